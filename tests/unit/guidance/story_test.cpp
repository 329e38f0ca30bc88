#include "guidance/message/story.hpp"

#include "guidance/message/language.hpp"
#include "support/catch.hpp"

using namespace ventanilla;
using guidance::has_bound_imperative;
using guidance::has_conditional;
using guidance::tells_story;

namespace {

guidance::Words words(std::string_view text, Language language = Language::es) {
  return guidance::read_words(text, tokenize(text), language);
}

std::string language(std::string_view text) {
  return guidance::message_language(text, tokenize(text), {"es", "en"});
}

}  // namespace

TEST_CASE("a story is told in the past, by the doings of others") {
  CHECK(tells_story(words("Fui a la clase de las 8 y el profe ni apareció")));
  CHECK(tells_story(words("El mensajero tiró la caja por encima de la reja")));
  CHECK(tells_story(words("The courier threw my lamp over the fence", Language::en)));
  CHECK_FALSE(tells_story(words("Ya les mandé el comprobante por privado")));
  CHECK_FALSE(tells_story(words("El modelo es el B-220, lo compré en mayo")));
  CHECK_FALSE(tells_story(words("It's the B-220, I bought it in May", Language::en)));
  CHECK_FALSE(tells_story(words("Llegó roto")));
  CHECK_FALSE(tells_story(words("Otro café por favor que mañana viajo temprano")));
  CHECK(tells_story(words("Otro técnico que vino sin piezas")));
}

TEST_CASE("Spanish imperatives with their pronouns") {
  CHECK(has_bound_imperative(words("Me cobraron. Devuélvanlo")));
  CHECK(has_bound_imperative(words("cancelenme el turno")));
  CHECK_FALSE(has_bound_imperative(words("Carlos vive en Melilla con ellos")));
}

TEST_CASE("a conditional proposes, unless it wishes, asks or denies") {
  CHECK(has_conditional(words("Yo pondría una máquina de agua")));
  CHECK(has_conditional(words("¿Y si abrieran a las 6?")));
  CHECK_FALSE(has_conditional(words("Me gustaría cambiar la fecha")));
  CHECK_FALSE(has_conditional(words("¿Cuánto costaría el envío?")));
  CHECK_FALSE(has_conditional(words("No volvería nunca")));
  CHECK_FALSE(has_conditional(words("La panadería de María")));
}

TEST_CASE("E11: a few words without grammar are of the language that blames in them") {
  CHECK(language("Mouldy bread again") == "en");
  CHECK(language("rude desk staff") == "en");
  CHECK(language("pan mohoso otra vez") == "es");
  CHECK(language("ok") == "es");
}

TEST_CASE("a question that asks for a deed, not for an answer") {
  using guidance::asks_deed;
  CHECK(asks_deed(words("¿Me cambian la mesa a la terraza?")));
  CHECK(asks_deed(words("¿Nos guardan las maletas?")));
  CHECK(asks_deed(words("Could you move us?", Language::en)));
  CHECK_FALSE(asks_deed(words("¿Me dicen a qué hora abren?")));
  CHECK_FALSE(asks_deed(words("¿Por qué me cobran de más?")));
  CHECK_FALSE(asks_deed(words("Could you tell me the time?", Language::en)));
}
