#include "guidance/personal_data/check_digits.hpp"

#include <algorithm>
#include <cstddef>

#include "base/ascii.hpp"
#include "guidance/personal_data/scan.hpp"

namespace ventanilla::guidance {
namespace {

int value(char c) { return c - '0'; }

bool all_digits(std::string_view text) {
  for (char c : text) {
    if (!is_digit(c)) return false;
  }
  return !text.empty();
}

bool all_same(std::string_view text) {
  return text.find_first_not_of(text.substr(0, 1)) == std::string_view::npos;
}

/// Sum of digits times weights; weights as digits of a string.
int weighted(std::string_view digits, std::string_view weights) {
  int sum = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) sum += value(digits[i]) * value(weights[i]);
  return sum;
}

int number(std::string_view digits) {
  int result = 0;
  for (char c : digits) result = result * 10 + value(c);
  return result;
}

bool dni_letter(int digits, char letter) {
  return std::string_view("TRWAGMYFPDXBNJZSQVHLCKE")[static_cast<std::size_t>(digits % 23)] ==
         letter;
}

/// Whether YYMMDD has a month and a day.
bool dated(std::string_view digits) {
  const int month = number(digits.substr(2, 2));
  const int day = number(digits.substr(4, 2));
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/// Lengths from the IBAN registry (SWIFT, release 97).
int iban_length(std::string_view country) {
  constexpr std::string_view lengths =
      "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BR29BY28CH21CR22CY28CZ24DE22DK18DO28EE20EG29ES24FI18FO18"
      "FR27GB22GE22GI23GL18GR27GT28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21"
      "DZ26IR26MA28MZ25LY25MC27MD24ME22MK19MR27MT31MU30NI28NL18NO15PK24PL28PS29PT25QA29RO24RS22SA24"
      "SC31SD18SE24SI19SK24SM27ST25SV28TL23TN24TR26UA29VA22VG24XK20";
  for (std::size_t i = 0; i + 4 <= lengths.size(); i += 4) {
    if (lengths.substr(i, 2) == country) return number(lengths.substr(i + 2, 2));
  }
  return 0;
}

/// Whether the bank's part starts as the country's register entry has it: four letters, or digits.
bool bank_fits(std::string_view text) {
  constexpr std::string_view lettered = "GB IE NL BG GI LV MT RO VG QA KW JO PS BH PK AZ IQ LC SC";
  constexpr std::string_view numbered = "ES DE AT BE PT DK FI SE NO CR PL HU CZ SK HR EE LT";
  const auto bank = text.substr(4, 4);
  if (is_one_of(text.substr(0, 2), lettered)) {
    return std::all_of(bank.begin(), bank.end(), is_upper);
  }
  return !is_one_of(text.substr(0, 2), numbered) || all_digits(text.substr(4));
}

}  // namespace

bool luhn(std::string_view digits) {
  if (!all_digits(digits)) return false;
  int sum = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    int d = value(digits[digits.size() - 1 - i]);
    if (i % 2 == 1) d = d > 4 ? 2 * d - 9 : 2 * d;
    sum += d;
  }
  return sum % 10 == 0;
}

bool valid_iban(std::string_view text) {
  if (text.size() < 15 || !is_upper(text[0]) || !is_upper(text[1]) || !is_digit(text[2]) ||
      !is_digit(text[3]) || static_cast<int>(text.size()) != iban_length(text.substr(0, 2)) ||
      !bank_fits(text)) {
    return false;
  }
  int rest = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[(i + 4) % text.size()];
    rest = is_digit(c) ? (rest * 10 + value(c)) % 97 : (rest * 100 + c - 'A' + 10) % 97;
  }
  return rest == 1;
}

bool valid_dni(std::string_view text) {
  return text.size() == 9 && all_digits(text.substr(0, 8)) &&
         dni_letter(number(text.substr(0, 8)), text[8]);
}

