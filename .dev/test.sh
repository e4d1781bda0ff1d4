# ./dev test [PART...]: every test, in the order below, or with "quick" those that need neither the site nor a browser, or with "deep"
# those that look for longer. Stops at the first part that fails and says which. The last line sums up what really ran: doctest cases,
# node tests and checks.

test_parts='check unit wasm golden cli e2e'
deep_parts='sanitize coverage fuzz tidy'
long_parts='pseudo'  # only when asked for by name

dev_test() {
  whole_site=yes
  if [ "$*" = quick ]; then
    set -- check unit golden
    whole_site=
  fi
  # shellcheck disable=SC2086  # a list of words
  if [ "$*" = deep ]; then set -- $deep_parts; fi
  for part in "$@"; do
    case " $test_parts $deep_parts $long_parts " in
      *" $part "*) ;;
      *) fail "no such part of the tests: $part (there are: $test_parts $deep_parts $long_parts)" ;;
    esac
  done
  # shellcheck disable=SC2086  # a list of words
  [ $# -gt 0 ] || set -- $test_parts
  passed=0 failed=0 skipped=0
  rm -rf build/test
  mkdir -p build/test
  need_test_tools
  if [ "$whole_site" ]; then build_site; else build_program; fi
  for part in "$@"; do
    say "test: $part"
    if ! "part_$part"; then
      [ "$failed" -gt 0 ] || failed=1
      echo "== test: FAILED in the part \"$part\" (./dev test $part repeats it)"
      break
    fi
  done
  if [ "$passed" = 0 ] && [ "$failed" = 0 ]; then fail 'no test ran'; fi
  if [ "$skipped" -gt 0 ]; then
    echo "$passed passed, $failed failed, $skipped skipped"
  else
    echo "$passed passed, $failed failed"
  fi
  [ "$failed" = 0 ]
}

part_check() {
  check_status=0
  check_part ${whole_site:+--with-site} || check_status=1
  # shellcheck disable=SC2046  # three numbers
  count_tests $(cat build/test/check.count 2>/dev/null || echo '0 1')
  node_tests check tests/layers/*.test.mjs tests/checks/*.test.mjs || check_status=1
  return $check_status
}

part_unit() {
  run_ninja native all
  doctests native
}

part_wasm() {
  run_ninja wasm all
  doctests wasm
}

# The golden case files through the JSON Schema; the reader's own goldens are among the unit tests.
part_golden() {
  node_tests golden tests/schema/*.test.mjs
}

part_cli() {
  node_tests cli tests/cli/*.test.mjs
}

part_e2e() {
  node_tests e2e tests/e2e/*.test.mjs
}

# count_tests PASSED FAILED [SKIPPED]
count_tests() {
  passed=$((passed + $1))
  failed=$((failed + $2))
  skipped=$((skipped + ${3:-0}))
}

# doctests TREE: the unit test programs of that tree, under node for WebAssembly; counts their test cases and names those skipped.
doctests() {
  status=0
  ctest --test-dir "build/$1" --parallel "$(nproc)" --output-on-failure --no-tests=error </dev/null >"build/test/$1.txt" 2>&1 || status=1
  cut -c 1-400 "build/test/$1.txt"  # a WebAssembly program that aborts prints its whole script
  grep '^\[doctest\] skipped: ' "build/$1/Testing/Temporary/LastTest.log" || true
  # shellcheck disable=SC2046  # three numbers
  count_tests $(sed -n 's/^\[doctest\] test cases: *[0-9]* *| *\([0-9]*\) passed *| *\([0-9]*\) failed *| *\([0-9]*\) skipped.*/\1 \2 \3/p' \
    "build/$1/Testing/Temporary/LastTest.log" | awk '{ p += $1; f += $2; s += $3 } END { print p + 0, f + 0, s + 0 }')
  return $status
}

# node_tests NAME FILE...: runs those that exist and counts them. A pattern that matched nothing is passed over.
node_tests() {
  name=$1
  shift
  for file in "$@"; do
    shift
    if [ -f "$file" ]; then set -- "$@" "$file"; fi
  done
  [ $# -gt 0 ] || return 0
  status=0
  node --test "--test-concurrency=$(nproc)" --test-reporter=spec --test-reporter-destination=stdout --test-reporter=tap \
    --test-reporter-destination="build/test/$name.tap" "$@" </dev/null || status=1
  # shellcheck disable=SC2046  # three numbers
  count_tests $(awk '/^# pass /{p=$3} /^# fail /{f=$3} /^# cancelled /{c=$3} /^# skipped /{s=$3} END {print p+0, f+c+0, s+0}' \
    "build/test/$name.tap")
  return $status
}
