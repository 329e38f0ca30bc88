#include "guidance/message/kind_cues.hpp"

/// Asking for one's own money, or to put something right.
namespace ventanilla::guidance {

const NearCues redress_cues{
    {{"recuperar|recupero|obtener|obtengo|recibir|recibo|recibire|devolver|devuelven|devolveis|"
      "devolveran|pedir|pido|solicitar|solicito|tener|quiero|cuando me|cuando recibire|donde "
      "esta|reclamar|reclamo|conseguir",
      "report|reporting|solve|solving|resolve|resolving|get|getting|receive|obtain|request|ask for|"
      "asking for|want|expect|seek|claim|have|need|where is|give me|apply for",
      "receber|recebo|obter|pedir|peco|solicitar|quero|recuperar|devolvem",
      "obtenir|recevoir|demander|avoir|recuperer|etre rembourse|veux"}},
    {{"reembolso|mi reembolso|mi dinero|el dinero|devolucion|la "
      "devolucion|indemnizacion|compensacion",
      "payment issue*|issue with payment*|issues with payment*|problem with payment*|problems with "
      "payment*|issue with my payment|issues with my payment*|payment problem*|payment error*|"
      "problem with a payment|issue with a payment|refund|refunds|refunded|money back|"
      "reimbursement|reimbursements|reimbursed|restitution|restitutions|compensation|compensations|"
      "rebate|rebates",
      "reembolso|dinheiro|devolucao|indenizacao|estorno", "remboursement|argent|indemnisation"}},
    5};

const KindCues demand_cues{
    {{"devuelvan*|devuelvelo|devuelvela|devolvedme*|devolvednos*|quitenlo*|quitenla*|corrijanlo*|"
      "corrijanla*|anulenlo*|anulenla*|paguenme*|paguenlo*|reparenlo*|reparenla*|arreglenlo*|"
      "arreglenla*|cambienmelo*|cambienmela*|repongan*|me responden con|parte proporcional|quien "
      "responde|quien paga|quien lo paga|quien se hace cargo|me regresan el|me regresen|nos "
      "regresen|a cambiarl*|a repararl*|a arreglarl*|donde estan mis|saquenlo|no "
      "pienso pagar|no voy a pagar|no pago mas",

      "yours to give back|who pays|the difference|cash|cover the postage|cover the cost|the right "
      "one|not a voucher|you offer a voucher|who is paying|who s paying|who covers|give me the "
      "money|give it back|give me my|give us our|where s our|where is our|where s the rest|"
      "exchange it|replace it|fix it|collect it|sort it out|take it off|off please|or my money|or "
      "the money|pay for it|pay me|off my bill|off the bill|off my account|one that works|not "
      "paying|won t be paying|pay up|make it right|put it right",

      "devolvam*|corrijam*|paguem*", "rendez moi|remboursez*|reparez*"}},
    {{{"quiero|queremos|pido|pedimos|exijo|exigimos|espero|esperamos|reclamo|que me|que nos|cuando "
       "me|cuando nos|quien me|me lo|me la|me los|me las|que la|que lo|tienen que|teneis que|deben",
       "i want|we want|want|expect|need|deserve|give|when are you|when will you|who is|who s|you "
       "need to|pay|bring|collect|demand|put",
       "quero|exijo|espero|quando me", "je veux|j exige|j attends|quand allez vous"}},
     {{"devuelv*|devolv*|devuelt*|reintegr*|reembols*|indemni*|compens*|abon*|anul*|paguen|pagan|"
       "pagar*|cambien|cambian|corrij*|repon*|repar*|arregl*|de vuelta|traigan",
       "back|returned|refund*|swap|swapping|replac*|exchang*|repair*|pay for|paying for|paid for|"
       "for the damage|reversed|corrected|half my|put right",
       "devolv*|reembols*|pagu*|troqu*|corrij*", "rembours*|echang*|repar*|paye*|rend*"}},
     4}};

}  // namespace ventanilla::guidance
