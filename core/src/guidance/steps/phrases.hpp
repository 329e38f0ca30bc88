#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "ventanilla/text.hpp"

/// Instructions to the agent: points to make, never a text to paste (C3).
namespace ventanilla::guidance {

enum class Say : std::uint8_t {
  greet,
  greet_unknown,
  thank,
  thank_negative,
  language,
  calm,
  troll,
  stop,
  end_talk,
  verify,
  acknowledge,
  own_error,
  own_product,
  own_service,
  offer_repair,
  no_promise,
  promise,
  research,
  private_channel,
  no_personal_data,
  follow_author,
  offline,
  keep_agent,
  register_case,
  follow_up,
  lean_on_faq,
  no_faq,
  gap,
  legal,
  crisis,
  see_through,
  reach,
  third_party,
  correct_courteously,
  above,
  elsewhere,
  keep_public,
  keep_but_data,
  service_account,
  write_well,
  no_promotion,
  ask_least,
  inclusive,
  sign,
  wait,
  notice,
  invite,
  human,
  count_
};

struct Phrase {
  std::string_view practice;
  std::string_view in[4];  ///< es, en, pt, fr; {} is where the detail goes
};

const Phrase& phrase(Say say);
/// The phrase's text in `language` (other: English) with `detail` for {}.
std::string say_text(Say say, Language language, std::string_view detail = {});

}  // namespace ventanilla::guidance
