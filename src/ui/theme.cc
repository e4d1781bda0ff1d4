#include "ui/theme.h"

namespace quanlian {
namespace {

constexpr Theme kLight{
    .paper = 0xFAF8F2FF,
    .card = 0xFFFFFFFF,
    .side = 0xFDFBF5FF,
    .strong = 0x1B1A17FF,
    .body = 0x35332DFF,
    .muted = 0x676256FF,
    .faded = 0x7F7A6CFF,
    .rule = 0xE4DFD1FF,
    .outline = 0x8F8976FF,
    .chain = 0x8F8976FF,
    .pill = 0xEDE8DAFF,
    .mark = 0xF8DF8EFF,
    .selected = 0xFAF4E3FF,
    .caution = 0x7A4E00FF,
    .caution_fill = 0xFFF8E2FF,
    .range = 0x948A6EFF,
    .stages = {0x1F5FA8FF, 0x8A5A00FF, 0x0F6B5CFF, 0x6F3C96FF},
};

constexpr Theme kDark{
    .paper = 0x15161BFF,
    .card = 0x1E2027FF,
    .side = 0x1A1C22FF,
    .strong = 0xF5F2E8FF,
    .body = 0xDCD9CFFF,
    .muted = 0xAAA79CFF,
    .faded = 0x83817AFF,
    .rule = 0x33353EFF,
    .outline = 0x7C7F8CFF,
    .chain = 0x7C7F8CFF,
    .pill = 0x2F323CFF,
    .mark = 0x6B5410FF,
    .selected = 0x2C2A20FF,
    .caution = 0xE9C46AFF,
    .caution_fill = 0x2A261AFF,
    .range = 0x757A8AFF,
    .stages = {0x7CB2F0FF, 0xE8B84AFF, 0x5CCBBBFF, 0xC9A0EDFF},
};

// More contrast: text at least 7:1, lines and bars at least 4.5:1; every card and row has an edge that is seen.
constexpr Theme kLightMore{
    .paper = 0xFFFFFFFF,
    .card = 0xFFFFFFFF,
    .side = 0xFFFFFFFF,
    .strong = 0x000000FF,
    .body = 0x000000FF,
    .muted = 0x333333FF,
    .faded = 0x666666FF,
    .rule = 0x595959FF,
    .outline = 0x333333FF,
    .chain = 0x333333FF,
    .pill = 0xEEEEEEFF,
    .mark = 0xFFE680FF,
    .selected = 0xFFF6D6FF,
    .caution = 0x5A3A00FF,
    .caution_fill = 0xFFF6D6FF,
    .range = 0x6B6B6BFF,
    .stages = {0x124A8AFF, 0x6B4600FF, 0x0A5246FF, 0x592E7DFF},
};

constexpr Theme kDarkMore{
    .paper = 0x000000FF,
    .card = 0x000000FF,
    .side = 0x000000FF,
    .strong = 0xFFFFFFFF,
    .body = 0xFFFFFFFF,
    .muted = 0xD8D8D8FF,
    .faded = 0x999999FF,
    .rule = 0x999999FF,
    .outline = 0xCCCCCCFF,
    .chain = 0xCCCCCCFF,
    .pill = 0x2A2A2AFF,
    .mark = 0x5A4500FF,
    .selected = 0x241E0AFF,
    .caution = 0xFFD780FF,
    .caution_fill = 0x241E0AFF,
    .range = 0x8C8C8CFF,
    .stages = {0xA3CBFFFF, 0xFFC862FF, 0x7EE8D6FF, 0xDDBCF7FF},
};

}  // namespace

const Theme& ThemeFor(const Preferences& preferences) {
  const bool dark = preferences.color_scheme == ColorScheme::kDark;
  if (preferences.contrast == Contrast::kMore) return dark ? kDarkMore : kLightMore;
  return dark ? kDark : kLight;
}

Color StageColor(const Theme& theme, int stage) {
  return stage < 0 ? theme.muted : theme.stages[stage % kStageColors];
}

Color InkColor(const Theme& theme, TextInk ink, int stage) {
  switch (ink) {
    case TextInk::kStrong:
      return theme.strong;
    case TextInk::kBody:
      return theme.body;
    case TextInk::kMuted:
      return theme.muted;
    case TextInk::kAccent:
      return StageColor(theme, stage);
  }
  return theme.body;
}

}  // namespace quanlian
