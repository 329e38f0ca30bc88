#include "time/hours_rule.hpp"
#include "ventanilla/hours.hpp"

namespace ventanilla {
namespace {
using namespace hours_detail;

constexpr int every_day = 0x7F;

// Rules that name weekdays alone (or no day at all) can be compared by their sets of weekdays.
bool by_weekday(const Rule& rule) {
  return rule.years.empty() && rule.dates.empty() && rule.weeks.empty() && rule.nth.empty() &&
         !rule.holidays_only;
}

int weekday_set(const Rule& rule) {
  const bool any = rule.weekdays == 0 && !rule.holidays;
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

std::string numbered(std::size_t index) { return "rule " + std::to_string(index + 1); }

void warn_of_rule(const Rule& rule, std::size_t index, std::vector<std::string>& warnings) {
  if (!rule.comment.empty() && !rule.state_written && rule.join != Join::fallback) {
    warnings.push_back(numbered(index) +
                       " has a comment without \"open\" or \"off\", so its hours "
                       "are unknown, not open; write open \"" +
                       rule.comment + "\" if you are open");
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

// What a later rule does to an earlier one of the same fallback group.
void warn_of_pair(const std::vector<Rule>& rules, std::size_t earlier, std::size_t later,
                  std::vector<std::string>& warnings) {
  const Rule& before = rules[earlier];
  const Rule& after = rules[later];
  if (!by_weekday(after) || !replaces(after) || before.state == State::closed) return;
  const int days = weekday_set(before);
  const int taken = weekday_set(after);
  const bool whole = (taken & days) == days && (by_weekday(before) || taken == every_day) &&
                     (!before.holidays || after.holidays || taken == every_day);
  if (whole && days != 0) {
    warnings.push_back(numbered(earlier) + " never holds: " + numbered(later) +
                       " replaces it on all its days; write a comma instead of ; to add hours");
  } else if (by_weekday(before) && (taken & days) != 0 && after.state == State::open &&
             !overlap(before, after)) {
    warnings.push_back(numbered(later) + " replaces the hours of " + numbered(earlier) +
                       " on the days that both name; write a comma instead of ; to add hours");
  }
}

}  // namespace

std::vector<std::string> hours_warnings(const OpeningHours& hours) {
  const std::vector<Rule>& rules = hours.rules();
  std::vector<std::string> warnings;
  bool opens = false;
  std::size_t group = 0;
  for (std::size_t i = 0; i < rules.size(); ++i) {
    if (rules[i].join == Join::fallback) group = i;
    opens = opens || rules[i].state == State::open;
    warn_of_rule(rules[i], i, warnings);
    for (std::size_t j = group; j < i; ++j) warn_of_pair(rules, j, i, warnings);
  }
  // `off` alone is meant so: the hours of special days.
  const bool plain = rules.size() == 1 && rules[0].spans.empty() && by_weekday(rules[0]) &&
                     weekday_set(rules[0]) == every_day;
  if (!opens && !plain) warnings.push_back("these hours are never open");
  return warnings;
}

}  // namespace ventanilla
