#include <algorithm>

#include "config/node.hpp"
#include "config/other_words.hpp"
#include "ventanilla/text.hpp"

namespace ventanilla {
namespace {

/// Case, '_' and '-' are the commonest differences: time_zone is timeZone.
std::string bare(std::string_view name) {
  std::string out;
  for (const char c : name) {
    if (c == '_' || c == '-') continue;
    out += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  }
  return out;
}

/// The first of `names` of which `wanted` is the beginning, or that `wanted` begins with.
std::string_view name_begun(std::string_view wanted, Names names) {
  constexpr std::size_t shortest = 4;
  for (const std::string_view name : names) {
    const std::string candidate = bare(name);
    const std::size_t common = std::min(candidate.size(), wanted.size());
    const bool begins = wanted.substr(0, common) == std::string_view(candidate).substr(0, common);
    if (common >= shortest && begins) return name;
  }
  return {};
}

}  // namespace

std::string_view nearest_name(std::string_view name, Names names) {
  constexpr std::size_t longest = 40;
  if (name.size() > longest) return {};
  const std::string wanted = bare(name);
  // Beyond a third of its letters, a name is another word rather than a slip.
  int best = std::max(static_cast<int>(wanted.size() / 3), 1) + 1;
  std::string_view nearest = translated_name(name, names);
  if (!nearest.empty()) return nearest;
  for (const std::string_view candidate : names) {
    const int distance = edit_distance(wanted, bare(candidate), best - 1);
    if (distance < best) {
      best = distance;
      nearest = candidate;
    }
  }
  return nearest.empty() ? name_begun(wanted, names) : nearest;
}

std::string quoted(std::string_view text) {
  constexpr std::size_t longest = 60;
  std::string out = "'";
  out += text.substr(0, longest);
  if (text.size() > longest) out += "\xE2\x80\xA6";  // an ellipsis
  out += '\'';
  return out;
}

std::string listed(Names names) {
  std::string out;
  for (const std::string_view name : names) {
    if (!out.empty()) out += ", ";
    out += quoted(name);
  }
  return out;
}

}  // namespace ventanilla
