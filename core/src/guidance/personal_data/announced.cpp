#include <algorithm>

#include "guidance/personal_data/scan.hpp"
#include "guidance/personal_data/signs.hpp"

/// What no form tells apart from any other number or word: the text has to announce it.
namespace ventanilla::guidance {
namespace {

constexpr WordSet fillers(
    "es de del la el mi su tu numero num nro no n is my the number code codigo o do da e meu minha "
    "sua le ma mon est du con with id cuya cual era was fue y que me te nos dieron dio diste han "
    "dado that i you they gave got given have asignado asignaron");

constexpr WordSet document_words(
    "pasaporte passport passaporte passeport license licence licencia");
constexpr WordSet account_words("cuenta account conta compte");
constexpr WordSet booking_words(
    "reserva reservacion localizador booking reservation pnr confirmation confirmacion localizer "
    "reservacao reserve record folio reference boleto ticket billete expediente");

bool has_digit(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char c) { return is_digit(c); });
}

bool all_upper(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return is_upper(c) || is_digit(c); });
}

/// From `start` over signs that are not spaces, without closing punctuation.
std::size_t secret_end(std::string_view text, std::size_t start) {
  std::size_t end = start;
  while (end < text.size() && !is_space(text[end])) ++end;
  while (end > start &&
         std::string_view(".,;:?\")'").find(text[end - 1]) != std::string_view::npos) {
    --end;
  }
  // "Canela2019! y aun así": where the sentence goes on, the mark is the secret's.
  const bool goes_on = end + 1 < text.size() && is_lower(text[end + 1]);
  while (end > start && text[end - 1] == '!' && !goes_on) --end;
  return end;
}

/// "contraseña: hunter2", "my password is hunter2": an announcing word, then a colon, an equals
/// sign or the verb, then the secret.
void find_passwords(Scan& scan) {
  static constexpr WordSet words(
      "contrasena clave password pwd pw psw pass passwd passcode pin nip senha passe mdp");
  for (std::size_t i = 0; i + 1 < scan.tokens.size(); ++i) {
    if (!is_one_of(scan.tokens[i].folded, words)) continue;
    std::size_t next = i + 1;
    auto gap = scan.text.substr(scan.tokens[i].end, scan.tokens[next].start - scan.tokens[i].end);
    bool announced = gap.find_first_of(":=") != std::string_view::npos;
    if (!announced && is_one_of(scan.tokens[next].folded, "es is era was e est") &&
        next + 1 < scan.tokens.size()) {
      ++next;
      announced = true;
    }
    if (!announced) continue;
    std::size_t start = scan.tokens[next - 1].end;
    while (start < scan.text.size() && (is_space(scan.text[start]) || scan.text[start] == ':' ||
                                        scan.text[start] == '=' || scan.text[start] == '"')) {
      ++start;
    }
    const std::size_t end = secret_end(scan.text, start);
    const auto secret = scan.text.substr(start, end - start);
    const bool plain_word = !has_digit(secret) && secret.find_first_of("!@#$%&*_-") == secret.npos;
    const bool sure = gap.find_first_of(":=") != std::string_view::npos;
    if (secret.size() >= 4 && (sure || !plain_word)) {
      scan.claim(PersonalDataType::password, {start, end});
    }
  }
}

