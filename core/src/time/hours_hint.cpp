#include <string>

#include "time/hint_words.hpp"
#include "time/hours_parser.hpp"
#include "ventanilla/text.hpp"

namespace ventanilla::hours_detail {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

constexpr std::string_view month_names = "JanFebMarAprMayJunJulAugSepOctNovDec";

std::string two_digits(int number) {
  return {static_cast<char>('0' + number / 10 % 10), static_cast<char>('0' + number % 10)};
}

std::string in_quotes(std::string_view text) { return '"' + std::string(text) + '"'; }

/// Goes through a folded text and writes what each word stands for.
class Rewriter {
 public:
  explicit Rewriter(std::string_view text) : text_(text) {}

  /// Empty when a word or a sign is not understood.
  std::string rewrite() {
    while (at_ < text_.size() && known_) step();
    if (!known_) return {};
    if (closes_) out_ += out_.empty() ? "off" : " off";
    return std::move(out_);
  }

 private:
  char next(std::size_t steps = 0) const {
    return at_ + steps < text_.size() ? text_[at_ + steps] : ' ';
  }
  std::size_t after_spaces(std::size_t at) const {
    while (at < text_.size() && text_[at] == ' ') ++at;
    return at;
  }
  std::string_view word_at(std::size_t at) const {
    std::size_t end = at;
    while (end < text_.size() && is_lower(text_[end])) ++end;
    return text_.substr(at, end - at);
  }

  void step() {
    const char c = next();
    if (is_lower(c)) {
      const std::string_view written = word_at(at_);
      at_ += written.size();
      // "mar" is Tuesday, but not in "ene-mar".
      const bool march = written == "mar" && last_ == HintKind::month && joint_ == "-";
      word(march ? HintWord{HintKind::month, "Mar"} : hint_word(written));
    } else if (is_digit(c)) {
      number();
    } else {
      ++at_;
      sign(c);
    }
  }

  void sign(char c) {
    const bool dash =
        c == '-' || static_cast<unsigned char>(c) == 0xE2;  // en and em dashes' first byte
    if (dash) {
      joint_ = "-";
    } else if (c == ',' || c == '/') {
      joint_ = ",";
    } else if (c == ';' || c == '|') {
      joint_ = ";";
    } else if (static_cast<unsigned char>(c) < 0x80 && c != ' ' && c != '.' && c != ':') {
      known_ = false;
    }
  }

  void word(const HintWord& word) {
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
        closes_ = true;
        break;
      case HintKind::off:
        // "cerrado los domingos" has it in front.
        if (last_ == HintKind::none || last_ == HintKind::off)
          closes_ = true;
        else
          add(HintKind::off, "off");
        break;
      case HintKind::month:
        month(word.notation);
        break;
      default:
        add(word.kind, word.notation);
    }
  }

  // "25 de diciembre", "December 25"; in "Jan-Mar 9-12" the number is an hour.
  void month(std::string_view name) {
    std::string date(name);
    if (day_ != 0) date += ' ' + std::to_string(day_);
    day_ = 0;
    const std::size_t start = after_spaces(at_);
    std::size_t end = start;
    while (end < text_.size() && is_digit(text_[end])) ++end;
    const std::size_t after = after_spaces(end);
    const bool goes_on = after < text_.size() &&
                         (text_[after] == ':' || text_[after] == '-' || text_[after] == '.' ||
                          is_lower(text_[after])) &&
                         hint_word(word_at(after)).kind != HintKind::off;
    if (date.size() == 3 && end > start && end - start <= 2 && !goes_on) {
      date += ' ';
      date.append(text_.substr(start, end - start));
      at_ = end;
    }
    add(HintKind::month, date);
  }

