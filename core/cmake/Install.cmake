# `cmake --install` gives a package: find_package(ventanilla CONFIG) finds ventanilla::ventanilla,
# the portable core, and ventanilla::json, which reads texts and the system's time zones.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/ventanilla)
install(TARGETS ventanilla ventanilla_json EXPORT ventanilla-targets)
install(TARGETS ventanilla_command)
install(DIRECTORY core/include/ventanilla core/native/include/ventanilla TYPE INCLUDE)
install(FILES LICENSE TYPE DOC)
# The stemmers are in the library; their licence asks to go with them.
install(FILES ${VENTANILLA_SNOWBALL_DIR}/COPYING TYPE DOC RENAME LICENSE-snowball)
install(EXPORT ventanilla-targets NAMESPACE ventanilla:: FILE ventanilla-config.cmake
        DESTINATION ${package_dir})
write_basic_package_version_file(ventanilla-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/ventanilla-config-version.cmake
        DESTINATION ${package_dir})
