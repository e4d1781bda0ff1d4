// The page of one item: what a link in a chat or a mail opens when all but the path was dropped. Complete without script; leads
// on into the whole case.
#pragma once

#include <string>

#include "app/outline/outline.h"
#include "model/case_index.h"
#include "record/item/item_runs.h"

namespace quanlian {

struct ItemPageAssets {
  std::string up;                      // to the case's folder: "../../" or "../../../"
  std::string home;                    // the list of cases
  std::string icon;                    // SVG, or empty
  std::string picture;                 // PNG from this page, or empty
  std::string picture_address;         // the same, absolute; or empty
  ByLanguage<std::string> canonicals;  // absolute addresses of this page in each language, or empty
  std::string case_sha256;
};

// `outline` must be of `index`, and hold the item; `neighbours` are its own of AllNeighbours.
[[nodiscard]] std::string ItemPageHtml(const Outline& outline, const CaseIndex& index, const ItemRef& at,
                                       const Neighbours& neighbours, const ItemPageAssets& assets);

}  // namespace quanlian
