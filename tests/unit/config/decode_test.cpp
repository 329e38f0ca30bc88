#include "support/catch.hpp"
#include "unit/config/decoded.hpp"
#include "ventanilla/guidance.hpp"

using namespace ventanilla;
using namespace ventanilla::test;

namespace {

constexpr std::string_view full = R"json({
  "$schema": "./help.schema.json", "version": 1,
  "brand": {"name": "AeroCaribe", "url": "https://aerocaribe.example", "logo": "logo.svg"},
  "languages": ["es", "en"], "timeZone": "America/Santo_Domingo",
  "hours": "Mo-Fr 08:00-18:00; Sa 09:00-13:00; PH off",
  "holidays": ["2027-01-01", {"date": "2026-12-25", "name": {"es": "Navidad"}}],
  "special": [{"from": "2026-12-24", "to": "2026-12-31", "hours": "09:00-12:00", "note": "n"},
              {"from": "2026-11-27", "hours": "off"}],
  "contacts": [
    {"id": "linea", "kind": "phone", "value": "+1-809-555-0100", "tollFree": true,
     "hours": "Mo-Su 07:00-22:00", "askFor": "Rosa", "label": {"es": "Línea gratuita"}},
    {"id": "correo", "kind": "email", "value": "ayuda@aerocaribe.example", "replyWithin": "4h"},
    {"id": "cuenta", "kind": "social", "network": "x", "handle": "@Ayuda", "role": "service"},
    {"id": "pqr", "kind": "form", "endpoint": "/pqr", "replyWithin": "2bd"},
    {"id": "wa", "kind": "whatsapp", "value": "https://wa.me/18095550100"},
    {"id": "tg", "kind": "telegram", "value": "@AyudaBot"},
    {"id": "sms", "kind": "sms", "value": "2020"},
    {"id": "chat", "kind": "chat", "value": "#chat"},
    {"id": "oficina", "kind": "address", "value": "Calle 1, Santo Domingo"}],
  "notices": [{"situation": {"en": "s", "es": "S"}, "measures": {"es": "m", "en": "m"},
    "estimate": "2026-11-22T18:00:00Z", "prevention": {"es": "p", "en": "p"},
    "from": "2026-11-22T06:00:00-04:00"}],
  "faq": [
    {"id": "mano", "question": {"en": "How much?", "es": "¿Cuánto?"},
     "alternatives": {"es": ["cuánto pesa", "peso"], "en": "weight"},
     "answer": {"es": "**10 kg**", "en": "[10 kg](https://a.example) [call](tel:+1809)"},
     "category": "Equipaje", "product": "Básica", "price": {"amount": 12.5, "currency": "USD"},
     "pages": ["/equipaje*"], "related": ["extra"], "private": false},
    {"id": "extra", "question": {"es": "¿Extra?", "en": "Extra?"}, "answer": {"es": "a", "en": "b"},
     "alternatives": ["maleta de más", {"en": "extra bag"}],
     "price": {"amount": "25.00", "currency": "DOP"}, "private": true}],
  "synonyms": [["maleta", "valija"]], "thresholds": {"answer": 0.85, "suggest": 0.25},
  "expect": [{"query": "cuanto pesa", "id": "mano", "lang": "es"}],
  "protocol": {"exchangesBeforeOffline": 5, "reachThreshold": 20000, "followUpAfter": "2bd",
    "signature": "-{name}", "owners": {"calidad": {"name": "Calidad", "email": "c@a.example"}},
    "kinds": {"complaint": {"owner": "calidad", "route": "private", "replyWithin": "8h"}},
    "crisis": {"contacts": ["calidad"], "words": ["accidente"]},
    "legal": [{"country": "CO", "kinds": ["petition"], "replyWithin": "15bd", "text": "t"}]}
})json";

}  // namespace

