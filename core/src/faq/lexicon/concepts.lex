# The concepts of customer service: words and phrases that mean the same. Format: see README.md.

# --- Contact and help ---------------------------------------------------------------------

contact_person
  es: hablar con una persona; hablar con alguien; hablar con un empleado; agente; asesor; operador; representante; ejecutivo; humano; persona real; persona de verdad; persona física; atención personalizada; alguien de verdad; alguien real; comunicarme con alguien; comunícame; conéctame; conécteme; pásame con; derívame; transfiéreme
  en: talk to a person; talk to someone; speak to someone; speak with someone; real person; live person; live chat; human; agent; representative; operator; advisor
  pt: falar com alguém; falar com uma pessoa; atendente; agente; operador; representante
  fr: parler à quelqu'un; parler à une personne; parler avec quelqu'un; conseiller; conseillère; agent

contact_company
  es: contacto; comunicarme; comunicación; atención al cliente; servicio al cliente; atención al público; atención al usuario; línea de atención; servicio de atención; soporte; soporte técnico; asistencia técnica; mesa de ayuda; centro de ayuda; call center; localizarlos; canal de atención; escribirles; hablar con ustedes
  en: contact; get in touch; reach you; reach out; get hold of; customer service; customer care; customer support; support; support team; technical support; help desk
  pt: contato; contacto; falar com vocês; atendimento; suporte; sac
  fr: contact; joindre; service client; service clientèle; support; assistance technique

phone
  es: teléfono; llamar; whatsapp; línea gratuita; número gratuito; línea directa; marcar
  en: phone; telephone; call; ring you; dial; contact number; toll free; whatsapp; hotline number
  pt: telefone; ligar; ligação; chamada; whatsapp; linha gratuita
  fr: téléphone; appeler; whatsapp; numéro vert

call_me_back
  es: llámame; llámeme; llámenme; que me llamen; me llaman; devolver la llamada; devuélveme la llamada; pueden llamarme; que me contacten; contáctenme
  en: call me; callback; call back; ring me; phone me; give me a call; contact me
  pt: me ligue; me liguem; retornar a ligação
  fr: rappeler; appelez-moi

email
  es: correo; email; mail; bandeja de entrada
  en: email; e-mail; mail address; inbox; mailbox
  pt: e-mail; email; correio eletrônico
  fr: email; mail; courriel

get_help
  es: ayuda; ayúdame; ayúdeme; asistencia; asistir; asísteme; me puedes ayudar; puedes ayudarme; necesito ayuda; échame una mano; dar una mano; orientación; oriéntame; guíame; guiar; apoyo; socorro; auxilio; no entiendo; no sé qué hacer; tengo problemas; tengo un problema
  en: help; assist; give me a hand; guide me; guidance; sos; support me; stuck; having trouble; have a problem
  pt: ajuda; auxílio; assistência; socorro; apoio; orientação
  fr: aide; assistance; secours; un coup de main; guider; j'ai un problème

what_can_you_do
  es: qué puedes hacer; qué podés hacer; qué sabes hacer; qué haces; en qué me puedes ayudar; en qué puedes ayudarme; en qué me podés ayudar; para qué sirves; para qué servís; para qué estás; tu función; tus funciones; qué puedo preguntarte; qué te puedo preguntar; de qué sabes; qué servicios ofreces; qué cosas sabes; cuál es tu trabajo; a qué te dedicas; capacidades; habilidades; tu propósito
  en: what can you do; what do you do; what are you able; how can you help; what can i ask; what can you help; your purpose; your function; capabilities; your job; what are you for; your skills
  pt: o que você faz; o que sabe fazer; como pode me ajudar; como você pode ajudar; para que você serve; sua função
  fr: que peux-tu faire; que pouvez-vous faire; que sais-tu faire; à quoi sers-tu; à quoi tu sers; ta fonction

# --- The bot itself -------------------------------------------------------------------------

are_you_human
  es: eres un bot; eres humano; eres una persona; eres real; sos un bot; sos humano; sos una persona; sos real; es usted humano; hablo con una persona; robot; bot; chatbot; máquina; inteligencia artificial; ia; asistente virtual; eres un programa; eres de verdad; estás vivo; qué eres; qué sos
  en: are you human; are you real; are you a person; artificial intelligence; ai; robot; bot; chatbot; virtual assistant; am i talking to; am i chatting with; is this a human
  pt: você é humano; você é uma pessoa; você é real; robô; bot; chatbot
  fr: es-tu humain; êtes-vous humain; tu es humain; es-tu réel; robot; bot

bot_name
  es: cómo te llamas; cómo se llama usted; tu nombre; su nombre; quién eres; quién sos; quién es usted; con quién hablo; con quién tengo el gusto; tienes nombre; tenés nombre; cómo te dicen; cómo debo llamarte; cómo puedo llamarte; preséntate; qué nombre tienes; identifícate; con quién estoy hablando; apodo
  en: your name; who are you; what are you called; do you have a name; introduce yourself; who am i talking; who is this; what should i call you; nickname
  pt: seu nome; como você se chama; como se chama; quem é você; teu nome; com quem estou falando
  fr: ton nom; votre nom; comment t'appelles-tu; comment tu t'appelles; qui es-tu; qui êtes-vous

bot_maker
  es: quién te programó; quién te inventó; quién te ha creado; quién te construyó; quiénes te hicieron; te creó; te hizo; te programó; te desarrolló; te diseñó; tu programador; tu desarrollador; tu dueño; tu jefe; tus padres; tu papá; tu mamá; creador; programador; tu amo; tu autor; tu padre
  en: who programmed you; who designed you; who developed you; your maker; your developer; your owner; your boss; your parents; your father; your mother; creator; made you
  pt: quem te criou; quem criou você; quem te fez; quem fez você; quem te programou; quem te desenvolveu
  fr: qui t'a créé; qui vous a créé; qui t'a fait; qui t'a programmé; qui t'a développé; qui t'a conçu

bot_age
  es: cuántos años tienes; cuántos años tenés; qué edad tienes; tu edad; qué edad tenés; fecha de nacimiento tuya; cumples años; cumpleaños; naciste; edad; cuándo te crearon; cuándo fuiste creado; cuánto tiempo tienes; desde cuándo existes; eres joven; eres viejo; cuántos años cumples
  en: how old are you; your age; birthday; born; birth date; when were you created; when were you made; age
  pt: quantos anos você tem; aniversário; idade; nasceu; quando foi criado
  fr: anniversaire; âge; né

bot_origin
  es: de dónde eres; de dónde sos; de dónde vienes; de dónde venís; de dónde es usted; dónde naciste; origen; procedencia; de qué país eres; de qué país sos; de qué ciudad eres; qué nacionalidad tienes; tu nacionalidad; nacionalidad; dónde vives; dónde vivís; dónde resides; tu país; dónde estás; tu casa; dónde te encuentras; procedes
  en: where do you come from; where were you born; your origin; origin; nationality; where do you live; where are you; which country are you; your country; your home; birthplace
  pt: de onde você é; de onde vem; de onde você vem; onde você nasceu; origem; nacionalidade
  fr: d'où viens-tu; d'où venez-vous; tu viens d'où; origine; nationalité; où habites-tu

bot_gender
  es: eres hombre; eres mujer; sos hombre; sos mujer; eres niño o niña; género; sexo; tu género; eres macho; eres hembra; eres él o ella; masculino
  en: are you a man; are you a woman; are you male; are you female; are you a boy; are you a girl; gender
  pt: você é homem; você é mulher; gênero
  fr: es-tu un homme; es-tu une femme; es-tu une fille

bot_feelings
  es: sientes; sentís; sentimientos; emociones; puedes sentir; te enojas; te cansas; te aburres; duermes; sueñas; comes; tienes amigos
  en: feelings; emotions; do you sleep; do you eat; do you dream; do you have friends; do you have a boyfriend
  pt: sentimentos; emoções; você dorme
  fr: sentiments; émotions; dors-tu

bot_intelligence
  es: inteligente; eres listo; aprendes; piensas; pensás; razonas; sabes todo; machine learning; aprendizaje automático; te entrenaron; entrenado; red neuronal
  en: intelligent; smart; clever; do you learn; can you learn; can you think; machine learning
  pt: inteligente; inteligência; esperto
  fr: intelligent; malin; apprends-tu

bot_technology
  es: con qué estás hecho; de qué estás hecho; en qué lenguaje; lenguaje de programación; estás programado; programado; tecnología; cómo te hicieron; cómo fuiste creado; cómo estás hecho; código fuente; código abierto; software libre; framework; python; javascript; java; github; algoritmo; open source; repositorio; arquitectura
  en: what are you made of; which language are you written; programming language; programmed in; written in; technology; tech stack; source code; open source; framework; algorithm; how were you made
  pt: em que linguagem; programado; tecnologia; código fonte; código aberto; framework
  fr: en quel langage; programmé; technologie; code source; open source; logiciel libre

bot_language
  es: hablas español; hablas inglés; idioma; sabes inglés; en español; en inglés; en francés; en portugués; multilingüe; bilingüe; traducir; traducción; traductor; lenguas
  en: language; do you speak; speak english; speak spanish; in english; in spanish; in french; translate; multilingual; bilingual
  pt: idioma; você fala; fala português; fala inglês; em português; em inglês
  fr: langue; parlez-vous; parles-tu; en français; en anglais; traduire

# --- Orders, purchase ---------------------------------------------------------------------------

buy
  es: comprar; comprador; adquirir; adquisición; adquiero; pedir; pido; hacer un pedido; realizar un pedido; encargar; ordenar; venta; vender; vendedor; contratar; hacerme con; obtener; conseguir; consigo; comercializan
  en: buy; bought; purchase; buyer; order; place an order; acquire; get one; sell; sold; sale; shop
  pt: comprar; comprador; adquirir; aquisição; pedir; encomendar
  fr: acheter; achat; acheteur; commander; acquérir; vendre

order_thing
  es: pedido; orden de compra; número de pedido; número de orden; mi compra; mi pedido; encargo
  en: order; my order; order number; purchase order; order id; order confirmation
  pt: pedido; encomenda; ordem de compra
  fr: commande; mon achat

order_status
  es: estado del pedido; estado de mi pedido; dónde está mi pedido; dónde está mi paquete; seguimiento; seguir mi pedido; rastrear; rastreo; tracking; localizar mi pedido; número de guía; cómo va mi pedido; estatus; status; no me ha llegado; no ha llegado; no llegó; ubicar mi pedido; por dónde va; trazabilidad; consultar el estado
  en: where is my order; where is my package; where's my order; track; trace; status; hasn't arrived; didn't arrive; not arrived; not received; never arrived; still waiting
  pt: estado do pedido; onde está meu pedido; cadê meu pedido; rastrear; rastreamento; rastreio
  fr: état de ma commande; où est ma commande; où est mon colis; où en est; suivi; suivre ma commande

delivery
  es: envío; mandar; despacho; entrega; domicilio; a domicilio; reparto; repartidor; llegar; llegada del pedido; mensajería; mensajero; paquetería; transportista; correo postal; delivery; envíos a domicilio; traer; enviármelo; hacen envíos; llevar a casa; a mi casa
  en: delivery; deliver; ship; shipment; send; sent; dispatch; courier; carrier; arrive; to my door; to my house
  pt: entrega; envio; frete; despachar; chegar; transportadora
  fr: livraison; livrer; livreur; expédition; expédier; envoi

delivery_time
  es: tiempo de entrega; cuánto tarda; cuánto demora; cuándo llega; cuándo me llega; cuándo recibiré; fecha de entrega; fecha estimada; días hábiles; tiempo de envío; demora; tardar; tardanza; plazo; cuántos días; horario de entrega
  en: delivery time; shipping time; how long does delivery; how long does shipping; when will it arrive; when will i receive; when will my order; delivery date; estimated delivery; business days; working days; how soon
  pt: tempo de entrega; quando chega; quando vai chegar; data de entrega; dias úteis; prazo
  fr: délai; combien de temps pour; quand arrive; quand vais-je recevoir; quand sera livré; date de livraison

