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
    "ofert*|promo*|descuent*|rebaja*|sorteo*|cupon*|black friday|cyber monday|suscri*|newsletter|"
    "coleccion*|premium|offer|offers|deal|deals|discount*|sale|sales|coupon*|voucher*|upgrade*|"
    "loyalty|giveaway|subscri*|desconto*|cupom|remise*|offre|offres|abonnement*";

}  // namespace

void review_promotion(Reviewer& reviewer) {
  if (reviewer.has_message() && has_cue(reviewer.asked, asked_for)) return;
  reviewer.add_each(ReviewRule::promotion, promotions);
}

}  // namespace ventanilla::guidance
