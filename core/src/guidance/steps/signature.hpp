#pragma once

#include <string>
#include <string_view>

namespace ventanilla::guidance {

/// `pattern` with {initials} and {name} of an agent; "" without a name. Initials are those of the
/// name's first three words that are no particle ("Juan Carlos Pérez": JCP, "Ana de la Cruz": AC).
std::string signature_of(std::string_view pattern, std::string_view agent_name);

/// The first word of a name, to address somebody by; a handle as it is.
std::string first_name(std::string_view name);

}  // namespace ventanilla::guidance
