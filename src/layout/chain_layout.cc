#include "layout/chain_layout.h"

#include "layout/camera.h"
#include "layout/chain_arrangements.h"

namespace quanlian {

const PlacedCard* ChainLayout::Find(const ItemRef& at) const {
  for (const PlacedCard& card : cards) {
    if (card.at == at) return &card;
  }
  return nullptr;
}

ChainLayout LayOutChain(const ChainInput& input, Direction direction, float width, const TextMeasure& measure) {
  return direction == Direction::kLeftToRight ? LayOutRow(input, width, measure) : LayOutColumn(input, width, measure);
}

const PlacedCard* CardAt(const ChainLayout& layout, Point world) {
  for (const PlacedCard& card : layout.cards) {
    if (card.box.Contains(world)) return &card;
  }
  return nullptr;
}

ItemRef ItemAt(const PlacedCard& card, Point world, bool near) {
  if (near) {
    for (const PlacedItem& item : card.near.items) {
      if (item.box.Contains(world)) return item.at;
    }
  }
  return card.at;
}

bool ShowsNear(const PlacedCard& card, float relative_zoom, float zoom) {
  if (relative_zoom < kNearZoomRelativeToFit) return false;
  return card.near_type_scale * zoom >= kLegibleScale || relative_zoom >= kMaxZoomRelativeToFit;
}

}  // namespace quanlian
