#include "guidance/message/understand.hpp"
#include "guidance/message/words.hpp"

namespace ventanilla::guidance {
namespace {

constexpr Cues human_cues{{
    "hablar con una persona|hablar con alguien|hablar con un agente|hablar con un humano|hablar "
    "con "
    "un asesor|hablar con un operador|hablar con un representante|hablar con el encargado|hablar "
    "con "
    "un supervisor|hablar con atencion|persona real|ser humano|agente humano|un operador|una "
    "operadora|comunicarme con|me atienda una persona|me atienda alguien|pasame con|paseme con|"
    "pongame con|ponganme con|contactar con un agente|contactar con atencion al cliente|que me "
    "llamen|me pueden llamar|pueden llamarme|quiero un humano|con un humano|con una persona",
    "human|real person|live agent|agent|agents|representative|operator|talk to someone|speak to "
    "someone|speak "
    "with someone|talk with someone|talk to a person|speak to a person|speak with a "
    "person|customer "
    "service|customer support|customer assistance|client service|someone from support|call me|a "
    "person|supervisor|manager|"
    "talk to somebody|speak to somebody|speak with somebody|customer care",
    "falar com uma pessoa|falar com alguem|falar com um atendente|atendente|atendimento humano|"
    "falar com um humano|pessoa de verdade|falar com o atendimento|me liguem|falar com um operador",
    "parler a quelqu un|parler a une personne|parler a un conseiller|un conseiller|un humain|un "
    "operateur|vraie personne|parler a un agent|me rappeler|joindre quelqu un|service client",
}};

constexpr Cues claim_cues{{
    "reembols*|devolucion|devuelvan|devuelvame|devuelvanme|devolverme|devolver el dinero|mi dinero|"
    "me cobraron|me han cobrado|me cobro|me ha cobrado|me estan cobrando|cobro indebido|cobro "
    "doble|"
    "doble cobro|cargo indebido|cargo que no|cobrado dos veces|cobrado de mas|reclam*|indemniza*|"
    "compensa*|llego roto|llego rota|llego danad*|esta roto|vino roto|defectuos*|no funciona|no me "
    "funciona|dejo de funcionar|no sirve|se rompio|producto equivocado|pedido equivocado|me "
    "enviaron otro|perdieron mi|perdio mi|han perdido mi|me perdieron|extravi*|no ha llegado|no me "
    "ha llegado|no llego|no me llego|nunca llego|no he recibido|no recibi|factura mal|factura "
    "incorrecta|garantia|problema con el pago|problema con mi pago|pago "
    "rechazado|averiad*|danada|danado|estafa*|me falta",
    "refund*|money back|reimburse*|reimbursement|charged twice|charged me|double "
    "charged|overcharged|"
    "wrongly charged|been charged|extra charge|compensation|compensate|arrived broken|arrived "
    "damaged|"
    "is broken|was broken|broken|defective|damaged|faulty|doesn t work|does not work|not "
    "working|stopped "
    "working|isn t working|wrong item|wrong product|wrong order|lost my|never arrived|hasn t "
    "arrived|"
    "has not arrived|didn t arrive|not received|never received|haven t received|didn t receive|"
    "missing item|warranty|payment issue*|problem with payment*|payment problem*|issue with "
    "payment*|"
    "problems with payment*|problems with the payment*|issues with payment*|payment "
    "error*|payments|payment failed|"
    "error with payment*|restitution*|rebate*|billing error|claim|scam*",
    "reembols*|devolucao|meu dinheiro|cobraram|cobrado|cobranca "
    "indevida|reclamacao|indeniza*|chegou "
    "quebrado|defeito|defeituos*|nao funciona|parou de funcionar|produto errado|perderam|nao "
    "chegou|"
    "nao recebi|garantia|quebrado|estraga*|estorno",
    "rembours*|remboursement|mon argent|preleve*|debite deux fois|facture deux fois|indemnis*|"
    "dedommage*|casse|cassee|defectueu*|ne fonctionne pas|ne marche pas|ne marche plus|mauvais "
    "produit|perdu mon|perdu ma|jamais arrive|pas arrive|pas recu|garantie|abime*|reclamation",
}};

constexpr Cues complaint_cues{{
    "queja*|quejarme|poner una queja|pesim*|mal servicio|mala atencion|mal trato|maltrato|muy mal|"
    "fatal|verguenza|vergonzos*|lamentable|horrible|inaceptable|indignante|decepcion*|nadie "
    "responde|nadie contesta|nadie me|no responden|no contestan|no me contestan|no me responden|no "
    "atienden|me colgaron|me trataron|grosero*|grosera*|maleducad*|mal educad*|falta de respeto|"
    "horas esperando|esperando desde|llevo esperando|llevo horas|llevo dias|llevo semanas|cansad* "
    "de|"
    "harto|harta|hartos|incompeten*|ineptos|inutiles|desastre|no vuelvo|nunca mas|no pienso "
    "volver|no me "
    "han contestado|sin respuesta|ni caso|molest*|insatisfech*|no estoy satisfech*|tarde otra "
    "vez|retrasad*|otra vez tarde",
    "complain*|complaint*|worst|terrible|horrible|awful|unacceptable|disgrace*|disappoint*|rude|"
    "nobody answers|no one answers|no one responds|no reply|no response|hung up on|on hold|still "
    "waiting|been waiting|waited|poor service|bad service|terrible service|disrespect*|incompetent|"
    "useless|never again|fed up|ridiculous|appalling|shameful|ashamed|dissatisf*|unhappy|"
    "reclamation*|reclaim*|file a claim|make a claim|lodge|delayed "
    "again|ignored|pathetic|shambles|joke",
    "reclamar|queixa*|pessim*|mau atendimento|vergonha|horrivel|inaceitavel|decepcion*|ninguem "
    "responde|ninguem atende|nao respondem|grosseir*|mal educad*|esperando ha|horas "
    "esperando|cansad* "
    "de|incompeten*|descaso|absurdo|nunca mais|falta de respeito|insatisfeit*",
    "plainte|plaindre|mauvais service|honte|honteu*|horrible|inacceptable|decu*|decevan*|personne "
    "ne "
    "repond|ne repondent pas|malpoli*|impoli*|attends depuis|j attends|marre|incompeten*|nul|nulle|"
    "scandaleu*|plus jamais|lamentable|mecontent*|insatisfait*|inadmissible",
}};

constexpr Cues suggestion_cues{{
    "sugier*|sugerencia*|suger*|propongo|propuesta|deberian|estaria bien|estaria bueno|seria bueno|"
    "seria ideal|seria genial|podrian agregar|podrian anadir|podrian poner|podrian mejorar|me "
    "gustaria que|ojala tuvieran|ojala pusieran|convendria|por que no ponen|les recomiendo|os "
    "recomiendo",
    "suggest*|suggestion*|feedback|opinion|review|comment|propose|you should|it would be "
    "nice|would be great if|it would be "
    "great|it d be nice|could you add|please add|wish you had|you could improve|how about adding|"
    "have you considered|idea for|recommend that you|leave a comment|opinions",
    "sugir*|sugest*|deveriam|seria bom|seria otimo|poderiam colocar|poderiam adicionar|gostaria "
    "que|"
    "recomendo que",
    "sugger*|suggestion*|propose|vous devriez|ce serait bien|il serait bien|pourriez vous ajouter|"
    "j aimerais que|je recommande que",
}};

constexpr Cues petition_cues{{
    "solicit*|quiero que|quiero pedir|quiero cambiar|quiero cancelar|quiero modificar|quiero "
    "recibir|"
    "quiero darme|quiero comprar|quiero reservar|necesito que|necesito cambiar|necesito cancelar|"
    "necesito una|necesito un|necesito el|necesito la|necesito mi|me pueden|me podrian|me puede|"
    "podrian|podeis|pueden enviar|pueden mandar|envienme|enviadme|mandenme|pido que|pedimos|les "
    "pido|"
    "os pido|quisiera|me gustaria|por favor envi*|por favor cambi*|ayuda "
    "con|ayudenme|ayudame|ayuden",
    "i want to|i d like to|i would like to|i need to|i need you to|please send|please "
    "change|please "
    "cancel|please add me|can you send|could you send|can you change|could you change|please help|"
    "i request|requesting|sign me up|need help|help me|i want|i d like|i would like|i need|can you|"
    "could you|would you",
    "solicit*|quero que|preciso|gostaria de|podem|poderiam|por favor envi*|peco que|queria|me "
    "ajudem|quero",
    "je demande|je souhaite|je voudrais|j aimerais|j ai besoin|pourriez vous|pouvez vous|merci de|"
    "veuillez|je veux|aidez moi",
}};

constexpr Cues question_cues{{
    "que|cual|cuales|como|cuando|cuanto|cuanta|cuantos|cuantas|donde|quien|quienes|por que|se "
    "puede|"
    "puedo|hay|tienen|teneis|existe|aceptan|hacen|ofrecen|saben|sabeis|alguien sabe",
    "what|which|how|when|where|who|why|can i|do you|does|is there|are there|is it|are you|do i|may "
    "i|"
    "should i|could i|will you|did you|have you|is the|are the|was|will",
    "que|qual|quais|como|quando|quanto|quanta|quantos|quantas|onde|quem|por que|posso|tem|ha|voces "
    "tem|aceitam",
    "que|quel|quelle|quels|quelles|comment|quand|combien|ou|qui|pourquoi|est ce|puis je|y a t|avez "
    "vous|peut on|acceptez",
}};

constexpr Cues praise_cues{{
    "excelente*|felicid*|felicitaciones|enhorabuena|buen servicio|gran servicio|muy buen*|la "
    "mejor|los "
    "mejores|el mejor|me encanta|me encanto|encantad*|maravillos*|increible|de diez|un 10|genial|"
    "genios|geniales|impecable|recomendable|da gusto|contento|contenta|satisfech*|buenisim*|"
    "perfecto|espectacular|fantastic*|amables|amable|bravo|crack*",
    "great|excellent|awesome|amazing|love|loved|fantastic|wonderful|best|brilliant|perfect|well "
    "done|"
    "impressed|outstanding|superb|kudos|good job|great job|happy with|delighted|helpful|recommend|"
    "congratulations|congrats",
    "excelente*|parabens|otimo|otima|maravilhos*|melhor|adorei|amei|incrivel|perfeito|nota 10|"
    "satisfeit*|recomendo|muito bom|muito boa",
    "excellent*|bravo|felicitations|super|genial*|parfait*|formidable|meilleur*|adore|ravi|ravie|"
    "satisfait*|recommande|impeccable|top|magnifique",
}};

constexpr Cues thanks_cues{{
    "gracias|agradec*|mil gracias|se agradece|grax|thx",
    "thanks|thank you|thx|ty|cheers|appreciate*|grateful",
    "obrigad*|agradec*|valeu|grato|grata",
    "merci|remerci*",
}};

constexpr std::string_view greeting_words =
    "|hola|buenas|buenos|dias|tardes|noches|saludos|hey|hi|hello|good|morning|afternoon|evening|"
    "ola|oi|bom|boa|"
    "dia|tarde|noite|bonjour|bonsoir|salut|buen|que|tal|there|todos|a|all|everyone|tudo|bem|coucou|"
    "holi|holaa|"
    "estimados|estimado|dear|team|amigos|equipo|";

bool is_greeting(const Words& words) {
  if (words.tokens.empty() || words.tokens.size() > 4) return false;
  for (const auto& token : words.tokens) {
    if (greeting_words.find('|' + token.folded + '|') == std::string_view::npos) return false;
  }
  return true;
}

bool asks(const Words& words) {
  if (words.text.find('?') != std::string_view::npos) return true;
  std::string start(1, ' ');
  for (std::size_t i = 0; i < words.tokens.size() && i < 3; ++i)
    start += words.tokens[i].folded + ' ';
  // An opening question word is a question even where nobody types the mark.
  std::string_view rest = start;
  rest.remove_prefix(1);
  const auto cues = question_cues.of(words.language);
  for (std::size_t at = 0; at < cues.size();) {
    const std::size_t end = std::min(cues.find('|', at), cues.size());
    const auto cue = cues.substr(at, end - at);
    if (rest.starts_with(cue) && rest.substr(cue.size()).starts_with(' ')) return true;
    at = end + 1;
  }
  return false;
}

}  // namespace

MessageKind kind_of(const Words& words, Sentiment sentiment, bool abusive) {
  const auto has = [&](const Cues& cues) { return has_cue(words.joined, cues.of(words.language)); };
  if (words.tokens.empty()) return MessageKind::other;
  if (is_greeting(words)) return MessageKind::greeting;
  const bool question = asks(words);
  const bool claim = has(claim_cues);
  const bool complaint = has(complaint_cues);
  const bool petition = has(petition_cues);
  if (has(human_cues)) return MessageKind::human;
  if (abusive && !question && !claim && !petition && !complaint) return MessageKind::abuse;
  const bool negative = sentiment == Sentiment::negative;
  if (claim && (!question || negative || petition)) return MessageKind::claim;
  if (complaint && sentiment != Sentiment::positive) return MessageKind::complaint;
  if (has(suggestion_cues)) return MessageKind::suggestion;
  if (question && !negative) {
    return petition && !has_cue(words.joined, question_cues.of(words.language))
               ? MessageKind::petition
               : MessageKind::question;
  }
  if (claim) return MessageKind::claim;
  if (petition) return MessageKind::petition;
  if (negative) return question ? MessageKind::question : MessageKind::complaint;
  if (has(praise_cues) && sentiment == Sentiment::positive) return MessageKind::praise;
  if (has(thanks_cues)) return MessageKind::thanks;
  if (sentiment == Sentiment::positive) return MessageKind::praise;
  return MessageKind::other;
}

Cause cause_of(const Words& words, MessageKind kind) {
  constexpr std::string_view person =
      "emplead*|agente|agentes|dependient*|cajer*|funcionari*|azafat*|recepcionista|operador*|"
      "gerente|trabajador*|"
      "me trato|me trataron|grosero*|grosera*|maleducad*|mal educad*|me colgaron|se "
      "equivoc*|equivocaron|staff|"
      "employee*|rude|agent hung|driver|clerk|waiter|waitress|cashier|steward*|atendente|mal "
      "educado|vendedor*|"
      "vendeur*|vendeuse|serveur*|impoli*|malpoli*|manager|repartidor*|chofer|conductor|mensajero";
  constexpr std::string_view product =
      "product*|roto|rota|defectuos*|danado|danada|broken|defective|damaged|faulty|promocion*|"
      "promo|oferta*|"
      "descuento|precio*|price*|discount|promotion|app|aplicacion|web|pagina|website|talla|calidad|"
      "quality|defeito|"
      "casse|qualite|cupon|coupon|no funciona|not working|doesn t "
      "work|averiad*|articulo|item|garantia|warranty|marche pas";
  constexpr std::string_view service =
      "servicio|service|atencion|esper*|wait*|retras*|demor*|delay*|vuelo|flight|cancel*|entrega|"
      "delivery|envio|"
      "pedido|order|respuesta|response|responden|contestan|answer*|reply|atraso|atendimento|"
      "attente|retard*|"
      "livraison|maleta*|equipaje|luggage|baggage|cobr*|charged|reembols*|refund*|factura*|invoice|"
      "paquete|package";
  if (kind != MessageKind::complaint && kind != MessageKind::claim) return Cause::none;
  if (has_cue(words.joined, person)) return Cause::human_error;
  if (has_cue(words.joined, product)) return Cause::product;
  return has_cue(words.joined, service) ? Cause::service : Cause::none;
}

}  // namespace ventanilla::guidance
