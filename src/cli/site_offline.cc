// A version of a site is the digest of its SHA256SUMS as it is without the worker, which cannot hold its own digest.
#include "cli/site_offline.h"
#include "base/json_writer.h"

namespace quanlian {
namespace {

constexpr std::string_view kPlace = "VERSION-OF-THE-SITE";
constexpr std::string_view kPaper = "#faf8f2";  // --paper of web/record.css

}  // namespace

std::string ManifestName(Lang lang) {
  return std::string("app-").append(LanguageOf(lang).tag) + ".json";
}

std::string WebManifest(const Case& the_case, Lang lang, std::string_view icon) {
  const Language& language = LanguageOf(lang);
  std::string json = "{\"name\":" + JsonString(the_case.title.In(lang));
  json += ",\"short_name\":" + JsonString(the_case.short_title.In(lang));
  json.append(",\"lang\":\"").append(language.html).append("\",\"start_url\":\"").append(language.folder) += "index.html\"";
  json += ",\"scope\":\"../\",\"display\":\"standalone\"";
  json.append(",\"theme_color\":\"").append(kPaper).append("\",\"background_color\":\"").append(kPaper);
  json += "\",\"icons\":[{\"src\":" + JsonString("../" + std::string(icon));
  return json + ",\"sizes\":\"any\",\"type\":\"image/svg+xml\"}]}\n";
}

std::optional<std::string> WorkerOfVersion(std::string_view worker, std::string_view version) {
  const std::size_t at = worker.find(kPlace);
  if (at == std::string_view::npos || worker.find(kPlace, at + 1) != std::string_view::npos) return std::nullopt;
  return std::string(worker).replace(at, kPlace.size(), version);
}

}  // namespace quanlian
