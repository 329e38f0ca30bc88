#include "guidance/message/understand.hpp"
#include "guidance/message/words.hpp"

/// How grave a message is, and why: a threat to safety, to sue, of the press; reach; repetition.
namespace ventanilla::guidance {
namespace {

/// Bodily harm and what brings it, whatever is asked.
constexpr std::string_view harm =
    "herid*|intoxic*|incendi*|quemadura*|electrocut*|chispas|explot*|explosion|ambulancia|se "
    "suicid*|me suicid*|suicidar*|suicidio|pensamientos suicidas|ideas suicidas|suicidal|commit "
    "suicide|committed suicide|committing suicide|my suicide|attempted suicide|suicide attempt*|"
    "about suicide|of suicide|sangr*|se desmayo|desmayad*|atragant*|reaccion alergica|anafila*|"
    "fuga de gas|olor a gas|huele a gas|olia a gas|smell of gas|smelled gas|smelled of gas|"
    "lesionad*|lesione|lesiono|fractur*|amenaza de bomba|explosivo*|me amenaz*|nos amenaz*|agredi*|"
    "agresion|me pego|abuso sexual|acoso sexual|aterrizaje de emergencia|accidente|accidentes|casi "
    "nos mata|casi me mata|casi la mata|casi lo mata|pudo matar*|se quemo|me queme|quitarme la "
    "vida|electrocucion|descarga electrica|injur*|got hurt|was hurt|were hurt|got burned|got burnt|"
    "burned my|burnt my|caught fire|on fire|set fire|poison*|allergic reaction|anaphyla*|ambulance|"
    "bleeding|explod*|gas leak*|smell gas|smells of gas|electric shock|sparks|was killed|killed "
    "someone|almost killed|nearly killed|could have killed|choking|choked on|fainted|passed out|"
    "assaulted|attacked me|threatened me|sexually|life threatening|kill myself|hurt myself|"
    "emergency landing|accident|accidents|scared for my|in the er|to the er|emergency room|urgent "
    "care|en urgencias|a urgencias|al hospital|en el hospital|to hospital|to the hospital|in the "
    "hospital|in hospital|hospitalized|hospitalised|hospitalizad*|ferid*|acidente*|morreu|blesse*|"
    "explose*|empoisonn*|est mort|brulure*";
/// A death of somebody; machines die too ("a los 15 días murió").
constexpr std::string_view deaths =
    "murio|murieron|ha muerto|han muerto|fallecio|fallecieron|ha fallecido|died|has died|have died|"
    "passed away|morreu|est mort";
constexpr std::string_view persons =
    "madre|mama|padre|papa|hijo|hija|abuelo|abuela|hermano|hermana|esposo|esposa|marido|tio|tia|"
    "bebe|nino|nina|persona|personas|pasajero|pasajera|alguien|hombre|mujer|senor|senora|paciente|"
    "amigo|amiga|perro|perra|gato|gata|mascota|mother|mom|mum|father|dad|son|daughter|grandfather|"
    "grandmother|grandma|grandpa|brother|sister|husband|wife|baby|child|kid|person|people|"
    "passenger|someone|somebody|man|woman|patient|friend|dog|cat|pet|mae|pai|filho|filha|mere|pere|"
    "fils|fille";
/// What a fall, a blade or a dog does to whom.
constexpr std::string_view wounds =
    "puntos|herida|golpe|quemadura|moraton|moretones|hematoma|sangre|stitches|gash|wound|bruise|"
    "burn|bruises|rash|sarpullido|ronchas|hinchad*|hincho|swelled|swollen|se abrio|se partio|se "
    "rompio|me rompi|se corto|broke his|broke her|broke my|twisted|torcio|torci|esguince";
constexpr std::string_view limbs =
    "espalda|cabeza|mano|manos|pierna|cara|brazo|ojo|ojos|frente|rodilla|tobillo|pie|cuello|piel|"
    "back|head|hand|leg|face|arm|eye|forehead|knee|ankle|foot|neck|skin|bateria|battery";
constexpr std::string_view vermin = "rat|rats|mouse|mice|rata|ratas|raton|ratones|gusanos|maggots";
constexpr std::string_view tables =
    "sopa|comida|plato|cocina|comedor|restaurante|ensalada|soup|food|kitchen|plate|salad|meal|cafe";
/// What nearly happened.
constexpr std::string_view nearly =
    "casi|por poco|nearly|almost|a punto de|quase|presque|came close to";
constexpr std::string_view mishaps =
    "salimos|estrell*|choc*|atropell*|caig*|caemos|caimos|ahog*|quem*|volcamos|crash*|hit|ran over|"
    "run over|fell|drown*|burn*|hurt|collid*|bateu|morr*|tomb*|renvers*";
/// What nobody should find in food.
constexpr std::string_view sharp =
    "vidrio|vidrios|cristales|aguja|agujas|clavo|clavos|tornillo|navaja|hoja de afeitar|pedazo de "
    "metal|trozo de metal|glass|needle|needles|blade|screw|nail|razor|shard|shards|metal piece|"
    "piece of metal";
constexpr std::string_view within =
    "en la|en el|en mi|en su|en un|en una|dentro|in my|in the|in our|in her|in his|in a|inside";
/// Grave in a grievance only.
constexpr std::string_view danger =
    "mareo|mareos|maread*|vomit*|nauseas|dizzy|threw up|throwing up|nauseous|discrimin*|acoso|"
    "acosad*|harass*|identity theft|in my name|opened an account|hacked my|hackearon mi|me "
    "hackearon|me clonaron|clonaron mi|suplant*|me vaciaron|vaciaron mi|vaciaron la cuenta|"
    "transferencias que|que yo no hice|fraude|fraud|fraudulent|unauthorized transaction*|"
    "unauthorised transaction*|emptied my account|drained my account|silla de ruedas|wheelchair|"
    "menor sol*|left alone|locked in|encerrad*|atrapad*|trapped|crashed my|choque|chocamos|frenos|"
    "brakes|cable suelto|cables sueltos|cable pelado|cables pelados|live wire|poste caido|fiebre|"
    "en la uci|a la uci|en cuidados intensivos|cirugia|operar de urgencia|operaron de|hemorragia|"
    "convulsion*|asfixi*|ahog*|inconsciente|bomberos|puntos de sutura|de milagro|vivos de|se cayo "
    "encima|se solto|got a shock|a shock off|gave me a shock|calambrazo|corrientazo|dio corriente|"
    "salio disparad*|went flying|no seat belt|no belt|sin cinturon|me cai|me resbale|slipped on|"
    "tripped over|fell down|fell off the|stopped breathing|couldn t breathe|can t breathe|no podia "
    "respirar|dejo de respirar|allerg*|fever|surgery|in icu|in the icu|stitches|seizure*|"
    "unconscious|concussion|paramedic*|firefighter*|fire brigade|fire department|carbon monoxide|"
    "scald*|woke up sick|peligro|peligros|peligroso|peligrosa|peligrosos|peligrosas|urgencias|"
    "hospital|me siento insegura|alergi*|en riesgo|dangerous|unsafe|hazard*|hospitali*|got sick|"
    "made me sick|perigos*|perigo|inseguro|dangereu*|hopital|llamamos a la policia|called the "
    "police";
constexpr std::string_view fire = "humo|fuego|llamas|gas|smoke|fire|flames|fumaca|fogo|fumee|feu";
constexpr std::string_view burning =
    "cabina|avion|cocina|cargador|bateria|aparato|movil|celular|coche|carro|motor|sale|salia|salio|"
    "echa|echo|huele|prendio|escape|fuga|leak|leaks|leaking|smell|smells|cabin|plane|kitchen|"
    "charger|battery|oven|device|phone|car|engine|came|coming|started|broke|cabine|batterie|salir|"
    "salir*";

constexpr std::string_view legal =
    "la fiscal|presentar cargos|the police have|the police has|police are involved|crime number|"
    "crime reference|abogad*|demandar*|los demando|les demando|poner una demanda|presentar una "
    "demanda|interponer|interpondre|demanda judicial|denunciar*|una denuncia|tribunal*|juzgado|"
    "juzgados|ir a juicio|llevar a juicio|oficina del consumidor|proteccion al consumidor|defensa "
    "del consumidor|pro consumidor|proconsumidor|profeco|indecopi|sernac|condusef|osiptel|inadi|"
    "conapred|defensoria|fiscalia|querella|carta documento|en consumo|omic|cnmc|aesa|a la policia|"
    "por lo civil|por lo penal|demanda colectiva|los denuncio|os denuncio|superintendencia|hoja de "
    "reclamaciones|hojas de reclamaciones|libro de reclamaciones|la ocu|facua|acciones legales|"
    "accion legal|via legal|vias legales|medidas legales|burofax|solicitor*|ofcom|ofgem|citizens "
    "advice|regulator|legal advice|legal team will|my legal|press charges|pressing charges|police "
    "report|report you to|reporting you to|lawyer*|attorney*|sue you|sue them|suing|to sue|will "
    "sue|lawsuit|legal action|small claims|ombudsman|trading standards|consumer protection|bbb|"
    "better business bureau|ftc|cfpb|class action|advogad*|processar voces|vou processar|procon|na "
    "justica|acao judicial|avocat*|porter plainte|en justice|dgccrf|see you in court";
constexpr std::string_view press =
    "al diario|los diarios|a la radio|en la radio|a los periodicos|por todas las redes|la prensa|"
    "periodista*|al periodico|en el periodico|en las noticias|a las noticias|noticiero|en la tele|"
    "en la television|a la television|reportaje|medios de comunicacion|a los medios|viralizar*|"
    "hacer viral|hacerlo viral|se haga viral|journalist*|reporter*|to the newspaper*|in the "
    "newspaper*|to the papers|the press|the media|on the news|to the news|tv station|go viral|"
    "watchdog|jornalista*|imprensa|ao jornal|na televisao|la presse|aux medias|a la tele";
constexpr std::string_view announced =
    "voy a|vamos a|pienso|contare|llamare|lo contare|i ll|i will|i m going|going to|vou|vamos|je "
    "vais|i am a|i m a|soy";
constexpr std::string_view repetition =
    "otra vez|de nuevo|segunda vez|tercera vez|cuarta vez|enesima|por tercera|por segunda|siempre "
    "lo mismo|cada vez que|ya van|nuevamente|again|second time|third time|every time|once more|"
    "multiple times|several times|many times|de novo|outra vez|terceira vez|sempre a mesma|encore "
    "une fois|troisieme fois|deuxieme fois|a chaque fois|ya escribi|ya les escribi|vuelvo a "
    "escribir|varias veces|muchas veces|mil veces";

bool has_crisis_word(const Words& words, const Crisis& crisis) {
  for (const auto& word : crisis.words) {
    if (has_cue(words.joined, fold(word))) return true;
  }
  return false;
}

bool is_grievance(MessageKind kind) {
  return kind == MessageKind::complaint || kind == MessageKind::claim || kind == MessageKind::abuse;
}

/// Somebody is hurt, or something burns; deaths and blades only in a grievance.
bool is_harm(const CueText& text, bool grievance) {
  const bool deadly = has_near(text, persons, deaths, 4) || has_near(text, deaths, persons, 3) ||
                      has_near(text, sharp, within, 2) || has_near(text, wounds, limbs, 4) ||
                      has_near(text, limbs, wounds, 4) || has_near(text, vermin, tables, 5) ||
                      has_near(text, tables, vermin, 5) || has_near(text, nearly, mishaps, 2);
  return has_cue(text, harm) || has_near(text, fire, burning, 4) ||
         has_near(text, burning, fire, 3) || (grievance && deadly);
}

/// Somebody is or was in danger of others, or of themselves. What is only asked about is no news.
bool is_peril(const Words& words, bool told, bool grievance) {
  if (speaks_of_suicide(words) || tells_molesting(words)) return true;
  return told && (grievance || !asks(words)) &&
         (tells_discrimination(words) || tells_unfitness(words));
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
  const bool told = kind != MessageKind::praise && kind != MessageKind::suggestion;
  const bool unsafe =
      note((told && is_harm(text, grievance)) || is_peril(words, told, grievance) ||
               (grievance && has_cue(text, danger)) || (abusive && is_threat(words)),
           "safety");
  const bool sues = note(has_cue(text, legal), "legal");
  const bool publishes =
      note(is_of_press(words) || (has_cue(text, press) && (grievance || has_cue(text, announced))),
           "press");
  const bool reaches =
      note(message.author_followers >= protocol.reach_threshold && grievance, "reach");
  const bool repeats = note(grievance && has_cue(words.joined, repetition), "repetition");
  if (crisis || (unsafe && reaches)) {
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
