#include "guidance/review/reviewer.hpp"

/// Threats to sue, being called a liar, lessons, and doors that are shut (A1): hostile to whoever
/// wrote, however politely they are put.
namespace ventanilla::guidance {
namespace {

constexpr std::string_view hostile =
    // Going to court.
    "le demandaremos|te demandaremos|lo demandaremos|la demandaremos|demandarle|demandarte|"
    "demandarlo|le denunciaremos|te denunciaremos|lo denunciaremos|la denunciaremos|denunciarte|"
    "denunciarle|nos veremos en los tribunales|nos veremos en el juzgado|por difamacion|por "
    "calumnia*|por injurias|es difamacion|es una difamacion|es calumnia|difamatori*|calumnios*|for "
    "defamation|for libel|for slander|is defamation|is libel*|is slander*|is defamatory|defamatory|"
    "libellous|libelous|slanderous|hear from our lawyers|hear from our legal|see you in court|por "
    "difamacao|por calunia|pour diffamation|"
    // Called a liar.
    "that never happened|that didn t happen|that did not happen|eso no ocurrio|eso nunca ocurrio|"
    "eso nunca paso|eso jamas ocurrio|eso que cuenta no|eso que cuentas no|no tiene ni pies ni "
    "cabeza|no tienen ni pies ni cabeza|esta usted mintiendo|usted esta mintiendo|estas mintiendo|"
    "esta mintiendo|usted miente|no dice la verdad|no dices la verdad|no esta diciendo la verdad|"
    "no estas diciendo la verdad|falta usted a la verdad|faltas a la verdad|esta faltando a la "
    "verdad|estas faltando a la verdad|lo que dice es falso|lo que dices es falso|lo que dice no "
    "es verdad|lo que dices no es verdad|lo que cuenta es falso|lo que cuentas es falso|se lo "
    "inventa|te lo inventas|se lo esta inventando|te lo estas inventando|se lo ha inventado|te lo "
    "has inventado|you re not telling the truth|you are not telling the truth|you re not being "
    "honest|you are not being honest|you re making this up|you are making this up|you re making "
    "that up|you made this up|you made that up|that s a lie|that is a lie|this is a lie|a pack of "
    "lies|voce esta mentindo|vous mentez|"
    // A lesson.
    "not your strong suit|not your strong point|not your forte|isn t your forte|no es tu fuerte|no "
    "es su fuerte|no es tu punto fuerte|no es su punto fuerte|no es lo tuyo|no es lo suyo|nao e o "
    "seu forte|pas votre fort";
constexpr PairCues hostile_pairs[] = {
    {"tomaremos|emprenderemos|iniciaremos|vamos a tomar|vamos a emprender|vamos a iniciar|"
     "tendremos que tomar|tendremos que emprender|nos veremos obligad*|nos obliga a|"
     "nuestros abogados|we will|we ll|we may|we might|we shall|we re going to|we reserve|we have "
     "no choice|forced to|we ll be forced|nos reservamos|nous nous reservons|"
     "nous allons|vamos tomar",
     "acciones legales|accion legal|acciones judiciales|medidas legales|medidas judiciales|"
     "demandarte|demandarle|denunciarte|denunciarle|acudir a los tribunales|sue you|suing|take "
     "legal|taking legal|right to take legal|legal steps|press charges|take you to court|report "
     "you to|medidas judiciais|poursuivre|poursuites",
     6},
    {"abogados|attorneys|lawyers|solicitors|equipo legal|departamento legal",
     "se pondran en contacto|contactaran|le escribiran|te escribiran|will be in touch|will contact|"
     "will be contacting",
     2},
    {"letter from|hear from|hearing from|noticias de|una carta de",
     "our attorneys|our lawyers|our legal|our solicitors|nuestros abogados|nuestro abogado", 1},
    {"legal action|legal proceedings|acciones legales|acciones judiciales|medidas legales|una "
     "demanda|lawsuit",
     "against you|contra ti|contra usted|contra su|contra tu|en tu contra|en su contra|contra "
     "voce|contre vous",
     1},
    {"read|reading|lea|lealas|lealos|lee|leelas|leelos|leer|leerlas|leerlos|leete|leia|lisez",
     "next time|la proxima|la proxima vez|para la proxima|antes de quej*|antes de opinar|antes de "
     "hablar|antes de acusar*|before complaining|before you complain|before posting|before "
     "accusing|before you accuse|da proxima vez|la prochaine fois",
     6},
    // "Consulte nuestra web la próxima vez que viaje" is advice.
    {"revisa|revise|check|consulte|consulta",
     "antes de quej*|antes de opinar|antes de hablar|antes de acusar*|before complaining|before "
     "you complain|before posting|before accusing|before you accuse",
     6},
    {"terms|conditions|terminos|condiciones|contrato|contract|policy|politica|web|website|page|"
     "pagina|ticket|billete|bases|faq",
     "clearly state*|clearly say*|state clearly|say clearly|lo dicen claramente|lo dice claramente|"
     "dicen claramente|dice claramente|lo dejan claro|lo deja claro|lo dejan bien claro|lo deja "
     "bien claro|bien claro|claramente lo|claramente que|lo indican claramente|lo indica "
     "claramente|clearly this|couldn t be clearer|could not be clearer",
     3},
};

/// A door shut for good.
constexpr std::string_view refusals =
    "no podemos ayudarte|no podemos ayudarle|we cannot help you|we can t help you|no hay nada que "
    "podamos hacer|no hay nada que hacer|no podemos hacer nada|nada podemos hacer|"
    "no podemos hacer mas|no se puede hacer nada|no hay mas que hablar|no hay nada mas que hablar|"
    "ese no es nuestro problema|nothing we can do|nothing more we can do|we can t do anything|we "
    "cannot do anything|nothing can be done|no more we can do|nao podemos fazer nada|nao ha nada "
    "que possamos|nous ne pouvons rien faire|nous ne pouvons rien y faire|rien que nous puissions";
/// It is shut only here, only for now, or by the weather; or the customer is told that it is not.
constexpr std::string_view ways_out =
    "pero|sin|without|with that here|por tu parte|por su parte|de tu parte|de su parte|on your "
    "part|on your end|automatic*|sin embargo|aunque|salvo|excepto|hasta que|mientras|desde aqui|"
    "por aqui|por este medio|contra el|clima|tormenta|niebla|no significa|no quiere decir|but|"
    "however|although|unless|until|from here|about the weather|weather|storm|fog|doesn t mean|does "
    "not mean|porem|ate que|mais|cependant|jusqu";

}  // namespace

void review_hostility(Reviewer& reviewer) {
  const auto& draft = reviewer.text;
  reviewer.add_each(ReviewRule::retort_or_sarcasm, hostile, hostile_pairs);
  const SentenceCues shut(draft, refusals);
  if (!shut.any()) return;
  const SentenceCues open(draft, ways_out);
  for (std::size_t i = 0; i < draft.sentences.size(); ++i) {
    const auto span = shut.in(i);
    if (span && !open.in(i)) reviewer.add(ReviewRule::retort_or_sarcasm, *span);
  }
}

}  // namespace ventanilla::guidance
