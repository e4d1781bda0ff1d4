// The dossier is laid out when it changes, not in every frame.
#include "ui/kept_lines.h"

#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "ui/drawn_bench.h"

namespace quanlian {
namespace {

const ItemRef kLink{ItemKind::kLink, "reseller-account-seller"};
const ItemRef kOther{ItemKind::kLink, "operator-reseller"};

int TimesSet(const Bench& bench) {
  return bench.viewer().kept_lines().times_set();
}

// The dossier's texts of the last frame with their places.
std::vector<std::tuple<std::string, float, float, float>> DossierOf(const Bench& bench) {
  std::vector<std::tuple<std::string, float, float, float>> texts;
  for (const DrawnText& drawn : bench.drawn_texts()) {
    const bool inside = drawn.box.Overlaps(bench.viewer().session().regions().dossier);
    if (inside) texts.emplace_back(drawn.text, drawn.box.left, drawn.box.top, drawn.box.right);
  }
  return texts;
}

TEST_CASE("frames of an unchanged dossier lay out no text, scrolled or not") {
  for (const Point screen : {kBench, kPhone}) {
    Bench bench(screen, Lang::kEn);
    bench.Do(Select{kLink});
    const int times_set = TimesSet(bench);
    CHECK(times_set > 0);
    for (int i = 0; i < 3; ++i) bench.Frame();
    bench.Do(ScrollDossier{40});
    CHECK(TimesSet(bench) == times_set);
  }
}

TEST_CASE("another item, language or width is laid out anew") {
  Bench bench(kBench, Lang::kEn);
  bench.Do(Select{kLink});
  int before = TimesSet(bench);
  const auto set_anew = [&bench, &before] {
    const int now = TimesSet(bench);
    const bool anew = now > before;
    before = now;
    return anew;
  };
  bench.Do(Select{kOther});
  CHECK(set_anew());
  bench.Do(SetLang{Lang::kZh});
  CHECK(set_anew());
  ImGui::GetIO().DisplaySize = {kPhone.x, kPhone.y};
  bench.Settle();
  CHECK(set_anew());
}

TEST_CASE("what is kept stands where it stands in a viewer that shows nothing else before") {
  std::vector<std::tuple<std::string, float, float, float>> kept;
  {  // one viewer at a time: Dear ImGui has one context
    Bench bench(kBench, Lang::kZh);
    for (const ItemRef& at : {kLink, kOther, kLink}) bench.Do(Select{at});
    kept = DossierOf(bench);
    bench.Frame();
    CHECK(DossierOf(bench) == kept);
  }
  CHECK(kept.size() > 20);
  Bench fresh(kBench, Lang::kZh);
  fresh.Do(Select{kLink});
  CHECK(DossierOf(fresh) == kept);
}

TEST_CASE("words that change at the same place in the order are set anew; the same words again are not") {
  struct Measure : TextMeasure {
    [[nodiscard]] float Width(std::string_view text, TextStyle style) const override {
      ++asked;
      return static_cast<float>(text.size()) * style.size;
    }
    mutable int asked = 0;
  };
  const Measure measure;
  KeptLines kept(measure);
  const TextStyle style{1, Weight::kRegular};
  const auto lines_of = [&kept, &style](std::string_view text, float width) {
    kept.BeginFrame();
    std::vector<std::string> lines;
    for (const KeptLine& line : kept.Break(text, width, style)) lines.emplace_back(line.Of(text));
    return lines;
  };
  CHECK(lines_of("one two", 4) == std::vector<std::string>{"one", "two"});
  const int asked = measure.asked;
  CHECK(lines_of(std::string("one two"), 4) == std::vector<std::string>{"one", "two"});
  CHECK(measure.asked == asked);
  CHECK(lines_of("six two", 4) == std::vector<std::string>{"six", "two"});
  CHECK(lines_of("six two", 7) == std::vector<std::string>{"six two"});
  CHECK(measure.asked > asked);
}

}  // namespace
}  // namespace quanlian
