#pragma once

#include <string_view>

#include "ventanilla/review.hpp"

/// What a finding says: practice, severity, and the message to the agent.
namespace ventanilla::guidance {

struct RuleText {
  std::string_view name;
  std::string_view practice;
  Severity severity;
  std::string_view in[4];  ///< es, en, pt, fr; {} is where the detail goes
};

const RuleText& rule_text(ReviewRule rule);

}  // namespace ventanilla::guidance
