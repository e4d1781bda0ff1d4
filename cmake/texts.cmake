# Makes of the table of languages and their texts (assets/languages.json, assets/texts/) what is compiled: model/languages.gen.*,
# app/words/phrases.gen.*; and phrases_canvas.gen.cc, without the words that only the record says: the page has them already, and its
# module takes this one. web/*.json are for the scripts.

set(QUANLIAN_LANGUAGES ${CMAKE_SOURCE_DIR}/assets/languages.json CACHE FILEPATH "Table of languages; texts/TAG.json lie beside it")
set(generated ${CMAKE_BINARY_DIR}/generated)
set(texts_for_scripts ${generated}/web/texts.json ${generated}/web/languages.json)

cmake_path(GET QUANLIAN_LANGUAGES PARENT_PATH languages_dir)
file(GLOB texts_sources CONFIGURE_DEPENDS ${languages_dir}/texts/*.json)
file(GLOB_RECURSE texts_users CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/app/*.* ${CMAKE_SOURCE_DIR}/src/ui/*.* ${CMAKE_SOURCE_DIR}/src/browser/*.*)
set(texts_headers ${generated}/model/languages.gen.h ${generated}/app/words/phrases.gen.h)
add_custom_command(
  OUTPUT ${texts_headers} ${generated}/model/languages.gen.cc ${generated}/app/words/phrases.gen.cc
    ${generated}/app/words/phrases_canvas.gen.cc ${texts_for_scripts}
  COMMAND node ${CMAKE_SOURCE_DIR}/cmake/generate_texts.mjs ${QUANLIAN_LANGUAGES} ${generated} ${CMAKE_SOURCE_DIR}/src
  DEPENDS ${QUANLIAN_LANGUAGES} ${texts_sources} ${texts_users} ${CMAKE_SOURCE_DIR}/cmake/generate_texts.mjs
  COMMENT "Languages and texts" VERBATIM)

function(quanlian_generate_texts)
  target_sources(quanlian_model PRIVATE ${texts_headers} ${generated}/model/languages.gen.cc)
  target_sources(quanlian_app PRIVATE ${texts_headers} ${generated}/app/words/phrases.gen.cc)
  target_include_directories(quanlian_model PUBLIC ${generated})
endfunction()
