#include "support/catch.hpp"
#include "unit/desk/opened.hpp"

using namespace ventanilla;
using namespace ventanilla::test;

namespace {

constexpr auto monday_noon = "2026-11-23T12:00:00Z";
constexpr auto monday_night = "2026-11-23T22:00:00Z";

/// A desk in UTC with these contacts, open Mo-Fr 09:00-18:00.
Desk desk_with(std::string_view contacts, std::string_view more = "") {
  return opened(R"({"version":1,"languages":["es"],"timeZone":"UTC","faq":[],)"
                R"("hours":"Mo-Fr 09:00-18:00",)" +
                std::string(more) + R"("contacts":[)" + std::string(contacts) + "]}");
}

constexpr std::string_view phone =
    R"({"id":"phone","kind":"phone","value":"+34900","hours":"Mo-Fr 10:00-14:00"})";
constexpr std::string_view mail =
    R"({"id":"mail","kind":"email","value":"a@example.com","replyWithin":"4h"})";
constexpr std::string_view form =
    R"({"id":"form","kind":"form","endpoint":"/pqr","replyWithin":"2bd"})";
constexpr std::string_view service =
    R"({"id":"service","kind":"social","network":"x","handle":"@s","role":"service"})";
constexpr std::string_view brand =
    R"({"id":"brand","kind":"social","network":"x","handle":"@b","role":"brand"})";
constexpr std::string_view chat = R"({"id":"chat","kind":"chat","value":"#chat"})";

std::string list(std::initializer_list<std::string_view> contacts) {
  std::string json;
  for (const auto contact : contacts) {
    if (!json.empty()) json += ',';
    json += contact;
  }
  return json;
}

/// The recommended contact's id; "" when none is, "several" when more than one is.
std::string recommended(const Desk& desk, std::string_view at, const ContactNeed& need = {}) {
  std::string id;
  for (const ContactState& state : desk.contacts(instant(at), need)) {
    if (!state.recommended) continue;
    id = id.empty() ? desk.config().contacts[state.contact].id : "several";
  }
  return id;
}

}  // namespace

TEST_CASE("states come from a contact's own hours or else the company's, in the file's order") {
  const Desk desk = desk_with(list({mail, phone, brand}));
  const auto states = desk.contacts(instant("2026-11-23T15:00:00Z"));
  REQUIRE(states.size() == 3);
  for (std::size_t i = 0; i < states.size(); ++i) CHECK(states[i].contact == i);
  CHECK(states[0].state == State::open);
  CHECK(states[0].next_change == instant("2026-11-23T18:00:00Z"));
  CHECK(states[1].state == State::closed);
  CHECK(states[1].next_change == instant("2026-11-24T10:00:00Z"));
}

TEST_CASE("a promised answer is counted in open time") {
  const Desk desk = desk_with(list({mail, form, phone}));
  const auto states = desk.contacts(instant("2026-11-23T16:00:00Z"));
  CHECK(states[0].reply_by == instant("2026-11-24T11:00:00Z"));
  CHECK(states[1].reply_by == instant("2026-11-25T18:00:00Z"));
  CHECK(!states[2].reply_by);
}

TEST_CASE("special days bind the company and who has no hours of its own") {
  const Desk desk = desk_with(list({mail, phone,
                                    R"({"id":"own","kind":"chat","value":"#c",)"
                                    R"("special":[{"from":"2026-11-23","hours":"11:00-13:00"}]})"}),
                              R"("special":[{"from":"2026-11-23","hours":"off"}],)");
  const auto states = desk.contacts(instant(monday_noon));
  CHECK(states[0].state == State::closed);
  CHECK(states[1].state == State::open);
  CHECK(states[2].state == State::open);
  CHECK(states[2].next_change == instant("2026-11-23T13:00:00Z"));
}

TEST_CASE("without any hours a contact is always reachable") {
  const Desk desk =
      opened(R"({"version":1,"languages":["es"],"faq":[],"contacts":[)" + std::string(mail) + "]}");
  const auto states = desk.contacts(instant(monday_night));
  CHECK(states[0].state == State::open);
  CHECK(!states[0].next_change);
  CHECK(states[0].reply_by == instant("2026-11-24T02:00:00Z"));
}

TEST_CASE("a live contact that is open comes before one that answers later") {
  CHECK(recommended(desk_with(list({mail, form, service, phone, chat})), monday_noon) == "phone");
  CHECK(recommended(desk_with(list({chat, phone})), monday_noon) == "chat");
  CHECK(recommended(desk_with(list({mail, service, phone})), "2026-11-23T15:00:00Z") == "service");
  CHECK(recommended(desk_with(list({form, mail, phone})), "2026-11-23T15:00:00Z") == "form");
}

TEST_CASE("the brand's account is not recommended beside a service account") {
  CHECK(recommended(desk_with(list({brand, service})), monday_noon) == "service");
  CHECK(recommended(desk_with(list({brand})), monday_noon) == "brand");
  CHECK(recommended(desk_with(list({brand, mail})), monday_noon) == "brand");
  const auto night_service =
      R"({"id":"night","kind":"social","network":"x","handle":"@n","role":"service",)"
      R"("hours":"Mo-Su 20:00-23:00"})";
  CHECK(recommended(desk_with(list({brand, night_service, mail})), monday_noon) == "mail");
}

TEST_CASE("when none is open, what comes first is recommended") {
  // The phone opens on Tuesday at 10:00; the mail is answered by 13:00, the chat opens at 9:00.
  CHECK(recommended(desk_with(list({mail, phone})), monday_night) == "phone");
  CHECK(recommended(desk_with(list({mail, phone, chat})), monday_night) == "chat");
  CHECK(recommended(desk_with(list({form, mail})), monday_night) == "mail");
  const auto quick = R"({"id":"q","kind":"email","value":"q@example.com","replyWithin":"30m"})";
  CHECK(recommended(desk_with(list({phone, quick})), monday_night) == "q");
  CHECK(recommended(desk_with(list({service, chat})), monday_night) == "chat");
}

TEST_CASE("nobody is recommended who never opens") {
  const auto never = R"({"id":"n","kind":"phone","value":"+34900","hours":"off"})";
  CHECK(recommended(desk_with(list({never})), monday_noon).empty());
  CHECK(recommended(desk_with(""), monday_noon).empty());
}

TEST_CASE("needs of the case") {
  const ContactNeed voice{false, true}, discreet{true, false};
  CHECK(recommended(desk_with(list({chat, phone})), monday_noon, voice) == "phone");
  CHECK(recommended(desk_with(list({chat, phone})), "2026-11-23T15:00:00Z", voice) == "chat");
  CHECK(recommended(desk_with(list({service, mail})), monday_noon, discreet) == "mail");
  CHECK(recommended(desk_with(list({service})), monday_noon, discreet).empty());
}
