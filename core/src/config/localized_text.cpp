#include "config/language_tag.hpp"
#include "ventanilla/config.hpp"

namespace ventanilla {

const LocalizedText::Entry* LocalizedText::exactly_in(std::string_view lang) const {
  const Entry* related = nullptr;
  for (const Entry& entry : entries) {
    if (same_tag(entry.lang, lang)) return &entry;
    if (!same_tag(primary_subtag(entry.lang), primary_subtag(lang))) continue;
    // "en" serves en-US better than en-GB does.
    const bool bare = entry.lang.size() == primary_subtag(entry.lang).size();
    if (related == nullptr || bare) related = &entry;
  }
  return related;
}

const LocalizedText::Entry* LocalizedText::in(std::string_view lang) const {
  const Entry* entry = exactly_in(lang);
  if (entry == nullptr && !entries.empty()) entry = &entries.front();
  return entry;
}

}  // namespace ventanilla
