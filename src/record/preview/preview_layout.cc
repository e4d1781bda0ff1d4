// Strip, body and source line of a preview picture.
#include "record/preview/preview_layout.h"

#include <algorithm>

#include "app/words/texts.h"
#include "base/text.h"
#include "layout/figure_setting.h"
#include "layout/line_break.h"
#include "record/item/item_description.h"

namespace quanlian {
namespace {

constexpr float kLeft = kPreviewMargin;
constexpr float kRight = kPreviewSize.x - kPreviewMargin;
constexpr float kWidth = kRight - kLeft;
constexpr float kLeading = 1.32F;
constexpr float kHeadTop = 32;
constexpr float kStripMiddle = 116;
constexpr float kStripLabels = 136;
constexpr float kRuleAbove = 184;
constexpr float kBodyTop = 196;
constexpr float kBodyBottom = 518;
constexpr float kRuleBelow = 530;
constexpr float kSourceTop = 540;
constexpr float kSourceBottom = kPreviewSize.y - 28;

// Lines of one text in a column; `most` lines, the last one cut where there are more.
struct Block {
  std::vector<std::string> lines;
  TextStyle style;
  PreviewInk ink = PreviewInk::kStrong;
  [[nodiscard]] float height() const { return static_cast<float>(lines.size()) * style.size * kLeading; }
};

std::string CutToFit(std::string_view text, float width, TextStyle style, const TextMeasure& measure) {
  std::string line(text);
  while (!line.empty() && measure.Width(line + "…", style) > width) {
    line = SliceCodePoints(line, {0, CountCodePoints(line) - 1});
  }
  return line + "…";
}

Block SetBlock(std::string_view text, TextStyle style, PreviewInk ink, std::size_t most, const TextMeasure& measure,
               float width = kWidth) {
  Block block{{}, style, ink};
  if (text.empty()) return block;
  const std::vector<std::string_view> lines = BreakLines(text, width, style, measure);
  for (std::size_t i = 0; i < std::min(most, lines.size()); ++i) block.lines.emplace_back(lines[i]);
  if (lines.size() > most) block.lines.back() = CutToFit(block.lines.back(), width, style, measure);
  return block;
}

// How large the body is set, and what it may leave out when it would be too small otherwise.
struct Degree {
  float type_scale = 1;
  bool extras = true;           // a dossier's further lines
  std::size_t most_lines = 12;  // of one text
};
constexpr Degree kDegrees[] = {{1.3F},         {1.2F},           {1.1F},          {1},
                               {0.92F},        {1.2F, false},    {1.1F, false},   {1, false},
                               {0.92F, false}, {0.85F, false},   {0.78F, false},  {0.7F, false},
                               {0.64F, false}, {0.7F, false, 2}, {0.6F, false, 1}};

class Composer {
 public:
  Composer(const Outline& outline, const ItemSummary& summary, const TextMeasure& measure)
      : outline_(outline), summary_(summary), measure_(measure) {}

  PreviewLayout Compose() {
    layout_.rule_above = kRuleAbove;
    layout_.rule_below = kRuleBelow;
    if (summary_.place) layout_.accent = summary_.place->stage;
    AddHead();
    AddStrip();
    AddBody();
    AddSource();
    return std::move(layout_);
  }

 private:
  [[nodiscard]] std::string_view Words(Phrase phrase) const { return Say(phrase, outline_.lang); }

  void Place(const Block& block, float left, float top, std::vector<PreviewText>* texts) const {
    const float line_height = block.style.size * kLeading;
    for (const std::string& line : block.lines) {
      texts->push_back(
          {line, {left, top, left + measure_.Width(line, block.style), top + line_height}, block.style, block.ink});
      top += line_height;
    }
  }

  void AddHead() {
    const Block brand = SetBlock(Words(Phrase::kItemBrand), {30, Weight::kBold}, PreviewInk::kStrong, 1, measure_);
    Place(brand, kLeft, kHeadTop, &layout_.texts);
    const float after = layout_.texts.back().box.right + 20;
    const Block title = SetBlock(outline_.short_title, {26, Weight::kRegular}, PreviewInk::kMuted, 1, measure_, kRight - after);
    if (summary_.at.kind != ItemKind::kCase) Place(title, after, kHeadTop + 2.5F, &layout_.texts);
  }

  [[nodiscard]] bool IsCurrent(bool link, std::size_t position) const {
    return summary_.place && summary_.place->is_link == link && static_cast<std::size_t>(summary_.place->stage) == position;
  }

  // From edge to edge: the label of the last stage ends at the right.
  void AddStrip() {
    const std::size_t count = outline_.stages.size();
    if (count == 0) return;
    const float equal = kWidth / static_cast<float>(count);
    const float last = measure_.Width(outline_.stages.back().title, {24, Weight::kBold});
    const float column = count == 1 ? 0 : (kWidth - std::min(last, equal)) / static_cast<float>(count - 1);
    for (std::size_t i = 0; i < count; ++i) {
      const bool current = IsCurrent(false, i) || IsCurrent(true, i) || (i > 0 && IsCurrent(true, i - 1));
      const TextStyle style{24, current ? Weight::kBold : Weight::kRegular};
      const float room = i + 1 == count ? std::max(equal, 60.0F) : column - 16;
      const Block label =
          SetBlock(outline_.stages[i].title, style, current ? PreviewInk::kStrong : PreviewInk::kMuted, 1, measure_, room);
      const float left = kLeft + column * static_cast<float>(i);
      layout_.stages.push_back({{left + 11, kStripMiddle}, current, IsCurrent(true, i)});
      Place(label, left, kStripLabels, &layout_.texts);
    }
  }

