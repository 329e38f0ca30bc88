#include "guidance/message/kind_cues.hpp"

/// What went wrong, and how one was treated.
namespace ventanilla::guidance {

const KindCues claim_cues{
    {{"se despeg*|se descos*|se descompuso|se dano|se ha roto|se averio|gotea|hace un ruido|no se "
      "hizo|no se acredit*|no me devuelven|no me han devuelto|me cargaron|me descont*|me "
      "quitaron|me "
      "sacaron|reembols*|devolucion|devuelvan|devuelvame|devuelvanme|devolverme|devolver el "
      "dinero|mi "
      "dinero|me cobraron|me han cobrado|me cobro|me ha cobrado|me estan cobrando|cobro indebido|"
      "cobro doble|doble cobro|cargo indebido|cargo que no|cobrado dos veces|cobrado de mas|"
      "reclam*|indemniza*|compensa*|llego roto|llego rota|llego danad*|esta roto|vino roto|"
      "defectuos*|no funciona|no me funciona|dejo de funcionar|no sirve|se rompio|producto "
      "equivocado|pedido equivocado|me enviaron otro|perdieron mi|perdio mi|han perdido mi|me "
      "perdieron|extravi*|no ha llegado|no me ha llegado|no llego|no me llego|nunca llego|no he "
      "recibido|no recibi|factura mal|factura incorrecta|garantia|problema con el pago|problema "
      "con mi pago|pago rechazado|averiad*|danada|danado|estafa*|me falta|no enciende|no prende|"
      "no carga|no arranca|no abre|no responde la app|no me deja pagar|no puedo pagar|fallo el "
      "pago|error en el pago|me faltan|faltan dos|incomplet*|en mal estado|caducad*|vencido|"
      "cobraron de mas|cobrado demas|no reconozco|no autorice|cargo duplicado|cobro no "
      "reconocido|perdido mi|robaron|me han enviado otro|talla equivocada|no es lo que pedi|no "
      "coincide con lo que|sigue sin llegar|aun no llega|todavia no llega|aun no recibo|todavia "
      "no recibo|nunca llego el|nunca me llego|exijo|me deben",

      "came off|fell apart|fell off|peeled off|leaks|leaking|makes a noise|weird noise|never "
      "happened|not credited|won t refund|refuse to refund|refused a refund|not been "
      "refunded|refund*|money back|reimburse*|reimbursement|charged twice|charged me|double "
      "charged|"
      "overcharged|wrongly charged|been charged|extra charge|compensation|compensate|arrived "
      "broken|arrived damaged|is broken|was broken|broken|defective|damaged|faulty|doesn t work|"
      "does not work|not working|stopped working|isn t working|wrong item|wrong product|wrong "
      "order|lost my|never arrived|hasn t arrived|has not arrived|didn t arrive|not received|"
      "never received|haven t received|didn t receive|missing item|warranty|payment issue*|"
      "problem with payment*|payment problem*|issue with payment*|problems with payment*|"
      "problems with the payment*|issues with payment*|payment error*|payment failed|error with "
      "payment*|restitution*|billing error|scam*|won t turn on|doesn t turn on|won t start|won t "
      "charge|doesn t charge|never came|didn t come|hasn t come|hasn t turned up|not arrived|"
      "still waiting for my|still haven t got|still haven t received|haven t got my|items "
      "missing|items are missing|item is missing|are missing|incomplete|don t recognise|don t "
      "recognize|didn t authori*|unauthori*|wrong size|not what i ordered|my claim|i m claiming|"
      "claiming|i demand|owe me|stole my|lost luggage|lost baggage|expired|issue with my payment|"
      "issues with my payment|trouble paying|trouble with payment|paying error|rebate*",

      "reembols*|devolucao|meu dinheiro|cobraram|cobrado|cobranca indevida|reclamacao|indeniza*|"
      "chegou quebrado|defeito|defeituos*|nao funciona|parou de funcionar|produto errado|"
      "perderam|nao chegou|nao recebi|garantia|quebrado|estraga*|estorno",

      "rembours*|remboursement|mon argent|preleve*|debite deux fois|facture deux fois|indemnis*|"
      "dedommage*|casse|cassee|defectueu*|ne fonctionne pas|ne marche pas|ne marche plus|mauvais "
      "produit|perdu mon|perdu ma|jamais arrive|pas arrive|pas recu|garantie|abime*|reclamation"}},
    {{{"llego|llegaron|vino|vinieron|recibi|recibimos|entregaron|enviaron|mandaron",
       "arrived|came|received|delivered|sent me|turned up|got", "chegou|veio|recebi|enviaram",
       "arrive|arrivee|recu|livre|livree"}},
     {{"rot*|danad*|incomplet*|partid*|rajad*|abiert*|golpead*|equivocad*|defectuos*|vaci*|sucio|"
       "mojad*|otro producto|otra cosa|talla",
       "broken|damaged|cracked|incomplete|wrong|defective|faulty|empty|smashed|torn|dirty|used|"
       "opened|ripped|scratched|dead",
       "quebrad*|danificad*|errad*|incomplet*|defeit*|rasgad*",
       "casse*|abime*|incomplet*|mauvais|defectueu*|endommag*"}},
     6},
    {{{"cargado|cargaron|cobrado|cobraron|descontado|descontaron|desconto|quitado|quitaron|"
       "sacaron|retirado|retiraron|debitaron|debitado|entregado|quiero que|exijo que|necesito "
       "que|cancelaron|han cancelado|cancelo",
       "took|charged|charge|debited|withdrew|deducted|taken|delivered|want it|want them|want "
       "this|need it|cancelled my|canceled my|cancelled our|canceled our|have it|get it",
       "cobraram|descontaram|debitaram|entregue|quero que|cancelaram",
       "preleve|debite|facture|livre|annule"}},
     {{"euros|dolares|pesos|soles|saldo|dinero|que no son mios|de mas|nada|no lo tengo|no "
       "aparece|no esta|la cambien|lo cambien|me la cambien|me lo cambien|cambien el producto|"
       "lo reparen|la reparen|repongan|mi vuelo|mi reserva|mi pedido",
       "dollars|euros|pounds|usd|eur|gbp|bucks|balance|nothing|not here|nowhere|replaced|"
       "repaired|fixed|exchanged|flight|booking|order|money",
       "reais|euros|saldo|nada|troquem|meu voo|minha reserva",
       "euros|rien|mon vol|ma reservation|ma commande"}},
     6}};

const KindCues complaint_cues{
    {{"sin avisar|sin preguntar|sin previo aviso|ni siquiera|ni me|ni nos|ni se|no me dan|no me "
      "dieron|nunca me dan|ninguna solucion|sin "
      "solucion|menuda atencion|vaya atencion|vaya servicio|menudo servicio|de mala gana|que asco "
      "de|no se puede tratar|queja*|quejarme|poner una queja|pesim*|mal servicio|mala atencion|mal "
      "trato|maltrato|muy "
      "mal|fatal|verguenza|vergonzos*|lamentable|horrible|inaceptable|indignante|decepcion*|"
      "nadie responde|nadie contesta|nadie me|no responden|no contestan|no me contestan|no me "
      "responden|no atienden|me colgaron|me trataron|grosero*|grosera*|maleducad*|mal educad*|"
      "falta de respeto|horas esperando|esperando desde|llevo esperando|llevo horas|llevo dias|"
      "llevo semanas|cansad* de|harto|harta|hartos|incompeten*|ineptos|inutiles|desastre|no "
      "vuelvo|nunca mas|no pienso volver|no me han contestado|sin respuesta|ni caso|molest*|"
      "insatisfech*|no estoy satisfech*|tarde otra vez|retrasad*|otra vez tarde|deja mucho que "
      "desear|dejan mucho que desear|me siento enganad*|me colgo|que me cuelguen|antipatic*|"
      "desagradable*|prepotent*|me ignoran|me ignoro|nadie da la cara|nadie ayuda|nadie me ayuda|"
      "nadie explica|mal organizad*|una eternidad|tardaron|ni se disculparon|ni una disculpa|"
      "sinverguenza*|no hay derecho|cada dia peor|van a peor|peor cada|impresentable*|lo mal que|"
      "que mal|tan mal|malisim*|nefast*|denigrante",

      "without notice|without asking|without telling|without warning|not even|didn t even|doesn t "
      "even|wouldn t even|never a solution|no solution|couldn t care "
      "less|complain*|complaint*|consumer claim*|customer claim*|claim against*|make a claim|file "
      "a "
      "claim|lodge|worst|terrible|horrible|awful|unacceptable|disgrace*|disappoint*|"
      "rude|nobody answers|no one answers|no one responds|no reply|no response|hung up on|on "
      "hold|still waiting|been waiting|waited|poor service|bad service|terrible service|"
      "disrespect*|incompetent|useless|never again|fed up|ridiculous|appalling|shameful|ashamed|"
      "dissatisf*|unhappy|reclamation*|reclaim*|file a claim|make a claim|lodge|delayed again|"
      "ignored|pathetic|shambles|joke|leaves a lot to be desired|unpleasant|nasty|took forever|"
      "took ages|takes forever|took them forever|didn t even apologi*|no apology|badly run|badly "
      "organi*|sick of|tired of|so bad|unprofessional|unhelpful|arrogant|dismissive|nobody cares|"
      "no one cares|nobody helps|no one helps|no help|don t care|doesn t care|nobody picks up|no "
      "one picks up|can t get through|lied to|misled|wasted my|waste of time|frustrat*|shocking|"
      "dreadful|atrocious|abysmal|understaffed|mess|nightmare",

      "reclamar|queixa*|pessim*|mau atendimento|vergonha|horrivel|inaceitavel|decepcion*|ninguem "
      "responde|ninguem atende|nao respondem|grosseir*|mal educad*|esperando ha|horas esperando|"
      "cansad* de|incompeten*|descaso|absurdo|nunca mais|falta de respeito|insatisfeit*",

      "plainte|plaindre|mauvais service|honte|honteu*|horrible|inacceptable|decu*|decevan*|"
      "personne ne repond|ne repondent pas|malpoli*|impoli*|attends depuis|j attends|marre|"
      "incompeten*|nul|nulle|scandaleu*|plus jamais|lamentable|mecontent*|insatisfait*|"
      "inadmissible"}},
    {{{"trato|tratado|tratada|trataron|atendio|atendieron|atencion|servicio|actitud|"
       "comportamiento|empleado|empleada|personal|conductor",
       "staff|service|agent|driver|employee|waiter|waitress|crew|manager|treated|support|attitude",
       "atendimento|funcionario|funcionaria|servico|atendente|motorista",
       "service|personnel|employe|vendeur|vendeuse|accueil|chauffeur"}},
     {{"mal|mala|fatal|pesim*|horrible|lamentable|grosero|grosera|maleducad*|desagradable|"
       "antipatic*|vergonzos*|deficiente|lento|lenta|muy mala",
       "rude|awful|terrible|horrible|bad|badly|unpleasant|unhelpful|slow|poor|poorly|useless|"
       "disgusting|disrespectful|like dirt|worst",
       "pessimo|ruim|horrivel|grosseir*|mal educad*|lento|lamentavel",
       "nul|mauvais|horrible|impoli|malpoli|desagreable|lent|lamentable|deplorable"}},
     5},
    {{{"horas|hora|dias|semanas|meses|minutos|min|llevo|llevamos|tarde|no se puede|no pueden",
       "hours|hour|days|weeks|months|minutes|mins|min|late|you can t|can t",
       "horas|dias|semanas|meses|minutos|tarde", "heures|jours|semaines|mois|minutes|retard"}},
     {{"esperando|llamando|al telefono|en espera|intentando|tratando|sin respuesta|sin solucion|"
       "sin que|para nada|y nada|pidiendo|escribiendo|y encima|de mala gana|tratar asi|tratar a "
       "la gente|y nadie|y no",
       "waiting|calling|on hold|on the phone|in the queue|trying|without|for nothing|no reply|"
       "no answer|and nothing|and nobody|and no one|and still|with an attitude|treat customers|"
       "treat people|treat us",
       "esperando|ligando|tentando|no telefone|sem resposta|e nada|e ninguem",
       "attend*|au telephone|essaye|sans reponse|et rien|et personne"}},
     5}};

}  // namespace ventanilla::guidance
