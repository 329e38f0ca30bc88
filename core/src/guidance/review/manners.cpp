#include <algorithm>
#include <optional>
#include <string>

#include "base/ascii.hpp"
#include "guidance/review/reviewer.hpp"
#include "guidance/steps/signature.hpp"

/// The name of whoever wrote (C8), thanks (E2), the agent's signature (C9).
namespace ventanilla::guidance {
namespace {

/// Words of a name field that name nobody.
constexpr std::string_view no_names =
    "sr sra srta don dona dr dra mr mrs ms miss mme senor senora de del la las los el y da do dos "
    "van von the cliente clienta usuario usuaria user customer client anonimo anonima anonymous "
    "guest invitado invitada visitante visitor unknown desconocido null none nan";

constexpr std::string_view thanks =
    "gracias|agradec*|agradezc*|se agradece|te lo agradezco|valoramos|celebramos que|a ti por|a "
    "usted por|de nada|con gusto|un placer|que bien que nos|thank*|thx|appreciate*|grateful|you re "
    "welcome|you are welcome|our pleasure|my pleasure|cheers|obrigad*|agradec*|grato|grata|gratos|"
    "de nada|um prazer|merci|remerci*|je vous en prie|avec plaisir|reconnaissant*";

/// A name's word without the digits that handles end in: "ana99" is "ana".
std::string_view bare(std::string_view word) {
  while (!word.empty() && is_digit(word.back())) word.remove_suffix(1);
  return word;
}

std::vector<std::string> name_words(std::string_view name) {
  std::vector<std::string> words;
  for (const auto& token : tokenize(name)) {
    const auto word = bare(token.folded);
    if (word.size() < 2 || is_one_of(word, no_names)) continue;
    words.emplace_back(word);
  }
  return words;
}

bool is_capital(std::string_view text, std::size_t at) {
  return is_upper(text[at]) || (static_cast<unsigned char>(text[at]) & 0x80) != 0;
}

/// "@AnaPerez" of Ana Pérez.
bool is_handle_of(const DraftText& draft, std::size_t token, std::string_view name) {
  const std::size_t start = draft.tokens[token].start;
  return start > 0 && draft.text[start - 1] == '@' && name.size() >= 3 &&
         draft.word(token).find(name) != std::string_view::npos;
}

/// "Fran" of Francisco, "Ana" of @anaperez: a capital word that the name starts with.
bool is_short_form(const DraftText& draft, std::size_t token, std::string_view name) {
  const std::string_view word = draft.word(token);
  return word.size() >= 3 && name.size() > word.size() && name.starts_with(word) &&
         is_capital(draft.text, draft.tokens[token].start);
}

bool is_named(const DraftText& draft, const std::vector<std::string>& names) {
  const std::size_t opening = std::min<std::size_t>(draft.tokens.size(), 8);
  for (std::size_t i = 0; i < draft.tokens.size(); ++i) {
    for (const auto& name : names) {
      if (bare(draft.word(i)) == name || is_handle_of(draft, i, name)) return true;
      if (i < opening && is_short_form(draft, i, name)) return true;
    }
  }
  return false;
}

/// Whom a draft greets: the capital word after "Hola", if any.
std::optional<Span> greeted(const DraftText& draft) {
  static constexpr WordSet greetings(
      "hola estimado estimada querido querida hi hello dear hey ola prezado prezada oi bonjour "
      "cher chere");
  static constexpr WordSet nobody(
      "buenos buenas buen gracias thanks good de lamentamos sentimos hemos tu su te le cliente "
      "customer usuario senor senora sr sra mr mrs ms sir madam equipo team clienta clientes "
      "customers client clients usuaria usuarios user pasajero pasajera pasajeros passenger "
      "passengers valued guest guests viajero viajera viajeros traveller traveler huesped "
      "huespedes paciente pacientes patient socio socia member senores monsieur madame "
      "mademoiselle voyageur voyageuse passager passagere senhor senhora passageiro passageira "
      "hospede todos todas all everyone");
  if (draft.tokens.size() < 2 || !is_one_of(draft.word(0), greetings)) return std::nullopt;
  const auto& token = draft.tokens[1];
  const auto gap = draft.gap_after(0);
  if (gap != " " && gap != ", ") return std::nullopt;
  const bool name = token.folded.size() > 2 && is_capital(draft.text, token.start) &&
                    !is_one_of(token.folded, nobody);
  return name ? std::optional(Span{token.start, token.end}) : std::nullopt;
}

bool is_mark(std::string_view before) {
  constexpr std::string_view marks[] = {"^", "-", "/", "*", "~", "|", "(", "[", "–", "—", "·", "_"};
  while (before.ends_with(' ')) before.remove_suffix(1);
  return std::any_of(std::begin(marks), std::end(marks),
                     [&](std::string_view mark) { return before.ends_with(mark); });
}

/// All the initials, the first two, or the first and the last: "JCP", "JC", "JP".
bool are_initials(std::string_view word, std::string_view initials) {
  if (word.empty() || initials.empty()) return false;
  const std::string ends{initials.front(), initials.back()};
  return word == initials || (word.size() == 2 && (initials.starts_with(word) || word == ends));
}

/// Initials that anybody may sign with: one to three capitals after a mark.
bool looks_signed(std::string_view written) {
  return !written.empty() && written.size() <= 3 &&
         std::all_of(written.begin(), written.end(), [](char c) { return is_upper(c); });
}

struct Initials {
  std::string letters;
  std::size_t taken = 1;  ///< tokens
};

/// The word at `i` without accents ("ÑA" is "na"), or the initials from there: "J. C." is "jc".
Initials dotted_initials(const DraftText& draft, std::size_t i) {
  Initials initials{draft.tokens[i].folded};
  if (initials.letters.size() != 1) return initials;
  for (std::size_t k = i + 1; k < draft.tokens.size() && initials.taken < 3; ++k) {
    const std::size_t from = draft.tokens[k - 1].end;
    const auto between = draft.text.substr(from, draft.tokens[k].start - from);
    if (draft.word(k).size() != 1 || (between != "." && between != ". ")) break;
    initials.letters += draft.word(k);
    ++initials.taken;
  }
  return initials;
}

struct Signer {
  std::string initials;  ///< "" when nobody has said who the agent is
  std::string name;      ///< folded; "" where a name is not enough
};

bool is_signed(const DraftText& draft, const Signer& signer) {
  constexpr std::size_t reach = 8;  // links, hashtags and the company's name may follow
  const std::size_t from = draft.tokens.size() > reach ? draft.tokens.size() - reach : 0;
  for (std::size_t i = from; i < draft.tokens.size(); ++i) {
    const auto& token = draft.tokens[i];
    const auto written = draft.text.substr(token.start, token.end - token.start);
    auto [capitals, taken] = dotted_initials(draft, i);
    std::transform(capitals.begin(), capitals.end(), capitals.begin(), to_upper);
    const bool marked = is_mark(draft.text.substr(0, token.start));
    const bool last = i + taken == draft.tokens.size();
    if (signer.initials.empty() && marked && looks_signed(written)) return true;
    if ((marked || last) && are_initials(capitals, signer.initials)) return true;
    if (!signer.name.empty() && token.folded == signer.name) return true;
  }
  return false;
}

/// The pattern of a signature in words, where nobody has said who the agent is: "^(tus iniciales)".
std::string described(std::string_view pattern, Language agent) {
  constexpr std::string_view initials[] = {"(tus iniciales)", "(your initials)", "(suas iniciais)",
                                           "(vos initiales)"};
  constexpr std::string_view names[] = {"(tu nombre)", "(your name)", "(seu nome)", "(votre nom)"};
  const std::size_t i = agent == Language::other ? 1 : static_cast<std::size_t>(agent);
  std::string text(pattern);
  const auto put = [&](std::string_view mark, std::string_view words) {
    if (const auto at = text.find(mark); at != text.npos) text.replace(at, mark.size(), words);
  };
  put("{initials}", initials[i]);
  put("{name}", names[i]);
  return text;
}

/// By protocol the signature is the agent's initials; where nobody counts characters, and where
/// the protocol says so, a name will do.
void review_signature(Reviewer& reviewer) {
  const auto& message = reviewer.message();
  const auto& pattern = reviewer.desk.config.protocol.signature;
  if (pattern.empty()) return;
  const std::string initials = signature_of("{initials}", message.agent_name);
  if (initials.empty() && !message.is_public) return;
  Signer signer{initials, {}};
  const bool named = pattern.find("{name}") != std::string::npos;
  if (!message.is_public || named) signer.name = fold(first_name(message.agent_name));
  const std::string wanted = signature_of(pattern, message.agent_name);
  if (!wanted.empty() && reviewer.text.text.find(wanted) != std::string_view::npos) return;
  if (is_signed(reviewer.text, signer)) return;
  reviewer.add(ReviewRule::signature_missing, reviewer.closing(),
               wanted.empty() ? described(pattern, reviewer.agent) : wanted);
}

/// "Hola, Marta" to Ana: the wrong name is told.
void add_missing_name(Reviewer& reviewer) {
  constexpr std::string_view says[] = {"pone", "it says", "diz", "il est écrit"};
  std::string name = first_name(reviewer.message().author_name);
  const auto other = greeted(reviewer.text);
  if (other) {
    const std::size_t i =
        reviewer.agent == Language::other ? 1 : static_cast<std::size_t>(reviewer.agent);
    name += " (" + std::string(says[i]) + " " +
            std::string(reviewer.text.text.substr(other->start, other->size())) + ")";
  }
  reviewer.add(ReviewRule::name_missing, other.value_or(reviewer.opening()), name);
}

}  // namespace

void review_manners(Reviewer& reviewer) {
  const auto names = name_words(reviewer.message().author_name);
  if (!names.empty() && !is_named(reviewer.text, names)) {
    add_missing_name(reviewer);
  }
  const bool known_language = reviewer.text.language != Language::other;
  if (known_language && !reviewer.guidance.abusive && !has_cue(reviewer.text.words, thanks)) {
    reviewer.add(ReviewRule::thanks_missing, reviewer.opening());
  }
  review_signature(reviewer);
}

}  // namespace ventanilla::guidance
