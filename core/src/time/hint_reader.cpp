#include "time/hint_reader.hpp"

#include <utility>

#include "base/ascii.hpp"

namespace ventanilla::hours_detail {
namespace {

constexpr int noon = 12;

std::string two_digits(int number) {
  return {static_cast<char>('0' + number / 10 % 10), static_cast<char>('0' + number % 10)};
}

}  // namespace

HintReader::HintReader(std::string_view text) : text_(text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view word = word_at(at);
    romance_ = romance_ || is_romance(word);
    at += word.size();
  }
}

std::vector<HintToken> HintReader::read() {
  std::vector<HintToken> tokens = read_once();
  if (!to_24_ || !known_) return tokens;
  at_ = 0;  // now that the hours are known to count to 24
  tokens_.clear();
  except_ = false;
  return read_once();
}

std::vector<HintToken> HintReader::read_once() {
  joint_ = {};
  last_hour_ = -1;
  while (at_ < text_.size() && known_) step();
  const bool whole = known_ && joint_ != "-" && day_.empty();
  return whole ? std::move(tokens_) : std::vector<HintToken>();
}

char HintReader::next(std::size_t steps) const {
  return at_ + steps < text_.size() ? text_[at_ + steps] : ' ';
}

std::size_t HintReader::after_spaces(std::size_t at) const {
  while (at < text_.size() && text_[at] == ' ') ++at;
  return at;
}

std::string_view HintReader::word_at(std::size_t at) const {
  std::size_t end = at;
  while (end < text_.size() && is_lower(text_[end])) ++end;
  return text_.substr(at, end - at);
}

// The length of the dash that stands there, or 0: a hyphen, U+2010 to U+2015 or the minus sign.
std::size_t HintReader::dash_at(std::size_t at) const {
  if (at >= text_.size()) return 0;
  if (text_[at] == '-') return 1;
  const std::string_view sign = text_.substr(at, 3);
  const bool dash = sign >= "\xE2\x80\x90" && sign <= "\xE2\x80\x95";
  return dash || sign == "\xE2\x88\x92" ? 3 : 0;
}

int HintReader::number_at(std::size_t& at, std::size_t& digits) const {
  const std::size_t start = at;
  int value = 0;
  while (at < text_.size() && is_digit(text_[at]) && value < 100'000) {
    value = value * 10 + (text_[at++] - '0');
  }
  digits = at - start;
  return value;
}

void HintReader::step() {
  const char c = next();
  if (is_lower(c)) return word();
  if (is_digit(c)) return number();
  if (const std::size_t dash = dash_at(at_); dash > 0) {
    at_ += dash;
    joint_ = "-";
    return;
  }
  ++at_;
  sign(c);
}

void HintReader::sign(char c) {
  if (c == ',' || c == '/') {
    joint_ = ",";
  } else if (c == ';') {
    joint_ = ";";
  } else if (c != ' ' && c != '.' && c != ':') {
    known_ = false;
  }
}

void HintReader::word() {
  const std::string_view written = word_at(at_);
  at_ += written.size();
  // "mar" is Tuesday, but not in "ene-mar".
  const bool after_month =
      !tokens_.empty() && tokens_.back().kind == HintKind::month && joint_ == "-";
  if (written == "mar" && (after_month || !day_.empty())) return month("Mar");
  // "do" is Sunday, but not in "feriados do ano".
  const HintKind after = hint_at(after_spaces(at_)).kind;
  const bool article = written == "do" && is_lower(next(after_spaces(at_) - at_)) &&
                       after != HintKind::off && after != HintKind::joint;
  if (article) return;
  const HintWord word = hint_word(written, romance_);
  switch (word.kind) {
    case HintKind::none:
      known_ = false;
      break;
    case HintKind::filler:
      break;
    case HintKind::joint:
      joint_ = word.notation;
      break;
    case HintKind::except:
      joint_ = ";";
      except_ = true;
      break;
    case HintKind::month:
      month(word.notation);
      break;
    case HintKind::easter:
      days_around(word.notation);
      break;
    case HintKind::week:
      weeks();
      break;
    default:
      add(word.kind, std::string(word.notation));
  }
}

