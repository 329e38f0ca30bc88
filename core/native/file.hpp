#pragma once

#include <optional>
#include <string>

/// Files by their descriptors: a stream would throw where a folder is read, and tell no error from
/// an end.
namespace ventanilla::native {

/// Bytes read into `into`, at most `size`; 0 at the end, -1 on an error.
long read_some(int file, char* into, std::size_t size);

/// All that is left to read; nullopt on an error.
std::optional<std::string> read_all(int file);

/// The whole of a file; nullopt: it cannot be read, or is a folder.
std::optional<std::string> read_file(const std::string& path);

}  // namespace ventanilla::native
