#pragma once

#include <string>
#include <string_view>

#include "ventanilla/zone.hpp"

/// The system's time zones: TZif files of versions 1 to 4 (RFC 9636).
namespace ventanilla::native {

/// Reads the bytes of a TZif file. The table goes from 1970 to the end of 2205 (the last instant
/// and the horizon after it); past the file's own transitions it follows the POSIX rule in the
/// footer. Errors (unknown_zone): not TZif, cut short, or inconsistent.
Result<Zone> parse_tzif(std::string name, std::string_view bytes);

/// Whether the text has the form of an IANA name: letters, digits and `_+-` in parts between
/// slashes, none of them starting with a dash; so it cannot lead out of the folder.
bool is_zone_name(std::string_view name);

/// Loads a zone by its IANA name (links such as `America/Buenos_Aires` too) from the folder that
/// the environment's TZDIR names, else /usr/share/zoneinfo. `UTC` needs no file.
/// Errors (unknown_zone): no such zone, or a file of the host's such as `localtime`.
Result<Zone> load_zone(std::string_view name);

}  // namespace ventanilla::native
