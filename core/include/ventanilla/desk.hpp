#pragma once

#include <vector>

#include "ventanilla/config.hpp"
#include "ventanilla/contacts.hpp"
#include "ventanilla/faq.hpp"
#include "ventanilla/guidance.hpp"
#include "ventanilla/review.hpp"

/// The facade: one company's help desk, ready to be asked.
namespace ventanilla {

/// What a customer gets for a message.
struct Answer {
  FaqAnswer faq;
  std::vector<ContactState> contacts;
};

class Desk {
 public:
  /// Errors (unknown_zone): `zones` lacks the company's zone, and the config has no table of it.
  static Result<Desk> open(Config config, const ZoneSet& zones);

  const Config& config() const { return config_; }
  const Schedule& company() const { return company_; }
  const std::vector<Schedule>& schedules() const { return schedules_; }
  const FaqIndex& faq() const { return faq_; }

  Answer ask(const FaqQuery& query, Instant at) const;
  std::vector<ContactState> contacts(Instant at, const ContactNeed& need = {}) const;
  Guidance guide(const Message& message) const;
  std::vector<Finding> review(const Draft& draft) const;

 private:
  Desk(Config config, Schedule company, std::vector<Schedule> schedules);
  Config config_;
  Schedule company_;
  std::vector<Schedule> schedules_;  ///< one for each contact, in their order
  FaqIndex faq_;
};

}  // namespace ventanilla
