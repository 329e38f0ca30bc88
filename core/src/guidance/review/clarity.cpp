#include <algorithm>
#include <string>

#include "base/decimal.hpp"
#include "guidance/personal_data/signs.hpp"
#include "guidance/review/readability.hpp"
#include "guidance/review/reviewer.hpp"

/// Clear words and short sentences (C8, E4), and no shouting (E4).
namespace ventanilla::guidance {
namespace {

/// Words of the trade and of the office, not of people.
constexpr std::string_view jargon =
    // es
    "a los fines pertinentes|a los fines oportunos|adjunto remito|remito lo|la documental|a los "
    "efectos oportunos|a efectos de|a tenor de|de conformidad con|en virtud de|en aras de|"
    "en lo que respecta a su misiva|en relacion a su escrito|por medio de la presente|por la "
    "presente|sirvase|sirva la presente|adjunto sirvase|le participamos|cumplenos|precitad*|"
    "antedich*|susodich*|ut supra|infrascrit*|aperturar*|aperturad*|recepcionar*|recepcionad*|"
    "recepcionamos|subsanar*|subsanad*|dar traslado|procederemos a|se procedera a|procedimos a|"
    "procedio a|tramitologia|backoffice|back office|front office|backend|back end|frontend|"
    "workflow|sla|slas|kpi|kpis|roadmap|stakeholder*|ticketing|issue|issues|bug|bugs|know how|"
    "deadline|mailing|upselling|cross selling|rma|pnr|gds|crm|erp|tier 2|nivel 2|segundo "
    "nivel|escalar el ticket|escalado el ticket|escalamos el ticket|ticket escalado|incidencia "
    "tipificada|tipificacion|parametrizar*|parametrizacion|logueate|loguearte|logueese|logueo|"
    "checkear|chequear el log|resetear el router|flapping|latencia|ping|dns|firmware|api|endpoint|"
    "query|"
    // en
    "pursuant to|herein|hereby|hereto|herewith|hereinafter|aforementioned|aforesaid|"
    "notwithstanding|heretofore|thereof|therein|in accordance with|as per our|per our policy|per "
    "policy|utilize|utilise|utilized|leverage|synergy|synergies|bandwidth issue|touch base|circle "
    "back|deep dive|actionable|remediate|remediation|provisioned|provisioning|tier 2|tier two|"
    "second line support|l2|l3|escalation matrix|tat|eta tbd|sop|ootb|"
    "stack trace|payload|rollback|"
    // pt
    "em conformidade com|nos termos do|por meio desta|vimos por meio|supracitad*|supramencionad*|"
    "outrossim|destarte|sanar a|tratativa|tratativas|"
    // fr
    "conformement aux dispositions|en vertu de|par la presente|nonobstant|susmentionne*|ci apres "
    "denomme*|afferent*|le cas d espece|diligenter";

constexpr std::size_t longest_sentence = 35;  ///< words
/// A shorter text says too little for a formula.
constexpr std::size_t least_words = 20;

std::size_t count_words(const DraftText& draft, std::size_t first, std::size_t last) {
  std::size_t words = 0;
  for (std::size_t i = first; i < last; ++i) words += is_alnum(draft.word(i)[0]) ? 1 : 0;
  return words;
}

/// Tokens of links and of personal data are no words to read.
bool has_link(const DraftText& draft, const Sentence& sentence) {
  const auto text = draft.text.substr(sentence.span.start, sentence.span.size());
  return text.find("://") != std::string_view::npos || text.find("www.") != std::string_view::npos;
}

void review_sentences(Reviewer& reviewer) {
  const auto& draft = reviewer.text;
  for (const auto& sentence : draft.sentences) {
    const std::size_t words = count_words(draft, sentence.first, sentence.last);
    const bool hard = words >= least_words && readability(draft, sentence.first, sentence.last, 1) <
                                                  very_difficult(draft.language);
    if (has_link(draft, sentence) || (words <= longest_sentence && !hard)) continue;
    std::string count;
    append_decimal(count, words);
    reviewer.add(ReviewRule::long_sentence, sentence.span, count);
  }
}

void review_readability(Reviewer& reviewer) {
  const auto& draft = reviewer.text;
  if (count_words(draft, 0, draft.tokens.size()) < least_words) return;
  const auto score =
      readability(draft, 0, draft.tokens.size(), static_cast<std::int64_t>(draft.sentences.size()));
  if (score >= very_difficult(draft.language)) return;
  std::string points;
  append_decimal(points, static_cast<std::uint64_t>(std::max<std::int64_t>(score, 0)) / 1000);
  reviewer.add(ReviewRule::readability, reviewer.whole(), points);
}

bool all_capitals(std::string_view written) {
  return written.size() >= 2 &&
         std::all_of(written.begin(), written.end(), [](char c) { return !is_lower(c); }) &&
         std::any_of(written.begin(), written.end(), is_upper) &&
         std::none_of(written.begin(), written.end(), is_digit);
}

/// Words that capitals only shout: no brand, code or acronym reads like them.
constexpr std::string_view shouted =
    "hola gracias favor hello thanks thank no nunca jamas siempre nada todo todos imposible "
    "urgente importante atencion gratis ya muy "
    "solo "
    "obligatorio prohibido debe never not always must nothing everything please important urgent "
    "free now very impossible only cannot attention mandatory sempre tudo obrigatorio jamais "
    "toujours "
    "rien important impossible gratuit";

/// Two words or more in capitals, longer than acronyms are, or one that only shouts.
void review_capitals(Reviewer& reviewer) {
  const auto& draft = reviewer.text;
  const auto capital = [&](std::size_t i) {
    const auto& token = draft.tokens[i];
    return all_capitals(draft.text.substr(token.start, token.end - token.start));
  };
  const std::string brand = " " +
                            fold(reviewer.desk.config.brand.name.empty()
                                     ? std::string_view{}
                                     : reviewer.desk.config.brand.name.entries.front().text) +
                            " ";
  for (std::size_t i = 0; i < draft.tokens.size(); ++i) {
    std::size_t last = i;
    std::size_t letters = 0;
    std::size_t longest = 0;
    bool shouts = false;
    while (last < draft.tokens.size() && capital(last) &&
           (last == i || draft.gap_after(last - 1) == " ")) {
      const auto word = draft.word(last);
      if (brand.find(" " + std::string(word) + " ") == std::string::npos) letters += word.size();
      longest = std::max(longest, word.size());
      shouts = shouts || (word.size() >= 2 && is_one_of(word, shouted));
      ++last;
    }
    if (last == i) continue;
    const bool run = last - i >= 2 && (letters >= 12 || (letters >= 7 && longest >= 5));
    if (run || shouts) {
      reviewer.add(ReviewRule::shouting, {draft.tokens[i].start, draft.tokens[last - 1].end});
    }
    i = last;
  }
}

/// "!!!", "¡¡¡", "???", "?!?!".
void review_marks(Reviewer& reviewer) {
  const auto text = reviewer.text.text;
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::size_t end = i;
    while (end < text.size() && (text[end] == '!' || text[end] == '?')) ++end;
    if (end - i >= 3) reviewer.add(ReviewRule::shouting, {i, end});
    if (end > i) i = end - 1;
  }
}

}  // namespace

void review_clarity(Reviewer& reviewer) {
  reviewer.add_each(ReviewRule::jargon, jargon);
  review_sentences(reviewer);
  review_readability(reviewer);
  review_capitals(reviewer);
  review_marks(reviewer);
}

}  // namespace ventanilla::guidance
