# The concepts of customer service: words and phrases that mean the same. Format: see README.md.

# --- Contact and help ---------------------------------------------------------------------

contact_person
  es: hablar con persona; hablar con alguien; agente; asesor; operador; representante; ejecutivo; humano; persona real; ser humano; con quién hablo; atienda; atiendan; atenderme; comuníqueme; telefonista
  en: talk to person; human; agent; representative; operator; advisor; real person; someone real; speak to; talk to someone; real team; chat with; call me
  pt: atendente; agente; operador; representante
  fr: parler à quelqu'un; conseiller; conseillère; agent

contact_company
  es: contacto; comunicarme; comunicación; atención al cliente; servicio al cliente; soporte; localizarlos; escribirles; contactar; call center; mesa de ayuda; línea de atención; sac
  en: contact; get in touch; reach you; reach out; get hold; support
  pt: contato; contacto; atendimento; suporte
  fr: contact; joindre; service client; support

phone
  es: teléfono; llamar; whatsapp; línea gratuita; número gratuito; línea directa; marcar; llamada; telefónico; marcarles
  en: phone; telephone; call; ring you; dial; whatsapp
  pt: telefone; ligar; ligação; chamada
  fr: téléphone; appeler; whatsapp; numéro vert

call_me_back
  es: llámame; llámeme; llámenme; que llamen; llaman; devolver llamada; devuélveme llamada; contáctenme
  en: call me; callback; call back; ring me; phone me; give me call
  pt: ligue; liguem; retornar ligação
  fr: rappeler; appelez-moi

email
  es: correo; email; mail; bandeja entrada; correo electrónico; gmail; casilla
  en: email; e-mail; mail address; inbox; mailbox
  pt: e-mail; email; correio eletrônico
  fr: email; mail; courriel

get_help
  es: ayuda; ayúdame; ayúdeme; asistencia; asistir; asísteme; orientación; oriéntame; apoyo; auxilio; socorro
  en: help; assist; give me hand; guidance; sos; stuck
  pt: ajuda; auxílio; assistência; socorro
  fr: aide; assistance; secours; guider

what_can_you_do
  es: qué puedes hacer; qué podés hacer; qué sabes hacer; qué haces; para qué sirves; para qué servís; capacidades; habilidades
  en: your purpose; your function; capabilities; your job; your skills
  pt: que você faz; que sabe fazer; como pode ajudar; sua função
  fr: que peux-tu faire; que pouvez-vous faire; que sais-tu faire; à quoi sers-tu

# --- The bot itself -------------------------------------------------------------------------

are_you_human
  es: eres humano; eres persona; eres real; robot; bot; chatbot; máquina; ia
  en: are you human; are you real; ai; robot; bot; chatbot
  pt: você é humano; robô; bot; chatbot
  fr: es-tu humain; êtes-vous humain; robot; bot

bot_name
  es: cómo te llamas; tu nombre; su nombre; quién eres; quién sos; preséntate; identifícate; apodo
  en: your name; who are you; introduce yourself; who is this; nickname
  pt: seu nome; como se chama; quem é você; teu nome
  fr: ton nom; votre nom; comment t'appelles-tu; comment tu t'appelles

bot_maker
  es: quién te inventó; quién te construyó; quiénes te hicieron; te creó; te hizo; te programó; creador; programador
  en: who programmed you; who designed you; who developed you; your maker; your developer; creator
  pt: quem te criou; quem criou você; quem te fez; quem fez você
  fr: qui t'a créé; qui vous a créé; qui t'a fait; qui t'a programmé

bot_age
  es: cuántos años tienes; cuántos años tenés; qué edad tienes; tu edad; qué edad tenés; cumpleaños; naciste; edad
  en: your age; birthday; born; birth date; age
  pt: aniversário; idade; nasceu; quando foi criado
  fr: anniversaire; âge; né

bot_origin
  es: dónde eres; dónde sos; dónde vienes; dónde venís; dónde naciste; origen; procedencia; nacionalidad
  en: origin; nationality; where are you; your country; your home; birthplace
  pt: onde vem; onde você nasceu; origem; nacionalidade
  fr: d'où viens-tu; d'où venez-vous; origine; nationalité

bot_gender
  es: eres hombre; eres mujer; sos hombre; sos mujer; género; sexo; tu género; masculino
  en: are you man; are you woman; are you male; are you female; are you boy; gender
  pt: você é homem; você é mulher; gênero
  fr: es-tu un homme; es-tu une femme; es-tu une fille

bot_feelings
  es: sientes; sentís; sentimientos; emociones; te enojas; duermes; sueñas; comes
  en: feelings; emotions; do you sleep; do you eat; do you dream
  pt: sentimentos; emoções; você dorme
  fr: sentiments; émotions; dors-tu

bot_intelligence
  es: inteligente; eres listo; aprendes; piensas; pensás; razonas; sabes todo; entrenado
  en: intelligent; smart; clever; do you learn; can you learn; can you think
  pt: inteligente; esperto
  fr: intelligent; malin; apprends-tu

bot_technology
  es: en qué lenguaje; lenguaje programación; estás programado; programado; tecnología; framework; python; javascript
  en: programming language; programmed in; written in; technology; framework; algorithm
  pt: em que linguagem; programado; tecnologia; framework
  fr: en quel langage; programmé; technologie; code source

bot_language
  es: hablas español; hablas inglés; idioma; multilingüe; bilingüe; traducir; traducción; traductor
  en: language; do you speak; speak english; translate; multilingual; bilingual
  pt: idioma; você fala; fala português; fala inglês
  fr: langue; parlez-vous; parles-tu; traduire

# --- Orders, purchase ---------------------------------------------------------------------------

buy
  es: comprar; comprador; adquirir; adquisición; adquiero; pedir; pido; encargar; compro; ordenar; hacer pedido
  en: buy; bought; purchase; buyer; order; acquire
  pt: comprar; comprador; adquirir; aquisição
  fr: acheter; achat; acheteur; commander

order_thing
  es: pedido; orden compra; número pedido; número orden; compra; encargo
  en: order; order number; purchase order; order id; order confirmation
  pt: pedido; encomenda; ordem compra
  fr: commande; mon achat

order_status
  es: estado pedido; seguimiento; rastrear; rastreo; tracking; estatus; status; dónde está; por dónde va; por dónde viene; sigo; seguir pedido; seguir envío; número guía; guía; ubicar; no sé nada; en camino; ya salió; qué pasó con; ya viene; en qué ciudad; quién lo trae; por dónde anda; cuándo sale
  en: where is order; where is package; where's my order; track; trace; status; where is my; haven't received; not received; not yet; update on my order; reach; turned up; hasn't turned up; where's my; when is it coming; parcel
  pt: estado pedido; rastrear; rastreamento; rastreio
  fr: état de ma commande; où est ma commande; où est mon colis; suivi

delivery
  es: envío; mandar; despacho; entrega; domicilio; reparto; repartidor; llegar; flete; delivery; repartir; paquetería; mensajería; mensajero; courier; transportista; cartero; llevar a casa; shipping
  en: delivery; deliver; ship; shipment; send; sent
  pt: entrega; envio; frete; despachar
  fr: livraison; livrer; livreur; expédition

delivery_time
  es: tiempo entrega; cuánto tarda; cuánto demora; cuándo llega; demora; tardar; tardanza; plazo; cuándo recibo; llega hoy; llega mañana; llega para; llega antes; tiempo envío; plazo entrega; días hábiles; para cuándo; a tiempo; en cuánto tiempo; cuántos días; cuánto toma
  en: delivery time; shipping time; when will order; delivery date; estimated delivery; business days
  pt: tempo entrega; quando chega; quando vai chegar; prazo
  fr: délai; combien de temps pour; quand arrive; quand vais-je recevoir

delivery_cost
  es: costo envío; gastos envío; precio envío; cuánto cuesta envío; cuánto sale envío; envío gratis; envío gratuito; gratis envío; cobran envío; cuesta envío; flete; costo despacho; portes; por llevarlo; coste envío
  en: shipping cost; delivery cost; delivery fee; delivery charge; shipping fee; shipping charge; postage; shipping fees
  pt: custo frete; valor frete; preço frete
  fr: frais de livraison; frais de port; frais d'envoi

pickup
  es: recoger; recojo; retirar en tienda; retirar pedido; retiro en sucursal; pasar a buscar; retirarlo; recolección; recogida; retiro en tienda; recogerlo; pick up; ir a buscar; buscarlo; pasar por; paso por; punto recogida; lo guardan; retirar; me guarden; pasar por él; ir por él; recogerlo yo; paso a recoger; en su local; me lo den en; lo busco; yo voy por
  en: pick up; pickup; collect; pick it up
  pt: retirar; buscar na loja; levantar
  fr: retrait; retirer en magasin; point relais

cancel
  es: cancelar; anular; baja; desistir; rescindir; rescisión; arrepentí; revocar; anulación; dejar sin efecto; deshacer; revertir; revierto; ya no quiero; arrepiento; no quiero más; dar baja; echarme atrás; ya no necesito; quitar; irme a otra; otra compañía; me voy con otra; quítenme; cancela
  en: cancel; call off; annul; void; terminate; no longer want; by accident; by mistake; accidentally; back out; changed my mind; don't want anymore
  pt: cancelar; anular; desistir; desistência
  fr: annuler; résilier; rétractation; désister

return_goods
  es: devolver; devolución; devuelvo; retornar; política cambios; regresarlo; no gustó; no quedó; regresar; de vuelta; regreso; retracto; desistimiento; no convence; no lo quiero; como en foto; no era lo esperado
  en: return; send back; give back; bring back; take back; not satisfied
  pt: devolver; devolução; retornar; mandar volta
  fr: retourner; retour; renvoyer; rendre

exchange_goods
  es: cambio producto; cambiarlo; canjear; reemplazar; sustituir; intercambiar; permutar; cambiar por; cambio por; cambios; otra talla; otro color; cambiar talla; recambio
  en: exchange; swap; replace; change for another; different size; substitute; trade; trade for; trade it
  pt: trocar; substituir; substituição; reposição
  fr: échanger; remplacer; changer d'article; substituer

refund
  es: reembolso; devolución dinero; devolver dinero; reintegro; devuelven; reversar; extorno; contracargo; reembolsar; reintegrar; dinero vuelta; devolvieron; devuelvan; plata vuelta; mi dinero; devolver plata; regresen dinero; mi lana; regresan dinero; me depositan
  en: refund; money back; get money; reimburse; chargeback; reversal; deducted; credited back; return my money
  pt: reembolso; estorno; dinheiro volta; dinheiro
  fr: remboursement; rendre l'argent; mon argent; restitution

complaint
  es: reclamo; queja; denuncia; disconformidad; inconformidad; insatisfecho; descontento; pqr; reclamar; quejarme; libro reclamaciones; indignado; mal servicio; mala atención; injusto; desacuerdo; no estoy de acuerdo; harto
  en: complaint; complain; dissatisfied; unhappy; grievance; ombudsman
  pt: reclamação; queixa; denúncia; insatisfeito
  fr: réclamation; plainte; mécontent; insatisfait

feedback
  es: sugerencia; sugerir; opinión; opinar; comentario; reseña; valoración; calificar
  en: feedback; suggestion; opinion; review; rate; survey
  pt: sugestão; sugerir; opinião
  fr: suggestion; suggérer; avis

# --- Money -----------------------------------------------------------------------------------

price
  es: precio; cuesta; costo; vale; valor; importe; tarifa; tarifario; cuánto sale; cuánto es; cuánto sería; a cómo; a cuánto; cotización; cotizar; presupuesto; arancel; coste; precio de
  en: price; cost; rate; quote; quotation; estimate
  pt: preço; quanto é; quanto sai; custo
  fr: prix; coût; tarif; devis

cheap
  es: barato; económico; asequible; accesible; bajo costo; low cost; módico; rebajado
  en: cheap; cheaper; cheapest; inexpensive; affordable; budget
  pt: barato; econômico; acessível
  fr: pas cher; moins cher; bon marché

expensive
  es: caro; carísimo; costoso; elevado; precio alto; excesivo; salado
  en: expensive; pricey; costly; too much money; overpriced; high price
  pt: caro; custoso; caríssimo
  fr: cher; coûteux; onéreux

free_of_charge
  es: gratis; gratuito; sin costo; sin cargo; balde; libre costo; no cuesta; gratuidad; no cobran; sin pagar; sin coste; free
  en: free; no cost; no charge; complimentary; without paying; gratis
  pt: grátis; gratuito; graça
  fr: gratuit; sans frais; offert

discount
  es: descuento; rebaja; oferta; promoción; promocional; cupón; voucher; liquidación; promo; rebajas; black friday; hot sale; cyber; código promocional; 2x1; bajó precio; remate; outlet; código descuento; más barato; código; poner código; aplicar código; sale; rebajado; al 50
  en: discount; offer; promotion; coupon; voucher; deal; code; promo code; sale; offers; coupon code; cheaper
  pt: desconto; oferta; promoção; promoções
  fr: réduction; remise; rabais; promotion

pay
  es: pagar; abonar; cancelar factura; cancelar deuda; cancelar monto; saldar; desembolsar; pagaderos; liquidar; abono; costear; pago realizado
  en: pay; paid; payment; settle; payable
  pt: pagar; pagamento; quitar
  fr: payé; régler; acquitter

payment_methods
  es: formas pago; medios pago; métodos pago; modalidades pago; modos pago; paypal; mercadopago; bizum; cómo pago; con qué pago; pagar con; aceptan; yape; plin; oxxo; nequi; daviplata; pse; webpay; klarna; débito o crédito; en efectivo
  en: payment methods; payment options; ways to pay; means payment; form payment; do you accept
  pt: formas pagamento; meios pagamento; métodos pagamento; como posso pagar
  fr: moyens de paiement; modes de paiement; méthodes de paiement; acceptez-vous

instalments
  es: cuotas; a plazos; en plazos; fraccionar; financiar; diferir; mensualidades; aplazado; plazos; msi; meses sin intereses; en partes; de a poco; poco a poco; pagar después; fraccionado; fraccionamiento; aplazar pago; en varios pagos; financiación; abonos; pagos chicos; de golpe
  en: instalments; monthly payments; pay monthly; pay later; financing; payment plan; emi; split; pay in parts; in parts
  pt: parcelas; prestações; prestação; financiar
  fr: mensualités; échelonner; plusieurs fois; financement

payment_failed
  es: rechaza; pago fallido; no puedo pagar; no deja pagar; no pasa tarjeta; error en pago; declinada; denegado; rechazado; rechazo; declinado; no pasa; no pasó; rebota; rebotó; no deja comprar; no completa; no procesa; no puedo comprar; error al pagar; saldo insuficiente
  en: payment failed; declined; rejected; can't pay; cannot pay; payment error
  pt: recusado; não consigo pagar; erro no pagamento; negado
  fr: refusé; échec du paiement; paiement échoué; impossible de payer

double_charge
  es: cobro doble; doble cobro; cobraron dos veces; cobraron más; cargo duplicado; cobro duplicado; cobro indebido; desconozco; dos veces; duplicado; duplicaron; doble; repetido; dos cargos; dos cobros; cobraron de más; 2 cargos; 2 veces; dos pagos; doble cargo
  en: charged twice; double charge; overcharged; duplicate charge; unrecognized charge; unauthorised
  pt: cobrança dupla; cobrança duplicada; cobrança indevida; cobrado
  fr: double débit; prélevé deux fois; double prélèvement; facturé deux fois

charge_fee
  es: comisión; cobrar; cargo; recargo; gastos; honorarios; tasa; penalización; cobro; descontaron; descuentan; comisiones; cuota; penalidad; penalizan; coste
  en: fee; charge; commission; surcharge; penalty; fine
  pt: taxa; tarifa; comissão; cobrar
  fr: frais; commission; facturer; supplément

