#include "app/session/session.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "app/views/calm_faces.h"
#include "app/views/chain_cards.h"
#include "app/views/view_scenes.h"

namespace quanlian {
namespace {

constexpr float kRevealMargin = 16;  // CSS pixels kept free around a card that is brought into sight
constexpr float kExhibitRow = 1366;  // world units: cards are as wide as at the bench, however few of them are in sight
constexpr float kCalmFlight = 4;     // times as long as at the bench
constexpr float kNearestDot = 200;   // CSS pixels from one dot to the next

}  // namespace

Session::Session(Case the_case, Lang lang, const TextMeasure& measure)
    : case_(std::make_unique<const Case>(std::move(the_case))),
      index_(*case_),
      outlines_(BuildOutlines(index_)),
      measure_(&measure) {
  state_.lang = lang;
}

const Dossier& Session::dossier() const {
  const Dossier* found = outline().DossierFor(state_.at);
  return found != nullptr ? *found : outline().whole;
}

ItemRef Session::selected_card() const {
  const PlacedCard* card = SelectedCard();
  return card == nullptr ? ItemRef{} : card->at;
}

ItemRef Session::focused_row() const {
  const Dossier& shown = dossier();
  if (state_.at != shown.at && state_.at.kind != ItemKind::kStage) return state_.at;
  if (shown.at.kind == ItemKind::kLink) {
    const Link* link = index_.Find(LinkId{shown.at.id});
    if (link != nullptr && !link->headline.empty()) return {ItemKind::kEvidence, link->headline.value};
  }
  const bool has_first = shown.at.kind != ItemKind::kCase && !shown.evidence.empty();
  return has_first ? shown.evidence.front().at : ItemRef{};
}

float Session::relative_zoom() const {
  return state_.camera.zoom / fit_.zoom;
}

bool Session::ShowsNear(const PlacedCard& card) const {
  return quanlian::ShowsNear(card, relative_zoom(), state_.camera.zoom / plan_.type_scale);
}

std::optional<ItemRef> Session::ChainItemAt(Point world) const {
  const PlacedCard* card = CardAt(chain_, world);
  if (card == nullptr) return std::nullopt;
  return ItemAt(*card, world, ShowsNear(*card));
}

std::optional<OverviewMap> Session::overview_map() const {
  if (!ShowsChain()) return std::nullopt;
  return PlaceOverviewMap(regions_.chain, chain_.bounds, state_.camera, relative_zoom());
}

std::optional<Box> Session::SelectedPlace() const {
  const std::optional<Box> own = PlaceOf(state_.at);
  return own ? own : PlaceOf(dossier().at);
}

// Where the chain's card is for the selected item: its own, or that of the item whose dossier is shown.
const PlacedCard* Session::SelectedCard() const {
  const PlacedCard* own = chain_.Find(state_.at);
  return own != nullptr ? own : chain_.Find(dossier().at);
}

std::optional<Box> Session::PlaceOf(const ItemRef& at) const {
  if (ShowsChain()) {
    const PlacedCard* card = chain_.Find(at);
    return card == nullptr ? std::nullopt : std::optional(card->box);
  }
  const SceneItem* item = scene_.Find(at);
  return item == nullptr ? std::nullopt : std::optional(item->box);
}

// Everything that can be selected with the arrow keys: along the chain and then beside it, or in the scene's reading order.
std::vector<ItemRef> Session::Stations() const {
  std::vector<ItemRef> stations;
  if (ShowsChain()) {
    for (const PlacedCard& card : chain_.cards) stations.push_back(card.at);
  } else {
    for (const SceneItem& item : scene_.items) stations.push_back(item.at);
  }
  return stations;
}

// The chain may be pushed aside; a scene is a sheet that fills its region.
Camera Session::Held(const Camera& camera) const {
  if (ShowsChain() && !state_.exhibit) return KeptInSight(camera, regions_.chain, world());
  Camera held = HeldToEdges(camera, regions_.chain, world());
  const float seen_height = regions_.chain.height() / held.zoom;
  if (ShowsChain() && seen_height > world().height()) held.origin.y = world().center().y - seen_height / 2;
  return held;
}

// Among dots from the whole to a single one, else as far as type can be read.
ZoomRange Session::Range() const {
  ZoomRange range{fit_.zoom * kMinZoomRelativeToFit, fit_.zoom * kMaxZoomRelativeToFit};
  if (ShowsDots()) {
    const Box& seen = regions_.chain;
    range.least = std::min(fit_.zoom, seen.height() / std::max(world().height(), 1.0F));
    range.most = std::max(fit_.zoom, static_cast<float>(kNearestDot / scene_.dots.front().cell));
  }
  return range;
}

// Among dots, + and − go up and down a ladder: that of the selected field, or of the first. Nothing where there is none, or
// where the reader has left it: its field's first dot is out of sight.
std::optional<Camera> Session::NextStep(LadderWay way) const {
  if (!ShowsDots()) return std::nullopt;
  std::size_t field = 0;
  for (std::size_t i = 0; i < scene_.dots.size(); ++i) {
    if (outline().scale.fields[i].at == state_.at) field = i;
  }
  const Box& region = regions_.chain;
  const float zoom = state_.camera_goal.zoom;
  const bool rests = zoom <= fit_.zoom * kSameZoom;
  if (!rests && !region.Contains(WorldToScreen(state_.camera_goal, region, scene_.dots[field].corner))) return std::nullopt;
  const std::optional<Camera> step = LadderStep(scene_.dots, field, region, std::max(zoom, fit_.zoom), Range().most, way);
  if (way == LadderWay::kNearer) return step ? *step : state_.camera_goal;
  return step && step->zoom > fit_.zoom * kSameZoom ? *step : fit_;
}

// Lays everything out anew for the screen and the language, keeping what the reader sees in its place.
void Session::Relayout() {
  if (state_.screen.x <= 0 || state_.screen.y <= 0) return;
  const bool first = world().width() <= 0;
  const float zoom_before = first ? 1 : relative_zoom();
  const bool untouched = first || state_.camera_goal == fit_;
  const Point middle_before = first ? Point{} : ScreenToWorld(state_.camera_goal, regions_.chain, regions_.chain.center());
  const Box bounds_before = world();
  const std::optional<DotPlace> dot_before = first ? std::nullopt : DotAt(scene_.dots, middle_before);

  const ScreenPlan plan_before = plan_;
  plan_ = state_.exhibit ? PlanExhibit(state_.screen, state_.preferences.text_scale)
                         : PlanScreen(state_.screen, state_.preferences.text_scale);
  if (!plan_.sheet_moves) state_.sheet = Sheet::kPeek;
  // A dossier that was on show stays so when it becomes a sheet.
  const bool becomes_sheet = !first && plan_.sheet_moves && !plan_before.sheet_moves;
  if (becomes_sheet && state_.at.kind != ItemKind::kCase) state_.sheet = Sheet::kHalf;
  if (!first) state_.dossier_scroll *= plan_.type_scale / plan_before.type_scale;
  const float chain_width = state_.exhibit ? std::max(plan_.world_width, kExhibitRow) : plan_.world_width;
  chain_ = LayOutChain(ChainToShow(), plan_.direction, chain_width, *measure_);
  scene_ = ShowsChain() ? Scene{} : LayOutView(outline(), state_.view, plan_.direction, plan_.world_width, *measure_);
  regions_ = Divided();
  fit_ = Fit();
  if (state_.exhibit) return JumpTo(LookingAt(SelectedPlace()));
  if (untouched) {
    state_.camera = state_.camera_goal = fit_;
    KeepSelectionInSight();
    return;
  }
  Camera camera = fit_;
  camera.zoom *= zoom_before;
  Point middle{middle_before.x / bounds_before.width() * world().width(),
               middle_before.y / bounds_before.height() * world().height()};
  if (dot_before && dot_before->field < scene_.dots.size()) {
    middle = PointOf(scene_.dots[dot_before->field], *dot_before);
  }
  const Point half{regions_.chain.width() / camera.zoom / 2, regions_.chain.height() / camera.zoom / 2};
  camera.origin = middle - half;
  state_.camera = state_.camera_goal = Held(camera);
  KeepSelectionInSight();
}

Camera Session::Fit() const {
  return ShowsChain() ? FitChain(plan_, regions_.rest, world()) : FitSheet(world(), regions_.rest);
}

Regions Session::Divided() const {
  const Shown scene = state_.at.kind == ItemKind::kCase ? Shown::kSceneAlone : Shown::kScene;
  return DivideScreen(plan_, state_.screen, world(), state_.sheet, ShowsChain() ? ShownOf(plan_, chain_) : scene);
}

ChainInput Session::ChainToShow() const {
  ChainInput input = MakeChainInput(outline());
  if (state_.exhibit) MakeCalm(index_, &input);
  return input;
}

// In the exhibit: at reading distance, with that place in the middle; without one the picture as it begins.
Camera Session::LookingAt(const std::optional<Box>& place) const {
  return place ? CentredOn(fit_, regions_.chain, *place) : fit_;
}

// After a change of layout; a row is in sight as a whole, and near a dot the dot is what the reader looks at.
void Session::KeepSelectionInSight() {
  if (ShowsDots() && state_.camera_goal.zoom > fit_.zoom) return;
  const std::optional<Box> place = SelectedPlace();
  if (!place || (ShowsChain() && plan_.direction == Direction::kLeftToRight)) return;
  state_.camera = state_.camera_goal = Held(Revealing(state_.camera_goal, regions_.chain, *place, kRevealMargin));
}

void Session::FlyTo(const Camera& goal) {
  state_.camera_goal = Held(goal);
  if (state_.preferences.motion == Motion::kReduced) state_.camera = state_.camera_goal;
}

void Session::JumpTo(const Camera& camera) {
  state_.camera = state_.camera_goal = Held(camera);
}

// The dossier has come, gone or grown.
void Session::DivideAnew() {
  regions_ = Divided();
  fit_ = Fit();
  if (!ShowsChain()) FlyTo(state_.camera_goal);
}

// Selects an item; an address that names nothing is ignored, so that nothing ever stands selected that does not exist.
void Session::Reselect(const ItemRef& at) {
  if (at == state_.at || !index_.Exists(at)) return;
  const ItemRef dossier_before = dossier().at;
  state_.at = at;
  state_.with.reset();
  ++revisions_.selection;
  if (dossier().at != dossier_before) state_.dossier_scroll = 0;
  if (state_.exhibit) return FlyTo(LookingAt(SelectedPlace()));
  if (plan_.sheet_moves && at.kind == ItemKind::kCase) state_.sheet = Sheet::kPeek;
  if (plan_.sheet_moves && at.kind != ItemKind::kCase && state_.sheet == Sheet::kPeek) state_.sheet = Sheet::kHalf;
  DivideAnew();
  if (const std::optional<Box> place = SelectedPlace()) BringIntoSight(*place);
}

// Near a dot, what is chosen elsewhere is shown as a whole.
void Session::BringIntoSight(const Box& place) {
  if (!ShowsDots() || state_.camera_goal.zoom <= fit_.zoom) {
    return FlyTo(Revealing(state_.camera_goal, regions_.chain, place, kRevealMargin));
  }
  if (!WorldToScreen(state_.camera_goal, regions_.chain, place).Overlaps(regions_.chain)) {
    FlyTo(FitCamera(place, regions_.chain));
  }
}

void Session::SelectStation(int step) {
  const std::vector<ItemRef> stations = Stations();
  if (stations.empty()) return;
  const auto place_of = [&stations](const ItemRef& at) { return std::find(stations.begin(), stations.end(), at); };
  auto here = place_of(state_.at);
  if (here == stations.end()) here = place_of(dossier().at);
  if (here == stations.end()) return Reselect(step > 0 ? stations.front() : stations.back());
  const auto last = static_cast<std::ptrdiff_t>(stations.size()) - 1;
  Reselect(stations[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(here - stations.begin() + step, 0, last))]);
}

