#include <algorithm>

#include "support/catch.hpp"
#include "ventanilla/faq.hpp"

using namespace ventanilla;

namespace {

FaqEntry entry(std::string id, std::string question, std::vector<std::string> alternatives = {}) {
  FaqEntry out;
  out.id = std::move(id);
  out.question.entries.push_back({"es", std::move(question)});
  for (std::string& text : alternatives) out.alternatives.push_back({"es", std::move(text)});
  return out;
}

Config airline() {
  Config config;
  config.languages = {"es", "en"};
  config.faq = {
      entry("equipaje", "¿Cuánto equipaje de mano puedo llevar?",
            {"cuánto pesa la maleta de cabina"}),
      entry("mascotas", "¿Puedo viajar con mi perro en cabina?"),
      entry("reembolso", "¿Cómo pido la devolución del dinero de mi vuelo?"),
      entry("asiento", "¿Cómo elijo mi asiento?"),
      entry("interno", "Código del almacén de Santiago"),
  };
  config.faq[0].question.entries.push_back({"en", "How much hand luggage can I carry?"});
  config.faq[0].pages = {"/equipaje*"};
  config.faq[3].pages = {"/asientos/*"};
  config.faq[4].is_private = true;
  return config;
}

FaqAnswer ask(const Config& config, std::string_view text, std::string_view page = {}) {
  FaqQuery query;
  query.text = text;
  query.page = page;
  return FaqIndex(config).ask(query);
}

std::string best(const Config& config, std::string_view text) {
  const FaqAnswer answer = ask(config, text);
  return answer.matches.empty() ? "" : config.faq[answer.matches[0].entry].id;
}

}  // namespace

TEST_CASE("the question as written is answered") {
  const Config config = airline();
  const FaqAnswer answer = ask(config, "¿Cómo elijo mi asiento?");
  CHECK(answer.decision == Decision::answer);
  REQUIRE_FALSE(answer.matches.empty());
  CHECK(answer.matches[0].entry == 3);
  CHECK(answer.lang == "es");
  CHECK(answer.matches[0].confidence > 8000);
}

TEST_CASE("accents, typos, shorthand and unfinished words find the entry") {
  const Config config = airline();
  CHECK(best(config, "cuanto equipage puedo yevar") == "equipaje");
  CHECK(best(config, "como elijo mi aseinto") == "asiento");
  CHECK(best(config, "como elijo mi asi") == "asiento");
  CHECK(best(config, "mascota PERRO") == "mascotas");
}

TEST_CASE("other words for the same thing find the entry") {
  CHECK(best(airline(), "quiero que me reembolsen") == "reembolso");
}

TEST_CASE("the company's own synonyms count") {
  Config config = airline();
  CHECK(best(config, "trono").empty());
  config.synonyms = {{"trono", "asiento"}};
  CHECK(best(config, "trono") == "asiento");
}

TEST_CASE("small talk and other subjects are not answered") {
  for (const char* text : {"hola", "gracias", "cuéntame un chiste", "quién ganó el partido"}) {
    INFO(text);
    CHECK(ask(airline(), text).decision != Decision::answer);
  }
}

TEST_CASE("thanks are no question about thanking, but are answered where an entry says thanks") {
  Config config = airline();
  config.faq.push_back(entry("elogio", "¿Cómo felicito a la tripulación?",
                             {"dar las gracias a los empleados", "fue muy amable el piloto"}));
  CHECK(ask(config, "muchas gracias").decision == Decision::handoff);
  CHECK(ask(config, "gracias a los empleados").decision == Decision::answer);
  config.faq.push_back(entry("gracias", "Gracias", {"muchas gracias"}));
  CHECK(ask(config, "muchas gracias").decision == Decision::answer);
}

