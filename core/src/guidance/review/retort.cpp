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
    "comme deja dit|comme nous vous l avons deja|comme je vous l ai deja|on vous l a deja|si "
    "vous aviez lu|savez vous lire|calmez vous|ce n est pas notre probleme|c est votre probleme|"
    "personne ne vous oblige|personne ne vous force|si cela ne vous plait pas|si ca ne vous "
    "plait pas|quelle surprise|n exagerez pas|evidemment|bien evidemment|allez voir ailleurs|"
    "arretez de vous plaindre|tant pis pour vous";

/// Marks of contempt, and laughter where nobody jokes.
constexpr PairCues retort_pairs[] = {
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
     "no entiende*|no comprende*|"
     "no sabe|no sabes|no escucha*|no lee|no lees|don t understand|do not understand|don t get "
     "it|don t "
     "listen|don t read|nao entende*|ne comprenez pas",
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
};
constexpr std::string_view mocked =
    "ya ya|si claro|claro claro|sure sure|yeah yeah|of course of course|pobrecit*|pobre de ti|poor "
    "thing|poor baby|for the second time|for the third time|for the "
    "fourth "
    "time|for the last time|for the hundredth time|por tercera vez le|por tercera vez te|coitad*|"
    "menudo genio|que listo eres|que lista eres|how clever|bravo campeon";

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
  if (is_abusive(read_words(draft.text, draft.tokens, draft.language))) {
    reviewer.add(ReviewRule::retort_or_sarcasm, reviewer.whole());
  }
}

}  // namespace ventanilla::guidance
