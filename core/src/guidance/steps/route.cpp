#include <algorithm>

#include "guidance/message/words.hpp"
#include "guidance/steps/decide.hpp"

namespace ventanilla::guidance {
namespace {

enum class Reason : std::uint8_t {
  end,
  crisis,
  grave,
  exchanges,
  personal_data,
  private_entry,
  person,
  grievance,
  in_private,
  protocol,
  open
};

constexpr std::string_view reasons[][4] = {
    {"Insulta de nuevo: la conversación termina (D5).",
     "It insults again: the conversation ends (D5).", "Insulta de novo: a conversa termina (D5).",
     "Nouvelles insultes : la conversation s'arrête (D5)."},
    {"Es una crisis: decide quien lleva el plan (B4).",
     "It is a crisis: those of the plan decide (B4).",
     "É uma crise: decide quem conduz o plano (B4).", "C'est une crise : le plan décide (B4)."},
    {"Es grave: lo decide quien corresponde (B4).",
     "It is grave: the person in charge decides (B4).", "É grave: decide o responsável (B4).",
     "C'est grave : le responsable décide (B4)."},
    {"Demasiados intercambios: mejor por teléfono o correo (A6).",
     "Too many exchanges: better by phone or e-mail (A6).",
     "Trocas demais: melhor por telefone ou e-mail (A6).",
     "Trop d'échanges : plutôt par téléphone ou e-mail (A6)."},
    {"Hay datos personales (C11).", "There is personal data (C11).", "Há dados pessoais (C11).",
     "Il y a des données personnelles (C11)."},
    {"La respuesta no es pública (C3).", "The answer is not public (C3).",
     "A resposta não é pública (C3).", "La réponse n'est pas publique (C3)."},
    {"Pide una persona (E5).", "Asks for a person (E5).", "Pede uma pessoa (E5).",
     "Demande une personne (E5)."},
    {"Su caso es un asunto personal (C3).", "The case is a personal matter (C3).",
     "O caso é assunto pessoal (C3).", "Le cas est une affaire personnelle (C3)."},
    {"Ya escribe por un canal privado (C3).", "It already comes by a private channel (C3).",
     "Já escreve por canal privado (C3).", "Le message vient d'un canal privé (C3)."},
    {"Así lo dice el protocolo (C3).", "The protocol says so (C3).", "Assim diz o protocolo (C3).",
     "Le protocole le dit (C3)."},
    {"Es información pública (C3).", "It is public information (C3).", "É informação pública (C3).",
     "C'est une information publique (C3)."},
};

bool needs_privacy(MessageKind kind) {
  return kind == MessageKind::complaint || kind == MessageKind::claim ||
         kind == MessageKind::petition || kind == MessageKind::abuse;
}

std::optional<Route> route_named(std::string_view name) {
  for (auto route : {Route::public_reply, Route::private_channel, Route::offline, Route::escalate,
                     Route::none}) {
    if (to_string(route) == name) return route;
  }
  return std::nullopt;
}

struct Choice {
  Route route;
  Reason reason;
};

Choice choose(const GuidanceContext& context, const Message& message, const Guidance& guidance) {
  const auto& protocol = context.config.protocol;
  if (guidance.abusive && message.exchanges >= 1 && guidance.kind == MessageKind::abuse) {
    return {Route::none, Reason::end};
  }
  if (guidance.severity == Severity::crisis) return {Route::escalate, Reason::crisis};
  const auto& why = guidance.severity_reasons;
  const bool grave = std::any_of(why.begin(), why.end(), [](const std::string& reason) {
    return reason == "safety" || reason == "legal" || reason == "press";
  });
  if (grave) return {Route::escalate, Reason::grave};
  if (message.exchanges >= protocol.exchanges_before_offline)
    return {Route::offline, Reason::exchanges};
  const auto* rule = rule_for(protocol, guidance.kind);
  const auto named = rule != nullptr ? route_named(rule->route) : std::nullopt;
  // A stricter rule of the protocol (by phone, to those in charge, no answer) stands.
  const bool exposes = !named || *named == Route::public_reply || *named == Route::private_channel;
  if (!guidance.personal_data.empty() && exposes)
    return {Route::private_channel, Reason::personal_data};
  if (named && (*named != Route::public_reply || message.is_public))
    return {*named, Reason::protocol};
  if (!message.is_public) return {Route::private_channel, Reason::in_private};
  if (guidance.faq && context.config.faq[*guidance.faq].is_private) {
    return {Route::private_channel, Reason::private_entry};
  }
  if (guidance.kind == MessageKind::human) return {Route::private_channel, Reason::person};
  if (needs_privacy(guidance.kind)) return {Route::private_channel, Reason::grievance};
  return {Route::public_reply, Reason::open};
}

constexpr std::string_view elsewhere =
    "por facebook|por twitter|por instagram|por whatsapp|por correo|por dm|por mensaje directo|por "
    "mensaje privado|en el otro canal|les envie un correo|les mande un correo|ya les escribi por|"
    "por email|por privado|on facebook|on twitter|on instagram|by email|via email|emailed you|sent "
    "you an email|sent a dm|dm d you|sent you a dm|already emailed|pelo whatsapp|pelo facebook|por "
    "e mail|par mail|par email|en mp|en message prive|sur facebook";
constexpr std::string_view before =
    "ya me respondieron|ya me contestaron|ya lo respondieron|como ya dijeron|ya pregunte|ya lo "
    "pregunte|ya habia preguntado|misma pregunta|otra vez la misma|vuelvo a preguntar|already "
    "answered|already asked|i asked before|same question|asking again|as i asked|ja perguntei|ja "
    "responderam|mesma pergunta|deja repondu|deja demande|meme question";
constexpr std::string_view helping =
    "tienes que|debes|puedes|prueba a|prueba con|intenta|te ayudo|te explico|te respondo|a mi me "
    "funciono|a mi me paso|yo lo hice|eso se hace|lo que hay que hacer|escribeles|llamalos|you "
    "need to|you have to|you can|try to|try the|worked for me|i had the same|i can help|here s how|"
    "voce pode|tem que|tente|comigo funcionou|tu peux|vous pouvez|essaie|ca a marche pour moi";

bool helps_another(const Message& message, const Words& words, const Guidance& guidance) {
  const bool mention = message.text.find('@') != std::string::npos;
  return message.is_public && mention && guidance.sentiment != Sentiment::negative &&
         message.text.find('?') == std::string::npos && has_cue(words.joined, helping);
}

}  // namespace

const KindRule* rule_for(const Protocol& protocol, MessageKind kind) {
  for (const auto& rule : protocol.kinds) {
    if (rule.kind == to_string(kind)) return &rule;
  }
  return nullptr;
}

void decide_route(const GuidanceContext& context, const Message& message, Language agent,
                  Guidance& guidance) {
  const auto choice = choose(context, message, guidance);
  guidance.route = choice.route;
  const std::size_t language = agent == Language::other ? 1 : static_cast<std::size_t>(agent);
  guidance.route_reason = reasons[static_cast<std::size_t>(choice.reason)][language];
}

void decide_reply(const Message& message, const Words& words, Guidance& guidance) {
  const auto kind = guidance.kind;
  guidance.reply = ReplyKind::answer;
  if (words.tokens.empty()) {
    guidance.reply = ReplyKind::none;
  } else if (guidance.route == Route::none) {
    guidance.reply = ReplyKind::end_conversation;
  } else if (helps_another(message, words, guidance)) {
    guidance.reply = ReplyKind::thank_third_party;
  } else if (has_cue(words.joined, elsewhere) && kind != MessageKind::question) {
    guidance.reply = ReplyKind::answered_elsewhere;
  } else if (has_cue(words.joined, before) && message.exchanges >= 1) {
    guidance.reply = ReplyKind::answered_before;
  } else if (message.is_public && guidance.route == Route::private_channel) {
    guidance.reply = ReplyKind::ask_in_private;
  } else if (kind == MessageKind::complaint) {
    guidance.reply = ReplyKind::apologise;
  } else if (guidance.route == Route::escalate ||
             (!guidance.faq && (kind == MessageKind::claim || kind == MessageKind::petition ||
                                kind == MessageKind::question))) {
    guidance.reply = ReplyKind::in_progress;
  }
}

}  // namespace ventanilla::guidance
