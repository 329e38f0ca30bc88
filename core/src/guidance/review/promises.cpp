#include <algorithm>
#include <chrono>
#include <string>

#include "guidance/review/reviewer.hpp"
#include "guidance/review/times.hpp"
#include "guidance/steps/decide.hpp"
#include "ventanilla/wording.hpp"

/// A promise names its time (C8), keeps to the deadline (C6) and to the hours of service (C1).
namespace ventanilla::guidance {
namespace {

/// Stems of what a company promises, for the endings of the Spanish future: "responderemos",
/// "llamaré", "te avisará".
constexpr WordSet spanish_stems(
    "respond contest contact avis inform llam escrib envi mand resolv solucion revis verific "
    "comprob confirm devolv reembols repon gestion tramit notific actualiz comunic investig "
    "averigu consult repar sustitu abon correg analiz regres reintegr proces");

constexpr Cues promise_cues{{
    "dara respuesta|daran respuesta|dara una respuesta|dara solucion|haremos el|haremos tu|haremos "
    "su|realizaremos|efectuaremos|emitiremos|te mantendremos|le mantendremos|os mantendremos|te "
    "volveremos a|le volveremos a|volveremos a escribir*|volveremos a contact*|te daremos|le "
    "daremos|te dare|le dare|te dara|le dara|te daran|le daran|vamos a darte|vamos a darle|te "
    "diremos|le diremos|te dire|le dire|nos pondremos en contacto|me pondre en contacto|se pondra "
    "en contacto|se pondran en contacto|te haremos llegar|le haremos llegar|tendras noticias|"
    "tendra noticias|tendras respuesta|tendra respuesta|tendras una respuesta|tendra una respuesta|"
    "tendras la respuesta|tendra la respuesta|tendras tu|tendra su|recibiras|recibira|sabras|vamos "
    "a ponernos|lo tendremos|daremos con",
    "keep you posted|keep you updated|keep you informed|keep you in the loop|keep you up to date|"
    "you in the loop|get back to you|be back in touch|back in touch|will reach out|hear back from "
    "us|hear from us|hear back soon|expect a call|expect a reply|expect a response|expect an email|"
    "have this resolved|have it resolved|have this fixed|have it fixed|reach out to you|going to "
    "reach out|will reach out|we ll have|we will have|we ll keep|we will keep|going to fix|going "
    "to solve|going to sort|going to resolve|going to call|i ll have someone|we ll have someone|"
    "have someone call|have someone contact|we ll reply|we ll respond|we ll answer|we ll get back|"
    "we ll be in touch|we ll contact|we ll call|we ll email|we ll write|we ll update|we ll let you "
    "know|we ll keep you|we ll look into|we ll review|we ll check|we ll investigate|we ll confirm|"
    "we ll refund|we ll resolve|we ll solve|we ll fix|we ll sort|we ll send|we ll find out|we ll "
    "have an answer|we will reply|we will respond|we will answer|we will get back|we will be in "
    "touch|we will contact|we will call|we will email|we will write|we will update|we will let you "
    "know|we will keep you|we will look into|we will review|we will check|we will investigate|we "
    "will confirm|we will refund|we will resolve|we will solve|we will fix|we will sort|we will "
    "send|we will find out|i ll reply|i ll respond|i ll get back|i ll contact|i ll call|i ll email|"
    "i ll write|i ll update|i ll let you know|i ll look into|i ll review|i ll check|i ll find out|"
    "i ll send|i will reply|i will respond|i will get back|i will contact|i will call|i will email|"
    "i will update|i will let you know|i will look into|i will review|i will check|i will send|you "
    "ll hear|you will hear|you ll receive|you will receive|you ll get|you will get|you ll have|"
    "team will contact|team will call|team will email|team will write|team will reply|team will "
    "respond|team will review|team will check|team will look|team will get back|team will be in "
    "touch|team will follow up|someone will contact|someone will call|someone will email|someone "
    "will write|someone will reply|someone will respond|someone will review|someone will check|"
    "someone will look|someone will get back|someone will be in touch|someone will follow up|"
    "colleague will contact|colleague will call|colleague will email|colleague will write|"
    "colleague will reply|colleague will respond|colleague will review|colleague will check|"
    "colleague will look|colleague will get back|colleague will be in touch|colleague will follow "
    "up|specialist will contact|specialist will call|specialist will email|specialist will write|"
    "specialist will reply|specialist will respond|specialist will review|specialist will check|"
    "specialist will look|specialist will get back|specialist will be in touch|specialist will "
    "follow up|manager will contact|manager will call|manager will email|manager will write|"
    "manager will reply|manager will respond|manager will review|manager will check|manager will "
    "look|manager will get back|manager will be in touch|manager will follow up|agent will contact|"
    "agent will call|agent will email|agent will write|agent will reply|agent will respond|agent "
    "will review|agent will check|agent will look|agent will get back|agent will be in touch|agent "
    "will follow up|going to look into|going to check|going to review|going to investigate|going "
    "to contact|will be in touch|will get back",
    "responderemos|vamos responder|entraremos em contato|entraremos em contacto|retornaremos|"
    "daremos retorno|vamos verificar|verificaremos|avisaremos|vamos avisar|ligaremos|vamos ligar|"
    "enviaremos|vamos enviar|resolveremos|vamos resolver|informaremos|confirmaremos|analisaremos|"
    "vamos analisar|recebera uma resposta|recebera resposta|tera uma resposta|tera resposta|"
    "responderei|verificarei|avisarei|devolveremos",
    "nous vous repondrons|nous vous repondons|nous reviendrons vers|nous revenons vers|nous vous "
    "recontacterons|nous vous contacterons|nous vous rappellerons|nous vous appellerons|nous vous "
    "tiendrons|nous vous informerons|nous vous ecrirons|nous vous enverrons|nous verifierons|nous "
    "allons verifier|nous allons vous|vous recevrez|vous aurez une reponse|je reviendrai vers|je "
    "reviens vers|je vous repondrai|je vous rappellerai|on vous rappellera|on vous "
    "rappelle|prendra contact",
}};

/// The company acts, said in the present: a promise only with a time, or with a vague one.
constexpr Cues action_cues{{
    "contactamos|contacto contigo|solucionamos|arreglamos|resolvemos|trabajando para|llegara|"
    "llegaran|sera procesad*|sera enviad*|sera resuelt*|sera atendid*|sera revisad*|respondemos|"
    "respondo|contestamos|contesto|te llamamos|le llamamos|te llamo|le llamo|te escribimos|le "
    "escribimos|te escribo|le escribo|avisamos|te aviso|le aviso|te enviamos|le enviamos|te envio|"
    "le envio|mandamos|informamos|te confirmamos|le confirmamos|te confirmo|le confirmo|devolvemos|"
    "resolvemos|actualizamos|te damos|le damos|te doy|le doy|te decimos|le decimos|te digo|le digo|"
    "nos ponemos en contacto|me pongo en contacto|tienes respuesta|tiene respuesta|estara resuelto|"
    "estara listo|queda resuelto|quedara resuelto|lo revisamos|lo reviso|lo comprobamos|la "
    "revisamos",
    "will be processed|will be refunded|will be sent|will be shipped|will be solved|will be "
    "reviewed|will be with you|will arrive|working on it|we re working|we are working|we reply|we "
    "respond|we call|we are calling|i m calling|you can expect|will be resolved|will be ready|will "
    "be fixed|should hear|should receive|expect a reply|expect an answer",
    "respondemos|avisamos|ligamos|enviamos|retornamos|confirmamos|damos retorno|estara pronto|"
    "estara resolvido",
    "nous repondons|nous vous appelons|nous vous ecrivons|je vous appelle|je vous ecris|sera "
    "resolu|sera pret",
}};

/// Asking to come or to call: the hour must be one of service.
constexpr std::string_view invitations =
    "llamanos|llamenos|puedes llamar*|puede llamar*|visitanos|visitenos|pasate por|pasa por|te "
    "atendemos|le atendemos|te atenderemos|le atenderemos|te esperamos|le esperamos|te "
    "atendera*|le atendera*|call us|visit us|come by|we re here|we are here|ligue para|ligue|pode "
    "ligar|esperamos voce|appelez nous|vous pouvez nous appeler|passez nous voir";
constexpr std::string_view voice =
    "llam*|telefon*|call*|phone*|linea|ligue|ligamos|ligaremos|appel*|whatsapp";

constexpr std::string_view vague =
    "luego|un poco mas tarde|en los proximos dias|lo antes posible|cuanto antes|lo mas pronto|lo "
    "mas rapido|a la brevedad|a la mayor brevedad|con la mayor brevedad|en breve|en brevedad|"
    "pronto|proximamente|enseguida|en seguida|en cuanto podamos|en cuanto pueda|en cuanto sea "
    "posible|en cuanto tengamos|en cuanto tenga|en cuanto sepamos|en cuanto haya|cuando podamos|"
    "cuando tengamos|cuando sea posible|tan pronto como|en un rato|en los proximos dias|en unos "
    "dias|en las proximas horas|mas adelante|mas tarde|as soon as|asap|shortly|soon|soonest|at our "
    "earliest|at the earliest|in due course|in a while|later|when we can|when possible|in the "
    "coming days|in a few days|promptly|o mais breve|o quanto antes|o mais rapido|em breve|logo "
    "que|assim que|assim que possivel|quando possivel|des que possible|bientot|au plus vite|dans "
    "les plus brefs delais|sous peu|prochainement|rapidement|des que nous|dans les prochains jours|"
    "bear with us|in no time|before long|any moment|any day now|when i can|as and when|in a bit|a "
    "bit later|en un ratito|en un momento|al rato|ahorita|ahora mismo no|mas pronto que tarde|en "
    "los siguientes dias|proximos dias|un dia de estos|cuando se pueda|en cuanto se pueda|lo mas "
    "antes|a la mayor";
/// What the promise waits for is the customer's to do.
constexpr std::string_view awaited =
    "si nos|si me|si prefieres|si prefiere|si quieres|si quiere|si necesitas|si necesita|si deseas|"
    "si desea|si tienes|si tiene|si puedes|si puede|si algo|si hay|si no|cuando nos|cuando me|"
    "cuando quieras|cuando quiera|cuando lo|en cuanto nos|en cuanto me|en cuanto recibamos|en "
    "cuanto lo|en cuanto la|una vez que|una vez recib*|apenas nos|tan pronto nos|al recibir*|con "
    "ese dato|con esos datos|con eso|con el numero|con tu|con su|asi|envianos|envienos|escribenos|"
    "escribanos|mandanos|mandenos|dinos|diganos|cuentanos|cuentenos|indicanos|indiquenos|pasanos|"
    "pasenos|facilitanos|facilitenos|compartenos|confirmanos|confirmenos|siguenos|siganos|rellena|"
    "rellene|completa|complete|nos escribes|nos escribe|nos envias|nos envia|nos pasas|nos cuentas|"
    "if you|once you|when you|once we have your|once we receive|send us|message us|dm us|write to "
    "us|tell us|let us know|please share|please send|please confirm|fill in|se voce|se quiser|se "
    "precisar|quando voce|envie nos|nos envie|mande|conte nos|nos conte|escreva|assim que voce|si "
    "vous|quand vous|des que vous|envoyez|ecrivez|dites nous|indiquez";
/// Hours of service told as such are no promise.
constexpr std::string_view timetable =
    "de lunes a|lunes a viernes|todos los dias|horario*|abrimos|abierto|abierta|abiertos|cerramos|"
    "cerrado|monday to|monday through|mon to|every day|opening hours|our hours|we open|we "
    "close|open from|de segunda a|todos os dias|abrimos|du lundi|lundi au|tous les jours|horaires|"
    "ouvert|salida|sale a|llegada|llega a|despega|departs|arrives|takes off|leaves|decolle|parte";

/// Of the first person, then of the third.
constexpr std::string_view endings[] = {"aremos", "eremos", "iremos", "are",  "ere",  "ire",
                                        "ara",    "era",    "ira",    "aran", "eran", "iran"};

/// What a vague time makes a promise of, whoever brings it.
constexpr std::string_view outcomes =
    "quedara|se resolvera|se solucionara|se arreglara|lo tendras|lo tendra|sort this out|sort it "
    "out|get this sorted|get it sorted|get this fixed|get it fixed|be resolved|be sorted|be fixed|"
    "should land|will land|novedades|noticias|respuesta|reembolso|solucion|devolucion|te llamo|le "
    "llamo|te cuento|le cuento|te aviso|te digo|te informo|te escribo|resuelto|resuelta|your "
    "answer|an answer|news|your refund|a reply|resposta|noticias|novidades|reponse|nouvelles";
constexpr std::string_view companys =
    "area|equipo|departamento|companero|companera|supervisor|supervisora|responsable|tecnico|"
    "tecnica|nuestro|nuestra|especialista|encargado|encargada";

/// Whether `word` is a stem with one of the endings, or its infinitive.
bool is_form(std::string_view word, bool third_person, bool infinitive) {
  for (std::size_t i = 0; i < (third_person ? std::size(endings) : 6); ++i) {
    if (!word.ends_with(endings[i])) continue;
    if (is_one_of(word.substr(0, word.size() - endings[i].size()), spanish_stems)) return true;
  }
  for (std::size_t end = 2; infinitive && end + 2 <= word.size(); ++end) {
    const bool theme = word[end] == 'a' || word[end] == 'e' || word[end] == 'i';
    if (theme && word[end + 1] == 'r' && is_one_of(word.substr(0, end), spanish_stems)) return true;
  }
  return false;
}

std::optional<Span> spanish_future(const DraftText& draft, const Sentence& sentence,
                                   bool by_others) {
  for (std::size_t i = sentence.first; i < sentence.last; ++i) {
    const bool clitic = i > sentence.first && is_one_of(draft.word(i - 1), "te le les os se lo la");
    const bool going = i > sentence.first + 1 && draft.word(i - 1) == "a" &&
                       is_one_of(draft.word(i - 2), "vamos voy va van");
    if (!is_form(draft.word(i), clitic || by_others, going)) continue;
    const std::size_t from = going ? i - 2 : clitic ? i - 1 : i;
    return Span{draft.tokens[from].start, draft.tokens[i].end};
  }
  return std::nullopt;
}

class PromiseReview {
 public:
  explicit PromiseReview(Reviewer& reviewer)
      : reviewer_(reviewer),
        draft_(reviewer.text),
        today_(std::chrono::floor<std::chrono::days>(
            reviewer.desk.company.zone.to_local(reviewer.message().at))) {}

