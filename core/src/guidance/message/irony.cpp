#include "guidance/message/irony.hpp"

#include <algorithm>
#include <string_view>

namespace ventanilla::guidance {
namespace {

/// Praise that only irony says of a service.
constexpr std::string_view irony =
    "otra tarde sin|otra noche sin|otro dia sin|otro dia mas|un dia mas sin|una vez mas sin|otra "
    "vez sin|"
    "love paying|love waiting|love sitting|love being|love losing|love getting|love it when|love "
    "how you|"
    "love how they|loving the|me encanta pagar|me encanta esperar|me encanta que me|me encanta "
    "cuando|nothing "
    "like a|nothing like waiting|nothing says|nada como esperar|way to go|great job guys|nice "
    "job|good job "
    "losing|slow clap|quality service|what a joke|top notch service as usual|gracias por "
    "hacerme|gracias por "
    "dejarme|gracias por dejarnos|gracias por sentarme|thanks for making|thanks for leaving|bien "
    "hecho otra|"
    "bonita forma de|bonita manera de|que detalle el de|five star start|aplausos para|"
    "buenisimo que|genial que|que maravilla de|que bonito que|so much fun|so fun|fun "
    "times|living the dream|"
    "gracias por nada|thanks for nothing|para nada el servicio|on the phone for nothing|menos "
    "mal que|vaya servicio|felicidades por "
    "arruinar|genial otra vez|"
    "great job ruining|merci pour rien|obrigado por nada|y luego dicen|que casualidad|great "
    "another";
/// Thanks for a fault: "gracias por hacerme esperar".
constexpr std::string_view ironic_thanks =
    "gracias por|thanks for|thank you for|obrigado por|obrigada por|merci de|merci pour|gran "
    "trabajo|great job|enhorabuena por|felicidades por|congrats on";
constexpr std::string_view thanked_faults =
    "nada|cancel*|perder*|arruin*|sentarme|sentarnos|mandarme|mandarnos|separar*|hacerme|hacernos|"
    "tenerme|tenernos|dejar*|colgar*|romper*|quitar*|bloquear*|subir*|no|cobrar*|mentir*|ignorar*|"
    "retras*|estropear*|nothing|losing|ruining|leaving me|leaving us|making me|making us|wasting|"
    "ignoring|charging|another|the delay|the wait|hanging|keeping me|keeping us|sending me to|"
    "putting me|stranding|the hold|kicking|bumping|overcharging|breaking|forgetting|not|delaying|"
    "lying|rien|annuler|perdre|gacher|estragar";

/// Praise that a message opens with when it means none.
constexpr WordSet praising(
    "maravilloso maravillosa maravilla encanta ilusion genial estupendo excelente perfecto "
    "perfecta "
    "bravo lujo idea detalle fantastico increible bonito precioso felicidades enhorabuena "
    "wonderful love great perfect brilliant fantastic glad impressive treat lovely amazing awesome "
    "nice congrats congratulations");
constexpr WordSet missing(
    "no nadie ni sin nunca not nobody never nothing doesn isn won didn ningun ninguna "
    "without zero cero");
/// What is gladly missing.
constexpr std::string_view no_trouble =
    "cambi*|change|problema*|queja*|pega*|esper*|cola|colas|fila|filas|demor*|retras*|duda|dudas|"
    "falta|falla*|"
    "defecto*|olvid*|decepcion*|igual|mejor|coste|costo|cargo|compromiso|pedir*|issue*|problem*|"
    "hassle|fuss|wait*|queue*|complain*|complaint*|delay*|doubt*|better|one|fault*|disappoint*|"
    "only|charge|extra|fail*|forget|believe|recommend|thank|go wrong|help but|beat";
constexpr std::string_view conditions =
    "si te gusta|si os gusta|si les gusta|si lo que quieres|si quieres que|if you like|if you "
    "enjoy|"
    "if you love|if you re into|if what you want|if you want to";

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

}  // namespace

bool is_ironic(const Words& words) {
  if (has_cue(words.joined, irony)) return true;
  if (has_near(words.joined, ironic_thanks, thanked_faults, 2)) return true;
  if (words.text.find('?') != std::string_view::npos || !opens_with_praise(words)) return false;
  return has_cue(words.joined, conditions) || misses_something(words);
}

}  // namespace ventanilla::guidance
