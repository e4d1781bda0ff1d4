// The two shapes of the chain, and what they share. Used by LayOutChain alone.
#pragma once

#include "layout/card_face.h"
#include "layout/chain_layout.h"

namespace quanlian {

// Left to right on wide screens; `width` in world units.
[[nodiscard]] ChainLayout LayOutRow(const ChainInput& input, float width, const TextMeasure& measure);

// Top to bottom on tall ones: stages at full width, links indented between them.
[[nodiscard]] ChainLayout LayOutColumn(const ChainInput& input, float width, const TextMeasure& measure);

// Blank between a card's edge and its text, and between the world's edge and the cards.
inline constexpr float kCardPad = 12;
inline constexpr float kStageBar = 5;  // the coloured bar of a stage card

// Type of near faces at most, so that at kNearZoomRelativeToFit they are as large as far faces at fit.
inline constexpr float kNearScale = 0.56F;

// Of the type that near faces are set in, at scale 1, so much is left where they can just be read: 12.5 units become 9.
inline constexpr float kLegibleScale = 0.72F;

// A card whose far face is already set; the near one is set to fit the box.
[[nodiscard]] PlacedCard MakeCard(const CardInput& input, Box box, Face far, float top_pad, const TextMeasure& measure);

// Sets what stands below the chain, group after group, each `distance` below what is above it: the label, then the cards in
// reading order, wrapped to `width` from `corner` on. Appends to the layout and returns the bottom, or corner.y for nothing.
[[nodiscard]] float PlaceBelow(const ChainInput& input, Point corner, float distance, float width, const TextMeasure& measure,
                               ChainLayout* layout);

}  // namespace quanlian
