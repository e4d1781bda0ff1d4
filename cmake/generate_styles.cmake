# Run with -P: WEB = folder of the style sheets, OUTPUT = the C++ file. Comments, indents and line breaks are left out: every page
# carries the sheet. The sheets hold no strings with blanks that matter, so this cannot change their meaning.

function(compress file variable)
  file(READ ${file} css)
  string(REGEX REPLACE "/\\*[^*]*\\*+([^/*][^*]*\\*+)*/" "" css "${css}")
  string(REGEX REPLACE "[ \t\r\n]+" " " css "${css}")
  string(REGEX REPLACE " ?([{},]) ?" "\\1" css "${css}")
  string(REGEX REPLACE " ?(;) ?" "\\1" css "${css}")
  string(REPLACE ";}" "}" css "${css}")
  string(REGEX REPLACE "([a-z-]): " "\\1:" css "${css}")
  string(STRIP "${css}" css)
  set(${variable} "${css}" PARENT_SCOPE)
endfunction()

compress(${WEB}/record.css record)
compress(${WEB}/viewer.css viewer)
compress(${WEB}/print.css print)
compress(${WEB}/item.css item)
file(READ ${WEB}/icon.svg icon)
file(WRITE ${OUTPUT}
"// Generated from web/record.css, web/viewer.css, web/print.css, web/item.css and web/icon.svg.
#include \"record/page/styles.h\"

namespace quanlian {

std::string_view RecordStyle() { return R\"~(${record})~\"; }

std::string_view ViewerStyle() { return R\"~(${viewer})~\"; }

std::string_view PrintStyle() { return R\"~(${print})~\"; }

std::string_view ItemStyle() { return R\"~(${item})~\"; }

std::string_view Icon() { return R\"~(${icon})~\"; }

}  // namespace quanlian
")
