#include "config/links.hpp"

#include "base/ascii.hpp"

namespace ventanilla {
namespace {

/// RFC 3986, 3.1; "" when `url` has no scheme.
std::string scheme_of(std::string_view url) {
  std::string scheme;
  for (const char c : url) {
    if (c == ':') return scheme;
    const char small = to_lower(c);
    const bool letter = small >= 'a' && small <= 'z';
    if (!letter && (scheme.empty() || (!is_digit(c) && c != '+' && c != '-' && c != '.'))) break;
    scheme += small;
  }
  return {};
}

bool has_stripped_character(std::string_view url) {
  for (const char c : url) {
    if (static_cast<unsigned char>(c) <= ' ' || c == '\x7F' || c == '\\' || c == '<' || c == '"') {
      return true;
    }
  }
  return false;
}

std::string_view host_of(std::string_view after_slashes) {
  std::string_view host = after_slashes.substr(0, after_slashes.find_first_of("/?#"));
  const std::size_t port = host.rfind(':');
  if (port != std::string_view::npos && host.back() != ']') host = host.substr(0, port);
  return host;
}

bool is_this_machine(std::string_view host) {
  return host == "localhost" || host == "127.0.0.1" || host == "[::1]";
}

}  // namespace

LinkKind link_kind(std::string_view url) {
  if (url.empty() || has_stripped_character(url) || url.substr(0, 2) == "//") {
    return LinkKind::unsafe;
  }
  const std::string scheme = scheme_of(url);
  if (scheme.empty()) return LinkKind::relative;
  const std::string_view rest = url.substr(scheme.size() + 1);
  if (rest.empty()) return LinkKind::unsafe;
  if (scheme == "tel") return LinkKind::tel;
  if (scheme == "mailto") return LinkKind::mailto;
  if (rest.substr(0, 2) != "//" || host_of(rest.substr(2)).empty()) return LinkKind::unsafe;
  if (scheme == "https") return LinkKind::https;
  if (scheme != "http") return LinkKind::unsafe;
  return is_this_machine(host_of(rest.substr(2))) ? LinkKind::local : LinkKind::http;
}

std::string_view host_of_link(std::string_view url) {
  const std::size_t slashes = url.find("//");
  return slashes == std::string_view::npos ? std::string_view{} : host_of(url.substr(slashes + 2));
}

bool read_link(Object& object, std::string_view key, std::string& out, Need need) {
  const auto node = object.member(key, need);
  std::string url;
  if (!node || !read_string(*node, limits::link, url)) return false;
  const LinkKind kind = link_kind(url);
  const bool own_site = kind == LinkKind::http && host_of_link(url) == node->document().site_host;
  if (own_site || kind == LinkKind::https || kind == LinkKind::relative ||
      kind == LinkKind::local) {
    out = std::move(url);
    return true;
  }
  node->error(ErrorCode::out_of_range, url,
              " cannot be linked to: write an https:// address, or a path on the "
              "site such as '/ayuda'");
  return false;
}

namespace {

/// The first link target in a Markdown text for which `wanted` holds, or "".
template <class Predicate>
std::string_view find_markdown_link(std::string_view markdown, const Predicate& wanted) {
  for (std::size_t at = markdown.find("]("); at != std::string_view::npos;
       at = markdown.find("](", at + 1)) {
    const std::size_t start = markdown.find_first_not_of(" \t\n<", at + 2);
    if (start == std::string_view::npos) break;
    const std::size_t end = markdown.find_first_of(") \t\n>", start);
    const std::string_view target = markdown.substr(start, end - start);
    if (wanted(target)) return target;
  }
  return {};
}

}  // namespace

std::string_view unsafe_markdown_link(std::string_view markdown) {
  return find_markdown_link(markdown, [](std::string_view target) {
    return !scheme_of(target).empty() && link_kind(target) == LinkKind::unsafe;
  });
}

std::string_view unencrypted_markdown_link(std::string_view markdown, std::string_view site_host) {
  return find_markdown_link(markdown, [&](std::string_view target) {
    return link_kind(target) == LinkKind::http && host_of_link(target) != site_host;
  });
}

bool is_email_address(std::string_view text) {
  const std::size_t at = text.find('@');
  if (at == 0 || at == std::string_view::npos) return false;
  const std::string_view domain = text.substr(at + 1);
  const bool dotted = domain.find('.') != std::string_view::npos && domain.front() != '.' &&
                      domain.back() != '.' && domain.find("..") == std::string_view::npos;
  return dotted && !has_stripped_character(text) &&
         text.find_first_of("()[],;:", 0) == std::string_view::npos &&
         domain.find_first_of("@/?#_") == std::string_view::npos;
}

bool is_phone_number(std::string_view text) {
  std::size_t digits = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool separator = std::string_view(" -.()/").find(text[i]) != std::string_view::npos;
    if (is_digit(text[i])) {
      ++digits;
    } else if (!separator && !(text[i] == '+' && i == 0)) {
      return false;
    }
  }
  return digits >= 3 && digits <= 15;
}

}  // namespace ventanilla
