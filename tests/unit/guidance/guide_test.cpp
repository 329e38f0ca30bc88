#include "fixture.hpp"
#include "support/catch.hpp"

using namespace ventanilla;
using namespace ventanilla::test;

namespace {
const Guide desk{airline()};
}

TEST_CASE("Kinds of message, in Spanish and English") {
  const auto kind = [](std::string text, std::string lang) {
    Message message;
    message.text = std::move(text);
    message.lang = std::move(lang);
    return to_string(desk(message).kind);
  };
  CHECK(kind("¿Cuánto equipaje puedo llevar?", "es") == "question");
  CHECK(kind("Necesito cambiar mi vuelo para mañana", "es") == "petition");
  CHECK(kind("La empleada me trató fatal", "es") == "complaint");
  CHECK(kind("El producto llegó roto y quiero mi dinero", "es") == "claim");
  CHECK(kind("Deberían abrir los domingos", "es") == "suggestion");
  CHECK(kind("Excelente servicio, me encantó viajar con ustedes", "es") == "praise");
  CHECK(kind("¡Muchas gracias!", "es") == "thanks");
  CHECK(kind("Hola, buenas tardes", "es") == "greeting");
  CHECK(kind("Quiero hablar con una persona", "es") == "human");
  CHECK(kind("Eres un idiota", "es") == "abuse");
  CHECK(kind("My luggage never arrived and nobody answers", "en") == "claim");
  CHECK(kind("What time do you open on Saturday?", "en") == "question");
  CHECK(kind("Can I speak to a real person", "en") == "human");
}

TEST_CASE("what is no complaint, and what greets nobody") {
  const auto understood = [](std::string text) {
    Message message;
    message.text = std::move(text);
    return desk(message);
  };
  for (const auto* text :
       {"sin problema gracias", "no pasa nada gracias", "Sin problema",
        "Genial, nunca me había atendido nadie tan bien", "menos mal que me ayudaron, gracias",
        "Gracias por dejarme cambiar el vuelo sin coste", "Thanks for making my day",
        "Otro café por favor que mañana viajo temprano"}) {
    INFO(text);
    CHECK(understood(text).kind != MessageKind::complaint);
    CHECK(understood(text).sentiment != Sentiment::negative);
  }
  CHECK(understood("hola 👋").kind == MessageKind::greeting);
  for (const auto* text : {"😡", "Где мой заказ", "我的订单在哪里"}) {
    INFO(text);
    CHECK(understood(text).kind != MessageKind::greeting);
  }
}

TEST_CASE("C8, E2, C9, E4, E10: greeting by name, thanks, signature, clear and inclusive words") {
  const auto guidance = desk.in_public("¿Hacen envíos a Panamá?");
  REQUIRE(step_of(guidance, "C8") != nullptr);
  CHECK(step_of(guidance, "C8")->text == "Salúdale por su nombre: Ana.");
  CHECK(cites(guidance, "E2"));
  CHECK(guidance.signature == "^JC");
  CHECK(step_of(guidance, "C9")->text == "Firma con ^JC.");
  CHECK(cites(guidance, "E4"));
  CHECK(cites(guidance, "E10"));
  CHECK(cites(guidance, "E7"));
}

TEST_CASE("C9: signatures of longer names, and none without a name") {
  Message message;
  message.text = "hola";
  message.agent_name = "Álvaro de la Cruz";
  CHECK(desk(message).signature == "^AC");
  message.agent_name = "Juan Carlos Pérez";
  CHECK(desk(message).signature == "^JCP");
  message.agent_name = "E. Ruiz y Gasset";
  CHECK(desk(message).signature == "^ERG");
  message.agent_name = "Élida Díaz";
  CHECK(desk(message).signature == "^ED");
  message.agent_name.clear();
  CHECK(desk(message).signature.empty());
  CHECK_FALSE(cites(desk(message), "C9"));
}

TEST_CASE("C3, C5, C10, C13, C14, A1, A3, A9: a public complaint") {
  const auto guidance =
      desk.in_public("Pésimo servicio, llevo tres horas esperando y nadie responde");
  CHECK(guidance.kind == MessageKind::complaint);
  CHECK(guidance.sentiment == Sentiment::negative);
  CHECK_FALSE(guidance.abusive);
  CHECK(guidance.route == Route::private_channel);
  CHECK(guidance.reply == ReplyKind::ask_in_private);
  CHECK(guidance.owner == "calidad");
  for (const auto* practice : {"C3", "C5", "C10", "C13", "C14", "A1", "A3", "A9", "E9"}) {
    INFO(practice);
    CHECK(cites(guidance, practice));
  }
  REQUIRE(guidance.follow_up_on);
  CHECK(format_date(*guidance.follow_up_on) == "2026-11-27");
}

