#include <string>

#include "base/decimal.hpp"
#include "guidance/review/reviewer.hpp"

/// Where the answer is, when it was given before or elsewhere (A4); phone or mail after several
/// exchanges (A6).
namespace ventanilla::guidance {
namespace {

constexpr std::string_view answered =
    "ya te respondimos|ya le respondimos|ya te hemos respondido|ya le hemos respondido|ya te "
    "contestamos|ya le contestamos|ya te hemos contestado|ya le hemos contestado|ya respondimos|ya "
    "contestamos|respondido mas arriba|contestado mas arriba|respondimos mas arriba|contestamos "
    "mas arriba|ya lo explicamos|te respondimos por|le respondimos por|te contestamos por|le "
    "contestamos por|te hemos respondido por|le hemos respondido por|te hemos contestado por|le "
    "hemos contestado por|we already answered|we have already answered|we ve already answered|we "
    "already replied|we ve already replied|we have already replied|answered above|answered this "
    "above|replied above|we answered you on|we replied to you on|we ve answered you on|we ve "
    "replied to you|we answered your question on|ja respondemos|respondemos acima|ja lhe "
    "respondemos|respondemos por|nous avons deja repondu|nous vous avons deja repondu|repondu plus "
    "haut|nous vous avons repondu";
constexpr std::string_view references =
    "enlace|link|liga|este hilo|referencia|numero de caso|caso numero|caso n|expediente|asunto|"
    "ticket|folio|radicado|ref|reference|case number|case|thread|subject|protocolo|lien|objet|"
    "dossier|mensaje del|correo del|respuesta del|message from|message of|email of|email from|"
    "reply of|mensagem de|message du|resumen|en resumen|resumimos|in short|to sum up|em resumo|en "
    "resume";
constexpr std::string_view channels =
    "telefono|llam*|correo|email|e mail|mail|whatsapp|privado|mensaje directo|mensajes directos|dm|"
    "md|inbox|linea|formulario|call*|phone|direct message|private message|dms|ligar|ligue|ligamos|"
    "ligaremos|telefone|mensagem direta|mensagem privada|appel*|rappel*|telephone|message prive|mp";

/// "Y te contestamos por privado antes de las 16:00" is still to come.
constexpr std::string_view to_come =
    "antes de las|a las|manana|hoy|en menos de|en cuanto|enseguida|en una hora|en unas horas|en "
    "breve|esta tarde|esta manana";

bool has_place(const DraftText& draft) {
  constexpr std::string_view signs[] = {"://", "www.", "#", ".com", "👆", "☝", "⬆"};
  for (auto sign : signs) {
    if (draft.text.find(sign) != std::string_view::npos) return true;
  }
  return false;
}

}  // namespace

void review_channel(Reviewer& reviewer) {
  const auto& draft = reviewer.text;
  const SentenceCues told(draft, answered);
  const SentenceCues later(draft, to_come);
  const bool referred = told.any() && (has_place(draft) || has_cue(draft.words, references));
  for (std::size_t i = 0; told.any() && !referred && i < draft.sentences.size(); ++i) {
    const auto span = told.in(i);
    if (!span || later.in(i)) continue;
    reviewer.add(ReviewRule::reference_missing, *span);
    break;
  }
  const int exchanges = reviewer.message().exchanges;
  const bool offline = reviewer.guidance.route == Route::offline;
  if (!offline || has_cue(draft.words, channels) || !draft.personal_data.empty()) return;
  std::string count;
  append_decimal(count, static_cast<std::uint64_t>(exchanges));
  reviewer.add(ReviewRule::channel_missing, reviewer.closing(), count);
}

}  // namespace ventanilla::guidance
