#include "streams.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace ventanilla::cli {
namespace {

constexpr std::size_t piece = 1 << 18;

/// -1: an error. The system may interrupt a call, which is then made again.
ssize_t read_some(int file, char* into, std::size_t size) {
  ssize_t count;
  do {
    count = read(file, into, size);
  } while (count < 0 && errno == EINTR);
  return count;
}

void write_all(int file, std::string_view text) {
  while (!text.empty()) {
    const ssize_t count = write(file, text.data(), text.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return;  // the reader has closed its end: nobody is left to be told
    text.remove_prefix(static_cast<std::size_t>(count));
  }
}

int open_file(const std::string& path) {
  return path == "-" ? STDIN_FILENO : open(path.c_str(), O_RDONLY | O_CLOEXEC);
}

}  // namespace

LineReader::LineReader(const std::string& path) : file_(open_file(path)) {}

LineReader::~LineReader() {
  if (file_ > STDIN_FILENO) close(file_);
}

bool LineReader::fill() {
  text_.erase(0, start_);
  start_ = 0;
  const std::size_t held = text_.size();
  text_.resize(held + piece);
  const ssize_t count = read_some(file_, text_.data() + held, piece);
  text_.resize(held + (count > 0 ? static_cast<std::size_t>(count) : 0));
  ended_ = count <= 0;
  return !ended_;
}

std::optional<std::string_view> LineReader::next() {
  std::size_t searched = start_;
  std::size_t end;
  while ((end = text_.find('\n', searched)) == std::string::npos && !ended_) {
    const std::size_t held = text_.size() - start_;
    fill();
    searched = start_ + held;
  }
  if (end == std::string::npos && start_ == text_.size()) return std::nullopt;
  if (end == std::string::npos) end = text_.size();
  const std::string_view line = std::string_view(text_).substr(start_, end - start_);
  start_ = std::min(end + 1, text_.size());
  return line;
}

void LineWriter::line(std::string_view text) {
  pending_ += text;
  pending_ += '\n';
  if (pending_.size() >= piece) flush();
}

void LineWriter::flush() {
  write_all(STDOUT_FILENO, pending_);
  pending_.clear();
}

std::optional<std::string> read_file(const std::string& path) {
  const int file = open_file(path);
  if (file < 0) return std::nullopt;
  std::string text;
  ssize_t count;
  do {
    const std::size_t held = text.size();
    text.resize(held + piece);
    count = read_some(file, text.data() + held, piece);
    text.resize(held + (count > 0 ? static_cast<std::size_t>(count) : 0));
  } while (count > 0);
  if (file > STDIN_FILENO) close(file);
  if (count < 0) return std::nullopt;
  return text;
}

void write_error(std::string_view line) { write_all(STDERR_FILENO, std::string(line) + '\n'); }

}  // namespace ventanilla::cli