  void run() {
    for (std::size_t i = 0; i < draft_.sentences.size(); ++i) sentence(i);
  }

 private:
  void sentence(std::size_t i);
  bool time_near(std::size_t i, bool only_after) const;
  bool is_case() const;
  void late(const TimeMeant& meant, Span span);
  void outside(std::size_t i, const TimeMeant& meant, Span span);
  bool served(const Schedule& schedule, const TimeMeant& meant) const;
  std::optional<Span> promise_in(std::size_t i) const;
  std::optional<TimeNamed> time_of(std::size_t i) const {
    if (i >= draft_.sentences.size()) return std::nullopt;
    return time_in(draft_, draft_.sentences[i], today_);
  }

  Reviewer& reviewer_;
  const DraftText& draft_;
  Date today_;
  SentenceCues promises_{draft_, promise_cues.of(draft_.language)};
  SentenceCues actions_{draft_, action_cues.of(draft_.language)};
  SentenceCues outcomes_{draft_, outcomes};
  SentenceCues companys_{draft_, companys};
  SentenceCues vague_{draft_, vague};
  SentenceCues farewells_{draft_, "desde luego|hasta luego|hasta pronto"};
  SentenceCues awaited_{draft_, awaited};
  SentenceCues invitations_{draft_, invitations};
  SentenceCues timetable_{draft_, timetable};
};

std::optional<Span> PromiseReview::promise_in(std::size_t i) const {
  if (draft_.language == Language::es) {
    const bool by_others = companys_.in(i).has_value();
    if (const auto span = spanish_future(draft_, draft_.sentences[i], by_others)) return span;
  }
  return promises_.in(i);
}

/// A vague time may be made good by the next sentence ("mañana antes de las 10:00 como tarde").
bool PromiseReview::time_near(std::size_t i, bool only_after) const {
  if (time_of(i) || time_of(i + 1)) return true;
  return !only_after && i > 0 && time_of(i - 1).has_value();
}

void PromiseReview::sentence(std::size_t i) {
  const auto& sentence = draft_.sentences[i];
  if (draft_.asks(sentence)) return;
  const auto promise = promise_in(i);
  const auto action = actions_.in(i);
  const auto outcome = outcomes_.in(i);
  const bool hurried = outcome && vague_.in(i) && !farewells_.in(i);
  const bool acts = promise || action;
  const bool is_vague = acts && vague_.in(i);
  const bool waits = acts && awaited_.in(i);
  const bool promised =
      hurried || (promise && (is_vague || !waits)) || (action && is_vague && !waits);
  if (promised && !time_near(i, is_vague || hurried)) {
    reviewer_.add(ReviewRule::promise_without_time, promise  ? *promise
                                                    : action ? *action
                                                             : *outcome);
  }
  const bool invites = invitations_.in(i).has_value();
  if ((!acts && !invites) || timetable_.in(i)) return;
  const auto named = time_of(i);
  if (!named) return;
  const auto meant = resolve(*named, reviewer_.desk.company, reviewer_.message().at);
  if (!invites) late(meant, named->span);
  if (named->minute || named->day) outside(i, meant, named->span);
}

/// Business days that an answered case without a time of its own may take; ours.
constexpr int answered_days = 2;

/// The time of a case binds what is promised in it; a question may be answered in parts.
bool PromiseReview::is_case() const {
  const auto kind = reviewer_.guidance.kind;
  return kind == MessageKind::petition || kind == MessageKind::complaint ||
         kind == MessageKind::claim;
}

void PromiseReview::late(const TimeMeant& meant, Span span) {
  const auto& deadline = reviewer_.guidance.deadline;
  if (!deadline || !is_case()) return;
  const auto& company = reviewer_.desk.company;
  const auto& zone = company.zone;
  Date last{std::chrono::floor<std::chrono::days>(zone.to_local(*deadline))};
  const bool binds =
      case_deadline(reviewer_.desk, reviewer_.message(), reviewer_.guidance.kind).has_value();
  // A contact's promise is for an answer, and the draft is one: what follows may take its days.
  if (!binds)
    last = add_business_days(company, reviewer_.message().at, answered_days).value_or(last);
  const bool later = (binds && meant.instant && *meant.instant > *deadline) ||
                     (meant.day && std::chrono::sys_days(*meant.day) > std::chrono::sys_days(last));
  if (!later) return;
  reviewer_.add(
      ReviewRule::promise_after_deadline, span,
      deadline_text(*deadline, reviewer_.message().at, zone, nullptr, to_string(reviewer_.agent)));
}

/// Open at that instant or until it; on a day, at any time of it.
bool PromiseReview::served(const Schedule& schedule, const TimeMeant& meant) const {
  using std::chrono::seconds;
  if (meant.instant) {
    return status_at(schedule, *meant.instant).state == State::open ||
           status_at(schedule, *meant.instant - seconds{1}).state == State::open;
  }
  if (!meant.day) return true;
  const auto start = std::chrono::local_days(*meant.day);
  const auto from = schedule.zone.to_instant(LocalTime(start)).earlier;
  const auto opens = next_open(schedule, std::max(from, reviewer_.message().at));
  return opens && std::chrono::floor<std::chrono::days>(schedule.zone.to_local(*opens)) == start;
}

/// Who calls is served by the phone's own hours as well.
void PromiseReview::outside(std::size_t i, const TimeMeant& meant, Span span) {
  const auto& desk = reviewer_.desk;
  bool open = served(desk.company, meant);
  if (!open && SentenceCues(draft_, voice).in(i)) {
    const auto kind =
        SentenceCues(draft_, "whatsapp").in(i) ? ContactKind::whatsapp : ContactKind::phone;
    for (std::size_t k = 0; k < desk.schedules.size() && !open; ++k) {
      open = desk.config.contacts[k].kind == kind && served(desk.schedules[k], meant);
    }
  }
  if (open) return;
  reviewer_.add(ReviewRule::time_outside_hours, span,
                hours_text(desk.company.hours, to_string(reviewer_.agent)));
}

}  // namespace

void review_promises(Reviewer& reviewer) { PromiseReview(reviewer).run(); }

}  // namespace ventanilla::guidance
