#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ventanilla/instant.hpp"

/// Time zones as values: a table of transitions that the host takes from wherever it has them
/// (the system's zone files natively, `Intl` in a browser).
namespace ventanilla {

struct ZoneTransition {
  std::int64_t at;      ///< UTC second from which the offset holds
  std::int32_t offset;  ///< seconds east of UTC, -93,600 to 93,600
  bool operator==(const ZoneTransition&) const = default;
};

/// What an instant or a wall-clock time maps to. Follows google/cctz's civil lookups.
struct LocalLookup {
  enum class Kind : std::uint8_t { unique, skipped, repeated };
  Kind kind;
  Instant earlier;  ///< unique: the instant; repeated: the first; skipped: with the offset before
  Instant later;    ///< unique: the instant; repeated: the second; skipped: with the offset after
};

class Zone {
 public:
  Zone() = default;  ///< UTC
  /// `initial_offset` holds before the first transition, the last offset after the last one.
  /// Errors (out_of_range): transitions not strictly ascending, an offset beyond 26 hours.
  static Result<Zone> from_transitions(std::string name, std::int32_t initial_offset,
                                       std::vector<ZoneTransition> transitions);

  const std::string& name() const { return name_; }
  std::int32_t initial_offset() const { return initial_offset_; }
  const std::vector<ZoneTransition>& transitions() const { return transitions_; }

  std::int32_t offset_at(Instant instant) const;
  LocalTime to_local(Instant instant) const;
  LocalLookup to_instant(LocalTime local) const;

 private:
  std::string name_ = "UTC";
  std::int32_t initial_offset_ = 0;
  std::vector<ZoneTransition> transitions_;
};

/// The zones that a host has given, by name.
class ZoneSet {
 public:
  void add(Zone zone);  ///< replaces a zone of the same name
  const Zone* find(std::string_view name) const;

 private:
  std::vector<Zone> zones_;
};

}  // namespace ventanilla
