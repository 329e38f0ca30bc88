#include <algorithm>

#include "guidance/steps/decide.hpp"
#include "guidance/steps/phrases.hpp"
#include "guidance/steps/signature.hpp"
#include "ventanilla/wording.hpp"

namespace ventanilla::guidance {
namespace {

/// What a register of petitions, complaints and claims calls the case.
std::string_view case_name(MessageKind kind, Language language) {
  constexpr std::string_view names[][4] = {{"petición", "petition", "pedido", "demande"},
                                           {"queja", "complaint", "queixa", "plainte"},
                                           {"reclamo", "claim", "reclamação", "réclamation"}};
  const std::size_t row = kind == MessageKind::petition    ? 0
                          : kind == MessageKind::complaint ? 1
                                                           : 2;
  return names[row][language == Language::other ? 1 : static_cast<std::size_t>(language)];
}

/// "inglés", "English"; the tag itself of another language.
std::string_view language_name(std::string_view tag, Language agent) {
  constexpr std::string_view names[][4] = {{"español", "Spanish", "espanhol", "espagnol"},
                                           {"inglés", "English", "inglês", "anglais"},
                                           {"portugués", "Portuguese", "português", "portugais"},
                                           {"francés", "French", "francês", "français"}};
  const Language language = language_of(tag);
  if (language == Language::other) return tag;
  return names[static_cast<std::size_t>(language)]
              [agent == Language::other ? 1 : static_cast<std::size_t>(agent)];
}

/// Collects the steps of one message.
class StepList {
 public:
  StepList(const GuidanceContext& context, const Message& message, Language agent,
           Guidance& guidance)
      : config_(context.config),
        zone_(context.company.zone),
        message_(message),
        agent_(agent),
        guidance_(guidance) {}

  void write() {
    urgent();
    manners();
    content();
    route();
    aftermath();
    form();
  }

 private:
  void add(Say say, std::string_view detail = {}) {
    guidance_.steps.push_back({std::string(phrase(say).practice), say_text(say, agent_, detail)});
  }
  bool is(MessageKind kind) const { return guidance_.kind == kind; }
  bool grievance() const {
    return is(MessageKind::complaint) || is(MessageKind::claim) || negative();
  }
  bool negative() const { return guidance_.sentiment == Sentiment::negative; }
  bool has_reason(std::string_view reason) const {
    const auto& all = guidance_.severity_reasons;
    return std::find(all.begin(), all.end(), reason) != all.end();
  }

  void urgent();
  void manners();
  void content();
  void route();
  void aftermath();
  void form();
  void cause();
  std::string crisis_people() const;
  std::string owner_name(std::string_view id) const;
  std::string recommended_contact() const;
  const Contact* service_account() const;
  bool notice_in_force() const;

