#include "guidance/message/kind_cues.hpp"

namespace ventanilla::guidance {

const KindCues human_cues{
    {{"persona real|ser humano|agente humano|un operador|una operadora|comunicarme con|me atienda "
      "una persona|me atienda alguien|pasame con|paseme con|pongame con|ponganme con|contactar con "
      "un agente|contactar con atencion al cliente|que me llamen|me pueden llamar|pueden llamarme|"
      "quiero un humano|con un humano|con una persona|atencion humana|agente en vivo|no quiero "
      "hablar con un robot|no quiero hablar con un bot|no quiero un bot|no quiero hablar con una "
      "maquina|alguien real|hay alguien ahi|hay una persona|quiero una persona|necesito una "
      "persona|por favor una persona",

      "real person|live agent|someone from support|call me|human being|human help|human agent|"
      "human please|actual person|actual human|real human|live person|live chat agent|anyone "
      "real|don t want to talk to a robot|don t want a robot|don t want a bot|not a robot|not a "
      "bot|is there anyone there|a person please|want a human|need a human|have someone call|"
      "have a human|contact number for customer|customer service number",

      "falar com uma pessoa|falar com alguem|falar com um atendente|atendente|atendimento humano|"
      "falar com um humano|pessoa de verdade|falar com o atendimento|me liguem|falar com um "
      "operador",

      "parler a quelqu un|parler a une personne|parler a un conseiller|un conseiller|un humain|"
      "un operateur|vraie personne|parler a un agent|me rappeler|joindre quelqu un|service "
      "client"}},
    {{{"hablar|hable|hablo|comunicar*|comuniqueme|comuniquenme|comuniquen|pasar*|pasame|paseme|"
       "pasenme|pasadme|poner*|ponme|pongame|ponganme|contactar|transfier*|transferir*|atienda|"
       "atender*|conecta*|llame|llamarme|chatear",
       "talk|talking|speak|touch with|calling|phone|anybody|speaking|chat|connect|transfer|put me|"
       "contact|contacting|reach|call|get me|get hold|get through|deal with|need|want|find|give me|"
       "assistance from|help from|communicate",
       "falar|falo|passar|passe|transferir|conversar|contato com|me liga|me ligar",
       "parler|joindre|contacter|passez|transferez|transferer|mettre en relation|appeler"}},
     {{"persona|personas|humano|humana|agente|asesor|asesora|operador|operadora|representante|"
       "encargado|encargada|supervisor|supervisora|responsable|gerente|ejecutivo|ejecutiva|"
       "alguien|atencion al cliente|servicio al cliente|director|directora|jefe|jefa|consultor|"
       "trabajador",
       "person|human|humans|agent|agents|advisor|adviser|representative|rep|operator|supervisor|"
       "manager|someone|somebody|anyone|customer service|customer support|customer assistance|"
       "customer care|client service|team member|member of staff|assistant",
       "pessoa|humano|atendente|alguem|agente|operador|supervisor|responsavel|gerente|"
       "representante",
       "quelqu|personne|humain|conseiller|agent|operateur|superviseur|responsable|service client|"
       "representant"}},
     5},
    {{{"alguien|persona", "someone|somebody|anyone|person|touch", "alguem|pessoa",
       "quelqu|personne"}},
     {{"con quien|que me atienda|que me ayude|hablar|que me llame|pueda ayudarme",
       "talk|speak|chat|with an adviser|with an advisor|with an agent|who can help|to help me|"
       "call me",
       "com quem|falar|que me atenda", "parler|qui puisse|rappeler"}},
     4}};

const KindCues suggestion_cues{
    {{"sugier*|suger*|propongo|propuesta|estaria bien|estaria bueno|seria bueno|seria ideal|seria "
      "genial|podrian agregar|podrian anadir|podrian poner|podrian mejorar|me gustaria que|ojala "
      "tuvieran|ojala pusieran|convendria|por que no ponen|una idea|tal vez podrian|quizas podrian|"
      "quiza podrian|a lo mejor podrian|echo de menos|echamos de menos|echo en falta|se echa en "
      "falta|haria falta|por que no anaden|por que no agregan|por que no abren|por que no ofrecen|"
      "ojala anadieran|ojala hubiera|ojala abrieran|les recomiendo que|les recomendaria|os "
      "recomiendo que|recomendaria que|estaria genial|seria estupendo|molaria que|vendria bien|"
      "considerar la posibilidad|se podria mejorar|podriais anadir|podriais poner|podriais mejorar|"
      "idea gratis|idea para|estaria chido|estaria chevere|estaria padre|ojala mandara*|ojala "
      "pudiera*|ojala se pudiera|ojala permitier*|ojala hicier*|ojala hubiese|ojala pongan|ojala "
      "vuelvan|ojala existiera|solo le falta|solo les falta|le falta un|le falta una|les falta un|"
      "les falta una|falta un filtro|falta una opcion|deberian poner|deberian tener|deberian hacer|"
      "deberian agregar|deberian permitir|deberian abrir|deberian usar|deberian avisar|deberian "
      "mandar|deberian incluir|deberian ofrecer|usen otra|usen otro|usad otra|pongan el|pongan un|"
      "pongan una|pongan mas|pongan los|pongan las|metan mas|agreguen|añadan|anadan|por que no "
      "hacen|por que no usan|por que no mandan|por que no avisan|quedaria mejor|seria mejor si|"
      "seria mejor que|seria mas facil si|seria mas practico|nos ahorrarian|nos ahorran a todos|"
      "ayudaria mucho|ayudaria que|mejoraria si|podria ser mejor|una mejora|piensen en|consideren|"
      "valdria la pena que|falta la opcion|falta poder|a ver si se animan|a ver si os animais|por "
      "que no sacan|solo cambiaria|una cosa que ayudaria|que tal si",

      "suggest*|propose|it would be great|it d be nice|could you add|please add|wish you had|you "
      "could improve|have you considered|idea for|recommend that you|leave a comment|my opinion|an "
      "opinion|some opinion|opinion about|opinions about|leave feedback|give feedback|some "
      "feedback|my feedback|a review|my review|reviews|post a comment|an idea|one idea|please "
      "consider|perhaps you could|maybe you could|why don t you add|why don t you put|why don t "
      "you offer|why don t you open|why don t you have|why not add|have you thought about|have you "
      "thought of|i wish you|wish there was|wish there were|i d love it if|i d love to see|would "
      "love to see|it d be great to|it d be good|it would be good|would be useful|would be helpful|"
      "would be nice|missing is|comments for|leave some comments|feature req|feature request|"
      "feature idea|maybe a|maybe an|maybe add|maybe have|maybe put|maybe offer|what about a|what "
      "about adding|what about offering|would be cool to|be cool if|be nice if|be great if|be "
      "awesome if|be handy if|be better if|be easier if|be lovely if|would be handy|would be "
      "lovely|would be easier|would help if|would help to|any chance you could add|any chance of "
      "adding|any plans to add|you should add|you should offer|you should have a|you should let|"
      "you guys should|y all should|u should|consider adding|consider offering|why not have|why "
      "not offer|why not let|why don t y all|if only you had|if only there was|wish the app|wish "
      "the site|wish you guys|wish y all|wish you would|wish you offered|could use a|could do with|"
      "petition to|hear me out|pro tip|protip|one thing missing|only thing missing|just needs|just "
      "missing|how about|what if you|what if the|just a thought|food for thought|wouldn t hurt|"
      "would not hurt|would go a long way|would save|would cut|would make it|would be neat|be neat "
      "if|i d only|i d just|would love it if|even if it costs|have you guys thought|have you ever "
      "thought|ever thought of|ever thought about|ever considered",

      "sugir*|sugest*|deveriam|seria bom|seria otimo|poderiam colocar|poderiam adicionar|"
      "gostaria que|recomendo que",

      "sugger*|suggestion*|propose|vous devriez|ce serait bien|il serait bien|pourriez vous "
      "ajouter|j aimerais que|je recommande que"}},
    {{{"deberian|deberia|deberiais|tendrian que|tendriais que|podrian|podriais|hay que",
       "you should|you could|you ought to|they should|you guys should|you need to|might want to|"
       "you might",
       "deveriam|poderiam|tinham que|podiam", "vous devriez|devriez|vous pourriez|pourriez"}},
     {{"poner|anadir|agregar|incluir|mejorar|ofrecer|abrir|ampliar|permitir|bajar|tener|hacer|"
       "aceptar|habilitar|considerar|cambiar el horario|implementar|crear|dar mas|vender|instalar|"
       "avisar|facilitar|revisar|actualizar|usar|contratar",
       "add|put|offer|open|include|improve|have|make|allow|let|consider|provide|accept|extend|"
       "bring|introduce|send|use|create|install|hire|update|simplify|build|sell|stock|give",
       "colocar|adicionar|incluir|melhorar|oferecer|abrir|permitir|ter|aceitar|criar|ampliar",
       "ajouter|mettre|proposer|ouvrir|ameliorer|permettre|accepter|prevoir|offrir|inclure"}},
     4},
    {{{"pondria|anadiria|agregaria|cambiaria|mejoraria|incluiria|quitaria|haria falta|faltaria|"
       "propondria|sugeriria|se agradeceria|seria|vendria|mi propuesta|propuesta|version|opcion",
       "i d|i would|it would|would be|should be|would|my proposal|there s a|there is a|missing",
       "colocaria|acrescentaria|mudaria|seria|faltaria|minha proposta",
       "je mettrais|j ajouterais|ce serait|il faudrait|ma proposition"}},
     {{"un|una|el|la|que avisaran|que pusieran|que hubiera|que enviaran|de mucha ayuda|de gran "
       "ayuda|util|mejor si|ideal|bueno|bien|genial|es que|unificar",
       "put|add|change|include|remove|improve|prefer to see|help if|so useful|useful|great if|"
       "better if|nice if|nice to have|included|added|is to|button|option|feature|ideal|handy|"
       "make it easier",
       "um|uma|bom|otimo|util|melhor|ideal|que", "un|une|bien|utile|mieux|ideal|que"}},
     2}};

const KindCues petition_cues{
    {{"solicit*|me puede|envienme|enviadme|mandenme|pido que|pedimos|les pido|os pido|por favor "
      "envi*|por favor cambi*|ayuda con|ayudenme|ayudame|ayuden|dadme de baja|dar de baja|darme de "
      "baja|dar de alta|denme|deme|dame|activenme|activar|reservarme|reenvi*|cambienme|cambiame|"
      "cambieme|cancelen|cancelenme|cancela mi|cancelar mi|quitenme|eliminen mi|borren mis|manden|"
      "enviarme|mandarme|ayudarme|ayudenos|pongan a mi nombre|necesito|quiero|quisiera|me gustaria|"
      "podrian|podeis|podriais|pueden|porfa|porfis|porfi|porfavor|x favor|xfa|xfavor|pliz|plis|pls|"
      "porfaplis|reagendar|agendar|reprogramar|agendenme|paseme|pasenme|pasadme|comuniquenme|"
      "mandame|enviame|avisenme|avisadme|avisame|confirmenme|confirmame|confirmadme|revisen mi|"
      "revisad mi|revisa mi|desbloqueen|desbloqueadme|habiliten|habilitenme|activadme|corrijan mi|"
      "actualicen mi|copia de mi|copia del|duplicado de|certificado de|necesitaria|requiero|ruego|"
      "vuelvan a traer|traigan de vuelta|regresen|llamenme|llamadme|me llamen|me llameis|quiten mi|"
      "saquenme|borrenme|eliminenme",

      "i request|requesting|sign me up|need help|help me|i want|i d like|i would like|i need|can "
      "you|could you|would you|remove me|kindly|put my name|sign up|book me|send me|resend|"
      "activate|set up|pls|plz|plss|can u|could u|can y all|could y all|can someone|could someone|"
      "can somebody|could somebody|can anyone|could anyone|can one of you|bring back|take me off|"
      "get me off|put me on|add me|add my|change my|update my|cancel my|reschedule|rebook me|"
      "rebook us|upgrade me|switch me|move me|dm me|call me|email me|text me|contact me|respond to "
      "my|reply to my|answer my|check my dm|check your dm|check dm|check my account|look into|look "
      "at my|fix my|fix the|fix your|fix this|need someone|need somebody|need assistance|need a "
      "hand|follow me|stop sending|stop calling|stop emailing|send out|send over|mail me|forward "
      "my|please|ring me|give me a call|need to move|need to change|need to cancel|need to book|"
      "need my|unsubscribe|put me down|count me in|book us|we d love a|we d like|we would like|we "
      "need|delete my|close my|switch my|swap my|post me|send us",

      "solicit*|quero que|preciso|gostaria de|podem|poderiam|por favor envi*|peco que|queria|me "
      "ajudem|quero",

      "je demande|je souhaite|je voudrais|j aimerais|j ai besoin|pourriez vous|pouvez vous|merci "
      "de|veuillez|je veux|aidez moi"}},
    {{{"por favor|porfa|porfavor", "please|kindly|pls", "por favor|por gentileza",
       "merci de|veuillez|svp"}},
     {{"envi*|mand*|cambi*|cancel*|activ*|reserv*|pas*|anul*|agreg*|anad*|actualic*|corrij*|"
       "confirm*",
       "send|change|cancel|activate|book|add|remove|move|update|correct|confirm|resend|give|help|"
       "arrange|provide|put|delete|close|switch",
       "envi*|mand*|cancel*|alter*|troqu*|ativ*|confirm*|atualiz*",
       "envoy*|chang*|annul*|modifi*|activ*|confirm*|ajout*"}},
     4},
    {{{"me|queria|quisiera|requiero|requerimos|quiero|solicito",
       "i d|i would|requesting|request|need|like|want", "me|queria|gostaria|quero", "je|j"}},
     {{"ayudais|ayudas|ayudan|ayudaria|pedir|solicitar|un certificado|una copia|un duplicado|"
       "una cita|un cambio|que me|que nos",
       "a replacement|a copy|a certificate|a duplicate|an appointment|a new|a receipt|an invoice",
       "ajudam|pedir|solicitar|uma copia", "voudrais|aimerais|souhaite|besoin"}},
     4}};

const NearCues favour_cues{
    {{"me|nos",
      "can someone|could someone|can somebody|could somebody|can anyone|could anyone|can u|could u|"
      "can one of you",
      "me|nos", "me|nous"}},
    {{"habilita|habilitan|habilitas|activan|activa|activas|envian|envia|envias|mandan|manda|"
      "mandas|reenvian|reenvia|anulan|anula|cancelan|cancela|agregan|agrega|ayudan|ayuda|ayudas|"
      "desbloquean|desbloquea|actualizan|actualiza|reservan|reserva|agendan|agenda|reagendan|dan "
      "de|dais de|das de|pasan con|pasan el|pasas el|llaman|llamais|podeis|pueden|podrian|podriais",
      "call|help|send|cancel|change|fix|check|update|refund|look|contact|get back|reply|respond|"
      "sort|resend|confirm",
      "enviam|mandam|ajudam|podem", "aidez|envoyez|rappelez"}},
    2};

const Cues imperative_cues{
    {"manden|envien|cancelen|actualicen|cambien|activen|reserven|agenden|anulen|bloqueen|corrijan|"
     "pongan|hagan|den|borren|apunten|suban|bajen|quiten|traigan|vengan|dejen|guarden|quisieramos|"
     "me tocaria|manda|cancela|actualiza|cambia|activa|reserva|anula|bloquea|corrige|envia|mandad|"
     "enviad|cancelad|cambiad|poned|haced|dad|agregue*|anada*|retire*|habilite*|verifique*|revise*|"
     "gestione*|tramite*|facilite*|requiero|requerimos|solicito",
     "send|book|cancel|change|update|activate|remove|add|give|let me|move|help|confirm|resend|"
     "reset|switch|renew|upgrade|schedule|arrange|make me|issue|put|close|delete|forward|"
     "provide|transfer|block|unblock|reserve|order|deactivate|enable|disable|correct|fix|"
     "extend|register|set|requesting|hold|keep|save|take|leave|ring|call|email|mail|text|stop|"
     "unsubscribe|bring|point me|grant|waive|swap",
     "mandem|enviem|cancelem|atualizem|mudem|ativem|reservem|agendem|mande|envie|cancele|"
     "atualize|ative",
     "envoyez|annulez|changez|activez|reservez|modifiez|ajoutez|supprimez|mettez|renvoyez"}};

const Cues question_cues{
    {"que|cual|cuales|como|cuando|cuanto|cuanta|cuantos|cuantas|donde|quien|quienes|se puede|puedo|"
     "tienen|teneis|existe|aceptan|hacen|ofrecen|saben|sabeis|alguien sabe|queria saber|quisiera "
     "saber|me gustaria saber|quiero saber|necesito saber|una consulta|una pregunta|tengo una duda|"
     "me podrian decir|me puede decir|pueden decirme|podrian decirme|podeis decirme|saber si|es "
     "posible|es necesario|hace falta|me podrian indicar|pueden indicarme|me pueden decir|me "
     "pueden indicar|me puedes decir|me diga si|me digan si|me digas si|alguien me dice|sabes si|"
     "hay alguna forma|pregunto",

     "what|which|how|when|where|who|why|can i|do you|does|is there|are there|is it|are you|do i|"
     "may i|should i|could i|did you|have you|is the|are the|was|will|i d like to know|i would "
     "like to know|i want to know|i need to know|quick question|a question|can you tell me|could "
     "you tell me|do we|have i|am i|any idea|anyone know|do they|is this|is that|are your|is your|"
     "can we|quick one|anybody know|can somebody tell|tell me if|let me know if|asking if|wanna "
     "know|just checking|do your|do the|do these|do those|do any|is my|is a|are those|are these|"
     "are all|can my|can the|can it|has the|has my|have the|should my|would it|would the|would a|"
     "would my|wondering|if i",

     "que|qual|quais|como|quando|quanto|quanta|quantos|quantas|onde|quem|por que|posso|tem|ha|"
     "voces tem|aceitam",

     "que|quel|quelle|quels|quelles|comment|quand|combien|ou|qui|pourquoi|est ce|puis je|y a t|"
     "avez vous|peut on|acceptez"}};

const Cues thanks_cues{
    {"gracias|agradec*|mil gracias|se agradece|grax|thx|agradezc*|agradecid*",

     "much obliged|thanks|thank you|thx|ty|cheers|appreciate*|grateful|appreciated",

     "obrigad*|agradec*|valeu|grato|grata",

     "merci|remerci*"}};

bool has_near(const CueText& text, const NearCues& cues, Language language) {
  return has_near(text, cues.first.of(language), cues.second.of(language), cues.reach);
}

bool has_cue(const CueText& text, const KindCues& cues, Language language) {
  return has_cue(text, cues.alone.of(language)) || has_near(text, cues.near, language) ||
         has_near(text, cues.also, language);
}

}  // namespace ventanilla::guidance
