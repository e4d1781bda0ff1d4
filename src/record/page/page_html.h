// The page around a record: head, header bar, place for the viewer, notices. All its addresses are relative, so the same bytes
// work from any static host and from a folder.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/outline/outline.h"

namespace quanlian {

// Where the viewer's files are, seen from the page, and which case file it must find there.
struct ViewerAssets {
  std::string script;  // ES module that starts the viewer
  std::string wasm;
  std::string font_regular;
  std::string font_bold;
  std::string case_file;  // "case.json", "../case.json"
  std::string revisions;  // "revisions.json" beside it
  std::string citations;  // of this case (src/record/data/citations_json.h), loaded with the tool that shares
  std::string exhibit;    // what an exhibit tells of it (src/record/data/exhibit_json.h), loaded with the exhibit
  std::string ledger_zh;  // of figures, as CSV (src/record/ledger/ledger_csv.h)
  std::string ledger_en;
  std::string pictures;     // of its views (src/record/data/pictures_json.h), loaded with the tool that saves them
  std::string case_sha256;  // 64 hex digits
  std::map<std::string, std::string> later;  // name → ES module that is loaded only when it is needed (web/later)
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
