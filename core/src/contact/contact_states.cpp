#include <algorithm>

#include "ventanilla/contacts.hpp"

namespace ventanilla {
namespace {

/// How well a kind reaches a person, 0 best.
int rank(ContactKind kind, const ContactNeed& need) {
  switch (kind) {
    case ContactKind::phone:
      return need.by_voice ? 0 : 1;
    case ContactKind::whatsapp:
    case ContactKind::telegram:
    case ContactKind::sms:
    case ContactKind::chat:
      return 1;
    case ContactKind::social:
      return 2;
    case ContactKind::email:
    case ContactKind::form:
      return 3;
    case ContactKind::address:
      return 4;
  }
  fatal();
}

ContactState state_of(const Contact& contact, const Schedule& schedule, Instant at) {
  ContactState state{};
  const Status status = status_at(schedule, at);
  state.state = status.state;
  state.next_change = status.next_change;
  if (contact.reply_within) state.reply_by = deadline(schedule, at, *contact.reply_within);
  return state;
}

/// The contacts that come into question at all.
class Choice {
 public:
  Choice(const Config& config, const std::vector<Schedule>& schedules, Instant at,
         const ContactNeed& need)
      : config_(config), schedules_(schedules), at_(at), need_(need) {
    has_service_account_ =
        std::any_of(config.contacts.begin(), config.contacts.end(),
                    [](const Contact& c) { return c.role == ContactRole::service; });
  }

  bool excludes(const ContactState& state) const {
    const Contact& contact = config_.contacts[state.contact];
    if (contact.kind == ContactKind::social && need_.private_channel) return true;
    return contact.role == ContactRole::brand && has_service_account_;
  }

  ContactState* best_open(std::vector<ContactState>& states) const {
    ContactState* best = nullptr;
    for (ContactState& state : states) {
      if (state.state != State::open || excludes(state)) continue;
      if (best == nullptr || rank_of(state) < rank_of(*best)) best = &state;
    }
    return best;
  }

  ContactState* soonest(std::vector<ContactState>& states) const {
    ContactState* best = nullptr;
    std::optional<Instant> best_time;
    for (ContactState& state : states) {
      if (excludes(state)) continue;
      const auto time = state.reply_by ? state.reply_by : next_open(schedules_[state.contact], at_);
      if (!time) continue;
      const bool sooner = !best_time || *time < *best_time ||
                          (*time == *best_time && rank_of(state) < rank_of(*best));
      if (!sooner) continue;
      best = &state;
      best_time = time;
    }
    return best;
  }

 private:
  int rank_of(const ContactState& state) const {
    return rank(config_.contacts[state.contact].kind, need_);
  }

  const Config& config_;
  const std::vector<Schedule>& schedules_;
  Instant at_;
  const ContactNeed& need_;
  bool has_service_account_;
};

}  // namespace

std::vector<ContactState> contact_states(const Config& config,
                                         const std::vector<Schedule>& schedules, Instant at,
                                         const ContactNeed& need) {
  std::vector<ContactState> states;
  for (std::size_t i = 0; i < config.contacts.size(); ++i) {
    states.push_back(state_of(config.contacts[i], schedules[i], at));
    states.back().contact = i;
  }
  const Choice choice(config, schedules, at, need);
  ContactState* best = choice.best_open(states);
  if (best == nullptr) best = choice.soonest(states);
  if (best != nullptr) best->recommended = true;
  return states;
}

}  // namespace ventanilla
