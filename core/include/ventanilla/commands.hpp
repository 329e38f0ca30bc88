#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "ventanilla/desk.hpp"
#include "ventanilla/value.hpp"
#include "ventanilla/zone.hpp"

/// The command's contract (docs/help-json.md): a line in as a Value, a line of compact JSON out.
/// The native command, the npm command and the widget all answer through these functions, which
/// is why they answer the same bytes.
namespace ventanilla::commands {

/// Offsets into texts: bytes of UTF-8 for the command, UTF-16 units for JavaScript.
enum class OffsetUnit : std::uint8_t { utf8, utf16 };

struct Options {
  std::size_t limit = 3;  ///< ask: most matches
  bool explain = false;   ///< ask: add which words met which
  OffsetUnit offsets = OffsetUnit::utf8;
};

struct Line {
  std::string json;
  bool ok = true;  ///< false: `json` is {"error": …}
};

/// `now` stands in where a line has no `at`; nothing else depends on it. A line that cannot be
/// answered gives error_line(): a member that is missing, of a wrong type or out of range (`where`
/// points to it), an instant or hours that cannot be read, an unknown zone.

/// {"query", "lang"?, "page"?, "at"?} gives {"decision", "matches": [{"id", "confidence", "lang"?,
/// "words"?}], "lang", "contacts"}: confidences from 0 to 1, `words` with Options::explain.
Line ask(const Desk& desk, const Value& line, Instant now, const Options& options = {});
/// {"text", "lang"?, "channel"?, "author"?, "exchanges"?, "agent"?, "country"?, "at"?} gives what
/// the message is, where and by when to reply, and the points of the reply, each with its practice
/// (docs/guidance.md).
Line guide(const Desk& desk, const Value& line, Instant now, const Options& options = {});
/// {"draft", "in_reply_to"?, "earlier"?, …guide's context} gives {"findings": [{"rule", "practice",
/// "severity", "message", "start", "end"}], "ok"}; `ok` when nothing was found.
Line review(const Desk& desk, const Value& line, Instant now, const Options& options = {});
/// For the widget's contact panel: {"at", "lang"?, "visitor_zone"?} gives
/// {"open", "state", "next_change", "text", "hours_text", "contacts": [{"id", "kind", "state",
/// "next_change", "reply_by", "recommended", "text", "hours_text"}]}; the texts are wording.hpp's.
/// `open`, `state`, … are null when the company publishes no hours.
Line status(const Desk& desk, const ZoneSet& zones, const Value& line, Instant now);
/// For a table of hours, and for exports: {"from"?, "count"?, "contact"?, "lang"?} gives {"days":
/// [{"date", "weekday", "text", "spans": [{"opens", "closes", "state"}], "note"}]}, 7 days from
/// today on. `closes` beyond 24:00 lies on the next day; `note` is the holiday's or the special
/// days', or null. A desk without hours has no days.
Line days(const Desk& desk, const Value& line, Instant now);
/// {"text"} gives {"personal_data": [{"type", "start", "end", "masked"}]}.
Line personal_data(const Value& line, const Options& options = {});
/// {"hours", "zone", "holidays"?, "at"?} gives {"open", "state", "next_change"}.
Line hours(const ZoneSet& zones, const Value& line, Instant now);
/// {"hours", "zone", "holidays"?, "at"?, "minutes"} gives {"deadline"}: the instant by which so
/// many minutes of open time (0 or more) are over; null beyond horizon_days.
Line deadline(const ZoneSet& zones, const Value& line, Instant now);
/// {"hours", "zone", "holidays"?, "at", "until"} gives {"seconds"}: those of open time between the
/// two; 0 where `until` is not after `at`.
Line between(const ZoneSet& zones, const Value& line, Instant now);
/// {"error": {"code", "where", "message"}}
Line error_line(const Error& error);

}  // namespace ventanilla::commands
