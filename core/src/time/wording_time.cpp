#include "time/civil.hpp"
#include "time/wording_words.hpp"
#include "ventanilla/wording.hpp"

namespace ventanilla {
namespace {
using hours_detail::CivilDay;
using wording::Word;
using wording::word;

/// A wall-clock time: a day and a minute of it, 0 to 1,440.
struct Moment {
  CivilDay day;
  int minute;
};

// `ends`: the moment ends something, so midnight belongs to the day that it ends.
Moment moment_of(const Zone& zone, Instant instant, bool ends) {
  constexpr int minutes_per_day = 1440;
  const LocalTime local = zone.to_local(instant);
  const auto day = std::chrono::floor<std::chrono::days>(local);
  const int number = static_cast<int>(day.time_since_epoch().count());
  const int minute = static_cast<int>((local - day).count() / 60);
  if (ends && minute == 0) return {hours_detail::civil_day(number - 1), minutes_per_day};
  return {hours_detail::civil_day(number), minute};
}

std::string joined(std::string_view a, std::string_view b) {
  std::string out(a);
  if (!out.empty() && !b.empty()) out += ' ';
  return out.append(b);
}

// "las 16:30", "la 1:00", "medianoche" after the preposition that `base` starts: the plain one,
// the one before 1:00 (singular in Spanish and Portuguese), the one before a word.
std::string time_after(Language language, Word base, int minute) {
  constexpr int midnight = 1440;
  if (minute == midnight) {
    return joined(word(language, base, 2), word(language, Word::midnight));
  }
  const bool one = minute / 60 == 1;
  return joined(word(language, base, one ? 1 : 0), wording::clock_text(language, minute));
}

std::string_view article(Language language, const CivilDay& day, bool near) {
  constexpr int saturday = 5;
  switch (language) {
    case Language::es:
      return "el";
    case Language::pt:
      return day.weekday < saturday ? "na" : "no";
    case Language::fr:
      return near ? "" : "le";
    default:
      return "on";
  }
}

// Within the week the day's number is enough; beyond, its month; in another year, that too.
std::string date_text(Language language, const CivilDay& day, const CivilDay& today) {
  constexpr int days_per_week = 7;
  const bool near = day.number > today.number && day.number - today.number < days_per_week;
  const std::string number = std::to_string(day.day);
  std::string out = joined(article(language, day, near), word(language, Word::monday, day.weekday));
  if (near) return joined(out, number);
  const std::string_view month = word(language, Word::january, day.month - 1);
  const bool dated = day.year != today.year;
  const std::string year = dated ? std::to_string(day.year) : std::string();
  if (language == Language::en) {
    out += ", ";
    out = joined(out.append(month), number);
    return dated ? out + ", " + year : out;
  }
  if (language == Language::fr) return joined(joined(joined(out, number), month), year);
  out = joined(out + (language == Language::pt ? "," : ""), number + " de ");
  out.append(month);
  return dated ? out + " de " + year : out;
}

std::string day_text(Language language, const CivilDay& day, const CivilDay& today) {
  if (day.number == today.number) return std::string(word(language, Word::today));
  if (day.number == today.number + 1) return std::string(word(language, Word::tomorrow));
  return date_text(language, day, today);
}

// ", hora de Santo Domingo; 14:00 hora local" where the visitor's clock shows something else.
std::string visitor_text(Language language, Instant instant, Instant now, const Zone& zone,
                         const Zone* visitor, bool ends) {
  if (visitor == nullptr || visitor->offset_at(instant) == zone.offset_at(instant)) return {};
  const Moment here = moment_of(zone, instant, ends);
  const Moment there = moment_of(*visitor, instant, ends);
  std::string out = ", " + joined(word(language, Word::time_of), wording::city_of(zone)) + "; ";
  const bool same_day = there.day.number == here.day.number;
  if (same_day && there.minute < 1440) {
    out += wording::clock_text(language, there.minute);
  } else {
    const CivilDay today = moment_of(*visitor, now, false).day;
    out +=
        joined(day_text(language, there.day, today), time_after(language, Word::at, there.minute));
  }
  return joined(out, word(language, Word::for_you));
}

}  // namespace

std::string deadline_text(Instant deadline, Instant now, const Zone& zone, const Zone* visitor,
                          std::string_view lang) {
  const Language language = wording::worded_language(lang);
  const CivilDay today = moment_of(zone, now, false).day;
  const Moment due = moment_of(zone, deadline, true);
  const bool is_today = due.day.number == today.number;
  return joined(day_text(language, due.day, today),
                time_after(language, is_today ? Word::before : Word::at, due.minute)) +
         visitor_text(language, deadline, now, zone, visitor, true);
}

std::string status_text(const Status& status, Instant now, const Zone& zone, const Zone* visitor,
                        std::string_view lang) {
  const Language language = wording::worded_language(lang);
  if (status.state == State::unknown) return std::string(word(language, Word::unknown));
  const bool open = status.state == State::open;
  if (!status.next_change) {
    return std::string(word(language, open ? Word::always_open : Word::closed));
  }
  const CivilDay today = moment_of(zone, now, false).day;
  const Moment change = moment_of(zone, *status.next_change, open);
  const std::string elsewhere =
      visitor_text(language, *status.next_change, now, zone, visitor, open);
  const std::string_view first = word(language, open ? Word::open : Word::opens);
  if (open && change.day.number == today.number) {
    return joined(first, time_after(language, Word::until, change.minute)) + elsewhere;
  }
  const std::string day = day_text(language, change.day, today);
  const std::string when = joined(day, time_after(language, Word::at, change.minute));
  if (!open) return joined(first, when) + elsewhere;
  return joined(joined(first, word(language, Word::until_bare)), when) + elsewhere;
}

}  // namespace ventanilla
