#include "support/catch.hpp"
#include "unit/config/decoded.hpp"

using namespace ventanilla;
using namespace ventanilla::test;

namespace {

/// A file with one thing wrong: code, pointer, and a part of the message.
struct Wrong {
  std::string json;
  std::string_view code, where, message;
};

void check_all(const std::vector<Wrong>& cases) {
  for (const auto& [json, code, where, message] : cases) {
    CAPTURE(json);
    const auto file = decoded(json);
    CAPTURE(problem_texts(file));
    REQUIRE(file.problems.size() == 1);
    const auto& [severity, error] = file.problems.front();
    CHECK(severity == Problem::Severity::error);
    CHECK(to_string(error.code) == code);
    CHECK(error.where == where);
    CHECK(error.message.find(message) != std::string::npos);
  }
}

}  // namespace

TEST_CASE("the file's frame") {
  check_all({
      {R"({"languages":["es"],"faq":[]})", "missing", "/version", "'version' is missing"},
      {R"({"version":2,"languages":["es"],"faq":[]})", "out_of_range", "/version", "write 1"},
      {R"({"version":"1","languages":["es"],"faq":[]})", "wrong_type", "/version",
       "expected a number, found a string"},
      {R"({"version":1,"faq":[]})", "missing", "/languages", "'languages' is missing"},
      {R"({"version":1,"languages":[],"faq":[]})", "out_of_range", "/languages", "at least one"},
      {R"({"version":1,"languages":"es","faq":[]})", "wrong_type", "/languages",
       "expected an array, found a string"},
      {R"({"version":1,"languages":["es",3],"faq":[]})", "wrong_type", "/languages/1", "a string"},
      {R"({"version":1,"languages":["español"],"faq":[]})", "out_of_range", "/languages/0",
       "no language tag"},
      {R"({"version":1,"languages":["es","ES"],"faq":[]})", "duplicate", "/languages/1",
       "in the list already"},
      {R"({"version":1,"languages":["es"]})", "missing", "/faq", "'faq' is missing"},
      {R"({"version":1,"languages":["es"],"faq":{}})", "wrong_type", "/faq",
       "expected an array, found an object"},
      {with(R"("$schema":5)"), "wrong_type", "/$schema", "a string"},
      {with(R"("synonims":[])"), "unknown_key", "/synonims", "did you mean 'synonyms'?"},
      {with(R"("time_zone":"Europe/Madrid")"), "unknown_key", "/time_zone", "'timeZone'"},
      {with(R"("zzzzzzzz":1)"), "unknown_key", "/zzzzzzzz", "the keys here are '$schema'"},
      {with(R"("a/b~":1)"), "unknown_key", "/a~1b~0", "'a/b~' is no known key"},
      {with(R"("brand":{"name":"A","web":"https://a.example"})"), "unknown_key", "/brand/web",
       "did you mean 'url'?"},
      {with(R"("brand":{"url":"javascript:alert"})"), "out_of_range", "/brand/url",
       "cannot be linked to"},
      {with(R"("brand":{"logo":"//evil.example/x.svg"})"), "out_of_range", "/brand/logo",
       "cannot be linked to"},
      {with(R"("brand":{"url":"http://a.example","logo":"http://b.example/l.svg"})"),
       "out_of_range", "/brand/logo", "https://"},
      {"[]", "wrong_type", "", "expected an object, found an array"},
  });
}

TEST_CASE("times") {
  const std::string zone = R"("timeZone":"Europe/Madrid",)";
  check_all({
      {with(R"("hours":"Mo-Fr 09:00-18:00")"), "missing", "/timeZone", "add \"timeZone\""},
      {with(zone + R"("hours":"Mo-Fr 9h-18h")"), "bad_hours", "/hours", "Mo-Fr 09:00-18:00"},
      {with(zone + R"("hours":["24/7"])"), "wrong_type", "/hours", "expected a string"},
      {with(R"("timeZone":"hora de Madrid")"), "out_of_range", "/timeZone", "'Europe/Madrid'"},
      {with(R"("timeZone":null)"), "wrong_type", "/timeZone", "leave the member out"},
      {with(R"("holidays":["2026-02-30"])"), "out_of_range", "/holidays/0", "YYYY-MM-DD"},
      {with(R"("holidays":[{"name":"Navidad"}])"), "missing", "/holidays/0/date", "missing"},
      {with(R"("holidays":[{"date":"2026-12-25","nombre":"x"}])"), "unknown_key",
       "/holidays/0/nombre", "is no known key"},
      {with(R"("holidays":[20261225])"), "wrong_type", "/holidays/0",
       "expected a date such as \"2026-12-25\", or an object"},
      {with(zone + R"("special":[{"from":"2026-12-24","hours":"off","to":"2026-12-20"}])"),
       "out_of_range", "/special/0/to", "may not come before"},
      {with(zone + R"("special":[{"hours":"off"}])"), "missing", "/special/0/from", "missing"},
      {with(zone + R"("special":[{"from":"2026-12-24"}])"), "missing", "/special/0/hours",
       "missing"},
      {with(R"("notices":[{"measures":"x"}])"), "missing", "/notices/0/situation", "missing"},
      {with(R"("notices":[{"situation":"s","measures":"m","prevention":"p","estimate":"soon"}])"),
       "bad_instant", "/notices/0/estimate", ""},
      {with(R"("notices":[{"situation":"s","measures":"m","prevention":"p",)"
            R"("estimate":"2026-11-22T18:00:00Z","from":"2026-11-22T10:00:00Z",)"
            R"("until":"2026-11-22T10:00:00Z"}])"),
       "out_of_range", "/notices/0/until", "later than"},
  });
}

TEST_CASE("contacts") {
  check_all({
      {with(R"("contacts":{})"), "wrong_type", "/contacts", "expected an array"},
      {with(R"("contacts":[{"kind":"email","value":"a@example.com"}])"), "missing",
       "/contacts/0/id", "missing"},
      {with(R"("contacts":[{"id":"a b","kind":"email","value":"a@example.com"}])"), "out_of_range",
       "/contacts/0/id", "no spaces"},
      {with(R"("contacts":[{"id":"a","kind":"email","value":"a@example.com"},)"
            R"({"id":"a","kind":"email","value":"b@example.com"}])"),
       "duplicate", "/contacts/1/id", "'a' is the id of an item before"},
      {with_contact(R"("value":"x")"), "missing", "/contacts/0/kind", "missing"},
      {with_contact(R"("kind":"pone","value":"112")"), "out_of_range", "/contacts/0/kind",
       "did you mean 'phone'?"},
      {with_contact(R"("kind":"phone")"), "missing", "/contacts/0/value", "missing"},
      {with_contact(R"("kind":"phone","value":"call us")"), "out_of_range", "/contacts/0/value",
       "country code"},
      {with_contact(R"("kind":"phone","value":"+1-809-555-0100","handle":"@x")"), "unknown_key",
       "/contacts/0/handle", "'handle' is no known key"},
      {with_contact(R"("kind":"phone","value":"+1-809-555-0100","tollFree":"yes")"), "wrong_type",
       "/contacts/0/tollFree", "true or false"},
      {with_contact(R"("kind":"email","value":"ayuda.example.com")"), "out_of_range",
       "/contacts/0/value", "e-mail address"},
      {with_contact(R"("kind":"email","value":"a@example.com","replyWithin":"1d")"), "out_of_range",
       "/contacts/0/replyWithin", ""},
      {with_contact(R"("kind":"social","network":"x")"), "missing", "/contacts/0/handle",
       "missing"},
      {with_contact(R"("kind":"social","network":"x","handle":"@a","role":"main")"), "out_of_range",
       "/contacts/0/role", "'service', 'brand'"},
      {with_contact(R"("kind":"form")"), "missing", "/contacts/0/endpoint", "missing"},
      {with_contact(R"("kind":"form","endpoint":"http://a.example/pqr")"), "out_of_range",
       "/contacts/0/endpoint", "https://"},
      {with_contact(R"("kind":"form","endpoint":"JaVaScRiPt:alert")"), "out_of_range",
       "/contacts/0/endpoint", "cannot be linked to"},
      {with_contact(R"("kind":"chat","value":"javascript:open")"), "out_of_range",
       "/contacts/0/value", "leads to no chat"},
      {with_contact(R"("kind":"whatsapp","value":"data:text/html,x")"), "out_of_range",
       "/contacts/0/value", "leads to no account"},
      {with_contact(R"("kind":"telegram","value":"AyudaBot")"), "out_of_range", "/contacts/0/value",
       "@AyudaBot"},
      {with_contact(R"("kind":"email","value":"a@example.com","hours":"24/7")"), "missing",
       "/timeZone", "add \"timeZone\""},
      {with_contact(R"("kind":"email","value":"a@example.com","label":7)"), "wrong_type",
       "/contacts/0/label", "a map by language"},
  });
}

TEST_CASE("entries of the FAQ") {
  const std::string entry = R"("id":"a","question":"¿A?","answer":"A.")";
  check_all({
      {with_entry(R"("question":"¿A?","answer":"A.")"), "missing", "/faq/0/id", "missing"},
      {with_entry(R"("id":"a","answer":"A.")"), "missing", "/faq/0/question", "missing"},
      {with_entry(R"("id":"a","question":"  ","answer":"A.")"), "out_of_range", "/faq/0/question",
       "empty"},
      {with_entry(R"("id":7,"question":"¿A?","answer":"A.")"), "wrong_type", "/faq/0/id",
       "a string"},
      {with_entry(R"("id":"a","question":{},"answer":"A.")"), "out_of_range", "/faq/0/question",
       "in no language"},
      {with_entry(R"("id":"a","question":["¿A?"],"answer":"A.")"), "wrong_type", "/faq/0/question",
       "found an array"},
      {with_entry(R"("id":"a","question":{"spanish":"¿A?","es":"¿A?"},"answer":"A.")"),
       "unknown_key", "/faq/0/question/spanish", "no language tag"},
      {with_entry(entry + R"(,"anwser":"x")"), "unknown_key", "/faq/0/anwser", "'answer'"},
      {with_entry(entry + R"(,"alternatives":[["b"]])"), "wrong_type", "/faq/0/alternatives/0",
       "expected a string"},
      {with_entry(entry + R"(,"alternatives":{"es":[1]})"), "wrong_type",
       "/faq/0/alternatives/es/0", "expected a string"},
      {with_entry(entry + R"(,"price":{"amount":"25 €","currency":"EUR"})"), "out_of_range",
       "/faq/0/price/amount", "12.50"},
      {with_entry(entry + R"(,"price":{"amount":-1,"currency":"EUR"})"), "out_of_range",
       "/faq/0/price/amount", "decimals"},
      {with_entry(entry + R"(,"price":{"amount":1,"currency":"euro"})"), "out_of_range",
       "/faq/0/price/currency", "ISO 4217"},
      {with_entry(entry + R"(,"price":25)"), "wrong_type", "/faq/0/price", "expected an object"},
      {with_entry(entry + R"(,"pages":["equipaje"])"), "out_of_range", "/faq/0/pages/0",
       "'/equipaje*'"},
      {with_entry(entry + R"(,"related":["b"])"), "out_of_range", "/faq/0/related/0",
       "no usable entry"},
      {with_entry(entry + R"(,"private":1)"), "wrong_type", "/faq/0/private", "true or false"},
      {with_entry(R"x("id":"a","question":"¿A?","answer":"[x](javascript:alert(1))")x"),
       "out_of_range", "/faq/0/answer", "no safe link"},
      {R"({"version":1,"languages":["es"],"faq":[{"id":"a","question":"q","answer":"x"},)"
       R"({"id":"a","question":"r","answer":"y"}]})",
       "duplicate", "/faq/1/id", "'a' is the id of an item before"},
  });
}

TEST_CASE("matching and protocol") {
  const auto protocol = [](std::string_view members) {
    return with(R"("protocol":{"owners":{"calidad":{"name":"Calidad"}},)" + std::string(members) +
                "}");
  };
  check_all({
      {with(R"("synonyms":["maleta"])"), "wrong_type", "/synonyms/0", "expected an array"},
      {with(R"("thresholds":{"answer":80})"), "out_of_range", "/thresholds/answer", "0 to 1"},
      {with(R"("thresholds":{"answer":0.2})"), "out_of_range", "/thresholds", "above"},
      {with(R"("expect":[{"query":"x","id":"b"}])"), "out_of_range", "/expect/0/id",
       "no usable entry"},
      {with(R"("expect":[{"id":"a"}])"), "missing", "/expect/0/query", "missing"},
      {protocol(R"("exchangesBeforeOffline":0)"), "out_of_range",
       "/protocol/exchangesBeforeOffline", "from 1 to 100"},
      {protocol(R"("exchangesBeforeOffline":2.5)"), "out_of_range",
       "/protocol/exchangesBeforeOffline", "whole number"},
      {protocol(R"("reachThreshold":1e300)"), "out_of_range", "/protocol/reachThreshold",
       "whole number"},
      {protocol(R"("followUpAfter":"3 days")"), "out_of_range", "/protocol/followUpAfter", ""},
      {protocol(R"("signature":"^{iniciales}")"), "out_of_range", "/protocol/signature",
       "{initials}"},
      {protocol(R"("kinds":{"complain":{}})"), "unknown_key", "/protocol/kinds/complain",
       "'complaint'"},
      {protocol(R"("kinds":{"complaint":{"owner":"calida"}})"), "out_of_range",
       "/protocol/kinds/complaint/owner", "did you mean 'calidad'?"},
      {protocol(R"("kinds":{"complaint":{"route":"secret"}})"), "out_of_range",
       "/protocol/kinds/complaint/route", "'private'"},
      {protocol(R"("crisis":{"contacts":["jefa"]})"), "out_of_range", "/protocol/crisis/contacts/0",
       "not in \"owners\""},
      {protocol(R"("legal":[{"country":"Colombia"}])"), "out_of_range", "/protocol/legal/0/country",
       "ISO 3166"},
      {protocol(R"("legal":[{"country":"CO","kinds":["petitions"]}])"), "out_of_range",
       "/protocol/legal/0/kinds/0", "did you mean 'petition'?"},
      {with(R"("protocol":{"owners":{"a":{"name":"A","email":"a"}}})"), "out_of_range",
       "/protocol/owners/a/email", "e-mail"},
  });
}
