# Makes of the files of the laws (assets/law/) the table of src/model/law.h.

file(GLOB law_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/assets/law/*.json)
set(law_table ${CMAKE_BINARY_DIR}/generated/model/law.gen.cc)
add_custom_command(
  OUTPUT ${law_table}
  COMMAND node ${CMAKE_SOURCE_DIR}/cmake/generate_law.mjs ${QUANLIAN_LANGUAGES} ${CMAKE_SOURCE_DIR}/assets/law ${law_table}
  DEPENDS ${QUANLIAN_LANGUAGES} ${law_sources} ${CMAKE_SOURCE_DIR}/cmake/generate_law.mjs ${CMAKE_SOURCE_DIR}/cmake/generate_texts.mjs
  COMMENT "Laws" VERBATIM)

function(quanlian_generate_law)
  target_sources(quanlian_model PRIVATE ${law_table})
endfunction()
