#include "config/phone_lengths.hpp"

#include <string>

namespace ventanilla {
namespace {

/// The digits of a country's shortest geographic or mobile number after its code, by the national
/// numbering plans that ITU-T publishes under E.164.
struct Plan {
  std::string_view code;
  std::size_t least;
};

// By E.164 no code begins another.
constexpr Plan plans[] = {
    {"1", 10},  {"33", 9},  {"34", 9},  {"351", 9}, {"44", 9},  {"502", 8}, {"503", 8}, {"504", 8},
    {"505", 8}, {"506", 8}, {"507", 7}, {"51", 8},  {"52", 10}, {"53", 8},  {"54", 10}, {"55", 10},
    {"56", 9},  {"57", 8},  {"58", 10}, {"591", 8}, {"593", 8}, {"595", 8}, {"598", 8},
};
/// Of any number, its code included: those of small countries and of switchboards are this short.
constexpr std::size_t least_of_all = 7;

}  // namespace

std::size_t missing_digits(std::string_view number) {
  if (number.empty() || number[0] != '+') return 0;
  std::string digits;
  for (const char c : number) {
    if (c >= '0' && c <= '9') digits += c;
  }
  std::size_t least = least_of_all;
  for (const auto& [code, rest] : plans) {
    if (digits.compare(0, code.size(), code) == 0) least = code.size() + rest;
  }
  return digits.size() < least ? least - digits.size() : 0;
}

}  // namespace ventanilla