TEST_CASE("a whole file is read without a complaint") {
  const auto file = decoded(full);
  CHECK(problem_texts(file) == std::vector<std::string>{});
  CHECK(!file.has_errors());
  const Config& config = file.config;
  CHECK(config.brand.name.in("en")->text == "AeroCaribe");
  CHECK(config.languages == std::vector<std::string>{"es", "en"});
  CHECK(config.hours->text() == "Mo-Fr 08:00-18:00; Sa 09:00-13:00; PH off");
  REQUIRE(config.holidays.size() == 2);
  CHECK(format_date(config.holidays[0].date) == "2026-12-25");  // sorted
  REQUIRE(config.special.size() == 2);
  CHECK(config.special[1].to == config.special[1].from);
  CHECK(config.thresholds.answer == 8500);
  CHECK(config.thresholds.suggest == 2500);
  CHECK(config.synonyms.front().size() == 2);
  REQUIRE(config.notices.size() == 1);
  CHECK(format_instant(*config.notices[0].from) == "2026-11-22T10:00:00Z");
}

TEST_CASE("contacts of every kind") {
  const auto contacts = decoded(full).config.contacts;
  REQUIRE(contacts.size() == 9);
  CHECK(contacts[0].toll_free);
  CHECK(contacts[0].hours->text() == "Mo-Su 07:00-22:00");
  CHECK(contacts[0].ask_for.in("es")->text == "Rosa");
  CHECK(contacts[1].reply_within == Duration{Duration::Unit::open_minutes, 240});
  CHECK(contacts[2].role == ContactRole::service);
  CHECK(contacts[3].endpoint == "/pqr");
  CHECK(contacts[3].reply_within == Duration{Duration::Unit::business_days, 2});
  for (const auto& contact : contacts) CHECK(!to_string(contact.kind).empty());
}

TEST_CASE("entries, with the default language first") {
  const auto faq = decoded(full).config.faq;
  REQUIRE(faq.size() == 2);
  CHECK(faq[0].question.entries.front().lang == "es");
  REQUIRE(faq[0].alternatives.size() == 3);
  CHECK(faq[0].alternatives[2] == LocalizedText::Entry{"en", "weight"});
  CHECK(faq[0].price->amount == "12.5");
  CHECK(faq[0].related == std::vector<std::string>{"extra"});
  CHECK(faq[1].price->amount == "25.00");
  CHECK(faq[1].is_private);
  CHECK(faq[1].alternatives[0] == LocalizedText::Entry{"es", "maleta de más"});
}

TEST_CASE("the protocol") {
  const auto protocol = decoded(full).config.protocol;
  CHECK(protocol.exchanges_before_offline == 5);
  CHECK(protocol.reach_threshold == 20000);
  CHECK(protocol.signature == "-{name}");
  CHECK(protocol.owners[0].email == "c@a.example");
  CHECK(protocol.kinds[0].route == "private");
  CHECK(protocol.crisis.words == std::vector<std::string>{"accidente"});
  CHECK(protocol.legal[0].reply_within == Duration{Duration::Unit::business_days, 15});
}

TEST_CASE("every kind and route that guidance names can be in a protocol") {
  for (int i = 0; i <= static_cast<int>(MessageKind::other); ++i) {
    for (int j = 0; j <= static_cast<int>(Route::none); ++j) {
      const std::string kind(to_string(static_cast<MessageKind>(i)));
      const std::string route(to_string(static_cast<Route>(j)));
      const auto file =
          decoded(with(R"("protocol":{"kinds":{")" + kind + R"(":{"route":")" + route + "\"}}}"));
      CAPTURE(kind, route, problem_texts(file));
      CHECK(file.problems.empty());
      CHECK(file.config.protocol.kinds.size() == 1);
    }
  }
}

TEST_CASE("what is in error is left out, and the rest can be used") {
  const auto file = decoded(R"({"version":1,"languages":["es"],"timeZone":"Europe/Madrid",
    "hours":"whenever","faq":[{"question":"x"},
    {"id":"b","question":"¿B?","answer":"B.","related":["a","b"],"price":{"amount":[]}},
    {"id":"c","question":"¿C?","answer":"C.","private":"yes"}],
    "contacts":[{"id":"x","kind":"fax","value":"1"},
    {"id":"y","kind":"email","value":"y@example.com","hours":"sometimes"}]})");
  CHECK(file.has_errors());
  REQUIRE(file.config.faq.size() == 2);
  CHECK(file.config.faq[0].related == std::vector<std::string>{"b"});
  CHECK(!file.config.faq[0].price);
  CHECK(file.config.faq[1].is_private);  // it may have been meant so
  REQUIRE(file.config.contacts.size() == 1);
  // Neither open nor closed would be true.
  CHECK(file.config.hours->text() == "unknown");
  CHECK(file.config.contacts[0].hours->text() == "unknown");
}

