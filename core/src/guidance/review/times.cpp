#include "guidance/review/times.hpp"

#include <algorithm>
#include <chrono>

#include "base/ascii.hpp"

namespace ventanilla::guidance {
namespace {

using std::chrono::days;
using std::chrono::minutes;
using std::chrono::sys_days;
using Ahead = TimeNamed::Ahead;

/// Words before a number of hours or days that make it a time to come.
constexpr std::string_view ahead_words =
    "en dentro menos plazo proximas proximos siguientes maximo maxima max within in next under "
    "than most em ate daqui prazo dans sous delai moins prochaines prochains d ici las los unas "
    "unos the de of des les as os a un de";
/// Words that make it a time gone by, or a length of something else.
constexpr std::string_view past_words =
    "hace llevas lleva llevan llevabas desde durante tras despues after for during since ago last "
    "ultimas ultimos haber ha depuis pendant apres";
constexpr std::string_view clock_words =
    "las la at by before until till around as ate vers avant a";

/// One to ten in the four languages, and what counts as a number.
int number_of(std::string_view word) {
  struct Number {
    std::string_view words;
    int value;
  };
  constexpr Number numbers[] = {{"un una uno one an uma um une", 1},
                                {"dos par two couple dois duas deux", 2},
                                {"tres three trois", 3},
                                {"cuatro four quatro quatre", 4},
                                {"cinco five cinq", 5},
                                {"seis six", 6},
                                {"siete seven sete sept", 7},
                                {"ocho eight oito huit", 8},
                                {"diez ten dez dix", 10},
                                {"doce twelve doze douze", 12},
                                {"veinticuatro", 24},
                                {"cuarentayocho", 48}};
  int value = 0;
  std::size_t digits = 0;
  while (digits < word.size() && is_digit(word[digits]) && digits < 4) {
    value = value * 10 + (word[digits++] - '0');
  }
  if (digits > 0) return digits == word.size() ? value : -1;
  for (const auto& number : numbers) {
    if (is_one_of(word, number.words)) return number.value;
  }
  return -1;
}

enum class Unit : std::uint8_t { none, minute, hour, day, week };
Unit unit_of(std::string_view word) {
  if (is_one_of(word, "minuto minutos min mins minute minutes mn")) return Unit::minute;
  if (is_one_of(word, "hora horas h hs hr hrs hour hours heure heures")) return Unit::hour;
  if (is_one_of(word, "dia dias day days jour jours")) return Unit::day;
  if (is_one_of(word, "semana semanas week weeks semaine semaines")) return Unit::week;
  return Unit::none;
}

/// Monday 0 to Sunday 6, or -1.
int weekday_named(std::string_view word) {
  constexpr std::string_view names[] = {"lunes monday segunda lundi",
                                        "martes tuesday terca mardi",
                                        "miercoles wednesday quarta mercredi",
                                        "jueves thursday quinta jeudi",
                                        "viernes friday sexta vendredi",
                                        "sabado saturday samedi",
                                        "domingo sunday dimanche"};
  for (int i = 0; i < 7; ++i) {
    if (is_one_of(word, names[i])) return i;
  }
  return -1;
}

/// January 1 to December 12, or 0.
int month_named(std::string_view word) {
  constexpr std::string_view names[] = {
      "enero january jan janeiro janvier",
      "febrero february feb fevereiro fevrier",
      "marzo march marco mars",
      "abril april apr avril",
      "mayo maio mai",
      "junio june jun junho juin",
      "julio july jul julho juillet",
      "agosto august aug aout",
      "septiembre setiembre september sept sep setembro septembre",
      "octubre october oct outubro octobre",
      "noviembre november nov novembro novembre",
      "diciembre december dec dic dezembro decembre"};
  for (int i = 0; i < 12; ++i) {
    if (is_one_of(word, names[i])) return i + 1;
  }
  return 0;
}

/// What a time can start with, besides digits.
constexpr WordSet heads(
    "un una uno one an uma um une dos par two couple dois duas deux tres three trois cuatro four "
    "quatro quatre cinco five cinq seis six siete seven sete sept ocho eight oito huit diez ten "
    "dez dix doce twelve doze douze veinticuatro cuarentayocho media half meia demi mediodia noon "
    "midday midi manana tomorrow amanha demain hoy today tonight hoje aujourd tarde noche morning "
    "afternoon evening noite matin soir dia day jour cierre jornada eod expediente semana week "
    "semaine lunes monday segunda lundi martes tuesday terca mardi miercoles wednesday quarta "
    "mercredi jueves thursday quinta jeudi viernes friday sexta vendredi sabado saturday samedi "
    "domingo sunday dimanche enero january jan janeiro janvier febrero february feb fevereiro "
    "fevrier marzo march marco mars abril april apr avril mayo maio mai junio june jun junho juin "
    "julio july jul julho juillet agosto august aug aout septiembre setiembre september sep "
    "setembro septembre octubre october oct outubro octobre noviembre november nov novembro "
    "novembre diciembre december dec dic dezembro decembre navidad christmas natal noel "
    "nochebuena");

class Reader {
 public:
  Reader(const DraftText& draft, const Sentence& sentence, Date today)
      : draft_(draft), sentence_(sentence), today_(sys_days(today)) {}

