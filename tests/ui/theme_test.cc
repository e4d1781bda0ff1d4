// Contrast of every pair of colours that stands for meaning: text at least 4.5:1, graphics at least 3:1
// (WCAG 2.2, 1.4.3, 1.4.11); where more contrast is asked for, 7:1 and 4.5:1.
#include "ui/theme.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace quanlian;

namespace {

double Channel(Color color, int shift) {
  const double c = ((color >> shift) & 0xFF) / 255.0;
  return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double Luminance(Color color) {
  return 0.2126 * Channel(color, 24) + 0.7152 * Channel(color, 16) + 0.0722 * Channel(color, 8);
}

double Ratio(Color a, Color b) {
  const double lighter = std::max(Luminance(a), Luminance(b));
  const double darker = std::min(Luminance(a), Luminance(b));
  return (lighter + 0.05) / (darker + 0.05);
}

struct Wish {
  Preferences preferences;
  double text;      // least contrast of text
  double graphics;  // of lines and bars
};

std::vector<Wish> Wishes() {
  std::vector<Wish> wishes;
  for (const ColorScheme scheme : {ColorScheme::kLight, ColorScheme::kDark}) {
    wishes.push_back({{scheme, Motion::kFull, Contrast::kStandard, 1}, 4.5, 3});
    wishes.push_back({{scheme, Motion::kFull, Contrast::kMore, 1}, 7, 4.5});
  }
  return wishes;
}

}  // namespace

TEST_CASE("contrast is measured as WCAG defines it") {
  CHECK(Ratio(0x000000FF, 0xFFFFFFFF) == doctest::Approx(21));
  CHECK(Ratio(0x777777FF, 0xFFFFFFFF) == doctest::Approx(4.48).epsilon(0.01));
}

TEST_CASE("every text colour is readable on every ground it stands on") {
  for (const Wish& wish : Wishes()) {
    const Theme& theme = ThemeFor(wish.preferences);
    for (const Color ground : {theme.paper, theme.card, theme.side, theme.selected}) {
      for (const Color ink : {theme.strong, theme.body, theme.muted, theme.caution}) CHECK(Ratio(ink, ground) >= wish.text);
    }
    for (const Color accent : theme.stages) CHECK(Ratio(accent, theme.card) >= wish.text);
    for (const Color ink : {theme.strong, theme.body}) CHECK(Ratio(ink, theme.pill) >= wish.text);
    CHECK(Ratio(theme.strong, theme.mark) >= wish.text);
    for (const Color ink : {theme.caution, theme.body, theme.muted}) CHECK(Ratio(ink, theme.caution_fill) >= wish.text);
  }
}

TEST_CASE("a faded text can still be read, and is fainter than any other") {
  for (const Wish& wish : Wishes()) {
    const Theme& theme = ThemeFor(wish.preferences);
    for (const Color ground : {theme.paper, theme.card, theme.side, theme.selected, theme.caution_fill}) {
      CHECK(Ratio(theme.faded, ground) >= wish.graphics);
      for (const Color ink : {theme.strong, theme.body, theme.muted}) CHECK(Ratio(theme.faded, ground) < Ratio(ink, ground));
    }
  }
}

TEST_CASE("lines and bars that carry meaning stand out from their ground") {
  for (const Wish& wish : Wishes()) {
    const Theme& theme = ThemeFor(wish.preferences);
    for (const Color ground : {theme.paper, theme.card}) {
      CHECK(Ratio(theme.outline, ground) >= wish.graphics);
      CHECK(Ratio(theme.chain, ground) >= wish.graphics);
      CHECK(Ratio(theme.range, ground) >= wish.graphics);
      for (const Color accent : theme.stages) CHECK(Ratio(accent, ground) >= wish.graphics);
    }
    CHECK(Ratio(theme.outline, theme.side) >= wish.graphics);
  }
}

TEST_CASE("with more contrast every card has an edge that is seen") {
  for (const ColorScheme scheme : {ColorScheme::kLight, ColorScheme::kDark}) {
    const Theme& theme = ThemeFor({scheme, Motion::kFull, Contrast::kMore, 1});
    for (const Color ground : {theme.paper, theme.card}) CHECK(Ratio(theme.rule, ground) >= 4.5);
  }
}
