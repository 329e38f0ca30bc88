#include <algorithm>
#include <string>

#include "base/ascii.hpp"
#include "guidance/review/reviewer.hpp"

/// No personal data in public, neither given nor asked for (C11); nothing is deleted (C10).
namespace ventanilla::guidance {
namespace {

std::string digits_of(std::string_view text) {
  std::string digits;
  for (char c : text) {
    if (is_digit(c)) digits += c;
  }
  return digits;
}

/// The same number, with or without its country code.
bool same_number(std::string_view a, std::string_view b) {
  const auto x = digits_of(a);
  const auto y = digits_of(b);
  return x.size() >= 7 && y.size() >= 7 && (x.ends_with(y) || y.ends_with(x));
}

std::string_view host_of(std::string_view address) {
  const std::size_t at = address.find('@');
  if (at != std::string_view::npos) return address.substr(at + 1);
  const std::size_t scheme = address.find("://");
  if (scheme != std::string_view::npos) address.remove_prefix(scheme + 3);
  if (address.starts_with("www.")) address.remove_prefix(4);
  return address.substr(0, address.find_first_of("/:?#"));
}

/// A contact of the company's own, or an address in one of its domains.
bool is_of_company(const Config& config, std::string_view written) {
  const bool mail = written.find('@') != std::string_view::npos;
  const auto ours = [&](std::string_view address) {
    return !address.empty() && mail && fold(host_of(address)) == fold(host_of(written));
  };
  if (ours(config.brand.url)) return true;
  const auto same = [&](const Contact& contact) {
    return contact.value == written || same_number(contact.value, written) || ours(contact.value) ||
           ours(contact.endpoint);
  };
  return std::any_of(config.contacts.begin(), config.contacts.end(), same) ||
         std::any_of(config.protocol.owners.begin(), config.protocol.owners.end(),
                     [&](const Owner& owner) { return ours(owner.email); });
}

/// What says that an address or a number is where the company can be reached.
constexpr std::string_view reach_us =
    "llamanos|llamenos|llamarnos|llama al|llame al|llamar al|llamando al|llamada al|escribenos|"
    "escribanos|escribirnos|escribe a|escriba a|escribir a|escribiendo a|contactanos|contactenos|"
    "contactarnos|nuestro|nuestra|nuestros|nuestras|linea gratuita|linea|centralita|atencion al "
    "cliente|servicio al cliente|en el telefono|por telefono al|al telefono|marca el|marque el|en "
    "el|envianos|envienos|a traves de|mandanos|mandenos|por whatsapp al|al whatsapp|por correo a|"
    "call us|call|email us|e mail us|write to us|write to|reach us|our|contact us|text us|message "
    "us|send us|send it to|hotline|helpline|toll free|phone us|ring us|customer "
    "service|ligue|nosso|nossa|escreva|contate|fale conosco|central|appelez|ecrivez|notre|joindre|"
    "contactez|service client";
/// What says that it is the customer's.
constexpr std::string_view theirs =
    "tu numero|tu telefono|tu movil|tu celular|tu correo|tu email|tu mail|tu cuenta|su numero|su "
    "telefono|su movil|su celular|su correo|su email|su cuenta|te llamamos al|te llamaremos al|te "
    "llamo al|te llamare al|le llamamos al|le llamaremos al|le llamo al|te escribimos a|te "
    "escribiremos a|le escribimos a|te lo enviamos a|te enviamos|te enviaremos|le enviamos|le "
    "enviaremos|te hemos llamado|le hemos llamado|te contactaremos|le contactaremos|te "
    "contactamos|your number|your phone|your mobile|your email|your e mail|your account|call you|"
    "email you|text you|reach you|contact you|called you|emailed you|seu numero|seu telefone|seu "
    "email|seu e mail|ligaremos para voce|votre numero|votre telephone|votre adresse|vous "
    "appeler|vous rappeler|vous ecrire";

bool reaches_company(const Reviewer& reviewer, const PersonalData& item) {
  const auto written = reviewer.text.text.substr(item.start, item.end - item.start);
  if (is_of_company(reviewer.desk.config, written)) return true;
  const SentenceCues customers(reviewer.text, theirs);
  const SentenceCues ours(reviewer.text, reach_us);
  for (std::size_t i = 0; i < reviewer.text.sentences.size(); ++i) {
    const auto& span = reviewer.text.sentences[i].span;
    if (item.start < span.start || item.start > span.end) continue;
    return !customers.in(i) && ours.in(i);
  }
  return false;
}

bool may_be_companys(PersonalDataType type) {
  return type == PersonalDataType::email || type == PersonalDataType::phone ||
         type == PersonalDataType::address || type == PersonalDataType::account ||
         type == PersonalDataType::iban;
}

void review_given(Reviewer& reviewer) {
  if (!reviewer.message().is_public) return;
  const auto text = reviewer.text.text;
  for (const auto& item : reviewer.text.personal_data) {
    const auto written = text.substr(item.start, item.end - item.start);
    const bool from_customer = reviewer.message().text.find(written) != std::string::npos &&
                               !is_of_company(reviewer.desk.config, written);
    if (!from_customer && may_be_companys(item.type) && reaches_company(reviewer, item)) continue;
    reviewer.add(ReviewRule::personal_data_in_public, {item.start, item.end}, item.masked);
  }
}

constexpr std::string_view requests =
    "respondenos con|respondanos con|a nombre de quien|con que dni|con que correo|con que telefono|"
    "a que correo|a que numero|which email|what email|dinos|diganos|dime|digame|danos|denos|dame|"
    "deme|envianos|enviame|envienos|envieme|enviarnos|envia|envie|mandanos|mandame|mandenos|"
    "mandarnos|manda|mande|pasanos|pasame|pasenos|paseme|pasarnos|indicanos|indicame|indiquenos|"
    "indiqueme|indicarnos|indica|indique|escribenos|escribanos|escribe|escriba|dejanos|dejame|"
    "dejenos|deja|deje|compartenos|compartanos|compartirnos|comparte|comparta|compartir|"
    "facilitanos|facilitame|facilitenos|facilitarnos|facilitar|facilita|facilite|confirmanos|"
    "confirmame|confirmenos|confirmarnos|cual es|cuales son|que numero|necesitamos|necesito|nos "
    "das|nos da|nos dices|nos dice|me das|me da|me dices|me dice|nos pasas|me pasas|me pasa|nos "
    "confirmas|me confirmas|nos indicas|me indicas|proporcionanos|proporcionenos|proporciona|"
    "proporcione|proporcionarnos|pon aqui|publica|responde con|responda con|send us|send me|please "
    "send|share|give us|give me|tell us|tell me|provide|post your|reply with|please confirm|"
    "confirm your|what is|what s|what are|let us know|let me know|we need|we ll need|i need|i ll "
    "need|could we have|can we have|could i have|can i have|may i have|drop your|include your|dm "
    "us|envie|mande|informe|informar|diga|nos diga|passe|passar|deixe|compartilhe|qual e|"
    "precisamos|confirme|envoyez|donnez|indiquez|communiquez|quel est|quelle est|partagez|laissez|"
    "precisez|respondenos por aqui con|respondenos aqui con|respondanos aqui con|responde aqui con|"
    "contesta con|contestanos con|contestenos con|comenta con|comentanos tu|escribe aqui tu|"
    "escriba aqui su|dejanos aqui|publica tu|publique su|anota|anote|apunta aqui|reply here with|"
    "answer with|respond with|comment with|comment your|write your|leave your|state your|give your|"
    "tweet us your|tweet your|cual era tu|cual era su|me regalas|me regala|regalame|regaleme|nos "
    "regalas|nos brindas|brindanos|brindenos|brindame|bríndanos|nos facilitas|nos facilita|me "
    "facilitas|me facilita|nos compartes|nos comparte|me compartes|me comparte|podrias darnos|"
    "podria darnos|puedes darnos|puede darnos|podrias decirnos|puedes decirnos|puede decirnos|"
    "haznos llegar|haganos llegar|could you give|can you give|could you share|can you share|could "
    "you send|can you send|could you provide|can you provide|could you tell|can you tell|could you "
    "confirm|can you confirm|we require|we ll require|we just need|all we need";
/// What may be asked for in private only. What everybody has (a mail, a phone) counts as the
/// customer's by its pronoun.
constexpr std::string_view personal_things =
    "dni|nie|nif|cedula|numero de pasaporte|tu pasaporte|su pasaporte|documento de identidad|"
    "numero de documento|tu documento|su documento|tu rut|su rut|tu cuit|su cuit|curp|rfc|tu "
    "telefono|su telefono|un telefono|correo y telefono|telefono y correo|numero de telefono|tu "
    "numero|su numero|numero de contacto|tu movil|su movil|tu celular|su celular|numero de celular|"
    "numero de movil|tu whatsapp|su whatsapp|tu correo|su correo|tu email|su email|tu e mail|su e "
    "mail|tu mail|su mail|correo electronico|tu direccion|su direccion|tu domicilio|su domicilio|"
    "fecha de nacimiento|numero de tarjeta|numero de cuenta|cuenta bancaria|tu iban|su iban|"
    "localizador|codigo de reserva|numero de reserva|numero de pedido|numero de cliente|numero de "
    "socio|nombre completo|nombre y apellidos|datos personales|tus datos|sus datos|numero de "
    "poliza|your passport|passport number|id number|id card|social security|ssn|phone number|your "
    "phone|your number|your mobile|mobile number|email address|your email|your e mail|your address|"
    "home address|postal address|date of birth|birth date|card number|account number|bank details|"
    "booking reference|booking code|booking number|reservation number|order number|confirmation "
    "number|customer number|policy number|your full name|your details|personal details|cpf|seu rg|"
    "seu telefone|seu e mail|seu email|seu endereco|data de nascimento|numero do cartao|codigo da "
    "reserva|numero do pedido|nome completo|seus dados|votre passeport|carte d identite|votre "
    "telephone|numero de telephone|votre adresse|adresse e mail|date de naissance|numero de carte|"
    "numero de reservation|numero de commande|vos coordonnees|nom complet|tu dni|su dni|tu nombre "
    "completo|su nombre completo|tu nombre y apellidos|su nombre y apellidos|tu fecha de "
    "nacimiento|tu cedula|su cedula|tu carnet|su carnet|tu numero de documento|tu numero de "
    "contrato|su numero de contrato|numero de contrato|numero de afiliado|numero de expediente|los "
    "digitos de|ultimos digitos|ultimos cuatro digitos|last four digits|last 4 digits|your dob|dob|"
    "your date of birth|your birthday|tu cumpleanos|tu clave|su clave|tu contrasena|your surname "
    "and|your postcode|your zip|zip code|postcode|codigo postal|your account|your booking|your "
    "reservation|your tracking|tu localizador|su localizador|tu numero de vuelo y|your contract "
    "number|contract number|your reference number|member number|membership number|your membership|"
    "cell number|your cell|your contact number|contact number|tu contacto|su contacto|correo de "
    "contacto|direccion exacta|direccion completa|full address|your street";
/// The data goes the other way, or stays where it is.
constexpr std::string_view given_back =
    "a tu correo|a su correo|en tu correo|en su correo|revisa tu correo|revise su correo|revisa tu "
    "email|a tu direccion|a su direccion|a tu domicilio|a su domicilio|con tu codigo|con su "
    "codigo|hemos enviado|te enviamos|le enviamos|te enviaremos|le enviaremos|te lo enviamos|ten a "
    "mano|tenga a mano|lleva|lleve|trae|traiga|to your email|to your address|check your email|in "
    "your email|we ll send|we will send|we have sent|we ve sent|have your booking|have your "
    "order|bring your|para o seu e mail|a votre adresse|sur votre adresse";
constexpr std::string_view aside =
    "privado|privada|mensaje directo|mensajes directos|directo|dm|dms|md|mds|mp|inbox|por interno|"
    "interno|messenger|por correo|un correo|formulario|por whatsapp|por telefono|llamanos|llamenos|"
    "llamarnos|en el enlace|por chat|el chat|no compartas|no comparta|no publiques|no publique|no "
    "pongas|no escribas|no envies|borra|borre|elimina|elimine|quita|quite|private|privately|direct "
    "message|direct messages|by email|by e mail|email us|an email to|call us|whatsapp|the form|our "
    "form|this form|do not share|don t share|do not post|don t post|please remove|please delete|"
    "never share|mensagem direta|mensagem privada|por e mail|nao compartilhe|nao publique|apague|"
    "prive|privee|message direct|en mp|par e mail|par mail|par telephone|le formulaire|ne partagez|"
    "ne publiez|supprimez|effacez";
constexpr std::string_view in_the_open =
    "por aqui|aqui mismo|en este hilo|en este tuit|en este tweet|en un comentario|en los "
    "comentarios|en comentarios|respondiendo a este|en esta publicacion|publicamente|en publico|"
    "right here|in this thread|in the comments|in a comment|publicly|in public|nos comentarios|"
    "aqui mesmo|em publico|en commentaire|ici meme|publiquement|en public|reply here|answer here|"
    "post it here|post them here|leave it here|leave them here|write it here|in this post|por "
    "este medio|aqui abajo|aqui en comentarios|por este hilo|por este chat publico|en respuesta "
    "a este|en este post|en este muro|dejalo aqui|dejalos aqui|ponlo aqui|escribelo aqui|dejelo "
    "aqui|aqui publicamente|responda aqui|responde aqui|respondenos aqui|contestanos aqui|"
    "contesta aqui|ponnos aqui|ponganos aqui|aqui tu|aqui su|aqui debajo";
/// Asked for by a question: "what email is the account under?".
constexpr PairCues asked_things[] = {
    {"what|which|que|cual|con que|a que|qual|quel|quelle",
     "email|email address|e mail|phone number|mobile number|postcode|zip code|date of "
     "birth|correo|cedula|dni|direccion|codigo postal|numero de cedula|numero de documento|mail",
     1},
    {"what is|what s|which is|cual es|me das|nos das|me da|nos da|me dejas|nos dejas|me deja|nos "
     "deja|me dices|nos dices|me dice|nos dice|me pasas|nos pasas|me pasa|nos pasa|puedes dar*|"
     "puede dar*|puedes enviar*|puede enviar*|podrias enviar*|podria enviar*|podrias dar*|podria "
     "dar*|qual e|quel est|quelle est",
     "numero de*|tu numero|su numero|tu correo|su correo|correo|tu telefono|su telefono|tu "
     "direccion|su direccion|tu nombre completo|su nombre completo|tus datos|sus datos|localizador|"
     "codigo de reserva|dni|cedula|fecha de nacimiento|your*|seu*|sua*|votre*|vos coordonnees",
     5},
    {"donde|where|a donde", "vives|vive usted|reside|resides|you live|do you live", 1},
    {"ponnos|ponganos|ponme|pongame|pop|drop|stick|leave us|pass us|necesitamos saber|necesito "
     "saber|we need to know|need to know",
     "dni|cedula|numero de*|tu numero|su numero|tu correo|su correo|tu telefono|su telefono|donde "
     "vives|donde vive|your number|your order|your email|your phone|your postcode|your "
     "address|where you live|your full name|your account|your booking|tu direccion|su direccion|tu "
     "nombre completo|su nombre completo",
     3},
};
/// The customer's own, whatever stands between: "your surname and postcode".
constexpr PairCues own_things[] = {
    {"tu|su|your|seu|sua|votre",
     "correo|email|mail|telefono|celular|movil|direccion|dni|cedula|apellidos|nacimiento|phone|"
     "address|postcode|birth|surname|telefone|endereco|telephone|adresse",
     4},
};
/// "Contéstanos a este tuit con …"
constexpr PairCues answers_with[] = {
    {"contestanos|contestenos|contestame|contesta|conteste|respondenos|respondanos|responde|"
     "responda|comentanos|escribenos|reply|respond|answer|comment",
     "con|with|com|avec", 5},
};
constexpr std::string_view secrets =
    "contrasena|clave de acceso|tu clave|su clave|tu pin|su pin|el pin|cvv|cvc|codigo de seguridad "
    "de la tarjeta|numero completo de la tarjeta|numero completo de tu tarjeta|numero completo de "
    "su tarjeta|numero de tu tarjeta|numero de su tarjeta|your password|your pin|card security "
    "code|full card number|your card number|sua senha|numero do seu cartao|votre mot de passe|"
    "numero de votre carte";
constexpr std::string_view warnings =
    "nunca|jamas|no compartas|no comparta|no envies|no envie|no nos envies|no necesitamos|no te "
    "pedi*|no le pedi*|never|do not|don t|no need|not need|nao|ne jamais|ne partagez|ne "
    "communiquez|restablec*|restablez*|cambia*|cambie*|recuper*|olvid*|crea*|reset|change your|"
    "forgot|redefin*|reinitialis*|debe tener|debe contener|no publi*|no pongas|no ponga|no "
    "escribas|no escriba|no dejes|no deje|no digas|no diga|no nos des|no nos de|evita|evite|avoid|"
    "without|sin publicar|sin compartir|in private|por privado";

/// In public the private channel has to be named with the request; a secret is asked for nowhere.
void review_asked(Reviewer& reviewer) {
  const auto& draft = reviewer.text;
  const SentenceCues things(draft, personal_things, asked_things);
  const SentenceCues customers(draft, {}, own_things);
  const SentenceCues secret_things(draft, secrets);
  if (!things.any() && !customers.any() && !secret_things.any()) return;
  const bool named_aside = has_cue(draft.words, aside);
  const SentenceCues asked(draft, requests, asked_things);
  const SentenceCues answered(draft, {}, answers_with);
  const SentenceCues warned(draft, warnings);
  const SentenceCues returned(draft, given_back);
  const SentenceCues shown(draft, in_the_open);
  for (std::size_t i = 0; i < draft.sentences.size(); ++i) {
    const bool open = shown.in(i) && !warned.in(i);
    if (!asked.in(i) && !answered.in(i)) continue;
    const auto secret = secret_things.in(i);
    if (secret && !warned.in(i)) {
      reviewer.add(ReviewRule::asks_for_personal_data, *secret);
      continue;
    }
    auto thing = things.in(i) ? things.in(i) : customers.in(i);
    if (returned.in(i)) thing.reset();
    if (thing && reviewer.message().is_public && (open || !named_aside)) {
      reviewer.add(ReviewRule::asks_for_personal_data, *thing);
    }
  }
}

constexpr std::string_view deleting =
    "borras|borrarias|eliminas|eliminarias|quitas|retiras|borrar*|borraremos|borramos|borrado|"
    "borrada|borra|borres|borre|borren|borrame|eliminar*|eliminamos|eliminado|eliminada|elimina|"
    "elimines|elimine|eliminen|quitar*|quitamos|quitado|quita|quites|quite|retirar*|retiramos|"
    "retirado|retira|retires|retire|ocultar*|ocultamos|ocultado|bajar|bajes|baje|suprimir*|"
    "delete|deleted|deleting|remove|removed|removing|take down|taken down|taking down|hide|"
    "hidden|apagar*|apagamos|apagado|apague|excluir*|excluimos|exclua|remover*|removemos|remova|"
    "supprimer*|supprime*|supprimons|effacer|effacez|effacons|retirer|retirez|masquer|taken off|"
    "quitaremos|retiraremos|eliminaremos|ocultaremos|retirases|edit or remove|editing or removing";
constexpr std::string_view posts =
    "comentario|comentarios|tuit|tuits|tweet|tweets|publicacion|publicaciones|post|posts|mensaje|"
    "mensajes|resena|resenas|opinion|opiniones|critica|criticas|queja|quejas|hilo|valoracion|"
    "comment|comments|review|reviews|thread|feedback|complaint|publicacao|avaliacao|mensagem|"
    "critica|reclamacao|commentaire|commentaires|avis|publication|message|mencion|menciones|"
    "estrella|estrellas|star|stars|rating|ratings|tus palabras|your words|mention";
/// Asking to take personal data out of a public post is what C11 wants.
constexpr std::string_view for_privacy =
    "datos|dato|personales|personal|numero|telefono|correo|dni|cedula|tarjeta|direccion|privacidad|"
    "seguridad|localizador|reserva|details|detail|number|phone|email|card|address|privacy|security|"
    "dados|numero|telefone|cartao|seguranca|privacidade|donnees|coordonnees|telephone|carte|"
    "securite|no borr*|no elimin*|nunca|jamas|no quit*|no ocult*|don t delete|do not delete|never|"
    "won t delete|will not delete|not delete|nao apaga*|nao exclu*|ne supprim*|suscripcion|cuenta|"
    "subscription|account";

/// The same with a pronoun: what it stands for is the post that is answered, or one just named.
constexpr std::string_view deleting_it =
    "take it down|take this down|take that down|pull it down|take yours down|taking it down|taking "
    "this down|taken it down|delete it|delete this|remove it|hide it|hiding it|removing it|"
    "deleting it|erase it|borralo|borrala|borrelo|borrela|borrarlo|borrarla|eliminalo|eliminala|"
    "eliminarlo|eliminarla|quitalo|quitarlo|retiralo|retirarlo|retirarla|ocultarlo|ocultarla|"
    "bajalo|bajarlo|lo borras|lo borres|lo borra|la borras|la borres|lo borramos|la borramos|lo "
    "borraremos|la borraremos|lo eliminas|lo elimines|la elimines|lo eliminamos|la eliminamos|lo "
    "eliminaremos|lo quitas|la quitas|lo quitamos|la quitamos|lo retiras|la retiras|lo retires|la "
    "retires|lo ocultamos|la ocultamos|lo ocultaremos|la ocultaremos|apaga lo|supprimez le|"
    "supprimez la";

/// "No vamos a borrar tu comentario", "no hace falta que lo borres": it is to stay.
constexpr std::string_view refusing =
    "no vamos a|no voy a|no pensamos|no pretendemos|no te pedimos|no le pedimos|no pedimos|no te "
    "pediremos|no le pediremos|no te vamos a pedir|no le vamos a pedir|no hace falta|no es "
    "necesario|no es preciso|no hay necesidad de|no hay que|no hay por que|no tienes que|no tiene "
    "que|no tienes por que|no tiene por que|no necesitas|no necesita|no hemos|no solemos|sin "
    "necesidad de|ni se nos ocurre|we re not going to|we are not going to|we won t|we will not|we "
    "wouldn t|no need to|no need for you to|you don t need to|you don t have to|you do not need "
    "to|you do not have to|you needn t|not asking you to|not ask you to|not here to|nao vamos|nao "
    "precisa|nao e preciso|nao pedimos|nous n allons pas|pas besoin de|vous n avez pas a|inutile "
    "de";
constexpr std::string_view not_doing =
    "we don t|we do not|we didn t|we haven t|please don t|please do not|no queremos|no quiero";
constexpr PairCues kept_posts[] = {{refusing, deleting, 4},
                                   {refusing, deleting_it, 4},
                                   {not_doing, deleting, 1},
                                   {not_doing, deleting_it, 1}};

void review_deleting(Reviewer& reviewer) {
  const auto& draft = reviewer.text;
  const SentenceCues kept(draft, {}, kept_posts);
  const SentenceCues pronouns(draft, deleting_it);
  const bool grieved =
      reviewer.guidance.sentiment == Sentiment::negative || has_cue(draft.words, posts);
  if (pronouns.any() && grieved && reviewer.message().is_public &&
      !has_cue(draft.words, for_privacy) && !kept.any()) {
    reviewer.add_each(ReviewRule::offer_to_delete, deleting_it);
    return;
  }
  const SentenceCues verbs(draft, deleting);
  if (!verbs.any()) return;
  const SentenceCues writings(draft, posts);
  const SentenceCues rightly(draft, for_privacy);
  for (std::size_t i = 0; i < draft.sentences.size(); ++i) {
    const auto verb = verbs.in(i);
    const auto post = writings.in(i);
    if (!verb || !post || rightly.in(i) || kept.in(i)) continue;
    reviewer.add(ReviewRule::offer_to_delete,
                 {std::min(verb->start, post->start), std::max(verb->end, post->end)});
  }
}

}  // namespace

void review_privacy(Reviewer& reviewer) {
  review_given(reviewer);
  review_asked(reviewer);
  review_deleting(reviewer);
}

}  // namespace ventanilla::guidance
