# The site, from the command-line program of this tree and the page's wasm module of the other tree (build/wasm). Target: site.
# Each step is redone only when what it reads changed; a step that made the same bytes again stops the rest.

set(QUANLIAN_CASES "" CACHE STRING "Case files of the site; empty: assets/cases/*.json")
set(QUANLIAN_FONT_DIR /usr/share/fonts/opentype/noto CACHE PATH "Where NotoSansCJK-Regular.ttc and -Bold.ttc are")
set(site_cases ${QUANLIAN_CASES})
if(NOT site_cases)
  file(GLOB site_cases CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/assets/cases/*.json)
endif()
cmake_path(GET CMAKE_BINARY_DIR PARENT_PATH site_home)
set(viewer_dir ${site_home}/viewer)
set(module_dir ${site_home}/wasm/viewer)
set(work_dir ${CMAKE_BINARY_DIR}/site)
set(viewer_files "")
quanlian_viewer_file(script of_site site_script)
quanlian_viewer_file(wasm of_site site_wasm)
quanlian_later_tools(later_tools one_file_tools)
string(JSON service_worker GET "${viewer_files_json}" worker)

# Two fonts, cut to the characters that the canvas can show of these cases. Face 2 of the collections is Noto Sans CJK SC. Hints,
# layout features and names are of no use to a 2D canvas; without subroutines brotli packs the outlines a twentieth smaller.
# Curly quotes, the apostrophe and the middle dot are as wide as an ideograph there; face 1 (Korean) has them as wide as letters, as
# English needs and Chinese can bear. They are a font of their own, inside the script.
set(subset_options --no-hinting --desubroutinize --layout-features= --name-IDs=
  --drop-tables+=GSUB,GPOS,GDEF,BASE,VORG,vhea,vmtx,DSIG,STAT,meta)
# A grid of 200 units to the em instead of 1000: a quarter of a pixel in the largest figures of the bench, and a quarter of the bytes.
set(units_per_em 200)
find_program(HB_SUBSET hb-subset)
find_program(FONTTOOLS fonttools)
find_program(WOFF2_COMPRESS woff2_compress)
foreach(face IN ITEMS Regular Bold)
  string(TOLOWER ${face} weight)
  set(characters ${work_dir}/characters-${weight}.txt)
  quanlian_viewer_file(font-${weight} of_one_file plain_font)
  quanlian_viewer_file(font-${weight} of_site packed_font)
  set(font ${work_dir}/${plain_font})
  add_custom_command(
    OUTPUT ${characters}
    COMMAND ${CMAKE_COMMAND} -DPROGRAM=$<TARGET_FILE:quanlian> "-DCASES=${site_cases}" -DWEIGHT=${weight} -DOUTPUT=${characters}
      -P ${CMAKE_SOURCE_DIR}/cmake/characters.cmake
    DEPENDS quanlian ${site_cases} ${CMAKE_SOURCE_DIR}/cmake/characters.cmake
    COMMENT "Characters of the ${weight} font" VERBATIM)
  add_custom_command(
    OUTPUT ${viewer_dir}/${packed_font} ${viewer_dir}/${plain_font}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${viewer_dir}
    COMMAND ${HB_SUBSET} --font-file=${QUANLIAN_FONT_DIR}/NotoSansCJK-${face}.ttc --face-index=2 --text-file=${characters}
      ${subset_options} --output-file=${font}
    COMMAND ${CMAKE_COMMAND} -E env SOURCE_DATE_EPOCH=0
      ${FONTTOOLS} ttLib.scaleUpem ${font} ${units_per_em} --output-file ${font}
    COMMAND ${WOFF2_COMPRESS} ${font}
    COMMAND ${CMAKE_COMMAND} -E copy ${font} ${work_dir}/${packed_font} ${viewer_dir}
    DEPENDS ${characters}
    COMMENT "Font: ${packed_font}" VERBATIM)
  list(APPEND viewer_files ${viewer_dir}/${packed_font})
  add_custom_command(
    OUTPUT ${work_dir}/quotes-${weight}.woff2
    COMMAND ${CMAKE_COMMAND} -E make_directory ${work_dir}
    COMMAND ${HB_SUBSET} --font-file=${QUANLIAN_FONT_DIR}/NotoSansCJK-${face}.ttc --face-index=1
      --unicodes=B7,2018,2019,201C,201D ${subset_options} --output-file=${work_dir}/quotes-${weight}.otf
    COMMAND ${WOFF2_COMPRESS} ${work_dir}/quotes-${weight}.otf
    COMMENT "Font: quotes-${weight}.woff2" VERBATIM)
endforeach()

# Earlier revisions of the project's own cases, so that old links can be told what changed since.
if(NOT QUANLIAN_CASES)
  file(GLOB site_earlier CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/assets/cases/earlier/*.json)
endif()
set(earlier_option "")
if(site_earlier)
  set(earlier_option --earlier ${site_earlier})
endif()

# The languages and their texts as cmake/texts.cmake makes them, {key: {tag: text}}.
set(language_aliases --alias:quanlian-texts=${generated}/web/texts.json --alias:quanlian-languages=${generated}/web/languages.json)

# The page's script: web/main.js with its modules and the glue of the wasm module, in one file.
file(GLOB script_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/web/*.js ${CMAKE_SOURCE_DIR}/web/files/*.js)
add_custom_command(
  OUTPUT ${viewer_dir}/${site_script}
  COMMAND ${CMAKE_SOURCE_DIR}/node_modules/.bin/esbuild ${CMAKE_SOURCE_DIR}/web/main.js --bundle --minify --format=esm
    --target=es2020 --charset=utf8 --legal-comments=none --log-level=warning
    --alias:quanlian-files=./web/files/site.js ${language_aliases}
    --alias:quanlian-module=${module_dir}/quanlian.mjs --loader:.woff2=binary
    --define:QUANLIAN_VERSION=\"${PROJECT_VERSION}\"
    --alias:quotes-regular=${work_dir}/quotes-regular.woff2 --alias:quotes-bold=${work_dir}/quotes-bold.woff2
    --outfile=${viewer_dir}/${site_script}
  DEPENDS ${script_sources} ${texts_for_scripts} ${module_dir}/quanlian.mjs ${CMAKE_SOURCE_DIR}/package-lock.json
    ${work_dir}/quotes-regular.woff2 ${work_dir}/quotes-bold.woff2
  WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
  COMMENT "Script: ${site_script}" VERBATIM)
# What a click loads: each web/later/NAME/NAME.js is a module of its own, with its words (quanlian-texts, only those that it names)
# and its style sheet inside.
file(GLOB later_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/web/later/*.* ${CMAKE_SOURCE_DIR}/web/later/*/*.*)
foreach(name IN LISTS later_tools)
  set(folder ${CMAKE_SOURCE_DIR}/web/later/${name})
  add_custom_command(
    OUTPUT ${viewer_dir}/later/${name}.js
    COMMAND ${CMAKE_SOURCE_DIR}/node_modules/.bin/esbuild ${folder}/${name}.js --bundle --minify --format=esm
      --target=es2020 --charset=utf8 --legal-comments=none --log-level=warning --loader:.css=text
      --alias:quanlian-files=./web/files/site.js ${language_aliases}
      --outfile=${viewer_dir}/later/${name}.js
    DEPENDS ${later_sources} ${texts_for_scripts} ${CMAKE_SOURCE_DIR}/package-lock.json
    WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
    COMMENT "Script for later: ${name}.js" VERBATIM)
  list(APPEND viewer_files ${viewer_dir}/later/${name}.js)
