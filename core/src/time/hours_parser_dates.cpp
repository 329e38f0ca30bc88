// The selectors before the weekdays: years, dates, date ranges and weeks of the year.
#include "time/civil.hpp"
#include "time/hours_parser.hpp"

namespace ventanilla::hours_detail {
namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2200;

bool valid_year(int year) { return year >= first_year && year <= last_year; }

}  // namespace

bool Parser::wide_selectors(Rule& rule) {
  const auto at_year = [this] {
    Scanner ahead = scan_;
    int digits = 0;
    return ahead.number(digits) >= 0 && digits == 4;
  };
  if (at_year() && !year_list(rule)) return false;
  scan_.skip_spaces();
  if (at_date() && !at_year() && !date_list(rule)) return false;
  scan_.skip_spaces();
  if (scan_.word() == "week" && !week_list(rule)) return false;
  // `Dec 24: 09:00-12:00`
  scan_.eat(":");
  scan_.skip_spaces();
  return true;
}

bool Parser::year_range(NumberRange& range) {
  int digits = 0;
  range.from = scan_.number(digits);
  range.to = range.from;
  if (digits != 4 || !valid_year(range.from)) return fail("years go from 1900 to 2200");
  if (scan_.peek() == '+') {
    return fail("open ends (+) are not supported; write the last year, such as 2026-2030");
  }
  const std::size_t dash = scan_.place();
  if (!scan_.eat("-")) return true;
  range.to = scan_.number(digits);
  if (digits != 4) {
    scan_.back_to(dash);
    return fail("a year is missing after the dash");
  }
  if (!valid_year(range.to)) return fail("years go from 1900 to 2200");
  if (range.to < range.from) return fail("the range of years runs backwards");
  if (!scan_.eat("/")) return true;
  range.step = scan_.number(digits);
  return range.step > 0 || fail("a step has to be a number above 0");
}

bool Parser::year_list(Rule& rule) {
  do {
    NumberRange range;
    if (!year_range(range)) return false;
    rule.years.push_back(range);
    Scanner ahead = scan_;
    ahead.skip_spaces();
    int digits = 0;
    if (!ahead.eat(",")) return true;
    ahead.skip_spaces();
    if (ahead.number(digits) < 0 || digits != 4) return true;
    scan_ = ahead;
    scan_.back_to(ahead.place() - 4);
  } while (true);
}

// A month, `easter`, or a year that one of them follows.
bool Parser::at_date() const {
  Scanner ahead = scan_;
  int digits = 0;
  if (ahead.number(digits) >= 0) {
    if (digits != 4) return false;
    ahead.skip_spaces();
  }
  return ahead.eat_word("easter") || ahead.month() > 0;
}

bool Parser::date_list(Rule& rule) {
  DatePoint last;
  do {
    if (!date_range(rule, last)) return false;
    Scanner ahead = scan_;
    ahead.skip_spaces();
    if (!ahead.eat(",")) return true;
    ahead.skip_spaces();
    int digits = 0;
    Scanner number = ahead;
    const bool day = last.day > 0 && last.month > 0 && !ahead.at_time() &&
                     number.number(digits) > 0 && digits <= 2;
    std::swap(scan_, ahead);
    if (!day && !at_date()) {
      std::swap(scan_, ahead);
      return true;
    }
  } while (true);
}

// `inherited`: what a bare day number stands for (`Dec 24,31`, `Dec 24-26`).
bool Parser::date_point(DatePoint& point, const DatePoint& inherited) {
  int digits = 0;
  const std::size_t start = scan_.place();
  int number = scan_.number(digits);
  if (number >= 0 && digits <= 2) {
    point = inherited;
    point.offset = point.nth = 0;
    point.day = number;
    if (point.month == 0 || inherited.day == 0) {
      scan_.back_to(start);
      return fail("a month is missing before the day, such as Dec 24");
    }
  } else {
    if (number >= 0) {
      if (!valid_year(number)) return fail("years go from 1900 to 2200");
      point.year = number;
      scan_.skip_spaces();
    }
    if (!scan_.eat_word("easter")) {
      point.month = scan_.month();
      if (point.month == 0) return fail("a month is missing, such as Dec");
      if (!day_of_month(point)) return false;
    }
  }
  constexpr int leap_year = 2024;
  if (point.month > 0 && point.day > days_in_month(leap_year, point.month)) {
    scan_.back_to(start);
    return fail("the month does not have this day");
  }
  return day_offset(point.offset, point.month == 0);
}

// After a month: its day, or a weekday of it (`Oct Su[-1]`), or nothing.
bool Parser::day_of_month(DatePoint& point) {
  constexpr int most = 4;  // a fifth is not in every month
  after_month_ = scan_.place();
  Scanner ahead = scan_;
  ahead.skip_spaces();
  int digits = 0;
  const int weekday = ahead.weekday();
  if (weekday >= 0 && ahead.eat("[")) {
    const bool minus = ahead.eat("-");
    const int nth = ahead.number(digits);
    if (nth < 1 || nth > most || !ahead.eat("]")) return true;
    point.nth = minus ? -nth : nth;
    point.weekday = weekday;
    point.day = minus ? 32 - 7 * nth : 7 * nth - 6;
    scan_ = ahead;
  } else if (weekday < 0 && !ahead.at_time()) {
    const int day = ahead.number(digits);
    if (day < 0 || digits > 2) return true;
    point.day = day;
    scan_ = ahead;
    if (day == 0) return fail("there is no day 0");
  }
  return true;
}

