// The style sheets of web/, compressed, and the icon, embedded at build time.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace quanlian {

[[nodiscard]] std::string_view RecordStyle();  // web/record.css
[[nodiscard]] std::string_view ViewerStyle();  // web/viewer.css
[[nodiscard]] std::string_view PrintStyle();   // web/print.css
[[nodiscard]] std::string_view ItemStyle();    // web/item.css
[[nodiscard]] std::string_view Icon();         // web/icon.svg

// The value of a Content-Security-Policy for a page with exactly this style sheet: no other style, no inline script, nothing
// from another origin; scripts, WebAssembly and files of the page's own origin only where `with_viewer`. With inline scripts
// those alone may run, and nothing may be loaded.
[[nodiscard]] std::string ContentPolicy(std::string_view style_sheet, bool with_viewer,
                                        const std::vector<std::string>& inline_scripts = {});

}  // namespace quanlian
