#include "ui/dossier_view.h"

#include <algorithm>
#include <cmath>

#include "imgui.h"
#include "ui/dossier_parts.h"

namespace quanlian {
namespace {

constexpr float kPad = 24;  // units of type around the columns
constexpr float kNarrowPad = 16;
constexpr float kThreeColumns = 1000;  // units of type; from here on three columns
constexpr float kTwoColumns = 720;
constexpr float kHandleWidth = 44;  // of a sheet that moves
constexpr float kWheelPixels = 60;  // one notch of a wheel

// The stage whose colour a dossier wears.
int StagePlaceOf(const Session& session, const Dossier& dossier) {
  const PlacedCard* card = session.chain().Find(dossier.at);
  if (card != nullptr) return card->stage;
  if (dossier.at.kind != ItemKind::kParty) return -1;
  const Party* party = session.index().Find(PartyId{dossier.at.id});
  return party == nullptr ? -1 : session.index().StagePosition(party->stage);
}

// The dossier's three groups of parts, each a column where there is room for three.
void DrawFindings(const Session& session, const Dossier& dossier, Color accent, Column* column) {
  DrawDossierHead(dossier, column);
  if (dossier.at.kind == ItemKind::kCase) DrawOverview(session.outline(), column);
  if (dossier.at.kind != ItemKind::kCase) DrawEvidence(dossier, accent, column);
  DrawFacts(dossier, column);
}

void DrawDecisions(const Session& session, const Dossier& dossier, Color accent, Column* column) {
  if (dossier.at.kind == ItemKind::kCase) {
    DrawEvidence(dossier, accent, column);
    DrawLegend(session.outline(), column);
  } else {
    DrawOutcomes(dossier, accent, column);
    DrawMeans(dossier, accent, column);
    if (dossier.at.kind == ItemKind::kEvent) DrawOwnQuotes(dossier, accent, column);  // an event rests on little else
  }
}

void DrawNotes(const Dossier& dossier, Color accent, Column* column) {
  DrawSilences(dossier, column);
  DrawConflicts(dossier, accent, column);
  DrawPeople(dossier, column);
  if (dossier.at.kind != ItemKind::kEvent) DrawOwnQuotes(dossier, accent, column);
}

// Draws everything and returns the lowest edge. Columns start at `top`.
float DrawColumns(const DossierFrame& frame, const Box& region, float top) {
  const Session& session = *frame.session;
  const Dossier& dossier = session.dossier();
  const int stage = StagePlaceOf(session, dossier);
  const Color accent = stage < 0 ? frame.theme->outline : StageColor(*frame.theme, stage);
  const float units = region.width() / frame.type_scale;
  const float pad = (units >= kTwoColumns ? kPad : kNarrowPad) * frame.type_scale;
  const float width = region.width() - 2 * pad;
  if (units < kTwoColumns) {
    Column column(frame, region.left + pad, top + pad * 0.8F, width);
    DrawFindings(session, dossier, accent, &column);
    DrawDecisions(session, dossier, accent, &column);
    DrawNotes(dossier, accent, &column);
    return column.y() + pad;
  }
  const bool three = units >= kThreeColumns;
  const float gap = 2 * pad;
  const float first_width = width * (three ? 0.5F : 0.58F);
  Column first(frame, region.left + pad, top + pad * 0.7F, first_width);
  DrawFindings(session, dossier, accent, &first);
  const float rest = width - first_width - gap * (three ? 2.0F : 1.0F);
  Column second(frame, first.right() + gap, top, three ? rest * 0.52F : rest);
  DrawDecisions(session, dossier, accent, &second);
  frame.painter->Line({first.right() + gap / 2, region.top}, {first.right() + gap / 2, region.bottom}, frame.theme->rule, 1);
  if (!three) {
    DrawNotes(dossier, accent, &second);
    return std::max(first.y(), second.y()) + pad;
  }
  Column third(frame, second.right() + gap, top, rest * 0.48F);
  const Box side{third.left() - gap / 2, region.top, region.right, region.bottom};
  DrawNotes(dossier, accent, &third);
  frame.painter->Line({side.left, side.top}, {side.left, side.bottom}, frame.theme->rule, 1);
  return std::max({first.y(), second.y(), third.y()}) + pad;
}

void DrawScrollbar(const Box& region, float scroll, float max_scroll, const Theme& theme, Painter& painter) {
  if (max_scroll <= 0) return;
  const float shown = region.height() / (region.height() + max_scroll);
  const float length = std::max(region.height() * shown, 24.0F);
  const float top = region.top + (region.height() - length) * (scroll / max_scroll);
  painter.Fill({region.right - 8, top + 2, region.right - 3, top + length - 2}, theme.outline, 2.5F);
}

Sheet NextSheet(Sheet sheet) {
  switch (sheet) {
    case Sheet::kPeek:
      return Sheet::kHalf;
    case Sheet::kHalf:
      return Sheet::kFull;
    case Sheet::kFull:
      return Sheet::kPeek;
  }
  return sheet;
}

// Clicks on rows, the wheel, and the sheet's handle.
void HandleInput(const Session& session, const std::vector<Target>& targets, const Box& handle, std::vector<Action>* actions) {
  const Box& region = session.regions().dossier;
  if (region.IsEmpty()) return;
  ImGui::SetCursorScreenPos({region.left, region.top});
  const bool clicked = ImGui::InvisibleButton("dossier", {region.width(), region.height()});
  if (!ImGui::IsItemHovered()) return;
  const ImGuiIO& io = ImGui::GetIO();
  const Point mouse{io.MousePos.x, io.MousePos.y};
  if (io.MouseWheel != 0) actions->emplace_back(ScrollDossier{-io.MouseWheel * kWheelPixels});
  if (session.plan().sheet_moves && handle.Contains(mouse)) {
    ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    if (clicked) actions->emplace_back(SetSheet{NextSheet(session.state().sheet)});
    return;
  }
  for (const Target& target : targets) {
    if (!target.box.Contains(mouse)) continue;
    ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    if (clicked) actions->emplace_back(Select{target.at});
    return;
  }
}

}  // namespace

void DrawDossier(const Session& session, Painter& painter, KeptLines& kept, std::vector<Action>* actions) {
  const Theme& theme = ThemeFor(session.state().preferences);
  const Box region = session.regions().dossier;
  if (region.height() <= 0) return;
  const float type_scale = session.plan().type_scale;
  const float scroll = session.state().dossier_scroll;
  kept.BeginFrame();
  std::vector<Target> targets;
  const DossierFrame frame{&session, &painter, &kept, &theme, type_scale, &targets};
  const bool sheet = session.plan().arrangement == Arrangement::kSheet;
  const Box handle{region.left, region.top, region.right, region.top + (session.plan().sheet_moves ? 26 * type_scale : 0)};

  painter.PushClip(region);
  painter.Fill(region, theme.card);
  painter.BeginLayers();
  const float bottom =
      DrawColumns(frame, {region.left, handle.bottom, region.right, region.bottom}, handle.bottom - std::round(scroll));
  painter.EndLayers();
  if (session.plan().sheet_moves) {
    painter.Fill(handle, theme.card);
    const float middle = handle.center().x;
    const float half = kHandleWidth * type_scale / 2;
    painter.Fill({middle - half, handle.top + 10 * type_scale, middle + half, handle.top + 15 * type_scale}, theme.outline,
                 2.5F * type_scale);
  }
  const float max_scroll = std::max(0.0F, bottom + scroll - region.bottom);
  DrawScrollbar({region.left, handle.bottom, region.right, region.bottom}, scroll, max_scroll, theme, painter);
  painter.PopClip();
  const bool beside = session.plan().arrangement == Arrangement::kBeside;
  const Point edge_end = beside ? Point{region.left, region.bottom} : Point{region.right, region.top};
  painter.Line({region.left, region.top}, edge_end, theme.rule, sheet ? 2 : 1);

  if (std::abs(max_scroll - session.max_scroll()) >= 1) actions->emplace_back(DossierMeasured{max_scroll});
  HandleInput(session, targets, handle, actions);
}

}  // namespace quanlian
