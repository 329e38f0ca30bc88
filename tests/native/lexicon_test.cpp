// The stems that compile.mjs makes when the lexicon is built are those that a query's words get.
#include <fstream>

#include "faq/lexicon.hpp"
#include "support/catch.hpp"

using namespace ventanilla;

namespace {

/// The lines `  es: …` of a file of the lexicon.
std::vector<std::string> lines_of(const std::string& file, std::string_view lang) {
  std::ifstream in(VENTANILLA_LEXICON_DIR "/" + file);
  REQUIRE(in);
  const std::string head = "  " + std::string(lang) + ": ";
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with(head)) lines.push_back(line.substr(head.size()));
  }
  return lines;
}

/// Phrases of one word that the lexicon does not find by what a customer would type.
std::vector<std::string> unknown_words(const std::string& file, std::string_view lang) {
  const Language language = language_of(lang);
  const faq::Lexicon lexicon({language}, {});
  std::vector<std::string> unknown;
  for (std::string line : lines_of(file, lang)) {
    for (std::size_t end = 0; end != std::string::npos;) {
      end = line.find(';');
      const auto words = tokenize(line.substr(0, end));
      if (words.size() == 1 && !lexicon.knows(words[0].folded, language)) {
        unknown.push_back(words[0].folded);
      }
      if (end != std::string::npos) line.erase(0, end + 1);
    }
  }
  return unknown;
}

}  // namespace

TEST_CASE("each word of the lexicon is found as it is typed") {
  for (const std::string_view lang : {"es", "en", "pt", "fr"}) {
    CAPTURE(lang);
    CHECK(lines_of("concepts.lex", lang).size() > 200);
    CHECK(unknown_words("concepts.lex", lang) == std::vector<std::string>());
    CHECK(unknown_words("smalltalk.lex", lang) == std::vector<std::string>());
  }
}
