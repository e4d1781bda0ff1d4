// The words beside a number: 余, 以上, up to, nearly, of two languages.
#include "load/quote_qualifiers.h"

#include <algorithm>
#include <iterator>

namespace quanlian {
namespace {

constexpr std::u32string_view kMoreAfter[] = {U"余", U"餘", U"多", U"+", U"-plus", U" plus"};
// What is counted may stand before these: 300张以上, 300 cards or more.
constexpr std::u32string_view kLeastBehind[] = {U"以上", U" or more", U" and more"};
constexpr std::u32string_view kMostBehind[] = {U"以内", U"以內", U"以下", U" or less", U" or fewer"};
constexpr std::u32string_view kAboutBehind[] = {U"左右", U"上下", U" or so"};
constexpr std::u32string_view kMoreBefore[] = {U"超过",       U"超過",  U"超",     U"逾",
                                               U"more than ", U"over ", U"above ", U"exceeding "};
constexpr std::u32string_view kLeastBefore[] = {U"至少",        U"不少于",         U"不少於",       U"at least ",
                                                U"upwards of ", U"no fewer than ", U"no less than "};
constexpr std::u32string_view kLessBefore[] = {U"不足",   U"未满",   U"未滿",          U"不到",       U"少于",
                                               U"少於",   U"低于",   U"低於",          U"less than ", U"fewer than ",
                                               U"under ", U"below ", U"just short of "};
constexpr std::u32string_view kMostBefore[] = {U"不超过",        U"不超過",         U"至多",          U"最多",
                                               U"不多于",        U"不多於",         U"up to ",        U"at most ",
                                               U"no more than ", U"not more than ", U"not exceeding "};
constexpr std::u32string_view kAboutBefore[] = {U"约",       U"約",    U"about ",        U"approximately ", U"around ",
                                                U"roughly ", U"some ", U"an estimated ", U"circa ",         U"~"};
constexpr std::u32string_view kNearlyBefore[] = {U"近", U"nearly ", U"almost ", U"close to "};
constexpr std::u32string_view kSeveral[] = {U"数", U"數", U"几", U"幾", U"上", U"若干", U"several ", U"many ", U"tens of "};

// What may stand between a word that qualifies and its number: 约重7吨, more than US$300.
constexpr std::u32string_view kBetween[] = {U"重", U"有",     U"合",   U"达",   U"達",   U"为",   U"為",  U"计",
                                            U"計", U"共",     U"了",   U"$",    U"¥",    U"￥",   U"€",   U"£",
                                            U"us", U"人民币", U"rmb ", U"cny ", U"usd ", U"gbp ", U"eur "};

bool IsLetter(char32_t c) {
  return c >= U'a' && c <= U'z';
}

template <std::size_t kCount>
std::size_t PhraseAfter(const std::u32string_view (&phrases)[kCount], std::u32string_view text, std::size_t at) {
  for (const std::u32string_view phrase : phrases) {
    if (text.substr(at, phrase.size()) == phrase) return phrase.size();
  }
  return 0;
}

template <std::size_t kCount>
bool PhraseBefore(const std::u32string_view (&phrases)[kCount], std::u32string_view text, std::size_t end) {
  const std::u32string_view head = text.substr(0, end);
  return std::any_of(std::begin(phrases), std::end(phrases), [head](std::u32string_view phrase) {
    return head.size() >= phrase.size() && head.substr(head.size() - phrase.size()) == phrase;
  });
}

// Whether one of the phrases stands before the number that starts at `end`.
template <std::size_t kCount>
bool Qualifies(const std::u32string_view (&phrases)[kCount], std::u32string_view text, std::size_t end) {
  constexpr int kMostBetween = 3;
  for (int i = 0; i < kMostBetween; ++i) {
    if (PhraseBefore(phrases, text, end)) return true;
    const auto between = std::find_if(std::begin(kBetween), std::end(kBetween), [&](std::u32string_view word) {
      return end >= word.size() && text.substr(end - word.size(), word.size()) == word;
    });
    if (between == std::end(kBetween)) return false;
    end -= between->size();
  }
  return PhraseBefore(phrases, text, end);
}

// Whether one of the phrases stands behind what is counted, which starts at `at`: up to three ideographs, or one word.
template <std::size_t kCount>
bool FollowsCounted(const std::u32string_view (&phrases)[kCount], std::u32string_view text, std::size_t at) {
  constexpr std::size_t kMostIdeographs = 3;
  for (std::size_t i = 0; i <= kMostIdeographs && at + i <= text.size(); ++i) {
    if (PhraseAfter(phrases, text, at + i) > 0) return true;
    if (at + i < text.size() && (text[at + i] < 0x3400 || text[at + i] >= 0xF900)) break;
  }
  if (at >= text.size() || text[at] != U' ') return false;
  for (++at; at < text.size() && IsLetter(text[at]); ++at) {
  }
  return PhraseAfter(phrases, text, at) > 0;
}

}  // namespace

std::size_t MoreAfter(std::u32string_view text, std::size_t at) {
  return PhraseAfter(kMoreAfter, text, at);
}

bool IsOfSeveral(std::u32string_view text, std::size_t start) {
  return PhraseBefore(kSeveral, text, start);
}

Qualified QualifiedAt(std::u32string_view text, std::size_t start, std::size_t end) {
  Qualified qualified;
  qualified.at_least = FollowsCounted(kLeastBehind, text, end) || Qualifies(kLeastBefore, text, start);
  qualified.at_most = FollowsCounted(kMostBehind, text, end) || Qualifies(kMostBefore, text, start);
  qualified.less_than = !qualified.at_least && !qualified.at_most && Qualifies(kLessBefore, text, start);
  qualified.more = PhraseAfter(kMoreAfter, text, end) > 0 || (!qualified.at_most && Qualifies(kMoreBefore, text, start));
  qualified.nearly = Qualifies(kNearlyBefore, text, start);
  qualified.about = FollowsCounted(kAboutBehind, text, end) || Qualifies(kAboutBefore, text, start);
  return qualified;
}

}  // namespace quanlian
