# ./dev test tidy: clang-tidy with the list in .clang-tidy over src/ but for src/browser, which only Emscripten compiles.

part_tidy() {
  need clang-tidy-14=clang-tidy-14
  tidy_status=0
  find src -name '*.cc' -not -path 'src/browser/*' -print0 |
    xargs -0 -n 4 -P 2 clang-tidy-14 --quiet --extra-arg=-Wno-unknown-warning-option -p build/native >build/test/tidy.txt 2>build/logs/tidy.txt || tidy_status=1
  cat build/test/tidy.txt
  count_tests $((1 - tidy_status)) "$tidy_status"
  return $tidy_status
}
