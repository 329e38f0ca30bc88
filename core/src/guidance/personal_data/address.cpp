#include <algorithm>

#include "base/ascii.hpp"
#include "guidance/personal_data/scan.hpp"

/// Postal addresses: a street's word with a number, on either side; a flat; a post box; what the
/// text announces as an address. After the number, the flat, the postal code and the place belong.
namespace ventanilla::guidance {
namespace {

constexpr WordSet street_before(
    "calle avda avd avenida av avinguda plaza pza pz paseo pso carretera ctra crta camino ronda "
    "travesia urbanizacion glorieta alameda callejon pasaje pje psje carrera cra kra kr cll rua "
    "travessa praca rodovia estrada rue boulevard bd blvd impasse quai chemin cours carrer via c/ "
    "transversal diagonal calz calzada jiron jr prolongacion prol privada cerrada ul ulica piazza "
    "viale corso strada");
constexpr WordSet street_after(
    "street st road rd avenue ave lane ln drive dr boulevard blvd court ct place square sq terrace "
    "highway hwy parkway pkwy way crescent cres close gardens grove mews walk trail trl circle cir "
    "pike loop alley str strasse utca u ter");
/// Endings of one word that is a street's name: Bundesstrasse, Koskikatu.
constexpr std::string_view street_endings[] = {"strasse", "gatan", "vagen", "vegen",  "veien",
                                               "vej",     "gade",  "gaten", "straat", "laan",
                                               "katu",    "utca",  "platz", "gasse",  "straeti"};
constexpr WordSet unit_words(
    "apt apartamento apto ap ste suite piso puerta bajo esc escalera planta local dpto depto unit "
    "n no num numero int interior ext km sn s bis ter izq izda dcha flat box colonia col casa "
    "edificio ed bloque portal of oficina torre mz manzana lote urb sector barrio res residencial");
constexpr WordSet flats("apt apto ste suite unit flat");
constexpr WordSet name_words("de la las los el del y do da dos das des du d l dr san santa o");
constexpr WordSet months(
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre "
    "january february march april may june july august september october november december");

class AddressFinder {
 public:
  explicit AddressFinder(Scan& scan) : scan_(scan) {}

  void find() {
    for (std::size_t i = 0; i < scan_.tokens.size(); ++i) {
      street_first(i);
      number_first(i);
      one_word_street(i);
      post_box(i);
      announced(i);
    }
  }

 private:
  void street_first(std::size_t i);
  void number_first(std::size_t i);
  void one_word_street(std::size_t i);
  void post_box(std::size_t i);
  void announced(std::size_t i);
  std::size_t unit_end(std::size_t i) const;
  std::size_t place_end(std::size_t i) const;
  void claim(std::size_t first, std::size_t last);

  std::size_t size() const { return scan_.tokens.size(); }
  std::string_view folded(std::size_t i) const { return scan_.tokens[i].folded; }
  std::string_view written(std::size_t i) const {
    return scan_.text.substr(scan_.tokens[i].start, scan_.tokens[i].end - scan_.tokens[i].start);
  }
  /// What stands between a token and the next.
  std::string_view gap(std::size_t i) const {
    const std::size_t from = scan_.tokens[i].end;
    const std::size_t to = i + 1 < size() ? scan_.tokens[i + 1].start : scan_.text.size();
    return scan_.text.substr(from, to - from);
  }
  /// A capital of Latin-1, or a letter of another script, whose case is not looked at.
  bool capital(std::size_t i) const {
    const auto word = written(i);
    if (is_upper(word[0])) return true;
    const auto lead = static_cast<unsigned char>(word[0]);
    if (lead == 0xC3) return word.size() > 1 && static_cast<unsigned char>(word[1]) < 0xA0;
    return lead >= 0xC4 && lead < 0xE0;
  }
  bool numbered(std::size_t i) const {
    auto word = folded(i);
    if (word.starts_with("no") && word.size() > 2) word.remove_prefix(2);  // "nº2A"
    return is_digit(word[0]) && word.size() <= 6;
  }
  bool in_name(std::size_t i) const {
    return capital(i) || numbered(i) || is_one_of(folded(i), name_words) ||
           is_one_of(folded(i), unit_words);
  }
  bool joined(std::size_t i) const {
    if (i + 1 >= size()) return false;
    const auto between = gap(i);
    const bool stops = between.find(". ") != std::string_view::npos && written(i).size() > 4;
    return between.size() <= 4 && between.find_first_of("!?;:@()") == std::string_view::npos &&
           !stops;
  }
  /// Whether a number of seven digits or more starts at the token: a phone after an address.
  bool starts_number(std::size_t i) const {
    for (const auto& run : scan_.numbers) {
      for (std::size_t k = 0; k < run.groups.size(); ++k) {
        if (run.groups[k].start != scan_.tokens[i].start) continue;
        return run.groups.size() > k + 1 && scan_.digits(run, k, run.groups.size() - 1).size() > 6;
      }
    }
    return false;
  }
  bool is_year_of_month(std::size_t i) const {
    return i > 0 && written(i).size() == 4 && is_one_of(folded(i - 1), months);
  }

