// Exports for the page's own check (web/later/check): digests, and the quotes of the open case against a text of its source.
#include <emscripten.h>

#include <string>
#include <string_view>
#include <utility>

#include "base/json_writer.h"
#include "base/sha256.h"
#include "browser/page.h"
#include "load/verify.h"

namespace quanlian {
namespace {

const char* Reply(std::string text) {
  Page& page = ThePage();
  page.reply = std::move(text);
  return page.reply.c_str();
}

std::string_view Given(const char* bytes, int size) {
  return {bytes, static_cast<std::size_t>(size)};
}

}  // namespace
}  // namespace quanlian

using namespace quanlian;  // NOLINT(google-build-using-namespace): what follows has C names

extern "C" {

EMSCRIPTEN_KEEPALIVE const char* quanlian_sha256(const char* bytes, int size) {
  return Reply(Sha256Hex(Given(bytes, size)));
}

// A text held against all that cites the source: {sha256, quotes: [{pointer, result, found}], damage: [id]}. `pointer` is the
// citation's place in the case file, `result` the number of a QuoteResult, `damage` the damaged places that are not as the case
// says. `text` is valid UTF-8.
EMSCRIPTEN_KEEPALIVE const char* quanlian_check_source(const char* source, int source_size, const char* text, int size) {
  const Page& page = ThePage();
  if (!page.viewer) return Reply("");
  const SourceCheck check =
      CheckSource(page.viewer->session().the_case(), SourceId{std::string(Given(source, source_size))}, Given(text, size));
  JsonWriter json;
  json.Open('{');
  json.Member("sha256", check.sha256);
  json.Key("quotes");
  json.Open('[');
  for (const QuoteCheck& quote : check.quotes) {
    json.Open('{');
    json.Member("pointer", quote.use.pointer);
    json.Member("result", static_cast<int>(quote.result));
    json.Member("found", static_cast<double>(quote.found_at));
    json.Close('}');
  }
  json.Close(']');
  json.Key("damage");
  json.Open('[');
  for (const std::string& id : check.damage_mismatches) json.Text(id);
  json.Close(']');
  json.Close('}');
  return Reply(json.text());
}

}  // extern "C"