/// A word of 5 to `longest` letters and digits after an announcing word and some fillers.
void find_codes(Scan& scan, const WordTable& words, PersonalDataType type, bool digits_only,
                std::size_t shortest) {
  for (std::size_t i = 0; i < scan.tokens.size(); ++i) {
    if (!is_one_of(scan.tokens[i].folded, words)) continue;
    for (std::size_t j = i + 1; j < scan.tokens.size() && j <= i + 6; ++j) {
      const auto& token = scan.tokens[j];
      const auto word = scan.text.substr(token.start, token.end - token.start);
      // "HT-482091".
      const bool prefix = !digits_only && word.size() <= 4 && all_upper(word) &&
                          scan.text.substr(token.end).starts_with("-") &&
                          j + 1 < scan.tokens.size() && has_digit(scan.tokens[j + 1].folded);
      if (prefix) {
        scan.claim(type, {token.start, scan.tokens[j + 1].end});
        break;
      }
      const bool number = has_digit(word) && (!digits_only || is_digit(word[0]));
      const bool code = number || (!digits_only && word.size() == 6 && all_upper(word));
      if (code && word.size() >= shortest) {
        std::size_t end = token.end;
        while (end + 1 < scan.text.size() && (scan.text[end] == '-' || scan.text[end] == ' ') &&
               is_digit(scan.text[end + 1])) {
          ++end;
          while (end < scan.text.size() && is_digit(scan.text[end])) ++end;
        }
        scan.claim(type, {token.start, end});
        break;
      }
      if (!is_one_of(token.folded, fillers) && !is_one_of(token.folded, words)) break;
    }
  }
}

bool is_date(const Scan& scan, const NumberRun& run) {
  if (run.groups.size() < 3) return false;
  const auto size = [&](std::size_t i) { return run.groups[i].size(); };
  const bool year_last = size(0) <= 2 && size(1) <= 2 && (size(2) == 4 || size(2) == 2);
  const bool year_first = size(0) == 4 && size(1) <= 2 && size(2) <= 2;
  const char mark = scan.text[run.groups[0].end];
  return (year_last || year_first) && mark == scan.text[run.groups[1].end] && mark != '(';
}

constexpr WordSet months(
    "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre "
    "diciembre january february march april may june july august september october november "
    "december janeiro fevereiro maio junho julho setembro outubro novembro dezembro janvier "
    "fevrier mars avril mai juin juillet aout septembre octobre novembre decembre");

/// "12 de marzo de 1980", "March 12, 1980": tokens around a month's name.
Span written_date(const Scan& scan, std::size_t month) {
  const auto is_number = [&](std::size_t i) { return has_digit(scan.tokens[i].folded); };
  std::size_t first = month;
  if (month > 0 && is_number(month - 1)) {
    first = month - 1;
  } else if (month > 1 && scan.tokens[month - 1].folded == "de" && is_number(month - 2)) {
    first = month - 2;
  }
  std::size_t last = month;
  for (std::size_t i = month + 1; i < scan.tokens.size() && i <= month + 3; ++i) {
    if (is_number(i)) last = i;
    if (!is_number(i) && !is_one_of(scan.tokens[i].folded, "de del of")) break;
  }
  return {scan.tokens[first].start,
          first == last ? scan.tokens[first].start : scan.tokens[last].end};
}

void find_birth_dates(Scan& scan) {
  static constexpr WordSet words(
      "nacimiento naci naciste nacido nacida nacio born birth dob birthday nascimento nasci "
      "nascido "
      "nascida "
      "ne nee naissance");
  for (const auto& run : scan.numbers) {
    if (!is_date(scan, run) || !scan.announced(run.groups[0].start, words, 5)) continue;
    scan.claim(PersonalDataType::birth_date, {run.groups[0].start, run.groups[2].end});
  }
  for (std::size_t i = 0; i < scan.tokens.size(); ++i) {
    if (!is_one_of(scan.tokens[i].folded, months)) continue;
    const auto span = written_date(scan, i);
    if (scan.announced(span.start, words, 5)) scan.claim(PersonalDataType::birth_date, span);
  }
}

}  // namespace

void find_announced(Scan& scan) {
  find_passwords(scan);
  find_birth_dates(scan);
  find_codes(scan, document_words, PersonalDataType::national_id, false, 6);
  find_codes(scan, account_words, PersonalDataType::account, true, 6);
  find_codes(scan, booking_words, PersonalDataType::booking, false, 5);
}

}  // namespace ventanilla::guidance
