#include <algorithm>
#include <optional>

#include "base/ascii.hpp"
#include "guidance/personal_data/scan.hpp"

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
    "reservacao reserve record folio reference boleto ticket billete expediente locator "
    "itinerary itinerario");

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

bool has_letter(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char c) { return is_alpha(c); });
}

/// Letters with digits, or a sign within: nobody writes that for a word.
bool looks_secret(std::string_view word) {
  constexpr std::string_view signs = "!@#$%&*_";
  const auto body = word.substr(0, word.empty() ? 0 : word.size() - 1);
  return (has_digit(word) && has_letter(word)) || body.find_first_of(signs) != body.npos;
}

/// The text between two tokens.
std::string_view gap_before(const Scan& scan, std::size_t i) {
  return scan.text.substr(scan.tokens[i - 1].end, scan.tokens[i].start - scan.tokens[i - 1].end);
}

/// From before token `i`, signs included: "*luna".
Span secret_at(const Scan& scan, std::size_t i) {
  constexpr std::string_view opening = ":=\" '(";
  std::size_t start = scan.tokens[i - 1].end;
  while (start < scan.tokens[i].start &&
         (is_space(scan.text[start]) || opening.find(scan.text[start]) != opening.npos)) {
    ++start;
  }
  return {start, secret_end(scan.text, start)};
}

/// The secret that the word at `i` announces: after a colon whatever stands there, after "is" what
/// is no plain word, after a few words between ("my wifi password at home is …") what looks secret.
std::optional<Span> secret_after(const Scan& scan, std::size_t i, bool digits_do) {
  static constexpr WordSet verbs("es is era was e est fue");
  static constexpr WordSet between(
      "que puse uso use usaba used i we to the of for del de la el mi my su tu wifi app correo "
      "cuenta account temporal temporary nueva nuevo new old vieja actual current con with es is "
      "era was e est fue no number numero secret secreta");
  constexpr std::size_t shortest = 4;
  constexpr std::size_t farthest = 5;  // words
  bool marked = false;
  for (std::size_t k = i + 1; k < scan.tokens.size() && k <= i + farthest; ++k) {
    marked = marked || gap_before(scan, k).find_first_of(":=") != std::string_view::npos;
    if (gap_before(scan, k).find_first_of(".,;?") != std::string_view::npos) break;
    const Span span = secret_at(scan, k);
    const auto secret = scan.text.substr(span.start, span.end - span.start);
    const bool told = is_one_of(scan.tokens[k - 1].folded, verbs) || digits_do;
    const bool plain = !has_digit(secret) && secret.find_first_of("!@#$%&*_-") == secret.npos;
    if (secret.size() >= shortest && (marked || looks_secret(secret) || (told && !plain)))
      return span;
    if (!is_one_of(scan.tokens[k].folded, between)) break;
  }
  return std::nullopt;
}

void find_passwords(Scan& scan) {
  static constexpr WordSet words(
      "contrasena clave password pwd pw psw pass passwd passcode pin nip senha passe mdp");
  static constexpr WordSet numbers("pin nip passcode");
  for (std::size_t i = 0; i + 1 < scan.tokens.size(); ++i) {
    const std::string_view word = scan.tokens[i].folded;
    if (!is_one_of(word, words)) continue;
    const auto secret = secret_after(scan, i, is_one_of(word, numbers));
    if (secret) scan.claim(PersonalDataType::password, *secret);
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
      "nascido nascida ne nee naissance");
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
