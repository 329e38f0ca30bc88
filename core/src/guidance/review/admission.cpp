#include "guidance/review/reviewer.hpp"

/// Nothing is admitted or compensated before it has been checked (A3, D1).
namespace ventanilla::guidance {
namespace {

constexpr std::string_view admissions =
    // es
    "fallamos|fallamos nosotros|te fallamos a ti|la culpa es toda nuestra|this is on us|that s on "
    "us|this one is on us|es culpa nuestra|es nuestra culpa|fue culpa nuestra|fue nuestra culpa|ha "
    "sido culpa nuestra|"
    "ha sido nuestra culpa|la culpa es nuestra|la culpa fue nuestra|culpa de nuestro*|culpa de "
    "nuestra*|fue un error nuestro|es un error nuestro|ha sido un error nuestro|fue error "
    "nuestro|fue nuestro error|es nuestro error|ha sido nuestro error|ha sido un fallo nuestro|"
    "fue un fallo nuestro|fue una falla nuestra|es un fallo nuestro|reconocemos nuestro error|"
    "reconocemos el error|reconocemos nuestra culpa|reconocemos la culpa|reconocemos que nos|"
    "asumimos la culpa|asumimos toda la culpa|asumimos nuestra culpa|asumimos la responsabilidad|"
    "asumimos toda la responsabilidad|asumimos el error|asumimos nuestro error|nos equivocamos|"
    "nos hemos equivocado|metimos la pata|hemos metido la pata|lo hicimos mal|lo hemos hecho mal|"
    "somos culpables|somos responsables|somos los responsables|nuestro empleado se equivoco|"
    "nuestro agente se equivoco|nuestro companero se equivoco|por nuestra culpa|por culpa "
    "nuestra|por un error nuestro|por nuestro error|por negligencia nuestra|nuestra negligencia|"
    "te devolveremos el dinero|le devolveremos el dinero|te devolveremos todo|te vamos a "
    "devolver el dinero|le vamos a devolver el dinero|te compensaremos|le compensaremos|te vamos "
    "a compensar|le vamos a compensar|te indemnizaremos|le indemnizaremos|te vamos a indemnizar|"
    "le vamos a indemnizar|recibiras una compensacion|recibira una compensacion|recibiras una "
    "indemnizacion|recibira una indemnizacion|te reembolsaremos|le reembolsaremos|te vamos a "
    "reembolsar|le vamos a reembolsar|te pagaremos|le pagaremos|admitimos que|admitimos el error|"
    "admitimos nuestr*|"
    // en
    "our fault|our own fault|our mistake|our error|our bad|we messed up|we screwed up|we made a "
    "mistake|we made an error|we got it wrong|we got this wrong|we were wrong|we accept full "
    "responsibility|we accept responsibility|we take full responsibility|we accept the blame|we "
    "take the blame|we are to blame|we re to blame|we are responsible for|we are liable|we were "
    "negligent|our negligence|we dropped the ball|our employee was wrong|our staff was wrong|we "
    "ll refund you|we will refund you|we ll refund your|we will refund your|you ll get a full "
    "refund|you will get a full refund|you will receive a full refund|you ll receive a full "
    "refund|we ll compensate you|we will compensate you|you will be compensated|you ll be "
    "compensated|we ll give you your money back|we will give you your money back|we admit that|"
    "we admit we|we ll pay for your|we will pay for your|we ll refund everything|we will refund "
    "everything|"
    // pt
    "foi culpa nossa|e culpa nossa|a culpa e nossa|a culpa foi nossa|foi nosso erro|foi erro "
    "nosso|foi um erro nosso|e um erro nosso|erramos|nos enganamos|reconhecemos o erro|"
    "reconhecemos nosso erro|assumimos a culpa|assumimos a responsabilidade|vamos indenizar|"
    "vamos compensar|iremos compensar|iremos indenizar|vamos devolver o dinheiro|devolveremos o "
    "dinheiro|vamos reembolsar|reembolsaremos|admitimos que|admitimos o erro|"
    // fr
    "c est notre faute|c est de notre faute|c etait notre faute|notre erreur|une erreur de notre "
    "part|nous nous sommes trompes|nous avons commis une erreur|nous avons fait une erreur|nous "
    "reconnaissons notre|nous assumons la faute|nous assumons la responsabilite|nous assumons "
    "notre responsabilite|nous vous rembourserons|nous allons vous rembourser|nous vous "
    "indemniserons|nous allons vous indemniser|nous vous dedommagerons|nous allons vous "
    "dedommager|nous admettons que|nous admettons notre";
constexpr PairCues admission_pairs[] = {
    {"perdimos|rompimos|extraviamos|danamos|estropeamos|hemos perdido|hemos roto|hemos danado|la "
     "rompimos|lo "
     "rompimos|la perdimos|lo perdimos|we lost|we broke|we damaged|we ve lost|we ve broken|we have "
     "lost|"
     "perdemos|quebramos|nous avons perdu|nous avons casse",
     "tu|su|nosotros|your|sua|seu|votre", 2},
    {"cobramos|hemos cobrado|te cobramos|le cobramos|we charged|we overcharged|we ve charged",
     "de mas|dos veces|"
     "por error|mal|you twice|you too much|by mistake|you",
     3},
    {"nuestro sistema|nuestra web|nuestra app|our system|our website|our app",
     "fallo|ha fallado|failed|broke", 2},
    {"empleada|empleado|agente|conductor|conductora|dependienta|dependiente|our agent|the "
     "agent|our employee|the "
     "driver|staff",
     "fue grosera|fue grosero|fue maleducad*|te trato mal|le trato mal|te falto al "
     "respeto|was rude|were rude|was wrong|mistreated you",
     3},
    {"reintegrara*|reintegraremos|devolvera*|devolveremos|reembolsara*|reembolsaremos|get|receive|"
     "have",
     "todo el "
     "dinero|todo tu dinero|todo su dinero|la totalidad|integro|all your money|your money back|a "
     "full "
     "refund|full refund|money back",
     4},
    {"regalamos|regalaremos|te regalo|le regalo|damos|daremos|ofrecemos|ofreceremos|give you|offer "
     "you|send you",
     "un "
     "bono|un vale|un cupon|un billete|billete gratis|una noche|un descuento|una compensacion|a "
     "voucher|a "
     "free|a discount|some credit|compensation",
     4},
    {"culpa|error|fallo|falla|equivocacion|descuido|negligencia",
     "nuestro|nuestra|nuestros|nuestras|de "
     "la compania|de la empresa",
     4},
    {"cometimos|hemos cometido|cometio|cometieron|we made|we have made|we ve made",
     "error|errores|un "
     "fallo|una falta|una equivocacion|mistake|mistakes|an error",
     3},
    {"nuestro personal|nuestro equipo|nuestro empleado|nuestra empleada|nuestro agente|nuestra "
     "agente|"
     "nuestro companero|nuestra companera|nuestros empleados|nuestros agentes|our staff|our "
     "agent|our "
     "team|our employee|our colleague|our driver|our crew",
     "actuo mal|actuaron mal|lo hizo mal|se "
     "equivoco|se equivocaron|se porto mal|no debio|no debieron|behaved badly|was rude|were "
     "rude|was "
     "wrong|were wrong|got it wrong|messed up|made a mistake",
     3},
    {"garantizamos|garantizo|aseguramos|prometemos|prometo|we guarantee|i guarantee|we promise|i "
     "promise",
     "devolucion|reembolso|indemnizacion|compensacion|dinero|refund|money back|"
     "compensation",
     6},
    {"te|le|les|os",
     "reembolsamos|reembolsaremos|indemnizamos|indemnizaremos|compensamos|"
     "compensaremos|devolvemos el dinero|devolvemos todo|devolvemos el importe|devolveremos el "
     "importe|pagamos|pagaremos",
     1},
    {"we ll|we will|i ll|i will", "refund|compensate|pay you|reimburse", 2},
};
/// What makes an admission an honest one: it was checked, or it is only said for that case.
constexpr std::string_view verified =
    "hemos comprobado|hemos verificado|hemos revisado|hemos confirmado|he comprobado|he "
    "verificado|he revisado|he confirmado|comprobamos que|verificamos que|confirmamos "
    "que|revisamos tu|revisamos su|ya revisamos|ya comprobamos|ya verificamos|tras revisar*|tras "
    "comprobar*|tras verificar*|tras la revision|despues de revisar*|despues de "
    "comprobar*|despues de verificar*|al revisar*|al comprobar*|al verificar*|una vez "
    "comprobado|una vez revisado|una vez verificado|revisado tu caso|revisado su caso|comprobado "
    "que|verificado que|confirmado que|vimos que|hemos visto que|investigamos|hemos "
    "investigado|hemos aprobado|queda aprobad*|ya aprobamos|aprobamos tu|aprobamos su|esta "
    "aprobad*|fue aprobad*|autorizad*|approved|authori*|aprovad*|approuve*|segun nuestros "
    "registros|segun el registro|"
    "we have checked|we ve checked|i have checked|i ve checked|we checked|i checked|we have "
    "verified|we ve verified|we verified|we have confirmed|we ve confirmed|we confirmed|we can "
    "confirm|i can confirm|we have reviewed|we ve reviewed|we reviewed|i reviewed|i ve "
    "reviewed|i have reviewed|after checking|after reviewing|after "
    "investigating|having checked|having reviewed|we looked into|we ve looked into|we have looked "
    "into|i looked into|i ve looked into|we investigated|we have investigated|we found that|our "
    "records show|"
    "verificamos que|confirmamos que|ja verificamos|conferimos|apos verificar|apos a "
    "verificacao|depois de verificar|constatamos|"
    "nous avons verifie|nous avons controle|apres verification|apres avoir verifie|nous avons "
    "constate|j ai verifie|nous confirmons que";
constexpr std::string_view conditional =
    "si no|si te|si lo|si la|si el|si tu|si su|si hay|si decides|si quieres|si prefieres|if you|if "
    "it|if the|if your|si fue|si es|si ha sido|si fuera|si hubo|si se confirma|si resulta|de "
    "ser|en caso de|si nos "
    "equivocamos|si hemos|si corresponde|si procede|if it was|if it is|if we|should it|in case|if "
    "this was|if that was|se foi|se for|caso seja|se houve|si c est|si nous|s il s agit|le cas "
    "echeant|no podemos confirmar|no sabemos si|aun no sabemos";

constexpr std::string_view denied =
    "no fue un error|no es un error|no es culpa|no fue culpa|no hubo error|ningun error|not our "
    "fault|not our mistake|no error on our|nao foi";

}  // namespace

void review_admission(Reviewer& reviewer) {
  const auto& draft = reviewer.text;
  const auto kind = reviewer.guidance.kind;
  const bool no_case = kind == MessageKind::praise || kind == MessageKind::thanks ||
                       kind == MessageKind::suggestion || kind == MessageKind::greeting;
  if (no_case) return;
  const SentenceCues admitted(draft, admissions, admission_pairs);
  if (!admitted.any() || has_cue(draft.words, verified)) return;
  const SentenceCues only_if(draft, conditional);
  const SentenceCues not_so(draft, denied);
  for (std::size_t i = 0; i < draft.sentences.size(); ++i) {
    const auto span = admitted.in(i);
    if (!span || only_if.in(i) || not_so.in(i)) continue;
    reviewer.add(ReviewRule::admission_before_verification, *span);
  }
}

}  // namespace ventanilla::guidance
