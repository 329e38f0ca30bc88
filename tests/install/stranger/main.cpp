// Answers a customer's mail on a server: `stranger help.json QUESTION INSTANT` prints what the
// page shows for the question at that instant.
#include <fstream>
#include <iostream>
#include <iterator>
#include <ventanilla/native/json.hpp>
#include <ventanilla/ventanilla.hpp>

int main(int argc, char* argv[]) {
  if (argc != 4) return 2;
  std::ifstream file(argv[1]);
  const std::string help{std::istreambuf_iterator<char>(file), {}};
  const auto desk = ventanilla::native::open_desk(help);
  if (!desk) {
    std::cerr << desk.error().where << ": " << desk.error().message << '\n';
    return 1;
  }
  const auto now = ventanilla::parse_instant(argv[3]);
  if (!now) return 2;

  // As values …
  const auto answer = desk->ask({.text = argv[2]}, *now);
  std::cout << ventanilla::to_string(answer.faq.decision);
  for (const auto& match : answer.faq.matches) {
    std::cout << ' ' << desk->config().faq[match.entry].id;
  }
  // … and as the line that the page and the command give.
  const auto line = ventanilla::Value::object({{"query", ventanilla::Value(argv[2])}});
  std::cout << '\n' << ventanilla::commands::ask(*desk, line, *now).json << '\n';
}
