#include "support/catch.hpp"
#include "unit/desk/opened.hpp"
#include "ventanilla/commands.hpp"

using namespace ventanilla;
using namespace ventanilla::test;

namespace {

constexpr std::string_view help = R"({"version":1,"languages":["es","en"],"timeZone":"UTC",
  "hours":"Mo-Fr 09:00-18:00",
  "contacts":[{"id":"linea","kind":"phone","value":"+34900","hours":"Mo-Su 08:00-20:00"},
              {"id":"correo","kind":"email","value":"a@example.com","replyWithin":"4h"}],
  "faq":[{"id":"mano","question":{"es":"¿Cuánto pesa la maleta de mano?"},"answer":{"es":"10 kg"}},
         {"id":"wifi","question":{"es":"¿Hay wifi a bordo?","en":"Is there wifi on board?"},
          "answer":{"es":"Sí","en":"Yes"},"pages":["/wifi*"]}]})";

const Instant now = *parse_instant("2026-11-23T12:00:00Z");

commands::Line ask(std::string_view line, const commands::Options& options = {}) {
  return commands::ask(opened(help), value_of(line), now, options);
}

ZoneSet utc_only() {
  ZoneSet zones;
  zones.add(Zone());
  return zones;
}

std::string hours(std::string_view line) {
  return commands::hours(utc_only(), value_of(line), now).json;
}

std::string deadline(std::string_view line) {
  return commands::deadline(utc_only(), value_of(line), now).json;
}

}  // namespace

TEST_CASE("ask answers in the contract's words and order") {
  const auto line = ask(R"({"query":"","page":"/wifi","at":"2026-11-23T12:00:00Z"})");
  CHECK(line.ok);
  CHECK(line.json ==
        R"({"decision":"suggest","matches":[{"id":"wifi","confidence":0},)"
        R"({"id":"mano","confidence":0}],"lang":"es","contacts":[)"
        R"({"id":"linea","kind":"phone","state":"open","next_change":"2026-11-23T20:00:00Z",)"
        R"("reply_by":null,"recommended":true},)"
        R"({"id":"correo","kind":"email","state":"open","next_change":"2026-11-23T18:00:00Z",)"
        R"("reply_by":"2026-11-23T16:00:00Z","recommended":false}]})");
}

TEST_CASE("ask finds, limits and explains") {
  const auto found = ask(R"({"query":"ñ cuanto pesa la maleta de mano"})").json;
  CHECK(found.find(R"("matches":[{"id":"mano","confidence":)") != std::string::npos);
  commands::Options options;
  options.limit = 0;
  CHECK(ask(R"({"query":"wifi"})", options).json.find(R"("matches":[])") != std::string::npos);

  options = {};
  options.explain = true;
  const auto bytes = ask(R"({"query":"ñ maleta"})", options).json;
  CHECK(bytes.find(R"("start":3,"end":9,"term":"maleta")") != std::string::npos);
  options.offsets = commands::OffsetUnit::utf16;
  const auto units = ask(R"({"query":"ñ maleta"})", options).json;
  CHECK(units.find(R"("start":2,"end":8,"term":"maleta")") != std::string::npos);
}

TEST_CASE("a match in another language than the query's says so") {
  const auto line = ask(R"({"query":"maleta de mano","lang":"en"})").json;
  CHECK(line.find(R"({"id":"mano","confidence":)") != std::string::npos);
  CHECK(line.find(R"("lang":"es"})") != std::string::npos);
  CHECK(line.find(R"("lang":"en","contacts")") != std::string::npos);
}

TEST_CASE("what is wrong in a line is its error, with its place") {
  const auto error = [](std::string_view line) {
    const auto answer = ask(line);
    CHECK(!answer.ok);
    return answer.json;
  };
  CHECK(error("{}") ==
        R"({"error":{"code":"missing","where":"/query","message":"'query' is missing"}})");
  CHECK(error("[]") == R"({"error":{"code":"wrong_type","where":"","message":)"
                       R"("expected an object, found an array"}})");
  CHECK(error(R"({"query":5})") == R"({"error":{"code":"wrong_type","where":"/query",)"
                                   R"("message":"expected a string, found a number: )"
                                   R"(write it in quotation marks"}})");
  CHECK(error(R"({"query":"a","lang":true})").find("\"/lang\"") != std::string::npos);
  CHECK(error(R"({"query":"a","at":"2026-02-30T00:00:00Z"})").find("bad_instant") !=
        std::string::npos);
  CHECK(error(R"({"query":")" + std::string(1'000'001, 'x') + "\"}").find("too_large") !=
        std::string::npos);
}

TEST_CASE("unknown keys in a line are nobody's business") {
  CHECK(ask(R"({"query":"wifi","x":{"y":[1]},"at":"2026-11-23T12:00:00Z"})").ok);
}

