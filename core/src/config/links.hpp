#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "config/fields.hpp"

/// Addresses that a page may be sent to.
namespace ventanilla {

enum class LinkKind : std::uint8_t {
  unsafe,  ///< a scheme that runs code or that nobody knows, or not an address at all
  https,
  http,      ///< unencrypted
  local,     ///< http on this machine, for development
  relative,  ///< on the site itself: "logo.svg", "/ayuda", "#chat"
  tel,
  mailto,
};

/// By the form of the address alone. What browsers strip from addresses (tabs, line breaks) makes
/// it unsafe, as does "//host", whose scheme is the page's.
LinkKind link_kind(std::string_view url);

/// The host that an address names, without its port, or "".
std::string_view host_of_link(std::string_view url);

/// An address on the site or under https. http is taken on the brand's own host and on this
/// machine.
bool read_link(Object& object, std::string_view key, std::string& out, Need need = Need::optional);

/// The first link target in a Markdown text that must not be followed, or "".
std::string_view unsafe_markdown_link(std::string_view markdown);
/// The first one under http that is neither on `site_host` nor on this machine, or "".
std::string_view unencrypted_markdown_link(std::string_view markdown, std::string_view site_host);

bool is_email_address(std::string_view text);
/// "+1-809-555-0100", "900 123 456", "112": 3 to 15 digits (ITU-T E.164) with separators.
bool is_phone_number(std::string_view text);

}  // namespace ventanilla
