// Everything is taken from the outlines, so that an exhibit says what the record says.
#include "record/data/exhibit_json.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "app/outline/outcome_groups.h"
#include "base/json_writer.h"

namespace quanlian {
namespace {

// What does not apply is left out: the file travels to a screen in a museum.
class Json : public JsonWriter {
 public:
  void Member(std::string_view name, std::string_view text) {
    if (!text.empty()) JsonWriter::Member(name, text);
  }
  void Flag(std::string_view name, bool set) {
    if (!set) return;
    Key(name);
    Whole(1);
  }
  void List(std::string_view name, const std::vector<std::string>& texts) {
    if (!texts.empty()) JsonWriter::List(name, texts);
  }
};

const EvidenceRow* FindEvidence(const Outline& outline, const ItemRef& at) {
  const Dossier* dossier = outline.DossierFor(at);
  if (dossier == nullptr) return nullptr;
  const auto row =
      std::find_if(dossier->evidence.begin(), dossier->evidence.end(), [&at](const EvidenceRow& one) { return one.at == at; });
  return row == dossier->evidence.end() ? nullptr : &*row;
}

const OutcomeRow* FindOutcome(const Outline& outline, const ItemRef& at) {
  const Dossier* dossier = outline.DossierFor(at);
  if (dossier == nullptr) return nullptr;
  const auto row =
      std::find_if(dossier->outcomes.begin(), dossier->outcomes.end(), [&at](const OutcomeRow& one) { return one.at == at; });
  return row == dossier->outcomes.end() ? nullptr : &*row;
}

void WriteFigure(const FigureText& figure, Json* json) {
  json->Member("before", figure.before);
  json->Member("number", figure.number);
  json->Member("after", figure.after);
}

// An outcome's own title may name people, which a tour does not: its headline is what stands large.
void WriteStepFigure(const Outline& outline, const ItemRef& at, Json* json) {
  json->Member("figureAt", FormatItemRef(at));
  if (const EvidenceRow* row = FindEvidence(outline, at)) {
    if (row->figure) WriteFigure(*row->figure, json);
    json->Member("what", row->what);
    json->Member("scope", row->scope);
    json->Member("status", row->status);
  } else if (const OutcomeRow* outcome = FindOutcome(outline, at)) {
    json->Member("number", outcome->headline);
    json->Flag("words", true);
    json->Member("scope", outcome->per_person);
    json->Member("status", outcome->status);
  }
}

void WriteTour(const Case& the_case, const Outline& outline, Json* json) {
  json->Key("tour");
  json->Open('[');
  for (const TourStep& step : the_case.tour) {
    json->Open('{');
    json->Member("id", step.id.value);
    json->Member("at", FormatItemRef(step.at));
    json->Member("view", WordFor(step.view));
    if (const Dossier* dossier = outline.DossierFor(step.at)) json->Member("kicker", dossier->title);
    if (step.figure) WriteStepFigure(outline, *step.figure, json);
    json->Member("text", step.text.In(outline.lang));
    json->Close('}');
  }
  json->Close(']');
}

void WriteCard(const Dossier& dossier, Json* json) {
  const CardText& card = dossier.card;
  json->Key(FormatItemRef(dossier.at));
  json->Open('{');
  json->Member("label", dossier.kind_label);
  json->Member("title", dossier.title);
  json->Member("kicker", card.kicker);
  json->Member("name", card.title);
  if (card.figure) WriteFigure(*card.figure, json);
  json->Member("what", card.figure_words);
  json->Member("scope", card.scope);
  json->Member("figures", card.figures);
  json->Member("basis", dossier.basis);
  json->List("lines", card.LineTexts());
  std::vector<std::string> means;
  for (const MeansLine& line : dossier.means) means.push_back(line.what);
  json->List("means", means);
  json->Member("outcome", card.outcome);
  json->Flag("outcomeNotStated", card.outcome_not_stated);
  json->Member("silences", card.silences);
  std::vector<std::string> silences;
  for (const SilenceRow& row : dossier.silences) silences.push_back(row.what);
  json->List("notStated", silences);
  json->Close('}');
}

void WriteCards(const Outline& outline, Json* json) {
  json->Key("cards");
  json->Open('{');
  for (const auto& dossiers : {outline.InLine(), outline.Apart()}) {
    for (const Dossier* dossier : dossiers) WriteCard(*dossier, json);
  }
  for (const Dossier& dossier : outline.context) {
    if (dossier.at.kind == ItemKind::kParty) WriteCard(dossier, json);
  }
  json->Close('}');
}

// What became of whom, with what is not stated as a part of it.
void WriteOutcomes(const Outline& outline, Json* json) {
  json->Key("outcomes");
  json->Open('[');
  for (const OutcomeGroup& group : OutcomeGroups(outline)) {
    json->Open('{');
    json->Member("title", group.dossier->title);
    json->Member("none", group.dossier->no_outcome);
    json->Key("rows");
    json->Open('[');
    for (const OutcomeRow* outcome : group.outcomes) {
      const OutcomeRow& row = *outcome;
      json->Open('{');
      json->Member("what", row.what);
      json->Member("headline", row.headline);
      json->Key("facts");
      json->Open('[');
      for (const Fact& fact : row.facts) {
        json->Open('{');
        json->Member("label", fact.label);
        json->Member("value", fact.value);
        json->Flag("notStated", fact.not_stated);
        json->Close('}');
      }
      json->Close(']');
      json->Close('}');
    }
    json->Close(']');
    json->Close('}');
  }
  json->Close(']');
}

// Whether the exhibit uses the word: in its tour, for a stage, or for what a figure of the chain counts.
bool IsUsed(const GlossaryTerm& glossary_term, const Case& the_case) {
  const auto own = [](const LocalText& text) -> const std::string& { return text.words[text.authoritative]; };
  const std::string& term = own(glossary_term.term);
  const auto holds = [&term](const std::string& text) { return text.find(term) != std::string::npos; };
  const auto in_step = [&](const TourStep& step) { return holds(own(step.text)); };
  const auto in_stage = [&](const Stage& stage) { return holds(own(stage.label)) || holds(stage.source_term); };
  const auto in_figure = [&](const Evidence& evidence) {
    return evidence.quantity && evidence.on.kind == ItemKind::kLink && holds(own(evidence.what));
  };
  return std::any_of(the_case.tour.begin(), the_case.tour.end(), in_step) ||
         std::any_of(the_case.stages.begin(), the_case.stages.end(), in_stage) ||
         std::any_of(the_case.evidence.begin(), the_case.evidence.end(), in_figure);
}

void WriteTerms(const Case& the_case, const Outline& outline, Json* json) {
  json->Key("terms");
  json->Open('[');
  for (std::size_t i = 0; i < the_case.glossary.size(); ++i) {
    if (!IsUsed(the_case.glossary[i], the_case)) continue;
    json->Open('{');
    json->Member("id", the_case.glossary[i].id.value);
    json->Member("term", outline.glossary[i].term);
    json->Member("meaning", outline.glossary[i].meaning);
    json->Close('}');
  }
  json->Close(']');
}

}  // namespace

std::string ExhibitJson(const Case& the_case, const Outlines& outlines, const std::string& case_sha256) {
  Json json;
  json.Open('{');
  json.Member("case", case_sha256);
  json.Member("id", the_case.id);
  for (const Outline& outline : outlines.values) {
    json.Key(WordFor(outline.lang));
    json.Open('{');
    json.Member("title", outline.short_title);
    WriteTour(the_case, outline, &json);
    WriteCards(outline, &json);
    WriteOutcomes(outline, &json);
    WriteTerms(the_case, outline, &json);
    json.Close('}');
  }
  json.Close('}');
  return json.text() + "\n";
}

}  // namespace quanlian
