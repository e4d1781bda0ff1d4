# The page's WebAssembly module, from src/browser: viewer/quanlian.mjs and viewer/quanlian.wasm in the build folder.

file(GLOB browser_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/browser/*.cc)
# Its own table of words comes before the whole one of the app layer, which the linker then leaves in its library.
set(words ${CMAKE_BINARY_DIR}/generated/app/words/phrases_canvas.gen.cc)
add_executable(viewer ${browser_sources} ${words})
target_link_libraries(viewer PRIVATE quanlian_ui quanlian_app quanlian_load)
set_target_properties(viewer PROPERTIES
  RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/viewer
  OUTPUT_NAME quanlian
  SUFFIX .mjs)
target_compile_options(viewer PRIVATE ${quanlian_warnings})

# Dear ImGui without what the viewer never uses. Only in this tree: natively the tests run against the whole of it.
get_target_property(imgui_sources imgui SOURCES)
list(FILTER imgui_sources EXCLUDE REGEX "imgui_tables\\.cpp$")
set_property(TARGET imgui PROPERTY SOURCES ${imgui_sources} ${CMAKE_SOURCE_DIR}/src/browser/imgui/left_out.cc)
target_compile_definitions(imgui PRIVATE IMGUI_ENABLE_FREETYPE IMGUI_DISABLE_DEFAULT_FORMAT_FUNCTIONS sscanf=quanlian_reads_nothing)

# Small before fast: drawing is a few hundred microseconds, the download is what a reader waits for. The three instruction sets
# are in every browser since 2021.
set(viewer_code_options -Oz -flto -fno-exceptions -fno-rtti -mbulk-memory -mnontrapping-fptoint -msign-ext)
foreach(target IN ITEMS viewer imgui quanlian_base quanlian_model quanlian_load quanlian_layout quanlian_app quanlian_ui)
  target_compile_options(${target} PRIVATE ${viewer_code_options})
endforeach()

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

# Once more through the optimiser, until nothing gets smaller: a hundredth of the download.
find_program(WASM_OPT wasm-opt)
if(WASM_OPT)
  add_custom_command(TARGET viewer POST_BUILD
    COMMAND ${WASM_OPT} --enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext --enable-mutable-globals
      -Oz --converge --low-memory-unused quanlian.wasm -o quanlian.wasm
    WORKING_DIRECTORY ${CMAKE_BINARY_DIR}/viewer
    VERBATIM)
endif()
