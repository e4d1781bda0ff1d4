# Run with -P: INPUT = assets/texts.json, FOLDER = where the generated files go, SOURCES = src/.
# Every entry is "key": {"zh": "…", "en": "…"}; both languages are required, and nothing else is allowed.

cmake_policy(SET CMP0057 NEW)  # if(… IN_LIST …)
file(READ ${INPUT} json)
string(JSON count LENGTH "${json}")
math(EXPR last "${count} - 1")
file(GLOB_RECURSE users ${SOURCES}/app/*.* ${SOURCES}/ui/*.* ${SOURCES}/browser/*.*)
set(said_on_canvas "")
foreach(user IN LISTS users)
  file(READ ${user} text)
  string(REGEX MATCHALL "Phrase::k[A-Za-z0-9]+" found "${text}")
  list(APPEND said_on_canvas ${found})
endforeach()
set(names "")
set(canvas_rows "")
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
  set(row "    {R\"~(${zh})~\", R\"~(${en})~\"},\n")
  string(APPEND rows "${row}")
  if(NOT "Phrase::${name}" IN_LIST said_on_canvas)
    set(row "    {},\n")
  endif()
  string(APPEND canvas_rows "${row}")
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

function(write_table name rows)
  file(WRITE ${FOLDER}/${name}.new
"// Generated from assets/texts.json.
#include \"app/words/texts.h\"

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
endfunction()
write_table(phrases.gen.cc "${rows}")
write_table(phrases_canvas.gen.cc "${canvas_rows}")
# A header that did not change keeps its time stamp.
foreach(file phrases.gen.h phrases.gen.cc phrases_canvas.gen.cc)
  file(COPY_FILE ${FOLDER}/${file}.new ${FOLDER}/${file} ONLY_IF_DIFFERENT)
  file(REMOVE ${FOLDER}/${file}.new)
endforeach()
