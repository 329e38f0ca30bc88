#pragma once

#include <cstddef>
#include <string_view>

/// How long a text is as a network counts it, and how long it may be there.
namespace ventanilla::guidance {

struct Measured {
  std::size_t length = 0;  ///< in the network's own unit
  std::size_t limit = 0;   ///< 0: the network publishes none
  std::size_t fits = 0;    ///< bytes of the text that are within the limit
};

Measured measure(std::string_view text, std::string_view network, bool is_public);

}  // namespace ventanilla::guidance