TEST_CASE("C6: the deadline is the kind's, in open time") {
  const auto guidance = desk.in_public("Pésimo servicio, nadie responde");
  REQUIRE(guidance.deadline);
  CHECK(format_instant(*guidance.deadline) == "2026-11-24T18:00:00Z");
  CHECK(cites(guidance, "C6"));
  CHECK_FALSE(guidance.deadline_text.empty());
}

TEST_CASE("C12: the service account answers in public, the brand account never") {
  const auto guidance = desk.in_public("¿Hacen envíos a Panamá?");
  REQUIRE(step_of(guidance, "C12") != nullptr);
  CHECK(step_of(guidance, "C12")->text.find("@AeroAyuda") != std::string::npos);
}

TEST_CASE("C11: personal data in public leads to the private channel") {
  const auto guidance = desk.in_public("¿Pueden llamarme al 809-555-0199 para confirmar?");
  CHECK(guidance.personal_data.size() == 1);
  CHECK(guidance.route == Route::private_channel);
  CHECK(cites(guidance, "C11"));
}

TEST_CASE("A6, E5: the threshold of exchanges is reached at its value") {
  Message message;
  message.text = "¿Y entonces cuándo sale el vuelo?";
  message.is_public = true;
  message.exchanges = 3;
  CHECK(desk(message).route == Route::public_reply);
  message.exchanges = 4;
  const auto guidance = desk(message);
  CHECK(guidance.route == Route::offline);
  CHECK(cites(guidance, "A6"));
  CHECK(cites(guidance, "E5"));
}

TEST_CASE("A4: answered before, answered elsewhere, in progress") {
  Message message;
  message.text = "Ya pregunté esto y sigo igual";
  message.exchanges = 2;
  CHECK(desk(message).reply == ReplyKind::answered_before);
  CHECK(cites(desk(message), "A4"));
  message.text = "Ya les escribí por Facebook sobre mi vuelo";
  CHECK(desk(message).reply == ReplyKind::answered_elsewhere);
  message.text = "¿Qué terminal usa el ferri de Samaná?";
  CHECK(desk(message).reply == ReplyKind::in_progress);
  CHECK(cites(desk(message), "A4"));
}

TEST_CASE("A5, D5: abuse gets one calm answer, then the conversation ends") {
  auto guidance = desk.in_public("Son unos hijos de puta");
  CHECK(guidance.abusive);
  CHECK(guidance.kind == MessageKind::abuse);
  CHECK(cites(guidance, "A5"));
  CHECK(cites(guidance, "D5"));
  CHECK(cites(guidance, "A1"));
  Message again;
  again.text = "Son unos hijos de puta";
  again.exchanges = 1;
  guidance = desk(again);
  CHECK(guidance.route == Route::none);
  CHECK(guidance.reply == ReplyKind::end_conversation);
  CHECK(cites(guidance, "D5"));
}

TEST_CASE("A5: criticism is not abuse") {
  for (const auto* text :
       {"El servicio es una basura, nunca responden", "Su aplicación es horrible",
        "Nunca más vuelo con ustedes, qué decepción", "Me dijeron imbécil en el mostrador"}) {
    INFO(text);
    CHECK_FALSE(desk.in_public(text).abusive);
  }
}

TEST_CASE("B4, D4: crisis words and threats to safety escalate") {
  auto guidance = desk.in_public("Hubo un accidente en la pista");
  CHECK(guidance.severity == Severity::crisis);
  CHECK(guidance.route == Route::escalate);
  CHECK(guidance.owner == "calidad");
  CHECK(step_of(guidance, "B4")->text.find("Calidad") != std::string::npos);
  CHECK(cites(guidance, "D4"));
  guidance = desk.in_public("Los voy a demandar, mi abogado ya lo sabe");
  CHECK(guidance.severity == Severity::high);
  CHECK(guidance.severity_reasons == std::vector<std::string>{"legal"});
}

