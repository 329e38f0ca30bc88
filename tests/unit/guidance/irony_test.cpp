#include "guidance/message/irony.hpp"

#include "support/catch.hpp"

using namespace ventanilla;

namespace {

bool ironic(std::string_view text, Language language = Language::es) {
  return guidance::is_ironic(guidance::read_words(text, tokenize(text), language));
}

}  // namespace

TEST_CASE("praise at the opening beside what is missing is irony") {
  CHECK(ironic("Me encanta que el chat diga en línea y no haya nadie"));
  CHECK(ironic("Perfecto el servicio si te gusta hablar con una grabadora"));
  CHECK(ironic("Gracias por nada"));
  CHECK(ironic("So glad I paid extra for a seat that doesn't recline", Language::en));
  CHECK(ironic("Love that the chat says online and nobody's there", Language::en));
}

TEST_CASE("praise for what is gladly missing is praise") {
  CHECK_FALSE(ironic("Me encanta que el chat conteste de madrugada"));
  CHECK_FALSE(ironic("Perfecto, no tuve ningún problema"));
  CHECK_FALSE(ironic("Excelente atención, sin esperas ni colas"));
  CHECK_FALSE(ironic("Great service, no hassle at all", Language::en));
  CHECK_FALSE(ironic("Bravo por el equipo de limpieza"));
}
