// What is drawn as one picture: a character with the marks on it, a sequence that is one emoji, a run of words of a script
// whose letters join or that goes from right to left. The browser sets each of them as it does in its own text.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace quanlian {

class Clusters {
 public:
  // The character at byte `*at`, or the number of the cluster there, which stands for it among characters; moves `*at` behind
  // it.
  [[nodiscard]] char32_t Next(std::string_view text, std::size_t* at);

  // What a character or number stands for.
  [[nodiscard]] std::string TextOf(char32_t character) const;

 private:
  std::vector<std::string> texts_;
  std::map<std::string, char32_t, std::less<>> numbers_;
};

}  // namespace quanlian
