# One layer = one folder of src/ with its rooms = one static library. Which layers may include which is checked by tests/layers.

# Our own code compiles without a warning. With a compiler that warns of more: cmake --compile-no-warning-as-error.
function(quanlian_strict target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion)
  # GCC 12 sees overlapping copies inside its own std::string where there are none (its bug 105651): shown, but no error.
  target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-error=restrict>)
  set_property(TARGET ${target} PROPERTY COMPILE_WARNING_AS_ERROR ON)
endfunction()

function(quanlian_layer name)
  cmake_parse_arguments(arg "" "" "DEPENDS;PUBLIC;PRIVATE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${name}/*.cc)
  add_library(quanlian_${name} STATIC ${sources})
  target_include_directories(quanlian_${name} PUBLIC ${CMAKE_SOURCE_DIR}/src)
  quanlian_strict(quanlian_${name})
  target_compile_options(quanlian_${name} PRIVATE -fno-exceptions)
  list(TRANSFORM arg_DEPENDS PREPEND quanlian_)
  target_link_libraries(quanlian_${name} PUBLIC ${arg_DEPENDS} ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
endfunction()
