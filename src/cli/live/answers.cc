#include "cli/live/answers.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "base/sha256.h"
#include "cli/live/live_files.h"
#include "cli/live/pages.h"
#include "cli/live/told.h"
#include "record/html/viewer_files.gen.h"
#include "record/page/styles.h"

namespace quanlian {
namespace {

constexpr std::string_view kHtml = "text/html; charset=utf-8";
constexpr std::string_view kJavaScript = "text/javascript; charset=utf-8";
constexpr std::string_view kSums = "SHA256SUMS";
constexpr std::string_view kToldHeader = "Quanlian-Told";
constexpr int kWebPort = 80;  // that addresses leave out

constexpr std::pair<std::string_view, std::string_view> kTypes[] = {
    {".html", kHtml},          {".js", kJavaScript},  {".json", "application/json; charset=utf-8"},
    {".svg", "image/svg+xml"}, {".png", "image/png"}, {".csv", "text/csv; charset=utf-8"},
    {".woff2", "font/woff2"},  {".otf", "font/otf"},  {".wasm", "application/wasm"},
};

HttpAnswer Of(std::string_view type, std::string_view body) {
  return {200, std::string(type), std::string(body), {}};
}

HttpAnswer Refused(int status, std::string_view words) {
  HttpAnswer answer;
  answer.status = status;
  answer.body = std::string(words) + '\n';
  return answer;
}

HttpAnswer Redirected(int status, std::string address) {
  HttpAnswer answer = Refused(status, address);
  answer.headers.emplace_back("Location", std::move(address));
  return answer;
}

std::string_view TypeOf(std::string_view path) {
  for (const auto& [ending, type] : kTypes) {
    if (path.ends_with(ending)) return type;
  }
  return "text/plain; charset=utf-8";
}

bool IsPage(std::string_view path) {
  return path.ends_with(".html") || path.ends_with('/');
}

// A language as the page or the browser names it, by its tag or only by what stands before the script and the country.
std::optional<Lang> Named(std::string_view name) {
  for (const Lang lang : Languages()) {
    if (name == LanguageOf(lang).tag || name == LanguageOf(lang).html) return lang;
  }
  const std::size_t end = name.find('-');
  return end == std::string_view::npos ? std::nullopt : Named(name.substr(0, end));
}

// Of "a=b&c=d"; "" where it has none of that name.
std::string_view ValueOf(std::string_view query, std::string_view name) {
  while (!query.empty()) {
    const std::string_view one = query.substr(0, query.find('&'));
    query.remove_prefix(std::min(one.size() + 1, query.size()));
    if (one.starts_with(name) && one.substr(name.size()).starts_with('=')) return one.substr(name.size() + 1);
  }
  return {};
}

// The first language of the browser's that there is.
Lang LanguageFor(std::string_view accepted) {
  while (!accepted.empty()) {
    const std::string_view one = accepted.substr(0, accepted.find(','));
    accepted.remove_prefix(std::min(one.size() + 1, accepted.size()));
    const std::size_t from = std::min(one.find_first_not_of(' '), one.size());
    if (const auto lang = Named(one.substr(from, one.find_first_of("; ", from) - from))) return *lang;
  }
  return kFirstLanguage;
}

}  // namespace

// A page of another site may have its name led here; what it then asks for carries that name.
bool Answers::IsOurs(std::string_view host) const {
  const std::string port = ':' + std::to_string(port_);
  for (const std::string_view name : {"127.0.0.1", "localhost", "[::1]"}) {
    if (host == std::string(name) + port || (port_ == kWebPort && host == name)) return true;
  }
  return false;
}

// "lang=en&known=0123abcd": who has heard the same already is answered in no words.
HttpAnswer Answers::Told(std::string_view query) const {
  HttpAnswer answer =
      Of("application/json; charset=utf-8", ToldJson(live_, Named(ValueOf(query, "lang")).value_or(kFirstLanguage)));
  const std::string digest = Sha256Hex(answer.body);
  answer.headers.emplace_back(kToldHeader, digest);
  if (ValueOf(query, "known") != digest) return answer;
  answer.status = 204;
  answer.body.clear();
  return answer;
}

HttpAnswer Answers::Home(Lang lang) const {
  if (live_.site() == nullptr) return Of(kHtml, WithLiveScript(WaitingPage(lang), ""));
  return Redirected(302, '/' + live_.case_id() + '/' + std::string(LanguageOf(lang).folder));
}

HttpAnswer Answers::Missing(std::string_view path, Lang lang) const {
  if (!IsPage(path)) return Refused(404, "not found");
  std::string home = "./";
  for (std::size_t i = 0; i < path.size(); ++i) home += path[i] == '/' ? "../" : "";
  HttpAnswer answer = Of(kHtml, WithLiveScript(MissingPage(lang, home), live_.version()));
  answer.status = 404;
  return answer;
}

// `path` from the site's root. Names of files are what the site has, to the letter: nothing is decoded, nothing leads up.
HttpAnswer Answers::FileAt(std::string_view path, Lang lang) const {
  const SpooledSite* site = live_.site();
  if (site == nullptr) return IsPage(path) ? Home(lang) : Refused(404, "not found");
  const auto served = [this](std::string_view name, std::string bytes) {
    return IsPage(name) ? WithLiveScript(std::move(bytes), live_.version()) : bytes;
  };
  if (path == kSums) return Of(TypeOf(path), site->SumsOf(served));
  const std::string name = std::string(path) + (path.ends_with('/') ? "index.html" : "");
  if (auto bytes = site->Find(name)) return Of(TypeOf(name), served(name, *std::move(bytes)));
  if (site->Has(name + "/index.html")) return Redirected(301, '/' + name + '/');  // relative links need the slash
  return Missing(path, lang);
}

HttpAnswer Answers::To(const HttpRequest& request) const {
  if (!IsOurs(request.host)) return Refused(421, "this is http://127.0.0.1:" + std::to_string(port_) + "/ alone");
  if (!request.reads) {
    HttpAnswer answer = Refused(405, "only GET and HEAD");
    answer.headers.emplace_back("Allow", "GET, HEAD");
    return answer;
  }
  const std::string_view target = request.target;
  if (!target.starts_with('/')) return Refused(400, "expected a path");
  const std::size_t end = std::min(target.find('?'), target.size());
  const std::string_view path = target.substr(0, end);
  if (path == kLiveToldPath) return Told(target.substr(std::min(end + 1, target.size())));
  if (path == kLiveScriptPath) return Of(kJavaScript, LiveScript());
  if (path == kLiveStylePath) return Of("text/css; charset=utf-8", LiveStyle());
  if (path == "/favicon.ico") return Of("image/svg+xml", Icon());
  if (path.substr(1) == kServiceWorker) return Of(kJavaScript, EndingWorker());
  const Lang lang = LanguageFor(request.accept_language);
  return path == "/" ? Home(lang) : FileAt(path.substr(1), lang);
}

}  // namespace quanlian