invoice
  es: factura; boleta; recibo; comprobante; tique; tíquet; cfdi; justificante; facturar; factura electrónica; datos fiscales; comprobante fiscal; recibo pago; ticket compra; rfc; razón social; cif; nit
  en: invoice; bill; receipt; proof purchase; proof payment
  pt: fatura; factura; recibo; comprovante
  fr: facture; reçu; justificatif; quittance

tax
  es: impuesto; iva; igv; tributo; tributario; fiscal; impositivo; gravamen; hacienda; sunat; sat; dian; aduana; arancel
  en: tax; vat; gst; duty; customs; taxable
  pt: imposto; icms; iva
  fr: impôt; taxe; tva

gift_card
  es: tarjeta regalo; gift card; vale regalo; bono regalo; cheque regalo; certificado regalo; giftcard
  en: gift card; gift certificate; gift voucher; giftcard; store credit
  pt: cartão presente; vale-presente; cartão oferta
  fr: carte cadeau; chèque cadeau; bon cadeau

gift
  es: regalo; obsequio; presente; dedicatoria; detalle; regalar; envolver; envuelto; envoltorio; papel regalo; obsequiar; regalito; moño; cartita; lazo; envoltura; sorpresa; nota de regalo; mensaje con
  en: gift; present; giveaway; wrap
  pt: presente; prenda; embrulho
  fr: cadeau; offrir; présent

loyalty
  es: puntos; fidelización; fidelidad; millas; recompensa; club; beneficios; membresía; acumular; socio; cliente frecuente; viajero frecuente
  en: points; loyalty; rewards; miles; redeem; cashback
  pt: pontos; fidelidade; milhas
  fr: points; fidélité; miles

referral
  es: referir; código invitación; amigo
  en: referral; refer; invitation code; friend
  pt: indicar; indique e ganhe; código convite
  fr: parrainage; parrainer; filleul

money
  es: dinero; plata; lana; pasta; guita; fondos; billetes; billullo; efectivo; feria; varo; lucas; cuartos; chavos; pisto
  en: money; funds; bucks
  pt: dinheiro; grana; fundos
  fr: argent; fric; fonds

currency
  es: moneda; divisa; dólar; dólares; euro; pesos; soles; convertir
  en: currency; dollar; euro; pound; convert; conversion
  pt: moeda; divisa; câmbio
  fr: monnaie; devise; dollar

debt
  es: deuda; deber; adeudo; moroso; morosidad; atrasado en pago; vencida; deudor; debo; atraso; atrasé; mora; no llego a pagar; impago; se pasó fecha; no he pagado; no pago; retraso en pago; recibo pendiente; pendiente de pago; pago pendiente; recibo devuelto
  en: debt; owe; overdue; outstanding balance; past due; arrears
  pt: dívida; devo; atrasado
  fr: dette; devoir de l'argent; impayé

due_date
  es: vencimiento; vence; fecha límite; fecha pago; fecha corte; cuándo vence; cuándo pago; prórroga; último día; hasta qué día; hasta cuándo; caduca; caducidad; corte; cuándo toca; cuándo tengo que pagar; día de pago; plazo; expira
  en: deadline; expiry; expire; due; payment date; validity
  pt: vencimento; vence; data limite
  fr: échéance; date limite; expirer

# --- Account and access -----------------------------------------------------------------------

account
  es: cuenta; perfil; área cliente; área privada; zona clientes; oficina virtual; sucursal virtual
  en: account; profile; customer area; client area
  pt: conta; perfil; área cliente
  fr: compte; profil; espace client

register
  es: registrarse; crear cuenta; alta; inscribirme; inscripción; apuntarme; afiliarme; empadronamiento; registro; registrarme; crear usuario; hacer usuario; hacerme cuenta; abrir cuenta; dar alta; hacerme cliente; hacerme socio; apuntar; anotarme; matricular
  en: register; registration; sign up; signup; enroll; join
  pt: cadastrar; registrar; registar; criar conta
  fr: inscription; inscrire; créer un compte; ouvrir un compte

login
  es: inicio sesión; ingresar; acceder; acceso; loguearme; login; logueo; entrar; entro; ingreso; iniciar sesión; conectar; homebanking; meterme; acceso a cuenta
  en: login; logon; signin; access; credentials; username
  pt: login; logar; acessar; aceder
  fr: me connecter; connexion; accéder; accès

password
  es: contraseña; clave; password; pin; nip; código secreto; número secreto; clave secreta; contra
  en: password; passcode; pin; passphrase; login code
  pt: senha; palavra-passe; pin; password
  fr: mot de passe; code secret; code pin; code d'accès

forgot_password
  es: recuperar contraseña; recuperar clave; recuperar cuenta; restablecer; resetear; reestablecer; reiniciar contraseña; olvidé; no acuerdo; no recuerdo; olvidó; recuperar acceso; recuperar; clave incorrecta; contraseña incorrecta; blanquear; mal clave; cambiar clave; cambiar contraseña; perdí clave; clave equivocada
  en: recover password; recover account; change password; forgot; forgotten; reset
  pt: esqueci; recuperar senha; redefinir; resetar
  fr: oublié; réinitialiser; récupérer mon compte; nouveau mot de passe

account_blocked
  es: cuenta bloqueada; bloqueada; usuario bloqueado; suspendida; desbloquear; desbloqueo; inhabilitado; congelada; bloqueado; bloquearon; suspendieron; suspendido; intentos fallidos; se bloqueó; inmovilizar; congelar cuenta; congela
  en: locked; blocked; suspended; unlock; unblock; banned
  pt: bloqueada; desbloquear; desbloqueio; suspensa
  fr: bloqué; débloquer; déblocage; suspendu

delete_account
  es: eliminar cuenta; borrar cuenta; cerrar cuenta; cierre cuenta; cancelar cuenta; darme baja; baja cuenta; desactivar cuenta
  en: delete account; close account; account closure; remove account; cancel account; deactivate account
  pt: excluir conta; apagar conta; eliminar conta; encerrar conta
  fr: supprimer le compte; fermer mon compte; fermeture de compte; clôture

verification_code
  es: verificar; verificación; código sms; no llega código; no recibo código; autenticación; token; validar; código; otp; dos pasos; doble factor; clave dinámica
  en: verify; verification; confirmation code; two-step; authentication; token; otp; code not coming; sms code; not receiving otp
  pt: verificar; não recebi código; autenticação; token
  fr: vérifier; vérification; pas reçu le code; authentification

identity_check
  es: verificar identidad; identificación; carnet; carné; cédula; dni; ine; pasaporte; documento; curp; documento identidad; selfi; identificarme; nie
  en: identity; identification; passport; ssn; kyc; selfie; pan card; pan; aadhaar; aadhar; id proof; verified; documents
  pt: identidade; identificação; cpf; rg
  fr: identité; passeport; identification; selfie

change_personal_data
  es: cambiar nombre; cambiar correo; cambiar teléfono; cambiar número; cambiar dirección; datos; titularidad; actualizar datos; modificar datos; nuevo número; nuevo correo; nuevo domicilio; nueva dirección; nombre mal; corregir nombre; error en nombre; cambié número; cambié teléfono; cambié dirección; mudé; cambio domicilio; correo nuevo; teléfono nuevo; otro banco; casa nueva; nueva cuenta; cuenta bancaria
  en: update information; edit profile; personal details; change email; change name; change phone number
  pt: alterar dados; atualizar dados; mudar dados; dados pessoais
  fr: modifier mes données; données personnelles; changer d'adresse

modify_order
  es: modificar pedido; cambiar pedido; editar pedido; agregar producto; añadir producto; agregar al pedido; quitar producto; corregir pedido; agregar algo; cambiar algo; sumar al pedido; agregar a compra; añadir al pedido; meter
  en: change order; modify order; edit order; amend order; update order
  pt: alterar pedido; mudar pedido; modificar pedido
  fr: modifier ma commande; changer ma commande

# --- Subscription and contract -------------------------------------------------------------------

subscription
  es: suscripción; suscribirme; suscriptor; abonado; plan; mensualidad; membresía; premium; cambiar plan; subir plan; bajar plan; plan anual; plan superior; suscripto; cambio plan; mejorar plan
  en: subscription; subscribe; plan; upgrade; downgrade; premium
  pt: assinatura; assinar; plano; subscrição
  fr: abonnement; forfait; forfaits; formule

unsubscribe
  es: desuscribirme; cancelar suscripción; anular suscripción; no quiero recibir; dejar recibir; lista correo; terminar suscripción; dejar membresía; quítenme; dejen mandar; no me manden; dejar de recibir; spam; dar baja correo
  en: unsubscribe; cancel subscription; stop receiving; stop emails; opt out; no longer receive
  pt: cancelar assinatura; parar receber; não quero receber; descadastrar
  fr: désabonnement; désinscrire; désinscription; annuler mon abonnement

newsletter
  es: boletín; newsletter; novedades; publicidad; notificaciones; avisos; alertas; avísenme; correos promocionales; promociones por correo
  en: newsletter; notifications; alerts; notify; reminder; updates by email
  pt: newsletter; boletim; novidades
  fr: newsletter; lettre d'information; notifications

trial
  es: prueba gratis; prueba gratuita; período prueba; demo; demostración; probar; muestra; degustación; versión prueba; probarlo; período gratuito
  en: trial; demo; demonstration; try; sample; free month
  pt: avaliação gratuita; demonstração; demo
  fr: essayer; démo; démonstration

renew
  es: renovar; renuevo; prorrogar; extender; extensión; ampliar contrato; prolongar; revalidar; renovación; se renueva
  en: renew; extend; extension; prolong
  pt: renovar; estender; prorrogar
  fr: renouveler; reconduction; prolonger

contract
  es: contrato; permanencia; cláusula; contractual; firmar; acuerdo; convenio; minuta; contratar; contratación; letra chica; amarre
  en: contract; agreement; commitment; clause; sign; signature
  pt: contrato; fidelização; permanência
  fr: contrat; engagement; clause

terms
  es: términos; condiciones; política; reglamento; reglas; normas; normativa; bases; bases legales; lineamientos
  en: terms; conditions; policy; rules; regulations; legal
  pt: termos; condições; política; regulamento
  fr: conditions; cgv; cgu; politique

privacy
  es: privacidad; protección datos; datos personales; confidencialidad; guardan datos; rgpd; privado; anónimo
  en: privacy; confidential; data; gdpr; anonymous; private
  pt: privacidade; confidencial; lgpd; dados
  fr: confidentialité; vie privée; confidentiel; rgpd

cookies
  es: cookies; rastreadores
  en: cookies; trackers
  pt: cookies; rastreadores
  fr: cookies; traceurs

security_safe
  es: seguro; confiable; fiable; confianza; protegido; protección; cifrado; encriptado
  en: safe; secure; reliable; trust; trustworthy; protected
  pt: seguro; segurança; confiável; confiança
  fr: sûr; sécurisé; sécurité; fiable

fraud
  es: fraude; estafa; phishing; robo; hackear; hackeo; suplantación; sospechoso; timo; engaño; mensaje sospechoso; sms raro; correo raro; link raro; falso; es de ustedes; di mis datos; di mi clave; supuesto; clonaron; clonada; clonar; me hackearon
  en: fraud; fraudulent; scam; scammer; phishing; theft
  pt: fraude; golpe; phishing; roubo
  fr: fraude; frauduleux; arnaque; escroquerie

# --- The company -------------------------------------------------------------------------------------

about_company
  es: empresa; compañía; misión; visión; organización; corporación; institución; trayectoria
  en: company; business; history; mission; vision; values
  pt: empresa; companhia; quem são vocês; missão
  fr: entreprise; société; compagnie; qui êtes-vous tous

founders
  es: fundador; fundó; dueño; propietario; ceo; director; directivos; accionistas
  en: founder; owner; ceo; director; board; shareholders
  pt: fundador; fundou; dono; proprietário
  fr: fondateur; fondatrice; propriétaire; pdg

investors
  es: inversionista; inversor; acciones; bolsa; invertir; invierto; dividendos; rentabilidad
  en: investor; invest; shares; stock; stock exchange; funding
  pt: investidor; investir; ações
  fr: investisseur; investir; actions

jobs
  es: trabajo; empleo; vacante; curriculum; currículo; cv; prácticas; pasante; trabajar con ustedes; bolsa trabajo; postular; hoja vida; contratando; currículum; reclutamiento
  en: job; career; vacancy; openings; hiring; resume
  pt: emprego; trabalho; vaga; currículo
  fr: emploi; emplois; travail; poste

partners
  es: alianza; colaborar; partner; partners; proveedor; distribuidor; mayorista; franquicia
  en: partner; partnership; collaborate; supplier; vendor; distributor
  pt: parceria; parceiro; colaborar
  fr: partenaire; partenariat; collaborer

press
  es: prensa; periodista; comunicado; blog; artículo; logo; entrevistas; revista
  en: press; journalist; media; blog; article; logo
  pt: imprensa; jornalista; mídia
  fr: presse; journaliste; médias

social_networks
  es: facebook; instagram; twitter; tiktok; linkedin; youtube; telegram; seguirlos
  en: social media; facebook; instagram; twitter; tiktok; linkedin
  pt: redes sociais; facebook; instagram
  fr: réseaux sociaux; facebook; instagram

sustainability
  es: medioambiente; sostenible; sostenibilidad; sustentable; ecología; reciclar; reciclaje; ambiental
  en: sustainability; environment; eco-friendly; ecological; recycle; biodegradable
  pt: sustentabilidade; meio ambiente; ecológico
  fr: durable; environnement; écologique

customers_reference
  es: clientes; casos éxito; quién usa; quiénes usan; portafolio; portfolio; proyectos; experiencia
  en: customers; clients; who uses; case studies; success stories; how many customers
  pt: clientes; quem usa; casos sucesso
  fr: clients; qui utilise; études de cas

competitors
  es: competencia; competidores; mejor que; por qué elegirlos; por qué ustedes; qué diferencia; ventajas; desventajas
  en: competitors; competition; better than; why choose you; why should i; advantages
  pt: concorrência; melhor que
  fr: concurrence; mieux que; pourquoi vous choisir

services_offered
  es: servicios; productos; artículo; catálogo; gama; surtido; mercancía; mercadería
  en: services; products; item; catalog; catalogue; range
  pt: serviços; produtos; artigo; catálogo
  fr: services; produits; article; catalogue

# --- Place and time ------------------------------------------------------------------------------------

opening_hours
  es: horario; abren; abre; abierto; abrir; cierran; cerrado; apertura; atienden; hasta qué hora; a qué hora; desde qué hora; qué días; horas atención; horarios; domingos; están abiertos; por las tardes; ya cerraron; están por
  en: hours; open; close; weekend
  pt: horário; abre; abrem; aberto
  fr: horaires; ouvrir; ouvert; ouverture

weekday
  es: lunes; martes; miércoles; jueves; viernes; sábado; domingo; entre semana; sábados; domingos; fin semana
  en: monday; tuesday; wednesday; thursday; friday; saturday
  pt: segunda-feira; terça-feira; quarta-feira
  fr: lundi; mardi; mercredi

holiday_season
  es: navidad; nochebuena; pascua; feriado; festivo; puente; fiestas; vacaciones; semana santa; día festivo; feriados; año nuevo; agosto
  en: christmas; easter; holiday; festive; thanksgiving; vacation
  pt: natal; ano novo; páscoa
  fr: noël; nouvel an; pâques

location
  es: ubicación; dirección; domicilio; mapa; localización; calle; barrio; zona; dónde quedan; dónde están; dónde estáis; queda; dónde se encuentran; ubicados; cerca; más cercano; sede
  en: location; address; directions; map; street; city
  pt: localização; onde fica; endereço; morada
  fr: localisation; où êtes-vous; situé; adresse

branch_shop
  es: sucursal; oficina; agencia; tienda; establecimiento; almacén; showroom; delegación; local; tiendas; sede; negocio; mall; centro comercial
  en: branch; store; shop; office; outlet; showroom
  pt: filial; loja; agência; escritório
  fr: succursale; magasin; boutique; agence

