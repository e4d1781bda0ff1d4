#include "app/links/exhibit_settings.h"

#include <algorithm>

namespace quanlian {
namespace {

constexpr std::string_view kKeys = "|idle|size|only|layout|steps|home|";
constexpr std::size_t kLongest = 600;

std::string Between(char before, std::string_view key, char after) {
  return std::string(1, before).append(key) + after;
}

bool IsPlain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || std::string_view(":/._~-").find(c) < 6;
}

}  // namespace

bool TakeExhibitSetting(std::string_view key, std::string_view rest, ExhibitSettings* settings) {
  const bool known = !key.empty() && kKeys.find(Between('|', key, '|')) != std::string_view::npos;
  const bool fits = !rest.empty() && rest.size() <= kLongest && std::all_of(rest.begin(), rest.end(), IsPlain);
  if (!known || !fits || ('&' + *settings).find(Between('&', key, '=')) != std::string::npos) return false;
  settings->append(settings->empty() ? "" : "&").append(key).append("=").append(rest);
  return true;
}

}  // namespace quanlian
