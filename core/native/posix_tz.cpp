#include "posix_tz.hpp"

#include <algorithm>

namespace ventanilla::native {
namespace chrono = std::chrono;
namespace {

constexpr int seconds_per_hour = 3600;

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  bool done() const { return text_.empty(); }
  bool eat(char c) {
    if (done() || text_.front() != c) return false;
    text_.remove_prefix(1);
    return true;
  }
  // `EST` or `<-03>`.
  bool abbreviation() {
    const bool quoted = eat('<');
    std::size_t end = 0;
    while (end < text_.size() && (quoted ? text_[end] != '>' : is_letter(text_[end]))) ++end;
    if (end == 0) return false;
    text_.remove_prefix(end);
    return !quoted || eat('>');
  }
  std::optional<int> number(int most) {
    int value = 0;
    bool any = false;
    while (!done() && text_.front() >= '0' && text_.front() <= '9' && value <= most) {
      value = value * 10 + (text_.front() - '0');
      text_.remove_prefix(1);
      any = true;
    }
    if (!any || value > most) return std::nullopt;
    return value;
  }
  // `[+-]hh[:mm[:ss]]` in seconds.
  std::optional<int> time(int most_hours) {
    const bool minus = eat('-');
    if (!minus) eat('+');
    const auto hours = number(most_hours);
    if (!hours) return std::nullopt;
    int seconds = *hours * seconds_per_hour;
    for (int unit = 60; unit >= 1 && eat(':'); unit /= 60) {
      const auto part = number(59);
      if (!part) return std::nullopt;
      seconds += *part * unit;
    }
    return minus ? -seconds : seconds;
  }
  std::optional<PosixDate> date();

 private:
  static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

  std::string_view text_;
};

std::optional<PosixDate> Reader::date() {
  PosixDate date;
  std::optional<int> day;
  if (eat('M')) {
    const auto month = number(12);
    if (!month || *month < 1 || !eat('.')) return std::nullopt;
    const auto week = number(5);
    if (!week || *week < 1 || !eat('.')) return std::nullopt;
    date.month = *month;
    date.week = *week;
    day = number(6);
  } else if (eat('J')) {
    date.kind = PosixDate::Kind::julian_without_leap;
    day = number(365);
    if (day && *day < 1) return std::nullopt;
  } else {
    date.kind = PosixDate::Kind::julian;
    day = number(365);
  }
  if (!day) return std::nullopt;
  date.day = *day;
  date.seconds = 2 * seconds_per_hour;
  if (eat('/')) {
    const auto seconds = time(167);
    if (!seconds) return std::nullopt;
    date.seconds = *seconds;
  }
  return date;
}

chrono::sys_days day_in(const PosixDate& date, int year) {
  const chrono::year y{year};
  const chrono::sys_days new_year = y / chrono::January / 1;
  if (date.kind == PosixDate::Kind::julian) return new_year + chrono::days(date.day);
  if (date.kind == PosixDate::Kind::julian_without_leap) {
    constexpr int last_of_february = 59;
    const bool after_leap_day = y.is_leap() && date.day > last_of_february;
    return new_year + chrono::days(date.day - 1 + (after_leap_day ? 1 : 0));
  }
  const chrono::year_month month = y / chrono::month(static_cast<unsigned>(date.month));
  const chrono::weekday weekday{static_cast<unsigned>(date.day)};
  constexpr int last_week = 5;
  if (date.week == last_week) return chrono::sys_days(month / weekday[chrono::last]);
  return chrono::sys_days(month / weekday[static_cast<unsigned>(date.week)]);
}

std::int64_t second_of(const PosixDate& date, int year, std::int32_t offset) {
  return chrono::sys_seconds(day_in(date, year)).time_since_epoch().count() + date.seconds - offset;
}

}  // namespace

std::optional<PosixRule> parse_posix_rule(std::string_view text) {
  Reader reader(text);
  PosixRule rule;
  if (!reader.abbreviation()) return std::nullopt;
  const auto standard = reader.time(24);
  if (!standard) return std::nullopt;
  rule.standard = -*standard;  // POSIX counts west
  if (reader.done()) return rule;
  if (!reader.abbreviation()) return std::nullopt;
  rule.daylight = rule.standard + seconds_per_hour;
  if (!reader.eat(',')) {
    const auto daylight = reader.time(24);
    if (!daylight || !reader.eat(',')) return std::nullopt;
    rule.daylight = -*daylight;
  }
  const auto to_daylight = reader.date();
  if (!to_daylight || !reader.eat(',')) return std::nullopt;
  const auto to_standard = reader.date();
  if (!to_standard || !reader.done()) return std::nullopt;
  rule.changes = true;
  rule.to_daylight = *to_daylight;
  rule.to_standard = *to_standard;
  return rule;
}

std::vector<ZoneTransition> transitions_in(const PosixRule& rule, int year) {
  if (!rule.changes) return {};
  std::vector<ZoneTransition> both = {
      {second_of(rule.to_daylight, year, rule.standard), rule.daylight},
      {second_of(rule.to_standard, year, rule.daylight), rule.standard}};
  if (both[1].at < both[0].at) std::swap(both[0], both[1]);
  return both;
}

}  // namespace ventanilla::native
