// Each struct is taken apart by a structured binding of all its members, so that a member added to the model does not compile
// until it is compared too.
#include "model/item_fields.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace quanlian {
namespace {

class Writer {
 public:
  explicit Writer(const Case& the_case) : case_(the_case) {}

  template <class Value>
  void Put(std::string_view name, const Value& value) {
    const std::size_t length = path_.size();
    if (!path_.empty()) path_ += '/';
    path_ += name;
    Write(value);
    path_.resize(length);
  }

  [[nodiscard]] std::vector<Field> Take() { return std::exchange(fields_, {}); }

  void Parts(const Source& source) {
    const auto& [id, kind, title, publisher, url, published, retrieved, language, digest, stands_for, note, damage] = source;
    Put("kind", kind);
    Put("title", title);
    Put("publisher", publisher);
    Put("url", url);
    Put("published", published);
    Put("retrieved", retrieved);
    Put("language", language);
    Put("digest", digest);
    Put("standsFor", stands_for);
    Put("note", note);
    Put("damage", damage);
  }

  void Parts(const Stage& stage) {
    const auto& [id, label, source_term, citations] = stage;
    Put("position", static_cast<int>(&stage - case_.stages.data()) + 1);
    Put("label", label);
    Put("sourceTerm", source_term);
    Put("citations", citations);
  }

  void Parts(const Party& party) {
    const auto& [id, stage, kind, name, short_name, role, standing, lead, anonymised, member_of, distinct_from, citations] =
        party;
    Put("stage", stage);
    Put("kind", kind);
    Put("name", name);
    Put("shortName", short_name);
    Put("role", role);
    Put("standing", standing);
    Put("lead", lead);
    Put("anonymised", anonymised);
    Put("memberOf", member_of);
    Put("distinctFrom", distinct_from);
    Put("citations", citations);
  }

  void Parts(const Link& link) {
    const auto& [id, from, to, flow, relation, basis, why, means, headline, citations] = link;
    Put("from", from);
    Put("to", to);
    Put("flow", flow);
    Put("relation", relation);
    Put("basis", basis);
    Put("why", why);
    Put("means", means);
    Put("headline", headline);
    Put("citations", citations);
  }

  void Parts(const Evidence& evidence) {
    const auto& [id, number, on, about, what, quantity, scope, status, when, where, by, same_objects_as, never_sum_with, note,
                 citations] = evidence;
    Put("number", number);
    Put("on", on);
    Put("about", about);
    Put("what", what);
    Put("quantity", quantity);
    Put("scope", scope);
    Put("status", status);
    Put("when", when);
    Put("where", where);
    Put("by", by);
    Put("sameObjectsAs", same_objects_as);
    Put("neverSumWith", never_sum_with);
    Put("note", note);
    Put("citations", citations);
  }

  void Parts(const Outcome& outcome) {
    const auto& [id, number, on, what, defendants, people, charges, charges_open, court, instance, effect, when, when_words,
                 terms, per_person, status, note, citations] = outcome;
    Put("number", number);
    Put("on", on);
    Put("what", what);
    Put("defendants", defendants);
    Put("people", people);
    Put("charges", charges);
    Put("chargesOpen", charges_open);
    Put("court", court);
    Put("instance", instance);
    Put("effect", effect);
    Put("when", when);
    Put("whenWords", when_words);
    Put("terms", terms);
    Put("perPerson", per_person);
    Put("status", status);
    Put("note", note);
    Put("citations", citations);
  }

  void Parts(const Event& event) {
    const auto& [id, when, when_words, what, about, status, citations] = event;
    Put("when", when);
    Put("whenWords", when_words);
    Put("what", what);
    Put("about", about);
    Put("status", status);
    Put("citations", citations);
  }

  void Parts(const Silence& silence) {
    const auto& [id, on, what] = silence;
    Put("on", on);
    Put("what", what);
  }

  void Parts(const Conflict& conflict) {
    const auto& [id, about, point, says, note] = conflict;
    Put("about", about);
    Put("point", point);
    Put("says", says);
    Put("note", note);
  }

  void Parts(const Offence& offence) {
    const auto& [id, name, article, ranges, source, note] = offence;
    Put("name", name);
    Put("article", article);
    Put("ranges", ranges);
    Put("source", source);
    Put("note", note);
  }

  void Parts(const GlossaryTerm& entry) {
    const auto& [id, term, meaning] = entry;
    Put("term", term);
    Put("meaning", meaning);
  }

  // The case without its items, which have their own fields.
  void Parts(const Case& the_case) {
    const auto& [schema, id, title, short_title, summary, jurisdiction, authoritative_language, revision, sources, units,
                 stages, parties, links, evidence, outcomes, events, silences, conflicts, offences, sentence_rules, glossary,
                 tour] = the_case;
    Put("schema", schema);
    Put("id", id);
    Put("title", title);
    Put("shortTitle", short_title);
    Put("summary", summary);
    Put("jurisdiction", jurisdiction);
    Put("authoritativeLanguage", authoritative_language);
    Put("revision", revision);
    Put("units", units);
    Put("sentenceRules", sentence_rules);
    Put("tour", tour);
  }

 private:
  void Write(const std::string& text) {
    if (!text.empty()) fields_.push_back({path_, text});
  }
  void Write(bool yes) { Write(std::string(yes ? "true" : "false")); }
  void Write(int number) { Write(std::to_string(number)); }
  void Write(std::int64_t number) { Write(std::to_string(number)); }
  void Write(const PartialDate& date) { Write(FormatIsoDate(date)); }
  void Write(const ItemRef& ref) { Write(FormatItemRef(ref)); }
  void Write(const CodePointSpan& span) { Write(std::to_string(span.start) + "-" + std::to_string(span.end)); }

