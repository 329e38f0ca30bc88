#include "support/catch.hpp"
#include "ventanilla/faq.hpp"

using namespace ventanilla;

namespace {

/// An index over Spanish questions.
FaqIndex questions(const std::vector<std::string>& texts) {
  Config config;
  config.languages = {"es"};
  for (const std::string& text : texts) {
    FaqEntry entry;
    entry.id = text;
    entry.question.entries.push_back({"es", text});
    config.faq.push_back(std::move(entry));
  }
  return FaqIndex(config);
}

constexpr std::size_t none = 999;

std::size_t best(const FaqIndex& index, std::string_view text) {
  FaqQuery query;
  query.text = text;
  const FaqAnswer answer = index.ask(query);
  return answer.matches.empty() ? none : answer.matches[0].entry;
}

/// The entries' word that the query's only word was taken for, as explained for `entry`.
std::string taken_for(const FaqIndex& index, std::string_view word, std::size_t entry) {
  FaqQuery query;
  query.text = word;
  for (const MatchedWord& match : index.explain(query, entry)) {
    if (match.by == "typo") return match.term;
  }
  return "";
}

}  // namespace

TEST_CASE("a misspelt word is the nearest word that people write so") {
  // y is beside t, a doubled letter and a swap are common; any other letter is as far but rarer.
  const FaqIndex index = questions({"grumeyo", "grumeto", "zorplas", "zorplos", "quintrofo"});
  CHECK(taken_for(index, "grumeuo", 0) == "grumeyo");
  CHECK(taken_for(index, "grumeuo", 1) == "");
  CHECK(taken_for(index, "zorplas", 2) == "");  // as written
  CHECK(taken_for(index, "zorplass", 2) == "zorplas");
  CHECK(taken_for(index, "qiuntrofo", 4) == "quintrofo");
  CHECK(taken_for(index, "quinttrofos", 4) == "quintrofo");
}

TEST_CASE("what is too far, too short or starts otherwise is no misspelling") {
  const FaqIndex index = questions({"¿Vienen enteras o en partes?", "grulo", "zur"});
  CHECK(taken_for(index, "lentejas", 0) == "");
  CHECK(taken_for(index, "grampo", 1) == "");
  CHECK(taken_for(index, "zor", 2) == "");
}

TEST_CASE("words that were run together, torn apart or are only in the lexicon") {
  const FaqIndex index = questions({"¿Hay wifi en el avión?", "¿Cuánto pesa el equipaje de mano?",
                                    "¿Cómo pido un reembolso?", "¿Aceptan tarjeta de crédito?"});
  CHECK(best(index, "tienen wi fi") == 0);
  CHECK(best(index, "equipajedemano") == 1);
  CHECK(best(index, "equi paje de mano") == 1);
  CHECK(best(index, "tarjetacredito") == 3);
  CHECK(best(index, "quiero una devolusion de dinero") == 2);
}

TEST_CASE("accents and ñ decide between entries that are else the same") {
  const FaqIndex index = questions({"¿Cuántos anos?", "¿Cuántos años?", "papa", "papá"});
  CHECK(best(index, "¿cuántos años?") == 1);
  CHECK(best(index, "¿cuántos anos?") == 0);
  CHECK(best(index, "papá") == 3);
  CHECK(best(index, "PAPÁ") == 3);
  CHECK(best(index, "papa") == 2);
}

TEST_CASE("results are stable while the next word is being typed") {
  const FaqIndex index = questions({"¿Cómo cancelo mi reserva?", "¿Cómo recojo mi pedido?"});
  for (const char* text :
       {"can", "cance", "cancelar", "cancelar r", "cancelar re", "cancelar res"}) {
    INFO(text);
    CHECK(best(index, text) == 0);
  }
  FaqQuery query;
  query.text = "cancelar r";
  const std::int32_t typing = index.ask(query).matches[0].confidence;
  query.text = "cancelar";
  CHECK(typing > index.ask(query).matches[0].confidence - 200);  // the next word's first letter
}
