# ./dev view [CASE.json]: builds and serves the site.

program=build/native/quanlian

dev_view() {
  if [ "${1-}" ]; then  # what is wrong with the case is said by the program alone, before anything is made of it
    prepare "$1"
    run_ninja native quanlian
    "$program" check "$1" || exit
  fi
  build_site "${1-}"
  say "the first case in one file: build/quanlian.html ($(wc -c <build/quanlian.html) bytes)"
  exec node tests/e2e/serve.mjs build/site "${PORT:-8000}"
}
