#include "base/telling.hpp"

namespace ventanilla {

bool tells_problems() { return true; }
bool words_rules() { return true; }

}  // namespace ventanilla
