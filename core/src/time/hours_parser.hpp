#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "time/hours_rule.hpp"
#include "time/hours_scanner.hpp"

namespace ventanilla::hours_detail {

/// Recursive descent over an opening-hours text; one use for one text.
class Parser {
 public:
  explicit Parser(std::string_view text) : scan_(text) {}

  bool parse(std::vector<Rule>& rules);
  const std::string& message() const { return message_; }
  std::size_t place() const { return place_; }  ///< byte at which the text went wrong

 private:
  bool fail(std::string_view message);
  bool rule(Rule& rule);
  bool separator(const Rule& rule, Join& join);
  bool wide_selectors(Rule& rule);
  bool year_list(Rule& rule);
  bool year_range(NumberRange& range);
  bool date_list(Rule& rule);
  bool date_range(Rule& rule, DatePoint& last);
  bool date_point(DatePoint& point, const DatePoint& inherited);
  bool day_of_month(DatePoint& point);
  bool day_offset(int& offset, bool of_easter = false);
  bool week_list(Rule& rule);
  bool weekday_list(Rule& rule);
  bool weekday_item(Rule& rule);
  bool eat_dash();
  bool nth_list(NthWeekday& nth);
  bool span_list(Rule& rule);
  bool span(Span& span);
  bool modifier(Rule& rule);
  bool comment(Rule& rule);
  bool at_date() const;
  bool at_weekday() const;
  bool next_in_list(bool (Parser::*at_item)() const);
  bool at_week_number() const;
  bool at_time() const { return scan_.at_time(); }
  bool refuse_word(bool after_hours = false);

  Scanner scan_;
  std::string message_;
  std::size_t place_ = 0;
  std::size_t after_month_ = 0;  // of the last date
};

/// The error for a text that the parser refused, with the right notation where it can be guessed.
Error explain(std::string_view text, const Parser& parser);

/// The text in the right notation when it is one of the long forms that people write ("Monday to
/// Friday 9am-5pm", "lunes a viernes 9 a 18") and can be read in one way; else empty.
std::string rewrite_long_form(std::string_view text);

}  // namespace ventanilla::hours_detail
