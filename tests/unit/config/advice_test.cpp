// What a file's error tells to write instead, where a slip is plain.
#include "support/catch.hpp"
#include "unit/config/decoded.hpp"

using namespace ventanilla;
using namespace ventanilla::test;

namespace {

/// The file's only problem.
Problem problem_of(const std::string& json) {
  CAPTURE(json);
  const auto file = decoded(json);
  CAPTURE(problem_texts(file));
  REQUIRE(file.problems.size() == 1);
  return file.problems.front();
}

std::string message_of(const std::string& json) { return problem_of(json).error.message; }

bool ends_with(const std::string& text, std::string_view end) {
  return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

std::string warning_of(const std::string& json) {
  const Problem problem = problem_of(json);
  CHECK(problem.severity == Problem::Severity::warning);
  return problem.error.message;
}

std::string with_answer(std::string_view answer) {
  return with_entry(R"("id":"a","question":"¿A?","answer":")" + std::string(answer) + '"');
}

std::string with_phone(std::string_view number) {
  return with_contact(R"("kind":"phone","value":")" + std::string(number) + '"');
}

}  // namespace

TEST_CASE("names of other languages mean the format's") {
  const std::string entry = R"("id":"a","question":"¿A?","answer":"A.",)";
  for (const auto& [written, meant] : {std::pair{"pregunta", "question"},
                                       {"Pergunta", "question"},
                                       {"categoría", "category"},
                                       {"respuesta", "answer"},
                                       {"réponse", "answer"},
                                       {"precio", "price"},
                                       {"relacionados", "related"},
                                       {"privado", "private"}}) {
    const auto message = message_of(with_entry(entry + '"' + written + "\":1"));
    CHECK(ends_with(message, "did you mean '" + std::string(meant) + "'?"));
  }
  for (const auto& [written, meant] : {std::pair{"horario", "hours"},
                                       {"zona_horaria", "timeZone"},
                                       {"idiomas", "languages"},
                                       {"festivos", "holidays"},
                                       {"contatos", "contacts"},
                                       {"avisos", "notices"},
                                       {"preguntas", "faq"}}) {
    CHECK(ends_with(message_of(with('"' + std::string(written) + "\":1")),
                    "did you mean '" + std::string(meant) + "'?"));
  }
  for (const auto& [written, meant] : {std::pair{"telefono", "phone"},
                                       {"Teléfono", "phone"},
                                       {"tel", "phone"},
                                       {"correo", "email"},
                                       {"formulario", "form"},
                                       {"dirección", "address"}}) {
    const auto message =
        message_of(with_contact(R"("kind":")" + std::string(written) + R"(","value":"112")"));
    CHECK(ends_with(message, "did you mean '" + std::string(meant) + "'?"));
  }
}

TEST_CASE("what a name begins with, or what begins a name") {
  const std::string entry = R"("id":"envio","question":"¿A?","answer":"A.")";
  for (const auto& [written, meant] :
       {std::pair{"alter", "alternatives"}, {"questionText", "question"}, {"cate", "category"}}) {
    CHECK(ends_with(message_of(with_entry(entry + ",\"" + written + "\":1")),
                    "did you mean '" + std::string(meant) + "'?"));
  }
  CHECK(ends_with(message_of(R"({"version":1,"languages":["es"],"faq":[{)" + entry +
                             R"(}],"expect":[{"query":"x","id":"envio-gratis"}]})"),
                  "is the id of no usable entry: did you mean 'envio'?"));
}

TEST_CASE("what is near no name gets no guess") {
  for (const auto kind : {"pigeon", "fax", "videollamada"}) {
    const auto message =
        message_of(with_contact(R"("kind":")" + std::string(kind) + R"(","value":"112")"));
    CHECK(ends_with(message, "'address'"));
  }
  CHECK(ends_with(message_of(with_entry(R"("id":"a","question":"¿A?","answer":"A.","zzz":1)")),
                  "the keys here are 'id', 'question', 'alternatives', 'answer', 'category', "
                  "'product', 'price', 'pages', 'related', 'private'"));
}

TEST_CASE("a zone by the name of its place") {
  for (const auto& [written, zone] : {std::pair{"hora de Madrid", "Europe/Madrid"},
                                      {"Bogotá", "America/Bogota"},
                                      {"America/Ciudad de México", "America/Mexico_City"},
                                      {"New York", "America/New_York"}}) {
    CHECK(ends_with(message_of(with(R"("timeZone":")" + std::string(written) + '"')),
                    "is no time zone: did you mean '" + std::string(zone) + "'?"));
  }
  CHECK(ends_with(message_of(with(R"("timeZone":"la de aquí")")),
                  "write an IANA name such as 'America/Santo_Domingo' or 'Europe/Madrid'"));
}

TEST_CASE("dates and durations in other notations") {
  for (const auto& [written, advice] : {std::pair{"25/12/2026", "write 2026-12-25"},
                                        {"12/25/2026", "write 2026-12-25"},
                                        {"5/5/2026", "write 2026-05-05"},
                                        {"25.12.2026", "write 2026-12-25"},
                                        {"2026/1/6", "write 2026-01-06"},
                                        {"4/5/2026", "write 2026-05-04 or 2026-04-05"},
                                        {"31/02/2026", "such as 2026-12-25"},
                                        {"25/12", "such as 2026-12-25"},
                                        {"25/12/2026 o así", "such as 2026-12-25"},
                                        {"Navidad", "such as 2026-12-25"}}) {
    CHECK(ends_with(message_of(with(R"("holidays":[")" + std::string(written) + "\"]")), advice));
  }
  for (const auto& [written, advice] : {std::pair{"24 horas", "write 24h, which counts open time"},
                                        {"24 HRS", "write 24h, which counts open time"},
                                        {"30 min", "write 30m, which counts open time"},
                                        {"1d", "write 1bd, which counts business days"},
                                        {"2 días hábiles", "write 2bd, which counts business days"},
                                        {"pronto", "up to 1000)"},
                                        {"24", "up to 1000)"},
                                        {"1-2 días", "up to 1000)"},
                                        {"5000d", "up to 1000)"}}) {
    CHECK(ends_with(
        message_of(with_contact(R"("kind":"email","value":"a@b.example","replyWithin":")" +
                                std::string(written) + '"')),
        advice));
  }
}