bool valid_nie(std::string_view text) {
  if (text.size() != 9 || text[0] < 'X' || text[0] > 'Z' || !all_digits(text.substr(1, 7))) {
    return false;
  }
  return dni_letter((text[0] - 'X') * 10'000'000 + number(text.substr(1, 7)), text[8]);
}

bool valid_cif(std::string_view text) {
  if (text.size() != 9 || !all_digits(text.substr(1, 7))) return false;
  const char first = text[0];
  if (std::string_view("KLM").find(first) != std::string_view::npos) {
    return dni_letter(number(text.substr(1, 7)), text[8]);
  }
  if (std::string_view("ABCDEFGHJNPQRSUVW").find(first) == std::string_view::npos) return false;
  int sum = 0;
  for (std::size_t i = 1; i < 8; ++i) {
    const int twice = value(text[i]) * 2;
    sum += i % 2 == 0 ? value(text[i]) : twice / 10 + twice % 10;
  }
  const int control = (10 - sum % 10) % 10;
  const bool digit = text[8] == '0' + control;
  const bool letter = text[8] == "JABCDEFGHI"[control];
  if (std::string_view("NPQRSW").find(first) != std::string_view::npos) return letter;
  if (std::string_view("ABEH").find(first) != std::string_view::npos) return digit;
  return digit || letter;
}

bool valid_cedula_do(std::string_view digits) {
  return digits.size() == 11 && luhn(digits) && !all_same(digits);
}

bool valid_rnc_do(std::string_view digits) {
  if (digits.size() != 9 || !all_digits(digits)) return false;
  const int rest = weighted(digits, "79865432") % 11;
  const int check = rest == 0 ? 2 : rest == 1 ? 1 : 11 - rest;
  return check == value(digits[8]);
}

bool valid_curp(std::string_view text) {
  if (text.size() != 18) return false;
  for (std::size_t i = 0; i < 16; ++i) {
    const bool digit_place = i >= 4 && i < 10;
    if (digit_place ? !is_digit(text[i]) : !is_upper(text[i])) return false;
  }
  if ((text[10] != 'H' && text[10] != 'M' && text[10] != 'X') || !is_digit(text[17]) ||
      !dated(text.substr(4, 6)))
    return false;
  int sum = 0;
  for (int i = 0; i < 17; ++i) {
    const char c = text[static_cast<std::size_t>(i)];
    // Ñ stands between N and O in the table, hence the step of one after N.
    const int v = is_digit(c) ? value(c) : c - 'A' + 10 + (c > 'N' ? 1 : 0);
    sum += v * (18 - i);
  }
  return (10 - sum % 10) % 10 == value(text[17]);
}

bool valid_rfc(std::string_view text) {
  if (text.size() != 12 && text.size() != 13) return false;
  const std::size_t letters = text.size() - 9;
  for (std::size_t i = 0; i < letters; ++i) {
    if (!is_upper(text[i]) && text[i] != '&') return false;
  }
  if (!all_digits(text.substr(letters, 6)) || !dated(text.substr(letters, 6))) return false;
  constexpr std::string_view signs = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ ";
  int sum = text.size() == 12 ? 37 * 13 : 0;
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    const std::size_t v = signs.find(text[i]);
    if (v == std::string_view::npos) return false;
    sum += static_cast<int>(v * (text.size() - i));
  }
  const int check = 11 - sum % 11;
  const char expected = check == 11 ? '0' : check == 10 ? 'A' : static_cast<char>('0' + check);
  return text.back() == expected;
}

bool valid_rut(std::string_view text) {
  if (text.size() < 8 || text.size() > 9 || !all_digits(text.substr(0, text.size() - 1))) {
    return false;
  }
  int sum = 0;
  int weight = 2;
  for (std::size_t i = text.size() - 1; i-- > 0;) {
    sum += value(text[i]) * weight;
    weight = weight == 7 ? 2 : weight + 1;
  }
  const int check = 11 - sum % 11;
  const char expected = check == 11 ? '0' : check == 10 ? 'K' : static_cast<char>('0' + check);
  return text.back() == expected;
}

