#include <algorithm>

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
    "quiero matarme|me voy a matar|voy a matarme|me quiero suicidar|me voy a suicidar|pienso en "
    "suicid*|quitarme la vida|quitarme de en medio|acabar con mi vida|terminar con mi vida|"
    "cortarme las venas|me corto las venas|me tiro por la ventana|me tiro al tren|me tiro del "
    "puente|me tiro por el balcon|me ahorco|ahorcarme|me pego un tiro|pegarme un tiro|hacerme dano "
    "a mi mism*|ganas de hacerme dano|quiero hacerme dano|pienso en hacerme dano|pensando en "
    "hacerme dano|suicidarme|commit suicide|my suicide|my own suicide|want to die|wanna die|wish i "
    "was dead|wish i were dead|kill myself|killing myself|end my life|ending my life|end my own "
    "life|take my own life|taking my own life|end it all|suicidal|don t want to live|do not want "
    "to live|don t want to be alive|don t want to be here anymore|hurt myself|harm myself|self "
    "harm|better off dead|slit my wrists|hang myself|shoot myself|quero morrer|nao quero viver|nao "
    "quero mais viver|me matar|acabar com a minha vida|tirar a minha vida|je veux mourir|envie de "
    "mourir|plus envie de vivre|me suicider|me tuer|mettre fin a mes jours";
/// Jumping, or pills: what is done, and where from.
constexpr std::string_view leaping =
    "voy a saltar|quiero saltar|ganas de saltar|pensando en saltar|saltare|tirarme|lanzarme|"
    "arrojarme|me quiero tirar|me quiero lanzar|me voy a tirar|me voy a lanzar|jump off|jumping "
    "off|jump out of|jumping out of|jump from|jumping from|throw myself|throwing myself|me jogar|"
    "me jeter";
constexpr std::string_view edges =
    "puente|por la ventana|por una ventana|balcon|azotea|edificio|vias|al tren|al metro|bridge|"
    "roof|window|balcony|in front of|under a train|under the train|da ponte|du pont";
constexpr std::string_view tracks =
    "jump in front of|jumping in front of|jump under a train|jump under the train";
constexpr std::string_view swallowed = "took all|swallowed all|tome todas|me tome todas";
/// Nobody asks for leave.
constexpr std::string_view swallowing =
    "tomarme todas|going to take all|i ll take all|i will take all|want to take all|gonna take all|"
    "about to take all";
constexpr std::string_view pills = "my pills|the pills|these pills|pastillas|my meds|my tablets";
/// No reason to live; "ganas de vivir esta experiencia" is the contrary.
constexpr std::string_view none = "no|sin|ni|perdi|lost|without|nao|plus";
constexpr std::string_view reasons_to_live =
    "sentido a vivir|sentido a la vida|sentido a mi vida|ganas de vivir|razones para vivir|razon "
    "para vivir|motivos para vivir|por que vivir|point in living|point living|point in going on|"
    "reason to live|reasons to live|will to live|sentido em viver|vontade de viver|raison de vivre";
/// "Si no me pagan me mato".
constexpr std::string_view conditions = "si|o|como no|if|or|se|ou";
constexpr std::string_view vows = "me mato|me suicido|me mato aqui|i ll kill myself|je me tue";
/// What follows a wish to die that is none.
constexpr std::string_view wishes_to_die =
    "quiero morir|quiero morirme|quisiera morirme|me mato|want to die|wanna die|quero morrer|je "
    "veux mourir";
constexpr std::string_view no_death =
    "de la*|de verg*|de risa|de pena|de ganas|de hambre|de frio|de calor|de sueno|de amor|de la "
    "emocion|de aburrimiento|de envidia|trabajando|a trabajar|estudiando|limpiando|haciendo|"
    "buscando|por probar|laughing|of embarrassment|of shame|of laughter|of boredom|of cuteness|"
    "from laughing|from embarrassment|de vergonha|de rir|de fome|de honte|de rire";
/// Where, and with whom, somebody does not want to live; pain is no flatmate.
constexpr std::string_view wishes_not_to_live =
    "don t want to live|do not want to live|no quiero vivir|no quiero vivir mas|nao quero viver";
