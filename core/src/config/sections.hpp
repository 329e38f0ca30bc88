#pragma once

#include <string>
#include <vector>

#include "config/fields.hpp"

/// One decoder for each section of help.json. What is in error is left out of the result.
namespace ventanilla {

/// Sets document().site_host, hence comes before whatever has links.
void read_brand(const Node& node, Brand& brand);
void read_languages(Object& file, std::vector<std::string>& languages);
void read_time_zone(Object& file, std::string& zone);
/// The zone's changes of offset as pairs of UTC second and offset, which `check --write` makes.
void read_time_zone_table(Object& file, const std::string& zone, std::optional<Zone>& table);
/// Hours that are there and cannot be read are unknown: to show such a desk as open or closed would
/// be a guess.
void read_published_hours(Object& object, std::optional<OpeningHours>& hours);
void read_special(Object& object, std::vector<SpecialHours>& special);
void read_contacts(Object& file, std::vector<Contact>& contacts);
void read_notices(Object& file, std::vector<Notice>& notices);
void read_faq(Object& file, std::vector<FaqEntry>& faq);
void read_price(const Node& node, std::optional<Price>& price);
void read_synonyms(Object& file, std::vector<std::vector<std::string>>& synonyms);
void read_thresholds(const Node& node, Thresholds& thresholds);
/// Queries and the entries that should answer them: checked here, run by a test command.
void check_expectations(const Node& node, const std::vector<FaqEntry>& faq);
void read_protocol(const Node& node, Protocol& protocol);

}  // namespace ventanilla
