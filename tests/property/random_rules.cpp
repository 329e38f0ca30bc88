// Random rules out of every part of the notation, and their text.
#include "property/naive_hours.hpp"

namespace ventanilla::test {
namespace {

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

void add_item(std::string& list, const std::string& item) {
  list += (list.empty() ? "" : ",") + item;
}

void add_part(std::string& text, const std::string& part) {
  if (!part.empty()) text += (text.empty() ? "" : " ") + part;
}

std::string ranges_text(const std::vector<NaiveRange>& ranges) {
  std::string list;
  for (const auto& [from, to, step] : ranges) {
    std::string item = std::to_string(from);
    if (from != to) item += "-" + std::to_string(to);
    if (step > 1) item += "/" + std::to_string(step);
    add_item(list, item);
  }
  return list;
}

std::string point_text(const NaivePoint& point) {
  std::string text = point.year == 0 ? "" : std::to_string(point.year);
  add_part(text, point.month == 0 ? "easter" : months[point.month - 1]);
  if (point.day != 0) add_part(text, std::to_string(point.day));
  if (point.nth != 0) {
    add_part(text, std::string(days[point.weekday]) + "[" + std::to_string(point.nth) + "]");
  }
  return text + signed_days(point.offset);
}

std::string nth_text(const NaiveNth& nth) {
  std::string list;
  for (const int n : nth.nth) add_item(list, std::to_string(n));
  return std::string(days[nth.weekday]) + "[" + list + "]" + signed_days(nth.offset);
}

std::string weekdays_text(const NaiveRule& rule) {
  std::string list;
  for (const auto& [from, to] : rule.weekdays) {
    add_item(list, from == to ? days[from] : std::string(days[from]) + "-" + days[to]);
  }
  for (const NaiveNth& nth : rule.nths) add_item(list, nth_text(nth));
  std::string holidays;
  for (const int offset : rule.holiday_offsets) add_item(holidays, "PH" + signed_days(offset));
  switch (rule.holidays) {
    case NaiveRule::Holidays::none:
      return list;
    case NaiveRule::Holidays::filter:
      return holidays + " " + list;
    case NaiveRule::Holidays::beside:
      break;
  }
  if (list.empty()) return holidays;
  return rule.holidays_first ? holidays + "," + list : list + "," + holidays;
}

/// Draws the parts of one rule.
class Dice {
 public:
  explicit Dice(std::uint64_t& seed) : seed_(seed) {}
  int below(int limit) { return random_below(seed_, limit); }
  bool one_in(int n) { return below(n) == 0; }

  NaiveRange years() {
    const int from = 2025 + below(4);
    const int to = one_in(2) ? from : from + below(5);
    return {from, to, to > from ? 1 + below(2) : 1};
  }
  NaiveRange weeks() {
    const int from = 1 + below(53);
    if (one_in(6)) return {from, 1 + below(from), 1};  // over the year's end
    const int to = from + below(54 - from);
    return {from, to, to > from ? 1 + below(3) : 1};
  }
  NaivePoint date() {
    if (one_in(12)) return {0, 2, 29, 0};
    return {0, 1 + below(12), 1 + below(28), 0};
  }
  NaivePoint nth_day(int month) {
    const int nth = (1 + below(4)) * (one_in(2) ? 1 : -1);
    return {0, month, 0, one_in(4) ? below(5) - 2 : 0, nth, below(7)};
  }
  NaivePoint easter() { return {0, 0, 0, below(100) - 50}; }

  NaiveDates dates() {
    const NaivePoint month{0, 1 + below(12), 0, 0};
    switch (below(8)) {
      case 7: {
        const NaivePoint start = nth_day(1 + below(6));
        const int end = 7 + below(6);
        if (one_in(3)) return {nth_day(end), start, true};
        return {start, one_in(2) ? nth_day(end) : NaivePoint{0, end, 1 + below(28), 0}, true};
      }
      case 0:
        return {month, month, true};
      case 1:
        return {month, {0, 1 + below(12), 0, 0}, true};
      case 2:
        return {easter(), {}, false};
      case 3: {
        const NaivePoint start = easter();
        return {start, {0, 0, 0, start.offset + below(20)}, true};
      }
      case 4:
        if (one_in(8)) return {{0, 2, 29, 0}, {0, 2, 29, 0}, true};
        return {date(), date(), true};
      default:
        return {date(), {}, false};
    }
  }

  /// `2026 Dec 24-2027 Jan 6`.
  NaiveDates dates_of_years() {
    NaiveDates made{date(), date(), true};
    made.from.year = 2025 + below(3);
    made.to.year = made.from.year + 1 + below(2);
    if (made.from.day == 29) made.from.day = 28;
    return made;
  }

  NaiveNth nth() {
    NaiveNth made{below(7), {}, one_in(3) ? below(9) - 4 : 0};
    for (int n = 1 + below(2); n > 0; --n) {
      made.nth.push_back(one_in(2) ? 1 + below(5) : -1 - below(5));
    }
    return made;
  }

