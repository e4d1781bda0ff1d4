// Strings for the margins of printed pages.
#include "record/page/running_head.h"

#include "base/text.h"

namespace quanlian {
namespace {

constexpr std::int64_t kLongestTitle = 40;  // code points; the whole title is on the first page
constexpr std::size_t kDigestDigits = 12;

bool StandsForItself(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ' ||
         static_cast<unsigned char>(c) >= 0x80;
}

std::string Shortened(std::string_view text) {
  const std::string_view head = SliceCodePoints(text, {0, kLongestTitle});
  return head.size() == text.size() ? std::string(text) : std::string(head) + "…";
}

}  // namespace

std::string CssString(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (StandsForItself(c)) {
      out += c;
      continue;
    }
    constexpr std::string_view kHexDigits = "0123456789abcdef";
    out += {'\\', kHexDigits[static_cast<unsigned char>(c) >> 4], kHexDigits[c & 0xF], ' '};
  }
  return out + '"';
}

std::string RunningHeadStyle(const LocalText& title, std::string_view case_sha256, std::string_view address) {
  std::string css = ":root{--case:" + CssString(Shortened(title.In(kFirstLanguage))) +
                    ";--digest:" + CssString("SHA-256 " + std::string(case_sha256.substr(0, kDigestDigits))) +
                    ";--address:" + CssString(address) + "}";
  for (const Lang lang : Languages()) {
    if (lang == kFirstLanguage) continue;
    css.append("html:lang(").append(LanguageOf(lang).html) += "){--case:" + CssString(Shortened(title.In(lang))) + "}";
  }
  return css;
}

}  // namespace quanlian
