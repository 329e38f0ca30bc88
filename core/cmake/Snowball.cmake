# Snowball's C sources, from the npm package node-snowball: one source for every build, so that
# stems are the same bytes natively and in WebAssembly.
include_guard()

set(VENTANILLA_SNOWBALL_DIR "${PROJECT_SOURCE_DIR}/node_modules/node-snowball/src/libstemmer"
    CACHE PATH "Folder of Snowball's libstemmer sources")
if(NOT EXISTS "${VENTANILLA_SNOWBALL_DIR}/src_c/stem_UTF_8_spanish.c")
  message(FATAL_ERROR "Snowball's sources are not in ${VENTANILLA_SNOWBALL_DIR}. Run "
                      "'npm ci --ignore-scripts', or set VENTANILLA_SNOWBALL_DIR.")
endif()

add_library(ventanilla_snowball OBJECT
  ${VENTANILLA_SNOWBALL_DIR}/runtime/api.c
  ${VENTANILLA_SNOWBALL_DIR}/runtime/utilities.c
  ${VENTANILLA_SNOWBALL_DIR}/src_c/stem_UTF_8_spanish.c
  ${VENTANILLA_SNOWBALL_DIR}/src_c/stem_UTF_8_english.c
  ${VENTANILLA_SNOWBALL_DIR}/src_c/stem_UTF_8_portuguese.c
  ${VENTANILLA_SNOWBALL_DIR}/src_c/stem_UTF_8_french.c)
target_include_directories(ventanilla_snowball SYSTEM PUBLIC
  $<BUILD_INTERFACE:${VENTANILLA_SNOWBALL_DIR}/src_c>
  $<BUILD_INTERFACE:${VENTANILLA_SNOWBALL_DIR}/runtime>)
set_target_properties(ventanilla_snowball PROPERTIES POSITION_INDEPENDENT_CODE ON)
target_compile_options(ventanilla_snowball PRIVATE -w)