delivery_cost
  es: costo de envío; gastos de envío; precio del envío; cuánto cuesta el envío; cuánto sale el envío; envío gratis; envío gratuito; gratis el envío; cobran envío; cobran el envío; tarifa de envío; cobran por el envío
  en: shipping cost; delivery cost; delivery fee; delivery charge; shipping fee; shipping charge; postage cost
  pt: custo do frete; valor do frete; preço do frete
  fr: frais de livraison; frais de port; frais d'envoi

pickup
  es: recoger; recojo; retirar en tienda; retirar mi pedido; retiro en sucursal; pasar a buscar; buscar mi pedido; retirarlo; pasar a retirar; punto de retiro; pick up; recolección
  en: pick up; pickup; collect; collect in store; click and collect; collect my order; pick it up
  pt: retirar; buscar na loja; levantar
  fr: retrait; retirer en magasin; point relais

cancel
  es: cancelar; anular; dar de baja; darme de baja; darse de baja; baja; desistir; rescindir; rescisión; dejar sin efecto; ya no quiero; ya no lo quiero; me arrepentí; arrepentimiento; no quiero más; revocar; deshacer; suspender; renunciar
  en: cancel; call off; annul; void; terminate; no longer want; don't want anymore; don't want it; changed my mind; withdraw from; withdrawal right; right of withdrawal
  pt: cancelar; anular; desistir; desistência; rescindir; rescisão
  fr: annuler; résilier; rétractation; mettre fin; je ne veux plus; désister

return_goods
  es: devolver; devolución; devuelvo; retornar; política de cambios; regresarlo; no me gustó; no me quedó; no me sirve
  en: return; send back; give back; bring back; take back; not satisfied
  pt: devolver; devolução; retornar; mandar de volta; enviar de volta; não gostei
  fr: retourner; retour; renvoyer; rendre; ne me plaît pas; ne convient pas

exchange_goods
  es: cambiar un producto; cambio de producto; cambio de talla; cambiar por otro; cambiarlo; cambiar la talla; hacer un cambio; hacen cambios; realizar un cambio; canjear; reemplazar; sustituir; intercambiar; permutar; cambio de artículo; cambios y devoluciones; tienen cambio; reponer; reposición
  en: exchange; swap; replace; change for another; different size; substitute; trade in
  pt: trocar; substituir; substituição; reposição; repor
  fr: échanger; remplacer; changer d'article; changer la taille; substituer

refund
  es: reembolso; devolución del dinero; devolver el dinero; devuelven el dinero; devuelvan mi dinero; devolución de dinero; recuperar mi dinero; recuperar el dinero; reintegro; me devuelven; me regresan mi dinero; regresar el dinero; devolución del importe; devolución del pago; reversar; extorno; contracargo; nota de crédito; dinero de vuelta; abono del importe; me devolverán
  en: refund; money back; get my money; give me my money; reimburse; chargeback; credit note; reversal; repay me
  pt: reembolso; estorno; dinheiro de volta; devolução do dinheiro; devolver o dinheiro; meu dinheiro
  fr: remboursement; rendre l'argent; mon argent; restitution; avoir commercial; note de crédit

complaint
  es: reclamo; queja; denuncia; disconformidad; inconformidad; insatisfecho; descontento; mal servicio; mala atención; pésimo servicio; pqr; pqrs; protesta; defensor del cliente; estoy molesto; defensa del consumidor; mal trato
  en: complaint; complain; dissatisfied; unhappy; bad service; poor service; terrible service; grievance; ombudsman; not happy; unsatisfied; dispute
  pt: reclamação; queixa; denúncia; insatisfeito; mau atendimento; péssimo atendimento
  fr: réclamation; plainte; se plaindre; mécontent; insatisfait; mauvais service

feedback
  es: sugerencia; sugerir; opinión; opinar; comentario; reseña; valoración; calificar; calificación del servicio; puntuar; encuesta; recomendación
  en: feedback; suggestion; opinion; review; rate; survey; comment
  pt: sugestão; sugerir; opinião
  fr: suggestion; suggérer; avis

# --- Money -----------------------------------------------------------------------------------

price
  es: precio; cuánto vale; cuánto sale; cuánto es; cuesta; costo; vale; valor; importe; tarifa; tarifario; cotización; presupuesto; a cómo; a cuánto; qué valor; qué sale; cuánto cobran; cuánto debo pagar; cuánto tengo que pagar; cuánto pago; cuánto hay que pagar
  en: price; cost; how much; rate; quote; quotation; estimate; charge; value; tariff; amount
  pt: preço; quanto é; quanto sai; quanto fica; quanto vale; custo
  fr: prix; c'est combien; coût; tarif; devis; montant

cheap
  es: barato; económico; asequible; accesible; bajo costo; low cost; módico; mejor precio; más bajo; rebajado
  en: cheap; cheaper; cheapest; inexpensive; affordable; low cost; budget
  pt: barato; econômico; acessível
  fr: pas cher; moins cher; bon marché

expensive
  es: caro; carísimo; costoso; elevado; precio alto; sale caro; excesivo; salado
  en: expensive; pricey; costly; too much money; overpriced; high price
  pt: caro; custoso; caríssimo
  fr: cher; coûteux; onéreux

free_of_charge
  es: gratis; gratuito; sin costo; sin cargo; de balde; libre de costo; no cuesta; sin pagar; gratuidad; es de pago; hay que pagar; tiene costo
  en: free; no cost; no charge; complimentary; without paying; gratis; costs nothing
  pt: grátis; gratuito; de graça
  fr: gratuit; sans frais; offert

discount
  es: descuento; rebaja; oferta; promoción; promocional; cupón; código promo; voucher; liquidación; outlet; black friday; cyber monday; hot sale; 2x1; dos por uno; bonificación; bonificar; remate; precio especial; saldos; buen fin; descontar
  en: discount; offer; promotion; promo code; coupon; voucher; deal; special offer; black friday; cyber monday; clearance; bargain
  pt: desconto; oferta; promoção; promoções; promocional; cupom
  fr: réduction; remise; rabais; promotion; promotionnel; code promo

pay
  es: pagar; abonar; cancelar la factura; cancelar la deuda; cancelar el monto; saldar; desembolsar; pagaderos; saldar la cuenta
  en: pay; paid; payment; settle; payable
  pt: pagar; pagamento; quitar
  fr: payer; payé; régler; acquitter

payment_methods
  es: formas de pago; medios de pago; métodos de pago; modalidades de pago; modos de pago; con qué puedo pagar; cómo puedo pagar; cómo se paga; cómo pago; aceptan tarjeta; aceptan efectivo; pagar con tarjeta; pagar en efectivo; tarjeta de crédito; tarjeta de débito; paypal; mercado pago; mercadopago; bizum; efectivo; contado; contra entrega
  en: payment methods; payment options; ways to pay; means of payment; how can i pay; how do i pay; form of payment; do you accept; do you take; accept credit cards; pay with card; pay by card
  pt: formas de pagamento; meios de pagamento; métodos de pagamento; como posso pagar; como pagar; aceitam cartão
  fr: moyens de paiement; modes de paiement; méthodes de paiement; comment payer; comment puis-je payer; acceptez-vous

instalments
  es: cuotas; a plazos; en plazos; fraccionar; financiar; diferir; mensualidades; pagar a meses; pagar en partes; aplazar el pago; aplazado; plan de pagos; facilidades de pago; convenio de pago; sin intereses
  en: instalments; monthly payments; pay monthly; pay later; financing; payment plan; pay over time; interest free; split payment
  pt: parcelas; prestações; prestação; sem juros; financiar; mensalidades
  fr: mensualités; échelonner; plusieurs fois; paiement fractionné; financement; à crédit

payment_failed
  es: rechaza; pago fallido; no puedo pagar; no me deja pagar; no pasa la tarjeta; error en el pago; error al pagar; problema con el pago; pago pendiente; no se procesó; no se acreditó; declinada; denegado; no acepta mi tarjeta; no me acepta la tarjeta; pago no reflejado; no aparece mi pago; no procesa
  en: payment failed; declined; rejected; can't pay; cannot pay; payment error; payment problem; payment not going through; payment pending; not processed; won't accept my card; transaction failed
  pt: recusado; não consigo pagar; erro no pagamento; pagamento pendente; pagamento não aprovado; negado
  fr: refusé; refusée; échec du paiement; paiement échoué; impossible de payer; erreur de paiement

double_charge
  es: cobro doble; doble cobro; cobraron dos veces; cobraron de más; cargo duplicado; cobro duplicado; cobro indebido; cargo no reconocido; no reconozco; desconozco; cobro que no; cobraron mal; cargo extraño; cargos desconocidos; cobro incorrecto; me cobraron algo; cargo indebido; cobro no autorizado; compra no reconocida; cobraron
  en: charged twice; double charge; overcharged; duplicate charge; unrecognized charge; don't recognize; do not recognise; unauthorized charge; unauthorised; wrong amount; incorrect charge; wrongly charged
  pt: cobrança dupla; cobrança duplicada; cobrança indevida; não reconheço; cobrança errada; cobrado
  fr: double débit; prélevé deux fois; double prélèvement; facturé deux fois; prélèvement inconnu; je ne reconnais pas

charge_fee
  es: comisión; cobrar; cargo; recargo; recargar comisión; gastos; honorarios; tasa; penalización; penalidad; multa; mora; tarifa adicional; costo adicional; cuota de mantenimiento; mantenimiento de cuenta; costos ocultos; cobro de comisión
  en: fee; charge; commission; surcharge; extra cost; hidden cost; penalty; fine; service charge
  pt: taxa; tarifa; comissão; cobrar; cobrança; encargo
  fr: frais; commission; facturer; supplément; surcoût; pénalité

invoice
  es: factura; boleta; recibo; comprobante; comprobante de pago; ticket de compra; tique; tíquet; comprobante fiscal; cfdi; justificante; documento tributario; datos fiscales; rfc; nif; ruc; cuit; recibo de pago; resguardo; recibo de luz; planilla; cuenta de cobro
  en: invoice; bill; receipt; proof of purchase; proof of payment
  pt: fatura; factura; recibo; nota fiscal; comprovante; cupom fiscal
  fr: facture; reçu; ticket de caisse; justificatif; preuve d'achat; quittance

tax
  es: impuesto; iva; igv; tributo; tributario; fiscal; impositivo; gravamen; aranceles; aduana; retención; hacienda
  en: tax; vat; gst; duty; customs; taxable; customs fees
  pt: imposto; icms; iva
  fr: impôt; taxe; tva

gift_card
  es: tarjeta de regalo; tarjeta regalo; gift card; vale de regalo; bono regalo; cheque regalo; certificado de regalo; giftcard; orden de compra de regalo
  en: gift card; gift certificate; gift voucher; giftcard; store credit
  pt: cartão presente; vale-presente; cartão oferta
  fr: carte cadeau; chèque cadeau; bon cadeau

gift
  es: regalo; obsequio; envolver para regalo; envoltorio de regalo; papel de regalo; presente; dedicatoria; detalle; mensaje de regalo
  en: gift; present; giveaway; wrap
  pt: presente; prenda; embrulho
  fr: cadeau; offrir; présent

loyalty
  es: puntos; programa de lealtad; fidelización; fidelidad; millas; recompensa; cliente frecuente; viajero frecuente; club; club de beneficios; beneficios; membresía
  en: points; loyalty; rewards; miles; redeem; frequent flyer; cashback
  pt: pontos; fidelidade; milhas
  fr: points; fidélité; miles

referral
  es: referir; código de invitación; amigo
  en: referral; refer; invitation code; friend
  pt: indicar; indique e ganhe; código de convite
  fr: parrainage; parrainer; filleul

money
  es: dinero; plata; lana; pasta; guita; fondos; billetes; billete de banco; billullo; pisto; capital
  en: money; funds; bucks
  pt: dinheiro; grana; fundos
  fr: argent; fric; fonds

currency
  es: moneda; divisa; dólar; dólares; euro; pesos; tipo de cambio; tasa de cambio; soles; convertir; conversión; libra
  en: currency; dollar; euro; pound; exchange rate; convert; conversion
  pt: moeda; divisa; câmbio
  fr: monnaie; devise; dollar

