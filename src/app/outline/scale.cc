// The scale: the figures of the unit that the case counts most often, each as so many dots; and the arithmetic that is ours:
// what one of the objects weighs, and what weighs as much as all of them. Whole numbers throughout.
#include <map>

#include "app/outline/parts.h"

namespace quanlian {
namespace {

constexpr std::int64_t kMostCounted = 100000000000;  // no sum below leaves 64 bits
constexpr std::int64_t kGramsPerTonne = 1000000;
constexpr std::int64_t kGramsPerCar = 1500000;

// Grams in a unit of weight; 0 for any other unit.
std::int64_t GramsIn(const UnitId& unit) {
  if (unit.value == "tonne") return kGramsPerTonne;
  if (unit.value == "kilogram") return 1000;
  return unit.value == "gram" ? 1 : 0;
}

// A weight to the gram; 0 where it has no one number, or none that can be reckoned with.
std::int64_t GramsOf(const Quantity& quantity) {
  const std::int64_t each = GramsIn(quantity.unit);
  if (each == 0 || !quantity.value) return 0;
  std::int64_t scale = 1;
  for (int i = 0; i < quantity.value->places; ++i) scale *= 10;
  if (each % scale != 0) return 0;
  return each / scale * std::min(quantity.value->digits, kMostCounted);
}

bool IsOpenAbove(Bound bound) {
  return bound == Bound::kMoreThan || bound == Bound::kAtLeast;
}

class Maker {
 public:
  explicit Maker(const OutlineInput& input) : input_(input), evidence_(input.index.the_case().evidence) {}

  ScaleInput Make() {
    unit_ = MostCounted();
    std::multimap<std::int64_t, const Evidence*> by_count;
    std::vector<std::string> none;
    std::vector<std::string> beyond;
    for (const Evidence& evidence : evidence_) {
      if (!evidence.quantity || (unit_ != nullptr && evidence.quantity->unit != unit_->id)) continue;
      const Unit* unit = input_.index.Find(evidence.quantity->unit);
      if (unit == nullptr || !IsInPieces(*unit)) continue;
      if (!evidence.quantity->value) {
        none.push_back(evidence.number);
      } else if (IsCounted(evidence, *unit)) {
        by_count.emplace(WholeOf(evidence), &evidence);
      } else {
        beyond.push_back(evidence.number);
      }
    }
    bool open = false;
    bool nested = false;  // the file states that one figure is part of another
    for (const auto& [count, evidence] : by_count) {
      AddField(*evidence);
      AddWeight(*evidence);
      open = open || scale_.fields.back().open;
      nested = nested || !evidence->part_of.empty();
    }
    if (!scale_.notes.empty()) AddNote(input_.Words(Phrase::kScaleOurs));
    if (unit_ != nullptr) AddNote(input_.Fill(Phrase::kScaleDot, {{"unit", OneUnit()}}));
    if (unit_ != nullptr && !nested) AddNote(input_.Words(Phrase::kScaleApart));
    if (open) AddNote(input_.Words(Phrase::kScaleOpen));
    if (!none.empty()) AddNote(input_.Fill(Phrase::kScaleNone, {{"numbers", JoinList(input_, none)}}));
    if (!beyond.empty()) AddNote(input_.Fill(Phrase::kScaleBeyond, {{"numbers", JoinList(input_, beyond)}}));
    for (std::int64_t count = 1; unit_ != nullptr && count < scale_.fields.back().count; count *= 100) {
      scale_.squares.push_back(SayQuantity({Decimal(count), Bound::kExact, 1, unit_->id}, *unit_, input_.lang).Phrase());
    }
    return std::move(scale_);
  }

 private:
  static bool IsCounted(const Evidence& evidence, const Unit& unit) {
    if (!evidence.quantity || evidence.quantity->unit != unit.id) return false;
    const std::int64_t value = WholeOf(evidence);
    return value > 0 && value <= kMostCounted;
  }