TEST_CASE("B4: harm, the law and the press, and not the words that look like them") {
  const auto reasons = [](std::string text, std::string lang) {
    Message message;
    message.text = std::move(text);
    message.lang = std::move(lang);
    return desk(message).severity_reasons;
  };
  using Reasons = std::vector<std::string>;
  CHECK(reasons("El cargador echa humo y quemó la mesa", "es") == Reasons{"safety"});
  CHECK(reasons("Your charger caught fire", "en") == Reasons{"safety"});
  CHECK(reasons("La comida me intoxicó", "es") == Reasons{"safety"});
  CHECK(reasons("Voy a contarlo en la televisión", "es") == Reasons{"press"});
  CHECK(reasons("Pondré una hoja de reclamaciones", "es") == Reasons{"legal"});
  CHECK(reasons("¿Hay noticias de mi maleta?", "es").empty());
  CHECK(reasons("My phone died and won't turn on", "en").empty());
  CHECK(reasons("The Fire TV stick doesn't work", "en").empty());
  CHECK(reasons("Hay mucha demanda y no consigo entradas", "es").empty());
  CHECK(reasons("Una emergencia familiar me obliga a cancelar", "es").empty());
  CHECK(reasons("Mi hijo se cayó en la tienda y se abrió la frente", "es") == Reasons{"safety"});
  CHECK(reasons("Hay ratas en el comedor del colegio", "es") == Reasons{"safety"});
  CHECK(reasons("Por poco nos estrellamos, el chofer iba con el móvil", "es") == Reasons{"safety"});
  CHECK(reasons("El ratón inalámbrico vino roto", "es").empty());
  CHECK(reasons("The smoke alarm I ordered never arrived", "en").empty());
  CHECK(reasons("Court 3 was double booked", "en").empty());
}

TEST_CASE("D1, D2, D3: human error, product, service each have their step") {
  auto guidance = desk.in_public("La empleada me trató fatal, qué vergüenza");
  CHECK(guidance.cause == Cause::human_error);
  CHECK(cites(guidance, "D1"));
  guidance = desk.in_public("El producto llegó roto, qué mala calidad");
  CHECK(guidance.cause == Cause::product);
  CHECK(cites(guidance, "D2"));
  guidance = desk.in_public("Pésimo servicio, cuánta espera");
  CHECK(guidance.cause == Cause::service);
  CHECK(cites(guidance, "D3"));
}

TEST_CASE("D6: reach raises severity where there is a grievance") {
  Message message;
  message.text = "Pésimo servicio, nadie responde";
  message.author_followers = 9999;
  CHECK(desk(message).severity == Severity::medium);
  message.author_followers = 10000;
  CHECK(desk(message).severity == Severity::high);
  CHECK(cites(desk(message), "D6"));
  message.text = "¿Cuánto equipaje puedo llevar?";
  CHECK(desk(message).severity == Severity::low);
}

TEST_CASE("D7, E6: a third party who helps is thanked") {
  const auto guidance = desk.in_public("@luis tienes que entrar en la web y poner el localizador");
  CHECK(guidance.reply == ReplyKind::thank_third_party);
  CHECK(cites(guidance, "D7"));
  CHECK(cites(guidance, "E6"));
}

TEST_CASE("C4, E8: the FAQ entry to lean on; without one the question is a candidate") {
  auto guidance = desk.in_public("¿Cuánto equipaje de mano puedo llevar?");
  REQUIRE(guidance.faq);
  CHECK(*guidance.faq == 0);
  CHECK(guidance.reply == ReplyKind::answer);
  CHECK(cites(guidance, "C4"));
  guidance = desk.in_public("¿Qué terminal usa el ferri de Samaná?");
  CHECK_FALSE(guidance.faq);
  CHECK(cites(guidance, "E8"));
}

TEST_CASE("C3: a private entry is not answered in public") {
  auto config = airline();
  config.faq[0].is_private = true;
  const auto guidance = Guide(config).in_public("¿Cuánto equipaje de mano puedo llevar?");
  CHECK(guidance.route == Route::private_channel);
}

TEST_CASE("C3: the law of the customer's country") {
  Message message;
  message.text = "Solicito copia de mi factura";
  message.country = "CO";
  const auto guidance = desk(message);
  CHECK(guidance.kind == MessageKind::petition);
  REQUIRE(guidance.deadline);
  CHECK(format_instant(*guidance.deadline) == "2026-12-15T18:00:00Z");
  CHECK(step_of(guidance, "C3")->text.find("Derecho de petición") != std::string::npos);
}

