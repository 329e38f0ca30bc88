#include "ventanilla/review.hpp"

#include <algorithm>

#include "fixture.hpp"
#include "guidance/review/length.hpp"
#include "guidance/review/readability.hpp"
#include "support/catch.hpp"

using namespace ventanilla;
using namespace ventanilla::test;

namespace {

/// A draft in public on X to Ana Pérez by Juan Castro, reviewed at the airline's desk.
class Review {
 public:
  explicit Review(std::string draft) {
    draft_.text = std::move(draft);
    draft_.message.network = "x";
    draft_.message.is_public = true;
    draft_.message.author_name = "Ana Pérez";
    draft_.message.agent_name = "Juan Castro";
    draft_.message.at = parse_instant("2026-11-24T10:00:00Z").value();
  }
  Review& in_reply_to(std::string text) {
    draft_.message.text = std::move(text);
    return *this;
  }
  Review& after(std::string reply) {
    draft_.earlier.push_back(std::move(reply));
    return *this;
  }
  Review& with(void (*change)(Message&)) {
    change(draft_.message);
    return *this;
  }

  std::vector<Finding> findings() const {
    const Config config = airline();
    const FaqIndex faq(config);
    const Schedule company{*config.hours, Zone{}, {}, {}};
    const std::vector<Schedule> schedules(config.contacts.size(), company);
    return review({config, faq, company, schedules}, draft_);
  }
  /// "name_missing C8; …"
  std::string said() const {
    std::string result;
    for (const auto& finding : findings()) {
      if (!result.empty()) result += "; ";
      result += std::string(to_string(finding.rule)) + ' ' + std::string(finding.practice);
    }
    return result;
  }
  /// The words of the draft that the first finding is about.
  std::string span() const {
    const auto all = findings();
    return all.empty() ? "" : draft_.text.substr(all[0].start, all[0].end - all[0].start);
  }

 private:
  Draft draft_;
};

constexpr const char* complaint = "Pésimo servicio, llevo tres horas esperando y nadie responde";

}  // namespace

TEST_CASE("A2, B3: a draft that keeps to the protocol gets no finding") {
  CHECK(Review("Hola, Ana. Gracias por avisarnos y sentimos la espera. Estamos revisando tu caso y "
               "te respondemos hoy antes de las 16:00. ^JC")
            .in_reply_to(complaint)
            .said()
            .empty());
  CHECK(Review("").findings().empty());
  CHECK(Review(" \n ").findings().empty());
}

TEST_CASE("C8, E1, E2, C9, E3: name, thanks and signature") {
  CHECK(Review("Lo vemos hoy antes de las 16:00.").said() ==
        "name_missing C8; thanks_missing E2; signature_missing C9");
  CHECK(Review("Hola, Ana. Gracias por escribir. ^MP").said() == "signature_missing C9");
  CHECK(Review("Hola, Ana. Gracias por escribir. -JC").said().empty());
}

TEST_CASE("C8, C6, C1: promises without a time, after the deadline, outside hours") {
  Review vague("Hola, Ana. Gracias. Te responderemos lo antes posible. ^JC");
  CHECK(vague.said() == "promise_without_time C8");
  CHECK(vague.span() == "Te responderemos");
  Review late("Hola, Ana. Gracias. Te responderemos el viernes. ^JC");
  CHECK(late.in_reply_to(complaint).said() == "promise_after_deadline C6");
  CHECK(late.span() == "viernes");
  CHECK(Review("Hola, Ana. Gracias. Te escribimos el domingo a las 10:00. ^JC").said() ==
        "time_outside_hours C1");
}

TEST_CASE("C11, E9: personal data in public is neither given nor asked for") {
  CHECK(Review("Hola, Ana. Gracias. Te llamamos al 829-555-7788 antes de las 16:00. ^JC").said() ==
        "personal_data_in_public C11");
  CHECK(Review("Hola, Ana. Gracias. Llámanos al 809-555-0100. ^JC").said().empty());
  CHECK(Review("Hola, Ana. Gracias. Dinos por aquí tu cédula. ^JC").said() ==
        "asks_for_personal_data C11");
  CHECK(Review("Hola, Ana. Gracias. ¿Nos pasas tu cédula por mensaje directo? ^JC").said().empty());
}

TEST_CASE("C10: a negative comment stays") {
  CHECK(Review("Hola, Ana. Gracias. Si quieres, borramos tu comentario. ^JC").said() ==
        "offer_to_delete C10");
}

TEST_CASE("A1, A5, A3, E7: no retort, no blame, nothing admitted unchecked, no promotion") {
  CHECK(Review("Hola, Ana. Gracias. Cálmate, por favor. ^JC").said() == "retort_or_sarcasm A1");
  CHECK(Review("Hola, Ana. Gracias. Fue culpa tuya. ^JC").said() == "blame_on_customer A1");
  CHECK(Review("Hola, Ana. Gracias. Fue culpa nuestra. ^JC").said() ==
        "admission_before_verification A3");
  CHECK(Review("Hola, Ana. Gracias. Lo hemos comprobado y fue culpa nuestra. ^JC").said().empty());
  CHECK(Review("Hola, Ana. Gracias. Aprovecha nuestras ofertas. ^JC").said() == "promotion E7");
}

TEST_CASE("C3: a reply is written for its case") {
  const std::string reply =
      "Hola, Ana. Gracias. Estamos revisando tu maleta con el aeropuerto de Panamá. ^JC";
  CHECK(Review(reply).after(reply).said() == "repetition C3");
  CHECK(Review("Hola, Ana. Gracias. La maleta llega mañana en el vuelo de las 11:20. ^JC")
            .after(reply)
            .said()
            .empty());
}

