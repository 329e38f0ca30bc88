#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "guidance/message/words.hpp"
#include "ventanilla/personal_data.hpp"
#include "ventanilla/text.hpp"

/// What the detectors share. Each claims spans in turn; what is claimed first stays.
namespace ventanilla::guidance {

/// Bytes [start, end) of the text.
struct Span {
  std::size_t start = 0;
  std::size_t end = 0;
  std::size_t size() const { return end - start; }
};

/// Groups of digits with one separator (or a bracketed group) between neighbours.
struct NumberRun {
  std::vector<Span> groups;
};

struct Scan {
  std::string_view text;
  const std::vector<Token>& tokens;
  std::vector<Span> links;  ///< URLs: their digits are nobody's
  std::vector<NumberRun> numbers;
  std::vector<PersonalData> found;

  bool is_free(Span span) const;
  bool claim(PersonalDataType type, Span span);
  /// Whether the number at `span` is no piece of a longer one ("402-3945957-4"), nor hangs on a
  /// letter as identifiers do ("X-1234567").
  bool is_apart(Span span) const;
  /// The digits of groups [first, last] without separators.
  std::string digits(const NumberRun& run, std::size_t first, std::size_t last) const;
  /// Whether one of the folded `words` stands among the `reach` tokens before `position`, in the
  /// same sentence.
  template <typename Words>
  bool announced(std::size_t position, const Words& words, std::size_t reach) const {
    for (const auto& token : leading(position, reach)) {
      if (is_one_of(token.folded, words)) return true;
    }
    return false;
  }
  /// Up to `reach` tokens before `position`, in the same sentence.
  std::span<const Token> leading(std::size_t position, std::size_t reach) const;
};

/// `tokens` are the text's and outlive the scan.
Scan scan_text(std::string_view text, const std::vector<Token>& tokens);
std::vector<PersonalData> find_personal_data(std::string_view text,
                                             const std::vector<Token>& tokens);
std::string masked(PersonalDataType type, std::string_view text);

void find_emails(Scan& scan);
void find_ibans(Scan& scan);
void find_cards(Scan& scan);
void find_national_ids(Scan& scan);
void find_announced(Scan& scan);
void find_addresses(Scan& scan);
void find_phones(Scan& scan);

}  // namespace ventanilla::guidance
