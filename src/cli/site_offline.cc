// A version of a site is the digest of its SHA256SUMS as it is without the worker, which cannot hold its own digest.
#include "cli/site_offline.h"
#include "base/json_writer.h"

namespace quanlian {
namespace {

constexpr std::string_view kPlace = "VERSION-OF-THE-SITE";
constexpr std::string_view kPaper = "#faf8f2";  // --paper of web/record.css

}  // namespace

std::string ManifestName(Lang lang) {
  return lang == Lang::kEn ? "app-en.json" : "app-zh.json";
}

std::string WebManifest(const Case& the_case, Lang lang, std::string_view icon) {
  const bool english = lang == Lang::kEn;
  std::string json = "{\"name\":" + JsonString(the_case.title.In(lang));
  json += ",\"short_name\":" + JsonString(the_case.short_title.In(lang));
  json += english ? ",\"lang\":\"en\",\"start_url\":\"en/index.html\"" : ",\"lang\":\"zh-Hans\",\"start_url\":\"index.html\"";
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
