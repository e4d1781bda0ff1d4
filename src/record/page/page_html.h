// The page around a record: head, header bar, place for the viewer, notices. All its addresses are relative, so the same bytes
// work from any static host and from a folder.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/outline/outline.h"
#include "record/html/viewer_files.gen.h"

namespace quanlian {

// Of the files of which there is one in each language, by the first.
[[nodiscard]] constexpr ViewerFile InLanguage(ViewerFile first, Lang lang) {
  return static_cast<ViewerFile>(static_cast<int>(first) + static_cast<int>(lang));
}

// Where the viewer's files are, seen from the page (web/viewer_files.json has them all), and which case file it must find
// there.
class ViewerAssets {
 public:
  // Empty: the page has no such file.
  [[nodiscard]] const std::string& At(ViewerFile file) const { return files_[static_cast<std::size_t>(file)]; }
  [[nodiscard]] const std::string& At(LaterTool tool) const { return tools_[static_cast<std::size_t>(tool)]; }
  [[nodiscard]] bool Has(LaterTool tool) const { return !At(tool).empty(); }

  void Put(ViewerFile file, std::string address) { files_[static_cast<std::size_t>(file)] = std::move(address); }
  void Put(LaterTool tool, std::string address) { tools_[static_cast<std::size_t>(tool)] = std::move(address); }

  // The same seen from a folder that is `up` ("../" once per folder) below.
  [[nodiscard]] ViewerAssets From(const std::string& up) const;

  std::string case_sha256;  // 64 hex digits

 private:
  std::array<std::string, kViewerFileCount> files_;
  std::array<std::string, kLaterToolCount> tools_;
};

// What a page that is a single file holds besides: its script, and all that this one unpacks.
struct OneFile {
  std::string script;           // unpacks the other one and lets it run
  std::string unpacked_script;  // is among what is packed
  std::string packed;           // text that may stand in a <script>
};

struct PageAssets {
  ByLanguage<std::string> others;       // the same case in the other languages
  std::string home;                     // the list of cases
  std::string icon;                     // SVG, or empty
  std::string manifest;                 // of the case as an app, or empty
  ByLanguage<std::string> canonicals;   // absolute addresses of this page in each language, or empty
  LocalText short_title;                // of the case, for the head of each printed page
  std::string case_sha256;              // of the case file
  std::optional<ViewerAssets> viewer;   // absent: a page of text only, without any script
  std::optional<std::string> items_up;  // to the folder with the items' own pages: "", "../"; absent: there are none
  std::string picture;                  // absolute address of the preview picture, or empty
  std::optional<OneFile> one_file;      // with `viewer`: its addresses are fragments then
};

// One complete page. Paths that are no plain relative paths are left out, never written unchecked.
[[nodiscard]] std::string PageHtml(const Outline& outline, const PageAssets& assets);

// A case in the list of cases; `folder` ("yuante/") has its pages.
struct IndexEntry {
  std::string folder;
  LocalText title;
  LocalText summary;
};

// The list of the cases, in all languages on one page.
[[nodiscard]] std::string IndexHtml(const std::vector<IndexEntry>& cases, const std::string& icon,
                                    const std::string& canonical);

}  // namespace quanlian
