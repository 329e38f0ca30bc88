#pragma once

#include <cstdint>

namespace ventanilla::faq {

/// What tells whether the best entry answers; all in 1/256 of a whole.
struct Evidence {
  std::int32_t both = 0;     ///< alignment with the nearest phrasing: query and phrasing
  std::int32_t entry = 0;    ///< the same, the phrasing's side alone
  std::int32_t exact = 0;    ///< the same, equal stems only
  std::int32_t content = 0;  ///< the same, content words only
  std::int32_t lead = 0;     ///< `both` times the lead over the runner-up
  std::int32_t met = 0;      ///< content words that the entry has, four and more are a whole
  std::int32_t length = 0;   ///< words of the query, twelve and more are a whole
  std::int32_t crowd = 0;    ///< rivals almost as near as the best, eight and more are a whole
  std::int32_t shallow = 0;  ///< 1 when no content word met the entry
};

/// Calibrated probability, 0 to 10,000, that the entry answers.
std::int32_t confidence(const Evidence& evidence);

}  // namespace ventanilla::faq