constexpr std::string_view abode =
    "in|near|here|there|with|without|en|con|sin|aqui|alli|ahi|em|com|sem";
constexpr std::string_view burdens =
    "este dolor|tanto dolor|esta angustia|esta deuda|estas deudas|esta verguenza|esta culpa|this "
    "pain|so much pain|this debt|this shame|this guilt|this misery|esta dor|tanta dor|essa dor";

/// Hands where they should not be.
constexpr std::string_view molesting =
    "comentarios obscenos|gestos obscenos|obscenidades|lasciv*|lewd|obscene|leering|leered|"
    "pressing himself|pressed himself|pressing herself|pressed herself|grinding against|hand up my|"
    "hand down my|manose*|toquete*|tocamiento*|intento besarme|intentaron besarme|trato de besarme|"
    "quiso besarme|me beso a la fuerza|se masturb*|masturbando*|se desnudo|insinuaciones sexuales|"
    "insinuacion sexual|comentarios sexuales|propuestas sexuales|proposiciones sexuales|me propuso "
    "sexo|me pidio sexo|se me insinuo|se me restregaba|se restrego|me acoso|me acosaba|me acosaron|"
    "acosandome|me violo|me violaron|abuso de mi|abusaron de mi|fotos por debajo de la falda|"
    "grope*|groping|molested|molesting|raped|rape|sexual assault*|sexual harassment|sexual "
    "comment*|sexual advances|sexually|exposed himself|exposed herself|flashed me|masturbat*|tried "
    "to kiss me|tried to kiss my|tried kissing me|kissed me without|rubbed himself|rubbed herself|"
    "rubbed against me|sleep with him|sleep with her|have sex with|upskirt*|up my skirt|down my "
    "blouse|me apalp*|assedio sexual|me assedi*|passou a mao em mim|attouchement*|agression "
    "sexuelle|harcelement sexuel|m a pelote*|m a touchee";
constexpr std::string_view touching =
    "tocandome|me acaricio|me acariciaba|me rozaba|me puso la mano|me ponia la mano|me metio mano|"
    "me metio la mano|me dio una palmada|touched me|touched my|touching me|touching my|grabbed me|"
    "grabbed my|put his hand|put her hand|put his hands|stroked my|stroking my|rubbed my|slapped "
    "my|pinched my|me tocou|a touche";
/// "Me tocó" is also "it fell to me", "me agarró" what a cramp does: the body's part comes next.
constexpr std::string_view touched =
    "me toco|me tocaron|me tocaba|me tocaban|le toco|me agarro|me agarraron|me agarraba";
constexpr std::string_view manner =
    "inapropiad*|de forma indebid*|de manera indebid*|indecent*|sin mi consentimiento|partes "
    "intimas|mis partes";
constexpr std::string_view indecently =
    "inapropiad*|indebid*|indecent*|sin mi consentimiento|sin mi permiso y|los pechos|el pecho|las "
    "tetas|los senos|el culo|las nalgas|el trasero|la nalga|la pierna|las piernas|el muslo|los "
    "muslos|la entrepierna|partes intimas|mis partes|por debajo de|en el culo|por el culo|del culo|"
    "en la pierna|en las nalgas|de las nalgas|en los pechos|entre las piernas|inappropriate*|"
    "improperly|indecently|without consent|without my consent|breast*|boob*|butt|buttocks|ass|bum|"
    "bottom|thigh*|leg|legs|crotch|groin|private parts|privates|de forma inadequada|de maneira "
    "inadequada|a bunda|les fesses|les seins|la cuisse|inappropriee";

/// Hatred of what somebody is, named as such.
constexpr std::string_view bigotry =
    "racista|racistas|racismo|racist|racists|racism|racial|racially|slur|slurs|racial slur|"
    "xenofob*|homofob*|transfob*|islamofob*|antisemit*|misogin*|xenophob*|homophob*|transphob*|"
    "islamophob*|misogyn*|color de piel|color de mi piel|por mi color|color of my skin|skin color|"
    "skin colour|because of my skin|n word|go back to my country|go back to your country|back to "
    "where i came|que me vuelva a mi pais|vuelvete a tu pais|que me fuera a mi pais|discrimin*|cor "
    "da minha pele|couleur de peau|couleur de ma peau|raciste|racistes";
