#include <algorithm>

#include "time/civil.hpp"
#include "time/hours_rule.hpp"
#include "time/wording_words.hpp"
#include "ventanilla/wording.hpp"

namespace ventanilla {
namespace {
using namespace hours_detail;
using wording::Word;
using wording::word;

std::string span_text(Language language, int from, int to) {
  if (to > minutes_per_day) to -= minutes_per_day;
  return wording::clock_text(language, from) + '-' + wording::clock_text(language, to);
}

/// Writes one rule; keeps the language so that the parts read short.
class RuleText {
 public:
  explicit RuleText(Language language) : language_(language) {}

  std::string text(const Rule& rule) {
    dates(rule);
    years(rule);
    weeks(rule);
    weekdays(rule);
    if (out_.empty()) part(say(Word::every_day));
    times(rule);
    if (!rule.comment.empty()) part("(" + rule.comment + ")");
    return std::move(out_);
  }

 private:
  std::string say(Word first, int index = 0) const {
    return std::string(word(language_, first, index));
  }
  void part(const std::string& text) {
    if (!out_.empty()) out_ += ' ';
    out_ += text;
  }
  void item(std::string& list, const std::string& text) {
    if (!list.empty()) list += ", ";
    list += text;
  }
  std::string range(const std::string& from, const std::string& to) const {
    return from == to ? from : from + ' ' + say(Word::to) + ' ' + to;
  }
  std::string stepped(const std::string& text, int step) const {
    return step == 1 ? text : text + " (" + say(Word::every) + ' ' + std::to_string(step) + ")";
  }
  std::string shifted(const std::string& text, int days) const {
    if (days == 0) return text;
    const std::string count = std::to_string(days < 0 ? -days : days);
    return text + " (" + count + ' ' +
           say(days < 0 ? Word::day_before : Word::day_after, count == "1" ? 0 : 1) + ")";
  }
  std::string point(const DatePoint& date) const {
    std::string text = date.month == 0 ? say(Word::easter) : say(Word::jan, date.month - 1);
    if (date.nth != 0) {
      constexpr int last = 5;
      const NthWeekday nth{date.weekday, 0, 0, 0};
      text = date.nth == -1 ? ordinal(last, nth)
                            : ordinal(date.nth < 0 ? -date.nth - 1 : date.nth - 1, nth);
      text += ' ' + say(Word::monday, date.weekday);
      if (date.nth < -1) text += ' ' + say(Word::nth_last);
      text += " (" + say(Word::jan, date.month - 1) + ')';
    } else if (date.month != 0) {
      const std::string day = std::to_string(date.day);
      text = language_ == Language::en ? text + ' ' + day : day + ' ' + text;
    }
    if (date.year != 0) text += ' ' + std::to_string(date.year);
    return shifted(text, date.offset);
  }

  void years(const Rule& rule) {
    std::string list;
    const auto dated = [](const DateRange& range) { return range.from.year != 0; };
    if (!rule.dates.empty() && std::all_of(rule.dates.begin(), rule.dates.end(), dated)) return;
    for (const NumberRange& years : rule.years) {
      item(list, stepped(range(std::to_string(years.from), std::to_string(years.to)), years.step));
    }
    if (!list.empty()) part(list);
  }

  void dates(const Rule& rule) {
    constexpr int longest_month = 31;
    std::string list;
    for (const DateRange& dates : rule.dates) {
      const bool months = !dates.single && dates.from.month > 0 && dates.from.day == 1 &&
                          dates.to.day == longest_month && dates.from.year == 0 &&
                          dates.from.offset == 0 && dates.to.offset == 0;
      item(list,
           months ? range(say(Word::jan, dates.from.month - 1), say(Word::jan, dates.to.month - 1))
                  : range(point(dates.from), point(dates.to)));
    }
    if (!list.empty()) part(list);
  }

  void weeks(const Rule& rule) {
    std::string list;
    for (const NumberRange& weeks : rule.weeks) {
      item(list, stepped(range(std::to_string(weeks.from), std::to_string(weeks.to)), weeks.step));
    }
    if (!list.empty()) part(say(Word::week) + ' ' + list);
  }

