#pragma once

#include <string_view>

#include "config/node.hpp"

namespace ventanilla {

/// The name among `names` that `word` says in another language, or in short: 'pregunta' is
/// 'question'. "" when there is none.
std::string_view translated_name(std::string_view word, Names names);

}  // namespace ventanilla
