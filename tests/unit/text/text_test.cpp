#include "ventanilla/text.hpp"
#include "support/catch.hpp"

using namespace ventanilla;

namespace {

std::vector<std::string> words(std::string_view text) {
  std::vector<std::string> out;
  for (const Token& token : tokenize(text)) out.push_back(token.folded);
  return out;
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

TEST_CASE("UTF-16 offsets count surrogate pairs as two") {
  const std::string text = "añ😀b";
  CHECK(utf16_offset(text, 0) == 0);
  CHECK(utf16_offset(text, 3) == 2);
  CHECK(utf16_offset(text, 7) == 4);
  CHECK(utf16_offset(text, text.size()) == 5);
}
