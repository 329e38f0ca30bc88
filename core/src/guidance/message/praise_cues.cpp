#include "guidance/message/kind_cues.hpp"

/// What pleased: in words of praise, or as something done beyond one's duty.
namespace ventanilla::guidance {

const KindCues praise_cues{
    {{"excelente*|felicid*|felicitaciones|enhorabuena|buen servicio|gran servicio|muy buen*|la "
      "mejor|los mejores|el mejor|me encanta|me encanto|encantad*|maravillos*|de diez|un 10|genios|"
      "geniales|recomendable|da gusto|satisfech*|buenisim*|fantastic*|amables|amable|bravo|crack*|"
      "perfecto todo|todo perfecto|todo genial|genial el|genial la|increible experiencia|"
      "experiencia increible|increible servicio|contento con|contenta con|contentos con|un encanto|"
      "un lujo|una maravilla|de maravilla|que gusto|de lujo|diez puntos|cinco estrellas|5 "
      "estrellas|10 de 10|volveremos|asi si|super contento|super contenta|lo mejor|felicitar|todo "
      "muy bien|chapo|chapeau|gran equipo|gran trabajo|buen trabajo|muy profesional*|lo recomiendo|"
      "la recomiendo|los recomiendo|que amable*|muy amable*|super amable*|que atent*|muy atent*|"
      "super atent*|que rapid*|rapidisim*|un diez|10 10|me encantaron|nos encanto|me fascina|me "
      "fascino|me salvaron|me salvo|me salvaste|nos salvaron|me resolvio|me resolvieron|me lo "
      "resolvieron|me lo resolvio|me lo solucionaron|me lo soluciono|me ayudo mucho|me ayudaron "
      "mucho|me ayudo un monton|gente buena|buena gente|vale oro|valen oro|un genio|una genia|unas "
      "maquinas|las mejores|mejor compra|mejor servicio|mejor atencion|mejor experiencia|que "
      "maravilla|que gozada|que placer|un placer|una pasada|un acierto|que buen*|riquisim*|"
      "delicios*|que ric*|espectacular*|impecable*|inmejorable|insuperable*|volvere|repetire|"
      "repetiremos|repito seguro|recomendad*|mis dieses|mis respetos|aplauso*|aplaudo|ovacion|"
      "feliz con|felices con|contentisim*|muy content*|gracias a la|gracias al chico|gracias al "
      "chofer|gracias al conductor|gracias a maria|agradecid* con|eternamente agradecid*|sin "
      "problemas|ninguna queja|todo bien|sin pegas|por fin una|por fin alguien|antes de lo "
      "previsto|antes de lo esperado|bien embalad*",

      "excellent|awesome|amazing|love|loved|fantastic|wonderful|brilliant|well done|impressed|"
      "outstanding|superb|kudos|good job|great job|happy with|delighted|helpful|recommend|"
      "congratulations|congrats|great service|great experience|great team|great staff|great work|"
      "great product|the best|ten out of ten|10 out of 10|10 10|five stars|5 stars|what a great|"
      "pleasure to|lovely|congratulate|works like a charm|shout out|hats off|thumbs up|spotless|"
      "will be back|definitely be back|top notch|first class|very happy|so happy|really happy|made "
      "my day|life saver|lifesaver|friendly|so good|really good|very good|legends|shoutout|shout "
      "outs|props to|take a bow|round of applause|give them a raise|give him a raise|give her a "
      "raise|deserves a raise|deserves a medal|deserves a promotion|made my week|made our day|made "
      "our trip|saved my|saved the day|saved our|went above|above and beyond|went out of|out of "
      "their way|out of his way|out of her way|couldn t have been|could not have been|so kind|very "
      "kind|so nice|very nice|super nice|so patient|sweetest|kindest|nicest|friendliest|best "
      "customer|best service|best airline|best experience|best flight|best team|best staff|best "
      "ever|you rock|you guys rock|y all rock|rocks|rockstar*|rock star*|you re great|are great|"
      "was great|were great|nice work|nice job|nicely done|keep it up|keep up the|well played|"
      "loving my|obsessed|exceeded|exceeds|world class|second to none|game changer|godsend|great "
      "flight|great trip|great customer|great crew|great food|smooth flight|smoothest|easy as|so "
      "easy|super easy|so fast|super fast|that was fast|super quick|so quick|lightning fast|quick "
      "response|quick reply|prompt response|fast response|on time and|right on time|early arrival|"
      "landed early|arrived early|perfectly|flawless*|crying bc|handwritten note|never disappoint*|"
      "thanks for the great|thanks for making my|thanks for being|thank you for being|thanks for "
      "the quick|thanks for the fast|thank you for the quick|thanks for the help|thanks for your "
      "help|thank you for your help|thanks for helping|thank you for helping|thanks for getting|"
      "thanks for taking care|thanks for the upgrade|big thanks|huge thanks|many thanks to|thanks "
      "to your|thanks to the|thank you to|pleasantly surprised|restored my faith|customer for life|"
      "loyal customer for|hassle free|trouble free|stress free|no hassle|without a hitch|no "
      "complaints|can t complain|can t fault|couldn t fault|couldn t ask for|finally a company|"
      "finally someone|at last a|ahead of schedule|earlier than expected|well packed|so smooth|"
      "very smooth|bag found",

      "excelente*|parabens|otimo|otima|maravilhos*|melhor|adorei|amei|incrivel|perfeito|nota 10|"
      "satisfeit*|recomendo|muito bom|muito boa",

      "excellent*|bravo|felicitations|super|genial*|parfait*|formidable|meilleur*|adore|ravi|"
      "ravie|satisfait*|recommande|impeccable|top|magnifique"}},
    {{{"servicio|atencion|personal|equipo|trato|chica|chico|trabajo|experiencia",
       "service|staff|team|experience|crew|driver|lady|guy|product|food",
       "atendimento|equipe|servico|experiencia|produto",
       "service|equipe|personnel|experience|accueil"}},
     {{"excelente*|maravillos*|genial*|impecable|fantastic*|encantador*|amable*|de diez|"
       "increible*|perfect*|estupend*|un 10|espectacular",
       "excellent|amazing|great|fantastic|lovely|wonderful|brilliant|helpful|friendly|kind|"
       "perfect|awesome|superb|outstanding",
       "excelente|otimo|otima|maravilhos*|incrivel|perfeito|perfeita|nota 10",
       "excellent*|parfait*|genial*|formidable|super|au top|agreable|sympa*"}},
     4},
    {{{"nunca|jamas|never|os habeis|se han|se portaron|un|una",
       "never|is a|are a|you guys|you|absolute|totally|highly|absolutely|always", "nunca|sempre|um",
       "jamais|toujours|un"}},
     {{"tan bien|tan a gusto|tan comod*|tan tranquil*|tan content*|tan feliz|tan bien "
       "atendid*|portado|de diez|crack|maquina|fenomeno|encanto|lujo|maravilla|acierto",
       "so well|so comfortable|such a good|such a great|such great|such good|better|star|rock|"
       "rocks|gem|legend|legends|lifesaver|recommended|recommend|the best|a joy|treasure",
       "tao bem|show|maximo", "aussi bien|top|regal"}},
     6}};

const Cues kindness_cues{
    {"hasta me dio|hasta nos dio|estaba todo|no faltaba nada|aparecio mi|encontraron mi|encontro "
     "mi|que rato|no quiere otr*|no cambio por nada|no lo cambio|no la cambio|en un minuto|en un "
     "momento|mas bueno|mas maj*|se sabia|sabian todo|sin que se lo pidier*|sin que lo pidier*|sin "
     "pedirselo|un dia antes|dias antes|antes de lo|con carino|con una sonrisa|con toda la "
     "paciencia|no saben lo que significa|no sabeis lo que significa|bien ahi|un milagro|que tipo|"
     "que tipazo|que crack|me regal*|nos regal*|me acompan*|nos acompan*|me espero con|nos espero|"
     "me guardo|me guardaron|nos guardaron|me presto|me prestaron|me reviv*|nos reviv*|me rescat*|"
     "me salv*|nos salv*|una notita|de regalo|de cortesia|riendome|ronrone*|por fin un|por fin una|"
     "en dos dias|ni una hora tardaron|en cinco minutos|en un dia|hasta la puerta|con mucha "
     "paciencia|parece facil|se nota cuando|de lujo",

     "threw in|found my|found our|with everything in it|nothing missing|even gave me|even gave us|"
     "refuses to see any|won t go anywhere else|wouldn t go anywhere else|in a minute|best two|"
     "best three|best part|best hour*|best day|best meal|best night|knew the name|knew everything|"
     "without being asked|without me asking|no questions asked|a day early|days early|ahead of "
     "time|little note|sweet note|carried|stayed late|stayed open|stayed on the line|came out "
     "laughing|came home purring|says it all|take all my money|legend|so i could|so we could|in "
     "two days|within the hour|within minutes|for free|on the house|free of charge|cried in|happy "
     "tears|happy cry*|braced for|made it easy|makes it easy|feel easy|felt easy|went the extra|"
     "the extra mile|with a smile|drove back|ran after|walked me|talked me through|chased me",

     "sem eu pedir|um dia antes|de presente|com carinho",
     "sans que je demande|un jour avant|avec le "
     "sourire"}};

}  // namespace ventanilla::guidance