  int read_number() {
    int value = 0;
    while (is_digit(next()) && value < 100'000) value = value * 10 + (text_[at_++] - '0');
    return value;
  }

  void number() {
    const std::size_t start = at_;
    const int value = read_number();
    const std::size_t digits = at_ - start;
    if (digits == 4 && next() == '-' && is_digit(next(1)) && is_digit(next(2)) && next(3) == '-') {
      return iso_date(value);
    }
    if (digits == 4) return add(HintKind::time, two_digits(value / 100) + ':' + two_digits(value));
    if (digits > 2) {
      known_ = false;
    } else if (before_month()) {
      day_ = value;
    } else {
      time(value);
    }
  }

  void iso_date(int year) {
    ++at_;
    const int month = read_number();
    ++at_;
    const int day = read_number();
    if (month < 1 || month > 12) return void(known_ = false);
    const auto place = static_cast<std::size_t>(month - 1) * 3;
    add(HintKind::month, std::to_string(year) + ' ' + std::string(month_names.substr(place, 3)) +
                             ' ' + std::to_string(day));
  }

  // Whether after a day's number comes its month: "25 de dic".
  bool before_month() const {
    std::size_t at = after_spaces(at_);
    const std::string_view between = word_at(at);
    if (between == "de" || between == "of") at = after_spaces(at + between.size());
    const std::string_view name = word_at(at);
    return !name.empty() && hint_word(name).kind == HintKind::month;
  }

  // `9`, `9am`, `9:30 pm`, `9h30`, `18.00`.
  void time(int hour) {
    int minute = 0;
    if ((next() == ':' || next() == '.' || next() == 'h') && is_digit(next(1))) {
      ++at_;
      minute = read_number();
    } else if (next() == 'h' && !is_lower(next(1))) {
      ++at_;
    }
    const std::size_t half = after_spaces(at_);
    const std::string_view suffix = word_at(half);
    if (suffix == "am" || suffix == "pm") {
      hour = hour % 12 + (suffix == "pm" ? 12 : 0);
      at_ = half + suffix.size();
    } else if (joint_ == "-" && last_ == HintKind::time && hour <= opens_at_ && opens_at_ < 12) {
      hour += 12;  // "9 to 5"
    }
    opens_at_ = hour;
    add(HintKind::time, two_digits(hour) + ':' + two_digits(minute));
  }

  // People leave out what stands between hours and the next day, and write it before hours.
  void add(HintKind kind, std::string_view notation) {
    const bool names_days = kind != HintKind::time && kind != HintKind::off;
    const bool after_hours = last_ == HintKind::time || last_ == HintKind::off;
    if (last_ == HintKind::none)
      joint_ = {};
    else if (kind == HintKind::off)
      joint_ = " ";
    else if (names_days && after_hours)
      joint_ = ";";
    else if (joint_.empty() || (!names_days && !after_hours))
      joint_ = " ";
    out_.append(joint_ == ";" ? std::string_view("; ") : joint_).append(notation);
    joint_ = {};
    last_ = kind;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::string out_;
  std::string_view joint_;
  HintKind last_ = HintKind::none;
  int day_ = 0;
  int opens_at_ = 0;  // hour of the last time
  bool closes_ = false;
  bool known_ = true;
};

}  // namespace

std::string rewrite_long_form(std::string_view original) {
  const std::string text = with_hint_phrases(fold(original));
  return Rewriter(text).rewrite();
}

Error explain(std::string_view text, const Parser& parser) {
  constexpr std::size_t longest_quote = 24;
  const std::size_t place = parser.place();
  std::size_t end = place;
  const auto inside_character = [&] {
    return end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80;
  };
  while (end < text.size() && text[end] != ' ' && text[end] != ';' &&
         (end - place < longest_quote || inside_character())) {
    ++end;
  }
  std::string message = "at byte " + std::to_string(place + 1) + " of the hours";
  if (end > place) message += ", " + in_quotes(text.substr(place, end - place));
  message += ": " + parser.message();
  const std::string rewritten = rewrite_long_form(text);
  std::vector<Rule> rules;
  if (!rewritten.empty() && Parser(rewritten).parse(rules)) {
    message += "; did you mean " + in_quotes(rewritten) + "?";
  }
  return Error{ErrorCode::bad_hours, "", std::move(message)};
}

}  // namespace ventanilla::hours_detail
