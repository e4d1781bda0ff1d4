// Gzip by Zopfli, and 13 bits in two printable characters.
#include "cli/pack.h"

#include <zopfli/zopfli.h>

#include <cstdlib>
#include <string>

namespace quanlian {
namespace {

constexpr int kRounds = 5;  // of looking for a shorter way to say the same; more gain nothing worth their time
constexpr int kBits = 13;
constexpr unsigned kDigits = 91;

// '!' to '~' without three.
char Digit(unsigned value) {
  static const std::string digits = [] {
    std::string all;
    for (char c = '!'; c <= '~'; ++c) {
      if (c != '<' && c != '&' && c != '\\') all += c;
    }
    return all;
  }();
  return digits[value];
}

void AddPair(unsigned value, std::string* out) {
  *out += Digit(value / kDigits);
  *out += Digit(value % kDigits);
}

}  // namespace

std::string Gzip(std::string_view bytes) {
  ZopfliOptions options;
  ZopfliInitOptions(&options);
  options.numiterations = kRounds;
  unsigned char* out = nullptr;
  std::size_t size = 0;
  ZopfliCompress(&options, ZOPFLI_FORMAT_GZIP, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), &out, &size);
  std::string packed(reinterpret_cast<const char*>(out), size);
  std::free(out);
  return packed;
}

std::string AsText(std::string_view bytes) {
  std::string out = std::to_string(bytes.size()) + ' ';
  out.reserve(out.size() + bytes.size() * 16 / kBits + 2);
  unsigned bits = 0;
  int count = 0;
  for (const char c : bytes) {
    bits = (bits << 8) | static_cast<unsigned char>(c);
    count += 8;
    if (count < kBits) continue;
    count -= kBits;
    AddPair((bits >> count) & ((1U << kBits) - 1), &out);
    bits &= (1U << count) - 1;
  }
  if (count > 0) AddPair(bits << (kBits - count), &out);
  return out;
}

}  // namespace quanlian
