# ./dev soak: the exhibit endures 5,000 visits; prints memory, elements, listeners and timers at the start and at the end.

dev_soak() {
  need_test_tools
  build_site
  QUANLIAN_VISITS=5000 node --test --test-reporter=spec tests/e2e/exhibit_soak.test.mjs
}
