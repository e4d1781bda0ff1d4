// Rules about citations, leads, headlines and circles.
#include "load/case_rules.h"

#include <map>
#include <set>
#include <string>

namespace quanlian {
namespace {

// Reports each item from which following `next` comes back to it, at the member `key`. An item that names itself was
// reported when it was read.
template <class Item, class Next>
void ReportCircles(const CaseInFile& file, std::string_view list, const std::vector<Item>& items, std::string_view key,
                   Next next, JsonProblems& problems) {
  std::map<const Item*, std::size_t> walks;  // the walk that came by first
  std::set<const Item*> in_circle;
  for (std::size_t walk = 0; walk < items.size(); ++walk) {
    const Item* at = &items[walk];
    while (at != nullptr && walks.emplace(at, walk).second) at = next(*at);
    if (at == nullptr || walks.at(at) != walk) continue;
    while (in_circle.insert(at).second) at = next(*at);
  }
  ForEach(file, list, items, [&](const Item& item, const JsonNode& node) {
    if (in_circle.count(&item) == 0 || next(item) == &item) return;
    const JsonNode& member = *Member(node, key);
    problems.Error(Code::kCircular, member,
                   "expected " + std::string(key) + " to lead away from " + Quoted(item.id.value) +
                       ", found a way back to it from " + Quoted(member.text));
  });
}

}  // namespace

void CheckCitations(const CaseInFile& file, Reading& reading) {
  for (const CitationSite& site : reading.citations) {
    const Source* source = file.index.Find(site.source);
    const JsonNode* span = Member(*site.node, "span");
    if (source == nullptr || (span != nullptr && reading.problems.IsFaulty(span))) continue;
    if (source->digest && !site.span) {
      reading.problems.Error(Code::kSpanMissing, *site.node,
                             "expected \"span\" because the source " + Quoted(source->id.value) + " has a digest, found none",
                             "the command place finds it: quanlian place CASE --source " + source->id.value + "=FILE");
    } else if (!source->digest && site.span) {
      reading.problems.Error(
          Code::kSpanUnexpected, *span,
          "expected no \"span\" because the source " + Quoted(source->id.value) + " has no digest, found one",
          "add the digest of the file in which you counted, or take the span out");
    } else if (source->digest && site.span->end > source->digest->code_points) {
      reading.problems.Error(Code::kSpanBeyondSource, *span,
                             "expected a span inside the " + std::to_string(source->digest->code_points) +
                                 " characters of the source " + Quoted(source->id.value) + ", found one that ends at " +
                                 std::to_string(site.span->end));
    }
  }
}

void CheckLeads(const CaseInFile& file, JsonProblems& problems) {
  std::map<StageId, const Party*> leads;
  ForEach(file, "parties", file.the_case.parties, [&](const Party& party, const JsonNode& node) {
    if (!party.lead || party.stage.empty()) return;
    const auto [first, fresh] = leads.emplace(party.stage, &party);
    if (fresh) return;
    problems.Error(Code::kTwoLeads, *Member(node, "lead"),
                   "expected one lead at the stage " + Quoted(party.stage.value) + ", found another beside " +
                       Quoted(first->second->id.value),
                   "the lead's name stands on the card of the stage: keep one");
  });
}

void CheckHeadlines(const CaseInFile& file, JsonProblems& problems) {
  std::set<const Evidence*> misplaced;
  ForEach(file, "evidence", file.the_case.evidence, [&](const Evidence& evidence, const JsonNode& node) {
    const JsonNode* on = Member(node, "on");
    if (on == nullptr || problems.IsFaulty(on)) misplaced.insert(&evidence);
  });
  ForEach(file, "links", file.the_case.links, [&](const Link& link, const JsonNode& node) {
    const Evidence* headline = file.index.Find(link.headline);
    if (headline == nullptr || misplaced.count(headline) > 0 || headline->on == ItemRef{ItemKind::kLink, link.id.value}) return;
    problems.Error(Code::kHeadlineElsewhere, *Member(node, "headline"),
                   "expected evidence on \"link:" + link.id.value + "\", found " + Quoted(link.headline.value) +
                       ", which is on " + Quoted(FormatItemRef(headline->on)),
                   "a headline is one of the link's own figures");
  });
}

void CheckTour(const CaseInFile& file, JsonProblems& problems) {
  ForEach(file, "tour", file.the_case.tour, [&](const TourStep& step, const JsonNode& node) {
    const JsonNode* figure = Member(node, "figure");
    if (figure == nullptr || !step.figure || problems.IsFaulty(figure) || step.figure->kind == ItemKind::kOutcome) return;
    const Evidence* evidence =
        step.figure->kind == ItemKind::kEvidence ? file.index.Find(EvidenceId{step.figure->id}) : nullptr;
    if (evidence != nullptr && evidence->quantity) return;
    problems.Error(Code::kTourFigure, *figure,
                   "expected evidence with a quantity or an outcome, found " + Quoted(FormatItemRef(*step.figure)),
                   "a step without a number has no \"figure\"");
  });
}

void CheckCircles(const CaseInFile& file, JsonProblems& problems) {
  ReportCircles(
      file, "parties", file.the_case.parties, "memberOf", [&](const Party& party) { return file.index.Find(party.member_of); },
      problems);
  ReportCircles(
      file, "sources", file.the_case.sources, "standsFor",
      [&](const Source& source) { return file.index.Find(source.stands_for); }, problems);
  ReportCircles(
      file, "outcomes", file.the_case.outcomes, "of", [&](const Outcome& outcome) { return file.index.Find(outcome.of); },
      problems);
  ReportCircles(
      file, "evidence", file.the_case.evidence, "partOf",
      [&](const Evidence& evidence) { return file.index.Find(evidence.part_of); }, problems);
}

}  // namespace quanlian
