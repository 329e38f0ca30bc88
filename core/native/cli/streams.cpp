#include "streams.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "../file.hpp"

namespace ventanilla::cli {
namespace {

constexpr std::size_t piece = 1 << 18;

/// False: the text could not be written. That a reader has closed its end is no fault: nobody is
/// left to be told.
bool write_all(int file, std::string_view text) {
  while (!text.empty()) {
    const ssize_t count = write(file, text.data(), text.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return errno == EPIPE;
    text.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

int open_file(const std::string& path) {
  return path == "-" ? STDIN_FILENO : open(path.c_str(), O_RDONLY | O_CLOEXEC);
}

}  // namespace

LineReader::LineReader(const std::string& path) : file_(open_file(path)) {}

LineReader::~LineReader() {
  if (file_ > STDIN_FILENO) close(file_);
}

void LineReader::fill() {
  text_.erase(0, start_);
  start_ = 0;
  const std::size_t held = text_.size();
  text_.resize(held + piece);
  const long count = native::read_some(file_, text_.data() + held, piece);
  text_.resize(held + (count > 0 ? static_cast<std::size_t>(count) : 0));
  ended_ = count <= 0;
  failed_ = count < 0;
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
  failed_ |= !write_all(STDOUT_FILENO, pending_);
  pending_.clear();
}

std::optional<std::string> read_file(const std::string& path) {
  return path == "-" ? native::read_all(STDIN_FILENO) : native::read_file(path);
}

void write_error(std::string_view line) { write_all(STDERR_FILENO, std::string(line) + '\n'); }

}  // namespace ventanilla::cli
