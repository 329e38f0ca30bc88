#include <algorithm>

#include "config/links.hpp"
#include "config/sections.hpp"

namespace ventanilla {
namespace {

// The words of `guide`'s answer (guidance.hpp).
constexpr std::string_view kind_words[] = {"question",   "petition", "complaint", "claim",
                                           "suggestion", "praise",   "thanks",    "greeting",
                                           "human",      "abuse",    "other"};
constexpr std::string_view route_words[] = {"public", "private", "offline", "escalate", "none"};

void read_owners(Object& protocol, std::vector<Owner>& owners) {
  const Members members(protocol, "owners");
  owners = std::vector<Owner>(members.size());
  for (std::size_t i = 0; i < members.size(); ++i) {
    const Node member = members[i];
    Owner& owner = owners[i];
    owner.id = member.key();
    Object object(member);
    object.member("name", Need::required);
    read_text(object, "name", owner.name);
    if (read_string(object, "email", owner.email) && !is_email_address(owner.email)) {
      member.find("email")->error(ErrorCode::out_of_range, owner.email, " is no e-mail address");
      owner.email.clear();
    }
  }
}

/// An owner's id, or "" after an error.
void read_owner_id(const Node& node, const std::vector<Owner>& owners, std::string& out) {
  std::string id;
  if (!read_string(node, limits::name, id)) return;
  std::vector<std::string_view> ids;
  for (const Owner& owner : owners) ids.push_back(owner.id);
  if (std::find(ids.begin(), ids.end(), id) != ids.end()) {
    out = std::move(id);
    return;
  }
  node.error(ErrorCode::out_of_range, id, " is not in \"owners\"", ids);
}

void read_kind(const Node& node, const std::vector<Owner>& owners, KindRule& rule) {
  rule.kind = node.key();
  Object object(node);
  if (const auto owner = object.member("owner")) read_owner_id(*owner, owners, rule.owner);
  if (const auto route = object.member("route")) {
    if (const auto word = read_word(*route, route_words)) rule.route = route_words[*word];
  }
  read_duration(object, "replyWithin", rule.reply_within);
}

void read_kinds(Object& protocol, const std::vector<Owner>& owners, std::vector<KindRule>& rules) {
  const Members members(protocol, "kinds");
  rules = std::vector<KindRule>(members.size());
  for (std::size_t i = 0; i < members.size(); ++i) {
    const Node member = members[i];
    if (std::find(std::begin(kind_words), std::end(kind_words), member.key()) !=
        std::end(kind_words)) {
      read_kind(member, owners, rules[i]);
      continue;
    }
    member.error_among(ErrorCode::unknown_key, member.key(), " is no kind of message: they are ",
                       kind_words);
  }
  std::erase_if(rules, [](const KindRule& rule) { return rule.kind.empty(); });
}

void read_crisis(const Node& node, const std::vector<Owner>& owners, Crisis& crisis) {
  Object object(node);
  const Items contacts(object, "contacts", limits::list);
  for (std::size_t i = 0; i < contacts.size(); ++i) {
    read_owner_id(contacts[i], owners, crisis.contacts.emplace_back());
    if (crisis.contacts.back().empty()) crisis.contacts.pop_back();
  }
  read_strings(object, "words", limits::list, crisis.words);
}

/// Without a country when it cannot be used.
void read_legal_rule(const Node& node, LegalRule& rule) {
  Object object(node);
  read_code(object, "country", 2, "'CO' or 'ES' (ISO 3166)", rule.country);
  const Items kinds(object, "kinds", limits::list);
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    if (const auto word = read_word(kinds[i], kind_words)) {
      rule.kinds.emplace_back(kind_words[*word]);
    }
  }
  read_duration(object, "replyWithin", rule.reply_within);
  read_text(object, "text", rule.text, limits::text);
  // A rule for kinds that do not exist is not one for all kinds.
  if (node.find("kinds") && rule.kinds.empty()) rule.country.clear();
}

void read_legal(Object& protocol, std::vector<LegalRule>& rules) {
  const Items items(protocol, "legal", limits::list);
  rules = std::vector<LegalRule>(items.size());
  for (std::size_t i = 0; i < items.size(); ++i) read_legal_rule(items[i], rules[i]);
  std::erase_if(rules, [](const LegalRule& rule) { return rule.country.empty(); });
}

/// `{initials}` and `{name}` stand for the agent's.
void read_signature(Object& protocol, std::string& out) {
  std::string signature;
  if (!read_string(protocol, "signature", signature)) return;
  for (std::size_t at = signature.find('{'); at != std::string::npos;
       at = signature.find('{', at + 1)) {
    const std::string_view rest = std::string_view(signature).substr(at);
    if (rest.substr(0, 10) == "{initials}" || rest.substr(0, 6) == "{name}") continue;
    protocol.node()
        .find("signature")
        ->error(ErrorCode::out_of_range, "only {initials} and {name} can be filled in");
    return;
  }
  out = std::move(signature);
}

}  // namespace

void read_protocol(const Node& node, Protocol& protocol) {
  Object object(node);
  std::int64_t exchanges = protocol.exchanges_before_offline;
  std::optional<Duration> follow_up;
  read_integer(object, "exchangesBeforeOffline", 1, 100, exchanges);
  protocol.exchanges_before_offline = static_cast<int>(exchanges);
  read_integer(object, "reachThreshold", 1, 1'000'000'000, protocol.reach_threshold);
  if (read_duration(object, "followUpAfter", follow_up)) protocol.follow_up_after = *follow_up;
  read_signature(object, protocol.signature);
  read_owners(object, protocol.owners);
  read_kinds(object, protocol.owners, protocol.kinds);
  if (const auto crisis = object.member("crisis")) {
    read_crisis(*crisis, protocol.owners, protocol.crisis);
  }
  read_legal(object, protocol.legal);
}

}  // namespace ventanilla
