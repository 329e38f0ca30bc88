#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ventanilla::cli {

/// Lines of a file or of the standard input (`-`), read as they come.
class LineReader {
 public:
  explicit LineReader(const std::string& path);
  ~LineReader();
  LineReader(const LineReader&) = delete;
  LineReader& operator=(const LineReader&) = delete;

  bool is_open() const { return file_ >= 0; }
  /// The next line without its end; the last one may lack it. Valid until the next call.
  std::optional<std::string_view> next();
  /// Whether next() would have to wait for more input.
  bool is_drained() const { return text_.find('\n', start_) == std::string::npos; }
  /// Whether the lines ended since they could not be read on.
  bool has_failed() const { return failed_; }

 private:
  void fill();

  int file_;
  std::string text_;       ///< what has been read and not yet dropped
  std::size_t start_ = 0;  ///< of the next line
  bool ended_ = false;
  bool failed_ = false;
};

/// The standard output, in large pieces.
class LineWriter {
 public:
  ~LineWriter() { flush(); }
  void line(std::string_view text);
  void flush();
  /// Whether something that was flushed could not be written, as on a full disk.
  bool has_failed() const { return failed_; }

 private:
  std::string pending_;
  bool failed_ = false;
};

/// The whole of a file or of the standard input; nullopt: it cannot be read.
std::optional<std::string> read_file(const std::string& path);
void write_error(std::string_view line);

}  // namespace ventanilla::cli
