#include "time/hint_words.hpp"

namespace ventanilla::hours_detail {
namespace {

// Tables of ` word=notation ` pairs. Of a name three letters and more are enough, and it may end
// with an s: "thu", "thurs", "lunes", "sábados".
constexpr std::string_view day_names =
    " monday=Mo lunes=Mo lundi=Mo segunda=Mo tuesday=Tu martes=Tu mardi=Tu terca=Tu wednesday=We "
    "miercoles=We mercredi=We quarta=We weds=We thursday=Th jueves=Th jeudi=Th quinta=Th friday=Fr "
    "viernes=Fr vendredi=Fr sexta=Fr saturday=Sa sabado=Sa samedi=Sa sunday=Su domingo=Su "
    "dimanche=Su ";
constexpr std::string_view month_names =
    " january=Jan enero=Jan janeiro=Jan janvier=Jan february=Feb febrero=Feb fevereiro=Feb "
    "fevrier=Feb march=Mar marzo=Mar marco=Mar mars=Mar april=Apr abril=Apr avril=Apr mayo=May "
    "maio=May june=Jun junio=Jun junho=Jun juin=Jun july=Jul julio=Jul julho=Jul juillet=Jul "
    "august=Aug agosto=Aug aout=Aug september=Sep septiembre=Sep setiembre=Sep setembro=Sep "
    "septembre=Sep october=Oct octubre=Oct outubro=Oct octobre=Oct november=Nov noviembre=Nov "
    "novembro=Nov novembre=Nov december=Dec diciembre=Dec dezembro=Dec decembre=Dec ";
constexpr std::string_view days =
    " mo=Mo tu=Tu we=We th=Th fr=Fr sa=Sa su=Su daily=Mo-Su diario=Mo-Su alldays=Mo-Su "
    "workdays=Mo-Fr weekend=Sa-Su ma=Tu mi=We ";
constexpr std::string_view romance_days =
    " lu=Mo ju=Th vi=Fr do=Su me=We je=Th ve=Fr di=Su l=Mo x=We j=Th v=Fr s=Sa d=Su ";
constexpr std::string_view months = " mai=May ";
constexpr std::string_view joints =
    " to=- a=- al=- ate=- au=- through=- thru=- until=- till=- hasta=- as=- y=, e=, et=, and=, ";
constexpr std::string_view closed =
    " off=off closed=off cerrado=off cerrados=off cerramos=off fechado=off fechados=off ferme=off "
    "fermes=off ";
constexpr std::string_view times =
    " noon=12:00 mediodia=12:00 midi=12:00 midnight=24:00 medianoche=24:00 minuit=24:00 ";
constexpr std::string_view easter =
    " easter=0 pascua=0 paques=0 pascoa=0 goodfriday=-2 maundythursday=-3 eastermonday=+1 ";
// Words that change nothing: "de lunes a viernes, de las 9 a las 18".
constexpr std::string_view fillers =
    " from the of de del la las los el das da dos du le les on at desde h hs hrs hr horas uhr "
    "open abierto aberto ouvert abrimos feira dia dias ";

struct Phrase {
  std::string_view written;
  std::string_view word;
};

constexpr Phrase phrases[] = {
    {"a. m.", "am"},
    {"p. m.", "pm"},
    {"a.m.", "am"},
    {"p.m.", "pm"},
    {"a.m", "am"},
    {"p.m", "pm"},
    {"-feira", " feira"},
    {"meio-dia", "noon"},
    {"meia-noite", "midnight"},
    {"viernes santo", "goodfriday"},
    {"sexta-feira santa", "goodfriday"},
    {"vendredi saint", "goodfriday"},
    {"good friday", "goodfriday"},
    {"jueves santo", "maundythursday"},
    {"easter monday", "eastermonday"},
    {"lunes de pascua", "eastermonday"},
    {"lundi de paques", "eastermonday"},
    {"easter sunday", "easter"},
    {"domingo de pascua", "easter"},
    {"domingo de pascoa", "easter"},
    {"dimanche de paques", "easter"},
    {"todos los dias", "alldays"},
    {"cada dia", "alldays"},
    {"todos os dias", "alldays"},
    {"tous les jours", "alldays"},
    {"7 jours sur 7", "alldays"},
    {"7j/7", "alldays"},
    {"7/7", "alldays"},
    {"every day", "alldays"},
    {"7 dias a la semana", "alldays"},
    {"7 dias por semana", "alldays"},
    {"7 days a week", "alldays"},
    {"7 dias", "alldays"},
    {"7 days", "alldays"},
    {"fines de semana", "weekend"},
    {"fin de semana", "weekend"},
    {"fins de semana", "weekend"},
    {"fim de semana", "weekend"},
    {"week-ends", "weekend"},
    {"week-end", "weekend"},
    {"weekends", "weekend"},
    {"semanas", "week"},
    {"entre semana", "workdays"},
    {"dias laborables", "workdays"},
    {"dias habiles", "workdays"},
    {"dias uteis", "workdays"},
    {"jours ouvrables", "workdays"},
    {"jours ouvres", "workdays"},
    {"en semaine", "workdays"},
    {"business days", "workdays"},
    {"weekdays", "workdays"},
    {"dias festivos", "ph"},
    {"public holidays", "ph"},
    {"bank holidays", "ph"},
    {"jours feries", "ph"},
    {"holidays", "ph"},
    {"festivos", "ph"},
    {"feriados", "ph"},
    {"feries", "ph"},
    {"siempre", "always"},
    {"sempre", "always"},
    {"toujours", "always"},
    {"todo el dia", "always"},
    {"all day", "always"},
    {"24h sur 24", "always"},
    {"24 heures sur 24", "always"},
    {"24/24", "always"},
    {"24 horas al dia", "always"},
    {"24 horas por dia", "always"},
    {"24 hours a day", "always"},
    {"24 horas", "always"},
    {"24 hours", "always"},
    {"24 heures", "always"},
    {"24h/24", "always"},
    {"24x7", "always"},
    {"24/7 365", "always"},
    {"24/7", "always"},
    {"24h", "always"},
    {"24hs", "always"},
    {"m-f", "workdays"},
};

// The notation of a pair of which `fits` takes the word; empty when there is none.
template <class Fits>
std::string_view find_pair(std::string_view table, Fits fits) {
  for (std::size_t at = 1; at < table.size();) {
    const std::size_t equals = table.find('=', at);
    const std::size_t end = table.find(' ', equals);
    if (fits(table.substr(at, equals - at))) return table.substr(equals + 1, end - equals - 1);
    at = end + 1;
  }
  return {};
}

std::string_view value_of(std::string_view table, std::string_view word) {
  return find_pair(table, [word](std::string_view key) { return key == word; });
}

std::string_view name_of(std::string_view table, std::string_view word) {
  constexpr std::size_t shortest = 3;
  return find_pair(table, [word](std::string_view name) {
    const bool plural = word.size() == name.size() + 1 && word.back() == 's';
    return word.size() >= shortest &&
           (plural ? word.substr(0, name.size()) == name : name.substr(0, word.size()) == word);
  });
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

bool stands_alone(std::string_view text, std::size_t at, std::size_t size) {
  const bool before =
      at > 0 && is_letter(text[at]) && (is_letter(text[at - 1]) || text[at - 1] == '-');
  const std::size_t end = at + size;
  const bool after =
      end < text.size() && is_letter(text[end - 1]) && (is_letter(text[end]) || text[end] == '-');
  return !before && !after;
}

}  // namespace

bool is_romance(std::string_view word) {
  for (const std::string_view sign : {"lu", "ju", "vi", "je", "ve", "l", "x", "j", "v", "lun",
                                      "mie", "jue", "vie", "dom", "jeu", "ven", "dim"}) {
    if (word == sign) return true;
  }
  return word.size() > 3 &&
         (value_of(closed, word) == "off" || !name_of(day_names, word).empty()) &&
         word != "closed" && word.substr(word.size() - 3) != "day";
}

HintWord hint_word(std::string_view word, bool romance) {
  if (word == "ph") return {HintKind::holidays, "PH"};
  if (word == "always") return {HintKind::always, "24/7"};
  if (word == "week" || word == "weeks") return {HintKind::week, "week"};
  for (const std::string_view outside : {"excepto", "salvo", "except", "exceto", "sauf", "menos"}) {
    if (word == outside) return {HintKind::except, {}};
  }
  struct Found {
    HintKind kind;
    std::string_view notation;
  };
  for (const Found& found :
       {Found{HintKind::joint, value_of(joints, word)},
        Found{HintKind::off, value_of(closed, word)}, Found{HintKind::time, value_of(times, word)},
        Found{HintKind::day, value_of(days, word)},
        Found{HintKind::day, romance ? value_of(romance_days, word) : std::string_view()},
        Found{HintKind::month, value_of(months, word)},
        Found{HintKind::easter, value_of(easter, word)},
        Found{HintKind::day, name_of(day_names, word)},
        Found{HintKind::month, name_of(month_names, word)}}) {
    if (!found.notation.empty()) return {found.kind, found.notation};
  }
  const bool filler = fillers.find(" " + std::string(word) + " ") != std::string_view::npos;
  return {filler ? HintKind::filler : HintKind::none, {}};
}

std::string with_hint_phrases(std::string_view text) {
  std::string out(text);
  for (const auto& [written, word] : phrases) {
    for (std::size_t at = out.find(written); at != std::string::npos;
         at = out.find(written, at + 1)) {
      if (stands_alone(out, at, written.size())) out.replace(at, written.size(), word);
    }
  }
  return out;
}

}  // namespace ventanilla::hours_detail
