# The libraries that the project uses and does not hold. Header-only ones come from the system's packages, copied into a folder
# of their own so that a cross compiler never sees /usr/include.

function(quanlian_header_only name header)
  find_path(${name}_include ${header} REQUIRED PATHS /usr/include NO_CMAKE_FIND_ROOT_PATH)
  set(folder ${CMAKE_BINARY_DIR}/include/${name})
  get_filename_component(top ${header} DIRECTORY)
  if(NOT EXISTS ${folder}/${top})
    file(COPY ${${name}_include}/${top} DESTINATION ${folder})
  endif()
  add_library(${name} INTERFACE)
  target_include_directories(${name} SYSTEM INTERFACE ${folder})
endfunction()

quanlian_header_only(nlohmann_json nlohmann/json.hpp)
quanlian_header_only(doctest doctest/doctest.h)
if(NOT EMSCRIPTEN)
  quanlian_header_only(CLI11 CLI/CLI.hpp)
  find_library(LZMA lzma REQUIRED)  # packs the single file
  add_library(lzma INTERFACE)
  target_link_libraries(lzma INTERFACE ${LZMA})
  find_library(UTF8PROC NAMES libutf8proc.a utf8proc REQUIRED)  # normalisation forms of source texts
  add_library(utf8proc INTERFACE)
  target_link_libraries(utf8proc INTERFACE ${UTF8PROC})
  target_compile_definitions(utf8proc INTERFACE UTF8PROC_STATIC)
  find_library(LIBEVENT_EXTRA NAMES libevent_extra.a event_extra REQUIRED)  # HTTP of quanlian view
  find_library(LIBEVENT_CORE NAMES libevent_core.a event_core REQUIRED)
  add_library(libevent INTERFACE)
  target_link_libraries(libevent INTERFACE ${LIBEVENT_EXTRA} ${LIBEVENT_CORE})
endif()

# Dear ImGui: the unpacked sources that ./dev fetched, or the upstream repository pinned to the commit of v1.92.2b.
set(QUANLIAN_IMGUI_DIR "" CACHE PATH "Dear ImGui sources; empty: fetch them from upstream")
if(NOT QUANLIAN_IMGUI_DIR)
  include(FetchContent)
  FetchContent_Declare(imgui_upstream
    GIT_REPOSITORY https://github.com/ocornut/imgui.git
    GIT_TAG 45acd5e0e82f4c954432533ae9985ff0e1aad6d5)  # v1.92.2b
  FetchContent_GetProperties(imgui_upstream)
  if(NOT imgui_upstream_POPULATED)
    FetchContent_Populate(imgui_upstream)
  endif()
  set(QUANLIAN_IMGUI_DIR ${imgui_upstream_SOURCE_DIR})
endif()
add_library(imgui STATIC
  ${QUANLIAN_IMGUI_DIR}/imgui.cpp
  ${QUANLIAN_IMGUI_DIR}/imgui_draw.cpp
  ${QUANLIAN_IMGUI_DIR}/imgui_tables.cpp
  ${QUANLIAN_IMGUI_DIR}/imgui_widgets.cpp)
target_include_directories(imgui SYSTEM PUBLIC ${QUANLIAN_IMGUI_DIR})
target_compile_definitions(imgui PUBLIC IMGUI_USER_CONFIG="ui/imgui_config.h")
target_include_directories(imgui PUBLIC ${CMAKE_SOURCE_DIR}/src)
