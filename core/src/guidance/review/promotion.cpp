#include "guidance/review/reviewer.hpp"

/// No promotion in a reply to somebody who asked for none (E7).
namespace ventanilla::guidance {
namespace {

constexpr std::string_view promotions =
    // es
    "aprovecha nuestr*|aprovecha est*|aprovecha la|aprovecha las|aprovecha los|aprovecha el|"
    "aprovecha ya|aprovecha y|aprovecha para comprar|aproveche nuestr*|aproveche est*|aproveche "
    "la|aproveche las|aproveche los|aproveche el|no te pierdas|no te la pierdas|no te lo pierdas|"
    "no te las pierdas|no te los pierdas|no se pierda|no se la pierda|no se lo pierda|no dejes "
    "pasar|compra ya|compra ahora|compre ya|compre ahora|compralo ya|comprala ya|reserva ya|"
    "reserva ahora|reserve ya|reserve ahora|contrata ya|contrata ahora|ofertas exclusivas|oferta "
    "exclusiva|oferta especial|ofertas especiales|oferta imperdible|ofertas imperdibles|oferta "
    "irresistible|ofertas irresistibles|ofertas increibles|oferta increible|oferta limitada|"
    "super oferta|superoferta|mega oferta|ofertas de la semana|oferta de la semana|ofertas del "
    "mes|oferta del mes|ofertas de temporada|nuestras ofertas|nuestras promociones|nuestra "
    "promocion|nueva promocion|nuevas promociones|nuestros descuentos|descuento exclusivo|"
    "descuentos exclusivos|descuentos de hasta|gran descuento|precios imbatibles|mejores precios|"
    "mejor precio del mercado|precios increibles|precio de locura|ultimas plazas|ultimas "
    "unidades|por tiempo limitado|solo por hoy|solo hoy|2x1|3x2|dos por uno|black friday|cyber "
    "monday|cyber lunes|viernes negro|rebajas|nueva coleccion|nuestra nueva|nuestro nuevo plan|"
    "nuestro nuevo producto|nuestros nuevos|nuestras nuevas|conoce nuestr*|conozca nuestr*|"
    "descubre nuestr*|descubra nuestr*|visita nuestra tienda|visite nuestra tienda|pasate a|"
    "pasese a|cambiate a|suscribete|suscribase|participa en nuestro sorteo|nuestro sorteo|"
    "participa y gana|gana un|gane un|usa el codigo|use el codigo|cupon de bienvenida|siguenos "
    "para enterarte|siguenos para no perderte|siguenos y|dale me gusta|dale like|etiqueta a|"
    "hazte socio|hazte premium|hagase socio|mejore su plan|tarifa premium|plan premium|mejora tu "
    "plan y|usa nuestro codigo|con el codigo promocional|codigo de descuento|codigo promocional|"
    // en
    "don t miss|do not miss|check out our|take advantage of our|take advantage of this|take "
    "advantage of the|shop now|buy now|book now|order now|order today|sign up now|sign up today|"
    "subscribe to|special offer|special offers|exclusive offer|exclusive offers|exclusive deal|"
    "exclusive deals|exclusive discount*|great deals|best deals|best prices|best price|limited "
    "time|limited offer|while stocks last|hurry|on sale now|flash sale|our latest|our newest|"
    "brand new|new collection|new range|new arrivals|percent off|bogo|buy one get one|use code|"
    "use the code|promo code|enter our|win a|giveaway|upgrade to our|upgrade to premium|upgrade "
    "now|go premium|follow us for|follow us to|join our loyalty|our loyalty program*|download "
    "our new|have you tried our|why not try our|discover our|unbeatable|explore our new|explore "
    "our latest|"
    // pt
    "aproveite|nao perca|compre ja|compre agora|reserve ja|reserve agora|oferta especial|ofertas "
    "especiais|oferta exclusiva|ofertas exclusivas|nossas ofertas|nossas promocoes|nossa "
    "promocao|desconto exclusivo|descontos exclusivos|ultimas vagas|por tempo limitado|so hoje|"
    "conheca nosso*|conheca nossa*|confira nosso*|confira nossa*|assine ja|inscreva se|use o "
    "cupom|use o codigo|melhores precos|nova colecao|"
    // fr
    "profitez de|profitez en|ne manquez pas|ne ratez pas|achetez maintenant|reservez maintenant|"
    "reservez vite|offre speciale|offres speciales|offre exclusive|offres exclusives|nos offres|"
    "nos promotions|notre promotion|remise exclusive|dernieres places|duree limitee|decouvrez "
    "notre|decouvrez nos|abonnez vous|avec le code|meilleurs prix|nouvelle collection";
/// Whoever asks about an offer gets an answer about it.
constexpr std::string_view asked_for =
    "millas|miles|puntos|points|socio|tarjeta "
    "aero*|ofert*|promo*|descuent*|rebaja*|sorteo*|cupon*|black friday|cyber "
    "monday|suscri*|newsletter|"
    "coleccion*|premium|offer|offers|deal|deals|discount*|sale|sales|coupon*|voucher*|upgrade*|"
    "loyalty|giveaway|subscri*|desconto*|cupom|remise*|offre|offres|abonnement*";

constexpr PairCues promotion_pairs[] = {
    {"descarga|descargate|descargala|download|instala|prueba|try|baixe|telechargez",
     "hoy|ya|ahora|today|now|agora|"
     "maintenant",
     4},
    {"conoces|conoce ya|conoce usted|have you tried|have you seen|did you see|conhece|connaissez "
     "vous",
     "nuestra|"
     "nuestro|nuestras|nuestros|our|nossa|nosso|notre|nos",
     2},
    {"vuela|viaja|disfruta|date|treat yourself|enjoy|upgrade",
     "con nuestra clase|en nuestra clase|un capricho|clase "
     "plus|business class|first class|premium|to business",
     4},
    {"recuerda que|recuerde que|te recordamos|le recordamos|por cierto|sabias que|sabia que|by the "
     "way|"
     "and remember|did you know|while you re here|ah e lembre|au fait",
     "oferta*|promocion*|descuento*|"
     "gratis|off|sale|discount*|deal|deals|millas|miles|premium|puntos|points|desde 1*|desde "
     "2*|desde "
     "3*|desde 4*|desde 5*|desde 6*|desde 7*|desde 8*|desde 9*|from 1*|from 2*|from 3*|from "
     "4*|from 5*|"
     "from 6*|from 7*|from 8*|from 9*|promocoes|promotions",
     9},
    {"solicita|solicite|solicitala|pide|consigue|obten|acumula|acumulas|acumule|gana|earn|get|grab|"
     "apply for|ganhe|gagnez",
     "doble de "
     "millas|millas|puntos extra|tarjeta aero*|tarjeta de credito|regalo*|premio*|double "
     "miles|extra "
     "miles|bonus points|credit card|free gift|milhas",
     5},
    {"visita|visite|entra en|entre en|mira|mire|ve|descubre|descubra|no dejes de ver|no deje de "
     "ver|"
     "check|see|visit",
     "promociones|ofertas|novedades|nuevos destinos|nuestros nuevos|nuestras "
     "nuevas|rebajas|promotions|offers|deals|new arrivals|new destinations",
     6},
    {"tenemos|hay|we have|we ve got|temos|nous avons",
     "ofertas|promociones|descuentos|rebajas|great "
     "offers|great deals|offers|promocoes",
     2},
    {"sign up|subscribe|suscribe*|apuntate|registrate|join",
     "newsletter|boletin|club|great offers|"
     "offers|loyalty|rewards|ofertas",
     5},
};

/// "20% off", "un 30% de descuento".
void add_percentages(Reviewer& reviewer) {
  const auto text = reviewer.text.text;
  for (const std::string_view sign : {"% off", "% de descuento", "% dto", "% discount",
                                      "% desconto", "% en tu pr", "% en su pr", "% on your next"}) {
    const std::size_t at = text.find(sign);
    if (at != std::string_view::npos) reviewer.add(ReviewRule::promotion, {at, at + sign.size()});
  }
}

}  // namespace

void review_promotion(Reviewer& reviewer) {
  if (reviewer.has_message() && has_cue(reviewer.asked, asked_for)) return;
  const std::size_t before = reviewer.findings.size();
  reviewer.add_each(ReviewRule::promotion, promotions, promotion_pairs);
  if (reviewer.findings.size() == before) add_percentages(reviewer);
}

}  // namespace ventanilla::guidance
