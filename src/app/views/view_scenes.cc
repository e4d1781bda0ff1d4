#include "app/views/view_scenes.h"

#include <utility>

#include "app/words/texts.h"

namespace quanlian {

std::string_view TimelineLaneLabel(const Outline& outline, const TimelineRow& row) {
  if (row.stage < 0) return Say(Phrase::kTimelineBeside, outline.lang);
  return outline.stages[static_cast<std::size_t>(row.stage)].card.kicker;
}

TimelineInput MakeTimelineInput(const Outline& outline) {
  TimelineInput input;
  for (std::size_t i = 0; i < outline.stages.size(); ++i) {
    input.lanes.push_back({outline.stages[i].card.kicker, static_cast<int>(i)});
  }
  input.lanes.push_back({std::string(Say(Phrase::kTimelineBeside, outline.lang)), -1});
  for (const TimelineRow& row : outline.timeline) {
    TimelineEntry entry{
        row.at, row.stage < 0 ? input.lanes.size() - 1 : static_cast<std::size_t>(row.stage), row.days, row.when, row.what, {}};
    for (const NumberedRef& number : row.numbers) entry.numbers.push_back({number.at, number.number});
    input.entries.push_back(std::move(entry));
  }
  input.undated_label = Say(Phrase::kTimelineUndated, outline.lang);
  return input;
}

namespace {

Scene LayOut(const Outline& outline, View view, Direction direction, float width, const TextMeasure& measure) {
  switch (view) {
    default:
      return {};
    case View::kTimeline:
      return LayOutTimeline(MakeTimelineInput(outline), direction, width, measure);
    case View::kSentences:
      return LayOutSentences(MakeSentenceInput(outline), direction, width, measure);
    case View::kScale:
      return LayOutScale(outline.scale, direction, width, measure);
  }
}

// A view of which the case has nothing says so.
Scene NothingToDraw(Lang lang, float width, const TextMeasure& measure) {
  constexpr float kMargin = 20;
  SceneWriter writer(measure);
  const SceneType type{14, Weight::kRegular, TextInk::kMuted, -1};
  const Box words = writer.Paragraph(Say(Phrase::kViewEmpty, lang), {kMargin, kMargin}, width - 2 * kMargin, type);
  writer.scene.bounds = {0, 0, width, words.bottom + kMargin};
  return std::move(writer.scene);
}

}  // namespace

Scene LayOutView(const Outline& outline, View view, Direction direction, float width, const TextMeasure& measure) {
  Scene scene = LayOut(outline, view, direction, width, measure);
  if (scene.texts.empty()) scene = NothingToDraw(outline.lang, width, measure);
  const auto fades = [&](int part) { return part >= 0 && !outline.court.Decided(scene.parts[static_cast<std::size_t>(part)]); };
  for (SceneMark& mark : scene.marks) mark.fades = fades(mark.part);
  for (SceneText& text : scene.texts) text.line.fades = fades(text.part);
  return scene;
}

}  // namespace quanlian
