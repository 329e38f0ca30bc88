#include "time/hours_parser.hpp"

#include <utility>

#include "base/telling.hpp"

namespace ventanilla {
namespace hours_detail {

bool Parser::fail(std::string_view message) {
  if (tells_problems() && message_.empty()) {
    message_ = message;
    place_ = scan_.place();
  }
  return false;
}

bool Parser::parse(std::vector<Rule>& rules) {
  constexpr std::size_t most_rules = 256;
  Join join = Join::replace;
  while (true) {
    Rule next;
    next.join = join;
    if (!rule(next) || !separator(next, join)) return false;
    const bool goes_on =
        next.join == Join::add && next.state != State::closed && rules.back().fills;
    next.fills = next.join == Join::fallback || goes_on;
    rules.push_back(std::move(next));
    if (scan_.done()) return true;
    if (rules.size() >= most_rules) return fail("more than 256 rules");
  }
}

// After a rule: its end, `;`, `||`, or a `,` that adds another rule.
bool Parser::separator(const Rule& rule, Join& join) {
  scan_.skip_spaces();
  if (scan_.done()) return true;
  if (scan_.eat("||")) {
    join = Join::fallback;
  } else if (scan_.eat(";")) {
    join = Join::replace;
    scan_.skip_spaces();
    return true;
  } else if (scan_.peek() == ',') {
    if (rule.spans.empty() && !rule.state_written && rule.comment.empty()) {
      Scanner ahead = scan_;
      ahead.eat(",");
      ahead.skip_spaces();
      if (ahead.word() == "SH") {
        scan_ = ahead;
        return refuse_word();
      }
      return fail(
          "a list cannot mix dates, weekdays and PH; write a rule for each, such as "
          "\"Dec 25 off; PH off\"");
    }
    scan_.eat(",");
    join = Join::add;
  } else {
    return refuse_word(!rule.spans.empty() || rule.state_written);
  }
  scan_.skip_spaces();
  return !scan_.done() || fail("a rule is missing at the end");
}

// `after_hours`: where only a comment may stand.
bool Parser::refuse_word(bool after_hours) {
  if (!tells_problems()) return false;
  Scanner ahead = scan_;
  ahead.eat("(");
  const std::string_view word = ahead.word();
  if (scan_.peek() == '+') {
    return fail("open ends (+) are not supported; write a closing time, such as 18:00-23:00");
  }
  for (const std::string_view sun : {"sunrise", "sunset", "dawn", "dusk"}) {
    if (word == sun) return fail("times by the sun are not supported; write HH:MM");
  }
  if (word == "SH") {
    return fail("school holidays (SH) are not supported; write their dates, such as Jul 1-Aug 31");
  }
  if (scan_.peek() == ':') return fail("a comment stands at the end of its rule");
  if (scan_.peek() == '|') return fail("a fallback stands after ||");
  if (after_hours) return fail("not understood here; a comment stands in \"quotes\"");
  return fail("not understood here");
}

bool Parser::rule(Rule& rule) {
  scan_.skip_spaces();
  const std::size_t start = scan_.place();
  if (scan_.eat("24/7")) {
    rule.always = true;
    rule.spans.push_back({0, minutes_per_day});
  } else {
    if (!wide_selectors(rule) || !weekday_list(rule)) return false;
    scan_.skip_spaces();
    scan_.eat(":");
    scan_.skip_spaces();
    if (!span_list(rule)) return false;
  }
  if (!modifier(rule) || !comment(rule)) return false;
  if (scan_.place() != start) {
    // `24/7 off` has to empty whole days, as `off` alone does.
    if (rule.always && rule.state == State::closed) rule.spans.clear();
    return true;
  }
  if (scan_.done()) return fail("no hours; write some, such as \"Mo-Fr 09:00-18:00\" or \"24/7\"");
  return refuse_word();
}

bool Parser::next_in_list(bool (Parser::*at_item)() const) {
  const std::size_t start = scan_.place();
  scan_.skip_spaces();
  if (scan_.eat(",")) {
    scan_.skip_spaces();
    if ((this->*at_item)()) return true;
  }
  scan_.back_to(start);
  return false;
}

bool Parser::at_weekday() const {
  Scanner ahead = scan_;
  return ahead.eat_word("PH") || ahead.weekday() >= 0;
}

bool Parser::weekday_list(Rule& rule) {
  if (!at_weekday()) return true;
  do {
    if (!weekday_item(rule)) return false;
  } while (next_in_list(&Parser::at_weekday));
  const bool only_holidays = rule.weekdays == 0 && rule.nth.empty();
  scan_.skip_spaces();
  if (!at_weekday()) return true;
  if (rule.holidays.empty() || !only_holidays || scan_.word() == "PH") {
    return fail("a comma is missing between weekdays, or between weekdays and PH");
  }
  rule.holidays_only = true;  // `PH Mo-Fr`
  do {
    if (scan_.word() == "PH") return fail("PH stands here twice");
    if (!weekday_item(rule)) return false;
  } while (next_in_list(&Parser::at_weekday));
  return true;
}

bool Parser::weekday_item(Rule& rule) {
  if (scan_.eat_word("PH")) {
    rule.holidays.push_back(0);
    return day_offset(rule.holidays.back());
  }
  const int from = scan_.weekday();
  if (scan_.peek() == '[') {
    NthWeekday nth;
    nth.weekday = from;
    if (!nth_list(nth) || !day_offset(nth.offset)) return false;
    rule.nth.push_back(nth);
    return true;
  }
  int to = from;
  if (eat_dash()) {
    to = scan_.weekday();
    if (to < 0) return fail("a weekday is missing after the dash, such as Mo-Fr");
    if (scan_.peek() == '[') return fail("[n] stands after one weekday, not after a range");
  }
  for (int day = from;; day = (day + 1) % 7) {
    rule.weekdays = static_cast<std::uint8_t>(rule.weekdays | (1 << day));
    if (day == to) break;
  }
  return true;
}

// A dash between two selectors, with or without spaces; not that of ` -1 day`.
bool Parser::eat_dash() {
  Scanner ahead = scan_;
  ahead.skip_spaces();
  if (!ahead.eat("-")) return false;
  ahead.skip_spaces();
  scan_ = ahead;
  return true;
}

bool Parser::nth_list(NthWeekday& nth) {
  constexpr int most = 5;
  scan_.eat("[");
  do {
    scan_.skip_spaces();
    int digits = 0;
    const std::size_t start = scan_.place();
    const bool minus = scan_.eat("-");
    const int from = scan_.number(digits);
    int to = from;
    if (!minus && scan_.eat("-")) to = scan_.number(digits);
    if (from < 1 || to < from || to > most) {
      scan_.back_to(start);
      return fail("inside [] stand numbers from 1 to 5 or -1 to -5, such as We[1] or Fr[-1]");
    }
    for (int n = from; n <= to; ++n) {
      std::uint8_t& bits = minus ? nth.from_end : nth.from_start;
      bits = static_cast<std::uint8_t>(bits | (1 << n));
    }
    scan_.skip_spaces();
  } while (scan_.eat(","));
  return scan_.eat("]") || fail("] is missing");
}

bool Parser::span_list(Rule& rule) {
  if (!at_time()) return true;
  do {
    Span next;
    if (!span(next)) return false;
    rule.spans.push_back(next);
  } while (next_in_list(&Parser::at_time));
  return true;
}

bool Parser::span(Span& span) {
  constexpr int latest = 2 * minutes_per_day;
  const char* const wrong = "a time is HH:MM, such as 09:00-18:00";
  const std::size_t start = scan_.place();
  span.from = scan_.time_of_day();
  if (span.from < 0) return fail(wrong);
  if (span.from >= minutes_per_day) {
    scan_.back_to(start);
    return fail("a span starts before 24:00; write 00:00 of the next day");
  }
  scan_.skip_spaces();
  if (scan_.peek() == '+') return refuse_word();
  if (!scan_.eat("-")) return fail("a closing time is missing, such as 09:00-18:00");
  scan_.skip_spaces();
  span.to = scan_.time_of_day();
  if (span.to < 0) {
    if (!scan_.word().empty()) return refuse_word();
    return fail(wrong);
  }
  if (scan_.peek() == '+') return refuse_word();
  if (scan_.peek() == '/') return fail("times with a step are not supported");
  // 09:00-09:00 is a day and a night, as in opening_hours.js.
  if (span.to <= span.from) span.to += minutes_per_day;
  return span.to <= latest || fail("a span ends at 48:00 at the latest");
}

bool Parser::modifier(Rule& rule) {
  scan_.skip_spaces();
  rule.state_written = true;
  if (scan_.eat_word("off") || scan_.eat_word("closed")) {
    rule.state = State::closed;
  } else if (scan_.eat_word("unknown")) {
    rule.state = State::unknown;
  } else if (!scan_.eat_word("open")) {
    rule.state_written = false;
  }
  scan_.skip_spaces();
  return true;
}

bool Parser::comment(Rule& rule) {
  if (scan_.peek() != '"') return true;
  const std::string_view rest = scan_.rest().substr(1);
  const std::size_t end = rest.find('"');
  if (end == std::string_view::npos) return fail("the closing quote of a comment is missing");
  rule.comment = rest.substr(0, end);
  scan_.back_to(scan_.place() + end + 2);
  if (!rule.state_written) rule.state = State::unknown;
  return true;
}

}  // namespace hours_detail

Result<OpeningHours> OpeningHours::parse(std::string_view text) {
  constexpr std::size_t most_bytes = 4096;
  if (text.size() > most_bytes) {
    return told_error(ErrorCode::too_large,
                      [] { return std::string("opening hours go up to 4096 bytes"); });
  }
  OpeningHours hours;
  hours_detail::Parser parser(text);
  std::vector<hours_detail::Rule> rules;
  if (parser.parse(rules)) {
    hours.text_ = text;
    hours.rules_ = std::make_shared<const std::vector<hours_detail::Rule>>(std::move(rules));
    return hours;
  }
  if (!tells_problems()) return Error{ErrorCode::bad_hours, {}, {}};
  return hours_detail::explain(text, parser);
}

}  // namespace ventanilla
