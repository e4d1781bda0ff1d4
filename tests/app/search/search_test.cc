// Search: forms of numbers and letters, both languages at once, the order of what is found, and strange queries.
#include "app/search/search.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <utility>

#include "app/sample_case.h"
#include "app/yuante_outlines.h"

namespace quanlian {
namespace {

const SearchIndex& YuanteIndex() {
  static const SearchIndex index = BuildSearchIndex(YuanteOutlines());
  return index;
}

// A hit as a reader sees it.
struct Seen {
  ItemRef at;
  Snippet title;
  Snippet detail;
};

std::vector<Seen> Look(const SearchIndex& index, std::string_view query, Lang lang) {
  const SearchResult result = Search(index, query, lang);
  std::vector<Seen> seen;
  for (const SearchHit& hit : result.hits) seen.push_back({hit.item->at, result.Cut(hit.title), result.Cut(hit.detail)});
  return seen;
}

std::vector<Seen> InYuante(std::string_view query, Lang lang = Lang::kZh) {
  return Look(YuanteIndex(), query, lang);
}

std::string Said(std::string_view query, Lang lang) {
  return SayHits(Search(YuanteIndex(), query, lang).hits, lang);
}

std::string First(std::string_view query, Lang lang = Lang::kZh) {
  const std::vector<Seen> hits = InYuante(query, lang);
  return hits.empty() ? "" : FormatItemRef(hits.front().at);
}

bool Finds(std::string_view query, std::string_view at) {
  for (const Seen& hit : InYuante(query)) {
    if (FormatItemRef(hit.at) == at) return true;
  }
  return false;
}

std::size_t TitleOf(const SearchItem& item, Lang lang) {
  std::size_t at = 0;
  while (!item.texts[at].is_title || item.texts[at].language.substr(0, 2) != WordFor(lang)) ++at;
  return at;
}

SearchIndex IndexOf(const Case& the_case) {
  const CaseIndex index(the_case);
  return BuildSearchIndex(BuildOutlines(index));
}

std::string Whole(const Snippet& snippet) {
  return snippet.before + snippet.match + snippet.after;
}

TEST_CASE("a number is one number however it is written") {
  const auto value = [](const char* text) {
    const std::optional<FoundNumber> number = ReadNumber(FoldText(text, {}).text, 0);
    REQUIRE(number.has_value());
    return *number;
  };
  for (const char* text : {"277万", "２７７万", "2.77 million", "2770000", "2,770,000", "２，７７０，０００", "0.0277亿",
                           "2.77百万", "277万张", "2.77 Million cards", "2770 thousand", "二百七十七万", "贰佰柒拾柒万张"}) {
    CAPTURE(text);
    CHECK(value(text).Equals(value("277万")));
  }
  CHECK(value("1千万").Equals(value("10 million")));
  CHECK_FALSE(value("2.77").Equals(value("277")));
  CHECK(value("0").Equals(value("0.00")));
  CHECK_FALSE(ReadNumber("1234567890123456789", 0).has_value());
}

TEST_CASE("digits inside a word are no number") {
  CHECK(FindNumbers("e4 and o12").empty());
  CHECK(FindNumbers("16–22 months, 3,500 of 2018-07-16").size() == 6);
}

TEST_CASE("every form of a figure finds the item of the Yuante case that states it, first of all") {
  const std::string den = First("277万");
  CHECK(den.rfind("evidence:", 0) == 0);
  for (const char* query : {"277万张", "2.77 million", "2770000", "2,770,000", "２７７万", "2.77 MILLION cards"}) {
    for (const Lang lang : {Lang::kZh, Lang::kEn}) {
      CAPTURE(query);
      CHECK(First(query, lang) == den);
    }
  }
  CHECK(First("30万元").rfind("evidence:", 0) == 0);
  CHECK(First("300,000") == First("30万元"));
  CHECK(First("67.23 million") == First("6723万"));
}

TEST_CASE("every figure of the Yuante case is found by its words in either language") {
  for (const Lang lang : {Lang::kZh, Lang::kEn}) {
    for (const Dossier& dossier : YuanteOutline(lang).links) {
      for (const EvidenceRow& row : dossier.evidence) {
        CAPTURE(row.number);
        CHECK(Finds(row.number, FormatItemRef(row.at)));
        if (row.figure) CHECK(Finds(row.figure->Phrase(), FormatItemRef(row.at)));
      }
    }
  }
}

TEST_CASE("names are found in both languages, whichever is shown, in any case and width") {
  for (const char* query : {"远特", "yuante", "YUANTE", "ｙｕａｎｔｅ"}) {
    CAPTURE(query);
    CHECK(InYuante(query, Lang::kZh).size() > 3);
    CHECK(InYuante(query, Lang::kEn).size() > 3);
  }
}

TEST_CASE("every item of the Yuante case with an address is found by its name") {
  for (const SearchItem& item : YuanteIndex().items) {
    int names = 0;
    for (const SearchText& text : item.texts) {
      if (!text.is_title) continue;
      CAPTURE(text.words);
      CHECK(Finds(text.words, FormatItemRef(item.at)));
      ++names;
    }
    CHECK(names == 2);
  }
}

TEST_CASE("every item of the Yuante case is in the index once") {
  const Case& the_case = YuanteCase();
  const std::size_t count = 1 + the_case.stages.size() + the_case.parties.size() + the_case.links.size() +
                            the_case.evidence.size() + the_case.outcomes.size() + the_case.events.size() +
                            the_case.silences.size() + the_case.conflicts.size() + the_case.sources.size() +
                            the_case.offences.size() + the_case.glossary.size();
  std::set<ItemRef> items;
  for (const SearchItem& item : YuanteIndex().items) CHECK(items.insert(item.at).second);
  CHECK(items.size() == count);
}

TEST_CASE("quotations, silences, conflicts, events, offences, sources and the glossary are searched") {
  const SearchIndex index = IndexOf(SampleCase());
  const auto finds = [&index](const char* query, const char* at) {
    for (const Seen& hit : Look(index, query, Lang::kEn)) {
      if (FormatItemRef(hit.at) == at) return true;
    }
    return false;
  };
  CHECK(finds("非法提供", "evidence:cards"));
  CHECK(finds("the total", "silence:number"));
  CHECK(finds("some offence", "offence:286-1"));
  CHECK(finds("报道", "source:article"));
  CHECK(InYuante("拘役").size() > 1);
}

// A case whose only term says this, in both languages.
SearchIndex IndexOfTerm(const std::string& meaning, CharacterFolds folds = {}) {
  Case the_case = SampleCase();
  the_case.glossary.push_back({{"term"}, {"词", "term"}, {meaning, meaning}});
  const CaseIndex index(the_case);
  return BuildSearchIndex(BuildOutlines(index), std::move(folds));
}

std::string MatchIn(const SearchIndex& index, std::string_view query) {
  for (const Seen& hit : Look(index, query, Lang::kEn)) {
    if (FormatItemRef(hit.at) == "glossary:term" || hit.at.kind == ItemKind::kTerm) return hit.detail.match;
  }
  return {};
}

TEST_CASE("dashes, quotation marks, middle dots and what shows nothing make no difference") {
  const SearchIndex index =
      IndexOfTerm("年龄16–22岁，“黑兔子”工作室，买买提·艾力，3·15晚会，葛\U000E0100城，soft\u00ADhyphen，court’s");
  CHECK(MatchIn(index, "16-22") == "16–22");
  CHECK(MatchIn(index, "16—22岁") == "16–22岁");
  CHECK(MatchIn(index, "黑兔子工作室") == "黑兔子”工作室");
  CHECK(MatchIn(index, "「黑兔子」工作室") == "黑兔子”工作室");
  CHECK(MatchIn(index, "买买提艾力") == "买买提·艾力");
  CHECK(MatchIn(index, "买买提・艾力") == "买买提·艾力");
  CHECK(MatchIn(index, "3.15") == "3·15");
  CHECK(MatchIn(index, "葛城") == "葛\U000E0100城");
  CHECK(MatchIn(index, "softhyphen") == "soft\u00ADhyphen");
  CHECK(MatchIn(index, "court's") == "court’s");
  CHECK(MatchIn(index, "6-22").empty());
}

TEST_CASE("a date is found however it is written, and a month finds its days") {
  const SearchIndex index = IndexOfTerm("2019年3月5日查获");
  for (const char* query : {"2019-03", "2019-3-5", "2019/03/05", "2019.3", "2019年3月", "March 2019", "5 March 2019",
                            "March 5, 2019", "２０１９－０３"}) {
    CAPTURE(query);
    CHECK(MatchIn(index, query) == "2019年3月5日");
  }
  CHECK(MatchIn(IndexOfTerm("on 5 March 2019, it"), "2019年3月") == "5 March 2019");
  CHECK(FindDates("of 2016-2018, it").empty());
  for (const char* query : {"2019-04", "2018-03", "2019-03-06", "019-03"}) {
    CAPTURE(query);
    CHECK(MatchIn(index, query).empty());
  }
}

TEST_CASE("numbers in Chinese numerals are numbers") {
  CHECK(MatchIn(IndexOfTerm("罚金三十万元"), "300,000") == "三十万");
  CHECK(MatchIn(IndexOfTerm("罚金30万元"), "三十万") == "30万");
  CHECK(MatchIn(IndexOfTerm("罚金叁拾万元整"), "30万元") == "叁拾万");
  CHECK(MatchIn(IndexOfTerm("一百零五张"), "105") == "一百零五");
  CHECK(MatchIn(IndexOfTerm("两千三百张"), "2300") == "两千三百");
  CHECK(MatchIn(IndexOfTerm("一亿二千万元"), "1.2亿") == "一亿二千万");
  CHECK(MatchIn(IndexOfTerm("三万亿元"), "3万亿").size() > 0);
  CHECK(MatchIn(IndexOfTerm("三亿五千万零二百元"), "350000200") == "三亿五千万零二百");
  CHECK(MatchIn(IndexOfTerm("三十三人"), "十三").empty());
  CHECK(MatchIn(IndexOfTerm("二〇一九年"), "19").empty());
  CHECK(MatchIn(IndexOfTerm("一审判决"), "1").empty());
  CHECK_FALSE(ReadNumber("千万亿万亿万亿万亿", 0).has_value());
}

TEST_CASE("other forms of characters are found by the folds that are given") {
  const CharacterFolds folds(
      "遠远\né"
      "e\n\u0301\n①1\n㎡m2\n");
  const SearchIndex index = IndexOfTerm("遠特公司，cafe\u0301，Café，第①号，30㎡", folds);
  CHECK(MatchIn(index, "远特") == "遠特");
  CHECK(MatchIn(index, "遠特") == "遠特");
  CHECK(MatchIn(index, "cafe") == "cafe\u0301");
  CHECK(MatchIn(index, "第1号") == "第①号");
  CHECK(MatchIn(index, "m2") == "㎡");
}

TEST_CASE("all words must be found, in any order") {
  const SearchIndex index = IndexOf(SampleCase());
  CHECK(Look(index, "cards 2018", Lang::kEn).size() == 1);
  CHECK(Look(index, "2018 CARDS", Lang::kEn).size() == 1);
  CHECK(Look(index, "cards 2017", Lang::kEn).empty());
}

TEST_CASE("an item with just the figure comes before one whose name holds the word, and that before the rest") {
  const std::vector<Seen> hits = Look(IndexOf(SampleCase()), "13", Lang::kEn);
  REQUIRE(hits.size() >= 2);
  CHECK(hits.front().title.match == "13");
  bool name_over = false;
  for (const Seen& hit : hits) {
    if (hit.at.kind != hits.front().at.kind) continue;
    if (hit.title.match.empty()) name_over = true;
    CHECK((hit.title.match.empty() || !name_over));
  }
}

TEST_CASE("digits are not found in the middle of a longer number") {
  const SearchIndex index = IndexOf(SampleCase());
  for (const Seen& hit : Look(index, "018", Lang::kEn)) CHECK(hit.detail.match != "018");
}

TEST_CASE("what is found is marked in its place") {
  const std::vector<Seen> hits = InYuante("2770000", Lang::kEn);
  REQUIRE_FALSE(hits.empty());
  CHECK(hits.front().title.match == "2.77 million");
  CHECK(Whole(hits.front().title).find("2.77 million cards") != std::string::npos);
  CHECK(hits.front().title.language == "en");
  for (const Seen& hit : InYuante("亚飞达", Lang::kEn)) {
    const bool marked = hit.title.match == "亚飞达" || hit.detail.match == "亚飞达";
    CHECK(marked);
    if (hit.detail.match == "亚飞达") CHECK(hit.detail.language.substr(0, 2) == "zh");
  }
}

TEST_CASE("a name is never cut, and other texts only where a clause ends, so that no number loses its bound") {
  Case the_case = SampleCase();
  std::string meaning = "word";
  for (int i = 0; i < 60; ++i) meaning += i % 6 == 5 ? " more than 1,000 cards," : " more than 1,000 cards";
  the_case.glossary.push_back({{"long"}, {"长", "long term"}, {meaning, meaning + " the end."}});
  const SearchIndex index = IndexOf(the_case);
  const std::vector<Seen> hits = Look(index, "end.", Lang::kEn);
  REQUIRE(hits.size() == 1);
  CHECK(Whole(hits[0].title) == "long term");
  CHECK(hits[0].detail.before.rfind("… more than 1,000 cards", 0) == 0);
  const std::vector<Seen> start = Look(index, "word more", Lang::kEn);
  REQUIRE(start.size() == 1);
  const std::string& shown = start[0].detail.after;
  CHECK(shown.substr(shown.size() - 10) == " cards,…");
  for (const Seen& hit : InYuante("cards 2018", Lang::kEn)) {
    for (const SearchItem& item : YuanteIndex().items) {
      if (item.at == hit.at) CHECK(Whole(hit.title) == item.texts[TitleOf(item, Lang::kEn)].words);
    }
  }
}

TEST_CASE("hits of a kind stand together and the status counts them") {
  const std::vector<Seen> hits = InYuante("远特", Lang::kEn);
  int kinds = 0;
  for (std::size_t i = 0; i < hits.size(); ++i) {
    if (i == 0 || hits[i].at.kind != hits[i - 1].at.kind) ++kinds;
  }
  const std::string status = Said("远特", Lang::kEn);
  CHECK(status.rfind(std::to_string(hits.size()) + " results: ", 0) == 0);
  CHECK(std::count(status.begin(), status.end(), ',') == kinds - 1);
  CHECK(SayHits({}, Lang::kZh).find("没有找到") != std::string::npos);
  CHECK(Said("2,770,000", Lang::kZh).rfind("共", 0) == 0);
}

TEST_CASE("the same query gives the same answer") {
  const std::vector<Seen> once = InYuante("2018");
  const std::vector<Seen> again = InYuante("2018");
  REQUIRE(once.size() == again.size());
  for (std::size_t i = 0; i < once.size(); ++i) CHECK(once[i].at == again[i].at);
}

TEST_CASE("a query without words finds nothing") {
  for (const char* query : {"", " ", "\t\n", "　　", "\xC2\xA0"}) CHECK(InYuante(query).empty());
}

TEST_CASE("markup, right-to-left text and marks of patterns are only text") {
  for (const char* query :
       {"<script>alert(1)</script>", "\" onclick=\"x", "שלום", "\xE2\x80\xAE", ".*", "%s", "{count}", "\\"}) {
    CAPTURE(query);
    CHECK(InYuante(query).empty());
  }
  Case hostile = SampleCase();
  hostile.glossary.push_back({{"x"}, {"<b>词</b>", "<b>term</b>"}, {"一", "one"}});
  const std::vector<Seen> hits = Look(IndexOf(hostile), "<B>", Lang::kEn);
  REQUIRE(hits.size() == 1);
  CHECK(Whole(hits[0].title) == "<b>term</b>");
}

TEST_CASE("10,000 characters are searched like any others") {
  std::string words;
  while (words.size() < 10000) words += "的 1 a ";
  for (const std::string& query : {std::string(10000, 'a'), std::string(10000, '1'), std::string(10000, ','), words}) {
    for (const Seen& hit : InYuante(query)) CHECK((hit.title.match + hit.detail.match).size() > 0);
  }
}

TEST_CASE("the damaged term of the Yuante article is never shown as thirty years") {
  for (const char* query : {"30年四个月", "四个月", "30", "年四个月至一年十个月"}) {
    for (const Seen& hit : InYuante(query)) {
      CHECK(Whole(hit.title).find("30年四个月") == std::string::npos);
      CHECK(Whole(hit.detail).find("30年四个月") == std::string::npos);
    }
  }
}

}  // namespace
}  // namespace quanlian