  // Runs of three and more days become a range, which may go over the week's end.
  void weekday_runs(std::string& list, std::uint8_t mask) {
    constexpr int all = 0x7F;
    if (mask == all) return item(list, range(say(Word::mon), say(Word::mon, 6)));
    const auto has = [mask](int day) { return ((mask >> (day % 7)) & 1) != 0; };
    for (int day = 0; day < 7; ++day) {
      if (!has(day) || has(day + 6)) continue;
      int length = 1;
      while (has(day + length)) ++length;
      if (length > 2) {
        item(list, range(say(Word::mon, day), say(Word::mon, (day + length - 1) % 7)));
      } else {
        for (int i = 0; i < length; ++i) item(list, say(Word::mon, (day + i) % 7));
      }
    }
  }

  // Portuguese weekdays from Monday to Friday are feminine: "primeira segunda-feira".
  std::string ordinal(int index, const NthWeekday& nth) const {
    constexpr int saturday = 5;
    std::string text = say(Word::first, index);
    if (language_ == Language::pt && nth.weekday < saturday) text.back() = 'a';
    return text;
  }

  void nth_weekdays(std::string& list, const NthWeekday& nth) {
    constexpr int last = 5;
    const std::string day = ' ' + say(Word::monday, nth.weekday) + ' ';
    for (int n = 1; n <= 5; ++n) {
      if (((nth.from_start >> n) & 1) != 0) {
        item(list, shifted(ordinal(n - 1, nth) + day + say(Word::of_month), nth.offset));
      }
      if (((nth.from_end >> n) & 1) == 0) continue;
      const std::string place =
          n == 1 ? ordinal(last, nth) + day + say(Word::of_month)
                 : ordinal(n - 1, nth) + day + say(Word::nth_last) + ' ' + say(Word::of_month);
      item(list, shifted(place, nth.offset));
    }
  }

  void weekdays(const Rule& rule) {
    std::string list;
    weekday_runs(list, rule.weekdays);
    for (const NthWeekday& nth : rule.nth) nth_weekdays(list, nth);
    std::string holidays;
    for (const int offset : rule.holidays) item(holidays, shifted(say(Word::holidays), offset));
    if (rule.holidays_only) {
      list = holidays + " (" + list + ")";
    } else if (!holidays.empty()) {
      item(list, holidays);
    }
    if (!list.empty()) part(list);
  }

  void times(const Rule& rule) {
    const bool whole_day =
        rule.spans.empty() ||
        (rule.spans.size() == 1 && rule.spans[0].from == 0 && rule.spans[0].to == minutes_per_day);
    std::string list;
    for (const Span& span : rule.spans) item(list, span_text(language_, span.from, span.to));
    if (!whole_day) part(list);
    if (rule.state == State::closed) return part(say(Word::closed));
    if (whole_day && rule.state == State::open) part(say(Word::day_and_night));
    if (rule.state == State::unknown && rule.comment.empty()) part(say(Word::unknown));
  }

  Language language_;
  std::string out_;
};

}  // namespace

std::string spans_text(const std::vector<DaySpan>& spans, std::string_view lang) {
  const Language language = wording::worded_language(lang);
  std::string out;
  for (const DaySpan& span : spans) {
    if (!out.empty()) out += ", ";
    const bool whole = span.from == 0 && span.to >= minutes_per_day;
    out += whole ? std::string(word(language, Word::day_and_night))
                 : span_text(language, span.from, span.to);
    if (span.state == State::unknown) out.append(" (").append(word(language, Word::unknown)) += ')';
  }
  return out.empty() ? std::string(word(language, Word::closed)) : out;
}

std::string weekday_text(Date date, std::string_view lang) {
  return std::string(
      word(wording::worded_language(lang), Word::monday, weekday_of(day_number(date))));
}

std::string hours_text(const OpeningHours& hours, std::string_view lang) {
  const Language language = wording::worded_language(lang);
  std::string out;
  for (const Rule& rule : hours.rules()) {
    if (!out.empty()) out += ", ";
    if (rule.join == Join::fallback) {
      out.append(word(language, Word::otherwise));
      out += ' ';
    }
    out += RuleText(language).text(rule);
  }
  return out;
}

}  // namespace ventanilla
