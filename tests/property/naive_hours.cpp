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

const char* const days[] = {"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};
const char* const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                              "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

std::string clock(int minutes) {
  std::string text = std::to_string(minutes / 60 + 100).substr(1) + ":";
  return text + std::to_string(minutes % 60 + 100).substr(1);
}

std::string signed_days(int offset) {
  if (offset == 0) return {};
  const int size = offset < 0 ? -offset : offset;
  return (offset < 0 ? " -" : " +") + std::to_string(size) + (size == 1 ? " day" : " days");
}

bool has(const std::vector<int>& list, int value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

}  // namespace

NaiveDay naive_day(int number) {
  int year = 1970;
  int rest = number;
  while (rest >= (leap(year) ? 366 : 365)) rest -= leap(year++) ? 366 : 365;
  int month = 1;
  while (rest >= month_length(year, month)) rest -= month_length(year, month++);
  return {number,         year, month, rest + 1, (number + 3) % 7, iso_week_of(number, year),
          easter_of(year)};
}

std::string NaiveRule::text() const {
  std::string out;
  const auto weekday_range = [&] {
    out += days[weekday_from];
    if (weekday_to != weekday_from) out += std::string("-") + days[weekday_to];
  };
  switch (selector) {
    case Selector::none:
      break;
    case Selector::weekdays:
      weekday_range();
      if (with_holidays) out += ",PH";
      break;
    case Selector::holidays:
      out += "PH";
      break;
    case Selector::months:
      out += std::string(months[month_from - 1]) + "-" + months[month_to - 1] + " ";
      weekday_range();
      break;
    case Selector::dates:
      if (year != 0) out += std::to_string(year) + " ";
      out += std::string(months[month_from - 1]) + " " + std::to_string(day_from);
      if (month_to != 0)
        out += std::string("-") + months[month_to - 1] + " " + std::to_string(day_to);
      break;
    case Selector::years:
      out += std::to_string(year) + " ";
      weekday_range();
      break;
    case Selector::weeks:
      out += "week " + std::to_string(week_from) + "-" + std::to_string(week_to);
      if (week_step > 1) out += "/" + std::to_string(week_step);
      out += " ";
      weekday_range();
      break;
    case Selector::nth:
      out +=
          std::string(days[weekday_from]) + "[" + std::to_string(nth) + "]" + signed_days(offset);
      break;
    case Selector::easter:
      out += "easter" + signed_days(offset);
      break;
  }
  std::string times;
  for (const auto& [from, to] : spans) {
    times += (times.empty() ? "" : ",") + clock(from) + "-" + clock(to);
  }
  for (const std::string& part :
       {times, std::string(state == State::open     ? (spans.empty() ? "open" : "")
                           : state == State::closed ? "off"
                                                    : "unknown")}) {
    if (!part.empty()) out += (out.empty() ? "" : " ") + part;
  }
  return out;
}

bool NaiveRule::names(const NaiveDay& day, const std::vector<int>& holidays) const {
  const auto in_weekdays = [&] {
    for (int d = weekday_from;; d = (d + 1) % 7) {
      if (d == day.weekday) return true;
      if (d == weekday_to) return false;
    }
  };
  switch (selector) {
    case Selector::none:
      return true;
    case Selector::weekdays:
      return in_weekdays() || (with_holidays && has(holidays, day.number));
    case Selector::holidays:
      return has(holidays, day.number);
    case Selector::months:
      for (int m = month_from;; m = m % 12 + 1) {
        if (m == day.month) return in_weekdays();
        if (m == month_to) return false;
      }
    case Selector::dates: {
      const auto here = std::pair(day.month, day.day);
      const auto from = std::pair(month_from, day_from);
      if (month_to == 0) return here == from && (year == 0 || day.year == year);
      const auto to = std::pair(month_to, day_to);
      if (from <= to) return here >= from && here <= to && (year == 0 || day.year == year);
      return (here >= from && (year == 0 || day.year == year)) ||
             (here <= to && (year == 0 || day.year == year + 1));
    }
    case Selector::years:
      return day.year == year && in_weekdays();
    case Selector::weeks:
      return day.week >= week_from && day.week <= week_to &&
             (day.week - week_from) % week_step == 0 && in_weekdays();
    case Selector::nth: {
      const NaiveDay start = naive_day(day.number - offset);
      if (start.weekday != weekday_from) return false;
      int count = 0;
      const int step = nth > 0 ? -7 : 7;
      for (int n = start.number; naive_day(n).month == start.month; n += step) ++count;
      return count == (nth > 0 ? nth : -nth);
    }
    case Selector::easter:
      return day.number == day.easter + offset;
  }
  return false;
}

// One day's contribution to a minute counted from that day's midnight (up to 2,879).
State naive_state(const std::vector<NaiveRule>& rules, const std::vector<int>& holidays, int day,
                  int minute) {
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
  for (const NaiveRule& rule : rules) {
    const bool opens = rule.state != State::closed;
    fallback = rule.join == NaiveRule::Join::fallback ||
               (rule.join == NaiveRule::Join::add && opens && fallback);
    if (rule.names(yesterday, holidays)) apply(rule, minute + 1440, from_yesterday, from_today);
    if (rule.names(today, holidays)) apply(rule, minute, from_today, from_yesterday);
  }
  return from_today != State::closed ? from_today : from_yesterday;
}

int random_below(std::uint64_t& seed, int limit) {
  std::uint64_t z = (seed += 0x9E3779B97F4A7C15);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
  return static_cast<int>((z ^ (z >> 31)) % static_cast<std::uint64_t>(limit));
}

namespace {

NaiveRule random_rule(std::uint64_t& seed) {
  const auto below = [&](int limit) { return random_below(seed, limit); };
  using Selector = NaiveRule::Selector;
  NaiveRule rule;
  rule.selector = static_cast<Selector>(below(9));
  if (below(3) == 0) rule.selector = Selector::weekdays;
  rule.weekday_from = below(7);
  rule.weekday_to = below(7);
  rule.with_holidays = below(4) == 0;
  rule.month_from = 1 + below(12);
  rule.month_to = rule.selector == Selector::dates && below(2) == 0 ? 0 : 1 + below(12);
  rule.day_from = 1 + below(28);
  rule.day_to = 1 + below(28);
  if (rule.selector == Selector::dates && rule.month_to == 0 && below(4) == 0) {
    rule.month_from = 2;
    rule.day_from = 29;
  }
  rule.year = rule.selector == Selector::years || below(3) == 0 ? 2026 + below(3) : 0;
  rule.week_from = 1 + below(30);
  rule.week_to = rule.week_from + below(54 - rule.week_from);
  rule.week_step = 1 + below(3);
  rule.nth = below(2) == 0 ? 1 + below(5) : -1 - below(5);
  rule.offset = rule.selector == Selector::easter ? below(60) - 30 : below(3) - 1;
  const int kind = below(10);
  rule.state = kind < 7 ? State::open : kind < 9 ? State::closed : State::unknown;
  for (int n = below(3); n > 0; --n) {
    const int from = below(96) * 15;
    int to = below(160) * 15 + 15;
    if (to > 1440 && to <= from) to = from + 15;
    rule.spans.emplace_back(from, to);
  }
  if (rule.selector == Selector::none && rule.spans.empty()) rule.spans.emplace_back(480, 1080);
  return rule;
}

}  // namespace

std::vector<NaiveRule> random_rules(std::uint64_t& seed) {
  std::vector<NaiveRule> rules;
  for (int n = 1 + random_below(seed, 5); n > 0; --n) {
    NaiveRule rule = random_rule(seed);
    if (!rules.empty()) rule.join = static_cast<NaiveRule::Join>(random_below(seed, 3));
    // After `,` a rule without a selector would read as one more span of the rule before.
    const bool bare = rule.selector == NaiveRule::Selector::none;
    if (bare && rule.join == NaiveRule::Join::add) rule.join = NaiveRule::Join::replace;
    rules.push_back(std::move(rule));
  }
  return rules;
}

std::string notation(const std::vector<NaiveRule>& rules) {
  std::string text;
  for (const NaiveRule& rule : rules) {
    if (!text.empty()) {
      text += rule.join == NaiveRule::Join::replace ? "; "
              : rule.join == NaiveRule::Join::add   ? ", "
                                                    : " || ";
    }
    text += rule.text();
  }
  return text;
}

}  // namespace ventanilla::test
