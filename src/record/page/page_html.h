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
  std::string other_language;           // the same case in the other language
  std::string home;                     // the list of cases
  std::string icon;                     // SVG, or empty
  std::string manifest;                 // of the case as an app, or empty
  std::string canonical;                // absolute address of this page, or empty
  std::string canonical_other;          // of the other language, or empty
  Bilingual short_title;                // of the case, for the head of each printed page
  std::string case_sha256;              // of the case file
  std::optional<ViewerAssets> viewer;   // absent: a page of text only, without any script
  std::optional<std::string> items_up;  // to the folder with the items' own pages: "", "../"; absent: there are none
  std::string picture;                  // absolute address of the preview picture, or empty
  std::optional<OneFile> one_file;      // with `viewer`: its addresses are fragments then
};

// One complete page. Paths that are no plain relative paths are left out, never written unchecked.
[[nodiscard]] std::string PageHtml(const Outline& outline, const PageAssets& assets);

// A case in the list of cases; `path` leads to its Chinese page, `path_en` to its English one.
struct IndexEntry {
  std::string path;
  std::string path_en;
  Bilingual title;
  Bilingual summary;
};

// The list of the cases, in both languages on one page.
[[nodiscard]] std::string IndexHtml(const std::vector<IndexEntry>& cases, const std::string& icon,
                                    const std::string& canonical);

}  // namespace quanlian