country_region
  es: país; internacional; extranjero; exterior; nacional; regiones; estado; provincia; otro país; fuera país; mandan a; qué países; estados unidos; eeuu; usa; europa; españa; méxico; argentina; chile; colombia; perú; francia; italia; alemania; brasil; china; canadá
  en: country; international; abroad; overseas; worldwide; foreign; usa; canada; india; uk; europe; mexico; pakistan; nepal; bangladesh; dubai; australia; germany; france
  pt: país; internacional; exterior
  fr: pays; international; étranger

parking
  es: estacionamiento; parqueo; parqueadero; aparcamiento; parking; cochera; garaje; parquear; aparcar; parquímetro; zona azul; estacionar; tarjeta residente; parkear
  en: parking; garage; valet
  pt: estacionamento; garagem; manobrista
  fr: parking; stationnement; garer

accessibility
  es: discapacidad; discapacitado; minusválido; accesible; accesibilidad; rampa; ascensor; elevador; silla ruedas; movilidad reducida; muletas; discapacitada; invidente; sordo
  en: disability; wheelchair; accessible; ramp; elevator; lift
  pt: deficiente; cadeira rodas
  fr: handicap; fauteuil roulant

# --- Products and stock ----------------------------------------------------------------------------------

availability
  es: disponible; disponibilidad; stock; existencias; queda; tendrán; cuentan con; tienen; hay en; queda en; lo tienen; manejan; venden
  en: available; in stock; stock; do you have; do you carry; left
  pt: disponível; disponibilidade; estoque; vocês têm
  fr: disponible; disponibilité; stock; avez-vous

out_of_stock
  es: agotado; sin stock; sin existencias; no hay; no queda; reposición; reponer; reabastecer; se acabó; ya no hay; volverá; vuelven a traer; reponen; surten; avísame; cuándo llega; reabastecen; sin unidades; va a haber
  en: out stock; sold out; restock; back in stock; unavailable; backorder
  pt: esgotado; sem estoque; fora estoque
  fr: épuisé; rupture; plus disponible

size_fit
  es: talla; tamaño; medida; dimensiones; mide; ancho; largo; alto; talle; queda; grande; chico; apretado; ajustado; aprieta; numeración; pequeño; holgado; medidas; calzo; número; chiquito; chiquita; le queda; reducido; calza; horma; tallas; me queda
  en: size; fit; dimensions; measurements; width; height; fits; small; large; tight; loose; too big; too small; sizing
  pt: tamanho; medida; dimensões
  fr: taille; pointure; dimension

colour
  es: color; tono; tonalidad; negro; blanco; rojo; azul; verde; gris; rosa; amarillo; café; morado
  en: color; colour; shade; tone; black; white
  pt: cor; tom; tonalidade
  fr: couleur; teinte; coloris

material_quality
  es: material; tela; tejido; algodón; cuero; piel; lana; madera
  en: material; fabric; cotton; leather; wool; wood
  pt: material; materiais
  fr: matière; matériau; matériaux

made_where
  es: fabricación; hecho en; importado; origen producto; manufactura; elaboran; producen; producción
  en: made in; manufactured; factory; imported; origin product
  pt: onde são feitos; fabricação; feito em
  fr: fabrication; fabricant; usine

new_used
  es: nuevo; usado; reacondicionado; segunda; seminuevo; estrenar; remanufacturado
  en: new; used; refurbished; pre-owned; preowned; secondhand
  pt: novo; usado; segunda mão
  fr: neuf; neuve; nouveau

recommend_choice
  es: recomiendas; recomendarme; elegir; elijo; elección; escoger; escojo; aconsejar
  en: recommend; choose; choice; select; advice; advise
  pt: recomenda; escolher; conselho; aconselhar
  fr: recommandez; choisir; choix; conseil

search_find
  es: buscar; búsqueda; encontrar; encuentro; hallar; filtro; buscador; localizar
  en: search; find; locate; looking; filter; check
  pt: buscar; procurar; encontrar
  fr: chercher; rechercher; trouver

shopping_cart
  es: carrito; carro compras; cesta; bolsa compras; lista deseos; favoritos; pedido mínimo; wishlist
  en: cart; basket; wish list; wishlist; favorites; minimum order
  pt: carrinho; cesta; sacola
  fr: panier; liste de souhaits; liste d'envies

wrong_item
  es: llegó otro; enviaron otro; artículo incorrecto; equivocado; incompleto; faltó; faltante; distinto; otro producto; no es lo que pedí; no es lo que compré; vino otro; mandaron otro; falta; faltan; incompleta; en vez de; otro modelo; no venía; error en pedido; cambiado; de otra persona; pedido de otro; no pedí; otro color; no corresponde; otra señora; ajeno; no es lo que; no era lo que
  en: wrong item; wrong product; wrong order; incorrect item; incomplete; missing; not what i; ordered but got; instead got; sent me
  pt: produto errado; pedido errado; recebi errado; incompleto
  fr: mauvais article; mauvais produit; manquant; incomplet

damaged
  es: dañado; roto; rompió; defectuoso; defecto; malo; averiado; avería; rota; se rompió; golpeado; rajado; manchado; mancha; hueco; agujero; descosido; despegó; fallado; rayado; quebrado; partió; tara; abollado; estropeado; deteriorado; desgastado; mal estado; descompuso; destiñó; fallada; quebró; vino mal; estrellado; pedazos; trizado; quemó; no prende; abollada; golpeada; astillado; se descompuso; rajada
  en: damaged; broken; broke; defective; faulty; fault; torn; cracked; shattered; scratched; leaking; not working; stopped working; spoiled; noise; weird; died; buzzing; won't turn on; dead
  pt: danificado; quebrado; defeito; defeituoso
  fr: endommagé; cassé; abîmé; défectueux

lost_package
  es: paquete perdido; pedido perdido; extraviado; se perdió; perdieron paquete; dice entregado; figura entregado; ausente; no recibí; entregado pero; aparece entregado; sale entregado; robaron paquete; nunca llegó; no apareció; figura como entregado; nadie recibió; no lo tengo; no lo recibí; entregado
  en: lost package; lost parcel; lost order; package lost; says delivered; marked as delivered
  pt: pacote perdido; pedido perdido; extraviado
  fr: colis perdu; paquet perdu; commande perdue

package_thing
  es: paquete; bulto; encomienda; caja; empaque; embalaje; embalar; envase
  en: package; parcel; box; packing; bag; envelope
  pt: pacote; encomenda; caixa
  fr: colis; paquet; boîte

late_delay
  es: retraso; demorado; atraso; tarde; llega tarde; está tardando; tarda mucho; impuntual; no llega; no ha llegado; todavía no; aún no; sigo esperando; hace días; hace semanas; lleva días; esperando; retrasado; atrasado; sin noticias; nunca llega
  en: late; delay; taking too long; overdue delivery; behind schedule; too slow; still waiting; not arrived; hasn't come; not delivered; delayed; when will i get; waiting since; so long
  pt: atraso; demorando; tarde
  fr: retard; tardif; trop long; tarde

warranty
  es: garantía; garantizado; falla fábrica; defecto fábrica; meses de uso; dejó de funcionar; al mes de; componen
  en: warranty; guarantee
  pt: garantia
  fr: garantie

repair
  es: reparar; arreglar; componer; técnico; taller; mantenimiento; mantención; refacción; descompuesto; reparación; servicio técnico; arreglo; compostura; arreglan
  en: repair; fix; mend; technician; maintenance; part
  pt: consertar; reparar; arrumar
  fr: réparer; dépanner; dépannage

install
  es: instalar; armar; montar; montaje; armado; ensamblar; colocar; desinstalar; instalador; instalación; visita técnica; vienen a instalar
  en: install; setup; assemble; uninstall; reinstall; mount; set it up; set up; installation
  pt: instalar; montar; montagem
  fr: installer; monter; montage

how_to_use
  es: usar; utilizar; funciona; manual; instrucciones; guía; tutorial; instructivo; cómo se usa; cómo se hace; cómo uso; sirve para; para qué sirve
  en: use; usage; manual; instructions; guide; tutorial
  pt: usar; uso; utilizar; funciona
  fr: utiliser; usage; fonctionne; manuel

not_working
  es: no funciona; no anda; no sirve; no prende; falla; error; problema; inconveniente; no abre; se cierra; se cuelga; se congela; bloqueó; caído; se cayó; dejó funcionar; bug; no responde; no aparece; no deja; no permite; imposible; no carga; se traba; fallo; no entra; no conecta; se apaga; se reinicia; se tildó; tilda; trabado; colgado; pantalla blanca; da error; sale error; se pega; no se puede; no puedo; se crashea; se queda cargando; no va; no jala; no corre; se cerró
  en: fail; failure; error; problem; issue; trouble; not working; doesn't work; broken; crash; bug; stuck; down; won't open; freeze
  pt: não funciona; não está funcionando; parou funcionar; não liga; erro; problema; travou; falha; caiu; não abre; não consigo
  fr: ne fonctionne pas; marche pas; panne; erreur; problème; bug; plante; bloque

# --- Question types -----------------------------------------------------------------------------------------

when_time
  es: cuándo; qué día; en qué momento; fecha; qué días; calendario; cronograma; qué mes; para cuándo; cuál es fecha; fechas
  en: when; what day; which day; date; what time; calendar
  pt: quando; que dia; qual dia
  fr: quand; quel jour; date

how_early
  es: anticipación; antelación; con cuánto tiempo; cuánto tiempo antes; cuánto antes; con tiempo
  en: how early; in advance; how long before; ahead of time
  pt: antecedência; quanto tempo antes
  fr: à l'avance; combien de temps avant

how_long
  es: cuánto tiempo; cuánto tarda; cuánto demora; duración; dura; cuántos días; cuántas horas; cuántos meses; cuánto se tarda; tarda; demora; cuánto toma; tiempo
  en: how long; duration; lasts; how many days; how many hours; how many weeks
  pt: quanto tempo; quanto demora; duração
  fr: combien de temps; durée

how_often
  es: cada cuánto; frecuencia; cuántas veces; periodicidad; diario; semanal; mensual; anual
  en: how often; frequency; how many times; daily; weekly; monthly
  pt: frequência; quantas vezes
  fr: fréquence; combien de fois; tous les combien

how_many_limit
  es: cuántos; cantidad; cantidades; límite; máximo; mínimo; tope; ilimitado; topes; límites; cupo; exceder; excede; permitido; hasta cuánto; como mucho; cuánto puedo
  en: how many; quantity; limit; maximum; minimum; max
  pt: quantos; quantidade; limite
  fr: combien de; nombre; quantité

who_person
  es: quién; qué persona
  en: who; whom; which person; whose
  pt: quem; qual pessoa
  fr: qui; quelle personne

where_place
  es: dónde; adónde; en qué lugar; en qué parte; en qué sitio
  en: where; which place; whereabouts
  pt: onde; aonde; em que lugar
  fr: où; à quel endroit; en quel lieu

why_reason
  es: por qué; porqué; motivo; razón; causa; debido a qué; explicación
  en: why; reason; how come; cause; what for; explanation
  pt: por que; motivo; razão
  fr: pourquoi; raison; motif

what_is
  es: qué es; qué son; significado; significa; definición; qué trata; consiste; concepto
  en: what is; what are; meaning; definition; define; what's
  pt: que é; significado; significa; definição
  fr: qu'est-ce que; c'est quoi; signification; définition

difference
  es: diferencia; distinto; diferenciar; distinción; distinguir; tipos; opciones; alternativas
  en: difference; distinguish; types; kinds; options; alternatives
  pt: diferença; diferente; tipos; opções
  fr: différence; distinguer; types; sortes

may_i_permission
  es: puedo; podemos; permitido; autorizado; permiso; derecho; prohibido; prohibición; se puede; dejan; está permitido; se permite; obligatorio; hace falta; hay que; es necesario; tengo que
  en: allowed; permitted; permission; authorized; authorised; entitled
  pt: posso; pode; permitido; permissão
  fr: puis-je; peut-on; autorisé; permission

requirements
  es: requisitos; requerimientos; requiere; qué necesito; documentación; papeles; papeleo; presentar; qué piden; qué hace falta; qué documentos; qué papeles; llevar; qué tengo que llevar; documentos; necesita; qué se necesita; exigen
  en: requirements; documents; paperwork; papers; eligibility; qualify
  pt: requisitos; exigências; documentos; papelada
  fr: prérequis; exigences; documents; papiers

# --- Bank ---------------------------------------------------------------------------------------------------------

card
  es: tarjeta; plástico; visa; mastercard; chip; banda magnética; tarjetas
  en: card; plastic; visa; mastercard
  pt: cartão; cartões; visa
  fr: carte; visa; mastercard

card_lost_block
  es: perdí tarjeta; bloquear tarjeta; robaron tarjeta; tarjeta perdida; tarjeta robada; bloquear; bloqueo; inhabilitar; perdí mi tarjeta; robaron; robo; robada; cartera; billetera robada; anular tarjeta; no encuentro tarjeta; asaltaron; extravié tarjeta
  en: lost card; stolen card; block card; card stolen; block; freeze
  pt: perdi cartão; roubaram cartão; bloqueio; bloquear
  fr: perdu ma carte; carte perdue; opposition; bloquer

card_get_activate
  es: solicitar tarjeta; pedir tarjeta; activar tarjeta; cuándo llega tarjeta; nueva tarjeta; renovar tarjeta; tarjeta vencida; tarjeta nueva; habilitar tarjeta; primera vez; duplicado tarjeta; reposición tarjeta; otra tarjeta
  en: get card; order card; apply for card; activate card; card activation; card not arrived
  pt: pedir cartão; solicitar cartão; ativar cartão
  fr: demander une carte; activer ma carte

bank_account
  es: cuenta bancaria; cuenta corriente; cuenta ahorro; caja ahorro; iban; clabe; cbu; cci
  en: bank account; checking account; current account; savings account; iban; account number
  pt: conta bancária; conta corrente; poupança
  fr: compte bancaire; compte courant; compte épargne

balance_statement
  es: saldo; consultar saldo; cuánto tengo; extracto; movimientos; historial; cartola; transacciones; estado cuenta; resumen; mis gastos; gasté; movimiento; extractos; cuánto me queda; cuánto hay en; cuánto dinero; entró y salió; últimos movimientos; últimas compras; cuánta plata; plata tengo; dinero me queda
  en: balance; how much money; statement; transactions; history; activity; how much do i have; account balance; last purchases
  pt: saldo; extrato; movimentações; transações
  fr: solde; relevé; transactions; historique

transfer_money
  es: transferir; transferencia; traspaso; remesa; giro; spei; transfiero; ach; interbancaria; pasar dinero; mandar dinero; enviar dinero; pasar plata; mandar plata; bizum; sinpe; zelle; transferencias; terceros; envío de dinero; no le cae; no le llega; pasarle; hice un envío
  en: transfer; send money; wire; remittance; ach; sepa
  pt: transferir; transferência; pix; ted
  fr: virement; transférer; transfert; mandat

withdraw_cash
  es: retiro dinero; sacar dinero; cajero; extracción; retiro; avance; atm; sacar plata; retirar; cajero automático; sacar efectivo; retirar efectivo; efectivo; billetes
  en: withdraw; atm; cash machine; take out money; get cash; cashpoint
  pt: sacar; saque; retirar dinheiro; multibanco
  fr: retrait; retraits; distributeur; dab

deposit_topup
  es: depositar; ingresar dinero; recargar; recargar saldo; cargar saldo; consignación; fondear; abonar dinero
  en: deposit; top up; topup; recharge; reload; add money
  pt: depositar; recarregar; recarga; adicionar saldo
  fr: déposer; dépôt; recharger; créditer

loan
  es: préstamo; préstamos; crédito; hipoteca; hipotecario; aval; fiador; microcrédito; prestar; prestan; financiamiento; prestado; prestada; credito personal; adelanto
  en: loan; credit; mortgage; borrow; lend; overdraft
  pt: empréstimo; empréstimos; crédito; hipoteca
  fr: prêt; crédit; crédits; emprunt

