#include "faq/confidence.hpp"

#include "faq/fixed.hpp"

namespace ventanilla::faq {

std::int32_t confidence(const Evidence& evidence) {
  // Weights in 1/256, fitted by tests/eval/fit.mjs.
  constexpr std::int64_t bias = -768;
  const std::int64_t x = bias * 256 + evidence.coverage * 768L + evidence.exactness * 768L +
                         evidence.margin * 512L - evidence.small_talk * 1024L -
                         evidence.unknown * 256L - evidence.shallow * 512L;
  return logistic(static_cast<std::int32_t>(x / 256));
}

}  // namespace ventanilla::faq
