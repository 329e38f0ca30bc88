#include "config/zone_places.hpp"

#include <vector>

#include "config/node.hpp"
#include "ventanilla/text.hpp"

namespace ventanilla {
namespace {

/// Places by the zone of the IANA time zone database that they are in (its `zone1970.tab`): folded,
/// without spaces, with one before and after each.
struct Places {
  std::string_view zone, names;
};

constexpr Places places[] = {
    {"Europe/Madrid",
     " madrid espana spain espanha espagne barcelona valencia sevilla zaragoza "
     "malaga bilbao murcia palma peninsula "},
    {"Atlantic/Canary", " canary canarias islascanarias laspalmas tenerife "},
    {"America/Mexico_City", " mexicocity mexico ciudaddemexico cdmx df guadalajara puebla "},
    {"America/Monterrey", " monterrey "},
    {"America/Tijuana", " tijuana "},
    {"America/Cancun", " cancun "},
    {"America/Bogota", " bogota colombia medellin cali barranquilla cartagena "},
    {"America/Argentina/Buenos_Aires", " buenosaires argentina rosario laplata "},
    {"America/Santiago", " santiago santiagodechile chile valparaiso concepcion "},
    {"America/Lima", " lima peru arequipa trujillo "},
    {"America/Caracas", " caracas venezuela maracaibo "},
    {"America/Guayaquil", " guayaquil ecuador quito "},
    {"America/La_Paz", " lapaz bolivia santacruz cochabamba "},
    {"America/Asuncion", " asuncion paraguay "},
    {"America/Montevideo", " montevideo uruguay "},
    {"America/Santo_Domingo",
     " santiagodeloscaballeros santodomingo republicadominicana dominicanrepublic dominicana rd "
     "puntacana "},
    {"America/Havana", " havana habana lahabana cuba "},
    {"America/Puerto_Rico", " puertorico sanjuan "},
    {"America/Guatemala", " guatemala ciudaddeguatemala "},
    {"America/El_Salvador", " elsalvador sansalvador "},
    {"America/Tegucigalpa", " tegucigalpa honduras sanpedrosula "},
    {"America/Managua", " managua nicaragua "},
    {"America/Costa_Rica", " costarica sanjosedecostarica "},
    {"America/Panama", " panama ciudaddepanama "},
    {"Africa/Malabo", " malabo guineaecuatorial "},
    {"Europe/Lisbon", " lisbon lisboa portugal porto oporto "},
    {"America/Sao_Paulo",
     " saopaulo brasil brazil riodejaneiro rio brasilia belohorizonte curitiba "
     "portoalegre "},
    {"America/Bahia", " bahia salvador "},
    {"America/Recife", " recife "},
    {"America/Fortaleza", " fortaleza "},
    {"America/Manaus", " manaus "},
    {"Africa/Luanda", " luanda angola "},
    {"Africa/Maputo", " maputo mozambique mocambique "},
    {"Europe/Paris", " paris france francia franca lyon marseille toulouse nice "},
    {"Europe/Brussels", " brussels bruselas bruxelles belgium belgica belgique "},
    {"Europe/Zurich", " zurich geneva ginebra geneve switzerland suiza suisse "},
    {"Africa/Dakar", " dakar senegal "},
    {"Africa/Abidjan", " abidjan costademarfil cotedivoire ivorycoast "},
    {"Africa/Kinshasa", " kinshasa "},
    {"Africa/Casablanca", " casablanca marruecos morocco maroc rabat "},
    {"Africa/Algiers", " algiers argel alger argelia algeria algerie "},
    {"Africa/Tunis", " tunis tunez tunisia tunisie "},
    {"America/Toronto", " toronto ottawa montreal quebec "},
    {"America/Vancouver", " vancouver "},
    {"America/New_York",
     " newyork nuevayork ny nyc miami boston washington atlanta orlando eastern "},
    {"America/Chicago", " chicago houston dallas austin "},
    {"America/Denver", " denver "},
    {"America/Phoenix", " phoenix "},
    {"America/Los_Angeles",
     " losangeles sanfrancisco seattle sandiego lasvegas california pacific "},
    {"Europe/London",
     " london londres uk unitedkingdom reinounido england inglaterra britain manchester "},
    {"Europe/Dublin", " dublin ireland irlanda "},
    {"Africa/Lagos", " lagos nigeria abuja "},
    {"Africa/Nairobi", " nairobi kenya kenia "},
    {"Africa/Johannesburg", " johannesburg capetown southafrica sudafrica "},
    {"Africa/Accra", " accra ghana "},
    {"Asia/Kolkata", " kolkata india delhi newdelhi mumbai bangalore bengaluru "},
    {"Asia/Manila", " manila philippines filipinas "},
    {"Asia/Singapore", " singapore singapur "},
    {"Australia/Sydney", " sydney canberra "},
    {"Australia/Melbourne", " melbourne "},
    {"Pacific/Auckland", " auckland newzealand nuevazelanda wellington "},
    {"Europe/Berlin", " berlin berlim alemania germany allemagne deutschland munich hamburg "},
    {"Europe/Rome", " rome roma italia italy italie milan milano "},
    {"Europe/Andorra", " andorra "},
};

std::string_view zone_named(std::string_view place) {
  for (const auto& [zone, names] : places) {
    if (names.find(place) != std::string_view::npos) return zone;
  }
  return {};
}

}  // namespace

std::string_view zone_of_place(std::string_view written) {
  constexpr std::size_t longest = 64;  // bytes; no place's name is longer
  if (written.size() > longest) return {};
  const std::vector<Token> words = tokenize(written);
  // The most of the last words that are a place: "America/New_York", "hora de Madrid"; then what
  // comes before them, as in "Spain/Toledo".
  for (std::size_t end = words.size(); end > 0; --end) {
    for (std::size_t first = 0; first < end; ++first) {
      std::string place = " ";
      for (std::size_t i = first; i < end; ++i) place += words[i].folded;
      place += ' ';
      if (const auto zone = zone_named(place); !zone.empty()) return zone;
    }
  }
  return {};
}

std::string zone_advice(std::string_view written) {
  const std::string_view zone = zone_of_place(written);
  if (!zone.empty()) return "did you mean " + quoted(zone) + "?";
  return "write an IANA name such as 'America/Santo_Domingo' or 'Europe/Madrid'";
}

}  // namespace ventanilla
