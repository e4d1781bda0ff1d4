#include "cli/site_revisions.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "app/search/search.h"
#include "app/words/figure_text.h"
#include "app/words/texts.h"
#include "base/sha256.h"
#include "base/text.h"
#include "model/changes.h"
#include "model/hangs_on.h"

namespace quanlian {
namespace {

constexpr std::size_t kPrefixLength = 12;  // of a digest, as in links

using Names = std::map<ItemRef, Bilingual>;

// The sentences that do not depend on the revision, by their names in the file.
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

// `{"key":value,…}` of pairs that are JSON already.
class ObjectJson {
 public:
  ObjectJson& Add(std::string_view key, const std::string& json) {
    if (text_.size() > 1) text_ += ",\n";
    text_.append(JsonString(key)).append(":").append(json);
    return *this;
  }
  [[nodiscard]] std::string Text() const { return text_ + "}"; }

 private:
  std::string text_ = "{";
};

std::string BilingualJson(const Bilingual& words) {
  return "{\"zh\":" + JsonString(words.zh) + ",\"en\":" + JsonString(words.en) + "}";
}

std::string ListJson(const std::vector<ItemRef>& items) {
  std::string list;
  for (const ItemRef& at : items) list += (list.empty() ? "" : ",") + JsonString(FormatItemRef(at));
  return "[" + list + "]";
}

// What every item of a case is called, as in the results of a search.
void AddNames(const CaseIndex& index, Names* names) {
  for (const SearchItem& item : BuildSearchIndex(BuildOutline(index, Lang::kZh), BuildOutline(index, Lang::kEn))) {
    Bilingual name;
    for (const SearchText& text : item.texts) {
      if (text.is_title) (text.language == "en" ? name.en : name.zh) = text.words;
    }
    names->emplace(item.at, std::move(name));
  }
}

std::string WordsJson(Lang lang) {
  ObjectJson words;
  for (const auto& [key, phrase] : kWords) words.Add(key, JsonString(Say(phrase, lang)));
  return words.Text();
}

// Which file the link was made with, which one is shown, and how much changed between them.
std::string Sentence(const Revision& before, const Revision& after, const CaseChanges& changes, std::size_t changed,
                     Lang lang) {
  std::string sentence = FillSlots(Say(Phrase::kRevisionLink, lang), {{"before", std::to_string(before.number)},
                                                                      {"before_date", SayDate(before.date, lang)},
                                                                      {"after", std::to_string(after.number)},
                                                                      {"after_date", SayDate(after.date, lang)}});
  if (lang == Lang::kEn) sentence += ' ';
  if (changed + changes.added.size() + changes.removed.size() == 0) return sentence.append(Say(Phrase::kRevisionSame, lang));
  return sentence + FillSlots(Say(Phrase::kRevisionCounts, lang), {{"changed", std::to_string(changed)},
                                                                   {"added", std::to_string(changes.added.size())},
                                                                   {"removed", std::to_string(changes.removed.size())}});
}

// Where to go on from an item that is gone: to what it hung on, else to the item most like it.
std::optional<ItemRef> GoOnFrom(const ItemRef& gone, const Case& before, const CaseIndex& after) {
  const std::optional<ItemRef> held = HangsOn(before, gone);
  if (held && held->kind != ItemKind::kCase && after.Exists(*held)) return held;
  const ItemRef* nearest = after.Nearest(gone);
  return nearest != nullptr ? std::optional(*nearest) : std::nullopt;
}

std::string RemovedJson(const std::vector<ItemRef>& removed, const Case& before, const CaseIndex& after) {
  ObjectJson items;
  for (const ItemRef& at : removed) {
    const std::optional<ItemRef> on = GoOnFrom(at, before, after);
    items.Add(FormatItemRef(at), on ? JsonString(FormatItemRef(*on)) : "null");
  }
  return items.Text();
}

std::string EarlierJson(const LoadedCase& earlier, const CaseIndex& now) {
  const Case& before = earlier.the_case;
  const Case& after = now.the_case();
  const CaseChanges changes = CompareCases(before, after);
  std::vector<ItemRef> changed;
  for (const ItemChange& item : changes.changed) {
    if (!item.IsRevisionAlone()) changed.push_back(item.at);
  }
  const auto say = [&](Lang lang) { return Sentence(before.revision, after.revision, changes, changed.size(), lang); };
  return ObjectJson()
      .Add("sha256", JsonString(Sha256Hex(earlier.bytes)))
      .Add("revision", std::to_string(before.revision.number))
      .Add("date", JsonString(FormatIsoDate(before.revision.date)))
      .Add("says", BilingualJson({say(Lang::kZh), say(Lang::kEn)}))
      .Add("changed", ListJson(changed))
      .Add("added", ListJson(changes.added))
      .Add("removed", RemovedJson(changes.removed, before, now))
      .Text();
}

}  // namespace

EarlierFiles SortEarlier(const std::vector<std::unique_ptr<LoadedCase>>& cases,
                         const std::vector<std::unique_ptr<LoadedCase>>& earlier, Report& report) {
  EarlierFiles sorted;
  for (const auto& file : earlier) {
    const auto now =
        std::find_if(cases.begin(), cases.end(), [&](const auto& one) { return one->the_case.id == file->the_case.id; });
    if (now == cases.end()) {
      report.Error(file->path, "case-id", "no case of this site has the id \"" + file->the_case.id + "\"");
    } else if (file->the_case.revision.number >= (*now)->the_case.revision.number) {
      report.Error(file->path, "revision",
                   "expected an earlier revision than " + std::to_string((*now)->the_case.revision.number) + ", found " +
                       std::to_string(file->the_case.revision.number),
                   "every file that was ever published has a number of its own in \"revision\"");
    } else {
      sorted[file->the_case.id].push_back(file.get());
    }
  }
  return sorted;
}

std::string RevisionsJson(const LoadedCase& now, const EarlierFiles& earlier) {
  const CaseIndex index(now.the_case);
  Names names;
  AddNames(index, &names);
  std::map<std::string, std::string> files;  // by the digits that a link holds
  const auto mine = earlier.find(now.the_case.id);
  for (const LoadedCase* file : mine == earlier.end() ? std::vector<const LoadedCase*>() : mine->second) {
    AddNames(CaseIndex(file->the_case), &names);  // what an item is called now comes first
    files[Sha256Hex(file->bytes).substr(0, kPrefixLength)] = EarlierJson(*file, index);
  }
  ObjectJson names_json;
  for (const auto& [at, name] : names) names_json.Add(FormatItemRef(at), BilingualJson(name));
  ObjectJson earlier_json;
  for (const auto& [prefix, json] : files) earlier_json.Add(prefix, json);
  return ObjectJson()
             .Add("case", JsonString(now.the_case.id))
             .Add("sha256", JsonString(Sha256Hex(now.bytes)))
             .Add("revision", std::to_string(now.the_case.revision.number))
             .Add("date", JsonString(FormatIsoDate(now.the_case.revision.date)))
             .Add("words", "{\"zh\":" + WordsJson(Lang::kZh) + ",\n\"en\":" + WordsJson(Lang::kEn) + "}")
             .Add("names", names_json.Text())
             .Add("earlier", earlier_json.Text())
             .Text() +
         "\n";
}

}  // namespace quanlian
