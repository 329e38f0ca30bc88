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
    "notre|decouvrez nos|abonnez vous|avec le code|meilleurs prix|nouvelle collection|echale un "
    "ojo|echale un vistazo|echa un ojo a nuestr*|echa un vistazo a nuestr*|eche un vistazo a "
    "nuestr*|dale un vistazo|date una vuelta por nuestr*|hazte con|hagase con|estrena|estrene|"
    "regalate|consientete|date un capricho|date el gusto|animate a probar|animese a probar|"
    "anímate a|animate y|ya salio la|ya salio el|ya salio nuestr*|ya salieron|ya llego la nueva|"
    "ya llego el nuevo|ya llego nuestr*|ya llegaron|ya disponible|ya esta disponible nuestr*|ya "
    "puedes comprar|ya puedes contratar|acabamos de lanzar|hemos lanzado|lanzamos nuestr*|acaba "
    "de llegar|recien llegado|recien llegados|recien llegada|estrenamos coleccion|estrenamos "
    "plan|estrenamos tarifa|primer mes gratis|primeros meses gratis|meses gratis|mes gratis|"
    "envio gratis en tu proxim*|envios gratis|gratis los primeros|gratis por tres meses|gratis "
    "durante|prueba gratuita|prueba gratis|prueba nuestr*|pruebe nuestr*|contrata nuestr*|"
    "contrate nuestr*|contrata el|contrata la|try our|try the new|try out our|free delivery for|"
    "free shipping on|free for a month|months free|month free|first month free|free trial|free "
    "upgrade|get yours|grab yours|treat yourself|just launched|just landed|just dropped|now "
    "available in|sneak peek|bestseller*|best seller*|top seller|mas vendid*|lo mas vendido|"
    "mejora tu tarifa|mejore su tarifa|sube de plan|cambiate de plan|amplia tu plan|amplia tus "
    "datos|amplie su plan|upgrade your|upgrade today|switch to our|switch today|join today|join "
    "now|apuntate ya|apuntate a nuestr*|inscribete en nuestr*|registrate en nuestr*|forma parte "
    "de nuestr*|unete a nuestr*|unete al club|unase a nuestr*|become a member|become part of|"
    "descargate nuestra app y|descarga nuestra app y|download our app and|download the app and "
    "get|con nuestra app ganas|gana puntos|acumula puntos|suma puntos|sumas puntos|earn points|"
    "bonus points|double points|puntos dobles|canjea tus|redeem your points|recomienda a un "
    "amigo|refer a friend|invita a un amigo|trae a un amigo|etiqueta a tus amigos|tag a friend|"
    "comparte este post|share this post|siguenos en instagram|siguenos en nuestras redes|"
    "siguenos en redes|follow us on|give us a follow|dale follow|like our page|danos cinco "
    "estrellas|danos 5 estrellas|dejanos 5|dejanos cinco|rate us|leave us a 5|five star review|5 "
    "star review|imperdible*|irresistible*|inigualable*|imbatible*|insuperable*|unmissable|"
    "irresistible|amazing deal*|amazing offer*|incredible deal*|incredible offer*|great offer|"
    "great value|best value|special price|precio especial|precios especiales|a mitad de precio|"
    "half off|2 por 1|two for one|2 for 1|buy one|por la compra de|con tu compra|con su compra|"
    "with every purchase|with your next purchase|en tu proxima compra|en su proxima compra|on "
    "your next order|on your next purchase|off your next|tu proxima compra|su proxima compra|"
    "solo este fin de semana|solo esta semana|solo este mes|this weekend only|this week only|"
    "today only|ends tonight|ends sunday|ends soon|termina el domingo|hasta agotar existencias|"
    "until stocks last|while supplies last|cupos limitados|plazas limitadas|limited spots|"
    "limited edition|edicion limitada|stock limitado|corre que|corre y|no te quedes sin|no se "
    "quede sin|no te quedes fuera|date prisa|apresurate|apresurese|don t wait|act now|act fast|"
    "rebajad*|en promocion|de oferta|on offer now|are reduced|is reduced|reduced this|reduced to "
    "clear|consider joining|consider upgrading|consider our|join us and|ven y disfruta|ven a "
    "disfrutar|ven a probar|venga a probar|ven a conocer|venga a conocer|come and try|come and "
    "taste|come and enjoy|come try|come taste|come see our|come visit us|taste the|try the best";
/// Whoever asks about an offer gets an answer about it.
constexpr std::string_view asked_for =
    "millas|miles|puntos|points|socio|tarjeta aero*|ofert*|promo*|descuent*|rebaja*|sorteo*|cupon*|"
    "black friday|cyber monday|suscri*|newsletter|coleccion*|premium|offer|offers|deal|deals|"
    "discount*|sale|sales|coupon*|voucher*|upgrade*|loyalty|giveaway|subscri*|desconto*|cupom|"
    "remise*|offre|offres|abonnement*";

