#include "faq/confidence.hpp"

#include "faq/fixed.hpp"

namespace ventanilla::faq {

std::int32_t confidence(const Evidence& evidence) {
  // A logistic regression; tests/eval/fit.mjs fits its weights (1/256) over all sets.
  constexpr std::int32_t bias = -1357;
  const std::int32_t x = 497 * evidence.entry + 256 * evidence.exact + 801 * evidence.lead -
                         98 * evidence.crowd - 373 * evidence.shallow + 375 * evidence.content +
                         42 * evidence.met + 161 * evidence.length + 243 * evidence.plain +
                         959 * evidence.score + 68 * evidence.channels;
  return logistic(bias + x / 256);
}

}  // namespace ventanilla::faq
