#include "ventanilla/desk.hpp"

#include "desk/zone_error.hpp"

namespace ventanilla {
namespace {

/// Where nobody has published hours, nothing is ever closed.
OpeningHours always_open() {
  auto hours = OpeningHours::parse("24/7");
  return hours ? std::move(hours).value() : OpeningHours{};
}

void add_special(const std::vector<SpecialHours>& special, std::vector<SpecialDays>& days) {
  for (const SpecialHours& item : special) days.push_back({item.from, item.to, item.hours, {}});
}

Schedule company_schedule(const Config& config, const Zone& zone) {
  Schedule schedule{config.hours ? *config.hours : always_open(), zone, {}, {}};
  for (const Holiday& holiday : config.holidays) {
    const bool known = !schedule.holidays.empty() && schedule.holidays.back() == holiday.date;
    if (!known) schedule.holidays.push_back(holiday.date);
  }
  add_special(config.special, schedule.special);
  return schedule;
}

/// Hours of its own free a contact from the company's special days, too.
Schedule contact_schedule(const Contact& contact, const Schedule& company) {
  Schedule schedule = company;
  if (contact.hours) {
    schedule.hours = *contact.hours;
    schedule.special.clear();
  }
  add_special(contact.special, schedule.special);
  return schedule;
}

}  // namespace

Desk::Desk(Config config, Schedule company, std::vector<Schedule> schedules)
    : config_(std::move(config)),
      company_(std::move(company)),
      schedules_(std::move(schedules)),
      faq_(config_) {}

Result<Desk> Desk::open(Config config, const ZoneSet& zones) {
  const Zone utc;
  const Zone* zone = zones.find(config.time_zone);
  if (config.time_zone_table) zone = &*config.time_zone_table;
  if (zone == nullptr && config.time_zone == utc.name()) zone = &utc;
  if (zone == nullptr) return unknown_zone_error("/timeZone", config.time_zone);
  Schedule company = company_schedule(config, *zone);
  std::vector<Schedule> schedules;
  for (const Contact& contact : config.contacts) {
    schedules.push_back(contact_schedule(contact, company));
  }
  return Desk(std::move(config), std::move(company), std::move(schedules));
}

Answer Desk::ask(const FaqQuery& query, Instant at) const {
  return {faq_.ask(query), contacts(at)};
}

std::vector<ContactState> Desk::contacts(Instant at, const ContactNeed& need) const {
  return contact_states(config_, schedules_, at, need);
}

Guidance Desk::guide(const Message& message) const {
  return ventanilla::guide({config_, faq_, company_, schedules_}, message);
}

std::vector<Finding> Desk::review(const Draft& draft) const {
  return ventanilla::review({config_, faq_, company_, schedules_}, draft);
}

}  // namespace ventanilla
