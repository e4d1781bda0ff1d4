// Contrast of every pair of colours that stands for meaning: text at least 4.5:1, graphics at least 3:1
// (WCAG 2.2, 1.4.3, 1.4.11).
#include "ui/theme.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

using namespace quanlian;

namespace {

double Channel(Color color, int shift) {
  const double c = ((color >> shift) & 0xFF) / 255.0;
  return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double Luminance(Color color) {
  return 0.2126 * Channel(color, 24) + 0.7152 * Channel(color, 16) + 0.0722 * Channel(color, 8);
}

double Contrast(Color a, Color b) {
  const double lighter = std::max(Luminance(a), Luminance(b));
  const double darker = std::min(Luminance(a), Luminance(b));
  return (lighter + 0.05) / (darker + 0.05);
}

}  // namespace

TEST_CASE("contrast is measured as WCAG defines it") {
  CHECK(Contrast(0x000000FF, 0xFFFFFFFF) == doctest::Approx(21));
  CHECK(Contrast(0x777777FF, 0xFFFFFFFF) == doctest::Approx(4.48).epsilon(0.01));
}

TEST_CASE("every text colour is readable on every ground it stands on") {
  for (const ColorScheme scheme : {ColorScheme::kLight, ColorScheme::kDark}) {
    const Theme& theme = ThemeFor(scheme);
    for (const Color ground : {theme.paper, theme.card, theme.side, theme.selected}) {
      for (const Color ink : {theme.strong, theme.body, theme.muted, theme.caution}) CHECK(Contrast(ink, ground) >= 4.5);
    }
    for (const Color accent : theme.stages) CHECK(Contrast(accent, theme.card) >= 4.5);
    for (const Color ink : {theme.strong, theme.body}) CHECK(Contrast(ink, theme.pill) >= 4.5);
    CHECK(Contrast(theme.strong, theme.mark) >= 4.5);
    for (const Color ink : {theme.caution, theme.body, theme.muted}) CHECK(Contrast(ink, theme.caution_fill) >= 4.5);
  }
}

TEST_CASE("lines and bars that carry meaning stand out from their ground") {
  for (const ColorScheme scheme : {ColorScheme::kLight, ColorScheme::kDark}) {
    const Theme& theme = ThemeFor(scheme);
    for (const Color ground : {theme.paper, theme.card}) {
      CHECK(Contrast(theme.outline, ground) >= 3);
      CHECK(Contrast(theme.chain, ground) >= 3);
      for (const Color accent : theme.stages) CHECK(Contrast(accent, ground) >= 3);
    }
    CHECK(Contrast(theme.outline, theme.side) >= 3);
  }
}
