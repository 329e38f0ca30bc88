#include "config/plain_guess.hpp"

#include <algorithm>
#include <vector>

#include "base/ascii.hpp"
#include "ventanilla/instant.hpp"
#include "ventanilla/text.hpp"

namespace ventanilla {
namespace {

struct Unit {
  std::string_view written;  ///< folded, without spaces; with one before and after each
  std::string_view unit;
};

constexpr Unit units[] = {
    {" h hs hr hrs hora horas hour hours heure heures horasabiertas ", "h"},
    {" m min mins minuto minutos minute minutes ", "m"},
    {" d bd dia dias day days jour jours habil habiles dh diahabil diashabiles dialaborable "
     "diaslaborables diautil diasuteis businessday businessdays workingday workingdays jourouvre "
     "joursouvres ",
     "bd"},
};

/// The digits at the start of `text`, taken off it.
std::string_view take_digits(std::string_view& text) {
  std::size_t count = 0;
  while (count < text.size() && is_digit(text[count])) ++count;
  const std::string_view digits = text.substr(0, count);
  text.remove_prefix(count);
  return digits;
}

std::string padded(std::string_view digits) {
  return digits.size() == 1 ? "0" + std::string(digits) : std::string(digits);
}

/// `YYYY-MM-DD`, or "" when there is no such day.
std::string date_of(std::string_view year, std::string_view month, std::string_view day) {
  const std::string date = std::string(year) + '-' + padded(month) + '-' + padded(day);
  return parse_date(date) ? date : std::string();
}

}  // namespace

std::string duration_guess(std::string_view written) {
  std::string_view rest = written;
  rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
  const std::string amount(take_digits(rest));
  std::string word = " ";
  for (const Token& token : tokenize(rest)) word += token.folded;
  word += ' ';
  for (const auto& [names, unit] : units) {
    if (names.find(word) == std::string_view::npos) continue;
    const std::string guess = amount + std::string(unit);
    return parse_duration(guess) ? guess : std::string();
  }
  return {};
}

std::string date_guess(std::string_view written) {
  std::string_view rest = written;
  std::vector<std::string_view> parts;
  for (int i = 0; i < 3; ++i) {
    parts.push_back(take_digits(rest));
    const bool parted = !rest.empty() && std::string_view("/-.").find(rest[0]) < 3;
    if (parts.back().empty() || (i < 2 && !parted)) return {};
    if (i < 2) rest.remove_prefix(1);
  }
  if (!rest.empty()) return {};
  if (parts[0].size() == 4) return date_of(parts[0], parts[1], parts[2]);
  if (parts[2].size() != 4) return {};
  const std::string day_first = date_of(parts[2], parts[1], parts[0]);
  const std::string month_first = date_of(parts[2], parts[0], parts[1]);
  if (day_first.empty() || day_first == month_first) return month_first;
  return month_first.empty() ? day_first : day_first + " or " + month_first;
}

}  // namespace ventanilla
