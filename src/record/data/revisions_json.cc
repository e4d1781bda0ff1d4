#include "record/data/revisions_json.h"

#include <map>
#include <optional>
#include <string_view>
#include <utility>

#include "app/search/search.h"
#include "app/words/figure_text.h"
#include "app/words/texts.h"
#include "base/json_writer.h"
#include "base/text.h"
#include "model/case_index.h"
#include "model/changes.h"
#include "model/hangs_on.h"

namespace quanlian {
namespace {

constexpr std::size_t kPrefixLength = 12;  // of a digest, as in links

using InEach = ByLanguage<std::string>;
using Names = std::map<ItemRef, InEach>;

// The words that do not depend on the revision, by their names in the file.
constexpr std::pair<std::string_view, Phrase> kWords[] = {
    {"unknown", Phrase::kRevisionUnknown},
    {"itemSame", Phrase::kRevisionItemSame},
    {"itemChanged", Phrase::kRevisionItemChanged},
    {"itemRemoved", Phrase::kRevisionItemRemoved},
    {"itemMissing", Phrase::kRevisionItemMissing},
    {"nearest", Phrase::kRevisionNearest},
    {"items", Phrase::kRevisionItems},
    {"changed", Phrase::kRevisionChanged},
    {"added", Phrase::kRevisionAdded},
    {"removed", Phrase::kRevisionRemoved},
    {"close", Phrase::kPageKeysClose},
};

void WriteInEach(std::string_view name, const InEach& words, JsonWriter* json) {
  json->Line();
  json->Key(name);
  json->Open('{');
  for (const Lang lang : Languages()) json->Member(LanguageOf(lang).tag, words[lang]);
  json->Close('}');
}

void WriteItems(std::string_view name, const std::vector<ItemRef>& items, JsonWriter* json) {
  std::vector<std::string> names;
  for (const ItemRef& at : items) names.push_back(FormatItemRef(at));
  json->Line();
  json->List(name, names);
}

// What every item of a case is called, as in the results of a search.
void AddNames(const CaseIndex& index, Names* names) {
  const SearchIndex searched = BuildSearchIndex(BuildOutlines(index));
  for (const SearchItem& item : searched.items) {
    InEach name;
    for (const SearchText& text : item.texts) {
      for (const Lang lang : Languages()) {
        if (text.is_title && text.language == LanguageOf(lang).html) name[lang] = text.words;
      }
    }
    names->emplace(item.at, std::move(name));
  }
}

void WriteWords(JsonWriter* json) {
  json->Line();
  json->Key("words");
  json->Open('{');
  for (const Lang lang : Languages()) {
    json->Line();
    json->Key(LanguageOf(lang).tag);
    json->Open('{');
    for (const auto& [key, phrase] : kWords) {
      json->Line();
      json->Member(key, Say(phrase, lang));
    }
    json->Close('}');
  }
  json->Close('}');
}

void WriteRevision(const CaseFile& file, JsonWriter* json) {
  json->Line();
  json->Member("sha256", file.sha256);
  json->Key("revision");
  json->Whole(file.the_case->revision.number);
  json->Member("date", FormatIsoDate(file.the_case->revision.date));
}

// Which file the link was made with, which one is shown, and how much changed between them.
std::string ChangeInWords(const Revision& before, const Revision& after, const CaseChanges& changes, std::size_t changed,
                          Lang lang) {
  std::string words = FillSlots(Say(Phrase::kRevisionLink, lang), {{"before", std::to_string(before.number)},
                                                                   {"before_date", SayDate(before.date, lang)},
                                                                   {"after", std::to_string(after.number)},
                                                                   {"after_date", SayDate(after.date, lang)}});
  words += LanguageOf(lang).space;
  if (changed + changes.added.size() + changes.removed.size() == 0) return words.append(Say(Phrase::kRevisionSame, lang));
  return words + FillSlots(Say(Phrase::kRevisionCounts, lang), {{"changed", std::to_string(changed)},
                                                                {"added", std::to_string(changes.added.size())},
                                                                {"removed", std::to_string(changes.removed.size())}});
}

// Where to go on from an item that is gone: to what it hung on, else to the item most like it.
std::optional<ItemRef> GoOnFrom(const ItemRef& gone, const CaseIndex& before, const CaseIndex& after) {
  const std::optional<ItemRef> held = HangsOn(before, gone);
  if (held && held->kind != ItemKind::kCase && after.Exists(*held)) return held;
  const ItemRef* nearest = after.Nearest(gone);
  return nearest != nullptr ? std::optional(*nearest) : std::nullopt;
}

void WriteRemoved(const std::vector<ItemRef>& removed, const CaseIndex& before, const CaseIndex& after, JsonWriter* json) {
  json->Line();
  json->Key("removed");
  json->Open('{');
  for (const ItemRef& at : removed) {
    const std::optional<ItemRef> on = GoOnFrom(at, before, after);
    json->Key(FormatItemRef(at));
    if (on) {
      json->Text(FormatItemRef(*on));
    } else {
      json->Null();
    }
  }
  json->Close('}');
}

void WriteEarlier(std::string_view prefix, const CaseFile& earlier, const CaseIndex& now, JsonWriter* json) {
  const Case& before = *earlier.the_case;
  const CaseChanges changes = CompareCases(before, now.the_case());
  std::vector<ItemRef> changed;
  for (const ItemChange& item : changes.changed) {
    if (!item.IsRevisionAlone()) changed.push_back(item.at);
  }
  InEach says;
  for (const Lang lang : Languages()) {
    says[lang] = ChangeInWords(before.revision, now.the_case().revision, changes, changed.size(), lang);
  }
  json->Line();
  json->Key(prefix);
  json->Open('{');
  WriteRevision(earlier, json);
  WriteInEach("says", says, json);
  WriteItems("changed", changed, json);
  WriteItems("added", changes.added, json);
  WriteRemoved(changes.removed, CaseIndex(before), now, json);
  json->Close('}');
}

}  // namespace

std::string RevisionsJson(const CaseFile& now, const std::vector<CaseFile>& earlier) {
  const CaseIndex index(*now.the_case);
  Names names;
  AddNames(index, &names);
  std::map<std::string, const CaseFile*> files;  // by the digits that a link holds
  for (const CaseFile& file : earlier) {
    AddNames(CaseIndex(*file.the_case), &names);  // what an item is called now comes first
    files[file.sha256.substr(0, kPrefixLength)] = &file;
  }
  JsonWriter json;
  json.Open('{');
  json.Member("case", now.the_case->id);
  WriteRevision(now, &json);
  WriteWords(&json);
  json.Line();
  json.Key("names");
  json.Open('{');
  for (const auto& [at, name] : names) WriteInEach(FormatItemRef(at), name, &json);
  json.Close('}');
  json.Line();
  json.Key("earlier");
  json.Open('{');
  for (const auto& [prefix, file] : files) WriteEarlier(prefix, *file, index, &json);
  json.Close('}');
  json.Close('}');
  return json.text() + "\n";
}

}  // namespace quanlian
