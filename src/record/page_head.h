// The <head> that every page has.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "record/html_writer.h"

namespace quanlian {

struct PageHead {
  std::string title;
  std::string description;
  std::string style_sheet;  // of this program
  std::string icon;         // address of an SVG, or empty
  bool with_viewer = false;
  std::string inline_script;  // of a page that is a single file
  std::string canonical;      // absolute address or empty
  // The same page in both languages; absolute where known, else relative. Empty: none.
  std::string address_zh;
  std::string address_en;
};

[[nodiscard]] std::string_view HtmlLanguage(bool english);  // "en", "zh-Hans"

void WriteHead(HtmlWriter& html, const PageHead& head);

// href where the address is a plain relative path, an http address or a fragment; nothing otherwise.
[[nodiscard]] std::optional<Url> PageUrl(std::string_view address);

}  // namespace quanlian
