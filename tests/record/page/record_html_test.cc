// The record says everything that the outline says, and nothing a case file says can become markup.
#include "record/page/record_html.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "record/html/html_names.h"
#include "record/html/html_writer.h"
#include "record/html/pen.h"
#include "record/html_scan.h"
#include "record/sample_outline.h"

namespace quanlian {
namespace {

constexpr const char* kHostile = "\"'><script>alert(1)</script><img src=x onerror=y>&amp;<!-- ]]> ";

const ScannedTag* FindById(const ScannedPage& page, const std::string& id) {
  for (const ScannedTag& tag : page.tags) {
    const auto found = tag.attributes.find("id");
    if (found != tag.attributes.end() && found->second == id) return &tag;
  }
  return nullptr;
}

int HeadingLevel(const ScannedTag& tag) {
  if (tag.closing || tag.name.size() != 2 || tag.name[0] != 'h' || tag.name[1] < '1' || tag.name[1] > '6') return 0;
  return tag.name[1] - '0';
}

TEST_CASE("every text of the outline is in the record, in both languages") {
  for (const Lang lang : {Lang::kZh, Lang::kEn}) {
    const SampleOutline sample(lang, "T");
    const std::string html = RecordHtml(sample.outline);
    for (const std::string& text : sample.texts) {
      CAPTURE(text);
      CHECK(html.find(text) != std::string::npos);
    }
  }
}

TEST_CASE("markup in any field of a case stays text") {
  const SampleOutline sample(Lang::kEn, kHostile);
  const std::string html = RecordHtml(sample.outline);
  const ScannedPage page = ScanHtml(html);
  REQUIRE(page.error == "");
  for (const ScannedTag& tag : page.tags) {
    CHECK(IsKnownTag(tag.name));
    CHECK(tag.name != "script");
    for (const auto& [name, value] : tag.attributes) CHECK(IsKnownName(name));
  }
  for (const std::string& text : sample.texts) CHECK(page.text.find(EscapeHtml(text)) != std::string::npos);
}

TEST_CASE("a hostile id or language stays inside its attribute") {
  SampleOutline sample(Lang::kEn, "T");
  sample.outline.links[0].at.id = kHostile;
  sample.outline.links[0].quotes[0].language = kHostile;
  const ScannedPage page = ScanHtml(RecordHtml(sample.outline));
  REQUIRE(page.error == "");
  for (const ScannedTag& tag : page.tags) {
    for (const auto& [name, value] : tag.attributes) CHECK(IsKnownName(name));
  }
}

TEST_CASE("a source's address that is not http never becomes a link") {
  const SampleOutline sample(Lang::kZh, "T");
  const ScannedPage page = ScanHtml(RecordHtml(sample.outline));
  for (const ScannedTag& tag : page.tags) {
    for (const auto& [name, value] : tag.attributes) {
      if (name == "href" || name == "cite") CHECK(value.substr(0, 11) != "javascript:");
    }
  }
}

TEST_CASE("a source's http address is linked and cited by its quotations") {
  SampleOutline sample(Lang::kZh, "T");
  sample.outline.sources[0].url = "https://example.org/report";
  const std::string html = RecordHtml(sample.outline);
  CHECK(html.find("<a href=\"https://example.org/report\"") != std::string::npos);
  CHECK(html.find("<blockquote lang=\"zh\" cite=\"https://example.org/report\">") != std::string::npos);
}

TEST_CASE("words of a source keep their language in its table of damage") {
  const SampleOutline sample(Lang::kEn, "T");
  const std::string html = RecordHtml(sample.outline);
  CHECK(html.find("<del lang=\"zh\">" + sample.outline.sources[0].damage[0].words + "</del>") != std::string::npos);
}

TEST_CASE("every id stands once and every item's element carries its address") {
  const SampleOutline sample(Lang::kZh, "T");
  const ScannedPage page = ScanHtml(RecordHtml(sample.outline));
  std::set<std::string> ids;
  for (const ScannedTag& tag : page.tags) {
    const auto id = tag.attributes.find("id");
    if (id == tag.attributes.end()) continue;
    CAPTURE(id->second);
    CHECK(ids.insert(id->second).second);
    const auto at = tag.attributes.find("data-at");
    if (at == tag.attributes.end()) continue;
    std::string expected = at->second;
    std::replace(expected.begin(), expected.end(), ':', '-');
    CHECK(id->second == expected);
  }
}

TEST_CASE("every link inside the record leads to an element") {
  const SampleOutline sample(Lang::kZh, "T");
  const ScannedPage page = ScanHtml(RecordHtml(sample.outline));
  int links = 0;
  for (const ScannedTag& tag : page.tags) {
    const auto href = tag.attributes.find("href");
    if (href == tag.attributes.end() || href->second[0] != '#') continue;
    CAPTURE(href->second);
    CHECK(FindById(page, href->second.substr(1)) != nullptr);
    ++links;
  }
  CHECK(links > 20);
}

TEST_CASE(
    "stages, links and context are regions named by their headings, and their speech describes the links that lead to them") {
  const SampleOutline sample(Lang::kZh, "T");
  const std::string html = RecordHtml(sample.outline);
  const ScannedPage page = ScanHtml(html);
  for (const auto* list : {&sample.outline.stages, &sample.outline.links, &sample.outline.context}) {
    for (const Dossier& dossier : *list) {
      const std::string id = ElementId(dossier.at);
      CAPTURE(id);
      const ScannedTag* section = FindById(page, id);
      const ScannedTag* name = FindById(page, "name-" + id);
      const ScannedTag* speech = FindById(page, "speech-" + id);
      REQUIRE((section != nullptr && name != nullptr && speech != nullptr));
      CHECK(section->attributes.at("aria-labelledby") == "name-" + id);
      CHECK(name->attributes.at("aria-describedby") == "speech-" + id);
      CHECK(speech->attributes.count("hidden") == 1);
      CHECK(html.find("hidden>" + dossier.speech + "</p>") != std::string::npos);
    }
  }
}

TEST_CASE("every description and label leads to an element") {
  const SampleOutline sample(Lang::kEn, "T");
  const ScannedPage page = ScanHtml(RecordHtml(sample.outline));
  int count = 0;
  for (const ScannedTag& tag : page.tags) {
    for (const char* name : {"aria-labelledby", "aria-describedby"}) {
      const auto id = tag.attributes.find(name);
      if (id == tag.attributes.end()) continue;
      CAPTURE(id->second);
      CHECK(FindById(page, id->second) != nullptr);
      ++count;
    }
  }
  CHECK(count > 5);
}

TEST_CASE("there is one h1 and no level of heading is skipped") {
  const SampleOutline sample(Lang::kEn, "T");
  const ScannedPage page = ScanHtml(RecordHtml(sample.outline));
  int before = 0;
  int tops = 0;
  for (const ScannedTag& tag : page.tags) {
    const int level = HeadingLevel(tag);
    if (level == 0) continue;
    CHECK(level <= before + 1);
    before = level;
    if (level == 1) ++tops;
  }
  CHECK(tops == 1);
}

TEST_CASE("elements are closed in the order they were opened") {
  const SampleOutline sample(Lang::kEn, "T");
  const ScannedPage page = ScanHtml(RecordHtml(sample.outline));
  std::vector<std::string> open;
  for (const ScannedTag& tag : page.tags) {
    if (!tag.closing) {
      open.push_back(tag.name);
      continue;
    }
    REQUIRE_FALSE(open.empty());
    CHECK(open.back() == tag.name);
    open.pop_back();
  }
  CHECK(open.empty());
}

TEST_CASE("a table has a caption and its header cells have a scope") {
  const SampleOutline sample(Lang::kZh, "T");
  const ScannedPage page = ScanHtml(RecordHtml(sample.outline));
  for (std::size_t i = 0; i < page.tags.size(); ++i) {
    const ScannedTag& tag = page.tags[i];
    if (tag.closing) continue;
    if (tag.name == "table") CHECK(page.tags[i + 1].name == "caption");
    if (tag.name == "th") CHECK(tag.attributes.count("scope") == 1);
  }
}

TEST_CASE("an evidence item holds its figure in words and its quotation") {
  const SampleOutline sample(Lang::kEn, "T");
  const std::string html = RecordHtml(sample.outline);
  const EvidenceRow& row = sample.outline.links[0].evidence[0];
  const std::size_t start = html.find("<tbody id=\"evidence-" + row.at.id + "\"");
  REQUIRE(start != std::string::npos);
  const std::string item = html.substr(start, html.find("</tbody>", start) - start);
  CHECK(ScanHtml(item).text.find(row.figure->Phrase()) != std::string::npos);
  CHECK(item.find("<mark>" + row.quotes[0].runs[1].text + "</mark>") != std::string::npos);
  CHECK(item.find("<del>" + row.quotes[0].runs[2].text + "</del>") != std::string::npos);
  CHECK(item.find("href=\"#source-" + row.quotes[0].source.id + "\"") != std::string::npos);
}

TEST_CASE("a statement without a number says so") {
  SampleOutline sample(Lang::kEn, "T");
  sample.outline.rows.evidence[3].figure.reset();
  REQUIRE_FALSE(sample.outline.links[0].evidence[0].figure);
  CHECK(RecordHtml(sample.outline).find("no number given") != std::string::npos);
}

TEST_CASE("what stands beside the chain is said not to count") {
  const SampleOutline sample(Lang::kEn, "T");
  const std::string html = RecordHtml(sample.outline);
  const std::size_t section = html.find("id=\"section-context\"");
  REQUIRE(section != std::string::npos);
  CHECK(html.find("None of it counts", section) < html.find("<h3", section));
}

TEST_CASE("a party's own section carries its notes and not its name a second time") {
  SampleOutline sample(Lang::kEn, "T");
  Dossier& party = sample.outline.parties[0];
  const PartyLine own{party.at, "own name again", "role again", "standing again", {"Not the same person as …"}, {}};
  party.parties = {};
  party.parties.push_back(own);
  sample.outline.context.pop_back();
  const std::string html = RecordHtml(sample.outline);
  CHECK(html.find("Not the same person as …") != std::string::npos);
  CHECK(html.find("own name again") == std::string::npos);
}

TEST_CASE("the same outline gives the same bytes") {
  const SampleOutline a(Lang::kZh, "T");
  const SampleOutline b(Lang::kZh, "T");
  CHECK(RecordHtml(a.outline) == RecordHtml(b.outline));
}

}  // namespace
}  // namespace quanlian
