# ./dev bench: what a first visit costs, beside a plain page of the same record; what a frame costs in each view; how the cost of
# making a site grows with the case.

dev_bench() {
  need_test_tools
  build_site
  node tests/bench/bench.mjs
  node tests/bench/frames.mjs
  node tests/bench/site_growth.mjs
}