interest_rate
  es: interés; tasa; tae; cat; tna; cae; rendimientos; porcentaje; intereses; recargo; mora; rédito; rinde; renta mi dinero
  en: interest; apr; apy; percentage; percent; annual rate
  pt: juros; taxa anual; percentual
  fr: intérêt; taux; taeg

direct_debit
  es: domiciliación; domiciliar recibo; pago recurrente; orden permanente; pac; pat; automático; programar; domiciliado; domiciliada; débito automático; pago automático; automáticamente; se pague solo; recibo domiciliado; cargo automático
  en: direct debit; autopay; auto pay; standing order; recurring; automatic
  pt: débito direto; recorrente; automático
  fr: prélèvement; virement permanent; récurrent

savings
  es: ahorro; alcancía; hucha; pensión; jubilación; afp; afore; cesantías
  en: savings; pension; retirement; piggy bank; isa; 401k
  pt: poupança; economizar; poupar
  fr: épargne; économiser; retraite

# --- Insurance ------------------------------------------------------------------------------------------------------

insurance
  es: seguro vida; seguro; aseguradora; póliza; cobertura; cubre; cubierto; deducible; asegurado; mutua; prepaga; isapre; mi seguro; copago
  en: insurance; policy; coverage; cover; deductible; policyholder
  pt: seguro; apólice; cobertura
  fr: assurance; police; couverture

claim_accident
  es: siniestro; accidente; choque; chocar; indemnización; perito; peritaje; grúa
  en: claim; accident; crash into; collision; compensation; indemnity
  pt: sinistro; acidente; batida
  fr: sinistre; accident; indemnisation

# --- Travel ----------------------------------------------------------------------------------------------------------

travel
  es: viaje; viajero; turismo; turista; tour; tours; excursión; destino
  en: travel; trip; journey; tour; excursion; destination
  pt: viagem; viagens; viajar
  fr: voyage; voyageur; tourisme

flight
  es: vuelo; avión; volar; aerolínea; escala; aeropuerto; terminal; aéreo; vuelos; pasajero; volando; piloto
  en: flight; plane; fly; airline; layover; stopover
  pt: voo; voos; avião
  fr: vol; avion; escale

flight_cancelled_delayed
  es: vuelo cancelado; vuelo retrasado; cancelaron vuelo; perdí vuelo; vuelo demorado; pérdida conexión; sobreventa; overbooking; cancelaron; compensación; indemnización; reubicar; conexión; demorado; retrasado; se canceló; no salió; perdí conexión
  en: flight cancelled; flight delayed; missed flight; cancelled flight; delayed flight; missed connection
  pt: voo cancelado; voo atrasado; perdi voo
  fr: vol annulé; vol retardé; raté mon vol

baggage
  es: equipaje; maleta; valija; bolso mano; petaca; mochila; sobrepeso; maletas; equipaje mano; carry on; bodega; bulto; bolso; facturar maleta; valijas; cabina; subir al avión; llevar en avión; trolley; líquidos; dejan subir; despachar maleta
  en: baggage; luggage; suitcase; bag; carry-on; backpack; carry on; liquids; cabin; overhead
  pt: bagagem; bagagens; mala; mochila
  fr: bagage; valise; liquides; surpoids

ticket
  es: boleto; billete; pasaje; tiquete; entrada; pase; ticket; tickets
  en: ticket; fare; pass; admission; entry; entrance
  pt: passagem; passagens; bilhete
  fr: billet; ticket; entrée

check_in
  es: check-in; checkin; embarque; embarcar; abordar; abordaje; documentar; check-out; tarjeta embarque; pase abordar; boarding pass; facturación online; puerta embarque; checar; chequearme
  en: check-in; checkin; boarding pass; boarding; check-out; checkout time
  pt: check-in; checkin; embarque
  fr: enregistrement; check-in; embarquement

seat
  es: asiento; butaca; ventanilla o pasillo; primera clase; clase ejecutiva; business; localidad; fila; ventana; pasillo; juntos; sentarnos; asientos; más espacio; puesto
  en: seat; aisle; legroom; first class; economy; row
  pt: assento; poltrona; primeira classe
  fr: siège; place assise; première classe

booking
  es: reserva; apartar; bookear; localizador; agendar; separar; disponibilidad fechas; reservar; reservación; código reserva; pnr; reservado
  en: book; reserve; booking confirmation; booking reference; confirmation number; pnr
  pt: reserva; localizador; agendar; marcar
  fr: réserver

change_booking
  es: cambiar reserva; modificar reserva; cambiar fecha; reprogramar; posponer; aplazar; adelantar; reagendar; cambiar vuelo; cambiar pasaje; cambio fecha; otra fecha; otro día; mover; postergar; cambiar cita; cambiar turno; cambiar hora; correr fecha; cambiar viaje; mover cita
  en: change booking; modify booking; modify reservation; rebook; reschedule; postpone
  pt: alterar reserva; mudar reserva; remarcar; reagendar
  fr: modifier ma réservation; changer ma réservation; reporter; décaler

hotel_room
  es: habitación; cuarto; hotel; hospedaje; hospedarse; alojamiento; estadía; estancia; hostal; airbnb; dormir en; noches
  en: room; hotel; accommodation; stay; night; bed
  pt: quarto; hotel; hospedagem
  fr: chambre; hôtel; hébergement

hotel_amenities
  es: piscina; alberca; pileta; gimnasio; spa; sauna; jacuzzi; calefacción
  en: pool; gym; fitness; spa; sauna; heating
  pt: piscina; academia; ginásio
  fr: piscine; salle de sport; spa

transport
  es: transporte; autobús; bus; colectivo; micro; metro; subte; tren; taxi; tarjeta transporte; abono transporte; boleto estudiantil; camión; parada
  en: transport; bus; subway; metro; underground; train
  pt: transporte; ônibus; autocarro
  fr: transport; bus; autobus

car
  es: auto; coche; carro; vehículo; automóvil; camioneta; moto; motocicleta
  en: car; vehicle; auto; motorcycle; motorbike; van
  pt: carro; veículo; automóvel
  fr: voiture; véhicule; automobile

drive_licence
  es: licencia conducción; brevete; manejar; conducir; licencia; conductor adicional; infracción; fotomulta
  en: drive; licence; license; additional driver; traffic fine; traffic ticket
  pt: carteira motorista; carta condução; cnh
  fr: permis; conduire; conducteur additionnel

rent
  es: alquilar; rentar; arrendar; arriendo; alquileres; inquilino; arrendatario; fianza; alquilar coche; rentar auto; hertz; avis
  en: rent; rental; hire; lease; tenant; landlord
  pt: alugar; aluguel; aluguer
  fr: louer; location; locataire

house_property
  es: casa; departamento; apartamento; piso; vivienda; inmueble; inmobiliaria; propiedad
  en: house; home; apartment; flat; property; moving
  pt: casa; apartamento; imóvel
  fr: maison; appartement; logement

visa_passport
  es: visa; pasaporte; migración; inmigración; residencia; extranjería; extranjeros; frontera
  en: visa; passport; immigration; border; embassy; consulate
  pt: visto; passaporte; imigração
  fr: visa; passeport; immigration

pet
  es: mascota; perro; gato; animal; veterinario; cachorro; perrito; gatito; perrita; gata; cachorra; mi perro; mascotas; transportín; animal compañía
  en: pet; dog; cat; animal; vet; veterinarian
  pt: animal; animais; pet
  fr: animal; chien; chat domestique

child_baby
  es: niño; menor; bebé; infante; hijo; cuna; infantil; adolescente; niña; bebe; hija; menor solo; sin acompañante; menores; coche bebé; chamaco; guagua; crío; nene; nena; peque; pequeño
  en: child; children; kid; baby; infant; minor
  pt: criança; menor; bebê
  fr: enfant; mineur; bébé

pregnant
  es: embarazada; gestante; lactancia; maternidad; lactante; paternidad; parto; prenatal; embarazo; encinta; semanas embarazo
  en: pregnant; pregnancy; breastfeeding; maternity; expecting; paternity
  pt: grávida; gravidez; gestante
  fr: enceinte; grossesse; allaitement

family_people
  es: familia; familiares; esposa; marido; mujer; cónyuge; pareja; madre
  en: family; relative; wife; husband; spouse; mother
  pt: família; familiar; esposa
  fr: famille; proche; épouse

group_event
  es: grupo; evento; fiesta; boda; empresarial; corporativo; conferencia; reunión; grupos; cumpleaños; matrimonio; celebrar
  en: group; event; party; wedding; corporate; conference
  pt: grupo; evento; festa
  fr: groupe; événement; fête

# --- Food -----------------------------------------------------------------------------------------------------------------

menu_food
  es: menú; carta; plato; comida; restaurante; desayuno; almuerzo; almorzar
  en: menu; dish; food; eat; restaurant; breakfast
  pt: cardápio; menu; prato
  fr: menu; plat; nourriture

diet_allergy
  es: alergia; alérgico; alérgenos; vegano; vegetariano; gluten; celíaco; lactosa; comida especial; sin gluten; sin azúcar; intolerancia; kosher; diabético
  en: allergy; allergic; allergens; vegan; vegetarian; gluten
  pt: alergia; vegano; vegetariano
  fr: allergie; allergènes; végan

table_restaurant
  es: mesa; terraza; propina; al aire libre; mozo; mesero; camarero; cubierto; reservar mesa; cenar; cena; restaurante; comer fuera; asador
  en: table; terrace; tip; outdoor seating; waiter; patio; dinner; lunch; table for; restaurant; dine
  pt: mesa; terraço; gorjeta
  fr: table; terrasse; pourboire

smoking
  es: fumar; fumadores; cigarro; cigarrillo; vapear; tabaco
  en: smoke; smoker; cigarette; vape; tobacco
  pt: fumar; fumante; cigarro
  fr: fumer; fumeur; cigarette

preserve_storage
  es: conservar; almacenar; refrigerar; lavar; cuidado; limpiar; limpieza; mantener
  en: store food; storage product; refrigerate; preserve; wash; care
  pt: conservar; armazenar; refrigerar
  fr: conserver; réfrigérer; laver

# --- Telecoms -----------------------------------------------------------------------------------------------------------------

mobile_plan
  es: plan datos; megas; gigas; gb; minutos; prepago; pospago; postpago; datos móviles; recarga; paquete datos; bolsa; internet móvil; se acabaron datos; consumo; tarifa móvil; línea móvil; mis datos
  en: data plan; mobile data; gigabytes; gb; minutes; prepaid
  pt: plano dados; dados móveis; internet móvel
  fr: forfait mobile; données mobiles; internet mobile

sim
  es: sim; chip; esim; portabilidad; portar número; puk; imei; microsim; duplicado sim; tarjeta sim; conservar número; mantener número; traer número; cambiarme compañía; portar; portar línea; chip nuevo; pasarme; mismo número
  en: sim; esim; porting; keep number; puk; imei
  pt: chip; cartão sim; esim
  fr: sim; esim; portabilité

coverage_signal
  es: cobertura; señal; red; 4g; 5g; antena; 3g; lte; sin señal; no agarra; no coge; sin servicio; barras; se corta; no tengo señal; no hay señal; cobertura en
  en: coverage area; signal; network; reception bars; 4g; 5g
  pt: cobertura; sinal; rede
  fr: signal; réseau; 4g

internet_wifi
  es: internet; wifi; wi-fi; router; módem; fibra; conexión; conectarme; sin internet; no tengo internet; rúter; luz roja; luz router; velocidad; banda ancha; megas; reiniciar router; intermitente; se cae; clave wifi; contraseña wifi; señal wifi; repetidor; se fue internet
  en: internet; wifi; wi-fi; router; modem; fiber
  pt: internet; wifi; wi-fi; roteador
  fr: internet; wifi; wi-fi; routeur

roaming
  es: roaming; itinerancia; llamadas internacionales; larga distancia; llamar al extranjero; datos en extranjero; fuera país; usar en extranjero; viajo; de viaje; voy de viaje; datos fuera; en otro país; exterior
  en: roaming; international calls; use phone abroad; calling abroad; long distance; data abroad
  pt: roaming; ligações internacionais; longa distância
  fr: itinérance; roaming; appels internationaux

tv_channels
  es: televisión; tele; canal; cable; decodificador; streaming; película; serie; canales; deco; partidos; series
  en: television; tv; channel; cable; streaming; movie
  pt: televisão; tv; canal
  fr: télévision; télé; chaîne

voicemail_sms
  es: mensaje; sms; buzón voz; contestador; mms; chat; conversación
  en: message; sms; text; voicemail; call forwarding; caller id
  pt: mensagem; mensagens; sms
  fr: message; texto; sms

# --- Technology -------------------------------------------------------------------------------------------------------------------

mobile_phone
  es: celular; celulares; móvil; smartphone; iphone; android; samsung; xiaomi; teléfono; equipo; terminal; celu; aparato; dispositivo; tablet
  en: mobile; smartphone; iphone; android; handset; cellphone
  pt: celular; telemóvel; smartphone
  fr: portable; mobile; smartphone

computer
  es: computadora; ordenador; laptop; notebook; portátil; pc; mac; teclado
  en: computer; laptop; notebook; pc; desktop; mac
  pt: computador; notebook; laptop
  fr: ordinateur; pc; mac

screen
  es: pantalla; display; resolución; brillo; modo oscuro; tema oscuro
  en: screen; display; touchscreen; resolution; brightness; screenshot
  pt: tela; ecrã; display
  fr: écran; affichage; résolution

battery_charge
  es: batería; pila; cargador; autonomía; enchufe; voltaje; adaptador; corriente
  en: battery; charger; plug; charging; voltage; power
  pt: bateria; pilha; carregador
  fr: batterie; pile; chargeur

print
  es: imprimir; impresión; impresora; impreso; escanear; escaneo; tinta; tóner
  en: print; printer; scan; scanner; ink; toner
  pt: imprimir; impressão; impressora
  fr: imprimer; impression; scanner

download
  es: descargar; bajar; bajar aplicación; obtener app; app store; play store; google play; exportar; bajo; bajarlo; pdf; csv; excel; sacar datos
  en: download; app store; play store; google play; get app; export
  pt: baixar; download; descarregar
  fr: télécharger; app store; play store

upload_attach
  es: subir; cargar archivo; adjuntar; subir archivo; subir documento; cargar documentos; subir foto; importar; cargar; subo; mandar foto; pasar datos
  en: upload; attach; send documents; import; submit documents
  pt: enviar arquivo; carregar arquivo; upload
  fr: téléverser; charger un fichier; joindre un fichier

file_photo
  es: archivo; fichero; foto; imagen; imágenes; fotografía; video; pdf
  en: file; photo; picture; image; video; pdf
  pt: arquivo; ficheiro; foto
  fr: fichier; photo; photos

app
  es: aplicación; app; apps; aplicaciones; la app; app móvil; apk
  en: app; application software; mobile application
  pt: aplicativo; app; apps
  fr: application; appli; app

website
  es: página; sitio; web; portal; plataforma; website; link; enlace; internet; página web; intranet; navegador; chrome
  en: website; site; web; page; portal; platform; url; web address; homepage
  pt: site; página; website
  fr: site; page; portail

update_version
  es: actualizar; versión; parche; firmware; desactualizado; actualización; nueva versión; última versión; actualicé; novedades
  en: update; version; patch; firmware
  pt: atualizar; versão; firmware
  fr: mettre à jour; mise à jour; version

configure
  es: configurar; ajustes; preferencias; personalizar; parámetros; habilitar; setear; calibrar; configuración; ajuste; poner; opciones
  en: configure; settings; preferences; customize; customise; enable
  pt: configurar; ajustes; preferências
  fr: configurer; paramètres; réglages

activate
  es: activar; habilitar; encender; prender; desactivar; apagar; deshabilitar; inhabilitar; activación; activo; habilito; poner en marcha; darle alta; dar alta
  en: activate; enable; turn on; switch on; deactivate; disable
  pt: ativar; habilitar; desativar
  fr: activer; allumer; désactiver

