# Run with -P: INPUT = web/viewer_files.json, LANGUAGES = table of languages, OUTPUT = the C++ header made of them. A file "by_language" is a
# file in each language, in the order of the table; the first has the name of all.

function(constant word variable)  # "font-regular" -> kFontRegular
  string(REPLACE "-" ";" parts "${word}")
  set(name k)
  foreach(part IN LISTS parts)
    string(SUBSTRING ${part} 0 1 head)
    string(SUBSTRING ${part} 1 -1 tail)
    string(TOUPPER ${head} head)
    string(APPEND name ${head}${tail})
  endforeach()
  set(${variable} ${name} PARENT_SCOPE)
endfunction()

function(member row key otherwise variable)
  string(JSON value ERROR_VARIABLE none GET "${row}" ${key})
  if(none)
    set(value "${otherwise}")
  endif()
  set(${variable} "${value}" PARENT_SCOPE)
endfunction()

file(READ ${LANGUAGES} table)
string(JSON language_count LENGTH "${table}")
math(EXPR last_language "${language_count} - 1")
foreach(i RANGE ${last_language})
  string(JSON tag GET "${table}" ${i} tag)
  list(APPEND tags ${tag})
endforeach()
list(GET tags 0 first_tag)

file(READ ${INPUT} json)
foreach(list IN ITEMS files tools)
  set(${list}_names "")
  set(${list}_rows "")
  string(JSON count LENGTH "${json}" ${list})
  math(EXPR last "${count} - 1")
  foreach(i RANGE ${last})
    string(JSON row GET "${json}" ${list} ${i})
    string(JSON word GET "${row}" word)
    constant(${word} name)
    member("${row}" attribute OFF has_attribute)
    set(attribute "")
    if(has_attribute AND list STREQUAL files)
      set(attribute data-${word})
    elseif(has_attribute)
      set(attribute data-later-${word})
    endif()
    member("${row}" by_language OFF by_language)
    if(by_language)
      foreach(tag IN LISTS tags)
        if(NOT tag STREQUAL first_tag)
          constant(${word}-in-${tag} name)
        endif()
        string(APPEND files_names "  ${name},\n")
        string(APPEND files_rows "    {ViewerFile::${name}, \"${word}-${tag}\", \"${attribute}-${tag}\", \"\", \"\"},\n")
      endforeach()
      continue()
    endif()
    string(APPEND ${list}_names "  ${name},\n")
    if(list STREQUAL files)
      member("${row}" of_site "" of_site)
      member("${row}" of_one_file "" of_one_file)
      string(APPEND files_rows
        "    {ViewerFile::${name}, \"${word}\", \"${attribute}\", \"${of_site}\", \"${of_one_file}\"},\n")
    else()
      member("${row}" in_one_file OFF in_one_file)
      if(in_one_file)
        set(in_one_file true)
      else()
        set(in_one_file false)
      endif()
      string(APPEND tools_rows "    {LaterTool::${name}, \"${word}\", \"${attribute}\", ${in_one_file}},\n")
    endif()
  endforeach()
endforeach()
string(JSON worker GET "${json}" worker)
string(JSON start GET "${json}" one_file_start)

file(WRITE ${OUTPUT}.new
"// Generated from web/viewer_files.json.
#pragma once

#include <iterator>
#include <string_view>

namespace quanlian {

enum class ViewerFile {
${files_names}};

// A file that a page names. No attribute: it is no address of the page's viewer. No name as built: it is made of each case.
struct ViewerFileRow {
  ViewerFile file;
  std::string_view word;         // its name in packed files and in the attribute
  std::string_view attribute;    // of the page's viewer
  std::string_view of_site;      // in the folder of the built viewer, for the pages of a site
  std::string_view of_one_file;  // the same for a page that is a single file
};

inline constexpr ViewerFileRow kViewerFiles[] = {
${files_rows}};
inline constexpr int kViewerFileCount = static_cast<int>(std::size(kViewerFiles));

// A module that is loaded on its first use (web/later/WORD). No attribute: a button of the page has its address, or another page.
enum class LaterTool {
${tools_names}};

struct LaterToolRow {
  LaterTool tool;
  std::string_view word;
  std::string_view attribute;
  bool in_one_file;
};

inline constexpr LaterToolRow kLaterTools[] = {
${tools_rows}};
inline constexpr int kLaterToolCount = static_cast<int>(std::size(kLaterTools));

inline constexpr std::string_view kServiceWorker = \"${worker}\";
inline constexpr std::string_view kOneFileStart = \"${start}\";

}  // namespace quanlian
")
file(COPY_FILE ${OUTPUT}.new ${OUTPUT} ONLY_IF_DIFFERENT)
file(REMOVE ${OUTPUT}.new)