TEST_CASE("private entries are for an agent's eyes") {
  const Config config = airline();
  const FaqIndex index(config);
  FaqQuery query;
  query.text = "código del almacén de Santiago";
  for (const FaqMatch& match : index.ask(query).matches) CHECK(match.entry != 4);
  query.include_private = true;
  REQUIRE_FALSE(index.ask(query).matches.empty());
  CHECK(index.ask(query).matches[0].entry == 4);
}

TEST_CASE("an empty query suggests the page's entries, then the popular ones") {
  const FaqAnswer answer = ask(airline(), "  ", "/asientos/mapa");
  CHECK(answer.decision == Decision::suggest);
  REQUIRE(answer.matches.size() == 3);
  CHECK(answer.matches[0].entry == 3);
  CHECK(answer.matches[1].entry == 0);
  CHECK(answer.matches[2].entry == 1);
  CHECK(answer.matches[0].confidence == 0);
}

TEST_CASE("a query finds an entry written in another language") {
  const Config config = airline();
  FaqQuery query;
  query.text = "refund";
  query.lang = "en";
  const FaqAnswer answer = FaqIndex(config).ask(query);
  CHECK(answer.lang == "en");
  REQUIRE_FALSE(answer.matches.empty());
  CHECK(config.faq[answer.matches[0].entry].id == "reembolso");
  CHECK(answer.matches[0].lang == "es");
}

TEST_CASE("an entry is shown in the query's language when it has it") {
  const FaqAnswer answer = ask(airline(), "how much luggage can I carry");
  CHECK(answer.lang == "en");
  REQUIRE_FALSE(answer.matches.empty());
  CHECK(answer.matches[0].entry == 0);
  CHECK(answer.matches[0].lang == "en");
}

TEST_CASE("matches are limited and ordered by confidence") {
  FaqQuery query;
  query.text = "cabina dinero asiento";
  query.limit = 2;
  const auto matches = FaqIndex(airline()).ask(query).matches;
  REQUIRE(matches.size() == 2);
  CHECK(matches[0].confidence >= matches[1].confidence);
}

TEST_CASE("nothing in common gives no matches, and odd input is survived") {
  CHECK(ask(airline(), "xyzzy").matches.empty());
  CHECK(ask(airline(), "xyzzy").decision == Decision::handoff);
  CHECK(ask(airline(), "\xFF\xFE").decision == Decision::suggest);
  CHECK(ask(Config{}, "hola").matches.empty());
}

TEST_CASE("explain tells which word met which") {
  const FaqIndex index(airline());
  FaqQuery query;
  query.text = "elijo aseinto";
  const auto words = index.explain(query, 3);
  const auto typo = std::find_if(words.begin(), words.end(),
                                 [](const MatchedWord& word) { return word.by == "typo"; });
  REQUIRE(typo != words.end());
  CHECK(typo->term == "asiento");
  CHECK(typo->start == 6);
  CHECK(typo->end == 13);
  CHECK(index.explain(query, 99).empty());
}

TEST_CASE("the language of short texts") {
  const std::vector<std::string> languages = {"es", "en", "pt", "fr"};
  CHECK(detect_language("¿dónde está mi pedido?", languages) == "es");
  CHECK(detect_language("where is my order", languages) == "en");
  CHECK(detect_language("onde está o meu pedido", languages) == "pt");
  CHECK(detect_language("où est ma commande", languages) == "fr");
  CHECK(detect_language("12345", languages) == "es");
  CHECK(detect_language("where is my order", {"es"}) == "es");
  CHECK(detect_language("tienen whatsapp", languages) == "es");
  CHECK(detect_language("restaurante de sushi", languages) == "es");
}

TEST_CASE("one word that customers use tells a query's language") {
  Config config = airline();
  config.synonyms = {{"refund", "money back"}};
  CHECK(ask(config, "refund").lang == "en");
  CHECK(ask(config, "luggage").lang == "en");
  CHECK(ask(config, "reembolso").lang == "es");
  CHECK(ask(config, "wifi").lang == "es");
}
