#include "guidance/message/kind_cues.hpp"

/// What went wrong, and how one was treated.
namespace ventanilla::guidance {

const KindCues claim_cues{
    {{"se despeg*|se descos*|se descompuso|se dano|se ha roto|se averio|gotea|hace un ruido|no se "
      "hizo|no se acredit*|no me han devuelto|me cargaron|me descont*|me quitaron|me sacaron|"
      "reembols*|devolucion|devuelvan|devuelvame|devuelvanme|devolverme|devolver el dinero|mi "
      "dinero|me cobraron|me han cobrado|me cobro|me ha cobrado|me estan cobrando|cobro indebido|"
      "cobro doble|doble cobro|cargo indebido|cargo que no|cobrado dos veces|cobrado de mas|"
      "reclam*|indemniza*|compensa*|llego roto|llego rota|llego danad*|esta roto|vino roto|"
      "defectuos*|no funciona|no me funciona|dejo de funcionar|no sirve|se rompio|me enviaron otro|"
      "perdieron mi|perdio mi|me perdieron|extravi*|no ha llegado|no me ha llegado|no llego|no me "
      "llego|nunca llego|no he recibido|no recibi|factura mal|factura incorrecta|garantia|problema "
      "con el pago|problema con mi pago|pago rechazado|averiad*|danada|danado|estafa*|me falta|no "
      "enciende|no prende|no carga|no arranca|no abre|no responde la app|no me deja pagar|no puedo "
      "pagar|fallo el pago|error en el pago|me faltan|faltan dos|incomplet*|en mal estado|caducad*|"
      "vencido|cobraron de mas|cobrado demas|no reconozco|no autorice|cargo duplicado|cobro no "
      "reconocido|perdido mi|robaron|me han enviado otro|no coincide con lo que|sigue sin llegar|"
      "aun no llega|todavia no llega|aun no recibo|todavia no recibo|nunca me llego|exijo|me deben|"
      "me facturaron|me estan facturando|me facturan|facturado de mas|me vaciaron|vaciaron mi|"
      "vaciaron la cuenta|transferencias que|compras que no|cargos que no|cargo que yo no|cobro "
      "que no|que yo no hice|que no hice|que no he hecho|sin mi autorizacion|sin mi consentimiento|"
      "reintegro|reintegren|reintegrarme|nota de credito|abonen|abono de|indemnic*|compensen|"
      "resarc*|me debe|me devuelven|me devuelve|quien me los devuelve|quien me paga|mi plata|mi "
      "lana|mi pasta|devolver mi|anulen el cargo|me anulen|anulacion del cargo|retiren el cargo|"
      "quiten el cargo|me cambien el|me lo cambien|me la cambien|lo cambian|reposicion|me repongan|"
      "hacer valida|no cubre|negaron el embarque|me negaron|me niegan|se niegan a|se nego a|"
      "penalizacion|comision que|recargo que|cobrada sola|propina cobrada|equivocada|equivocado|lo "
      "que pedi|lo que pague|lo pague|ya pague|pague por|pago duplicado|doble pago|pagado dos "
      "veces|cobraron el doble|me clonaron|clonaron mi|me hackearon|hackearon mi|suplantaron|me "
      "han robado|desaparecio mi|desaparecio el dinero|desaparecieron|falta dinero",

      "came off|fell apart|fell off|peeled off|leaks|leaking|makes a noise|weird noise|never "
      "happened|not credited|refund*|money back|reimburse*|charged twice|charged me|double charged|"
      "overcharged|wrongly charged|been charged|extra charge|compensation|compensate|broken|"
      "defective|damaged|faulty|doesn t work|does not work|not working|stopped working|isn t "
      "working|wrong item|wrong product|wrong order|lost my|never arrived|hasn t arrived|didn t "
      "arrive|not received|never received|haven t received|didn t receive|missing item|warranty|"
      "payment issue*|problem with payment*|payment problem*|issue with payment*|problems with "
      "payment*|problems with the payment*|issues with payment*|payment error*|payment failed|"
      "error with payment*|restitution*|billing error|scam*|won t turn on|doesn t turn on|won t "
      "start|won t charge|doesn t charge|never came|didn t come|hasn t come|hasn t turned up|not "
      "arrived|still waiting for my|still haven t got|haven t got my|items missing|are missing|"
      "incomplete|don t recognise|don t recognize|didn t authori*|unauthori*|wrong size|not what i "
      "ordered|my claim|claiming|i demand|owe me|stole my|lost luggage|lost baggage|expired|issue "
      "with my payment|issues with my payment|trouble paying|trouble with payment|paying error|"
      "rebate*|billed me|billed us|billed twice|billed for|keep billing|keeps billing|still "
      "billing|being billed|being charged|keep charging|keeps charging|still charging|charged in "
      "full|charged for|charged my|charged us|took my money|took money|taken from my account|took "
      "out|withdrawn from|money is gone|money missing|dollars back|pounds back|euros back|back "
      "please|back in my account|credit my|credit back|credited back|reverse it|reverse the|"
      "reverse this|waive the|waive this|compensated|void|replace it|send a new|send me a new|"
      "exchange it|return it|termination fee|cancellation fee|late fee|early termination|fraud on|"
      "fraudulent|opened a credit card|in my name|identity theft|hacked my|hacked into|stolen from|"
      "stole from|were missing|was missing|is missing|missing from|half my|half of my|didn t get "
      "my|did not get my|never got my|never got the|not delivered|undelivered|marked as delivered|"
      "marked delivered|says delivered|delivered to the wrong|wrong address|lost in transit|lost "
      "our bag|lost our luggage|bag never|bags never|luggage never|my bag is|bag didn t|bags didn "
      "t|where is my bag|where s my bag|where are my bags|where is my luggage|wrong prescription|"
      "wrong medication|defect|falling apart|fell to pieces|ripped|cracked|stopped charging|died "
      "after|broke after|broke within|shattered|not as described|not as advertised|not the right|"
      "sent the wrong|sent me the wrong|received the wrong|got the wrong",

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

const Cues trouble_cues{
    {"retraso de|demora de|con retraso|con demora|de retraso|de demora|sin luz|sin agua|sin "
     "internet|sin servicio|sin senal|sin cobertura|sin conexion|sin linea|estoy sin|vuelo "
     "cancelado|cancelaron el|no carga la|no abre la|no va la|no va el|no me dejan|no hay senal|"
     "llego tarde|fria y|crudo|cruda|quemad*|un pelo en|sucio|sucia|imposible que|duro como",
     "delayed|delay|delays|cancelled|canceled|cancelling|waiting for a|waiting on a|sitting on|"
     "sitting at|outage|outages|is down|are down|was down|no gate|no crew|no pilot|no plane|no bag|"
     "no bags|no luggage|no wifi|no internet|no signal|no service|no power|no water|no update*|no "
     "info|no information|stuck at|stuck in|stuck on|missed my|missed our|dirty|raw|cold food|"
     "promised|told me|they said|was told|were told|been told|seriously|unreal|insane|left me|left "
     "us|long line*|still no|still not|still can t|still don t|still haven t|can t log|can t "
     "access|error message|gate change*|raised my|price increase|hours late|minutes late|mins late|"
     "don t use|do not use|do not buy|don t buy|do not fly|don t fly",
     "atrasad*|cancelado|sem internet|sem luz|sem sinal|caiu",
     "en retard|annule|en panne|sans internet|sans reseau"}};

const KindCues complaint_cues{
    {{"sin avisar|sin preguntar|sin previo aviso|ni siquiera|ni me|ni nos|ni se|no me dan|no me "
      "dieron|nunca me dan|ninguna solucion|sin solucion|menuda atencion|vaya atencion|vaya "
      "servicio|menudo servicio|de mala gana|no se puede tratar|queja*|pesim*|mal servicio|mala "
      "atencion|mal trato|maltrato|muy mal|fatal|verguenza|vergonzos*|lamentable|horrible|"
      "inaceptable|indignante|decepcion*|nadie responde|nadie contesta|nadie me|no responden|no "
      "contestan|no me contestan|no me responden|no atienden|me colgaron|me trataron|grosero*|"
      "grosera*|maleducad*|mal educad*|falta de respeto|horas esperando|esperando desde|llevo "
      "esperando|llevo horas|llevo dias|llevo semanas|cansad* de|harto|harta|hartos|incompeten*|"
      "ineptos|inutiles|desastre|no vuelvo|nunca mas|no pienso volver|no me han contestado|sin "
      "respuesta|ni caso|molest*|insatisfech*|no estoy satisfech*|tarde otra vez|retrasad*|otra "
      "vez tarde|deja mucho que desear|dejan mucho que desear|me siento enganad*|me colgo|que me "
      "cuelguen|antipatic*|desagradable*|prepotent*|me ignoran|me ignoro|nadie da la cara|nadie "
      "ayuda|nadie explica|mal organizad*|una eternidad|tardaron|ni una disculpa|sinverguenza*|no "
      "hay derecho|cada dia peor|van a peor|peor cada|impresentable*|lo mal que|que mal|tan mal|"
      "malisim*|nefast*|denigrante|me avento|me aventaron|me grito|me gritaron|me gritan|me "
      "cuelgan|cuelgan el|se burlan|se burlaron|se rieron de|que modales|sin modales|mala "
      "educacion|me dejaron tirad*|nos dejaron tirad*|me dejaron plantad*|nos dejaron plantad*|"
      "dejo plantad*|me dejaron esperando|me tienen esperando|me tienen dando vueltas|me traen de "
      "un lado|de un lado a otro|se pasan la pelota|se tiran la pelota|me mandan de|la musiquita|"
      "la misma musiquita|la misma cancion|la misma grabacion|no hay manera de|no hay forma de|"
      "imposible hablar|imposible comunicar*|imposible contactar|como es posible que|como puede "
      "ser que|no puede ser que|es increible que|no es normal que|no me parece normal|no entiendo "
      "como|no se como pueden|hasta cuando|ya basta|basta ya|estoy cansad*|me canse de|me tienen "
      "hart*|hasta la coronilla|hasta las narices|hasta el gorro|hasta la madre|hasta los huevos|"
      "hasta los cojones|se cae la|se cayo la|se cae el|se cayo el|sin fibra|seguimos sin|sigo sin|"
      "llevamos sin|llevo sin|nos quedamos sin|me quede sin|se fue la luz|se fue el internet|otra "
      "vez caid*|caidos otra vez|esta caid*|tardan siglos|tarda siglos|lentisim*|muy lent*|"
      "asqueros*|huele mal|olia mal|olia a|un asco|da asco|que asco|dan asco|una basura|pura "
      "basura|es basura|son basura|un robo|un timo|una estafa|me tomaron el pelo|tomadura de pelo|"
      "una burla|de pena|da pena|que pena de|deplorable|lo peor|el peor|la peor|los peores|peor "
      "servicio|peor atencion|peor experiencia|mala experiencia|no recomiendo|no lo recomiendo|no "
      "la recomiendo|no se los recomiendo|no volvere|no vuelvan|perdieron un cliente|pierden un "
      "cliente|me cambio de compania|me paso a otra|me voy a la competencia|me doy de baja|cada "
      "vez peor|cada vez mas car*|de mal en peor|no cumplen|no cumplieron|incumplen|prometieron|"
      "quedaron en|me dijeron que y|me mintieron|nos mintieron|mienten|mentirosos|me enganaron|nos "
      "enganaron|publicidad enganosa|letra pequena|me siento estafad*|abusivos|abuso|ladrones|"
      "rateros|nos ignoran|pasan de|no hacen nada|no hacen caso|no me hacen caso|nadie hace nada|"
      "no solucionan|no resuelven|no me resuelven|no me solucionan|no dan solucion|no dan "
      "respuesta|no dan la cara|no nos dejan|se salto|se saltaron|paso de largo|no paro en|no se "
      "detuvo|llegaron tarde|llega tarde|llegan tarde|siempre tarde|cancelaron mi|me cancelaron|"
      "nos cancelaron|han cancelado|overbooking|sobreventa|me bajaron del|nos bajaron del|perdi mi "
      "vuelo|perdi la conexion|perdimos el vuelo|perdi el vuelo|perdi la tarde|perdi el dia|perdi "
      "la manana|me hicieron perder|llego fria|llego frio|vino fria|vino frio|con pelo|con moscas|"
      "una mosca|cucaracha*|con gusanos|un gusano|podrid*|con moho|pedazo de vidrio|trozo de "
      "vidrio|un vidrio en|trozo de plastico|cajas cerradas|una sola caja|colas interminables|cola "
      "interminable|filas interminables",

      "without notice|without asking|without telling|without warning|not even|didn t even|doesn t "
      "even|wouldn t even|never a solution|no solution|couldn t care less|complain*|consumer "
      "claim*|customer claim*|claim against*|make a claim|file a claim|lodge|worst|terrible|"
      "horrible|awful|unacceptable|disgrace*|disappoint*|rude|nobody answers|no one answers|no one "
      "responds|no reply|no response|on hold|still waiting|been waiting|waited|poor service|bad "
      "service|disrespect*|incompetent|useless|never again|fed up|ridiculous|appalling|shameful|"
      "ashamed|dissatisf*|unhappy|reclamation*|reclaim*|delayed again|ignored|pathetic|shambles|"
      "joke|leaves a lot to be desired|unpleasant|nasty|took forever|took ages|takes forever|took "
      "them forever|no apology|badly run|badly organi*|sick of|tired of|so bad|unprofessional|"
      "unhelpful|arrogant|dismissive|nobody cares|no one cares|nobody helps|no one helps|no help|"
      "don t care|doesn t care|nobody picks up|no one picks up|can t get through|lied to|misled|"
      "wasted my|waste of time|frustrat*|shocking|dreadful|atrocious|abysmal|understaffed|mess|"
      "nightmare|sucks|sucked|suck|messed up|screwed up|screwed me|screwed us|let down|let us down|"
      "let me down|can t reach|cant reach|couldn t reach|unable to reach|unable to get|impossible "
      "to reach|impossible to get|never answer*|don t answer|doesn t answer|won t answer|not "
      "answering|keeps ringing|rings out|ring and ring|hung up|hang up|hangs up|disconnected me|"
      "keep disconnecting|keeps disconnecting|kept me waiting|keep me waiting|kept us waiting|"
      "leaving me|leaving us|stranded|sat on the|tarmac|cancellation again|cancelled flight*|"
      "missed connection|make us miss|made us miss|made me miss|will miss my|miss my connection|"
      "rebooked me|bumped me|bumped us|overbooked|oversold|waiting over|waiting for over|waiting "
      "an|hour wait|hour delay|hr delay|hr wait|min wait|minute wait|days now|weeks now|days later|"
      "weeks later|months later|still hasn t|still isn t|still no sign|no sign of|no word|no "
      "explanation|no communication|no answer|no heat|no hot water|keeps crashing|keeps dropping|"
      "keeps going|keeps freezing|keeps failing|keeps saying|crashes|won t load|doesn t load|not "
      "loading|down again|cant log|cannot access|won t let me|doesn t let me|wouldn t let|doesn t "
      "allow|not helpful|zero help|zero communication|zero customer service|zero respect|lack of|"
      "lacking|bad experience|poor experience|poor customer|bad customer|do better|step it up|get "
      "it together|get your act|get your shit|what is going on|what s going on|what the hell|what "
      "the heck|wtf|outrageous|inexcusable|unforgivable|not happy|not impressed|unimpressed|not "
      "cool|not ok|not okay|not good|not acceptable|never flying|never fly|never using|never use|"
      "never buying|never buy|never shopping|never order*|never going back|won t be back|won t be "
      "flying|won t be using|last time i|last time we|lost a customer|losing a customer|lost my "
      "business|losing my business|taking my business|switching to|cancelling my|canceling my|"
      "closing my account|avoid at all|stay away|don t bother|do not bother|rip off|ripped off|"
      "ripoff|overpriced|robbery|thieves|crooks|liars|you lied|lied about|lying about|false "
      "advertising|bait and switch|misleading|broken promise*|you promised|keep saying|keep "
      "telling|keeps telling|passed around|pass the buck|transferred me|transferred again|run "
      "around|runaround|going round in circles|same script|canned response|copy paste|copy and "
      "paste|robotic|sailed past|drove past|drove by|drove off|didn t stop|never stopped|skipped "
      "my|skipped our|no show|didn t show|never showed|late again|late every|always late|again and "
      "again|every single time|time after time|third time|fourth time|2nd time|3rd time|4th time|"
      "5th time|second time this|times this week|times this month|twice this|for the second|for "
      "the third|changed 4 times|changed gates|lost bag|lost bags|lost baggage|lost luggage|"
      "damaged my|damaged bag|broke my|ruined my|ruined our|ruining my|filthy|disgusting|gross|"
      "smelled|smelly|stank|mouldy|moldy|rotten|stale|soggy|undercooked|burnt|food was cold|"
      "arrived cold|hair in|bug in|glass in|overcooked|wrong order|small portion*|substituted|out "
      "of stock again|always out of|nobody at|no one at|empty counter|one cashier|one till|short "
      "staffed|line out|nickel and dim*|hidden fee*|extra fee*|price hike|raising prices",

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
