// The parts of a site that let a case be kept on a device: web app manifest and service worker.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/words/texts.h"
#include "model/case.h"

namespace quanlian {

// "app-zh.json". A host that knows no other type knows .json.
[[nodiscard]] std::string ManifestName(Lang lang);

// The manifest of a case as an app, in one language; it lies in the case's folder. `icon`: an SVG, from the site's root.
[[nodiscard]] std::string WebManifest(const Case& the_case, Lang lang, std::string_view icon);

// The built worker (web/worker/sw.js) with the version in its place; nothing where it has not exactly one place for it.
[[nodiscard]] std::optional<std::string> WorkerOfVersion(std::string_view worker, std::string_view version);

}  // namespace quanlian
