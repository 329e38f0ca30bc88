#pragma once

#include <concepts>

#include "ventanilla/result.hpp"

namespace ventanilla {

/// Whether somebody reads what is wrong with an input. True everywhere but in a customer's page,
/// whose module counts problems and leaves their words, a tenth of its weight, to the full module
/// (wasm/page/telling.cpp). Every program links one definition.
bool tells_problems();

/// `message()` is written only where somebody reads it.
template <std::invocable Message>
Error told_error(ErrorCode code, const Message& message) {
  return {code, {}, tells_problems() ? message() : std::string()};
}

/// Whether the status of a desk also tells its rules in words (`hours_text`). A customer's page
/// shows the week's table instead.
bool words_rules();

}  // namespace ventanilla
