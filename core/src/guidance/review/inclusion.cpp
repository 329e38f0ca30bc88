#include "guidance/review/reviewer.hpp"

/// Wording that nobody is hurt or left out by (E10), in Spanish and English. The English part
/// follows what retext-equality lists for everyday words.
namespace ventanilla::guidance {
namespace {

struct Wording {
  std::string_view avoid;   ///< cues
  std::string_view rather;  ///< what to write instead
};

constexpr Wording spanish[] = {
    {"minusvalid*|el invalido|los invalidos|la invalida|las "
     "invalidas|lisiad*|tullid*|discapacitad*",
     "persona con discapacidad"},
    {"sordomud*", "persona sorda"},
    {"cieguit*|sordit*|enfermit*|cojit*", "la palabra sin diminutivo"},
    {"retrasado mental|retrasada mental|mongolic*|mongol|subnormal*|deficiente mental",
     "persona con discapacidad intelectual"},
    {"viejito|viejita|viejitos|viejitas|ancianito*|abuelitos|los viejos|las viejas|los ancianos|la "
     "tercera edad",
     "personas mayores"},
    {"senorita|senoritas", "señora, o solo el nombre"},
    {"las chicas|nuestras chicas|la chica|una chica de|las muchachas|nuestras muchachas|la "
     "muchacha|las ninas de",
     "el equipo, o su cargo"},
    {"azafata|azafatas", "tripulante de cabina"},
    {"senora de la limpieza|mujer de la limpieza|senoras de la limpieza|mujeres de la limpieza",
     "personal de limpieza"},
    {"ama de casa|amas de casa", "persona que se ocupa del hogar"},
    {"estimados clientes|queridos clientes|queridos usuarios|estimados usuarios|estimados "
     "pasajeros|queridos amigos|estimado cliente|estimado usuario|querido cliente|querido usuario|"
     "apreciado cliente|estimados senores|muy senor mio|muy senores mios|estimado senor o|estimado "
     "pasajero|querido pasajero|bienvenido cliente",
     "el nombre, o «Hola»"},
    {"hombres de negocios|hombre de negocios", "gente de negocios"},
    {"el hombre de la calle|el hombre moderno", "la gente"},
    {"sexo debil|bello sexo|sexo fuerte", "mujeres, hombres"},
    {"trabajo de chinos|engañar como a un chino|enganar como a un chino|cuento chino|merienda de "
     "negros|trabajar como un negro|trabajar como negros|trabajamos como negros|hacer el indio|no "
     "hay moros|moros en la costa|gitanada|judiada|sudaca*|indiada|como un gitano|como "
     "gitanos|negrito|negrita|chinito|chinita",
     "una expresión que no señale a nadie"},
    {"lista negra|listas negras", "lista de bloqueo"},
    {"usuarios normales|clientes normales|personas normales|gente normal|personas sanas",
     "las demás personas"},
    {"inmigrante ilegal|inmigrantes ilegales|los ilegales", "persona en situación irregular"},
    {"tercermundista*|tercer mundo", "una descripción concreta"},
    {"autista|esquizofrenic*|bipolar|histeric*|locos de remate|es de locos|trastornad*",
     "lo que pasa, sin nombrar una enfermedad"},
    {"sufre de discapacidad|padece discapacidad|sufre una discapacidad|confinado a una "
     "silla|confinada a una silla|postrad* en silla|atado a una silla|atada a una silla",
     "tiene una discapacidad, usa silla de ruedas"},
    {"afeminad*|mariconada|mariconadas|marimacho|maricon*|nenaza", "nada: quítalo"},
    {"para senoras|para senoritas|para mujeres|para chicas|para hombres|de senoras|las senoras "
     "de|hasta una mujer|incluso una mujer|como buena mujer|como todo un hombre|las mamas que|las "
     "madres quienes|las madres son|son las madres|son las mujeres|su marido|tu marido|tu esposo|"
     "su esposo|tu mujer|su mujer|tu senora|su senora|un hombre que|algun hombre|algun varon",
     "a quien sea, sin señalar si es hombre o mujer"},
    {"a tu edad|a su edad|para tu edad|para su edad|por tu edad|por su edad|gente de su edad|gente "
     "de tu edad|personas de su edad|gente mayor|tu abuela|su abuela|tu abuelo|su abuelo|hasta tu "
     "abuela|hasta una abuela|a prueba de abuelas|algun nieto|tu nieto|su nieto|tu hijo que "
     "entienda|alguien joven|los jovenes de hoy",
     "la explicación, sin hablar de la edad"},
    {"gente como tu|gente como usted|gente como ustedes|los de tu pais|los de su pais|gente de tu "
     "pais|gente de su pais|ustedes los|vosotros los|los de alli|ustedes alla|tu acento|su acento|"
     "los extranjeros|para ser extranjer*|para ser latin*|aunque sea extranjer*|habla bien espanol "
     "para",
     "lo que pasa, sin hablar del origen"},
    {"trabajo de hombres|trabajo de mujeres|cosas de mujeres|cosas de hombres|como una "
     "nina|conduce como mujer",
     "nada: quítalo"},
};

constexpr Wording english[] = {
    {"guys|you guys|hey guys", "everyone"},
    {"dear sir|dear sirs|gentlemen|dear madam", "the name, or “Hello”"},
    {"handicapped|cripple|crippled|invalids|the disabled|differently abled",
     "people with disabilities"},
    {"wheelchair bound|confined to a wheelchair|bound to a wheelchair", "uses a wheelchair"},
    {"deaf and dumb|deaf mute|the deaf|the blind", "deaf people, blind people"},
    {"retard|retarded|mentally retarded|midget|spastic|spaz|moron|imbecile",
     "a word that hurts nobody"},
    {"crazy|insane|lunatic|psycho|schizo*|lame|dumb|tone deaf|turn a blind "
     "eye|blind spot|falling on deaf ears|fell on deaf ears",
     "surprising, wild, unaware"},
    {"suffers from|stricken with", "has"},
    {"chairman|chairmen", "chair"},
    {"businessman|businessmen|businesswoman", "business people"},
    {"salesman|salesmen|saleswoman|saleslady|salesgirl", "sales staff"},
    {"policeman|policemen", "police officer"},
    {"fireman|firemen", "firefighter"},
    {"mailman|postman|mailmen|postmen", "mail carrier"},
    {"stewardess|stewardesses|air hostess|air hostesses", "cabin crew"},
    {"repairman|repairmen|handyman|serviceman|servicemen|deliveryman|delivery man|delivery "
     "boy|workman|workmen|middleman",
     "the trade: technician, courier"},
    {"manpower|man hours|manhours|man made|manmade|manned|mankind", "staff, hours, made by hand"},
    {"housewife|housewives", "homemaker"},
    {"cleaning lady|cleaning ladies|cleaning woman|our girls|the girls|the girl at|the girl "
     "in",
     "the job: cleaner, colleague"},
    {"he or she|his or her|him or her|s he", "they, their"},
    {"gypsy|gypsies|gypped|gyp|oriental|orientals|eskimo|eskimos|redskin|colored people|coloured "
     "people|illegal alien|illegal aliens|illegals|third world|indian giver|jew down|low man on "
     "the totem|powwow|spirit animal",
     "a word that points at nobody"},
    {"blacklist|blacklisted|black list|whitelist|whitelisted", "blocklist, allowlist"},
    {"master slave|slave", "primary, secondary"},
    {"grandfathered|grandfather clause", "kept under the old terms"},
    {"the elderly|old people|old folks|geriatric", "older people"},
    {"for ladies|for the ladies|for women|for girls|for a woman|for a girl|even a woman|the "
     "ladies|your husband|your wife|your boyfriend|a man to|a man who|some man|man of the house|"
     "lady of the house|ask your son|ask your grandson|the mums|the moms|busy mums|busy moms|"
     "mothers usually|women usually|men usually|working mothers",
     "anyone, whoever they are"},
    {"at your age|for your age|people your age|someone your age|your generation|your grandma|your "
     "grandmother|your granny|grandma could|grandmother could|your grandchildren|your grandkids|a "
     "grandchild|someone younger|young people today|older folks|senior moment|millennials|boomer",
     "the explanation, without age"},
    {"people like you|your kind|people from your country|your country s|where you come from|you "
     "people|you lot|for a foreigner|the foreigners|speak proper english|broken english|your "
     "accent|native speakers only|third worlders",
     "what happened, without origin"},
    {"normal people|normal customers|like a girl|man up|grow a pair|manly|girly",
     "nothing: leave it out"},
    {"sanity check|hysterical", "check, upset"},
};

template <std::size_t n>
void review_wordings(Reviewer& reviewer, const Wording (&wordings)[n]) {
  for (const auto& wording : wordings) {
    const SentenceCues avoided(reviewer.text, wording.avoid);
    for (std::size_t i = 0; avoided.any() && i < reviewer.text.sentences.size(); ++i) {
      if (const auto span = avoided.in(i)) {
        reviewer.add(ReviewRule::not_inclusive, *span, wording.rather);
      }
    }
  }
}

}  // namespace

void review_inclusion(Reviewer& reviewer) {
  if (reviewer.text.language == Language::es) review_wordings(reviewer, spanish);
  if (reviewer.text.language == Language::en) review_wordings(reviewer, english);
}

}  // namespace ventanilla::guidance
