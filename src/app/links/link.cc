#include "app/links/link.h"

#include <algorithm>
#include <utility>

#include "base/text.h"

namespace quanlian {
namespace {

constexpr std::size_t kShaPrefixLength = 12;
constexpr std::size_t kShaLength = 64;
constexpr int kTimesEscaped = 3;
constexpr std::size_t kLongestStep = 4;  // digits
constexpr std::string_view kEscapedAmpersand = "amp;";
constexpr std::string_view kModes[] = {"bench", "exhibit"};

bool IsDecimal(char c) {
  return c >= '0' && c <= '9';
}

bool IsSmallLetter(char c) {
  return c >= 'a' && c <= 'z';
}

bool IsLetterOrDigit(char c) {
  return IsDecimal(c) || IsSmallLetter(c) || (c >= 'A' && c <= 'Z');
}

int HexValue(char c) {
  if (IsDecimal(c)) return c - '0';
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

// The beginning of a value that can be one: every value of the grammar is small letters, digits, ':' and '-'. What follows it
// is cut off where it cannot be meant as more of the value, as in "e4，见下文", "e4)." or "e4?from=chat"; nothing is left of
// "e4.b".
std::string_view ValueIn(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && (IsDecimal(text[end]) || IsSmallLetter(text[end]) || text[end] == ':' || text[end] == '-')) ++end;
  const std::string_view rest = text.substr(end);
  const bool ends_here = rest.empty() || static_cast<unsigned char>(rest.front()) >= 0x80 ||
                         std::string_view("?# \t\r\n").find(rest.front()) != std::string_view::npos;
  if (!ends_here && std::any_of(rest.begin(), rest.end(), IsLetterOrDigit)) return {};
  while (end > 0 && !IsLetterOrDigit(text[end - 1])) --end;
  return text.substr(0, end);
}

// "link:operator-reseller", or "link-operator-reseller" as in the record.
std::optional<ItemRef> PlaceIn(std::string_view value) {
  const std::size_t joint = value.find_first_of(":-");
  if (joint == std::string_view::npos) return ParseItemRef(value);
  std::string with_colon(value);
  with_colon[joint] = ':';
  if (with_colon.find(':', joint + 1) != std::string::npos) return std::nullopt;
  return ParseItemRef(with_colon);
}

// 12 digits or more of a SHA-256; the first 12 are what counts.
std::string DigestIn(std::string_view value) {
  const bool fits = value.size() >= kShaPrefixLength && value.size() <= kShaLength;
  if (!fits || !std::all_of(value.begin(), value.end(), [](char c) { return HexValue(c) >= 0; })) return {};
  return std::string(value.substr(0, kShaPrefixLength));
}

std::optional<int> StepIn(std::string_view value) {
  if (value.empty() || value.size() > kLongestStep || value.front() == '0') return std::nullopt;
  int step = 0;
  for (const char c : value) {
    if (!IsDecimal(c)) return std::nullopt;
    step = step * 10 + (c - '0');
  }
  return step;
}

template <class Value, std::size_t kCount>
std::optional<Value> WordIn(const std::string_view (&words)[kCount], std::string_view word) {
  for (std::size_t i = 0; i < kCount; ++i) {
    if (words[i] == word) return static_cast<Value>(i);
  }
  return std::nullopt;
}

// Whether a value was found where none was before.
template <class Value>
bool Take(std::optional<Value> found, std::optional<Value>* to) {
  if (!found || *to) return false;
  *to = std::move(found);
  return true;
}

// Takes one part into the target; false when it means nothing.
bool TakePart(std::string_view part, LinkTarget* target) {
  const std::size_t equals = part.find('=');
  const bool has_key = equals != std::string_view::npos && std::all_of(part.begin(), part.begin() + equals, IsSmallLetter);
  if (!has_key) return Take(PlaceIn(ValueIn(part)), &target->at);  // an "=" may come later: "link-x?from=chat"
  const std::string_view key = part.substr(0, equals);
  const std::string_view rest = part.substr(equals + 1);
  const std::string_view value = ValueIn(rest);
  if (key == "lang") return Take(ValueFor<Lang>(value), &target->lang);
  if (key == "mode") return Take(WordIn<Mode>(kModes, value), &target->mode);
  if (key == "view") return Take(ViewForWord(value), &target->view);
  if (key == "at") return Take(PlaceIn(value), &target->at);
  if (key == "with") return Take(PlaceIn(value), &target->with);
  if (key == "step") return Take(StepIn(value), &target->step);
  if (key == "court" && !target->court_only) return target->court_only = value == "1";
  if (TakeExhibitSetting(key, rest, &target->exhibit)) return true;
  if (key != "case" || !target->case_sha256_prefix.empty()) return false;
  target->case_sha256_prefix = DigestIn(value);
  return !target->case_sha256_prefix.empty();
}

}  // namespace

bool LinkTarget::WantsExhibit() const {
  return mode == Mode::kExhibit || step;
}

LinkTarget ParseLink(std::string_view fragment) {
  // No value holds '%' or '&', so that decoding before taking apart loses nothing.
  std::string decoded(fragment);
  for (int i = 0; i < kTimesEscaped; ++i) decoded = DecodePercent(decoded);
  std::string_view rest = decoded;
  if (!rest.empty() && rest.front() == '#') rest.remove_prefix(1);
  LinkTarget target;
  while (!rest.empty()) {
    std::string_view part = rest.substr(0, rest.find('&'));
    rest.remove_prefix(std::min(part.size() + 1, rest.size()));
    if (part.substr(0, kEscapedAmpersand.size()) == kEscapedAmpersand) part.remove_prefix(kEscapedAmpersand.size());
    if (part.empty() || TakePart(part, &target)) continue;
    target.dropped.emplace_back(part.substr(0, FindInvalidUtf8(part).value_or(part.size())));
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
  if (target.mode) add("mode", kModes[static_cast<int>(*target.mode)]);
  if (target.view) add("view", WordForView(*target.view));
  if (target.at) add("at", FormatItemRef(*target.at));
  if (target.with) add("with", FormatItemRef(*target.with));
  if (target.step) add("step", std::to_string(*target.step));
  if (target.court_only) add("court", "1");
  if (!target.exhibit.empty()) fragment.append(fragment.empty() ? "" : "&").append(target.exhibit);
  if (!target.case_sha256_prefix.empty()) add("case", target.case_sha256_prefix);
  return fragment;
}

}  // namespace quanlian
