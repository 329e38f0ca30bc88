#pragma once

#include <string_view>

/// The words of times and hours, of one language after the other, in the order of wording::Word
/// (time/wording_words.hpp), each ended by '|'.
namespace ventanilla {

inline constexpr std::string_view time_words_es =
    "lunes|martes|miércoles|jueves|viernes|sábado|domingo|lun|"
    "mar|mié|jue|vie|sáb|dom|enero|febrero|"
    "marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|"
    "noviembre|diciembre|ene|feb|mar|abr|may|jun|"
    "jul|ago|sep|oct|nov|dic|hoy|mañana|"
    "medianoche|antes de las|antes de la|antes de|a las|a la|a|hasta las|"
    "hasta la|hasta|abierto|abre|cerrado|siempre abierto|horario por confirmar|hora de|"
    "hora local|a|festivos|todos los días|las 24 horas|Domingo de Pascua|semana|primer|"
    "segundo|tercer|cuarto|quinto|último|desde el final|del mes|si no:|"
    "día después|días después|día antes|días antes|cada|";

inline constexpr std::string_view time_words_en =
    "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|"
    "Tue|Wed|Thu|Fri|Sat|Sun|January|February|"
    "March|April|May|June|July|August|September|October|"
    "November|December|Jan|Feb|Mar|Apr|May|Jun|"
    "Jul|Aug|Sep|Oct|Nov|Dec|today|tomorrow|"
    "midnight|by|by|by|at|at|at|until|"
    "until|until|open|opens|closed|always open|hours to be confirmed|time in|"
    "for you|to|holidays|every day|24 hours|Easter Sunday|week|first|"
    "second|third|fourth|fifth|last|from the end|of the month|otherwise:|"
    "day after|days after|day before|days before|every|";

inline constexpr std::string_view time_words_pt =
    "segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo|seg|"
    "ter|qua|qui|sex|sáb|dom|janeiro|fevereiro|"
    "março|abril|maio|junho|julho|agosto|setembro|outubro|"
    "novembro|dezembro|jan|fev|mar|abr|mai|jun|"
    "jul|ago|set|out|nov|dez|hoje|amanhã|"
    "meia-noite|antes das|antes da|antes da|às|à|à|até as|"
    "até a|até|aberto|abre|fechado|sempre aberto|horário a confirmar|horário de|"
    "para você|a|feriados|todos os dias|24 horas|Domingo de Páscoa|semana|primeiro|"
    "segundo|terceiro|quarto|quinto|último|a contar do fim|do mês|senão:|"
    "dia depois|dias depois|dia antes|dias antes|a cada|";

inline constexpr std::string_view time_words_fr =
    "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|"
    "mar|mer|jeu|ven|sam|dim|janvier|février|"
    "mars|avril|mai|juin|juillet|août|septembre|octobre|"
    "novembre|décembre|janv|févr|mars|avr|mai|juin|"
    "juil|août|sept|oct|nov|déc|aujourd’hui|demain|"
    "minuit|avant|avant|avant|à|à|à|jusqu’à|"
    "jusqu’à|jusqu’à|ouvert|ouvre|fermé|toujours ouvert|horaires à confirmer|heure de|"
    "pour vous|à|jours fériés|tous les jours|24 heures sur 24|dimanche de Pâques|semaine|premier|"
    "deuxième|troisième|quatrième|cinquième|dernier|à partir de la fin|du mois|sinon :|"
    "jour après|jours après|jour avant|jours avant|toutes les|";

}  // namespace ventanilla
