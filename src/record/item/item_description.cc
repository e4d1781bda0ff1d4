// Head lines and descriptions: what fits, in whole sentences.
#include "record/item/item_description.h"

#include <utility>

#include "app/words/texts.h"
#include "base/text.h"

namespace quanlian {
namespace {

constexpr std::int64_t kLongestDescription = 160;  // code points; search engines and chats show about as many
constexpr std::string_view kDot = " · ";

// Statements put together as long as they fit; those that must be there are, whatever their length.
class Statements {
 public:
  explicit Statements(Lang lang) : lang_(lang) {}

  void Add(const std::vector<std::string>& clauses, bool needed) {
    std::string statement = WithoutIsolates(Join(clauses, Say(Phrase::kOutlineSpeechComma, lang_)));
    if (statement.empty()) return;
    if (LanguageOf(lang_).script == Script::kLatin && statement[0] >= 'a' && statement[0] <= 'z')
      statement[0] = static_cast<char>(statement[0] - 'a' + 'A');
    std::string_view end = Say(Phrase::kOutlineSpeechSentenceEnd, lang_);
    const std::string_view stop = end.substr(0, end.find(' '));
    if (statement.size() >= stop.size() && statement.compare(statement.size() - stop.size(), stop.size(), stop) == 0) {
      end.remove_prefix(stop.size());
    }
    statement += end;
    if (needed || CountCodePoints(text_ + statement) <= kLongestDescription) text_ += statement;
  }

  [[nodiscard]] std::string Take() {
    while (!text_.empty() && text_.back() == ' ') text_.pop_back();
    return std::move(text_);
  }

 private:
  Lang lang_;
  std::string text_;
};

}  // namespace

std::string HeadLine(const ItemSummary& summary) {
  const std::string figure = summary.figure ? summary.figure->Phrase() : std::string();
  if (!summary.number.empty()) return Join({summary.number, figure, summary.title}, kDot);
  if (summary.at.kind == ItemKind::kCase) return summary.title;
  if (summary.at.kind != ItemKind::kParty) return Join({summary.kicker, summary.title}, kDot);
  return Join({summary.title, summary.lines.empty() ? summary.kicker : summary.lines.front()}, kDot);
}

std::string Description(const ItemSummary& summary, Lang lang) {
  Statements statements(lang);
  const std::string& name = summary.number.empty() ? summary.kicker : summary.number;
  statements.Add({FillSlots(Say(Phrase::kItemHead, lang), {{"name", name}, {"title", summary.title}})}, true);
  const bool outcome = summary.at.kind == ItemKind::kOutcome;
  if (outcome) {
    statements.Add({summary.outcome, summary.status}, true);
    if (!summary.lines.empty()) statements.Add({summary.lines.back()}, true);  // who received what
  }
  if (summary.figure) {
    statements.Add({summary.figure->Phrase(), summary.scope, summary.status}, true);
  } else if (!outcome) {
    statements.Add({summary.scope, summary.status}, true);
    statements.Add({summary.counted}, false);
  }
  const bool party = summary.at.kind == ItemKind::kParty;
  if (!outcome) statements.Add({summary.outcome}, true);
  for (const std::string& caution : summary.cautions) statements.Add({caution}, party);
  if (!outcome) {
    for (const std::string& line : summary.lines) statements.Add({line}, false);
  }
  statements.Add({summary.silences}, false);
  return statements.Take();
}

}  // namespace quanlian
