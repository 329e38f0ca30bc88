// What is probably not meant in the hours of a help.json, at an instant.
#include <algorithm>

#include "base/decimal.hpp"
#include "desk/zone_error.hpp"
#include "time/civil.hpp"
#include "time/hours_rule.hpp"
#include "time/idle_rules.hpp"
#include "ventanilla/check.hpp"

namespace ventanilla {
namespace {
using namespace hours_detail;

constexpr int days_per_year = 366;
/// How early the next holidays have to be there.
constexpr int holidays_ahead = 120;

std::string numbered(std::string_view before, std::size_t number, std::string_view after) {
  std::string text(before);
  append_decimal(text, number);
  return text.append(after);
}

std::string text_of(int day) {
  return format_date(Date(std::chrono::sys_days(std::chrono::days(day))));
}

bool names_holidays(const OpeningHours& hours) {
  return std::any_of(hours.rules().begin(), hours.rules().end(),
                     [](const Rule& rule) { return !rule.holidays.empty(); });
}

class HoursCheck {
 public:
  HoursCheck(const Desk& desk, Instant now) : desk_(desk), config_(desk.config()), now_(now) {
    const LocalTime local = desk.company().zone.to_local(now);
    today_ =
        static_cast<int>(std::chrono::floor<std::chrono::days>(local).time_since_epoch().count());
  }

  std::vector<Problem> run(const Zone* known) {
    if (config_.time_zone_table && known != nullptr) table(*known);
    if (config_.hours) hours("/hours", desk_.company());
    special("/special", config_.special, desk_.company());
    for (std::size_t i = 0; i < config_.contacts.size(); ++i) contact(i);
    holidays();
    return std::move(problems_);
  }

 private:
  void warn(std::string_view where, std::string message) {
    problems_.push_back({Problem::Severity::warning,
                         {ErrorCode::bad_hours, std::string(where), std::move(message)}});
  }

  // What two tables say of the days to come.
  void table(const Zone& known) {
    const Zone& own = *config_.time_zone_table;
    for (int day = 0; day <= horizon_days; ++day) {
      const Instant at = now_ + std::chrono::days(day);
      if (own.offset_at(at) == known.offset_at(at)) continue;
      warn("/timeZoneTable", "from " + format_instant(at).substr(0, 10) +
                                 " on this is not what is known here of " + config_.time_zone +
                                 "; renew it with: ventanilla check --write");
      return;
    }
  }

  void hours(const std::string& where, const Schedule& schedule) {
    rules(where, schedule.hours);
    for (const std::size_t index : idle_rules(schedule, today_)) {
      warn(where, numbered("rule ", index + 1, " changes nothing from ") + text_of(today_) +
                      " on: its days are past, or other rules say the same or replace it");
    }
  }

  void rules(const std::string& where, const OpeningHours& hours) {
    for (std::string& warning : hours_warnings(hours)) warn(where, std::move(warning));
    uses_holidays_ = uses_holidays_ || names_holidays(hours);
  }

  void contact(std::size_t index) {
    const Contact& contact = config_.contacts[index];
    const Schedule& schedule = desk_.schedules()[index];
    const std::string where = numbered("/contacts/", index, "");
    if (contact.hours) {
      hours(where + "/hours", schedule);
      const int last = today_ + days_per_year;
      const bool apart = config_.hours && next_open(schedule, now_) &&
                         next_open(desk_.company(), now_) &&
                         !open_together(schedule, desk_.company(), today_, last);
      if (apart) warn(where + "/hours", "this contact is never open while the company is");
    }
    special(where + "/special", contact.special, schedule);
  }

  void special(const std::string& where, const std::vector<SpecialHours>& items,
               const Schedule& schedule) {
    for (std::size_t i = 0; i < items.size(); ++i) {
      const std::string place = numbered(where + "/", i, "");
      rules(place + "/hours", items[i].hours);
      const int first = day_number(items[i].from);
      const int last = day_number(items[i].to);
      if (last < today_) {
        warn(place, "these days are past");
      } else if (!overlap(place, items, i) && changes_nothing(schedule, items[i], first, last)) {
        warn(place, "these days have the same hours without it");
      } else if (leaves_out(schedule, items[i], first, last)) {
        warn(place,
             "on these days the regular hours do not hold; write them here too if they should");
      }
    }
  }