// Whether a number after a month is its day, not an hour as in "Jan-Mar 9-12".
bool HintReader::is_day_of_month(std::size_t start, std::size_t end) const {
  if (end == start || end - start > 2) return false;
  const std::size_t after = after_spaces(end);
  if (after >= text_.size()) return true;
  const HintKind word = hint_at(after).kind;
  const std::size_t joint = word == HintKind::joint ? word_at(after).size() : dash_at(after);
  if (joint > 0) {
    return hint_at(after_spaces(after + joint)).kind == HintKind::month;
  }
  if (text_[after] == ':' || text_[after] == '.') return false;
  return !is_lower(text_[after]) || word != HintKind::none || after == end;
}

// "25 de diciembre", "December 25th", "Dec 24 2026".
void HintReader::month(std::string_view name) {
  std::string date(name);
  if (!day_.empty()) {
    date += ' ' + std::exchange(day_, {});
  } else {
    const std::size_t start = after_spaces(at_);
    std::size_t end = start;
    std::size_t digits = 0;
    const int day = number_at(end, digits);
    const std::string_view ordinal = word_at(end);
    const bool ended = ordinal == "st" || ordinal == "nd" || ordinal == "rd" || ordinal == "th";
    if (digits > 0 && digits <= 2 && (ended || is_day_of_month(start, end))) {
      date += ' ' + std::to_string(day);
      at_ = end + (ended ? ordinal.size() : 0);
    }
  }
  year_after(date);
  add(HintKind::month, std::move(date));
}

void HintReader::year_after(std::string& date) {
  std::size_t at = after_spaces(at_);
  if (word_at(at) == "de" || word_at(at) == "del") at = after_spaces(at + word_at(at).size());
  if (at < text_.size() && text_[at] == ',') at = after_spaces(at + 1);
  std::size_t digits = 0;
  const int year = number_at(at, digits);
  const bool hours = at < text_.size() && (text_[at] == ':' || text_[at] == '-');
  if (digits != 4 || hours || year < 2000 || year > 2100) return;
  date = std::to_string(year) + ' ' + date;
  at_ = at;
}

// "weeks 10-12, 14"
void HintReader::weeks() {
  std::string list = "week ";
  std::size_t digits = 0;
  do {
    std::size_t at = after_spaces(at_);
    const std::size_t dash = dash_at(at);
    if (list.back() != ' ') at += dash > 0 ? dash : 1;
    at = after_spaces(at);
    const int number = number_at(at, digits);
    if (digits == 0 || digits > 2) return void(known_ = false);
    if (list.back() != ' ') list += dash > 0 ? '-' : ',';
    list += std::to_string(number);
    at_ = at;
  } while (dash_at(at_) > 0 || (next() == ',' && is_digit(next(1))));
  add(HintKind::week, std::move(list));
}

// "easter", "easter+1", "easter -2 days", and days that have names.
void HintReader::days_around(std::string_view offset) {
  std::string date = "easter";
  std::string days(offset);
  const std::size_t sign = after_spaces(at_);
  if (offset == "0" && sign < text_.size() && (text_[sign] == '+' || text_[sign] == '-')) {
    std::size_t end = after_spaces(sign + 1);
    std::size_t digits = 0;
    const int number = number_at(end, digits);
    if (digits == 0 || digits > 3) return void(known_ = false);
    days = text_[sign] + std::to_string(number);
    at_ = after_spaces(end);
    for (const std::string_view unit : {"days", "day", "dias", "dia", "jours", "jour"}) {
      if (word_at(at_) == unit) at_ += unit.size();
    }
  }
  if (days != "0") date += ' ' + days + (days.size() == 2 && days[1] == '1' ? " day" : " days");
  add(HintKind::easter, std::move(date));
}

void HintReader::number() {
  const std::size_t start = at_;
  std::size_t digits = 0;
  const int value = number_at(at_, digits);
  if (digits == 4 && next() == '-' && is_digit(next(1)) && is_digit(next(2)) && next(3) == '-') {
    return iso_date(value);
  }
  if (digits <= 2) {
    if (!day_before_month(value)) time(value, text_[start] == '0');
    return;
  }
  // "0900-1800"; but "2026" may be a year.
  const bool closes = joint_ == "-" && last_hour_ >= 0;
  if (digits > 4 || value % 100 > 59 || (value >= 2000 && !closes)) return void(known_ = false);
  last_hour_ = value / 100;
  to_24_ = to_24_ || last_hour_ > noon;
  add(HintKind::time, two_digits(last_hour_) + ':' + two_digits(value));
}

