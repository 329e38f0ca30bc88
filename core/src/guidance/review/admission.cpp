#include "guidance/review/reviewer.hpp"

/// Nothing is admitted, denied or compensated before it has been checked (A3, D1).
namespace ventanilla::guidance {
namespace {

constexpr std::string_view admissions =
    // es
    "fallamos|fallamos nosotros|te fallamos a ti|la culpa es toda nuestra|this is on us|that s on "
    "us|this one is on us|es culpa nuestra|es nuestra culpa|fue culpa nuestra|fue nuestra culpa|ha "
    "sido culpa nuestra|ha sido nuestra culpa|la culpa es nuestra|la culpa fue nuestra|culpa de "
    "nuestro*|culpa de nuestra*|fue un error nuestro|es un error nuestro|ha sido un error nuestro|"
    "fue error nuestro|fue nuestro error|es nuestro error|ha sido nuestro error|ha sido un fallo "
    "nuestro|fue un fallo nuestro|fue una falla nuestra|es un fallo nuestro|reconocemos nuestro "
    "error|reconocemos el error|reconocemos nuestra culpa|reconocemos la culpa|reconocemos que nos|"
    "asumimos la culpa|asumimos toda la culpa|asumimos nuestra culpa|asumimos la responsabilidad|"
    "asumimos toda la responsabilidad|asumimos el error|asumimos nuestro error|nos equivocamos|nos "
    "hemos equivocado|metimos la pata|hemos metido la pata|lo hicimos mal|lo hemos hecho mal|somos "
    "culpables|somos responsables|somos los responsables|nuestro empleado se equivoco|nuestro "
    "agente se equivoco|nuestro companero se equivoco|por nuestra culpa|por culpa nuestra|por un "
    "error nuestro|por nuestro error|por negligencia nuestra|nuestra negligencia|te devolveremos "
    "el dinero|le devolveremos el dinero|te devolveremos todo|te vamos a devolver el dinero|le "
    "vamos a devolver el dinero|te compensaremos|le compensaremos|te vamos a compensar|le vamos a "
    "compensar|te indemnizaremos|le indemnizaremos|te vamos a indemnizar|le vamos a indemnizar|"
    "recibiras una compensacion|recibira una compensacion|recibiras una indemnizacion|recibira una "
    "indemnizacion|te reembolsaremos|le reembolsaremos|te vamos a reembolsar|le vamos a reembolsar|"
    "te pagaremos|le pagaremos|admitimos que|admitimos el error|admitimos nuestr*|"
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
    "indemniserons|nous allons vous indemniser|nous vous dedommagerons|nous allons vous dedommager|"
    "nous admettons que|nous admettons notre|asumimos la reparacion|asumimos el coste|asumimos los "
    "costes|asumimos el costo|asumimos los costos|asumimos los gastos|asumimos el gasto|asumimos "
    "los danos|asumimos el importe|asumiremos|correremos con los gastos|corremos con los gastos|"
    "correremos con el gasto|nos haremos cargo de los|nos hacemos cargo de los gastos|nos hacemos "
    "cargo del coste|nos hacemos cargo del costo|cubriremos|cubrimos los gastos|cubrimos el coste|"
    "es enteramente culpa|es totalmente culpa|es todo culpa|total responsabilidad nuestra|es "
    "responsabilidad nuestra|es nuestra responsabilidad lo|fue responsabilidad nuestra|fue nuestra "
    "responsabilidad|la responsabilidad es nuestra|toda la responsabilidad|plena responsabilidad|"
    "entera responsabilidad|la hemos liado|la liamos|la cagamos|la pifiamos|la regamos|nos "
    "mandamos una|hicimos mal las cosas|hicimos mal|fallamos en|hemos fallado|te hemos fallado|le "
    "hemos fallado|te fallamos|le fallamos|no debio pasar nunca y es|se nos cayo|se nos rompio|se "
    "nos perdio|se nos olvido|se nos paso|se nos ha perdido|se nos ha olvidado|se nos ha pasado|se "
    "nos extravio|no hicimos nuestro trabajo|no cumplimos|no hemos cumplido|incumplimos|hemos "
    "incumplido|accept full liability|accept liability|full liability|we accept fault|accept the "
    "fault|accept fault|we are at fault|we re at fault|we were at fault|entirely our|totally our|"
    "completely our|all our fault|all on us|this was on us|it s on us|it was on us|is on us|was on "
    "us|we let you down|we ve let you down|we failed you|we ve failed you|we failed to|we have "
    "failed|we blew it|we botched|we mishandled|we dropped|we forgot|we lost your|we broke your|we "
    "damaged your|we own this|we own that|own this mistake|own up|we shouldn t have|no excuse for "
    "what we|we ll cover|we will cover|we ll pay|we will pay|full compensation|be fully refunded|"
    "be fully compensated|your money will be returned|we ll waive|we will waive";
constexpr PairCues admission_pairs[] = {
    {"perdimos|rompimos|extraviamos|danamos|estropeamos|hemos perdido|hemos roto|hemos danado|la "
     "rompimos|lo rompimos|la perdimos|lo perdimos|we lost|we broke|we damaged|we ve lost|we ve "
     "broken|we have lost|perdemos|quebramos|nous avons perdu|nous avons casse",
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
     "todo el dinero|todo tu dinero|todo su dinero|la totalidad|integro|all your money|your money "
     "back|a full refund|full refund|money back",
     4},
    {"regalamos|regalaremos|te regalo|le regalo|damos|daremos|ofrecemos|ofreceremos|give you|offer "
     "you|send you",
     "un bono|un vale|un cupon|un billete|billete gratis|una noche|un descuento|una compensacion|a "
     "voucher|a free|a discount|some credit|compensation",
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
     "agente|nuestro companero|nuestra companera|nuestros empleados|nuestros agentes|our staff|our "
     "agent|our team|our employee|our colleague|our driver|our crew",
     "actuo mal|actuaron mal|lo hizo mal|se equivoco|se equivocaron|se porto mal|no debio|no "
     "debieron|behaved badly|was rude|were rude|was wrong|were wrong|got it wrong|messed up|made a "
     "mistake",
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
    {"nuestro|nuestra|nuestros|nuestras|el repartidor|el conductor|el chofer|el mensajero|el "
     "tecnico|la tecnica|el agente|la agente|el empleado|la empleada|la cajera|el cajero|el "
     "equipo de|el personal|nuestro transportista",
     "causo|causaron|provoco|provocaron|rompio|rompieron|perdio|perdieron|extravio|extraviaron|"
     "olvido|olvidaron|ha fallado|fallaron|se equivoco|se equivocaron|se confundio|danaron|"
     "estropeo|estropearon|golpeo|actuo mal|lo hizo mal|trato mal|te trato mal|le trato mal|no "
     "cumplio|no cumplieron|no hizo|metio la pata|tuvo la culpa|tiene la culpa|es culpable|es "
     "responsable de|cometio|cometieron|la lio|es el culpable|cobro de mas|te cobro|le cobro|te "
     "engano|le engano|te mintio|le mintio|fue quien|fue grosero|fue grosera",
     4},
    {"causo|causaron|provoco|provocaron|rompio|perdio|estropeo|por un fallo de|por una falla de|"
     "por un error de|por error de|por culpa de|debido a un error de|debido a un fallo de|fallo "
     "de|falla de|error de|caused by|an error by|a mistake by|an error in|a failure of|a fault in|"
     "a mistake in",
     "nuestro|nuestra|nuestros|nuestras|our", 2},
    {"our",
     "caused|broke|damaged your|damaged the|lost your|lost the|lost it|forgot|did this|did that|"
     "did it|is to blame|are to blame|was to blame|is at fault|was at fault|were at fault|are at "
     "fault|was wrong|were wrong|got it wrong|made a mistake|made an error|messed up|screwed up|"
     "failed to|failed you|scratched|mishandled|mistreated|lied|was rude|were rude|overcharged|"
     "dropped the|didn t do|acted wrong|acted badly|behaved badly|is responsible for|are "
     "responsible for|was responsible for|were responsible for|was negligent|were negligent",
     5},
    {"sin duda|sin lugar a dudas|claramente|evidentemente|esta claro que|es evidente que|queda "
     "claro que|definitivamente|clearly|obviously|without a doubt|no doubt|undoubtedly|certainly|"
     "definitely|it s clear that|evidently",
     "culpa|error nuestro|fallo nuestro|nuestro error|nuestro fallo|nos equivocamos|fallamos|es "
     "nuestra|es nuestro|fue nuestra|fue nuestro|our fault|our mistake|our error|our driver|our "
     "team|our agent|our staff|our system|we made|we got|we failed|we lost|did this|in the wrong",
     6},
    {"te|le|les|os",
     "reintegraremos|reintegramos|reintegrare|abonaremos|compensare|indemnizare|reembolsare|"
     "condonaremos|condonamos|bonificaremos|bonificamos|regalaremos|regalamos|resarciremos|"
     "resarcimos|reponemos|cubriremos",
     1},
    {"vamos a|voy a|procederemos a|procedemos a|hemos decidido|going to|we re going to|i m going "
     "to",
     "reintegrarte|reintegrarle|devolverte el|devolverle el|devolverte todo|devolverle todo|"
     "compensarte|compensarle|compensarlo|compensarla|indemnizarte|indemnizarle|reembolsarte|"
     "reembolsarle|pagarte|pagarle|abonarte|abonarle|resarcirte|resarcirle|refund you|refund your|"
     "compensate you|pay you|pay for|reimburse you|make it up to you with",
     2},
    {"recibiras|recibira|tendras|tendra|obtendras|obtendra|te corresponde|le corresponde|te toca|"
     "you ll get|you will get|you ll receive|you will receive|you ll have|you are entitled to|you "
     "re entitled to|you deserve|mereces|merece",
     "reembolso completo|una compensacion|una indemnizacion|tu dinero|su dinero|todo el dinero|"
     "devolucion completa|devolucion integra|a full refund|compensation|your money back|all your "
     "money|a replacement free",
     4},
    {"despiste|descuido|error|fallo|falla|lio|equivocacion|confusion|metedura|chapuza|mix up|"
     "mixup|mistake|slip|slip up|oversight|blunder|our doing|failure|misunderstanding|mess up|"
     "glitch",
     "nuestro|nuestra|nuestros|nuestras|on our|by our|from our|at our end|on us|our end|our side|"
     "our part|de la tienda|del almacen|de la central",
     3},
    {"nuestro|nuestra|our",
     "despiste|descuido|error|fallo|equivocacion|confusion|metedura|chapuza|doing|oversight|"
     "blunder|slip|slip up|mix up|mishap|negligence|carelessness|incompetence",
     1},
    {"we billed|we charged|we sent|we shipped|we booked|we gave|we told|we entered|we packed|we "
     "delivered|we quoted|we invoiced|we cancelled|we canceled|we posted|we debited|te cobramos|"
     "te enviamos|te mandamos|te facturamos|te dimos|te dijimos|te informamos|te entregamos|te "
     "reservamos|te cancelamos|le cobramos|le enviamos|le mandamos|le facturamos|le dimos|le "
     "dijimos|le informamos|le entregamos|le cancelamos|enviamos|facturamos|cobramos|reservamos",
     "wrong|wrongly|by mistake|incorrectly|in error|erroneously|the wrong|too much|twice|mal|por "
     "error|equivocad*|incorrect*|dos veces|de mas|por equivocacion|sin querer",
     5},
    {"the technician|the courier|the driver|the cleaner|the handler|the handlers|the agent|the "
     "cashier|the waiter|the nurse|the doctor|the operator|the crew|the staff|the engineer|the "
     "clerk|the steward|the supplier|baggage handlers|el maletero|los maleteros|el operario|el "
     "tecnico|el instalador|el mecanico|el camarero|la camarera|la enfermera|el medico|la "
     "limpiadora|el operador|la operadora|el vigilante|el vendedor|la vendedora|el proveedor|el "
     "piloto|la tripulacion|la companera|el companero",
     "damaged|broke|lost|dropped|spilled|scratched|forgot|made a mistake|got it wrong|was rude|"
     "was wrong|behaved badly|was careless|was negligent|overcharged|lied|ignored you|mistreated|"
     "rompio|dano|perdio|olvido|se equivoco|fue grosero|fue grosera|se porto mal|te trato mal|le "
     "trato mal|cobro de mas|mintio|ignoro|descuido|actuo mal|lo hizo mal|la lio",
     3},
    {"our",
     "slipped up|spilled|scratched|rude to you|misled you|lied to you|ignored you|let you down|"
     "hurt you|injured",
     4},
    {"foot|we ll pay|we will pay|we ll cover|we will cover|we ll settle|we will "
     "settle|pagarte|pagarle|pagaremos|cubriremos|abonaremos|asumiremos",
     "the bill|the cost|the costs|the damage|the damages|for the damage|for the repair|for the "
     "repairs|la reparacion|los danos|el dano|la factura|el arreglo|los gastos|el hospital|el "
     "taxi|el hotel",
     2},
    {"make it right with|make it up to you with|compensate with|por las molestias te|por las "
     "molestias le|como compensacion|como disculpa|a modo de compensacion|to apologise we|to "
     "apologize we|as an apology|as compensation|by way of apology|as a gesture|como gesto",
     "voucher|discount|credit|free|refund|vale|bono|descuento|cupon|gratis|reembolso|regal*|"
     "devolv*|give|offer|send|refunding|te damos|te ofrecemos|te enviamos|le damos|le ofrecemos|"
     "le enviamos",
     5},
    {"every|hasta el ultimo|each and every",
     "cent|penny|cent back|centavo|centimo|euro|peso|dollar", 1},
};
/// What makes an admission an honest one: it was checked, or it is only said for that case.
constexpr std::string_view verified =
    "hemos comprobado|hemos verificado|hemos revisado|hemos confirmado|he comprobado|he verificado|"
    "he revisado|he confirmado|comprobamos que|verificamos que|confirmamos que|revisamos tu|"
    "revisamos su|ya revisamos|ya comprobamos|ya verificamos|tras revisar*|tras comprobar*|tras "
    "verificar*|tras la revision|despues de revisar*|despues de comprobar*|despues de verificar*|"
    "al revisar*|al comprobar*|al verificar*|una vez comprobado|una vez revisado|una vez "
    "verificado|revisado tu caso|revisado su caso|comprobado que|verificado que|confirmado que|"
    "vimos que|hemos visto que|investigamos|hemos investigado|hemos aprobado|queda aprobad*|ya "
    "aprobamos|aprobamos tu|aprobamos su|esta aprobad*|fue aprobad*|autorizad*|approved|authori*|"
    "aprovad*|approuve*|segun nuestros registros|segun el registro|we have checked|we ve checked|i "
    "have checked|i ve checked|we checked|i checked|we have verified|we ve verified|we verified|we "
    "have confirmed|we ve confirmed|we confirmed|we can confirm|i can confirm|we have reviewed|we "
    "ve reviewed|we reviewed|i reviewed|i ve reviewed|i have reviewed|after checking|after "
    "reviewing|after investigating|having checked|having reviewed|we looked into|we ve looked into|"
    "we have looked into|i looked into|i ve looked into|we investigated|we have investigated|we "
    "found that|our records show|verificamos que|confirmamos que|ja verificamos|conferimos|apos "
    "verificar|apos a verificacao|depois de verificar|constatamos|nous avons verifie|nous avons "
    "controle|apres verification|apres avoir verifie|nous avons constate|j ai verifie|nous "
    "confirmons que|lo hemos comprobado|lo hemos verificado|lo hemos revisado|lo comprobamos y|lo "
    "revisamos y|lo verificamos y|ya lo vimos|hemos localizado|hemos encontrado|encontramos que|"
    "encontramos el|detectamos que|hemos detectado|detectamos el|detectamos un|segun la revision|"
    "la revision muestra|la revision confirma|se confirmo|ha quedado confirmado|queda confirmado|"
    "comprobado el|revisado el|revisado la|comprobado la|verificado el|verificado la|the check "
    "shows|our check shows|we can see that|i can see that|i can see the|we can see the|we found "
    "the|we ve found|we have found|we found a|i found|i ve found|confirmed that|has been confirmed|"
    "was confirmed|we traced|we ve traced|looking at your|having looked|our investigation|the "
    "investigation|we ve looked at|we looked at";
constexpr std::string_view conditional =
    "si no|si te|si lo|si la|si el|si tu|si su|si hay|si decides|si quieres|si prefieres|if you|if "
    "it|if the|if your|si fue|si es|si ha sido|si fuera|si hubo|si se confirma|si resulta|de ser|"
    "en caso de|si nos equivocamos|si hemos|si corresponde|si procede|if it was|if it is|if we|"
    "should it|in case|if this was|if that was|se foi|se for|caso seja|se houve|si c est|si nous|s "
    "il s agit|le cas echeant|no podemos confirmar|no sabemos si|aun no sabemos|que causo|que lo "
    "causo|que la causo|que provoco|que lo provoco|que rompio|quien causo|donde se perdio|como se "
    "perdio|what caused|who caused|how this happened|what happened|si se comprueba|si asi|si lo "
    "confirma*|si comprobamos|si confirmamos|si verificamos|en cuanto comprobemos|en cuanto "
    "confirmemos|una vez confirmado|una vez lo confirmemos|cuando lo confirmemos|once confirmed|"
    "once we confirm|once it s confirmed|once we ve checked|once we check|if confirmed|if we "
    "confirm|if we find|if so|if that s the case|if that is the case|whether|either way|unless|"
    "depende de|depends on|segun lo que|podria corresponder|may be entitled|might be entitled|"
    "could be entitled";

/// Fault denied as flatly: no fact either before a look.
constexpr std::string_view denials =
    "no fue culpa nuestra|no es culpa nuestra|no ha sido culpa nuestra|no fue nuestra culpa|no es "
    "nuestra culpa|no ha sido nuestra culpa|no es responsabilidad nuestra|no es nuestra "
    "responsabilidad|no fue responsabilidad nuestra|no somos responsables|no somos los "
    "responsables|la culpa no es nuestra|la culpa no fue nuestra|no fue un error nuestro|no es un "
    "error nuestro|no fue error nuestro|no fue nuestro error|no cometimos ningun error|nosotros no "
    "hicimos nada mal|no hicimos nada mal|no hemos hecho nada mal|nosotros no fallamos|not our "
    "fault|wasn t our fault|isn t our fault|not our mistake|wasn t our mistake|not our "
    "responsibility|we re not responsible|we are not responsible|we were not responsible|we did "
    "nothing wrong|we didn t do anything wrong|we did not do anything wrong|no error on our|nao "
    "foi culpa nossa|nao e culpa nossa|nao somos responsaveis|pas notre faute|pas de notre faute|"
    "pas responsables";

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
  const SentenceCues refused(draft, reviewer.has_message() ? denials : std::string_view{});
  if ((!admitted.any() && !refused.any()) || has_cue(draft.words, verified)) return;
  const SentenceCues only_if(draft, conditional);
  const SentenceCues not_so(draft, denied);
  for (std::size_t i = 0; i < draft.sentences.size(); ++i) {
    const auto span = refused.in(i) ? refused.in(i) : admitted.in(i);
    if (!span || only_if.in(i) || (!refused.in(i) && not_so.in(i))) continue;
    reviewer.add(ReviewRule::admission_before_verification, *span);
  }
}

}  // namespace ventanilla::guidance
