// An item's summary as one line and as a description, for the heads of pages, searches and chats.
#pragma once

#include <string>

#include "record/item/item_summary.h"

namespace quanlian {

// One line that no other item of the case has: "E8 · more than 10 million cards · …".
[[nodiscard]] std::string HeadLine(const ItemSummary& summary);

// Whole sentences of about 160 characters: what the item is, its figure with bound, scope and status, its outcome. What does
// not fit is left out as a whole sentence, and never the figure's.
[[nodiscard]] std::string Description(const ItemSummary& summary, Lang lang);

}  // namespace quanlian
