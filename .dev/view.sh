# ./dev view [CASE.json]: builds and serves the site.

dev_view() {
  build_site "${1-}"
  say "the first case in one file: build/quanlian.html ($(wc -c <build/quanlian.html) bytes)"
  exec node tests/e2e/serve.mjs build/site "${PORT:-8000}"
}
