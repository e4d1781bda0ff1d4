// Quantities in words: every figure of the bundled case, and that no digit is invented.
#include "app/words/figure_text.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <random>

#include "app/sample_case.h"

using namespace quanlian;

namespace {

const Unit kCard = MakeUnit("card", "张", "cards", "card");
const Unit kPerson = MakeUnit("person", "人", "people", "person");
const Unit kCompany = MakeUnit("company", "家", "companies", "company");
const Unit kDevice = MakeUnit("device", "台", "devices", "device");
const Unit kTonne = MakeUnit("tonne", "吨", "tonnes", "tonne");
const Unit kRecord = MakeUnit("record", "条", "records", "record");
const Unit kYuan = MakeUnit("yuan", "元", "CNY", "CNY", UnitPosition::kBefore);

Quantity Count(std::int64_t value, Bound bound = Bound::kExact, std::int64_t resolution = 1) {
  return {value, bound, resolution, {}};
}

std::string Zh(const Quantity& quantity, const Unit& unit) {
  return SayQuantity(quantity, unit, Lang::kZh).Phrase();
}
std::string En(const Quantity& quantity, const Unit& unit) {
  return SayQuantity(quantity, unit, Lang::kEn).Phrase();
}

// The value that a phrase's digits and words of scale stand for.
long double ReadBack(std::string number, const std::string& after) {
  for (std::size_t comma; (comma = number.find(',')) != std::string::npos;) number.erase(comma, 1);
  long double value = std::strtold(number.c_str(), nullptr);
  if (after.rfind("万", 0) == 0) value *= 1e4L;
  if (after.rfind("亿", 0) == 0) value *= 1e8L;
  if (number.find("million") != std::string::npos) value *= 1e6L;
  if (number.find("billion") != std::string::npos) value *= 1e9L;
  return value;
}

std::size_t SignificantDigits(std::int64_t value, std::int64_t resolution) {
  return std::to_string(value / resolution).size();
}

std::size_t DigitsIn(const std::string& text) {
  std::size_t digits = 0;
  for (const char c : text) digits += (c >= '0' && c <= '9') ? 1 : 0;
  return digits;
}

}  // namespace

TEST_CASE("the figures of the Yuante case in Chinese") {
  CHECK(Zh(Count(18), kCompany) == "18家");
  CHECK(Zh(Count(10000000, Bound::kMoreThan, 10000), kCard) == "1000万余张");
  CHECK(Zh(Count(30000, Bound::kMoreThan, 10000), kCard) == "3万余张");
  CHECK(Zh(Count(130, Bound::kMoreThan), kPerson) == "130余人");
  CHECK(Zh(Count(2770000, Bound::kExact, 10000), kCard) == "277万张");
  CHECK(Zh(Count(11, Bound::kAbout), kTonne) == "约11吨");
  CHECK(Zh(Count(3500, Bound::kMoreThan), kDevice) == "3500余台");
  CHECK(Zh(Count(11000000, Bound::kMoreThan, 10000), kYuan) == "1100万余元");
  CHECK(Zh(Count(300000, Bound::kExact, 10000), kYuan) == "30万元");
  CHECK(Zh(Count(18000000, Bound::kMoreThan, 10000), kCard) == "1800万余张");
  CHECK(Zh(Count(67230000, Bound::kExact, 10000), kRecord) == "6723万条");
}

TEST_CASE("the figures of the Yuante case in English") {
  CHECK(En(Count(18), kCompany) == "18 companies");
  CHECK(En(Count(10000000, Bound::kMoreThan, 10000), kCard) == "more than 10 million cards");
  CHECK(En(Count(30000, Bound::kMoreThan, 10000), kCard) == "more than 30,000 cards");
  CHECK(En(Count(130, Bound::kMoreThan), kPerson) == "more than 130 people");
  CHECK(En(Count(2770000, Bound::kExact, 10000), kCard) == "2.77 million cards");
  CHECK(En(Count(11, Bound::kAbout), kTonne) == "about 11 tonnes");
  CHECK(En(Count(3500, Bound::kMoreThan), kDevice) == "more than 3,500 devices");
  CHECK(En(Count(11000000, Bound::kMoreThan, 10000), kYuan) == "more than CNY 11 million");
  CHECK(En(Count(300000, Bound::kExact, 10000), kYuan) == "CNY 300,000");
  CHECK(En(Count(67230000, Bound::kExact, 10000), kRecord) == "67.23 million records");
}

TEST_CASE("a figure comes in pieces with the number apart") {
  const FigureText zh = SayQuantity(Count(10000000, Bound::kMoreThan, 10000), kCard, Lang::kZh);
  CHECK(zh.before == "");
  CHECK(zh.number == "1000");
  CHECK(zh.after == "万余张");
  CHECK(zh.joiner == "");
  const FigureText en = SayQuantity(Count(11000000, Bound::kMoreThan, 10000), kYuan, Lang::kEn);
  CHECK(en.before == "more than CNY");
  CHECK(en.number == "11 million");
  CHECK(en.after == "");
}

TEST_CASE("a large number without a count says so and shows no digit") {
  const Quantity unknown{std::nullopt, Bound::kNotQuantified, 1, {}};
  CHECK(Zh(unknown, kCard) == "大量（数量未载明）");
  CHECK(En(unknown, kCard) == "a large number of cards, not quantified");
  CHECK(En(unknown, kYuan) == "a large sum in CNY, not quantified");
}

