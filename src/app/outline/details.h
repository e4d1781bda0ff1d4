// What qualifies a numbered item beside its scope and its status: a list, so that whoever shows the item shows all of it. A new
// field of evidence is a new kind here, said in evidence.cc; dossier, record, ledger, citations, search and fonts follow.
#pragma once

#include <string>
#include <vector>

#include "app/words/texts.h"

namespace quanlian {

enum class DetailKind { kWhen, kWhere, kBy };

// kSetting: time and place, which say by themselves what they are and stand beside the scope. kFurther: everything else, shown
// where the item is opened.
enum class DetailRole { kSetting, kFurther };

struct DetailForm {
  DetailKind kind;
  DetailRole role;
  Phrase label;  // over its column, before it where it needs one
};

// Every kind, in the order of the enum and of reading.
inline constexpr DetailForm kDetailForms[] = {
    {DetailKind::kWhen, DetailRole::kSetting, Phrase::kRecordWhen},
    {DetailKind::kWhere, DetailRole::kSetting, Phrase::kRecordWhere},
    {DetailKind::kBy, DetailRole::kFurther, Phrase::kRecordBy},
};

struct Detail {
  DetailKind kind = DetailKind::kWhen;
  std::string text;    // never empty
  bool stated = true;  // else `text` says that the sources do not state it

  [[nodiscard]] const DetailForm& form() const { return kDetailForms[static_cast<int>(kind)]; }

  // A date that is in the words of the scope: "2018 alone" says 2018.
  [[nodiscard]] bool IsSaidBy(const std::string& scope) const {
    return kind == DetailKind::kWhen && stated && scope.find(text) != std::string::npos;
  }
};

}  // namespace quanlian
