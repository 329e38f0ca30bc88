#include <limits>

#include "support/catch.hpp"
#include "ventanilla/json_text.hpp"
#include "ventanilla/json_writer.hpp"

using ventanilla::JsonWriter;

TEST_CASE("commas come where they belong") {
  JsonWriter json;
  json.begin_object().key("a").begin_array().integer(1).begin_object().end_object().null();
  json.end_array().key("b{").string("x{").key("c").boolean(true).key("d").boolean(false);
  json.key("e").begin_array().end_array().end_object();
  CHECK(json.text() == R"({"a":[1,{},null],"b{":"x{","c":true,"d":false,"e":[]})");
}

TEST_CASE("strings are escaped in one way, and always UTF-8") {
  const auto written = [](std::string_view text) {
    JsonWriter json;
    return json.string(text).take();
  };
  using namespace std::string_view_literals;
  CHECK(written("a\"b\\c/") == R"("a\"b\\c/")");
  CHECK(written("\b\f\n\r\t\x01\x1F\0"sv) == R"("\b\f\n\r\t\u0001\u001f\u0000")");
  CHECK(written("ñ😀\x7F") == "\"ñ😀\x7F\"");
  CHECK(written("a\xC3") == "\"a\xEF\xBF\xBD\"");
  CHECK(written("\xED\xA0\x80z") == "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBDz\"");
}

TEST_CASE("numbers are written without floating point") {
  const auto integer = [](std::int64_t number) { return JsonWriter().integer(number).take(); };
  CHECK(integer(0) == "0");
  CHECK(integer(-7) == "-7");
  CHECK(integer(std::numeric_limits<std::int64_t>::min()) == "-9223372036854775808");
  CHECK(integer(std::numeric_limits<std::int64_t>::max()) == "9223372036854775807");

  const auto fraction = [](std::int32_t value) {
    return JsonWriter().ten_thousandths(value).take();
  };
  CHECK(fraction(0) == "0");
  CHECK(fraction(1) == "0.0001");
  CHECK(fraction(9000) == "0.9");
  CHECK(fraction(1234) == "0.1234");
  CHECK(fraction(10000) == "1");
  CHECK(fraction(10100) == "1.01");
  CHECK(fraction(-250) == "-0.025");
}
