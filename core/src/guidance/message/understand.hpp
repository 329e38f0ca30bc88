#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "guidance/message/words.hpp"
#include "ventanilla/guidance.hpp"
#include "ventanilla/text.hpp"

/// What a message is, by rules and word lists; docs/guidance.md gives the measured figures.
namespace ventanilla::guidance {

struct Words {
  std::string_view text;
  std::vector<Token> tokens;
  CueText joined;  ///< join_words(tokens)
  Language language = Language::es;
  bool understated = false;  ///< praised by litotes ("not a bad flight"), whose words are left out
};

Words read_words(std::string_view text, std::vector<Token> tokens, Language language);

/// Sum of the words' tones, negative and positive apart; emojis and irony marks count.
struct Tone {
  int positive = 0;
  int negative = 0;
  int courtesy = 0;  ///< of `positive`, what thanks and greetings bring
};
Tone tone_of(const Words& words);
Sentiment sentiment_of(const Words& words);
bool is_abusive(const Words& words);
/// Violence announced or hinted at.
bool is_threat(const Words& words);
/// A journalist who asks for the company's side: a matter of the press, no grievance.
bool is_of_press(const Words& words);
/// Of ending one's own life.
bool speaks_of_suicide(const Words& words);
bool tells_molesting(const Words& words);
/// Turned away or insulted for origin, looks, sex, faith, disability.
bool tells_discrimination(const Words& words);
/// Drunk, drugged or asleep, with others in their hands.
bool tells_unfitness(const Words& words);
/// A question, with its mark or without.
bool asks(const Words& words);
MessageKind kind_of(const Words& words, Sentiment sentiment, bool abusive);
Cause cause_of(const Words& words, MessageKind kind);

struct Gravity {
  Severity severity = Severity::low;
  std::vector<std::string> reasons;
};
Gravity gravity_of(const Words& words, const Message& message, const Protocol& protocol,
                   MessageKind kind, Sentiment sentiment, bool abusive);

}  // namespace ventanilla::guidance
