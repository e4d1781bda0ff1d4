// A small invented case for the tests of the model.
#pragma once

#include <string>

#include "model/case.h"

namespace quanlian {

inline Case SmallCase() {
  Case the_case;
  the_case.id = "small";
  the_case.sources.resize(1);
  the_case.sources[0].id = {"report"};
  Unit& unit = the_case.units.emplace_back();
  unit.id = {"card"};
  unit.word = {"张", "cards"};
  unit.singular[Lang::kEn] = "card";
  the_case.offences.resize(1);
  the_case.offences[0].id = {"offence"};
  for (const char* id : {"first", "second", "third"}) the_case.stages.push_back({{id}, {}, "", {{{"report"}, "词", {}}}});

  const auto party = [&the_case](const char* id, const char* stage, PartyKind kind, bool lead) {
    Party& added = the_case.parties.emplace_back();
    added.id = {id};
    added.stage = {stage};
    added.kind = kind;
    added.lead = lead;
  };
  party("a", "first", PartyKind::kOrganization, true);
  party("b-member", "second", PartyKind::kPerson, false);
  party("b", "second", PartyKind::kOrganization, true);
  party("c", "third", PartyKind::kGroup, false);
  party("campaign", "", PartyKind::kCampaign, false);

  const auto link = [&the_case](const char* id, const char* from, const char* to, LinkRelation relation) {
    Link& added = the_case.links.emplace_back();
    added.id = {id};
    added.from = {from};
    added.to = {to};
    added.relation = relation;
    added.citations.push_back({{"report"}, std::string("链 ") + id, {}});
  };
  link("b-c", "b", "c", LinkRelation::kChain);
  link("beside", "a", "c", LinkRelation::kContext);
  link("a-b", "a", "b", LinkRelation::kChain);
  the_case.links[0].means.push_back({{}, Status::kReported, {{{"report"}, "手段", {}}}});

  Evidence& count = the_case.evidence.emplace_back();
  count.id = {"count"};
  count.on = {ItemKind::kLink, "a-b"};
  count.about = {{"b"}, {"b"}};
  count.citations.push_back({{"report"}, "数", {}});
  Evidence& whole = the_case.evidence.emplace_back();
  whole.id = {"whole"};
  whole.on = {ItemKind::kCase, ""};

  Outcome& outcome = the_case.outcomes.emplace_back();
  outcome.id = {"judgment"};
  outcome.on = {ItemKind::kLink, "a-b"};
  outcome.defendants = {{"a"}};
  Finding& finding = outcome.findings.emplace_back();
  finding.offence = {"offence"};
  finding.citations = {{{"report"}, "罪", {}}};

  the_case.silences.push_back({{"no-outcome"}, {ItemKind::kLink, "b-c"}, {}});
  Conflict& conflict = the_case.conflicts.emplace_back();
  conflict.id = {"number"};
  conflict.about = {{ItemKind::kEvidence, "count"}};
  conflict.says.push_back({{"report"}, {}, {{{"report"}, "说", {}}}});

  const auto event = [&the_case](const char* id, std::optional<PartialDate> when) {
    Event& added = the_case.events.emplace_back();
    added.id = {id};
    added.when = when;
    added.about = {{ItemKind::kParty, "a"}};
  };
  event("september", PartialDate{2019, 9, 0});
  event("undated", std::nullopt);
  event("august", PartialDate{2019, 8, 0});
  the_case.glossary.push_back({{"word"}, {}, {}});
  return the_case;
}

}  // namespace quanlian
