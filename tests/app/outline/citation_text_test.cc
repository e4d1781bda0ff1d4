// A copied figure carries everything that qualifies it.
#include "app/outline/citation_text.h"

#include <doctest/doctest.h>

#include "app/sample_case.h"
#include "app/yuante_outlines.h"

namespace quanlian {
namespace {

bool Holds(const std::string& text, const std::string& part) {
  return part.empty() || text.find(part) != std::string::npos;
}

std::string SampleCitation(const Case& the_case, Lang lang, const char* id) {
  const Outline outline = BuildOutline(CaseIndex(the_case), lang);
  return CitationText(outline, {ItemKind::kEvidence, id}, "https://example.org/#at=evidence:x");
}

TEST_CASE("a copied figure has its bound, scope, status, words, source, place and link") {
  const std::string zh = SampleCitation(SampleCase(), Lang::kZh, "cards");
  for (const char* part :
       {"E2 · 1000万余张 · cards的内容", "仅2018年", "地点未载明", "依据性质：警方查明，据报道", "不可与E3相加",
        "原文：“仅2018年非法提供1000万余张”", "来源：报道", "来源第200–217字符", "链接：https://example.org/#at=evidence:x"}) {
    CAPTURE(part);
    CHECK(Holds(zh, part));
  }
  const std::string en = SampleCitation(SampleCase(), Lang::kEn, "cards");
  for (const char* part : {"E2 · more than 10 million cards", "2018 alone", "Status: police finding, as reported",
                           "Link: https://example.org/#at=evidence:x"}) {
    CAPTURE(part);
    CHECK(Holds(en, part));
  }
}

TEST_CASE("every figure of the Yuante case is copied with everything that its row says") {
  for (const Lang lang : {Lang::kZh, Lang::kEn}) {
    const Outline& outline = YuanteOutline(lang);
    for (const Dossier& dossier : outline.links) {
      for (const EvidenceRow& row : dossier.evidence) {
        const std::string text = CitationText(outline, row.at, "");
        CAPTURE(text);
        CHECK(Holds(text, row.number));
        if (row.figure) CHECK(Holds(text, row.figure->Phrase()));
        for (const std::string* part : {&row.what, &row.scope, &row.status, &row.note}) CHECK(Holds(text, *part));
        for (const Detail& detail : row.details) CHECK(Holds(text, detail.text));
        for (const std::string& caution : row.cautions) CHECK(Holds(text, caution));
        for (const QuoteText& quote : row.quotes) {
          CHECK(Holds(text, quote.Plain()));
          CHECK(Holds(text, quote.place));
        }
      }
    }
  }
}

TEST_CASE("an item that is not there is copied as nothing") {
  CHECK(SampleCitation(SampleCase(), Lang::kZh, "none").empty());
}

}  // namespace
}  // namespace quanlian
