#include "faq/confidence.hpp"

#include "faq/fixed.hpp"

namespace ventanilla::faq {

std::int32_t confidence(const Evidence& evidence) {
  // A logistic regression; tests/eval/fit.mjs fits its weights (1/256) over all sets.
  constexpr std::int32_t bias = -648;
  const std::int32_t x = 289 * evidence.both + 757 * evidence.entry + 545 * evidence.exact -
                         527 * evidence.content + 1011 * evidence.lead + 432 * evidence.met -
                         136 * evidence.length - 512 * evidence.shallow;
  return logistic(bias + x / 256);
}

}  // namespace ventanilla::faq
