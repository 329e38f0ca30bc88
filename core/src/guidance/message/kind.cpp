#include <algorithm>

#include "guidance/message/kind_cues.hpp"
#include "guidance/message/story.hpp"
#include "guidance/message/understand.hpp"
#include "guidance/message/words.hpp"

namespace ventanilla::guidance {
namespace {

constexpr std::string_view greeting_words =
    "|hola|buenas|buenos|dias|tardes|noches|saludos|hey|hi|hello|good|morning|afternoon|evening|"
    "ola|oi|bom|boa|dia|tarde|noite|bonjour|bonsoir|salut|buen|que|tal|there|todos|todas|a|all|"
    "everyone|tudo|bem|coucou|holi|estimados|estimado|estimada|dear|team|amigos|equipo|muy|hiya|"
    "greetings|day|howdy|yo|welcome|alo|guys|folks|";
constexpr std::string_view well_being =
    " como estan | como esta | como estas | que tal | how are you | how is it going | how s it "
    "going | tudo bem | ca va | comment allez vous ";
/// Exclamations that open like questions.
constexpr std::string_view exclaimed =
    "que gusto|que bien|que buen*|que bueno|que mal*|que verguenza|que pena|que falta|que desastre|"
    "que horror|que lujo|que maravilla|que rapid*|que amabl*|que lind*|que bonit*|que asco|que "
    "rabia|que decepcion|que tristeza|que servicio|que alegria|que fuerte|que caos|que injust*|que "
    "grande|que grandes|que cara dura|que lento|que manera|que poca|que robo|que timo|que estafa|"
    "que ric*|que te den|que os den|que les den|what a|what an|how dare|how rude|how awful|how "
    "lovely|how nice|how sad|how disappointing|que absurdo|que vergonha|que descaso|quelle honte|"
    "quel dommage|quel bonheur|quel service";
/// Words that stand before thanks without meaning more.
constexpr std::string_view interjections =
    "genial|perfecto|excelente|estupendo|ok|vale|super|bien|listo|ah|great|perfect|excellent|"
    "awesome|brilliant|lovely|cool|amazing|fantastic|wonderful|otimo|perfeito|parfait|top";

/// "holaa" to "hola", "hello" to "helo".
std::string without_doubles(std::string_view word) {
  std::string result;
  for (const char c : word) {
    if (result.empty() || result.back() != c) result += c;
  }
  return result;
}

bool is_greeting(const Words& words) {
  if (words.tokens.empty() || words.tokens.size() > 7) return false;
  std::string text = words.joined.words();
  for (std::string_view rest = well_being; !rest.empty();) {
    const auto phrase = rest.substr(0, std::min(rest.find('|'), rest.size()));
    rest.remove_prefix(std::min(phrase.size() + 1, rest.size()));
    if (const auto at = text.find(phrase); at != std::string::npos && at > 0) {
      text.erase(at, phrase.size() - 1);
    }
  }
  bool greets = text != words.joined.words();
  for (const auto& token : words.tokens) {
    if (text.find(' ' + token.folded + ' ') == std::string::npos) continue;
    const auto known = [&](std::string_view word) {
      return greeting_words.find('|' + std::string(word) + '|') != std::string_view::npos;
    };
    const bool is_known = known(token.folded) || known(without_doubles(token.folded));
    if (!is_known && static_cast<unsigned char>(token.folded[0]) < 0x80) return false;
    greets |= is_known;
  }
  return greets;
}

/// A word alone is what somebody wants: "agente", "human".
bool is_call_for_person(const Words& words) {
  constexpr std::string_view calls =
      "|agente|humano|persona|operador|operadora|asesor|asesora|agent|human|person|operator|"
      "representative|supervisor|manager|encargado|atendente|pessoa|conseiller|";
  return words.tokens.size() == 1 &&
         calls.find('|' + words.tokens[0].folded + '|') != std::string_view::npos;
}

/// What people say before they come to the point.
constexpr std::string_view fillers =
    "|oye|oiga|y|pues|bueno|perdon|perdona|disculpa|disculpen|disculpe|mira|por|favor|porfa|please|"
    "so|and|well|ok|sorry|excuse|me|pls|kindly|just|ola|por|gentileza|alors|et|svp|s|il|vous|plait|"
    "";

bool is_filler(std::string_view word) {
  const std::string marked = '|' + std::string(word) + '|';
  return greeting_words.find(marked) != std::string_view::npos ||
         fillers.find(marked) != std::string_view::npos;
}

/// What opens like a wish and is a grievance or an idea.
constexpr std::string_view openings =
    "queja*|quejarme|reclam*|denunci*|complain*|complaint*|suger*|sugier*|suggest*|propon*|"
    "deberian|podrian|queixa*|plainte*|plaindre|devolucion|reembols*|refund*|compens*|indemn*|"
    "claim|claims|feedback|review|reviews|opinion*|comment*|comentario*|felicit*|congrat*|"
    "compliment*|elogi*|agradec*";

bool opens_with(const Words& words, std::string_view cues) {
  std::string start(1, ' ');
  for (std::size_t i = 0; i < words.tokens.size() && i < 8; ++i)
    start += words.tokens[i].folded + ' ';
  std::string_view rest = start;
  for (std::size_t skip = 0; skip < 4; ++skip) {
    rest.remove_prefix(1);
    for (std::size_t at = 0; at < cues.size();) {
      const std::size_t end = std::min(cues.find('|', at), cues.size());
      const auto cue = cues.substr(at, end - at);
      if (rest.starts_with(cue) && rest.substr(cue.size()).starts_with(' ')) return true;
      at = end + 1;
    }
    const auto word = rest.substr(0, rest.find(' '));
    // "Hi there, was …", but not "there was …".
    if (!is_filler(word) || (skip == 0 && word == "there")) return false;
    rest.remove_prefix(std::min(word.size(), rest.size()));
    if (rest.size() < 2) return false;
  }
  return false;
}

/// "Agéndenme", "mándame": a Spanish imperative with its pronoun.
bool is_request_form(const Words& words) {
  if (words.language != Language::es) return false;
  for (std::size_t i = 0; i < words.tokens.size() && i < 4; ++i) {
    const std::string_view word = words.tokens[i].folded;
    for (const std::string_view ending : {"enme", "anme", "adme", "edme", "eme", "ame"}) {
      if (word.size() >= ending.size() + 3 && word.ends_with(ending) && word != "infame")
        return true;
    }
    if (!is_filler(word)) return false;
  }
  return false;
}

/// A conditional is an idea, unless a question word opens it: "cuánto costaría".
bool proposes(const Words& words) {
  return has_conditional(words) && !opens_with(words, question_cues.of(words.language));
}

/// "¿… necesitan receta o los venden libre?", typed without its marks.
constexpr Cues choices{
    {"o ya no|o ya lo|o ya la|o los|o las|o es|o va|o tengo que|o hay que|o se|o no hay|o solo|o "
     "puedo|o tiene que|o con|o aparte",
     "or is it|or is that|or does it|or do i|or do you|or do they|or only|or just|or are|or can i|"
     "or not",
     "ou e|ou ja|ou tem que|ou so", "ou est ce|ou bien|ou seulement"}};

/// Thanks with an interjection before, and nothing else to praise.
bool only_thanks(const Words& words) {
  if (!has_cue(words.joined, thanks_cues.of(words.language))) return false;
  const Tone tone = tone_of(words);
  const bool brief = words.tokens.size() <= 8 && opens_with(words, interjections);
  if (!brief && tone.positive > tone.courtesy + 1) return false;
  return !has_cue(words.joined, praise_cues, words.language) ||
         (words.tokens.size() <= 8 && opens_with(words, interjections));
}

/// What speaks for each kind; kind_of weighs it.
struct Evidence {
  bool marked;    ///< has a question mark
  bool question;  ///< marked, or opens as one
  bool claim;
  bool complaint;
  bool petition;
  bool praise;
  bool negative;
  bool redress;  ///< asks for one's own money
};

Evidence evidence_in(const Words& words, Sentiment sentiment) {
  const auto& text = words.joined;
  const Language language = words.language;
  const bool marked = words.text.find('?') != std::string_view::npos;
  return {.marked = marked,
          .question = asks(words),
          .claim = has_cue(text, claim_cues, language),
          .complaint = has_cue(text, complaint_cues, language) ||
                       (!marked && has_cue(text, trouble_cues.of(language))),
          .petition = has_cue(text, petition_cues, language) || is_request_form(words) ||
                      has_bound_imperative(words) || has_near(text, favour_cues, language) ||
                      opens_with(words, imperative_cues.of(language)),
          .praise = words.understated || has_cue(text, praise_cues, language),
          .negative = sentiment == Sentiment::negative,
          .redress = has_near(text, redress_cues, language)};
}

/// Something is to be put right: a fault with a demand, one's own money back, a wrong charge.
bool is_claim(const Words& words, const Evidence& found) {
  const bool faulty = found.claim || found.complaint || found.negative || tells_story(words);
  const bool ordered = faulty && has_bound_order(words);  // "sáquenlo"
  return found.redress || ordered ||
         (faulty && has_cue(words.joined, demand_cues, words.language)) ||
         (found.claim && (!found.question || found.negative || found.petition));
}

/// "I'd like to reschedule, your line keeps dropping": what it opens with is what it is about.
bool opens_with_wish(const Words& words, const Evidence& found) {
  return !found.claim && !found.question && !found.redress && !has_cue(words.joined, openings) &&
         opens_with(words, petition_cues.alone.of(words.language));
}

MessageKind pleased_kind(const Words& words, const Evidence& found, Sentiment sentiment) {
  if (only_thanks(words)) return MessageKind::thanks;
  // "Perfecto, mañana paso" takes note and praises nothing.
  const bool notes = words.tokens.size() > 2 && words.tokens.size() <= 6 && !found.praise &&
                     opens_with(words, interjections);
  if (notes) return MessageKind::other;
  const bool pleased = found.praise || sentiment == Sentiment::positive;
  return pleased ? MessageKind::praise : MessageKind::other;
}

}  // namespace

bool is_of_press(const Words& words) {
  constexpr std::string_view introductions =
      "soy periodista|soy reporter*|soy redactor*|soy corresponsal|somos periodistas|escribo de la "
      "redaccion|escribo desde la redaccion|le escribimos de la redaccion|periodista de|periodista "
      "del|reportero de|reportera de|i m a journalist|i am a journalist|i m a reporter|i am a "
      "reporter|journalist at|journalist with|journalist for|reporter at|reporter with|reporter "
      "for|sou jornalista|je suis journaliste";
  constexpr std::string_view wishes =
      "version|declaracion|declaraciones|entrevista*|su postura|su posicion|confirmar|confirman|"
      "portavoz|vocer*|prensa|comunicado|comentario|comentarios|su respuesta|comment|statement|"
      "interview*|confirm|spokes*|press office|press team|side of the story|entrevista|declaracao|"
      "declaration|entretien";
  return has_cue(words.joined, introductions) && has_cue(words.joined, wishes);
}

bool asks(const Words& words) {
  if (words.text.find('?') != std::string_view::npos) return true;
  // "Como no me respondan hoy": a condition, which "cómo" with its accent is not.
  if (words.text.find("ómo") == std::string_view::npos && opens_with(words, "como no"))
    return false;
  // An opening question word is a question even where nobody types the mark; so is a choice.
  if (has_cue(words.joined, choices.of(words.language)) && !tells_story(words)) return true;
  return !has_cue(words.joined, exclaimed) && opens_with(words, question_cues.of(words.language));
}

MessageKind kind_of(const Words& words, Sentiment sentiment, bool abusive) {
  if (words.tokens.empty()) return MessageKind::other;
  if (is_greeting(words)) return MessageKind::greeting;
  if (is_of_press(words)) return asks(words) ? MessageKind::question : MessageKind::petition;
  const Evidence found = evidence_in(words, sentiment);
  const bool substance = (found.question && (found.marked || !abusive)) || found.claim ||
                         found.petition || (found.complaint && words.tokens.size() > 8);
  if (abusive && (!substance || is_threat(words))) return MessageKind::abuse;
  const bool wants_person = has_cue(words.joined, human_cues, words.language);
  if (is_call_for_person(words) || (wants_person && !abusive)) return MessageKind::human;
  const bool demands = found.negative && has_cue(words.joined, demand_cues, words.language);
  if (!demands && opens_with_wish(words, found)) return MessageKind::petition;
  if (is_claim(words, found)) return MessageKind::claim;
  const bool positive = sentiment == Sentiment::positive;
  if (found.complaint && !positive) return MessageKind::complaint;
  const bool idea = has_cue(words.joined, suggestion_cues, words.language) ||
                    (!found.complaint && proposes(words));
  if (idea) return MessageKind::suggestion;
  const bool wonders = has_cue(words.joined, question_cues.of(words.language));
  if (found.question && !found.negative) {
    const bool deed = asks_deed(words) || (found.petition && !wonders);
    return deed ? MessageKind::petition : MessageKind::question;
  }
  if (found.claim) return MessageKind::claim;
  if (found.complaint && !found.praise) return MessageKind::complaint;
  if (found.petition && !(found.praise && positive)) return MessageKind::petition;
  if (found.negative) return found.question ? MessageKind::question : MessageKind::complaint;
  return pleased_kind(words, found, sentiment);
}

}  // namespace ventanilla::guidance
