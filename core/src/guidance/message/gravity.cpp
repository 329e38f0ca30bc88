#include "guidance/message/understand.hpp"
#include "guidance/message/words.hpp"

/// How grave a message is, and why: a threat to safety, to sue, of the press; reach; repetition.
namespace ventanilla::guidance {
namespace {

constexpr std::string_view safety =
    "herid*|heridos|incendio|fuego|humo|accidente*|intoxic*|alergi*|hospital|urgencias|peligr*|"
    "muerto*|muerte|"
    "murio|suicid*|amenaz*|bomba|explot*|explosion|lesion*|sangr*|emergencia|me siento "
    "inseguro|injur*|fire|smoke|"
    "accident|poison*|allerg*|dangerous|unsafe|emergency|died|death|dead|explod*|bleeding|"
    "ambulance|ferid*|"
    "acidente|perigo*|morreu|blesse*|incendie|dangereu*|empoisonn*|electrocut*|se "
    "quemo|quemadura*|burned|burnt|"
    "kill myself|hurt myself|quitarme la vida";
constexpr std::string_view legal =
    "abogad*|demanda|demandar*|demandare|denuncia*|denunciar*|tribunal*|juzgado|juicio|pro "
    "consumidor|proconsumidor|profeco|"
    "indecopi|sernac|defensa del consumidor|hoja de reclamaciones|hojas de "
    "reclamaciones|superintendencia|ocu|facua|acciones legales|"
    "via legal|lawyer*|attorney|sue|lawsuit|legal action|court|small claims|ombudsman|trading "
    "standards|consumer "
    "protection|bbb|advogad*|processar|procon|justica|avocat*|porter plainte|justice|dgccrf|action "
    "en justice";
constexpr std::string_view press =
    "prensa|periodista*|periodico|noticias|noticiero|television|en la tele|reportaje|medios de "
    "comunicacion|a los medios|"
    "journalist*|reporter*|newspaper*|the press|the media|on the news|tv "
    "station|jornalista*|imprensa|jornal|"
    "journaliste*|la presse|aux medias|viralizar|hacer viral|hacerlo viral|go viral";
constexpr std::string_view repetition =
    "otra vez|de nuevo|segunda vez|tercera vez|cuarta vez|enesima|por tercera|por segunda|siempre "
    "lo mismo|cada vez que|ya van|"
    "nuevamente|again|second time|third time|every time|once more|yet again|multiple times|several "
    "times|many times|"
    "de novo|outra vez|terceira vez|sempre a mesma|encore une fois|troisieme fois|deuxieme fois|a "
    "chaque fois|ya escribi|ya les escribi|"
    "vuelvo a escribir|varias veces|muchas veces|mil veces";

bool has_crisis_word(const Words& words, const Crisis& crisis) {
  for (const auto& word : crisis.words) {
    if (has_cue(words.joined, fold(word))) return true;
  }
  return false;
}

bool is_grievance(MessageKind kind) {
  return kind == MessageKind::complaint || kind == MessageKind::claim || kind == MessageKind::abuse;
}

}  // namespace

Gravity gravity_of(const Words& words, const Message& message, const Protocol& protocol,
                   MessageKind kind, Sentiment sentiment, bool abusive) {
  Gravity gravity;
  const bool grievance = is_grievance(kind) || sentiment == Sentiment::negative || abusive;
  const auto note = [&](bool holds, std::string_view reason) {
    if (holds) gravity.reasons.emplace_back(reason);
    return holds;
  };
  const bool crisis = has_crisis_word(words, protocol.crisis);
  const bool unsafe =
      note(has_cue(words.joined, safety) && (grievance || kind != MessageKind::praise), "safety");
  const bool sues = note(has_cue(words.joined, legal), "legal");
  const bool publishes = note(has_cue(words.joined, press) && grievance, "press");
  const bool reaches =
      note(message.author_followers >= protocol.reach_threshold && grievance, "reach");
  const bool repeats = note(grievance && has_cue(words.joined, repetition), "repetition");
  if (crisis || (unsafe && reaches && grievance)) {
    gravity.severity = Severity::crisis;
  } else if (unsafe || sues || publishes || reaches) {
    gravity.severity = Severity::high;
  } else if (is_grievance(kind) || repeats) {
    gravity.severity =
        repeats && is_grievance(kind) && message.exchanges >= 2 ? Severity::high : Severity::medium;
  }
  return gravity;
}

}  // namespace ventanilla::guidance
