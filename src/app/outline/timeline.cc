// The timeline's rows: every event with the numbered items it is about, and every dated item that belongs to no event.
#include <set>

#include "app/outline/parts.h"

namespace quanlian {
namespace {

int StageNumberOf(const OutlineInput& input, const PartyId& id) {
  const Party* party = input.index.Find(id);
  return party == nullptr ? -1 : input.index.StagePosition(party->stage);
}

}  // namespace

int FirstStageOf(const OutlineInput& input, const std::vector<ItemRef>& about) {
  for (const ItemRef& ref : about) {
    const int stage = ref.kind == ItemKind::kParty ? StageNumberOf(input, PartyId{ref.id}) : -1;
    if (stage >= 0) return stage;
  }
  for (const ItemRef& ref : about) {
    const Link* link = ref.kind == ItemKind::kLink ? input.index.Find(LinkId{ref.id}) : nullptr;
    if (link != nullptr && link->relation == LinkRelation::kChain) return StageNumberOf(input, link->from);
  }
  return -1;
}

namespace {

class Rows {
 public:
  explicit Rows(const OutlineInput& input) : input_(input) {}

  std::vector<TimelineRow> Make() {
    for (const Event* event : input_.index.EventsByDate()) rows_.push_back(RowOf(*event));
    for (const Evidence& evidence : input_.index.the_case().evidence) AddDated(evidence, ItemKind::kEvidence);
    for (const Outcome& outcome : input_.index.the_case().outcomes) AddDated(outcome, ItemKind::kOutcome);
    std::stable_sort(rows_.begin(), rows_.end(), [](const TimelineRow& a, const TimelineRow& b) {
      if (!a.days || !b.days) return a.days.has_value() && !b.days.has_value();
      return a.days->first < b.days->first;
    });
    return std::move(rows_);
  }

 private:
  TimelineRow RowOf(const Event& event) {
    TimelineRow row;
    row.at = {ItemKind::kEvent, event.id.value};
    row.when = WhenOf(input_, event);
    row.what = input_.In(event.what);
    row.stage = FirstStageOf(input_, event.about);
    if (event.when) row.days = DaysOf(*event.when);
    for (const ItemRef& ref : event.about) {
      for (const Evidence* evidence : input_.index.EvidenceOn(ref)) Attach(event, *evidence, ItemKind::kEvidence, &row);
      for (const Outcome* outcome : input_.index.OutcomesOn(ref)) Attach(event, *outcome, ItemKind::kOutcome, &row);
      if (const Evidence* evidence = ref.kind == ItemKind::kEvidence ? input_.index.Find(EvidenceId{ref.id}) : nullptr) {
        Add({ref, evidence->number}, &row);
      }
      if (const Outcome* outcome = ref.kind == ItemKind::kOutcome ? input_.index.Find(OutcomeId{ref.id}) : nullptr) {
        Add({ref, outcome->number}, &row);
      }
    }
    return row;
  }

  // An item of the very date that hangs on what the event is about.
  template <class Item>
  void Attach(const Event& event, const Item& item, ItemKind kind, TimelineRow* row) {
    if (event.when && item.when && *event.when == *item.when) Add({{kind, item.id.value}, item.number}, row);
  }

  void Add(NumberedRef number, TimelineRow* row) {
    if (attached_.insert(number.at).second) row->numbers.push_back(std::move(number));
  }

  template <class Item>
  void AddDated(const Item& item, ItemKind kind) {
    if (!item.when || attached_.count({kind, item.id.value}) > 0) return;
    TimelineRow row;
    row.at = {kind, item.id.value};
    row.days = DaysOf(*item.when);
    row.when = SayDate(*item.when, input_.lang);
    row.what = input_.In(item.what);
    row.stage = FirstStageOf(input_, {item.on});
    row.numbers.push_back({row.at, item.number});
    rows_.push_back(std::move(row));
  }

  const OutlineInput& input_;
  std::vector<TimelineRow> rows_;
  std::set<ItemRef> attached_;
};

}  // namespace

std::string WhenOf(const OutlineInput& input, const Event& event) {
  if (event.when) return SayDate(*event.when, input.lang);
  return event.when_words ? input.In(event.when_words) : input.Words(Phrase::kOutlineWhenNone);
}

std::vector<TimelineRow> MakeTimeline(const OutlineInput& input) {
  return Rows(input).Make();
}

}  // namespace quanlian
