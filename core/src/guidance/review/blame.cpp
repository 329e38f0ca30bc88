#include "guidance/review/reviewer.hpp"

/// No blame on whoever writes (A1).
namespace ventanilla::guidance {
namespace {

constexpr std::string_view blame =
    // es
    "debiste|debio usted|debio leer|debio revisar|debio llegar|debio avisar*|deberias haber|"
    "deberia haber|debieras haber|deberia usted haber|tendrias que haber|tendria que haber|tenias "
    "que haber|tenia que haber|haberlo pensado|haberlo leido|haber leido|es culpa tuya|es tu culpa|"
    "es su culpa|es culpa suya|la culpa es tuya|la culpa es suya|culpa de usted|tu la culpa|usted "
    "la culpa|fue tu culpa|fue su culpa|fue culpa tuya|fue culpa suya|por tu culpa|por su culpa|"
    "error tuyo|error suyo|es tu error|es su error|fue tu error|fue su error|fallo tuyo|fallo suyo|"
    "descuido tuyo|descuido suyo|por tu descuido|por su descuido|por tu despiste|tu negligencia|su "
    "negligencia|tu despiste|te equivocaste|se equivoco usted|usted se equivoco|te has equivocado|"
    "se ha equivocado usted|usted se ha equivocado|no leiste|usted no leyo|no has leido|usted no "
    "ha leido|no ha leido las|no ha leido la|no leyo las|no leyo la|no seguiste|no siguio las|no "
    "siguio el|usted no siguio|no has seguido|no ha seguido las|no nos avisaste|no aviso a tiempo|"
    "usted no aviso|no llegaste a tiempo|no llego usted|se le olvido a usted|usted olvido|por no "
    "leer|por no haber leido|por no llegar|por no avisar|por no revisar|por no seguir|es "
    "responsabilidad tuya|es tu responsabilidad|es su responsabilidad haber|es responsabilidad "
    "suya|lo hiciste mal|lo hizo mal|lo has hecho mal|pusiste mal|has puesto mal|si hubieras "
    "comprado|si hubiera reservado|si hubieses revisado|si hubieses prestado|si usted hubiera "
    "comprado|si usted hubiera comprobado|haber avisado antes|haber llegado antes|haber llegado a "
    "tiempo|haber preguntado antes|porque te olvidaste|lo puso mal|usted puso mal|"
    // en
    "your fault|your own fault|your mistake|your own mistake|your carelessness|your negligence|"
    "user error|you ought to have|you were supposed to|you failed to|you didn t read|you did not "
    "read|you didn t follow|you did not follow|you neglected|you entered the wrong|you typed the "
    "wrong|you gave us the wrong|you made a mistake|you got it wrong|you are to blame|you re to "
    "blame|you caused|because you didn t|because you did not|had you read|had you arrived|had "
    "you checked|you must have done|you must have entered|you must have forgotten|only yourself "
    "to blame|you did it wrong|you ignored|you misread|you should have read|you should have "
    "checked|you should have told|you should have arrived|you should have called|you should have "
    "followed|you should have asked|you should have contacted|you should have booked|you should "
    "have brought|you should have known|you should have let|you should have paid|you should have "
    "noticed|you should have thought|you should have taken|you should have used|you should have "
    "kept|you should have come|you should have been|you should ve read|you should ve checked|you "
    "should ve told|you should ve arrived|you should ve called|you should ve followed|you should "
    "ve asked|you should ve contacted|you should ve booked|you should ve brought|you should ve "
    "known|you should ve let|you should ve paid|you should ve noticed|you should ve thought|you "
    "should ve taken|you should ve used|you should ve kept|you should ve come|you should ve been|"
    "if you had read|if you had checked|if you had arrived|if you had told|if you had followed|"
    "if you had called|if you d followed|if you d checked|is your error|was your error|your own "
    "error|you forgot to|because you forgot|"
    // pt
    "sua culpa|culpa sua|erro seu|voce deveria ter|voce nao leu|nao leu as|nao leu o|voce nao "
    "seguiu|nao seguiu as|voce esqueceu|voce errou|voce se enganou|descuido seu|foi seu erro|por "
    "nao ter lido|se voce tivesse lido|se tivesse avisado|se voce tivesse avisado|"
    // fr
    "votre faute|de votre faute|votre erreur|vous auriez du|vous n avez pas lu|vous n avez pas "
    "suivi|vous avez oublie|vous vous etes trompe*|vous n aviez qu a|il fallait lire|par votre "
    "negligence|vous etes responsable|si vous aviez lu|si vous aviez suivi|si vous aviez verifie|"
    "eso te pasa por|eso le pasa por|te pasa por|le pasa por|that s what happens when you|that "
    "happens when people|si no hubieras|si no hubiese|si no hubieses|if you hadn t|had you not|if "
    "only you had|ojala hubieras|ojala hubiera|habria sido mejor que|hubiera sido mejor que|it "
    "would have been better if you|we wish you had|we d have helped if you|te correspondia|le "
    "correspondia|era cosa tuya|era cosa suya|era tarea tuya|dependia de ti|dependia de usted|es "
    "cosa tuya|es cosa suya|it s up to you to|it was up to you|it is up to you to|it s on you|had "
    "you checked|had you read|had you told|had you called|had you arrived|had you asked|had you "
    "looked|te lo habrias ahorrado|se lo habria ahorrado|that s on you|this is on you|that one s "
    "on you|por parte tuya|no te fijaste|no se fijo|no te has fijado|no se ha fijado|no te "
    "molestaste|no se molesto en|no te dignaste|no te aseguraste|no se aseguro|no te diste cuenta|"
    "se te paso|se le paso|se te olvido|se le olvido|se te ha olvidado|se le ha olvidado|te "
    "despistaste|se despisto|te confundiste|se confundio|te has confundido|se ha confundido|te "
    "hiciste un lio|te quedaste dormid*|se quedo dormid*|fuiste tu quien|fuiste tu el|fuiste tu la|"
    "fue usted quien|has sido tu|ha sido usted|lo pediste asi|lo pidio asi|asi lo pediste|asi lo "
    "pidio|lo elegiste tu|lo eligio usted|tu lo elegiste|usted lo eligio|tu lo aceptaste|usted lo "
    "acepto|tu lo firmaste|usted lo firmo|you chose this|you chose it|you agreed to|you accepted "
    "it|it was you who|you re the one who|you are the one who|you brought this|mala manipulacion|"
    "manipulacion incorrecta|mishandl*|careful next time|despistad*|imprudente|imprudencia|"
    "negligente|negligent on your|error de usuario|fallo del usuario|error del usuario|error "
    "humano por su|problema entre la silla|error del cliente|customer error|operator error|pilot "
    "error|wrong on your end|mistake on your|error on your|fault on your|error de tu parte|error "
    "de su parte|error por tu parte|error por su parte|descuido de tu parte|descuido de su parte|"
    "descuido por tu parte|descuido por su parte|we warned you|te lo advertimos|se lo advertimos|"
    "te advertimos|le advertimos|ya te avisamos|ya le avisamos|ya te advertimos|you were warned|"
    "you were told|you had been told|you had been warned|estabas avisad*|estaba usted avisad*|"
    "estaba avisad*|quien avisa|por no esperar|por no usar|por no pedir|por no preguntar|por no "
    "mirar|por no poner|por no apuntar|por no activar|por no confirmar|por no cumplir|por no "
    "guardar|por no comprobar|por no conservar|por no elegir|por no tener cuidado|por no fijarte|"
    "por no fijarse|por no prestar|por no llamar|por no venir|por no presentar*|por no abrir|por "
    "no haber avisado|por no haber comprobado|por no haber revisado|por no haber llegado|por no "
    "haber activado|por no haber guardado|por haber esperado|por haber llegado tarde|por llegar "
    "tarde|por dejarlo para|por esperar hasta|for not reading|for not checking|for not following|"
    "for not telling|for not asking|for not arriving|for leaving it|for waiting until|by not "
    "reading|by not checking|by not following|by leaving it|your own doing|your own choice|fue tu "
    "decision|fue su decision|fue decision tuya|fue decision suya|you only have yourself|solo "
    "puedes culparte|asuma su|asume tu|take responsibility for your|hazte responsable|hagase "
    "responsable|hacerte responsable|hacerse responsable|eres responsable de|es usted responsable|"
    "usted es responsable|eres el responsable|eres la responsable|you are responsible for|you re "
    "responsible for|your responsibility to|it is your responsibility|it s your responsibility|es "
    "su responsabilidad|you evidently|you clearly|you obviously|you apparently|debiste de|"
    "seguramente has|seguramente pusiste|probablemente pusiste|down to you|because of you|due to "
    "you|on account of you|se debe a que no|es porque no|es que no leiste|es por no|viene de que "
    "no|ocurre porque no|ocurrio porque no|paso porque no|lo escribiste tu|la escribiste tu|lo "
    "pusiste tu|la pusiste tu|lo hiciste tu|lo marcaste tu|te lo buscaste|se lo busco|tu solo te|"
    "usted solo se|leave it to the last|left it to the last|dejarlo para el final|dejarlo para "
    "ultima hora";

constexpr std::string_view participles =
    "leido|avisado|llegado|llamado|revisado|seguido|pagado|comprado|reservado|escrito|hecho|venido|"
    "mirado|prestado|comprobado|preguntado|guardado|cumplido|elegido|confirmado|presentado|read|"
    "checked|told|arrived|called|followed|asked|contacted|booked|brought|let|paid|noticed|taken|"
    "used|kept|come|confirmed|listened|lido|avisado|chegado|verificado|lu|suivi|verifie|arrive|"
    "prevenu";
constexpr PairCues blame_pairs[] = {
    {"tu misma|tu mismo|usted mismo|usted misma|yourself|you|usted",
     "aceptaste|acepto|firmaste|firmo|"
     "elegiste|escribiste|pusiste|confirmaste|accepted the|agreed to|signed the|accepted our",
     2},
    {"debia|debias|deberia|deberias|tenia que|tenias que|should|ought to",
     "saber|saberlo|know|have known|be "
     "aware|haberlo sabido",
     2},
    {"nadie mas|nobody else|no one else|otros clientes|ningun otro|ningun cliente|other customers",
     "problema|"
     "problem|problems|issue|queja|quejado|complained|complains|pasa|ha pasado",
     6},
    {"la proxima vez|proxima vez|next time|la proxima|para otra vez",
     "lea|lee|lee bien|revise|revisa|llegue|llega|llegue antes|avise|avisa|compruebe|comprueba|"
     "read|check|arrive|make sure|be careful|tenga cuidado|ten cuidado|fijate|fijese|preste "
     "atencion",
     4},
    {"you were|you arrived|you came|llegaste|llego usted", "late|too late|tarde|demasiado tarde",
     2},
    {"no prestaste|no presto|didn t pay|did not pay|weren t paying|not paying",
     "atencion|attention", 1},
    {"sera|es|debe ser|must be|is probably",
     "cosa tuya|cosa suya|problema tuyo|problema suyo|your end|on your "
     "side",
     2},
    {"si hubieras|si hubieses|si hubiera|si hubiese|si usted hubiera|si usted hubiese|if you "
     "had|if "
     "you d|had you|se voce tivesse|se tivesse|si vous aviez",
     participles, 2},
    {"culpa|error|fallo|falla|descuido|equivocacion|responsabilidad|obligacion|problema|mistake|"
     "fault|"
     "error|responsibility|erro|faute|erreur",
     "es tuya|es tuyo|es suya|es suyo|fue tuya|fue tuyo|fue suya|fue suyo|toda tuya|toda suya|solo "
     "tuya|solo suya|de usted|is yours|was yours|is your own|foi seu|e sua|est la votre",
     3},
    {"es|era|fue|is|was|s|e|foi|est",
     "su responsabilidad|tu responsabilidad|su obligacion|tu obligacion|su deber|tu deber|your "
     "responsibility|your job|your duty|your obligation|sua responsabilidade|votre responsabilite",
     2},
    {"usted|tu|ud|ustedes",
     "eligio mal|puso mal|escribio mal|no leyo|no reviso|no siguio|no aviso|no "
     "presento|no cumplio|no presto|llego tarde|se olvido|olvido|rompio|elegiste mal",
     3},
    {"por|porque|ya que|debido a que",
     "llegar tarde|llegaste tarde|no llegaste|no avisaste|no leiste|no revisaste|no seguiste|no "
     "leer|no revisar|no avisar|no seguir|no guardar|no comprobar|usted no|tu no|te olvidaste|te "
     "equivocaste",
     2},
    {"because you|since you|as you|you arrived",
     "late|didn t read|did not read|didn t follow|didn t "
     "check|didn t tell|forgot|failed to|ignored|refused|the wrong|never told|never checked",
     4},
    {"you chose|you entered|you picked|you selected|you typed|you booked|you gave|you used|you "
     "put|you "
     "bought|you filled|you wrote",
     "wrong|incorrect|incorrectly|wrongly", 4},
    {"because you|since you|as you|it s because you|that s because you|happened because you|given "
     "that you|seeing as you",
     "typed|entered|left|missed|lost|forgot|ignored|never|failed|waited|skipped|clicked|didn t|"
     "did not|don t read|don t follow|chose not|refused|dropped|mixed|messed|incorrectly|wrongly|"
     "were late|were careless|were not paying|weren t|kept|broke|washed|opened it|gave the wrong",
     2},
    {"porque|ya que|puesto que|es que|debido a que|dado que",
     "no leiste|no revisaste|no llegaste|no avisaste|no hiciste|no pediste|no pusiste|no "
     "activaste|no confirmaste|no guardaste|no seguiste|no usaste|pusiste mal|escribiste mal|"
     "elegiste mal|marcaste mal|metiste mal|te olvidaste|te equivocaste|te confundiste|llegaste "
     "tarde|perdiste|rompiste|no leyo|no reviso|no llego a tiempo|no aviso|no hizo caso|no siguio|"
     "no uso|usted no|tu no|no hiciste caso|lo lavaste|lo abriste|lo dejaste|lo usaste mal|lo "
     "guardaste mal",
     3},
    {"deberias|deberia|debieras|debiera|tendrias que|tendria que|you should|you ought|you could "
     "have|you might have|podrias haber|podria haber|podias haber|pudiste haber|pudiste",
     "haber leido|haberlo leido|haber avisado|haberlo avisado|haberlo pensado|haberlo dicho|"
     "haberlo visto|haberlo comprobado|haberlo pedido|haberte|haberse|haber llegado|haber llamado|"
     "haber preguntado|haber tenido|haber sido mas|haber comprobado|haber mirado|haber esperado|"
     "haber revisado|haber hecho|haber guardado|leer antes|leer mejor|tener mas cuidado|ser mas|"
     "fijarte|fijarse|prestar atencion|avisar antes|have thought|have read|have checked|have "
     "asked|have said|have called|have told|have kept|have known|have noticed|have waited|have "
     "avoided|have planned|have looked|be more careful|pay more attention|plan ahead",
     2},
    {"si|had",
     "te hubieras fijado|se hubiera fijado|hubieras hecho caso|hubiera hecho caso|hubieras tenido "
     "cuidado|hubieras prestado|hubieras puesto|hubieras usado|hubieras seguido|you followed|you "
     "paid attention|you been more|you looked|you listened|you just|you taken|you simply",
     1},
    {"no|sin|without|not|didn t|never|fail to|failing to|failed to",
     "hacer caso a|seguir nuestras|seguir las instrucciones|leer las instrucciones|leer el manual|"
     "leer las condiciones|leer la etiqueta|reading the|following the|following our|checking the|"
     "read the instructions|follow the instructions|read the label|read the terms|read your|check "
     "your|check the",
     1},
    {"you gave|you left|you entered|you sent|you typed|you wrote|you provided|you submitted|you "
     "filled|you put|you selected|you chose|you booked|you packed|you arrived|you came|you opened|"
     "you used|you washed|you clicked|you pressed|you turned up|you showed up|you missed|you "
     "checked in|you handed|you picked|you dropped|you spilled|you plugged|you connected|you "
     "stored|you shared",
     "incomplete|incorrect|incorrectly|wrong|wrongly|late|too late|after the|after we|after it|"
     "without|instead of|badly|improperly|carelessly|before reading|the deadline|the window|the "
     "cut off|twice|too soon|already closed|already passed|an old|an expired|a fake|out of date",
     7},
    {"if you had|if you d|had you",
     "would not|wouldn t|would have|might have|could have|we d have|none of this|this would", 10},
    {"si hubieras|si hubieses|si hubiera|si hubiese|si te hubieras|si se hubiera|haber|haberlo|"
     "haberla|de haber",
     "habria|hubiera|habrias|hubieras|no estarias|no estaria|no pasaria|nos habria|te habria|le "
     "habria|habria bastado|would have",
     12},
    {"not you|you not|your not|tu no|usted no",
     "answering|reading|checking|paying|following|being|opening|confirming|contestaste|contesto|"
     "abriste|abrio|leiste|leyo|pagaste|pago|confirmaste|confirmo|estabas|estaba en",
     1},
    {"el problema es que|lo que pasa es que|la razon es que|el motivo es que|resulta que|the "
     "problem is that|the problem is|the reason is|what happened is|the thing is|turns out",
     "llegaste|llego usted|pusiste|puso usted|escribiste|escribio usted|elegiste|eligio usted|no "
     "leiste|no leyo|no avisaste|no aviso|no pagaste|no pago|usted no|tu no|usaste|uso usted|"
     "dejaste|dejo usted|olvidaste|olvido|perdiste|marcaste|marco usted|you didn t|you did not|"
     "you never|you arrived|you entered|you put|you chose|you forgot|you left|you used|you missed",
     2},
    {"you must have|you probably|you ve probably|you have probably|you may well have|you seem to "
     "have",
     "pressed|entered|typed|forgotten|forgot|misread|missed|clicked|put|chosen|picked|deleted|"
     "lost|dropped|broken|spilled|mistyped|confused|mixed|used the wrong|done something|got it "
     "wrong|given us",
     1},
    {"seguramente|probablemente|seguro que|habras|habra usted",
     "no leiste|no leyo|no revisaste|no seguiste|pusiste mal|escribiste mal|te equivocaste|se "
     "equivoco|te confundiste|se confundio|te olvidaste|se olvido|has puesto mal|tocado algo|"
     "puesto mal|escrito mal|marcado mal|olvidado",
     2},
};

/// The same words where they clear the customer, or speak of a case that may not be theirs.
constexpr std::string_view no_blame =
    "no tuyo|no suyo|no tuya|no suya|ni tuya|ni suya|si no|por si|sentimos|lamentamos|lamento|"
    "siento que|disculpa*|sorry|if you entered|if you chose|if you picked|if you selected|if you "
    "typed|if you booked|if you gave|if you used|in case you|no es culpa tuya|no es tu culpa|no es "
    "su culpa|no es culpa suya|no fue tu culpa|no fue su culpa|no fue culpa tuya|no fue culpa suya|"
    "no fue error|no es error|sin culpa|no your fault|not your fault|isn t your fault|wasn t your "
    "fault|not your mistake|not your error|nao e sua culpa|nao foi sua culpa|nao e culpa sua|pas "
    "votre faute|pas de votre faute|pas votre erreur|should have received|should have been|should "
    "have got|should have had|should have gotten|should have arrived|deveria ter recebido|deberia "
    "haber llegado|deberia haber recibido|deberias haber recibido|deberia haberte|auriez du "
    "recevoir|si hubieras recibido|if you forgot|si te olvidaste|si olvidaste|si te equivocaste|si "
    "te has equivocado|gracias por haber|debiste recibir|debiste sentir*|debiste pasar|debiste "
    "haber recibido|should have been able|should have come with|you should have been told|you "
    "should have to|by if you had any|if you had any|if you had time|si vous aviez besoin|si vous "
    "aviez d autres|no te avisamos|no le avisamos|apenados|nos disculp*|perdon por|perdona por|"
    "perdone por|we apologi*|apologies|forgive us|our fault|our mistake|nuestra culpa|nuestro "
    "error|no fue tu error|no fue su error|rather than yours|not yours|you were right|tenias razon|"
    "tenia razon|tienes razon|tiene razon|you re right|you are right|if you arrived|if you came|if "
    "you sent|if you left|if you put|if you got|if you opened|if you washed|if you missed|if you "
    "wrote|if you provided|if you packed|if you checked in|did you|have you|when you arrived|si "
    "has|si llegaste|si usaste|si pusiste|si lo has|si la has|si ya";

/// "no leíste", "pusiste mal": what the customer failed to do, in the Spanish second person.
std::optional<Span> spanish_omission(const DraftText& draft, const Sentence& sentence) {
  constexpr std::string_view suffered =
      "recibiste pudiste encontraste tuviste quedaste lograste conseguiste obtuviste viste "
      "sentiste estuviste esperaste viajaste disfrutaste fuiste hablaste existe insiste consiste "
      "chiste triste baste paste contraste desgaste resiste asiste persiste";
  if (draft.language != Language::es) return std::nullopt;
  for (std::size_t i = sentence.first; i < sentence.last; ++i) {
    const std::string_view word = draft.word(i);
    if (word.size() < 6 || !(word.ends_with("aste") || word.ends_with("iste"))) continue;
    if (is_one_of(word, suffered)) continue;
    // "no leíste", "no las leíste".
    std::size_t no = i > sentence.first ? i - 1 : i;
    if (no > sentence.first && is_one_of(draft.word(no), "lo la los las nos te le se")) --no;
    const bool denied = no < i && draft.word(no) == "no";
    const bool badly = i + 1 < sentence.last && draft.word(i + 1) == "mal";
    if (!denied && !badly) continue;
    return Span{draft.tokens[denied ? no : i].start, draft.tokens[badly ? i + 1 : i].end};
  }
  return std::nullopt;
}

/// "llegaste cuando ya había cerrado", "lo has usado sin leer el manual": what the customer did,
/// beside a word of what was wrong with it.
constexpr std::string_view amiss =
    "tarde|cuando ya|fuera de plazo|fuera de hora|fuera del plazo|incomplet*|equivocad*|"
    "incorrect*|erroneament*|sin leer|sin avisar|sin revisar|sin comprobar|sin mirar|sin seguir|"
    "sin esperar|sin preguntar|antes de leer|al reves|a ultima hora|el ultimo dia|vencid*|"
    "caducad*|mojad*|con prisa|con prisas|a lo loco";

std::optional<Span> spanish_misdeed(const DraftText& draft, const Sentence& sentence) {
  static constexpr WordSet kindly(
      "escribiste contaste avisaste enviaste mandaste preguntaste dijiste comentaste compartiste "
      "llamaste hiciste recibiste pudiste tuviste quedaste sentiste esperaste viste existe insiste "
      "consiste triste baste paste contraste desgaste resiste asiste persiste chiste");
  for (std::size_t i = sentence.first; i < sentence.last; ++i) {
    const std::string_view word = draft.word(i);
    if (word == "si") return std::nullopt;
    const bool told = word.size() >= 6 && (word.ends_with("aste") || word.ends_with("iste")) &&
                      !is_one_of(word, kindly);
    const bool perfect = word == "has" && i + 1 < sentence.last &&
                         (draft.word(i + 1).ends_with("ado") || draft.word(i + 1).ends_with("ido"));
    if (told || perfect) {
      return Span{draft.tokens[i].start, draft.tokens[perfect ? i + 1 : i].end};
    }
  }
  return std::nullopt;
}

/// "por no apuntar bien la clave": what the customer neglected, unless the infinitive has the
/// customer for its object ("por no avisarte") or says what nobody does on purpose.
std::optional<Span> spanish_neglect(const DraftText& draft, const Sentence& sentence) {
  static constexpr WordSet blameless(
      "ser estar tener haber poder llegar recibir funcionar existir coincidir alcanzar caber "
      "quedar aparecer figurar cumplir contar disponer encontrar encontrarse saber querer "
      "molestar");
  if (draft.language != Language::es) return std::nullopt;
  for (std::size_t i = sentence.first; i + 2 < sentence.last; ++i) {
    if (draft.word(i) != "por" || draft.word(i + 1) != "no") continue;
    const auto word = draft.word(i + 2);
    const bool infinitive =
        word.size() >= 4 && (word.ends_with("ar") || word.ends_with("er") || word.ends_with("ir") ||
                             word.ends_with("rlo") || word.ends_with("rla"));
    if (!infinitive || is_one_of(word, blameless)) continue;
    return Span{draft.tokens[i].start, draft.tokens[i + 2].end};
  }
  return std::nullopt;
}

}  // namespace

void review_blame(Reviewer& reviewer) {
  const auto& draft = reviewer.text;
  const SentenceCues blamed(draft, blame, blame_pairs);
  const SentenceCues cleared(draft, no_blame);
  const SentenceCues wronged(draft, draft.language == Language::es ? amiss : std::string_view{});
  for (std::size_t i = 0; i < draft.sentences.size(); ++i) {
    auto span = blamed.in(i);
    if (!span) span = spanish_omission(draft, draft.sentences[i]);
    if (!span) span = spanish_neglect(draft, draft.sentences[i]);
    if (!span && wronged.in(i)) span = spanish_misdeed(draft, draft.sentences[i]);
    if (!span || cleared.in(i)) continue;
    reviewer.add(ReviewRule::blame_on_customer, *span);
  }
}

}  // namespace ventanilla::guidance
