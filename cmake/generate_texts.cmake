# Run with -P: INPUT = assets/texts.json, FOLDER = where the generated files go.
# Every entry is "key": {"zh": "…", "en": "…"}; both languages are required, and nothing else is allowed.

file(READ ${INPUT} json)
string(JSON count LENGTH "${json}")
math(EXPR last "${count} - 1")
set(names "")
set(rows "")
foreach(i RANGE ${last})
  string(JSON key MEMBER "${json}" ${i})
  string(JSON entry GET "${json}" ${key})
  string(JSON languages LENGTH "${entry}")
  string(JSON zh ERROR_VARIABLE zh_error GET "${entry}" zh)
  string(JSON en ERROR_VARIABLE en_error GET "${entry}" en)
  if(zh_error OR en_error OR NOT languages EQUAL 2)
    message(FATAL_ERROR "${INPUT}: \"${key}\": expected exactly \"zh\" and \"en\"")
  endif()
  string(REPLACE "-" ";" words "${key}")
  set(name k)
  foreach(word IN LISTS words)
    if(NOT word STREQUAL "")
      string(SUBSTRING ${word} 0 1 head)
      string(SUBSTRING ${word} 1 -1 tail)
      string(TOUPPER ${head} head)
      string(APPEND name ${head}${tail})
    endif()
  endforeach()
  string(APPEND names "  ${name},\n")
  string(APPEND rows "    {R\"~(${zh})~\", R\"~(${en})~\"},\n")
endforeach()

file(WRITE ${FOLDER}/phrases.gen.h.new
"// Generated from assets/texts.json.
#pragma once

namespace quanlian {

enum class Phrase {
${names}};

inline constexpr int kPhraseCount = ${count};

}  // namespace quanlian
")
file(WRITE ${FOLDER}/phrases.gen.cc.new
"// Generated from assets/texts.json.
#include \"app/texts.h\"

namespace quanlian {
namespace {

struct Row {
  std::string_view zh;
  std::string_view en;
};
constexpr Row kRows[] = {
${rows}};

}  // namespace

std::string_view Say(Phrase phrase, Lang lang) {
  const Row& row = kRows[static_cast<int>(phrase)];
  return lang == Lang::kZh ? row.zh : row.en;
}

}  // namespace quanlian
")
# A header that did not change keeps its time stamp.
foreach(file phrases.gen.h phrases.gen.cc)
  file(COPY_FILE ${FOLDER}/${file}.new ${FOLDER}/${file} ONLY_IF_DIFFERENT)
  file(REMOVE ${FOLDER}/${file}.new)
endforeach()