sync_backup
  es: respaldo; backup; sincronizar; nube; almacenamiento; espacio; migrar; restaurar; copia seguridad; recuperar datos; recuperar archivo; restauro; borré sin querer; papelera; otro dispositivo; dos equipos; varios equipos; eliminé por error
  en: backup; sync; synchronize; synchronise; cloud; storage
  pt: backup; cópia segurança; sincronizar
  fr: sauvegarde; synchroniser; cloud

delete_remove
  es: borrar; eliminar; suprimir; quitar; remover; vaciar; sacar; deshacerme; borré; elimino; tirar; botar; desechar; descartar
  en: delete; remove; erase; get rid; clear; trash
  pt: apagar; excluir; eliminar
  fr: supprimer; effacer; enlever

add_include
  es: agregar; añadir; incluir; sumar; adicionar; vincular; asociar; enlazar; meter; agrego; invitar; agregar usuario; añado; incorporar
  en: add; adding; include; associate; linking
  pt: adicionar; acrescentar; incluir
  fr: ajouter; inclure; associer

change_generic
  es: cambiar; modificar; modificación; editar; edición; alterar; corregir; corrección; cambio; cambié; reemplazar; modifico; edito
  en: change; modify; modification; edit; alter; amend
  pt: mudar; alterar; modificar
  fr: changer; modifier; modification

create_make
  es: crear; creación; generar; elaborar; diseñar; producir; desarrollar; construir
  en: create; make; generate; design; develop; build
  pt: criar; criação; gerar
  fr: créer; création; générer

share
  es: compartir; publicar; difundir; invitar; colaborador; reenviar; privado o público
  en: share; publish; post; invite; collaborator; forward
  pt: compartilhar; partilhar; publicar
  fr: partager; publier; publication

software
  es: software; programa; sistema; herramienta; licencias; complemento; plugin; plugins
  en: software; program; system; tool; plugin; add-on
  pt: software; programa; sistema; ferramenta
  fr: logiciel; programme; système; outil

virus
  es: virus; antivirus; malware; infectado; troyano; spyware; ransomware; firewall
  en: virus; antivirus; malware; infected; trojan; spyware
  pt: vírus; antivírus; malware
  fr: virus; antivirus; malware

slow
  es: lento; lentitud; demora en cargar; tarda en cargar; se demora; despacio; ralentiza; lag; lentísimo; va lento; muy lento; tarda mucho; se traba; pesado
  en: slow; slowly; sluggish; lag; buffering; takes forever
  pt: lento; lentidão; devagar
  fr: lent; lenteur; ralenti

fast
  es: rápido; rapidez; urgente; urgencia; express; exprés; inmediato; velocidad; prisa; apuro; pronto; lo antes posible; ya mismo; cuanto antes; urge; rapidito; enseguida
  en: fast; quick; urgent; express; immediately; rush
  pt: rápido; rapidez; urgente; urgência
  fr: rapide; urgent; urgence; express

# --- Health -----------------------------------------------------------------------------------------------------------------------------

appointment
  es: cita; turno; hora médica; pedir hora; consulta médica; agendar; reservar hora; agenda médica; citas; sacar turno; sacar cita; pedir cita; reservar; cita previa; pedir turno; consulta; ver doctor; hora con; turnos
  en: appointment; consultation; slot; visit; schedule visit; walk in
  pt: consulta; agendamento; horário marcado; marcação
  fr: rendez-vous; consultation; créneau

doctor_health
  es: médico; doctor; salud; hospital; clínica; especialista; dentista; odontólogo; doctora; pediatra; ginecólogo; dermatólogo; cardiólogo; oculista; psicóloga; nutricionista; especialidad; ginecóloga; traumatólogo; médica; paciente
  en: doctor; physician; health; hospital; clinic; specialist
  pt: médico; doutor; saúde
  fr: médecin; docteur; santé

medicine
  es: medicamento; medicina; remedio; farmacia; pastilla; dosis; vacuna; prescripción; receta; recetas; recetar; pastillas; medicación; récipe; remedios; comprimidos; receta médica
  en: medicine; medication; drug; prescription; pharmacy; pill
  pt: medicamento; remédio; farmácia
  fr: médicament; remède; ordonnance

medical_test
  es: análisis; laboratorio; resultados; radiografía; ecografía; pcr; ayuno; resonancia; examen sangre; sangre; ayunas; rayos x; resultado; mis resultados; orina; tomografía; mamografía; eco; placa; prueba médica; analítica; chequeo
  en: medical test; lab; laboratory; results; x-ray; ultrasound
  pt: exames; laboratório; resultado
  fr: examen médical; analyse; prise de sang

beauty_sport
  es: peluquería; cabello; pelo; maquillaje; cosmético; perfume; depilación; tatuaje
  en: haircut; hair; hairdresser; nails; makeup; cosmetics
  pt: cabeleireiro; cabelo; unhas
  fr: coiffeur; cheveux; ongles

# --- Education ----------------------------------------------------------------------------------------------------------------------------

course_program
  es: curso; carrera; clase; asignatura; materia; diplomado; maestría; máster; ramo; ramos; materias; cátedra; clases; licenciatura; posgrado; taller; grado; facultad
  en: course; degree; class; subject; training; bootcamp
  pt: curso; graduação; disciplina; aula
  fr: cours; formation; cursus; classe

admission_enrolment
  es: matrícula; admisión; preinscripción; cupos; postulación; convalidar; homologación; selectividad; inscribir; matricularme; aspirante; plaza; plazas; lista espera; prueba acceso; nota corte; ingreso universidad; inscripciones; sin cupo; prueba admisión; entrar a universidad; me matriculo
  en: enrolment; admission; tuition registration; apply to university; applicants
  pt: matrícula; admissão; vestibular; rematrícula
  fr: admission; réinscription; préinscription; équivalence

exam_grades
  es: examen; exámenes; nota; calificaciones; evaluación; aprobar; reprobar; parcial; finales; final; parciales
  en: exam; grade; marks; assessment; pass; midterm
  pt: prova; exame; nota; avaliação
  fr: examen; note; évaluation; réussir

certificate
  es: certificado; constancia; diploma; título; certificación; kárdex; acta; actas; constancias; analítico; récord; historial académico; titulación; papel que diga; carta; sellado; justificante; comprobante estudios
  en: certificate; diploma; transcript; graduation; accreditation; certified
  pt: certificado; diploma; certidão; atestado
  fr: certificat; diplôme; attestation; certification

scholarship
  es: beca; ayuda económica; subsidio; subvención; bono; ayudas; icetex; pronabec; becas; becado; ayuda estudios; apoyo económico; no puedo pagar; no pueden pagar; sin dinero; no tengo dinero
  en: scholarship; financial aid; grant; bursary; subsidy; welfare
  pt: bolsas; ajuda financeira; subsídio
  fr: bourses; aides; subvention

student_staff
  es: estudiante; alumno; universidad; universitario; colegio; instituto; profesor; docente; profe; maestro; catedrático; alumna; tutor; facultad
  en: student; university; school; college; teacher; professor
  pt: estudante; aluno; universidade
  fr: étudiant; élève; université

library_books
  es: biblioteca; libro; bibliografía; lectura; ebook; bibliotecario; editorial; novela; libros; sacar libro; pedir libro; préstamo libro; sala estudio
  en: library; book; reading; ebook; e-book; librarian
  pt: biblioteca; livro; leitura
  fr: bibliothèque; livre; lecture

# --- Utilities and public service ----------------------------------------------------------------------------------------------------------------

electricity_gas_water
  es: luz; electricidad; energía; gas; agua; medidor; contador; kilovatio; recibo luz; recibo agua; consumo; lectura; suministro
  en: electricity; power; energy; gas; water; meter; electric
  pt: luz; energia; eletricidade
  fr: électricité; énergie; gaz

power_outage
  es: apagón; se fue luz; no hay luz; no hay agua; sin luz; sin agua; corte; interrupción; no tengo luz; se fue agua; fuga; sin servicio; no sale agua
  en: outage; blackout; no power; power cut; no water; water cut
  pt: queda energia; falta luz; falta energia
  fr: panne de courant; plus de courant; plus d'eau

garbage_street
  es: basura; residuos; contenedor; bache; poda; ruido; vecino; semáforo; reciclar; recolección; camión basura; escombros; punto limpio; trastos; muebles viejos; enseres; cartón; vidrio; desechos; chatarra; voluminosos; contenedores; colchón; sofá viejo; tele rota; tirar muebles; desechar
  en: garbage; trash; rubbish; waste; bin; pothole
  pt: lixo; resíduos; buraco na rua
  fr: ordures; poubelle; déchets

police_emergency
  es: policía; comisaría; bomberos; emergencias; violencia; 911; 112; juzgado; urgencia; urgencias; ambulancia; emergencia; guardia; accidente
  en: police; fire department; firefighters; violence; 911; court
  pt: polícia; delegacia; bombeiros
  fr: police; commissariat; pompiers

government_office
  es: gobierno; ministerio; ayuntamiento; municipalidad; municipio; alcaldía; intendencia; funcionario; alcalde; municipal; concejo; registro civil; junta
  en: government; ministry; city hall; town hall; council; municipality
  pt: governo; ministério; prefeitura
  fr: gouvernement; ministère; mairie

unemployment_work
  es: desempleo; paro; finiquito; liquidación laboral; despido; licencia laboral; aguinaldo; autónomo; sin trabajo; me despidieron; perdí trabajo; desempleado; no tengo trabajo; cesante; parado
  en: unemployment; jobseeker; severance; dismissal; layoff; leave
  pt: desemprego; demissão; décimo terceiro
  fr: chômage; licenciement; démission

# --- Shop goods and homes ----------------------------------------------------------------------------------------------------------------------------

clothes
  es: ropa; camiseta; playera; remera; polera; franela; camisa; pantalón
  en: clothes; shirt; trousers; pants; dress; skirt
  pt: roupa; camiseta; camisa
  fr: vêtement; t-shirt; chemise

furniture_appliance
  es: mueble; sofá; silla; colchón; heladera; nevera; refrigerador; frigorífico
  en: furniture; sofa; couch; chair; mattress; fridge
  pt: móvel; móveis; sofá
  fr: meuble; canapé; chaise

game_play
  es: juego; jugar; jugador; videojuego; consola; partida; nivel; torneo
  en: game; play; player; console; level; tournament
  pt: jogo; jogador; videogame
  fr: jeu; jeux; jouer

age_requirement
  es: edad; edad mínima; mayor edad; qué edad; edad máxima; límite edad; 18 años; mayores 18
  en: age; minimum age; age limit; legal age; age requirement; over 18
  pt: idade; 18 anos
  fr: âge; majeur; 18 ans

# --- General acts ------------------------------------------------------------------------------------------------------------------------------------------

send_post
  es: enviar; mandar; remitir; envíame; mándame; mándenme; envíenme; envíamelo; mandarle; envíen; manden; remito
  en: send; send me; forward; submit; submission; sent
  pt: enviar; mandar; remeter
  fr: envoyer; transmettre; expédier

receive_get
  es: recibí; no recibo; no llegó; llegó; obtener; recepción; no he recibido; recibir; recibo; ha llegado; llega; conseguir; consigo; llegue; obtengo
  en: receive; get; receipt
  pt: receber; obter; não chegou
  fr: recevoir; reçu; obtenir

confirm
  es: confirmar; cómo sé si; comprobar; verificar que; constatar; asegurarme; chequear; quedó registrado
  en: confirm; make sure; check if; check whether; ensure; proof
  pt: confirmar; como sei se; verificar se
  fr: confirmer; comment savoir si; vérifier si

start_begin
  es: empezar; empiezo; comenzar; comienzo; iniciar; arrancar; primeros pasos; apertura curso; comienzan; empiezan; inician; inicio; arranca
  en: start; begin; launch; first steps; commence; onboarding
  pt: começar; iniciar; início
  fr: commencer; début; démarrer

finish_end
  es: terminar; finalizar; acabar; fin; concluir; final; culminar; conclusión; terminan; acaban; termino; finaliza
  en: end; finish; complete; conclude
  pt: terminar; finalizar; acabar
  fr: finir; terminer; achever

pause_hold
  es: pausar; suspender temporalmente; congelar plan; detener; interrumpir; suspensión; suspender; reanudar; pauso; congelar; aplazar; pausa; dejar tiempo; retomar; reincorporarme; poner pausa; temporalmente; dejarlo un año; guardan lugar; guardar cupo; volver después
  en: pause; suspend; suspension; freeze membership; resume; skip
  pt: pausar; suspender; congelar plano
  fr: pause; suspendre; suspension

lose_forget_item
  es: perdí; pierdo; olvidé algo; se quedó; dejé; extravié; objetos olvidados; olvidé; perdido; perdida; dejé olvidado; se quedó dentro; objeto perdido; no encuentro; se perdió; extraviada
  en: lost; lose; left behind; left; i forgot; misplaced
  pt: perdi; esqueci algo; deixei
  fr: perdu; perdre; objets trouvés

visit_in_person
  es: visitar; ir a tienda; puedo ir; acercarme; ir personalmente; ir en persona; acudir; presentarme; presencialmente; ir yo; voy personalmente; sin ir; hay que ir
  en: visit; come in; visit you; stop by; drop by; go to store
  pt: visitar; ir até loja; passar aí
  fr: visiter; venir; passer vous voir

home_service
  es: a domicilio; vienen a casa; ir a casa; visita en casa; atención domiciliaria
  en: home visit; come to house; at home; house call; come to me; home service
  pt: em domicílio; visita em casa; vêm em casa
  fr: à domicile; venir chez moi; déplacement

save_less
  es: ahorrar en; gastar menos; pagar menos; bajar precio; rebajar; reducir; negociar; regatear
  en: pay less; price match; negotiate; bulk discount; volume discount; reduce
  pt: pagar menos; baixar preço; negociar
  fr: payer moins; négocier; prix de gros

increase_more
  es: aumentar; incrementar; subir límite; ampliar; ampliación; subió; llegó más cara; muy alta factura; subir; subieron; aumento; subida; más alto; cobraron de más; pago de más; por qué tanto; vino alta; más cara; incremento; llegó más
  en: increase; raise; higher; went up; more than before; expand
  pt: aumentar; subiu; ampliar
  fr: augmenter; hausse; plus élevé

multiple_accounts_users
  es: varias cuentas; dos cuentas; más cuenta; otra cuenta; varios usuarios; múltiples usuarios; varios dispositivos; usuarios; otro usuario; agregar usuario; nuevo usuario; dar acceso; compartir cuenta; otro teléfono; más dispositivos; empleados
  en: multiple accounts; two accounts; another account; users; multiple devices; how many devices
  pt: várias contas; duas contas; mais conta
  fr: plusieurs comptes; deux comptes; plus d'un compte

company_business_client
  es: empresas; cliente empresa; persona jurídica; pyme; pymes; cuenta empresarial; plan empresas; corporativo
  en: business account; for business; small business; enterprise; corporate account; company account
  pt: pessoa jurídica; conta empresarial; para empresas
  fr: professionnel; pour les entreprises; petite entreprise

validity_period
  es: cuánto dura; validez; vigencia; cuánto tiempo tengo; hasta cuándo; plazo máximo; cuándo caduca; hasta qué fecha; vigente; vencimiento; cuándo vence; caduca; sirve hasta; válido
  en: valid for; validity; until when; how long is; by what date; good for
  pt: validade; até quando; quanto tempo tenho
  fr: valide; jusqu'à quand

waiting_response
  es: respuesta; responder; no contestan; nadie contesta; contestar; caso; folio; radicado; no responden; nadie responde; nadie atiende; me dejan esperando; no me contestan; sin respuesta; cuándo me responden
  en: response; reply; answer; hear back; status request; case
  pt: resposta; responder; protocolo; chamado
  fr: réponse; répondre à; personne ne répond; état de ma demande

