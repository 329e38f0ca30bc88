#include "faq/confidence.hpp"

#include "faq/fixed.hpp"

namespace ventanilla::faq {

std::int32_t confidence(const Evidence& evidence) {
  // A logistic regression; tests/eval/fit.mjs fits its weights (1/256) over all sets.
  constexpr std::int32_t bias = -744;
  const std::int32_t x = 277 * evidence.coverage + 1245 * evidence.exactness +
                         543 * evidence.margin - 228 * evidence.small_talk - 47 * evidence.unknown -
                         715 * evidence.shallow;
  return logistic(bias + x / 256);
}

}  // namespace ventanilla::faq
