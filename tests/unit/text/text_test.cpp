#include "ventanilla/text.hpp"

#include <algorithm>

#include "support/catch.hpp"
#include "ventanilla/faq.hpp"

using namespace ventanilla;

namespace {

std::vector<std::string> words(std::string_view text) {
  std::vector<std::string> out;
  for (const Token& token : tokenize(text)) out.push_back(token.folded);
  return out;
}

/// All texts of up to four letters of "abc".
std::vector<std::string> short_words() {
  std::vector<std::string> out = {""};
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (out[i].size() == 4) continue;
    for (const char letter : {'a', 'b', 'c'}) out.push_back(out[i] + letter);
  }
  return out;
}

/// Optimal string alignment as the textbook has it, without bounds or shortcuts.
int matrix_distance(const std::string& a, const std::string& b) {
  std::vector<std::vector<int>> d(a.size() + 1, std::vector<int>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        d[i][j] = static_cast<int>(i + j);
        continue;
      }
      const int change = a[i - 1] == b[j - 1] ? 0 : 1;
      d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + change});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }
  return d[a.size()][b.size()];
}

}  // namespace

TEST_CASE("fold drops case and accents") {
  CHECK(fold("¿CUÁNTO Señor AÑO?") == "¿cuanto senor ano?");
  CHECK(fold("Œuvre Straße ÇA") == "oeuvre strasse ca");
  CHECK(fold("cafe\xCC\x81") == "cafe");  // a combining accent
  CHECK(fold("Ž ÿ Ÿ Ł") == "z y y l");
}

TEST_CASE("fold always gives valid UTF-8") {
  CHECK(fold("a\xFF"
             "b") ==
        "a\xEF\xBF\xBD"
        "b");
  CHECK(fold("\xC3") == "\xEF\xBF\xBD");
  CHECK(fold("").empty());
}

TEST_CASE("tokens know their place in the original text") {
  const std::vector<Token> tokens = tokenize("¿Envío a León?");
  REQUIRE(tokens.size() == 3);
  CHECK(tokens[0].folded == "envio");
  CHECK(tokens[0].start == 2);
  CHECK(tokens[0].end == 8);
  CHECK(tokens[2].folded == "leon");
}

TEST_CASE("tokens split at punctuation, and emojis stand alone") {
  CHECK(words("e-mail, 24/7...") == std::vector<std::string>{"e", "mail", "24", "7"});
  CHECK(words("hola😀mundo") == std::vector<std::string>{"hola", "😀", "mundo"});
  CHECK(words("¡¿ … — »").empty());
}

TEST_CASE("a combining accent without its letter is no word") {
  CHECK(words("hola \xCC\x81 a") == std::vector<std::string>{"hola", "a"});
  CHECK(detect_language("hola \xCC\x81 a", {"es", "en"}) == "es");
}

TEST_CASE("stems join the forms of a word") {
  CHECK(stem("devoluciones", Language::es) == stem("devolución", Language::es));
  CHECK(stem("shipping", Language::en) == stem("shipped", Language::en));
  CHECK(stem("entregas", Language::pt) == stem("entrega", Language::pt));
  CHECK(stem("livraisons", Language::fr) == stem("livraison", Language::fr));
  CHECK(stem("Ação", Language::other) == "acao");
}

TEST_CASE("a language is told by its primary subtag") {
  CHECK(language_of("es-DO") == Language::es);
  CHECK(language_of("PT_br") == Language::pt);
  CHECK(language_of("ca") == Language::other);
  CHECK(language_of("") == Language::other);
  CHECK(to_string(Language::fr) == "fr");
  CHECK(to_string(Language::other) == "und");
}

TEST_CASE("edit distance counts swaps once and stops at the limit") {
  CHECK(edit_distance("factura", "factura", 2) == 0);
  CHECK(edit_distance("factura", "facutra", 2) == 1);
  CHECK(edit_distance("factura", "fctur", 2) == 2);
  CHECK(edit_distance("factura", "reembolso", 2) == 3);
  CHECK(edit_distance("", "abc", 5) == 3);
}

TEST_CASE("edit distance is that of the whole matrix, whatever the limit") {
  for (const std::string& a : short_words()) {
    for (const std::string& b : short_words()) {
      const int whole = matrix_distance(a, b);
      for (const int limit : {0, 1, 2, 5}) {
        CAPTURE(a, b, limit);
        REQUIRE(edit_distance(a, b, limit) == std::min(whole, limit + 1));
      }
    }
  }
}

TEST_CASE("UTF-16 offsets count surrogate pairs as two") {
  const std::string text = "añ😀b";
  CHECK(utf16_offset(text, 0) == 0);
  CHECK(utf16_offset(text, 3) == 2);
  CHECK(utf16_offset(text, 7) == 4);
  CHECK(utf16_offset(text, text.size()) == 5);
}
