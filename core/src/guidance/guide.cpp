#include "ventanilla/guidance.hpp"

#include <algorithm>

#include "guidance/message/language.hpp"
#include "guidance/message/understand.hpp"
#include "guidance/personal_data/scan.hpp"
#include "guidance/steps/decide.hpp"
#include "guidance/steps/signature.hpp"

namespace ventanilla {
namespace {

using guidance::Words;

bool wants_faq(MessageKind kind) {
  return kind != MessageKind::greeting && kind != MessageKind::thanks &&
         kind != MessageKind::praise && kind != MessageKind::abuse && kind != MessageKind::human;
}

void understand(const GuidanceContext& context, const Message& message, const Words& words,
                Guidance& result) {
  result.abusive = guidance::is_abusive(words);
  result.sentiment = guidance::sentiment_of(words);
  if (result.abusive) result.sentiment = Sentiment::negative;
  result.kind = guidance::kind_of(words, result.sentiment, result.abusive);
  auto gravity = guidance::gravity_of(words, message, context.config.protocol, result.kind,
                                      result.sentiment, result.abusive);
  // Whoever reports harm or danger, or goes to court, has a grievance, however dryly it is told.
  const auto& reasons = gravity.reasons;
  const auto gives = [&](std::string_view reason) {
    return std::find(reasons.begin(), reasons.end(), reason) != reasons.end();
  };
  const bool dry = result.kind == MessageKind::other && (gives("safety") || gives("legal"));
  const bool hurt = result.kind != MessageKind::claim && result.kind != MessageKind::abuse &&
                    (guidance::speaks_of_suicide(words) || guidance::tells_molesting(words));
  if (dry || hurt) {
    result.kind = dry && gives("legal") ? MessageKind::claim : MessageKind::complaint;
    result.sentiment = Sentiment::negative;
  }
  result.severity = gravity.severity;
  result.severity_reasons = std::move(gravity.reasons);
  result.cause = guidance::cause_of(words, result.kind);
}

/// What an FAQ could answer of a message: all of a short one, else its questions, else its
/// beginning. The rest of a long story only hides what it asks.
std::string asked_of(std::string_view text) {
  constexpr std::size_t longest = 200;  // bytes
  if (text.size() <= longest) return std::string(text);
  std::string asked;
  for (std::size_t mark = text.find('?'); mark != std::string_view::npos;
       mark = text.find('?', mark + 1)) {
    const std::size_t before = text.substr(0, mark).find_last_of(".!?;\n");
    const std::size_t start = before == std::string_view::npos ? 0 : before + 1;
    if (asked.size() + mark - start < longest) asked += text.substr(start, mark + 1 - start);
  }
  return asked.empty() ? std::string(text.substr(0, text.find_first_of(" \n\t", longest))) : asked;
}

/// The entry to lean on, private ones included: the route takes care of those.
std::optional<std::size_t> entry_for(const GuidanceContext& context, const Message& message,
                                     const Guidance& result) {
  if (!wants_faq(result.kind)) return std::nullopt;
  const std::string asked = asked_of(message.text);
  const auto answer = context.faq.ask(
      {.text = asked, .lang = result.lang, .page = {}, .limit = 1, .include_private = true});
  if (answer.decision != Decision::answer || answer.matches.empty()) return std::nullopt;
  return answer.matches.front().entry;
}

}  // namespace

Guidance guide(const GuidanceContext& context, const Message& message) {
  const auto& config = context.config;
  Guidance result;
  auto tokens = tokenize(message.text);
  result.lang = message.lang.empty()
                    ? guidance::message_language(message.text, tokens, config.languages)
                    : message.lang;
  const std::string agent_tag = !message.agent_lang.empty() ? message.agent_lang
                                : config.languages.empty()  ? result.lang
                                                            : config.languages.front();
  const Language agent = language_of(agent_tag);
  result.personal_data = guidance::find_personal_data(message.text, tokens);
  const auto words =
      guidance::read_words(message.text, std::move(tokens), language_of(result.lang));
  understand(context, message, words, result);
  result.faq = entry_for(context, message, result);
  guidance::decide_route(context, message, agent, result);
  guidance::decide_reply(message, words, result);
  if (result.route != Route::none) {
    const bool aside = result.route != Route::public_reply;
    const bool voice = result.route == Route::offline || result.route == Route::escalate;
    result.contacts = contact_states(config, context.schedules, message.at,
                                     {.private_channel = aside, .by_voice = voice});
  }
  guidance::decide_times(context, message, result);
  result.signature = guidance::signature_of(config.protocol.signature, message.agent_name);
  guidance::write_steps(context, message, agent, result);
  if (result.faq && config.faq[*result.faq].is_private && result.route == Route::public_reply) {
    result.faq.reset();
  }
  return result;
}

}  // namespace ventanilla