debt
  es: deuda; deber; adeudo; moroso; morosidad; atrasado en el pago; vencida; pago atrasado; saldo pendiente; pagar tarde; pago tardío; deudor
  en: debt; owe; overdue; outstanding balance; past due; arrears; late payment
  pt: dívida; devo; atrasado
  fr: dette; devoir de l'argent; impayé

due_date
  es: vencimiento; vence; fecha límite; fecha de pago; fecha de corte; cuándo vence; cuándo pago; cuándo debo pagar; plazo de pago; último día; prórroga; extensión de plazo
  en: deadline; expiry; expire; due; payment date; billing date; validity
  pt: vencimento; vence; data limite
  fr: échéance; date limite; expirer

# --- Account and access -----------------------------------------------------------------------

account
  es: cuenta; perfil; cuenta de usuario; área de cliente; área privada; zona de clientes; oficina virtual; sucursal virtual; cuenta de cliente
  en: account; profile; customer area; client area
  pt: conta; perfil; área do cliente
  fr: compte; profil; espace client

register
  es: registrarse; crear una cuenta; crear cuenta; crear mi cuenta; abrir una cuenta; abrir cuenta; apertura de cuenta; alta; inscribirme; inscripción; apuntarme; afiliarme; hacerme socio; hacerse cliente; crear un usuario; empadronamiento; unirme; unirse; asociarme; enrolarse
  en: register; registration; sign up; signup; create an account; create account; open an account; open account; enroll; join; set up an account; make an account
  pt: cadastrar; registrar; registar; criar uma conta; criar conta; abrir uma conta
  fr: inscription; inscrire; créer un compte; créer mon compte; ouvrir un compte; ouverture de compte

login
  es: iniciar sesión; inicio de sesión; ingresar; entrar a mi cuenta; entrar en mi cuenta; acceder; acceso; loguearme; login; logueo; conectarme a mi cuenta; no puedo entrar; no me deja entrar; entrar a la plataforma; identificarme; credenciales; cerrar sesión; autenticarme; nombre de usuario; usuario
  en: log in; login; log on; logon; sign in; signin; access my account; access; can't access; get into my account; credentials; username
  pt: entrar na conta; login; logar; acessar; aceder; iniciar sessão
  fr: se connecter; me connecter; connexion; accéder; accès; ouvrir une session

password
  es: contraseña; clave; password; pin
  en: password; passcode; pin; passphrase; login code
  pt: senha; palavra-passe; pin; password
  fr: mot de passe; code secret; code pin; code d'accès; code confidentiel

forgot_password
  es: recuperar contraseña; recuperar mi contraseña; recuperar la contraseña; recuperar mi clave; recuperar clave; recuperar mi cuenta; restablecer; resetear; reestablecer; reiniciar la contraseña; cambiar contraseña; cambiar la contraseña; cambiar mi contraseña; cambiar mi clave; cambio de clave; cambio de contraseña; perdí mi contraseña; no me acuerdo; olvidé; nueva contraseña; no recuerdo; recordar contraseña
  en: recover password; recover my account; change password; change my password; lost password; lost my password; new password; can't remember; don't remember; forgot; forgotten; reset
  pt: esqueci; recuperar senha; recuperar minha senha; redefinir; resetar; trocar a senha
  fr: oublié; oublier; réinitialiser; récupérer mon compte; nouveau mot de passe

account_blocked
  es: cuenta bloqueada; me bloquearon; usuario bloqueado; bloquearon mi cuenta; bloqueada; suspendida; cuenta suspendida; desbloquear; desbloqueo; cuenta inhabilitada; inhabilitado; cuenta cerrada; reactivar mi cuenta; cuenta desactivada; congelada; restringida; baneado; deshabilitada; expulsado
  en: locked; account blocked; blocked; suspended; account suspended; unlock; unblock; banned; disabled; account disabled; frozen; restricted
  pt: bloqueada; desbloquear; desbloqueio; suspensa; banido; conta desativada
  fr: bloqué; bloquée; débloquer; déblocage; suspendu; compte désactivé

delete_account
  es: eliminar mi cuenta; eliminar cuenta; eliminar la cuenta; borrar mi cuenta; borrar cuenta; cerrar mi cuenta; cerrar cuenta; cierre de cuenta; cancelar mi cuenta; cancelar la cuenta; dar de baja mi cuenta; darme de baja; baja de cuenta; desactivar mi cuenta; eliminar mi perfil; eliminar mis datos
  en: delete my account; delete account; close my account; close account; account closure; remove my account; cancel my account; deactivate my account; erase my account; terminate my account; delete my profile; delete my data
  pt: excluir minha conta; excluir conta; apagar minha conta; eliminar conta; encerrar minha conta; encerramento de conta
  fr: supprimer mon compte; supprimer le compte; fermer mon compte; fermeture de compte; clôture; effacer mon compte

verification_code
  es: verificar; verificación; código sms; no me llega el código; no llega el código; no recibo el código; no recibí el código; autenticación; doble factor; token; confirmar mi cuenta; confirmar mi correo; correo de confirmación; validar; correo de activación; sms de confirmación; código de activación; clave temporal; autentificación; factor de autenticación
  en: verify; verification; confirmation code; confirmation email; two factor authentication; two-step; authentication; one time password; token; sms code; didn't receive the code; code not received
  pt: verificar; não recebi o código; código sms; autenticação; duas etapas; token
  fr: vérifier; vérification; pas reçu le code; code sms; authentification; e-mail de confirmation

identity_check
  es: verificar mi identidad; verificación de identidad; validar identidad; comprobar identidad; identificación; documento de identidad; carnet; carné; cédula; dni; ine; pasaporte; curp; rut; nie; credencial; credencial de elector; acreditar identidad; selfie; prueba de identidad
  en: identity; identification; id card; passport; photo id; ssn; social security number; driver's licence; driving license; kyc; selfie
  pt: identidade; identificação; cpf; rg; passaporte; cartão de cidadão
  fr: identité; passeport; carte nationale; identification; selfie

change_personal_data
  es: actualizar datos; modificar datos; cambio de datos; actualización de datos; datos personales; cambiar mi nombre; cambiar mi correo; cambiar mi teléfono; cambiar mi número; cambiar mi dirección; cambiar de correo; actualizar mi dirección; editar mi perfil; mis datos; datos incorrectos; datos de contacto cambiados; cambio de domicilio; cambio de dirección; cambio de titular; cambio de nombre; titularidad; actualizar información
  en: update my information; edit my profile; personal details; change my email; change my name; change my phone number; change my address; change of address; update my address; update my profile; personal information; personal data
  pt: alterar meus dados; atualizar meus dados; mudar meus dados; dados pessoais; dados cadastrais; atualizar cadastro
  fr: modifier mes données; données personnelles; changer d'adresse; changer mon adresse; changer mon e-mail; modifier mon profil

modify_order
  es: modificar mi pedido; cambiar mi pedido; editar mi pedido; modificar el pedido; cambiar el pedido; cambiar la dirección de envío; cambiar dirección de entrega; agregar un producto; añadir un producto; agregar al pedido; quitar un producto; corregir mi pedido
  en: change my order; modify my order; edit my order; edit order; change order; amend my order; update my order
  pt: alterar meu pedido; mudar meu pedido; modificar pedido
  fr: modifier ma commande; changer ma commande; modifier la commande

# --- Subscription and contract -------------------------------------------------------------------

subscription
  es: suscripción; suscribirme; suscriptor; abono mensual; abonado; plan; paquete contratado; mensualidad; membresía; plan mensual; premium; versión de pago; upgrade
  en: subscription; subscribe; plan; upgrade; downgrade; premium; paid version
  pt: assinatura; assinar; plano; subscrição; subscrever; premium
  fr: abonnement; forfait; forfaits; formule; premium; souscription

unsubscribe
  es: desuscribirme; cancelar la suscripción; cancelar mi suscripción; anular la suscripción; no recibir más correos; no quiero recibir; dejar de recibir; no quiero más correos; lista de correo; cancelar suscripción; terminar la suscripción; darme de baja del boletín; dejar la membresía; no quiero publicidad; cancelar membresía
  en: unsubscribe; cancel my subscription; cancel subscription; stop receiving; stop emails; opt out; no longer receive; end my subscription; mailing list; remove me; cancel membership; stop my subscription
  pt: cancelar assinatura; parar de receber; não quero receber; descadastrar; não receber mais; sair da lista
  fr: désabonnement; désinscrire; désinscription; annuler mon abonnement; résilier mon abonnement; ne plus recevoir

newsletter
  es: boletín; newsletter; novedades; noticias de la empresa; recibir ofertas; publicidad; notificaciones; avisos; alertas; avísenme; avísame; mantenerme informado
  en: newsletter; notifications; alerts; notify; reminder; updates by email; marketing emails
  pt: newsletter; boletim; novidades
  fr: newsletter; lettre d'information; notifications

trial
  es: prueba gratis; prueba gratuita; período de prueba; probar gratis; versión de prueba; demo; demostración; probar; muestra; mes gratis; días de prueba; degustación
  en: trial; demo; demonstration; try; sample; free month; test version
  pt: avaliação gratuita; demonstração; demo
  fr: essayer; démo; démonstration

renew
  es: renovar; renuevo; renovar automáticamente; prorrogar; extender; extensión; ampliar el contrato; prolongar; seguir con el servicio; revalidar; canje de licencia
  en: renew; auto-renew; automatic renewal; extend; extension; prolong
  pt: renovar; estender; prorrogar
  fr: renouveler; reconduction; prolonger

contract
  es: contrato; permanencia; cláusula; contractual; firma del contrato; firmar; contrato mínimo; acuerdo; convenio; plazo forzoso; minuta; firmar el contrato
  en: contract; agreement; commitment; minimum term; clause; sign; signature
  pt: contrato; fidelização; permanência
  fr: contrat; engagement; clause

terms
  es: términos; términos y condiciones; condiciones; política; reglamento; reglas; normas; normativa; bases; ley; legal; letra chica; letra pequeña; estatuto
  en: terms; terms and conditions; conditions; terms of service; terms of use; policy; rules; regulations; legal; law; fine print; small print
  pt: termos; condições; política; regulamento; regras; normas
  fr: conditions; cgv; cgu; politique; règlement; loi

privacy
  es: privacidad; protección de datos; datos personales; confidencialidad; qué hacen con mis datos; guardan mis datos; venden mis datos; comparten mis datos; mis datos están; datos están seguros; rgpd; habeas data; borrar mis datos; tratamiento de datos; privado; información personal; guardas lo que digo; almacenan mis datos; anónimo; guardan las conversaciones
  en: privacy; data protection; personal data; confidential; my data; gdpr; anonymous; private; personal info
  pt: privacidade; proteção de dados; dados pessoais; confidencial; lgpd; meus dados
  fr: confidentialité; vie privée; protection des données; données personnelles; confidentiel; rgpd

cookies
  es: cookies; rastreadores
  en: cookies; trackers
  pt: cookies; rastreadores
  fr: cookies; traceurs

security_safe
  es: seguro; es seguro; confiable; fiable; confianza; de fiar; protegido; protección; cifrado; encriptado; ssl; es legítimo; riesgo; peligroso; blindado; confío; compra segura; sitio seguro; pago seguro
  en: safe; secure; reliable; trust; trustworthy; protected; encrypted; legit; legitimate; safety; risk; ssl
  pt: seguro; segurança; confiável; confiança; protegido; proteção
  fr: sûr; sécurisé; sécurité; fiable; confiance; protégé

fraud
  es: fraude; estafa; phishing; robo; hackear; hackeo; suplantación; sospechoso; engaño; timo; clonaron; clonación; usaron mi tarjeta; acceso no autorizado; ladrones; hurto; falsificado; delito; smishing
  en: fraud; fraudulent; scam; scammer; phishing; theft; stolen; stole; hacked; hacker; suspicious; cloned
  pt: fraude; golpe; phishing; roubo; hackeado; clonado
  fr: fraude; frauduleux; arnaque; escroquerie; phishing; hameçonnage

# --- The company -------------------------------------------------------------------------------------