  // What is counted in pieces is whole; 0 where it is not, or no one number is stated.
  static std::int64_t WholeOf(const Evidence& evidence) {
    return evidence.quantity && evidence.quantity->value ? evidence.quantity->value->Whole().value_or(0) : 0;
  }

  // Money and weights are not counted in pieces.
  static bool IsInPieces(const Unit& unit) { return !unit.IsMoney() && GramsIn(unit.id) == 0; }

  // The unit of most figures; of several such that of the first.
  [[nodiscard]] const Unit* MostCounted() const {
    const Unit* found = nullptr;
    int most = 0;
    for (const Unit& unit : input_.index.the_case().units) {
      if (!IsInPieces(unit)) continue;
      int count = 0;
      for (const Evidence& evidence : evidence_) count += IsCounted(evidence, unit) ? 1 : 0;
      if (count > most) found = &unit;
      most = std::max(most, count);
    }
    return found;
  }

  [[nodiscard]] std::string_view OneUnit() const { return UnitWord(*unit_, 1, input_.lang); }

  void AddNote(std::string words) { scale_.notes.push_back({{}, {}, std::move(words)}); }

  void AddField(const Evidence& evidence) {
    EvidenceRow row = MakeEvidence(input_, evidence);
    ScaleField field{row.at, row.number, row.figure->Phrase(), {row.what}, std::move(row.cautions), 0, false, 0};
    if (!row.scope.empty()) field.lines.push_back(row.scope);
    for (const Conflict* conflict : input_.index.ConflictsOn(row.at)) {
      field.limits.push_back(input_.Fill(Phrase::kScaleDiffer, {{"point", input_.In(conflict->point)}}));
    }
    field.count = WholeOf(evidence);
    field.open = IsOpenAbove(evidence.quantity->bound);
    field.stage = FirstStageOf(input_, {evidence.on});
    scale_.fields.push_back(std::move(field));
  }

  // Of the same objects.
  void AddWeight(const Evidence& counted) {
    const std::vector<std::string> same = input_.SameObjects(counted);
    for (const Evidence& evidence : evidence_) {
      if (!evidence.quantity || std::find(same.begin(), same.end(), evidence.number) == same.end()) continue;
      const std::int64_t grams = GramsOf(*evidence.quantity);
      if (grams > 0) scale_.notes.push_back({{ItemKind::kEvidence, evidence.id.value}, evidence.number, {}});
      if (grams > 0) scale_.notes.back().words = SayWeight(counted, evidence, grams);
    }
  }

  // A weight that is itself open says nothing of one object.
  [[nodiscard]] std::string SayWeight(const Evidence& counted, const Evidence& weighed, std::int64_t grams) const {
    std::string weight = FigureOf(input_, weighed)->Phrase();
    std::string lighter;
    if (!IsOpenAbove(weighed.quantity->bound)) {
      const std::int64_t count = WholeOf(counted);
      const std::int64_t tenths = (10 * grams + count / 2) / count;
      const std::string each = std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10);
      const bool more = IsOpenAbove(counted.quantity->bound);
      if (more) lighter = input_.Fill(Phrase::kScaleLighter, {{"unit", OneUnit()}});
      weight = input_.Fill(
          Phrase::kScaleShare,
          {{"weight", weight}, {"count", FigureOf(input_, counted)->Phrase()}, {"grams", each}, {"unit", OneUnit()}});
    }
    const std::int64_t cars = (grams + kGramsPerCar / 2) / kGramsPerCar;
    const std::string everyday = input_.Fill(
        Phrase::kScaleEveryday, {{"water", std::to_string(grams / kGramsPerTonne)}, {"cars", std::to_string(cars)}});
    return Join({weight, lighter, cars > 1 ? everyday : std::string()}, input_.Words(Phrase::kOutlineSentenceJoin));
  }

  const OutlineInput& input_;
  const std::vector<Evidence>& evidence_;
  const Unit* unit_ = nullptr;
  ScaleInput scale_;
};

}  // namespace

ScaleInput MakeScale(const OutlineInput& input) {
  return Maker(input).Make();
}

}  // namespace quanlian
