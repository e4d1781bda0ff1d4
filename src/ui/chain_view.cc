#include "ui/chain_view.h"

#include <algorithm>
#include <cmath>

#include "ui/overview_map_view.h"
#include "ui/picture_input.h"

namespace quanlian {
namespace {

// World units.
constexpr float kRadius = 9;
constexpr float kArrowHead = 8;
constexpr float kChainLine = 2.5F;

// The chain as seen now: world → screen.
struct Sight {
  const Session* session;
  Painter* painter;
  const Theme* theme;
  Box region;
  Camera camera;
  bool court_only;

  [[nodiscard]] Box Of(const Box& world) const { return WorldToScreen(camera, region, world); }
  [[nodiscard]] Point Of(Point world) const { return WorldToScreen(camera, region, world); }
  [[nodiscard]] float Scaled(float units) const { return units * camera.zoom; }
};

void DrawTexts(const Sight& sight, const std::vector<PlacedText>& texts, int stage) {
  for (const PlacedText& text : texts) {
    const TextStyle style{sight.Scaled(text.style.size), text.style.weight};
    const FadeScope fade(*sight.painter, text.fades && sight.court_only);
    sight.painter->Text(text.text, *text.whole, sight.Of(text.box), style, InkColor(*sight.theme, text.ink, stage));
  }
}

void DrawPills(const Sight& sight, const std::vector<PlacedPill>& pills) {
  for (const PlacedPill& pill : pills) {
    const Box box = sight.Of(pill.box);
    const FadeScope fade(*sight.painter, pill.fades && sight.court_only);
    const float radius = std::min(sight.Scaled(11), box.height() / 2);
    if (pill.dashed) {
      sight.painter->DashedOutline(box, sight.theme->outline, radius, std::max(1.0F, sight.Scaled(1.2F)));
    } else {
      sight.painter->Fill(box, sight.theme->pill, radius);
    }
  }
}

void DrawArrow(const Sight& sight, const PlacedArrow& arrow) {
  const Point from = sight.Of(arrow.from);
  const Point to = sight.Of(arrow.to);
  const float thickness = std::max(1.5F, sight.Scaled(kChainLine));
  const float head = arrow.head ? sight.Scaled(kArrowHead) : 0;
  const bool across = std::abs(to.x - from.x) > std::abs(to.y - from.y);
  const Point neck = across ? Point{to.x - head, to.y} : Point{to.x, to.y - head};
  if (arrow.dashed) {
    sight.painter->DashedLine(from, neck, sight.theme->chain, thickness);
  } else {
    sight.painter->Line(from, neck, sight.theme->chain, thickness);
  }
  if (!arrow.head) return;
  const float half = head * 0.62F;
  const Point side = across ? Point{0, half} : Point{half, 0};
  sight.painter->Triangle(neck - side, to, neck + side, sight.theme->chain);
}

// A soft shadow under the selected card: a few ever fainter outlines.
void DrawShadow(const Sight& sight, const Box& box, float radius) {
  for (float spread = 1; spread <= 5; ++spread) {
    const Color faint = (sight.theme->strong & 0xFFFFFF00) | static_cast<Color>(14 - 2 * spread);
    const Box wider{box.left - spread, box.top - spread + 2, box.right + spread, box.bottom + spread + 2};
    sight.painter->Fill(wider, faint, radius + spread);
  }
}

void DrawCard(const Sight& sight, const PlacedCard& card, bool selected, bool hovered) {
  const Box box = sight.Of(card.box);
  if (!sight.painter->InSight(box)) return;
  const Theme& theme = *sight.theme;
  const float radius = sight.Scaled(kRadius);
  if (selected) DrawShadow(sight, box, radius);
  if (card.kind != CardKind::kContext || selected) sight.painter->Fill(box, theme.card, radius);
  if (card.kind == CardKind::kStage) {
    const float bar = std::max(3.0F, sight.Scaled(5));
    const Color accent = StageColor(theme, card.stage);
    if (sight.session->chain().direction == Direction::kLeftToRight) {
      sight.painter->FillTop(box, accent, radius, bar);
    } else {
      sight.painter->FillLeft(box, accent, radius, bar);
    }
  }
  if (selected) {
    sight.painter->Outline(box, theme.strong, radius, 2);
  } else if (card.kind == CardKind::kContext) {
    sight.painter->DashedOutline(box, hovered ? theme.strong : theme.outline, radius, 1.2F);
  } else {
    sight.painter->Outline(box, hovered ? theme.strong : theme.rule, radius, hovered ? 1.5F : 1);
  }
  const Face& face = sight.session->ShowsNear(card) ? card.near : card.far;
  DrawPills(sight, face.pills);
  DrawTexts(sight, face.texts, card.stage);
}

}  // namespace

void DrawChain(const Session& session, Painter& painter, std::vector<Action>* actions) {
  const Theme& theme = ThemeFor(session.state().preferences);
  const Sight sight{&session, &painter, &theme, session.regions().chain, session.state().camera, session.state().court_only};
  painter.PushClip(sight.region);
  painter.Fill(sight.region, theme.paper);
  for (const PlacedArrow& arrow : session.chain().arrows) DrawArrow(sight, arrow);
  const ItemRef selected = session.selected_card();
  for (const PlacedCard& card : session.chain().cards) {
    const bool is_selected = card.at == selected;
    DrawCard(sight, card, is_selected, session.state().hover == card.at);
  }
  DrawTexts(sight, session.chain().labels, -1);
  DrawOverviewMap(session, painter, actions);
  painter.PopClip();
  std::optional<ItemRef> under;
  if (const std::optional<Point> world = PointedAt(session)) under = session.ChainItemAt(*world);
  HandlePictureInput(session, under, WheelMeaning::kZoom, actions);
}

}  // namespace quanlian