about_company
  es: empresa; compañía; quiénes son; a qué se dedican; sobre ustedes; sobre la empresa; quiénes sois; misión; visión; qué hacen ustedes; organización; corporación; institución; trayectoria; cuándo se fundó; fundada; años en el mercado; firma comercial; grupo empresarial; cuándo empezaron; equipo; quiénes trabajan
  en: company; business; who are you guys; about you; about us; what do you guys do; history; mission; vision; values; organization; organisation
  pt: empresa; companhia; quem são vocês; sobre vocês; o que vocês fazem; missão
  fr: entreprise; société; compagnie; qui êtes-vous tous; à propos de vous; que faites-vous

founders
  es: fundador; fundó; dueño; propietario; propietaria; ceo; director; presidente de la empresa; quién fundó; de quién es; quién dirige; directivos; accionistas; pertenece; quién manda; quién está detrás
  en: founder; founded by; owner; owned by; ceo; director; president of the company; who founded; who runs; board; shareholders; who owns
  pt: fundador; fundou; dono; proprietário; ceo; diretor
  fr: fondateur; fondatrice; fondé par; propriétaire; pdg; directeur

investors
  es: inversionista; inversor; acciones; bolsa; cotiza en bolsa; invertir; financiamiento de la empresa; capital de riesgo; invierto; dividendos; rentabilidad; rendimiento
  en: investor; invest; shares; stock; stock exchange; funding; venture capital
  pt: investidor; investir; ações
  fr: investisseur; investir; actions

jobs
  es: trabajo; empleo; trabajar con ustedes; trabajar aquí; trabaja con nosotros; vacante; oferta de empleo; ofertas de trabajo; bolsa de trabajo; bolsa de empleo; curriculum; currículo; cv; hoja de vida; prácticas; pasantía; pasante; becario; recursos humanos; contratando; están contratando; postularme
  en: job; career; work for you; work with you; work here; vacancy; job opening; openings; hiring; are you hiring; resume; cv
  pt: emprego; trabalho; vaga; currículo; cv; estágio
  fr: emploi; emplois; travailler chez vous; travailler avec vous; travail; poste

partners
  es: alianza; socio comercial; colaborar; partner; partners; proveedor; distribuidor; mayorista; franquicia; afiliado; programa de afiliados; revendedor
  en: partner; partnership; collaborate; supplier; vendor; distributor; wholesale
  pt: parceria; parceiro; colaborar
  fr: partenaire; partenariat; collaborer

press
  es: prensa; periodista; medios de comunicación; comunicado; blog; artículo; logo; entrevistas; revista
  en: press; journalist; media; blog; article; logo; magazine
  pt: imprensa; jornalista; mídia
  fr: presse; journaliste; médias

social_networks
  es: redes sociales; facebook; instagram; twitter; tiktok; linkedin; youtube; telegram; seguirlos; seguir en redes; fan page; síganme
  en: social media; social networks; facebook; instagram; twitter; tiktok; linkedin
  pt: redes sociais; facebook; instagram
  fr: réseaux sociaux; facebook; instagram

sustainability
  es: medio ambiente; medioambiente; sostenible; sostenibilidad; sustentable; ecológico; ecología; reciclar; reciclaje; huella de carbono; ambiental; biodegradable
  en: sustainability; environment; eco-friendly; ecological; recycle; carbon footprint; biodegradable
  pt: sustentabilidade; meio ambiente; ecológico
  fr: durable; environnement; écologique

customers_reference
  es: clientes; casos de éxito; quién usa; quiénes usan; usuarios activos; cuántos usuarios; portafolio; portfolio; trabajos anteriores; proyectos; experiencia
  en: customers; clients; who uses; case studies; success stories; how many customers; how many users
  pt: clientes; quem usa; casos de sucesso
  fr: clients; qui utilise; études de cas

competitors
  es: competencia; competidores; mejor que; por qué elegirlos; por qué ustedes; qué los diferencia; ventajas; por qué debería; beneficios del producto; desventajas; qué me ofrecen; valor agregado
  en: competitors; competition; better than; why choose you; why should i; what makes you different; advantages
  pt: concorrência; concorrentes; melhor que
  fr: concurrence; mieux que; pourquoi vous choisir

services_offered
  es: servicios; qué ofrecen; qué venden; productos; artículo; catálogo; gama; surtido; qué tienen; mercancía; mercadería; qué hay; inventario; marca; modelos; variedad; folleto; soluciones
  en: services; what services; what do you sell; products; item; catalog; catalogue; range; merchandise; goods; brochure; brand
  pt: serviços; o que oferecem; o que vocês vendem; produtos; artigo; catálogo
  fr: services; que proposez-vous; que vendez-vous; produits; article; catalogue

# --- Place and time ------------------------------------------------------------------------------------

opening_hours
  es: horario; horas de atención; a qué hora; abren; abre; abierto; abrir; cierran; cerrado; apertura; atienden; días de atención; qué días abren; qué días; hasta qué hora; desde qué hora; jornada; domingos; sábados; feriados; festivos; fines de semana
  en: opening hours; hours; business hours; opening times; open; close; are you open; hours of operation; working hours; office hours; weekend; open on sunday
  pt: horário; a que horas; abre; abrem; aberto; abrir
  fr: horaires; à quelle heure; ouvrir; ouvert; ouverture; fermer

weekday
  es: lunes; martes; miércoles; jueves; viernes; sábado; domingo; entre semana; día laborable
  en: monday; tuesday; wednesday; thursday; friday; saturday; sunday
  pt: segunda-feira; terça-feira; quarta-feira
  fr: lundi; mardi; mercredi

holiday_season
  es: navidad; nochebuena; año nuevo; semana santa; pascua; feriado; día festivo; festivo; puente; fiestas; vacaciones; nochevieja
  en: christmas; new year; easter; holiday; festive; thanksgiving; vacation
  pt: natal; ano novo; páscoa
  fr: noël; nouvel an; pâques

location
  es: ubicación; dónde están; dónde se encuentran; dónde quedan; dirección; domicilio; cómo llegar; mapa; localización; dónde está; calle; barrio; zona; ciudad; lugar; sede; dónde los encuentro; situados; oficina central; casa matriz; cerca de; cercano
  en: location; where is; address; directions; how to get there; how do i get there; map; street; city; find you; headquarters; place
  pt: localização; onde fica; onde vocês ficam; onde estão; endereço; morada
  fr: localisation; où êtes-vous; situé; située; adresse; comment venir

branch_shop
  es: sucursal; oficina; agencia; tienda; punto de venta; establecimiento; negocio físico; almacén; showroom; puntos de atención; delegación; local comercial; centro comercial; bodega; supermercado; filial; presencial; en persona; mostrador; ventanilla; mall
  en: branch; store; shop; office; outlet; showroom; point of sale; retail; warehouse; in person; mall; supermarket
  pt: filial; loja; agência; escritório; ponto de venda; sucursal
  fr: succursale; magasin; boutique; agence; bureau; point de vente

country_region
  es: país; internacional; extranjero; exterior; otras ciudades; nacional; regiones; estado; provincia; comuna; todo el mundo; mundial
  en: country; international; abroad; overseas; worldwide; foreign; nationwide
  pt: país; internacional; exterior
  fr: pays; international; étranger

parking
  es: estacionamiento; parqueo; parqueadero; aparcamiento; parking; cochera; garaje; dejar el auto; parquear; playa de estacionamiento; dejar el coche; cajón
  en: parking; car park; parking lot; garage; valet; parking space; parking spot
  pt: estacionamento; garagem; manobrista
  fr: parking; stationnement; garer

accessibility
  es: discapacidad; discapacitado; minusválido; movilidad reducida; silla de ruedas; accesible; accesibilidad; rampa; ascensor; elevador; invidente; ciego
  en: disability; wheelchair; reduced mobility; accessible; ramp; elevator; lift
  pt: deficiência; deficiente; cadeira de rodas
  fr: handicap; handicapée; fauteuil roulant

# --- Products and stock ----------------------------------------------------------------------------------

availability
  es: disponible; disponibilidad; stock; existencias; queda; les queda; tendrán; cuentan con; hay en tienda; lo tienen
  en: available; in stock; stock; do you have; have in stock; do you carry; do you stock; any left
  pt: disponível; disponibilidade; estoque; vocês têm; em stock; ainda tem
  fr: disponible; disponibilité; stock; avez-vous; vous avez; reste-t-il

out_of_stock
  es: agotado; sin stock; sin existencias; no hay; no queda; reposición; reponer; cuándo vuelve; volverá a estar; cuándo habrá; vuelva a haber; reabastecer
  en: out of stock; sold out; restock; back in stock; unavailable; not available; backorder
  pt: esgotado; sem estoque; fora de estoque
  fr: épuisé; rupture; plus disponible

size_fit
  es: talla; tamaño; medida; dimensiones; guía de tallas; tabla de tallas; número de zapato; qué talla; mide; ancho; largo; alto
  en: size; fit; dimensions; measurements; width; height; length
  pt: tamanho; medida; dimensões
  fr: taille; pointure; dimension

colour
  es: color; tono; tonalidad; negro; blanco; rojo; azul; verde; amarillo; rosa; gris
  en: color; colour; shade; tone; black; white; red
  pt: cor; tom; tonalidade
  fr: couleur; teinte; coloris

material_quality
  es: material; de qué está hecho; tela; tejido; algodón; cuero; piel; lana; madera; plástico; metal; acero
  en: material; made of; fabric; cotton; leather; wool; wood
  pt: material; materiais; de que é feito
  fr: matière; matériau; matériaux

made_where
  es: dónde se fabrica; dónde los fabrican; fabricación; hecho en; importado; origen del producto; procedencia del producto; nacional o importado; manufactura; elaboran; producen; producción
  en: where is it made; where are they made; made in; manufactured; factory; imported; origin of product
  pt: onde são feitos; fabricação; feito em
  fr: fabrication; fabricant; usine

new_used
  es: nuevo; usado; segunda mano; reacondicionado; de segunda; seminuevo; estrenar; remanufacturado; de exposición
  en: new; used; second hand; refurbished; pre-owned; preowned; secondhand
  pt: novo; usado; segunda mão
  fr: neuf; neuve; nouveau

recommend_choice
  es: recomiendas; recomendarme; cuál es mejor; cuál es el mejor; cuál elegir; cuál debo elegir; elegir; elijo; elección; escoger; escojo; cuál compro; aconsejar; consejo; sugieres; mejor opción; asesoría; más vendido; más popular; cómo elegir; cuál me va mejor; más adecuado
  en: recommend; which is best; which one should i; which is better; choose; choice; select; advice; advise; suggestion for me; best option; best seller
  pt: recomenda; qual é melhor; qual o melhor; escolher; conselho; aconselhar
  fr: recommandez; choisir; choix; conseil; le meilleur; plus vendu

search_find
  es: buscar; búsqueda; encontrar; encuentro; no aparece; hallar; ubicar un producto; dónde puedo encontrar; filtro; buscador; localizar; no sale
  en: search; find; locate; looking; filter; check; browse
  pt: buscar; procurar; encontrar
  fr: chercher; rechercher; trouver

shopping_cart
  es: carrito; carro de compras; cesta; bolsa de compras; lista de deseos; favoritos; pedido mínimo; monto mínimo; compra mínima; mínimo de compra; wishlist; cantidad mínima
  en: cart; basket; wish list; wishlist; favorites; minimum order; minimum purchase
  pt: carrinho; cesta; sacola
  fr: panier; liste de souhaits; liste d'envies

wrong_item
  es: me llegó otro; me enviaron otro; artículo incorrecto; producto incorrecto; equivocado; me mandaron otro; no es lo que pedí; pedido incorrecto; falta un producto; faltan productos; incompleto; faltó; faltante; me falta; error en mi pedido; vino mal; distinto; llegó mal; producto diferente; no corresponde; no venía
  en: wrong item; wrong product; wrong order; incorrect item; received the wrong; sent me the wrong; not what i ordered; incomplete; missing; different item; different product; wrong size sent
  pt: produto errado; pedido errado; recebi errado; veio errado; item errado; incompleto
  fr: mauvais article; mauvais produit; article erroné; manquant; incomplet; erreur de commande

damaged
  es: dañado; roto; rompió; romper; defectuoso; defecto; malo; averiado; avería; estropeado; descompuesto; se descompuso; no sirve; fallado; golpeado; abierto el paquete; falla de fábrica; rayado; deteriorado; malogrado; echado a perder; desperfecto
  en: damaged; broken; broke; defective; faulty; fault; cracked; not working product; scratched; poor condition; spoiled; torn
  pt: danificado; quebrado; defeito; defeituoso; estragado; avariado
  fr: endommagé; endommagée; cassé; cassée; abîmé; défectueux

