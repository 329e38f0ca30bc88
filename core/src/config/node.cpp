#include "config/node.hpp"

#include <algorithm>

#include "base/decimal.hpp"
#include "base/pointer.hpp"
#include "base/sort.hpp"
#include "ventanilla/json_text.hpp"

namespace ventanilla {
namespace {

/// What to write where `found` is of another kind, when that is plain.
std::string_view type_advice(Value::Kind expected, const Value& found) {
  if (found.is_null()) return ": write one, or leave the member out where it may be absent";
  const std::string_view text = found.is_string() ? std::string_view(found.string()) : "";
  const bool number =
      text.find_first_not_of("-0123456789.") == text.npos && !json_syntax_error(text);
  const bool boolean = text == "true" || text == "false";
  const bool bare =
      (expected == Value::Kind::number && number) || (expected == Value::Kind::boolean && boolean);
  if (bare) return ": write it without quotation marks";
  if (expected == Value::Kind::string && found.is_number()) return ": write it in quotation marks";
  if (expected == Value::Kind::array && found.is_string()) return ": write it in brackets, [\"…\"]";
  return {};
}

}  // namespace

void Document::count(ErrorCode code) {
  found_.push_back({{}, 0, {Problem::Severity::error, {code, {}, {}}}});
}

std::vector<Problem> Document::take_problems() {
  if (tells_problems()) {
    sort_items(found_, [](const Found& a, const Found& b) {
      const int order = a.place.compare(b.place);
      return order != 0 ? order < 0 : a.sequence < b.sequence;
    });
  }
  std::vector<Problem> problems;
  problems.reserve(found_.size());
  for (auto& found : found_) problems.push_back(std::move(found.problem));
  found_.clear();
  return problems;
}

void Node::error(ErrorCode code, std::string_view message) const {
  error(code, [&] { return std::string(message); });
}

void Node::error(ErrorCode code, std::string_view written, std::string_view rest) const {
  error(code, written, rest, {});
}

void Node::error(ErrorCode code, std::string_view written, std::string_view rest,
                 Names names) const {
  error(code, [&] {
    std::string message = quoted(written);
    message += rest;
    const std::string_view nearest = nearest_name(written, names);
    if (!nearest.empty()) {
      message += ": did you mean ";
      message += quoted(nearest);
      message += '?';
    }
    return message;
  });
}

void Node::error_among(ErrorCode code, std::string_view written, std::string_view rest,
                       Names names) const {
  if (!tells_problems()) return error(code, written);
  error(code, written, std::string(rest) + listed(names), names);
}

void Node::warning(ErrorCode code, std::string_view message) const {
  warning(code, [&] { return std::string(message); });
}

bool Node::expect(Value::Kind kind) const {
  if (value_->kind() == kind) return true;
  error(ErrorCode::wrong_type, [&] {
    std::string message = "expected ";
    message += describe(kind);
    message += ", found ";
    message += describe(value_->kind());
    return message += type_advice(kind, *value_);
  });
  return false;
}

std::optional<Node> Node::find(std::string_view key) const {
  const auto& members = value_->members();
  for (std::size_t i = 0; i < members.size(); ++i) {
    if (members[i].first == key) return Node(*this, key, i + 1, members[i].second);
  }
  return std::nullopt;
}

void Node::tell(Problem::Severity severity, ErrorCode code, std::string message) const {
  std::vector<const Node*> chain;
  for (const Node* node = this; node->parent_ != nullptr; node = node->parent_) {
    chain.push_back(node);
  }
  std::string pointer, place;
  for (auto node = chain.rbegin(); node != chain.rend(); ++node) {
    const std::size_t position = (*node)->position_;
    if ((*node)->parent_->value().is_array()) {
      append_index(pointer, position - 1);
    } else {
      append_key(pointer, (*node)->key_);
    }
    for (int shift = 24; shift >= 0; shift -= 8) {
      place += static_cast<char>((position >> shift) & 0xFF);
    }
  }
  document_->found_.push_back({std::move(place),
                               document_->found_.size(),
                               {severity, {code, std::move(pointer), std::move(message)}}});
}

Object::Object(const Node& node) : node_(node), is_object_(node.expect(Value::Kind::object)) {}

Object::~Object() {
  if (!is_object_ || !node_.document().is_strict()) return;
  const auto& members = node_.value().members();
  for (std::size_t i = 0; i < members.size(); ++i) {
    const std::string& key = members[i].first;
    if (std::find(known_.begin(), known_.end(), key) != known_.end()) continue;
    const Node member(node_, key, i + 1, members[i].second);
    member.error(ErrorCode::unknown_key, [&] {
      std::string message = quoted(key) + " is no known key: ";
      const std::string_view nearest = nearest_name(key, known_);
      message += nearest.empty() ? "the keys here are " + listed(known_)
                                 : "did you mean " + quoted(nearest) + "?";
      return message;
    });
  }
}

std::optional<Node> Object::member(std::string_view key, Need need) {
  known_.push_back(key);
  auto found = node_.find(key);
  if (!found && need == Need::required && is_object_) {
    absent(key).error(ErrorCode::missing, key, " is missing");
  }
  return found;
}

Items::Items(const Node& node, std::size_t limit) : node_(node) { bound(limit); }

Items::Items(Object& object, std::string_view key, std::size_t limit, Need need)
    : node_(object.node()) {
  const auto member = object.member(key, need);
  if (!member) return;
  node_ = *member;
  bound(limit);
}

void Items::bound(std::size_t limit) {
  if (!node_.expect(Value::Kind::array)) return;
  size_ = node_.value().items().size();
  if (size_ <= limit) return;
  node_.error(ErrorCode::too_large, [&] {
    std::string message = "at most ";
    append_decimal(message, limit);
    message += " items, found ";
    append_decimal(message, size_);
    return message;
  });
  size_ = limit;
}

Node Items::operator[](std::size_t index) const {
  return Node(node_, {}, index + 1, node_.value().items()[index]);
}

Members::Members(const Node& node) : node_(node) {
  if (node_.expect(Value::Kind::object)) size_ = node_.value().members().size();
}

Members::Members(Object& object, std::string_view key) : node_(object.node()) {
  const auto member = object.member(key);
  if (!member) return;
  node_ = *member;
  if (node_.expect(Value::Kind::object)) size_ = node_.value().members().size();
}

Node Members::operator[](std::size_t index) const {
  const auto& [key, value] = node_.value().members()[index];
  return Node(node_, key, index + 1, value);
}

}  // namespace ventanilla
