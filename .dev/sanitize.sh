# ./dev test sanitize: the unit tests and the command-line tests once more, in a native tree with AddressSanitizer and
# UndefinedBehaviorSanitizer. A finding ends the program with its report and a status that no test expects.
# ./dev coverage: the same, and which lines of src/ they did not reach.

configure_sanitized() {
  need_sanitizers
  configure sanitize cmake "-DQUANLIAN_IMGUI_DIR=$imgui_dir" -DQUANLIAN_SANITIZE=ON -DCMAKE_C_COMPILER=clang-14 \
    -DCMAKE_CXX_COMPILER=clang++-14
}

part_sanitize() {
  configure_sanitized
  run_ninja sanitize all
  rm -rf build/sanitize/profiles
  sanitize_status=0
  export UBSAN_OPTIONS=print_stacktrace=1 ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1:exitcode=99
  export LLVM_PROFILE_FILE="$PWD/build/sanitize/profiles/%4m.profraw"  # four files a program, shared by all its runs
  doctests sanitize || sanitize_status=1
  export QUANLIAN_CLI="$PWD/build/sanitize/quanlian"
  node_tests sanitize-cli tests/cli/*.test.mjs || sanitize_status=1
  unset QUANLIAN_CLI LLVM_PROFILE_FILE UBSAN_OPTIONS ASAN_OPTIONS
  return $sanitize_status
}
