#include <algorithm>

#include "support/catch.hpp"
#include "ventanilla/faq.hpp"

using namespace ventanilla;

namespace {

FaqEntry entry(std::string id, std::string question) {
  FaqEntry out;
  out.id = std::move(id);
  out.question.entries.push_back({"es", std::move(question)});
  return out;
}

/// Two products with the same question, each on its page, and a note for agents.
Config shop() {
  Config config;
  config.languages = {"es"};
  config.faq = {entry("garantia-horno", "¿Cuánto dura la garantía?"),
                entry("garantia-nevera", "¿Cuánto dura la garantía?"),
                entry("interno", "¿Cuánto dura la garantía de los proveedores?")};
  config.faq[0].product.entries.push_back({"es", "Horno"});
  config.faq[0].pages = {"/hornos/*"};
  config.faq[1].product.entries.push_back({"es", "Nevera"});
  config.faq[1].pages = {"/neveras/*"};
  config.faq[2].is_private = true;
  return config;
}

FaqAnswer ask(std::string_view text, std::string_view page = {}) {
  static const FaqIndex index(shop());
  FaqQuery query;
  query.text = text;
  query.page = page;
  query.limit = 10;
  return index.ask(query);
}

std::size_t best(std::string_view text, std::string_view page = {}) {
  const FaqAnswer answer = ask(text, page);
  return answer.matches.empty() ? 99 : answer.matches[0].entry;
}

}  // namespace

TEST_CASE("the page decides between entries that are else the same, else the file's order") {
  CHECK(best("cuánto dura la garantía", "/neveras/grandes") == 1);
  CHECK(best("cuánto dura la garantía", "/hornos/") == 0);
  CHECK(best("cuánto dura la garantía", "/otra") == 0);
  CHECK(best("cuánto dura la garantía") == 0);
}

TEST_CASE("a product's name finds the product's entry, wherever the customer is") {
  CHECK(best("garantía de la nevera") == 1);
  CHECK(best("garantía del horno") == 0);
  CHECK(best("garantía de la nevera", "/hornos/x") == 1);
}

TEST_CASE("a private entry is never shown in public, in no way of asking") {
  const auto shows_it = [](const FaqAnswer& answer) {
    return std::any_of(answer.matches.begin(), answer.matches.end(),
                       [](const FaqMatch& match) { return match.entry == 2; });
  };
  for (const char* text : {"¿Cuánto dura la garantía de los proveedores?", "proveedores", "provee",
                           "provedores", "garantía", ""}) {
    INFO(text);
    CHECK_FALSE(shows_it(ask(text)));
    CHECK_FALSE(shows_it(ask(text, "/hornos/")));
  }
}

TEST_CASE("what only a private entry has is answered by nothing else") {
  CHECK(ask("proveedores").decision == Decision::handoff);
}
