#include "guidance/message/understand.hpp"
#include "guidance/message/words.hpp"

/// How grave a message is, and why: a threat to safety, to sue, of the press; reach; repetition.
namespace ventanilla::guidance {
namespace {

/// Bodily harm and what brings it, whatever is asked.
constexpr std::string_view harm =
    "herid*|intoxic*|incendio*|incendi*|quemadura*|electrocut*|chispas|explot*|explosion|"
    "ambulancia|"
    "suicid*|sangr*|se desmayo|desmayad*|atragant*|reaccion alergica|anafila*|fuga de gas|olor a "
    "gas|"
    "huele a gas|murio|ha muerto|fallecio|falleci*|lesionad*|lesione|lesiono|fractur*|amenaza de "
    "bomba|explosivo*|me amenaz*|nos amenaz*|agredi*|agresion|me pego|abuso sexual|acoso "
    "sexual|aterrizaje de emergencia|accidente|accidentes|casi nos mata|casi me mata|casi la "
    "mata|casi "
    "lo mata|pudo matar*|se quemo|me queme|quitarme la vida|electrocucion|descarga electrica|"
    "injur*|got hurt|was hurt|were hurt|got burned|got burnt|burned my|burnt my|caught fire|on "
    "fire|"
    "set fire|poison*|allergic reaction|anaphyla*|ambulance|bleeding|explod*|explosion|gas "
    "leak*|smell "
    "gas|smells of gas|electric shock|electrocut*|sparks|has died|passed away|was killed|killed "
    "someone|almost killed|nearly killed|could have killed|choking|choked on|fainted|passed out|"
    "assaulted|attacked me|threatened me|sexually|life threatening|kill myself|hurt "
    "myself|emergency "
    "landing|accident|accidents|scared for my|"
    "ferid*|acidente*|morreu|incendio|explodiu|ambulancia|intoxicac*|"
    "blesse*|incendie|explose*|ambulance|empoisonn*|accident|est mort|brulure*";
/// Grave in a grievance only.
constexpr std::string_view danger =
    "peligro|peligros|peligroso|peligrosa|peligrosos|peligrosas|urgencias|hospital|hospitaliz*|me "
    "siento "
    "inseguro|me siento insegura|alergi*|en "
    "riesgo|dangerous|unsafe|hazard*|hospital|hospitali*|got "
    "sick|made me sick|perigos*|perigo|inseguro|dangereu*|hopital";
constexpr std::string_view fire = "humo|fuego|llamas|gas|smoke|fire|flames|fumaca|fogo|fumee|feu";
constexpr std::string_view burning =
    "cabina|avion|cocina|cargador|bateria|aparato|movil|celular|coche|carro|motor|sale|salia|salio|"
    "echa|echo|huele|prendio|escape|fuga|leak|leaks|leaking|smell|smells|cabin|plane|kitchen|"
    "charger|"
    "battery|oven|device|phone|car|engine|came|coming|started|broke|cabine|batterie|bateria";

constexpr std::string_view legal =
    "abogad*|demandar*|los demando|les demando|poner una demanda|presentar una demanda|interponer|"
    "interpondre|demanda judicial|denunciar*|una denuncia|voy a "
    "denunciar*|tribunal*|juzgado|juzgados|"
    "ir a juicio|llevar a juicio|oficina del consumidor|proteccion al consumidor|defensa del "
    "consumidor|pro consumidor|proconsumidor|profeco|indecopi|sernac|condusef|osiptel|"
    "superintendencia|hoja de reclamaciones|hojas de reclamaciones|libro de reclamaciones|la "
    "ocu|facua|"
    "acciones legales|accion legal|via legal|vias legales|medidas legales|burofax|"
    "lawyer*|attorney*|sue you|sue them|suing|to sue|will sue|lawsuit|legal action|take you to "
    "court|"
    "see you in court|to court|small claims|ombudsman|trading standards|consumer "
    "protection|bbb|better "
    "business bureau|ftc|cfpb|class action|"
    "advogad*|processar voces|vou processar|procon|na justica|acao judicial|"
    "avocat*|porter plainte|en justice|dgccrf";
constexpr std::string_view press =
    "la prensa|periodista*|al periodico|en el periodico|a los periodicos|en las noticias|a las "
    "noticias|noticiero|en la tele|en la television|a la television|reportaje|medios de "
    "comunicacion|a "
    "los medios|viralizar*|hacer viral|hacerlo viral|se haga viral|"
    "journalist*|reporter*|to the newspaper*|in the newspaper*|to the papers|the press|to the "
    "media|"
    "the media|on the news|to the news|tv station|go viral|watchdog|"
    "jornalista*|imprensa|ao jornal|na televisao|"
    "journaliste*|la presse|aux medias|a la tele";
constexpr std::string_view announced =
    "voy a|vamos a|pienso|contare|llamare|lo contare|i ll|i will|i m going|going to|vou|vamos|je "
    "vais|i "
    "am a|i m a|soy";
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
  const auto& text = words.joined;
  const bool hurts =
      has_cue(text, harm) || has_near(text, fire, burning, 4) || has_near(text, burning, fire, 3);
  const bool unsafe = note(
      (hurts && kind != MessageKind::praise) || (grievance && has_cue(text, danger)), "safety");
  const bool sues = note(has_cue(text, legal), "legal");
  const bool publishes =
      note(has_cue(text, press) && (grievance || has_cue(text, announced)), "press");
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
