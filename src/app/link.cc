#include "app/link.h"

#include <algorithm>
#include <utility>

#include "base/text.h"

namespace quanlian {
namespace {

constexpr std::size_t kShaPrefixLength = 12;

int HexValue(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

// Escapes that are not well formed stay as they stand.
std::string DecodePercent(std::string_view text) {
  std::string decoded;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const int high = text[i] == '%' && i + 2 < text.size() ? HexValue(text[i + 1]) : -1;
    const int low = high >= 0 ? HexValue(text[i + 2]) : -1;
    if (low >= 0) {
      decoded += static_cast<char>(high * 16 + low);
      i += 2;
    } else {
      decoded += text[i];
    }
  }
  return decoded;
}

bool IsShaPrefix(std::string_view text) {
  if (text.size() != kShaPrefixLength) return false;
  for (const char c : text) {
    if (HexValue(c) < 0 || (c >= 'A' && c <= 'F')) return false;
  }
  return true;
}

// Takes one "key=value" part into the target; false when it means nothing.
bool TakePart(std::string_view key, std::string_view value, LinkTarget* target) {
  if (key == "lang") {
    const std::optional<Lang> lang = ValueFor<Lang>(value);
    if (lang) target->lang = lang;
    return lang.has_value();
  }
  if (key == "at") {
    std::optional<ItemRef> at = ParseItemRef(value);
    const bool understood = at.has_value();
    if (understood) target->at = std::move(at);
    return understood;
  }
  if (key == "case" && IsShaPrefix(value)) {
    target->case_sha256_prefix = value;
    return true;
  }
  return false;
}

}  // namespace

LinkTarget ParseLink(std::string_view fragment) {
  if (!fragment.empty() && fragment.front() == '#') fragment.remove_prefix(1);
  LinkTarget target;
  while (!fragment.empty()) {
    const std::string_view part = fragment.substr(0, fragment.find('&'));
    fragment.remove_prefix(std::min(part.size() + 1, fragment.size()));
    if (part.empty()) continue;
    const std::size_t equals = part.find('=');
    const std::string_view key = part.substr(0, equals);
    const std::string value = equals == std::string_view::npos ? std::string() : DecodePercent(part.substr(equals + 1));
    if (FindInvalidUtf8(value) || !TakePart(key, value, &target)) target.dropped.emplace_back(part);
  }
  return target;
}

std::string PrintLink(const LinkTarget& target) {
  std::string fragment;
  const auto add = [&fragment](std::string_view key, std::string_view value) {
    if (!fragment.empty()) fragment += '&';
    fragment.append(key).append("=").append(value);
  };
  if (target.lang) add("lang", WordFor(*target.lang));
  if (target.at) add("at", FormatItemRef(*target.at));
  if (!target.case_sha256_prefix.empty()) add("case", target.case_sha256_prefix);
  return fragment;
}

}  // namespace quanlian
