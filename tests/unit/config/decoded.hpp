#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "support/value_of.hpp"
#include "ventanilla/config.hpp"

namespace ventanilla::test {

inline DecodedConfig decoded(std::string_view json) { return decode_config(value_of(json)); }

/// `members` beside the least that is valid.
inline std::string with(std::string_view members) {
  std::string json = R"({"version":1,"languages":["es"],"faq":[{"id":"a","question":"¿A?",)"
                     R"("answer":"A."}])";
  if (!members.empty()) json += ',';
  return json.append(members) + '}';
}

/// A file whose FAQ is one entry with these members.
inline std::string with_entry(std::string_view members) {
  return R"({"version":1,"languages":["es"],"faq":[{)" + std::string(members) + "}]}";
}

/// A file with one contact.
inline std::string with_contact(std::string_view members) {
  return with(R"("contacts":[{"id":"c",)" + std::string(members) + "}]");
}

/// `error POINTER: message`, one for each problem.
inline std::vector<std::string> problem_texts(const DecodedConfig& decoded) {
  std::vector<std::string> texts;
  for (const auto& [severity, error] : decoded.problems) {
    std::string text = severity == Problem::Severity::error ? "error " : "warning ";
    texts.push_back(text + std::string(to_string(error.code)) + ' ' + error.where + ": " +
                    error.message);
  }
  return texts;
}

}  // namespace ventanilla::test
