#include "base/telling.hpp"

namespace ventanilla {

bool tells_problems() { return true; }

}  // namespace ventanilla