void Session::Apply(const Action& action) {
  std::visit([this](const auto& one) { Do(one); }, action);
  ++revisions_.picture;
}

void Session::Do(const Select& action) {
  Reselect(action.at);
}
void Session::Do(const SelectNeighbour& action) {
  SelectStation(action.step);
}
void Session::Do(const Hover& action) {
  state_.hover = action.at;
}

void Session::Do(const SetLang& action) {
  if (action.lang == state_.lang) return;
  state_.lang = action.lang;
  ++revisions_.lang;
  Relayout();
}

void Session::Do(const SetView& action) {
  Do(SetWith{});
  if (action.view == state_.view) return;
  state_.view = action.view;
  state_.hover.reset();
  ++revisions_.view;
  state_.camera_goal = fit_;  // another drawing begins at rest
  Relayout();
  if (const std::optional<Box> place = SelectedPlace(); place && !state_.exhibit) {
    JumpTo(Revealing(state_.camera_goal, regions_.chain, *place, kRevealMargin));
  }
}

bool Session::CanCompareWith(const ItemRef& other) const {
  const bool has_two_sides = state_.at.kind == ItemKind::kLink || state_.at.kind == ItemKind::kParty;
  return has_two_sides && other.kind == state_.at.kind && other != state_.at && index_.Exists(other);
}

