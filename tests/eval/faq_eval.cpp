// Runs one FAQ set through the engine and prints a line of JSON for each query: the rank of the
// right entry, the decision, and what rank and confidence rest on (for the scripts beside it).
//   faq_eval SET_FOLDER [--no-alternatives] < QUERIES.jsonl
#include <algorithm>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string_view>

#include "faq/search.hpp"

using nlohmann::json;
using namespace ventanilla;

namespace {

Config read_set(const std::string& folder, bool alternatives) {
  Config config;
  std::ifstream file(folder + "/faqs.jsonl");
  for (std::string line; std::getline(file, line);) {
    const json item = json::parse(line);
    const std::string lang = item["lang"];
    if (config.languages.empty()) config.languages.push_back(lang);
    FaqEntry entry;
    entry.id = item["id"];
    entry.question.entries.push_back({lang, item["question"]});
    if (item["answer"] != "") entry.answer.entries.push_back({lang, item["answer"]});
    for (const json& text : item["alternatives"]) {
      if (alternatives) entry.alternatives.push_back({lang, text});
    }
    config.faq.push_back(std::move(entry));
  }
  return config;
}

bool is_relevant(const std::string& id, const json& relevant) {
  return std::any_of(relevant.begin(), relevant.end(), [&](const json& r) { return r == id; });
}

int rank_of(const Config& config, const FaqAnswer& answer, const json& relevant) {
  for (std::size_t i = 0; i < answer.matches.size(); ++i) {
    if (is_relevant(config.faq[answer.matches[i].entry].id, relevant)) {
      return static_cast<int>(i) + 1;
    }
  }
  return 0;
}

/// For leave-one-out.mjs: what each candidate's rank rests on.
json candidates_of(const Config& config, const faq::IndexData& data,
                   const std::vector<faq::Candidate>& ranked, const json& relevant) {
  json out = json::array();
  for (const faq::Candidate& candidate : ranked) {
    const std::string& id = config.faq[data.documents[candidate.document].entry].id;
    out.push_back({candidate.sum, candidate.nearest.both, candidate.nearest.second,
                   candidate.support, is_relevant(id, relevant)});
  }
  return out;
}

}  // namespace

int main(int argc, char* argv[]) {
  if (argc < 2) return std::cerr << "usage: faq_eval SET_FOLDER [--no-alternatives]\n", 2;
  const bool alternatives = argc < 3 || std::string_view(argv[2]) != "--no-alternatives";
  const Config config = read_set(argv[1], alternatives);
  const FaqIndex index(config);
  const faq::IndexData data(config);
  for (std::string line; std::getline(std::cin, line);) {
    const json item = json::parse(line);
    const std::string text = item["query"];
    FaqQuery query;
    query.text = text;
    query.limit = 10;
    const FaqAnswer answer = index.ask(query);
    const faq::Search search(data, query);
    const auto ranked = search.rank(10);
    faq::Evidence e;
    if (!ranked.empty()) e = search.evidence(ranked, 0);
    const json out = {{"query", text},
                      {"in", !item["relevant"].empty()},
                      {"rank", rank_of(config, answer, item["relevant"])},
                      {"decision", to_string(answer.decision)},
                      {"confidence", answer.matches.empty() ? 0 : answer.matches[0].confidence},
                      {"top", answer.matches.empty() ? "" : config.faq[answer.matches[0].entry].id},
                      {"candidates", candidates_of(config, data, ranked, item["relevant"])},
                      {"evidence",
                       {e.entry, e.exact, e.lead, e.crowd, e.shallow, e.content, e.met, e.length,
                        e.plain, e.score, e.channels}}};
    std::cout << out.dump() << '\n';
  }
}
