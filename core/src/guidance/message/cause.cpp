#include "guidance/message/understand.hpp"
#include "guidance/message/words.hpp"

/// Whose doing a grievance is about (D1, D2, D3).
namespace ventanilla::guidance {

Cause cause_of(const Words& words, MessageKind kind) {
  constexpr std::string_view person =
      "emplead*|agente|agentes|dependient*|cajer*|funcionari*|azafat*|recepcionista|operador*|"
      "gerente|trabajador*|me trato|me trataron|grosero*|grosera*|maleducad*|mal educad*|me "
      "colgaron|se equivoc*|equivocaron|staff|employee*|rude|agent hung|driver|clerk|waiter|"
      "waitress|cashier|steward*|atendente|vendedor*|vendeur*|vendeuse|serveur*|impoli*|malpoli*|"
      "manager|repartidor*|chofer|conductor|mensajero";
  constexpr std::string_view product =
      "product*|roto|rota|defectuos*|danado|danada|broken|defective|damaged|faulty|promocion*|"
      "promo|oferta*|descuento|precio*|price*|discount|promotion|app|aplicacion|web|pagina|website|"
      "talla|calidad|quality|defeito|casse|qualite|cupon|coupon|no funciona|not working|doesn t "
      "work|averiad*|articulo|item|garantia|warranty|marche pas";
  constexpr std::string_view service =
      "servicio|service|atencion|esper*|wait*|retras*|demor*|delay*|vuelo|flight|cancel*|entrega|"
      "delivery|envio|pedido|order|respuesta|response|responden|contestan|answer*|reply|atraso|"
      "atendimento|attente|retard*|livraison|maleta*|equipaje|luggage|baggage|cobr*|charged|"
      "reembols*|refund*|factura*|invoice|paquete|package";
  if (kind != MessageKind::complaint && kind != MessageKind::claim) return Cause::none;
  if (has_cue(words.joined, person)) return Cause::human_error;
  if (has_cue(words.joined, product)) return Cause::product;
  return has_cue(words.joined, service) ? Cause::service : Cause::none;
}

}  // namespace ventanilla::guidance
