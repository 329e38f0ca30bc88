#include <algorithm>

#include "base/ascii.hpp"
#include "guidance/personal_data/check_digits.hpp"
#include "guidance/personal_data/scan.hpp"

namespace ventanilla::guidance {
namespace {

constexpr WordSet id_words(
    "cedula cedulas ced cc ci dni nif nie documento identidad identificacion id passport pasaporte "
    "passaporte passeport ssn social rnc rut run cuit cuil cpf curp rfc nit cif nhc tarjeta");

/// A word of letters and digits with single dots, dashes or spaces inside, made compact.
struct Compact {
  std::string signs;
  Span span;
};

/// Up to `size` letters and digits from `start`, which must end at a word's end.
Compact compact_at(std::string_view text, std::size_t start, std::size_t size) {
  Compact result{{}, {start, start}};
  for (std::size_t i = start; i < text.size() && result.signs.size() < size; ++i) {
    const bool joins = text[i] == '.' || text[i] == '-' || text[i] == ' ';
    if (joins && i + 1 < text.size() && is_alnum(text[i + 1])) continue;
    if (!is_alnum(text[i])) break;
    result.signs += to_upper(text[i]);
    result.span.end = i + 1;
  }
  const std::size_t end = result.span.end;
  if (result.signs.size() != size || (end < text.size() && is_word(text[end])))
    result.signs.clear();
  return result;
}

/// Letters beside digits only make an identifier where the digits are together or grouped by
/// three: "12.345.678-Z", "X-1234567-L".
bool plain_inside(std::string_view written, std::size_t size) {
  const bool letters_first = size > 9;  // CURP, RFC
  if (letters_first && !std::all_of(written.begin(), written.begin() + 3, is_alpha)) return false;
  return std::count_if(written.begin(), written.end(), [](char c) { return !is_alnum(c); }) <= 4;
}

bool try_lettered(Scan& scan, std::size_t i) {
  struct Form {
    std::size_t size;
    bool (*valid)(std::string_view);
    PersonalDataType type;
  };
  constexpr Form forms[] = {{18, valid_curp, PersonalDataType::national_id},
                            {13, valid_rfc, PersonalDataType::tax_id},
                            {12, valid_rfc, PersonalDataType::tax_id},
                            {9, valid_dni, PersonalDataType::national_id},
                            {9, valid_nie, PersonalDataType::national_id},
                            {9, valid_cif, PersonalDataType::tax_id}};
  for (const auto& form : forms) {
    const auto candidate = compact_at(scan.text, i, form.size);
    if (candidate.signs.empty() || !form.valid(candidate.signs)) continue;
    const auto written = scan.text.substr(i, candidate.span.size());
    if (plain_inside(written, form.size)) return scan.claim(form.type, candidate.span);
  }
  return false;
}

void find_lettered(Scan& scan) {
  for (std::size_t i = 0; i < scan.text.size(); ++i) {
    if (!is_alnum(scan.text[i]) || (i > 0 && is_word(scan.text[i - 1]))) continue;
    // The longest form has 18 signs and four separators, and all have digits.
    const auto ahead = scan.text.substr(i, 22);
    if (std::any_of(ahead.begin(), ahead.end(), is_digit)) try_lettered(scan, i);
  }
}

/// The sizes of a run's groups and its separators: "3-7-1" is groups "371" by "--".
struct Shape {
  std::string sizes;
  std::string marks;
};

Shape shape_of(const Scan& scan, const NumberRun& run, std::size_t first, std::size_t last) {
  Shape shape;
  for (std::size_t i = first; i <= last; ++i) {
    const auto size = run.groups[i].size();
    shape.sizes += size < 10 ? static_cast<char>('0' + size) : 'X';
    if (i < last) shape.marks += scan.text[run.groups[i].end];
  }
  return shape;
}

struct Numeric {
  std::string_view sizes;
  std::string_view marks;  ///< empty: any one of space and dash throughout
  bool (*valid)(std::string_view);
  PersonalDataType type;
};

constexpr Numeric numeric_forms[] = {
    {"371", "", valid_cedula_do, PersonalDataType::national_id},
    {"1251", "", valid_rnc_do, PersonalDataType::tax_id},
    {"351", "", valid_rnc_do, PersonalDataType::tax_id},
    {"281", "", valid_cuit, PersonalDataType::tax_id},
    {"3332", "..-", valid_cpf, PersonalDataType::national_id},
    {"3332", "", valid_cpf, PersonalDataType::national_id},
    {"92", "-", valid_cpf, PersonalDataType::national_id},
    {"324", "", valid_ssn, PersonalDataType::national_id},
    {"27", "-", valid_ein, PersonalDataType::tax_id},
    {"324", "", valid_itin, PersonalDataType::tax_id},
    {"1331", "..-", valid_ci_uy, PersonalDataType::national_id},
    {"1331", "...", valid_ci_uy, PersonalDataType::national_id},
    {"331", ".-", valid_ci_uy, PersonalDataType::national_id},
    {"71", "-", valid_ci_uy, PersonalDataType::national_id},
    {"91", "-", valid_cedula_ec, PersonalDataType::national_id},
    {"91", "-", valid_nit_co, PersonalDataType::tax_id},
    {"3331", "..-", valid_nit_co, PersonalDataType::tax_id},
    {"233", "..", nullptr,
     PersonalDataType::national_id},  // announced alone: DNI (AR), cédula (CO)
    {"1333", "...", nullptr, PersonalDataType::national_id},
    {"333", "..", nullptr, PersonalDataType::national_id},
};

bool fits(const Shape& shape, const Numeric& form) {
  if (shape.sizes != form.sizes) return false;
  if (!form.marks.empty()) return shape.marks == form.marks;
  return shape.marks.find_first_not_of(shape.marks.substr(0, 1)) == std::string::npos &&
         (shape.marks[0] == '-' || shape.marks[0] == ' ');
}

bool stands_alone(const Scan& scan, Span span) {
  const bool before =
      span.start > 0 && (is_word(scan.text[span.start - 1]) || scan.text[span.start - 1] == '+');
  const bool after = span.end < scan.text.size() && is_word(scan.text[span.end]);
  return !before && !after && scan.is_apart(span);
}

/// "c.c. 1.037…", "D.N.I.": letters with full stops before the number.
bool spelled_out(const Scan& scan, std::size_t position) {
  std::string letters;
  std::size_t at = position;
  while (at > 0 && (scan.text[at - 1] == ' ' || scan.text[at - 1] == ':')) --at;
  while (at > 1 && scan.text[at - 1] == '.' && is_alpha(scan.text[at - 2])) {
    letters.insert(letters.begin(), to_lower(scan.text[at - 2]));
    at -= 2;
  }
  return is_one_of(letters, id_words);
}

bool try_grouped(Scan& scan, const NumberRun& run, std::size_t first, std::size_t last) {
  const Span span{run.groups[first].start, run.groups[last].end};
  const auto shape = shape_of(scan, run, first, last);
  for (const auto& form : numeric_forms) {
    if (!fits(shape, form) || !stands_alone(scan, span)) continue;
    if (form.valid == valid_ein && !scan.announced(span.start, "ein tin tax employer federal", 5) &&
        span.size() < scan.text.size()) {
      continue;  // its form alone says too little inside a text
    }
    const bool valid = form.valid != nullptr ? form.valid(scan.digits(run, first, last))
                                             : scan.announced(span.start, id_words, 4) ||
                                                   spelled_out(scan, span.start);
    if (valid && scan.claim(form.type, span)) return true;
  }
  return false;
}

/// Numbers that some country issues without a check digit (Argentina, Colombia, Peru, Venezuela):
/// up to nine digits, or Colombia's ten, which count from 1,000,000,000; ten digits else are
/// Ecuador's.
bool is_unchecked(std::string_view digits) {
  if (digits.size() < 10) return digits.size() >= 5;
  const bool colombian = digits.starts_with("10") || digits.starts_with("11");
  return digits.size() == 10 && (colombian || valid_cedula_ec(digits));
}

/// Eleven digits without separators satisfy three formats by their check digits; fewer digits
/// need the word that announces them, since phones have as many.
bool try_bare(Scan& scan, const NumberRun& run, std::size_t i) {
  const Span span = run.groups[i];
  if (!stands_alone(scan, span)) return false;
  const auto digits = scan.text.substr(span.start, span.size());
  if (digits.size() == 11) {
    if (valid_cuit(digits)) return scan.claim(PersonalDataType::tax_id, span);
    if (valid_cpf(digits) || valid_cedula_do(digits)) {
      return scan.claim(PersonalDataType::national_id, span);
    }
  }
  if (digits.size() == 9 && valid_rnc_do(digits) && scan.announced(span.start, "rnc", 4)) {
    return scan.claim(PersonalDataType::tax_id, span);
  }
  if (digits.size() == 9 && valid_nif_pt(digits) &&
      scan.announced(span.start, "nif contribuinte fiscal", 4)) {
    return scan.claim(PersonalDataType::tax_id, span);
  }
  if (digits.size() == 9 && valid_ssn(digits) && scan.announced(span.start, "ssn social", 5)) {
    return scan.claim(PersonalDataType::national_id, span);
  }
  const bool told = scan.announced(span.start, "nhc pasaporte passport", 4) ||
                    (is_unchecked(digits) &&
                     scan.announced(span.start, "cedula ced cc ci dni documento identidad nit", 4));
  return told && digits.size() >= 5 && digits.size() <= 11 &&
         scan.claim(PersonalDataType::national_id, span);
}

/// Chilean RUT: "12.345.678-5", "12345678-K"; the last sign may be a letter.
void find_ruts(Scan& scan) {
  for (const auto& run : scan.numbers) {
    for (std::size_t i = 0; i < run.groups.size(); ++i) {
      std::size_t last = i;
      while (last + 1 < run.groups.size() && run.groups[last + 1].size() == 3 &&
             scan.text[run.groups[last].end] == '.') {
        ++last;
      }
      const std::size_t end = run.groups[last].end;
      if (end + 1 >= scan.text.size() || scan.text[end] != '-') continue;
      const char check = to_upper(scan.text[end + 1]);
      const Span span{run.groups[i].start, end + 2};
      if ((!is_digit(check) && check != 'K') || !stands_alone(scan, span)) continue;
      if (valid_rut(scan.digits(run, i, last) + check)) {
        scan.claim(PersonalDataType::national_id, span);
      }
    }
  }
}

/// France's social security number: 13 digits and a key, in groups or together.
void find_nirs(Scan& scan) {
  for (const auto& run : scan.numbers) {
    for (std::size_t i = 0; i < run.groups.size(); ++i) {
      std::string digits;
      for (std::size_t last = i; last < run.groups.size() && digits.size() < 15; ++last) {
        digits = scan.digits(run, i, last);
        const Span span{run.groups[i].start, run.groups[last].end};
        if (digits.size() != 15 || !valid_nir(digits) || !stands_alone(scan, span)) continue;
        if (scan.claim(PersonalDataType::national_id, span)) i = last;
      }
    }
  }
}

}  // namespace

void find_national_ids(Scan& scan) {
  find_nirs(scan);
  find_lettered(scan);
  find_ruts(scan);
  for (const auto& run : scan.numbers) {
    for (std::size_t i = 0; i < run.groups.size(); ++i) {
      for (std::size_t last = std::min(i + 3, run.groups.size() - 1); last > i; --last) {
        if (try_grouped(scan, run, i, last)) break;
      }
      try_bare(scan, run, i);
    }
  }
}

}  // namespace ventanilla::guidance