constexpr std::string_view being =
    "por ser|por que soy|porque soy|porque somos|por que somos|because i m|because i am|because we "
    "re|because we are|because he is|because she is|because they are|because they re|because he s|"
    "because she s|for being|por sermos|porque sou|parce que je suis";
constexpr std::string_view having =
    "por tener|por llevar|por mi|por nuestro|por nuestra|se burlo de|se burlo de mi|because of my|"
    "because of our|because of his|because of her|for wearing|mocked my|mocked our|laughed at my|"
    "made fun of my|imitated my|a cause de ma|a cause de mon";
constexpr std::string_view calling =
    "me llamo|me llamaron|me dijo|me grito|nos llamo|nos llamaron|called me|called my|called us|"
    "called me a|called us a|me chamou de|traite de|traitee de";
/// What nobody may be turned away for: the grounds of ICCPR article 26 in everyday words.
constexpr std::string_view grounds =
    "gay|gays|lesbian*|homosexual*|trans|transexual|mujer|mujeres|gitan*|extranjer*|inmigrante*|"
    "haitian*|venezolan*|colombian*|bolivian*|peruan*|dominican*|african*|arab*|marroqui*|asiatic*|"
    "latino*|latina*|mexican*|indigena*|musulman*|judio*|judia*|sudaca*|maric*|discapacitad*|ciego|"
    "ciega|sordo*|sorda*|acento|velo|turbante|religion|nacionalidad|orientacion|discapacidad|"
    "identidad de genero|identidad sexual|asian|muslim|jewish|hispanic|foreigner*|immigrant*|a "
    "woman|women|autis*|pareja de hombres|pareja de mujeres|queer|disabled|blind|deaf|accent|"
    "ethnicity|nationality|disability|orientation|gender|hijab|headscarf|turban|veil|mulher|"
    "sotaque|musulmane|juif|juive|voile";
/// Things have colours, ages and makers, too: of persons only right after "por ser".
constexpr std::string_view looks =
    "negr*|blanquit*|indio|india|moro|mora|chino|china|chinos|chinas|gordo*|gorda*|viejo*|vieja*|"
    "black|brown|indian|foreign|fat|old|too old|preto|preta|noir|noire|muy viej*|muy gord*|un "
    "negro|una negra|una persona negra|a black man|a black woman|a black person|origen";
/// What stands right after "because of my".
constexpr std::string_view descent = "raza|origen|race|religion";

/// Whose clear head others depend on, and those who had none.
constexpr std::string_view trusted =
    "guia|guias|masajista|terapeuta|auxiliar|celador|guide|therapist|masseur|bellboy|porter|piloto*"
    "|copiloto|conductor*|chofer|choferes|taxista|capitan|tripulacion|tripulante*|azafat*|"
    "sobrecargo|rampa|mecanico*|tecnico*|repartidor*|medico|medica|doctor*|enfermer*|anestesista|"
    "socorrista|guardia|operario*|operador*|monitor|emplead*|personal|pilot|pilots|driver|drivers|"
    "captain|crew|steward*|ramp|mechanic*|technician*|nurse|nurses|surgeon|lifeguard|operator*|"
    "instructor|staff|employee*|guard|courier|motorista|tripulacao|medecin|chauffeur|pilote|"
    "infirmier*";
constexpr std::string_view drunk =
    "olia a ron|olia a cerveza|olia a vino|olia a licor|olia a trago|olia a marihuana|olia a "
    "whisk*|arrastraba las palabras|arrastrando las palabras|been drinking|smelled like whisk*|"
    "smelled like beer|smelled like booze|smelled like weed|smelled of wine|smelled of rum|smelled "
    "of vodka|smelled of weed|olia a alcohol|olian a alcohol|apestaba a|apestaban a|oliendo a "
    "alcohol|aliento a alcohol|aliento a|borrach*|ebri*|venia tomado|estaba tomado|iba tomado|"
    "venian tomados|estaban tomados|bebid* al|habia bebido|iba bebido|iban bebidos|estaba bebido|"
    "drogad*|iba colocado|iban colocados|estaba colocado|estaban colocados|venia colocado|venian "
    "colocados|smelled of alcohol|smelt of alcohol|smelled like alcohol|smelled of beer|smelled of "
    "whisk*|smelled of booze|reeked of|reeking of|stank of|drunk|clearly drunk|intoxicated|tipsy|"
    "stoned|was high and|was high on|on drugs|slurring|bebad*|cheirava a alcool|ivre|etait soul|"
    "etait saoul|completement soul|sentait l alcool";
