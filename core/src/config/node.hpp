#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/telling.hpp"
#include "ventanilla/config.hpp"
#include "ventanilla/value.hpp"

/// Reading a tree of values while every problem is noted at its JSON pointer. A decoder asks an
/// Object for its members by name; what it has not asked for is unknown, so that no list of keys
/// has to be kept beside the code.
namespace ventanilla {

using Names = std::span<const std::string_view>;

/// What all nodes of one document share.
class Document {
 public:
  /// Strict: unknown keys are errors, and what looks like a slip is a warning.
  explicit Document(bool is_strict) : is_strict_(is_strict) {}

  /// The file's languages, the default first; texts are read in their light.
  std::vector<std::string> languages;
  /// The brand's own host, where http is as good as the site itself.
  std::string site_host;

  bool is_strict() const { return is_strict_; }
  std::size_t problem_count() const { return found_.size(); }
  /// In the document's order, whatever the order of reading.
  std::vector<Problem> take_problems();

 private:
  friend class Node;
  /// An error that nobody reads.
  void count(ErrorCode code);

  struct Found {
    std::string place;  ///< sorts as the document does: four bytes a level
    std::size_t sequence;
    Problem problem;
  };
  std::vector<Found> found_;
  bool is_strict_;
};

/// A value and its place. A Node refers to its parent, which must outlive it.
class Node {
 public:
  Node(const Value& value, Document& document) : value_(&value), document_(&document) {}

  const Value& value() const { return *value_; }
  Document& document() const { return *document_; }
  std::string_view key() const { return key_; }

  void error(ErrorCode code, std::string_view message) const;
  /// `message()` is written only where somebody reads it.
  template <std::invocable Message>
  void error(ErrorCode code, const Message& message) const {
    if (tells_problems()) {
      tell(Problem::Severity::error, code, message());
    } else {
      document_->count(code);
    }
  }
  /// `'written' and what is wrong with it`
  void error(ErrorCode code, std::string_view written, std::string_view rest) const;
  /// The same, with the name among `names` that was most likely meant.
  void error(ErrorCode code, std::string_view written, std::string_view rest, Names names) const;
  /// The same, with all of `names` listed after `rest`.
  void error_among(ErrorCode code, std::string_view written, std::string_view rest,
                   Names names) const;
  void warning(ErrorCode code, std::string_view message) const;
  template <std::invocable Message>
  void warning(ErrorCode code, const Message& message) const {
    if (warns()) tell(Problem::Severity::warning, code, message());
  }
  /// Whether a warning would be noted: what only warnings need is not worked out otherwise.
  bool warns() const { return document_->is_strict() && tells_problems(); }
  /// Notes an error unless the value is of this kind: "expected an array, found a string".
  bool expect(Value::Kind kind) const;
  /// The member `key` of an object, if it is there.
  std::optional<Node> find(std::string_view key) const;

 private:
  friend class Object;
  friend class Items;
  friend class Members;
  Node(const Node& parent, std::string_view key, std::size_t position, const Value& value)
      : value_(&value),
        document_(parent.document_),
        parent_(&parent),
        key_(key),
        position_(position) {}
  void tell(Problem::Severity severity, ErrorCode code, std::string message) const;

  const Value* value_;
  Document* document_;
  const Node* parent_ = nullptr;
  std::string_view key_;      ///< a member's; an item has none, but its position
  std::size_t position_ = 0;  ///< among its siblings from 1; 0: a member that is not there
};

/// Whether a member has to be there.
enum class Need : std::uint8_t { optional, required };

/// The members of an object. Its end notes those that nobody has asked for.
class Object {
 public:
  explicit Object(const Node& node);
  ~Object();
  Object(const Object&) = delete;
  Object& operator=(const Object&) = delete;

  const Node& node() const { return node_; }
  /// nullopt when the member is absent, which is noted when it is required.
  std::optional<Node> member(std::string_view key, Need need = Need::optional);
  /// The place of a member that is not there, to note its absence.
  Node absent(std::string_view key) const { return Node(node_, key, 0, node_.value()); }

 private:
  const Node node_;
  bool is_object_;
  std::vector<std::string_view> known_;
};

/// The items of an array: at most `limit` of them, more are an error.
class Items {
 public:
  Items(const Node& node, std::size_t limit);
  /// Those of the member `key`; none when it is absent.
  Items(Object& object, std::string_view key, std::size_t limit, Need need = Need::optional);
  Items(const Items&) = delete;
  Items& operator=(const Items&) = delete;

  std::size_t size() const { return size_; }
  Node operator[](std::size_t index) const;

 private:
  void bound(std::size_t limit);

  Node node_;
  std::size_t size_ = 0;
};

/// The members of an object whose keys are data: languages, kinds, ids.
class Members {
 public:
  explicit Members(const Node& node);
  /// Those of the member `key`; none when it is absent.
  Members(Object& object, std::string_view key);
  Members(const Members&) = delete;
  Members& operator=(const Members&) = delete;

  std::size_t size() const { return size_; }
  Node operator[](std::size_t index) const;

 private:
  Node node_;
  std::size_t size_ = 0;
};

/// The name among `names` that a person most likely meant by `name`, or "".
std::string_view nearest_name(std::string_view name, Names names);
/// `'a'` for messages; of a long text, the beginning.
std::string quoted(std::string_view text);
/// `'a', 'b', 'c'`.
std::string listed(Names names);

}  // namespace ventanilla
