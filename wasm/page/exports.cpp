#include <emscripten.h>

#include "calls.hpp"
#include "page/language_packs.hpp"
#include "page/memory.hpp"

// The calls as exports of the customer's module. The texts of a call stand one after the other in
// the room that JavaScript has asked for; an answer is a text that ends with a zero and stands
// until the next call. page_module.ts is the other side.
namespace ventanilla::wasm {
namespace {

char* texts = nullptr;  ///< those of the next call that have not been read yet
std::uintptr_t newest_desk_start = 0, newest_desk_end = 0;

std::string_view next_text(std::size_t size) {
  const std::string_view text(texts, size);
  texts += size;
  return text;
}

const char* as_answer(std::string answer) { return (new std::string(std::move(answer)))->c_str(); }

}  // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE char* room(std::size_t size) { return texts = restart_memory(size); }

EMSCRIPTEN_KEEPALIVE const char* openDesk(std::size_t help_size, std::size_t zones_size) {
  const std::string_view help = next_text(help_size);
  const Opened opened = open_desk(help, next_text(zones_size));
  if (opened.desk != nullptr) {
    newest_desk_start = kept_memory();
    keep_memory();
    newest_desk_end = kept_memory();
  }
  return as_answer(opened.json());
}

/// The desk that was opened last, if nothing was kept since, gives its memory back; that of others
/// goes with the module. A page has one desk.
EMSCRIPTEN_KEEPALIVE void closeDesk(std::uintptr_t desk) {
  const bool newest = newest_desk_start <= desk && desk < newest_desk_end;
  if (newest && kept_memory() == newest_desk_end) free_memory_from(newest_desk_start);
}

EMSCRIPTEN_KEEPALIVE const char* ask(std::uintptr_t desk, std::size_t line_size, double now,
                                     double limit, bool explain, bool utf16) {
  return as_answer(wasm::ask(desk, next_text(line_size), now, limit, explain, utf16));
}

EMSCRIPTEN_KEEPALIVE const char* status(std::uintptr_t desk, std::size_t line_size, double now) {
  return as_answer(wasm::status(desk, next_text(line_size), now));
}

EMSCRIPTEN_KEEPALIVE void addLanguage(std::size_t tag_size, std::size_t texts_size) {
  const std::string_view tag = next_text(tag_size);
  add_language(tag, next_text(texts_size));
  keep_memory();
}

}  // extern "C"
}  // namespace ventanilla::wasm
