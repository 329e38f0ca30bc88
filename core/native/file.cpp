#include "file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace ventanilla::native {

long read_some(int file, char* into, std::size_t size) {
  ssize_t count;
  do {
    count = read(file, into, size);
  } while (count < 0 && errno == EINTR);  // the system may interrupt a call, which is made again
  return count;
}

std::optional<std::string> read_all(int file) {
  constexpr std::size_t piece = 1 << 16;
  std::string text;
  long count;
  do {
    const std::size_t held = text.size();
    text.resize(held + piece);
    count = read_some(file, text.data() + held, piece);
    text.resize(held + (count > 0 ? static_cast<std::size_t>(count) : 0));
  } while (count > 0);
  if (count < 0) return std::nullopt;
  return text;
}

std::optional<std::string> read_file(const std::string& path) {
  const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return std::nullopt;
  auto text = read_all(file);
  close(file);
  return text;
}

}  // namespace ventanilla::native
