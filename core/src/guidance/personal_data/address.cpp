#include <algorithm>

#include "guidance/personal_data/scan.hpp"
#include "guidance/personal_data/signs.hpp"

namespace ventanilla::guidance {
namespace {

constexpr WordSet street_before(
    "calle avda avenida av plaza pza paseo carretera ctra camino ronda travesia urbanizacion "
    "glorieta alameda callejon pasaje carrera rua travessa praca rodovia rue boulevard bd impasse "
    "carrer via c/ transversal diagonal calz calzada");
constexpr WordSet street_after(
    "street st road rd avenue ave lane ln drive dr boulevard blvd court ct place square sq terrace "
    "highway hwy parkway way");
constexpr WordSet unit_words(
    "apt apartamento apto suite piso puerta bajo esc escalera planta local dpto depto unit n no "
    "num "
    "numero km sn s bis izq dcha izda flat box colonia col casa edificio bloque portal of");
constexpr WordSet name_words("de la las los el del y do da dos das des du d l dr san santa");

std::string_view written(const Scan& scan, std::size_t i) {
  const auto& token = scan.tokens[i];
  return scan.text.substr(token.start, token.end - token.start);
}

bool capital(std::string_view word) {
  return !word.empty() &&
         (is_upper(word[0]) || (static_cast<unsigned char>(word[0]) == 0xC3 && word.size() > 1 &&
                                static_cast<unsigned char>(word[1]) < 0xA0));
}

bool numbered(std::string_view word) {
  return !word.empty() && is_digit(word[0]) && word.size() <= 6;
}

bool joined(const Scan& scan, std::size_t i) {
  const auto gap =
      scan.text.substr(scan.tokens[i].end, scan.tokens[i + 1].start - scan.tokens[i].end);
  return gap.size() <= 4 && gap.find_first_of("!?;:@") == std::string_view::npos &&
         (gap.find(". ") == std::string_view::npos ||
          scan.tokens[i].end - scan.tokens[i].start <= 4);
}

/// After the house number: floor, door, flat.
std::size_t unit_end(const Scan& scan, std::size_t i) {
  while (i + 1 < scan.tokens.size() && joined(scan, i)) {
    const auto word = written(scan, i + 1);
    const bool door = word.size() <= 2 && capital(word);
    const bool unit = is_one_of(scan.tokens[i + 1].folded, unit_words);
    if (!(is_digit(word[0]) && word.size() <= 4) && !door && !unit) break;
    ++i;
  }
  std::size_t end = scan.tokens[i].end;
  constexpr std::string_view ordinals[] = {"º", "ª", "°"};
  for (auto mark : ordinals) {
    if (scan.text.substr(end).starts_with(mark)) return end + mark.size();
  }
  return end;
}

/// "Calle Carmen Romero, 23, 1D": a street word, up to eight words of a name, a number.
void street_first(Scan& scan, std::size_t i) {
  const auto kind = scan.tokens[i].folded;
  const bool slash = kind == "c" && scan.text.substr(scan.tokens[i].end).starts_with("/");
  if (!slash && !is_one_of(kind, street_before)) return;
  // "su calle y llega a las 12": no name begins so.
  static constexpr WordSet no_name("y e en a para por con que desde hasta sobre and to at is");
  if (i + 1 < scan.tokens.size() && is_one_of(scan.tokens[i + 1].folded, no_name)) return;
  std::size_t capitals = 0;
  for (std::size_t j = i + 1; j < scan.tokens.size() && j <= i + 9 && joined(scan, j - 1); ++j) {
    const auto word = written(scan, j);
    const bool without_number = scan.tokens[j].folded == "sn" ||
                                (scan.tokens[j].folded == "s" && j + 1 < scan.tokens.size() &&
                                 scan.tokens[j + 1].folded == "n");
    if ((numbered(word) && (capitals > 0 || j > i + 1)) || without_number) {
      const auto start = scan.tokens[i].start;
      const std::size_t last = without_number && scan.tokens[j].folded == "s" ? j + 1 : j;
      scan.claim(PersonalDataType::address, {start, unit_end(scan, last)});
      return;
    }
    capitals += capital(word) || numbered(word) ? 1 : 0;
    const bool name = capital(word) || is_one_of(scan.tokens[j].folded, name_words) ||
                      is_one_of(scan.tokens[j].folded, unit_words) || numbered(word);
    if (!name && (slash || capitals > 0 || j > i + 3)) return;
  }
}

/// "6750 Long Meadow Street Apt. 864": a number, up to four capitalised words, a street word.
void number_first(Scan& scan, std::size_t i) {
  if (!numbered(written(scan, i))) return;
  for (std::size_t j = i + 1; j < scan.tokens.size() && j <= i + 5 && joined(scan, j - 1); ++j) {
    const bool french = j == i + 1 && is_one_of(scan.tokens[j].folded, "rue avenue boulevard bis");
    if (j > i + 1 && is_one_of(scan.tokens[j].folded, street_after) && capital(written(scan, j))) {
      scan.claim(PersonalDataType::address, {scan.tokens[i].start, unit_end(scan, j)});
      return;
    }
    if (french) {
      std::size_t last = j;
      while (last + 1 < scan.tokens.size() && last < j + 5 && joined(scan, last) &&
             (capital(written(scan, last + 1)) ||
              is_one_of(scan.tokens[last + 1].folded, name_words))) {
        ++last;
      }
      if (last > j)
        scan.claim(PersonalDataType::address, {scan.tokens[i].start, scan.tokens[last].end});
      return;
    }
    if (!capital(written(scan, j)) && !numbered(written(scan, j))) return;
  }
}

/// "Apartado de Correos 20134", "P.O. Box 12".
void post_box(Scan& scan, std::size_t i) {
  const auto& word = scan.tokens[i].folded;
  if (word != "apartado" && word != "box" && word != "casilla") return;
  for (std::size_t j = i + 1; j < scan.tokens.size() && j <= i + 3; ++j) {
    if (numbered(written(scan, j))) {
      scan.claim(PersonalDataType::address, {scan.tokens[i].start, scan.tokens[j].end});
      return;
    }
    if (!is_one_of(scan.tokens[j].folded, "de correos postal correo")) return;
  }
}

}  // namespace

void find_addresses(Scan& scan) {
  for (std::size_t i = 0; i < scan.tokens.size(); ++i) {
    street_first(scan, i);
    number_first(scan, i);
    post_box(scan, i);
  }
}

}  // namespace ventanilla::guidance