TEST_CASE("hours") {
  CHECK(hours(R"({"hours":"Mo-Fr 09:00-18:00","zone":"UTC"})") ==
        R"({"open":true,"state":"open","next_change":"2026-11-23T18:00:00Z"})");
  CHECK(hours(R"({"hours":"24/7","zone":"UTC","at":"2026-11-24T15:00:00Z"})") ==
        R"({"open":true,"state":"open","next_change":null})");
  CHECK(hours(R"({"hours":"Mo-Fr 09:00-18:00; PH off","zone":"UTC","holidays":)"
              R"(["2026-11-23",{"date":"2026-11-24","name":{"es":"x"}},"2026-11-23"]})") ==
        R"({"open":false,"state":"closed","next_change":"2026-11-25T09:00:00Z"})");
  // A comment without `off` is a warning in a file, and no error here.
  CHECK(hours(R"({"hours":"Mo-Fr 09:00-18:00 \"call\"","zone":"UTC"})") ==
        R"({"open":false,"state":"unknown","next_change":"2026-11-23T18:00:00Z"})");
}

TEST_CASE("lines of hours that are wrong") {
  CHECK(hours(R"({"hours":"24/7"})").find(R"("code":"missing","where":"/zone")") !=
        std::string::npos);
  CHECK(hours(R"({"hours":"24/7","zone":"Mars/Olympus"})")
            .find(R"("code":"unknown_zone","where":"/zone")") != std::string::npos);
  CHECK(hours(R"({"hours":"9-18","zone":"UTC"})").find(R"("code":"bad_hours","where":"/hours")") !=
        std::string::npos);
  CHECK(hours(R"({"hours":"24/7","zone":"UTC","holidays":["2026-01-01",{}]})")
            .find(R"("where":"/holidays/1/date")") != std::string::npos);
}

TEST_CASE("deadline") {
  const std::string line = R"({"hours":"Mo-Fr 09:00-18:00","zone":"UTC","minutes":)";
  CHECK(deadline(line + "120}") == R"({"deadline":"2026-11-23T14:00:00Z"})");
  CHECK(deadline(line + "0}") == R"({"deadline":"2026-11-23T12:00:00Z"})");
  CHECK(deadline(line + "1e9}") == R"({"deadline":null})");
  for (const auto minutes : {"-1}", "1.5}", "1e10}"}) {
    CHECK(deadline(line + minutes).find(R"("out_of_range","where":"/minutes")") !=
          std::string::npos);
  }
  CHECK(deadline(line + "\"30\"}").find("wrong_type") != std::string::npos);
  CHECK(deadline(R"({"hours":"24/7","zone":"UTC"})").find(R"("missing","where":"/minutes")") !=
        std::string::npos);
}

TEST_CASE("status, for the widget's panel") {
  const auto line = commands::status(opened(help), utc_only(), value_of(R"({"lang":"es"})"), now);
  CHECK(line.json.find(R"({"open":true,"state":"open","next_change":"2026-11-23T18:00:00Z",)") ==
        0);
  CHECK(line.json.find(R"("contacts":[{"id":"linea","kind":"phone","state":"open",)") !=
        std::string::npos);

  const Desk without = opened(R"({"version":1,"languages":["es"],"faq":[],)"
                              R"("contacts":[{"id":"c","kind":"sms","value":"2020"}]})");
  CHECK(commands::status(without, utc_only(), value_of("{}"), now).json ==
        R"({"open":null,"state":null,"next_change":null,"text":null,"hours_text":null,)"
        R"("contacts":[{"id":"c","kind":"sms","state":"open","next_change":null,"reply_by":null,)"
        R"("recommended":true,"text":"","hours_text":null}]})");
}

TEST_CASE("personal data, in the caller's offsets") {
  const Value line = value_of(R"({"text":"ñ: ana@example.com"})");
  CHECK(commands::personal_data(line).json.find(R"("type":"email","start":4,"end":19)") !=
        std::string::npos);
  commands::Options options;
  options.offsets = commands::OffsetUnit::utf16;
  CHECK(commands::personal_data(line, options).json.find(R"("start":3,"end":18)") !=
        std::string::npos);
}

TEST_CASE("guide has the contract's keys in their order, and needs the text alone") {
  const auto line = commands::guide(opened(help), value_of(R"({"text":"Hola"})"), now).json;
  std::size_t at = 0;
  for (const auto key : {"lang", "kind", "sentiment", "severity", "cause", "route", "personal_data",
                         "steps", "abusive", "reasons", "route_reason", "reply", "owner", "faq",
                         "deadline", "deadline_text", "follow_up_on", "signature", "contacts"}) {
    const std::size_t found = line.find('"' + std::string(key) + "\":");
    CAPTURE(key, line);
    REQUIRE(found != std::string::npos);
    CHECK(found >= at);
    at = found;
  }
  CHECK(commands::guide(opened(help), value_of(R"({"text":"a","author":{"followers":-1}})"), now)
            .json.find(R"("where":"/author/followers")") != std::string::npos);
  CHECK(commands::guide(opened(help), value_of(R"({"text":"a","channel":"x"})"), now)
            .json.find(R"("where":"/channel")") != std::string::npos);
}
