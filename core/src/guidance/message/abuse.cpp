#include <algorithm>
#include <utility>

#include "guidance/message/understand.hpp"
#include "guidance/message/words.hpp"

/// Insults and threats at somebody. Precision first: criticism of a service, strong words about a
/// thing and quoting an insult in order to reject it are not abuse.
namespace ventanilla::guidance {
namespace {

/// Insults that hardly have another use.
constexpr std::string_view insults =
    "hijo de puta|hijos de puta|hija de puta|hijueputa|hdp|hp|malparid*|gonorrea|cabron|cabrones|"
    "gilipollas|imbecil|imbeciles|subnormal|subnormales|retrasado mental|pendejo|pendejos|pendeja|"
    "culero|culeros|que os jodan|que te jodan|que se jodan|que les jodan|jodanse|jodete|jodeos|"
    "mamahuevo|mamaguevo|conchetumadre|concha de tu madre|pelotudo|pelotudos|boludos|forro|forros|"
    "vete a la mierda|vayanse a la mierda|iros a la mierda|vete al carajo|que te den|chupame|"
    "chupenme|maricon|maricones|zorra|zorras|perra|perras|putas|tarado|tarados|mongolo|mongolos|"
    "basuras humanas|sabandija*|alimana*|cucaracha*|parasito|parasitos|ratas|malnacid*|sudaca|"
    "sudacas|bollera|bolleras|travelo|travelos|panchito|panchitos|moromierda|asshole*|"
    "motherfucker*|bitch|bitches|cunt|cunts|dickhead*|fuck you|fuck off|moron|morons|retard|"
    "retards|scumbag*|piece of shit|pieces of shit|wanker*|twat|twats|faggot*|nigger*|whore|whores|"
    "slut|sluts|dumbass|jackass|filho da puta|filhos da puta|vai se foder|vao se foder|arrombado*|"
    "babaca|babacas|otario|otarios|cuzao|arsehole*|bastards|prick|pricks|douchebag*|douche|"
    "dipshit*|shithead*|fucker|fuckers|cocksucker*|suck my dick|suck my balls|screw you|go to hell|"
    "shut up|shut the fuck|piss off|fuck yourselves|fuck yourself|eat shit|lowlife|lowlifes|cum "
    "dumpster|capullo|capullos|mamones|hijos de la chingada|hijo de la chingada|chinga tu|chinguen "
    "a|chingada madre|culiao|culiaos|culiado|conchatumadre|sorete|soretes|tomar por culo|vete al "
    "infierno|vayanse al infierno|callate|callense|callaos|mal nacid*|pajero|pajeros|"
    "vayan a la mierda|vete a tomar|idos a tomar|iros a tomar|que os den|que les den por|connard|"
    "connards|connasse|encule|encules|fils de pute|salope|salopes|va te faire|ta gueule|batard|"
    "batards|comemierda*|come mierda|come m|a la porra|vayanse a freir|vete a freir|brain dead|"
    "braindead|go choke|go die|kys|pieces of garbage|piece of garbage|pedazo de basura|pedazos de "
    "basura|hatajo de|atajo de|caterva de|recua de|waste of oxygen|waste of space|waste of skin|"
    "back to your cave|under your rock|crawl back|sin cerebro|rot in hell|dropped on your head|"
    "thick as two|thick as a brick|as thick as|tu madre debe|muertos de hambre|muerto de hambre|"
    "lameculos|chupapollas|mamarracho*|pirobo*|careverga|mamaverga|huevones|weones|aweonao*|"
    "conchesumadre|ctm|lpm|chotos|cagones|jerkoff*|jackasses|dumbasses|scum of the earth|"
    "degenerates|dimwit*|nitwit*|halfwit*|bellend*|knobhead*|tosser*|pillock*|plonker*|fuckwit*|"
    "shitbag*|dumb fuck*|stupid fuck*|fucking idiot*|fucking clown*|bunch of clowns|bola de "
    "rateros|banda de rateros|inutiles de mierda|idiotas de mierda|basura humana|chupamel*|"
    "chupadmel*|chupenmel*";

/// Words that insult when they are said of a person.
constexpr std::string_view epithets =
    "idiota|idiotas|estupido|estupidos|estupida|estupidas|inutil|inutiles|ladron|ladrones|basura|"
    "payaso|payasos|escoria|filthy|cerdos|asquerosos|sinverguenza*|lacra|inutiles|desgraciad*|"
    "miserables|patan|patanes|incompetentes de mierda|mierda|asqueros*|repugnant*|inferiores|"
    "animales|bestias|monstruos|tonto|tontos|burro|burros|rata|cerdo|cerdos|puta|bruja|brujas|"
    "salvajes|plaga|cancer|idiot|idiots|stupid|trash|garbage|scum|pig|pigs|clown|clowns|vermin|"
    "disgusting|bastard|idiots|thieves|liars|losers|loser|useless idiots|burros|lixo|ladrao|"
    "ladroes|imbecis|cretino|cretinos|cretin|cons|con|voleurs|ordure|ordures|rateros|ratero|zorras|"
    "degenerados|inservibles|retrasados|analfabetos|mamarrachos|muppets|cretins|buffoons|zopenco|"
    "zopencos|lambiscon|lambiscones|inservible|mequetrefe|mequetrefes|baboso|babosos|bobo|bobos|"
    "inepto|zoquete|zoquetes|gusano|gusanos|rastrero|rastreros|parasites|leeches|leech|spineless|"
    "brainless|weasel|weasels|slimeballs|slimeball|snakes|vultures|imbeciles|garrapatas|"
    "sanguijuelas|buitres|good for nothing|buenos para nada|bueno para nada";
constexpr std::string_view address =
    "eres|sois|son|panda de|banda de|partida de|pandilla de|bola de|manga de|bunch of|load of|"
    "bloody|fucking|sos|pedazo de|malditos|malditas|maldito|maldita|putos|putas|puto|jodidos|"
    "jodidas|asquerosos|sarta de|hatajo de|atajo de|pinche|pinches|semejante|semejantes|pack of|"
    "rot in hell|u r|ur|you|yall|voce e|voces sao|seus|seu|vous etes|tu es|bande de|espece de";

constexpr std::string_view threats =
    "los vamos a matar|voy a matar*|hay que matar*|deberian morir|que se mueran|ojala te mueras|"
    "ojala se mueran|merecen morir|mereces morir|muerete|muranse|te voy a romper|os voy a romper|"
    "te voy a partir|se donde vives|watch his back|watch her back|watch your back|watch their back|"
    "watch your step|cuidese la espalda|cuidate la espalda|cuidense|ojala se les queme|ojala se "
    "queme|hay que quemar*|que los maten|que los quemen|exterminar*|hay que acabar con todos|voy a "
    "apunalar|voy a disparar*|voy a golpear*|te lastimare|te mato|os mato|los mato a todos|muerte "
    "a tod*|muerte a los|muerte a las|quiero matar*|queria matar*|i will kill|i ll kill|im going "
    "to kill|im gonna kill|kill you|kill yourself|hope you die|you should die|deserve to die|i "
    "know where you live|vou te matar|espero que morra|je vais te tuer|va mourir";

/// Violence that is announced, and death that is wished.
constexpr std::string_view intends =
    "voy a|ire a|iremos a|te voy|os voy|les voy|los voy|i ll|i will|i m going to|im going to|we ll|"
    "gonna|vou|vamos|je vais|on va|somebody s|someone s|people are|we re going to|you re going to";
constexpr std::string_view violence =
    "matar*|partir la cara|partirte|partirles|romper la cara|romperte|romperles|quemar la|quemar "
    "el|quemarles|quemarte|quemar vuestra|quemar su|reventar la|reventarte|pegar un tiro|pegarte|"
    "dar una paliza|golpear*|disparar*|apunalar*|degollar*|kill you|kill them|kill all|smash your|"
    "burn down|burn your|punch you|punch your|shoot you|shoot up|beat you|break your|stab|quebrar "
    "a cara|te tuer|vous tuer|casser la gueule|esperar con un|esperar a la salida|esperar afuera|"
    "esperar con una|getting hurt|get hurt|get shot|getting shot|prender fuego|prenderle fuego|"
    "prenderles fuego|set fire to your|hurt someone|hurt you|hurt somebody|bomba|bomb|smash up|"
    "torch|burn it|firebomb";
constexpr std::string_view wishes =
    "ojala|espero que|deberian|deberias|deberiais|merecen|mereces|merece|i hope|hope you|hope they|"
    "you should|they should|deserve to|espero|tomara que|j espere";
constexpr std::string_view deaths =
    "mueran|muera|mueras|murais|morir|morirte|morirse|se pudra*|pudrirse|revient*|die|rot|burn in "
    "hell|drop dead|get cancer|cancer te|morra|morram|creve|crevez|mourir";

/// (plain_words joins letters that stand alone: "im".)
/// Who comes armed: to them, not on a journey with something in the luggage.
constexpr std::string_view coming =
    "voy a ir|ire|iremos|vamos a ir|voy a pasar|paso por|pasare por|pasamos por|voy a llegar|"
    "llegare|llego|llegamos|me presento|me presentare|nos presentamos|me planto|me plantare|nos "
    "plantamos|voy para|voy a buscar*|vamos a buscar*|vuelvo|volvere|i ll come|i will come|i come|"
    "im coming|im on my way|heading over|im heading|voy con|vamos con|on my way|voy a aparecer*|me "
    "aparezco|aparecere|i am coming|we re coming|we are coming|we ll come|we will come|i ll show "
    "up|i will show up|i ll be at|i will be at|i ll be back|i ll be there|i ll turn up|i ll go to|"
    "im going to come|im going to your|im gonna come|vou ai|vou ate|je viens|je vais venir|je "
    "passe";
constexpr std::string_view armed =
    "con un bate|con bates|con un palo|con palos|con una pistola|con pistola|con un arma|con armas|"
    "con un cuchillo|con cuchillos|con una navaja|con un machete|con machetes|con gasolina|con un "
    "fierro|con un martillo|con una escopeta|con fierros|con mis fierros|with my rifle|with a "
    "rifle|with my shotgun|con un rifle|con un hacha|con una palanca|y van a ver|y vas a ver|y ya "
    "veran|y veran|y se van a enterar|y se enteraran|y se van a arrepentir|with a gun|with my gun|"
    "with guns|with a bat|with my bat|with bats|with a baseball bat|with a knife|with my knife|"
    "with knives|with a weapon|with gasoline|with petrol|with a hammer|with a crowbar|with a "
    "shotgun|armed|and you ll see|and you ll regret|and you ll be sorry|com uma arma|com uma faca|"
    "avec une arme|avec un couteau|el fierro|mi fierro|el machete|mi machete";
/// Right after who comes: furniture is "armado", too.
constexpr std::string_view armed_self = "armado|armados|armada|armadas|bien armado|bien armados";
/// "Voy con un machete": of "con" there is one only.
constexpr std::string_view coming_with = "voy con|vamos con|vuelvo con|volvere con";
constexpr std::string_view arms =
    "un bate|bates|un palo|palos|una pistola|pistola|un arma|armas|un cuchillo|cuchillos|una "
    "navaja|un machete|machetes|gasolina|un fierro|fierros|un martillo|una escopeta|un rifle|un "
    "hacha|una palanca";
/// What nobody brings along to be served.
constexpr std::string_view bringing = "im bringing|i ll bring|i will bring|im going to bring";
constexpr std::string_view weapons =
    "a gun|my gun|guns|my guns|a shotgun|my shotgun|a rifle|my rifle|a pistol|my pistol|a knife|my "
    "knife|knives|a machete|my machete|a crowbar|my crowbar|an axe|my axe|a baseball bat|my "
    "baseball bat|petrol|gasoline|a can of petrol|a can of gasoline|some petrol|some gasoline";
/// Hunting somebody down.
constexpr std::string_view hunting =
    "te voy a encontrar|te encontrare|te vamos a encontrar|os voy a encontrar|os encontrare|los "
    "voy a encontrar a todos|los encontrare a todos|voy a por ti|voy a por vosotros|voy a por "
    "ustedes|vamos a por ti|vamos a por vosotros|vengo por ustedes|i will find you|i ll find you|"
    "we will find you|we ll find you|im going to find you|im coming for you|we re coming for you|"
    "coming after you|hunt you down|track you down|vou te achar|vou te encontrar|je vais te "
    "retrouver|je vais vous retrouver";
/// What is carried on a journey, or meets somebody on purpose.
constexpr std::string_view harmless =
    "en el equipaje|en mi equipaje|equipaje de mano|en la maleta|en mi maleta|facturad*|facturar|"
    "in my luggage|in the luggage|checked|checking in|hand luggage|carry on|in my suitcase|in my "
    "bag|gun case|na mala|na bagagem|dans ma valise|de paciencia|with patience|find you on|find "
    "you at the|find you open|find you in|find you a|back for a refund|bought back|exchange it|to "
    "return it";

/// Where somebody can be found, said to frighten.
constexpr std::string_view lurking =
    "se donde|ya se donde|sabemos donde|se a que hora|ya se a que hora|se tu direccion|se quien "
    "eres|se como te llamas|i know where|we know where|i know what time|i know who|i ve got your "
    "address";
constexpr std::string_view lair =
    "vives|vive|viven|trabajas|trabaja|sales|sale|salen|aparcas|duermes|tu casa|tu familia|tus "
    "hijos|you live|you work|you park|you sleep|your family|your kids|your house|your office|"
    "branch|your store|she lives|he lives|they live|he works|she works";

/// Contempt and violence: abuse when a person or a group of persons is near.
constexpr std::string_view contempt =
    "odio|odiamos|desprecio|asco|asquead*|aborrezco|detesto|no soporto|no los soporto|me enferman|"
    "repugnan*|despreciable*|vil|viles|inmund*|mugre|desecho*|desperdicio|escoria|basura|virus|"
    "plaga|descerebrad*|repulsiv*|salvajes|alimana*|parasit*|inferior*|estupid*|idiota*|tonto|"
    "tontos|tonta|tontas|brut*|canallas|falsos|falsas|subhuman*|animales|de lo peor|no vale|no "
    "valen|no vales|no merece*|sufrir|erradic*|erradique*|masacr*|estrangul*|apunal*|ahogar|colgar|"
    "disparar*|tortur*|garganta|el cuello|matar*|matemos|acabar con la vida|a la mierda|al carajo|"
    "infest*|amenaza|hierv* de rabia|hervir de rabia|criminales|violentos y|ladrones|delincuentes|"
    "cucarachas|ratas|monstruos|fuera de|largo de|larguense|disgusting|vermin|scum|filth|filthy|"
    "hate|despise|exterminat*|animals|savages|kill|hang|shoot|lixo|nojo|ordure|degout*";
constexpr std::string_view people =
    "como tu|como vos|como ustedes|como vosotros|como ellos|como ellas|ustedes los|ustedes las|"
    "todos ustedes|esa gente|esta gente|esa gentuza|negro|negros|negra|negras|mujer|mujeres|gay|"
    "gays|trans|musulman|musulmanes|musulmana|musulmanas|judio|judios|judia|judias|inmigrante|"
    "inmigrantes|discapacitad*|indigena|indigenas|lesbiana|lesbianas|homosexual|homosexuales|"
    "extranjero|extranjeros|gitano|gitanos|gitana|gitanas|moro|moros|latino|latinos|chino|chinos|"
    "venezolano|venezolanos|haitiano|haitianos|colombiano|colombianos|arabe|arabes|refugiados|"
    "migrantes|indio|indios|feministas|hombres|viejos|gordos|gordas|pobres|maricones|people like "
    "you|you people|blacks|jews|muslims|immigrants|women|foreigners|mexicans|gypsies|voces|pretos|"
    "mulheres|judeus|imigrantes|femmes|noirs|juifs|etrangers|immigres";

constexpr std::string_view rejection =
    "no somos|no merecen ser|no merece ser|ningun desprecio|ningun odio|no tengo nada contra|no "
    "vale menos|no valen menos|nunca debe*|jamas debe*|duele ver|gente que dice|tiene que parar|"
    "dejen de|dejad de|la carcel|nadie merece|nunca dije|no creo que|no puedes creer|como puedes|"
    "daninas|danino|declaraciones como|mensajes como|comentarios como|frases como|bloquead*|no es "
    "cierto|no es verdad|quien diga|quienes dicen|rechaz*|condeno|condenamos|inaceptable decir|"
    "esta mal|never said|not true|no digas|no deberias decir|nadie deberia|no se debe|no es "
    "gracioso|me llamo|me llamaron|me han llamado|me dijeron|llamar|llamarle|decirle|me insult*|"
    "insultarme|insultar|la palabra|el termino|dijo que|dicen que|decir que|called me|told me|don "
    "t call|stop calling|the word";

/// Digits that stand for letters ("n3gros"), letters set apart ("n e g r o s"), no quotations:
/// who quotes an insult seldom means it.
std::string plain_words(const Words& words) {
  std::string result(1, ' ');
  bool quoted = false;
  bool spelled = false;
  std::size_t last = 0;
  for (const auto& token : words.tokens) {
    for (char c : words.text.substr(last, token.start - last)) quoted = quoted != (c == '"');
    last = token.end;
    if (quoted) continue;
    const bool single = token.folded.size() == 1;
    if (single && spelled) result.pop_back();
    spelled = single;
    const bool mixed = token.folded.find_first_of("0134") != std::string::npos &&
                       token.folded.find_first_of("bcdfglmnprstv") != std::string::npos;
    for (char c : token.folded) {
      const std::size_t digit = std::string_view("0134").find(c);
      result += mixed && digit != std::string_view::npos ? "oiea"[digit] : c;
    }
    result += ' ';
  }
  return result;
}

/// "I'll kill for a coffee", "matar el tiempo": nobody's death; "un palo selfie": nobody's weapon.
constexpr std::string_view figures =
    "kill for|kill time|kill some time|kill the time|kill the lights|kill the engine|kill the "
    "subscription|kill my subscription|matar el tiempo|matar el rato|matar el hambre|matar la sed|"
    "matar el gusanillo|matar el antojo|matar por un cafe|matar por una cerveza|matar por una "
    "ducha|matar por una pizza|matar por una siesta|matar por un asiento|matar por un helado|matar "
    "a besos|tuer le temps|palo selfie|palos selfie|palo de selfie|palos de selfie|palo de golf|"
    "palos de golf|palos de esqui|palo de hockey|palos de hockey|navaja suiza|armed forces|petrol "
    "receipt*|gasoline receipt*|petrol bill*|gasoline bill*|petrol card|knife set|knife block|"
    "rifle case";

/// The words to be taken as they are said: `figures` is one word that means nothing, so that what
/// stands around it still counts.
CueText literal_words(const Words& words) {
  CueText plain(plain_words(words));
  auto places = find_cues(plain, figures);
  if (places.empty()) return plain;
  std::sort(places.begin(), places.end(),
            [](const CuePlace& a, const CuePlace& b) { return a.start > b.start; });
  std::string text = plain.words();
  for (const auto& place : places) text.replace(place.start, place.end - place.start, "-");
  return CueText(std::move(text));
}

bool threatens(const CueText& plain) {
  if (has_cue(plain, threats) || has_near(plain, lurking, lair, 6)) return true;
  if (has_near(plain, intends, violence, 4)) return true;
  return !has_cue(plain, harmless) &&
         (has_cue(plain, hunting) || has_near(plain, intends, armed, 4) ||
          has_near(plain, coming, armed, 7) || has_near(plain, coming, armed_self, 1) ||
          has_near(plain, coming_with, arms, 1) || has_near(plain, bringing, weapons, 1));
}

}  // namespace

bool is_threat(const Words& words) { return threatens(literal_words(words)); }

bool is_abusive(const Words& words) {
  const CueText plain = literal_words(words);
  if (has_cue(words.joined, rejection)) return false;
  if (threatens(plain) || has_cue(plain, insults)) return true;
  // Whoever was grabbed "por el culo" insults nobody.
  if (has_near(plain, "met*|tomar|dar|den|folle*", "por el culo", 8)) return true;
  if (has_near(plain, wishes, deaths, 4)) return true;
  const bool denied = has_cue(plain, "no son|no es|are not|aren t") &&
                      !has_cue(plain, "no son mas que|no es mas que|no es tipico|are nothing but");
  if (!denied && has_cue(plain, contempt) && has_cue(plain, people)) return true;
  // An epithet alone, or two in a few words, is said to somebody.
  const int named = count_cues(plain, epithets);
  if (named >= 1 && words.tokens.size() <= static_cast<std::size_t>(named) + (named > 1 ? 2 : 0)) {
    return true;
  }
  return has_cue(plain, epithets) && has_cue(plain, address) &&
         (words.tokens.size() <= 12 || count_cues(plain, epithets) >= 2);
}

}  // namespace ventanilla::guidance
