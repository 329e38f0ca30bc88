#include "support/catch.hpp"
#include "ventanilla/config.hpp"

using ventanilla::LocalizedText;

TEST_CASE("a text is found by tag, then by its language, then the first one serves") {
  const LocalizedText text{{{"es", "hola"}, {"en-GB", "hello"}, {"en", "hi"}, {"pt-BR", "oi"}}};
  CHECK(text.in("es")->text == "hola");
  CHECK(text.in("es-DO")->text == "hola");
  CHECK(text.in("en-gb")->text == "hello");
  CHECK(text.in("en-US")->text == "hi");
  CHECK(text.in("pt")->text == "oi");
  CHECK(text.in("de")->text == "hola");
  CHECK(text.exactly_in("de") == nullptr);
  CHECK(text.exactly_in("pt-PT")->text == "oi");
  CHECK(LocalizedText{}.in("es") == nullptr);
}
