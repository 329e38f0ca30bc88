#include <algorithm>

#include "guidance/message/kind_cues.hpp"
#include "guidance/message/story.hpp"
#include "guidance/message/understand.hpp"
#include "guidance/message/words.hpp"

namespace ventanilla::guidance {
namespace {

constexpr std::string_view greeting_words =
    "|hola|buenas|buenos|dias|tardes|noches|saludos|hey|hi|hello|good|morning|afternoon|evening|"
    "ola|"
    "oi|bom|boa|dia|tarde|noite|bonjour|bonsoir|salut|buen|que|tal|there|todos|todas|a|all|"
    "everyone|"
    "tudo|bem|coucou|holi|estimados|estimado|estimada|dear|team|amigos|equipo|muy|hiya|greetings|"
    "day|howdy|yo|welcome|alo|guys|folks|";
constexpr std::string_view well_being =
    " como estan | como esta | como estas | que tal | how are you | how is it going | how s it "
    "going "
    "| tudo bem | ca va | comment allez vous ";
/// Exclamations that open like questions.
constexpr std::string_view exclaimed =
    "que gusto|que bien|que buen*|que bueno|que mal*|que verguenza|que pena|que falta|que "
    "desastre|que "
    "horror|que lujo|que maravilla|que rapid*|que amabl*|que lind*|que bonit*|que asco|que "
    "rabia|que "
    "decepcion|que tristeza|que servicio|que alegria|que fuerte|que caos|que injust*|que "
    "grande|que "
    "grandes|que cara dura|que lento|que manera|que poca|que robo|que timo|que estafa|que ric*|que "
    "te den|que os den|que les den|what a|what an|how dare|how rude|how awful|how lovely|how "
    "nice|how sad|how disappointing|que absurdo|que vergonha|que descaso|quelle honte|quel dommage|"
    "quel bonheur|quel service";
/// Words that stand before thanks without meaning more.
constexpr std::string_view interjections =
    "genial|perfecto|excelente|estupendo|ok|vale|super|bien|listo|ah|great|perfect|excellent|"
    "awesome|"
    "brilliant|lovely|cool|amazing|fantastic|wonderful|otimo|perfeito|parfait|genial|top";

std::string shortened(std::string_view word) {
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
  for (const auto& token : words.tokens) {
    if (text.find(' ' + token.folded + ' ') == std::string::npos) continue;
    const auto known = [&](std::string_view word) {
      return greeting_words.find('|' + std::string(word) + '|') != std::string_view::npos;
    };
    if (!known(token.folded) && !known(shortened(token.folded)) && token.folded[0] >= 0)
      return false;
  }
  return true;
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
    "so|"
    "and|well|ok|sorry|excuse|me|pls|kindly|just|ola|por|gentileza|alors|et|svp|s|il|vous|plait|";

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
    if (!is_filler(word)) return false;
    rest.remove_prefix(std::min(word.size(), rest.size()));
    if (rest.size() < 2) return false;
  }
  return false;
}

bool asks(const Words& words) {
  if (words.text.find('?') != std::string_view::npos) return true;
  // An opening question word is a question even where nobody types the mark.
  return !has_cue(words.joined, exclaimed) && opens_with(words, question_cues.of(words.language));
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

/// Thanks with an interjection before, and nothing else to praise.
bool only_thanks(const Words& words) {
  if (!has_cue(words.joined, thanks_cues.of(words.language))) return false;
  const Tone tone = tone_of(words);
  const bool brief = words.tokens.size() <= 8 && opens_with(words, interjections);
  if (!brief && tone.positive > tone.courtesy + 1) return false;
  return !has_cue(words.joined, praise_cues, words.language) ||
         (words.tokens.size() <= 8 && opens_with(words, interjections));
}

}  // namespace

MessageKind kind_of(const Words& words, Sentiment sentiment, bool abusive) {
  const auto has = [&](const KindCues& cues) {
    return has_cue(words.joined, cues, words.language);
  };
  if (words.tokens.empty()) return MessageKind::other;
  if (is_greeting(words)) return MessageKind::greeting;
  const bool question = asks(words);
  const bool claim = has(claim_cues);
  const bool marked = words.text.find('?') != std::string_view::npos;
  const bool negative = sentiment == Sentiment::negative;
  const bool complaint =
      has(complaint_cues) || (!marked && has_cue(words.joined, trouble_cues.of(words.language)));
  const bool petition = has(petition_cues) || is_request_form(words) || has_bound_imperative(words) ||
                        has_near(words.joined, favour_cues, words.language) ||
                        opens_with(words, imperative_cues.of(words.language));
  const bool substance = (question && (marked || !abusive)) || claim || petition ||
                         (complaint && words.tokens.size() > 8);
  if (abusive && (!substance || is_threat(words))) return MessageKind::abuse;
  if (is_call_for_person(words) || (has(human_cues) && !abusive)) return MessageKind::human;
  const bool faulty = claim || complaint || negative || tells_story(words);
  if (faulty && has(demand_cues)) return MessageKind::claim;
  const bool redress = has_near(words.joined, redress_cues, words.language);
  // "I'd like to reschedule, your line keeps dropping": what it opens with is what it is about.
  const bool wishes = !claim && !question && !has_cue(words.joined, openings) &&
                      opens_with(words, petition_cues.alone.of(words.language));
  if (wishes && !redress) return MessageKind::petition;
  if (redress || (claim && (!question || negative || petition))) return MessageKind::claim;
  const bool idea = has(suggestion_cues) || (!complaint && proposes(words));
  if (complaint && sentiment != Sentiment::positive) return MessageKind::complaint;
  if (idea) return MessageKind::suggestion;
  const bool wonders = has_cue(words.joined, question_cues.of(words.language));
  if (question && !negative) {
    return petition && !wonders ? MessageKind::petition : MessageKind::question;
  }
  if (claim) return MessageKind::claim;
  if (complaint && !has(praise_cues)) return MessageKind::complaint;
  if (petition && !(has(praise_cues) && sentiment == Sentiment::positive)) {
    return MessageKind::petition;
  }
  if (negative) return question ? MessageKind::question : MessageKind::complaint;
  if (only_thanks(words)) return MessageKind::thanks;
  if (has(praise_cues)) return MessageKind::praise;
  if (sentiment == Sentiment::positive) return MessageKind::praise;
  return MessageKind::other;
}

}  // namespace ventanilla::guidance
