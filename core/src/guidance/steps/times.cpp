#include <algorithm>

#include "guidance/steps/decide.hpp"
#include "ventanilla/wording.hpp"

namespace ventanilla::guidance {
namespace {

bool is_case(const Guidance& guidance) {
  return guidance.kind == MessageKind::petition || guidance.kind == MessageKind::complaint ||
         guidance.kind == MessageKind::claim || guidance.sentiment == Sentiment::negative;
}

void take_earlier(std::optional<Instant>& best, std::optional<Instant> other) {
  if (other && (!best || *other < *best)) best = other;
}

/// The case's own time; without one the contact's promise.
std::optional<Instant> deadline_for(const GuidanceContext& context, const Message& message,
                                    const Guidance& guidance) {
  if (const auto own = case_deadline(context, message, guidance.kind)) return own;
  for (const auto& state : guidance.contacts) {
    if (state.recommended) return state.reply_by;
  }
  return std::nullopt;
}

std::optional<Date> date_after(const GuidanceContext& context, Instant at, Duration after) {
  if (after.unit == Duration::Unit::business_days) {
    return add_business_days(context.company, at, after.amount);
  }
  const auto end = deadline(context.company, at, after);
  if (!end) return std::nullopt;
  const auto local = context.company.zone.to_local(*end);
  return Date{std::chrono::floor<std::chrono::days>(local)};
}

}  // namespace

const LegalRule* legal_for(const Protocol& protocol, std::string_view country, MessageKind kind) {
  for (const auto& rule : protocol.legal) {
    const bool same_kind = rule.kinds.empty() ||
                           std::any_of(rule.kinds.begin(), rule.kinds.end(),
                                       [&](const std::string& k) { return k == to_string(kind); });
    if (!country.empty() && rule.country == country && same_kind) return &rule;
  }
  return nullptr;
}

std::optional<Instant> case_deadline(const GuidanceContext& context, const Message& message,
                                     MessageKind kind) {
  const auto& protocol = context.config.protocol;
  std::optional<Instant> best;
  if (const auto* rule = rule_for(protocol, kind); rule != nullptr && rule->reply_within) {
    take_earlier(best, deadline(context.company, message.at, *rule->reply_within));
  }
  const auto* legal = legal_for(protocol, message.country, kind);
  if (legal != nullptr && legal->reply_within) {
    take_earlier(best, deadline(context.company, message.at, *legal->reply_within));
  }
  return best;
}

void decide_times(const GuidanceContext& context, const Message& message, Guidance& guidance) {
  const auto& protocol = context.config.protocol;
  if (const auto* rule = rule_for(protocol, guidance.kind)) guidance.owner = rule->owner;
  if (guidance.severity == Severity::crisis && !protocol.crisis.contacts.empty()) {
    guidance.owner = protocol.crisis.contacts.front();
  }
  if (guidance.reply == ReplyKind::none || guidance.route == Route::none) return;
  guidance.deadline = deadline_for(context, message, guidance);
  if (guidance.deadline) {
    guidance.deadline_text =
        deadline_text(*guidance.deadline, message.at, context.company.zone, nullptr, guidance.lang);
  }
  if (is_case(guidance))
    guidance.follow_up_on = date_after(context, message.at, protocol.follow_up_after);
}

}  // namespace ventanilla::guidance
