// A reader's session with one case: the case, its outlines, the state, and the layout that follows. The only place where state
// changes. No clock: the time that passed is handed in.
#pragma once

#include <cstdint>
#include <memory>

#include "app/outline/outline.h"
#include "app/session/state.h"
#include "layout/chain_layout.h"
#include "layout/overview_map.h"
#include "layout/regions.h"
#include "layout/scene.h"
#include "layout/text_measure.h"
#include "model/case_index.h"

namespace quanlian {

// Counts what changed, so that record, address bar and canvas follow without comparing states.
struct Revisions {
  std::uint32_t selection = 0;
  std::uint32_t lang = 0;
  std::uint32_t view = 0;
  std::uint32_t picture = 0;  // anything at all that is visible on the canvas
};

class Session {
 public:
  // `measure` must outlive the session.
  Session(Case the_case, Lang lang, const TextMeasure& measure);

  void Apply(const Action& action);

  // Moves what is in flight by the time that passed. Returns whether anything is still moving.
  bool Advance(float elapsed_ms);

  [[nodiscard]] const State& state() const { return state_; }
  [[nodiscard]] const Revisions& revisions() const { return revisions_; }
  [[nodiscard]] const Case& the_case() const { return *case_; }
  [[nodiscard]] const CaseIndex& index() const { return index_; }
  [[nodiscard]] const Outline& outline() const { return outlines_[state_.lang]; }
  [[nodiscard]] const Outlines& outlines() const { return outlines_; }
  [[nodiscard]] const Outline& outline(Lang lang) const { return outlines_[lang]; }
  [[nodiscard]] const ScreenPlan& plan() const { return plan_; }
  [[nodiscard]] const Regions& regions() const { return regions_; }
  [[nodiscard]] const ChainLayout& chain() const { return chain_; }

  // Behind the page's own text the chain stays as it is.
  [[nodiscard]] bool ShowsChain() const { return state_.view == View::kChain || IsText(state_.view); }

  // The drawing of a view other than the chain; empty while the chain is shown.
  [[nodiscard]] const Scene& scene() const { return scene_; }

  // Where an item stands in the view that is shown, world units: itself, or what stands for it. Nothing when nothing does.
  [[nodiscard]] std::optional<Box> PlaceOf(const ItemRef& at) const;
  // The same for the selected item, or for the item whose dossier is shown.
  [[nodiscard]] std::optional<Box> SelectedPlace() const;

  // The dossier on show: that of the selected item or of the item it hangs on.
  [[nodiscard]] const Dossier& dossier() const;

  // The card that stands for the selected item; the whole case when no card does.
  [[nodiscard]] ItemRef selected_card() const;

  // The row of the dossier whose source words are open: the selected item itself; of a link, its headline figure; else the
  // first. Of the whole case none, which is the case's own address.
  [[nodiscard]] ItemRef focused_row() const;

  // How far the dossier can be scrolled, CSS pixels, as last measured.
  [[nodiscard]] float max_scroll() const { return max_scroll_; }

  // Whether that item can be compared with the selected one: links and parties can, each with another of its kind.
  [[nodiscard]] bool CanCompareWith(const ItemRef& other) const;

  // Zoom of the camera relative to the one that shows the whole chain.
  [[nodiscard]] float relative_zoom() const;

  // CSS pixels that a world unit of the drawing at rest takes: texts that keep their size have this.
  [[nodiscard]] float fit_zoom() const { return fit_.zoom; }
  // Whether a card of the chain shows its near face at the zoom of now.
  [[nodiscard]] bool ShowsNear(const PlacedCard& card) const;

  // What of the chain is under a world point: a card, or an item of a near face.
  [[nodiscard]] std::optional<ItemRef> ChainItemAt(Point world) const;

  // Whether an item is drawn faded now: the reader asks for only what a court decided, and no court decided it.
  [[nodiscard]] bool Faded(const ItemRef& at) const { return state_.court_only && !outline().court.Decided(at); }

  // The small picture of the chain; nothing while it is not shown.
  [[nodiscard]] std::optional<OverviewMap> overview_map() const;

 private:
  void Do(const Select& action);
  void Do(const SelectNeighbour& action);
  void Do(const Hover& action);
  void Do(const SetLang& action);
  void Do(const SetView& action);
  void Do(const SetWith& action);
  void Do(const SetCourtOnly& action);
  void Do(const SetExhibit& action);
  void Do(const SetPreferences& action);
  void Do(const Resize& action);
  void Do(const PanBy& action);
  void Do(const ZoomBy& action);
  void Do(const FitAll& action);
  void Do(const LookAt& action);
  void Do(const ScrollDossier& action);
  void Do(const SetSheet& action);
  void Do(const DossierMeasured& action);

  void Relayout();
  void KeepSelectionInSight();
  [[nodiscard]] Camera Fit() const;
  [[nodiscard]] Regions Divided() const;
  [[nodiscard]] ChainInput ChainToShow() const;
  [[nodiscard]] Camera LookingAt(const std::optional<Box>& place) const;
  [[nodiscard]] const Box& world() const { return ShowsChain() ? chain_.bounds : scene_.bounds; }
  [[nodiscard]] Camera Held(const Camera& camera) const;
  [[nodiscard]] bool ShowsDots() const { return !scene_.dots.empty(); }
  [[nodiscard]] ZoomRange Range() const;
  [[nodiscard]] std::optional<Camera> NextStep(LadderWay way) const;
  void BringIntoSight(const Box& place);
  [[nodiscard]] std::vector<ItemRef> Stations() const;
  void Reselect(const ItemRef& at);
  void SelectStation(int step);
  void DivideAnew();
  void FlyTo(const Camera& goal);
  void JumpTo(const Camera& camera);
  [[nodiscard]] const PlacedCard* SelectedCard() const;

  std::unique_ptr<const Case> case_;
  CaseIndex index_;
  Outlines outlines_;
  const TextMeasure* measure_;
  State state_;
  ScreenPlan plan_;
  Regions regions_;
  ChainLayout chain_;
  Scene scene_;
  Camera fit_;
  float max_scroll_ = 0;
  Revisions revisions_;
};

}  // namespace quanlian
