#pragma once

#include <string>
#include <string_view>

namespace ventanilla {

/// The IANA zone of the place that `written` names, as people write zones by hand: "Madrid",
/// "Spain/Madrid", "Europe/Barcelona", "hora de Bogotá". "" where it names none of the places known
/// here: the largest cities and the countries with one clock of the Spanish, Portuguese, French and
/// English speaking world.
std::string_view zone_of_place(std::string_view written);

/// What to write instead of `written`: the zone of the place it names, or how zones are named.
std::string zone_advice(std::string_view written);

}  // namespace ventanilla