  std::optional<TimeNamed> read() {
    for (std::size_t i = sentence_.first; i < sentence_.last; ++i) {
      const bool starts = is_digit(word(i)[0]) || is_one_of(word(i), heads);
      if (!starts || read_ahead(i) || read_clock(i) || read_day(i)) continue;
      read_date(i);
    }
    if (!named_.day && !named_.minute && named_.ahead == Ahead::none) return std::nullopt;
    return named_;
  }

 private:
  std::string_view word(std::size_t i) const {
    return i >= sentence_.first && i < sentence_.last ? draft_.word(i) : std::string_view{};
  }
  bool before(std::size_t i, std::size_t reach, std::string_view words) const {
    for (std::size_t back = 1; back <= reach && i >= sentence_.first + back; ++back) {
      if (is_one_of(draft_.word(i - back), words)) return true;
    }
    return false;
  }
  void note(std::size_t first, std::size_t last) {
    const auto& from = draft_.tokens[first];
    const auto& to = draft_.tokens[std::min(last, sentence_.last - 1)];
    if (named_.span.size() == 0) named_.span.start = from.start;
    named_.span.end = std::max(named_.span.end, to.end);
  }
  void take_day(std::size_t first, std::size_t last, std::int64_t day) {
    named_.day = std::max(named_.day.value_or(0), static_cast<int>(day));
    note(first, last);
  }
  void take_minute(std::size_t first, std::size_t last, int minute) {
    named_.minute = std::max(named_.minute.value_or(0), minute);
    note(first, last);
  }

  bool read_ahead(std::size_t i);
  bool read_clock(std::size_t i);
  bool read_day(std::size_t i);
  bool read_date(std::size_t i);
  bool take_date(std::size_t first, std::size_t last, int month, int day);
  int with_half(std::size_t i, int hour) const;