TEST_CASE("C8, E4: clear words, short sentences, no shouting") {
  CHECK(Review("Hola, Ana. Gracias. Procederemos a subsanar el fallo hoy. ^JC").said() ==
        "jargon C8");
  CHECK(Review("Hola, Ana. Gracias. NO se puede. ^JC").said() == "shouting E4");
}

TEST_CASE("E10, E11: inclusive words, in the customer's language") {
  CHECK(Review("Hola, Ana. Gracias. Pregunta a la señorita. ^JC").said() == "not_inclusive E10");
  CHECK(Review("Hi Ana, thanks for writing. We are checking your bag. ^JC")
            .in_reply_to("¿Dónde está mi maleta?")
            .said() == "wrong_language E11");
}

TEST_CASE("A4, A6: where it was answered, and another channel after several exchanges") {
  CHECK(Review("Hola, Ana. Gracias. Ya te respondimos. ^JC").said() == "reference_missing A4");
  CHECK(Review("Hola, Ana. Gracias. Sale a las 18:40. ^JC")
            .in_reply_to("¿Y entonces cuándo sale?")
            .with([](Message& message) { message.exchanges = 4; })
            .said() == "channel_missing A6");
}

TEST_CASE("A10, C14: the follow-up date comes with the case") {
  const Guide desk{airline()};
  CHECK(cites(desk.in_public(complaint), "C14"));
}

TEST_CASE("C12, C15: who has a service account replies from it") {
  const Guide desk{airline()};
  CHECK(cites(desk.in_public("¿Hacen envíos a Panamá?"), "C12"));
}

TEST_CASE("Lengths as the networks count: X by twitter-text's weights") {
  const auto length = [](std::string_view text) {
    return guidance::measure(text, "x", true).length;
  };
  CHECK(length("hola") == 4);
  CHECK(length("¿Qué tal, niño?") == 15);
  CHECK(length("https://example.com/a/very/long/path?with=parameters") == 23);
  CHECK(length("lee https://example.com.") == 28);
  CHECK(length("日本") == 4);
  CHECK(length("😀") == 2);
  CHECK(length("👩‍👩‍👧‍👦") == 2);
  CHECK(length("🇩🇴🇪🇸") == 4);
  CHECK(length("👍🏽") == 2);
  CHECK(length("e\xcc\x81") == 1);
  CHECK(guidance::measure("x", "X", true).limit == 280);
  CHECK(guidance::measure("x", "x", false).limit == 10000);
  CHECK(guidance::measure("x", "email", true).limit == 0);
  CHECK(guidance::measure(std::string(300, 'a'), "x", true).fits == 280);
}

TEST_CASE("Syllables, and a score that falls with long words and sentences") {
  using guidance::syllables;
  CHECK(syllables("maleta", Language::es) == 3);
  CHECK(syllables("aeropuerto", Language::es) == 5);
  CHECK(syllables("quien", Language::es) == 1);
  CHECK(syllables("suitcase", Language::en) == 2);
  CHECK(syllables("table", Language::en) == 2);
  CHECK(syllables("valise", Language::fr) == 2);
  const auto score = [](std::string_view text) {
    const auto draft = guidance::read_draft(text, Language::es);
    return guidance::readability(draft, 0, draft.tokens.size(), 1);
  };
  // Five syllables, three words, one sentence.
  CHECK(score("la maleta va") == 206835 - 62300 * 5 / 3 - 3000);
  CHECK(score("la maleta va") > score("la documentación acreditativa"));
}

TEST_CASE("Findings of any bytes lie inside the draft") {
  const std::string bytes = "\xff NO \xc3 GRACIAS!!! 829-555-7788 \x80 borramos tu comentario \xe2";
  for (const auto& finding : Review(bytes).findings()) {
    CHECK(finding.start < finding.end);
    CHECK(finding.end <= bytes.size());
  }
}

TEST_CASE("C3: what a template left to fill in, one finding for each") {
  const Review review("Hola, Ana. Gracias por escribir sobre {{motivo}}. ^JC");
  CHECK(review.said() == "template_leftover C3");
  CHECK(review.span() == "{{motivo}}");
  CHECK(Review("Hola, Ana. Gracias por el caso XXXX. ^JC").said() == "template_leftover C3");
}

TEST_CASE("A1: findings of a rule that overlap are one") {
  CHECK(Review("Hola, Ana. Gracias. Si no sabes leer, no vengas. ^JC").said() ==
        "retort_or_sarcasm A1");
}

TEST_CASE("C9: a signature without an agent's name is described") {
  const Review review("Hola, Ana. Gracias por avisar.");
  const auto nameless = [](Message& message) { message.agent_name.clear(); };
  const auto findings = Review(review).with(nameless).findings();
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message.find("{initials}") == std::string::npos);
}

TEST_CASE("C8: another's name is told") {
  const auto findings = Review("Hola, Marta. Gracias por avisar. ^JC").findings();
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message.find("Ana (") != std::string::npos);
  CHECK(findings[0].message.find("Marta)") != std::string::npos);
}

TEST_CASE("C8: a role is nobody's name") {
  for (const auto* greeting : {"Estimado Pasajero", "Estimada Huésped", "Dear Valued Customer",
                               "Dear Guest", "Cher Monsieur", "Prezada Senhora", "Hola, Todos"}) {
    INFO(greeting);
    const auto findings = Review(std::string(greeting) + ". Gracias por avisar. ^JC").findings();
    REQUIRE(findings.size() >= 1);
    CHECK(findings[0].rule == ReviewRule::name_missing);
    CHECK(findings[0].message.find('(') == std::string::npos);
  }
}
