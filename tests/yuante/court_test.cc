// What a court decided of the bundled case, against the case file's own words, for every item.
#include "app/outline/court.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "app/outline/outline.h"
#include "yuante/yuante_case.h"

using namespace quanlian;
using namespace quanlian::yuante;

namespace {

using Json = nlohmann::json;

Json CaseFile() {
  return Json::parse(CaseText());
}

bool IsCourt(const Json& item) {
  return item.at("status") == "court-finding";
}

// The parties that a court's outcome names, read from the file.
std::set<std::string> Judged(const Json& file) {
  std::set<std::string> judged;
  for (const Json& outcome : file.at("outcomes")) {
    if (!IsCourt(outcome)) continue;
    for (const Json& id : outcome.at("defendants")) judged.insert(id.get<std::string>());
    if (outcome.contains("court")) judged.insert(outcome.at("court").get<std::string>());
  }
  return judged;
}

}  // namespace

TEST_CASE("every statement is a court's exactly where the case file says so") {
  const Json file = CaseFile();
  const Case& the_case = TheCase();
  const CourtDivide court = DivideByCourt(Index());
  std::size_t statements = 0;
  const std::pair<const char*, ItemKind> lists[] = {
      {"evidence", ItemKind::kEvidence}, {"outcomes", ItemKind::kOutcome}, {"events", ItemKind::kEvent}};
  for (const auto& [name, kind] : lists) {
    for (const Json& item : file.at(name)) {
      const std::string id = item.at("id").get<std::string>();
      CAPTURE(id);
      CHECK(court.Decided({kind, id}) == IsCourt(item));
      statements += IsCourt(item) ? 0 : 1;
    }
  }
  for (const Json& link : file.at("links")) {
    for (const Json& means : link.value("means", Json::array())) statements += IsCourt(means) ? 0 : 1;
  }
  for (const Conflict& conflict : the_case.conflicts) {
    statements += court.Decided({ItemKind::kConflict, conflict.id.value}) ? 0 : 1;
  }
  CHECK(court.statements == statements);
}

TEST_CASE("a party is a court's exactly where an outcome names it or the sources call it sentenced or judged") {
  const Json file = CaseFile();
  const CourtDivide court = DivideByCourt(Index());
  const std::set<std::string> judged = Judged(file);
  std::size_t parties = 0;
  for (const Json& party : file.at("parties")) {
    const std::string id = party.at("id").get<std::string>();
    const std::string standing = party.value("standing", "none");
    CAPTURE(id);
    const bool decided = judged.count(id) > 0 || standing == "sentenced" || standing == "judged";
    CHECK(court.Decided({ItemKind::kParty, id}) == decided);
    parties += decided ? 0 : 1;
  }
  CHECK(court.parties == parties);
  for (const char* id : {"wang", "yuante", "yuante-executives", "ren", "su", "reseller-13", "panlong-court"}) {
    CHECK(court.Decided({ItemKind::kParty, id}));
  }
  for (const char* id : {"li-yuante", "yue", "yafeida", "studio-suspects", "fraud-suspects", "task-force", "xu"}) {
    CHECK_FALSE(court.Decided({ItemKind::kParty, id}));
  }
}

TEST_CASE("the frame of the chain, silences, sources, offences and terms are never faded") {
  const Case& the_case = TheCase();
  const CourtDivide court = DivideByCourt(Index());
  CHECK(court.Decided({}));
  for (const Stage& stage : the_case.stages) CHECK(court.Decided({ItemKind::kStage, stage.id.value}));
  for (const Link& link : the_case.links) {
    CAPTURE(link.id.value);
    CHECK(court.Decided({ItemKind::kLink, link.id.value}) == (link.relation == LinkRelation::kChain));
  }
  for (const Silence& silence : the_case.silences) CHECK(court.Decided({ItemKind::kSilence, silence.id.value}));
  for (const Source& source : the_case.sources) CHECK(court.Decided({ItemKind::kSource, source.id.value}));
  for (const Offence& offence : the_case.offences) CHECK(court.Decided({ItemKind::kOffence, offence.id.value}));
  for (const GlossaryTerm& term : the_case.glossary) CHECK(court.Decided({ItemKind::kTerm, term.id.value}));
}

TEST_CASE("a conflict is a court's when it is about something that is") {
  const CourtDivide court = DivideByCourt(Index());
  CHECK(court.Decided({ItemKind::kConflict, "operator-court-named"}));
  for (const char* id : {"cards-277", "caught-195", "national-totals", "ten-campaigns-cards", "numbers-2016"}) {
    CHECK_FALSE(court.Decided({ItemKind::kConflict, id}));
  }
}
