#include "ventanilla/native/zoneinfo.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <utility>
#include <vector>

#include "file.hpp"
#include "posix_tz.hpp"

namespace ventanilla::native {
namespace {

constexpr std::size_t header_size = 44;
constexpr int last_table_year = 2205;

std::int64_t big_endian(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < size; ++i) {
    value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  }
  return size == 4 ? static_cast<std::int32_t>(value) : static_cast<std::int64_t>(value);
}

/// One of the two blocks of a TZif file (RFC 9636, section 3).
struct Block {
  std::size_t isut, isstd, leap, times, types, chars;
  std::size_t start;      // of the data
  std::size_t time_size;  // 4 in version 1, 8 after it

  static bool read(std::string_view bytes, std::size_t at, std::size_t time_size, Block& block) {
    if (bytes.size() < at + header_size || bytes.substr(at, 4) != "TZif") return false;
    std::size_t counts[6];
    for (std::size_t i = 0; i < 6; ++i) {
      counts[i] = static_cast<std::uint32_t>(big_endian(bytes, at + 20 + 4 * i, 4));
      if (counts[i] > bytes.size()) return false;
    }
    block = {counts[0], counts[1], counts[2],        counts[3],
             counts[4], counts[5], at + header_size, time_size};
    return block.end() <= bytes.size();
  }
  std::size_t end() const {
    return start + times * time_size + times + types * 6 + chars + leap * (time_size + 4) + isstd +
           isut;
  }
};

struct Table {
  std::int32_t initial_offset = 0;
  std::vector<ZoneTransition> transitions;
};

// What holds on 1970-01-01 becomes the initial offset; changes of name alone are left out.
void add_transition(Table& table, std::int64_t at, std::int32_t offset) {
  if (at <= 0) {
    table.initial_offset = offset;
    return;
  }
  const std::int32_t before =
      table.transitions.empty() ? table.initial_offset : table.transitions.back().offset;
  if (offset != before) table.transitions.push_back({at, offset});
}

bool read_block(std::string_view bytes, const Block& block, Table& table, std::int64_t& last) {
  const std::size_t indexes = block.start + block.times * block.time_size;
  const std::size_t types = indexes + block.times;
  if (block.types == 0) return false;
  const auto offset_of = [&](std::size_t type) {
    return static_cast<std::int32_t>(big_endian(bytes, types + 6 * type, 4));
  };
  table.initial_offset = offset_of(0);
  for (std::size_t i = 0; i < block.times; ++i) {
    const std::int64_t at = big_endian(bytes, block.start + i * block.time_size, block.time_size);
    const std::size_t type = static_cast<unsigned char>(bytes[indexes + i]);
    if (type >= block.types || (i > 0 && at <= last)) return false;
    last = at;
    add_transition(table, at, offset_of(type));
  }
  return true;
}

bool follow_footer(std::string_view footer, std::int64_t last, Table& table) {
  if (footer.empty()) return true;
  const auto rule = parse_posix_rule(footer);
  if (!rule) return false;
  if (!rule->changes) {
    if (table.transitions.empty()) table.initial_offset = rule->standard;
    return true;
  }
  for (int year = min_year - 1; year <= last_table_year; ++year) {
    for (const ZoneTransition& transition : transitions_in(*rule, year)) {
      if (transition.at > last) add_transition(table, transition.at, transition.offset);
    }
  }
  return true;
}

/// What stands in the folder beside IANA's names: the host's own zone, and all zones once more.
/// No browser knows them.
bool is_of_the_host(std::string_view name) {
  constexpr std::array<std::string_view, 3> files = {"Factory", "localtime", "posixrules"};
  return name.starts_with("posix/") || name.starts_with("right/") ||
         std::find(files.begin(), files.end(), name) != files.end();
}

Error unknown_zone(std::string_view name, std::string_view why) {
  std::string message = "time zone \"";
  message.append(name);
  message += "\" ";
  message.append(why);
  return Error{ErrorCode::unknown_zone, "", std::move(message)};
}

}  // namespace

Result<Zone> parse_tzif(std::string name, std::string_view bytes) {
  Block block{};
  if (!Block::read(bytes, 0, 4, block)) return unknown_zone(name, "has no valid TZif data");
  std::string_view footer;
  if (bytes[4] >= '2') {
    const std::size_t second = block.end();
    if (!Block::read(bytes, second, 8, block)) return unknown_zone(name, "is cut short");
    footer = bytes.substr(block.end());
    const std::size_t end = footer.find('\n', 1);
    if (footer.empty() || footer[0] != '\n' || end == std::string_view::npos) {
      return unknown_zone(name, "has no footer");
    }
    footer = footer.substr(1, end - 1);
  }
  Table table;
  std::int64_t last = INT64_MIN;
  if (!read_block(bytes, block, table, last) || !follow_footer(footer, last, table)) {
    return unknown_zone(name, "has inconsistent TZif data");
  }
  return Zone::from_transitions(std::move(name), table.initial_offset,
                                std::move(table.transitions));
}

bool is_zone_name(std::string_view name) {
  constexpr std::size_t longest = 64;
  if (name.empty() || name.size() > longest) return false;
  char before = '/';
  for (const char c : name) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    const bool inner = c == '_' || c == '+' || c == '-' || c == '/';
    if (!letter && (!inner || before == '/')) return false;
    before = c;
  }
  return before != '/';
}

Result<Zone> load_zone(std::string_view name) {
  if (name == "UTC") return Zone();
  if (!is_zone_name(name) || is_of_the_host(name)) {
    return unknown_zone(name, "is no IANA name, such as America/Santo_Domingo");
  }
  const char* folder = std::getenv("TZDIR");
  std::string path = folder != nullptr && *folder != '\0' ? folder : "/usr/share/zoneinfo";
  path += '/';
  path.append(name);
  const auto bytes = read_file(path);
  if (!bytes) return unknown_zone(name, "is not known; write an IANA name such as America/Bogota");
  return parse_tzif(std::string(name), *bytes);
}

}  // namespace ventanilla::native
