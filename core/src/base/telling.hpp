#pragma once

namespace ventanilla {

/// Whether somebody reads what is wrong with an input. True everywhere but in a customer's page,
/// whose module counts problems and leaves their words, a tenth of its weight, to the full module
/// (wasm/page/telling.cpp). Every program links one definition.
bool tells_problems();

/// Whether the status of a desk also tells its rules in words (`hours_text`). A customer's page shows
/// the week's table instead.
bool words_rules();

}  // namespace ventanilla
