// Settings come with a link and are a stranger's: each is a number in its range, a word of a list, or plain characters.
#include "app/exhibit_settings.h"

#include <algorithm>

namespace quanlian {
namespace {

constexpr std::size_t kLongestSteps = 600;
constexpr std::size_t kLongestHome = 200;
constexpr std::string_view kScheme = "https://";
constexpr std::string_view kLayouts[] = {"portrait", "landscape"};

bool IsSmallOrDigit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

std::optional<int> NumberIn(std::string_view value, int least, int most) {
  if (value.empty() || value.size() > 4 || value.front() == '0') return std::nullopt;
  int number = 0;
  for (const char c : value) {
    if (c < '0' || c > '9') return std::nullopt;
    number = number * 10 + (c - '0');
  }
  if (number < least || number > most) return std::nullopt;
  return number;
}

template <class Value>
bool Take(std::optional<Value> found, std::optional<Value>* to) {
  if (!found || *to) return false;
  *to = found;
  return true;
}

bool TakeText(std::string found, std::string* to) {
  if (found.empty() || !to->empty()) return false;
  *to = std::move(found);
  return true;
}

// A name with at least one dot and, behind it, plain folders; no user, port, query or fragment: what a printed code can lead to
// and a visitor can read.
std::string HomeIn(std::string_view rest) {
  const auto is_plain = [](char c) {
    return IsSmallOrDigit(c) || (c >= 'A' && c <= 'Z') || c == '.' || c == '-' || c == '_' || c == '~' || c == '/';
  };
  if (rest.substr(0, kScheme.size()) != kScheme || rest.size() > kLongestHome) return {};
  const std::string_view place = rest.substr(kScheme.size());
  const std::string_view host = place.substr(0, place.find('/'));
  const bool is_host = host.find('.') != std::string_view::npos && host.find("..") == std::string_view::npos &&
                       IsSmallOrDigit(host.front()) && IsSmallOrDigit(host.back()) &&
                       std::all_of(host.begin(), host.end(), [](char c) { return IsSmallOrDigit(c) || c == '.' || c == '-'; });
  if (!is_host || !std::all_of(place.begin(), place.end(), is_plain)) return {};
  return std::string(rest) + (place.back() == '/' ? "" : "/");
}

}  // namespace

bool TakeExhibitSetting(std::string_view key, std::string_view value, std::string_view rest, ExhibitSettings* settings) {
  if (key == "idle") return Take(NumberIn(value, kShortestIdle, kLongestIdle), &settings->idle);
  if (key == "size") return Take(NumberIn(value, kSmallestType, kLargestType), &settings->size);
  if (key == "only") return Take(ValueFor<Lang>(value), &settings->only);
  if (key == "steps") return value.size() <= kLongestSteps && TakeText(std::string(value), &settings->steps);
  if (key == "home") return TakeText(HomeIn(rest), &settings->home);
  if (key != "layout") return false;
  const auto* const found = std::find(std::begin(kLayouts), std::end(kLayouts), value);
  return found != std::end(kLayouts) &&
         Take(std::optional(static_cast<ExhibitLayout>(found - std::begin(kLayouts))), &settings->layout);
}

void PrintExhibitSettings(const ExhibitSettings& settings, std::string* fragment) {
  const auto add = [fragment](std::string_view key, std::string_view value) {
    if (!value.empty()) fragment->append("&").append(key).append("=").append(value);
  };
  if (settings.idle) add("idle", std::to_string(*settings.idle));
  if (settings.size) add("size", std::to_string(*settings.size));
  if (settings.only) add("only", WordFor(*settings.only));
  if (settings.layout) add("layout", kLayouts[static_cast<int>(*settings.layout)]);
  add("steps", settings.steps);
  add("home", settings.home);
}

}  // namespace quanlian
