#include <utility>

#include "base/decimal.hpp"
#include "time/civil.hpp"
#include "time/hours_rule.hpp"
#include "time/wording_words.hpp"
#include "ventanilla/wording.hpp"

namespace ventanilla {
namespace {
using hours_detail::CivilDay;
using hours_detail::minutes_per_day;
using wording::Word;
using wording::word;

/// A wall-clock time: a day and a minute of it, 0 to 1,440.
struct Moment {
  CivilDay day;
  int minute;
};

// `ends`: the moment ends something, so midnight belongs to the day that it ends.
Moment moment_of(const Zone& zone, Instant instant, bool ends) {
  const LocalTime local = zone.to_local(instant);
  const auto day = std::chrono::floor<std::chrono::days>(local);
  const int number = static_cast<int>(day.time_since_epoch().count());
  const int minute = static_cast<int>((local - day).count() / 60);
  if (ends && minute == 0) return {hours_detail::civil_day(number - 1), minutes_per_day};
  return {hours_detail::civil_day(number), minute};
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

/// Writes one text word by word.
class TimeText {
 public:
  explicit TimeText(std::string_view lang) : language_(wording::worded_language(lang)) {}

  std::string take() { return std::move(out_); }

  void add(std::string_view text) {
    if (!out_.empty() && !text.empty()) out_ += ' ';
    out_ += text;
  }
  void say(Word first, int index = 0) { add(word(language_, first, index)); }

  // "las 16:30", "la 1:00", "medianoche" after the preposition that `base` starts: the plain one,
  // the one before 1:00 (singular in Spanish and Portuguese), the one before a word.
  void time(Word base, int minute) {
    if (minute == minutes_per_day) {
      say(base, 2);
      return say(Word::midnight);
    }
    say(base, minute / 60 == 1 ? 1 : 0);
    add(wording::clock_text(language_, minute));
  }

  void day(const CivilDay& day, const CivilDay& today) {
    if (day.number == today.number) return say(Word::today);
    if (day.number == today.number + 1) return say(Word::tomorrow);
    date(day, today);
  }

  // ", hora de Santo Domingo; 14:00 hora local" where the visitor's clock shows something else.
  void visitor(Instant instant, Instant now, const Zone& zone, const Zone* visitor, bool ends) {
    if (visitor == nullptr || visitor->offset_at(instant) == zone.offset_at(instant)) return;
    const Moment there = moment_of(*visitor, instant, ends);
    out_ += ',';
    say(Word::time_of);
    add(wording::city_of(zone));
    out_ += ';';
    const bool same_day = there.day.number == moment_of(zone, instant, ends).day.number;
    if (same_day && there.minute < minutes_per_day) {
      add(wording::clock_text(language_, there.minute));
    } else {
      day(there.day, moment_of(*visitor, now, false).day);
      time(Word::at, there.minute);
    }
    say(Word::for_you);
  }

 private:
  // Within the week the day's number is enough; beyond, its month; in another year, that too.
  void date(const CivilDay& day, const CivilDay& today) {
    constexpr int days_per_week = 7;
    const bool near = day.number > today.number && day.number - today.number < days_per_week;
    const std::string number = decimal(static_cast<std::uint64_t>(day.day));
    add(article(language_, day, near));
    say(Word::monday, day.weekday);
    if (near) return add(number);
    const std::string year =
        day.year == today.year ? std::string() : decimal(static_cast<std::uint64_t>(day.year));
    const std::string_view of = language_ == Language::fr ? "" : "de";
    if (language_ == Language::en || language_ == Language::pt) out_ += ',';
    if (language_ != Language::en) {
      add(number);
      add(of);
    }
    say(Word::january, day.month - 1);
    if (language_ == Language::en) {
      add(number);
      if (!year.empty()) out_ += ',';
    } else if (!year.empty()) {
      add(of);
    }
    add(year);
  }

  Language language_;
  std::string out_;
};

}  // namespace

std::string deadline_text(Instant deadline, Instant now, const Zone& zone, const Zone* visitor,
                          std::string_view lang) {
  TimeText text(lang);
  const CivilDay today = moment_of(zone, now, false).day;
  const Moment due = moment_of(zone, deadline, true);
  text.day(due.day, today);
  text.time(due.day.number == today.number ? Word::before : Word::at, due.minute);
  text.visitor(deadline, now, zone, visitor, true);
  return text.take();
}

std::string status_text(const Status& status, Instant now, const Zone& zone, const Zone* visitor,
                        std::string_view lang) {
  TimeText text(lang);
  const bool open = status.state == State::open;
  if (status.state == State::unknown) {
    text.say(Word::unknown);
  } else if (!status.next_change) {
    text.say(open ? Word::always_open : Word::closed);
  } else {
    const CivilDay today = moment_of(zone, now, false).day;
    const Moment change = moment_of(zone, *status.next_change, open);
    text.say(open ? Word::open : Word::opens);
    if (open && change.day.number == today.number) {
      text.time(Word::until, change.minute);
    } else {
      if (open) text.say(Word::until_bare);
      text.day(change.day, today);
      text.time(Word::at, change.minute);
    }
    text.visitor(*status.next_change, now, zone, visitor, open);
  }
  return text.take();
}

}  // namespace ventanilla
