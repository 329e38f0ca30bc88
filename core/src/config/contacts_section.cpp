#include "config/links.hpp"
#include "config/sections.hpp"

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
      return {is_phone_number, "write a number with its country code, such as '+1-809-555-0100'"};
    case ContactKind::email:
      return {is_email_address, "write an e-mail address such as 'ayuda@example.com'"};
    case ContactKind::whatsapp:
      return {is_phone_or_web, "write a number such as '+34 600 000 000', or an https:// address"};
    case ContactKind::telegram:
      return {is_telegram, "write a name such as '@AyudaBot', or an https:// address"};
    case ContactKind::chat:
      return {is_web_address_or_path, "write an https:// address, or a path or '#id' on the site"};
    case ContactKind::form:
      return {is_web_address_or_path, "write the https:// address or the path of the form's page"};
    case ContactKind::social:
      return {is_web_address, "write the profile's https:// address"};
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

bool read_value(const Node& node, Contact& contact) {
  auto value = read_string(node, limits::link);
  if (!value) return false;
  const ValueRule rule = value_rule(contact.kind);
  if (!rule.fits(*value)) {
    node.error(ErrorCode::out_of_range, quoted(*value) + " does not fit a contact of the kind " +
                                            quoted(to_string(contact.kind)) + ": " +
                                            std::string(rule.hint));
    return false;
  }
  if (needs_country_code(contact, *value)) {
    node.warning(ErrorCode::out_of_range,
                 "start with '+' and the country code, so that it works from abroad");
  }
  contact.value = std::move(*value);
  return true;
}

/// An account on a network: `network` and `handle` say which.
bool read_account(Object& object, Contact& contact) {
  const auto network = object.required("network");
  const auto handle = object.required("handle");
  const auto role = object.optional("role");
  const auto value = object.optional("value");
  auto network_name = network ? read_id(*network) : std::nullopt;
  auto handle_name = handle ? read_id(*handle) : std::nullopt;
  if (role) {
    if (const auto word = read_word(*role, role_words)) {
      contact.role = *word == 0 ? ContactRole::service : ContactRole::brand;
    }
  }
  if (value) read_value(*value, contact);
  if (!network_name || !handle_name) return false;
  contact.network = std::move(*network_name);
  contact.handle = std::move(*handle_name);
  return true;
}

bool read_form(Object& object, Contact& contact) {
  const auto endpoint = object.required("endpoint");
  if (const auto value = object.optional("value")) read_value(*value, contact);
  auto link = endpoint ? read_link(*endpoint) : std::nullopt;
  if (!link) return false;
  contact.endpoint = std::move(*link);
  return true;
}

/// What the kind itself needs: without it there is no contact.
bool read_reach(Object& object, Contact& contact) {
  if (contact.kind == ContactKind::social) return read_account(object, contact);
  if (contact.kind == ContactKind::form) return read_form(object, contact);
  const auto value = object.required("value");
  if (contact.kind == ContactKind::phone) {
    if (const auto toll_free = object.optional("tollFree")) {
      contact.toll_free = read_boolean(*toll_free).value_or(false);
    }
  }
  return value && read_value(*value, contact);
}

/// Of a kind that is none, no member is called unknown that belongs to some kind.
bool skip_reach(Object& object) {
  for (const auto key : {"value", "network", "handle", "endpoint", "role", "tollFree"}) {
    object.optional(key);
  }
  return false;
}

void read_times(Object& object, Contact& contact) {
  if (const auto hours = object.optional("hours")) {
    auto parsed = read_hours(*hours);
    contact.hours = parsed ? std::move(*parsed) : unknown_hours();
  }
  if (const auto special = object.optional("special")) contact.special = read_special(*special);
  if (const auto reply = object.optional("replyWithin")) {
    contact.reply_within = read_duration(*reply);
  }
}

/// Without an id when it cannot be used.
Contact read_contact(const Node& node) {
  Contact contact;
  Object object(node);
  const auto id_node = object.required("id");
  const auto kind_node = object.required("kind");
  auto id = id_node ? read_id(*id_node) : std::nullopt;
  const auto kind = kind_node ? read_word(*kind_node, kind_words) : std::nullopt;
  if (kind) contact.kind = static_cast<ContactKind>(*kind);
  const bool reachable = kind ? read_reach(object, contact) : skip_reach(object);
  read_times(object, contact);
  if (const auto ask_for = object.optional("askFor")) contact.ask_for = read_text(*ask_for);
  if (const auto label = object.optional("label")) contact.label = read_text(*label);
  if (id && reachable) contact.id = std::move(*id);
  return contact;
}

}  // namespace

std::string_view to_string(ContactKind kind) { return kind_words[static_cast<std::size_t>(kind)]; }

std::vector<Contact> read_contacts(const Node& node) {
  std::vector<Contact> contacts;
  const Items items(node, limits::contacts);
  bool has_brand = false;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Node item = items[i];
    contacts.push_back(read_contact(item));
    const ContactRole role = contacts.back().role;
    if (role == ContactRole::service && has_brand) {
      item.warning(ErrorCode::out_of_range,
                   "put the service account before the brand account: people try the first one");
    }
    has_brand = has_brand || role == ContactRole::brand;
  }
  keep_unique(items, contacts);
  return contacts;
}

}  // namespace ventanilla
