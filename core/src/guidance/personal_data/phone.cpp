#include <algorithm>

#include "base/ascii.hpp"
#include "guidance/personal_data/scan.hpp"

/// International numbers (E.164: 7 to 15 digits after `+` or `00`) and national formats of the
/// Spanish-speaking countries, the United States, Brazil, France and those written like them.
namespace ventanilla::guidance {
namespace {

constexpr WordSet phone_words(
    "tel telefono tlf tlfno tfno fono movil cel celular phone telephone mobile cell call calling "
    "whatsapp wa fax llamame llamar llamen llamenme llameme contacto contactarme text sms telefone "
    "ligue liga ligar portable appelez telephonique joindre reach dial marcar ring");
/// Announce a number, of a phone where nothing else is named.
constexpr WordSet number_words("number numero num nro");
constexpr WordSet other_number_words(
    "cpf cuit cuil rut run curp rfc nit cif ssn social license licence licencia nocol ncol "
    "colegiado episodio nss afiliacion matricula pasaporte passport dni nie pedido orden order "
    "factura invoice vuelo flight tracking seguimiento guia ticket expediente caso case sku isbn "
    "ref referencia referencia isrc serial serie eur usd euros dolares pesos nass colegiado col "
    "cedula rnc reserva cuenta account");

bool ip_address(const Scan& scan, const NumberRun& run) {
  if (run.groups.size() != 4) return false;
  for (std::size_t i = 0; i < 4; ++i) {
    const auto group = scan.text.substr(run.groups[i].start, run.groups[i].size());
    if (group.size() > 3 || (group.size() == 3 && group > "255") ||
        (i > 0 && scan.text[run.groups[i - 1].end] != '.'))
      return false;
  }
  return true;
}

/// Whether more digits hang on to groups [first, last] by a dash, a dot or a slash.
bool cut_out(const Scan& scan, const NumberRun& run, std::size_t first, std::size_t last) {
  const auto tight = [&](std::size_t gap) {
    const char mark = scan.text[run.groups[gap].end];
    return mark == '-' || mark == '.' || mark == '/';
  };
  return (first > 0 && tight(first - 1)) || (last + 1 < run.groups.size() && tight(last));
}

bool date_like(const Scan& scan, const NumberRun& run, std::size_t first, std::size_t last) {
  if (last - first != 2) return false;
  const auto size = [&](std::size_t i) { return run.groups[first + i].size(); };
  const auto value = [&](std::size_t i) {
    int result = 0;
    for (std::size_t at = run.groups[first + i].start; at < run.groups[first + i].end; ++at) {
      result = result * 10 + (scan.text[at] - '0');
    }
    return result;
  };
  const bool year_last = size(0) <= 2 && size(1) <= 2 && (size(2) == 4 || size(2) == 2);
  const bool year_first = size(0) == 4 && size(1) <= 2 && size(2) <= 2;
  if (year_last) return (value(0) <= 31 && value(1) <= 12) || (value(0) <= 12 && value(1) <= 31);
  return year_first && value(0) >= 1900 && value(0) <= 2100 && value(1) <= 12;
}

bool plus_before(std::string_view text, std::size_t start) {
  return start > 0 && (text[start - 1] == '+' ||
                       (start > 1 && text[start - 1] == '(' && text[start - 2] == '+'));
}

bool bracket_before(std::string_view text, std::size_t start) {
  return start > 0 && text[start - 1] == '(';
}

/// Money, percentages, decimals, versions, times around a number.
bool other_quantity(std::string_view text, Span span) {
  constexpr std::string_view before[] = {"$", "€", "£", "#", "/", "_", "=", "."};
  constexpr std::string_view after[] = {"%", "€", "$", " €", " $", " %", "º", "ª", ":", "/", "_"};
  for (auto mark : before) {
    if (text.substr(0, span.start).ends_with(mark)) return true;
  }
  for (auto mark : after) {
    if (text.substr(span.end).starts_with(mark) &&
        !(mark == ":" && text.substr(span.end).starts_with(": "))) {
      return true;
    }
  }
  const bool decimals_before =
      span.start > 1 && text[span.start - 1] == ',' && is_digit(text[span.start - 2]);
  return decimals_before ||
         (span.end + 1 < text.size() && text[span.end] == ',' && is_digit(text[span.end + 1]));
}

bool grouped_thousands(const Scan& scan, const NumberRun& run, std::size_t first,
                       std::size_t last) {
  if (run.groups[first].size() > 3) return false;
  for (std::size_t i = first + 1; i <= last; ++i) {
    if (run.groups[i].size() != 3 || scan.text[run.groups[i - 1].end] != '.') return false;
  }
  return true;
}

/// Ten digits as the North American plan has them: area and exchange start with 2 to 9.
bool nanp(std::string_view digits) {
  if (digits.size() == 11 && digits[0] == '1') digits.remove_prefix(1);
  return digits.size() == 10 && digits[0] >= '2' && digits[3] >= '2';
}

/// Digits without separators that only a phone would have.
bool bare_phone(std::string_view digits, bool announced, bool alone) {
  if (announced || alone) return digits.size() >= 7 && digits.size() <= 13;
  if (digits.size() == 9) return digits[0] == '6' || digits[0] == '7' || digits[0] == '9';
  if (digits.size() == 10) return nanp(digits) || digits[0] == '0' || digits[0] == '3';
  return digits.size() == 11 &&
         (digits.starts_with("04") || (digits.starts_with("34") && digits[2] >= '6') ||
          digits.starts_with("07") || digits.starts_with("1"));
}

bool balanced_groups(const Scan& scan, const NumberRun& run, std::size_t first, std::size_t last,
                     bool announced, bool bracket) {
  std::size_t total = 0;
  for (std::size_t i = first; i <= last; ++i) {
    const std::size_t size = run.groups[i].size();
    if (size > 9 || (size == 1 && i != first && !announced)) return false;
    total += size;
  }
  const auto size = [&](std::size_t i) { return run.groups[first + i].size(); };
  const std::size_t count = last - first + 1;
  if (total < 7 || total > 13) return false;
  if (announced || bracket) return true;
  const char head = scan.text[run.groups[first].start];
  if (count == 2) {
    const char mark = scan.text[run.groups[first].end];
    if (size(0) == 3 && size(1) == 4) return head != '0';  // 467 3395
    if (size(0) == 4 && size(1) == 4) {
      const bool years = (head == '1' || head == '2') && (mark == '-' || mark == '/');
      return !years && head != '0';
    }
    return (size(0) <= 4 && size(1) >= 6 && total >= 9 && mark != '.') ||
           (size(0) == 5 && size(1) == 6 && head == '0');
  }
  if (count == 3 && size(0) == 3 && size(1) == 2 && size(2) == 4) return false;  // an SSN's form
  return total >= 8 && run.groups[last].size() >= 2;
}

/// The first group from `first` back that a country code or an area code in brackets opens.
Span widen(const Scan& scan, Span span) {
  const auto text = scan.text;
  if (span.start > 0 && text[span.start - 1] == '(' &&
      text.substr(span.start, span.size()).find(')') != std::string_view::npos) {
    --span.start;
  }
  if (span.start > 0 && text[span.start - 1] == '+') --span.start;
  return span;
}

/// "+1-809-555-0100", "0034 600 11 22 33".
bool international(const Scan& scan, const NumberRun& run, std::size_t first, std::size_t last) {
  const std::string digits = scan.digits(run, first, last);
  if (plus_before(scan.text, run.groups[first].start))
    return digits.size() >= 7 && digits.size() <= 15;
  return digits.starts_with("00") && digits.size() >= 10 && digits.size() <= 17 && digits[2] != '0';
}

bool try_phone(Scan& scan, const NumberRun& run, std::size_t first, std::size_t last) {
  const auto text = scan.text;
  const Span span{run.groups[first].start, run.groups[last].end};
  if ((span.start > 0 && is_word(text[span.start - 1])) ||
      (span.end < text.size() && is_word(text[span.end]))) {
    return false;
  }
  if (international(scan, run, first, last)) {
    return scan.claim(PersonalDataType::phone, widen(scan, span));
  }
  const bool other = scan.announced(span.start, other_number_words, 4);
  const bool announced = scan.announced(span.start, phone_words, 4) ||
                         (!other && scan.announced(span.start, number_words, 3));
  const bool alone = span.size() + 4 >= text.size();
  if (!announced && (other || other_quantity(text, span))) {
    return false;
  }
  if (date_like(scan, run, first, last) || grouped_thousands(scan, run, first, last)) return false;
  if ((!announced && ip_address(scan, run)) || cut_out(scan, run, first, last)) return false;
  const std::string digits = scan.digits(run, first, last);
  const bool good = first == last ? bare_phone(digits, announced, alone)
                                  : balanced_groups(scan, run, first, last, announced,
                                                    bracket_before(text, span.start));
  return good && scan.claim(PersonalDataType::phone, widen(scan, span));
}

}  // namespace

void find_phones(Scan& scan) {
  for (const auto& run : scan.numbers) {
    for (std::size_t first = 0; first < run.groups.size(); ++first) {
      const std::size_t longest = std::min(first + 6, run.groups.size() - 1);
      for (std::size_t last = longest + 1; last-- > first;) {
        if (!try_phone(scan, run, first, last)) continue;
        first = last;
        break;
      }
    }
  }
}

}  // namespace ventanilla::guidance
