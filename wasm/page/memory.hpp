#pragma once

#include <cstddef>
#include <cstdint>

/// The memory of the customer's module is a stack of regions: what a call needs on its way goes
/// all at once when the next call starts, and what a desk is made of stays with the desk. Freeing
/// is nothing, so that no destructor has any code: 2 KB of the module, and faster (DESIGN.md).
namespace ventanilla::wasm {

/// Frees what calls have taken since the last keep(), then takes `size` bytes.
char* restart_memory(std::size_t size);
/// What is taken now stays.
void keep_memory();
/// What stays ends here.
std::uintptr_t kept_memory();
/// Frees all that was taken since kept_memory() was `end`.
void free_memory_from(std::uintptr_t end);

}  // namespace ventanilla::wasm
