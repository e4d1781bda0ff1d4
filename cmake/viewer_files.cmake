# The one list of the viewer's files, web/viewer_files.json: what the build makes, what C++ looks for and which attributes a page has.
# Checks and tests read the same file.

set(viewer_files_list ${CMAKE_SOURCE_DIR}/web/viewer_files.json)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${viewer_files_list})
file(READ ${viewer_files_list} viewer_files_json)

# The C++ header, for a layer: record/html/viewer_files.gen.h.
function(quanlian_generate_viewer_files layer)
  set(output ${CMAKE_BINARY_DIR}/generated/record/html/viewer_files.gen.h)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DINPUT=${viewer_files_list} -DLANGUAGES=${QUANLIAN_LANGUAGES}
      -DOUTPUT=${output} -P ${CMAKE_SOURCE_DIR}/cmake/generate_viewer_files.cmake
    DEPENDS ${viewer_files_list} ${QUANLIAN_LANGUAGES} ${CMAKE_SOURCE_DIR}/cmake/generate_viewer_files.cmake
    COMMENT "List of the viewer's files")
  target_sources(quanlian_${layer} PRIVATE ${output})
endfunction()

# quanlian_viewer_file(WORD of_site|of_one_file VARIABLE): the name of a built file.
function(quanlian_viewer_file wanted where variable)
  string(JSON count LENGTH "${viewer_files_json}" files)
  math(EXPR last "${count} - 1")
  foreach(i RANGE ${last})
    string(JSON word GET "${viewer_files_json}" files ${i} word)
    if(word STREQUAL wanted)
      string(JSON name GET "${viewer_files_json}" files ${i} ${where})
    endif()
  endforeach()
  set(${variable} ${name} PARENT_SCOPE)
endfunction()

# quanlian_later_tools(ALL ONE_FILE): names of the tools, and of those that the single file holds, sorted.
function(quanlian_later_tools all one_file)
  string(JSON count LENGTH "${viewer_files_json}" tools)
  math(EXPR last "${count} - 1")
  foreach(i RANGE ${last})
    string(JSON word GET "${viewer_files_json}" tools ${i} word)
    list(APPEND words ${word})
    string(JSON in_one_file ERROR_VARIABLE none GET "${viewer_files_json}" tools ${i} in_one_file)
    if(NOT none AND in_one_file)
      list(APPEND words_in_one_file ${word})
    endif()
  endforeach()
  list(SORT words)
  list(SORT words_in_one_file)
  set(${all} ${words} PARENT_SCOPE)
  set(${one_file} ${words_in_one_file} PARENT_SCOPE)
endfunction()