lost_package
  es: paquete perdido; pedido perdido; extraviado; se perdió; perdieron mi paquete; entregado y no lo tengo; dice entregado; figura entregado; no estaba en casa; no había nadie; ausente; intento de entrega
  en: lost package; lost parcel; lost order; package lost; says delivered; marked as delivered; not at home
  pt: pacote perdido; pedido perdido; extraviado
  fr: colis perdu; paquet perdu; commande perdue

package_thing
  es: paquete; bulto; encomienda; caja; empaque; embalaje; embalar; envase; envoltorio; empaquetado; bolsa; sobre
  en: package; parcel; box; packing; bag; envelope; container
  pt: pacote; encomenda; caixa
  fr: colis; paquet; boîte

late_delay
  es: retraso; demorado; atraso; tarde; llega tarde; está tardando; tarda mucho; lleva mucho; impuntual
  en: late; delay; taking too long; overdue delivery; behind schedule; too slow; so long
  pt: atraso; demorando; tarde
  fr: retard; retardée; tardif; trop long; prend trop de temps; tarde

warranty
  es: garantía; garantizado
  en: warranty; guarantee
  pt: garantia
  fr: garantie

repair
  es: reparar; arreglar; componer; técnico; taller; mantenimiento; mantención; refacción; repuesto; pieza; recambio; revisión
  en: repair; fix; mend; technician; technical service; maintenance; part
  pt: consertar; reparar; arrumar
  fr: réparer; dépanner; dépannage

install
  es: instalar; instalaciones del servicio; armar; montar; montaje; armado; ensamblar; colocar; puesta en marcha; desinstalar; reinstalar; descargar e instalar
  en: install; set up; setup; assemble; uninstall; reinstall; mount
  pt: instalar; montar; montagem
  fr: installer; monter; montage

how_to_use
  es: usar; utilizar; se usa; cómo funciona; funciona; manual; instrucciones; guía; tutorial; instructivo; pasos; paso a paso; procedimiento; proceso; emplear; para qué sirve; cómo se hace; operar; video explicativo; videotutorial; cómo trabaja
  en: use; usage; how to use; how does it work; how it works; manual; instructions; guide; tutorial; steps; procedure; process
  pt: usar; uso; utilizar; funciona; manual; instruções
  fr: utiliser; usage; comment ça marche; fonctionne; mode d'emploi; manuel

not_working
  es: no funciona; no anda; no sirve; no prende; no enciende; falla; error; problema; inconveniente; no carga; no abre; no responde; se cuelga; se cierra; se traba; se congela; se apaga; dejó de funcionar; no me funciona; no me deja; no me permite; no arranca
  en: not working; doesn't work; won't work; isn't working; stopped working; fail; failure; error; problem; issue; trouble; crash
  pt: não funciona; não está funcionando; parou de funcionar; não liga; não abre; não carrega
  fr: ne fonctionne pas; marche pas; fonctionne plus; ne marche plus; panne; erreur

# --- Question types -----------------------------------------------------------------------------------------

when_time
  es: cuándo; qué día; en qué momento; fecha; qué días; calendario; cronograma; qué mes
  en: when; what day; which day; date; what time; calendar; how soon
  pt: quando; que dia; qual dia
  fr: quand; quel jour; date

how_long
  es: cuánto tiempo; cuánto tarda; cuánto demora; duración; dura; cuántos días; cuántas horas; cuántos meses; cuántos minutos; tiempo de; cuántas semanas; cuántos años
  en: how long; duration; lasts; how many days; how many hours; how many weeks; length of time
  pt: quanto tempo; quanto demora; duração
  fr: combien de temps; durée; durer

how_often
  es: cada cuánto; frecuencia; cuántas veces; periodicidad; veces al; diario; semanal; mensual; anual
  en: how often; frequency; how many times; how frequently; daily; weekly; monthly
  pt: de quanto em quanto; frequência; quantas vezes
  fr: fréquence; combien de fois; tous les combien

how_many_limit
  es: cuántos; cantidad; cantidades; límite; máximo; mínimo; tope; ilimitado; cupo; capacidad; restricción; aforo
  en: how many; quantity; amount of; limit; maximum; minimum; max
  pt: quantos; quantidade; limite
  fr: combien de; nombre; quantité

who_person
  es: quién; quiénes; qué persona
  en: who; whom; which person; whose
  pt: quem; qual pessoa
  fr: qui; quelle personne

where_place
  es: dónde; adónde; en qué lugar; en qué parte; en qué sitio
  en: where; which place; whereabouts
  pt: onde; aonde; em que lugar
  fr: où; à quel endroit; en quel lieu

why_reason
  es: por qué; porqué; motivo; razón; causa; a qué se debe; debido a qué; por qué razón; explicación
  en: why; reason; how come; cause; what for; explanation
  pt: por que; motivo; razão
  fr: pourquoi; raison; motif

what_is
  es: qué es; qué son; significado; significa; definición; de qué se trata; de qué trata; consiste; qué quiere decir; concepto; a qué se refiere
  en: what is; what are; meaning; definition; define; what's; stands for
  pt: o que é; o que são; significado; significa; definição; em que consiste
  fr: qu'est-ce que; c'est quoi; signification; définition; en quoi consiste; que veut dire

difference
  es: diferencia; distinto; diferenciar; distinción; distinguir; tipos; clases de; opciones; alternativas; variantes; versiones; modalidades; categorías
  en: difference; distinguish; types; kinds; options; alternatives; versions; variants; categories
  pt: diferença; diferente; tipos; opções; opção; alternativas
  fr: différence; distinguer; types; sortes; options; alternatives

may_i_permission
  es: puedo; podemos; permitido; es posible; autorizado; permiso; derecho; prohibido; prohibición; aceptan; obligatorio; obligación; es necesario; hace falta; debo; tengo que; admiten; otra persona; en mi nombre; poder notarial; tercero; es legal
  en: may i; can i; am i allowed; allowed; permitted; permission; is it possible; authorized; authorised; entitled; right to; prohibited
  pt: posso; pode; permitido; permissão; é possível; autorizado
  fr: puis-je; peut-on; est-ce permis; permis de; autorisé; permission

requirements
  es: requisitos; requerimientos; requiere; qué necesito; qué se necesita; qué hay que; qué documentos; documentación; papeles; papeleo; condiciones para; qué piden; qué me piden; qué debo llevar; qué tengo que llevar; qué debo presentar; presentar; trámite; gestión; exigen; necesario; necesaria
  en: requirements; which documents; documents; paperwork; papers; eligibility; qualify; criteria; conditions to; prerequisites; apply; application
  pt: requisitos; exigências; documentos; papelada; critérios; elegível
  fr: conditions requises; prérequis; exigences; que faut-il; documents; papiers

# --- Bank ---------------------------------------------------------------------------------------------------------

card
  es: tarjeta; plástico; visa; mastercard
  en: card; plastic; visa; mastercard
  pt: cartão; cartões; visa
  fr: carte; visa; mastercard

card_lost_block
  es: perdí mi tarjeta; bloquear mi tarjeta; bloquear tarjeta; bloquear la tarjeta; robaron mi tarjeta; me robaron la tarjeta; tarjeta perdida; tarjeta robada; tarjeta extraviada; extravié mi tarjeta; se me perdió la tarjeta; denunciar robo; congelar la tarjeta; congelar mi tarjeta; bloquear; bloqueo; cajero se tragó; se tragó la tarjeta; reponer tarjeta; desbloquear la tarjeta; tarjeta bloqueada; inhabilitar
  en: lost my card; lost card; stolen card; block my card; block card; freeze my card; freeze card; card stolen; card lost; block; freeze; swallowed my card
  pt: perdi meu cartão; roubaram meu cartão; cartão perdido; cartão roubado; bloqueio; bloquear
  fr: perdu ma carte; carte perdue; carte volée; opposition; volé ma carte; bloquer

card_get_activate
  es: solicitar tarjeta; pedir una tarjeta; solicitar una tarjeta; activar mi tarjeta; activar tarjeta; activar la tarjeta; activación de tarjeta; cuándo llega mi tarjeta; nueva tarjeta; renovar tarjeta; tarjeta vencida; mi tarjeta no llega
  en: get a card; order a card; apply for a card; activate my card; activate card; card activation; card not arrived
  pt: pedir cartão; solicitar cartão; ativar cartão
  fr: demander une carte; activer ma carte; activation de carte

bank_account
  es: cuenta bancaria; cuenta corriente; cuenta de ahorro; caja de ahorro; cuenta vista; iban; clabe; cbu; cci; número de cuenta; cuenta sueldo; cuenta nómina
  en: bank account; checking account; current account; savings account; iban; account number; routing number
  pt: conta bancária; conta corrente; poupança
  fr: compte bancaire; compte courant; compte épargne

balance_statement
  es: saldo; consultar saldo; consultar mi saldo; cuánto tengo; cuánto dinero tengo; estado de cuenta; extracto; movimientos; resumen de cuenta; historial; saldo disponible; cartola; transacciones; certificado bancario; ver mi saldo; liquidación de tarjeta; saldo actual; resumen de tarjeta
  en: balance; how much do i have; how much money; statement; transactions; transaction history; history; order history; activity; account summary; payment history; purchase history
  pt: saldo; extrato; movimentações; transações; transação; histórico
  fr: solde; relevé; transactions; historique; opérations; mouvements

transfer_money
  es: transferir; transferencia; enviar dinero; mandar dinero; pasar dinero; traspaso; remesa; giro; spei; transfiero; envío de dinero; ach; sinpe; pago móvil; interbancaria; consignar
  en: transfer; send money; wire; remittance; receive money; ach; sepa; direct deposit
  pt: transferir; transferência; enviar dinheiro; mandar dinheiro; pix; ted
  fr: virement; transférer; transfert; envoyer de l'argent; recevoir de l'argent; mandat

withdraw_cash
  es: retirar dinero; retiro de dinero; sacar dinero; sacar plata; retirar efectivo; cajero; retiro en cajero; extraer dinero; extracción; disposición de efectivo; retirar fondos; retiro; avance; retirar mi dinero; retiro sin tarjeta; sacar efectivo; atm
  en: withdraw; withdraw money; cash withdrawal; atm; cash machine; take out money; get cash; cash out; cash advance; withdraw cash; cashpoint; withdraw funds
  pt: sacar; saque; retirar dinheiro; caixa eletrônico; caixa automático; multibanco
  fr: retrait; retraits; distributeur; dab; guichet automatique; retirer

deposit_topup
  es: depositar; ingresar dinero; recargar; recargar saldo; cargar saldo; consignación; fondear; abonar dinero; abonar saldo; añadir fondos; agregar fondos; agregar saldo; carga de saldo; ingresar efectivo; poner saldo; añadir dinero; recargar mi celular; recargar mi cuenta; tarjeta sube; saldo recargado
  en: deposit; top up; topup; recharge; reload; add money; add funds; load money; pay in; add credit; credit my account; fund my account
  pt: depositar; recarregar; recarga; adicionar saldo; adicionar dinheiro; colocar crédito
  fr: déposer; dépôt; recharger; créditer; ajouter de l'argent; alimenter mon compte

loan
  es: préstamo; préstamos; crédito; hipoteca; hipotecario; aval; fiador; microcrédito; pagar anticipadamente; amortizar; anticipo de nómina; empréstito; leasing
  en: loan; credit; mortgage; borrow; lend; overdraft; guarantor; repayment; leasing; cosigner; lender
  pt: empréstimo; empréstimos; crédito; hipoteca; consignado; fiador
  fr: prêt; crédit; crédits; emprunt; hypothèque; découvert

interest_rate
  es: interés; intereses; tasa de interés; tasa; tae; cat; tna; tasa anual; cae; rendimientos; ganancia por ahorro; porcentaje
  en: interest; apr; apy; percentage; percent; annual rate
  pt: juros; taxa anual; percentual
  fr: intérêt; taux; taeg