bool valid_cuit(std::string_view digits) {
  if (digits.size() != 11 || !all_digits(digits)) return false;
  if (!is_one_of(digits.substr(0, 2), "20 23 24 25 26 27 30 33 34")) return false;
  const int check = (11 - weighted(digits, "5432765432") % 11) % 11;
  // A check of 10 moves the prefix to 23, whose digit is then 9 (or 4).
  if (check == 10) return digits.starts_with("23") && (digits[10] == '9' || digits[10] == '4');
  return check == value(digits[10]);
}

bool valid_cpf(std::string_view digits) {
  if (digits.size() != 11 || !all_digits(digits) || all_same(digits)) return false;
  for (std::size_t length = 9; length < 11; ++length) {
    int sum = 0;
    for (std::size_t i = 0; i < length; ++i) {
      sum += value(digits[i]) * static_cast<int>(length + 1 - i);
    }
    if (sum * 10 % 11 % 10 != value(digits[length])) return false;
  }
  return true;
}

bool valid_cedula_ec(std::string_view digits) {
  if (digits.size() != 10 || !all_digits(digits) || digits[2] > '5') return false;
  const int province = number(digits.substr(0, 2));
  return ((province >= 1 && province <= 24) || province == 30) && luhn(digits);
}

bool valid_ci_uy(std::string_view digits) {
  if ((digits.size() != 7 && digits.size() != 8) || !all_digits(digits)) return false;
  const std::string_view weights = digits.size() == 8 ? "2987634" : "987634";
  return (10 - weighted(digits, weights) % 10) % 10 == value(digits.back());
}

bool valid_nit_co(std::string_view digits) {
  if (digits.size() != 10 || !all_digits(digits) || digits[0] < '8') return false;
  constexpr int weights[] = {41, 37, 29, 23, 19, 17, 13, 7, 3};
  int sum = 0;
  for (std::size_t i = 0; i < 9; ++i) sum += value(digits[i]) * weights[i];
  const int rest = sum % 11;
  return (rest > 1 ? 11 - rest : rest) == value(digits[9]);
}

bool valid_itin(std::string_view digits) {
  if (digits.size() != 9 || !all_digits(digits) || digits[0] != '9') return false;
  const int group = number(digits.substr(3, 2));
  return (group >= 50 && group <= 65) || (group >= 70 && group <= 88) ||
         (group >= 90 && group <= 92) || (group >= 94 && group <= 99);
}

bool valid_ein(std::string_view digits) {
  if (digits.size() != 9 || !all_digits(digits)) return false;
  return !is_one_of(digits.substr(0, 2), "00 07 08 09 17 18 19 28 29 49 69 70 78 79 89 96 97");
}

bool valid_nif_pt(std::string_view digits) {
  if (digits.size() != 9 || !all_digits(digits) || digits[0] == '0' || digits[0] == '4')
    return false;
  const int rest = weighted(digits, "98765432") % 11;
  return (rest > 1 ? 11 - rest : 0) == value(digits[8]);
}

bool valid_nir(std::string_view digits) {
  if (digits.size() != 15 || !all_digits(digits)) return false;
  const int month = number(digits.substr(3, 2));
  if ((digits[0] != '1' && digits[0] != '2') || month < 1 || month > 12) return false;
  int rest = 0;
  for (std::size_t i = 0; i < 13; ++i) rest = (rest * 10 + value(digits[i])) % 97;
  return 97 - rest == number(digits.substr(13));
}

bool valid_ssn(std::string_view digits) {
  if (digits.size() != 9 || !all_digits(digits)) return false;
  return digits.substr(0, 3) != "000" && digits.substr(0, 3) != "666" && digits[0] != '9' &&
         digits.substr(3, 2) != "00" && digits.substr(5) != "0000";
}

}  // namespace ventanilla::guidance
