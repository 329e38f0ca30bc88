#include "guidance/review/reviewer.hpp"

/// No blame on whoever writes (A1).
namespace ventanilla::guidance {
namespace {

constexpr std::string_view blame =
    // es
    "debiste|debio usted|debio leer|debio revisar|debio llegar|debio avisar*|deberias haber|"
    "deberia haber|debieras haber|deberia usted haber|tendrias que haber|tendria que haber|"
    "tenias que haber|tenia que haber|haberlo pensado|haberlo leido|haber leido|es culpa tuya|es "
    "tu culpa|es su culpa|es culpa suya|la culpa es tuya|la culpa es suya|culpa de usted|tu la "
    "culpa|usted la culpa|fue tu culpa|fue su culpa|fue culpa tuya|fue culpa suya|por tu culpa|"
    "por su culpa|error tuyo|error suyo|es tu error|es su error|fue tu error|fue su error|fallo "
    "tuyo|fallo suyo|descuido tuyo|descuido suyo|por tu descuido|por su descuido|por tu despiste|"
    "tu negligencia|su negligencia|tu despiste|te equivocaste|se equivoco usted|usted se "
    "equivoco|te has equivocado|se ha equivocado usted|usted se ha equivocado|no leiste|usted no "
    "leyo|no has leido|usted no ha leido|no ha leido las|no ha leido la|no leyo las|no leyo la|"
    "no seguiste|no siguio las|no siguio el|usted no siguio|no has seguido|no ha seguido las|no "
    "nos avisaste|no aviso a tiempo|usted no aviso|no llegaste a tiempo|no llego usted|se le "
    "olvido a usted|usted olvido|por no leer|por no haber leido|por no llegar|por no avisar|por "
    "no revisar|por no seguir|es responsabilidad tuya|es tu responsabilidad|es su "
    "responsabilidad haber|es responsabilidad suya|lo hiciste mal|lo hizo mal|lo has hecho mal|"
    "pusiste mal|has puesto mal|si hubieras "
    "comprado|"
    "si hubiera "
    "reservado|si hubieses "
    "revisado|"
    "si hubieses "
    "prestado|si usted hubiera "
    "comprado|si usted hubiera "
    "comprobado|haber avisado antes|haber "
    "llegado antes|haber llegado a tiempo|haber preguntado antes|porque te olvidaste|lo puso mal|"
    "usted puso mal|"
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
    "negligence|vous etes responsable|si vous aviez lu|si vous aviez suivi|si vous aviez verifie";

constexpr std::string_view participles =
    "leido|avisado|llegado|llamado|revisado|seguido|pagado|comprado|reservado|escrito|hecho|venido|"
    "mirado|prestado|comprobado|preguntado|guardado|cumplido|elegido|confirmado|presentado|read|"
    "checked|told|arrived|called|followed|asked|contacted|booked|brought|let|paid|noticed|taken|"
    "used|"
    "kept|come|confirmed|listened|lido|avisado|chegado|verificado|lu|suivi|verifie|arrive|prevenu";
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
     "lea|lee|lee bien|revise|revisa|llegue|"
     "llega|llegue antes|avise|avisa|compruebe|comprueba|read|check|arrive|make sure|be "
     "careful|tenga "
     "cuidado|ten cuidado|fijate|fijese|preste atencion",
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
     "es tuya|es tuyo|es suya|es suyo|fue tuya|fue tuyo|fue "
     "suya|fue suyo|toda tuya|toda suya|solo tuya|solo suya|de usted|is yours|was yours|is your "
     "own|foi "
     "seu|e sua|est la votre",
     3},
    {"es|era|fue|is|was|s|e|foi|est",
     "su responsabilidad|tu responsabilidad|su obligacion|tu "
     "obligacion|su deber|tu deber|your responsibility|your job|your duty|your obligation|sua "
     "responsabilidade|votre responsabilite",
     2},
    {"usted|tu|ud|ustedes",
     "eligio mal|puso mal|escribio mal|no leyo|no reviso|no siguio|no aviso|no "
     "presento|no cumplio|no presto|llego tarde|se olvido|olvido|rompio|elegiste mal",
     3},
    {"por|porque|ya que|debido a que",
     "llegar tarde|llegaste tarde|no llegaste|no avisaste|no "
     "leiste|no revisaste|no seguiste|no leer|no revisar|no avisar|no seguir|no guardar|no "
     "comprobar|"
     "usted no|tu no|te olvidaste|te equivocaste",
     2},
    {"because you|since you|as you|you arrived",
     "late|didn t read|did not read|didn t follow|didn t "
     "check|didn t tell|forgot|failed to|ignored|refused|the wrong|never told|never checked",
     4},
    {"you chose|you entered|you picked|you selected|you typed|you booked|you gave|you used|you "
     "put|you "
     "bought|you filled|you wrote",
     "wrong|incorrect|incorrectly|wrongly", 4},
};

