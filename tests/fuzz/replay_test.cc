// A fuzzer without libFuzzer: the files of its corpus as they are, then changed in ways that are the same in every run. That
// the fuzzers build and hold is seen with every compiler; ./dev fuzz looks for longer.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

// The files of a folder, or the lines of a file.
std::vector<std::string> Corpus() {
  const std::filesystem::path corpus = QUANLIAN_ROOT "/" QUANLIAN_CORPUS;
  std::vector<std::string> inputs;
  if (!std::filesystem::is_directory(corpus)) {
    std::ifstream lines(corpus);
    for (std::string line; std::getline(lines, line);) inputs.push_back(line);
    return inputs;
  }
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(corpus)) paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  for (const std::filesystem::path& path : paths) {
    std::ifstream file(path, std::ios::binary);
    inputs.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return inputs;
}

void Feed(std::string_view input) {
  CHECK(LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size()) == 0);
}

// One to four places: a byte changed, taken out, doubled with what follows, or the end cut off.
std::string Changed(std::string input, std::mt19937& random) {
  for (std::uint32_t times = 1 + random() % 4; times > 0 && !input.empty(); --times) {
    const std::size_t at = random() % input.size();
    const std::size_t length = 1 + random() % std::min<std::size_t>(16, input.size() - at);
    switch (random() % 4) {
      case 0:
        input[at] = static_cast<char>(random());
        break;
      case 1:
        input.erase(at, length);
        break;
      case 2:
        input.insert(at, input.substr(at, length));
        break;
      default:
        input.resize(random() % 8 == 0 ? at : input.size());
    }
  }
  return input;
}

TEST_CASE("the corpus of the fuzzer as it is") {
  const std::vector<std::string> corpus = Corpus();
  REQUIRE(corpus.size() > 10);
  for (const std::string& input : corpus) Feed(input);
}

TEST_CASE("the corpus of the fuzzer, changed") {
  constexpr int kTimes = 10000;
  std::mt19937 random(20190501);
  const std::vector<std::string> corpus = Corpus();
  for (int i = 0; i < kTimes; ++i) Feed(Changed(corpus[random() % corpus.size()], random));
}

}  // namespace
