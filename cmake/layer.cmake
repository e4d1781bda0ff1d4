# One layer = one folder of src/ with its rooms = one static library. Which layers may include which is checked by tests/layers.

set(quanlian_warnings -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion)

function(quanlian_layer name)
  cmake_parse_arguments(arg "" "" "DEPENDS;PUBLIC;PRIVATE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${name}/*.cc)
  add_library(quanlian_${name} STATIC ${sources})
  target_include_directories(quanlian_${name} PUBLIC ${CMAKE_SOURCE_DIR}/src)
  target_compile_options(quanlian_${name} PRIVATE ${quanlian_warnings} -fno-exceptions)
  list(TRANSFORM arg_DEPENDS PREPEND quanlian_)
  target_link_libraries(quanlian_${name} PUBLIC ${arg_DEPENDS} ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
endfunction()
