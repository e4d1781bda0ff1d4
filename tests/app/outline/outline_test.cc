// The outline says of each item what the case says, in both languages.
#include "app/outline/outline.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "app/sample_case.h"

using namespace quanlian;

namespace {

Outline Build(const Case& the_case, Lang lang) {
  return BuildOutline(CaseIndex(the_case), lang);
}
Outline Sample(Lang lang) {
  return Build(SampleCase(), lang);
}

const PartyLine* FindParty(const Dossier& dossier, const std::string& id) {
  const auto found =
      std::find_if(dossier.parties.begin(), dossier.parties.end(), [&id](const PartyLine& line) { return line.at.id == id; });
  return found == dossier.parties.end() ? nullptr : &*found;
}

std::string StandingOf(const Outline& outline, const std::string& id) {
  const Dossier* dossier = outline.DossierFor({ItemKind::kParty, id});
  REQUIRE(dossier != nullptr);
  const PartyLine* line = FindParty(*dossier, id);
  REQUIRE(line != nullptr);
  return line->standing;
}

}  // namespace

TEST_CASE("a link is named by its place and the stages it joins") {
  const Outline zh = Sample(Lang::kZh);
  const Outline en = Sample(Lang::kEn);
  REQUIRE(zh.links.size() == 2);
  CHECK(zh.links[1].position == 2);
  CHECK(zh.links[1].kind_label == "第2环（共2环）");
  CHECK(zh.links[1].title == "卡商 → 诈骗");
  CHECK(en.links[1].kind_label == "Link 2 of 2");
  CHECK(en.links[0].title == "Operator → reseller");
  CHECK(en.links[0].card.title == "Link 1 · operator → reseller");
}

TEST_CASE("a link's speech is whole sentences") {
  CHECK(Sample(Lang::kEn).links[1].speech ==
        "Link 2 of 2: reseller to fraud. More than 10 million cards, 2018 alone, police finding as reported. "
        "13 people sentenced, 18 to 78 months. 2 things not stated.");
  CHECK(Sample(Lang::kZh).links[1].speech ==
        "第2环（共2环）：卡商至诈骗。1000万余张，仅2018年，警方查明，据报道。13人被判处刑罚，18至78个月。2项未载明。");
  CHECK(Sample(Lang::kEn).links[0].speech ==
        "Link 1 of 2: operator to reseller. No count stated for this link. Wang sentenced at first instance, imprisonment of "
        "16 to "
        "22 months, or criminal detention of unstated length. Firm A judged by a court, what was imposed not stated. "
        "1 thing not stated.");
}

TEST_CASE("a numbered row speaks for itself, anything else as its dossier") {
  const Outline zh = Sample(Lang::kZh);
  const Outline en = Sample(Lang::kEn);
  CHECK(en.SpeechFor(en.links[1].at) == en.links[1].speech);
  CHECK(en.SpeechFor({ItemKind::kCase, ""}) == en.whole.speech);
  CHECK(en.SpeechFor({ItemKind::kLink, "no-such"}).empty());
  const EvidenceRow& row = en.links[1].evidence.front();
  CHECK(en.SpeechFor(row.at) == "E2: what cards is. More than 10 million cards, 2018 alone, police finding, as reported.");
  CHECK(zh.SpeechFor(row.at) == "E2：cards的内容。1000万余张，仅2018年，警方查明，据报道。");
  const OutcomeRow& outcome = en.links[1].outcomes.front();
  CHECK(en.SpeechFor(outcome.at) ==
        "O3: 13 people sentenced. 13 people, fixed-term imprisonment, 18–78 months, court judgment, as reported.");
  CHECK(zh.SpeechFor(outcome.at) == "O3：13人被判刑。13人，有期徒刑18–78个月，法院判决，据报道。");
}

TEST_CASE("a link's card shows its headline figure, its outcome and how much is not stated") {
  const CardText card = Sample(Lang::kEn).links[1].card;
  REQUIRE(card.figure.has_value());
  CHECK(card.figure->number == "10 million");
  CHECK(card.figure_words == "what cards is");
  CHECK(card.scope == "2018 alone");
  CHECK(card.outcome == "13 people · 18–78 months");
  CHECK_FALSE(card.outcome_not_stated);
  CHECK(card.silences == "2 things not stated");
}

TEST_CASE("a link without a headline says that no count is stated") {
  const CardText card = Sample(Lang::kZh).links[0].card;
  CHECK_FALSE(card.figure.has_value());
  CHECK(card.figure_words == "本环未载明可计的数量");
  CHECK(card.outcome == "一审 · 16–22个月或拘役");
  CHECK(Sample(Lang::kEn).links[0].card.outcome == "1st instance · 16–22 months or detention");
}

