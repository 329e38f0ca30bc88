#include "guidance/personal_data/scan.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "base/sort.hpp"

namespace ventanilla::guidance {
namespace {

bool starts_link(std::string_view text, std::size_t i) {
  const auto rest = text.substr(i);
  return rest.starts_with("http://") || rest.starts_with("https://") || rest.starts_with("www.");
}

std::vector<Span> find_links(std::string_view text) {
  std::vector<Span> links;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!starts_link(text, i)) continue;
    std::size_t end = i;
    while (end < text.size() && !is_space(text[end])) ++end;
    links.push_back({i, end});
    i = end;
  }
  return links;
}

/// Length of the separator after a group that ends at `i`, 0 when the run ends there.
std::size_t separator(std::string_view text, std::size_t i) {
  constexpr std::string_view separators[] = {
      " (", ") ",       ")-",           "(",           ")", " - ", " ", "-", ".",
      "/",  "\xc2\xa0", "\xe2\x80\x91", "\xe2\x80\x93"};
  for (auto mark : separators) {
    if (text.substr(i).starts_with(mark) && i + mark.size() < text.size() &&
        is_digit(text[i + mark.size()])) {
      return mark.size();
    }
  }
  return 0;
}

NumberRun read_run(std::string_view text, std::size_t i) {
  NumberRun run;
  while (true) {
    std::size_t end = i;
    while (end < text.size() && is_digit(text[end])) ++end;
    run.groups.push_back({i, end});
    const std::size_t gap = separator(text, end);
    if (gap == 0) return run;
    i = end + gap;
  }
}

std::vector<NumberRun> find_numbers(std::string_view text) {
  std::vector<NumberRun> runs;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_digit(text[i])) continue;
    runs.push_back(read_run(text, i));
    i = runs.back().groups.back().end;
  }
  return runs;
}

bool ends_sentence(std::string_view gap) {
  return gap.find_first_of("!?;") != std::string_view::npos ||
         gap.find(". ") != std::string_view::npos;
}

std::size_t code_points(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  }));
}

/// Stars for every letter and digit but the first `head` and the last `tail`.
std::string starred(std::string_view text, std::size_t head, std::size_t tail) {
  std::size_t letters = 0;
  for (char c : text) letters += is_alnum(c) ? 1 : 0;
  std::string result;
  std::size_t seen = 0;
  for (char c : text) {
    if (!is_alnum(c)) {
      result += c;
      continue;
    }
    result += seen < head || seen + tail >= letters ? c : '*';
    ++seen;
  }
  return result;
}

}  // namespace

bool Scan::is_free(Span span) const {
  const auto overlaps = [&](std::size_t start, std::size_t end) {
    return start < span.end && span.start < end;
  };
  for (const auto& link : links) {
    if (overlaps(link.start, link.end)) return false;
  }
  for (const auto& item : found) {
    if (overlaps(item.start, item.end)) return false;
  }
  return true;
}

bool Scan::claim(PersonalDataType type, Span span) {
  if (span.size() == 0 || !is_free(span)) return false;
  found.push_back({type, span.start, span.end, masked(type, text.substr(span.start, span.size()))});
  return true;
}

bool Scan::is_apart(Span span) const {
  const auto joins = [](char c) { return c == '-' || c == '.'; };
  if (span.start > 1 && joins(text[span.start - 1])) {
    const char before = text[span.start - 2];
    const bool lone = span.start < 3 || !is_word(text[span.start - 3]);
    // Venezuela writes "V-12345678".
    const bool letter = is_alpha(before) && lone && to_upper(before) != 'V';
    if (is_digit(before) || (text[span.start - 1] == '-' && letter)) return false;
  }
  if (span.end + 1 < text.size() && joins(text[span.end])) {
    const char after = text[span.end + 1];
    if (is_digit(after) || (text[span.end] == '-' && is_alpha(after))) return false;
  }
  return true;
}

std::string Scan::digits(const NumberRun& run, std::size_t first, std::size_t last) const {
  std::string result;
  for (std::size_t i = first; i <= last; ++i) {
    result += text.substr(run.groups[i].start, run.groups[i].size());
  }
  return result;
}

std::span<const Token> Scan::leading(std::size_t position, std::size_t reach) const {
  const auto after = std::partition_point(
      tokens.begin(), tokens.end(), [&](const Token& token) { return token.start < position; });
  const auto end = static_cast<std::size_t>(after - tokens.begin());
  std::size_t first = end;
  std::size_t from = position;
  while (first > 0 && end - first < reach) {
    const auto& token = tokens[first - 1];
    const bool parted = token.end < from && ends_sentence(text.substr(token.end, from - token.end));
    if (parted && token.end + 3 < from) break;
    --first;
    if (parted) break;  // "Tel. 809…": the full stop is of an abbreviation
    from = token.start;
  }
  return std::span(tokens).subspan(first, end - first);
}

Scan scan_text(std::string_view text, const std::vector<Token>& tokens) {
  return {text, tokens, find_links(text), find_numbers(text), {}};
}

std::vector<PersonalData> find_personal_data(std::string_view text,
                                             const std::vector<Token>& tokens) {
  auto scan = scan_text(text, tokens);
  find_emails(scan);
  find_ibans(scan);
  find_cards(scan);
  find_national_ids(scan);
  find_announced(scan);
  find_addresses(scan);
  find_phones(scan);
  sort_items(scan.found,
             [](const PersonalData& a, const PersonalData& b) { return a.start < b.start; });
  return std::move(scan.found);
}

std::string masked(PersonalDataType type, std::string_view text) {
  switch (type) {
    case PersonalDataType::password:
      return "********";
    case PersonalDataType::address:
      return std::string(text.substr(0, text.find(' '))) + " ***";
    case PersonalDataType::email:
      return std::string(text.substr(0, 1)) + "***" + std::string(text.substr(text.find('@')));
    case PersonalDataType::card:
      return starred(text, 1, 4);
    case PersonalDataType::iban:
      return starred(text, 2, 4);
    case PersonalDataType::birth_date:
      return std::string(code_points(text), '*');
    default:
      return starred(text, 0, 2);
  }
}

}  // namespace ventanilla::guidance

namespace ventanilla {

std::string_view to_string(PersonalDataType type) {
  constexpr std::string_view names[] = {"email",   "phone",      "card",        "iban",
                                        "account", "booking",    "national_id", "tax_id",
                                        "address", "birth_date", "password"};
  return names[static_cast<std::size_t>(type)];
}

std::vector<PersonalData> find_personal_data(std::string_view text) {
  return guidance::find_personal_data(text, tokenize(text));
}

}  // namespace ventanilla