void Session::Do(const SetWith& action) {
  if (action.with == state_.with || (action.with && !CanCompareWith(*action.with))) return;
  state_.with = action.with;
  ++revisions_.view;
}

void Session::Do(const SetCourtOnly& action) {
  if (action.court_only == state_.court_only) return;
  state_.court_only = action.court_only;
  ++revisions_.view;
}

void Session::Do(const SetExhibit& action) {
  if (action.exhibit == state_.exhibit) return;
  state_.exhibit = action.exhibit;
  state_.camera_goal = fit_;
  ++revisions_.view;
  Relayout();
}

void Session::Do(const SetPreferences& action) {
  const float text_scale_before = state_.preferences.text_scale;
  state_.preferences = action.preferences;
  state_.preferences.text_scale = std::clamp(action.preferences.text_scale, 1.0F, kLargestTextScale);
  if (state_.preferences.text_scale != text_scale_before) Relayout();
}

void Session::Do(const Resize& action) {
  if (action.screen == state_.screen) return;
  state_.screen = action.screen;
  Relayout();
}

void Session::Do(const PanBy& action) {
  Camera camera = state_.camera;
  camera.origin = camera.origin - action.by * (1 / camera.zoom);
  JumpTo(camera);
}

void Session::Do(const ZoomBy& action) {
  const Point around = action.around.value_or(regions_.chain.center());
  const Camera& from = action.animated ? state_.camera_goal : state_.camera;
  const bool strides = ShowsDots() && action.animated;
  const float factor = strides ? action.factor * action.factor * action.factor : action.factor;
  Camera zoomed = ZoomedBy(from, regions_.chain, factor, around, Range());
  if (strides) zoomed = NextStep(factor > 1 ? LadderWay::kNearer : LadderWay::kFarther).value_or(zoomed);
  if (action.animated) {
    FlyTo(zoomed);
  } else {
    JumpTo(zoomed);
  }
}

