#include "base/decimal.hpp"
#include "config/links.hpp"
#include "config/phone_lengths.hpp"
#include "config/sections.hpp"
#include "ventanilla/text.hpp"

namespace ventanilla {
namespace {

constexpr std::string_view kind_words[] = {"phone",    "email", "social", "form",   "whatsapp",
                                           "telegram", "sms",   "chat",   "address"};
constexpr std::string_view role_words[] = {"service", "brand"};

/// What a contact's `value` must look like, and what to write instead.
struct ValueRule {
  bool (*fits)(std::string_view value);
  std::string_view hint;
};

bool is_web_address(std::string_view value) {
  const LinkKind kind = link_kind(value);
  return kind == LinkKind::https || kind == LinkKind::local;
}

bool is_web_address_or_path(std::string_view value) {
  return is_web_address(value) || link_kind(value) == LinkKind::relative;
}

bool is_phone_or_web(std::string_view value) {
  return is_phone_number(value) || is_web_address(value);
}

bool is_telegram(std::string_view value) {
  const bool handle =
      value.size() > 1 && value[0] == '@' && value.find_first_of(" /") == std::string_view::npos;
  return handle || is_phone_or_web(value);
}

ValueRule value_rule(ContactKind kind) {
  switch (kind) {
    case ContactKind::phone:
    case ContactKind::sms:
      return {
          is_phone_number,
          " is no phone number: write a number with its country code, such as '+1-809-555-0100'"};
    case ContactKind::email:
      return {is_email_address,
              " is no e-mail address: write an e-mail address such as 'ayuda@example.com'"};
    case ContactKind::whatsapp:
      return {
          is_phone_or_web,
          " leads to no account: write a number such as '+34 600 000 000', or an https:// address"};
    case ContactKind::telegram:
      return {is_telegram,
              " leads to no account: write a name such as '@AyudaBot', or an https:// address"};
    case ContactKind::chat:
      return {is_web_address_or_path,
              " leads to no chat: write an https:// address, or a path or '#id' on the site"};
    case ContactKind::form:
      return {is_web_address_or_path,
              " is no page: write the https:// address or the path of the form's page"};
    case ContactKind::social:
      return {is_web_address, " is no profile: write the profile's https:// address"};
    case ContactKind::address:
      return {[](std::string_view) { return true; }, {}};
  }
  fatal();
}

/// A short code has none, nor often a free line; the latter's `tollFree` is read before.
bool needs_country_code(const Contact& contact, std::string_view value) {
  constexpr std::size_t longest_short_code = 6;
  const bool by_number =
      contact.kind == ContactKind::phone || contact.kind == ContactKind::whatsapp;
  return by_number && !contact.toll_free && value.size() > longest_short_code &&
         is_phone_number(value) && value[0] != '+';
}

bool read_value(Object& object, Contact& contact, Need need) {
  const auto node = object.member("value", need);
  std::string value;
  if (!node || !read_string(*node, limits::link, value)) return false;
  const ValueRule rule = value_rule(contact.kind);
  if (!rule.fits(value)) {
    node->error(ErrorCode::out_of_range, value, rule.hint);
    return false;
  }
  if (needs_country_code(contact, value)) {
    node->warning(ErrorCode::out_of_range,
                  "start with '+' and the country code, so that it works from abroad");
  }
  const bool is_number = node->warns() && is_phone_number(value);
  const std::size_t missing = is_number ? missing_digits(value) : 0;
  if (missing > 0 && !contact.toll_free) {
    node->warning(ErrorCode::out_of_range, [&] {
      std::string message = "this number is too short for its country code: at least ";
      append_decimal(message, missing);
      return message + (missing == 1 ? " digit is missing" : " digits are missing");
    });
  }
  contact.value = std::move(value);
  return true;
}

/// Any network will do, but one that is a letter away from a known one is misspelt.
void warn_network(const Object& object, std::string_view network) {
  constexpr std::string_view known[] = {
      "x",       "twitter",   "facebook", "instagram", "threads",  "tiktok", "youtube", "linkedin",
      "bluesky", "pinterest", "mastodon", "whatsapp",  "telegram", "reddit", "twitch",  "snapchat",
      "discord", "messenger", "tumblr",   "vimeo",     "google",   "xing",   "wechat",  "line"};
  const std::string folded = fold(network);
  constexpr std::size_t shortest = 5;  // of four letters, too many words are near
  for (const std::string_view name : known) {
    if (name == folded) return;
    if (name.size() < shortest || edit_distance(name, folded, 1) > 1) continue;
    object.node().find("network")->warning(ErrorCode::out_of_range, [&] {
      return quoted(network) + " is no network known here: did you mean " + quoted(name) + "?";
    });
  }
}

/// An account on a network: `network` and `handle` say which.
bool read_account(Object& object, Contact& contact) {
  const bool has_network = read_id(object, "network", contact.network);
  if (has_network && object.node().warns()) warn_network(object, contact.network);
  const bool has_handle = read_id(object, "handle", contact.handle);
  if (object.node().warns() && contact.handle.find('/') != std::string::npos) {
    object.node().find("handle")->warning(
        ErrorCode::out_of_range,
        "write the account's name, such as '@AeroCaribe'; its address is a \"value\"");
  }
  if (const auto role = object.member("role")) {
    if (const auto word = read_word(*role, role_words)) {
      contact.role = *word == 0 ? ContactRole::service : ContactRole::brand;
    }
  }
  read_value(object, contact, Need::optional);
  return has_network && has_handle;
}

/// What the kind itself needs: without it there is no contact.
bool read_reach(Object& object, Contact& contact) {
  if (contact.kind == ContactKind::social) return read_account(object, contact);
  if (contact.kind == ContactKind::form) {
    read_value(object, contact, Need::optional);
    return read_link(object, "endpoint", contact.endpoint, Need::required);
  }
  if (contact.kind == ContactKind::phone) read_boolean(object, "tollFree", contact.toll_free);
  return read_value(object, contact, Need::required);
}

/// Of a kind that is none, no member is called unknown that belongs to some kind.
bool skip_reach(Object& object) {
  for (const auto key : {"value", "network", "handle", "endpoint", "role", "tollFree"}) {
    object.member(key);
  }
  return false;
}

/// Without an id when it cannot be used.
void read_contact(const Node& node, Contact& contact) {
  Object object(node);
  std::string id;
  read_id(object, "id", id);
  const auto kind_node = object.member("kind", Need::required);
  const auto kind = kind_node ? read_word(*kind_node, kind_words) : std::nullopt;
  if (kind) contact.kind = static_cast<ContactKind>(*kind);
  const bool reachable = kind ? read_reach(object, contact) : skip_reach(object);
  read_published_hours(object, contact.hours);
  read_special(object, contact.special);
  read_duration(object, "replyWithin", contact.reply_within);
  read_text(object, "askFor", contact.ask_for);
  read_text(object, "label", contact.label);
  if (reachable) contact.id = std::move(id);
}

}  // namespace

std::string_view to_string(ContactKind kind) { return kind_words[static_cast<std::size_t>(kind)]; }

void read_contacts(Object& file, std::vector<Contact>& contacts) {
  const Items items(file, "contacts", limits::contacts);
  contacts = std::vector<Contact>(items.size());
  bool has_brand = false;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Node item = items[i];
    Contact& contact = contacts[i];
    read_contact(item, contact);
    if (contact.role == ContactRole::service && has_brand) {
      item.warning(ErrorCode::out_of_range,
                   "put the service account before the brand account: people try the first one");
    }
    has_brand = has_brand || contact.role == ContactRole::brand;
  }
  keep_unique(items, contacts);
}

}  // namespace ventanilla