TEST_CASE("all problems at once, in the file's order") {
  const auto file = decoded(R"({"faq":[{"id":1},{"id":"a","question":"¿A?"}],"hours":"x",
    "version":3,"languages":["es"],"brandd":{}})");
  CHECK(problem_texts(file) ==
        std::vector<std::string>{
            "error missing /timeZone: hours need the zone in which they are: add \"timeZone\", "
            "such as 'America/Santo_Domingo'",
            "error missing /faq/0/question: 'question' is missing",
            "warning missing /faq/0/answer: this entry has no answer yet",
            "error wrong_type /faq/0/id: expected a string, found a number: write it in "
            "quotation marks",
            "warning missing /faq/1/answer: this entry has no answer yet",
            "error bad_hours /hours: " + OpeningHours::parse("x").error().message,
            "error out_of_range /version: this is read by version 1 of the format: write 1",
            "error unknown_key /brandd: 'brandd' is no known key: did you mean 'brand'?"});
}

TEST_CASE("warnings are about slips, and leave the file usable") {
  const auto warnings = [](const std::string& json) {
    const auto file = decoded(json);
    CHECK(!file.has_errors());
    return problem_texts(file);
  };
  using Texts = std::vector<std::string>;
  CHECK(warnings(with_entry(R"("id":"a","question":"q","answer":"")")) ==
        Texts{"warning missing /faq/0/answer: this entry has no answer yet"});
  CHECK(warnings(R"({"version":1,"languages":["es","en","pt"],"faq":[{"id":"a",)"
                 R"("question":{"es":"q","en":"q"},"answer":{"es":"a"}}]})") ==
        Texts{"warning missing /faq/0/question: no text in 'pt'",
              "warning missing /faq/0/answer: no text in 'en', 'pt'"});
  CHECK(warnings(with(R"("brand":{"name":{"es":"a","fr":"b"}})")) ==
        Texts{"warning out_of_range /brand/name/fr: 'fr' is not in \"languages\": nobody will see "
              "this text"});
  CHECK(warnings(with_contact(R"("kind":"phone","value":"809 555 0100")")).front() ==
        "warning out_of_range /contacts/0/value: start with '+' and the country code, so that it "
        "works from abroad");
  CHECK(warnings(with_contact(R"("kind":"phone","value":"900 123 456","tollFree":true)")).empty());
  CHECK(warnings(with(R"("hours":"Mo-Fr 09:00-18:00; PH off","timeZone":"Europe/Madrid")")) ==
        Texts{"warning missing /holidays: the hours mention PH, but no \"holidays\" say which days "
              "these are"});
  CHECK(warnings(with(R"("synonyms":[["a"]])")) ==
        Texts{"warning out_of_range /synonyms/0: a group of synonyms has at least two words"});
  CHECK(warnings(with(R"("notices":[{"situation":"s"}])")).front().find("'measures'") !=
        std::string::npos);
  CHECK(warnings(with(R"("contacts":[{"id":"b","kind":"social","network":"x","handle":"@b",)"
                      R"("role":"brand"},{"id":"s","kind":"social","network":"x","handle":"@s",)"
                      R"("role":"service"}])"))
            .size() == 1);
}

TEST_CASE("sizes are bounded") {
  std::string languages = "\"es\"";
  for (int i = 0; i < 60; ++i) languages += ",\"es-" + std::to_string(1000 + i) + '"';
  const auto file = decoded("{\"version\":1,\"faq\":[],\"languages\":[" + languages + "]}");
  REQUIRE(file.problems.size() == 1);
  CHECK(file.problems[0].error.code == ErrorCode::too_large);
  CHECK(file.problems[0].error.message == "at most 50 items, found 61");
  CHECK(file.config.languages.size() == 50);
  const auto entry = decoded(
      with_entry(R"("id":"a","question":")" + std::string(2001, 'q') + R"(","answer":"a")"));
  CHECK(entry.problems.front().error.code == ErrorCode::too_large);
}
