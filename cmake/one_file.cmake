# build/quanlian.html: the first case of the site with its viewer in a single file. Target: one_file. Comes after site.cmake, whose
# parts it packs.

quanlian_viewer_file(script of_one_file one_file_script)
quanlian_viewer_file(font-regular of_one_file one_file_regular)
quanlian_viewer_file(font-bold of_one_file one_file_bold)
string(JSON one_file_start GET "${viewer_files_json}" one_file_start)

# Every module of web/later by its name, but for those that are about a site.
set(tools "")
foreach(name IN LISTS one_file_tools)
  string(APPEND tools "export * as ${name} from '${CMAKE_SOURCE_DIR}/web/later/${name}/${name}.js';\n")
endforeach()
file(CONFIGURE OUTPUT ${work_dir}/one_file_tools.js CONTENT "${tools}" @ONLY)

add_custom_command(
  OUTPUT ${viewer_dir}/${one_file_script}
  COMMAND ${CMAKE_SOURCE_DIR}/node_modules/.bin/esbuild ${CMAKE_SOURCE_DIR}/web/main.js --bundle --minify --format=esm
    --target=es2020 --charset=utf8 --legal-comments=none --log-level=warning
    --alias:quanlian-module=${module_dir}/quanlian.mjs --loader:.woff2=binary --loader:.css=text
    --alias:quanlian-files=./web/files/one_file.js ${language_aliases} --alias:quanlian-tools=${work_dir}/one_file_tools.js
    --define:QUANLIAN_VERSION=\"${PROJECT_VERSION}\"
    --alias:quotes-regular=${work_dir}/quotes-regular.woff2 --alias:quotes-bold=${work_dir}/quotes-bold.woff2
    --outfile=${viewer_dir}/${one_file_script}
  DEPENDS ${script_sources} ${later_sources} ${work_dir}/one_file_tools.js ${module_dir}/quanlian.mjs
    ${texts_for_scripts} ${CMAKE_SOURCE_DIR}/package-lock.json
    ${work_dir}/quotes-regular.woff2 ${work_dir}/quotes-bold.woff2
  WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
  COMMENT "Script: ${one_file_script}" VERBATIM)

# What the file runs first; everything else is packed.
add_custom_command(
  OUTPUT ${viewer_dir}/${one_file_start}
  COMMAND ${CMAKE_SOURCE_DIR}/node_modules/.bin/esbuild ${CMAKE_SOURCE_DIR}/web/files/start.js --bundle --minify --format=esm
    --target=es2020 --charset=utf8 --legal-comments=none --log-level=warning --outfile=${viewer_dir}/${one_file_start}
  DEPENDS ${script_sources} ${CMAKE_SOURCE_DIR}/package-lock.json
  WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
  COMMENT "Script: ${one_file_start}" VERBATIM)

list(GET site_cases 0 first_case)
add_custom_command(
  OUTPUT ${site_home}/quanlian.html
  COMMAND quanlian page ${first_case} --out ${site_home}/quanlian.html --viewer ${viewer_dir}
  DEPENDS quanlian ${first_case} ${viewer_files} ${viewer_dir}/${one_file_script} ${viewer_dir}/${one_file_start}
    ${viewer_dir}/${one_file_regular} ${viewer_dir}/${one_file_bold}
  COMMENT "Single file: build/quanlian.html" VERBATIM)
add_custom_target(one_file DEPENDS ${site_home}/quanlian.html)
