#include "page/memory.hpp"

#include <algorithm>
#include <cstdlib>
#include <new>

extern "C" char __heap_base;  // the linker's: where static data and the stack end

namespace {

constexpr std::size_t page_size = 65'536;

std::uintptr_t kept = reinterpret_cast<std::uintptr_t>(&__heap_base);
std::uintptr_t top = kept;

bool grow(std::size_t pages) { return __builtin_wasm_memory_grow(0, pages) != std::size_t(-1); }

/// Grows by at least an eighth while there is so much, so that growing takes little time in all.
void reach(std::uintptr_t end) {
  const std::size_t pages = __builtin_wasm_memory_size(0);
  if (end <= pages * page_size) return;
  const std::size_t lacking = (end - pages * page_size + page_size - 1) / page_size;
  if (!grow(std::max(lacking, pages / 8)) && !grow(lacking)) std::abort();
}

}  // namespace

namespace ventanilla::wasm {

char* restart_memory(std::size_t size) {
  top = kept;
  return static_cast<char*>(operator new(size));
}

void keep_memory() { kept = top; }
std::uintptr_t kept_memory() { return kept; }
void free_memory_from(std::uintptr_t end) { kept = end; }

}  // namespace ventanilla::wasm

/// Makes room for one more item of `item_size` bytes in a std::vector of any type (whole.mjs), as
/// libc++ would. Its items move as bytes: none of the core's types points into itself.
extern "C" void ventanilla_grow(void* vector, std::size_t item_size) {
  struct Bounds {
    char *begin, *end, *capacity;
  }& bounds = *static_cast<Bounds*>(vector);
  const std::size_t size = bounds.end - bounds.begin;
  const std::size_t capacity = bounds.capacity - bounds.begin;
  const std::size_t wanted = std::max(2 * capacity, size + item_size);
  char* const begin = static_cast<char*>(operator new(wanted));
  std::copy(bounds.begin, bounds.end, begin);
  bounds = {begin, begin + size, begin + wanted};
}

void* operator new(std::size_t size) {
  const std::uintptr_t start = top;
  top += (size + 7) & ~std::size_t{7};
  reach(top);
  return reinterpret_cast<void*>(start);
}

void operator delete(void*) noexcept {}

/// The library's, which is made for large blocks, is 0.5 KB of code.
extern "C" __attribute__((no_builtin)) void* memcpy(void* to, const void* from, std::size_t size) {
  struct __attribute__((packed, may_alias)) Word {
    std::uint64_t bits;
  };
  auto* out = static_cast<char*>(to);
  const auto* in = static_cast<const char*>(from);
  for (; size >= sizeof(Word); size -= sizeof(Word)) {
    *reinterpret_cast<Word*>(out) = *reinterpret_cast<const Word*>(in);
    out += sizeof(Word);
    in += sizeof(Word);
  }
  for (; size > 0; --size) *out++ = *in++;
  return to;
}
