#pragma once

#include <cstdint>

namespace ventanilla::faq {

/// What tells whether the best entry answers; all in 1/256 of a whole.
struct Evidence {
  std::int32_t entry = 0;     ///< alignment with the nearest phrasing: the phrasing's side
  std::int32_t exact = 0;     ///< the same, both sides, equal stems only
  std::int32_t lead = 0;      ///< alignment of both sides times the lead over the runner-up
  std::int32_t crowd = 0;     ///< rivals almost as near as the best, eight and more are a whole
  std::int32_t shallow = 0;   ///< 1 when no content word met the entry
  std::int32_t content = 0;   ///< the query's weight that content words have
  std::int32_t met = 0;       ///< content words that the entry has, four and more are a whole
  std::int32_t length = 0;    ///< words of the query, twelve and more are a whole
  std::int32_t plain = 0;     ///< 1 when the lexicon has nothing that the query says
  std::int32_t score = 0;     ///< what the entry is ranked by
  std::int32_t channels = 0;  ///< lead of the channels' sum over the best other one
};

/// Calibrated probability, 0 to 10,000, that the entry answers.
std::int32_t confidence(const Evidence& evidence);

}  // namespace ventanilla::faq
