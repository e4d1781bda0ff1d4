# Embeds what `quanlian view` adds to a site into the program as strings (see src/cli/live/live_files.h).

function(quanlian_embed_live program)
  set(output ${CMAKE_BINARY_DIR}/generated/cli/live/live_files.gen.cc)
  set(inputs ${CMAKE_SOURCE_DIR}/web/live/live.js ${CMAKE_SOURCE_DIR}/web/live/live.css ${CMAKE_SOURCE_DIR}/web/worker/ending.js)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/generated/cli/live
    COMMAND node ${CMAKE_SOURCE_DIR}/cmake/generate_live.mjs ${CMAKE_SOURCE_DIR}/web ${output}
    DEPENDS ${inputs} ${CMAKE_SOURCE_DIR}/cmake/generate_live.mjs
    COMMENT "What quanlian view adds to a site" VERBATIM)
  target_sources(${program} PRIVATE ${output})
endfunction()