TEST_CASE("C7: a notice in force comes with its four parts") {
  auto config = airline();
  Notice notice;
  notice.situation = in_spanish("Aeropuerto cerrado");
  config.notices = {notice};
  CHECK(cites(Guide(config).in_public("¿Sale mi vuelo?"), "C7"));
  CHECK_FALSE(cites(desk.in_public("¿Sale mi vuelo?"), "C7"));
}

TEST_CASE("E11: steps in the agent's language, an answer in the customer's") {
  Message message;
  message.text = "My luggage never arrived and nobody answers";
  message.lang = "en";
  auto guidance = desk(message);
  REQUIRE(step_of(guidance, "E11") != nullptr);
  CHECK(step_of(guidance, "E11")->text == "Responde en su idioma: inglés.");
  message.agent_lang = "fr";
  CHECK(step_of(desk(message), "E11")->text == "Répondez dans sa langue : anglais.");
}

TEST_CASE("B2: ideas and praise reach those whom they concern") {
  CHECK(cites(desk.in_public("Deberían abrir los domingos"), "B2"));
}

TEST_CASE("Irony is not praise") {
  CHECK(desk.in_public("Gracias por nada, tres horas de retraso").sentiment == Sentiment::negative);
}

TEST_CASE(
    "Tone of a question, of thanks around it, of a fault that is told, of what follows a but") {
  const auto tone = [](std::string text, std::string lang) {
    Message message;
    message.text = std::move(text);
    message.lang = std::move(lang);
    return to_string(desk(message).sentiment);
  };
  CHECK(tone("Buenas tardes", "es") != "negative");
  CHECK(tone("¿A qué hora cierran hoy? Gracias", "es") == "neutral");
  CHECK(tone("Quick one, is parking free? Thanks!", "en") == "neutral");
  CHECK(tone("@Marca estaría bueno que abrieran los domingos", "es") == "neutral");
  CHECK(tone("Otra tarde sin internet, qué maravilla", "es") == "negative");
  CHECK(tone("Love paying this much for no signal", "en") == "negative");
  CHECK(tone("Delayed again, missed my connection", "en") == "negative");
  CHECK(tone("Nice staff, but the room was filthy", "en") == "negative");
  CHECK(tone("Shoutout to the crew of 204", "en") == "positive");
}

TEST_CASE("A5, B4: a threat is abuse and grave, even one that only hints") {
  const auto guidance =
      desk.in_public("Ya sé a qué hora sale el gerente y lo voy a esperar afuera");
  CHECK(guidance.abusive);
  CHECK(guidance.kind == MessageKind::abuse);
  CHECK(guidance.severity == Severity::high);
  CHECK_FALSE(desk.in_public("I know where your bag is, it is at gate 5").abusive);
}

TEST_CASE("B4: machines die without harm, people do not; glass in food harms") {
  const auto severity = [](std::string text) { return desk.in_public(std::move(text)).severity; };
  CHECK(severity("Compré una lavadora y a los 15 días murió, quiero que me la cambien") ==
        Severity::medium);
  CHECK(severity("Un pasajero murió en el vuelo y nadie hizo nada") >= Severity::high);
  CHECK(severity("Encontré un vidrio en la sopa, qué asco") == Severity::high);
}

TEST_CASE("Guidance of nothing: no reply, no steps") {
  Message message;
  message.text = "   ";
  const auto guidance = desk(message);
  CHECK(guidance.reply == ReplyKind::none);
  CHECK(guidance.steps.empty());
}

TEST_CASE("C11: personal data comes before the protocol's rule; C10 knows of it") {
  const auto guidance =
      desk.in_public("my card 4111 1111 1111 1111 was charged twice, please refund");
  CHECK(guidance.route == Route::private_channel);
  CHECK(guidance.route_reason.find("C11") != std::string::npos);
  REQUIRE(step_of(guidance, "C10") != nullptr);
  CHECK(step_of(guidance, "C10")->text.find("datos personales") != std::string::npos);
}

TEST_CASE("C6: the step says the deadline in the agent's language") {
  Message message;
  message.text = "Pésimo servicio, nadie responde";
  message.lang = "es";
  message.agent_lang = "en";
  const auto guidance = desk(message);
  REQUIRE(guidance.deadline);
  REQUIRE(step_of(guidance, "C6") != nullptr);
  CHECK(step_of(guidance, "C6")->text.find(guidance.deadline_text) == std::string::npos);
}