/// Of those only who stand before it: whoever tells of them sleeps as well.
constexpr std::string_view asleep =
    "se quedo dormid*|dormid* al volante|se durmio|cabeceando|asleep at|fell asleep|falling asleep|"
    "nodding off";
constexpr std::string_view own_sleep =
    "i fell asleep|we fell asleep|i was falling asleep|my son fell asleep|my daughter fell asleep|"
    "my baby fell asleep|mi hijo se durmio|mi hija se durmio|mi bebe se durmio|mi hijo se quedo "
    "dormid*|mi hija se quedo dormid*";
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

/// A cue of self-harm that no figure of speech covers; "me muero de risa" excuses itself only.
bool wishes_death(const CueText& text) {
  constexpr int reach = 16;  // words: a condition of some length
  auto cues = find_cues(text, self_harm);
  const auto vowed = find_near(text, conditions, vows, reach);
  cues.insert(cues.end(), vowed.begin(), vowed.end());
  auto figures = find_near(text, wishes_to_die, no_death, 1);
  const auto lodging = find_near(text, wishes_not_to_live, abode, 1);
  figures.insert(figures.end(), lodging.begin(), lodging.end());
  const auto unwished = find_cues(text, "no quiero hacerme dano");
  figures.insert(figures.end(), unwished.begin(), unwished.end());
  return std::any_of(cues.begin(), cues.end(), [&](const CuePlace& cue) {
    return std::none_of(figures.begin(), figures.end(), [&](const CuePlace& figure) {
      return cue.start < figure.end && figure.start < cue.end;
    });
  });
}

}  // namespace

bool speaks_of_suicide(const Words& words) {
  const auto& text = words.joined;
  return wishes_death(text) || has_near(text, wishes_not_to_live, burdens, 2) ||
         has_near(text, leaping, edges, 3) || has_cue(text, tracks) ||
         has_near(text, swallowed, pills, 2) ||
         (!asks(words) && has_near(text, swallowing, pills, 2)) ||
         has_near(text, none, reasons_to_live, 4);
}

bool tells_molesting(const Words& words) {
  constexpr std::string_view kissing = "me beso|me besaba|kissed me|kept kissing me|felt me up";
  return has_cue(words.joined, molesting) || has_near(words.joined, trusted, kissing, 5) ||
         has_near(words.joined, touching, indecently, 4) ||
         has_near(words.joined, touched, indecently, 1) ||
         has_near(words.joined, touched, manner, 4);
}

bool tells_discrimination(const Words& words) {
  constexpr std::string_view others =
      "color favorito|color preferido|favourite color|favorite color|contra el racismo|contra la "
      "discriminacion|against racism|against discrimination|anti racis*|antiracis*|contra o "
      "racismo|contre le racisme";
  return !has_cue(words.joined, others) &&
         (has_cue(words.joined, bigotry) || has_near(words.joined, being, grounds, 3) ||
          has_near(words.joined, being, looks, 1) || has_near(words.joined, having, grounds, 3) ||
          has_near(words.joined, having, descent, 1) ||
          has_near(words.joined, calling, grounds, 1) ||
          has_near(words.joined, calling, looks, 1) ||
          has_near(words.joined, turned_away, whom, 8) ||
          has_near(words.joined, names_called, slurs, 1));
}

bool tells_unfitness(const Words& words) {
  return !has_cue(words.joined, passengers) &&
         (has_near(words.joined, trusted, drunk, 5) || has_near(words.joined, drunk, trusted, 6) ||
          (has_near(words.joined, trusted, asleep, 5) && !has_cue(words.joined, own_sleep)));
}

}  // namespace ventanilla::guidance
