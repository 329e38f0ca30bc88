#include "guidance/message/story.hpp"

#include <algorithm>
#include <initializer_list>
#include <string_view>

/// Forms of verbs instead of lists of them: what nobody could list is still told in the past.
namespace ventanilla::guidance {
namespace {

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> endings) {
  return std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view ending) { return word.ends_with(ending); });
}

std::string_view written(const Words& words, std::size_t i) {
  const auto& token = words.tokens[i];
  return words.text.substr(token.start, token.end - token.start);
}

/// Whose doing a word tells.
enum class Doer { nobody, customer, other };

Doer spanish_doer(const Words& words, std::size_t i) {
  static constexpr WordSet others(
      "fue fueron dio dieron hizo hicieron dijo dijeron puso pusieron trajo trajeron vino vinieron "
      "tuvo tuvieron hubo pudo pudieron supo quiso quisieron habia habian tenia tenian decia "
      "decian venia venian iba iban era eran salia salian");
  static constexpr WordSet own("fui tuve hice puse estuve pude vine dije traje anduve");
  static constexpr WordSet no_verbs(
      "que porque cafe bebe te se ole asi aqui ahi alli si mi jose varon baron aaron acaba acaban "
      "graba traba jo cabo");
  const std::string_view folded = words.tokens[i].folded;
  if (is_one_of(folded, no_verbs)) return Doer::nobody;
  if (is_one_of(folded, others)) return Doer::other;
  if (is_one_of(folded, own)) return Doer::customer;
  const auto word = written(words, i);
  if (folded.size() < 4) return Doer::nobody;
  if (ends_with_any(word, {"ó"}) ||
      ends_with_any(folded, {"aron", "ieron", "jeron", "aba", "aban"}) || word == "hacía" ||
      word == "hacían") {
    return Doer::other;
  }
  return ends_with_any(word, {"é", "í"}) ? Doer::customer : Doer::nobody;
}

Doer english_doer(const Words& words, std::size_t i) {
  static constexpr WordSet irregular(
      "took came went left gave kept told said ran broke lost sent stood sat woke threw put made "
      "did got had was were fell saw found shut hung cut hit spoke wrote drove rang flew forgot "
      "let showed smelt spilt burnt tore stole chose began became bought paid");
  static constexpr WordSet no_verbs("need speed feed indeed exceed bleed seed breed weed greed");
  static constexpr WordSet customers("i we ve");
  static constexpr WordSet helpers("was were be been is are get got");
  const std::string_view word = words.tokens[i].folded;
  const bool past = is_one_of(word, irregular) ||
                    (word.size() > 4 && word.ends_with("ed") && !is_one_of(word, no_verbs));
  if (!past) return Doer::nobody;
  const std::string_view before = i > 0 ? std::string_view(words.tokens[i - 1].folded) : "";
  if (is_one_of(before, helpers)) return Doer::nobody;  // told by its helper already
  return is_one_of(before, customers) ? Doer::customer : Doer::other;
}

bool is_amount(std::string_view word) {
  static constexpr WordSet units(
      "euros dolares pesos soles reais dollars pounds quid hours hour hrs minutes mins days weeks "
      "months horas minutos dias semanas meses");
  return is_one_of(word, units);
}

/// How many words tell whose doing, how much and what was missing.
struct Signs {
  int others = 0;
  int own = 0;
  int amounts = 0;
  int lacks = 0;
};

Signs signs_of(const Words& words) {
  static constexpr WordSet lacking(
      "no ni nadie nunca nada sin not nobody never nothing without didn wasn weren");
  Signs signs;
  for (std::size_t i = 0; i < words.tokens.size(); ++i) {
    const std::string_view word = words.tokens[i].folded;
    const Doer doer = words.language == Language::es   ? spanish_doer(words, i)
                      : words.language == Language::en ? english_doer(words, i)
                                                       : Doer::nobody;
    signs.others += doer == Doer::other ? 1 : 0;
    signs.own += doer == Doer::customer ? 1 : 0;
    signs.amounts += is_amount(word) ? 1 : 0;
    signs.lacks += is_one_of(word, lacking) ? 1 : 0;
  }
  return signs;
}

