// What `quanlian view` adds to a site, of web/, embedded at build time.
#pragma once

#include <string_view>

namespace quanlian {

[[nodiscard]] std::string_view LiveScript();    // web/live/live.js
[[nodiscard]] std::string_view LiveStyle();     // web/live/live.css
[[nodiscard]] std::string_view EndingWorker();  // web/worker/ending.js

}  // namespace quanlian