TEST_CASE("one is singular in English") {
  CHECK(En(Count(1), kPerson) == "1 person");
  CHECK(En(Count(0), kPerson) == "0 people");
  CHECK(En(Count(2), kPerson) == "2 people");
}

TEST_CASE("scales begin at their own boundary") {
  CHECK(Zh(Count(9999), kCard) == "9999张");
  CHECK(Zh(Count(10000), kCard) == "1万张");
  CHECK(Zh(Count(999999), kCard) == "999999张");
  CHECK(Zh(Count(1000000), kCard) == "100万张");
  CHECK(Zh(Count(100000000), kCard) == "1亿张");
  CHECK(En(Count(999), kCard) == "999 cards");
  CHECK(En(Count(1000), kCard) == "1,000 cards");
  CHECK(En(Count(9999), kCard) == "9,999 cards");
  CHECK(En(Count(999999), kCard) == "999,999 cards");
  CHECK(En(Count(1000000), kCard) == "1 million cards");
}

TEST_CASE("decimals are kept where the source has them") {
  CHECK(Zh(Count(1263000000, Bound::kExact, 1000000), kRecord) == "12.63亿条");
  CHECK(En(Count(1263000000, Bound::kExact, 1000000), kRecord) == "1.263 billion records");
  CHECK(Zh(Count(14000, Bound::kMoreThan, 1000), kPerson) == "1.4万余人");
  CHECK(En(Count(14000, Bound::kMoreThan, 1000), kPerson) == "more than 14,000 people");
  CHECK(Zh(Count(123450000, Bound::kExact, 10000), kCard) == "12345万张");
  CHECK(En(Count(1234500, Bound::kExact, 100), kCard) == "1.2345 million cards");
}

TEST_CASE("a number written out to the unit stays written out") {
  CHECK(Zh(Count(1234567), kCard) == "1234567张");
  CHECK(En(Count(1234567), kCard) == "1,234,567 cards");
}

TEST_CASE("the digits shown times their scale are the value, whatever the value") {
  std::mt19937_64 random(20190315);
  for (int i = 0; i < 20000; ++i) {
    std::int64_t resolution = 1;
    for (auto zeros = random() % 7; zeros > 0; --zeros) resolution *= 10;
    const auto stated = static_cast<std::int64_t>(random() % 1000000) + 1;
    const std::int64_t whole = stated * resolution;
    const Quantity quantity = Count(whole, Bound::kMoreThan, resolution);
    const FigureText zh = SayQuantity(quantity, kCard, Lang::kZh);
    const FigureText en = SayQuantity(quantity, kCard, Lang::kEn);
    CHECK(std::abs(ReadBack(zh.number, zh.after) - static_cast<long double>(whole)) < 1e-3L);
    CHECK(std::abs(ReadBack(en.number, en.after) - static_cast<long double>(whole)) < 1e-3L);
    const std::size_t stated_digits = SignificantDigits(whole, resolution);
    if (whole >= 10000 && resolution >= 10000) CHECK(DigitsIn(zh.number) <= std::max<std::size_t>(stated_digits + 4, 5));
    if (resolution > 1 && whole >= 1000000) CHECK(DigitsIn(en.number) <= std::max<std::size_t>(stated_digits, 4));
    CHECK(zh.Phrase().find("余") != std::string::npos);
    CHECK(en.Phrase().rfind("more than ", 0) == 0);
  }
}

TEST_CASE("every bound is said") {
  CHECK(Zh(Count(300, Bound::kAtLeast), kCard) == "不少于300张");
  CHECK(En(Count(300, Bound::kAtLeast), kCard) == "at least 300 cards");
  CHECK(Zh(Count(300, Bound::kLessThan), kCard) == "不足300张");
  CHECK(En(Count(300, Bound::kLessThan), kYuan) == "less than CNY 300");
  CHECK(Zh(Count(300, Bound::kAtMost), kCard) == "不超过300张");
  CHECK(En(Count(300, Bound::kAtMost), kCard) == "up to 300 cards");
  CHECK(Zh(Count(300, Bound::kNearly), kCard) == "近300张");
  CHECK(En(Count(300, Bound::kNearly), kCard) == "nearly 300 cards");
}

TEST_CASE("between two numbers, each with its own word") {
  Quantity quantity{std::nullopt, Bound::kBetween, 1, {}, Decimal(10000), Decimal(30000)};
  CHECK(Zh(quantity, kCard) == "1万至3万张");
  CHECK(En(quantity, kCard) == "10,000 to 30,000 cards");
  quantity.max = Decimal(2000000);
  CHECK(Zh(quantity, kYuan) == "1万至200万元");
  CHECK(En(quantity, kYuan) == "CNY 10,000 to 2 million");
}

TEST_CASE("several of a power of ten") {
  const auto several = [](std::int64_t resolution) { return Quantity{std::nullopt, Bound::kSeveral, resolution, {}}; };
  CHECK(Zh(several(10), kCard) == "数十张");
  CHECK(En(several(10), kCard) == "tens of cards");
  CHECK(Zh(several(1000000), kCard) == "数百万张");
  CHECK(En(several(1000000), kCard) == "millions of cards");
  CHECK(En(several(1000000000), kCard) == "billions of cards");
}

TEST_CASE("decimals are written out as they are stated") {
  const Quantity sum{Decimal(897039615, 2), Bound::kExact, 1, {}};
  CHECK(Zh(sum, kYuan) == "8970396.15元");
  CHECK(En(sum, kYuan) == "CNY 8,970,396.15");
  CHECK(En({Decimal(15, 1), Bound::kExact, 1, {}}, kTonne) == "1.5 tonnes");
}
