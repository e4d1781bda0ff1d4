// The <head> that every page has.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/languages.h"
#include "record/html/html_writer.h"

namespace quanlian {

struct PageHead {
  std::string title;
  std::string description;
  std::string style_sheet;  // of this program
  std::string icon;         // address of an SVG, or empty
  std::string manifest;     // address of the web app manifest, or empty
  bool with_viewer = false;
  std::vector<std::string> inline_scripts;  // that a page that is a single file may run
  std::string canonical;                    // absolute address or empty
  ByLanguage<std::string> addresses;        // the same page in each language; absolute where known, else relative; empty: none
  // What a chat shows beside the page's link. Empty title: no tags for it.
  struct Sharing {
    std::string title;
    std::string kind = "article";  // of Open Graph
    std::string site;
    std::string picture;  // absolute address of a PNG of 1200 × 630, or empty: the tags take no other
  } sharing;
};

void WriteHead(HtmlWriter& html, const PageHead& head);

// href where the address is a plain relative path, an http address or a fragment; nothing otherwise.
[[nodiscard]] std::optional<Url> PageUrl(std::string_view address);

}  // namespace quanlian
