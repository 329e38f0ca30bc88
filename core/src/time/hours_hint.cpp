#include <algorithm>
#include <string>

#include "time/hint_reader.hpp"
#include "time/hours_parser.hpp"
#include "ventanilla/text.hpp"

namespace ventanilla::hours_detail {
namespace {

std::string in_quotes(std::string_view text) { return '"' + std::string(text) + '"'; }

/// Tokens of one sort that stand together: `D` days, `T` times, `O` off.
struct Chunk {
  char sort;
  std::string text;
  bool starts;  ///< a part of its own: after ; or "except"
  bool except;
  bool wide;  ///< days with dates, weeks or holidays
};

struct WrittenRule {
  int rank;  ///< what overrides others comes later
  std::string text;
};

char sort_of(HintKind kind) {
  if (kind == HintKind::off) return 'O';
  return kind == HintKind::time || kind == HintKind::always ? 'T' : 'D';
}

/// Puts tokens together to rules. Every function is false where there is more than one way.
class RuleWriter {
 public:
  /// Empty when the tokens are no hours that are surely meant.
  std::string write(const std::vector<HintToken>& tokens) {
    for (const HintToken& token : tokens) {
      if (!take(token)) return {};
    }
    if (!close_chunk() || !parts()) return {};
    std::stable_sort(rules_.begin(), rules_.end(),
                     [](const WrittenRule& a, const WrittenRule& b) { return a.rank < b.rank; });
    std::string out;
    for (const WrittenRule& rule : rules_) out += (out.empty() ? "" : "; ") + rule.text;
    return out;
  }

 private:
  bool take(const HintToken& token) {
    const char sort = sort_of(token.kind);
    const bool starts = token.except || token.joint == ";";
    if (chunks_.empty() || starts || chunks_.back().sort != sort) {
      if (!close_chunk()) return false;
      chunks_.push_back({sort, {}, starts, token.except, false});
      times_ = 0;
      last_ = HintKind::none;
    }
    Chunk& chunk = chunks_.back();
    const bool weekday = token.kind == HintKind::day;
    chunk.wide = chunk.wide || (sort == 'D' && !weekday);
    if (!chunk.text.empty()) {
      if (sort == 'O') return false;
      if (!(sort == 'T' ? join_time(token, chunk.text) : join_day(token, chunk.text))) return false;
    }
    chunk.text += token.text;
    times_ += token.kind == HintKind::time ? 1 : 0;
    last_ = token.kind;
    return true;
  }

  // Times come in pairs: between two of one span stands a dash, between two spans a comma or
  // nothing.
  bool join_time(const HintToken& token, std::string& text) const {
    const bool closes = times_ % 2 == 1;
    if (token.kind == HintKind::always || last_ == HintKind::always) return false;
    if (closes != (token.joint == "-")) return false;
    text += closes ? '-' : ',';
    return true;
  }

  bool join_day(const HintToken& token, std::string& text) const {
    const bool weekday = token.kind == HintKind::day;
    if (weekday && text.find(token.text) != std::string::npos) return false;  // "martes y mar"
    const bool same = (token.kind == HintKind::day) == (last_ == HintKind::day);
    if (token.joint.empty() && !same) {
      if (last_ == HintKind::day) return false;  // "Monday December 25"
      text += ' ';
    } else {
      text += token.joint.empty() ? "," : token.joint;
    }
    return true;
  }

  bool close_chunk() const { return times_ % 2 == 0; }

  bool parts() {
    for (std::size_t first = 0; first < chunks_.size();) {
      std::size_t end = first + 1;
      while (end < chunks_.size() && !chunks_[end].starts) ++end;
      if (!part(first, end)) return false;
      first = end;
    }
    return true;
  }

