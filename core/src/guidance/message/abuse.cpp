#include "guidance/message/understand.hpp"
#include "guidance/message/words.hpp"

/// Insults and threats at somebody. Precision first: criticism of a service, strong words about a
/// thing and quoting an insult in order to reject it are not abuse.
namespace ventanilla::guidance {
namespace {

/// Insults that hardly have another use.
constexpr std::string_view insults =
    "hijo de puta|hijos de puta|hija de puta|hijo de "
    "perra|hijueputa|hdp|hp|malparid*|gonorrea|cabron|cabrones|"
    "gilipollas|imbecil|imbeciles|subnormal|subnormales|retrasado "
    "mental|pendejo|pendejos|pendeja|culero|culeros|"
    "mamahuevo|mamaguevo|conchetumadre|concha de tu "
    "madre|pelotudo|pelotudos|boludos|forro|forros|escoria|"
    "vete a la mierda|vayanse a la mierda|iros a la mierda|vete al carajo|que te "
    "den|chupame|chupenme|maricon|maricones|"
    "zorra|zorras|perra|perras|putas|tarado|tarados|mongolo|mongolos|basuras "
    "humanas|sabandija*|alimana*|cucaracha*|"
    "parasito|parasitos|ratas|malnacid*|sudaca|sudacas|bollera|bolleras|travelo|travelos|panchito|"
    "panchitos|moromierda|"
    "asshole*|motherfucker*|son of a bitch|sons of bitches|bitch|bitches|cunt|cunts|dickhead*|fuck "
    "you|fuck off|"
    "go fuck yourself|moron|morons|retard|retards|scumbag*|piece of shit|pieces of "
    "shit|wanker*|twat|twats|faggot*|"
    "nigger*|whore|whores|slut|sluts|dumbass|jackass|"
    "filho da puta|filhos da puta|vai se foder|vao se "
    "foder|arrombado*|babaca|babacas|otario|otarios|cuzao|"
    "connard|connards|connasse|encule|encules|fils de pute|salope|salopes|va te faire|ta "
    "gueule|batard|batards";

/// Words that insult when they are said of a person.
constexpr std::string_view epithets =
    "idiota|idiotas|estupido|estupidos|estupida|estupidas|inutil|inutiles|ladron|ladrones|basura|"
    "payaso|payasos|"
    "mierda|asqueros*|repugnant*|inferiores|animales|bestias|monstruos|tonto|tontos|burro|burros|"
    "rata|cerdo|cerdos|"
    "puta|bruja|brujas|salvajes|plaga|cancer|idiot|idiots|stupid|trash|garbage|scum|pig|pigs|clown|"
    "clowns|vermin|"
    "disgusting|burros|lixo|ladrao|ladroes|imbecis|cretino|cretinos|cretin|cons|con|voleurs|ordure|"
    "ordures";
constexpr std::string_view address =
    "eres|sois|son|ustedes son|vosotros sois|sos|pedazo "
    "de|malditos|malditas|maldito|maldita|putos|putas|puto|"
    "jodidos|jodidas|asquerosos|you are|you re|u r|ur|you guys are|you|yall|voce e|voces "
    "sao|seus|seu|vous etes|tu es|bande de|espece de";

constexpr std::string_view threats =
    "te voy a matar|los voy a matar|voy a matar|hay que matar*|deberian morir|que se mueran|ojala "
    "te mueras|ojala se mueran|ojala "
    "murieran|merecen morir|mereces morir|muerete|muranse|te voy a romper|os voy a romper|te voy a "
    "partir|se donde vives|voy a quemar|"
    "hay que quemar*|que los maten|que los quemen|exterminar*|exterminio|hay que eliminar*|hay que "
    "acabar con|acabar con todos|"
    "darle una paliza|dar una paliza|pegarle una|violar a|apalear*|quiero matar|quiero "
    "golpear|quiero pegar|golpear a|"
    "i will kill|i ll kill|i m going to kill|kill you|kill yourself|hope you die|you should "
    "die|deserve to die|burn your|i know where you "
    "live|vou te matar|espero que morra|je vais te tuer|va mourir|odio a l*|odio a tod*|detesto a "
    "l*|los odio|las odio|asco los|asco las|"
    "dan asco|me repugnan|no soporto a l*|no soporto a esos|desprecio a";

constexpr std::string_view rejection =
    "no digas|no deberias decir|nadie deberia|no se debe|no es gracioso|me llamo|me llamaron|me "
    "han llamado|me dijeron|"
    "llamar|llamarle|decirle|me insult*|insultarme|insultar|palabra|termino|digan|dijo|dice|decir|"
    "called me|told me|don t call|stop calling|the word";

}  // namespace

bool is_abusive(const Words& words) {
  if (has_cue(words.joined, threats)) return true;
  if (has_cue(words.joined, rejection)) return false;
  if (has_cue(words.joined, insults)) return true;
  return has_cue(words.joined, epithets) && has_cue(words.joined, address) &&
         (words.tokens.size() <= 12 || count_cues(words.joined, epithets) >= 2);
}

}  // namespace ventanilla::guidance
