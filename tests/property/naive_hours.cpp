#include "property/naive_hours.hpp"

#include <algorithm>

namespace ventanilla::test {
namespace {

bool leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int month_length(int year, int month) {
  const int lengths[] = {31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return lengths[month - 1];
}

int number_of(int year, int month, int day) {
  int number = 0;
  for (int y = 1970; y < year; ++y) number += leap(y) ? 366 : 365;
  for (int m = 1; m < month; ++m) number += month_length(year, m);
  return number + day - 1;
}

// Gauss's rule with Lilius' tables, as the Nautical Almanac prints it for 1900 to 2199.
int easter_of(int year) {
  const int m = 24;
  const int n = year < 2100 ? 5 : 6;
  const int d = (19 * (year % 19) + m) % 30;
  const int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
  int day = 22 + d + e;  // of March
  if (d == 29 && e == 6) day -= 7;
  if (d == 28 && e == 6 && (11 * m + 11) % 30 < 19) day -= 7;
  return number_of(year, 3, 1) + day - 1;
}

// The week with the year's first Thursday is week 1.
int first_monday(int year) {
  int day = number_of(year, 1, 4);
  while ((day + 3) % 7 != 0) --day;
  return day;
}

int iso_week_of(int number, int year) {
  if (number >= first_monday(year + 1)) return 1;
  const int start = number < first_monday(year) ? first_monday(year - 1) : first_monday(year);
  return (number - start) / 7 + 1;
}

bool has(const std::vector<int>& list, int value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

bool in_ranges(const std::vector<NaiveRange>& ranges, int value) {
  if (ranges.empty()) return true;
  for (const auto& [from, to, step] : ranges) {
    for (int n = from; n <= to; n += step) {
      if (n == value) return true;
    }
    if (from > to && (value >= from || value <= to)) return true;
  }
  return false;
}

int nth_of(const NaivePoint& point, int year) {
  std::vector<int> days;
  for (int day = 1; day <= month_length(year, point.month); ++day) {
    const int number = number_of(year, point.month, day);
    if ((number + 3) % 7 == point.weekday) days.push_back(number);
  }
  const int index = point.nth > 0 ? point.nth - 1 : static_cast<int>(days.size()) + point.nth;
  return days[static_cast<std::size_t>(index)] + point.offset;
}

// A day that the month lacks is its last one.
int start_of(const NaivePoint& point, int year) {
  if (point.month == 0) return easter_of(year) + point.offset;
  if (point.nth != 0) return nth_of(point, year);
  const int day = point.day == 0 ? 1 : point.day;
  if (day > month_length(year, point.month)) return number_of(year, point.month + 1, 1);
  return number_of(year, point.month, day) + point.offset;
}

int end_of(const NaivePoint& point, int year) {
  if (point.month == 0) return easter_of(year) + point.offset;
  if (point.nth != 0) return nth_of(point, year);
  const int length = month_length(year, point.month);
  return number_of(year, point.month, point.day == 0 ? length : std::min(point.day, length)) +
         point.offset;
}

// Years before a range over the year's end hold for each of its days.
bool in_dates(const NaiveDates& dates, const std::vector<NaiveRange>& years, const NaiveDay& day) {
  if (dates.from.year != 0) {
    return start_of(dates.from, dates.from.year) <= day.number &&
           day.number <= end_of(dates.to, dates.to.year);
  }
  for (int year = day.year - 1; year <= day.year + 1; ++year) {
    const bool exists = dates.from.month == 0 || dates.from.day == 0 ||
                        dates.from.day <= month_length(year, dates.from.month);
    if (!dates.range && !exists) continue;
    const int start = start_of(dates.from, year);
    int end = end_of(dates.range ? dates.to : dates.from, year);
    const bool from_gone = dates.range && !exists;
    const bool to_gone = dates.to.month != 0 && dates.to.nth == 0 && dates.to.day == 29 &&
                         month_length(year, dates.to.month) == 28;
    if (from_gone && to_gone) continue;  // Feb 29 to Feb 29, not Mar 1 to Feb 28
    const bool over = end < start;
    if (over) end = end_of(dates.to, year + 1);
    if (start <= day.number && day.number <= end && in_ranges(years, over ? day.year : year)) {
      return true;
    }
  }
  return false;
}

bool is_nth(const NaiveNth& nth, const NaiveDay& day) {
  const NaiveDay start = naive_day(day.number - nth.offset);
  if (start.weekday != nth.weekday) return false;
  int before = 0;  // this weekday in its month up to the day, and from it on
  int after = 0;
  for (int n = start.number; naive_day(n).month == start.month; n -= 7) ++before;
  for (int n = start.number; naive_day(n).month == start.month; n += 7) ++after;
  return has(nth.nth, before) || has(nth.nth, -after);
}

bool in_weekdays(const NaiveRule& rule, const NaiveDay& day) {
  for (const auto& [from, to] : rule.weekdays) {
    for (int d = from;; d = (d + 1) % 7) {
      if (d == day.weekday) return true;
      if (d == to) break;
    }
  }
  return std::any_of(rule.nths.begin(), rule.nths.end(),
                     [&](const NaiveNth& nth) { return is_nth(nth, day); });
}

}  // namespace

NaiveDay naive_day(int number) {
  int year = 1970;
  int rest = number;
  while (rest >= (leap(year) ? 366 : 365)) rest -= leap(year++) ? 366 : 365;
  int month = 1;
  while (rest >= month_length(year, month)) rest -= month_length(year, month++);
  return {number, year, month, rest + 1, (number + 3) % 7, iso_week_of(number, year)};
}

bool NaiveRule::names(const NaiveDay& day, const std::vector<int>& holiday_list) const {
  if (always) return true;
  if (!in_ranges(weeks, day.week)) return false;
  if (dates.empty() && !in_ranges(years, day.year)) return false;
  const bool dated = std::any_of(dates.begin(), dates.end(), [&](const NaiveDates& item) {
    return in_dates(item, years, day);
  });
  if (!dates.empty() && !dated) return false;
  const bool holiday = std::any_of(holiday_offsets.begin(), holiday_offsets.end(), [&](int offset) {
    return has(holiday_list, day.number - offset);
  });
  const bool any = weekdays.empty() && nths.empty();
  switch (holidays) {
    case Holidays::none:
      return any || in_weekdays(*this, day);
    case Holidays::beside:
      return holiday || in_weekdays(*this, day);
    case Holidays::filter:
      return holiday && in_weekdays(*this, day);
  }
  return false;
}

// One day's contribution to a minute counted from that day's midnight (up to 2,879).
State naive_state(const std::vector<NaiveRule>& rules, const std::vector<NaiveRule>& before,
                  const std::vector<int>& holidays, int day, int minute) {
  const NaiveDay today = naive_day(day);
  const NaiveDay yesterday = naive_day(day - 1);
  State from_today = State::closed;
  State from_yesterday = State::closed;
  const auto covers = [](const NaiveRule& rule, int at) {
    if (rule.spans.empty()) return at < 1440;
    for (const auto& [from, to] : rule.spans) {
      const int end = to <= from ? to + 1440 : to;
      if (from <= at && at < end) return true;
    }
    return false;
  };
  bool fallback = false;  // goes on through `,` to rules that open
  const auto apply = [&](const NaiveRule& rule, int at, State& own, State& other) {
    const bool inside = covers(rule, at);
    if (fallback) {
      const bool closed = own == State::closed && other == State::closed;
      if (inside && closed) own = rule.state;
    } else if (rule.state == State::closed && rule.spans.empty()) {
      own = State::closed;
    } else if (rule.state == State::closed) {
      if (inside) own = other = State::closed;
    } else {
      if (rule.join != NaiveRule::Join::add) own = State::closed;
      if (inside) own = rule.state;
    }
  };
  const auto run = [&](const std::vector<NaiveRule>& list, bool for_yesterday, bool for_today) {
    for (const NaiveRule& rule : list) {
      const bool opens = rule.state != State::closed;
      fallback = rule.join == NaiveRule::Join::fallback ||
                 (rule.join == NaiveRule::Join::add && opens && fallback);
      const auto dropped = [&](const NaiveDay& shown) {
        return std::any_of(&rule + 1, list.data() + list.size(), [&](const NaiveRule& later) {
          const bool empties = later.state == State::closed
                                   ? later.spans.empty() && later.join != NaiveRule::Join::fallback
                                   : later.join == NaiveRule::Join::replace;
          return empties && later.names(shown, holidays);
        });
      };
      // What is dropped later blocks no fallback before that.
      const bool gives = rule.state != State::closed;
      if (for_yesterday && rule.names(yesterday, holidays) && !(gives && dropped(yesterday))) {
        apply(rule, minute + 1440, from_yesterday, from_today);
      }
      if (for_today && rule.names(today, holidays) && !(gives && dropped(today))) {
        apply(rule, minute, from_today, from_yesterday);
      }
    }
  };
  const bool same = &rules == &before;
  if (!same) run(before, true, false);
  fallback = false;
  run(rules, same, true);
  return from_today != State::closed ? from_today : from_yesterday;
}

int random_below(std::uint64_t& seed, int limit) {
  std::uint64_t z = (seed += 0x9E3779B97F4A7C15);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
  return static_cast<int>((z ^ (z >> 31)) % static_cast<std::uint64_t>(limit));
}

}  // namespace ventanilla::test
