#include <cstddef>

#include "ventanilla/guidance.hpp"

namespace ventanilla {
namespace {

template <typename Enum, std::size_t N>
constexpr std::string_view name_of(const std::string_view (&names)[N], Enum value) {
  const auto i = static_cast<std::size_t>(value);
  return i < N ? names[i] : std::string_view{};
}

}  // namespace

std::string_view to_string(MessageKind kind) {
  constexpr std::string_view names[] = {"question",   "petition", "complaint", "claim",
                                        "suggestion", "praise",   "thanks",    "greeting",
                                        "human",      "abuse",    "other"};
  return name_of(names, kind);
}

std::string_view to_string(Sentiment sentiment) {
  constexpr std::string_view names[] = {"negative", "neutral", "positive"};
  return name_of(names, sentiment);
}

std::string_view to_string(Severity severity) {
  constexpr std::string_view names[] = {"low", "medium", "high", "crisis"};
  return name_of(names, severity);
}

std::string_view to_string(Cause cause) {
  constexpr std::string_view names[] = {"none", "human_error", "product", "service"};
  return name_of(names, cause);
}

std::string_view to_string(Route route) {
  constexpr std::string_view names[] = {"public", "private", "offline", "escalate", "none"};
  return name_of(names, route);
}

std::string_view to_string(ReplyKind reply) {
  constexpr std::string_view names[] = {"answer",
                                        "in_progress",
                                        "answered_before",
                                        "answered_elsewhere",
                                        "thank_third_party",
                                        "apologise",
                                        "ask_in_private",
                                        "end_conversation",
                                        "none"};
  return name_of(names, reply);
}

}  // namespace ventanilla
