#include "ui/clusters.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace quanlian;

namespace {

std::vector<std::string> Pieces(std::string_view text) {
  Clusters clusters;
  std::vector<std::string> pieces;
  for (std::size_t at = 0; at < text.size();) pieces.push_back(clusters.TextOf(clusters.Next(text, &at)));
  return pieces;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("plain characters are drawn one by one, and nothing is kept of them") {
  Clusters clusters;
  std::size_t at = 0;
  CHECK(clusters.Next("中文", &at) == U'中');
  CHECK(at == 3);
  CHECK(Pieces("Aé中1") == Texts{"A", "é", "中", "1"});
}

TEST_CASE("marks, selectors and joined emoji are one picture with what they stand on") {
  CHECK(Pieces("cafe\u0301s") == Texts{"c", "a", "f", "e\u0301", "s"});
  CHECK(Pieces("葛\U000E0100城") == Texts{"葛\U000E0100", "城"});
  CHECK(Pieces("👨‍👩‍👧❤️1️⃣") == Texts{"👨‍👩‍👧", "❤️", "1️⃣"});
  CHECK(Pieces("🇨🇳🇫🇷") == Texts{"🇨🇳", "🇫🇷"});
  CHECK(Pieces("か\u3099") == Texts{"か\u3099"});
}

TEST_CASE("words from right to left are one picture, with what stands between them") {
  CHECK(Pieces("to مرحبا 123 שלום, said") == Texts{"t", "o", " ", "مرحبا 123 שלום", ",", " ", "s", "a", "i", "d"});
  CHECK(Pieces("(שלום)") == Texts{"(", "שלום", ")"});
  CHECK(Pieces("नमस्ते दुनिया") == Texts{"नमस्ते", " ", "दुनिया"});
}

TEST_CASE("the same cluster has the same number, and a character for private use of a text is never taken for one") {
  Clusters clusters;
  std::size_t at = 0;
  const char32_t first = clusters.Next("e\u0301", &at);
  at = 0;
  CHECK(clusters.Next("e\u0301x", &at) == first);
  std::string same;
  same += "\uE000";
  at = 0;
  CHECK(clusters.Next(same, &at) != first);
  CHECK(Pieces(same) == Texts{same});
}

TEST_CASE("more clusters than there are numbers are drawn character by character") {
  Clusters clusters;
  for (int i = 0; i < 7000; ++i) {
    std::string text = "e";
    for (int mark = i; mark > 0; mark /= 8) text += std::string("\xCC") + static_cast<char>(0x80 + mark % 8);
    std::size_t at = 0;
    const char32_t c = clusters.Next(text, &at);
    CHECK((at == text.size() || c == U'e'));
  }
}
