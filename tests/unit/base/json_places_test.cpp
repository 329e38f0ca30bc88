#include "support/catch.hpp"
#include "ventanilla/json_text.hpp"

using namespace ventanilla;

namespace {

constexpr std::string_view text = R"({
  "version": 1,
  "faq": [ {"id": "a"}, {"id": "ñ", "ans\u0077er": [1, 2]} ],
  "a/b~c": { "": true },
  "faq2": 5
})";

std::string_view at(std::string_view pointer, JsonPlaces::Part part = JsonPlaces::Part::value) {
  const std::string_view rest = text.substr(JsonPlaces(text).offset(pointer, part));
  return rest.substr(0, 4);
}

}  // namespace

TEST_CASE("a pointer leads to its value") {
  CHECK(at("") == "{\n  ");
  CHECK(at("/version") == "1,\n ");
  CHECK(at("/faq") == "[ {\"");
  CHECK(at("/faq/1/id") == "\"ñ\"");
  CHECK(at("/faq/1/answer/1") == "2]} ");
  CHECK(at("/a~1b~0c") == "{ \"\"");
  CHECK(at("/a~1b~0c/") == "true");
}

TEST_CASE("a key's own place") {
  CHECK(at("/faq2", JsonPlaces::Part::key) == "\"faq");
  CHECK(at("/faq/1/answer", JsonPlaces::Part::key) == "\"ans");
  CHECK(at("/faq/1", JsonPlaces::Part::key) == "{\"id");
}

TEST_CASE("what is not there is at the value that should have it") {
  CHECK(at("/faq/0/question") == "{\"id");
  CHECK(at("/faq/7/id") == "[ {\"");
  CHECK(at("/faq/x") == "[ {\"");
  CHECK(at("/nowhere/at/all") == "{\n  ");
  CHECK(at("/version/3") == "1,\n ");
}

TEST_CASE("of repeated keys the last one counts, and each repetition is told") {
  constexpr std::string_view twice = R"({"a":1,"b":[{"c":2,"d":3,"\u0063":4}],"a":5})";
  const JsonPlaces places(twice);
  CHECK(twice.substr(places.offset("/a"), 1) == "5");
  CHECK(places.repeated_keys() == std::vector<std::string>{"/b/0/c", "/a"});
  CHECK(JsonPlaces(text).repeated_keys().empty());
}

TEST_CASE("lines and columns count from 1, in code points") {
  CHECK(position_at("abc", 0).line == 1);
  CHECK(position_at("abc", 2).column == 3);
  const TextPosition second = position_at("a\n\xC3\xB1x", 4);
  CHECK(second.line == 2);
  CHECK(second.column == 2);
  CHECK(position_at("a", 99).column == 2);
}
