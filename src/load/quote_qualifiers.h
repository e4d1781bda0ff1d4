// What the words beside a number make of it.
#pragma once

#include <cstddef>
#include <string_view>

namespace quanlian {

// How the words beside a number qualify it.
struct Qualified {
  bool more = false;       // 余, 多, more than
  bool at_least = false;   // 以上, 不少于, at least
  bool less_than = false;  // 不足, fewer than
  bool at_most = false;    // 以内, 不超过, up to
  bool nearly = false;     // 近, almost
  bool about = false;      // 约, about
};

// Of the number [start, end) of a folded text: small letters, ASCII digits. Of 不超过 (not over) the longer phrase counts.
[[nodiscard]] Qualified QualifiedAt(std::u32string_view text, std::size_t start, std::size_t end);

// The length of 余 or the like at `at`, which may stand inside a number (1100余万); 0 where there is none.
[[nodiscard]] std::size_t MoreAfter(std::u32string_view text, std::size_t at);

// Whether what stands before says that it is no number: 数百, several hundred.
[[nodiscard]] bool IsOfSeveral(std::u32string_view text, std::size_t start);

}  // namespace quanlian
