// The JSON reader asks the C library for the value of every number with a fraction or an exponent. No such value is ever used
// (case files hold whole numbers; the reader only refuses what is not finite), but the library's function brings 128-bit
// arithmetic with it. This one takes its place in the page's module: right to a few units of the last place, in a fraction of
// the size.
#include <cstdlib>

namespace {

bool IsDigit(char c) {
  return c >= '0' && c <= '9';
}

constexpr int kFar = 9999;  // an exponent beyond any double's, and no longer to be counted

}  // namespace

// `text` is a number as JSON writes it.
extern "C" double strtod(const char* text, char** end) {
  const bool negative = *text == '-';
  if (negative) ++text;
  double value = 0;
  int exponent = 0;
  for (; IsDigit(*text); ++text) value = value * 10 + (*text - '0');
  if (*text == '.') {
    for (++text; IsDigit(*text); ++text, --exponent) value = value * 10 + (*text - '0');
  }
  if (*text == 'e' || *text == 'E') {
    ++text;
    const bool down = *text == '-';
    if (down || *text == '+') ++text;
    int stated = 0;
    for (; IsDigit(*text); ++text) stated = stated < kFar ? stated * 10 + (*text - '0') : kFar;
    exponent += down ? -stated : stated;
  }
  for (; exponent > 0; --exponent) value *= 10;
  for (; exponent < 0; ++exponent) value /= 10;
  if (end != nullptr) *end = const_cast<char*>(text);  // NOLINT(cppcoreguidelines-pro-type-const-cast): as the C library has it
  return negative ? -value : value;
}

// The library has these in one piece with the first, so they have to be here; the linker leaves them out again.
extern "C" float strtof(const char* text, char** end) {
  return static_cast<float>(strtod(text, end));
}
extern "C" long double strtold(const char* text, char** end) {
  return strtod(text, end);
}