// ` +1 day`, ` -2 days`; what is no offset stays unread.
bool Parser::day_offset(int& offset, bool of_easter) {
  constexpr int most = 366;
  Scanner ahead = scan_;
  ahead.skip_spaces();
  const bool minus = ahead.peek() == '-';
  if (!ahead.eat("-") && !ahead.eat("+")) return true;
  ahead.skip_spaces();
  int digits = 0;
  const int days = ahead.number(digits);
  ahead.skip_spaces();
  if (days < 0) {
    if (minus || ahead.weekday() < 0) return true;
    return fail("offsets to a weekday are not supported; write the nth one, such as Jan Su[1]");
  }
  if (!ahead.eat_word("days") && !ahead.eat_word("day")) {
    // `Dec 24 - 26` is a range; `easter -2` is nothing.
    const bool range = minus && !of_easter;
    return range || fail("an offset needs its unit, such as easter +1 day or easter -2 days");
  }
  if (days > most) return fail("an offset goes up to 366 days");
  offset = minus ? -days : days;
  scan_ = ahead;
  return true;
}

bool Parser::date_range(Rule& rule, DatePoint& last) {
  DateRange range;
  if (!date_point(range.from, last)) return false;
  // `Nov Th[4]` alone and `Apr-Aug Th[1]` are months and their weekdays.
  const auto only_month = [this](DatePoint& point) {
    if (point.nth == 0) return;
    scan_.back_to(after_month_);
    point = {point.month, 0, point.year};
  };
  const bool dash = eat_dash();
  if (!dash) only_month(range.from);
  range.to = range.from;
  range.single = range.from.day > 0 || range.from.month == 0;
  if (dash) {
    DatePoint inherited = range.from;
    inherited.year = 0;
    range.to = DatePoint{};
    if (!date_point(range.to, inherited)) return false;
    const auto whole_month = [](const DatePoint& p) { return p.month > 0 && p.day == 0; };
    if (whole_month(range.from)) only_month(range.to);
    if (whole_month(range.from) != whole_month(range.to)) {
      return fail("a range of dates needs a day at both ends, such as Dec 24-Jan 6");
    }
    range.single = false;
    const bool one_year = rule.years.size() == 1 && rule.years[0].from == rule.years[0].to;
    if (range.to.year != 0 && range.from.year == 0) {
      if (!one_year) {
        return fail("a range of dates with a year at its end needs one at its start");
      }
      range.from.year = rule.years[0].from;
    }
    if (range.to.year != 0 && range.to.year < range.from.year) {
      return fail("the range of dates runs backwards");
    }
    const auto month_day = [](const DatePoint& p) { return p.month * 32 + p.day; };
    if (one_year && range.from.year == 0 && range.from.day > 0 && range.to.day > 0 &&
        month_day(range.to) < month_day(range.from)) {
      range.from.year = rule.years[0].from;  // 2026 Dec 24-Jan 6 is meant to end in 2027
      range.to.year = range.from.year + 1;
    }
  }
  last = range.to;
  last.year = range.from.year;
  constexpr int longest_month = 31;
  if (range.from.month > 0 && range.from.day == 0) range.from.day = 1;
  if (range.to.month > 0 && range.to.day == 0) range.to.day = longest_month;
  rule.dates.push_back(range);
  return true;
}

bool Parser::at_week_number() const {
  Scanner ahead = scan_;
  int digits = 0;
  return !ahead.at_time() && ahead.number(digits) >= 0 && digits <= 2;
}

bool Parser::week_list(Rule& rule) {
  constexpr int longest_year = 53;
  scan_.eat_word("week");
  scan_.skip_spaces();
  do {
    NumberRange range;
    int digits = 0;
    const auto valid = [](int week) { return week >= 1 && week <= longest_year; };
    const std::size_t start = scan_.place();
    range.from = scan_.number(digits);
    range.to = range.from;
    const auto refuse = [&] {
      scan_.back_to(start);
      return fail("weeks go from 1 to 53");
    };
    if (!valid(range.from)) return refuse();
    if (scan_.eat("-")) {
      range.to = scan_.number(digits);
      if (!valid(range.to)) return refuse();
      if (scan_.eat("/")) {
        range.step = scan_.number(digits);
        if (range.step < 1 || range.step > longest_year) {
          return fail("a step of weeks goes from 1 to 53");
        }
      }
    }
    rule.weeks.push_back(range);
  } while (next_in_list(&Parser::at_week_number));
  scan_.skip_spaces();
  return true;
}

}  // namespace ventanilla::hours_detail
