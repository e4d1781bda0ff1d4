# Embeds the style sheets and the icon of web/ into a layer as strings (see src/record/page/styles.h).

function(quanlian_embed_styles layer)
  set(output ${CMAKE_BINARY_DIR}/generated/record/page/styles.gen.cc)
  set(inputs ${CMAKE_SOURCE_DIR}/web/record.css ${CMAKE_SOURCE_DIR}/web/viewer.css ${CMAKE_SOURCE_DIR}/web/print.css
    ${CMAKE_SOURCE_DIR}/web/item.css ${CMAKE_SOURCE_DIR}/web/icon.svg)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DWEB=${CMAKE_SOURCE_DIR}/web -DOUTPUT=${output} -P ${CMAKE_SOURCE_DIR}/cmake/generate_styles.cmake
    DEPENDS ${inputs} ${CMAKE_SOURCE_DIR}/cmake/generate_styles.cmake
    COMMENT "Style sheets and icon")
  target_sources(quanlian_${layer} PRIVATE ${output})
endfunction()
