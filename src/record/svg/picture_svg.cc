#include "record/svg/picture_svg.h"

#include "app/views/chain_cards.h"
#include "app/views/view_scenes.h"
#include "app/words/texts.h"
#include "base/text.h"
#include "record/html/html_writer.h"
#include "record/svg/chain_drawing.h"
#include "record/svg/paper_measure.h"
#include "record/svg/scene_drawing.h"
#include "record/svg/svg_drawing.h"

namespace quanlian {
namespace {

constexpr float kWidth = 1320;
constexpr float kMargin = 20;
constexpr float kHead = 88;
constexpr float kFoot = 64;
constexpr std::size_t kShownDigits = 12;

// The light theme of web/record.css.
constexpr std::string_view kStyle =
    "text{font-family:'Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif;"
    "fill:#1c1b18}"
    ".faint{fill:#5e594e}.tinted{fill:#5e594e}.sheet{fill:#faf8f2}.card{fill:#fffefb;stroke:#d8d2c3;rx:9px}"
    ".pill{fill:#ece7da;rx:10px}.dashed{fill:none;stroke:#8d8675;stroke-dasharray:4 3;rx:9px}"
    "line{stroke:#8d8675;stroke-width:2}line.axis{stroke-width:1.2}line.rule{stroke:#d8d2c3;stroke-width:1}"
    ".span{fill:#5e594e;rx:2.5px}.range{fill:#958c78;rx:2px}.edge{fill:#faf8f2}.round{rx:50%}.dots{opacity:.45;rx:0}"
    ".accent-1 .band,.accent-1.span{fill:#1f5fa8}.accent-2 .band,.accent-2.span{fill:#8a5a00}"
    ".accent-3 .band,.accent-3.span{fill:#0f6b5c}.accent-4 .band,.accent-4.span{fill:#6f3c96}"
    ".accent-1 .tinted,.tinted.accent-1{fill:#1f5fa8}.accent-2 .tinted,.tinted.accent-2{fill:#8a5a00}"
    ".accent-3 .tinted,.tinted.accent-3{fill:#0f6b5c}.accent-4 .tinted,.tinted.accent-4{fill:#6f3c96}";

PlacedText Line(const std::string& text, float top, float size, Weight weight, TextInk ink) {
  return {text,
          std::make_shared<const std::string>(text),
          {kMargin, top, kWidth - kMargin, top + size * 1.4F},
          {size, weight},
          ink};
}

// `draw` writes what stands below the head.
template <class Draw>
std::string Picture(const Outline& outline, Phrase name, const std::string& case_sha256, const Box& bounds, const Draw& draw) {
  HtmlWriter html;
  const std::string title = outline.title + " · " + std::string(Say(name, outline.lang));
  const float height = kHead + bounds.height() + kFoot;
  {
    const Element svg(
        html, Tag::kSvg,
        {Attr(Name::kXmlns, "http://www.w3.org/2000/svg"), Attr(Name::kLang, LanguageOf(outline.lang).html),
         Attr(Name::kViewBox, ViewBoxOf({0, 0, kWidth, height})), Attr(Name::kWidth, std::to_string(static_cast<int>(kWidth))),
         Attr(Name::kHeight, std::to_string(static_cast<int>(height)))});
    html.Leaf(Tag::kTitle, title);
    html.StyleSheet(kStyle);
    SvgDrawing drawing(html);
    drawing.Rect({0, 0, kWidth, height}, "sheet");
    drawing.Text(Line(title, kMargin, 24, Weight::kBold, TextInk::kStrong));
    drawing.Text(Line(outline.translation_note, kMargin + 36, 13, Weight::kRegular, TextInk::kMuted));
    {
      const Element moved(html, Tag::kSvg, {Attr(Name::kX, "0"), Attr(Name::kY, std::to_string(static_cast<int>(kHead)))});
      draw(html);
    }
    drawing.Text(Line(FillSlots(Say(Phrase::kPictureFoot, outline.lang), {{"digest", case_sha256.substr(0, kShownDigits)}}),
                      height - kFoot + kMargin, 13, Weight::kRegular, TextInk::kMuted));
  }
  return html.Take();
}

}  // namespace

std::string PictureSvg(const Outline& outline, View view, const std::string& case_sha256) {
  if (IsText(view)) return {};
  const Phrase name = kViews[static_cast<std::size_t>(view)].name;
  const PaperMeasure measure;
  if (view == View::kChain) {
    const ChainLayout chain = LayOutChain(MakeChainInput(outline), Direction::kLeftToRight, kWidth, measure);
    return Picture(outline, name, case_sha256, chain.bounds, [&chain](HtmlWriter& html) { DrawChain(html, chain); });
  }
  const Scene scene = LayOutView(outline, view, Direction::kLeftToRight, kWidth, measure);
  return Picture(outline, name, case_sha256, scene.bounds, [&scene](HtmlWriter& html) { DrawScene(html, scene); });
}

}  // namespace quanlian
