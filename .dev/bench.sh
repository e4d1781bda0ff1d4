# ./dev bench: what a first visit costs, beside a plain page of the same record, and what a frame costs in each view.

dev_bench() {
  need_test_tools
  build_site
  node tests/bench/bench.mjs
  node tests/bench/frames.mjs
}
