# Flags of our own targets; nothing here reaches a consumer of the installed package.
include_guard()

add_library(ventanilla_options INTERFACE)
# A stray `throw` in the core fails at compile time; errors are values (see result.hpp).
target_compile_options(ventanilla_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion
                                                    -Wno-sign-conversion)
# g++ 12 sees overlaps in std::string that are not there (gcc bug 105651).
target_compile_options(ventanilla_options INTERFACE
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
if(VENTANILLA_WERROR)
  target_compile_options(ventanilla_options INTERFACE -Werror)
endif()

if(VENTANILLA_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all
                      -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()

if(EMSCRIPTEN)
  # Every byte travels: smallest code, optimised again as a whole at the link.
  set(CMAKE_C_FLAGS_MINSIZEREL "-Oz -DNDEBUG")
  set(CMAKE_CXX_FLAGS_MINSIZEREL "-Oz -DNDEBUG")
  # A position-independent module would reach its own data through tables. At -Oz Emscripten adds
  # -fno-inline-functions, which leaves even size() a call: a tenth of the customer's module.
  # What is optimised before the link can no longer be taken as a whole (wasm/page/whole.mjs).
  add_compile_options(-flto -fno-pic -finline-functions
                      $<$<COMPILE_LANGUAGE:CXX>:SHELL:-Xclang\ -disable-llvm-passes>)
endif()