  // The later one in the file holds.
  bool overlap(const std::string& place, const std::vector<SpecialHours>& items,
               std::size_t index) {
    for (std::size_t i = 0; i < index; ++i) {
      const bool apart = items[i].to < items[index].from || items[index].to < items[i].from;
      if (apart) continue;
      warn(place, numbered("these days overlap those of item ", i, ", which it replaces from ") +
                      format_date(std::max(items[i].from, items[index].from)) + " to " +
                      format_date(std::min(items[i].to, items[index].to)));
      return true;
    }
    return false;
  }

  // Whether a day has hours with and without the special ones, and at no time both.
  static bool leaves_out(const Schedule& schedule, const SpecialHours& item, int first, int last) {
    const Schedule regular = without_special(schedule, item);
    for (int day = first; day <= std::min(last, first + days_per_year); ++day) {
      const Date date{std::chrono::sys_days(std::chrono::days(day))};
      const auto with = spans_on(schedule, date);
      const auto without = spans_on(regular, date);
      const bool meet = std::any_of(with.begin(), with.end(), [&](const DaySpan& a) {
        return std::any_of(without.begin(), without.end(),
                           [&](const DaySpan& b) { return a.from < b.to && b.from < a.to; });
      });
      if (!with.empty() && !without.empty() && !meet) return true;
    }
    return false;
  }

  static Schedule without_special(const Schedule& schedule, const SpecialHours& item) {
    Schedule without = schedule;
    without.special.erase(std::remove_if(without.special.begin(), without.special.end(),
                                         [&](const SpecialDays& days) {
                                           return days.from == item.from && days.to == item.to &&
                                                  days.hours.text() == item.hours.text();
                                         }),
                          without.special.end());
    return without;
  }

  static bool changes_nothing(const Schedule& schedule, const SpecialHours& item, int first,
                              int last) {
    const Schedule without = without_special(schedule, item);
    return same_days(schedule, without, first, std::min(last, first + days_per_year));
  }

  void holidays() {
    if (config_.holidays.empty()) return;
    const bool any_hours =
        config_.hours || std::any_of(config_.contacts.begin(), config_.contacts.end(),
                                     [](const auto& c) { return c.hours.has_value(); });
    if (!uses_holidays_) {
      if (any_hours) {
        warn("/holidays", "no hours name PH, so these dates change nothing; add \"; PH off\"");
      }
      return;
    }
    const int last = day_number(config_.holidays.back().date);
    if (last >= today_ + holidays_ahead) return;
    const auto [from, to] = years_to_add(last);
    std::string message = "the holidays end on " + text_of(last) +
                          "; add the next ones, for instance with: ventanilla holidays COUNTRY "
                          "--years ";
    append_decimal(message, static_cast<std::uint64_t>(from));
    if (to > from) message += numbered("-", static_cast<std::size_t>(to), "");
    warn("/holidays", std::move(message));
  }

  // A list that ends before December may lack the rest of its year.
  std::pair<int, int> years_to_add(int last) const {
    const Date end{std::chrono::sys_days(std::chrono::days(last))};
    const auto year_of = [](int day) {
      return static_cast<int>(Date(std::chrono::sys_days(std::chrono::days(day))).year());
    };
    const int next = static_cast<int>(end.year()) + (end.month() == std::chrono::December ? 1 : 0);
    const int from = std::max(next, year_of(today_));
    return {from, std::max(from, year_of(today_ + holidays_ahead))};
  }

  const Desk& desk_;
  const Config& config_;
  Instant now_;
  int today_ = 0;
  bool uses_holidays_ = false;
  std::vector<Problem> problems_;
};

}  // namespace

void add_time_problems(DecodedConfig& file, const ZoneSet& zones, std::optional<Instant> now) {
  const Zone* known = zones.find(file.config.time_zone);
  if (known == nullptr && !file.config.time_zone_table) {
    file.problems.push_back(
        {Problem::Severity::error, unknown_zone_error("/timeZone", file.config.time_zone)});
  }
  if (!now || file.has_errors()) return;
  const Desk desk = Desk::open(file.config, zones).value();
  for (Problem& problem : HoursCheck(desk, *now).run(known)) {
    file.problems.push_back(std::move(problem));
  }
}

}  // namespace ventanilla
