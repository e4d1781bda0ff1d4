# ./dev fuzz [SECONDS]: libFuzzer with AddressSanitizer and UndefinedBehaviorSanitizer: a quarter of the time on links, the rest on
# the case reader. Findings: build/fuzz/.

dev_fuzz() {
  seconds=${1:-60}
  need_fuzz_tools
  mkdir -p build/logs build/fuzz/corpus build/fuzz/links
  forget_moved fuzz
  if [ ! -f build/fuzz/build.ninja ]; then
    quietly build/logs/configure-fuzz.txt cmake -S tests/fuzz -B build/fuzz -G Ninja -DCMAKE_CXX_COMPILER=clang++-14
  fi
  run_ninja fuzz case_reader_fuzz link_fuzz
  find assets/cases tests -name '*.json' -not -path '*/node_modules/*' -exec cp {} build/fuzz/corpus/ \;
  on_links=$((seconds / 4))
  say "fuzzing links for $on_links seconds"
  build/fuzz/link_fuzz -max_total_time="$on_links" -timeout=10 -print_final_stats=1 -dict=tests/fuzz/link.dict \
    -artifact_prefix=build/fuzz/ build/fuzz/links
  say "fuzzing the case reader for $((seconds - on_links)) seconds"
  build/fuzz/case_reader_fuzz -max_total_time="$((seconds - on_links))" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
    -dict=tests/fuzz/json.dict -artifact_prefix=build/fuzz/ build/fuzz/corpus
}