direct_debit
  es: domiciliación; domiciliar el recibo; pago recurrente; orden permanente; adhesión al débito; pac; pat; cargo recurrente; pagos programados; domiciliar pagos; automático; programar
  en: direct debit; autopay; auto pay; standing order; recurring; automatic; scheduled payment
  pt: débito direto; recorrente; automático
  fr: prélèvement; virement permanent; récurrent

savings
  es: ahorro; alcancía; hucha; pensión; jubilación; afp; afore; cesantías; retiro laboral; plan de retiro
  en: savings; save money; pension; retirement; piggy bank; isa; 401k
  pt: poupança; economizar; poupar
  fr: épargne; économiser; retraite

# --- Insurance ------------------------------------------------------------------------------------------------------

insurance
  es: seguro de vida; seguro de auto; seguro médico; seguro; aseguradora; póliza; cobertura del seguro; cobertura; cubre; cubierto; seguro de viaje; deducible
  en: insurance; policy; coverage; cover; deductible; premium payment; policyholder
  pt: seguro; apólice; cobertura
  fr: assurance; police; couverture

claim_accident
  es: siniestro; accidente; choque; chocar; indemnización; perito; peritaje; grúa; asistencia en carretera; asistencia vial; auxilio mecánico; compensación
  en: claim; accident; crash into; collision; compensation; indemnity; roadside assistance
  pt: sinistro; acidente; batida
  fr: sinistre; accident; indemnisation

# --- Travel ----------------------------------------------------------------------------------------------------------

travel
  es: viaje; viajero; turismo; turista; tour; tours; excursión; destino; itinerario; paseo; crucero; recorrido
  en: travel; trip; journey; tour; excursion; destination; itinerary
  pt: viagem; viagens; viajar
  fr: voyage; voyageur; tourisme

flight
  es: vuelo; avión; volar; aerolínea; escala; aeropuerto; terminal; aéreo; puerta de embarque; aerolíneas
  en: flight; plane; fly; airline; layover; stopover; airport
  pt: voo; voos; avião
  fr: vol; avion; escale

flight_cancelled_delayed
  es: vuelo cancelado; vuelo retrasado; cancelaron mi vuelo; perdí mi vuelo; perdí el vuelo; vuelo demorado; pérdida de conexión; cambio de itinerario; cancelaron el vuelo; sobreventa; overbooking; perder el vuelo
  en: flight cancelled; flight delayed; missed my flight; missed flight; cancelled flight; delayed flight; missed connection
  pt: voo cancelado; voo atrasado; perdi meu voo
  fr: vol annulé; vol retardé; raté mon vol

baggage
  es: equipaje; maleta; valija; bolso de mano; petaca; mochila; carry on; bodega del avión; sobrepeso; artículos permitidos; líquidos; objetos prohibidos; instrumento musical; equipo deportivo
  en: baggage; luggage; suitcase; bag; carry-on; backpack; overweight; liquids; prohibited items; sports equipment; cabin bag
  pt: bagagem; bagagens; mala; mochila; líquidos; itens proibidos
  fr: bagage; valise; sac à dos; liquides; surpoids; objets interdits

ticket
  es: boleto; billete; pasaje; tiquete; entrada; boleto de avión; pase; ticket; tickets; taquilla; boleto electrónico; abono de transporte
  en: ticket; fare; pass; admission; entry; entrance; box office
  pt: passagem; passagens; bilhete
  fr: billet; ticket; entrée

check_in
  es: check-in; checkin; embarque; embarcar; abordar; abordaje; facturación en línea; documentar; hora de entrada; registro de entrada; cuánto antes debo; check-out
  en: check-in; checkin; boarding pass; boarding; check-out; checkout time; late checkout
  pt: check-in; checkin; embarque
  fr: enregistrement; check-in; embarquement

seat
  es: asiento; butaca; ventanilla o pasillo; primera clase; clase ejecutiva; clase turista; business; localidad; puesto en el avión; clase económica; fila
  en: seat; aisle; legroom; first class; business class; economy; row
  pt: assento; poltrona; primeira classe
  fr: siège; place assise; première classe

booking
  es: reserva; apartar; bookear; localizador; agendar; separar; disponibilidad de fechas
  en: book; reserve; booking confirmation; booking reference; confirmation number; my booking; pnr; make a booking; booking number; confirm my booking
  pt: reserva; localizador; agendar; marcar
  fr: réserver

change_booking
  es: cambiar mi reserva; cambiar la reserva; modificar mi reserva; cambiar la fecha; cambiar fecha; cambiar de fecha; reprogramar; cambiar mi vuelo; cambiar vuelo; cambio de vuelo; cambiar mi boleto; posponer; aplazar; adelantar; mover la fecha; reagendar; cambiar la hora; cambiar mi cita; cambiar el nombre del pasaje; cambiar pasajero; modificar la reserva; postergar
  en: change my booking; change booking; modify my booking; modify reservation; change my reservation; change the date; change my flight; change flight; rebook; reschedule; postpone; change dates
  pt: alterar minha reserva; mudar minha reserva; mudar a data; alterar a data; remarcar; reagendar
  fr: modifier ma réservation; changer ma réservation; changer la date; changer de date; reporter; décaler

hotel_room
  es: habitación; cuarto; hotel; hospedaje; hospedarse; alojamiento; estadía; estancia; noche; cama; suite; hostal
  en: room; hotel; accommodation; stay; night; bed; suite
  pt: quarto; hotel; hospedagem
  fr: chambre; hôtel; hébergement

hotel_amenities
  es: piscina; alberca; pileta; gimnasio; spa; sauna; jacuzzi; aire acondicionado; calefacción; toallas; secador; caja fuerte
  en: pool; gym; fitness; spa; sauna; air conditioning; heating
  pt: piscina; academia; ginásio
  fr: piscine; salle de sport; spa

transport
  es: transporte; autobús; bus; colectivo; camión de pasajeros; micro; metro; subte; tren; taxi; uber; traslado
  en: transport; bus; subway; metro; underground; train; taxi
  pt: transporte; ônibus; autocarro
  fr: transport; bus; autobus

car
  es: auto; coche; carro; vehículo; automóvil; camioneta; moto; motocicleta; furgoneta; automotor; patente; placa
  en: car; vehicle; auto; motorcycle; motorbike; van; truck
  pt: carro; veículo; automóvel
  fr: voiture; véhicule; automobile

drive_licence
  es: licencia de conducir; licencia de conducción; brevete; manejar; conducir; licencia; conductor adicional; permiso de circulación; verificación vehicular; multas de tránsito; infracción; fotomulta
  en: drive; licence; license; additional driver; traffic fine; traffic ticket; parking ticket
  pt: carteira de motorista; carta de condução; cnh
  fr: permis; conduire; conducteur additionnel

rent
  es: alquilar; rentar; arrendar; arriendo; alquileres; rent a car; inquilino; arrendatario; fianza; depósito en garantía; propietario del piso
  en: rent; rental; hire; lease; tenant; landlord; car hire
  pt: alugar; aluguel; aluguer
  fr: louer; location; locataire

house_property
  es: casa; departamento; apartamento; piso; vivienda; inmueble; inmobiliaria; propiedad; propiedades; terreno; lote; mudanza
  en: house; home; apartment; flat; property; real estate; moving
  pt: casa; apartamento; imóvel
  fr: maison; appartement; logement

visa_passport
  es: visa; pasaporte; migración; inmigración; residencia; extranjería; extranjeros; frontera; documentos de viaje; embajada; consulado; ciudadanía
  en: visa; passport; immigration; border; travel documents; embassy; consulate
  pt: visto; passaporte; imigração
  fr: visa; passeport; immigration

pet
  es: mascota; perro; gato; animal; pet friendly; veterinario; veterinaria; cachorro; perrito; gatito; jaula
  en: pet; dog; cat; animal; vet; veterinarian; puppy
  pt: animal; animais; pet
  fr: animal; chien; chat domestique

child_baby
  es: niño; menor; bebé; infante; hijo; menor de edad; cuna; infantil; edad mínima; adolescente; guardería; silla de bebé
  en: child; children; kid; baby; infant; minor; under 18
  pt: criança; menor; bebê
  fr: enfant; mineur; bébé

pregnant
  es: embarazada; gestante; lactancia; maternidad; lactante; paternidad; parto; prenatal
  en: pregnant; pregnancy; breastfeeding; maternity; expecting; paternity; birth
  pt: grávida; gravidez; gestante
  fr: enceinte; grossesse; allaitement

family_people
  es: familia; familiares; esposa; marido; mujer; cónyuge; pareja; madre; padre; matrimonio; casado; divorcio
  en: family; relative; wife; husband; spouse; partner in life; mother
  pt: família; familiar; esposa
  fr: famille; proche; épouse

group_event
  es: grupo; evento; fiesta; fiestas de cumpleaños; boda; empresarial; corporativo; conferencia; reunión; salón; celebración; grupal
  en: group; event; party; wedding; corporate; conference; meeting
  pt: grupo; evento; festa
  fr: groupe; événement; fête

# --- Food -----------------------------------------------------------------------------------------------------------------

menu_food
  es: menú; carta; plato; comida; restaurante; desayuno; almuerzo; almorzar; cena; bebida; tragos; postre
  en: menu; dish; food; eat; restaurant; breakfast; lunch
  pt: cardápio; menu; prato
  fr: menu; plat; nourriture

diet_allergy
  es: alergia; alérgico; alérgenos; vegano; vegetariano; gluten; celíaco; lactosa; ingredientes; frutos secos; dieta; calorías
  en: allergy; allergic; allergens; vegan; vegetarian; gluten; celiac
  pt: alergia; vegano; vegetariano
  fr: allergie; allergènes; végan

table_restaurant
  es: mesa; terraza; propina; al aire libre; para cuántas personas; código de vestimenta; mozo; mesero; camarero; cubierto
  en: table; terrace; tip; outdoor seating; dress code; waiter; patio
  pt: mesa; terraço; gorjeta
  fr: table; terrasse; pourboire

smoking
  es: fumar; fumadores; cigarro; cigarrillo; vapear; tabaco
  en: smoke; smoker; cigarette; vape; tobacco
  pt: fumar; fumante; cigarro
  fr: fumer; fumeur; cigarette

preserve_storage
  es: conservar; almacenar; almacenamiento del producto; refrigerar; congelar alimentos; cuánto dura abierto; lavar; cuidado; limpiar; limpieza; mantener; lavadora
  en: store food; storage of product; keep fresh; refrigerate; preserve; wash; care
  pt: conservar; armazenar; refrigerar
  fr: conserver; réfrigérer; laver

# --- Telecoms -----------------------------------------------------------------------------------------------------------------

mobile_plan
  es: plan de datos; datos móviles; megas; gigas; gb; internet móvil; minutos; prepago; pospago; postpago; plan celular; se acabaron mis datos
  en: data plan; mobile data; gigabytes; gb; data usage; minutes; prepaid
  pt: plano de dados; dados móveis; internet móvel
  fr: forfait mobile; données mobiles; internet mobile

sim
  es: sim; chip; esim; portabilidad; portar mi número; cambiarme de compañía; conservar mi número; mantener mi número; puk; imei; cambiar de operador; microsim
  en: sim; esim; porting; keep my number; switch carrier; puk; imei
  pt: chip; cartão sim; esim
  fr: sim; esim; portabilité

coverage_signal
  es: cobertura; señal; red; 4g; 5g; antena; hay cobertura; zona de cobertura; se corta la llamada; 3g; lte; mapa de cobertura
  en: coverage area; signal; network; reception bars; 4g; 5g; dropped calls
  pt: cobertura; sinal; rede
  fr: signal; réseau; 4g

internet_wifi
  es: internet; wifi; wi-fi; router; módem; fibra; banda ancha; conexión; conectarme; megas de velocidad; corte de servicio; latencia; test de velocidad; repetidor; ancho de banda
  en: internet; wifi; wi-fi; router; modem; fiber; fibre; broadband; connection; speed test; bandwidth; wireless
  pt: internet; wifi; wi-fi; roteador; modem; fibra
  fr: internet; wifi; wi-fi; routeur; box; modem

