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

std::vector<Owner> read_owners(const Node& node) {
  std::vector<Owner> owners;
  const Members members(node);
  for (std::size_t i = 0; i < members.size(); ++i) {
    const Node member = members[i];
    Owner owner;
    owner.id = std::string(member.key());
    Object object(member);
    if (const auto name = object.required("name")) owner.name = read_text(*name);
    if (const auto email = object.optional("email")) {
      auto address = read_string(*email);
      if (address && is_email_address(*address)) {
        owner.email = std::move(*address);
      } else if (address) {
        email->error(ErrorCode::out_of_range, quoted(*address) + " is no e-mail address");
      }
    }
    owners.push_back(std::move(owner));
  }
  return owners;
}

/// An owner's id, or "" after an error.
std::string read_owner_id(const Node& node, const std::vector<Owner>& owners) {
  auto id = read_string(node);
  if (!id) return {};
  std::vector<std::string_view> ids;
  for (const Owner& owner : owners) {
    if (owner.id == *id) return *id;
    ids.push_back(owner.id);
  }
  std::string message = quoted(*id) + " is not in \"owners\"";
  const std::string_view nearest = nearest_name(*id, ids);
  if (!nearest.empty()) message += ": did you mean " + quoted(nearest) + "?";
  node.error(ErrorCode::out_of_range, std::move(message));
  return {};
}

KindRule read_kind(const Node& node, const std::vector<Owner>& owners) {
  KindRule rule;
  rule.kind = std::string(node.key());
  Object object(node);
  if (const auto owner = object.optional("owner")) rule.owner = read_owner_id(*owner, owners);
  if (const auto route = object.optional("route")) {
    if (const auto word = read_word(*route, route_words)) rule.route = route_words[*word];
  }
  if (const auto reply = object.optional("replyWithin")) rule.reply_within = read_duration(*reply);
  return rule;
}

std::vector<KindRule> read_kinds(const Node& node, const std::vector<Owner>& owners) {
  std::vector<KindRule> rules;
  const Members members(node);
  for (std::size_t i = 0; i < members.size(); ++i) {
    const Node member = members[i];
    if (std::find(std::begin(kind_words), std::end(kind_words), member.key()) !=
        std::end(kind_words)) {
      rules.push_back(read_kind(member, owners));
      continue;
    }
    std::string message = quoted(member.key()) + " is no kind of message: they are ";
    member.error(ErrorCode::unknown_key, message + listed(kind_words));
  }
  return rules;
}

Crisis read_crisis(const Node& node, const std::vector<Owner>& owners) {
  Crisis crisis;
  Object object(node);
  if (const auto contacts = object.optional("contacts")) {
    const Items items(*contacts, limits::list);
    for (std::size_t i = 0; i < items.size(); ++i) {
      auto id = read_owner_id(items[i], owners);
      if (!id.empty()) crisis.contacts.push_back(std::move(id));
    }
  }
  if (const auto words = object.optional("words")) {
    crisis.words = read_strings(*words, limits::list);
  }
  return crisis;
}

std::vector<std::string> read_kind_list(const Node& node) {
  std::vector<std::string> kinds;
  const Items items(node, limits::list);
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (const auto word = read_word(items[i], kind_words)) kinds.emplace_back(kind_words[*word]);
  }
  return kinds;
}

std::vector<LegalRule> read_legal(const Node& node) {
  std::vector<LegalRule> rules;
  const Items items(node, limits::list);
  for (std::size_t i = 0; i < items.size(); ++i) {
    LegalRule rule;
    const Node item = items[i];
    Object object(item);
    const auto country = object.required("country");
    auto code = country ? read_code(*country, 2, "'CO' or 'ES' (ISO 3166)") : std::nullopt;
    if (const auto kinds = object.optional("kinds")) rule.kinds = read_kind_list(*kinds);
    if (const auto reply = object.optional("replyWithin")) {
      rule.reply_within = read_duration(*reply);
    }
    if (const auto text = object.optional("text")) rule.text = read_text(*text, limits::text);
    if (!code) continue;
    rule.country = std::move(*code);
    rules.push_back(std::move(rule));
  }
  return rules;
}

/// `{initials}` and `{name}` stand for the agent's.
std::optional<std::string> read_signature(const Node& node) {
  auto signature = read_string(node);
  if (!signature) return std::nullopt;
  for (std::size_t at = signature->find('{'); at != std::string::npos;
       at = signature->find('{', at + 1)) {
    const std::string_view rest = std::string_view(*signature).substr(at);
    if (rest.substr(0, 10) == "{initials}" || rest.substr(0, 6) == "{name}") continue;
    node.error(ErrorCode::out_of_range, "only {initials} and {name} can be filled in");
    return std::nullopt;
  }
  return signature;
}

}  // namespace

Protocol read_protocol(const Node& node) {
  Protocol protocol;
  Object object(node);
  if (const auto exchanges = object.optional("exchangesBeforeOffline")) {
    if (const auto number = read_integer(*exchanges, 1, 100)) {
      protocol.exchanges_before_offline = static_cast<int>(*number);
    }
  }
  if (const auto reach = object.optional("reachThreshold")) {
    if (const auto number = read_integer(*reach, 1, 1'000'000'000)) {
      protocol.reach_threshold = *number;
    }
  }
  if (const auto follow_up = object.optional("followUpAfter")) {
    if (const auto duration = read_duration(*follow_up)) protocol.follow_up_after = *duration;
  }
  if (const auto signature = object.optional("signature")) {
    if (auto text = read_signature(*signature)) protocol.signature = std::move(*text);
  }
  if (const auto owners = object.optional("owners")) protocol.owners = read_owners(*owners);
  if (const auto kinds = object.optional("kinds")) {
    protocol.kinds = read_kinds(*kinds, protocol.owners);
  }
  if (const auto crisis = object.optional("crisis")) {
    protocol.crisis = read_crisis(*crisis, protocol.owners);
  }
  if (const auto legal = object.optional("legal")) protocol.legal = read_legal(*legal);
  return protocol;
}

}  // namespace ventanilla