hours_of_day
  es: mañana; tarde; noche; mediodía; madrugada; por tarde; hora; minutos
  en: morning; afternoon; evening; night; noon; midnight
  pt: manhã; tarde; noite
  fr: matin; soir; nuit

date_today
  es: hoy; mañana por mañana; ayer; esta semana; próxima semana; este mes; ahora; ahorita
  en: today; tomorrow; yesterday; this week; next week; this month
  pt: hoje; amanhã; ontem
  fr: aujourd'hui; demain; hier

health_safety_covid
  es: covid; coronavirus; mascarilla; cubrebocas; tapabocas; barbijo; cuarentena; vacunado
  en: covid; coronavirus; mask; quarantine; health protocol; vaccinated
  pt: covid; coronavírus; máscara
  fr: covid; coronavirus; masque

crypto
  es: criptomoneda; bitcoin; ethereum; cripto; billetera; wallet; blockchain; usdt
  en: crypto; cryptocurrency; bitcoin; ethereum; wallet; blockchain
  pt: criptomoeda; bitcoin; ethereum
  fr: cryptomonnaie; bitcoin; ethereum

digital_wallet
  es: billetera; billetera virtual; billetera digital; monedero; apple pay; contactless; nfc; qr; google pay; samsung pay; pagar con celular; pagar con móvil; sin contacto; reloj; añadir tarjeta
  en: wallet; digital wallet; e-wallet; apple pay; google pay; contactless
  pt: carteira; apple pay; google pay
  fr: portefeuille; apple pay; google pay

cheque_book
  es: cheque; chequera; talonario; cheque caja; cheque certificado; cobrar cheque; cheque rebotado; cheque sin fondos
  en: check; cheque; checkbook; chequebook; cashier's check; cash check
  pt: cheque
  fr: chèque; chéquier

card_abroad
  es: pagar en extranjero; comprar en extranjero; comisión en extranjero; aviso viaje; voy a viajar; compras internacionales; tarjeta en exterior; compras en dólares; salgo para; me voy a; viajo a
  en: card abroad; foreign transaction; travel notice; travel notification; international purchase; paying abroad
  pt: compra internacional; compras no exterior; aviso viagem
  fr: payer à l'étranger; achat à l'étranger; avis de voyage

capacity_power
  es: cabe; capacidad máxima; cuánto soporta; soporta peso; cuántos litros; potencia; consumo energía; rendimiento
  en: fits how many; capacity; how much weight; holds; wattage; watts
  pt: cabe; capacidade; quanto suporta
  fr: capacité; combien de litres; puissance

# --- Help desk and offices -----------------------------------------------------------------

ticket_case
  es: incidente; ticket; caso; reporte; solicitud; requerimiento; trámite; expediente; gestión; petición; folio; radicado; levantar reporte
  en: ticket; incident; case; report; request; reference number
  pt: chamado; incidente; caso; solicitação; protocolo; ocorrência
  fr: ticket; incident; dossier; signaler; demande
state_of
  es: estado; estatus; situación; avance; progreso; en qué quedó; cómo va; en qué va; estado trámite; cómo voy; aprobaron
  en: status; progress; state; update; update on
  pt: andamento; situação; status; como está
  fr: état; statut; avancement; où en est
solve
  es: solución; resolver; resuelto; resolución; arreglar; corregir; reparar; subsanar; soluciono; arreglo; solucionar; soluciones; resuelvo
  en: solve; solution; fix; resolve; troubleshoot
  pt: resolver; solução; consertar; corrigir
  fr: résoudre; solution; corriger; réparer; dépanner
remote_access
  es: vpn; acceso remoto; remotamente; escritorio remoto; desde casa; teletrabajo; home office
  en: vpn; remote access; remotely; remote desktop; from home
  pt: vpn; acesso remoto; home office
  fr: vpn; accès à distance; télétravail
video_call
  es: zoom; teams; meet; videollamada; videoconferencia; webinar; videoconsulta; teleconsulta; telemedicina; por video; consulta en línea; cámara
  en: zoom; teams; video call; video conference; webinar
  pt: videoconferência; videochamada; zoom
  fr: visioconférence; visio; zoom
meeting
  es: reunión; junta; sala; auditorio; proyector
  en: meeting; projector; conference room
  pt: reunião; sala
  fr: réunion; salle
user_name
  es: usuario; nombre usuario; credenciales; id usuario; mi usuario; nombre de usuario
  en: user; username; user name; credentials; user id
  pt: usuário; utilizador
  fr: utilisateur; identifiant
permissions
  es: permisos; rol; administrador; privilegios; autorizar; acceso a; roles; autorización; dar permisos; quién puede ver
  en: permissions; role; admin; administrator; access rights
  pt: permissão; administrador
  fr: droits; administrateur; rôle
integration
  es: integrar; api; conectar con; sincronizar; compatible; compatibilidad; soporta; webhook; conectar; windows; linux; ios; navegador; compatibles; sistema operativo; requisitos sistema; funciona en
  en: integrate; api; connect with; compatible; webhook; works with; support
  pt: integrar; api; compatível
  fr: intégrer; api; compatible; compatibilité
report_statistics
  es: informe; estadística; dashboard; tablero; panel; gráfico; métrica; reporte ventas
  en: report; statistics; dashboard; analytics; chart; metrics
  pt: relatório; estatística; painel
  fr: rapport; statistique; tableau de bord
notification_reminder
  es: notificación; alerta; aviso; recordatorio; recordar; recuérdame; alarma
  en: notification; alert; remind; alarm
  pt: notificação; alerta; lembrete; lembrar; aviso
  fr: notification; alerte; rappel; avertir

# --- Public service ------------------------------------------------------------------------

birth_certificate
  es: acta nacimiento; partida nacimiento; certificado nacimiento; nacimiento; inscribir nacimiento; recién nacido; partida; acta; nació; registrar bebé; registrar hijo
  en: birth certificate; register birth; newborn
  pt: certidão nascimento; nascimento
  fr: acte de naissance; naissance
marriage
  es: matrimonio; casarse; boda civil; casamiento; unión libre; pareja hecho; casarme; casar; nos casamos; boda; pareja; concubinato; vivimos juntos; unión de hecho; casamos
  en: marriage; get married; wedding; civil union
  pt: casamento; casar
  fr: mariage; marier; pacs
divorce
  es: divorcio; separación
  en: divorce
  pt: divórcio
  fr: divorce
death
  es: defunción; fallecido; murió; muerte; difunto; falleció; fallecimiento; acta defunción; muere
  en: death; deceased; died; passed away
  pt: óbito; falecimento; morreu
  fr: décès; décédé; mort
surname
  es: apellido; nombres
  en: surname; last name; maiden name
  pt: sobrenome; apelido
  fr: nom de famille
criminal_record
  es: antecedentes; penales; policiales; judicial
  en: criminal record; background check; police certificate
  pt: antecedentes; criminais
  fr: casier judiciaire
residence_registration
  es: padrón; empadronar; certificado residencia; comprobante domicilio; mudanza; mudarse; traslado; cambio domicilio; empadronamiento; empadronado; empadronarme; certificado domicilio; cambio casa; me mudo; volante
  en: move; relocate; change address; proof address; residence
  pt: mudança; mudar endereço; comprovante residência
  fr: déménager; justificatif de domicile; changement d'adresse
vote
  es: voto; elecciones; urna; cédula votación
  en: vote; election; ballot; polling
  pt: votar; eleição; título eleitor
  fr: vote; élection
property_tax
  es: predial; predio; catastro; contribuciones; impuesto inmobiliario; ibi; contribución; impuesto casa; impuesto vivienda; impuesto vehículo; impuesto circulación; rodado; tenencia; marbete; refrendo; impuestos municipales
  en: property tax; council tax
  pt: iptu
  fr: taxe foncière; taxe d'habitation
tax_return
  es: declarar; renta; rut; rfc; cuit; ruc
  en: tax return; file taxes; tax refund; w2
  pt: imposto renda; declaração
  fr: déclarer; impôt sur le revenu
permit_licence
  es: permiso obra; licencia construcción; licencia funcionamiento; patente; habilitación; licencia comercial; abrir negocio; abrir local; abrir bar; obra; reforma; remodelar; construir; licencia obra; permiso construcción; negocio; andamio; apertura; actividad; terraza; pared; ventanas; cuarto más; reformar; ampliar casa; tumbar; demoler
  en: building permit; business licence; permit
  pt: alvará; licença
  fr: permis de construire; autorisation
form_fill
  es: formulario; planilla; llenar; rellenar; completar; diligenciar; cumplimentar
  en: form; fill; complete
  pt: formulário; preencher
  fr: formulaire; remplir
sign_digital
  es: firma; firma electrónica; firma digital; certificado digital; clave pública
  en: signature; sign; digital signature; e-signature
  pt: assinatura digital; assinatura; assinar documento
  fr: signature; signer
benefit_allowance
  es: subsidio; ayuda social; prestación; bono; asignación; beneficiario; ayuda; ayudas; ayuda económica; no alcanza; dependencia; ayuda domicilio; vulnerable; bajos recursos; bono social; no tengo para; comer; cortar luz; sin recursos
  en: benefit; allowance; subsidy; welfare; grant
  pt: benefício; auxílio
  fr: allocation; aide sociale; prestation
pension
  es: pensión; jubilado; retiro; tercera edad; adulto mayor; jubilados; mayores; abuelo; abuela; adultos mayores; ancianos
  en: pension; retired; senior
  pt: aposentadoria; pensão; idoso
  fr: retraite; pension
social_security
  es: seguro social; imss; eps; obra social; afiliación
  en: social security
  pt: inss; previdência
  fr: sécurité sociale; cpam
online_or_in_person
  es: en línea; online; por internet; virtual; digital; electrónico; presencial; en persona; a distancia; remoto; por la web; telemático; sin ir; a través de internet; desde casa; trámite en línea
  en: online; on internet; in person; virtual; digital; face to face; remote
  pt: online; pela internet; presencial; virtual; digital; distância
  fr: en ligne; par internet; en personne; présentiel; à distance; numérique

# --- Shops and deliveries ------------------------------------------------------------------

cash_on_delivery
  es: contra entrega; contraentrega; contra reembolso; pagar al recibir; efectivo; cash; pago contra; pagar en casa; al recibir; pagar cuando llegue; en mano; pagar al repartidor
  en: cod; pay on delivery; cash
  pt: dinheiro vivo; pagar na entrega; em espécie
  fr: espèces; paiement à la livraison; contre remboursement
address_wrong
  es: dirección equivocada; dirección incorrecta; otra dirección; código postal; dirección entrega; cambiar dirección; domicilio envío; mal dirección; me equivoqué dirección; puse mal; dirección mal; cambiar entrega; otra casa; equivoqué número
  en: wrong address; different address; postcode; zip code; pincode; delivery address; shipping address; change address; redirect; wrong house; moved house; address
  pt: endereço errado; outro endereço; cep; endereço entrega
  fr: mauvaise adresse; autre adresse; code postal; adresse de livraison
authentic
  es: original; auténtico; falso; réplica; copia; imitación; genuino
  en: original; authentic; fake; genuine; replica; counterfeit
  pt: original; falso; autêntico
  fr: original; authentique; faux; contrefaçon
weight_quantity
  es: peso; pesar; pesa; kilo; kilos; gramos; libras; litros; liviano
  en: weight; weigh; kilos; pounds; kg; grams; heavy
  pt: peso; quilos; gramas
  fr: poids; pèse; kilos; grammes
features
  es: características; especificaciones; ficha técnica; detalles; descripción; propiedades; funciones; funcionalidades; información sobre
  en: features; specifications; specs; details; description; properties; functions; tell about
  pt: características; especificações; detalhes; ficha técnica
  fr: caractéristiques; spécifications; détails; fiche technique; fonctionnalités
quality
  es: calidad; durabilidad; duradero; resistente
  en: quality; durable; good
  pt: qualidade; durável
  fr: qualité; durable
comfort
  es: cómodo; confort
  en: comfort; soft
  pt: conforto
  fr: confort
send_abroad
  es: envío internacional; envían a; hacen envíos; despachan a; llegan a; reparten; entregan en
  en: ship internationally; ship to; deliver to; international shipping; ship worldwide; pincode
  pt: entregam em; enviam para; envio internacional
  fr: livrez-vous; livraison internationale; expédier à
cut_amount
  es: monto; importe; suma; total; cifra
  en: amount; sum; total; value
  pt: valor; montante; total
  fr: montant; somme; total
beneficiary
  es: destinatario; beneficiario; a quién; beneficiarios; heredero; poner a mi; quitar a mi
  en: recipient; beneficiary; payee
  pt: destinatário; favorecido
  fr: bénéficiaire; destinataire
pending
  es: pendiente; procesando; retenido; en trámite; en revisión; no refleja; no aparece saldo
  en: pending; processing; on hold; under review; not showing
  pt: pendente; em processamento; em análise
  fr: en attente; en cours; en traitement
approved_rejected
  es: aprobar; aceptado; rechazar; negado; denegado
  en: approved; accepted; rejected; denied; refused
  pt: aprovado; negado; rejeitado
  fr: approuvé; accepté; rejeté; refusé
credit_score
  es: historial crediticio; buró; puntaje; score; reportado; datacrédito; infocorp; veraz; dicom
  en: credit score; credit history; credit rating; credit report
  pt: score; serasa; histórico crédito
  fr: cote de crédit; historique de crédit

# --- Persons, feelings, qualities: also what people say to a bot ---------------------------

person_owner
  es: jefe; dueño; propietario; patrón; gerente; director; encargado; responsable; líder; mandamás
  en: boss; owner; manager; director; leader; chief; in charge
  pt: chefe; dono; gerente; diretor; responsável
  fr: patron; chef; propriétaire; gérant; directeur; responsable
maker_developer
  es: creador; creó; desarrolló; programó; inventor; inventó; fabricante; autor; diseñó; construyó; equipo desarrollo
  en: creator; created; developer; programmer; inventor; maker; designer; author; built; made you; team behind
  pt: criador; criou; desenvolvedor; desenvolveu; programador; inventor
  fr: créateur; créé; développeur; développé; programmeur; inventeur; concepteur
identity_you
  es: quién eres; quién sos; ti; preséntate; descríbete; personalidad; sobre tu vida
  en: who are you; about yourself; about you; introduce yourself; describe yourself; personality
  pt: quem é você; sobre você; fale você; se apresente; personalidade
  fr: qui es-tu; qui êtes-vous; parle de toi; présente-toi; personnalité; parlez-moi de vous
old_age
  es: viejo; antiguo; anciano; años; edad; antigüedad
  en: old; age; ancient
  pt: velho; idade; anos
  fr: vieux; vieille; âge; ans
birth
  es: nacer; nacimiento; cumpleaños; cumples; aniversario
  en: birth; born; birthday; anniversary
  pt: nascer; nascimento; aniversário
  fr: naître; né; naissance; anniversaire
place_of_living
  es: vive; resides; residencia; tu casa; tu ciudad; tu país; dónde; origen; provienes; procedes
  en: live; residence; your home; hometown; come from; origin
  pt: mora; vive; onde mora; origem
  fr: habites; vis; viens; origine
married_partner
  es: casado; soltero; novia; esposo; pareja; enamorado; matrimonio
  en: married; single; girlfriend; boyfriend; wife; husband; relationship
  pt: casado; solteiro; namorada
  fr: marié; célibataire; copine; copain; épouse
friend
  es: amigo; amistad; compañero
  en: friend; friendship; buddy; pal
  pt: amigo; amizade
  fr: ami; amitié; copains
beautiful
  es: bonito; lindo; guapo; hermoso; bello; precioso; atractivo; preciosidad; belleza; mono
  en: beautiful; pretty; handsome; cute; gorgeous; attractive; lovely; good looking
  pt: bonito; lindo; belo; gato
  fr: beau; belle; joli; mignon; charmant
