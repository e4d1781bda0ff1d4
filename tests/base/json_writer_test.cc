// JSON as the project writes it: separators by themselves, texts that cannot break out.
#include "base/json_writer.h"

#include <string>

#include "doctest/doctest.h"

using quanlian::JsonString;
using quanlian::JsonWriter;

TEST_CASE("members and elements are separated by themselves") {
  JsonWriter json;
  json.Open('{');
  json.Member("a", "b");
  json.Key("list");
  json.Open('[');
  json.Whole(-7);
  json.Boolean(true);
  json.Null();
  json.Open('{');
  json.Close('}');
  json.Close(']');
  json.List("names", {"x", "y"});
  json.Close('}');
  CHECK(json.text() == R"({"a":"b","list":[-7,true,null,{}],"names":["x","y"]})");
}

TEST_CASE("a line break stands after the comma and before the closing bracket") {
  JsonWriter json;
  json.Open('[');
  json.Line();
  json.Text("a");
  json.Line();
  json.Text("b");
  json.Line();
  json.Close(']');
  CHECK(json.text() == "[\n\"a\",\n\"b\"\n]");
}

TEST_CASE("numbers are whole or have three decimals") {
  JsonWriter json;
  json.Open('[');
  for (const double value : {0.0, 2.0, -0.5, 1.0625, 1234.5678}) json.Number(value);
  json.Close(']');
  CHECK(json.text() == "[0,2,-0.500,1.063,1234.568]");
}

TEST_CASE("what would end a string or drive a terminal is escaped") {
  CHECK(JsonString("a\"b\\c") == R"("a\"b\\c")");
  CHECK(JsonString(std::string("\n\x1b\x7f\0", 4)) == R"("\u000a\u001b\u007f\u0000")");
  CHECK(JsonString("三万余张") == "\"三万余张\"");
}

TEST_CASE("bytes that are not UTF-8 become replacement characters") {
  CHECK(JsonString("a\xff\xfe z") == "\"a\uFFFD\uFFFD z\"");
  CHECK(JsonString("\xe4\xb8") == "\"\uFFFD\uFFFD\"");
}
