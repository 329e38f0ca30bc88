#include <algorithm>
#include <array>
#include <vector>

#include "guidance/message/irony.hpp"
#include "guidance/message/kind_cues.hpp"
#include "guidance/message/lexicon.hpp"
#include "guidance/message/story.hpp"
#include "guidance/message/understand.hpp"
#include "guidance/message/words.hpp"
#include "guidance/personal_data/scan.hpp"

namespace ventanilla::guidance {
namespace {

constexpr WordSet negators(
    "no not never nunca jamas sin without nem nao sem pas jamais sans ni ningun ninguna nada isn "
    "don doesn didn can won wasn aren couldn wouldn shouldn hasn haven nadie tampoco aucun aucune "
    "nor hardly cannot apenas");
constexpr WordSet boosters(
    "muy mucho mucha muchas muchos tan super bastante demasiado totalmente absolutamente very so "
    "really extremely too totally absolutely muito tao demais tres trop vraiment tellement mas "
    "more increasingly");

struct Mark {
  std::string_view sign;
  int value;
};
/// Emojis and emoticons: Unicode's names decide the side ("angry face", "red heart").
constexpr Mark marks[] = {
    {"😀", 2},     {"😃", 2},    {"😄", 2},     {"😁", 2},     {"😊", 2},     {"😍", 3},     {"🥰", 3},
    {"😘", 2},     {"👏", 2},    {"👍", 2},     {"❤", 2},     {"♥", 2},     {"💙", 2},     {"💚", 2},
    {"💜", 2},     {"💛", 2},    {"🎉", 2},     {"🙌", 2},     {"💪", 1},     {"🙏", 1},     {"😎", 1},
    {"🤗", 2},  {"🥳", 2}, {"✨", 1},     {"🏆", 2},     {"👌", 1},     {"🌟", 1},     {"🌈", 1},
    {"😡", -3},    {"😠", -3},   {"🤬", -3}, {"😤", -2},    {"😒", -2},    {"🙄", -2}, {"👎", -2},
    {"😢", -2},    {"😭", -1},   {"💔", -2},    {"🤮", -3}, {"🤢", -2}, {"😞", -2},    {"😔", -2},
    {"🤦", -2}, {"😩", -2},   {"😫", -2},    {"💩", -2},    {"😖", -2},    {"🖕", -3}, {"😱", -1},
    {"🤡", -2}, {"😷", -1},   {"🙃", -2}, {"🫠", -2}, {"😬", -1},    {"🥴", -1}, {"😣", -2},
    {"😓", -1},    {"😑", -2},   {"😐", -1},    {"🤷", -1}, {"🤯", -1}, {"💀", -1},    {"😪", -1},
    {"😟", -2},    {"😕", -2},   {"🙁", -2}, {"😥", -2},    {"😨", -1},    {"😋", 2},     {"😇", 1},
    {"💖", 2},     {"💕", 2},    {"💗", 2},     {"💞", 2},     {"🧡", 2},  {"🤩", 3},  {"😻", 2},
    {"💯", 2},     {"🙂", 1}, {"☺", 2},     {"😌", 1},     {"🫶", 2},  {"🔝", 2},     {"🥇", 2},
    {"🤝", 1},  {"☹", -2},   {":)", 1},    {":-)", 1},   {":D", 2},    {";)", 1},    {":(", -2},
    {":-(", -2},  {":'(", -2}, {"<3", 2},
};

/// "buenísimoooo" to "buenisimo": three or more of a letter stand for one.
std::string shortened(std::string_view word) {
  std::string result;
  for (char c : word) {
    const std::size_t n = result.size();
    if (n >= 2 && result[n - 1] == c && result[n - 2] == c) continue;
    result += c;
  }
  if (result.size() < word.size() && result.size() >= 2 &&
      result[result.size() - 1] == result[result.size() - 2]) {
    result.pop_back();
  }
  return result;
}

void add(Tone& tone, int value) {
  (value > 0 ? tone.positive : tone.negative) += value > 0 ? value : -value;
}

/// Courtesy: thanks and greetings around a question or a request tell nothing of its tone.
constexpr WordSet courtesies(
    "handy better mejor ideal bueno buena useful util help ayuda ayudar facil easy easier gratis "
    "gracias thanks thank thx ty cheers obrigado obrigada merci buenas buenos buen bueno good "
    "great estimado estimada estimados bom boa bien bem kindly appreciated appreciate agradeceria "
    "agradezco agradecemos agradecere agradecido agradecida agradece agradeceriamos grateful "
    "obliged reconocido obrigada nice saludos lovely happy feliz");
/// Words that speak of a fault without naming it; a message to a company with some of them is
/// seldom a happy one.
constexpr WordSet mild_faults(
    "tarde paying row misma mismo igual parados parado parada not no still again hours hour hrs "
    "minutes mins waiting hold why nothing without supposed instead twice anymore yet another "
    "cannot can't wont cant didnt doesnt isnt wasnt ni otra aun todavia sigo sigue siguen seguimos "
    "horas minutos semanas meses llevo llevamos nada encima siquiera tampoco ningun ninguna vez "
    "nao ainda minutos horas sem pas toujours encore heures rien");
/// What stands before them counts half: "nice staff, but two hours late".
constexpr WordSet turns(
    "but however except although though pero aunque sino lastima mas porem mais");

/// What only the annoyed say, in a question too.
constexpr Cues gripes{
    {"en serio|como puede ser|como es posible|por que me|por que no me|por que nos|por que siguen|"
     "por que sigue|por que nadie|por que tardan|por que tarda|por que cobran|hasta cuando|os "
     "parece normal|les parece normal|te parece normal|es normal que|vaya tela|menuda tela|manda "
     "narices|manda huevos|tiene narices|tiene tela|telita|a pedales|y encima|para luego|para "
     "nada|y sigue|sigue igual|siguen igual|sigo igual|sigue sin|siguen sin|desde el lunes|desde "
     "el martes|desde el miercoles|desde el jueves|desde el viernes|desde ayer|desde hace|hace "
     "semanas|hace meses|hace un mes|hace dos|hace tres|lleva una|lleva dos|lleva tres|lleva dias|"
     "lleva semanas|llevan dias|llevan semanas|sin decir|sin decirme|sin explicar*|sin contestar|"
     "sin responder|sin aviso|ni una|ni un|y nada|dice que vino|dicen que vinieron|dicen que no "
     "estaba|no me he movido|muy bonito|que bonito|tan tranquilos|tan panchos|se lavan las manos|"
     "mareando|marean la perdiz|dando largas|me dan largas|nos dan largas|dar largas|os quedais|"
     "se quedan con|se queda con|otra compania|otra empresa|me voy a otr*|me voy con otr*|me voy a "
     "la competencia|me voy de aqui|me voy de su*|adios a|cuarta vez|quinta vez|"
     "tercera vez|enesima|tecnicos distintos|aplastad*|abollad*|destrozad*|abierta y|abierto y|"
     "incompleto|a medias",
     "why would|why do you|why does your|why does it|why can t|why cant|why won t|why is my|why "
     "are you|why are my|why isn t|why hasn t|why haven t|why did you|why didn t|why must|why "
     "should i|how hard|how can you|how could you|how is it possible|how is that|how is this|you "
     "people|you should be|are you serious|are you kidding|are you even|do you even|does anyone "
     "even|is anyone even|anyone actually|guess who|guess what|crickets|from now on|different "
     "carrier|different airline|different company|another airline|another company|another provider|"
     "won t get back|get back those|weeks ago|months ago|keeps|keep getting|keep having|keep being|"
     "kept getting|kept saying|keep on|more interested in|too busy|couldn t be bothered|can t be "
     "bothered|so much for|good luck|thanks a lot for|you left|you ve left|you changed|you "
     "cancelled|you canceled|you lost|you broke|you forgot|you charged|you took|you promised|you "
     "said|you told|you never|you still|you re still|you have no|you don t even|you can t even|"
     "trying to reach|trying to get hold|trying to contact|trying for|been trying|tried everything|"
     "tried calling|tried three|tried to call|i have called|i ve called|called twice|called three|"
     "called several|i filed|i ve filed|no one|nobody|zero|not even|this point|a week late|a day "
     "late|on the runway|sleeping on|on the floor|logging me out|logs me out|kicks me out|kicked "
     "me out|locks me out|locked out",
     "por que voces|ate quando|e nada|desde ontem|ha semanas|ha meses|continua sem|continuam sem",
     "pourquoi vous|jusqu a quand|depuis hier|depuis lundi|toujours rien|et rien|toujours pas"}};

/// They name a fault that is none.
constexpr std::string_view reassurances =
    "menos mal|sin problema|sin problemas|no pasa nada|no hay problema|ningun problema|no "
    "problem|no worries|sem problema|sem problemas|nao ha problema|pas de probleme|pas de souci";

/// Which words stand in reassurances.
std::vector<bool> reassuring(const Words& words) {
  std::vector<bool> result(words.tokens.size());
  for (const auto& place : find_cues(words.joined, reassurances)) {
    std::size_t at = 1;
    for (std::size_t i = 0; i < result.size(); ++i) {
      if (place.start <= at && at < place.end) result[i] = true;
      at += words.tokens[i].folded.size() + 1;
    }
  }
  return result;
}

/// "40 minutes", "tres horas": how long it took, unless it is within, or only, so long.
bool tells_length(const Words& words, std::size_t i) {
  static constexpr WordSet units(
      "hours hour hrs hr minutes mins min days weeks months horas hora minutos dias semanas semana "
      "meses heures heure jours semaines mois");
  static constexpr WordSet short_ones(
      "in within under only just en dentro solo apenas menos next proximos proximas dans sous em "
      "every cada open abierto for por");
  if (i == 0 || !is_one_of(words.tokens[i].folded, units)) return false;
  const std::string_view count = words.tokens[i - 1].folded;
  static constexpr WordSet counts(
      "a an two three four five six several many few half dos tres cuatro cinco seis una varias "
      "varios muchas muchos diez quince veinte treinta cuarenta cincuenta ten fifteen twenty "
      "thirty forty fifty media deux trois duas");
  const bool counted = (count[0] >= '0' && count[0] <= '9') || is_one_of(count, counts);
  return counted && (i < 2 || !is_one_of(words.tokens[i - 2].folded, short_ones));
}

bool negated(const Words& words, const std::vector<bool>& calm, std::size_t i) {
  static constexpr WordSet degrees("tan so such");
  static constexpr WordSet never("nunca jamas nadie never nobody");
  const bool superlative = i > 0 && is_one_of(words.tokens[i - 1].folded, degrees);
  for (std::size_t back = 1; back <= 3 && back <= i; ++back) {
    const auto& before = words.tokens[i - back];
    const auto gap = words.text.substr(before.end, words.tokens[i - back + 1].start - before.end);
    if (gap.find_first_of(".,;:!?") != std::string_view::npos) return false;
    if (calm[i - back]) return false;
    // "Nadie tan bien": better than anybody.
    if (superlative && is_one_of(before.folded, never)) return false;
    if (is_one_of(before.folded, negators)) return true;
  }
  return false;
}

/// "Buenos días", "good morning": a wish by form alone.
bool is_greeted(const Words& words, std::size_t i) {
  constexpr std::string_view parts =
      "dia dias tardes tarde noches noite morning afternoon evening day";
  return i + 1 < words.tokens.size() && is_one_of(words.tokens[i + 1].folded, parts);
}

int word_tone(const Words& words, const std::vector<bool>& calm, std::size_t i) {
  if (calm[i]) return 0;
  const auto& word = words.tokens[i].folded;
  int value = lexicon_tone(word, words.language);
  if (value == 0) {
    const auto shorter = shortened(word);
    if (shorter.size() < word.size()) value = lexicon_tone(shorter, words.language);
  }
  if (value == 0 || is_greeted(words, i)) return 0;
  value *= 2;
  if (i > 0 && is_one_of(words.tokens[i - 1].folded, boosters)) value = value * 3 / 2;
  // "No es malo" is mild praise at most; "no funciona bien" is a plain fault.
  if (negated(words, calm, i)) value = value > 0 ? -value : -value / 3;
  return value;
}

/// Leaves out what denies a fault and so praises: "no es un mal servicio" is "servicio", praised.
bool take_litotes(Words& words) {
  constexpr std::string_view litotes =
      "no es un mal|no es una mala|no es mal|no es mala|no es malo|no son malos|no son malas|no "
      "fue un mal|no fue una mala|no fue malo|no fue mala|no ha sido un mal|no ha sido una mala|no "
      "esta mal|no esta nada mal|esta nada mal|no estuvo mal|no estuvo nada mal|no estan mal|no "
      "estan nada mal|no fue nada mal|no va nada mal|nada nada mal|not a bad|not bad at all|not "
      "bad|not half bad|wasn t bad|wasn t a bad|isn t bad|isn t a bad|aren t bad|weren t bad|not "
      "too bad|nao e mau|nao esta mal|nao esta nada mal|nao esta nada mau|nao foi nada mau|nao foi "
      "mau|pas mal|pas mauvais|pas mauvaise";
  auto places = find_cues(words.joined, litotes);
  // "Pas mal de problèmes", "pas mal attendu": quite a lot.
  const auto amounts = find_near(words.joined, "pas mal", "de|d|des|attendu|galere", 1);
  std::erase_if(places, [&](const CuePlace& place) {
    return std::any_of(amounts.begin(), amounts.end(),
                       [&](const CuePlace& amount) { return amount.start == place.start; });
  });
  // Elsewhere it is "nothing wrong": "no hice nada mal".
  const auto opening = words.joined.find("nada mal", 0, 2);
  if (opening.start != std::string_view::npos) places.push_back(opening);
  if (places.empty()) return false;
  std::size_t at = 1;
  std::erase_if(words.tokens, [&](const Token& token) {
    const std::size_t start = at;
    at += token.folded.size() + 1;
    return std::any_of(places.begin(), places.end(), [&](const CuePlace& place) {
      return place.start <= start && start < place.end;
    });
  });
  words.joined = join_words(words.tokens);
  return true;
}

}  // namespace

Words read_words(std::string_view text, std::vector<Token> tokens, Language language) {
  Words words;
  words.text = text;
  words.tokens = std::move(tokens);
  // A mention is a name, whatever words it is made of.
  std::erase_if(words.tokens,
                [&](const Token& t) { return t.start > 0 && text[t.start - 1] == '@'; });
  words.joined = join_words(words.tokens);
  words.understated = take_litotes(words);
  words.language = language;
  return words;
}

Tone tone_of(const Words& words) {
  Tone tone;
  int hints = 0;  // of a fault
  const auto calm = reassuring(words);
  for (std::size_t i = 0; i < words.tokens.size(); ++i) {
    const std::string_view word = words.tokens[i].folded;
    if (is_one_of(word, turns) && i + 2 < words.tokens.size()) {
      tone.positive /= 2;
      tone.negative /= 2;
      tone.courtesy /= 2;
    }
    const int value = word_tone(words, calm, i);
    hints += tells_length(words, i) ? 2 : !calm[i] && is_one_of(word, mild_faults) ? 1 : 0;
    if (value > 0 && is_one_of(word, courtesies)) tone.courtesy += value;
    add(tone, value);
  }
  tone.negative += std::min(hints, 2);
  if (words.understated) tone.positive += 4;
  std::array<bool, 256> bytes{};  // that the text has
  for (const char c : words.text) bytes[static_cast<unsigned char>(c)] = true;
  for (const auto& mark : marks) {
    if (!bytes[static_cast<unsigned char>(mark.sign[0])]) continue;
    if (words.text.find(mark.sign) != std::string_view::npos) add(tone, mark.value * 2);
  }
  if (is_ironic(words)) {
    tone.negative += tone.positive + 4;
    tone.positive = 0;
  }
  return tone;
}

Sentiment sentiment_of(const Words& words) {
  if (is_of_press(words)) return Sentiment::neutral;
  const Tone tone = tone_of(words);
  const bool asks = words.text.find('?') != std::string_view::npos;
  const bool requests = asks || has_cue(words.joined, petition_cues, words.language) ||
                        has_cue(words.joined, suggestion_cues, words.language) ||
                        has_conditional(words);
  int positive = tone.positive - (requests ? tone.courtesy : 0);
  int balance = positive - tone.negative;
  // A fault that is told is negative whatever words tell it; so is praise the other way.
  const bool fault = has_cue(words.joined, complaint_cues, words.language) ||
                     (!asks && has_cue(words.joined, claim_cues, words.language)) ||
                     (!asks && has_cue(words.joined, trouble_cues.of(words.language)));
  const bool kindness = has_cue(words.joined, kindness_cues.of(words.language));
  const bool praise =
      kindness || words.understated || has_cue(words.joined, praise_cues, words.language);
  if (has_cue(words.joined, gripes.of(words.language))) balance -= 3;
  // Beside a fault, good words are often ironic ("increíble: dos horas").
  if (fault) balance -= 3 + positive / 2;
  if (!fault && !asks && praise) balance += kindness ? 5 : 3;
  if (balance >= (requests ? 3 : 2)) return Sentiment::positive;
  // Whoever writes to a company without asking or thanking seldom means well: one hint is enough.
  const bool addressed = words.text.find('@') != std::string_view::npos && words.tokens.size() >= 6;
  const int bad = requests ? -3 : addressed && positive == 0 ? -1 : -2;
  if (balance <= bad) return Sentiment::negative;
  const bool demands = has_cue(words.joined, demand_cues, words.language);
  const bool grieves = (demands || (!requests && !guidance::asks(words))) &&
                       positive <= tone.negative && !praise && tells_story(words);
  return grieves ? Sentiment::negative : Sentiment::neutral;
}

}  // namespace ventanilla::guidance
