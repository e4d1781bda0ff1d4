#include "record/chapters/sentences_html.h"

#include <algorithm>
#include <string>

#include "app/views/view_scenes.h"
#include "record/svg/svg_drawing.h"

namespace quanlian {
namespace {

constexpr float kAxisWidth = 720;
constexpr float kBarHeight = 12;
constexpr float kPeriodBar = 3;  // of a suspension, at the foot of its term
constexpr float kLabelHeight = 20;
constexpr float kLeastBar = 3;
constexpr int kMonthsPerYear = 12;

class Axis {
 public:
  explicit Axis(const SentenceInput& input) : input_(input) {}

  // The bars of a line over the lines of whole years.
  void WriteBars(Pen& pen, const SentenceLine& line) const {
    if (line.spans.empty()) return;
    const Element strip(pen.html, Tag::kDiv, {Attr(Name::kClass, "scale strip"), Attr(Name::kAriaHidden, "true")});
    const Element svg(pen.html, Tag::kSvg, {Attr(Name::kViewBox, ViewBoxOf({0, 0, kAxisWidth, kBarHeight}))});
    SvgDrawing drawing(pen.html);
    for (int year = 0; year <= Years(); ++year)
      drawing.Line({At(static_cast<float>(year * kMonthsPerYear)), 0},
                   {At(static_cast<float>(year * kMonthsPerYear)), kBarHeight});
    for (const MonthSpan& span : line.spans) {
      const float left = At(span.min_months);
      drawing.Rect({left, 0, std::max(At(span.max_months), left + kLeastBar), kBarHeight}, ClassOf(line.kind));
    }
    if (line.suspended_months > 0) drawing.Rect({0, kBarHeight - kPeriodBar, At(line.suspended_months), kBarHeight}, "imposed");
  }

  void WriteLabels(Pen& pen) const {
    const Element strip(pen.html, Tag::kDiv, {Attr(Name::kClass, "scale strip"), Attr(Name::kAriaHidden, "true")});
    const Element svg(pen.html, Tag::kSvg, {Attr(Name::kViewBox, ViewBoxOf({0, 0, kAxisWidth, kLabelHeight}))});
    for (int year = 0; year <= Years(); ++year) {
      const char* anchor = year == 0 ? "start" : year == Years() ? "end" : "middle";
      pen.html.Leaf(Tag::kSvgText,
                    {Attr(Name::kX, std::to_string(static_cast<int>(At(static_cast<float>(year * kMonthsPerYear))))),
                     Attr(Name::kY, "15"), Attr(Name::kTextAnchor, anchor)},
                    input_.years[static_cast<std::size_t>(year)]);
    }
  }

 private:
  [[nodiscard]] int Years() const { return static_cast<int>(input_.years.size()) - 1; }
  static const char* ClassOf(SentenceLineKind kind) {
    if (kind == SentenceLineKind::kStatutory) return "statutory";
    return kind == SentenceLineKind::kSuspended ? "suspended" : "imposed";
  }
  [[nodiscard]] float At(float months) const { return months * kAxisWidth / static_cast<float>(Years() * kMonthsPerYear); }

  const SentenceInput& input_;
};

void WriteOutcomeCell(Pen& pen, const SentenceRow& row) {
  const Element cell(pen.html, Tag::kTh, {Attr(Name::kScope, "row")});
  pen.Paragraph(row.kicker, "kicker");
  {
    const Element line(pen.html, Tag::kP);
    if (row.number.empty()) {
      pen.ItemLink(row.at, row.what);
    } else {
      pen.ItemLink(row.at, row.number);
      pen.html.Text(" ");
      pen.html.Leaf(Tag::kSpan, row.what);
    }
  }
  if (row.facts.empty() && row.notes.empty()) return;
  const Element list(pen.html, Tag::kUl);
  for (const std::string& fact : row.facts) pen.html.Leaf(Tag::kLi, fact);
  for (const std::string& note : row.notes) pen.html.Leaf(Tag::kLi, {Attr(Name::kClass, "muted")}, note);
}

void WriteTermsCell(Pen& pen, const Axis& axis, const SentenceRow& row) {
  const Element cell(pen.html, Tag::kTd);
  pen.Paragraph(row.not_stated, "unstated");
  bool has_bars = false;
  for (const SentenceLine& line : row.lines) {
    pen.Paragraph(line.words, line.kind == SentenceLineKind::kStatutory ? "" : "imposed");
    pen.Paragraph(line.more, "note");
    axis.WriteBars(pen, line);
    has_bars = has_bars || !line.spans.empty();
  }
  if (has_bars) axis.WriteLabels(pen);
}

}  // namespace

bool HasSentences(const Outline& outline) {
  return !outline.links.empty();
}

void WriteSentences(Pen& pen) {
  if (!HasSentences(pen.outline)) return;
  const SentenceInput input = MakeSentenceInput(pen.outline);
  const Element section(pen.html, Tag::kSection, {Attr(Name::kId, "section-sentences"), Attr(Name::kClass, "chapter")});
  pen.Heading(2, pen.Say(Phrase::kRecordSentences));
  pen.Paragraph(pen.Say(Phrase::kRecordSentencesNote), "muted");
  const Element table(pen.html, Tag::kTable, {Attr(Name::kClass, "sentences")});
  pen.Caption(pen.Say(Phrase::kRecordSentencesCaption));
  {
    const Element head(pen.html, Tag::kThead);
    const Element row(pen.html, Tag::kTr);
    for (const Phrase title : {Phrase::kRecordSentencesOutcome, Phrase::kRecordSentencesTerms}) {
      pen.html.Leaf(Tag::kTh, {Attr(Name::kScope, "col")}, pen.Say(title));
    }
  }
  const Element body(pen.html, Tag::kTbody);
  const Axis axis(input);
  for (const SentenceRow& row : input.rows) {
    Attrs attributes{Attr(Name::kDataRow, FormatItemRef(row.at))};
    if (row.stage >= 0) attributes.emplace_back(Name::kClass, AccentClass(row.stage));
    const Element line(pen.html, Tag::kTr, attributes);
    WriteOutcomeCell(pen, row);
    WriteTermsCell(pen, axis, row);
  }
}

}  // namespace quanlian
