#pragma once

#include "guidance/message/understand.hpp"

namespace ventanilla::guidance {

/// Whether the message tells what happened: others' doings in the past, how long, how much, what
/// was missing. Who tells a company that, and neither asks nor praises, has a grievance. Spanish
/// and English only.
bool tells_story(const Words& words);

/// "Devuélvanla", "pónganme": a Spanish imperative with its pronoun, wherever it stands.
bool has_bound_imperative(const Words& words);

/// The same with a thing for its pronoun: "quítenlo".
bool has_bound_order(const Words& words);

/// "¿Me cambian la mesa?", "could you send it?": asks for a deed, not for an answer.
bool asks_deed(const Words& words);

/// "Pondría un banco", "evitaría colas": a Spanish conditional that wishes for nothing of one's
/// own.
bool has_conditional(const Words& words);

}  // namespace ventanilla::guidance
