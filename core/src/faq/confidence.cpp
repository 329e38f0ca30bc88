#include "faq/confidence.hpp"

#include "faq/fixed.hpp"

namespace ventanilla::faq {

std::int32_t confidence(const Evidence& evidence) {
  // A logistic regression; tests/eval/fit.mjs fits its weights (1/256) over all sets.
  constexpr std::int32_t bias = -1291;
  const std::int32_t x = 477 * evidence.entry + 259 * evidence.exact + 829 * evidence.lead -
                         111 * evidence.crowd - 398 * evidence.shallow + 335 * evidence.content +
                         31 * evidence.met + 154 * evidence.length + 245 * evidence.plain +
                         960 * evidence.score + 36 * evidence.channels;
  return logistic(bias + x / 256);
}

}  // namespace ventanilla::faq
