#include "time/rule_match.hpp"

#include <algorithm>
#include <limits>

namespace ventanilla::hours_detail {
namespace {

bool in_years(const std::vector<NumberRange>& ranges, int year) {
  if (ranges.empty()) return true;
  for (const NumberRange& range : ranges) {
    if (year >= range.from && year <= range.to && (year - range.from) % range.step == 0) {
      return true;
    }
  }
  return false;
}

int resolve(const DatePoint& point, int year) {
  if (point.month == 0) return easter_sunday(year) + point.offset;
  const int last = days_in_month(year, point.month);
  if (point.nth != 0) {
    // The latest day that may be the nth one, and back to the weekday.
    const int latest = point.nth > 0 ? 7 * point.nth : last + 7 * (point.nth + 1);
    const int day = day_number(year, point.month, latest);
    return day - (weekday_of(day) - point.weekday + 7) % 7 + point.offset;
  }
  return day_number(year, point.month, std::min(point.day, last)) + point.offset;
}

bool exists(const DatePoint& point, int year) {
  return point.month == 0 || point.day <= days_in_month(year, point.month);
}

/// The days of a range that starts in a year: [from, to].
struct Days {
  int from;
  int to;
  bool has(int day) const { return from <= day && day <= to; }
};

Days days_from(const DateRange& range, int year) {
  Days days{resolve(range.from, year), 0};
  if (range.single) return {days.from, exists(range.from, year) ? days.from : days.from - 1};
  const bool starts = exists(range.from, year);
  if (!starts) ++days.from;  // from Feb 29: March 1
  days.to = resolve(range.to, range.to.year != 0 ? range.to.year : year);
  // From Feb 29 to Feb 29 is no day of a common year, not the year from March 1 on.
  const bool none = !starts && !exists(range.to, year);
  if (days.to < days.from && range.to.year == 0 && !none) days.to = resolve(range.to, year + 1);
  return days;
}

// Years before a range that runs over the year's end hold for each of its days, as years before
// anything else; a range with years of its own needs none.
bool in_range(const DateRange& range, const std::vector<NumberRange>& years, const CivilDay& day) {
  if (range.from.year != 0) return days_from(range, range.from.year).has(day.number);
  for (int start = day.year - 1; start <= day.year + 1; ++start) {
    if (!days_from(range, start).has(day.number)) continue;
    const bool over_new_year =
        !range.single && day_number(start, 12, 31) < days_from(range, start).to;
    if (in_years(years, over_new_year ? day.year : start)) return true;
  }
  return false;
}

bool in_dates(const Rule& rule, const CivilDay& day) {
  for (const DateRange& range : rule.dates) {
    if (in_range(range, rule.years, day)) return true;
  }
  return false;
}

bool in_weeks(const std::vector<NumberRange>& ranges, const CivilDay& day) {
  constexpr int longest_year = 53;
  const int week = iso_week(day);
  for (const NumberRange& range : ranges) {
    const bool wraps = range.from > range.to;
    const bool inside =
        wraps ? week >= range.from || week <= range.to : week >= range.from && week <= range.to;
    const int steps = week >= range.from ? week - range.from : week + longest_year - range.from;
    if (inside && steps % range.step == 0) return true;
  }
  return false;
}

// The first boundary of a range after a day; at the latest the next year's first day.
int next_boundary(const DateRange& range, const CivilDay& day) {
  int next = day_number(day.year + 1, 1, 1);
  const auto meet = [&](int boundary) {
    if (boundary > day.number) next = std::min(next, boundary);
  };
  for (int start = day.year - 1; start <= day.year + 1; ++start) {
    const Days days = days_from(range, range.from.year != 0 ? range.from.year : start);
    meet(days.from);
    meet(days.to + 1);
  }
  return next;
}

// Years, dates and weeks alone.
bool in_period(const Rule& rule, const CivilDay& day) {
  if (rule.dates.empty() ? !in_years(rule.years, day.year) : !in_dates(rule, day)) return false;
  return rule.weeks.empty() || in_weeks(rule.weeks, day);
}

int period_until(const Rule& rule, const CivilDay& day) {
  int until = std::numeric_limits<int>::max();
  if (!rule.years.empty()) until = day_number(day.year + 1, 1, 1);
  for (const DateRange& range : rule.dates) until = std::min(until, next_boundary(range, day));
  if (!rule.weeks.empty()) until = std::min(until, day.number + 7 - day.weekday);
  return until;
}

Date date_of(int day) { return Date(std::chrono::sys_days(std::chrono::days(day))); }

int holiday_until(const Rule& rule, const CivilDay& day, const std::vector<Date>& holidays) {
  int until = std::numeric_limits<int>::max();
  for (const int offset : rule.holidays) {
    const auto next =
        std::upper_bound(holidays.begin(), holidays.end(), date_of(day.number - offset));
    if (next != holidays.end()) until = std::min(until, day_number(*next) + offset);
  }
  return until;
}

bool is_nth(const NthWeekday& nth, const CivilDay& shown) {
  const CivilDay day = nth.offset == 0 ? shown : civil_day(shown.number - nth.offset);
  if (day.weekday != nth.weekday) return false;
  const int from_start = (day.day - 1) / 7 + 1;
  const int from_end = (days_in_month(day.year, day.month) - day.day) / 7 + 1;
  return ((nth.from_start >> from_start) & 1) != 0 || ((nth.from_end >> from_end) & 1) != 0;
}

bool is_holiday(const Rule& rule, const CivilDay& day, const std::vector<Date>& holidays) {
  for (const int offset : rule.holidays) {
    if (std::binary_search(holidays.begin(), holidays.end(), date_of(day.number - offset))) {
      return true;
    }
  }
  return false;
}

bool in_weekdays(const Rule& rule, const CivilDay& day, const std::vector<Date>& holidays) {
  if (rule.weekdays == 0 && rule.nth.empty() && rule.holidays.empty()) return true;
  const bool holiday = is_holiday(rule, day, holidays);
  if (rule.holidays_only && !holiday) return false;
  if (holiday && !rule.holidays_only) return true;
  if (((rule.weekdays >> day.weekday) & 1) != 0) return true;
  return std::any_of(rule.nth.begin(), rule.nth.end(),
                     [&](const NthWeekday& nth) { return is_nth(nth, day); });
}

}  // namespace

int steady_until(const Rule& rule, const CivilDay& day, const std::vector<Date>& holidays) {
  constexpr int every_day = 0x7F;
  const int tomorrow = day.number + 1;
  const int period = period_until(rule, day);
  if (period == tomorrow || !in_period(rule, day)) return period;
  if (is_holiday(rule, day, holidays)) return tomorrow;
  const bool some = (rule.weekdays != 0 && rule.weekdays != every_day) || !rule.nth.empty();
  if (some && !rule.holidays_only) return tomorrow;
  return std::min(period, holiday_until(rule, day, holidays));
}

bool holds_always(const Rule& rule) {
  return rule.years.empty() && rule.dates.empty() && rule.weeks.empty() && rule.weekdays == 0 &&
         rule.nth.empty() && rule.holidays.empty();
}

bool matches(const Rule& rule, const CivilDay& day, const std::vector<Date>& holidays) {
  return in_weekdays(rule, day, holidays) && in_period(rule, day);
}

}  // namespace ventanilla::hours_detail
