# Makes app/words/phrases.gen.h (the enum Phrase) and phrases.gen.cc (its table) from assets/texts.json; and phrases_canvas.gen.cc, the same
# table without the words that only the record says: the page has them already, and its module takes this one.

function(quanlian_generate_texts layer)
  set(input ${CMAKE_SOURCE_DIR}/assets/texts.json)
  set(folder ${CMAKE_BINARY_DIR}/generated/app/words)
  set(sources ${CMAKE_SOURCE_DIR}/src)
  file(GLOB_RECURSE users CONFIGURE_DEPENDS ${sources}/app/*.* ${sources}/ui/*.* ${sources}/browser/*.*)
  add_custom_command(
    OUTPUT ${folder}/phrases.gen.h ${folder}/phrases.gen.cc ${folder}/phrases_canvas.gen.cc
    COMMAND ${CMAKE_COMMAND} -DINPUT=${input} -DFOLDER=${folder} -DSOURCES=${sources}
      -P ${CMAKE_SOURCE_DIR}/cmake/generate_texts.cmake
    DEPENDS ${input} ${users} ${CMAKE_SOURCE_DIR}/cmake/generate_texts.cmake
    COMMENT "Interface texts")
  target_sources(quanlian_${layer} PRIVATE ${folder}/phrases.gen.h ${folder}/phrases.gen.cc)
  target_include_directories(quanlian_${layer} PUBLIC ${CMAKE_BINARY_DIR}/generated)
endfunction()
