#pragma once

#include <cstdint>
#include <string>

namespace ventanilla {

inline void append_decimal(std::string& out, std::uint64_t number) {
  char digits[20];
  std::size_t n = 0;
  do {
    digits[n++] = static_cast<char>('0' + number % 10);
    number /= 10;
  } while (number != 0);
  while (n > 0) out += digits[--n];
}

inline std::string decimal(std::uint64_t number) {
  std::string text;
  append_decimal(text, number);
  return text;
}

}  // namespace ventanilla