roaming
  es: roaming; itinerancia; llamadas internacionales; larga distancia; llamar al extranjero; datos en el extranjero
  en: roaming; international calls; use my phone abroad; calling abroad; long distance; data abroad
  pt: roaming; ligações internacionais; longa distância
  fr: itinérance; roaming; appels internationaux

tv_channels
  es: televisión; tele; canal; cable; decodificador; streaming; película; serie; control remoto; televisor; smart tv; mando
  en: television; tv; channel; cable; set-top box; streaming; movie
  pt: televisão; tv; canal
  fr: télévision; télé; chaîne

voicemail_sms
  es: mensaje; mensaje de texto; sms; buzón de voz; desvío de llamadas; contestador; identificador de llamadas; mms; desviar llamadas; chat; conversación; mensajería instantánea
  en: message; text message; sms; text; voicemail; call forwarding; caller id
  pt: mensagem; mensagens; sms
  fr: message; texto; sms

# --- Technology -------------------------------------------------------------------------------------------------------------------

mobile_phone
  es: celular; celulares; móvil; smartphone; iphone; android; teléfono inteligente; equipo móvil; samsung; xiaomi; tableta; ipad
  en: mobile; smartphone; iphone; android; handset; cellphone; tablet
  pt: celular; telemóvel; smartphone
  fr: portable; mobile; smartphone

computer
  es: computadora; ordenador; laptop; notebook; portátil; pc; mac; teclado; ratón; mouse; monitor; windows
  en: computer; laptop; notebook; pc; desktop; mac; keyboard
  pt: computador; notebook; laptop
  fr: ordinateur; pc; mac

screen
  es: pantalla; display; resolución; brillo; modo oscuro; tema oscuro
  en: screen; display; touchscreen; resolution; brightness; cracked screen; screenshot
  pt: tela; ecrã; display
  fr: écran; affichage; résolution

battery_charge
  es: batería; pila; cargador; autonomía; enchufe; cable de carga; voltaje; carga rápida; cargar el celular; adaptador; se descarga; corriente
  en: battery; charger; charge the battery; plug; charging; voltage; power
  pt: bateria; pilha; carregador
  fr: batterie; pile; chargeur

print
  es: imprimir; impresión; impresora; impreso; escanear; escaneo; tinta; tóner; cartucho; fotocopiadora; plotter
  en: print; printer; scan; scanner; ink; toner; photocopy
  pt: imprimir; impressão; impressora
  fr: imprimer; impression; scanner

download
  es: descargar; bajar; bajar la aplicación; obtener la app; app store; play store; google play; exportar; guardar en mi computadora
  en: download; app store; play store; google play; get the app; export; save a copy
  pt: baixar; download; descarregar
  fr: télécharger; app store; play store

upload_attach
  es: subir; cargar un archivo; adjuntar; subir archivo; subir documento; cargar documentos; subir fotos; enviar documentos; importar; cargar archivo; subir una foto; importación de datos
  en: upload; attach; send documents; import; submit documents
  pt: enviar arquivo; carregar arquivo; upload
  fr: téléverser; charger un fichier; joindre un fichier

file_photo
  es: archivo; fichero; foto; imagen; imágenes; fotografía; video; pdf; formato; carpeta; excel; cámara
  en: file; photo; picture; image; video; pdf; format
  pt: arquivo; ficheiro; foto
  fr: fichier; photo; photos

app
  es: aplicación; app; aplicación móvil; apps
  en: app; application software; mobile application
  pt: aplicativo; app; apps
  fr: application; appli; app

website
  es: página; sitio; web; portal; plataforma; website; link; enlace; url; en línea; online; por internet
  en: website; site; web; page; portal; platform; link
  pt: site; página; website
  fr: site; page; portail

update_version
  es: actualizar; versión; nueva versión; última versión; parche; firmware; desactualizado
  en: update; upgrade version; version; latest version; new version; patch; firmware
  pt: atualizar; versão; firmware
  fr: mettre à jour; mise à jour; version

configure
  es: configurar; ajustes; preferencias; personalizar; parámetros; habilitar; a medida; setear; calibrar; customizar; predeterminado; por defecto
  en: configure; settings; preferences; customize; customise; setup options; enable
  pt: configurar; ajustes; preferências
  fr: configurer; paramètres; réglages

activate
  es: activar; habilitar; encender; prender; dar de alta el servicio; desactivar; apagar; deshabilitar; inhabilitar; reactivar
  en: activate; enable; turn on; switch on; deactivate; turn off; disable
  pt: ativar; habilitar; desativar
  fr: activer; allumer; désactiver

sync_backup
  es: copia de seguridad; respaldo; backup; sincronizar; nube; almacenamiento; espacio; espacio de almacenamiento; recuperar archivos; migrar; migración de datos; restaurar
  en: backup; back up; sync; synchronize; synchronise; cloud; storage
  pt: backup; cópia de segurança; sincronizar
  fr: sauvegarde; synchroniser; cloud

delete_remove
  es: borrar; eliminar; suprimir; quitar; remover; vaciar; retirar del sistema; sacar; deshacerme; limpiar historial; papelera; descartar
  en: delete; remove; erase; get rid of; clear; take off; trash
  pt: apagar; excluir; eliminar
  fr: supprimer; effacer; enlever

add_include
  es: agregar; añadir; incluir; sumar; adicionar; vincular; asociar; enlazar; insertar; anexar
  en: add; adding; include; link to; associate; attach to; linking
  pt: adicionar; acrescentar; incluir
  fr: ajouter; inclure; associer

change_generic
  es: cambiar; modificar; modificación; editar; edición; alterar; corregir; corrección; rectificar; rectificación; cambio de; varío
  en: change; modify; modification; edit; alter; amend; correct
  pt: mudar; alterar; modificar
  fr: changer; modifier; modification

create_make
  es: crear; creación; hacer un nuevo; generar; elaborar; diseñar; producir; desarrollar; construir; nuevo proyecto; redactar; construcción
  en: create; make; generate; design; develop; build; produce
  pt: criar; criação; gerar
  fr: créer; création; générer

share
  es: compartir; publicar; difundir; invitar; colaborador; reenviar; privado o público
  en: share; publish; post; invite; collaborator; forward; guest access
  pt: compartilhar; partilhar; publicar
  fr: partager; publier; publication

software
  es: software; programa; programa informático; sistema; herramienta; licencia de uso; licencias; complemento; plugin; plugins; extensión del navegador; integración; api; módulo; compatibilidad; compatible; interfaz; crm; erp; funcionalidad; función; características
  en: software; program; system; tool; plugin; add-on; integration; api; module; compatible; interface; feature
  pt: software; programa; sistema; ferramenta; licença; plugin
  fr: logiciel; programme; système; outil; licence; plugin

virus
  es: virus; antivirus; malware; software malicioso; infectado; troyano; spyware; ransomware; firewall; cortafuegos; ciberseguridad; hackers
  en: virus; antivirus; malware; infected; trojan; spyware; ransomware
  pt: vírus; antivírus; malware
  fr: virus; antivirus; malware

slow
  es: lento; lentitud; va lento; anda lento; demora en cargar; muy lento; tarda en cargar; se demora; despacio; ralentiza; lag
  en: slow; slowly; sluggish; lag; buffering; takes forever
  pt: lento; lentidão; devagar
  fr: lent; lenteur; ralenti

fast
  es: rápido; rapidez; urgente; urgencia; express; exprés; inmediato; ya mismo; cuanto antes; lo antes posible; mismo día; hoy mismo; velocidad; acelerar; agilizar; 24 horas envío; en el día; enseguida; instantáneo
  en: fast; quick; urgent; express; immediately; right away; as soon as possible; same day; next day; rush; speed; expedite
  pt: rápido; rapidez; urgente; urgência; expresso; imediato
  fr: rapide; rapidité; urgent; urgence; express; immédiat

# --- Health -----------------------------------------------------------------------------------------------------------------------------

appointment
  es: cita; turno; hora médica; pedir hora; agendar una cita; agendar cita; consulta médica; agendar; reservar hora; agenda médica; tomar hora
  en: appointment; consultation; slot; visit; schedule a visit; walk in
  pt: consulta; agendamento; horário marcado; marcar horário; marcação; hora marcada
  fr: rendez-vous; consultation; créneau

doctor_health
  es: médico; doctor; salud; hospital; clínica; especialista; especialidad médica; dentista; odontólogo; odontología; pediatra; enfermera
  en: doctor; physician; health; hospital; clinic; specialist; dentist
  pt: médico; doutor; saúde
  fr: médecin; docteur; santé

medicine
  es: medicamento; medicina; remedio; receta médica; farmacia; pastilla; dosis; vacuna; prescripción; fármaco; jarabe; antibiótico
  en: medicine; medication; drug; prescription; pharmacy; pill; dose
  pt: medicamento; remédio; farmácia
  fr: médicament; remède; ordonnance

medical_test
  es: examen médico; exámenes médicos; análisis; laboratorio; resultados; radiografía; ecografía; prueba médica; pcr; ayuno; muestra de sangre; resonancia
  en: medical test; blood test; lab; laboratory; results; x-ray; ultrasound
  pt: exames; laboratório; resultado
  fr: examen médical; analyse; prise de sang

beauty_sport
  es: peluquería; cabello; pelo; uñas; maquillaje; cosmético; crema facial; perfume; depilación; tatuaje; entrenar; yoga
  en: haircut; hair; hairdresser; nails; makeup; cosmetics; perfume
  pt: cabeleireiro; cabelo; unhas
  fr: coiffeur; cheveux; ongles

# --- Education ----------------------------------------------------------------------------------------------------------------------------

course_program
  es: curso; carrera; programa académico; clase; asignatura; materia; diplomado; maestría; máster; doctorado; posgrado; pregrado; licenciatura; capacitación; formación; temario; plan de estudios; malla curricular; curso online; estudiar; grado; semestre
  en: course; degree; class; subject; training; bootcamp; master's; phd; postgraduate; undergraduate; bachelor; syllabus
  pt: curso; graduação; disciplina; aula; matéria; capacitação
  fr: cours; formation; cursus; classe; matière; licence universitaire

admission_enrolment
  es: matrícula; admisión; inscribirme en un curso; preinscripción; ingresar a la universidad; cupos; postulación; convalidar; homologación; cambio de carrera; traslado de universidad; selectividad; examen de ingreso; vestibular; inscripciones; fechas de inscripción; equivalencia; reingreso; aspirante; carga de materias; nota de corte; retiro de materias
  en: enrolment; admission; tuition registration; apply to university; application deadline; transfer credits; credit transfer; drop a course; add a course; entrance exam; admission process; applicants
  pt: matrícula; admissão; processo seletivo; vestibular; rematrícula; trancamento
  fr: admission; réinscription; préinscription; équivalence; concours d'entrée; changement de filière

exam_grades
  es: examen; exámenes; nota; calificaciones; evaluación; aprobar; reprobar; parcial; final; tarea; tareas; promedio; ver mis notas; recuperatorio; asistencia a clase; inasistencia; faltas; suspender una materia; tesis; trabajo de grado; ensayo; prueba de nivel
  en: exam; test scores; grade; marks; assessment; pass; fail a course; midterm; finals; homework; assignment; gpa
  pt: prova; exame; nota; avaliação; aprovado; reprovado
  fr: examen; note; évaluation; réussir; échouer; devoir

certificate
  es: certificado; constancia; diploma; título; certificación; récord académico; kárdex; acta; actas; partida; partida de nacimiento; antecedentes; egresado; graduación; graduarse; historial académico; apostillar; legalizar; analítico; registro civil; acreditación; reconocido oficialmente
  en: certificate; diploma; transcript; proof of enrollment; graduation; accreditation; letter of recommendation; certified; recognised; criminal record; notarized; attestation
  pt: certificado; diploma; certidão; atestado; declaração; histórico escolar
  fr: certificat; diplôme; attestation; certification; acte de naissance; extrait de naissance

scholarship
  es: beca; ayuda económica; ayuda financiera; apoyo económico; subsidio; subvención; bono; ayudas; crédito educativo; becario académico; icetex; pronabec
  en: scholarship; financial aid; grant; bursary; subsidy; welfare; benefit payment
  pt: bolsas; ajuda financeira; subsídio
  fr: bourses; aides; subvention

