#include "record/chapters/timeline_html.h"

#include "app/outline/rows.h"
#include "app/views/view_scenes.h"
#include "record/chapters/quotes_html.h"
#include "record/svg/paper_measure.h"
#include "record/svg/scene_drawing.h"
#include "record/svg/svg_drawing.h"

namespace quanlian {
namespace {

constexpr float kWidth = 960;  // units of the drawing, as wide as the paper's column

// An event has its place here; any other dated item is only mentioned.
void WriteRow(Pen& pen, const TimelineRow& row) {
  const EventRow* event = RowAt(pen.outline, pen.outline.events, row.at);
  const bool has_place = event != nullptr && pen.Claim(row.at);
  const Element item(pen.html, Tag::kLi,
                     has_place ? Pen::ItemAttrs(row.at, {}) : Attrs{{Name::kDataRow, FormatItemRef(row.at)}});
  {
    const Element line(pen.html, Tag::kP, {Attr(Name::kClass, "when")});
    if (has_place) {
      pen.OwnLink(row.at, row.when);
    } else {
      pen.html.Text(row.when);
    }
  }
  const Element body(pen.html, Tag::kDiv);
  pen.Paragraph(TimelineLaneLabel(pen.outline, row), "kicker " + AccentClass(row.stage));
  {
    const Element line(pen.html, Tag::kP);
    pen.html.Leaf(Tag::kSpan, row.what);
    for (const NumberedRef& number : row.numbers) {
      pen.html.Text(" ");
      pen.ItemLink(number.at, number.number);
    }
    if (event != nullptr) {
      pen.html.Text(" ");
      pen.html.Leaf(Tag::kSpan, {Attr(Name::kClass, "status")}, event->status);
    }
  }
  if (event != nullptr) WriteQuotes(pen, event->quotes);
}

void WriteList(Pen& pen, bool dated) {
  const Element list(pen.html, Tag::kOl, {Attr(Name::kClass, "events")});
  for (const TimelineRow& row : pen.outline.timeline) {
    if (row.days.has_value() == dated) WriteRow(pen, row);
  }
}

void WriteDrawing(Pen& pen) {
  const Scene scene = LayOutView(pen.outline, View::kTimeline, Direction::kLeftToRight, kWidth, PaperMeasure());
  const Element figure(pen.html, Tag::kFigure, {Attr(Name::kClass, "drawing"), Attr(Name::kAriaHidden, "true")});
  const Element svg(pen.html, Tag::kSvg, {Attr(Name::kViewBox, ViewBoxOf(scene.bounds))});
  DrawScene(pen.html, scene);
}

}  // namespace

void WriteTimeline(Pen& pen) {
  const std::vector<TimelineRow>& rows = pen.outline.timeline;
  if (rows.empty()) return;
  const Element section(pen.html, Tag::kSection, {Attr(Name::kId, "section-events"), Attr(Name::kClass, "chapter")});
  pen.Heading(2, pen.Say(Phrase::kRecordEvents));
  pen.CopyTableButton(".events > li");
  pen.Paragraph(pen.Say(Phrase::kRecordEventsNote), "muted");
  WriteDrawing(pen);
  WriteList(pen, true);
  if (std::all_of(rows.begin(), rows.end(), [](const TimelineRow& row) { return row.days.has_value(); })) return;
  pen.Heading(3, pen.Say(Phrase::kTimelineUndated));
  WriteList(pen, false);
}

}  // namespace quanlian
