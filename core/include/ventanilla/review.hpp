#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ventanilla/guidance.hpp"

/// A second look at an agent's draft before it is sent: what a practice asks for and the draft
/// lacks, or has and should not. A draft that keeps to the practices gets no finding.
namespace ventanilla {

enum class ReviewRule : std::uint8_t {
  name_missing,
  thanks_missing,
  signature_missing,
  promise_without_time,
  promise_after_deadline,
  time_outside_hours,
  personal_data_in_public,
  asks_for_personal_data,
  offer_to_delete,
  promotion,
  repetition,
  protocol_wording,
  retort_or_sarcasm,
  blame_on_customer,
  admission_before_verification,
  jargon,
  long_sentence,
  readability,
  shouting,
  not_inclusive,
  wrong_language,
  too_long,
  reference_missing,
  channel_missing,
  template_leftover,
};
/// As written above: "name_missing", …
std::string_view to_string(ReviewRule rule);

struct Finding {
  ReviewRule rule;
  std::string_view practice;  ///< "C8"
  Severity severity;          ///< low, medium or high
  std::string message;        ///< in the agent's language
  std::size_t start, end;     ///< bytes of the draft, never empty in a draft that is not
};

struct Draft {
  std::string text;
  std::vector<std::string> earlier;  ///< what the company has replied in this conversation
  Message message;                   ///< what it replies to (text "": unknown), and the context
};

/// In the draft's order. Nothing is found in a draft of white space. Rules that read words know
/// es, en, pt and fr; a draft in another language is judged by its form alone.
std::vector<Finding> review(const GuidanceContext& context, const Draft& draft);

}  // namespace ventanilla
