#include "guidance/message/understand.hpp"
#include "guidance/message/words.hpp"

/// Persons in danger: whoever speaks of ending their life, was touched, was turned away for what
/// they are, or was in the hands of somebody unfit for the work. Words of everyday exaggeration
/// ("me muero de hambre") are nobody's danger.
namespace ventanilla::guidance {
namespace {

/// Wishes to die, and ways to do it.
constexpr std::string_view self_harm =
    "quiero morir|quiero morirme|quisiera morirme|quiero estar muert*|prefiero estar muert*|"
    "prefiero morirme|estar muert* antes|no quiero vivir|no quiero vivir mas|no quiero seguir "
    "viviendo|no quiero seguir viva|no quiero seguir vivo|no vale la pena vivir|me quiero matar|"
    "quiero matarme|me voy a matar|voy a matarme|me quiero suicidar|quitarme la vida|quitarme de "
    "en medio|acabar con mi vida|terminar con mi vida|acabar con todo esto de una vez|cortarme las "
    "venas|me corto las venas|me tiro por la ventana|me tiro al tren|me tiro del puente|me tiro "
    "por el balcon|me ahorco|ahorcarme|me pego un tiro|pegarme un tiro|hacerme dano|want to die|"
    "wanna die|wish i was dead|wish i were dead|kill myself|killing myself|end my life|ending my "
    "life|end my own life|take my own life|taking my own life|end it all|suicidal|suicide|don t "
    "want to live|do not want to live|don t want to be alive|don t want to be here anymore|hurt "
    "myself|harm myself|self harm|better off dead|slit my wrists|hang myself|shoot myself|quero "
    "morrer|nao quero viver|nao quero mais viver|me matar|acabar com a minha vida|tirar a minha "
    "vida|je veux mourir|envie de mourir|plus envie de vivre|me suicider|me tuer|mettre fin a mes "
    "jours";
/// Jumping, or pills: what is done, and where from.
constexpr std::string_view leaping =
    "saltar|saltare|tirarme|lanzarme|arrojarme|me quiero tirar|me quiero lanzar|me voy a tirar|me "
    "voy a lanzar|jump|jumping|throw "
    "myself|throwing myself|took all|swallowed all|take all|tome todas|tomarme todas|me jogar|me "
    "jeter";
constexpr std::string_view edges =
    "puente|ventana|balcon|azotea|edificio|vias|al tren|al metro|bridge|roof|window|balcony|a "
    "train|the train|my pills|the pills|pastillas|da ponte|du pont";
/// No reason to live; "ganas de vivir esta experiencia" is the contrary.
constexpr std::string_view none = "no|sin|ni|perdi|lost|without|nao|plus";
constexpr std::string_view reasons_to_live =
    "sentido a vivir|sentido a la vida|sentido a mi vida|ganas de vivir|razones para vivir|razon "
    "para vivir|motivos para vivir|por que vivir|point in living|point living|point in going on|"
    "reason to live|reasons to live|will to live|sentido em viver|vontade de viver|raison de vivre";
/// "Si no me pagan me mato".
constexpr std::string_view conditions = "si|o|como no|if|or|se|ou";
constexpr std::string_view vows = "me mato|me suicido|me mato aqui|i ll kill myself|je me tue";
/// What follows a wish to die, or to live, that is none.
constexpr std::string_view wishes_to_die =
    "quiero morir|quiero morirme|quisiera morirme|me mato|want to die|wanna die|quero morrer|je "
    "veux mourir|want to live|no quiero vivir|nao quero viver";
constexpr std::string_view no_death =
    "de la*|de verg*|de risa|de pena|de ganas|de hambre|de frio|de calor|de sueno|de amor|de la "
    "emocion|de aburrimiento|de envidia|trabajando|a trabajar|estudiando|limpiando|haciendo|"
    "buscando|por probar|laughing|of embarrassment|of shame|of laughter|of boredom|of cuteness|"
    "from laughing|from embarrassment|de vergonha|de rir|de fome|de honte|de rire|in|near|here in|"
    "there|with|without|en|con|sin|alli|ahi|em|com|sem";

/// Hands where they should not be.
constexpr std::string_view molesting =
    "comentarios obscenos|gestos "
    "obscenos|obscenidades|lasciv*|lewd|obscene|leering|leered|pressing "
    "himself|pressed himself|pressing herself|pressed herself|grinding against|hand up my|hand "
    "down "
    "my|manose*|toquete*|tocamiento*|intento besarme|intentaron besarme|trato de besarme|quiso "
    "besarme|me beso a la fuerza|se masturb*|masturbando*|se desnudo|insinuaciones sexuales|"
    "insinuacion sexual|comentarios sexuales|propuestas sexuales|proposiciones sexuales|me propuso "
    "sexo|me pidio sexo|se me insinuo|se me restregaba|se restrego|me acoso|me acosaba|me acosaron|"
    "acosandome|me violo|me violaron|abuso de mi|abusaron de mi|fotos por debajo de la "
    "falda|grope*|"
    "groping|molested|molesting|raped|rape|sexual assault*|sexual harassment|sexual "
    "comment*|sexual "
    "advances|sexually|exposed himself|exposed herself|flashed me|masturbat*|tried to kiss "
    "me|tried "
    "to kiss my|tried kissing me|kissed me without|rubbed himself|rubbed herself|rubbed against me|"
    "sleep with him|sleep with her|have sex with|upskirt*|up my skirt|down my blouse|me apalp*|"
    "assedio sexual|me assedi*|passou a mao em mim|attouchement*|agression sexuelle|harcelement "
    "sexuel|m a pelote*|m a touchee";
constexpr std::string_view touching =
    "me toco|me tocaron|me tocaba|me tocaban|tocandome|le toco|me agarro|me agarraron|me agarraba|"
    "me acaricio|me acariciaba|me rozaba|me puso la mano|me ponia la mano|me metio mano|me metio "
    "la mano|me dio una palmada|touched me|touched my|touching me|touching my|grabbed me|grabbed "
    "my|put his hand|put her hand|put his hands|stroked my|stroking my|rubbed my|slapped my|"
    "pinched my|felt my|me tocou|a touche";
constexpr std::string_view indecently =
    "inapropiad*|indebid*|indecent*|sin mi consentimiento|sin mi permiso y|los pechos|el pecho|las "
    "tetas|los senos|el culo|las nalgas|el trasero|la nalga|la pierna|las piernas|el muslo|los "
    "muslos|la entrepierna|partes intimas|mis partes|por debajo de|en el culo|inappropriate*|"
    "improperly|indecently|without consent|without my consent|breast*|boob*|butt|buttocks|ass|bum|"
    "bottom|thigh*|leg|legs|crotch|groin|private parts|privates|de forma inadequada|de maneira "
    "inadequada|a bunda|les fesses|les seins|la cuisse|inappropriee";

/// Hatred of what somebody is, named as such.
constexpr std::string_view bigotry =
    "racista|racistas|racismo|racist|racists|racism|racial|racially|slur|slurs|racial slur|"
    "xenofob*|homofob*|transfob*|islamofob*|antisemit*|misogin*|xenophob*|homophob*|transphob*|"
    "islamophob*|misogyn*|color de piel|color de mi piel|por mi color|color of my skin|skin color|"
    "skin colour|my skin|n word|go back to my country|go back to your country|back to where i came|"
    "que me vuelva a mi pais|vuelvete a tu pais|que me fuera a mi pais|discrimin*|cor da minha "
    "pele|couleur de peau|couleur de ma peau|raciste|racistes";
constexpr std::string_view because =
    "por ser|por que soy|porque soy|porque somos|por que somos|por tener|por llevar|por mi|por "
    "nuestro|por nuestra|me llamo|me llamaron|me dijo|me grito|nos llamo|nos llamaron|se burlo de|"
    "se burlo de mi|because i m|because i am|because we re|because we are|because he is|because "
    "she is|because they are|because they re|because he s|because she "
    "s|because of my|because of our|because of his|because of her|for being|for wearing|called me|"
    "called my|called us|mocked my|mocked our|laughed at my|made fun of my|imitated my|por sermos|"
    "porque sou|me chamou de|parce que je suis|a cause de ma|a cause de mon|traite de|traitee de";
/// What nobody may be turned away for: the grounds of ICCPR article 26 in everyday words.
constexpr std::string_view grounds =
    "negr*|gay|gays|lesbian*|homosexual*|trans|transexual|mujer|mujeres|gitan*|extranjer*|"
    "inmigrante*|haitian*|venezolan*|colombian*|bolivian*|peruan*|dominican*|african*|arab*|"
    "marroqui*|chin*|asiatic*|latin*|mexican*|indigena*|indio|india|musulman*|judi*|sudaca*|"
    "moro|mora|maric*|discapacitad*|ciego|ciega|sord*|gord*|viej*|acento|velo|turbante|raza|"
    "religion|origen|nacionalidad|orientacion|discapacidad|identidad|black|brown|asian|arab|"
    "african|mexican|muslim|jewish|hispanic|indian|foreign|foreigner*|immigrant*|a woman|women|"
    "autis*|turban|pareja de hombres|pareja de "
    "mujeres|queer|disabled|blind|deaf|fat|accent|race|religion|ethnicity|nationality|disability|"
    "orientation|gender|hijab|headscarf|turban|veil|preto|preta|mulher|sotaque|noir|noire|arabe|"
    "musulmane|juif|juive|accent|voile";

/// Whose clear head others depend on, and those who had none.
constexpr std::string_view trusted =
    "guia|guias|masajista|terapeuta|auxiliar|celador|guide|therapist|masseur|bellboy|porter|piloto*"
    "|copiloto|conductor*|chofer|choferes|taxista|capitan|tripulacion|tripulante*|azafat*|"
    "sobrecargo|rampa|mecanico*|tecnico*|repartidor*|medico|medica|doctor*|enfermer*|anestesista|"
    "socorrista|guardia|operario*|operador*|monitor|emplead*|personal|pilot|pilots|driver|drivers|"
    "captain|crew|steward*|ramp|mechanic*|technician*|nurse|nurses|surgeon|lifeguard|operator*|"
    "instructor|staff|employee*|guard|courier|motorista|tripulacao|medecin|chauffeur|pilote|"
    "infirmier*";
constexpr std::string_view unfit =
    "olia a ron|olia a cerveza|olia a vino|olia a licor|olia a trago|olia a marihuana|olia a "
    "whisk*|"
    "arrastraba las palabras|arrastrando las palabras|been drinking|smelled like whisk*|smelled "
    "like "
    "beer|smelled like booze|smelled like weed|smelled of wine|smelled of rum|smelled of vodka|"
    "smelled of weed|olia a alcohol|olian a alcohol|apestaba a|apestaban a|oliendo a "
    "alcohol|aliento a alcohol|"
    "aliento a|borrach*|ebri*|venia tomado|estaba tomado|iba tomado|venian tomados|estaban tomados|"
    "bebid* al|habia bebido|iba bebido|iban bebidos|estaba bebido|drogad*|colocado|se quedo "
    "dormid*|"
    "dormid* al volante|se durmio|cabeceando|smelled of alcohol|smelt of alcohol|smelled like "
    "alcohol|smelled of beer|smelled of whisk*|smelled of booze|reeked of|reeking of|stank "
    "of|drunk|"
    "clearly drunk|intoxicated|tipsy|stoned|was high and|was high on|on drugs|slurring|asleep at|"
    "fell asleep|falling asleep|nodding off|bebad*|cheirava a alcool|ivre|soul|sentait l alcool";
constexpr std::string_view passengers =
    "pasajero borrach*|pasajera borrach*|pasajeros borrach*|un borracho|una borracha|unos "
    "borrachos|cliente borrach*|drunk passenger*|drunk customer*|drunk man|drunk guy|a drunk|drunk "
    "coffee|drunk people";

/// Turned away, and who; without colours, which bags have as well.
constexpr std::string_view turned_away =
    "echaron|echo de|negaron|no me dejaron|no nos dejaron|no lo dejaron|no la dejaron|sacaron|"
    "turned us away|turned me away|refused to serve|refused us|refused me|kicked us out|kicked me "
    "out|aren t welcome|not welcome|wouldn t let|denied us|denied me|made us leave";
constexpr std::string_view whom =
    "hablar en|por hablar|arab|arabs|muslim|muslims|musulman*|gitan*|haitian*|indigena*|gay|gays|"
    "trans|lesbian*|hijab|perro guia|guide dog|service dog|speaking arabic|speaking spanish|no "
    "wheelchairs";
constexpr std::string_view names_called = "le dijo|les dijo|lo llamo|la llamo|le llamo|le grito";
constexpr std::string_view slurs =
    "indio|india|negro|negra|sudaca|maric*|gordo|gorda|mono|moro|mora";

}  // namespace

bool speaks_of_suicide(const Words& words) {
  const auto& text = words.joined;
  if (has_near(text, wishes_to_die, no_death, 1)) return false;
  constexpr int reach = 16;  // words: a condition of some length
  return has_cue(text, self_harm) || has_near(text, conditions, vows, reach) ||
         has_near(text, leaping, edges, 3) || has_near(text, none, reasons_to_live, 4);
}

bool tells_molesting(const Words& words) {
  constexpr std::string_view kissing = "me beso|me besaba|kissed me|kept kissing me|felt me up";
  return has_cue(words.joined, molesting) || has_near(words.joined, trusted, kissing, 5) ||
         has_near(words.joined, touching, indecently, 4);
}

bool tells_discrimination(const Words& words) {
  constexpr std::string_view others =
      "color favorito|color preferido|favourite color|favorite color|contra el racismo|contra la "
      "discriminacion|against racism|against discrimination|anti racis*|antiracis*|contra o "
      "racismo|"
      "contre le racisme";
  return !has_cue(words.joined, others) &&
         (has_cue(words.joined, bigotry) || has_near(words.joined, because, grounds, 3) ||
          has_near(words.joined, turned_away, whom, 8) ||
          has_near(words.joined, names_called, slurs, 1));
}

bool tells_unfitness(const Words& words) {
  return !has_cue(words.joined, passengers) &&
         (has_near(words.joined, trusted, unfit, 5) || has_near(words.joined, unfit, trusted, 6));
}

}  // namespace ventanilla::guidance
