# ./dev check: format, static checks, layer rules, texts, size budget. Prints one line a check.

# check_part [--with-site]: also the sizes of the built site and the single file.
check_part() {
  need_test_tools
  node tests/checks/run.mjs "$@"
}

dev_check() {
  build_site
  check_part --with-site
}