  // Texts and pills of the body from y = 0 on, and its height.
  struct Body {
    std::vector<PreviewText> texts;
    std::vector<PreviewPill> pills;
    float height = 0;
  };

  void Put(Body* body, const Block& block, float gap) const {
    if (block.lines.empty()) return;
    if (body->height > 0) body->height += gap;
    Place(block, kLeft, body->height, &body->texts);
    body->height += block.height();
  }

  void PutFigure(Body* body, const FigureText& figure, const Degree& degree) const {
    const FigureType type{124 * degree.type_scale, 50 * degree.type_scale};
    const SetFigure set = LayOutFigure({figure.before, figure.number, figure.after}, type, kWidth, Align::kLeft, measure_);
    for (const FigurePiece& piece : set.pieces) {
      body->texts.push_back(
          {std::string(piece.text), piece.box.MovedBy({kLeft, body->height}), piece.style, PreviewInk::kStrong});
    }
    body->height += set.height;
  }

  // The measure is a little off here and there: in a frame that would be seen.
  static void Center(const Box& frame, PreviewText* text) {
    text->box = text->box.MovedBy({frame.center().x - text->box.center().x, 0});
    text->centered = true;
  }

  struct PillWords {
    std::string text;
    bool dashed = false;
  };

  // Pills one after the other, in as many rows as they take. One that is wider than a row breaks into lines.
  void PutPills(Body* body, const std::vector<PillWords>& pills, TextStyle style, std::size_t most_lines) const {
    const float pad = style.size * 0.6F;
    const float between = style.size * 0.5F;
    float x = kLeft;
    float row = 0;
    for (const PillWords& pill : pills) {
      if (pill.text.empty()) continue;
      const Block block = SetBlock(pill.text, style, pill.dashed ? PreviewInk::kMuted : PreviewInk::kStrong, most_lines,
                                   measure_, kWidth - 2 * pad);
      float width = 0;
      for (const std::string& line : block.lines) width = std::max(width, measure_.Width(line, style));
      if (row == 0) body->height += style.size * 0.5F;
      if (x > kLeft && x + width + 2 * pad > kRight) {
        body->height += row + between;
        x = kLeft;
        row = 0;
      }
      const float height = block.height() + style.size * 0.3F;
      const Box box{x, body->height, x + width + 2 * pad, body->height + height};
      body->pills.push_back({box, pill.dashed});
      const std::size_t first = body->texts.size();
      Place(block, x + pad, body->height + style.size * 0.15F, &body->texts);
      for (std::size_t i = first; i < body->texts.size(); ++i) Center(box, &body->texts[i]);
      row = std::max(row, height);
      x = box.right + between;
    }
    body->height += row;
  }

  void PutText(Body* body, const std::string& text, float size, Weight weight, PreviewInk ink, const Degree& degree,
               float gap) const {
    Put(body, SetBlock(text, {size * degree.type_scale, weight}, ink, degree.most_lines, measure_), gap * degree.type_scale);
  }

  void PutPlain(Body* body, const std::vector<std::string>& texts, PreviewInk ink, const Degree& degree) const {
    for (const std::string& text : texts) PutText(body, text, 30, Weight::kRegular, ink, degree, 3);
  }

  [[nodiscard]] TextStyle PillStyle(const Degree& degree) const {
    return {28 * std::min(degree.type_scale, 1.1F), Weight::kRegular};
  }

  // The largest thing is the figure; of an outcome what was imposed; of anything else its name.
  [[nodiscard]] Body MakeBody(const Degree& degree) const {
    if (summary_.at.kind == ItemKind::kOutcome) return OutcomeBody(degree);
    return summary_.number.empty() ? DossierBody(degree) : EvidenceBody(degree);
  }

  [[nodiscard]] Body EvidenceBody(const Degree& degree) const {
    Body body;
    PutText(&body, summary_.kicker, 28, Weight::kBold, PreviewInk::kAccent, degree, 0);
    if (summary_.figure) PutFigure(&body, *summary_.figure, degree);
    PutText(&body, summary_.title, summary_.figure ? 40 : 52, Weight::kBold, PreviewInk::kStrong, degree, 4);
    PutPlain(&body, {summary_.scope}, PreviewInk::kMuted, degree);
    PutPlain(&body, {Join(summary_.cautions, LanguageOf(outline_.lang).space)}, PreviewInk::kCaution, degree);
    PutPills(&body, {{summary_.status, false}}, PillStyle(degree), degree.most_lines);
    return body;
  }

