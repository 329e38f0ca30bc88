#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "ventanilla/config.hpp"

/// Finding the FAQ entry that answers a message, and knowing when there is none.
namespace ventanilla {

enum class Decision : std::uint8_t { answer, suggest, handoff };
std::string_view to_string(Decision decision);

struct FaqQuery {
  std::string_view text;
  std::string_view lang = {};    ///< BCP 47; empty: detect
  std::string_view page = {};    ///< path of the page, for `pages` patterns
  std::size_t limit = 3;         ///< most matches; 0: none, only the decision
  bool include_private = false;  ///< only for an agent's eyes
};

/// Which word of the query met which word of the entry, for highlighting and debugging.
struct MatchedWord {
  std::size_t start, end;  ///< bytes of the query
  std::string term;        ///< the entry's word (or concept) that it met
  std::string_view by;     ///< "word", "stem", "typo", "prefix", "concept", "synonym"
};

struct FaqMatch {
  std::size_t entry;        ///< index into Config::faq
  std::int32_t confidence;  ///< 0 to 10,000: calibrated probability that the entry answers
  std::string lang;         ///< language in which the entry is shown
};

struct FaqAnswer {
  Decision decision = Decision::handoff;
  std::vector<FaqMatch> matches;  ///< best first
  std::string lang;               ///< the query's, given or detected: one of the languages
};

/// An index over a Config's entries. Building may take milliseconds; asking is const and total.
class FaqIndex {
 public:
  /// Keeps what it needs of `config` by value.
  explicit FaqIndex(const Config& config);
  FaqIndex(FaqIndex&&) noexcept;
  FaqIndex& operator=(FaqIndex&&) noexcept;
  ~FaqIndex();

  /// An empty query suggests the page's entries, then the file's (popularity) order.
  FaqAnswer ask(const FaqQuery& query) const;
  /// Why `entry` matched `query`: empty when it did not.
  std::vector<MatchedWord> explain(const FaqQuery& query, std::size_t entry) const;

 private:
  struct Impl;
  std::unique_ptr<const Impl> impl_;
};

/// The language among `languages` in which `text` is most likely written; the first of them when
/// the text does not tell; "und" where there are none.
std::string detect_language(std::string_view text, const std::vector<std::string>& languages);

}  // namespace ventanilla