/// The same words where they clear the customer, or speak of a case that may not be theirs.
constexpr std::string_view no_blame =
    "no tuyo|no suyo|no tuya|no suya|ni tuya|ni suya|si no|por "
    "si|sentimos|lamentamos|lamento|siento que|disculpa*|sorry|if you entered|if you chose|if you "
    "picked|if you selected|if you typed|if you booked|if you gave|if you used|in case you|no es "
    "culpa tuya|no es tu culpa|no es su culpa|no es culpa suya|no fue tu culpa|no fue su "
    "culpa|no fue culpa tuya|no fue culpa suya|no fue error|no es error|sin culpa|no your "
    "fault|not your fault|isn t your fault|wasn t your fault|not your mistake|not your error|nao e "
    "sua culpa|nao foi sua culpa|nao e culpa sua|pas votre faute|pas de votre faute|pas votre "
    "erreur|should have received|should have been|should have got|should have had|should have "
    "gotten|should have arrived|deveria ter recebido|deberia haber llegado|deberia haber "
    "recibido|deberias haber recibido|deberia haberte|auriez du recevoir|si hubieras "
    "recibido|if you forgot|si te olvidaste|si olvidaste|si te equivocaste|si te has "
    "equivocado|gracias por haber|debiste recibir|debiste sentir*|debiste pasar|debiste haber "
    "recibido|should have been able|should have come with|you should have been told|you should "
    "have to|by if you had any|if you had any|if you had time|si vous aviez "
    "besoin|si vous aviez d autres";

/// "no leíste", "pusiste mal": what the customer failed to do, in the Spanish second person.
std::optional<Span> spanish_omission(const DraftText& draft, const Sentence& sentence) {
  constexpr std::string_view suffered =
      "recibiste pudiste encontraste tuviste quedaste lograste conseguiste obtuviste viste "
      "sentiste "
      "estuviste esperaste viajaste disfrutaste fuiste hablaste existe insiste consiste chiste "
      "triste "
      "baste paste contraste desgaste resiste asiste persiste";
  if (draft.language != Language::es) return std::nullopt;
  for (std::size_t i = sentence.first; i < sentence.last; ++i) {
    const std::string_view word = draft.word(i);
    if (word.size() < 6 || !(word.ends_with("aste") || word.ends_with("iste"))) continue;
    if (is_one_of(word, suffered)) continue;
    const bool denied = i > sentence.first && draft.word(i - 1) == "no";
    const bool badly = i + 1 < sentence.last && draft.word(i + 1) == "mal";
    if (!denied && !badly) continue;
    return Span{draft.tokens[denied ? i - 1 : i].start, draft.tokens[badly ? i + 1 : i].end};
  }
  return std::nullopt;
}

}  // namespace

void review_blame(Reviewer& reviewer) {
  const auto& draft = reviewer.text;
  const SentenceCues blamed(draft, blame, blame_pairs);
  const SentenceCues cleared(draft, no_blame);
  for (std::size_t i = 0; i < draft.sentences.size(); ++i) {
    auto span = blamed.in(i);
    if (!span) span = spanish_omission(draft, draft.sentences[i]);
    if (!span || cleared.in(i)) continue;
    reviewer.add(ReviewRule::blame_on_customer, *span);
  }
}

}  // namespace ventanilla::guidance
