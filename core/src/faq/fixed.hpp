#pragma once

#include <cstdint>
#include <string_view>

/// Fixed-point arithmetic: the same results on every platform, which libm does not promise.
namespace ventanilla::faq {

/// log2(numerator / denominator) in 1/256; both above 0, numerator >= denominator.
std::int32_t log2_q8(std::uint64_t numerator, std::uint64_t denominator);
/// The logistic function of `x` (1/256) in ten-thousandths.
std::int32_t logistic(std::int32_t x);
/// FNV-1a, continued from `seed`.
std::uint64_t hash(std::string_view text, std::uint64_t seed = 14695981039346656037u);

}  // namespace ventanilla::faq
