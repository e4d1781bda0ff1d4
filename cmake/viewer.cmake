# The page's WebAssembly module, from src/browser: viewer/quanlian.mjs and viewer/quanlian.wasm in the build folder.

# Small before fast: drawing is a few hundred microseconds, the download is what a reader waits for. The three instruction sets
# are in every browser since 2021.
set(viewer_code_options -Oz -flto -fno-exceptions -fno-rtti -mbulk-memory -mnontrapping-fptoint -msign-ext)

# What the module links is compiled for it alone, as viewer_NAME: the tests' programs link the plain libraries, each in a second.
function(quanlian_for_viewer library name)
  foreach(property IN ITEMS SOURCES COMPILE_OPTIONS COMPILE_DEFINITIONS INCLUDE_DIRECTORIES
    LINK_LIBRARIES INTERFACE_LINK_LIBRARIES INTERFACE_SYSTEM_INCLUDE_DIRECTORIES)
    get_target_property(${property} ${library} ${property})
    if(NOT ${property})
      set(${property})
    endif()
  endforeach()
  add_library(viewer_${name} STATIC EXCLUDE_FROM_ALL ${SOURCES} ${ARGN})
  target_compile_options(viewer_${name} PRIVATE ${COMPILE_OPTIONS} ${viewer_code_options})
  target_compile_definitions(viewer_${name} PUBLIC ${COMPILE_DEFINITIONS})
  target_include_directories(viewer_${name} PUBLIC ${INCLUDE_DIRECTORIES})
  target_include_directories(viewer_${name} SYSTEM PUBLIC ${INTERFACE_SYSTEM_INCLUDE_DIRECTORIES})
  foreach(list IN ITEMS LINK_LIBRARIES INTERFACE_LINK_LIBRARIES)
    list(TRANSFORM ${list} REPLACE "^quanlian_" "viewer_")
    list(TRANSFORM ${list} REPLACE "^imgui$" "viewer_imgui")
  endforeach()
  target_link_libraries(viewer_${name} PRIVATE ${LINK_LIBRARIES} INTERFACE ${INTERFACE_LINK_LIBRARIES})
endfunction()

# Dear ImGui without what the viewer never uses.
quanlian_for_viewer(imgui imgui ${CMAKE_SOURCE_DIR}/src/browser/imgui/left_out.cc)
get_target_property(imgui_sources viewer_imgui SOURCES)
list(FILTER imgui_sources EXCLUDE REGEX "imgui_(tables|widgets)\\.cpp$|imgui\\.cpp$")
set(lean_imgui ${CMAKE_BINARY_DIR}/generated/imgui)
set(leave_out ${CMAKE_SOURCE_DIR}/cmake/leave_out_of_imgui.mjs)
add_custom_command(
  OUTPUT ${lean_imgui}/imgui.cpp ${lean_imgui}/imgui_widgets.cpp
  COMMAND node ${leave_out} ${QUANLIAN_IMGUI_DIR} ${lean_imgui}
  DEPENDS ${leave_out} ${QUANLIAN_IMGUI_DIR}/imgui.cpp ${QUANLIAN_IMGUI_DIR}/imgui_widgets.cpp
  COMMENT "Leaving out of Dear ImGui what the viewer never uses"
  VERBATIM)
set_property(TARGET viewer_imgui PROPERTY SOURCES ${imgui_sources} ${lean_imgui}/imgui.cpp ${lean_imgui}/imgui_widgets.cpp)
target_compile_definitions(viewer_imgui PRIVATE IMGUI_ENABLE_FREETYPE IMGUI_DISABLE_DEFAULT_FORMAT_FUNCTIONS sscanf=quanlian_reads_nothing)
foreach(layer IN ITEMS base model load layout app ui)
  quanlian_for_viewer(quanlian_${layer} ${layer})
endforeach()
foreach(library IN ITEMS imgui quanlian_base quanlian_model quanlian_load quanlian_layout quanlian_app quanlian_ui quanlian_record)
  target_compile_options(${library} PRIVATE -O1)  # after the copies: quick to compile and quick enough for a test
endforeach()

file(GLOB browser_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/browser/*.cc)
# Its own table of words comes before the whole one of the app layer, which the linker then leaves in its library.
set(words ${CMAKE_BINARY_DIR}/generated/app/words/phrases_canvas.gen.cc)
add_executable(viewer ${browser_sources} ${words})
target_link_libraries(viewer PRIVATE viewer_ui viewer_app viewer_load)
set_target_properties(viewer PROPERTIES
  RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/viewer
  OUTPUT_NAME quanlian
  SUFFIX .mjs)
quanlian_strict(viewer)
target_compile_options(viewer PRIVATE ${viewer_code_options})

set(library ${CMAKE_SOURCE_DIR}/src/browser/browser_library.js)
target_link_options(viewer PRIVATE
  ${viewer_code_options}
  --no-entry
  "SHELL:--js-library ${library}"
  -sMODULARIZE=1 -sEXPORT_ES6=1 -sENVIRONMENT=web -sFILESYSTEM=0 -sDYNAMIC_EXECUTION=0
  -sALLOW_MEMORY_GROWTH=1 -sMALLOC=emmalloc -sINITIAL_MEMORY=16777216
  -sMIN_WEBGL_VERSION=2 -sMAX_WEBGL_VERSION=2
  -sGL_SUPPORT_AUTOMATIC_ENABLE_EXTENSIONS=0 -sGL_TRACK_ERRORS=0
  -sSUPPORT_LONGJMP=0 -sTEXTDECODER=2
  -sINCOMING_MODULE_JS_API=canvas,instantiateWasm
  -sEXPORTED_FUNCTIONS=_malloc,_free)
# The module's memory: older Emscripten always shows it, newer only when asked.
if(CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 16)
  target_link_options(viewer PRIVATE -sEXPORTED_RUNTIME_METHODS=HEAPU8)
endif()
set_property(TARGET viewer APPEND PROPERTY LINK_DEPENDS ${library})

# Once more through the optimiser, until nothing gets smaller: a hundredth of the download. -Oz makes fewer bytes, and more of them packed.
find_program(WASM_OPT wasm-opt)
if(WASM_OPT)
  add_custom_command(TARGET viewer POST_BUILD
    COMMAND ${WASM_OPT} --enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext --enable-mutable-globals
      -Os --low-memory-unused quanlian.wasm -o quanlian.wasm
    WORKING_DIRECTORY ${CMAKE_BINARY_DIR}/viewer
    VERBATIM)
endif()
