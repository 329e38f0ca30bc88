#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "time/hint_words.hpp"

namespace ventanilla::hours_detail {

/// A day, a date, a time, … of a long form, in the notation.
struct HintToken {
  HintKind kind = HintKind::none;
  std::string text;
  std::string_view joint;  ///< what stands before it: "-", ",", ";" or nothing
  bool except = false;     ///< after "except"
};

/// Reads a folded text, with hint phrases as one word, into tokens. Hours without am and pm may be
/// those of the afternoon ("9 to 5"), unless one above 12 shows that they count to 24.
class HintReader {
 public:
  explicit HintReader(std::string_view text);

  /// Empty when a word or a sign is not understood, or could be read in two ways.
  std::vector<HintToken> read();

 private:
  std::vector<HintToken> read_once();
  char next(std::size_t steps = 0) const;
  std::size_t after_spaces(std::size_t at) const;
  std::string_view word_at(std::size_t at) const;
  HintWord hint_at(std::size_t at) const { return hint_word(word_at(at), romance_); }
  std::size_t dash_at(std::size_t at) const;
  int number_at(std::size_t& at, std::size_t& digits) const;
  void step();
  void sign(char c);
  void word();
  void month(std::string_view name);
  void year_after(std::string& date);
  bool is_day_of_month(std::size_t start, std::size_t end) const;
  void weeks();
  void days_around(std::string_view offset);
  void number();
  void iso_date(int year);
  bool day_before_month(int day);
  void time(int hour, bool padded);
  void hour_of_day(int& hour, bool padded, std::string_view suffix);
  void add(HintKind kind, std::string text);

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<HintToken> tokens_;
  std::string_view joint_;
  std::string day_;         // "25" or "1-15", whose month comes next
  int last_hour_ = -1;      // of the last time, while times follow one another
  bool last_bare_ = false;  // it had neither am nor pm
  bool afternoon_ = false;  // it was moved there, or had pm
  bool to_24_ = false;      // an hour above 12 was seen
  bool except_ = false;
  bool romance_ = false;
  bool known_ = true;
};

}  // namespace ventanilla::hours_detail
