// The chain laid out in world units: stages and links as cards with their lines of text, arrows between them, and what stands
// beside the chain. Knows nothing of languages or of the case's words; `app/chain_cards` says what the cards hold.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "layout/geometry.h"
#include "layout/text_measure.h"
#include "model/case.h"

namespace quanlian {

enum class CardKind { kStage, kLink, kContext };

// How a line of a card is set.
//   kFigure      before + number + after, the number large
//   kPill        a short text on a filled pill; kDashedPill the same with a dashed outline: "not stated"
//   kItem        a numbered detail of the near face, with the address it opens
enum class LineKind { kKicker, kTitle, kBody, kMuted, kFigure, kPill, kDashedPill, kItem };

struct CardLine {
  LineKind kind = LineKind::kBody;
  std::string text;    // for kFigure: the number
  std::string before;  // for kFigure: "more than"; for kItem: its number, "E4"
  std::string after;   // for kFigure: "cards"; for kItem: the rest of what it says, below
  ItemRef at;          // for kItem: what it opens
  bool brief = true;   // stands in a column too, where cards are low; the rest has room only in a row
  bool fades = false;  // where only what a court decided is asked for
};

// A card has two faces: far shows what it stands for, near everything that is known, in the same frame. Each card turns when
// its near face can be read: one with few lines before one with many.
struct CardInput {
  ItemRef at;
  CardKind kind = CardKind::kStage;
  int stage = -1;         // position of the stage whose colour it wears; of links that of the stage they leave; -1 none
  bool inferred = false;  // links: not stated by the source as such
  std::vector<CardLine> far;
  std::vector<CardLine> near;
};

// Cards that stand below the chain, and what is said of them there.
struct CardGroup {
  std::string label;
  std::vector<CardInput> cards;
};

struct ChainInput {
  std::vector<CardInput> line;  // the stages, each before the link that alone leads on from it
  CardGroup apart;              // the chain's other links
  CardGroup context;            // what is beside the chain
};

enum class Direction { kLeftToRight, kTopToBottom };

// What a text is, for its colour.
enum class TextInk { kStrong, kBody, kMuted, kAccent };

// A paragraph, which all of its lines hold: a copy for each would grow with the square of its length.
using SharedText = std::shared_ptr<const std::string>;

// One line of text; `box` is its line box.
struct PlacedText {
  std::string text;  // one line
  SharedText whole;  // what it is a line of
  Box box;
  TextStyle style;
  TextInk ink = TextInk::kBody;
  bool fades = false;  // see CardLine
};

struct PlacedPill {
  Box box;
  bool dashed = false;
  bool fades = false;
};

// A part of a face that opens an item of its own.
struct PlacedItem {
  ItemRef at;
  Box box;
};

struct Face {
  std::vector<PlacedText> texts;
  std::vector<PlacedPill> pills;
  std::vector<PlacedItem> items;
};

struct PlacedCard {
  ItemRef at;
  CardKind kind = CardKind::kStage;
  int stage = -1;
  Box box;
  Face far;
  Face near;
  float near_type_scale = 1;  // at which the near face's type was set
};

// A line of the chain between two cards; the ones that end in a stage carry the arrow head.
struct PlacedArrow {
  Point from;
  Point to;
  bool head = false;
  bool dashed = false;
};

struct ChainLayout {
  Direction direction = Direction::kLeftToRight;
  Box bounds;                     // of everything, with its margin
  std::vector<PlacedCard> cards;  // along the chain: stage, link, stage, …; then context
  std::vector<PlacedArrow> arrows;
  std::vector<PlacedText> labels;

  // The card of that address, or null.
  [[nodiscard]] const PlacedCard* Find(const ItemRef& at) const;
};

// Lays the chain out in a world of `width` units (1 unit = 1 CSS pixel at fit zoom 1). The height follows from the texts. No
// text is cut: far faces make their cards as tall as they need; near faces are set as large as lets all of it in.
[[nodiscard]] ChainLayout LayOutChain(const ChainInput& input, Direction direction, float width, const TextMeasure& measure);

// The card under a world point, or null.
[[nodiscard]] const PlacedCard* CardAt(const ChainLayout& layout, Point world);

// What a world point on a card means: an item of its near face, where that is shown, or the card itself.
[[nodiscard]] ItemRef ItemAt(const PlacedCard& card, Point world, bool near);

// Whether a card shows its near face. `zoom` is CSS pixels per world unit over those per unit of type, so that it is 1 where
// type of a near face is as large as it was set.
[[nodiscard]] bool ShowsNear(const PlacedCard& card, float relative_zoom, float zoom);

}  // namespace quanlian
