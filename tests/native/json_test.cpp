// The native layer's JSON: what it takes, against nlohmann's own judgement, and whole files that
// have been damaged at random.
#include <algorithm>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <random>

#include "support/catch.hpp"
#include "ventanilla/check.hpp"
#include "ventanilla/native/json.hpp"

using namespace ventanilla;

namespace {

std::string read(const std::string& path) {
  std::ifstream file(VENTANILLA_SOURCE_DIR "/" + path, std::ios::binary);
  REQUIRE(file);
  return {std::istreambuf_iterator<char>(file), {}};
}

nlohmann::json to_nlohmann(const Value& value) {
  switch (value.kind()) {
    case Value::Kind::null:
      return nullptr;
    case Value::Kind::boolean:
      return value.boolean();
    case Value::Kind::number:
      return value.number();
    case Value::Kind::string:
      return value.string();
    case Value::Kind::array: {
      auto array = nlohmann::json::array();
      for (const Value& item : value.items()) array.push_back(to_nlohmann(item));
      return array;
    }
    case Value::Kind::object: {
      auto object = nlohmann::json::object();
      for (const auto& [key, member] : value.members()) object[key] = to_nlohmann(member);
      return object;
    }
  }
  fatal();
}

/// Bytes that make and break JSON, and some that break UTF-8.
constexpr std::string_view alphabet = "{}[]\",:\\/ \n0159.eE+-truefalsn\xC3\xB1\xF0\x80u";

std::string damaged(std::string text, std::mt19937& random) {
  const auto below = [&](std::size_t n) { return random() % n; };
  for (std::size_t i = 0, changes = 1 + below(3); i < changes && !text.empty(); ++i) {
    const std::size_t at = below(text.size());
    switch (below(4)) {
      case 0:
        text.erase(at, 1 + below(8));
        break;
      case 1:
        text.insert(at, 1, alphabet[below(alphabet.size())]);
        break;
      case 2:
        text[at] = alphabet[below(alphabet.size())];
        break;
      default:
        text.insert(at, text.substr(below(text.size()), below(40)));
    }
  }
  return text;
}

}  // namespace

TEST_CASE("a text becomes the same tree as nlohmann's") {
  for (const auto path : {"demo-site/help.json", "tests/fixtures/config/good.json",
                          "tests/fixtures/config/bad.json"}) {
    const std::string text = read(path);
    const auto value = native::parse_json(text);
    REQUIRE(value);
    CHECK(to_nlohmann(*value) == nlohmann::json::parse(text));
  }
}

TEST_CASE("members keep their order, the last of one name counts") {
  const auto value = native::parse_json(R"({"b":1,"a":2,"b":3,"c":{"x":1,"x":2}})");
  REQUIRE(value);
  const auto& members = value->members();
  REQUIRE(members.size() == 3);
  CHECK(members[0].first == "b");
  CHECK(members[0].second.number() == 3);
  CHECK(members[1].first == "a");
  CHECK(value->find("c")->find("x")->number() == 2);
}

TEST_CASE("an error says where") {
  const auto value = native::parse_json("{\n  \"a\": tru\n}");
  REQUIRE(!value);
  CHECK(value.error().code == ErrorCode::invalid_json);
  CHECK(value.error().message == "line 2, column 8: expected a value");
}

TEST_CASE("damaged texts are judged as nlohmann judges them") {
  // A short text, so that damage often hits its structure.
  const std::string seed =
      R"({"a":[1.5e3,-0,"\u00e1\n",true,null,{}],"ñ":{"b":[{"c":false}],"d":""},"e":12})";
  std::mt19937 random(20261124);
  int taken = 0;
  for (int i = 0; i < 20'000; ++i) {
    const std::string text = damaged(seed, random);
    CAPTURE(text);
    const bool ours = !json_syntax_error(text);
    REQUIRE(ours == nlohmann::json::accept(text));
    if (!ours) continue;
    ++taken;
    const auto value = native::parse_json(text);
    REQUIRE(value);
    REQUIRE(to_nlohmann(*value) == nlohmann::json::parse(text));
  }
  CHECK(taken > 500);
}

TEST_CASE("damaged files are decoded, and every problem has a place") {
  const std::string seed = nlohmann::json::parse(read("tests/fixtures/config/good.json"))[0].dump();
  std::mt19937 random(20261125);
  int decoded = 0;
  for (int i = 0; i < 4'000; ++i) {
    const std::string text = damaged(seed, random);
    CAPTURE(text);
    const auto file = native::read_config(text);
    if (!file) continue;
    ++decoded;
    for (const auto& placed : place_problems(text, file->problems)) {
      REQUIRE(placed.position.line <=
              1 + static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')));
      REQUIRE(placed.position.column <= text.size() + 1);
      REQUIRE(!json_syntax_error(problem_json(placed)));
    }
  }
  CHECK(decoded > 500);
}

TEST_CASE("a file without errors is a desk") {
  CHECK(native::open_desk(read("demo-site/help.json")));
  const auto desk = native::open_desk(R"({"version":1,"languages":["es"],"faq":[{}]})");
  REQUIRE(!desk);
  CHECK(desk.error().where == "/faq/0/id");
  CHECK(native::open_desk("{").error().code == ErrorCode::invalid_json);
  CHECK(native::open_desk(R"({"version":1,"languages":["es"],"faq":[],"timeZone":"Mars/Olympus"})")
            .error()
            .code == ErrorCode::unknown_zone);
}
