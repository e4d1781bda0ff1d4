// The link grammar: a state as a URL fragment ("lang=zh&at=link:operator-reseller") and back; docs/links.md describes it for
// readers. Pure functions; a bad part is dropped alone and the rest is kept.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/links/exhibit_settings.h"
#include "app/views/view.h"
#include "model/case.h"

namespace quanlian {

enum class Mode { kBench, kExhibit };

// What a link asks for. Absent: the link does not say.
struct LinkTarget {
  std::optional<Lang> lang;
  std::optional<Mode> mode;
  std::optional<View> view;
  std::optional<ItemRef> at;
  std::optional<ItemRef> with;  // what `at` is to be compared with
  std::optional<int> step;      // of the tour, 1 … 9999
  bool court_only = false;      // only what a court decided
  ExhibitSettings exhibit;
  std::string case_sha256_prefix;    // first 12 hex digits, or empty
  std::vector<std::string> dropped;  // the parts that were not understood, decoded, each as far as it is UTF-8

  // Whether it asks for the exhibit: by name, or for a step of its tour.
  [[nodiscard]] bool WantsExhibit() const;
};

// Reads a fragment with or without its leading '#'. Never fails. Of a key given twice the first that is understood counts: what
// others add to a link comes behind it. Mail and chat programs harm links; so escapes are decoded, also twice escaped ones,
// "&amp;" is "&", and what follows a value and can belong to none ("，", ").", "?from=chat") is cut off.
// "link-operator-reseller", the address of a place in the record, means the item too.
[[nodiscard]] LinkTarget ParseLink(std::string_view fragment);

// The fragment, without '#', keys in a fixed order. Ids are those of a case file: lower-case letters, digits, hyphens.
[[nodiscard]] std::string PrintLink(const LinkTarget& target);

}  // namespace quanlian
