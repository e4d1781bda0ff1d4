// A case that has a text not in the reader's language: it is shown in the authoritative one, and marked with it.
#include <doctest/doctest.h>

#include "app/sample_case.h"
#include "base/text.h"
#include "record/item/item_page.h"
#include "record/page/page_html.h"

using namespace quanlian;

namespace {

// Its titles and names are in English alone, which is authoritative.
Case WithoutChinese() {
  Case the_case = SampleCase();
  the_case.authoritative_language = Lang::kEn;
  const auto strip = [](LocalText& text) {
    text.words[Lang::kZh].clear();
    text.authoritative = Lang::kEn;
  };
  for (LocalText* text : {&the_case.title, &the_case.short_title, &the_case.summary}) strip(*text);
  for (Party& party : the_case.parties) strip(party.name);
  return the_case;
}

bool HasMark(const std::string& text) {
  return text.find(kIsolate) != std::string::npos || text.find(kIsolateEnd) != std::string::npos;
}

}  // namespace

TEST_CASE("a text that the case lacks in the language of the page carries the language that it is in") {
  const Case the_case = WithoutChinese();
  const CaseIndex index(the_case);
  const Outline plain = BuildOutline(index, Lang::kZh);
  CHECK(plain.title == "Sample case");
  CHECK(plain.translation_note.empty());
  const std::optional<Outline> marked = MarkedOutline(index, plain);
  REQUIRE(marked.has_value());
  const std::string html = PageHtml(*marked, {});
  CHECK(html.find("<span class=\"case\"><span lang=\"en\">Sample</span></span>") != std::string::npos);
  CHECK(html.find("<span lang=\"en\">Wang</span>") != std::string::npos);
  CHECK(html.find("<title>Sample case") != std::string::npos);
  CHECK_FALSE(HasMark(html));
}

TEST_CASE("the page of an item marks such a text too, and its description has no marks") {
  const Case the_case = WithoutChinese();
  const CaseIndex index(the_case);
  const std::optional<Outline> marked = MarkedOutline(index, BuildOutline(index, Lang::kZh));
  REQUIRE(marked.has_value());
  const std::string html = ItemPageHtml(*marked, index, {ItemKind::kParty, "chairman"}, {}, {});
  CHECK(html.find("<span lang=\"en\">Wang</span>") != std::string::npos);
  CHECK_FALSE(HasMark(html));
}

TEST_CASE("where the case has its texts in the language there is nothing to mark") {
  const Case the_case = WithoutChinese();
  const CaseIndex index(the_case);
  CHECK_FALSE(MarkedOutline(index, BuildOutline(index, Lang::kEn)).has_value());
  CHECK_FALSE(HasMark(BuildOutline(index, Lang::kEn).title));
}
