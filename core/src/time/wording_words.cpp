#include "time/wording_words.hpp"

#include <cstddef>

namespace ventanilla::wording {
namespace {

// In the order of Word, each ended by '|', eight a piece: a word is found without going through
// all.
constexpr int words_a_piece = 8;
constexpr std::string_view spanish[] = {
    "lunes|martes|miércoles|jueves|viernes|sábado|domingo|lun|",
    "mar|mié|jue|vie|sáb|dom|enero|febrero|",
    "marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|",
    "noviembre|diciembre|ene|feb|mar|abr|may|jun|",
    "jul|ago|sep|oct|nov|dic|hoy|mañana|",
    "medianoche|antes de las|antes de la|antes de|a las|a la|a|hasta las|",
    "hasta la|hasta|abierto|abre|cerrado|siempre abierto|horario por confirmar|hora de|",
    "hora local|a|festivos|todos los días|las 24 horas|Domingo de Pascua|semana|primer|",
    "segundo|tercer|cuarto|quinto|último|desde el final|del mes|si no:|",
    "día después|días después|día antes|días antes|cada|",
};
constexpr std::string_view english[] = {
    "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|",
    "Tue|Wed|Thu|Fri|Sat|Sun|January|February|",
    "March|April|May|June|July|August|September|October|",
    "November|December|Jan|Feb|Mar|Apr|May|Jun|",
    "Jul|Aug|Sep|Oct|Nov|Dec|today|tomorrow|",
    "midnight|by|by|by|at|at|at|until|",
    "until|until|open|opens|closed|always open|hours to be confirmed|time in|",
    "for you|to|holidays|every day|24 hours|Easter Sunday|week|first|",
    "second|third|fourth|fifth|last|from the end|of the month|otherwise:|",
    "day after|days after|day before|days before|every|",
};
constexpr std::string_view portuguese[] = {
    "segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo|seg|",
    "ter|qua|qui|sex|sáb|dom|janeiro|fevereiro|",
    "março|abril|maio|junho|julho|agosto|setembro|outubro|",
    "novembro|dezembro|jan|fev|mar|abr|mai|jun|",
    "jul|ago|set|out|nov|dez|hoje|amanhã|",
    "meia-noite|antes das|antes da|antes da|às|à|à|até as|",
    "até a|até|aberto|abre|fechado|sempre aberto|horário a confirmar|horário de|",
    "para você|a|feriados|todos os dias|24 horas|Domingo de Páscoa|semana|primeiro|",
    "segundo|terceiro|quarto|quinto|último|a contar do fim|do mês|senão:|",
    "dia depois|dias depois|dia antes|dias antes|a cada|",
};
constexpr std::string_view french[] = {
    "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|",
    "mar|mer|jeu|ven|sam|dim|janvier|février|",
    "mars|avril|mai|juin|juillet|août|septembre|octobre|",
    "novembre|décembre|janv|févr|mars|avr|mai|juin|",
    "juil|août|sept|oct|nov|déc|aujourd’hui|demain|",
    "minuit|avant|avant|avant|à|à|à|jusqu’à|",
    "jusqu’à|jusqu’à|ouvert|ouvre|fermé|toujours ouvert|horaires à confirmer|heure de|",
    "pour vous|à|jours fériés|tous les jours|24 heures sur 24|dimanche de Pâques|semaine|premier|",
    "deuxième|troisième|quatrième|cinquième|dernier|à partir de la fin|du mois|sinon :|",
    "jour après|jours après|jour avant|jours avant|toutes les|",
};

const std::string_view* table(Language language) {
  switch (language) {
    case Language::es:
      return spanish;
    case Language::pt:
      return portuguese;
    case Language::fr:
      return french;
    default:
      return english;
  }
}

}  // namespace

Language worded_language(std::string_view tag) {
  const Language language = language_of(tag);
  return language == Language::other ? Language::en : language;
}

std::string_view word(Language language, Word word) {
  const int index = static_cast<int>(word);
  std::string_view rest = table(language)[index / words_a_piece];
  for (int skip = index % words_a_piece; skip > 0; --skip) rest.remove_prefix(rest.find('|') + 1);
  return rest.substr(0, rest.find('|'));
}

std::string clock_text(Language language, int minutes) {
  constexpr int noon = 12;
  int hour = minutes / 60;
  const bool afternoon = hour % 24 >= noon;
  if (language == Language::en) hour = hour % noon == 0 ? noon : hour % noon;
  std::string out = std::to_string(hour);
  out += ':';
  out += static_cast<char>('0' + minutes % 60 / 10);
  out += static_cast<char>('0' + minutes % 10);
  if (language == Language::en) out += afternoon ? " pm" : " am";
  return out;
}

std::string city_of(const Zone& zone) {
  std::string city = zone.name().substr(zone.name().rfind('/') + 1);
  for (char& c : city) {
    if (c == '_') c = ' ';
  }
  return city;
}

}  // namespace ventanilla::wording
