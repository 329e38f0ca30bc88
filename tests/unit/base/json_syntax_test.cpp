#include "support/catch.hpp"
#include "ventanilla/json_text.hpp"

using ventanilla::json_syntax_error;

namespace {

std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

}  // namespace

TEST_CASE("JSON texts are taken") {
  for (const std::string_view text : {"null",
                                      " true ",
                                      "0",
                                      "-0",
                                      "-12.5e+3",
                                      "1E5",
                                      "\"\"",
                                      "\"\\u00e1\\n\\/\"",
                                      "[]",
                                      "{}",
                                      "[1, [2, {\"a\": [null]}]]",
                                      "{\"a\":1,\"a\":2}",
                                      "\"\\ud83d\\ude00\"",
                                      "\t\r\n[ ]\n",
                                      "1e308",
                                      "1.7976931348623157e308",
                                      "1e-400",
                                      "0e999999999999",
                                      "0.000",
                                      "123456789012345678901234567890",
                                      "\"\xF0\x9F\x98\x80\"",
                                      "\"\x7F\""}) {
    CAPTURE(text);
    CHECK(!json_syntax_error(text));
  }
  CHECK(!json_syntax_error(nested(64)));
}

TEST_CASE("what is not JSON is refused where it goes wrong, in words for people") {
  struct Case {
    std::string_view text;
    std::size_t offset;
    std::string_view message;
  };
  using namespace std::string_view_literals;
  for (const auto& [text, offset, message] : {
           Case{"", 0, "expected a value, found the end"},
           Case{"{", 1, "expected a key in double quotes"},
           Case{"}", 0, "expected a value: remove the comma before, or add what should follow"},
           Case{"[1,]", 3, "expected a value: remove the comma before, or add what should follow"},
           Case{"{\"a\":1,}", 7, "expected another member: remove the comma before"},
           Case{"{\"a\":1", 6, "expected '}', found the end"},
           Case{"[1", 2, "expected ']', found the end"},
           Case{"[1 2]", 2, "expected ',' or ']': is a comma missing after the value before?"},
           Case{"{\"a\":1\n \"b\":2}", 6,
                "expected ',' or '}': is a comma missing after the value before?"},
           Case{"[[1]\n{}]", 4, "expected ',' or ']': is a comma missing after the value before?"},
           Case{"[1}", 2, "expected ',' or ']'"},
           Case{"[1; 2]", 2, "expected ',' or ']'"},
           Case{"[\"say \"yes\"\"]", 7,
                "expected ',' or ']': a quotation mark within a text is written \\\""},
           Case{"{\"a\" 1}", 5, "expected ':' after the key"},
           Case{"{a:1}", 1, "expected a key in double quotes"},
           Case{"{'a':1}", 1, "expected a key in double quotes"},
           Case{"'a'", 0, "strings are in double quotes"},
           Case{"// x\n1", 0, "JSON has no comments: remove it"},
           Case{"[1, // x\n2]", 4, "JSON has no comments: remove it"},
           Case{"[1 // x\n]", 3, "JSON has no comments: remove it"},
           Case{"1 2", 2, "nothing may follow the JSON value"},
           Case{"nul", 0, "expected a value"},
           Case{"NaN", 0, "expected a value"},
           Case{"01", 0, "a number has no leading zeros"},
           Case{"-", 1, "expected a digit"},
           Case{"1.", 2, "expected a digit after the decimal point"},
           Case{"1e", 2, "expected a digit in the exponent"},
           Case{"+1", 0, "a number starts with a digit or '-'"},
           Case{"[1e400]", 1, "a number beyond 1.7976931348623157e308"},
           Case{"1.7976931348623158e308", 0, "a number beyond 1.7976931348623157e308"},
           Case{"\"a", 0, "a string without its closing quote"},
           Case{"\"\\x\"", 1, "no such escape: \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX are"},
           Case{"\"\\u12g4\"", 1, "\\u takes four hexadecimal digits"},
           Case{"\"\\ud800\"", 1, "half a surrogate pair"},
           Case{"\"\\ud800\\u0041\"", 1, "half a surrogate pair"},
           Case{"\"\\udc00\"", 1, "half a surrogate pair"},
           Case{"\"a\nb\"", 2,
                "a control character in a string: write it as an escape such as \\n"},
           Case{"\"\xC0\x80\"", 1, "not UTF-8"},
           Case{"\"\xED\xA0\x80\"", 1, "not UTF-8"},
           Case{"\"\xF4\x90\x80\x80\"", 1, "not UTF-8"},
           Case{"\"\xE2\x82\"", 1, "not UTF-8"},
           Case{"\xEF\xBB\xBF{}", 0,
                "a byte order mark precedes the JSON: save the text as UTF-8 without one"},
           Case{"\0"sv, 0, "expected a value"},
       }) {
    CAPTURE(text);
    const auto error = json_syntax_error(text);
    REQUIRE(error);
    CHECK(error->offset == offset);
    CHECK(error->message == message);
  }
}

TEST_CASE("depth is bounded") {
  CHECK(json_syntax_error(nested(65))->message == "nested more than 64 levels deep");
  CHECK(json_syntax_error(std::string(1'000'000, '['))->offset == 64);
}

TEST_CASE("every cut of a text is refused") {
  const std::string text = "{\"a\":[1.5e3,\"\\u00e1\xC3\xB1\",true,null],\"b\":{\"c\":[{}]}}";
  for (std::size_t i = 0; i < text.size(); ++i) {
    CHECK(json_syntax_error(text.substr(0, i)));
  }
}