bad_person
  es: malo; malísimo; terrible; pésimo; horrible; peor; inútil; inservible; basura; odio; porquería; pérdida tiempo; fatal; desastre
  en: bad; terrible; horrible; worst; awful; useless; hate; worthless; waste time; garbage; sucks
  pt: ruim; péssimo; horrível; pior; inútil; odeio; lixo
  fr: mauvais; nul; terrible; horrible; pire; inutile; déteste; affreux
good_person
  es: bueno; buenísimo; excelente; genial; fantástico; maravilloso; increíble; fabuloso; mejor; estupendo; asombroso; eficiente
  en: good; great; excellent; amazing; wonderful; fantastic; brilliant; best; awesome; incredible
  pt: bom; ótimo; excelente; maravilhoso; incrível; melhor; legal
  fr: bon; excellent; génial; fantastique; merveilleux; incroyable; meilleur; super
crazy
  es: loco; chiflado; pirado; demente; locura; mal cabeza; chalado; desquiciado
  en: crazy; mad; insane; nuts; weirdo; out your mind
  pt: louco; maluco; doido
  fr: fou; folle; dingue; cinglé; taré
smart
  es: listo; inteligente; astuto; sabio; brillante; genio; sabes mucho
  en: smart; clever; intelligent; bright; genius; wise; brilliant; brainy
  pt: inteligente; esperto; sábio; gênio
  fr: intelligent; malin; futé; génie
ready_prepared
  es: preparado; listo; dispuesto
  en: ready; prepared; all set
  pt: pronto; preparado
  fr: prêt; préparé
annoying
  es: molesto; fastidias; irritar; pesado; cansino; insoportable; insufrible; desesperante; hartas
  en: annoy; irritate; bother; obnoxious; unbearable
  pt: chato; irrita; incomoda; insuportável
  fr: ennuyeux; agaçant; énervant; irritant; pénible; embêtes
boring
  es: aburre; soso; tedioso; entretenido
  en: bored; dull; tedious; boredom
  pt: chato; entediado; tédio
  fr: ennuie; barbant
funny
  es: gracioso; divertir; chistoso; cómico; chiste; broma; bromista; humor; diversión; vacilar
  en: funny; fun; joke; hilarious; humour; kidding; laugh
  pt: engraçado; divertido; piada; brincadeira; brincando
  fr: drôle; amusant; blague; plaisanter; rigolo; marrant
angry
  es: enfadas; enojas; furioso; cabreas; molesto contigo; enfurecido; ira; furia
  en: angry; mad at; furious; annoyed; upset; pissed; rage
  pt: bravo; irritado; furioso; com raiva; zangado
  fr: en colère; fâché; furieux; énervé
sad
  es: deprimido; mal; llorar; desanimado; pena; infeliz
  en: sad; depressed; unhappy; crying; down; upset
  pt: triste; deprimido; chorando; infeliz
  fr: triste; déprimé; malheureux; pleure
happy
  es: feliz; contento; felices; alegre; eufórico
  en: happy; glad; cheerful; excited; joy
  pt: feliz; contente; alegre; animado
  fr: heureux; content; joyeux; ravi
lonely
  es: solo; soledad; solitario
  en: lonely; alone; by myself; loneliness
  pt: sozinho; solitário; solidão
  fr: seul; solitude
tired_sleepy
  es: cansado; agotado; sueño; dormir; duermo; exhausto; insomnio; acostarme
  en: tired; sleepy; sleep; exhausted; insomnia; bed; asleep
  pt: cansado; sono; dormir; exausto
  fr: fatigué; sommeil; dormir; épuisé
busy
  es: ocupado; atareado; trabajas; muchas cosas; liado; ajetreado; haciendo
  en: busy; occupied; working; working hard; so much to do
  pt: ocupado; trabalhando; atarefado
  fr: occupé; travailles; débordé
eat_hungry
  es: hambre; hambriento; comer; apetito; alimentas
  en: hungry; eat; food; starving; ate; appetite
  pt: fome; comer; faminto
  fr: faim; manger; nourriture; affamé
love_affection
  es: amor; amar; amas; quieres; adorar; encantas; abrazo; beso; cariño; abrázame; bésame
  en: love; hug; kiss; adore; cuddle; affection
  pt: amor; amo; abraço; beijo; adoro
  fr: amour; aime; câlin; bisou; adore; embrasser
real_true
  es: verdad; verdadero; cierto; real; realidad; correcto; veras; razón; exacto; acertado; seguro
  en: true; truth; real; right; correct; exactly; really
  pt: verdade; verdadeiro; certo; correto; exato
  fr: vrai; vérité; réel; correct; exact; raison
lie_wrong
  es: mentira; mentir; mientes; falso; incorrecto; equivocas; error tuyo
  en: lie; false; wrong; incorrect; not true; mistaken
  pt: mentira; falso; errado; incorreto
  fr: mensonge; faux; tort; incorrect; mens
talk_chat
  es: habla; háblame; charla; conversar; chatear; platicar; platiquemos; dime algo
  en: talk; chat; speak; conversation; say something; discuss
  pt: fale; conversa; bater papo
  fr: parler; discuter; discutons; bavarder; dis quelque chose; conversation
answer_ask
  es: pregunta; respuesta; responder; contesta; respóndeme; contéstame; duda; cuestión; consulta
  en: answer; question; ask; reply; respond; response
  pt: pergunta; resposta; responder; dúvida
  fr: question; demander; réponse; répondre
learn_study
  es: aprende; estudia; entrenar; mejorar; enseñar; capacitación; formación
  en: learn; study; train; improve; teach; educate
  pt: aprender; estudar; treinar; ensinar; melhorar
  fr: apprendre; étudier; améliorer; enseigner; formation
hobby
  es: afición; tiempo libre; gustos; diviertes; divertirte; ocio
  en: hobby; free time; for fun; spare time; interests
  pt: passatempo; hobby; tempo livre
  fr: passe-temps; loisirs; temps libre
fire_dismiss
  es: despedir; despido; echar; echado; reemplazar por otro
  en: fire; dismiss; get rid; sack
  pt: demitir; despedir
  fr: viré; renvoyé; licencier
wait
  es: espera; aguardar
  en: wait; hold on; queue
  pt: espera
  fr: attendre; attends; attente
come_back
  es: volver; vuelvo; regreso; vuelto; aquí estoy
  en: back; return soon
  pt: volto
  fr: retour; revenu; reviens; revenir
understand
  es: entender; entiendo; comprender; capisci; comprensión
  en: understand; understood; comprehend; get it; make sense
  pt: entender; compreender
  fr: comprendre; comprends; compris
know_meet
  es: conocer; conocerte; encantado; gusto
  en: meet you; nice to meet; pleasure; know you
  pt: conhecer; prazer
  fr: rencontrer; enchanté; connaître
exists_alive
  es: vivo; existes; muerto; morir; alma
  en: alive; exist; dead; die; soul
  pt: vivo; existe; morrer; morto
  fr: vivant; existe; mort; mourir
place
  es: lugar; sitio; localidad; zona; ciudad
  en: place; area; city; town
  pt: lugar; área; cidade
  fr: lieu; endroit; ville
history
  es: historia; origen; surgió; empezó; comenzó; trayectoria; fundación
  en: history; origin; began; founded; background
  pt: história; origem; surgiu
  fr: histoire; origine; débuts
release
  es: lanzamiento; lanzó; salió; introdujo; apareció; estreno; publicó
  en: release; launch; introduced; came out
  pt: lançamento; lançou; saiu
  fr: lancement; sorti; introduit; apparu
explain_function
  es: cómo funciona; funciona; explica; cómo se hace; cómo es
  en: how does; how it works; explain; how to; explanation; works
  pt: como funciona; explicar; funcionamento
  fr: comment ça marche; fonctionne; expliquer
example
  es: ejemplo; muestra; modelo
  en: example; sample; instance
  pt: exemplo
  fr: exemple
list
  es: lista; enumera; cuáles son
  en: list; enumerate; which are
  pt: lista
  fr: liste
show_see
  es: muéstrame; mostrar; enséñame; enseñar; ver; veo; visualizar; mirar
  en: show; see; view; display; look at
  pt: mostre; ver; visualizar
  fr: montrer; voir; afficher
symptom
  es: síntoma; dolor; duele; fiebre; tos; enfermo; enfermedad; malestar; mareo
  en: symptom; pain; hurt; fever; cough; sick; ill; disease
  pt: sintoma; dor; febre; tosse; doente; doença
  fr: symptôme; douleur; fièvre; toux; malade
contagion_prevention
  es: contagio; transmitir; transmisión; prevenir; prevención; protegerme; aislamiento
  en: spread; transmit; contagious; prevent; infection
  pt: contágio; transmissão; prevenir
  fr: contagion; transmission; prévenir
treatment
  es: tratamiento; terapia; psicólogo; operación; cirugía; rehabilitación; cura
  en: treatment; therapy; surgery; cure; psychologist; rehab
  pt: tratamento; terapia; cirurgia
  fr: traitement; thérapie; chirurgie
calories
  es: calorías; nutrición; proteína; vitaminas; nutricional
  en: calories; nutrition; protein; vitamins
  pt: calorias; nutrição; proteína
  fr: calories; nutrition; protéine
lose_weight
  es: adelgazar; bajar peso; ejercicio; rutina; entrenamiento
  en: lose weight; weight loss; exercise; workout
  pt: emagrecer; exercício
  fr: maigrir; exercice
weather
  es: clima; tiempo atmosférico; pronóstico; lluvia; llover; temperatura; frío; calor; nieve; paraguas; abrigo; nublado; grados; sol; nevar; viento; tormenta; congelo
  en: weather; forecast; rain; temperature; cold; hot; snow; umbrella; sunny; snowing; windy; storm; degrees; jacket
  pt: clima; previsão; chuva; temperatura; frio; calor
  fr: météo; pluie; température; froid; chaud; neige
music
  es: música; canción; cantar; radio; playlist; álbum; cantante; cumbia; reguetón; salsa; rock; podcast; escuchar; artista; pon algo; banda; emisora; disco; concierto; reproduce; ponme; tocar
  en: music; song; sing; radio; playlist; album; lyrics; podcast; band; artist; tune; listen; jazz; rock; play; listening; song called
  pt: música; canção; cantar
  fr: musique; chanson; chanter
sport
  es: deporte; fútbol; partido; surf; bicicleta; golf
  en: sport; football; soccer; match; surf; bike; golf
  pt: esporte; desporto; futebol; bicicleta
  fr: sport; sportif; foot; vélo
news
  es: noticia; periódico; actualidad
  en: news; headline; newspaper
  pt: notícia; jornal
  fr: actualités; journal
directions
  es: ruta; cómo llegar; llego; camino; trayecto; indicaciones; gps; por dónde; cómo voy; indícame; llévame; cómo llego; qué metro; qué autobús; cómo se va
  en: route; directions; how to get; way; gps; how do i get; navigate; take me to
  pt: rota; como chegar; caminho
  fr: itinéraire; trajet; comment aller; chemin
distance
  es: distancia; kilómetros; lejos; cerca; cercano; km; kms; queda lejos; cuánto hay; a cuánto queda; cuánto se tarda
  en: distance; miles; far; near; nearest; close; how far; km; kilometers
  pt: distância; longe; perto
  fr: distance; loin; proche
traffic
  es: tráfico; tránsito; atasco; embotellamiento; trancón; tapón; taco; hora punta; hora pico; autopista; congestión
  en: traffic; commute; jam; congestion; rush hour; busy road
  pt: trânsito; engarrafamento
  fr: trafic; circulation; embouteillage
tire
  es: neumático; llanta; rueda; goma; pinchazo
  en: tire; tyre; wheel; flat
  pt: pneu
  fr: pneu; roue
fuel
  es: gasolina; combustible; nafta; diésel; gasolinera
  en: gas; fuel; petrol; diesel; mpg; gas station
  pt: gasolina; combustível
  fr: essence; carburant
engine
  es: motor; aceite; freno
  en: engine; oil; brake
  pt: motor; óleo; freio
  fr: moteur; huile; frein
salary
  es: nómina; sueldo; salario; paga; quincena; horas extra; cuándo me pagan; día de pago; me pagan; cobro; caer nómina; depositan
  en: salary; payroll; paycheck; payday; wages; pay stub; overtime; get paid; next paycheck; paid
  pt: salário; holerite; folha pagamento
  fr: salaire; paie; fiche de paie
days_off
  es: días libres; permiso laboral; ausencia; incapacidad; día asuntos propios; tomar vacaciones; días vacaciones
  en: time off; days off; pto; leave; sick day; vacation days; absence
  pt: férias; folga; licença
  fr: congé; absence; arrêt maladie

# --- More of shops, banks, telecoms, airlines, clinics, universities and town halls --------
unrecognized_charge
  es: no reconozco; desconozco; desconocer; yo no compré; no fui yo; no hice; cargo raro; cobro raro; cargo desconocido; cargo extraño; movimiento raro; consumos; fraudulento; disputar; no autoricé; cobraron algo

not_at_home
  es: no estoy en casa; no estaba; no había nadie; no voy a estar; no estaré; nadie en casa; entrega fallida; intento entrega; no encontró; repartidor pasó; vecino; portería; otra persona; en mi nombre

mistake_mine
  es: me equivoqué; equivoqué; por error; sin querer; puse mal; escribí mal; error mío; equivocado; equivocación

machine_kept
  es: se quedó con; tragó; comió; retuvo; retenida; retener; no devolvió; no salió

cash_not_given
  es: no entregó; no dio; no salió; no me dio; dio menos; no soltó; menos billetes; menos dinero; billetes de menos

early_payoff
  es: adelantar; adelanto; liquidar; antes tiempo; anticipado; amortizar; capital; pagar todo; terminar de pagar; prepagar; cancelación anticipada; por adelantado; pagar más de

payroll
  es: nómina; sueldo; salario; quincena; me paguen; cobrar sueldo; jornal

abroad
  es: extranjero; exterior; viajo; viajar; fuera país; otro país; en el extranjero; afuera; internacional; dólares; otra moneda; estados unidos; eeuu; europa; españa; méxico; argentina; chile; colombia; perú; francia; italia; alemania; brasil; china; canadá; alpes

grades
  es: nota; notas; calificación; promedio; expediente académico; mis notas; puntaje; saqué; cuánto saqué; sacar nota

revision_appeal
  es: revisión; revisar; apelar; impugnar; recurrir; recurso; alegaciones; no estoy de acuerdo; reconsideración; recorregir; corrigieron; corregido; bajaron nota; ver mi examen

missed_exam
  es: falté; no pude ir; recuperar examen; recuperatorio; supletorio; extraordinario; segunda convocatoria; no asistí; faltar; no me presenté

fail_course
  es: reprobé; reprobado; suspendí; jalé; perdí materia; repetir; recursar; aplazado

thesis
  es: tesis; tesina; tfg; trabajo final; trabajo grado; tfm; director de tesis; memoria

graduation
  es: graduación; graduarme; ceremonia; gradúo; egresado; egresar; titularme; birrete; toga; acto grado

homework
  es: tarea; deberes; entregar trabajo; subir trabajo; trabajo práctico; actividad; entregable

virtual_campus
  es: campus; aula virtual; moodle; plataforma virtual; campus virtual; aula; intranet

class_timetable
  es: horario clases; clases; salón; aula; semestre; cuatrimestre; calendario académico; ciclo lectivo; jornada

internship
  es: prácticas; pasantía; pasantías; practicante; servicio social

transfer_credits
  es: convalidar; convalidación; homologar; equivalencias; otra universidad; reconocer créditos; revalidar; reconocimiento

change_career
  es: cambiar carrera; cambio carrera; otra carrera; cambiarme de carrera; pasarme a otra

student_exchange
  es: intercambio; erasmus; movilidad; estudiar en extranjero; estudiar afuera

id_card
  es: carné; carnet; credencial; tarjeta universitaria; tarjeta estudiante

fine_penalty
  es: multa; multas; sanción; infracción; multaron; fotomulta; parte; radar

towed
  es: grúa; se llevaron coche; se llevaron carro; se llevaron auto; corralón; depósito vehículos; remolque

