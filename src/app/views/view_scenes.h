// What the views draw: the outline's words, put into the shapes that layout sets. Every text in them is a text of the record.
#pragma once

#include "app/outline/outline.h"
#include "app/views/view.h"
#include "layout/scale_chart.h"
#include "layout/sentence_chart.h"
#include "layout/timeline.h"

namespace quanlian {

// Where on the chain a row of the timeline happened, in words.
[[nodiscard]] std::string_view TimelineLaneLabel(const Outline& outline, const TimelineRow& row);

[[nodiscard]] TimelineInput MakeTimelineInput(const Outline& outline);
[[nodiscard]] SentenceInput MakeSentenceInput(const Outline& outline);

// The scene of a view other than the chain. `width` in world units.
[[nodiscard]] Scene LayOutView(const Outline& outline, View view, Direction direction, float width, const TextMeasure& measure);

}  // namespace quanlian
