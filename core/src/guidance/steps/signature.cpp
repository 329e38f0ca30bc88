#include "guidance/steps/signature.hpp"

#include "base/ascii.hpp"
#include "guidance/personal_data/scan.hpp"
#include "ventanilla/text.hpp"

namespace ventanilla::guidance {
namespace {

/// "Álvaro de la Cruz", "Ortega y Gasset"; a capital alone is an initial: "E. Ruiz".
bool is_particle(std::string_view written, const Token& token) {
  const bool initial = token.folded.size() == 1 && written != token.folded;
  return !initial && is_one_of(token.folded, "de del la las los y da do dos das e van von du der");
}

std::string initials_of(std::string_view name) {
  std::string initials;
  for (const auto& token : tokenize(name)) {
    if (is_particle(name.substr(token.start, token.end - token.start), token)) continue;
    if (token.folded.empty() || !is_alpha(token.folded[0])) continue;
    initials += to_upper(token.folded[0]);
    if (initials.size() == 3) break;
  }
  return initials;
}

void replace(std::string& text, std::string_view mark, std::string_view by) {
  if (const auto at = text.find(mark); at != std::string::npos) text.replace(at, mark.size(), by);
}

}  // namespace

std::string signature_of(std::string_view pattern, std::string_view agent_name) {
  const std::string initials = initials_of(agent_name);
  if (initials.empty()) return {};
  std::string signature(pattern);
  replace(signature, "{initials}", initials);
  replace(signature, "{name}", first_name(agent_name));
  return signature;
}

std::string first_name(std::string_view name) {
  const std::size_t start = name.find_first_not_of(" \t\n");
  if (start == std::string_view::npos) return {};
  name.remove_prefix(start);
  return std::string(name.substr(0, name.find(' ')));
}

}  // namespace ventanilla::guidance
