// Terms beside the ranges of the law that the file itself gives. Only a warning: courts may go below a range, and several
// offences are punished together; but a slip in writing looks the same.
#include <string>
#include <vector>

#include "load/case_rules.h"

namespace quanlian {
namespace {

struct Band {
  int min_months;
  int max_months;
  const std::string* article;
};

bool Holds(const std::vector<Band>& bands, int months) {
  for (const Band& band : bands) {
    if (months >= band.min_months && months <= band.max_months) return true;
  }
  return false;
}

std::string Text(const std::vector<Band>& bands) {
  std::string text;
  for (const Band& band : bands) {
    text += (text.empty() ? "" : ", ") + std::to_string(band.min_months) + "-" + std::to_string(band.max_months) + " (" +
            *band.article + ")";
  }
  return text;
}

std::vector<Band> BandsOfCharges(const CaseInFile& file, const Outcome& outcome, TermKind kind) {
  std::vector<Band> bands;
  for (const Charge& charge : outcome.charges) {
    const Offence* offence = file.index.Find(charge.offence);
    if (offence == nullptr) continue;
    for (const StatutoryRange& range : offence->ranges) {
      if (range.kind == kind && range.min_months <= range.max_months)
        bands.push_back({range.min_months, range.max_months, &offence->article.words[kMessageLanguage]});
    }
  }
  return bands;
}

std::vector<Band> BandsOfRules(const Case& the_case, TermKind kind) {
  std::vector<Band> bands;
  for (const SentenceRule& rule : the_case.sentence_rules) {
    if (rule.kind == kind && rule.min_months <= rule.max_months)
      bands.push_back({rule.min_months, rule.max_months, &rule.article.words[kMessageLanguage]});
  }
  return bands;
}

// One warning for each end of the term that no band holds.
void CheckTerm(const Term& term, const std::vector<Band>& bands, std::string_view whose, const std::string& hint,
               const JsonNode& node, JsonProblems& problems) {
  if (bands.empty()) return;
  const int ends[] = {*term.min_months, *term.max_months};
  const char* const keys[] = {"minMonths", "maxMonths"};
  for (int i = 0; i < 2; ++i) {
    if (Holds(bands, ends[i])) continue;
    problems.Warning(Code::kTermOutsideRanges, *Member(node, keys[i]),
                     "expected " + std::string(WordFor(term.kind)) + " within " + std::string(whose) + ", in months " +
                         Text(bands) + ", found " + std::to_string(ends[i]),
                     hint);
  }
}

void CheckTermsOf(const CaseInFile& file, const Outcome& outcome, const JsonNode& node, JsonProblems& problems) {
  const JsonNode* list = Member(node, "terms");
  const JsonNode* term_node = list == nullptr ? nullptr : list->first_child;
  for (std::size_t i = 0; i < outcome.terms.size() && term_node != nullptr; ++i, term_node = term_node->next_sibling) {
    const Term& term = outcome.terms[i];
    if (!term.min_months || !term.max_months || problems.IsFaulty(term_node)) continue;
    std::string hint = "look at the words of the source again";
    if (outcome.charges_open) hint += "; the list of charges is not closed, so another offence may explain it";
    if (outcome.charges.size() > 1) hint += "; terms for several offences may be joined";
    CheckTerm(term, BandsOfCharges(file, outcome, term.kind), "the ranges of the offences", hint, *term_node, problems);
    CheckTerm(term, BandsOfRules(file.the_case, term.kind), "the general rules", "look at the words of the source again",
              *term_node, problems);
  }
}

}  // namespace

void CheckTerms(const CaseInFile& file, JsonProblems& problems) {
  ForEach(file, "outcomes", file.the_case.outcomes,
          [&](const Outcome& outcome, const JsonNode& node) { CheckTermsOf(file, outcome, node, problems); });
}

}  // namespace quanlian
