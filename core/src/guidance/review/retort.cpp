#include <span>

#include "guidance/message/understand.hpp"
#include "guidance/review/reviewer.hpp"

/// No retort and no sarcasm (A1, A5).
namespace ventanilla::guidance {
namespace {

constexpr std::string_view retorts =
    // es
    "como ya te dij*|como ya le dij*|como ya les dij*|como ya os dij*|ya te lo dij*|ya se lo "
    "dij*|ya te dijimos|ya le dijimos|ya te lo hemos dicho|ya se lo hemos dicho|como te hemos "
    "dicho ya|si hubieras leido|si hubiese leido|si hubiera leido|si leyeras|si leyera|si lees "
    "bien|si supieras leer|sabes leer|sabe leer|aprende a leer|no sabes leer|que gracioso|que "
    "graciosa|muy gracioso|que sorpresa|no me digas|no nos digas|si tanto te molesta|si tanto le "
    "molesta|nadie te obliga|nadie le obliga|nadie te obligo|nadie le obligo|vete a otra|vayase "
    "a otra|vaya a otra|busca otra compania|busquese otra|te vas a otra|no es para tanto|no "
    "exageres|no exagere|exageras|exagera usted|calmate|calmese|tranquilizate|tranquilicese|"
    "relajate|relajese|tu sabras|usted sabra|y que quieres que|que quiere que hagamos|que "
    "quieres que hagamos|no es nuestro problema|no es problema nuestro|ese es tu problema|ese es "
    "su problema|eso es problema tuyo|eso es problema suyo|es obvio|obviamente|que paciencia hay "
    "que|enhorabuena por tu|felicidades por tu paciencia|pues nada|ja ja|jaja|jajaja|jeje|menudo "
    "drama|que drama|que pena me da|nos da igual|me da igual|haz lo que quieras|haga lo que "
    "quiera|alla tu|alla usted|el mundo no gira|no eres el unico|no es usted el unico|no eres la "
    "unica|con todo el cinismo|mientes|miente usted|no te lo crees|bravo por ti|a ver si te "
    "enteras|a ver si se entera|otro experto|si tu lo dices|si usted lo dice|claro que si "
    "campeon|lo que tu digas|no tenemos la bola|no somos adivinos|no somos magos|deja de "
    "quejarte|deje de quejarse|siempre quejandote|cuantas veces hay que|cuantas veces tengo que|"
    "cuantas veces te|llora|lloron*|es mentira|si no te gusta vete|si no te gusta te vas|si no "
    "te gusta busca|si no le gusta vayase|si no le gusta busque|si no le gusta no|si no te gusta "
    "no|deja de llorar|deja de lloriquear|y a mi que|y a nosotros que|eso no es asunto nuestro|"
    // en
    "as already stated|as i told you|as we told you|as i said|as we said before|we already told "
    "you|i already told you|if you had read|if you d read|if you had bothered|if you bothered|if "
    "you could read|can you read|learn to read|calm down|relax|chill out|get over it|not our "
    "problem|that s your problem|that is your problem|nobody forces you|nobody forced you|no one "
    "forced you|go elsewhere|try another company|good luck with that|what a surprise|oh please|"
    "oh really|if you say so|stop complaining|stop whining|deal with it|cry about it|so dramatic|"
    "overreact*|obviously|duh|lol|haha|congratulations on your|sure you did|yeah right|you re "
    "lying|you are lying|we re not mind readers|we are not mind readers|not rocket science|first "
    "world problem*|boo hoo|good for you|yeah whatever|find another company|find another airline|"
    "find another provider|how many times do i|how many times do we|how many times must|if you "
    "don t like it leave|if you don t like it go|if you don t like it don t|as we already said|"
    "as we already told|as we already explained|as we already mentioned|as i already said|as i "
    "already told|as i already explained|as i already mentioned|wow just wow|poor you|big deal|"
    "so what|"
    // pt
    "como ja dissemos|como ja lhe dissemos|como ja te disse|ja dissemos|se tivesse lido|se voce "
    "tivesse lido|sabe ler|acalme se|calma ai|nao e para tanto|nao exagere|nao e problema nosso|"
    "problema seu|ninguem obriga|ninguem te obriga|ninguem lhe obriga|se nao gosta|que surpresa|"
    "obviamente|que engracado|kkk|pare de reclamar|procure outra empresa|"
    // fr
    "comme deja dit|comme nous vous l avons deja|comme je vous l ai deja|on vous l a deja|si vous "
    "aviez lu|savez vous lire|calmez vous|ce n est pas notre probleme|c est votre probleme|"
    "personne ne vous oblige|personne ne vous force|si cela ne vous plait pas|si ca ne vous plait "
    "pas|quelle surprise|n exagerez pas|evidemment|bien evidemment|allez voir ailleurs|arretez de "
    "vous plaindre|tant pis pour vous|que parte de|what part of|no vamos a discutir|no pienso "
    "discutir|no voy a discutir|we re not going to argue|not going to argue with|i m not going to "
    "argue|varita magica|bola de cristal|crystal ball|magic wand|no leemos la mente|read your mind|"
    "read minds|berrinche|rabieta|pataleta|lloriqueo*|quejica*|quejon*|tantrum*|melodrama*|drama "
    "queen|dramatic|dramatica|dramatico|que dramatic*|whiner*|moaner*|no te alteres|no se altere|"
    "no te enfades|no se enfade|no te enojes|no se enoje|no te sulfures|no se sulfure|no te pongas "
    "asi|no se ponga asi|easy there|take it easy|settle down|cool it|get a grip|grow up|madura un "
    "poco|get a life|comprate una vida|a otro perro|ya quisieras|ya quisiera usted|don t come back|"
    "no vuelvas mas|no vuelvas entonces|la puerta esta abierta|the door is open|the door is that "
    "way|tell someone who cares|cuentaselo a|cuenteselo a|si te pica rascate|quien mucho|a "
    "palabras necias|para que lo sepas|para que lo sepa|que lo sepas|como se te indic*|como se le "
    "indic*|como se te inform*|como se le inform*|como se te dijo|como se le dijo|como se te "
    "explic*|como se le explic*|como te indicamos|como le indicamos|como te informamos|como le "
    "informamos|tal como se te|tal como se le|tal y como se te|tal y como se le|as you were told|"
    "as you ve been told|as you have been told|as you were informed|as we informed you|as "
    "explained already|as was explained|as previously explained|as previously stated|as clearly "
    "stated|ya se te explic*|ya se le explic*|ya se te indic*|ya se le indic*|ya se te inform*|ya "
    "se le inform*|ya se te dijo|ya se le dijo|ya te explicamos|ya le explicamos|ya te informamos|"
    "ya le informamos|ya te lo explic*|ya se lo explic*|por si no te has enterado|por si no se ha "
    "enterado|por si no lo sabias|por si no lo sabia|in case you haven t noticed|in case you hadn "
    "t noticed|in case you missed the|in case you didn t read|in case you forgot|lee bien|lea bien|"
    "leete|lease las|read carefully|read it again|leelo otra vez|lealo otra vez|leelo de nuevo|"
    "vuelve a leer|vuelva a leer|letra pequena|small print|fine print|pie izquierdo|wrong side of "
    "the bed|mal dia hoy|alguien tuvo un mal dia|someone s having a bad day|someone is having a "
    "bad day|someone had a bad day|no todo gira|el mundo gira|the world doesn t revolve|not "
    "everything revolves|sherlock|einstein|lumbrera|campeon|campeona|genius|smart guy|wise guy|"
    "listillo|listilla|sabelotodo|know it all|amiguito|amiguita|que casualidad|how convenient|"
    "curiosamente|funnily enough|strangely enough|funny how|funny that|interesting how|interesting "
    "that you|que curioso|curioso que|dejate de|dejese de|basta de quejas|basta ya|enough already|"
    "give it a rest|ahorrate|ahorrese|save your breath|save it for|sigue participando|suerte con "
    "eso|suerte con ello|mucha suerte con|best of luck with that|good luck finding|suerte "
    "encontrando|when you find a|cuando encuentres una empresa|cuando encuentre una empresa|"
    "perfect company|empresa perfecta|compania perfecta|no somos tu niner*|no somos su niner*|no "
    "somos tus sirvientes|not your babysitter*|not your servant*|we re not your|no estamos para|no "
    "somos una ong|not a charity|what did you expect|what do you expect|que quieres por ese precio|"
    "que quiere por ese precio|you get what you pay|cry me a river|smallest violin|tiny violin|"
    "llorar al|a llorar|thoughts and prayers|our hearts bleed|se nos parte el corazon|nos rompe el "
    "corazon|que tragedia|what a tragedy|menuda tragedia|fin del mundo|end of the world|must be "
    "nice|imagine that|go figure|shocker|big shock|sorpresa sorpresa|surprise surprise|noticia "
    "bomba|newsflash|news flash|spoiler alert|bienvenido al club|bienvenida al club|welcome to the "
    "club|join the club|ponte a la cola|pongase a la cola|get in line|take it or leave it|lo tomas "
    "o lo dejas|lo toma o lo deja|tu mism*|usted mismo vera|alla cada cual|suit yourself|whatever "
    "you say|como digas|como usted diga|lo que usted diga|pues vale|pues muy bien|ok boomer|k bye|"
    "bye felicia|no pretenderas|no pretendera|no pretendas|no esperaras que|you can t seriously|do "
    "you seriously|are you serious|are you kidding|en serio crees|en serio cree|de verdad crees|de "
    "verdad cree|de verdad piensas|do you really think|do you think we|crees que somos|cree que "
    "somos|and yet you keep|and yet you still|y aun asi sigues|y aun asi sigue|y sin embargo "
    "sigues|y sin embargo sigue|bien que sigues|bien que sigue|pero bien que|entonces no compres|"
    "entonces no compre|pues no compres|pues no compre|pues no vuelvas|pues no vuelva|pues no "
    "vengas|pues no venga|then don t buy|then don t use|then don t fly|then don t come|then don t "
    "order|todo el mundo sabe|everyone knows|everybody knows|anyone can see|anyone could see|as "
    "anyone|cualquiera sabe|cualquiera puede ver|cualquiera lo ve|como todos saben|es de sentido "
    "comun|patience would|some patience|more patience|ten paciencia|tenga paciencia|ten un poco de "
    "paciencia|tenga un poco de paciencia|patience is a virtue|la paciencia es|dejarnos trabajar|"
    "dejenos trabajar|dejanos trabajar|let us work|let us do our job|tell us how you really feel|"
    "never made a mistake|nunca te has equivocado|nunca se ha equivocado|nobody s perfect|nadie es "
    "perfecto|we re only human|somos humanos|nobody else seems|believe it or not|takes two to "
    "tango|es lo que hay|it is what it is|despacito|a ver si esta vez|slowly this time|sheltered "
    "life|oh milagro|milagrosamente|miraculously|magically|lo barato|siempre te toca a ti|tend to "
    "happen when people|is what happens when|eso pasa cuando|es una virtud|is a virtue|sorry to "
    "disappoint|sentimos decepcionarte|perdona por existir|sorry for existing|en tus suenos|in "
    "your dreams|what were you expecting|sleep sometimes|tambien dormimos|tenemos vida|we have "
    "lives|majestad|alteza|your highness|your majesty|no one else seems|a nadie mas le|nadie mas "
    "se queja|nadie mas parece";

/// Marks of contempt, and laughter where nobody jokes.
constexpr PairCues retort_pairs[] = {
    {"no eres|no es usted|you re not|you are not|tampoco eres|not",
     "el rey|la reina|el centro|the king|the queen|the center of|the centre of|el ombligo|royalty",
     3},
    {"have you considered|did it occur|has it occurred|se te ha ocurrido|se le ha ocurrido|has "
     "pensado|ha pensado",
     "that it|that you|to you|que igual|que quiza|que a lo mejor|que tal vez|que tu|que usted", 2},
    {"other people|otras personas|otros clientes|hay mas gente|other customers",
     "things too|too you know|exist|existen|tambien existen|tambien compran|tambien esperan", 4},
    {"repito|repetimos|digo|decimos|dijimos|explic*|aclaramos",
     "por segunda vez|por tercera vez|por "
     "cuarta vez|por ultima vez|por enesima vez",
     4},
    {"vaya|vayase|vete|vayan|busque|busquese|busca|pruebe|prueba|puede irse|puedes irte|cambiese|"
     "cambiate",
     "competencia|otra compania|otra aerolinea|otra empresa|otro lado|otra parte|otro "
     "banco|otra tienda",
     4},
    {"feel free to|just|go|then|why don t you|you re welcome to|you are welcome to",
     "someone else|"
     "somewhere else|elsewhere|a competitor|our competitors|another company|another airline",
     5},
    {"siempre|always|sempre|toujours",
     "quejandote|quejandose|quejando|quejas|complaining|whining|"
     "reclamando|plaindre",
     3},
    {"usted|tu|you|clearly|obviously|claramente|evidentemente|voce|vous",
     "no entiende*|no comprende*|no sabe|no sabes|no escucha*|no lee|no lees|don t understand|do "
     "not understand|don t get it|don t listen|don t read|nao entende*|ne comprenez pas",
     2},
    {"no hace falta|no es necesario|no need to|there s no need to|sin",
     "ponerse|ponerte|gritar|gritarnos|"
     "insultar|faltar|be rude|shout|yell|get upset|be upset|overreact|be like that",
     2},
    {"aprenda|aprende|aprender|aprendas|learn", "a usar|a leer|a escribir|how to|to use|to read",
     1},
    {"esos|esas|ese|esa|sus|tus|ces|that|your",
     "modales|formas|tonito|actitud|tono|attitude|tone|manners", 1},
    {"baje|baja|modere|modera|watch|mind",
     "el tono|su tono|tu tono|su lenguaje|tu lenguaje|your tone|your "
     "language",
     1},
    {"siempre|always",
     "de los demas|de otros|de otro|someone else s|somebody else s|other people s", 3},
    {"no se|no sabemos|not sure|don t know|no entiendo",
     "que mas quier*|que mas esper*|que quiere "
     "que|que quieres que|what else you want|what more you want|what you expect",
     3},
    {"maybe|perhaps|try|quiza|quizas|a lo mejor|la proxima vez|next time",
     "read the|reading the|read "
     "our|lee las|lea las|leer las|lee antes|lea antes|leyendo",
     4},
    {"leyera|leyeras|leyese|hubieras leido|you read|you d read",
     "no preguntar*|lo sabria*|you d "
     "know|you would know|wouldn t ask",
     8},
    {"sera que|sera porque",
     "no es|no eres|no sabes|el problema eres|el problema es usted|el problema no", 5},
    {"cuando acabes|cuando acabe usted|cuando termines|cuando termine usted|cuando hayas "
     "terminado|cuando se te pase|cuando se le pase|cuando te calmes|cuando se calme|when you re "
     "done|once you re done|when you ve finished|once you ve finished|when you finish|when you ve "
     "calmed|once you ve calmed|once you calm|when you calm|once you re calmer|when you re calmer|"
     "cuando dejes|cuando deje",
     "de quej*|de llor*|de grit*|de lucir*|de insult*|de desahog*|de protest*|de escrib*|tu show|"
     "el show|tu drama|lucirte|la rabia|el enfado|el enojo|el berrinche|complaining|whining|"
     "shouting|ranting|venting|yelling|moaning|your rant|your tantrum|calmed|down|calmer|"
     "escribenos|hablamos|dm us|message us|we can talk|let us know",
     6},
    {"otras|otros|el resto de|los demas|las demas|miles de|cientos de|todos los demas|nadie mas|"
     "other|others|everyone else|everybody else|thousands of|hundreds of|millions of|the rest of "
     "our|most people|most customers|la mayoria",
     "sin problema*|sin quej*|no se queja*|no se quejan|no tienen problema*|no tuvieron problema*|"
     "bien que|lo entienden|lo entendieron|supieron|saben usarl*|without a problem|without any "
     "problem*|without issue*|without any issue*|with no problem*|no problem|no issues|manage "
     "just fine|manage fine|managed just fine|managed fine|managed to|don t complain|doesn t "
     "complain|are happy|seem happy|seem to manage|had no trouble|no trouble|just fine|figured it "
     "out|can read|saben leer",
     9},
    {"si no sabes|si no sabe|si no eres capaz|si no es capaz|si no te molestas|si no se molesta|"
     "if you can t|if you cannot|if you don t know how|if you re unable to|if you can t be "
     "bothered",
     "leer|usar*|seguir|entender*|esperar|contar|escribir|en leer|read|use a|use the|follow|"
     "understand|wait|count|spell|work out|be bothered",
     2},
    {"no tenemos la culpa|no es culpa nuestra|no es nuestra culpa|no es responsabilidad nuestra|"
     "no es nuestra responsabilidad|no somos responsables|not our fault|isn t our fault|it s "
     "hardly our|hardly our fault|not our responsibility|we can t be blamed|we re not to blame|we "
     "re not responsible|we are not responsible",
     "que no|que tu|que usted|que te|que se te|si no|si tu|si usted|de que no|de que se|de que te|"
     "that you|you|if you|when you|for you",
     2},
    {"no|nadie",
     "te ha pedido tu opinion|le ha pedido su opinion|te pidio tu opinion|te pregunto|le pregunto",
     1},
    {"with that|con ese|con esa|con esos|con esas",
     "attitude|tone|manners|attitude we|actitud|tono|modales|formas|lenguaje|humor|vocabulario|"
     "educacion",
     1},
    {"try|prueba a|pruebe a|intenta|intente|how about|que tal si|why don t you try|have you tried|"
     "has probado a|ha probado a",
     "reading|leer|read|being nice|being polite|ser amable|ser educad*|escuchar|listening|paying "
     "attention|prestar atencion|pensar|thinking|googling|un poco de educacion|some patience|"
     "being patient|tener paciencia|un poco de paciencia|tener mas paciencia",
     2},
    {"un poco de|algo de|mas|some|a little|a bit of|bit more",
     "educacion|respeto|modales|manners|respect|courtesy|common sense|sentido comun|decency", 1},
    {"no sabiamos que|no sabia que|desconociamos que|we didn t know|we did not know|we didn t "
     "realise|we didn t realize|i didn t know|who knew",
     "era|eras|eres|es usted|usted era|fueras|fuera usted|you were|you re|we had a|teniamos|"
     "hablabamos con|we were talking to|we were dealing with",
     2},
    {"veces|times",
     "que te lo decimos|te lo decimos|te lo hemos dicho|se lo decimos|se lo hemos dicho|te lo "
     "explicamos|que te lo explic*|se lo explicamos|we ve told you|we told you|we ve explained|we "
     "explained|we ve said|have we told|do we have to|tengo que decir*|tenemos que decir*",
     4},
    {"told you|explained this|explained it|said this|said it|answered this|te lo decimos|te lo "
     "hemos dicho|te lo dijimos|se lo decimos|se lo hemos dicho|se lo dijimos|lo hemos explicado",
     "veces|times|again and again|ya", 4},
    {"si fueras tan amable|si fuera tan amable|si tuvieras la bondad|si tuviera la bondad|if you "
     "would be so kind|if you d be so kind|if you could kindly|tan amable",
     "de dejar*|de callar*|de escuchar*|de esperar|de leer*|de no|as to let|as to stop|as to read|"
     "as to wait|as to listen|stop|let us",
     2},
    {"i m sure you|we re sure you|we are sure you|no doubt you|seguro que tu|seguro que usted|"
     "seguro que nunca|estamos seguros de que tu|estamos seguros de que usted|seguramente usted|"
     "seguramente tu",
     "never|know better|could do better|would do better|are perfect|sabe mas|sabes mas|lo harias "
     "mejor|lo haria mejor|eres perfect*|es perfect*",
     3},
    {"we love|we enjoy|i love|nos encanta|me encanta|que gusto|always nice|always a pleasure|"
     "siempre es un placer",
     "being shouted|being insulted|being told|being called|being yelled|being threatened|being "
     "blamed|to be shouted|to be insulted|to be told|to be called|que nos grit*|que nos insult*|"
     "que nos llam*|que me grit*|que nos amenac*|your tone|tu tono|ese tono|recibir insultos|leer "
     "insultos",
     3},
    {"claro|sure|right|of course|por supuesto",
     "porque todo|porque nosotros|porque tu|porque usted|porque los|porque siempre|because we|"
     "because everyone|because you|because all|como no|because that|because the whole",
     3},
    {"tu|su|your|ese|that|such",
     "analisis de expert*|expert analysis|expert opinion|opinion de expert*|opinion experta|"
     "diagnostico de expert*|sabia opinion|humilde opinion|wise words|wisdom|words of wisdom|"
     "sabiduria|detective work|investigacion exhaustiva|lecciones|lessons",
     2},
    {"eres el unico|eres la unica|es usted el unico|es usted la unica|you re the only|you are the "
     "only|the only person|the only customer|our only customer",
     "que se queja|que protesta|con ese problema|que no entiende|complaining|who complains|with "
     "this problem|with that problem|who can t|who doesn t",
     2},
    {"estamos|estas|eres|es usted|esta usted|you re|you are|somebody s|someone s|que|how|so|aren "
     "t we|pues si que",
     "exigente*|quisquillos*|impaciente*|picky|fussy|touchy|impatient|grumpy|moody|hysterical|"
     "histeric*|susceptible*|delicadit*",
     3},
};
/// Thanks and praise that only mock in answer to a complaint.
constexpr PairCues mockery[] = {
    {"gracias por tu|gracias por su|gracias por ese|gracias por semejante|agradecemos "
     "tu|agradecemos "
     "su",
     "tan constructiv*|tan amable|tan simpatic*|tan educad*|tan util|tan positiv*|tan cortes", 3},
    {"thanks for your|thank you for your|thanks for the",
     "oh so|so helpful|so kind|so nice|such a "
     "lovely|very constructive|so constructive",
     2},
    {"que amable|que simpatic*|que educad*|que detalle|how kind|how nice|how lovely|how charming",
     "por tu parte|por su parte|de tu parte|de su parte|of you", 2},
    {"gracias por|agradecemos|thanks for|thank you for|we appreciate",
     "piropo*|cumplido|cumplidos|halago*|elogio|elogios|finura|poesia|poema|carino|cortesia|"
     "sermon|la leccion|tu leccion|su leccion|discurso|the lecture|your lecture|the sermon|the "
     "rant|your rant|the poetry|charming|the tantrum|your tantrum|the novel|la novela|tu novela|"
     "the drama|el drama|tu drama|el show|tu show|the compliment|your compliment|sabias palabras|"
     "olfato|ojo clinico|clase magistral|masterclass|critique|culinary|paciencia infinita|"
     "lindas palabras|bonitas palabras|bellas palabras|such a measured|such measured|such a "
     "lovely|such lovely|such a kind|such kind|such a charming|such a balanced|such a thoughtful|"
     "such a polite|such a mature|such a calm|such constructive|such a constructive|tan mesurad*|"
     "tan delicad*|tan bonit*|tan fin*|tan respetuos*|tan elegante*|tan matizad*|tan profund*",
     4},
};
constexpr std::string_view mocked =
    "ya ya|si claro|claro claro|sure sure|yeah yeah|of course of course|pobrecit*|pobre de ti|poor "
    "thing|poor baby|for the second time|for the third time|for the fourth time|for the last time|"
    "for the hundredth time|por tercera vez le|por tercera vez te|coitad*|menudo genio|que listo "
    "eres|que lista eres|how clever|bravo campeon|enhorabuena*|felicidades|felicitaciones|"
    "congratulations|congrats|bravo|que ingenios*|how original|que original|very original|muy "
    "original|muy ingenios*|very funny|muy graciosa|hilarious|que risa|nos partimos de risa|we re "
    "laughing|nice try|buen intento|que list*|menud* list*|tan inteligente|so clever|very clever|"
    "aren t you|brilliant deduction|gran deduccion|gran aporte|gran aportacion|great contribution|"
    "lovely to hear from you too|nosotros tambien te queremos|we love you too|love you too|"
    "igualmente encanto|right back at you";

constexpr std::string_view scorn[] = {"🙄", "😒", "😏", "🤦", "🤡", "🖕", "🤷", "😤", "😡"};
constexpr std::string_view laughter[] = {"😂", "🤣", "😆", "😹"};

void add_signs(Reviewer& reviewer, std::span<const std::string_view> signs) {
  const auto text = reviewer.text.text;
  for (const auto sign : signs) {
    const std::size_t at = text.find(sign);
    if (at == std::string_view::npos) continue;
    reviewer.add(ReviewRule::retort_or_sarcasm, {at, at + sign.size()});
  }
}

/// "Vaya, …", "Wow, …" in answer to a grievance, without a word of regret.
void add_interjections(Reviewer& reviewer) {
  static constexpr WordSet openers("vaya wow guau caramba anda uf");
  constexpr std::string_view regrets =
      "siento|sentimos|lamento|lamentamos|pena|disculp*|perdon*|fastidi*|molest*|triste|sorry|"
      "apolog*|regret*|sad|shame|hate to hear|not the|no|that s not|hear|frustrat*|desculp*|"
      "desole*|thanks|thank|gracias";
  const auto& draft = reviewer.text;
  const SentenceCues regret(draft, regrets);
  for (std::size_t i = 0; i < draft.sentences.size(); ++i) {
    const auto& sentence = draft.sentences[i];
    const auto word = draft.word(sentence.first);
    const bool opens = is_one_of(word, openers);
    if (!opens || regret.in(i) || draft.gap_after(sentence.first) != ", ") continue;
    reviewer.add(ReviewRule::retort_or_sarcasm, sentence.span);
  }
}

}  // namespace

void review_tone(Reviewer& reviewer) {
  const auto& draft = reviewer.text;
  reviewer.add_each(ReviewRule::retort_or_sarcasm, retorts);
  // Who insults may be asked for another tone.
  if (!reviewer.guidance.abusive) {
    reviewer.add_each(ReviewRule::retort_or_sarcasm, {}, retort_pairs);
  }
  add_signs(reviewer, scorn);
  const bool joking = reviewer.has_message() && reviewer.guidance.sentiment != Sentiment::negative;
  if (!joking) add_signs(reviewer, laughter);
  if (!joking) reviewer.add_each(ReviewRule::retort_or_sarcasm, mocked, mockery);
  if (!joking && reviewer.has_message()) add_interjections(reviewer);
  if (is_abusive(read_words(draft.text, draft.tokens, draft.language))) {
    reviewer.add(ReviewRule::retort_or_sarcasm, reviewer.whole());
  }
}

}  // namespace ventanilla::guidance
