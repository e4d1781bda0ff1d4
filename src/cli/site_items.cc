// Where items' pages and pictures go in a site.
#include "cli/site_items.h"

#include <filesystem>

#include "base/sha256.h"
#include "cli/files.h"
#include "record/html/item_addresses.h"
#include "record/item/item_page.h"
#include "record/item/item_runs.h"

namespace quanlian {
namespace {

constexpr std::string_view kPngSignature = "\x89PNG\r\n\x1a\n";
constexpr std::size_t kHashDigits = 8;

}  // namespace

std::string PictureName(const ItemRef& at, Lang lang) {
  const std::string name = at.kind == ItemKind::kCase ? "case" : ElementId(at);
  return name + "-" + std::string(LanguageOf(lang).tag);
}

void ItemPages::Write(const CaseIndex& index, const Outline& outline) {
  const std::map<ItemRef, Neighbours> neighbours = AllNeighbours(outline);
  for (const std::vector<ItemRef>& run : ItemRuns(outline)) {
    for (const ItemRef& at : run) WritePage(index, outline, at, neighbours.at(at));
  }
}

std::string ItemPages::PutPicture(const ItemRef& at, Lang lang) {
  if (site_.previews.empty()) return {};
  const std::string name = PictureName(at, lang);
  const std::filesystem::path from = std::filesystem::path(site_.previews) / loaded_.the_case.id / (name + ".png");
  const Result<std::string> bytes = ReadFile(from);
  if (!bytes || bytes.value().compare(0, kPngSignature.size(), kPngSignature) != 0) {
    report_.Error(from.string(), "file", bytes ? "expected a PNG picture" : bytes.error(),
                  "quanlian previews writes the pictures, the build rasterises them; or leave out --previews");
    return {};
  }
  const std::string to =
      "assets/previews/" + loaded_.the_case.id + "/" + name + "-" + Sha256Hex(bytes.value()).substr(0, kHashDigits) + ".png";
  put_(to, bytes.value());
  return to;
}

std::vector<PageFolders> ItemPages::Pages(const Outline& outline) const {
  const std::string folder = loaded_.the_case.id + "/";
  std::vector<PageFolders> pages;
  for (const std::vector<ItemRef>& run : ItemRuns(outline)) {
    for (const ItemRef& at : run) {
      PageFolders& page = pages.emplace_back();
      for (const Lang lang : Languages()) page[lang] = folder + ItemFolder(at, lang);
    }
  }
  return pages;
}

std::string ItemPages::Absolute(const std::string& path) const {
  return site_.base_url.empty() || path.empty() ? std::string() : site_.base_url + "/" + path;
}

void ItemPages::WritePage(const CaseIndex& index, const Outline& outline, const ItemRef& at, const Neighbours& neighbours) {
  const std::string case_folder = loaded_.the_case.id + "/";
  const std::string folder = case_folder + ItemFolder(at, outline.lang);
  const std::string picture = PutPicture(at, outline.lang);
  ItemPageAssets assets;
  assets.up = UpFrom(outline.lang) + "../../";
  const std::string root = assets.up + "../";
  assets.home = root + "index.html";
  assets.icon = root + site_.icon;
  assets.picture = picture.empty() ? std::string() : root + picture;
  assets.picture_address = Absolute(picture);
  for (const Lang lang : Languages()) assets.canonicals[lang] = Absolute(case_folder + ItemFolder(at, lang));
  assets.case_sha256 = site_.case_sha256;
  put_(folder + "index.html", ItemPageHtml(outline, index, at, neighbours, assets));
}

}  // namespace quanlian
