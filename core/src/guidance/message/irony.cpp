#include "guidance/message/irony.hpp"

#include <algorithm>
#include <string_view>

#include "guidance/message/kind_cues.hpp"
#include "guidance/message/lexicon.hpp"

namespace ventanilla::guidance {
namespace {

/// Praise that only irony says of a service.
constexpr std::string_view irony =
    "otra tarde sin|otra noche sin|otro dia sin|un dia mas sin|una vez mas sin|otra vez sin|love "
    "paying|love waiting|love sitting|love being|love losing|love getting|loving the|me encanta "
    "pagar|me encanta esperar|me encanta que me|nothing like a|nothing like waiting|nothing says|"
    "nada como esperar|way to go|great job guys|good job losing|slow clap|what a joke|top notch "
    "service as usual|gracias por sentarme|bien hecho otra|bonita forma de|bonita manera de|que "
    "detalle el de|five star start|aplausos para|buenisimo que|genial que|que maravilla de|que "
    "bonito que|so much fun|so fun|fun times|living the dream|gracias por nada|thanks for nothing|"
    "para nada el servicio|on the phone for nothing|vaya servicio|felicidades por arruinar|genial "
    "otra vez|great job ruining|merci pour rien|obrigado por nada|y luego dicen|que casualidad";
/// What opens irony as well as praise: a fault beside it tells which.
constexpr std::string_view ironic_turns =
    "otro dia mas|love it when|love how you|love how they|me encanta cuando|nice job|quality "
    "service|gracias por hacerme|gracias por dejarme|gracias por dejarnos|thanks for making|"
    "thanks for leaving|menos mal que|great another|gracias por hacernos|gracias por tenerme|"
    "gracias por tenernos|gracias por mandarme|gracias por mandarnos|thanks for another|thanks "
    "for keeping|thanks for putting";
/// Faults beside those; no fault alone.
constexpr std::string_view beside_irony =
    "semana sin|semanas sin|meses sin|dias sin|esperar|esperando|me wait|us wait|waiting|on hold|"
    "for hours|tirad*|plantad*|colgad*|ultimo en|ultima en|cancelan|cancel|perder|perdido|lose|"
    "losing|lost|miss my|miss our|llegan tarde|llega tarde|llego tarde|hours late|late again|"
    "ignore|ignoring|stranded|no aparec*|no vin*|no contest*|no respond*|no llega*|no funciona*|"
    "no hay|no va|hang up|hung up|pay twice|pay extra|de un lado|de departamento";
/// "My bag is on holiday without me": things that travel alone.
constexpr std::string_view belongings =
    "maleta|maletas|equipaje|mochila|paquete|pedido|bag|bags|luggage|baggage|suitcase|suitcases|"
    "parcel|package|mala|malas|bagagem|valise|bagages|colis";
constexpr std::string_view travelling =
    "de vacaciones|de paseo|de turismo|de gira|de excursion|haciendo turismo|conociendo mundo|se "
    "fue sin mi|viajo sin mi|viaja mas que yo|viajo mas que yo|on holiday|on vacation|sightseeing|"
    "having a holiday|having a great time|seeing the world|travels more than|travelled more than|"
    "traveled more than|de ferias|en vacances";
/// Laughter beside what breaks down.
constexpr std::string_view laughter =
    "jaja*|jeje*|jaj*|haha*|lol|lmao|rofl|que risa|que chiste|de risa|what a laugh|kkk*|mdr";
constexpr std::string_view machines =
    "app|aplicacion|web|pagina|sistema|sitio|plataforma|website|site|system|servidor|server|"
    "aplicativo";
constexpr std::string_view failing_machines =
    "se cae|se me cae|se cuelga|se traba|se congela|se cierra|no carga|no funciona|no abre|no va|"
    "crashes|keeps crashing|crashed|freezes|freezing|is down|down again|doesn t load|won t load|"
    "trava|cai|plante";
/// Thanks for a fault: "gracias por arruinar".
constexpr std::string_view ironic_thanks =
    "gracias por|thanks for|thank you for|obrigado por|obrigada por|merci de|merci pour|gran "
    "trabajo|great job|enhorabuena por|felicidades por|congrats on";
constexpr std::string_view thanked_faults =
    "nada|cancel*|perder*|arruin*|sentarme|sentarnos|separar*|colgar*|romper*|quitar*|bloquear*|"
    "cobrar*|mentir*|ignorar*|retras*|estropear*|nothing|losing|ruining|wasting|ignoring|charging|"
    "the delay|the wait|hanging|sending me to|stranding|the hold|kicking|bumping|overcharging|"
    "breaking|forgetting|delaying|lying|rien|annuler|perdre|gacher|estragar";
/// Praise that a message opens with when it means none.
constexpr WordSet praising(
    "maravilloso maravillosa maravilla encanta ilusion genial estupendo excelente perfecto "
    "perfecta bravo lujo idea detalle fantastico increible bonito precioso felicidades enhorabuena "
    "wonderful love great perfect brilliant fantastic glad impressive treat lovely amazing awesome "
    "nice congrats congratulations");
constexpr WordSet missing(
    "no nadie ni sin nunca not nobody never nothing doesn isn won didn ningun ninguna "
    "without zero cero");
/// What is gladly missing.
constexpr std::string_view no_trouble =
    "cambi*|change|problema*|queja*|pega*|esper*|cola|colas|fila|filas|demor*|retras*|duda|dudas|"
    "falta|falla*|defecto*|olvid*|decepcion*|igual|mejor|coste|costo|cargo|compromiso|pedir*|"
    "issue*|problem*|hassle|fuss|wait*|queue*|complain*|complaint*|delay*|doubt*|better|one|fault*|"
    "disappoint*|only|charge|extra|fail*|forget|believe|recommend|thank|go wrong|help but|beat";
constexpr std::string_view conditions =
    "si te gusta|si os gusta|si les gusta|si lo que quieres|si quieres que|if you like|if you "
    "enjoy|if you love|if you re into|if what you want|if you want to";

/// Among the first words, since what is praised later may be meant.
bool opens_with_praise(const Words& words) {
  constexpr std::size_t opening = 3;  // words
  const std::size_t end = std::min(opening, words.tokens.size());
  return std::any_of(words.tokens.begin(), words.tokens.begin() + static_cast<std::ptrdiff_t>(end),
                     [](const Token& token) { return is_one_of(token.folded, praising); });
}

bool misses_something(const Words& words) {
  constexpr std::size_t reach = 16;  // words: later ones belong to another thought
  const std::size_t end = std::min(reach, words.tokens.size());
  for (std::size_t i = 0; i < end; ++i) {
    const auto& token = words.tokens[i];
    if (is_one_of(token.folded, missing) && !has_near(words.joined, token.folded, no_trouble, 3)) {
      return true;
    }
  }
  return false;
}

/// A fault in words of its own: "sin errores" names none.
bool names_fault(const Words& words) {
  if (has_cue(words.joined, beside_irony) ||
      has_cue(words.joined, complaint_cues, words.language) ||
      has_cue(words.joined, claim_cues, words.language) ||
      has_cue(words.joined, trouble_cues.of(words.language))) {
    return true;
  }
  constexpr std::size_t reach = 3;  // words
  for (std::size_t i = 0; i < words.tokens.size(); ++i) {
    if (lexicon_tone(words.tokens[i].folded, words.language) >= 0) continue;
    if (is_one_of(words.tokens[i].folded, missing)) continue;
    bool is_missing = i > 0 && words.tokens[i - 1].folded == "menos";  // "menos mal"
    for (std::size_t back = 1; back <= reach && back <= i; ++back) {
      is_missing |= is_one_of(words.tokens[i - back].folded, missing);
    }
    if (!is_missing) return true;
  }
  return false;
}

/// "… y no haya nadie", "… that doesn't recline": what should be there or work and does not.
bool fails_to(const Words& words) {
  constexpr std::string_view failing = "nadie|nobody|doesn t|isn t|won t|didn t";
  constexpr std::string_view as_never = "tan|so|such|mejor|better|expect*";
  return has_cue(words.joined, failing) && !has_near(words.joined, failing, as_never, 6);
}

}  // namespace

bool is_ironic(const Words& words) {
  if (has_cue(words.joined, irony)) return true;
  if (has_near(words.joined, belongings, travelling, 6)) return true;
  if (has_cue(words.joined, laughter) && has_near(words.joined, machines, failing_machines, 3)) {
    return true;
  }
  if (has_cue(words.joined, ironic_turns) && (names_fault(words) || fails_to(words))) return true;
  if (has_near(words.joined, ironic_thanks, thanked_faults, 2)) return true;
  if (words.text.find('?') != std::string_view::npos || !opens_with_praise(words)) return false;
  return has_cue(words.joined, conditions) ||
         (misses_something(words) && (names_fault(words) || fails_to(words)));
}

}  // namespace ventanilla::guidance