void Session::Do(const FitAll&) {
  if (state_.exhibit) return FlyTo(LookingAt(SelectedPlace()));
  state_.camera_goal = fit_;
  if (state_.preferences.motion == Motion::kReduced) state_.camera = fit_;
}

void Session::Do(const LookAt& action) {
  Camera camera = state_.camera;
  camera.origin = action.world - Point{regions_.chain.width(), regions_.chain.height()} * (0.5F / camera.zoom);
  JumpTo(camera);
}

void Session::Do(const ScrollDossier& action) {
  state_.dossier_scroll = std::clamp(state_.dossier_scroll + action.by, 0.0F, max_scroll_);
}

void Session::Do(const SetSheet& action) {
  if (!plan_.sheet_moves) return;
  state_.sheet = action.sheet;
  DivideAnew();
}

void Session::Do(const DossierMeasured& action) {
  max_scroll_ = std::max(action.max_scroll, 0.0F);
  state_.dossier_scroll = std::min(state_.dossier_scroll, max_scroll_);
}

bool Session::Advance(float elapsed_ms) {
  if (state_.camera == state_.camera_goal) return false;
  state_.camera = StepTowards(state_.camera, state_.camera_goal, state_.exhibit ? elapsed_ms / kCalmFlight : elapsed_ms);
  ++revisions_.picture;
  return !(state_.camera == state_.camera_goal);
}

}  // namespace quanlian