TEST_CASE("a second outcome of a link is not lost behind the first") {
  CHECK(Sample(Lang::kEn).links[0].card.LineTexts() == std::vector<std::string>{"Firm A: judged · content not stated"});
}

TEST_CASE("of two equal lines of a card, only the one that no court decided is faded") {
  Case the_case = SampleCase();
  Outcome reported = the_case.outcomes[1];
  reported.id.value = "company-as-reported";
  reported.status = Status::kReported;
  the_case.outcomes.push_back(reported);
  const std::vector<CardRemark> lines = Build(the_case, Lang::kEn).links[0].card.lines;
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].text == lines[1].text);
  CHECK(lines[0].decided);
  CHECK_FALSE(lines[1].decided);
}

TEST_CASE("a link without an outcome says so") {
  Case the_case = SampleCase();
  the_case.outcomes.pop_back();
  const Outline outline = Build(the_case, Lang::kEn);
  const Dossier& link = outline.links[1];
  CHECK(link.no_outcome == "The source states no outcome for this link.");
  CHECK(link.card.outcome == "Outcome: not stated");
  CHECK(link.card.outcome_not_stated);
  CHECK(link.speech.find("No outcome stated.") != std::string::npos);
}

TEST_CASE("an inferred link gives its reason") {
  CHECK(Sample(Lang::kEn).links[0].basis == "Inferred, not stated by the source: not named");
  CHECK(Sample(Lang::kEn).links[1].basis == "");
}

TEST_CASE("a link lists its two ends and those its evidence and outcomes name, in file order") {
  const Outline outline = Sample(Lang::kZh);
  std::vector<std::string> ids;
  for (const PartyLine& line : outline.links[1].parties) ids.push_back(line.at.id);
  CHECK(ids == std::vector<std::string>{"agent", "thirteen", "fraud-ring", "li-fraud"});
}

TEST_CASE("the instance and effect of a sentence stand with every one of the sentenced") {
  const Outline zh = Sample(Lang::kZh);
  const Outline en = Sample(Lang::kEn);
  CHECK(StandingOf(zh, "chairman") == "一审被判处刑罚；是否生效未载明");
  CHECK(StandingOf(en, "chairman") == "sentenced at first instance; effect not stated");
  CHECK(StandingOf(zh, "thirteen") == "被判处刑罚；审级及是否生效均未载明");
  CHECK(StandingOf(en, "ren") == "sentenced; instance and effect not stated");
}

TEST_CASE("an appeal or a final judgment is said") {
  Case the_case = SampleCase();
  the_case.outcomes[0].effect = Effect::kAppealed;
  the_case.outcomes[2].effect = Effect::kFinal;
  const Outline outline = Build(the_case, Lang::kEn);
  CHECK(StandingOf(outline, "chairman") == "sentenced at first instance; appealed");
  CHECK(StandingOf(outline, "ren") == "sentenced; instance not stated; in effect");
}

TEST_CASE("the caught, the judged, the mentioned and victims are said to be no more than that") {
  const Outline zh = Sample(Lang::kZh);
  CHECK(StandingOf(zh, "li-firm") == "被抓获；处理结果未载明");
  CHECK(StandingOf(zh, "firm") == "法院依法判决；判处内容未载明");
  CHECK(StandingOf(zh, "agent") == "报道提及；未载明被采取措施");
  CHECK(StandingOf(zh, "xu") == "被害人");
  CHECK(StandingOf(zh, "court") == "");
}

TEST_CASE("one who was only caught gets no outcome from the company or group he belongs to") {
  Case the_case = SampleCase();
  the_case.parties[2].member_of = {"thirteen"};
  const Outline outline = Build(the_case, Lang::kEn);
  const Dossier* li = outline.DossierFor({ItemKind::kParty, "li-firm"});
  REQUIRE(li != nullptr);
  CHECK(li->outcomes.empty());
  CHECK(li->no_outcome == "The source states no outcome for this party.");
}

TEST_CASE("one of a sentenced group has the group's outcome") {
  const Outline outline = Sample(Lang::kEn);
  const Dossier* ren = outline.DossierFor({ItemKind::kParty, "ren"});
  REQUIRE(ren != nullptr);
  REQUIRE(ren->outcomes.size() == 1);
  CHECK(ren->outcomes[0].number == "O3");
}

TEST_CASE("memberships in a circle come to an end") {
  Case the_case = SampleCase();
  the_case.outcomes.clear();
  the_case.parties[4].member_of = {"thirteen"};
  CHECK(StandingOf(Build(the_case, Lang::kEn), "ren") == "sentenced; instance and effect not stated");
}

