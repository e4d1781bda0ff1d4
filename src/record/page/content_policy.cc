// The page's Content-Security-Policy.
#include "base/sha256.h"
#include "record/page/styles.h"

namespace quanlian {
namespace {

int HexDigit(char c) {
  return c <= '9' ? c - '0' : c - 'a' + 10;
}

// Base64 of bytes given as lower-case hex digits.
std::string Base64OfHex(std::string_view hex) {
  constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  unsigned bits = 0;
  int count = 0;
  for (const char c : hex) {
    bits = (bits << 4) | static_cast<unsigned>(HexDigit(c));
    count += 4;
    if (count < 6) continue;
    count -= 6;
    out += kDigits[(bits >> count) & 63];
  }
  if (count > 0) out += kDigits[(bits << (6 - count)) & 63];
  while (out.size() % 4 != 0) out += '=';
  return out;
}

std::string HashOf(std::string_view text) {
  return "'sha256-" + Base64OfHex(Sha256Hex(text)) + "'";
}

}  // namespace

std::string ContentPolicy(std::string_view style_sheet, bool with_viewer, const std::vector<std::string>& inline_scripts) {
  std::string policy = "default-src 'none'; base-uri 'none'; form-action 'none'; img-src " +
                       std::string(inline_scripts.empty() ? "'self' data:" : "data:") + "; style-src " + HashOf(style_sheet);
  if (!inline_scripts.empty()) {
    policy += "; script-src ";
    for (const std::string& script : inline_scripts) policy += HashOf(script) + ' ';
    return policy + "'wasm-unsafe-eval'";
  }
  if (with_viewer) {
    policy += "; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; font-src 'self'";
    policy += "; manifest-src 'self'; worker-src 'self'";
  }
  return policy;
}

}  // namespace quanlian
