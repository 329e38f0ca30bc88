#pragma once

#include <cstdint>
#include <vector>

namespace ventanilla {

/// Numbers 64-bit keys (hashes of terms, words, phrases) 0, 1, 2 … in the order they come. One
/// type for all tables, since each std::unordered_map costs the module 2 KB.
class KeyTable {
 public:
  static constexpr std::uint32_t none = 0xFFFFFFFF;

  std::uint32_t size() const { return static_cast<std::uint32_t>(keys_.size()); }
  /// The key's number, or none.
  std::uint32_t find(std::uint64_t key) const;
  /// The key's number, new or known.
  std::uint32_t insert(std::uint64_t key);

 private:
  std::size_t slot_of(std::uint64_t key) const;
  void grow();

  std::vector<std::uint64_t> keys_;   ///< by number
  std::vector<std::uint32_t> slots_;  ///< numbers; a power of two of them, at most half taken
};

}  // namespace ventanilla
