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
  CHECK_FALSE(ironic("Excelente servicio, sin errores"));
  CHECK_FALSE(ironic("Genial, nunca me había atendido nadie tan bien"));
  CHECK_FALSE(ironic("Amazing crew, I have never felt so welcome", Language::en));
  CHECK_FALSE(ironic("Great flight, without turbulence", Language::en));
}

TEST_CASE("what opens irony as well as praise is irony beside a fault only") {
  for (const auto* text :
       {"Me encanta cuando llegan antes", "Gracias por dejarme cambiar el vuelo sin coste",
        "menos mal que me ayudaron, gracias", "Otro día más con un servicio excelente",
        "Gracias por subir mi maleta", "Gracias por hacerme un hueco esta tarde"}) {
    INFO(text);
    CHECK_FALSE(ironic(text));
  }
  for (const auto* text :
       {"Thanks for making my day", "Thanks for making this easy", "Love how you solved it",
        "Quality service, thank you!", "What a lovely crew, nice job"}) {
    INFO(text);
    CHECK_FALSE(ironic(text, Language::en));
  }
  CHECK(ironic("Me encanta cuando cancelan sin avisar"));
  CHECK(ironic("Gracias por hacerme perder el vuelo"));
  CHECK(ironic("Gracias por dejarme tirada en el aeropuerto"));
  CHECK(ironic("Menos mal que pagué el prioritario, última en subir"));
  CHECK(ironic("Otro día más sin internet"));
  CHECK(ironic("Thanks for making me wait two hours", Language::en));
  CHECK(ironic("Love how you ignore my emails", Language::en));
  CHECK(ironic("Quality service, still waiting", Language::en));
  CHECK(ironic("Nice job losing my bag", Language::en));
}
