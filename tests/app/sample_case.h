// A small case for the tests of the outline: three stages, two links, people of every standing, damage inside a quotation.
#pragma once

#include "model/case.h"

namespace quanlian {

inline Citation Cited(std::string quote, std::int64_t start) {
  const std::int64_t end = start + CountCodePoints(quote);
  return {{"article"}, std::move(quote), CodePointSpan{start, end}};
}

inline Unit MakeUnit(std::string_view id, std::string_view zh, std::string_view en, std::string_view en_one,
                     UnitPosition en_position = UnitPosition::kAfter) {
  Unit unit;
  unit.id = {std::string(id)};
  unit.word = {zh, en};
  unit.singular[Lang::kEn] = en_one;
  unit.position[Lang::kEn] = en_position;
  return unit;
}

inline Party MakeSampleParty(std::string id, std::string stage, PartyKind kind, Standing standing, LocalText name) {
  Party party;
  party.id = {std::move(id)};
  party.stage = {std::move(stage)};
  party.kind = kind;
  party.standing = standing;
  party.role = {name.In(Lang::kZh) + "的身份", "role of " + name.In(Lang::kEn)};
  party.name = std::move(name);
  return party;
}

inline Evidence MakeSampleEvidence(std::string id, std::string number, std::string link, std::optional<Quantity> quantity) {
  Evidence evidence;
  evidence.what = {id + "的内容", "what " + id + " is"};
  evidence.id = {std::move(id)};
  evidence.number = std::move(number);
  evidence.on = {ItemKind::kLink, std::move(link)};
  evidence.quantity = std::move(quantity);
  evidence.status = Status::kPoliceFinding;
  return evidence;
}

inline void AddSampleParties(Case* the_case) {
  using K = PartyKind;
  using S = Standing;
  std::vector<Party>& parties = the_case->parties;
  parties.push_back(MakeSampleParty("firm", "operator", K::kOrganization, S::kJudged, {"甲公司", "Firm A"}));
  parties.back().lead = true;
  parties.push_back(MakeSampleParty("chairman", "operator", K::kPerson, S::kSentenced, {"王某", "Wang"}));
  parties.push_back(MakeSampleParty("li-firm", "operator", K::kPerson, S::kCaught, {"李某", "Li"}));
  parties.back().member_of = {"firm"};
  parties.back().distinct_from = {{"li-fraud"}};
  parties.push_back(MakeSampleParty("agent", "reseller", K::kOrganization, S::kMentioned, {"乙公司", "Firm B"}));
  parties.back().lead = true;
  parties.push_back(MakeSampleParty("thirteen", "reseller", K::kGroup, S::kSentenced, {"被判刑的13人", "The 13 sentenced"}));
  parties.push_back(MakeSampleParty("ren", "reseller", K::kPerson, S::kSentenced, {"任某", "Ren"}));
  parties.back().member_of = {"thirteen"};
  parties.push_back(MakeSampleParty("fraud-ring", "fraud", K::kGroup, S::kCaught, {"6名犯罪嫌疑人", "The 6 suspects"}));
  parties.back().lead = true;
  parties.push_back(MakeSampleParty("li-fraud", "fraud", K::kPerson, S::kCaught, {"李某", "Li"}));
  parties.push_back(MakeSampleParty("court", "", K::kAuthority, S::kNone, {"某法院", "The Court"}));
  parties.push_back(MakeSampleParty("campaign", "", K::kCampaign, S::kNone, {"专项行动", "Campaign"}));
  parties.push_back(MakeSampleParty("xu", "", K::kPerson, S::kVictim, {"徐某某", "Xu"}));
}

inline Finding FindingOn(const std::string& offence) {
  Finding finding;
  finding.offence = {offence};
  return finding;
}

inline Sanction SanctionOf(const std::string& kind) {
  Sanction sanction;
  sanction.kind = {kind};
  return sanction;
}

inline Sanction TermOf(const std::string& kind, int min_months, int max_months) {
  Sanction sanction = SanctionOf(kind);
  sanction.length = Length{Duration{min_months, 0}, Duration{max_months, 0}, Bound::kExact};
  return sanction;
}

inline void AddSampleOutcomes(Case* the_case) {
  Outcome executives;
  executives.id = {"executives"};
  executives.number = "O1";
  executives.on = {ItemKind::kLink, "operator-reseller"};
  executives.what = {"王某一审被判刑", "Wang sentenced at first instance"};
  executives.defendants = {{"chairman"}};
  executives.instance = Instance::kFirst;
  executives.when_words = LocalText{"近日", "recently"};
  executives.findings = {FindingOn("286-1")};
  executives.sanctions = {TermOf("fixed-term-imprisonment", 16, 22), SanctionOf("criminal-detention")};
  executives.sanctions[0].note = LocalText{"幅度", "a range"};
  executives.citations = {Cited("判处一赣榆区天气预报30年四个月至一年十个月的有期徒刑", 100), Cited("一年十个月", 117)};

  Outcome company;
  company.id = {"company"};
  company.number = "O2";
  company.on = executives.on;
  company.what = {"甲公司被判决", "Firm A judged"};
  company.defendants = {{"firm"}};

  Outcome thirteen;
  thirteen.id = {"thirteen"};
  thirteen.number = "O3";
  thirteen.on = {ItemKind::kLink, "reseller-fraud"};
  thirteen.what = {"13人被判刑", "13 people sentenced"};
  thirteen.defendants = {{"thirteen"}};
  thirteen.people = 13;
  thirteen.findings = {FindingOn("286-1")};
  thirteen.charges_open = true;
  thirteen.authority = {"court"};
  thirteen.when = PartialDate{2020, 12, 31};
  thirteen.sanctions = {TermOf("fixed-term-imprisonment", 18, 78)};
  the_case->outcomes = {executives, company, thirteen};
}

inline void AddSampleEvidence(Case* the_case) {
  std::vector<Evidence>& evidence = the_case->evidence;
  evidence.push_back(MakeSampleEvidence("words", "E1", "operator-reseller", std::nullopt));
  evidence.push_back(
      MakeSampleEvidence("cards", "E2", "reseller-fraud", Quantity{10000000, Bound::kMoreThan, 10000, {"card"}}));
  evidence.back().scope = LocalText{"仅2018年", "2018 alone"};
  evidence.back().when = PartialDate{2018, 0, 0};
  evidence.back().about = {{"agent"}, {"li-fraud"}};
  evidence.back().citations = {Cited("仅2018年非法提供1000万余张", 200), Cited("1000万余张", 210)};
  evidence.push_back(MakeSampleEvidence("den", "E3", "reseller-fraud", Quantity{2770000, Bound::kExact, 10000, {"card"}}));
  evidence.back().same_objects_as = {{"weight"}};
  evidence.back().never_sum_with = {{"cards"}, {"weight"}};
  evidence.push_back(MakeSampleEvidence("weight", "E4", "reseller-fraud", Quantity{11, Bound::kAbout, 1, {"tonne"}}));
  evidence.push_back(MakeSampleEvidence("national", "E5", "", Quantity{4000, Bound::kMoreThan, 1, {"person"}}));
  evidence.back().on = {ItemKind::kParty, "campaign"};
}

inline Case SampleCase() {
  Case the_case;
  the_case.id = "sample";
  the_case.law = "CN";
  the_case.title = {"样例案", "Sample case"};
  the_case.short_title = {"样例", "Sample"};
  the_case.jurisdiction = {"某地", "Somewhere"};
  the_case.revision = {1, {2026, 1, 1}, {"首次", "first"}};
  Source article;
  article.id = {"article"};
  article.title = {"报道", "Report"};
  article.language = "zh";
  article.damage = {{{"injected"},
                     {103, 112},
                     DamageKind::kInjected,
                     "赣榆区天气预报30",
                     "一年四个月",
                     Certainty::kCertain,
                     {"插入文字", "injected text"}},
                    {{"missing"}, {8, 20}, DamageKind::kMissing, "国首起", "全国首起", Certainty::kMedium, {"缺字", "lost"}}};
  the_case.sources = {article};
  the_case.units = {MakeUnit("card", "张", "cards", "card"), MakeUnit("tonne", "吨", "tonnes", "tonne"),
                    MakeUnit("person", "人", "people", "person")};
  the_case.stages = {{{"operator"}, {"运营商", "Operator"}, "电信运营商", {}},
                     {{"reseller"}, {"卡商", "Reseller"}, "卡商", {}},
                     {{"fraud"}, {"诈骗", "Fraud"}, "下游", {}}};
  AddSampleParties(&the_case);
  Link first;
  first.id = {"operator-reseller"};
  first.from = {"firm"};
  first.to = {"agent"};
  first.flow = {"电话卡", "phone cards"};
  first.basis = Basis::kInferred;
  first.why = LocalText{"未点名", "not named"};
  Link second = first;
  second.id = {"reseller-fraud"};
  second.from = {"agent"};
  second.to = {"fraud-ring"};
  second.basis = Basis::kStated;
  second.why.reset();
  second.headline = {"cards"};
  the_case.links = {first, second};
  AddSampleEvidence(&the_case);
  AddSampleOutcomes(&the_case);
  Offence offence;
  offence.id = {"286-1"};
  offence.name = {"某罪", "some offence"};
  offence.article = {"第二百八十六条之一", "Art. 286-1"};
  offence.ranges = {{{"fixed-term-imprisonment"}, Duration{6, 0}, Duration{36, 0}, LocalText{"情节严重", "serious"}}};
  offence.source = {"article"};
  the_case.offences = {offence};
  the_case.silences = {{{"court-name"}, {ItemKind::kLink, "operator-reseller"}, {"法院", "the court"}},
                       {{"number"}, {ItemKind::kLink, "reseller-fraud"}, {"总数", "the total"}},
                       {{"each"}, {ItemKind::kOutcome, "thirteen"}, {"各人刑期", "each term"}}};
  return the_case;
}

}  // namespace quanlian