student_staff
  es: estudiante; alumno; universidad; universitario; colegio; instituto; profesor; docente; maestro; tutor; campus; egresados
  en: student; university; school; college; teacher; professor; tutor
  pt: estudante; aluno; universidade
  fr: étudiant; élève; université

library_books
  es: biblioteca; libro; préstamo de libros; bibliografía; lectura; ebook; libro electrónico; bibliotecario; sacar un libro; renovar un libro; editorial; novela
  en: library; book; borrow a book; reading; ebook; e-book; librarian
  pt: biblioteca; livro; leitura
  fr: bibliothèque; livre; lecture

# --- Utilities and public service ----------------------------------------------------------------------------------------------------------------

electricity_gas_water
  es: luz; electricidad; energía; energía eléctrica; gas; agua; medidor; contador; lectura del medidor; kilovatio; kwh; garrafa
  en: electricity; power; energy; gas; water; meter; consumption
  pt: luz; energia; eletricidade
  fr: électricité; énergie; gaz

power_outage
  es: apagón; se fue la luz; no hay luz; no hay agua; sin luz; sin agua; no tengo luz; corte; interrupción; no hay gas; no tengo agua; suspensión del servicio
  en: power outage; outage; blackout; no power; power cut; no water; water cut
  pt: queda de energia; falta de luz; falta de energia
  fr: panne de courant; plus de courant; plus d'eau

garbage_street
  es: basura; recolección de basura; residuos; contenedor; bache; calle rota; árbol caído; limpieza de la calle; poda; ruido; vecino; semáforo
  en: garbage; trash; rubbish; waste; bin; pothole; garbage collection
  pt: lixo; resíduos; buraco na rua
  fr: ordures; poubelle; déchets

police_emergency
  es: policía; comisaría; bomberos; emergencias; denuncia policial; número de emergencia; violencia; 911; 112; juzgado; abogado; asesoría legal
  en: police; fire department; firefighters; emergency number; violence; 911; court
  pt: polícia; delegacia; bombeiros
  fr: police; commissariat; pompiers

government_office
  es: gobierno; ministerio; ayuntamiento; municipalidad; municipio; alcaldía; intendencia; servicio público; funcionario; ciudadano; ciudadanía digital; sede electrónica
  en: government; ministry; city hall; town hall; council; municipality; public service
  pt: governo; ministério; prefeitura
  fr: gouvernement; ministère; mairie

unemployment_work
  es: desempleo; paro; cobrar el paro; finiquito; liquidación laboral; despido; licencia laboral; vacaciones laborales; aguinaldo; autónomo; baja médica; baja laboral
  en: unemployment; jobseeker; severance; dismissal; layoff; leave; sick pay
  pt: desemprego; demissão; décimo terceiro
  fr: chômage; licenciement; démission

# --- Shop goods and homes ----------------------------------------------------------------------------------------------------------------------------

clothes
  es: ropa; camiseta; playera; remera; polera; franela; camisa; pantalón; vestido; falda; pollera; zapato
  en: clothes; shirt; trousers; pants; dress; skirt; shoes
  pt: roupa; camiseta; camisa
  fr: vêtement; t-shirt; chemise

furniture_appliance
  es: mueble; sofá; silla; cama matrimonial; colchón; heladera; nevera; refrigerador; frigorífico; lavarropas; lavaplatos; horno
  en: furniture; sofa; couch; chair; mattress; fridge; refrigerator
  pt: móvel; móveis; sofá
  fr: meuble; canapé; chaise

game_play
  es: juego; jugar; jugador; videojuego; consola; partida; nivel; torneo; concurso; sorteo; ganador; rifa
  en: game; play; player; console; level; tournament; contest
  pt: jogo; jogador; videogame
  fr: jeu; jeux; jouer

age_requirement
  es: edad; edad mínima; mayor de edad; qué edad; edad máxima; cuántos años hay que tener; límite de edad; desde qué edad; 18 años; mayores de 18
  en: age; minimum age; age limit; of legal age; age requirement; over 18; years old
  pt: idade; 18 anos
  fr: âge; majeur; 18 ans

# --- General acts ------------------------------------------------------------------------------------------------------------------------------------------

send_post
  es: enviar; mandar; remitir; envío de documentos; envíame; mándame; hacer llegar; mándenme; envíenme; me envían; me mandan; envíamelo
  en: send; send me; mail it; forward; submit; submission; sent
  pt: enviar; mandar; remeter
  fr: envoyer; transmettre; expédier

receive_get
  es: recibir; recibí; no recibo; no me llegó; me llegó; obtener; recepción; llegarme; no he recibido
  en: receive; get; have not received; receipt of
  pt: receber; obter; não chegou
  fr: recevoir; reçu; obtenir

confirm
  es: confirmar; cómo sé si; cómo puedo saber si; comprobar; verificar que; constatar; asegurarme; chequear; quedó registrado
  en: confirm; how do i know if; make sure; check if; check whether; ensure; proof
  pt: confirmar; como sei se; verificar se
  fr: confirmer; comment savoir si; vérifier si

start_begin
  es: empezar; empiezo; comenzar; comienzo; iniciar; arrancar; primeros pasos; apertura de curso
  en: start; begin; launch; first steps; commence; onboarding
  pt: começar; iniciar; início
  fr: commencer; début; démarrer

finish_end
  es: terminar; finalizar; acabar; fin; concluir; final; culminar; conclusión
  en: end; finish; complete; conclude
  pt: terminar; finalizar; acabar
  fr: finir; terminer; achever

pause_hold
  es: pausar; suspender temporalmente; congelar mi plan; congelar membresía; detener; interrumpir; suspender el servicio; suspensión; suspender; reanudar
  en: pause; suspend; suspension; freeze membership; on hold; resume; skip
  pt: pausar; suspender; congelar plano
  fr: pause; suspendre; suspension

lose_forget_item
  es: perdí; perdido; pierdo; olvidé algo; dejé olvidado; se me quedó; dejé mi; extravié; objetos olvidados; dejé algo; olvidé mi
  en: lost; lose; left behind; left my; i forgot my; misplaced; forgot something
  pt: perdi; esqueci algo; deixei
  fr: perdu; perdre; objets trouvés

visit_in_person
  es: visitar; ir a la tienda; puedo ir; acercarme; ir personalmente; ir en persona; pasar por; asistir presencialmente; acudir; voy a la oficina; ir a la oficina; presentarme
  en: visit; come in; visit you; stop by; drop by; go to the store; come over
  pt: visitar; ir até a loja; passar aí
  fr: visiter; venir; passer vous voir

home_service
  es: a domicilio; servicio a domicilio; visita a domicilio; vienen a casa; ir a mi casa; van a domicilio; visita en casa; atención domiciliaria
  en: home visit; come to my house; at home; house call; come to me; home service; mobile service
  pt: em domicílio; visita em casa; vêm em casa
  fr: à domicile; venir chez moi; déplacement

save_less
  es: ahorrar en; gastar menos; pagar menos; bajar el precio; rebajar; reducir; bajar mi factura; negociar; regatear; me haces descuento; mejorar el precio; igualar precio
  en: pay less; price match; negotiate; bulk discount; volume discount; cut costs; reduce
  pt: pagar menos; baixar o preço; negociar
  fr: payer moins; négocier; prix de gros

increase_more
  es: aumentar; incrementar; subir el límite; ampliar; ampliación; subida; más caro que antes; subió; me llegó más cara; muy alta mi factura; factura alta; factura elevada
  en: increase; raise; higher; went up; more than before; expand; extend limit
  pt: aumentar; subiu; ampliar
  fr: augmenter; hausse; plus élevé

multiple_accounts_users
  es: varias cuentas; dos cuentas; más de una cuenta; otra cuenta; varios usuarios; múltiples usuarios; varios dispositivos; agregar usuarios; añadir usuarios; usuarios; cuántos dispositivos; compartir mi cuenta
  en: multiple accounts; two accounts; more than one account; another account; users; multiple devices; how many devices
  pt: várias contas; duas contas; mais de uma conta
  fr: plusieurs comptes; deux comptes; plus d'un compte

company_business_client
  es: empresas; cliente empresa; persona jurídica; pyme; pymes; cuenta empresarial; plan empresas; para mi empresa; autónomos y empresas; corporativo; cuenta de empresa; soy empresa
  en: business account; for business; small business; enterprise; corporate account; company account; for my business
  pt: pessoa jurídica; conta empresarial; para empresas
  fr: professionnel; pour les entreprises; petite entreprise

validity_period
  es: cuánto dura; validez; tiempo de validez; vigencia; cuánto tiempo tengo; hasta cuándo; cuánto tiempo es válido; plazo máximo; cuándo caduca; hasta qué fecha; hasta qué día; vigente hasta
  en: valid for; validity; how long do i have; until when; how long is; by what date; good for
  pt: validade; até quando; quanto tempo tenho
  fr: validité; jusqu'à quand; valide

waiting_response
  es: respuesta; responder; cuándo me responden; no me responden; no me contestan; nadie contesta; nadie responde; contestar; no contestan; me respondan; nadie me atiende; no atienden; estado de mi solicitud; estado de mi trámite; en qué estado está; caso; mi caso; número de caso; ticket de soporte; número de ticket; folio; radicado
  en: response; reply; answer my; nobody answers; no one answers; not replying; hear back; status of my request; case number; support ticket; ticket number; my case
  pt: resposta; responder; status da solicitação; protocolo; chamado; andamento do pedido
  fr: réponse; répondre à; personne ne répond; état de ma demande; numéro de dossier; mon dossier

hours_of_day
  es: mañana; tarde; noche; mediodía; madrugada; por la tarde; por la noche; hora; minutos; de día
  en: morning; afternoon; evening; night; noon; midnight; hour
  pt: manhã; tarde; noite
  fr: matin; soir; nuit

date_today
  es: hoy; mañana por la mañana; ayer; esta semana; próxima semana; este mes; próximo mes; pasado mañana; ahora; ahorita; en este momento; esta noche
  en: today; tomorrow; yesterday; this week; next week; this month; next month
  pt: hoje; amanhã; ontem
  fr: aujourd'hui; demain; hier

health_safety_covid
  es: covid; coronavirus; mascarilla; cubrebocas; tapabocas; barbijo; cuarentena; prueba pcr; vacunado; medidas de seguridad; pandemia; certificado de vacunación
  en: covid; coronavirus; mask; quarantine; health protocol; vaccinated; safety measures
  pt: covid; coronavírus; máscara
  fr: covid; coronavirus; masque

crypto
  es: criptomoneda; bitcoin; ethereum; cripto; billetera; wallet; blockchain; token digital; usdt; minar; criptoactivos; trading
  en: crypto; cryptocurrency; bitcoin; ethereum; wallet; blockchain; usdt
  pt: criptomoeda; bitcoin; ethereum
  fr: cryptomonnaie; bitcoin; ethereum

digital_wallet
  es: billetera; billetera virtual; billetera digital; monedero; apple pay; google pay; pago con celular; contactless; sin contacto; nfc; qr; pagar con el móvil
  en: wallet; digital wallet; e-wallet; apple pay; google pay; samsung pay; contactless
  pt: carteira; apple pay; google pay
  fr: portefeuille; apple pay; google pay

cheque_book
  es: cheque; chequera; talonario; cheque de caja; cheque certificado; cobrar un cheque; cheque rebotado; cheque sin fondos
  en: check; cheque; checkbook; chequebook; cashier's check; cash a check; order checks
  pt: cheque
  fr: chèque; chéquier

card_abroad
  es: pagar en el extranjero; comprar en el extranjero; comisión en el extranjero; aviso de viaje; voy a viajar; compras internacionales; tarjeta en el exterior; compras en dólares
  en: card abroad; foreign transaction; travel notice; travel notification; international purchase; paying abroad; international fee
  pt: compra internacional; compras no exterior; aviso viagem
  fr: payer à l'étranger; achat à l'étranger; avis de voyage

capacity_power
  es: cabe; capacidad máxima; cuánto soporta; soporta peso; cuántos litros; potencia; consumo de energía; capacidad de carga; espacio disponible; rendimiento
  en: fits how many; capacity; how much weight; holds; power consumption; wattage; watts
  pt: cabe; capacidade; quanto suporta
  fr: capacité; combien de litres; puissance

