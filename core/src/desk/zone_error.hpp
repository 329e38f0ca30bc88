#pragma once

#include <string_view>

#include "ventanilla/result.hpp"

namespace ventanilla {

Error unknown_zone_error(std::string_view where, std::string_view name);

}  // namespace ventanilla
