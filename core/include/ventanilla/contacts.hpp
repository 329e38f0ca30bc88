#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ventanilla/config.hpp"
#include "ventanilla/hours.hpp"

/// The right way to a person now (practices C1, C12, E5).
namespace ventanilla {

struct ContactState {
  std::size_t contact;  ///< index into Config::contacts
  /// Open, closed or unknown; a contact that nobody gave hours is always reachable: open.
  State state = State::open;
  std::optional<Instant> next_change;
  std::optional<Instant> reply_by;  ///< by when an answer is promised, if it promises one
  bool recommended = false;         ///< at most one contact is
};

/// Why a person is needed; decides which contacts come into question.
struct ContactNeed {
  bool private_channel = false;  ///< personal matters: no public channel
  bool by_voice = false;         ///< rather a phone than a form
};

/// One state for each contact in the file's order, which never changes between states
/// (WCAG 2.2, 3.2.6): what is best now is marked, not moved. `schedules` has one for each contact.
///
/// Recommended is what reaches a person best at `at`:
/// 1. of the contacts that are open, the first in the file's order of the best rank: live ones
///    (phone, whatsapp, telegram, sms, chat; with `by_voice` the phones before the others), then a
///    social account, then what is answered later (email, form), then an address to go to;
/// 2. when none is open, the one whose promised answer or else next opening comes first; at the
///    same instant by rank, then by the file's order.
/// The brand's account is never recommended while there is a service account (practice C12), and
/// no social account when the matter is private.
std::vector<ContactState> contact_states(const Config& config,
                                         const std::vector<Schedule>& schedules, Instant at,
                                         const ContactNeed& need = {});

}  // namespace ventanilla
