# The two CMake trees, build/native and build/wasm, and the site made from both. Ninja knows what is out of date.

# forget_moved TREE: CMake's trees know where they lie; one that was moved or copied with its checkout is made anew.
forget_moved() {
  lay=$(sed -n 's/^CMAKE_CACHEFILE_DIR:INTERNAL=//p' "build/$1/CMakeCache.txt" 2>/dev/null) || return 0
  if [ -z "$lay" ] || [ "$(CDPATH='' cd -- "$lay" 2>/dev/null && pwd -P)" = "$(CDPATH='' cd -- "build/$1" && pwd -P)" ]; then return 0; fi
  say "build/$1 was made in $lay: it is made anew"
  rm -rf "build/${1:?}"
}

# configure TREE COMMAND...: runs CMake once; again only when the settings given here changed (CMake itself sees the rest).
configure() {
  tree=$1
  shift
  settings="$*"
  forget_moved "$tree"
  if [ -f "build/$tree/build.ninja" ] && [ "$(cat "build/$tree/.settings" 2>/dev/null)" = "$settings" ]; then return 0; fi
  say "configuring build/$tree"
  quietly "build/logs/configure-$(printf %s "$tree" | tr / -).txt" "$@" -S . -B "build/$tree" -G Ninja
  printf '%s\n' "$settings" >"build/$tree/.settings"
}

# run_ninja TREE TARGET...: silent when there is nothing to do.
run_ninja() {
  tree=$1
  shift
  ninja_log=build/logs/ninja-$(printf %s "$tree" | tr / -).txt
  ninja -j "$(nproc)" -C "build/$tree" "$@" </dev/null >"$ninja_log" 2>&1 || {
    sed -n '/FAILED\|error/,$p' "$ninja_log" | cut -c 1-2000 >&2
    fail "building build/$tree failed (all of its output: $ninja_log)"
  }
  grep -q 'no work to do' "$ninja_log" || say "built: build/$tree ($*)"
}

# With a Node.js that is not Debian's own, Debian's emcc does not find its modules by itself.
use_emscripten() {
  if [ -d /usr/share/nodejs/acorn ]; then export NODE_PATH="/usr/share/nodejs${NODE_PATH:+:$NODE_PATH}"; fi
}

# prepare [CASE.json]: tools, Dear ImGui, both trees configured. No case: those of assets/cases.
prepare() {
  need_build_tools
  need_imgui
  mkdir -p build/logs
  use_emscripten
  compiler=$(emcc --version 2>/dev/null | head -n 1)
  if [ -d build/wasm ] && [ "$(cat build/wasm/.compiler 2>/dev/null)" != "$compiler" ]; then rm -rf build/wasm; fi
  configure native cmake "-DQUANLIAN_IMGUI_DIR=$imgui_dir" "-DQUANLIAN_CASES=${1-}"
  configure wasm emcmake cmake "-DQUANLIAN_IMGUI_DIR=$imgui_dir" "-DCMAKE_CROSSCOMPILING_EMULATOR=$(command -v node)"
  printf '%s\n' "$compiler" >build/wasm/.compiler
}

# build_program: the command-line program alone.
build_program() {
  prepare
  run_ninja native quanlian
}

# build_site [CASE.json]: the command-line program, the page's module, fonts, script and site.
build_site() {
  prepare "${1-}"
  # Linking the module keeps one processor busy; what does not need it is made meanwhile.
  run_ninja wasm viewer &
  module=$!
  parts=made
  (run_ninja native quanlian site_parts) || parts=failed
  wait "$module" || parts=failed
  [ $parts = made ] || exit 1
  run_ninja native site one_file
}

dev_build() {
  build_site
  say "build/site/, build/quanlian.html ($(wc -c <build/quanlian.html) bytes) and build/native/quanlian are up to date"
}