bool has_bound_form(const Words& words, std::initializer_list<std::string_view> endings) {
  constexpr std::size_t shortest = 6;  // "denlos"
  return words.language == Language::es &&
         std::any_of(words.tokens.begin(), words.tokens.end(), [&](const Token& token) {
           return token.folded.size() >= shortest && ends_with_any(token.folded, endings);
         });
}

}  // namespace

bool tells_story(const Words& words) {
  constexpr std::size_t shortest = 6;  // words; one doing takes two more: "it rained all day"
  if (words.tokens.size() < shortest) return false;
  // "Your app greets me …", "otro correo de …": what a statement about the company begins with.
  static constexpr WordSet accusing("your vuestra vuestro vuestros vuestras another otro otra");
  const int accuses = is_one_of(words.tokens[0].folded, accusing) ? 1 : 0;
  const Signs signs = signs_of(words);
  if (signs.others + accuses > 1) return true;
  if (signs.others == 1 && words.tokens.size() >= shortest + 2) return true;
  // One's own doings tell nothing alone: "the B-220, I bought it in May".
  constexpr int enough = 3;
  return std::min(signs.own, 2) + std::min(signs.amounts, 1) + std::min(signs.lacks, 1) + accuses >=
         enough;
}

bool has_bound_imperative(const Words& words) {
  return has_bound_order(words) ||
         has_bound_form(
             words, {"enme", "anme", "ennos", "annos", "enle", "anle", "enles", "anles", "enmelo",
                     "anmelo", "enmela", "anmela", "adme", "edme", "idme", "adnos", "ednos"});
}

bool has_bound_order(const Words& words) {
  return has_bound_form(words,
                        {"enlo", "anlo", "enla", "anla", "enlos", "anlos", "enlas", "anlas"});
}

bool asks_deed(const Words& words) {
  constexpr std::string_view asked =
      "could you|would you|will you please|can you please|can someone|could someone|can somebody|"
      "could somebody|can anyone|could anyone|any chance you|any way you";
  constexpr std::string_view telling =
      "tell|say|confirm|explain|advise|clarify|let me know|recommend|suggest|remind|believe|happen "
      "to";
  if (words.language == Language::en) {
    return has_cue(words.joined, asked) && !has_near(words.joined, asked, telling, 2);
  }
  if (words.language != Language::es) return false;
  static constexpr WordSet answers(
      "dicen explican indican informan confirman aclaran cuentan cobran dejan llegan sirven valen "
      "quedan salen aplican van faltan corresponden tocan estan han piden aparecen son ven deben "
      "pasan recomiendan aconsejan mandaron tienen dan");
  static constexpr WordSet questions(
      "que cual cuales cuando cuanto cuanta cuantos cuantas donde "
      "como quien quienes porque si");
  for (std::size_t i = 0; i + 1 < words.tokens.size(); ++i) {
    const std::string_view word = words.tokens[i].folded;
    if (is_one_of(word, questions)) return false;
    const std::string_view verb = words.tokens[i + 1].folded;
    const bool plural = verb.size() > 4 && ends_with_any(verb, {"an", "en", "ais", "eis"});
    if ((word == "me" || word == "nos") && plural && !is_one_of(verb, answers)) return true;
  }
  return false;
}

bool has_conditional(const Words& words) {
  static constexpr WordSet own_wishes(
      "gustaria querria podria podrian deberia tendria maria secretaria notaria comisaria "
      "agradeceria necesitaria diria");
  static constexpr WordSet others(
      "me no nunca jamas cuanto cuanta cuantos cual como donde cuando "
      "quien que");
  if (words.language != Language::es) return false;
  const bool polite = has_cue(words.joined, "seria posible|seria tan|seria usted");
  for (std::size_t i = 0; i < words.tokens.size(); ++i) {
    const std::string_view before = i > 0 ? std::string_view(words.tokens[i - 1].folded) : "";
    const std::string_view word = words.tokens[i].folded;
    const bool supposed = before == "si" && i > 1 && words.tokens[i - 2].folded == "y";
    if (supposed && ends_with_any(word, {"aran", "ieran", "arais", "ierais"})) return true;
    if (is_one_of(word, own_wishes) || is_one_of(before, others)) continue;
    if (!polite &&
        ends_with_any(written(words, i), {"aría", "arían", "aríamos", "iría", "irían", "iríamos",
                                          "ndría", "ndrían", "sería", "serían"})) {
      return true;
    }
  }
  return false;
}

}  // namespace ventanilla::guidance