TEST_CASE("two people of one name are told apart from both sides") {
  const Outline en = Sample(Lang::kEn);
  for (const char* id : {"li-firm", "li-fraud"}) {
    const Dossier* dossier = en.DossierFor({ItemKind::kParty, id});
    REQUIRE(dossier != nullptr);
    REQUIRE(dossier->parties[0].notes.size() == 1);
    CHECK(dossier->parties[0].notes[0] == "Not the same person as Li (role of Li).");
  }
}

TEST_CASE("a stage's card names its lead and what happened to its people") {
  const Outline en = Sample(Lang::kEn);
  CHECK(en.stages[0].kind_label == "Stage 1 of 3");
  CHECK(en.stages[0].card.kicker == "Operator");
  CHECK(en.stages[0].card.title == "Firm A");
  const std::vector<std::string> lines = en.stages[0].card.LineTexts();
  CHECK(std::find(lines.begin(), lines.end(), "Wang: sentenced at first instance") != lines.end());
  CHECK(std::find(lines.begin(), lines.end(), "Li: caught") != lines.end());
  CHECK(en.stages[2].card.outcome == "Outcome: not stated");
}

TEST_CASE("a stage's speech says of each of its people once what happened") {
  CHECK(Sample(Lang::kEn).stages[0].speech ==
        "Stage 1 of 3: operator. Firm A. Li: caught. Wang sentenced at first instance, imprisonment of 16 to 22 months, or "
        "criminal "
        "detention of unstated length. Firm A judged by a court, what was imposed not stated.");
}

TEST_CASE("the term of a group is not spoken as the term of one of its people") {
  const Outline outline = Sample(Lang::kEn);
  CHECK(outline.DossierFor({ItemKind::kParty, "ren"})->speech ==
        "Ren. Role of Ren. Sentenced; instance and effect not stated. 13 people sentenced, 18 to 78 months. "
        "Who received which term is not stated. 1 thing not stated.");
}

TEST_CASE("the case as a whole counts all that is not stated") {
  const Outline outline = Sample(Lang::kEn);
  CHECK(outline.whole.card.silences == "3 things not stated");
  CHECK(outline.whole.card.outcome == "");
}

TEST_CASE("a campaign stands beside the chain with its own evidence only") {
  const Outline en = Sample(Lang::kEn);
  REQUIRE(en.context.size() == 1);
  CHECK(en.context[0].kind_label == "Campaign, beside the chain");
  REQUIRE(en.context[0].evidence.size() == 1);
  CHECK(en.context[0].evidence[0].figure->Phrase() == "more than 4,000 people");
}

TEST_CASE("every item finds the dossier that shows it") {
  const Outline outline = Sample(Lang::kZh);
  CHECK(outline.DossierFor({ItemKind::kCase, ""}) == &outline.whole);
  CHECK(outline.DossierFor({ItemKind::kCase, "sample"}) == &outline.whole);
  CHECK(outline.DossierFor({ItemKind::kStage, "reseller"}) == &outline.stages[1]);
  CHECK(outline.DossierFor({ItemKind::kEvidence, "cards"}) == &outline.links[1]);
  CHECK(outline.DossierFor({ItemKind::kEvidence, "national"}) == &outline.context[0]);
  CHECK(outline.DossierFor({ItemKind::kOutcome, "executives"}) == &outline.links[0]);
  CHECK(outline.DossierFor({ItemKind::kSilence, "each"}) == &outline.links[1]);
  CHECK(outline.DossierFor({ItemKind::kParty, "ren"}) == &outline.parties[5]);
  CHECK(outline.DossierFor({ItemKind::kSource, "article"}) == nullptr);
  CHECK(outline.DossierFor({ItemKind::kLink, "no-such"}) == nullptr);
}

TEST_CASE("the language that is not authoritative says that it is a translation") {
  CHECK(Sample(Lang::kZh).translation_note == "");
  CHECK(Sample(Lang::kEn).translation_note == "Chinese is the authoritative text; this English is a translation.");
}

TEST_CASE("events stand by date, undated last") {
  Case the_case = SampleCase();
  the_case.events = {{{"undated"}, std::nullopt, LocalText{"近日", "recently"}, {"甲", "a"}, {}, Status::kReported, {}},
                     {{"september"}, PartialDate{2019, 9, 0}, std::nullopt, {"乙", "b"}, {}, Status::kReported, {}},
                     {{"august"}, PartialDate{2019, 8, 0}, std::nullopt, {"丙", "c"}, {}, Status::kReported, {}}};
  const Outline outline = Build(the_case, Lang::kEn);
  REQUIRE(outline.events.size() == 3);
  CHECK(outline.events[0].when == "August 2019");
  CHECK(outline.events[1].when == "September 2019");
  CHECK(outline.events[2].when == "recently");
}
