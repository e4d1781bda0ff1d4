// The part of a site that is one small page for each item of a case, with its preview picture.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/load_case.h"
#include "cli/report.h"
#include "model/case_index.h"
#include "record/item/item_runs.h"
#include "record/page/page_html.h"

namespace quanlian {

// "link-operator-reseller-zh": the name of an item's picture without its ending, as `quanlian previews` writes it; the case's
// own is "case-zh".
[[nodiscard]] std::string PictureName(const ItemRef& at, Lang lang);

struct ItemSite {
  std::string case_sha256;
  std::string icon;      // from the site's root
  std::string base_url;  // without a slash at its end; empty: not known
  std::string previews;  // folder of the rasterised pictures; empty: pages have none
};

// A page of the site in each language: folders from the site's root, "yuante/", "yuante/en/".
using PageFolders = ByLanguage<std::string>;

class ItemPages {
 public:
  // Writes a file of the site.
  using Put = std::function<void(const std::string& path, std::string_view bytes)>;

  ItemPages(const LoadedCase& loaded, ItemSite site, Put put, Report& report)
      : loaded_(loaded), site_(std::move(site)), put_(std::move(put)), report_(report) {}

  // Every page in the language of the outline.
  void Write(const CaseIndex& index, const Outline& outline);

  // Puts the item's picture among the assets. Its path from the site's root; empty when there is none.
  [[nodiscard]] std::string PutPicture(const ItemRef& at, Lang lang);

  // Every item's pages.
  [[nodiscard]] std::vector<PageFolders> Pages(const Outline& outline) const;

 private:
  [[nodiscard]] std::string Absolute(const std::string& path) const;
  void WritePage(const CaseIndex& index, const Outline& outline, const ItemRef& at, const Neighbours& neighbours);

  const LoadedCase& loaded_;
  ItemSite site_;
  Put put_;
  Report& report_;
};

}  // namespace quanlian
