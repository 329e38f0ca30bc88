#pragma once

// Debian 12 has Catch2 2.13, newer systems v3: the same test sources compile against both.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
