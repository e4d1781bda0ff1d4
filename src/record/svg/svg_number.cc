#include "record/svg/svg_number.h"

#include <cmath>

namespace quanlian {

std::string SvgNumber(float units) {
  const long tenths = std::lround(units * 10);
  std::string text = tenths < 0 ? "-" : "";
  text += std::to_string(std::labs(tenths) / 10);
  if (tenths % 10 != 0) text.append(1, '.').append(std::to_string(std::labs(tenths) % 10));
  return text;
}

}  // namespace quanlian