  template <class Word>
  std::enable_if_t<std::is_enum_v<Word>> Write(Word word) {
    Write(std::string(WordFor(word)));
  }
  template <class Tag>
  void Write(const Id<Tag>& id) {
    Write(id.value);
  }
  template <class Value>
  void Write(const std::optional<Value>& value) {
    if (value) Write(*value);
  }
  template <class Value>
  void Write(const std::vector<Value>& values) {
    for (std::size_t i = 0; i < values.size(); ++i) Put(std::to_string(i), values[i]);
  }

  void Write(const Bilingual& words) {
    const auto& [zh, en] = words;
    Put("zh", zh);
    Put("en", en);
  }

  void Write(const Citation& citation) {
    const auto& [source, quote, span] = citation;
    Put("source", source);
    Put("quote", quote);
    Put("span", span);
  }

  void Write(const Damage& damage) {
    const auto& [id, span, kind, words, reading, certainty, why] = damage;
    Put("id", id);
    Put("span", span);
    Put("kind", kind);
    Put("words", words);
    Put("reading", reading);
    Put("certainty", certainty);
    Put("why", why);
  }

  void Write(const Digest& digest) {
    const auto& [sha256, bytes, code_points] = digest;
    Put("sha256", sha256);
    Put("bytes", bytes);
    Put("codePoints", code_points);
  }

  void Write(const Unit& unit) {
    const auto& [id, zh, en, en_one, en_position] = unit;
    Put("id", id);
    Put("zh", zh);
    Put("en", en);
    Put("enOne", en_one);
    Put("enPosition", en_position);
  }

  void Write(const Means& means) {
    const auto& [what, status, citations] = means;
    Put("what", what);
    Put("status", status);
    Put("citations", citations);
  }

  void Write(const Quantity& quantity) {
    const auto& [value, bound, resolution, unit] = quantity;
    Put("value", value);
    Put("bound", bound);
    Put("resolution", resolution);
    const UnitId& id = unit;  // a structured binding cannot go into a lambda
    const auto found = std::find_if(case_.units.begin(), case_.units.end(), [&id](const Unit& one) { return one.id == id; });
    if (found != case_.units.end()) Put("unit", *found);
  }

  void Write(const Charge& charge) {
    const auto& [offence, citations] = charge;
    Put("offence", offence);
    Put("citations", citations);
  }

  void Write(const Term& term) {
    const auto& [kind, min_months, max_months, not_stated, note] = term;
    Put("kind", kind);
    Put("minMonths", min_months);
    Put("maxMonths", max_months);
    Put("notStated", not_stated);
    Put("note", note);
  }

  void Write(const Account& account) {
    const auto& [source, text, citations] = account;
    Put("source", source);
    Put("text", text);
    Put("citations", citations);
  }

  void Write(const StatutoryRange& range) {
    const auto& [kind, min_months, max_months, when] = range;
    Put("kind", kind);
    Put("minMonths", min_months);
    Put("maxMonths", max_months);
    Put("when", when);
  }

  void Write(const SentenceRule& rule) {
    const auto& [kind, min_months, max_months, article, what, source] = rule;
    Put("kind", kind);
    Put("minMonths", min_months);
    Put("maxMonths", max_months);
    Put("article", article);
    Put("what", what);
    Put("source", source);
  }

  void Write(const TourStep& step) {
    const auto& [id, at, view, figure, text] = step;
    Put("id", id);
    Put("at", at);
    Put("view", view);
    Put("figure", figure);
    Put("text", text);
  }

  void Write(const Revision& revision) {
    const auto& [number, date, what] = revision;
    Put("number", number);
    Put("date", date);
    Put("what", what);
  }

  const Case& case_;
  std::string path_;
  std::vector<Field> fields_;
};

template <class Item>
void AddItems(const std::vector<Item>& items, ItemKind kind, Writer* writer, std::vector<ItemFields>* to) {
  for (const Item& item : items) {
    writer->Parts(item);
    to->push_back({{kind, item.id.value}, writer->Take()});
  }
}

}  // namespace

std::vector<ItemFields> FieldsOfItems(const Case& the_case) {
  std::vector<ItemFields> all;
  Writer writer(the_case);
  writer.Parts(the_case);
  all.push_back({{}, writer.Take()});
  AddItems(the_case.stages, ItemKind::kStage, &writer, &all);
  AddItems(the_case.parties, ItemKind::kParty, &writer, &all);
  AddItems(the_case.links, ItemKind::kLink, &writer, &all);
  AddItems(the_case.evidence, ItemKind::kEvidence, &writer, &all);
  AddItems(the_case.outcomes, ItemKind::kOutcome, &writer, &all);
  AddItems(the_case.events, ItemKind::kEvent, &writer, &all);
  AddItems(the_case.silences, ItemKind::kSilence, &writer, &all);
  AddItems(the_case.conflicts, ItemKind::kConflict, &writer, &all);
  AddItems(the_case.sources, ItemKind::kSource, &writer, &all);
  AddItems(the_case.offences, ItemKind::kOffence, &writer, &all);
  AddItems(the_case.glossary, ItemKind::kTerm, &writer, &all);
  return all;
}

}  // namespace quanlian
