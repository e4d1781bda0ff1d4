// Nothing on a preview picture overflows or overlaps, and nothing of the figure is lost.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "app/yuante_outlines.h"
#include "record/item/item_runs.h"
#include "record/preview/preview_layout.h"
#include "record/preview/preview_svg.h"
#include "record/sample_outline.h"
#include "record/svg/paper_measure.h"

namespace quanlian {
namespace {

constexpr Lang kBoth[] = {Lang::kZh, Lang::kEn};
constexpr float kSlack = 0.5F;

std::vector<ItemRef> AllItems(const Outline& outline) {
  std::vector<ItemRef> all{ItemRef{}};
  for (const auto& run : ItemRuns(outline)) all.insert(all.end(), run.begin(), run.end());
  return all;
}

PreviewLayout LayOut(const Outline& outline, const ItemRef& at) {
  return LayOutPreview(outline, Summarise(outline, at), PaperMeasure(1));
}

// All texts, line by line as they stand.
std::string AllTexts(const PreviewLayout& layout) {
  std::string all;
  for (const PreviewText& text : layout.texts) all += text.text + "\n";
  return all;
}

// Without blanks and line breaks, since lines may break anywhere in Chinese.
std::string Squeezed(std::string text) {
  text.erase(std::remove_if(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\n'; }), text.end());
  return text;
}

void CheckInside(const PreviewLayout& layout) {
  for (const PreviewText& text : layout.texts) {
    CAPTURE(text.text);
    CHECK(text.box.left >= kPreviewMargin - kSlack);
    CHECK(text.box.right <= kPreviewSize.x - kPreviewMargin + kSlack);
    CHECK(text.box.top >= 24);
    CHECK(text.box.bottom <= kPreviewSize.y - 24);
    const bool crosses = text.box.top < layout.rule_below - kSlack && text.box.bottom > layout.rule_below + kSlack;
    CHECK_FALSE(crosses);
  }
  for (const PreviewPill& pill : layout.pills) {
    CHECK(pill.box.right <= kPreviewSize.x - kPreviewMargin + kSlack);
    CHECK(pill.box.bottom <= layout.rule_below);
  }
}

void CheckApart(const PreviewLayout& layout) {
  for (std::size_t i = 0; i < layout.texts.size(); ++i) {
    for (std::size_t j = i + 1; j < layout.texts.size(); ++j) {
      CAPTURE(layout.texts[i].text);
      CAPTURE(layout.texts[j].text);
      // Pieces of one figure have line boxes of different heights on one baseline: only real overlap counts.
      CHECK_FALSE(layout.texts[i].box.Inset(kSlack).Overlaps(layout.texts[j].box.Inset(kSlack)));
    }
  }
}

TEST_CASE("everything on every picture of the bundled case is inside it and apart") {
  for (const Lang lang : kBoth) {
    const Outline& outline = YuanteOutline(lang);
    for (const ItemRef& at : AllItems(outline)) {
      CAPTURE(FormatItemRef(at));
      const PreviewLayout layout = LayOut(outline, at);
      CheckInside(layout);
      CheckApart(layout);
    }
  }
}

TEST_CASE("no letter on a picture of the bundled case is smaller than 18 pixels, and none is cut") {
  for (const Lang lang : kBoth) {
    const Outline& outline = YuanteOutline(lang);
    for (const ItemRef& at : AllItems(outline)) {
      CAPTURE(FormatItemRef(at));
      const PreviewLayout layout = LayOut(outline, at);
      for (const PreviewText& text : layout.texts) {
        CAPTURE(text.text);
        CHECK(text.style.size >= 18);
        const bool cut = text.text.size() >= 3 && text.text.substr(text.text.size() - 3) == "…";
        CHECK_FALSE(cut);
      }
    }
  }
}

TEST_CASE("a figure stands with its bound, unit, scope and status; what is not stated is dashed") {
  for (const Lang lang : kBoth) {
    const Outline& outline = YuanteOutline(lang);
    for (const ItemRef& at : AllItems(outline)) {
      CAPTURE(FormatItemRef(at));
      const ItemSummary summary = Summarise(outline, at);
      const PreviewLayout layout = LayOut(outline, at);
      const std::string texts = Squeezed(AllTexts(layout));
      if (summary.figure) {
        for (const std::string* part : {&summary.figure->before, &summary.figure->number, &summary.figure->after}) {
          CHECK(texts.find(Squeezed(*part)) != std::string::npos);
        }
        CHECK(texts.find(Squeezed(summary.scope)) != std::string::npos);
      }
      CHECK(texts.find(Squeezed(summary.status)) != std::string::npos);
      CHECK(texts.find(Squeezed(summary.outcome)) != std::string::npos);
      const bool dashed = std::any_of(layout.pills.begin(), layout.pills.end(), [](const PreviewPill& p) { return p.dashed; });
      CHECK(dashed == (summary.outcome_not_stated && !summary.outcome.empty()));
    }
  }
}

TEST_CASE("the figure is the largest thing on its picture") {
  const Outline& outline = YuanteOutline(Lang::kZh);
  const PreviewLayout layout = LayOut(outline, {ItemKind::kEvidence, "cards-2018"});
  const auto largest = std::max_element(layout.texts.begin(), layout.texts.end(),
                                        [](const auto& a, const auto& b) { return a.style.size < b.style.size; });
  CHECK(largest->text == "1000");
}

TEST_CASE("texts of any length stay inside, and the cut is marked") {
  for (const Lang lang : kBoth) {
    std::string long_text;
    for (int i = 0; i < 300; ++i) long_text += lang == Lang::kZh ? "很长的文字" : "long words and ";
    const Outline outline = SampleOutline(lang, long_text).outline;
    for (const ItemRef& at : AllItems(outline)) {
      CAPTURE(FormatItemRef(at));
      const PreviewLayout layout = LayOut(outline, at);
      CheckInside(layout);
      CheckApart(layout);
      CHECK(AllTexts(layout).find("…") != std::string::npos);
    }
  }
}

TEST_CASE("hostile texts become text in the picture") {
  const Outline outline = SampleOutline(Lang::kEn, "</text><script>alert(1)</script><image href=\"//x\"/>\x01&\"'").outline;
  for (const ItemRef& at : AllItems(outline)) {
    const std::string svg = PreviewSvg(outline, at);
    CHECK(svg.find("<script") == std::string::npos);
    CHECK(svg.find("<image") == std::string::npos);
    CHECK(svg.find('\x01') == std::string::npos);
    CHECK(svg.find("&lt;script&gt;") != std::string::npos);
  }
}

TEST_CASE("English pictures set curly quotes in the face where they are as wide as letters") {
  const std::string en = PreviewSvg(YuanteOutline(Lang::kEn), {ItemKind::kEvidence, "cards-2018"});
  CHECK(en.find("<tspan font-family=\"Noto Sans CJK KR\">“</tspan>") != std::string::npos);
  const std::string zh = PreviewSvg(YuanteOutline(Lang::kZh), {ItemKind::kEvidence, "cards-2018"});
  CHECK(zh.find("tspan") == std::string::npos);
}

}  // namespace
}  // namespace quanlian
