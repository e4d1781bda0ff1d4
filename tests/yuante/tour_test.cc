// The tour that an exhibit tells: short, without names and numbers of its own, and every step leads to something.
#include <cctype>
#include <set>
#include <sstream>

#include "base/text.h"
#include "yuante_case.h"

namespace quanlian::yuante {
namespace {

constexpr std::size_t kFewestSteps = 6;
constexpr std::size_t kMostSteps = 9;
constexpr int kMostWordsInStep = 60;
constexpr int kMostWordsInSentence = 25;
constexpr int kMostCharactersInSentence = 40;

std::vector<std::string> SentencesOf(const std::string& text, const std::vector<std::string>& ends) {
  std::vector<std::string> sentences(1);
  for (std::size_t at = 0; at < text.size();) {
    const auto end =
        std::find_if(ends.begin(), ends.end(), [&](const std::string& one) { return text.compare(at, one.size(), one) == 0; });
    if (end == ends.end()) {
      sentences.back() += text[at++];
    } else {
      sentences.emplace_back();
      at += end->size();
    }
  }
  return sentences;
}

int CountWords(const std::string& text) {
  std::istringstream words(text);
  int count = 0;
  for (std::string word; words >> word;) ++count;
  return count;
}

TEST_CASE("the tour has six to nine steps, none longer than a visitor reads") {
  const std::vector<TourStep>& tour = TheCase().tour;
  CHECK(tour.size() >= kFewestSteps);
  CHECK(tour.size() <= kMostSteps);
  for (const TourStep& step : tour) {
    CAPTURE(step.id.value);
    CHECK(CountWords(step.text.In(Lang::kEn)) <= kMostWordsInStep);
    for (const std::string& sentence : SentencesOf(step.text.In(Lang::kEn), {". ", "? ", "! "})) {
      CHECK(CountWords(sentence) <= kMostWordsInSentence);
    }
    for (const std::string& sentence : SentencesOf(step.text.In(Lang::kZh), {"。", "？", "！"})) {
      CHECK(CountCodePoints(sentence) <= kMostCharactersInSentence);
    }
  }
}

TEST_CASE("every step of the tour leads to an item that has a card, and has a figure that is there") {
  for (const TourStep& step : TheCase().tour) {
    CAPTURE(step.id.value);
    CHECK(Index().Exists(step.at));
    REQUIRE(step.figure.has_value());
    CHECK(Index().Exists(*step.figure));
    for (const Lang lang : kBothLanguages) CHECK(OutlineIn(lang).DossierFor(step.at) != nullptr);
  }
}

TEST_CASE("the words of the tour name no number: that is said by the figure, with its bound") {
  for (const TourStep& step : TheCase().tour) {
    CAPTURE(step.id.value);
    for (const std::string* text : {&step.text.In(Lang::kZh), &step.text.In(Lang::kEn)}) {
      CHECK(std::none_of(text->begin(), text->end(), [](unsigned char c) { return std::isdigit(c) != 0; }));
    }
    for (const char* word : {"万", "亿", "百", "千", "余"}) CHECK_FALSE(Has(step.text.In(Lang::kZh), word));
    for (const char* word : {"million", "thousand", "hundred"}) CHECK_FALSE(Has(step.text.In(Lang::kEn), word));
  }
}

TEST_CASE("no person is named in the tour") {
  for (const Party& party : TheCase().parties) {
    if (party.kind != PartyKind::kPerson) continue;
    const std::string surname = party.name.In(Lang::kEn).substr(0, party.name.In(Lang::kEn).find(' '));
    for (const TourStep& step : TheCase().tour) {
      CAPTURE(step.id.value);
      CHECK_FALSE(Has(step.text.In(Lang::kZh), party.name.In(Lang::kZh)));
      CHECK_FALSE(Has(' ' + step.text.In(Lang::kEn), ' ' + surname + ' '));
    }
  }
}

TEST_CASE("the tour goes down the chain and up again") {
  const std::vector<TourStep>& tour = TheCase().tour;
  std::vector<int> stages;
  for (const TourStep& step : tour) {
    if (step.at.kind == ItemKind::kStage) stages.push_back(2 * Index().StagePosition(StageId{step.at.id}));
    if (step.at.kind == ItemKind::kLink) {
      for (std::size_t i = 0; i < Index().chain().size(); ++i) {
        if (Index().chain()[i]->id.value == step.at.id) stages.push_back(2 * static_cast<int>(i) + 1);
      }
    }
  }
  const auto furthest = std::max_element(stages.begin(), stages.end());
  REQUIRE(furthest != stages.end());
  CHECK(*furthest == 2 * static_cast<int>(TheCase().stages.size()) - 2);
  CHECK(std::is_sorted(stages.begin(), furthest + 1));
  CHECK(std::is_sorted(std::make_reverse_iterator(stages.end()), std::make_reverse_iterator(furthest)));
}

}  // namespace
}  // namespace quanlian::yuante
