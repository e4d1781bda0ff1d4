# ./dev coverage: which lines of src/ the native unit tests and the command-line tests reach, by room, and those that none reaches.
# Not src/browser, which only Emscripten compiles: the browser tests run it.

dev_coverage() {
  passed=0 failed=0 skipped=0
  mkdir -p build/test
  need_test_tools
  build_site
  coverage_status=0
  part_sanitize >build/test/coverage.txt 2>&1 || coverage_status=1
  [ "$coverage_status" = 0 ] || say 'some tests failed (build/test/coverage.txt): the figures are of what ran'
  node tests/checks/coverage.mjs build/sanitize || coverage_status=1
  return $coverage_status
}

# ./dev test coverage, after the part "sanitize": that it is enough.
part_coverage() {
  if node tests/checks/coverage.mjs build/sanitize >build/test/coverage.txt; then
    tail -n 1 build/test/coverage.txt
    count_tests 1 0
  else
    cat build/test/coverage.txt
    count_tests 0 1
    return 1
  fi
}
