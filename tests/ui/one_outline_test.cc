// Canvas and record say the same: every text that is drawn, in every view, is in the record of its language; and whatever the
// outline knows of an item is drawn when that item is selected.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>

#include "app/words/texts.h"
#include "base/text.h"
#include "record/page/record_html.h"
#include "ui/drawn_bench.h"
#include "ui/record_words.h"

using namespace quanlian;

namespace {

using Texts = std::set<std::string>;

// What the canvas may say without the record: nothing of a case.
bool IsAxisLabel(Lang lang, const std::string& text) {
  // The ticks of an axis: the record says every range and every date in words.
  for (int years = 0; years <= 60; ++years) {
    if (text == FillSlots(Say(Phrase::kUiYears, lang), {{"count", std::to_string(years)}})) return true;
    if (text == FillSlots(Say(Phrase::kSentencesMonths, lang), {{"count", std::to_string(years * 12)}})) return true;
  }
  return text.size() == 4 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::vector<const Dossier*> AllDossiers(const Outline& outline) {
  std::vector<const Dossier*> all{&outline.whole};
  for (const auto* list : {&outline.stages, &outline.links, &outline.context, &outline.parties, &outline.event_dossiers}) {
    for (const Dossier& dossier : *list) all.push_back(&dossier);
  }
  return all;
}

// Everything that selects a view of its own: dossiers, and each of their rows.
std::vector<ItemRef> AllItems(const Outline& outline) {
  std::vector<ItemRef> items;
  for (const Dossier* dossier : AllDossiers(outline)) {
    items.push_back(dossier->at);
    for (const EvidenceRow& row : dossier->evidence) items.push_back(row.at);
    for (const OutcomeRow& row : dossier->outcomes) items.push_back(row.at);
  }
  std::set<ItemRef> seen;
  items.erase(std::remove_if(items.begin(), items.end(), [&seen](const ItemRef& at) { return !seen.insert(at).second; }),
              items.end());
  return items;
}

void Collect(const Bench& bench, Texts* texts) {
  for (const DrawnText& drawn : bench.drawn_texts()) {
    CHECK(drawn.whole.find(drawn.text) != std::string::npos);
    texts->insert(drawn.whole);
  }
}

// What the dossier on show says, from its top to its end.
Texts ReadDossier(Bench* bench) {
  Texts texts;
  bench->Do(ScrollDossier{-1e6F});
  Collect(*bench, &texts);
  for (int page = 0; page < 200; ++page) {
    const float before = bench->session().state().dossier_scroll;
    bench->Do(ScrollDossier{std::max(40.0F, bench->session().regions().dossier.height() - 60)});
    Collect(*bench, &texts);
    if (bench->session().state().dossier_scroll == before) return texts;
  }
  FAIL("the dossier has no end");
  return texts;
}

// The chain from near, card by card.
void CollectNearChain(Bench* bench, Texts* texts) {
  bench->Do(ZoomBy{1.05F * kNearZoomRelativeToFit, std::nullopt, false});
  for (const PlacedCard& card : bench->session().chain().cards) {
    for (float y = card.box.top; y < card.box.bottom + 1; y += 60) {
      const Box& region = bench->session().regions().chain;
      const Camera& camera = bench->session().state().camera;
      const Point now = WorldToScreen(camera, region, Point{card.box.left, y});
      bench->Do(PanBy{Point{region.left + 10, region.top + 10} - now});
      Collect(*bench, texts);
    }
  }
}

// The scale at rest from its top to its end, then down its ladder to a single dot.
void CollectScale(Bench* bench, Texts* texts) {
  bench->Do(SetView{View::kScale});
  for (float y = 0; y < bench->session().scene().bounds.height() + 100; y += 80) {
    Collect(*bench, texts);
    bench->Do(PanBy{{0, -80}});
  }
  for (const ScaleField& field : bench->session().outline().scale.fields) {
    bench->Do(FitAll{});
    bench->Do(Select{field.at});
    for (int step = 0; step < 10; ++step) {
      bench->Do(ZoomBy{1.4F, {}, true});
      Collect(*bench, texts);
    }
  }
}

// A view other than the chain, from its top to its end.
void CollectScene(Bench* bench, View view, Texts* texts) {
  bench->Do(SetView{view});
  Collect(*bench, texts);
  for (int page = 0; page < 200; ++page) {
    const Point before = bench->session().state().camera.origin;
    bench->Do(PanBy{{0, -bench->session().regions().chain.height() / 2}});
    Collect(*bench, texts);
    if (bench->session().state().camera.origin == before) return;
  }
  FAIL("the view has no end");
}

struct Screen {
  Point size;
  std::vector<Sheet> sheets;
};
const Screen kScreens[] = {
    {kBench, {Sheet::kHalf}}, {kPhone, {Sheet::kPeek, Sheet::kHalf, Sheet::kFull}}, {kExhibit, {Sheet::kHalf}}};

// Everything that the canvas ever says in a language, on a screen.
Texts ReadCanvas(const Screen& screen, Lang lang) {
  Bench bench(screen.size, lang);
  Texts texts;
  Collect(bench, &texts);
  for (const ItemRef& at : AllItems(bench.session().outline())) {
    bench.Do(Select{at});
    for (const Sheet sheet : screen.sheets) {
      bench.Do(SetSheet{sheet});
      texts.merge(ReadDossier(&bench));
    }
  }
  bench.Do(Select{});
  bench.Do(SetSheet{Sheet::kPeek});
  CollectNearChain(&bench, &texts);
  CollectScale(&bench, &texts);
  for (const View view : {View::kTimeline, View::kSentences}) CollectScene(&bench, view, &texts);
  return texts;
}

std::vector<std::string> NotInRecord(const Texts& texts, const RecordWords& record, Lang lang, int* axis_labels) {
  std::vector<std::string> missing;
  for (const std::string& text : texts) {
    if (record.Say(text)) continue;
    if (IsAxisLabel(lang, text)) {
      ++*axis_labels;
    } else {
      missing.push_back(text);
    }
  }
  return missing;
}

std::string Lines(const std::vector<std::string>& texts) {
  std::string lines;
  for (const std::string& text : texts) lines += "\n  " + text;
  return lines;
}

// Collects what a dossier must show, without blanks at the ends of lines mattering.
class Wanted {
 public:
  void Add(const std::string& text) {
    if (!text.empty()) texts_.insert(text);
  }
  void Add(const std::vector<std::string>& texts) {
    for (const std::string& text : texts) Add(text);
  }
  void Add(const Fact& fact) {
    Add(fact.label);
    Add(fact.value);
  }
  void Add(const FigureText& figure) {
    Add(figure.before);
    Add(figure.number);
    Add(figure.after);
  }
  void Add(const std::vector<QuoteText>& quotes) {
    for (const QuoteText& quote : quotes) {
      Add(quote.Plain());
      Add(quote.source_label + " · " + quote.place);
      for (const RepairNote& repair : quote.repairs) Add(repair.in_words);
    }
  }
  void Add(const std::vector<SanctionLine>& ranges) {
    for (const SanctionLine& range : ranges) {
      Add(range.Words());
      Add(range.note);
    }
  }

  [[nodiscard]] std::vector<std::string> NotAmong(const Texts& drawn) const {
    std::vector<std::string> missing;
    for (const std::string& text : texts_) {
      if (drawn.count(text) == 0) missing.push_back(text);
    }
    return missing;
  }
  [[nodiscard]] std::size_t size() const { return texts_.size(); }

 private:
  Texts texts_;
};

// What a row shows in its dossier always; and, once it is itself selected, all the rest.
void AddRow(const EvidenceRow& row, bool open, Wanted* wanted) {
  for (const std::string* text : {&row.number, &row.what, &row.scope, &row.status}) wanted->Add(*text);
  if (row.figure) wanted->Add(*row.figure);
  wanted->Add(row.cautions);
  for (const Detail& detail : row.details) {
    const bool date = detail.kind == DetailKind::kWhen;
    if (date && detail.stated && row.scope.find(detail.text) != std::string::npos) continue;  // "2018 alone" says 2018
    const bool closed_too = detail.stated && (date || detail.kind == DetailKind::kWhere);
    if (closed_too || open) wanted->Add(detail.text);
  }
  if (!open) return;
  wanted->Add(row.note);
  wanted->Add(row.quotes);
}

void AddRow(const OutcomeRow& row, bool open, Wanted* wanted) {
  for (const std::string* text :
       {&row.number, &row.what, &row.people, &row.per_person, &row.charges_open, &row.status, &row.note}) {
    wanted->Add(*text);
  }
  wanted->Add(row.defendants);
  for (const Fact& fact : row.facts) wanted->Add(fact);
  wanted->Add(row.sanctions);
  if (row.sanctions.empty()) wanted->Add(row.sanctions_words);
  for (const SanctionLine& sanction : row.sanctions) {
    wanted->Add(sanction.who);
    if (open) wanted->Add(sanction.quotes);
  }
  for (const ChargeRow& charge : row.charges) {
    wanted->Add(charge.name);
    wanted->Add(charge.article);
    wanted->Add(charge.found);
    wanted->Add(charge.statutory);
    if (open) wanted->Add(charge.quotes);
  }
  if (open) wanted->Add(row.quotes);
}

// `focus`: the row that is selected, or open without being selected.
Wanted WantedOf(const Dossier& dossier, const ItemRef& focus) {
  Wanted wanted;
  wanted.Add(dossier.kind_label);
  wanted.Add(dossier.title);
  wanted.Add(dossier.subtitle);
  wanted.Add(dossier.basis);
  for (const Fact& fact : dossier.facts) wanted.Add(fact);
  for (const EvidenceRow& row : dossier.evidence) AddRow(row, row.at == focus, &wanted);
  for (const SilenceRow& row : dossier.silences) wanted.Add(row.what);
  for (const ConflictRow& row : dossier.conflicts) {
    wanted.Add(row.point);
    wanted.Add(row.note);
    for (const AccountLine& account : row.says) {
      wanted.Add(account.source_label);
      wanted.Add(account.text);
      wanted.Add(account.quotes);
    }
  }
  for (const PartyLine& party : dossier.parties) {
    wanted.Add(party.notes);
    if (party.at == dossier.at) continue;  // its name is the title, its role and standing are facts
    wanted.Add(party.name);
    wanted.Add(party.role);
    wanted.Add(party.standing);  // its quotes are its own dossier's
  }
  for (const MeansLine& means : dossier.means) {
    wanted.Add(means.what);
    wanted.Add(means.status);
    wanted.Add(means.quotes);
  }
  wanted.Add(dossier.quotes);
  if (dossier.at.kind == ItemKind::kCase) return wanted;  // of which outcomes stand link by link in the overview
  wanted.Add(dossier.no_outcome);
  for (const OutcomeRow& row : dossier.outcomes) AddRow(row, row.at == focus, &wanted);
  return wanted;
}

}  // namespace

TEST_CASE("every text on the canvas, in every view, is in the record of its language") {
  for (const Lang lang : {Lang::kZh, Lang::kEn}) {
    const Case the_case = Yuante();
    const RecordWords record(RecordHtml(BuildOutline(CaseIndex(the_case), lang), {}));
    for (const Screen& screen : kScreens) {
      CAPTURE(screen.size.x);
      CAPTURE(lang == Lang::kZh ? "zh" : "en");
      const Texts texts = ReadCanvas(screen, lang);
      MESSAGE(texts.size(), " texts");
      CHECK(texts.size() > 300);
      int axis_labels = 0;
      const std::vector<std::string> missing = NotInRecord(texts, record, lang, &axis_labels);
      CHECK_MESSAGE(missing.empty(), Lines(missing));
      CHECK(axis_labels > 0);
    }
  }
}

TEST_CASE("a text that is on the canvas alone is found out") {
  for (const Lang lang : {Lang::kZh, Lang::kEn}) {
    Case changed = Yuante();
    changed.silences.front().what = {"这句话只在画布上", "This sentence is on the canvas alone"};
    const Case the_case = Yuante();
    const RecordWords record(RecordHtml(BuildOutline(CaseIndex(the_case), lang), {}));
    const std::string planted = changed.silences.front().what.In(lang);
    const ItemRef on = changed.silences.front().on;
    Bench bench(kBench, lang, std::move(changed));
    bench.Do(Select{on});
    int axis_labels = 0;
    CHECK(Lines(NotInRecord(ReadDossier(&bench), record, lang, &axis_labels)) == Lines({planted}));
  }
  const RecordWords record(
      "<p>more than <strong>10 million</strong> <small>cards</small></p><p hidden>only spoken</p><p>A · B</p>");
  for (const char* said : {"more than", "10 million", "10 million cards", "more than 10 million cards", "A · B"})
    CHECK(record.Say(said));
  for (const char* not_said : {"million", "0 million", "than 10 million", "only spoken", "cards A", "A"})
    CHECK_FALSE(record.Say(not_said));
}

TEST_CASE("all that the outline knows of an item is drawn when the item is selected") {
  for (const Lang lang : {Lang::kZh, Lang::kEn}) {
    for (const Screen& screen : kScreens) {
      CAPTURE(screen.size.x);
      CAPTURE(lang == Lang::kZh ? "zh" : "en");
      Bench bench(screen.size, lang);
      std::size_t wanted_texts = 0;
      for (const ItemRef& at : AllItems(bench.session().outline())) {
        CAPTURE(FormatItemRef(at));
        bench.Do(Select{at});
        bench.Do(SetSheet{Sheet::kFull});
        const Wanted wanted = WantedOf(bench.session().dossier(), bench.session().focused_row());
        wanted_texts += wanted.size();
        const std::vector<std::string> missing = wanted.NotAmong(ReadDossier(&bench));
        CHECK_MESSAGE(missing.empty(), Lines(missing));
      }
      for (const Dossier& dossier : bench.session().outline().context) {
        Texts cards;
        for (const PlacedCard& card : bench.session().chain().cards) {
          for (const PlacedText& text : card.far.texts) cards.insert(*text.whole);
        }
        CHECK(cards.count(dossier.card.title) == 1);
        CHECK((dossier.card.figures.empty() || cards.count(dossier.card.figures) == 1));
      }
      MESSAGE(wanted_texts, " texts wanted");
      CHECK(wanted_texts > 1000);
    }
  }
}
