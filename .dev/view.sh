# ./dev view [CASE.json]: builds and serves the site.

dev_view() {
  build_site "${1-}"
  exec node tests/e2e/serve.mjs build/site "${PORT:-8000}"
}