  [[nodiscard]] Body OutcomeBody(const Degree& degree) const {
    Body body;
    PutText(&body, summary_.kicker, 28, Weight::kBold, PreviewInk::kAccent, degree, 0);
    if (summary_.outcome_not_stated) {
      PutPills(&body, {{summary_.outcome, true}}, {48 * degree.type_scale, Weight::kBold}, degree.most_lines);
    } else {
      PutText(&body, summary_.outcome, 64, Weight::kBold, PreviewInk::kStrong, degree, 2);
    }
    PutText(&body, summary_.title, 34, Weight::kBold, PreviewInk::kStrong, degree, 8);
    PutPlain(&body, {Join(summary_.lines, Words(Phrase::kOutlineSentenceJoin))}, PreviewInk::kMuted, degree);
    PutPills(&body, {{summary_.status, false}}, PillStyle(degree), degree.most_lines);
    return body;
  }

  [[nodiscard]] Body DossierBody(const Degree& degree) const {
    Body body;
    const bool link = summary_.at.kind == ItemKind::kLink;
    const std::string kicker = link && summary_.figure ? HeadLine(summary_) : summary_.kicker;
    PutText(&body, kicker, 30, Weight::kBold, PreviewInk::kAccent, degree, 0);
    if (!link || !summary_.figure) PutText(&body, summary_.title, 52, Weight::kBold, PreviewInk::kStrong, degree, 2);
    if (summary_.figure) PutFigure(&body, *summary_.figure, degree);
    PutText(&body, summary_.counted, 34, Weight::kRegular, summary_.figure ? PreviewInk::kStrong : PreviewInk::kMuted, degree,
            2);
    PutPlain(&body, {summary_.scope}, PreviewInk::kMuted, degree);
    const bool party = summary_.at.kind == ItemKind::kParty;
    if (degree.extras || (party && !summary_.figure)) PutPlain(&body, summary_.lines, PreviewInk::kMuted, degree);
    if (party) PutPlain(&body, {Join(summary_.cautions, Words(Phrase::kOutlineSentenceJoin))}, PreviewInk::kCaution, degree);
    PutPills(&body, {{summary_.outcome, summary_.outcome_not_stated}, {summary_.status, false}}, PillStyle(degree),
             degree.most_lines);
    return body;
  }

  void AddBody() {
    constexpr float kRoom = kBodyBottom - kBodyTop;
    Body body;
    for (const Degree& degree : kDegrees) {
      body = MakeBody(degree);
      if (body.height <= kRoom) break;
    }
    const float down = kBodyTop + std::max(0.0F, (kRoom - body.height) / 2);
    for (PreviewText& text : body.texts) {
      text.box = text.box.MovedBy({0, down});
      if (text.box.bottom <= kRuleBelow) layout_.texts.push_back(std::move(text));
    }
    for (PreviewPill& pill : body.pills) {
      pill.box = pill.box.MovedBy({0, down});
      if (pill.box.bottom <= kRuleBelow) layout_.pills.push_back(pill);
    }
  }

  [[nodiscard]] std::string SourceWords() const {
    if (summary_.quote == nullptr) return {};
    const QuoteText& quote = *summary_.quote;
    std::string parts = quote.source_label;
    if (!quote.place.empty()) parts.append(" · ").append(quote.place);
    return FillSlots(Words(Phrase::kCopySource), {{"parts", parts}});
  }

  // Damaged words need their explanation, which is on the page.
  [[nodiscard]] std::string QuoteWords() const {
    if (summary_.quote == nullptr) return {};
    std::string words;
    for (const QuoteRun& run : summary_.quote->runs) {
      if (run.mark == QuoteMark::kDamaged) return {};
      words += run.text;
    }
    return FillSlots(Words(Phrase::kCopyQuote), {{"words", words}});
  }

  // "Evidence items 41 · Outcomes 3 · …"
  [[nodiscard]] std::string CaseNumbers() const {
    std::string text;
    for (const Fact& fact : outline_.whole.facts) {
      text.append(text.empty() ? "" : " · ").append(fact.label).append(" ").append(fact.value);
    }
    return text;
  }

  // The quotation where it fits on one line, and its source.
  void AddSource() {
    const TextStyle style{22, Weight::kRegular};
    const bool whole = summary_.at.kind == ItemKind::kCase;
    const Block quote = SetBlock(QuoteWords(), style, PreviewInk::kStrong, 2, measure_);
    const bool quote_fits = quote.lines.size() == 1;
    const Block source =
        SetBlock(whole ? CaseNumbers() : SourceWords(), style, PreviewInk::kMuted, quote_fits ? 1 : 2, measure_);
    float top = (kSourceTop + kSourceBottom - source.height() - (quote_fits ? quote.height() : 0)) / 2;
    if (quote_fits) {
      Place(quote, kLeft, top, &layout_.texts);
      top += quote.height();
    }
    Place(source, kLeft, top, &layout_.texts);
  }

  const Outline& outline_;
  const ItemSummary& summary_;
  const TextMeasure& measure_;
  PreviewLayout layout_;
};

}  // namespace

PreviewLayout LayOutPreview(const Outline& outline, const ItemSummary& summary, const TextMeasure& measure) {
  return Composer(outline, summary, measure).Compose();
}

}  // namespace quanlian
