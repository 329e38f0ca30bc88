#pragma once

#include <string>
#include <vector>

#include "config/fields.hpp"

/// One decoder for each section of help.json. What is in error is left out of the result.
namespace ventanilla {

/// Sets document().site_host, hence comes before whatever has links.
Brand read_brand(const Node& node);
std::vector<std::string> read_languages(const Node& node);
std::optional<std::string> read_time_zone(const Node& node);
std::vector<SpecialHours> read_special(const Node& node);
std::vector<Contact> read_contacts(const Node& node);
std::vector<Notice> read_notices(const Node& node);
std::vector<FaqEntry> read_faq(const Node& node);
std::vector<std::vector<std::string>> read_synonyms(const Node& node);
Thresholds read_thresholds(const Node& node);
Protocol read_protocol(const Node& node);
std::optional<Price> read_price(const Node& node);
/// Queries and the entries that should answer them: checked here, run by a test command.
void check_expectations(const Node& node, const std::vector<FaqEntry>& faq);

/// Hours of which nothing is known, in place of some that cannot be read: to show such a desk as
/// open or closed would be a guess.
OpeningHours unknown_hours();

}  // namespace ventanilla
