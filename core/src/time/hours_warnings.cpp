#include <algorithm>

#include "time/hours_rule.hpp"
#include "time/idle_rules.hpp"

namespace ventanilla {
namespace {
using namespace hours_detail;

constexpr int every_day = 0x7F;

// Rules that name weekdays alone (or no day at all) can be compared by their sets of weekdays.
bool by_weekday(const Rule& rule) {
  return rule.years.empty() && rule.dates.empty() && rule.weeks.empty() && rule.nth.empty() &&
         !rule.holidays_only;
}

// `Dec 24`, not a season, in which other hours are no surprise.
bool single_dates(const Rule& rule) {
  return !rule.dates.empty() && rule.weeks.empty() && rule.nth.empty() &&
         std::all_of(rule.dates.begin(), rule.dates.end(),
                     [](const DateRange& range) { return range.single; });
}

int weekday_set(const Rule& rule) {
  const bool any = rule.weekdays == 0 && rule.holidays.empty();
  return any ? every_day : rule.weekdays;
}

bool replaces(const Rule& rule) {
  return rule.join == Join::replace && (rule.state != State::closed || rule.spans.empty());
}

bool overlap(const Rule& a, const Rule& b) {
  for (const Span& x : a.spans) {
    for (const Span& y : b.spans) {
      if (x.from < y.to && y.from < x.to) return true;
    }
  }
  return a.spans.empty() || b.spans.empty();
}

bool overlaps_itself(const Rule& rule) {
  for (std::size_t i = 0; i < rule.spans.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (rule.spans[i].from < rule.spans[j].to && rule.spans[j].from < rule.spans[i].to) {
        return true;
      }
    }
  }
  return false;
}

// `2026 Nov-Feb`: not the winter from 2026 to 2027.
bool year_before_new_year(const Rule& rule) {
  return !rule.years.empty() &&
         std::any_of(rule.dates.begin(), rule.dates.end(), [](const DateRange& range) {
           return range.from.year == 0 && range.to.month < range.from.month && range.to.month != 0;
         });
}

std::string numbered(std::size_t index) { return "rule " + std::to_string(index + 1); }

void warn_of_rule(const Rule& rule, std::size_t index, std::vector<std::string>& warnings) {
  if (!rule.comment.empty() && !rule.state_written && rule.join != Join::fallback) {
    warnings.push_back(numbered(index) +
                       " has a comment without \"open\" or \"off\", so its hours "
                       "are unknown, not open; write open \"" +
                       rule.comment + "\" if you are open");
  }
  if (year_before_new_year(rule)) {
    warnings.push_back(numbered(index) +
                       " has years before a range over the year's end, so they hold for each of "
                       "its days; write both years, such as 2026 Nov-2027 Feb");
  }
  if (overlaps_itself(rule)) {
    warnings.push_back(numbered(index) + " has spans that overlap; write them as one");
  }
  for (const Span& span : rule.spans) {
    if (span.from > 0 && span.to - span.from == minutes_per_day) {
      warnings.push_back(numbered(index) +
                         " opens and closes at the same time, which is read as 24 "
                         "hours; write 00:00-24:00, or off for closed");
    }
  }
}

bool replaces_all_of(const Rule& before, const Rule& after) {
  if (!by_weekday(after) || !replaces(after) || before.state == State::closed) return false;
  const int days = weekday_set(before);
  const int taken = weekday_set(after);
  return days != 0 && (taken & days) == days && (by_weekday(before) || taken == every_day) &&
         (before.holidays.empty() || before.holidays == after.holidays || taken == every_day);
}

// What a later rule does to an earlier one.
void warn_of_pair(const std::vector<Rule>& rules, std::size_t earlier, std::size_t later,
                  std::vector<std::string>& warnings) {
  const Rule& before = rules[earlier];
  const Rule& after = rules[later];
  if (replaces_all_of(before, after)) {
    warnings.push_back(numbered(earlier) + " never holds: " + numbered(later) +
                       " replaces it on all its days; write a comma instead of ; to add hours");
    return;
  }
  const bool share_days = by_weekday(before) && (by_weekday(after) || single_dates(after)) &&
                          (weekday_set(before) & weekday_set(after)) != 0;
  if (share_days && replaces(after) && before.state != State::closed &&
      after.state == State::open && !overlap(before, after)) {
    warnings.push_back(numbered(later) + " replaces the hours of " + numbered(earlier) +
                       " on the days that both name; write a comma instead of ; to add hours");
  }
}

}  // namespace

bool hours_detail::replaced_everywhere(const std::vector<Rule>& rules, std::size_t index) {
  return std::any_of(rules.begin() + static_cast<std::ptrdiff_t>(index) + 1, rules.end(),
                     [&](const Rule& after) { return replaces_all_of(rules[index], after); });
}

std::vector<std::string> hours_warnings(const OpeningHours& hours) {
  const std::vector<Rule>& rules = hours.rules();
  std::vector<std::string> warnings;
  bool opens = false;
  for (std::size_t i = 0; i < rules.size(); ++i) {
    opens = opens || rules[i].state == State::open;
    warn_of_rule(rules[i], i, warnings);
    for (std::size_t j = 0; j < i; ++j) warn_of_pair(rules, j, i, warnings);
  }
  // `off` alone is meant so: the hours of special days.
  const bool plain = rules.size() == 1 && rules[0].spans.empty() && by_weekday(rules[0]) &&
                     weekday_set(rules[0]) == every_day;
  if (!opens && !plain) warnings.push_back("these hours are never open");
  return warnings;
}

}  // namespace ventanilla
