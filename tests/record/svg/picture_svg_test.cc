// The views as pictures: whole drawings, every text of the scene in them, nothing of a case as markup.
#include "record/svg/picture_svg.h"

#include <doctest/doctest.h>

#include <map>
#include <string>

#include "app/views/view_scenes.h"
#include "app/yuante_outlines.h"
#include "record/html/html_writer.h"
#include "record/svg/paper_measure.h"

using namespace quanlian;

namespace {

const std::string kDigest(64, 'a');

std::size_t CountOf(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++count;
  return count;
}

}  // namespace

TEST_CASE("every line of a view's scene is in its picture") {
  for (const Lang lang : {Lang::kZh, Lang::kEn}) {
    const Outline& outline = YuanteOutline(lang);
    for (const View view : {View::kTimeline, View::kSentences, View::kScale}) {
      const std::string svg = PictureSvg(outline, view, kDigest);
      const Scene scene = LayOutView(outline, view, Direction::kLeftToRight, 1320, PaperMeasure());
      CHECK(scene.texts.size() > 30);
      std::map<std::string, std::size_t> lines;
      for (const SceneText& text : scene.texts) ++lines[">" + EscapeHtml(text.line.text) + "</text>"];
      for (const auto& line : lines) {
        CAPTURE(line.first);
        CHECK(CountOf(svg, line.first) >= line.second);
      }
      CHECK(CountOf(svg, "<rect") + CountOf(svg, "<line") > scene.marks.size());
    }
  }
}

TEST_CASE("a picture says what it is of and which file it was made from") {
  for (const View view : {View::kChain, View::kTimeline, View::kSentences, View::kScale}) {
    const std::string svg = PictureSvg(YuanteOutline(Lang::kZh), view, kDigest);
    CHECK(svg.rfind("<svg xmlns=\"http://www.w3.org/2000/svg\"", 0) == 0);
    CHECK(svg.find(EscapeHtml(YuanteOutline(Lang::kZh).title)) != std::string::npos);
    CHECK(svg.find("SHA-256 aaaaaaaaaaaa") != std::string::npos);
  }
  for (const View view : {View::kFigures, View::kSources, View::kRecord}) {
    CHECK(PictureSvg(YuanteOutline(Lang::kZh), view, kDigest).empty());
  }
}

TEST_CASE("what a case says is text in a picture") {
  Outline outline = BuildOutline(CaseIndex(YuanteCase()), Lang::kEn);
  outline.title = "<script>alert(1)</script>";
  outline.timeline.front().what = "\"/><image href='x'/>";
  const std::string svg = PictureSvg(outline, View::kTimeline, kDigest);
  CHECK(svg.find("<script") == std::string::npos);
  CHECK(svg.find("<image") == std::string::npos);
  CHECK(svg.find("&lt;script&gt;") != std::string::npos);
}
