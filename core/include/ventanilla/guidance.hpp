#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ventanilla/config.hpp"
#include "ventanilla/contacts.hpp"
#include "ventanilla/faq.hpp"
#include "ventanilla/personal_data.hpp"

/// Reply guidance: what to answer, where, by when. Points to make, never a text to paste (C3).
/// Words and meanings are those of docs/help-json.md.
namespace ventanilla {

enum class MessageKind : std::uint8_t {
  question,
  petition,
  complaint,
  claim,
  suggestion,
  praise,
  thanks,
  greeting,
  human,
  abuse,
  other
};
enum class Sentiment : std::uint8_t { negative, neutral, positive };
enum class Severity : std::uint8_t { low, medium, high, crisis };
enum class Cause : std::uint8_t { none, human_error, product, service };
enum class Route : std::uint8_t { public_reply, private_channel, offline, escalate, none };
enum class ReplyKind : std::uint8_t {
  answer,
  in_progress,
  answered_before,
  answered_elsewhere,
  thank_third_party,
  apologise,
  ask_in_private,
  end_conversation,
  none
};
std::string_view to_string(MessageKind);
std::string_view to_string(Sentiment);
std::string_view to_string(Severity);
std::string_view to_string(Cause);
std::string_view to_string(Route);  ///< "public", "private", "offline", "escalate", "none"
std::string_view to_string(ReplyKind);

struct Message {
  std::string text;
  std::string lang;  ///< empty: detect
  std::string network = "web";
  bool is_public = false;
  std::string author_name;  ///< empty: unknown
  std::int64_t author_followers = 0;
  int exchanges = 0;  ///< replies that the company has given so far
  std::string agent_name;
  std::string agent_lang;  ///< empty: the first of the languages
  std::string country;     ///< ISO 3166-1 alpha-2, empty: unknown
  Instant at;
};

struct Step {
  std::string practice;  ///< "C8"
  std::string text;      ///< in the agent's language
};

struct Guidance {
  std::string lang;
  MessageKind kind = MessageKind::other;
  Sentiment sentiment = Sentiment::neutral;
  bool abusive = false;
  Severity severity = Severity::low;
  std::vector<std::string> severity_reasons;  ///< "safety", "legal", "press", "reach", "repetition"
  Cause cause = Cause::none;
  Route route = Route::private_channel;
  std::string route_reason;
  ReplyKind reply = ReplyKind::answer;
  std::string owner;               ///< id, or ""
  std::optional<std::size_t> faq;  ///< index into Config::faq
  std::optional<Instant> deadline;
  std::string deadline_text;
  std::optional<Date> follow_up_on;
  std::string signature;  ///< "^JC", or "" without an agent's name
  std::vector<PersonalData> personal_data;
  std::vector<Step> steps;
  std::vector<ContactState> contacts;
};

/// What guidance needs of a desk. References must outlive the call.
struct GuidanceContext {
  const Config& config;
  const FaqIndex& faq;
  const Schedule& company;                 ///< the company's own hours
  const std::vector<Schedule>& schedules;  ///< one for each contact
};

Guidance guide(const GuidanceContext& context, const Message& message);

}  // namespace ventanilla
