#include <algorithm>
#include <string>

#include "base/ascii.hpp"
#include "base/decimal.hpp"
#include "guidance/review/readability.hpp"
#include "guidance/review/reviewer.hpp"

/// Clear words and short sentences (C8, E4), and no shouting (E4).
namespace ventanilla::guidance {
namespace {

/// Words of the trade and of the office, not of people.
constexpr std::string_view jargon =
    // es
    "a los fines pertinentes|a los fines oportunos|adjunto remito|remito lo|la documental|a los "
    "efectos oportunos|a efectos de|a tenor de|de conformidad con|en virtud de|en aras de|en lo "
    "que respecta a su misiva|en relacion a su escrito|por medio de la presente|por la presente|"
    "sirvase|sirva la presente|adjunto sirvase|le participamos|cumplenos|precitad*|antedich*|"
    "susodich*|ut supra|infrascrit*|aperturar*|aperturad*|recepcionar*|recepcionad*|recepcionamos|"
    "subsanar*|subsanad*|dar traslado|procederemos a|se procedera a|procedimos a|procedio a|"
    "tramitologia|backoffice|back office|front office|backend|back end|frontend|workflow|sla|slas|"
    "kpi|kpis|roadmap|stakeholder*|ticketing|issue|issues|bug|bugs|know how|deadline|mailing|"
    "upselling|cross selling|rma|pnr|gds|crm|erp|tier 2|soporte nivel 2|de nivel 2|segundo nivel|"
    "escalar el ticket|escalado el ticket|escalamos el ticket|ticket escalado|incidencia "
    "tipificada|tipificacion|parametrizar*|parametrizacion|logueate|loguearte|logueese|logueo|"
    "checkear|chequear el log|resetear el router|flapping|latencia|ping|dns|firmware|api|endpoint|"
    "query|"
    // en
    "pursuant to|herein|hereby|hereto|herewith|hereinafter|aforementioned|aforesaid|"
    "notwithstanding|heretofore|thereof|therein|in accordance with|as per our|per our policy|per "
    "policy|utilize|utilise|utilized|leverage|synergy|synergies|bandwidth issue|touch base|circle "
    "back|deep dive|actionable|remediate|remediation|provisioned|provisioning|tier 2|tier two|"
    "second line support|l2|l3|escalation matrix|tat|eta tbd|sop|ootb|stack trace|payload|rollback|"
    // pt
    "em conformidade com|nos termos do|por meio desta|vimos por meio|supracitad*|supramencionad*|"
    "outrossim|destarte|sanar a|tratativa|tratativas|"
    // fr
    "conformement aux dispositions|en vertu de|par la presente|nonobstant|susmentionne*|ci apres "
    "denomme*|afferent*|le cas d espece|diligenter|cross docking|crossdocking|mismatch|adjudicat*|"
    "troubleshoot*|onboarding|churn|backorder*|middleware|handover|chargeback*|throughput|failover|"
    "downtime|uptime|datacenter|data center|hotfix|deploy|deployment|deployed|deployment window|"
    "release notes|timeout|time out error|token expirado|token expired|session token|cache del|"
    "handshake|vlan|dslam|aprovisionamiento|aprovisionado|aprovisionar|contingencia operativa|"
    "ventana de mantenimiento|matriz de escalamiento|matriz de escalado|aplicativo|aplicativos|la "
    "data|data maestra|peticionari*|diligenciar|diligenciamiento|incidentar|casuistica|"
    "operativizar|gestionable|reprocesar|reproceso|reprocesado|cursar su solicitud|cursar la baja|"
    "cursada la baja|elevar el caso|elevado el caso|elevamos el caso|escalar el caso|escalar tu "
    "caso|escalar su caso|escalado el caso|escalado a segundo|escalado a nivel|escalamiento*|area "
    "resolutora|area resolutiva|grupo resolutor|mesa de ayuda nivel|soporte n2|soporte n3|a efecto "
    "de|a fin de dar cumplimiento|dar cumplimiento|en cumplimiento de|normativa vigente|conforme a "
    "lo establecido|conforme a lo dispuesto|de acuerdo con lo estipulado|segun lo estipulado|lo "
    "estipulado|lo preceptuado|en el marco de|instar a|interponer el correspondiente|formalizar la "
    "correspondiente|a la atencion de|obrante en|obra en nuestro poder|no obra en|acuse de recibo|"
    "a instancia de parte|desestimad*|desestimar|desestimamos|resolutiv*|coadyuvar|fehaciente*|"
    "perentori*|imputable*|devengad*|devengo|liquidacion complementaria|prorrateo|prorrateado|"
    "prorrata|refacturacion|conciliacion bancaria|remesa|remesado|domiciliacion impagada|pro rata|"
    "prorated|arrears|remittance|reconciliation|accrued|amortiz*|disbursement|indemnif*|"
    "subrogation|actuarial|deductible accumulator|preauthorization|pre authorization|prior "
    "authorization|adjudication|formulary|in network provider|escalate your ticket|escalated your "
    "ticket|ticket has been escalated|escalated to tier|escalated to level|internal queue|work "
    "order|purchase order mismatch|root cause|root cause analysis|workaround|end user*|best in "
    "class|at this juncture|action item*|take offline|take this offline|ping you|loop in|looped in|"
    "move the needle|low hanging|value add|value proposition|holistic|streamlin*|ecosystem|"
    "omnichannel|omnicanal*|touchpoint*|customer journey|user journey";

/// Acronyms that people use, or that a signature, a price or a time brings.
constexpr WordSet known_acronyms(
    "dni nif nie cif iva pdf sms mms gps wifi usb id pin cvv cvc qr dm dms md mds mp faq tv atm "
    "iban rut curp rfc cuit cuil cpf rnc pm am utc cet gmt est pst eu ue usa uk us eeuu itv cp app "
    "ios led covid pcr vip ceo hbo url www sim esim puk imei nfc pc cd dvd ok rrss sos am fm km kg "
    "usd eur gbp mxn dop clp cop pen ars eta asap fyi diy hd uhd dr dra sr sra sl sa srl llc inc "
    "ltd ac dc vs ps pd n no si y o a e u ticket irpf ee uu ss ivu itbis isr nit dob ssn zip er "
    "nhs gp mot vat isp tsa");

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

bool all_capitals(std::string_view written);

/// A code between places or products ("MAD-BCN", "de SDQ a MIA") is none of the trade's words.
bool is_code(const DraftText& draft, std::size_t i) {
  const auto joins = [](std::string_view gap) {
    return gap.find_first_of("-/_#@^()") != std::string_view::npos;
  };
  if (joins(draft.gap_after(i)) || (i > 0 && joins(draft.gap_after(i - 1)))) return true;
  return i > 0 &&
         is_one_of(draft.word(i - 1), "a de desde hasta from to in at en para por via y and");
}

/// Two acronyms or more that neither the customer wrote nor people use.
void review_acronyms(Reviewer& reviewer) {
  const auto& draft = reviewer.text;
  std::optional<std::size_t> first;
  for (std::size_t i = 0; i + 1 < draft.tokens.size(); ++i) {
    const auto& token = draft.tokens[i];
    const auto written = draft.text.substr(token.start, token.end - token.start);
    if (written.size() < 2 || written.size() > 5 || !all_capitals(written) || is_code(draft, i) ||
        is_one_of(token.folded, known_acronyms) || has_cue(reviewer.asked, token.folded)) {
      continue;
    }
    if (first && draft.word(*first) != token.folded) {
      reviewer.add(ReviewRule::jargon, {draft.tokens[*first].start, token.end});
      return;
    }
    if (!first) first = i;
  }
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
    "urgente importante atencion gratis ya muy solo obligatorio prohibido debe never not always "
    "must nothing everything please important urgent free now very impossible only cannot "
    "attention mandatory sempre tudo obrigatorio jamais toujours rien important impossible gratuit";

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
  const std::size_t before = reviewer.findings.size();
  reviewer.add_each(ReviewRule::jargon, jargon);
  review_capitals(reviewer);
  if (reviewer.findings.size() == before) review_acronyms(reviewer);
  review_sentences(reviewer);
  review_readability(reviewer);
  review_marks(reviewer);
}

}  // namespace ventanilla::guidance
