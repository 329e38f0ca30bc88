#include <string>

#include "time/hours_parser.hpp"
#include "ventanilla/text.hpp"

namespace ventanilla::hours_detail {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

// What people write, folded, and what it is here: each entry is `word=notation`. A weekday is
// known by its first three letters, in English, Spanish, Portuguese and French.
constexpr std::string_view weekdays =
    " mon=Mo lun=Mo seg=Mo tue=Tu mar=Tu ter=Tu wed=We mie=We qua=We mer=We thu=Th jue=Th qui=Th "
    "jeu=Th fri=Fr vie=Fr sex=Fr ven=Fr sat=Sa sab=Sa sam=Sa sun=Su dom=Su dim=Su ";
constexpr std::string_view words =
    " mo=Mo tu=Tu we=We th=Th fr=Fr sa=Sa su=Su ph=PH to=- a=- al=- ate=- au=- through=- until=- "
    "till=- hasta=- as=- y=, e=, et=, and=, off=off closed=off cerrado=off fechado=off ferme=off "
    "holidays=PH festivos=PH feriados=PH feries=PH daily=Mo-Su diario=Mo-Su ";
// Words that change nothing: "de lunes a viernes, de las 9 a las 18".
constexpr std::string_view fillers =
    " from the of de del la las los el das da dos do du le les on at desde h hs hrs horas ";

// The value of `key` in a table of ` key=value ` pairs; empty when it has none.
std::string_view value_of(std::string_view table, std::string_view key) {
  std::string wanted = " ";
  wanted.append(key);
  wanted += '=';
  const std::size_t found = table.find(wanted);
  if (found == std::string_view::npos) return {};
  const std::size_t start = found + wanted.size();
  return table.substr(start, table.find(' ', start) - start);
}

std::string_view notation_of(std::string_view word) {
  const std::string_view known = value_of(words, word);
  return known.empty() && word.size() >= 3 ? value_of(weekdays, word.substr(0, 3)) : known;
}

void append_two(std::string& out, int number) {
  out += static_cast<char>('0' + number / 10 % 10);
  out += static_cast<char>('0' + number % 10);
}

// `9`, `9am`, `9:30 pm`, `9h30`, `18.00`: appended as HH:MM. Returns the place after it.
std::size_t rewrite_time(std::string_view text, std::size_t at, std::string& out) {
  const auto number = [&] {
    int value = 0;
    while (at < text.size() && is_digit(text[at]) && value < 1000) {
      value = value * 10 + (text[at++] - '0');
    }
    return value;
  };
  int hour = number();
  int minute = 0;
  const auto next = [&](std::size_t step) {
    return at + step < text.size() ? text[at + step] : ' ';
  };
  if ((next(0) == ':' || next(0) == '.' || next(0) == 'h') && is_digit(next(1))) {
    ++at;
    minute = number();
  } else if (next(0) == 'h' && !is_lower(next(1))) {
    ++at;
  }
  std::size_t half = at;
  while (half < text.size() && text[half] == ' ') ++half;
  const std::string_view suffix = text.substr(half, 2);
  if (suffix == "am" || suffix == "pm") {
    hour = hour % 12 + (suffix == "pm" ? 12 : 0);
    at = half + 2;
  }
  append_two(out, hour);
  out += ':';
  append_two(out, minute);
  return at;
}

bool is_filler(std::string_view word) {
  return fillers.find(" " + std::string(word) + " ") != std::string_view::npos;
}

void append_part(std::string& out, std::string_view part) {
  const bool joins = part == "-" || part == "," || part == ";";
  while (joins && !out.empty() && out.back() == ' ') out.pop_back();
  out.append(part);
  if (part != "-" && part != ",") out += ' ';
}

std::string in_quotes(std::string_view text) { return '"' + std::string(text) + '"'; }

}  // namespace

std::string rewrite_long_form(std::string_view original) {
  const std::string text = fold(original);
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && is_lower(text[end])) ++end;
    if (end > at) {
      const std::string_view written = std::string_view(text).substr(at, end - at);
      const std::string_view notation = notation_of(written);
      if (!notation.empty()) append_part(out, notation);
      if (notation.empty() && !is_filler(written)) return {};
      at = end;
    } else if (is_digit(text[at])) {
      std::string time;
      at = rewrite_time(text, at, time);
      append_part(out, time);
    } else {
      const char c = text[at++];
      const bool dash = static_cast<unsigned char>(c) == 0xE2;  // of an en or em dash's bytes
      const bool part = c == '-' || c == ',' || c == ';';
      if (dash) {
        append_part(out, "-");
      } else if (part) {
        append_part(out, std::string_view(&c, 1));
      } else if (static_cast<unsigned char>(c) < 0x80 && c != ' ' && c != '.' && c != ':') {
        return {};
      }
    }
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
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
