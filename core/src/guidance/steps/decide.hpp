#pragma once

#include "guidance/message/understand.hpp"
#include "ventanilla/guidance.hpp"

/// Where the answer goes, what kind of answer it is, by when (C3, C5, C6, A4, A6, D5).
namespace ventanilla::guidance {

/// Sets route and route_reason; needs kind, severity, personal_data and faq.
void decide_route(const GuidanceContext& context, const Message& message, Language agent,
                  Guidance& guidance);
/// Sets reply; needs the route.
void decide_reply(const Message& message, const Words& words, Guidance& guidance);
/// Sets owner, deadline, deadline_text, follow_up_on; needs the contacts.
void decide_times(const GuidanceContext& context, const Message& message, Guidance& guidance);

/// The kind's own time and the law's, whichever is earlier; none where neither gives one.
std::optional<Instant> case_deadline(const GuidanceContext& context, const Message& message,
                                     MessageKind kind);

/// The protocol's rule for a kind, or nullptr.
const KindRule* rule_for(const Protocol& protocol, MessageKind kind);
const LegalRule* legal_for(const Protocol& protocol, std::string_view country, MessageKind kind);

/// The steps, in the order in which an agent takes them.
void write_steps(const GuidanceContext& context, const Message& message, Language agent,
                 Guidance& guidance);

}  // namespace ventanilla::guidance