  Scan& scan_;
};

/// After the house number: floor, door, flat.
std::size_t AddressFinder::unit_end(std::size_t i) const {
  while (joined(i)) {
    const auto word = written(i + 1);
    const bool door = word.size() <= 2 && capital(i + 1);
    const bool unit = is_one_of(folded(i + 1), unit_words);
    if (starts_number(i + 1)) break;
    if (!(is_digit(word[0]) && word.size() <= 4) && !door && !unit) break;
    ++i;
  }
  return i;
}

/// After that: postal code and places, each set off by a comma or a new line, "28004 Madrid", "NC
/// 28801", "London SW9 8PL". A name that a sentence goes on after is none.
std::size_t AddressFinder::place_end(std::size_t i) const {
  std::size_t last = i;
  for (int part = 0; part < 6 && last + 1 < size(); ++part) {
    const auto before = gap(last);
    const bool parted = before.find_first_of(",\n") != std::string_view::npos;
    const bool after_code = is_digit(written(last)[0]) && written(last).size() >= 4 && last > i;
    if (before.size() > 5 || before.find_first_of("!?;:@()") != std::string_view::npos) break;
    if (!parted && !(after_code && before == " ")) break;
    std::size_t end = last + 1;
    const auto is_code = [&](std::size_t k) {
      const auto word = written(k);
      const bool digits = is_digit(word[0]) && word.size() >= 3 && word.size() <= 5;
      const bool british = word.size() <= 4 && (is_upper(word[0]) || is_digit(word[0])) &&
                           std::any_of(word.begin(), word.end(), is_digit);
      return digits || british;
    };
    if (starts_number(end)) break;
    if (!capital(end) && !is_code(end) && !is_one_of(folded(end), unit_words)) break;
    while (end + 1 < size() && gap(end).size() <= 2 &&
           gap(end).find_first_not_of(" -.") == std::string_view::npos && !starts_number(end + 1) &&
           (capital(end + 1) || is_code(end + 1) ||
            (is_one_of(folded(end + 1), name_words) && end + 2 < size() && capital(end + 2)))) {
      ++end;
    }
    const auto next = gap(end);
    const bool goes_on = end + 1 < size() && next == " " && !is_code(end);
    if (goes_on) break;
    last = end;
  }
  return last;
}

void AddressFinder::claim(std::size_t first, std::size_t last) {
  const std::size_t unit = unit_end(last);
  std::size_t end = scan_.tokens[unit].end;
  constexpr std::string_view ordinals[] = {"º", "ª", "°"};
  for (auto mark : ordinals) {
    if (scan_.text.substr(end).starts_with(mark)) end += mark.size();
  }
  const std::size_t place = place_end(unit);
  if (place > unit) end = scan_.tokens[place].end;
  // "Flat 6, 21 Coldharbour Lane".
  if (first > 1 && numbered(first - 1) && is_one_of(folded(first - 2), flats)) first -= 2;
  scan_.claim(PersonalDataType::address, {scan_.tokens[first].start, end});
}

/// "Calle Carmen Romero, 23, 1D", "Cra. 43A # 18-95": a street word, up to eight words of a name, a
/// number.
void AddressFinder::street_first(std::size_t i) {
  const bool lone_c = folded(i) == "c";
  const bool slash = lone_c && gap(i).starts_with("/");
  const bool domicile = lone_c && capital(i) && i > 0 && is_one_of(folded(i - 1), "domicilio");
  if (!slash && !domicile && !is_one_of(folded(i), street_before)) return;
  // "su calle y llega a las 12": no name begins so.
  static constexpr WordSet no_name("y e en a para por con que desde hasta sobre and to at is");
  if (i + 1 < size() && is_one_of(folded(i + 1), no_name)) return;
  std::size_t capitals = 0;
  for (std::size_t j = i + 1; j < size() && j <= i + 9 && joined(j - 1); ++j) {
    const bool no_number =
        folded(j) == "sn" || (folded(j) == "s" && j + 1 < size() && folded(j + 1) == "n");
    const bool crossed = j == i + 1 && gap(j).find('#') != std::string_view::npos;
    if ((numbered(j) && (capitals > 0 || j > i + 1 || crossed)) || no_number) {
      if (is_year_of_month(j)) return;
      const std::size_t last = no_number && folded(j) == "s" ? j + 1 : j;
      claim(i, last);
      return;
    }
    capitals += capital(j) || numbered(j) ? 1 : 0;
    const bool before_number = j + 1 < size() && numbered(j + 1) && joined(j);
    const bool name = in_name(j) || (capitals > 0 && before_number);
    if (!name && (slash || capitals > 0 || j > i + 3)) return;
  }
}

/// "6750 Long Meadow Street Apt. 864": a number, up to five words, a street word or a flat's.
void AddressFinder::number_first(std::size_t i) {
  if (!numbered(i)) return;
  for (std::size_t j = i + 1; j < size() && j <= i + 6 && joined(j - 1); ++j) {
    const bool flat = j > i + 1 && is_one_of(folded(j), flats) && j + 1 < size() && numbered(j + 1);
    if (flat || (j > i + 1 && is_one_of(folded(j), street_after) && capital(j))) {
      claim(i, j);
      return;
    }
    static constexpr WordSet french("rue avenue boulevard bis ter");
    if (j == i + 1 && is_one_of(folded(j), french)) {
      std::size_t last = j;
      while (last < j + 6 && joined(last) &&
             (capital(last + 1) || is_one_of(folded(last + 1), name_words) ||
              is_one_of(folded(last + 1), french))) {
        ++last;
      }
      if (last > j) claim(i, last);
      return;
    }
    if (!capital(j) && !numbered(j)) return;
  }
}

/// "Koskikatu 25", with the number before that some write.
void AddressFinder::one_word_street(std::size_t i) {
  if (!capital(i) || i + 1 >= size() || !numbered(i + 1) || !joined(i)) return;
  for (const auto ending : street_endings) {
    if (folded(i).size() < ending.size() + 3 || !folded(i).ends_with(ending)) continue;
    claim(i > 0 && numbered(i - 1) ? i - 1 : i, i + 1);
    return;
  }
}

/// "Apartado de Correos 20134", "P.O. Box 12".
void AddressFinder::post_box(std::size_t i) {
  if (!is_one_of(folded(i), "apartado box casilla")) return;
  for (std::size_t j = i + 1; j < size() && j <= i + 3; ++j) {
    if (numbered(j)) {
      scan_.claim(PersonalDataType::address, {scan_.tokens[i].start, scan_.tokens[j].end});
      return;
    }
    if (!is_one_of(folded(j), "de correos postal correo")) return;
  }
}

/// "Domicilio: Teatinos 180", "the address of Evidera is 928 …": capitals and a number right after.
void AddressFinder::announced(std::size_t i) {
  if (!is_one_of(folded(i), "domicilio direccion address adresse endereco morada")) return;
  static constexpr WordSet others(
      "email mail ip web electronica url correo mac e bitcoin wallet billing return");
  if ((i > 0 && is_one_of(folded(i - 1), others))) return;
  static constexpr WordSet links("es is of de mi my su the la est e now nueva new now at en");
  std::size_t first = i + 1;
  while (first < size() && first <= i + 5 && is_one_of(folded(first), links)) ++first;
  // "of Evidera is": whose it is.
  if (first + 1 < size() && first > i + 1 && capital(first) &&
      is_one_of(folded(first + 1), "is es")) {
    first += 2;
  }
  std::size_t capitals = 0;
  for (std::size_t j = first; j < size() && j <= first + 7; ++j) {
    if (j > first && !joined(j - 1)) return;
    if (!in_name(j)) return;
    if (numbered(j) && capitals > 0) {
      claim(first, j);
      return;
    }
    capitals += capital(j) ? 1 : 0;
  }
}

}  // namespace

void find_addresses(Scan& scan) { AddressFinder(scan).find(); }

}  // namespace ventanilla::guidance