  void period(NaiveRule& rule) {
    if (one_in(12)) {
      rule.dates.push_back(dates_of_years());
    } else {
      if (one_in(4)) rule.years.push_back(years());
      if (!rule.years.empty() && one_in(4)) rule.years.push_back(years());
      if (one_in(3)) rule.dates.push_back(dates());
      if (!rule.dates.empty() && one_in(4)) rule.dates.push_back(dates());
      resolve_single_year(rule);
    }
    if (one_in(7)) rule.weeks.push_back(weeks());
    if (!rule.weeks.empty() && one_in(3)) rule.weeks.push_back(weeks());
  }

  void day_list(NaiveRule& rule) {
    for (int n = one_in(2) ? below(3) : 0; n > 0; --n) {
      const int from = below(7);
      rule.weekdays.emplace_back(from, one_in(3) ? from : below(7));
    }
    if (one_in(5)) rule.nths.push_back(nth());
    if (one_in(4)) rule.holidays = NaiveRule::Holidays::beside;
    if (one_in(4)) rule.holiday_offsets[0] = below(5) - 2;
    if (one_in(8)) rule.holiday_offsets.push_back(below(5) - 2);
    rule.holidays_first = one_in(2);
    const bool named = !rule.weekdays.empty() || !rule.nths.empty();
    if (named && one_in(8)) rule.holidays = NaiveRule::Holidays::filter;
  }

  void hours(NaiveRule& rule) {
    for (int n = below(4); n > 0; --n) {
      const int from = below(96) * 15;
      int to = below(160) * 15 + 15;
      if (to > 1440 && to <= from) to = from + 15;
      rule.spans.emplace_back(from, to);
    }
    const int kind = below(12);
    rule.state = kind < 7 ? State::open : kind < 10 ? State::closed : State::unknown;
    if (rule.state == State::open) rule.words = rule.spans.empty() || one_in(6) ? "open" : "";
    if (rule.state == State::closed) rule.words = one_in(2) ? "off" : "closed";
    const bool comment = one_in(6);
    if (rule.state == State::unknown && (!comment || one_in(2))) rule.words = "unknown";
    if (comment && !(rule.state == State::open && rule.words.empty())) {
      add_part(rule.words, "\"call; first, || 24/7\"");
    }
  }

 private:
  // A single year before two dates over the year's end is that of the first.
  static void resolve_single_year(NaiveRule& rule) {
    if (rule.years.size() != 1 || rule.years[0][0] != rule.years[0][1]) return;
    for (NaiveDates& dates : rule.dates) {
      const auto dated = [](const NaivePoint& p) { return p.day != 0 || p.nth != 0; };
      if (!dated(dates.from) || !dated(dates.to) || !dates.range) continue;
      const int from = dates.from.month * 32 + dates.from.day;
      if (dates.to.month * 32 + dates.to.day >= from) continue;
      dates.from.year = rule.years[0][0];
      dates.to.year = dates.from.year + 1;
    }
  }

  std::uint64_t& seed_;
};

NaiveRule random_rule(std::uint64_t& seed) {
  Dice dice(seed);
  NaiveRule rule;
  if (dice.one_in(16)) {
    rule.always = true;
    if (dice.one_in(3)) rule.state = State::closed, rule.words = "off";
    return rule;
  }
  if (!dice.one_in(10)) {
    dice.period(rule);
    dice.day_list(rule);
  }
  dice.hours(rule);
  return rule;
}

}  // namespace

std::string NaiveRule::text() const {
  if (always) return words.empty() ? "24/7" : "24/7 " + words;
  std::string text = ranges_text(years);
  std::string list;
  for (const NaiveDates& item : dates) {
    NaiveDates shown = item;
    if (!years.empty()) shown.from.year = shown.to.year = 0;
    const bool month = item.range && item.from.day == 0 && item.from.month != 0 &&
                       item.from.month == item.to.month;
    const bool single = !item.range || month;
    add_item(list,
             single ? point_text(shown.from) : point_text(shown.from) + "-" + point_text(shown.to));
  }
  add_part(text, list);
  if (!weeks.empty()) add_part(text, "week " + ranges_text(weeks));
  add_part(text, weekdays_text(*this));
  std::string times;
  for (const auto& [from, to] : spans) add_item(times, clock(from) + "-" + clock(to));
  add_part(text, times);
  add_part(text, words);
  return text;
}

std::vector<NaiveRule> random_rules(std::uint64_t& seed) {
  std::vector<NaiveRule> rules;
  for (int n = 1 + random_below(seed, 5); n > 0; --n) {
    NaiveRule rule = random_rule(seed);
    if (!rules.empty()) rule.join = static_cast<NaiveRule::Join>(random_below(seed, 3));
    // After `,` a rule without a selector would read as one more span of the rule before.
    const std::string text = rule.text();
    const bool bare = text[0] >= '0' && text[0] <= '9' && text[2] == ':';
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
