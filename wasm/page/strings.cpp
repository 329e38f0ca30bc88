#include <string>

static_assert(_LIBCPP_VERSION < 15000, "written for the std::string of libc++ 13 and 14");

// The strings of the customer's module keep no short text in themselves: to take memory costs
// nothing here (memory.cpp), but each reader of a string had to ask where its text stands, which
// was 2 KB of the module. These members of libc++'s std::string replace its own before anything is
// inlined (whole.mjs); those that are not here are right for a text outside.
namespace {

char no_text[1] = {};

}  // namespace

template <>
bool std::string::__is_long() const noexcept {
  return true;
}

/// To an empty string without memory of its own.
template <>
void std::string::__zero() noexcept {
  __set_long_pointer(no_text);
  __set_long_size(0);
  __set_long_cap(1);
}

/// Whole words of memory, the final zero included.
template <>
std::size_t std::string::__recommend(std::size_t size) noexcept {
  return size | 7;
}

template <>
void std::string::__init(const char* text, std::size_t size, std::size_t capacity) {
  capacity = __recommend(capacity);
  char* const start = static_cast<char*>(operator new(capacity + 1));
  traits_type::copy(start, text, size);
  start[size] = '\0';
  __set_long_pointer(start);
  __set_long_size(size);
  __set_long_cap(capacity + 1);
}

template <>
void std::string::__init(const char* text, std::size_t size) {
  __init(text, size, size);
}

template <>
template <>
void std::string::__init(const char* first, const char* last) {
  __init(first, last - first);
}

template <>
void std::string::__init(std::size_t size, char c) {
  __zero();
  append(size, c);
}

template <>
void std::string::__init_copy_ctor_external(const char* text, std::size_t size) {
  __init(text, size);
}

template <>
std::string& std::string::__assign_short(const char* text, std::size_t size) {
  return __assign_external(text, size);
}

template <>
std::string& std::string::operator=(char c) {
  clear();
  push_back(c);
  return *this;
}

template <>
void std::string::__move_assign(std::string& other, std::true_type) noexcept {
  __r_ = other.__r_;
  other.__zero();
}
