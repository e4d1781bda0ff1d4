// Properties of the link grammar over links that a seeded generator makes: the same ones on every machine.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "app/links/link.h"
#include "base/text.h"

using namespace quanlian;

namespace {

constexpr int kRounds = 4000;

// The distributions of the standard library differ between implementations; the generator does not.
class Chance {
 public:
  std::size_t Below(std::size_t count) { return generator_() % count; }
  bool Coin() { return Below(2) == 0; }

  template <class Value, std::size_t kCount>
  Value Of(const Value (&values)[kCount]) {
    return values[Below(kCount)];
  }

  std::string Word(std::string_view letters, std::size_t length) {
    std::string word;
    for (std::size_t i = 0; i < length; ++i) word += letters[Below(letters.size())];
    return word;
  }

 private:
  std::mt19937 generator_{20260401};
};

std::string MakeId(Chance& chance) {
  std::string id = chance.Word("abcxyz0189", 1 + chance.Below(8));
  for (std::size_t words = chance.Below(4); words > 0; --words) id += '-' + chance.Word("abcxyz0189", 1 + chance.Below(6));
  return id;
}

LinkTarget MakeTarget(Chance& chance) {
  LinkTarget target;
  if (chance.Coin()) target.lang = chance.Coin() ? Lang::kZh : Lang::kEn;
  if (chance.Coin()) target.mode = chance.Coin() ? Mode::kBench : Mode::kExhibit;
  if (chance.Coin()) target.view = kViews[chance.Below(std::size(kViews))].view;
  if (chance.Coin()) {
    const auto kind = static_cast<ItemKind>(chance.Below(12));
    target.at = ItemRef{kind, kind == ItemKind::kCase ? std::string() : MakeId(chance)};
  }
  if (chance.Coin()) target.with = ItemRef{chance.Coin() ? ItemKind::kLink : ItemKind::kParty, MakeId(chance)};
  if (chance.Coin()) target.step = 1 + static_cast<int>(chance.Below(9999));
  target.court_only = chance.Coin();
  for (const char* key : {"idle", "size", "only", "layout", "steps", "home"}) {
    if (chance.Coin()) continue;
    target.exhibit +=
        (target.exhibit.empty() ? "" : "&") + std::string(key) + '=' + chance.Word("azAZ09:/._~-", 1 + chance.Below(30));
  }
  if (chance.Coin()) target.case_sha256_prefix = chance.Word("0123456789abcdef", 12);
  return target;
}

std::vector<std::string> PartsOf(const std::string& link) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at < link.size();) {
    const std::size_t end = std::min(link.find('&', at), link.size());
    parts.push_back(link.substr(at, end - at));
    at = end + 1;
  }
  return parts;
}

// In any order.
bool SameExhibit(const std::string& a, const std::string& b) {
  const auto sorted = [](const std::string& settings) {
    std::vector<std::string> parts = PartsOf(settings);
    std::sort(parts.begin(), parts.end());
    return parts;
  };
  return sorted(a) == sorted(b);
}

bool SameWish(const LinkTarget& a, const LinkTarget& b) {
  return a.lang == b.lang && a.mode == b.mode && a.view == b.view && a.at == b.at && a.with == b.with && a.step == b.step &&
         a.court_only == b.court_only && a.case_sha256_prefix == b.case_sha256_prefix && SameExhibit(a.exhibit, b.exhibit);
}

std::string Joined(const std::vector<std::string>& parts) {
  std::string link;
  for (const std::string& part : parts) link += (link.empty() ? "" : "&") + part;
  return link;
}

std::string Escaped(const std::string& text) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string escaped;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    escaped += {'%', kHex[byte >> 4], kHex[byte & 15]};
  }
  return escaped;
}

}  // namespace

TEST_CASE("parse(print(x)) is x, whatever the order of the parts and however they are escaped") {
  Chance chance;
  for (int i = 0; i < kRounds; ++i) {
    const LinkTarget target = MakeTarget(chance);
    const std::string link = PrintLink(target);
    CAPTURE(link);
    REQUIRE(SameWish(ParseLink(link), target));
    REQUIRE(ParseLink(link).dropped.empty());
    REQUIRE(SameWish(ParseLink('#' + link), target));
    REQUIRE(SameWish(ParseLink(Escaped(link)), target));
    REQUIRE(SameWish(ParseLink(Escaped(Escaped(link))), target));
    std::vector<std::string> parts = PartsOf(link);
    for (std::size_t k = parts.size(); k > 1; --k) std::swap(parts[k - 1], parts[chance.Below(k)]);
    REQUIRE(SameWish(ParseLink(Joined(parts)), target));
  }
}

TEST_CASE("every bad part is dropped alone, wherever it stands") {
  constexpr const char* kBad[] = {
      "lang=fr",   "mode=",   "view=Chain", "at=planet:x", "at=link:", "step=-1", "court=0", "case=12",     "%FF%FE=%F",
      "=",         "=zh",     "lang",       "at=%00",      "utm=a;b",  "amp;",    "LANG=zh", "at=link:a_b", "<b>=<i>",
      "at=link:A", "step=1x", "idle=",      "size=1 2",    "home=<b>", "only=;",  "idles=9", "steps=,",     "with=zh"};
  Chance chance;
  for (int i = 0; i < kRounds; ++i) {
    const LinkTarget target = MakeTarget(chance);
    std::vector<std::string> parts = PartsOf(PrintLink(target));
    const std::string bad = chance.Of(kBad);
    parts.insert(parts.begin() + static_cast<std::ptrdiff_t>(chance.Below(parts.size() + 1)), bad);
    const LinkTarget read = ParseLink(Joined(parts));
    CAPTURE(Joined(parts));
    REQUIRE(SameWish(read, target));
    REQUIRE(read.dropped.size() == (bad == "amp;" ? 0 : 1));
  }
}

TEST_CASE("any bytes are read, what is understood prints, and what is dropped can be shown") {
  constexpr const char* kPieces[] = {"lang=", "at=",    "with=", "link:",   "evidence-", "case=",        "&",  "=", "#",
                                     "%",     "%2",     "%26",   "&amp;",   "zh",        "0123456789ab", "，", "?", "-",
                                     ":",     "step=9", "\xFF",  "\xE5\x85"};
  Chance chance;
  for (int i = 0; i < kRounds; ++i) {
    std::string text;
    for (std::size_t pieces = chance.Below(12); pieces > 0; --pieces) {
      text += chance.Coin() ? std::string(chance.Of(kPieces)) : std::string(1, static_cast<char>(chance.Below(256)));
    }
    CAPTURE(Escaped(text));
    const LinkTarget target = ParseLink(text);
    for (const std::string& part : target.dropped) REQUIRE_FALSE(FindInvalidUtf8(part).has_value());
    const LinkTarget again = ParseLink(PrintLink(target));
    REQUIRE(SameWish(again, target));
    REQUIRE(again.dropped.empty());
  }
}
