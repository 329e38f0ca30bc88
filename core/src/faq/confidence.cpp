#include "faq/confidence.hpp"

#include "faq/fixed.hpp"

namespace ventanilla::faq {

std::int32_t confidence(const Evidence& evidence) {
  // A logistic regression; tests/eval/fit.mjs fits its weights (1/256) over all sets.
  constexpr std::int32_t bias = -746;
  const std::int32_t x = 439 * evidence.both + 438 * evidence.entry + 718 * evidence.exact -
                         337 * evidence.content + 918 * evidence.lead + 389 * evidence.met -
                         81 * evidence.length - 101 * evidence.crowd - 547 * evidence.shallow;
  return logistic(bias + x / 256);
}

}  // namespace ventanilla::faq
