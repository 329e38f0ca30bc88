#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "base/ascii.hpp"
#include "guidance/review/reviewer.hpp"

/// What a template has left to be filled in: a reply is written for its case (C3).
namespace ventanilla::guidance {
namespace {

/// What stands between brackets where something was to be put; "[1/2]" and "[JC]" do not.
constexpr WordSet blanks(
    "insert insertar inserte inserta insira inserer nombre nombres name nome nom apellido "
    "apellidos surname enlace link liga url lien fecha date data hora time heure numero number num "
    "nro cliente customer client usuario user agente agent motivo motivo_respuesta reason motif "
    "empresa company marca brand ciudad city producto product texto text mensaje message firma "
    "signature telefono phone correo email importe amount monto precio price xx xxx xxxx completar "
    "completa rellenar rellena fill pegar paste poner aqui here placeholder pendiente pending todo "
    "tbd");

struct Fence {
  std::string_view open, close;
};
/// "{{name}}" before "{name}": the longer one is one find.
constexpr Fence fences[] = {{"{{", "}}"}, {"${", "}"}, {"{", "}"}, {"<<", ">>"}, {"<", ">"},
                            {"[[", "]]"}, {"[", "]"},  {"%", "%"}, {"#", "#"}};

bool is_blank_word(std::string_view inside) {
  const auto tokens = tokenize(inside);
  return std::any_of(tokens.begin(), tokens.end(),
                     [](const Token& token) { return is_one_of(token.folded, blanks); });
}

/// Letters, digits, '_', '.', '-' and nothing else: a variable's name.
bool is_variable(std::string_view inside) {
  return !inside.empty() && (is_alpha(inside[0]) || inside[0] == '_') &&
         std::all_of(inside.begin(), inside.end(),
                     [](char c) { return is_alnum(c) || c == '_' || c == '.' || c == '-'; });
}

bool is_left(const Fence& fence, std::string_view inside) {
  constexpr std::size_t longest = 48;  // bytes
  if (inside.empty() || inside.size() > longest || inside.find('\n') != inside.npos) return false;
  const char kind = fence.open[0];
  if (kind == '{' || kind == '$') return inside.find_first_not_of(" .") != inside.npos;
  if (kind == '%' || kind == '#') return is_variable(inside) && is_blank_word(inside);
  const bool link = inside.find_first_of("@/") != inside.npos;
  const bool underscored = is_variable(inside) && inside.find('_') != inside.npos;
  return !link && (underscored || is_blank_word(inside));
}

/// What a fence that opens at `i` encloses, fence included. "[enlace](#ayuda)" is a link.
std::optional<Span> fenced(std::string_view text, std::size_t i) {
  for (const auto& fence : fences) {
    if (!text.substr(i).starts_with(fence.open)) continue;
    const std::size_t from = i + fence.open.size();
    const std::size_t to = text.find(fence.close, from);
    if (to == std::string_view::npos || !is_left(fence, text.substr(from, to - from))) continue;
    const std::size_t end = to + fence.close.size();
    const bool link = fence.open[0] == '[' && text.substr(end).starts_with('(');
    if (!link) return Span{i, end};
  }
  return std::nullopt;
}

/// "___": a line to write on, not part of a name.
std::optional<Span> line_to_fill(std::string_view text, std::size_t i) {
  constexpr std::size_t shortest = 3;
  const std::size_t end = std::min(text.find_first_not_of('_', i), text.size());
  const bool inside =
      (i > 0 && (is_alnum(text[i - 1]) || text[i - 1] == '@' || text[i - 1] == '/')) ||
      (end < text.size() && is_alnum(text[end]));
  return end - i >= shortest && !inside ? std::optional(Span{i, end}) : std::nullopt;
}

void add_marks(Reviewer& reviewer) {
  const auto text = reviewer.text.text;
  constexpr std::string_view openers = "{$<[%#_";
  for (std::size_t i = text.find_first_of(openers); i != text.npos;
       i = text.find_first_of(openers, i)) {
    const auto found = text[i] == '_' ? line_to_fill(text, i) : fenced(text, i);
    if (found) reviewer.add(ReviewRule::template_leftover, *found);
    i = found ? found->end : i + 1;
    while (i < text.size() && text[i] == '_' && text[i - 1] == '_') ++i;
  }
}

/// "caso XXXX"; not a masked number ("XXXX 1234"), a thirtieth fair or kisses at the end.
bool is_crossed_out(const DraftText& draft, std::size_t i) {
  static constexpr WordSet thirtieth(
      "aniversario edicion feria congreso festival anniversary edition encuentro jornadas salon");
  const auto& token = draft.tokens[i];
  const auto written = draft.text.substr(token.start, token.end - token.start);
  constexpr std::size_t shortest = 3;
  const bool crosses =
      written.size() >= shortest && token.folded.find_first_not_of('x') == std::string::npos;
  if (!crosses || (written[0] == 'x' && written.size() == shortest)) return false;
  if (i + 1 == draft.tokens.size()) return true;
  const auto next = draft.word(i + 1);
  return !is_one_of(next, thirtieth) && !is_digit(next[0]);
}

/// "TODO: pegar enlace", "TBD": notes to oneself, in capitals; "TODO" alone is Spanish for all.
bool is_note(const DraftText& draft, std::size_t i) {
  static constexpr WordSet notes("tbd tbc fixme placeholder");
  const auto& token = draft.tokens[i];
  const auto written = draft.text.substr(token.start, token.end - token.start);
  if (std::any_of(written.begin(), written.end(), [](char c) { return !is_upper(c); }))
    return false;
  const bool opens = i == 0 || draft.gap_after(i - 1).find_first_of(".!?([\n") != std::string::npos;
  return is_one_of(token.folded, notes) ||
         (token.folded == "todo" && opens && draft.gap_after(i).starts_with(":"));
}

}  // namespace

void review_leftovers(Reviewer& reviewer) {
  const auto& draft = reviewer.text;
  add_marks(reviewer);
  for (std::size_t i = 0; i < draft.tokens.size(); ++i) {
    if (!is_crossed_out(draft, i) && !is_note(draft, i)) continue;
    reviewer.add(ReviewRule::template_leftover, {draft.tokens[i].start, draft.tokens[i].end});
  }
  reviewer.add_each(ReviewRule::template_leftover,
                    "lorem ipsum|nombre del cliente aqui|insertar aqui|inserte aqui|insert here|"
                    "insert name|insert link|insertar nombre|insertar enlace");
}

}  // namespace ventanilla::guidance
