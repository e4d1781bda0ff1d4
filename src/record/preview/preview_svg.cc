// Colours and shapes of the preview picture: the light theme of web/record.css.
#include "record/preview/preview_svg.h"

#include "record/preview/preview_layout.h"
#include "record/svg/paper_measure.h"
#include "record/svg/svg_writer.h"

namespace quanlian {
namespace {

constexpr std::string_view kPaper = "#faf8f2";
constexpr std::string_view kSheet = "#fffefb";
constexpr std::string_view kTint = "#f3efe4";
constexpr std::string_view kInk = "#1c1b18";
constexpr std::string_view kMuted = "#5e594e";
constexpr std::string_view kRule = "#d8d2c3";
constexpr std::string_view kStrongRule = "#8d8675";
constexpr std::string_view kCaution = "#7a4f00";
constexpr std::string_view kAccents[] = {"#1f5fa8", "#8a5a00", "#0f6b5c", "#6f3c96"};

std::string_view Accent(int stage) {
  return stage < 0 ? kStrongRule : kAccents[stage % 4];
}

std::string_view InkOf(PreviewInk ink, int accent) {
  switch (ink) {
    case PreviewInk::kStrong:
      return kInk;
    case PreviewInk::kMuted:
      return kMuted;
    case PreviewInk::kCaution:
      return kCaution;
    case PreviewInk::kAccent:
      return accent < 0 ? kMuted : Accent(accent);
  }
  return kInk;
}

void DrawStrip(SvgWriter& svg, const PreviewLayout& layout) {
  constexpr float kRadius = 10;
  for (std::size_t i = 0; i < layout.stages.size(); ++i) {
    const PreviewStage& stage = layout.stages[i];
    if (i + 1 < layout.stages.size()) {
      const Point from = stage.center + Point{kRadius + 8, 0};
      const Point to = layout.stages[i + 1].center - Point{kRadius + 8, 0};
      if (stage.link_current) {
        svg.Line(from, to, {Accent(static_cast<int>(i)), 7, false});
      } else {
        svg.Line(from, to, {kRule, 3, false});
      }
    }
    if (stage.current) {
      svg.Disc(stage.center, kRadius + 1.5F, Accent(static_cast<int>(i)));
    } else {
      svg.Ring(stage.center, kRadius, {kStrongRule, 2.5F, false});
    }
  }
}

}  // namespace

std::string PreviewSvg(const Outline& outline, const ItemRef& at) {
  const PreviewLayout layout = LayOutPreview(outline, Summarise(outline, at), PaperMeasure(1));
  SvgWriter svg(kPreviewSize, outline.lang);
  svg.Fill({0, 0, kPreviewSize.x, kPreviewSize.y}, kPaper);
  svg.Fill({0, layout.rule_above, kPreviewSize.x, layout.rule_below}, kSheet);
  svg.Line({0, layout.rule_above}, {kPreviewSize.x, layout.rule_above}, {kRule, 2, false});
  svg.Line({0, layout.rule_below}, {kPreviewSize.x, layout.rule_below}, {kRule, 2, false});
  svg.Fill({0, layout.rule_above, 10, layout.rule_below}, Accent(layout.accent));
  DrawStrip(svg, layout);
  for (const PreviewPill& pill : layout.pills) {
    const float radius = pill.box.height() < 60 ? pill.box.height() / 2 : 24;
    if (pill.dashed) {
      svg.Outline(pill.box, {kStrongRule, 2.5F, true}, radius);
    } else {
      svg.Fill(pill.box, kTint, radius);
    }
  }
  for (const PreviewText& text : layout.texts) {
    const float baseline = text.box.center().y + kBaselineBelowMiddle * text.style.size;
    if (text.centered) {
      svg.TextAround({text.box.center().x, baseline}, text.text, text.style, InkOf(text.ink, layout.accent));
    } else {
      svg.Text({text.box.left, baseline}, text.text, text.style, InkOf(text.ink, layout.accent));
    }
  }
  return svg.Take();
}

}  // namespace quanlian
