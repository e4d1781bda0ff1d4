#include "cli/source_text.h"

#include <iconv.h>
#include <utf8proc.h>

#include <cstdlib>
#include <memory>
#include <optional>
#include <vector>

#include "base/text.h"

namespace quanlian {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool StartsWith(std::string_view text, std::string_view start) {
  return text.substr(0, start.size()) == start;
}

// As UTF-8, without a byte order mark; nothing where the bytes are not of that encoding.
std::optional<std::string> Decoded(std::string_view bytes, const char* encoding) {
  const iconv_t converter = ::iconv_open("UTF-8", encoding);
  if (converter == reinterpret_cast<iconv_t>(-1)) return std::nullopt;
  std::string text(bytes.size() * 3 + 4, '\0');  // no character of these encodings grows more
  char* from = const_cast<char*>(bytes.data());  // NOLINT(cppcoreguidelines-pro-type-const-cast): iconv only reads it
  std::size_t from_left = bytes.size();
  char* to = text.data();
  std::size_t to_left = text.size();
  const bool fine = ::iconv(converter, &from, &from_left, &to, &to_left) != static_cast<std::size_t>(-1) && from_left == 0;
  ::iconv_close(converter);
  if (!fine) return std::nullopt;
  text.resize(text.size() - to_left);
  if (StartsWith(text, kByteOrderMark)) text.erase(0, kByteOrderMark.size());
  return text;
}

std::string Normalised(std::string_view text, int form) {
  utf8proc_uint8_t* mapped = nullptr;
  const utf8proc_ssize_t size =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()), &mapped,
                   static_cast<utf8proc_option_t>(UTF8PROC_STABLE | form));
  const std::unique_ptr<utf8proc_uint8_t, void (*)(void*)> owned(mapped, std::free);
  if (size < 0) return std::string(text);
  return {reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size)};
}

// Every CRLF, CR and LF as `end`.
std::string WithLineEnds(std::string_view text, std::string_view end) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n') ++at;
    if (text[at] == '\r' || text[at] == '\n') {
      out += end;
    } else {
      out += text[at];
    }
  }
  return out;
}

struct Encoding {
  const char* iconv_name;
  std::string_view name;
};

std::vector<TextReading> Decodings(std::string_view bytes) {
  std::vector<TextReading> readings;
  const bool utf8 = !FindInvalidUtf8(bytes);
  if (utf8) readings.push_back({std::string(bytes), ""});
  if (utf8 && StartsWith(bytes, kByteOrderMark)) {
    readings.push_back({std::string(bytes.substr(kByteOrderMark.size())), "UTF-8, its byte order mark left out"});
  }
  std::vector<Encoding> others;
  if (StartsWith(bytes, "\xFF\xFE")) others.push_back({"UTF-16LE", "UTF-16 LE"});
  if (StartsWith(bytes, "\xFE\xFF")) others.push_back({"UTF-16BE", "UTF-16 BE"});
  if (others.empty() && (!utf8 || bytes.find('\0') != std::string_view::npos)) {
    others = {{"GB18030", "GB18030"}, {"UTF-16LE", "UTF-16 LE"}, {"UTF-16BE", "UTF-16 BE"}};
  }
  for (const Encoding& other : others) {
    if (std::optional<std::string> text = Decoded(bytes, other.iconv_name)) {
      readings.push_back({*std::move(text), std::string(other.name)});
    }
  }
  return readings;
}

// The readings with what `change` makes of each behind them, where it makes something else.
template <class Change>
void AddChanged(std::string_view what, Change change, std::vector<TextReading>* readings) {
  std::vector<TextReading> changed;
  for (const TextReading& reading : *readings) {
    std::string text = change(reading.text);
    if (text != reading.text) changed.push_back({std::move(text), Join({reading.forms, std::string(what)}, ", ")});
  }
  readings->insert(readings->end(), changed.begin(), changed.end());
}

}  // namespace

void ForEachReading(std::string_view bytes, const std::function<bool(const TextReading&)>& use) {
  for (TextReading& decoded : Decodings(bytes)) {
    if (use(decoded)) return;
    std::vector<TextReading> others = {std::move(decoded)};
    AddChanged(
        "line ends read as LF", [](std::string_view text) { return WithLineEnds(text, "\n"); }, &others);
    if (others.size() == 1) {
      AddChanged(
          "line ends read as CRLF", [](std::string_view text) { return WithLineEnds(text, "\r\n"); }, &others);
    }
    const std::vector<TextReading> before = others;
    AddChanged(
        "normalised (NFC)", [](std::string_view text) { return Normalised(text, UTF8PROC_COMPOSE); }, &others);
    std::vector<TextReading> apart = before;
    AddChanged(
        "normalised (NFD)", [](std::string_view text) { return Normalised(text, UTF8PROC_DECOMPOSE); }, &apart);
    others.insert(others.end(), apart.begin() + static_cast<std::ptrdiff_t>(before.size()), apart.end());
    for (std::size_t i = 1; i < others.size(); ++i) {
      if (use(others[i])) return;
    }
  }
}

std::string FoldedForm(std::string_view text) {
  return Normalised(WithLineEnds(text, "\n"), UTF8PROC_COMPOSE);
}

}  // namespace quanlian
