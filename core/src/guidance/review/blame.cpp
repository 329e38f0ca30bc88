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
    "pusiste mal|has puesto mal|si hubieras leido|si hubieras avisado|si hubieras llegado|si "
    "hubieras llamado|si hubieras revisado|si hubieras seguido|si hubieras pagado|si hubieras "
    "comprado|si hubieras reservado|si hubieras escrito|si hubieras hecho|si hubieras venido|si "
    "hubieras mirado|si hubieras prestado|si hubieras comprobado|si hubieras preguntado|si "
    "hubieras guardado|si hubiera leido|si hubiera avisado|si hubiera llegado|si hubiera llamado|"
    "si hubiera revisado|si hubiera seguido|si hubiera pagado|si hubiera comprado|si hubiera "
    "reservado|si hubiera escrito|si hubiera hecho|si hubiera venido|si hubiera mirado|si "
    "hubiera prestado|si hubiera comprobado|si hubiera preguntado|si hubiera guardado|si "
    "hubieses leido|si hubieses avisado|si hubieses llegado|si hubieses llamado|si hubieses "
    "revisado|si hubieses seguido|si hubieses pagado|si hubieses comprado|si hubieses reservado|"
    "si hubieses escrito|si hubieses hecho|si hubieses venido|si hubieses mirado|si hubieses "
    "prestado|si hubieses comprobado|si hubieses preguntado|si hubieses guardado|si usted "
    "hubiera leido|si usted hubiera avisado|si usted hubiera llegado|si usted hubiera llamado|si "
    "usted hubiera revisado|si usted hubiera seguido|si usted hubiera pagado|si usted hubiera "
    "comprado|si usted hubiera reservado|si usted hubiera escrito|si usted hubiera hecho|si "
    "usted hubiera venido|si usted hubiera mirado|si usted hubiera prestado|si usted hubiera "
    "comprobado|si usted hubiera preguntado|si usted hubiera guardado|haber avisado antes|haber "
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

/// The same words where they clear the customer, or speak of a case that may not be theirs.
constexpr std::string_view no_blame =
    "no es culpa tuya|no es tu culpa|no es su culpa|no es culpa suya|no fue tu culpa|no fue su "
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

}  // namespace

void review_blame(Reviewer& reviewer) {
  if (!has_cue(reviewer.text.words, blame)) return;
  for (const auto& sentence : reviewer.text.sentences) {
    if (has_cue(sentence.words, no_blame)) continue;
    if (const auto span = find_in(reviewer.text, sentence, blame)) {
      reviewer.add(ReviewRule::blame_on_customer, *span);
    }
  }
}

}  // namespace ventanilla::guidance