TEST_CASE("values of another kind that are plain") {
  const std::string entry = R"("id":"a","question":"¿A?","answer":"A.",)";
  for (const auto& [member, advice] :
       {std::pair{R"("private":"true")", "a string: write it without quotation marks"},
        {R"("private":"sí")", "found a string"},
        {R"("category":7)", "found a number"},
        {R"("pages":"/x")", "a string: write it in brackets, [\"…\"]"},
        {R"("pages":7)", "found a number"}}) {
    CHECK(ends_with(message_of(with_entry(entry + member)), advice));
  }
  CHECK(ends_with(message_of(R"({"version":"1","languages":["es"],"faq":[]})"),
                  "found a string: write it without quotation marks"));
  CHECK(ends_with(message_of(R"({"version":"1.2.3","languages":["es"],"faq":[]})"),
                  "found a string"));
  CHECK(ends_with(message_of(with_contact(R"("kind":"phone","value":112)")),
                  "found a number: write it in quotation marks"));
}

TEST_CASE("numbers, networks and answers that are probably not meant so") {
  CHECK(ends_with(warning_of(with_phone("+34 910 555")), "at least 3 digits are missing"));
  CHECK(ends_with(warning_of(with_phone("+1 809 555 010")), "at least 1 digit is missing"));
  CHECK(ends_with(warning_of(with_phone("+999 12")), "at least 2 digits are missing"));
  for (const auto number : {"+34 910 555 555", "+1-809-555-0100", "+351 21 123 45 67", "+43 5 0100",
                            "+683 4000", "112"}) {
    CHECK(decoded(with_phone(number)).problems.empty());
  }
  const auto social = [](std::string_view network) {
    return with_contact(R"("kind":"social","handle":"@a","network":")" + std::string(network) +
                        '"');
  };
  CHECK(ends_with(warning_of(social("instagran")), "did you mean 'instagram'?"));
  for (const auto network : {"instagram", "Instagram", "x", "koo", "lime", "rumble", "viadeo",
                             "discourse", "our-own-network"}) {
    CHECK(decoded(social(network)).problems.empty());
  }
  CHECK(warning_of(with_contact(R"("kind":"social","network":"x","handle":"https://x.com/a")"))
            .find("write the account's name") == 0);
  CHECK(warning_of(with_answer("[x](http://other.example/x)")).find("write https://") !=
        std::string::npos);
  CHECK(warning_of(with_answer("Hola<br>adiós")).find("'<br>'") == 0);
  CHECK(warning_of(with_answer("<SCRIPT src=x>")).find("HTML is shown as text") !=
        std::string::npos);
  for (const auto answer : {"`<br>`", "``<br>``", "<tu nombre>", "<https://a.example>", "1 < 2 > 0",
                            "a <b <c>", "<b"}) {
    CHECK(decoded(with_answer(answer)).problems.empty());
  }
  CHECK(decoded(R"x({"version":1,"languages":["es"],"brand":{"url":"http://a.example"},"faq":[)x"
                R"x({"id":"a","question":"¿A?","answer":"[x](http://a.example/x)"}]})x")
            .problems.empty());
}