  bool part(std::size_t first, std::size_t end) {
    const Chunk& chunk = chunks_[first];
    if (chunk.except) {
      return end == first + 1 && chunk.sort == 'D' && first > 0 && add(&chunk, "off");
    }
    if (end == first + 1) {
      const bool alone = std::all_of(chunks_.begin(), chunks_.end(), [&](const Chunk& other) {
        return &other == &chunk || other.except;
      });
      // Days alone would be day and night, which nobody wrote.
      return alone && chunk.sort != 'D' && add(nullptr, chunk.text);
    }
    return pairs(first, end, true) || pairs(first, end, false);
  }

  // Days before their times, or times before their days; "closed on Sundays" is either.
  bool pairs(std::size_t first, std::size_t end, bool days_first) {
    const std::size_t before = rules_.size();
    for (std::size_t i = first; i < end; i += 2) {
      if (i + 1 == end) return undo(before);
      const Chunk& one = chunks_[i];
      const Chunk& two = chunks_[i + 1];
      const bool turned = one.sort != 'D';
      if ((one.sort == 'D') == (two.sort == 'D')) return undo(before);
      if (turned == days_first && one.sort != 'O') return undo(before);
      add(turned ? &two : &one, turned ? one.text : two.text);
    }
    return true;
  }

  bool undo(std::size_t size) {
    rules_.erase(rules_.begin() + static_cast<std::ptrdiff_t>(size), rules_.end());
    return false;
  }

  bool add(const Chunk* days, std::string_view times) {
    const bool always = times == "24/7";
    const bool off = times == "off";
    WrittenRule rule{off ? 1 : 0, {}};
    if (days != nullptr && !(always && days->text == "Mo-Su")) {
      rule.text = days->text;
      if (days->wide) rule.rank += 2;
      if (always) times = "00:00-24:00";
      if (!times.empty()) rule.text += ' ';
    }
    rule.text += times;
    rules_.push_back(std::move(rule));
    return true;
  }

  std::vector<Chunk> chunks_;
  std::vector<WrittenRule> rules_;
  int times_ = 0;
  HintKind last_ = HintKind::none;
};

// Hours of one weekday in two rules: nobody knows whether the second adds or replaces. Or hours
// that days off take away whole: one of the two days is another ("Tue 9-18, mar closed").
bool contradicts(const std::vector<Rule>& rules) {
  int given = 0;
  int off = 0;
  for (const Rule& rule : rules) {
    const bool plain = rule.dates.empty() && rule.weeks.empty() && rule.years.empty();
    if (plain && !rule.holidays_only && rule.state == State::closed) off |= rule.weekdays;
  }
  for (const Rule& rule : rules) {
    const bool plain = rule.dates.empty() && rule.weeks.empty() && rule.years.empty();
    if (!plain || rule.state == State::closed) continue;
    if ((given & rule.weekdays) != 0) return true;
    if (rule.weekdays != 0 && (rule.weekdays & ~off) == 0) return true;
    given |= rule.weekdays;
  }
  return false;
}

}  // namespace

std::string rewrite_long_form(std::string_view original) {
  const std::string text = with_hint_phrases(fold(original));
  std::string written = RuleWriter().write(HintReader(text).read());
  std::vector<Rule> rules;
  if (!written.empty() && Parser(written).parse(rules) && !contradicts(rules)) return written;
  return {};
}

Error explain(std::string_view text, const Parser& parser) {
  constexpr std::size_t longest_quote = 24;
  const std::size_t place = parser.place();
  std::size_t end = place;
  const auto inside_character = [&] {
    return end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80;
  };
  while (end < text.size() && text[end] != ' ' && text[end] != ';' &&
         (end - place < longest_quote || inside_character())) {
    ++end;
  }
  std::string message = "at byte " + std::to_string(place + 1) + " of the hours";
  if (end > place) message += ", " + in_quotes(text.substr(place, end - place));
  message += ": " + parser.message();
  const std::string rewritten = rewrite_long_form(text);
  if (!rewritten.empty()) message += "; did you mean " + in_quotes(rewritten) + "?";
  return Error{ErrorCode::bad_hours, "", std::move(message)};
}

}  // namespace ventanilla::hours_detail
