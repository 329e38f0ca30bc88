#include "languages/packs.hpp"

// One language as a WebAssembly module of its own: a stemmer over a buffer, and the lexicon's
// texts. wasm/languages.ts reads it.

/// The buffer: a word goes in, its stem comes out.
extern "C" char* word() {
  static char buffer[ventanilla::longest_stem];
  return buffer;
}

namespace {

// Snowball makes and frees a handful of small blocks for a word, so all are freed at once before
// the next word: an allocator would weigh as much as the stemmer.
constexpr std::size_t heap_size = 8192;
alignas(16) char heap[heap_size];
std::size_t heap_used = 0;

std::string_view text_at(int index) {
  const auto& pack = ventanilla::VENTANILLA_PACK;
  const auto& [concepts, smalltalk, stopwords, shorthand] = pack.lexicon;
  const std::string_view* const texts[] = {&concepts, &smalltalk, &stopwords, &shorthand,
                                           &pack.time_words};
  return *texts[index];
}

}  // namespace

extern "C" {

void* malloc(std::size_t size) {
  const std::size_t start = heap_used;
  if (size > heap_size - start) return nullptr;
  heap_used = (start + size + 15) & ~std::size_t{15};
  return heap + start;
}

void* calloc(std::size_t count, std::size_t size) {
  char* block = static_cast<char*>(malloc(count * size));
  for (std::size_t i = 0; block != nullptr && i < count * size; ++i) block[i] = 0;
  return block;
}

void* realloc(void* old, std::size_t size) {
  // The old block's size is not kept; what lies behind it is within the heap all the same.
  char* block = static_cast<char*>(malloc(size));
  const char* from = static_cast<const char*>(old);
  for (std::size_t i = 0; block != nullptr && from != nullptr && i < size; ++i) {
    if (from + i >= heap + heap_size) break;
    block[i] = from[i];
  }
  return block;
}

void free(void*) {}

/// The stem of the word in the buffer, `length` bytes of lower-case UTF-8: its length, or negative.
int stem(int length) {
  heap_used = 0;
  return ventanilla::VENTANILLA_PACK.stem(word(), length);
}

/// Text `index`: 0 to 3 of the lexicon, in the order of LexiconData, and 4, the words of times.
const char* text(int index) { return text_at(index).data(); }
int text_size(int index) { return static_cast<int>(text_at(index).size()); }

}  // extern "C"
