#include "time/hint_words.hpp"

namespace ventanilla::hours_detail {
namespace {

// Tables of ` word=notation ` pairs. A weekday or a month is also known by its first letters.
constexpr std::string_view days =
    " mo=Mo tu=Tu we=We th=Th fr=Fr sa=Sa su=Su lu=Mo ma=Tu mi=We ju=Th je=Th vi=Fr ve=Fr di=Su "
    "daily=Mo-Su diario=Mo-Su alldays=Mo-Su workdays=Mo-Fr weekend=Sa-Su ";
constexpr std::string_view day_starts =
    " mon=Mo lun=Mo seg=Mo tue=Tu mar=Tu ter=Tu wed=We mie=We qua=We mer=We thu=Th jue=Th qui=Th "
    "jeu=Th fri=Fr vie=Fr sex=Fr ven=Fr sat=Sa sab=Sa sam=Sa sun=Su dom=Su dim=Su ";
constexpr std::string_view months =
    " march=Mar marzo=Mar marco=Mar mars=Mar juin=Jun junho=Jun junio=Jun june=Jun juillet=Jul "
    "july=Jul julio=Jul julho=Jul mai=May aout=Aug ";
constexpr std::string_view month_starts =
    " jan=Jan ene=Jan feb=Feb fev=Feb apr=Apr abr=Apr avr=Apr may=May mai=May jun=Jun jul=Jul "
    "aug=Aug ago=Aug sep=Sep set=Sep oct=Oct out=Oct nov=Nov dec=Dec dic=Dec dez=Dec ";
constexpr std::string_view joints =
    " to=- a=- al=- ate=- au=- through=- thru=- until=- till=- hasta=- as=- y=, e=, et=, and=, ";
constexpr std::string_view closed =
    " off=off closed=off cerrado=off cerrados=off fechado=off ferme=off ";
constexpr std::string_view times =
    " noon=12:00 mediodia=12:00 midi=12:00 midnight=24:00 medianoche=24:00 minuit=24:00 ";
// Words that change nothing: "de lunes a viernes, de las 9 a las 18".
constexpr std::string_view fillers =
    " from the of de del la las los el das da dos do du le les on at desde h hs hrs hr horas uhr "
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
    {"todos los dias", "alldays"},
    {"todos os dias", "alldays"},
    {"tous les jours", "alldays"},
    {"every day", "alldays"},
    {"7 dias", "alldays"},
    {"7 days", "alldays"},
    {"fines de semana", "weekend"},
    {"fin de semana", "weekend"},
    {"fins de semana", "weekend"},
    {"fim de semana", "weekend"},
    {"week-ends", "weekend"},
    {"week-end", "weekend"},
    {"weekends", "weekend"},
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
    {"siempre abierto", "always"},
    {"always open", "always"},
    {"sempre aberto", "always"},
    {"toujours ouvert", "always"},
    {"24 horas", "always"},
    {"24 hours", "always"},
    {"24 heures", "always"},
    {"24h/24", "always"},
    {"24x7", "always"},
    {"24/7 365", "always"},
    {"24/7", "always"},
    {"24h", "always"},
    {"24hs", "always"},
    {"l-v", "workdays"},
    {"l a v", "workdays"},
    {"m-f", "workdays"},
    {"l-s", "mo-sa"},
    {"l-d", "alldays"},
};

// The notation of `key` in a table; empty when it has none.
std::string_view value_of(std::string_view table, std::string_view key) {
  std::string wanted = " ";
  wanted.append(key);
  wanted += '=';
  const std::size_t found = table.find(wanted);
  if (found == std::string_view::npos) return {};
  const std::size_t start = found + wanted.size();
  return table.substr(start, table.find(' ', start) - start);
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

HintWord hint_word(std::string_view word) {
  if (word == "ph") return {HintKind::holidays, "PH"};
  if (word == "always") return {HintKind::always, "24/7"};
  for (const std::string_view outside : {"excepto", "salvo", "except", "exceto", "sauf", "menos"}) {
    if (word == outside) return {HintKind::except, {}};
  }
  const std::string_view start = word.size() < 3 ? std::string_view{} : word.substr(0, 3);
  struct Table {
    HintKind kind;
    std::string_view pairs;
    std::string_view key;
  };
  for (const Table& table :
       {Table{HintKind::joint, joints, word}, Table{HintKind::off, closed, word},
        Table{HintKind::time, times, word}, Table{HintKind::day, days, word},
        Table{HintKind::month, months, word}, Table{HintKind::day, day_starts, start},
        Table{HintKind::month, month_starts, start}}) {
    const std::string_view notation = value_of(table.pairs, table.key);
    if (!table.key.empty() && !notation.empty()) return {table.kind, notation};
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