noise
  es: ruido; bulla; música alta; fiesta; molestias; escándalo; ladra; vecinos; dormir; pegar ojo; música

street_repair
  es: bache; farola; alumbrado; luminaria; poste; alcantarilla; acera; vereda; banqueta; semáforo; árbol; desperfecto; hueco en calle; foco; avería; tubería rota; sale agua; calle rota; roto en calle

sports_centre
  es: polideportivo; cancha; pista; natación; gimnasio; instalaciones deportivas; actividades; talleres; deportivo

school_child
  es: colegio; guardería; escuela; jardín infancia; inscribir hijo; escolar

lost_baggage
  es: maleta perdida; equipaje perdido; perdieron maleta; no llegó maleta; maleta no llegó; equipaje extraviado; no apareció maleta; maleta dañada; maleta rota

travel_upgrade
  es: clase ejecutiva; subir clase; ascenso; upgrade; turista; primera clase

medical_record
  es: historia clínica; historial médico; informe médico; ficha; ficha clínica; mi historial

sick_note
  es: justificante; baja médica; licencia médica; reposo; certificado médico; constancia médica; incapacidad

preparation
  es: preparación; preparar; en ayunas; ayuno; antes del examen; puedo comer; indicaciones

cancel_appointment
  es: cancelar cita; anular cita; no puedo ir; no podré ir; cancelar turno; anular turno; no voy a poder; faltar a cita; cancelar hora; anular hora

bill_amount
  es: factura alta; factura; boleta; recibo; importe; cobro; monto; facturación

move_service
  es: mudo; mudanza; traslado; trasladar; otra casa; nueva casa; mudar; mudé; cambio domicilio

technician
  es: técnico; visita técnica; instalador; cuadrilla

licence_key
  es: licencia; clave producto; serial; código activación; activar licencia; número de serie

undo_recover
  es: recuperar; deshacer; restaurar; papelera; borré; eliminé; por error; perdí

offline
  es: sin conexión; sin internet; offline; fuera línea

import_export
  es: importar; exportar; excel; csv; migrar; pasar datos; planilla

# --- Assistants, insurers, games and bots of shops -------------------------------------------

alarm
  es: alarma; despertador; despiértame; despertarme; despertar; levántame; ponerme en pie
  en: alarm; wake me; wake up
  pt: alarme; despertador; acordar
  fr: alarme; réveil; réveiller

timer
  es: temporizador; cronómetro; cuenta atrás; cuenta regresiva; avísame en; dentro de minutos
  en: timer; countdown; stopwatch
  pt: temporizador; cronômetro
  fr: minuteur; chronomètre

agenda
  es: calendario; agenda; evento; compromiso; tengo hoy; citas; planes
  en: calendar; agenda; events; schedule; my day; appointments
  pt: calendário; agenda; compromisso
  fr: calendrier; agenda; événement

todo_list
  es: tareas; pendientes; por hacer; lista tareas; quehaceres; tachar
  en: todo; to do; tasks; chores; to-do list

shopping_list
  es: lista compra; lista súper; mandado; súper; supermercado; despensa; lista compras; mercado
  en: shopping list; grocery; groceries; supermarket
  pt: lista compras; mercado; supermercado
  fr: liste de courses; courses; supermarché

lights
  es: luz; luces; lámpara; bombilla; foco; iluminación; luces sala
  en: lights; lamp; light; bulb; dim
  pt: luz; lâmpada
  fr: lumière; lampe

volume
  es: volumen; sonido; bájale; súbele; no se oye; no escucho; se escucha; silencio; ruido
  en: volume; louder; quieter; mute; sound
  pt: volume; som
  fr: volume; son

next_song
  es: siguiente canción; siguiente; salta; saltar; otra canción; pasa esta; quítala; cámbiala
  en: next song; skip; next; change song

cook_recipe
  es: receta; cocinar; ingredientes; cómo preparo; cómo se prepara; plato; horno; hornear; guiso; cómo se cocina; prepara
  en: recipe; cook; bake; ingredients; dish; make dinner
  pt: receita; cozinhar; ingredientes
  fr: recette; cuisiner; ingrédients

ingredient_instead
  es: sustituir; en lugar de; en vez de; sustituto; reemplazar; vale otra cosa; no tengo; me falta
  en: substitute; instead of; replace; swap; in place of

food_fresh
  es: caducado; caducó; vencido; fresco; sigue bueno; echa a perder; nevera; heladera; refrigerador; pasado; cuánto aguanta; congelador; dura
  en: expired; go bad; spoil; shelf life; fresh; fridge; rotten; still good; expiry; expiration

translate
  es: traducir; traduce; cómo se dice; en inglés; en francés; se dice; idioma; italiano; alemán; francés; chino; portugués; inglés; japonés
  en: translate; how do you say; how would i say; in spanish; in french; spanish; french; german; italian; chinese

exchange_rate
  es: tipo cambio; tasa cambio; cambio dólar; a cuánto está; a cómo está; cotización; equivale; cambio de moneda; cuántos pesos; cuántos euros
  en: exchange rate; conversion rate; in dollars; in euros; in pesos; convert
  pt: taxa câmbio; câmbio
  fr: taux de change

time_zone
  es: zona horaria; qué hora es; diferencia horaria; huso horario; qué hora; hora local; horas de diferencia; una hora antes
  en: time zone; timezone; what time is it; time difference

plug_type
  es: enchufe; clavija; adaptador; voltaje; toma corriente; secadora
  en: plug; socket; adapter; converter; power outlet; electricity; outlets

vaccine
  es: vacuna; vacunarme; inyección; pinchazo
  en: vaccine; shots; vaccination; immunization

travel_alert
  es: alerta viaje; peligroso; es seguro; inseguro; tranquilo; riesgo; peligro; seguridad
  en: travel alert; dangerous; is it safe; safe to travel; travel advisory; safety

sightseeing
  es: qué ver; qué hacer en; qué visitar; atracciones; museo; turístico; lugares; monumento; pasear; planes; conocer en
  en: attractions; sightseeing; things to do; tourist; museum; places to visit; what to see

taxi
  es: taxi; uber; cabify; remis; didi; vengan a buscarnos; coche con conductor
  en: taxi; uber; cab; lyft; ride

credit_limit
  es: límite crédito; gastar más; línea crédito; límite tarjeta; ampliar límite; crédito disponible; aumento cupo; tope tarjeta; tope tiene
  en: credit limit; credit line; spending limit; spend more

card_damaged
  es: tarjeta rota; tarjeta dañada; no lee; dobló; no la lee; partida; mordió; chip no; no funciona tarjeta; vieja; borrosa; desgastada; gastada
  en: damaged card; card bent; card not working; chip not working; snapped; cracked

spending
  es: he gastado; gasté; gasto; gastos; se me fue; cuánto gasto
  en: spent; spending; spend; expenses

reminder
  es: recuérdame; recordatorio; recordar; que no se me olvide; no se me pase; acuérdame; no dejes que; no olvidar; me olvide
  en: remind me; reminder; don't let me forget; remember to

message_send
  es: avísale; dile; escríbele; mándale; mensaje; mandar mensaje; coméntale; pásale
  en: text; send message; tell him; tell her; message to

flight_status
  es: va puntual; estado vuelo; va a tiempo; aterriza; aterrizó; a su hora; puntual; mi vuelo
  en: flight status; on time; landed; landing; flight land

book_flight
  es: reservar vuelo; vuelos a; ida y vuelta; asientos; billete avión; volar; pasaje avión; sacar pasaje; vuelo barato
  en: book flight; flights to; round trip; plane ticket; fly to; one way

spoken_fraud
  es: no es mío; usando mi tarjeta; sin mi permiso; cargo que no; no autoricé; no reconozco; no fui yo; está usando; cobro raro; cargo raro; no hice
  en: not mine; didn't make; don't recognize; someone used; without permission; suspicious; unauthorized

accident_crash
  es: accidente; choque; choqué; chocar; colisión; me dieron; golpe; parte; parte amistoso; atropello; siniestro; semáforo; por detrás; choca; chocó
  en: accident; crash; crashed; hit my car; collision; hit me
  pt: acidente; batida; sinistro
  fr: accident; sinistre; constat

roadside
  es: grúa; asistencia carretera; tirado; averiado; pinchó; pinchazo; no arranca; remolque; varado; botado; carretera; autopista; llanta; repuesto; me dejó tirado
  en: roadside; tow; breakdown; broke down; flat tire; won't start; stranded
  fr: dépannage; remorquage; panne

theft
  es: robo; robaron; me robaron; se llevaron; ladrones; hurto; entraron; roban; ya no estaba; asalto
  en: theft; stolen; stole; burglary; robbed; break in

assessor
  es: perito; tasador; peritación; ajustador; ver los daños; inspector; peritaje; valorar; evaluar daños
  en: adjuster; assessor; inspect; surveyor

payout
  es: indemnización; soltar dinero; me pagan; compensación; cobrar seguro; pagan; ingresan
  en: payout; compensation; get paid; settlement

courtesy_car
  es: coche sustitución; vehículo sustitución; coche prestado; prestan; prestado; coche cortesía; en lo que está
  en: courtesy car; replacement car; loaner

driver_other
  es: conduce; conducir; maneja; manejar; conductor; novel; coge el coche; al volante
  en: driver; driving; drives

water_leak
  es: fuga; gotera; humedad; inundación; mojando; tubería; filtración; caño; goteo; vecino de abajo; daños agua; inundó; reventó
  en: leak; flood; burst pipe; water damage; leaking; damp

locksmith
  es: cerrajero; llave; cerradura; llavero; llaves; quedé fuera; puerta; sin llaves
  en: locksmith; locked out; keys; key; lock

power_surge
  es: bajón; voltaje; sobretensión; se quemó; quemó; subida tensión; eléctrico; aparatos; cortocircuito; rayo; electrodoméstico
  en: surge; electrical; appliance; burnt; lightning; short circuit

handyman
  es: manitas; monte; colgar; bricolaje; armar; arreglos casa; reparaciones; chapuzas

dental
  es: dental; dentista; muela; diente; brackets; implante; ortodoncia; empaste; caries; boca
  en: dental; tooth; teeth; braces; dentist; implant; filling
  pt: dentário; dente; dentista
  fr: dentaire; dent; dentiste

waiting_period
  es: carencia; periodo espera; cuándo puedo usar; entré hace; recién contratado; desde cuándo cubre

authorisation
  es: autorización; autorizar; orden médica; volante; orden doctor; aprobación previa; prueba; ultrasonido

doctor_choose
  es: cuadro médico; encontrar médico; especialista; qué médicos; ginecólogo cerca

yearly_monthly
  es: anual; mensual; trimestral; semestral; de golpe; cada mes; cada tres meses; al mes; al año
  en: yearly; monthly; quarterly; annually; per month; per year

incomplete
  es: incompleto; faltaba; falta; vinieron menos; solo llegó; no vino; llegaron menos; faltan
  en: incomplete; missing; only got; came without; not in box; only received

wholesale
  es: mayoreo; mayor; al por mayor; distribuidor; surtirme; revender; revendedor; precio mayorista; surtir; lote
  en: wholesale; bulk; resell; reseller; distributor; dealer
  pt: atacado; revenda; revender
  fr: gros; grossiste; revendeur

payment_place
  es: oxxo; 7eleven; depositar; tienda conveniencia; efectivo; ventanilla; corresponsal; pago fácil; rapipago; en banco

buy_guest
  es: sin registrarme; como invitado; sin cuenta; sin registro
  en: guest checkout; without account; without registering; as guest

team
  en: team; squad; lineup; line up; playing 11; xi; players

captain
  en: captain; vice captain; cpt; c and vc

contest
  en: contest; tournament; league; match; game; pool; compete

winnings
  en: winnings; prize; won; win; reward; winner; winning

points_score
  en: points; score; scored; pts; scoring; calculated

money_gone
  es: me descontaron; se descontó; no se acreditó; no se reflejó; pagué pero; no aparece; no acreditado
  en: deducted; debited; money gone; not credited; didn't get; not added; paid but; amount cut; money cut; not reflected; not showing

match_off
  en: abandoned; postponed; called off; rained out; shifted; rain; cancelled match

play_limits
  en: addicted; self exclusion; take break; stop me; quit; responsible; limit myself; spending limit

eligible
  en: allowed; eligible; who can; legal; illegal; banned; states; old enough; underage

tie_draw
  en: tie; tied; draw; same points; equal

supplement
  es: suplemento; proteína; vitaminas; cápsulas; polvo
  en: supplement; protein; whey; vitamins; capsules; tablets; powder; gainer; creatine

side_effects
  es: efectos secundarios; efectos adversos; hace daño; contraindicaciones
  en: side effects; harmful; safe to use; safe to take; reaction; harm

dosage
  es: dosis; cómo se toma; cómo tomar; cuántas al día; cada cuánto tomo
  en: dosage; dose; how to take; when to take; before meal; after workout; how much should i take; how to consume

franchise
  es: franquicia; ser distribuidor; vender con ustedes; ser vendedor
  en: franchise; dealership; open store; become seller; sell with you; business enquiry

diet_advice
  es: nutricionista; plan alimentación; dieta; masa muscular; subir peso
  en: nutritionist; dietician; diet plan; weight gain; muscle; diet; bodybuilding; consult

delivery_area
  en: pincode; deliver in my; deliver to my area; serviceable; my city; location

spam_stop
  en: stop calling; stop messages; stop sms; don't call; unsubscribe

redeem
  es: canjear; hacer efectivos; usar puntos; gastar puntos; cambiar puntos
  en: redeem; use my points; cash in; use points; spend points

policy_copy
  es: copia póliza; certificado seguro; papeles del seguro; reenvían; reenviar; perdí contrato; copia contrato; mi póliza; descargar póliza; descargo mi póliza

not_showing
  es: no aparece; no sale; no veo; no figura; no encuentro; no me sale; no está en; desapareció
  en: not showing; can't see; doesn't appear; missing from; can't find; disappeared

market_stall
  es: mercadillo; tianguis; feria; puesto; ambulante; vender en la calle; mercado

call_user_name
  es: llámame; mi nombre es; cómo me llamo; dime así
  en: call me; refer to me; my name; address me as; calling you; rename

dinner_idea
  es: qué ceno; qué cocino; qué hago de cenar; idea cena
  en: what to make; dinner suggestion; meal; supper; what should i cook; meal idea

spelling
  es: deletrea; cómo se escribe; ortografía
  en: spell; spelled; spelling; how do you write

calculate
  es: calcula; raíz; multiplicado; dividido; más; suma; cuánto es
  en: calculate; square root; times; plus; minus; divided; percent of; math

units
  es: pulgadas; centímetros; tazas; cucharada; onzas; metros; litro
  en: inches; centimeters; cup; cups; tablespoon; ounces; pounds; kilograms; liter; meters; feet

coin_dice
  es: moneda al aire; dado; cara o cruz; cara o sello; lanza
  en: coin; dice; roll; heads or tails; flip

voice
  es: voz; acento; habla más
  en: voice; accent; speak slower; talk faster; speaking

smart_home
  es: termostato; calefacción; aspiradora; aire acondicionado; persiana
  en: thermostat; furnace; heater; air conditioning; vacuum; ac; heating

movies
  es: película; cine; cartelera; peli
  en: movie; cinema; film; showtimes; theater

coffee
  es: café; cafetera; cortado
  en: coffee; espresso; latte

agree_yes
  es: claro; de acuerdo; afirmativo; por supuesto; vale
  en: yes; yep; agree; sure; yeah; affirmative; right

repeat_say
  es: repite; repetir; otra vez; de nuevo
  en: repeat; say again; once more; say that again

reviews
  es: reseñas; opiniones; es bueno; recomendable
  en: reviews; any good; rated; good; stars

vacation_work
  es: vacaciones; días libres; pedir días
  en: vacation; pto; days off; day off; vacation days; time off

current_time
  en: time is it; current time; the time

income
  es: ingresos; gano; cuánto gano
  en: income; earn; earnings