endforeach()

# The site's service worker; `quanlian site` tells it the version.
add_custom_command(
  OUTPUT ${viewer_dir}/${service_worker}
  COMMAND ${CMAKE_SOURCE_DIR}/node_modules/.bin/esbuild ${CMAKE_SOURCE_DIR}/web/worker/sw.js --bundle --minify --format=iife
    --target=es2020 --charset=utf8 --legal-comments=none --log-level=warning
    --outfile=${viewer_dir}/${service_worker}
  DEPENDS ${CMAKE_SOURCE_DIR}/web/worker/sw.js ${later_sources} ${CMAKE_SOURCE_DIR}/package-lock.json
  WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
  COMMENT "Service worker: ${service_worker}" VERBATIM)
list(APPEND viewer_files ${viewer_dir}/${service_worker})

add_custom_command(
  OUTPUT ${viewer_dir}/${site_wasm}
  COMMAND ${CMAKE_COMMAND} -E copy ${module_dir}/quanlian.wasm ${viewer_dir}/${site_wasm}
  DEPENDS ${module_dir}/quanlian.wasm
  COMMENT "Module: ${site_wasm}" VERBATIM)
list(APPEND viewer_files ${viewer_dir}/${site_script} ${viewer_dir}/${site_wasm})

# The preview pictures: drawn as SVG by the program, then as PNG. Only pictures whose SVG changed are made again.
set(svg_dir ${work_dir}/previews-svg)
set(png_dir ${work_dir}/previews)
add_custom_command(
  OUTPUT ${work_dir}/previews.stamp
  COMMAND quanlian previews ${site_cases} --out ${svg_dir}
  COMMAND node ${CMAKE_SOURCE_DIR}/cmake/rasterise.mjs ${svg_dir} ${png_dir} ${QUANLIAN_FONT_DIR}
  COMMAND ${CMAKE_COMMAND} -E touch ${work_dir}/previews.stamp
  DEPENDS quanlian ${site_cases} ${CMAKE_SOURCE_DIR}/cmake/rasterise.mjs ${CMAKE_SOURCE_DIR}/cmake/palette_png.mjs
    ${CMAKE_SOURCE_DIR}/package-lock.json
  COMMENT "Preview pictures" VERBATIM)

# All of the site that does not wait for the module.
set(site_parts ${viewer_files} ${work_dir}/quotes-regular.woff2 ${work_dir}/quotes-bold.woff2 ${work_dir}/previews.stamp)
list(FILTER site_parts EXCLUDE REGEX "${site_script}$|${site_wasm}$")
add_custom_target(site_parts DEPENDS ${site_parts})

add_custom_command(
  OUTPUT ${work_dir}/site.stamp
  COMMAND quanlian site ${site_cases} ${earlier_option} --out ${site_home}/site --viewer ${viewer_dir} --previews ${png_dir}
  COMMAND ${CMAKE_COMMAND} -E touch ${work_dir}/site.stamp
  DEPENDS quanlian ${site_cases} ${site_earlier} ${viewer_files} ${work_dir}/previews.stamp
  COMMENT "Site: build/site" VERBATIM)
add_custom_target(site DEPENDS ${work_dir}/site.stamp)