  const DraftText& draft_;
  const Sentence& sentence_;
  sys_days today_;
  TimeNamed named_;
};

/// "en 4 horas", "within 24h", "em dois dias úteis", "half an hour", "2 business days".
bool Reader::read_ahead(std::size_t i) {
  std::size_t at = i;
  int amount = number_of(word(at));
  Unit unit = Unit::none;
  const std::string_view head = word(at);
  if (amount < 0 && !head.empty() && is_digit(head[0])) {  // "24h", "48hs", "30min"
    const std::size_t letters = head.find_first_not_of("0123456789");
    amount = number_of(head.substr(0, letters));
    unit = unit_of(head.substr(std::min(letters, head.size())));
  } else if (is_one_of(head, "media half meia demi")) {
    at += is_one_of(word(at + 1), "an") ? 2 : 1;
    if (unit_of(word(at)) != Unit::hour) return false;
    amount = 30;
    unit = Unit::minute;
  } else if (amount >= 0) {
    ++at;
    if (is_one_of(word(at), "of de")) ++at;
    const bool business = is_one_of(word(at), "business working");
    unit = unit_of(word(at + (business ? 1 : 0)));
    if (business) ++at;
  }
  if (amount < 0 || unit == Unit::none) return false;
  if (!before(i, 3, ahead_words) || before(i, 2, past_words)) return false;
  if (is_one_of(word(at + 1), "ago retraso espera late tarde atraso antes before")) return false;
  const bool open = is_one_of(word(at), "business working") || before(at, 1, "business working") ||
                    is_one_of(word(at + 1),
                              "habiles habil laborables laborable laborales uteis util "
                              "ouvres ouvre ouvrables");
  switch (unit) {
    case Unit::minute:
    case Unit::hour:
      named_.ahead = open ? Ahead::open_minutes : Ahead::minutes;
      named_.amount = amount * (unit == Unit::hour ? 60 : 1);
      break;
    case Unit::day:
      named_.ahead = open ? Ahead::business_days : Ahead::days;
      named_.amount = amount;
      break;
    default:
      named_.ahead = Ahead::days;
      named_.amount = amount * 7;
  }
  note(i, at);
  return true;
}

/// Afternoon hours that are said without the 12: "a las 4 de la tarde", "5 pm", "7 du soir", "esta
/// noche a las 11"; `i` is the token after the hour.
int Reader::with_half(std::size_t i, int hour) const {
  const bool early = is_one_of(word(i), "am") || (word(i) == "a" && word(i + 1) == "m") ||
                     (is_one_of(word(i), "de du in da") &&
                      (is_one_of(word(i + 1), "manana madrugada matin") ||
                       is_one_of(word(i + 2), "manana madrugada morning manha")));
  if (early) return hour;
  bool afternoon = is_one_of(word(i), "pm") || (word(i) == "p" && word(i + 1) == "m") ||
                   before(i, 5, "noche tonight noite soir evening");
  for (std::size_t k = i; k < i + 4; ++k) {
    afternoon = afternoon || is_one_of(word(k), "tarde noche tardes noite soir evening afternoon");
  }
  if (afternoon) return hour < 12 ? hour + 12 : hour;
  return hour >= 1 && hour <= 6 ? hour + 12 : hour;
}

/// "16:00", "16.30 h", "16h30", "4pm", "a las 4", "at noon".
bool Reader::read_clock(std::size_t i) {
  const std::string_view head = word(i);
  if (is_one_of(head, "mediodia noon midday midi")) {
    take_minute(i, i, 12 * 60);
    return true;
  }
  if (head.empty() || !is_digit(head[0])) return false;
  const std::size_t letters = std::min(head.find_first_not_of("0123456789"), head.size());
  int hour = number_of(head.substr(0, letters));
  const std::string_view rest = head.substr(letters);
  if (hour < 0 || hour > 24 || letters > 2) return false;
  const std::string_view gap = draft_.gap_after(i);
  const std::string_view next = word(i + 1);
  const bool announced = before(i, 1, clock_words);
  const bool two_digits = next.size() >= 2 && is_digit(next[0]) && is_digit(next[1]) &&
                          (next.size() == 2 || !is_digit(next[2]));
  int minute = 0;
  std::size_t last = i;
  if (rest.empty() && two_digits && (gap == ":" || (gap == "." && announced))) {
    minute = number_of(next.substr(0, 2));
    last = i + 1;
    const std::string_view tail = next.substr(2);
    if (tail == "pm" && hour < 12) hour += 12;
    if (tail.empty() && head[0] != '0') {
      const int half = with_half(i + 2, hour);
      if (half - hour == 12 && hour > 6) hour = half;
      if (half - hour == 12 && is_one_of(word(i + 2), "pm p de da du in")) hour = half;
    }
  } else if (rest == "pm" || rest == "am") {
    if (rest == "pm" && hour < 12) hour += 12;
  } else if (rest.starts_with("h") && announced) {
    const int written = number_of(rest.substr(1));
    minute = written >= 0 ? written : 0;
  } else if (rest.empty() && (is_one_of(next, "pm am") ||
                              (is_one_of(next, "p a") && word(i + 2) == "m") || announced)) {
    if (unit_of(next) == Unit::minute || unit_of(next) == Unit::day || month_named(next) != 0 ||
        (next == "de" && month_named(word(i + 2)) != 0)) {
      return false;
    }
    if (is_one_of(word(i - 1), "a la") && unit_of(next) != Unit::hour) return false;
    hour = with_half(i + 1, hour);
  } else {
    return false;
  }
  if (minute > 59 || hour > 24) return false;
  take_minute(i, last, hour * 60 + minute);
  return true;
}

/// "hoy", "mañana", "this afternoon", "amanhã", "lundi", "la próxima semana".
bool Reader::read_day(std::size_t i) {
  const std::string_view head = word(i);
  if (head == "manana") {
    if (before(i, 1, "la esta")) {
      if (before(i, 1, "esta")) take_day(i, i, 0);
      return true;
    }
    take_day(i, i, before(i, 1, "pasado") ? 2 : 1);
    return true;
  }
  if (is_one_of(head, "tomorrow amanha demain")) {
    const bool after = before(i, 2, "after depois apres");
    take_day(i, i, after ? 2 : 1);
    return true;
  }
  if (is_one_of(head, "hoy today tonight hoje aujourd") ||
      (is_one_of(head, "tarde noche manana morning afternoon evening noite matin soir midi") &&
       before(i, 2, "esta this nesta ce cet cette"))) {
    take_day(i, i, 0);
    return true;
  }
  if (is_one_of(head, "dia day jour cierre jornada eod expediente") &&
      before(i, 4,
             "final fin fim end finalizar acabe termine antes largo longo durante transcurso")) {
    take_day(i, i, 0);
    return true;
  }
  const auto weekday = static_cast<int>(std::chrono::weekday(today_).iso_encoding() - 1);
  if (is_one_of(head, "semana week semaine")) {
    const bool next = before(i, 2, "proxima next siguiente") ||
                      is_one_of(word(i + 1), "prochaine") ||
                      (word(i + 1) == "que" && is_one_of(word(i + 2), "viene vem"));
    const bool current = before(i, 2, "esta this nesta cette");
    const bool weekend = before(i, 2, "fin fim");
    if (!next && !current) return false;
    take_day(i, i, next ? 7 - weekday : weekend ? 5 - weekday : std::max(0, 4 - weekday));
    return true;
  }
  const int named = weekday_named(head);
  if (named < 0) return false;
  if (is_one_of(head, "segunda terca quarta quinta sexta") && word(i + 1) != "feira") return false;
  take_day(i, i, (named - weekday + 7) % 7);
  return true;
}

bool Reader::take_date(std::size_t first, std::size_t last, int month, int day) {
  using namespace std::chrono;
  const year_month_day now{today_};
  for (int ahead = 0; ahead <= 1; ++ahead) {
    const year_month_day date{now.year() + years{ahead},
                              std::chrono::month(static_cast<unsigned>(month)),
                              std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok() || sys_days(date) < today_) continue;
    take_day(first, last, (sys_days(date) - today_).count());
    return true;
  }
  return false;
}

/// "27 de noviembre", "November 27", "27/11", "el día de Navidad".
bool Reader::read_date(std::size_t i) {
  if (is_one_of(word(i), "navidad christmas natal noel")) return take_date(i, i, 12, 25);
  if (word(i) == "nochebuena") return take_date(i, i, 12, 24);
  const int month = month_named(word(i));
  if (month != 0) {
    const std::size_t back = i > sentence_.first && is_one_of(word(i - 1), "de of") ? 2 : 1;
    const int before_it = i >= sentence_.first + back ? number_of(word(i - back)) : -1;
    if (before_it >= 1 && before_it <= 31) return take_date(i - back, i, month, before_it);
    const int after_it = number_of(word(i + 1));
    return after_it >= 1 && after_it <= 31 && take_date(i, i + 1, month, after_it);
  }
  const int day = number_of(word(i));
  const int other = number_of(word(i + 1));
  const bool slashed = !word(i).empty() && is_digit(word(i)[0]) && draft_.gap_after(i) == "/";
  if (!slashed || day < 1 || day > 31 || other < 1 || other > 12) return false;
  return take_date(i, i + 1, other, day);
}

}  // namespace

std::optional<TimeNamed> time_in(const DraftText& draft, const Sentence& sentence, Date today) {
  return Reader(draft, sentence, today).read();
}

TimeMeant resolve(const TimeNamed& named, const Schedule& schedule, Instant at) {
  const LocalTime now = schedule.zone.to_local(at);
  const auto today = std::chrono::floor<days>(now);
  const auto day_at = [&](int ahead) { return Date{today + days{ahead}}; };
  if (named.minute) {
    auto local = today + days{named.day.value_or(0)} + minutes{*named.minute};
    if (!named.day && local < now) local += days{1};
    return {schedule.zone.to_instant(std::chrono::floor<std::chrono::seconds>(local)).later, {}};
  }
  if (named.day) return {{}, day_at(*named.day)};
  switch (named.ahead) {
    case Ahead::minutes:
      return {at + minutes{named.amount}, {}};
    case Ahead::open_minutes:
      return {deadline(schedule, at, named.amount), {}};
    case Ahead::days:
      return {{}, day_at(named.amount)};
    case Ahead::business_days:
      return {{}, add_business_days(schedule, at, named.amount)};
    default:
      return {};
  }
}

}  // namespace ventanilla::guidance
