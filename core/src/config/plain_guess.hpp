#pragma once

#include <string>
#include <string_view>

/// What a value in another notation plainly stands for, written as the format has it.
namespace ventanilla {

/// "24 horas" is 24h, "1d" 1bd, "30 min" 30m. "" when it is not plain.
std::string duration_guess(std::string_view written);

/// "25/12/2026" is 2026-12-25; of "4/5/2026" both readings: "2026-05-04 or 2026-04-05". "" when it
/// is no date in digits.
std::string date_guess(std::string_view written);

}  // namespace ventanilla
