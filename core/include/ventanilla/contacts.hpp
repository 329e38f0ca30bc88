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
  std::size_t contact;                 ///< index into Config::contacts
  /// Open, closed or unknown; a contact that nobody gave hours is always reachable: open.
  State state = State::open;
  std::optional<Instant> next_change;
  std::optional<Instant> reply_by;     ///< by when an answer is promised, if it promises one
  bool recommended = false;            ///< at most one contact is
};

/// Why a person is needed; decides which contacts come into question.
struct ContactNeed {
  bool private_channel = false;  ///< personal matters: no public channel
  bool by_voice = false;         ///< rather a phone than a form
};

/// One state for each contact in the file's order, which never changes between states
/// (WCAG 2.2, 3.2.6): what is best now is marked, not moved.
std::vector<ContactState> contact_states(const Config& config, const std::vector<Schedule>& schedules,
                                         Instant at, const ContactNeed& need = {});

}  // namespace ventanilla