  const Config& config_;
  const Zone& zone_;
  const Message& message_;
  Language agent_;
  Guidance& guidance_;
};

std::string StepList::owner_name(std::string_view id) const {
  for (const auto& owner : config_.protocol.owners) {
    const auto* name = owner.id == id ? owner.name.in(to_string(agent_)) : nullptr;
    if (name != nullptr) return name->text;
  }
  return std::string(id);
}

std::string StepList::crisis_people() const {
  std::string people;
  for (const auto& id : config_.protocol.crisis.contacts) {
    people += (people.empty() ? "" : ", ") + owner_name(id);
  }
  if (!people.empty()) return people;
  return guidance_.owner.empty() ? "—" : owner_name(guidance_.owner);
}

std::string StepList::recommended_contact() const {
  for (const auto& state : guidance_.contacts) {
    if (!state.recommended) continue;
    const auto& contact = config_.contacts[state.contact];
    if (const auto* label = contact.label.in(to_string(agent_))) return label->text;
    if (!contact.value.empty()) return contact.value;
    return contact.handle.empty() ? contact.id : contact.handle;
  }
  return "—";
}

const Contact* StepList::service_account() const {
  for (const auto& contact : config_.contacts) {
    if (contact.role == ContactRole::service && contact.kind == ContactKind::social)
      return &contact;
  }
  return nullptr;
}

bool StepList::notice_in_force() const {
  return std::any_of(config_.notices.begin(), config_.notices.end(), [&](const Notice& notice) {
    return (!notice.from || *notice.from <= message_.at) &&
           (!notice.until || message_.at < *notice.until);
  });
}

void StepList::urgent() {
  if (guidance_.severity == Severity::crisis || guidance_.route == Route::escalate) {
    add(Say::crisis, crisis_people());
    add(Say::see_through);
  }
  if (has_reason("reach")) add(Say::reach, std::to_string(message_.author_followers));
  if (notice_in_force()) add(Say::notice);
  const auto* legal = legal_for(config_.protocol, message_.country, guidance_.kind);
  if (legal != nullptr) {
    if (const auto* text = legal->text.in(to_string(agent_))) add(Say::legal, text->text);
  }
}

void StepList::manners() {
  const auto name = first_name(message_.author_name);
  name.empty() ? add(Say::greet_unknown) : add(Say::greet, name);
  if (!guidance_.lang.empty() && language_of(guidance_.lang) != agent_)
    add(Say::language, language_name(guidance_.lang, agent_));
  add(negative() ? Say::thank_negative : Say::thank);
  if (guidance_.reply == ReplyKind::thank_third_party) {
    add(Say::third_party);
    add(Say::correct_courteously);
  }
  if (negative() || guidance_.abusive) add(Say::calm);
  if (guidance_.abusive) {
    add(Say::troll);
    add(Say::stop);
  }
}

void StepList::cause() {
  if (guidance_.cause == Cause::human_error) add(Say::own_error);
  if (guidance_.cause == Cause::product) add(Say::own_product);
  if (guidance_.cause == Cause::service) add(Say::own_service);
}

void StepList::content() {
  if (grievance()) {
    add(Say::acknowledge);
    add(Say::verify);
    cause();
    add(Say::offer_repair);
    add(Say::no_promise);
  }
  if (is(MessageKind::suggestion) || is(MessageKind::praise)) add(Say::invite);
  if (guidance_.reply == ReplyKind::answered_before) add(Say::above);
  if (guidance_.reply == ReplyKind::answered_elsewhere) add(Say::elsewhere);
  if (guidance_.reply == ReplyKind::in_progress) add(Say::research);
  if (guidance_.faq) {
    const auto& entry = config_.faq[*guidance_.faq];
    if (const auto* question = entry.question.in(to_string(agent_)))
      add(Say::lean_on_faq, question->text);
  } else if (is(MessageKind::question)) {
    add(Say::gap);
  }
  if (guidance_.deadline) {
    add(Say::promise,
        deadline_text(*guidance_.deadline, message_.at, zone_, nullptr, to_string(agent_)));
  }
}

void StepList::route() {
  const bool aside = guidance_.route == Route::private_channel || guidance_.route == Route::offline;
  if (!guidance_.personal_data.empty() && message_.is_public) add(Say::no_personal_data);
  if (aside && message_.is_public) {
    add(Say::private_channel, recommended_contact());
    if (message_.network == "x" || message_.network == "twitter") add(Say::follow_author);
  }
  if (guidance_.route == Route::offline) {
    add(Say::offline, std::to_string(message_.exchanges));
    add(Say::keep_agent);
  }
  if (is(MessageKind::human)) add(Say::human, recommended_contact());
  const auto* account = service_account();
  if (account != nullptr && message_.is_public) {
    add(Say::service_account, account->handle.empty() ? account->id : account->handle);
  }
  if (negative() && message_.is_public) {
    add(guidance_.personal_data.empty() ? Say::keep_public : Say::keep_but_data);
  }
}

void StepList::aftermath() {
  if (is(MessageKind::petition) || is(MessageKind::complaint) || is(MessageKind::claim)) {
    add(Say::register_case, case_name(guidance_.kind, agent_));
    add(Say::ask_least);
  }
  if (guidance_.follow_up_on) add(Say::follow_up, format_date(*guidance_.follow_up_on));
}

void StepList::form() {
  add(Say::write_well);
  if (grievance() || is(MessageKind::question)) add(Say::no_promotion);
  add(Say::inclusive);
  if (!guidance_.signature.empty()) add(Say::sign, guidance_.signature);
}

}  // namespace

void write_steps(const GuidanceContext& context, const Message& message, Language agent,
                 Guidance& guidance) {
  if (guidance.reply == ReplyKind::none) return;
  if (guidance.reply == ReplyKind::end_conversation) {
    for (auto say : {Say::calm, Say::troll, Say::end_talk, Say::keep_public}) {
      guidance.steps.push_back({std::string(phrase(say).practice), say_text(say, agent)});
    }
    return;
  }
  StepList(context, message, agent, guidance).write();
}

}  // namespace ventanilla::guidance
