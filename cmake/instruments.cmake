# A native tree that watches the program while it runs, made with clang: AddressSanitizer and UndefinedBehaviorSanitizer end the program
# at the first finding, which lines run is counted, and the fuzzers of tests/fuzz are built. Dear ImGui is built the same way.

option(QUANLIAN_SANITIZE "sanitizers, counted lines and fuzzers; for clang" OFF)
if(QUANLIAN_SANITIZE)
  set(CMAKE_BUILD_TYPE Instrumented)  # without the flags of a release
  set(watch -fsanitize=address,undefined -fno-sanitize-recover=all -fprofile-instr-generate)
  add_compile_options(-O1 -g1 -fno-omit-frame-pointer ${watch} -fsanitize=fuzzer-no-link -fcoverage-mapping)
  add_compile_definitions(_GLIBCXX_ASSERTIONS)  # an index beyond the end, an empty optional
  add_link_options(${watch})
endif()