void HintReader::iso_date(int year) {
  std::size_t digits = 0;
  ++at_;
  const int month = number_at(at_, digits);
  ++at_;
  const int day = number_at(at_, digits);
  if (month < 1 || month > noon) return void(known_ = false);
  constexpr std::string_view names = "JanFebMarAprMayJunJulAugSepOctNovDec";
  const auto place = static_cast<std::size_t>(month - 1) * 3;
  add(HintKind::month,
      std::to_string(year) + ' ' + std::string(names.substr(place, 3)) + ' ' + std::to_string(day));
}

// Whether a number is a day whose month comes after it: "25 de dic", "1 al 15 de agosto".
bool HintReader::day_before_month(int day) {
  std::size_t at = after_spaces(at_);
  std::string days = std::to_string(day);
  std::size_t second = at;
  if (const std::size_t dash = dash_at(at); dash > 0) {
    second = after_spaces(at + dash);
  } else if (hint_at(at).notation == "-") {
    second = after_spaces(at + word_at(at).size());
  }
  std::size_t digits = 0;
  const int last = second > at ? number_at(second, digits) : 0;
  if (digits > 0) {
    days += '-' + std::to_string(last);
    at = after_spaces(second);
  }
  const std::string_view between = word_at(at);
  if (between == "de" || between == "of") at = after_spaces(at + between.size());
  const std::string_view name = word_at(at);
  const bool march = name == "mar" && !between.empty() && between != name;
  if (!march && hint_word(name, romance_).kind != HintKind::month) return false;
  day_ = days;
  at_ = at;
  return true;
}

// `9`, `9am`, `9:30 pm`, `9h30`, `18.00`.
void HintReader::time(int hour, bool padded) {
  int minute = 0;
  std::size_t digits = 2;
  const bool has_minutes = next() == ':' || next() == '.' || next() == 'h';
  if (has_minutes && is_digit(next(1))) {
    ++at_;
    minute = number_at(at_, digits);
  } else if (next() == 'h' && !is_lower(next(1))) {
    ++at_;
  }
  const std::size_t place = after_spaces(at_);
  const std::string_view suffix = word_at(place);
  const bool half_day = suffix == "am" || suffix == "pm";
  if (half_day) at_ = place + suffix.size();
  if (digits != 2 || (half_day && hour > noon)) return void(known_ = false);
  if (!half_day) to_24_ = to_24_ || hour > noon;
  hour_of_day(hour, padded, half_day ? suffix : std::string_view());
  add(HintKind::time, two_digits(hour) + ':' + two_digits(minute));
}

// The hour of a time that may lack its am or pm. "2-6pm" is told by its end alone.
void HintReader::hour_of_day(int& hour, bool padded, std::string_view suffix) {
  const bool closes = joint_ == "-" && last_hour_ >= 0;
  bool afternoon = suffix == "pm";
  if (!suffix.empty()) {
    hour = hour % noon + (afternoon ? noon : 0);
    if (closes && last_bare_ && afternoon && last_hour_ + noon < hour) known_ = false;
  } else if (last_hour_ >= 0 && hour <= last_hour_ && !padded) {
    const bool fits = hour + noon > last_hour_ && hour <= noon;
    const bool by_day = !to_24_ && (last_hour_ <= noon || afternoon_);
    if (fits && by_day) {
      hour += noon;
      afternoon = true;
    } else if (fits && last_hour_ < noon) {
      known_ = false;  // "10-2, 17-21"
    }
  }
  last_bare_ = suffix.empty();
  afternoon_ = afternoon;
  last_hour_ = hour;
}

void HintReader::add(HintKind kind, std::string text) {
  if (kind != HintKind::time) last_hour_ = -1;
  tokens_.push_back({kind, std::move(text), std::exchange(joint_, {}), except_});
  except_ = false;
}

}  // namespace ventanilla::hours_detail
