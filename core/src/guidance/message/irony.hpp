#pragma once

#include "guidance/message/understand.hpp"

namespace ventanilla::guidance {

/// Praise or thanks that mean the contrary: set phrases, thanks for a fault, and praise at the
/// opening beside what is missing ("love that the chat says online and nobody's there").
bool is_ironic(const Words& words);

}  // namespace ventanilla::guidance
