#pragma once

#include <cstdint>

namespace ventanilla::faq {

/// What tells whether the best entry answers; all in 1/256 of a whole.
struct Evidence {
  std::int32_t coverage = 0;    ///< share of the query's weight that the entry has
  std::int32_t exactness = 0;   ///< overlap with the entry's nearest phrasing (Dice)
  std::int32_t margin = 0;      ///< (score - runner-up's) / score
  std::int32_t small_talk = 0;  ///< share of the words that are small talk
  std::int32_t unknown = 0;     ///< share of content words that no entry and no concept has
  std::int32_t shallow = 0;     ///< 1 when no content word met the entry
};

/// Calibrated probability, 0 to 10,000, that the entry answers.
std::int32_t confidence(const Evidence& evidence);

}  // namespace ventanilla::faq
