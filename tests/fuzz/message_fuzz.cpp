// libFuzzer: any bytes as what a visitor writes. Words lie inside of the text and are never empty,
// folding gives valid UTF-8 and changes nothing the second time, and what is found as personal data
// (in order) or as a matching word lies inside as well.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "ventanilla/desk.hpp"
#include "ventanilla/personal_data.hpp"
#include "ventanilla/text.hpp"

namespace {
using namespace ventanilla;

void check(bool holds) {
  if (!holds) std::abort();
}

FaqEntry entry(std::string id, std::string question, std::string in_english) {
  FaqEntry out;
  out.id = std::move(id);
  out.question.entries = {{"es", std::move(question)}, {"en", std::move(in_english)}};
  out.answer = out.question;
  return out;
}

const FaqIndex& index() {
  static const FaqIndex index = [] {
    Config config;
    config.languages = {"es", "en"};
    config.faq = {entry("maleta", "¿Cuánto pesa la maleta de mano?", "How heavy is my cabin bag?"),
                  entry("reembolso", "¿Cómo pido un reembolso?", "How do I get a refund?"),
                  entry("gracias", "Gracias 😀", "Thanks")};
    return FaqIndex(config);
  }();
  return index;
}

void check_words(std::string_view text) {
  std::size_t before = 0;
  for (const Token& token : tokenize(text)) {
    check(!token.folded.empty() && before <= token.start && token.start < token.end);
    before = token.end;
  }
  check(before <= text.size());
  const std::string folded = fold(text);
  check(fold(folded) == folded);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  check_words(text);
  std::size_t before = 0;
  for (const PersonalData& found : find_personal_data(text)) {
    check(before <= found.start && found.start < found.end && found.end <= size);
    before = found.end;
  }
  FaqQuery query;
  query.text = text;
  for (const FaqMatch& match : index().ask(query).matches) {
    check(match.confidence >= 0 && match.confidence <= 10'000);
    for (const MatchedWord& word : index().explain(query, match.entry)) {
      check(word.start < word.end && word.end <= size);
    }
  }
  return 0;
}
