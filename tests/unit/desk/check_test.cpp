#include "ventanilla/check.hpp"
#include "support/catch.hpp"
#include "support/value_of.hpp"
#include "ventanilla/desk.hpp"

using namespace ventanilla;

namespace {

constexpr std::string_view text = R"({
  "version": 1, "languages": ["es"],
  "faqs": [],
  "faq": [ {"id": "ñ", "qestion": "¿Q?"} ],
  "version": 1
})";

}  // namespace

TEST_CASE("problems are told at their line and column, in the text's order") {
  DecodedConfig file = decode_config(test::value_of(text));
  file.config.time_zone = "Mars/Olympus";
  add_time_problems(file, ZoneSet{}, std::nullopt);
  std::vector<std::string> lines;
  for (const auto& placed : place_problems(text, file.problems)) {
    lines.push_back(problem_line("help.json", placed));
  }
  CHECK(lines ==
        std::vector<std::string>{
            "help.json:1:1: error: /timeZone: 'Mars/Olympus' is no time zone that is known here: "
            "write an IANA name such as 'America/Santo_Domingo' or 'Europe/Madrid'",
            "help.json:3:3: error: /faqs: 'faqs' is no known key: did you mean 'faq'?",
            "help.json:4:12: error: /faq/0/question: 'question' is missing",
            "help.json:4:12: warning: /faq/0/answer: this entry has no answer yet",
            "help.json:4:24: error: /faq/0/qestion: 'qestion' is no known key: did you mean "
            "'question'?",
            "help.json:5:14: error: /version: this key is in its object already: only the last "
            "one counts"});
}

TEST_CASE("a text that is no JSON has one problem") {
  const auto problem = syntax_problem("{\n  \"version\": 1,\n}");
  REQUIRE(problem);
  CHECK(problem_line("h.json", *problem) ==
        "h.json:3:1: error: : expected another member: remove the comma before");
  CHECK(problem_json(*problem) ==
        R"({"severity":"error","code":"invalid_json","where":"","message":)"
        R"("expected another member: remove the comma before","line":3,"column":1})");
  CHECK(!syntax_problem("{}"));
}

TEST_CASE("a desk without its zone is not opened, in the same words") {
  Config config;
  config.languages = {"es"};
  config.time_zone = "Mars/Olympus";
  const auto desk = Desk::open(config, ZoneSet{});
  REQUIRE(!desk);
  DecodedConfig file{config, {}};
  add_time_problems(file, ZoneSet{}, std::nullopt);
  REQUIRE(file.problems.size() == 1);
  CHECK(desk.error().message == file.problems[0].error.message);
  config.time_zone = "UTC";
  CHECK(Desk::open(config, ZoneSet{}));
}
