#include "ventanilla/instant.hpp"

#include "base/ascii.hpp"
#include "base/telling.hpp"
#include "time/civil.hpp"

namespace ventanilla {
namespace chrono = std::chrono;
namespace {

// Reads exactly `count` digits at `at`; -1 when they are not there.
int digits(std::string_view text, std::size_t at, std::size_t count) {
  if (at + count > text.size()) return -1;
  int value = 0;
  for (std::size_t i = at; i < at + count; ++i) {
    if (!is_digit(text[i])) return -1;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

void append(std::string& out, int value, int width) {
  char buffer[8];
  for (int i = width - 1; i >= 0; --i, value /= 10) buffer[i] = static_cast<char>('0' + value % 10);
  out.append(buffer, static_cast<std::size_t>(width));
}

Error bad_instant(const char* why) {
  return told_error(ErrorCode::bad_instant, [&] {
    return std::string(why) + "; write an RFC 3339 instant such as 2026-11-24T08:00:00Z";
  });
}

Error bad_duration() {
  return told_error(ErrorCode::out_of_range, [] {
    return std::string(
        "write a duration as 30m or 4h (open time, up to 1000000 minutes) or 2bd (business days, "
        "up to 1000)");
  });
}

// The offset after the seconds in minutes: `Z`, `+05:30`, `-04:00`.
std::optional<int> parse_offset(std::string_view text) {
  if (text == "Z" || text == "z") return 0;
  if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':') return std::nullopt;
  const int hours = digits(text, 1, 2);
  const int minutes = digits(text, 4, 2);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return std::nullopt;
  return (text[0] == '-' ? -1 : 1) * (hours * 60 + minutes);
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const int year = digits(text, 0, 4);
  const int month = digits(text, 5, 2);
  const int day = digits(text, 8, 2);
  if (year < 0 || month < 0 || day < 0) return std::nullopt;
  const Date date{chrono::year(year), chrono::month(static_cast<unsigned>(month)),
                  chrono::day(static_cast<unsigned>(day))};
  if (!date.ok()) return std::nullopt;
  return date;
}

std::string format_date(Date date) {
  std::string out;
  append(out, static_cast<int>(date.year()), 4);
  out += '-';
  append(out, static_cast<int>(static_cast<unsigned>(date.month())), 2);
  out += '-';
  append(out, static_cast<int>(static_cast<unsigned>(date.day())), 2);
  return out;
}

Result<Instant> parse_instant(std::string_view text) {
  constexpr std::size_t date_size = 10;
  constexpr std::size_t seconds_end = 19;
  const auto date = parse_date(text.substr(0, date_size));
  if (!date || text.size() < seconds_end) return bad_instant("not an instant");
  const bool separated =
      (text[10] == 'T' || text[10] == 't' || text[10] == ' ') && text[13] == ':' && text[16] == ':';
  const int hour = digits(text, 11, 2);
  const int minute = digits(text, 14, 2);
  const int second = digits(text, 17, 2);
  if (!separated || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 ||
      second > 60) {
    return bad_instant("not an instant");
  }
  std::size_t at = seconds_end;
  if (at < text.size() && text[at] == '.') {
    const std::size_t fraction = ++at;
    while (at < text.size() && is_digit(text[at])) ++at;
    if (at == fraction) return bad_instant("a fraction without digits");
  }
  const auto offset = parse_offset(text.substr(at));
  if (!offset) return bad_instant("an instant needs Z or an offset such as -04:00 at its end");
  const Instant instant = chrono::sys_days(*date) + chrono::hours(hour) +
                          chrono::minutes(minute - *offset) + chrono::seconds(second);
  const int year = static_cast<int>(Date(chrono::floor<chrono::days>(instant)).year());
  if (year < min_year || year > max_year) {
    return bad_instant("instants go from 1970 to 2199");
  }
  return instant;
}

std::string format_instant(Instant instant) {
  const auto day = chrono::floor<chrono::days>(instant);
  const int seconds = static_cast<int>((instant - day).count());
  std::string out = format_date(Date(day));
  out += 'T';
  append(out, seconds / 3600, 2);
  out += ':';
  append(out, seconds / 60 % 60, 2);
  out += ':';
  append(out, seconds % 60, 2);
  out += 'Z';
  return out;
}

Result<Duration> parse_duration(std::string_view text) {
  constexpr int most_minutes = 1'000'000;
  constexpr int most_days = 1'000;
  std::size_t at = 0;
  int amount = 0;
  while (at < text.size() && is_digit(text[at]) && amount <= most_minutes) {
    amount = amount * 10 + (text[at++] - '0');
  }
  if (at == 0 || amount > most_minutes) return bad_duration();
  const std::string_view unit = text.substr(at);
  if (unit == "bd" && amount <= most_days) return Duration{Duration::Unit::business_days, amount};
  if (unit == "h" && amount <= most_minutes / 60) {
    return Duration{Duration::Unit::open_minutes, amount * 60};
  }
  if (unit == "m") return Duration{Duration::Unit::open_minutes, amount};
  return bad_duration();
}

}  // namespace ventanilla
