// Walks a case and collects its citations in file order.
#include "model/citations.h"

namespace quanlian {
namespace {

std::string At(const std::string& parent, std::string_view key) {
  return parent + "/" + std::string(key);
}
std::string At(const std::string& parent, std::size_t index) {
  return parent + "/" + std::to_string(index);
}

class Collector {
 public:
  // `parent` is the pointer of the object that holds the "citations" array.
  void Add(const ItemRef& owner, const std::string& parent, const std::vector<Citation>& citations) {
    const std::string list = At(parent, "citations");
    for (std::size_t i = 0; i < citations.size(); ++i) uses_.push_back({owner, At(list, i), &citations[i]});
  }

  std::vector<CitationUse> Take() { return std::move(uses_); }

 private:
  std::vector<CitationUse> uses_;
};

void AddLink(const Link& link, const std::string& pointer, Collector* out) {
  const ItemRef owner{ItemKind::kLink, link.id.value};
  for (std::size_t i = 0; i < link.means.size(); ++i) out->Add(owner, At(At(pointer, "means"), i), link.means[i].citations);
  out->Add(owner, pointer, link.citations);
}

// `charges`: what the form of the file calls the list of findings.
void AddOutcome(const Outcome& outcome, const std::string& pointer, std::string_view charges, Collector* out) {
  const ItemRef owner{ItemKind::kOutcome, outcome.id.value};
  for (std::size_t i = 0; i < outcome.findings.size(); ++i) {
    out->Add(owner, At(At(pointer, charges), i), outcome.findings[i].citations);
  }
  for (std::size_t i = 0; i < outcome.sanctions.size(); ++i) {
    out->Add(owner, At(At(pointer, "sanctions"), i), outcome.sanctions[i].citations);
  }
  out->Add(owner, pointer, outcome.citations);
}

void AddConflict(const Conflict& conflict, const std::string& pointer, Collector* out) {
  const ItemRef owner{ItemKind::kConflict, conflict.id.value};
  for (std::size_t i = 0; i < conflict.says.size(); ++i)
    out->Add(owner, At(At(pointer, "says"), i), conflict.says[i].citations);
}

// Items that hold their citations directly.
template <class Item>
void AddItems(const std::vector<Item>& items, ItemKind kind, const std::string& list, Collector* out) {
  for (std::size_t i = 0; i < items.size(); ++i) out->Add({kind, items[i].id.value}, At(list, i), items[i].citations);
}

}  // namespace

std::vector<CitationUse> AllCitations(const Case& the_case) {
  Collector out;
  const std::string_view charges = the_case.schema == SchemaOf(FileForm::kFirst) ? "charges" : "findings";
  AddItems(the_case.stages, ItemKind::kStage, "/stages", &out);
  AddItems(the_case.parties, ItemKind::kParty, "/parties", &out);
  for (std::size_t i = 0; i < the_case.links.size(); ++i) AddLink(the_case.links[i], At("/links", i), &out);
  AddItems(the_case.evidence, ItemKind::kEvidence, "/evidence", &out);
  for (std::size_t i = 0; i < the_case.outcomes.size(); ++i)
    AddOutcome(the_case.outcomes[i], At("/outcomes", i), charges, &out);
  AddItems(the_case.events, ItemKind::kEvent, "/events", &out);
  for (std::size_t i = 0; i < the_case.conflicts.size(); ++i) AddConflict(the_case.conflicts[i], At("/conflicts", i), &out);
  return out.Take();
}

}  // namespace quanlian
