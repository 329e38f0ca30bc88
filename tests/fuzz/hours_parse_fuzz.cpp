// libFuzzer: any bytes as opening hours. What parses must be told as text and warned of too.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "ventanilla/hours.hpp"
#include "ventanilla/wording.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto hours = ventanilla::OpeningHours::parse(text);
  if (!hours) return 0;
  for (const char* lang : {"es", "en", "pt", "fr"}) ventanilla::hours_text(*hours, lang);
  ventanilla::hours_warnings(*hours);
  return 0;
}
