#include "app/search/dates.h"

#include <string>

#include "app/search/text.h"
#include "model/languages.h"

namespace quanlian {
namespace {

constexpr int kMonths = 12;
constexpr int kDays = 31;

struct MonthName {
  std::string folded;
  int month;
};

std::vector<MonthName> MonthNames() {
  std::vector<MonthName> all;
  for (const Lang lang : Languages()) {
    std::string_view names = LanguageOf(lang).months;
    for (int month = 1; !names.empty(); ++month) {
      const std::size_t length = names.find('|');
      all.push_back({FoldText(names.substr(0, length), {}).text, month});
      names.remove_prefix(length + 1);
    }
  }
  return all;
}

// Reads a text from one place on; what is not there leaves the place as it was.
class Cursor {
 public:
  Cursor(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  [[nodiscard]] std::size_t at() const { return at_; }

  bool Take(std::string_view words) {
    if (text_.substr(at_, words.size()) != words) return false;
    at_ += words.size();
    return true;
  }

  // A number of so many digits, no more following, between 1 and `most`; 0 where there is none.
  int Number(std::size_t min_digits, std::size_t max_digits, int most) {
    std::size_t end = at_;
    int value = 0;
    while (end < text_.size() && end - at_ <= max_digits && IsDigit(text_[end])) value = value * 10 + (text_[end++] - '0');
    if (end - at_ < min_digits || end - at_ > max_digits || value > most) return 0;
    if (value > 0) at_ = end;
    return value;
  }

  int Year() { return Number(4, 4, 9999); }

  // By its name in any language.
  int Month() {
    static const std::vector<MonthName> kNames = MonthNames();
    for (const MonthName& name : kNames) {
      if (Take(name.folded)) return name.month;
    }
    return 0;
  }

 private:
  std::string_view text_;
  std::size_t at_;
};

// Year, month and day, set apart by one sign or by their names.
bool ReadInOrder(Cursor* cursor, PartialDate* date) {
  date->year = cursor->Year();
  if (date->year == 0) return false;
  for (const std::string_view sign : {"-", "/", ".", "年"}) {
    if (!cursor->Take(sign)) continue;
    const bool named = sign.size() > 1;
    date->month = cursor->Number(1, 2, kMonths);
    if (date->month == 0 || (named && !cursor->Take("月"))) return false;
    Cursor day = *cursor;
    if ((named || day.Take(sign)) && (date->day = day.Number(1, 2, kDays)) != 0) {
      if (named) (void)(day.Take("日") || day.Take("号"));
      *cursor = day;
    }
    return true;
  }
  return false;
}

// A month's name before the year, with the day before or after the month or not at all.
bool ReadNamed(Cursor* cursor, PartialDate* date) {
  date->day = cursor->Number(1, 2, kDays);
  if (date->day != 0 && !cursor->Take(" ")) return false;
  date->month = cursor->Month();
  if (date->month == 0) return false;
  (void)(cursor->Take(",") || cursor->Take("."));
  if (!cursor->Take(" ")) return false;
  Cursor day = *cursor;
  const int after = date->day == 0 ? day.Number(1, 2, kDays) : 0;
  if (after != 0 && (day.Take(", ") || day.Take(" "))) {
    date->day = after;
    *cursor = day;
  }
  date->year = cursor->Year();
  return date->year != 0;
}

}  // namespace

std::optional<FoundDate> ReadDate(std::string_view folded, std::size_t at) {
  if (at > 0 && (IsDigit(folded[at - 1]) || (folded[at - 1] >= 'a' && folded[at - 1] <= 'z'))) return std::nullopt;
  for (const auto read : {ReadInOrder, ReadNamed}) {
    Cursor cursor(folded, at);
    PartialDate date;
    if (read(&cursor, &date)) return FoundDate{date, at, cursor.at()};
  }
  return std::nullopt;
}

std::vector<FoundDate> FindDates(std::string_view folded) {
  std::vector<FoundDate> dates;
  for (std::size_t at = 0; at < folded.size();) {
    const std::optional<FoundDate> date = ReadDate(folded, at);
    if (date) dates.push_back(*date);
    at = date ? date->end : at + 1;
  }
  return dates;
}

}  // namespace quanlian
