// quanlian cite: an item in a citation, with its words, its source, its digest.
#include <chrono>
#include <ctime>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/links/link.h"
#include "app/words/texts.h"
#include "base/sha256.h"
#include "base/text.h"
#include "cli/base_url.h"
#include "cli/commands.h"
#include "cli/load_case.h"
#include "record/cite/citation.h"
#include "record/cite/cited_item.h"

namespace quanlian {
namespace {

struct CiteOptions {
  std::string path;
  std::string item;
  std::string lang;
  std::string accessed;
  std::string base_url;
};

// The reader's day. The only clock of the program.
PartialDate Today() {
  const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm day{};
  localtime_r(&now, &day);
  return {day.tm_year + 1900, day.tm_mon + 1, day.tm_mday};
}

PartialDate AccessedOn(const std::string& text) {
  if (text.empty()) return Today();
  const Result<PartialDate> date = ParsePartialDate(text);
  if (!date || date.value().day == 0) {
    throw CLI::ValidationError("--accessed", "expected a day as YYYY-MM-DD, found \"" + text + "\"");
  }
  return date.value();
}

// "E8" and "O2" are what a reader of the record knows an item by.
template <class Numbered>
void AddNumbers(ItemKind kind, const std::vector<Numbered>& items, std::vector<std::pair<std::string, ItemRef>>* names) {
  for (const Numbered& item : items) names->emplace_back(item.number, ItemRef{kind, item.id.value});
}

ItemRef ItemNamed(const std::string& name, const Case& the_case) {
  std::vector<std::pair<std::string, ItemRef>> names;
  AddNumbers(ItemKind::kEvidence, the_case.evidence, &names);
  AddNumbers(ItemKind::kOutcome, the_case.outcomes, &names);
  for (const ItemRef& at : AllItems(the_case)) names.emplace_back(FormatItemRef(at), at);
  std::vector<std::string_view> known;
  for (const auto& [known_name, at] : names) {
    if (known_name == name) return at;
    known.push_back(known_name);
  }
  const std::string near = NearestWord(name, known);
  throw CLI::ValidationError("ITEM", "the case has no item \"" + name + "\"" +
                                         (near.empty() ? std::string("; expected KIND:ID, a number as E8, or \"case\"")
                                                       : "; did you mean \"" + near + "\"?"));
}

std::string LinkTo(const ItemRef& at, const Case& the_case, Lang lang, const std::string& sha256, const std::string& base_url) {
  LinkTarget target;
  target.lang = lang;
  if (at.kind != ItemKind::kCase) target.at = at;
  target.case_sha256_prefix = sha256.substr(0, 12);
  const std::string fragment = "#" + PrintLink(target);
  if (base_url.empty()) return FillSlots(Say(Phrase::kCitePlace, lang), {{"fragment", fragment}});
  return base_url + "/" + the_case.id + "/" + std::string(LanguageOf(lang).folder) + fragment;
}

int Cite(const CiteOptions& options, Report& report) {
  const std::string base_url = TakeBaseUrl(options.base_url);
  const PartialDate accessed = AccessedOn(options.accessed);
  const auto loaded = LoadCase(options.path, report);
  if (!loaded) return report.status();
  const Case& the_case = loaded->the_case;
  const Lang lang = ValueFor<Lang>(options.lang).value_or(the_case.authoritative_language);
  const ItemRef at = ItemNamed(options.item, the_case);
  const std::string sha256 = Sha256Hex(loaded->bytes);
  const CaseIndex index(the_case);
  std::cout << CiteItem(the_case, BuildOutline(index, lang), at,
                        {LinkTo(at, the_case, lang, sha256, base_url), CitationDate(accessed, lang), sha256})
            << "\n";
  return report.status();
}

}  // namespace

void AddCiteCommand(CLI::App& app, Program& program) {
  auto options = std::make_shared<CiteOptions>();
  CLI::App* command = app.add_subcommand("cite", "Cite an item of a case: its words, source, digest and link");
  command->add_option("CASE", options->path, "Case file")->required();
  command->add_option("ITEM", options->item, "KIND:ID as in a link, a number as E8, or \"case\"")->required();
  command->add_option("--lang", options->lang, "Language; default: the case's own")->check(CLI::IsMember(LanguageTags()));
  command->add_option("--accessed", options->accessed, "Day of access, YYYY-MM-DD; default: today");
  command->add_option("--base-url", options->base_url, "Address of the site, for the link");
  command->callback([options, &program] { program.status = Cite(*options, program.report); });
}

}  // namespace quanlian
