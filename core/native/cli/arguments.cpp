#include "arguments.hpp"

#include <optional>
#include <span>

namespace ventanilla::cli {
namespace {

using Command = Arguments::Command;

struct Grammar {
  std::string_view name;
  Command command;
  std::span<const std::string_view> options;  ///< take a value
  std::span<const std::string_view> flags;
};

constexpr std::string_view ask_options[] = {"--config", "--limit"};
constexpr std::string_view ask_flags[] = {"--explain"};
constexpr std::string_view guide_options[] = {"--config"};
constexpr std::string_view check_options[] = {"--at"};
constexpr std::string_view check_flags[] = {"--json"};
constexpr Grammar grammars[] = {
    {"ask", Command::ask, ask_options, ask_flags},
    {"guide", Command::guide, guide_options, {}},
    {"review", Command::review, guide_options, {}},
    {"hours", Command::hours, {}, {}},
    {"deadline", Command::deadline, {}, {}},
    {"between", Command::between, {}, {}},
    {"check", Command::check, check_options, check_flags},
    {"--help", Command::help, {}, {}},
    {"--version", Command::version, {}, {}},
};

bool contains(std::span<const std::string_view> names, std::string_view name) {
  for (const std::string_view known : names) {
    if (known == name) return true;
  }
  return false;
}

std::string quoted(std::string_view word) { return '"' + std::string(word) + '"'; }

std::optional<std::size_t> parse_limit(std::string_view word) {
  constexpr std::size_t most_digits = 4;
  if (word.empty() || word.size() > most_digits) return std::nullopt;
  std::size_t limit = 0;
  for (const char c : word) {
    if (c < '0' || c > '9') return std::nullopt;
    limit = limit * 10 + static_cast<std::size_t>(c - '0');
  }
  return limit;
}

class Parser {
 public:
  Parser(const Grammar& grammar, std::span<const std::string_view> words)
      : grammar_(grammar), words_(words) {
    arguments_.command = grammar.command;
  }

  std::variant<Arguments, UsageError> parse() {
    for (std::size_t i = 0; i < words_.size() && !error_; ++i) word(i);
    const bool needs_config = arguments_.command == Command::ask ||
                              arguments_.command == Command::guide ||
                              arguments_.command == Command::review;
    if (needs_config && arguments_.config.empty()) fail("needs --config help.json");
    if (arguments_.command == Command::check && files_ == 0) fail("needs a file");
    if (files_ > 1) fail("takes one file");
    if (error_) return *error_;
    return arguments_;
  }

 private:
  void fail(std::string_view what) {
    if (!error_) error_ = UsageError{std::string(grammar_.name) + ' ' + std::string(what)};
  }

  void word(std::size_t& i) {
    const std::string_view word = words_[i];
    if (word.substr(0, 2) != "--") {
      ++files_;
      arguments_.file = word;
    } else if (contains(grammar_.flags, word)) {
      (word == "--json" ? arguments_.json : arguments_.options.explain) = true;
    } else {
      const std::size_t equals = word.find('=');
      const std::string_view name = word.substr(0, equals);
      if (!contains(grammar_.options, name)) {
        fail("has no option " + std::string(name));
      } else if (equals != std::string_view::npos) {
        option(name, word.substr(equals + 1));
      } else if (++i < words_.size()) {
        option(name, words_[i]);
      } else {
        fail("needs a value after " + std::string(name));
      }
    }
  }

  void option(std::string_view name, std::string_view value) {
    if (name == "--config") {
      arguments_.config = value;
    } else if (name == "--at") {
      const auto at = parse_instant(value);
      if (at) arguments_.at = *at;
      if (!at) fail("needs an instant after --at, not " + quoted(value));
    } else if (const auto limit = parse_limit(value)) {
      arguments_.options.limit = *limit;
    } else {
      fail("needs a number after --limit, not " + quoted(value));
    }
  }

  const Grammar& grammar_;
  std::span<const std::string_view> words_;
  Arguments arguments_;
  std::size_t files_ = 0;
  std::optional<UsageError> error_;
};

}  // namespace

std::variant<Arguments, UsageError> parse_arguments(const std::vector<std::string_view>& words) {
  if (words.empty()) return UsageError{"no command"};
  for (const Grammar& grammar : grammars) {
    if (grammar.name == words[0]) return Parser(grammar, std::span(words).subspan(1)).parse();
  }
  return UsageError{"no command " + quoted(words[0])};
}

}  // namespace ventanilla::cli
