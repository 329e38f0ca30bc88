#include "faq/fixed.hpp"

#include <algorithm>
#include <bit>

namespace ventanilla::faq {

std::int32_t log2_q8(std::uint64_t numerator, std::uint64_t denominator) {
  std::uint64_t ratio = (numerator << 16) / denominator;
  const int excess = std::max(0, static_cast<int>(std::bit_width(ratio)) - 17);
  ratio >>= excess;
  std::int32_t result = 256 * excess;
  // A square doubles the logarithm: each overflow past 2 is one more binary digit.
  for (std::int32_t digit = 128; digit > 0; digit >>= 1) {
    ratio = (ratio * ratio) >> 16;
    if (ratio >= (2u << 16)) {
      ratio >>= 1;
      result += digit;
    }
  }
  return result;
}

std::int32_t logistic(std::int32_t x) {
  // 10,000 / (1 + e^-k) for k = 0, 1/2, 1, … 8; straight lines between.
  static constexpr std::int32_t table[] = {5000, 6225, 7311, 8176, 8808, 9241, 9526, 9707, 9820,
                                           9890, 9933, 9959, 9975, 9985, 9991, 9994, 9997};
  const std::int32_t magnitude = std::min(x < 0 ? -x : x, 8 * 256 - 1);
  const std::int32_t cell = magnitude / 128;
  const std::int32_t value =
      table[cell] + (table[cell + 1] - table[cell]) * (magnitude % 128) / 128;
  return x < 0 ? 10000 - value : value;
}

std::uint64_t hash(std::string_view text, std::uint64_t seed) {
  for (const char c : text) seed = (seed ^ static_cast<unsigned char>(c)) * 1099511628211u;
  return seed;
}

}  // namespace ventanilla::faq
