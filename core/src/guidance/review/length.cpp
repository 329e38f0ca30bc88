#include "guidance/review/length.hpp"

#include <string>

#include "base/ascii.hpp"
#include "base/decimal.hpp"
#include "guidance/review/reviewer.hpp"
#include "text/unicode.hpp"

namespace ventanilla::guidance {
namespace {

/// How a network counts: X by twitter-text's weights, Mastodon code points with links as 23,
/// the others code points.
enum class Count : std::uint8_t { weighted, points, points_and_links };

struct Network {
  std::string_view names;
  Count count;
  std::size_t in_public;
  std::size_t in_private;
};

/// Limits of replies and comments, and of direct messages, as the networks publish them
/// (2026): developer.x.com, docs.joinmastodon.org, docs.bsky.app, developers.facebook.com
/// (Messenger, Instagram, Threads, WhatsApp), core.telegram.org, help pages of LinkedIn, YouTube
/// and TikTok; SMS as gateways join it.
constexpr Network networks[] = {
    {"x twitter", Count::weighted, 280, 10000}, {"mastodon", Count::points_and_links, 500, 500},
    {"bluesky bsky", Count::points, 300, 1000}, {"threads", Count::points, 500, 1000},
    {"instagram", Count::points, 2200, 1000},   {"facebook messenger", Count::points, 8000, 2000},
    {"linkedin", Count::points, 1250, 8000},    {"youtube", Count::points, 10000, 10000},
    {"tiktok", Count::points, 150, 6000},       {"telegram", Count::points, 4096, 4096},
    {"whatsapp", Count::points, 4096, 4096},    {"sms", Count::points, 1600, 1600},
};

constexpr std::size_t link_weight = 23;  // transformedURLLength of twitter-text, v3

std::size_t link_end(std::string_view text, std::size_t at) {
  const auto rest = text.substr(at);
  if (!rest.starts_with("http://") && !rest.starts_with("https://")) return at;
  std::size_t end = at;
  while (end < text.size() && !is_space(text[end])) ++end;
  while (end > at && std::string_view(".,;:!?)\"'").find(text[end - 1]) != std::string_view::npos) {
    --end;
  }
  return end;
}

/// twitter-text's configuration v3 in hundredths: these ranges weigh 100, all else 200.
/// https://github.com/twitter/twitter-text/blob/master/config/v3.json
bool is_light(char32_t c) {
  return c <= 4351 || (c >= 8192 && c <= 8205) || (c >= 8208 && c <= 8223) ||
         (c >= 8242 && c <= 8247);
}

bool is_joined(char32_t c) {
  return c == 0x200D || c == 0xFE0F || c == 0x20E3 || (c >= 0x1F3FB && c <= 0x1F3FF) ||
         (c >= 0xE0020 && c <= 0xE007F);
}
bool is_flag(char32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; }
/// An accent typed apart from its letter counts with it, as after normalisation (NFC).
bool is_accent(char32_t c) { return c >= 0x0300 && c <= 0x036F; }

/// Weighs code points; an emoji with its joined signs weighs as one (emojiParsingEnabled).
class Weigher {
 public:
  std::size_t weigh(char32_t c) {
    const bool joins = in_emoji_ && (is_joined(c) || after_joiner_ || (is_flag(c) && one_flag_));
    after_joiner_ = c == 0x200D;
    one_flag_ = is_flag(c) && !joins;
    if (joins || is_accent(c)) return 0;
    in_emoji_ = unicode::is_emoji(c) || is_flag(c);
    return is_light(c) && !in_emoji_ ? 1 : 2;
  }

 private:
  bool in_emoji_ = false;
  bool after_joiner_ = false;
  bool one_flag_ = false;
};

Measured count(std::string_view text, Count how, std::size_t limit) {
  Measured measured{0, limit, 0};
  Weigher weigher;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t link = how == Count::points ? at : link_end(text, at);
    if (link > at) {
      measured.length += link_weight;
      at = link;
    } else {
      const char32_t c = unicode::next(text, at);
      measured.length += how == Count::weighted ? weigher.weigh(c) : 1;
    }
    if (measured.length <= limit) measured.fits = at;
  }
  return measured;
}

}  // namespace

Measured measure(std::string_view text, std::string_view network, bool is_public) {
  const std::string name = fold(network);
  for (const auto& known : networks) {
    if (!is_one_of(name, known.names)) continue;
    return count(text, known.count, is_public ? known.in_public : known.in_private);
  }
  return {};
}

void review_length(Reviewer& reviewer) {
  const auto text = reviewer.text.text;
  const auto measured = measure(text, reviewer.message().network, reviewer.message().is_public);
  if (measured.limit == 0 || measured.length <= measured.limit) return;
  std::string detail;
  append_decimal(detail, measured.length);
  detail += " / ";
  append_decimal(detail, measured.limit);
  reviewer.add(ReviewRule::too_long, {measured.fits, text.size()}, detail);
}

}  // namespace ventanilla::guidance
