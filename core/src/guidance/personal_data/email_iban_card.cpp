#include <algorithm>

#include "base/ascii.hpp"
#include "guidance/personal_data/check_digits.hpp"
#include "guidance/personal_data/scan.hpp"

namespace ventanilla::guidance {
namespace {

bool is_local(char c) {
  return is_word(c) || std::string_view(".!#$%&'*+/=?^_`{|}~-").find(c) != std::string_view::npos;
}

/// The domain that starts at `start`: labels of letters, digits and hyphens, two at least, the
/// last of letters alone (or punycode). Returns its end, or `start` when there is none.
std::size_t domain_end(std::string_view text, std::size_t start) {
  std::size_t end = start;
  std::size_t label = start;
  std::size_t valid = start;
  for (; end <= text.size(); ++end) {
    const char c = end < text.size() ? text[end] : ' ';
    if (is_word(c) || (c == '-' && end > label)) continue;
    const auto word = text.substr(label, end - label);
    if (word.empty() || word.back() == '-') break;
    const bool letters = std::none_of(word.begin(), word.end(), is_digit);
    if (label > start && word.size() >= 2 && (letters || word.starts_with("xn--"))) valid = end;
    if (c != '.') break;
    label = end + 1;
  }
  return valid;
}

/// A card's first digits (ISO/IEC 7812 issuers in use): 1 to 6, 81 of UnionPay;
/// 16 digits from 2 on only in 2221 to 2720 of Mastercard, 12 digits only of Maestro.
bool plausible_card(std::string_view digits) {
  if (digits.size() < 12 || digits.size() > 19) return false;
  if ((digits[0] < '1' || digits[0] > '6') && !digits.starts_with("81")) return false;
  if (digits.size() == 16 && digits[0] == '2' &&
      (digits.substr(0, 4) < "2221" || digits.substr(0, 4) > "2720")) {
    return false;
  }
  if (digits.size() == 12 && digits[0] < '5') return false;
  return digits.find_first_not_of(digits.substr(0, 1)) != std::string_view::npos && luhn(digits);
}

constexpr WordSet card_words(
    "tarjeta tarjetas card cards cartao carte visa mastercard maestro amex credito debito credit "
    "debit");

/// 12 and 13 digits are cards of old; phones with their country code have as many.
bool is_rare(Span span, const Scan& scan) {
  const auto written = scan.text.substr(span.start, span.size());
  const auto digits = std::count_if(written.begin(), written.end(), is_digit);
  return digits == 12 || (digits == 13 && written[0] != '4');
}

/// How many groups from `first` on make a card, 0 when none.
std::size_t card_groups(const Scan& scan, const NumberRun& run, std::size_t first) {
  constexpr std::string_view shapes[] = {"4444", "465", "464",  "44443",
                                         "4443", "88",  "4441", "4442"};
  if (plausible_card(scan.digits(run, first, first))) return 1;
  for (auto shape : shapes) {
    if (first + shape.size() > run.groups.size()) continue;
    bool fits = true;
    for (std::size_t i = 0; i < shape.size() && fits; ++i) {
      fits = run.groups[first + i].size() == static_cast<std::size_t>(shape[i] - '0');
    }
    if (fits && plausible_card(scan.digits(run, first, first + shape.size() - 1))) {
      return shape.size();
    }
  }
  return 0;
}

/// The end of an IBAN that starts at `start`, or `start`.
std::size_t iban_end(std::string_view text, std::size_t start) {
  std::string compact;
  for (std::size_t i = start; i < text.size() && compact.size() < 34; ++i) {
    if ((text[i] == ' ' || text[i] == '-') && i + 1 < text.size() && is_alnum(text[i + 1]))
      continue;
    if (!is_alnum(text[i])) break;
    compact += to_upper(text[i]);
    const bool ends = i + 1 == text.size() || !is_word(text[i + 1]);
    if (ends && valid_iban(compact)) return i + 1;
  }
  return start;
}

}  // namespace

void find_emails(Scan& scan) {
  const auto text = scan.text;
  for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
    std::size_t start = at;
    while (start > 0 && is_local(text[start - 1])) --start;
    while (start < at && !is_word(text[start]) && text[start] != '_') ++start;
    if (start == at || text[at - 1] == '.') continue;
    if (text.substr(start, at - start).find("..") != std::string_view::npos) continue;
    const auto local = text.substr(start, at - start);
    if (const auto scheme = local.rfind("mailto:"); scheme != std::string_view::npos) continue;
    const std::size_t end = domain_end(text, at + 1);
    if (end > at + 1) scan.claim(PersonalDataType::email, {start, end});
  }
}

void find_ibans(Scan& scan) {
  const auto text = scan.text;
  for (std::size_t i = 0; i + 15 <= text.size(); ++i) {
    if (!is_alpha(text[i]) || !is_alpha(text[i + 1]) || !is_digit(text[i + 2]) ||
        (i > 0 && is_word(text[i - 1]))) {
      continue;
    }
    if (const auto end = iban_end(text, i); end > i) scan.claim(PersonalDataType::iban, {i, end});
  }
}

void find_cards(Scan& scan) {
  for (const auto& run : scan.numbers) {
    for (std::size_t i = 0; i < run.groups.size(); ++i) {
      const std::size_t count = card_groups(scan, run, i);
      if (count == 0) continue;
      const Span span{run.groups[i].start, run.groups[i + count - 1].end};
      const bool inside_word = (span.start > 0 && (is_word(scan.text[span.start - 1]) ||
                                                   scan.text[span.start - 1] == '+')) ||
                               (span.end < scan.text.size() && is_word(scan.text[span.end]));
      if (is_rare(span, scan) && !scan.announced(span.start, card_words, 5)) continue;
      if (!inside_word && scan.claim(PersonalDataType::card, span)) i += count - 1;
    }
  }
}

}  // namespace ventanilla::guidance
