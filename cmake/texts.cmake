# Makes app/phrases.gen.h (the enum Phrase) and phrases.gen.cc (its table) from assets/texts.json.

function(quanlian_generate_texts layer)
  set(input ${CMAKE_SOURCE_DIR}/assets/texts.json)
  set(folder ${CMAKE_BINARY_DIR}/generated/app)
  add_custom_command(
    OUTPUT ${folder}/phrases.gen.h ${folder}/phrases.gen.cc
    COMMAND ${CMAKE_COMMAND} -DINPUT=${input} -DFOLDER=${folder} -P ${CMAKE_SOURCE_DIR}/cmake/generate_texts.cmake
    DEPENDS ${input} ${CMAKE_SOURCE_DIR}/cmake/generate_texts.cmake
    COMMENT "Interface texts")
  target_sources(quanlian_${layer} PRIVATE ${folder}/phrases.gen.h ${folder}/phrases.gen.cc)
  target_include_directories(quanlian_${layer} PUBLIC ${CMAKE_BINARY_DIR}/generated)
endfunction()
