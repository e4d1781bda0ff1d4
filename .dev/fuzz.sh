# ./dev fuzz [SECONDS]: libFuzzer with AddressSanitizer and UndefinedBehaviorSanitizer: a quarter of the time on links, the rest on
# the case reader and all that is made of a case. Findings and what is kept to go on from: build/fuzz/.

build_fuzzers() {
  configure_sanitized
  run_ninja sanitize case_reader_fuzz link_fuzz
  mkdir -p build/fuzz/corpus build/fuzz/links
  find assets/cases tests -name '*.json' -not -path '*/node_modules/*' -exec cp {} build/fuzz/corpus/ \;
}

# fuzz_with PROGRAM SECONDS FOLDER OPTION...
fuzz_with() {
  fuzzer=$1
  limit=$2
  folder=$3
  shift 3
  say "$fuzzer for $limit seconds"
  LLVM_PROFILE_FILE=build/fuzz/lines.profraw "build/sanitize/tests/fuzz/$fuzzer" -max_total_time="$limit" -timeout=20 -print_final_stats=1 \
    -artifact_prefix=build/fuzz/ "$@" "$folder"
}

fuzz_both() {
  on_links=$(($1 / 4))
  fuzz_with link_fuzz "$on_links" build/fuzz/links -dict=tests/fuzz/link.dict &&
    fuzz_with case_reader_fuzz "$(($1 - on_links))" build/fuzz/corpus -dict=tests/fuzz/json.dict -rss_limit_mb=2048
}

dev_fuzz() {
  need_build_tools
  need_imgui
  mkdir -p build/logs
  build_fuzzers
  fuzz_both "${1:-60}"
}

# ./dev test fuzz: that the fuzzers find nothing in a short while.
part_fuzz() {
  build_fuzzers
  if fuzz_both 80 2>build/test/fuzz.txt; then
    grep '^stat::number_of_executed_units' build/test/fuzz.txt
    count_tests 2 0
  else
    tail -n 60 build/test/fuzz.txt
    return 1
  fi
}
