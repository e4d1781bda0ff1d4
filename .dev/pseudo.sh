# The site with one more language, which nobody speaks (tests/pseudo/make_qps.mjs): build/qps/site.

build_pseudo() {
  prepare
  node tests/pseudo/make_qps.mjs build/qps/assets
  table=$PWD/build/qps/assets/languages.json
  configure qps/native cmake "-DQUANLIAN_IMGUI_DIR=$imgui_dir" "-DQUANLIAN_LANGUAGES=$table"
  configure qps/wasm emcmake cmake "-DQUANLIAN_IMGUI_DIR=$imgui_dir" "-DQUANLIAN_LANGUAGES=$table"
  run_ninja qps/native quanlian
  run_ninja qps/wasm viewer
  run_ninja qps/native site
}

part_pseudo() {
  build_pseudo
  node_tests pseudo tests/pseudo/*.test.mjs
}
