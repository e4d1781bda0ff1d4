# Embeds the style sheets and the icon of web/ into a layer as strings (see src/record/page/styles.h).

function(quanlian_embed_styles layer)
  set(output ${CMAKE_BINARY_DIR}/generated/record/page/styles.gen.cc)
  set(inputs ${CMAKE_SOURCE_DIR}/web/record.css ${CMAKE_SOURCE_DIR}/web/viewer.css ${CMAKE_SOURCE_DIR}/web/print.css
    ${CMAKE_SOURCE_DIR}/web/item.css ${CMAKE_SOURCE_DIR}/web/icon.svg)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/generated/record/page
    COMMAND node ${CMAKE_SOURCE_DIR}/cmake/generate_styles.mjs ${CMAKE_SOURCE_DIR}/web ${QUANLIAN_LANGUAGES} ${output}
    DEPENDS ${inputs} ${QUANLIAN_LANGUAGES} ${CMAKE_SOURCE_DIR}/cmake/generate_styles.mjs
    COMMENT "Style sheets and icon" VERBATIM)
  target_sources(quanlian_${layer} PRIVATE ${output})
endfunction()
