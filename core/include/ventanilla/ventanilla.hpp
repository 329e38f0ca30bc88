#pragma once

/// Ventanilla's core, in the order in which to read it: a Config is decoded from help.json, a
/// Desk is opened on it, and the desk is asked.
// clang-format off
#include "ventanilla/result.hpp"         // Error, Result
#include "ventanilla/value.hpp"          // neutral JSON tree
#include "ventanilla/config.hpp"         // help.json as values
#include "ventanilla/desk.hpp"           // Desk: the facade
#include "ventanilla/commands.hpp"       // lines in, lines out
#include "ventanilla/check.hpp"          // what is wrong in a help.json, and where
#include "ventanilla/text.hpp"           // fold, tokenize, stem
#include "ventanilla/faq.hpp"            // FaqIndex
#include "ventanilla/instant.hpp"        // instants, dates, durations
#include "ventanilla/zone.hpp"           // zones as values
#include "ventanilla/hours.hpp"          // opening hours, deadlines
#include "ventanilla/wording.hpp"        // times as people say them
#include "ventanilla/contacts.hpp"       // who is reachable now
#include "ventanilla/personal_data.hpp"  // what must not be public
#include "ventanilla/guidance.hpp"       // what, where and by when to reply
#include "ventanilla/review.hpp"         // a second look at a draft
#include "ventanilla/json_text.hpp"      // places in a JSON text
#include "ventanilla/json_writer.hpp"    // compact JSON
// clang-format on
