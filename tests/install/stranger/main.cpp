// A backend of somebody else's: opens a help.json and answers one question, as the page does.
// stranger HELP_JSON QUESTION INSTANT
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include <ventanilla/native/json.hpp>
#include <ventanilla/ventanilla.hpp>

int main(int argc, char* argv[]) {
  if (argc != 4) return 2;
  std::ifstream file(argv[1], std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  const auto desk = ventanilla::native::open_desk(text);
  const auto at = ventanilla::parse_instant(argv[3]);
  if (!desk || !at) return 1;
  const auto line = ventanilla::Value::object({{"query", ventanilla::Value(argv[2])}});
  std::cout << ventanilla::commands::ask(*desk, line, *at).json << '\n';
}