constexpr PairCues promotion_pairs[] = {
    {"recuerda que|recuerde que|no olvides que|este mes|esta semana|este finde|este fin de "
     "semana|remember|this month|this week|this weekend",
     "5 menos|10 menos|15 menos|20 menos|25 menos|30 menos|40 menos|50 menos|mitad de precio|2x1|"
     "10 off|15 off|20 off|25 off|30 off|40 off|50 off|half price|first year on us",
     10},
    {"descarga|descargate|descargala|download|instala|baixe|telechargez",
     "hoy|ya|ahora|today|now|agora|"
     "maintenant",
     4},
    {"conoces|conoce ya|conoce usted|have you tried|have you seen|did you see|conhece|connaissez "
     "vous",
     "nuestra|"
     "nuestro|nuestras|nuestros|our|nossa|nosso|notre|nos",
     2},
    {"vuela|viaja|disfruta|date|treat yourself|upgrade",
     "con nuestra clase|en nuestra clase|un capricho|clase "
     "plus|business class|first class|premium|to business",
     4},
    {"recuerda que|recuerde que|te recordamos|le recordamos|por cierto|sabias que|sabia que|by the "
     "way|"
     "and remember|did you know|while you re here|ah e lembre|au fait",
     "oferta*|promocion*|descuento*|gratis|off|sale|discount*|deal|deals|millas|miles|premium|"
     "puntos|points|desde 1*|desde 2*|desde 3*|desde 4*|desde 5*|desde 6*|desde 7*|desde 8*|desde "
     "9*|from 1*|from 2*|from 3*|from 4*|from 5*|from 6*|from 7*|from 8*|from 9*|promocoes|"
     "promotions",
     9},
    {"solicita|solicite|solicitala|pide|consigue|obten|acumula|acumulas|acumule|gana|earn|get|grab|"
     "apply for|ganhe|gagnez",
     "doble de millas|millas|puntos extra|tarjeta aero*|tarjeta de credito|regalo*|premio*|double "
     "miles|extra miles|bonus points|credit card|free gift|milhas",
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
    {"por cierto|de paso|ya que estas|ya que esta|ya que estamos|aprovecho para|aprovechamos para|"
     "mientras tanto|y no olvides que|no olvides que|no olvide que|recuerda que|recuerde que|te "
     "contamos que|le contamos que|y ya sabes que|ps|p d|pd|while you re here|while you wait|"
     "while you re at it|in the meantime|by the way|btw|don t forget|also don t forget|and "
     "remember|psst|oh and|speaking of which",
     "coleccion|promo|promocion*|oferta*|nuevo plan|nueva tarifa|nuevos planes|nueva app|nuestra "
     "tarjeta|nuestro seguro|premium|plan plus|rebajas|descuento*|sorteo|nuevo catalogo|nueva "
     "temporada|estreno|lanzamiento|new plan|our new|new menu|new range|new collection|new app|"
     "our card|our premium|our plus|our sale|the sale|deals|our offer|offers|discount*|free "
     "delivery|free gift|for free|giveaway|new catalogue|rewards|latest collection",
     9},
    {"echa|echale|eche|echele|date|dale|mira|mire|pasate|pasese|visita|visite|descubre|descubra|"
     "conoce|conozca|checa|check|see|explore|discover|browse|have a look at|take a look at|look at",
     "nueva coleccion|nueva temporada|nuestro catalogo|nuestras novedades|nuestra tienda|nuestro "
     "nuevo|nuestra nueva|nuestros nuevos|nuestras nuevas|nuestros planes|nuestras tarifas|"
     "nuestra carta|nuestro menu|our new|our latest|our range|our catalogue|our catalog|our menu|"
     "our plans|our store|our shop|our website for|our summer|our winter|our holiday|our "
     "christmas|our spring|our autumn|our collection",
     5},
    {"ahora|hoy|today|now|this month|this week|este mes|esta semana|hasta el|until",
     "ofert*|promo|promociones|promocion|descuentos|rebajas|2x1|free gift|special "
     "offer|deals",
     4},
    {"llevate|llevese", "algo|uno|una|dos|tu favorit*|el tuyo|la tuya|los tuyos|gratis", 2},
    {"con|by|with",
     "solo 9 99|solo 1|por solo|desde solo|for only|for just|from only|from just|por tan solo|"
     "desde tan solo",
     1},
    {"por tan solo|por solo|desde solo|a solo|desde tan solo|for only|for just|from just|from "
     "only|starting at|starting from",
     "1*|2*|3*|4*|5*|6*|7*|8*|9*|usd|euros|eur", 1},
    {"mejor|mejores|best|finest|tastiest|cheapest|freshest|greatest",
     "de la ciudad|del mercado|del pais|de la region|de la zona|del barrio|in town|in the city|on "
     "the market|in the country|around town|on the high street|en la ciudad|al mejor precio",
     4},
    {"why not|por que no|y si|how about|que tal si",
     "add|try our|upgrade|buy|order a|treat|anades|pruebas nuestr*|compras|aprovechas|te llevas|"
     "llevas|te animas|pick up a|grab",
     1},
    {"te va a|te van a|le va a|le van a|seguro que te|you ll|you will|you re going to|you re "
     "gonna|you are going to",
     "enamorar|encantar|fascinar|encanta|love|adore|love them|love it|be amazed|fall in love|want "
     "one",
     1},
    {"con nuestra|con nuestro|con nuestros|with our|our gold|our silver|our premium|our plus|our "
     "club|our members|our vip|nuestros socios|nuestros clientes premium|con el plan|con la "
     "tarjeta|si fueras socio|si fueras cliente",
     "ahorr*|mas barato|te saldria|le saldria|save|cheaper|get even|get free|ganas|sumas|acumulas|"
     "disfrutas|disfrutan|tendrias|tienen gratis|even faster|much less|mucho menos|gratis",
     6},
    {"bolsos|zapatos|zapatillas|vestidos|modelos|productos|planes|tarifas|menus|postres|bags|"
     "shoes|dresses|models|products|plans|desserts|gadgets|accessories|accesorios",
     "enamorar|te van a encantar|a un precio|al mejor|a mitad|irresistibles|you ll love|for less|"
     "from only|reduced|rebajad*",
     5},
    {"ya conoces|ya conoce|conoces nuestr*|conoce nuestr*|has visto nuestr*|ha visto nuestr*|has "
     "probado nuestr*|ha probado nuestr*|have you seen our|have you tried our|have you heard "
     "about our|did you know about our|heard of our",
     "nuestr*|our|new|nuev*|bag|bolsos", 1},
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
