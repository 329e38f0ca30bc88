#include "base/key_table.hpp"

namespace ventanilla {

// Open addressing with linear probing (Knuth, TAOCP 6.4, algorithm L).
std::size_t KeyTable::slot_of(std::uint64_t key) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = static_cast<std::size_t>(key ^ (key >> 32)) & mask;
  while (slots_[slot] != none && keys_[slots_[slot]] != key) slot = (slot + 1) & mask;
  return slot;
}

std::uint32_t KeyTable::find(std::uint64_t key) const {
  return slots_.empty() ? none : slots_[slot_of(key)];
}

std::uint32_t KeyTable::insert(std::uint64_t key) {
  if (2 * keys_.size() >= slots_.size()) grow();
  const std::size_t slot = slot_of(key);
  if (slots_[slot] == none) {
    slots_[slot] = size();
    keys_.push_back(key);
  }
  return slots_[slot];
}

void KeyTable::grow() {
  slots_.assign(slots_.empty() ? 64 : 2 * slots_.size(), none);
  for (std::uint32_t i = 0; i < size(); ++i) slots_[slot_of(keys_[i])] = i;
}

}  // namespace ventanilla
