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
    .rule = 0xE4DFD1FF,
    .outline = 0x8F8976FF,
    .chain = 0x8F8976FF,
    .pill = 0xEDE8DAFF,
    .mark = 0xF8DF8EFF,
    .selected = 0xFAF4E3FF,
    .caution = 0x7A4E00FF,
    .caution_fill = 0xFFF8E2FF,
    .range = 0xC9BFA3FF,
    .stages = {0x1F5FA8FF, 0x8A5A00FF, 0x0F6B5CFF, 0x6F3C96FF},
};

constexpr Theme kDark{
    .paper = 0x15161BFF,
    .card = 0x1E2027FF,
    .side = 0x1A1C22FF,
    .strong = 0xF5F2E8FF,
    .body = 0xDCD9CFFF,
    .muted = 0xAAA79CFF,
    .rule = 0x33353EFF,
    .outline = 0x7C7F8CFF,
    .chain = 0x7C7F8CFF,
    .pill = 0x2F323CFF,
    .mark = 0x6B5410FF,
    .selected = 0x2C2A20FF,
    .caution = 0xE9C46AFF,
    .caution_fill = 0x2A261AFF,
    .range = 0x555A68FF,
    .stages = {0x7CB2F0FF, 0xE8B84AFF, 0x5CCBBBFF, 0xC9A0EDFF},
};

}  // namespace

const Theme& ThemeFor(ColorScheme scheme) {
  return scheme == ColorScheme::kDark ? kDark : kLight;
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
