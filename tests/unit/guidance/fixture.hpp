#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "ventanilla/guidance.hpp"

namespace ventanilla::test {

inline OpeningHours hours_of(std::string_view text) {
  auto hours = OpeningHours::parse(text);
  return hours ? std::move(hours).value() : OpeningHours{};
}

inline LocalizedText in_spanish(std::string text) { return {{{"es", std::move(text)}}}; }

/// A small airline with a protocol; the company's zone is UTC.
inline Config airline() {
  Config config;
  config.languages = {"es", "en"};
  config.hours = hours_of("Mo-Fr 08:00-18:00");
  Contact phone;
  phone.id = "linea";
  phone.kind = ContactKind::phone;
  phone.value = "+1-809-555-0100";
  phone.label = in_spanish("Línea gratuita");
  Contact account;
  account.id = "cuenta";
  account.kind = ContactKind::social;
  account.network = "x";
  account.handle = "@AeroAyuda";
  account.role = ContactRole::service;
  config.contacts = {phone, account};
  FaqEntry entry;
  entry.id = "equipaje-mano";
  entry.question = in_spanish("¿Cuánto equipaje de mano puedo llevar?");
  entry.alternatives = {{"es", "cuánto pesa la maleta de cabina"}};
  entry.answer = in_spanish("Una pieza de 10 kg.");
  config.faq = {entry};
  auto& protocol = config.protocol;
  protocol.owners = {{"calidad", in_spanish("Calidad"), "calidad@aero.example"}};
  protocol.kinds = {
      {"complaint", "calidad", "private", Duration{Duration::Unit::open_minutes, 480}}};
  protocol.crisis = {{"calidad"}, {"accidente"}};
  protocol.legal = {{"CO",
                     {"petition"},
                     Duration{Duration::Unit::business_days, 15},
                     in_spanish("Derecho de petición.")}};
  return config;
}

/// Config, index and schedules together.
class Guide {
 public:
  explicit Guide(Config config)
      : config_(std::move(config)),
        faq_(config_),
        company_{*config_.hours, Zone{}, {}, {}},
        schedules_(config_.contacts.size(), company_) {}

  Guidance operator()(Message message) const {
    if (message.at == Instant{}) message.at = parse_instant("2026-11-24T10:00:00Z").value();
    return guide({config_, faq_, company_, schedules_}, message);
  }

  Guidance in_public(std::string text) const {
    Message message;
    message.text = std::move(text);
    message.network = "x";
    message.is_public = true;
    message.author_name = "Ana Pérez";
    message.agent_name = "Juan Castro";
    return (*this)(message);
  }

 private:
  Config config_;
  FaqIndex faq_;
  Schedule company_;
  std::vector<Schedule> schedules_;
};

inline bool cites(const Guidance& guidance, std::string_view practice) {
  return std::any_of(guidance.steps.begin(), guidance.steps.end(),
                     [&](const Step& step) { return step.practice == practice; });
}

inline const Step* step_of(const Guidance& guidance, std::string_view practice) {
  for (const auto& step : guidance.steps) {
    if (step.practice == practice) return &step;
  }
  return nullptr;
}

}  // namespace ventanilla::test
