# The concepts of customer service: words and phrases that mean the same. Format: see README.md.

# --- Asked everywhere ---

contact_person
  es: hablar con una persona; hablar con alguien; hablar con un empleado; agente; asesor; operador; representante; ejecutivo; humano; persona real; persona de verdad; persona física
  en: talk to a person; talk to someone; speak to someone; speak with someone; real person; live person; live chat
  pt: falar com alguém; falar com uma pessoa; atendente
  fr: parler à quelqu'un; parler à une personne; parler avec quelqu'un

contact_company
  es: contacto; comunicarme; comunicación; atención al cliente; servicio al cliente; atención al público; atención al usuario; línea de atención; servicio de atención; soporte; asistencia técnica; mesa de ayuda
  en: contact; get in touch; reach you; reach out; get hold of; customer service; customer care
  pt: contato; contacto; falar com vocês
  fr: contact; joindre; service client

phone
  es: teléfono; llamar; whatsapp; línea gratuita; número gratuito; línea directa; marcar
  en: phone; telephone; call; ring you; dial; contact number; toll free
  pt: telefone; ligar; ligação
  fr: téléphone; appeler; whatsapp

get_help
  es: ayuda; ayúdame; ayúdeme; asistencia; asistir; asísteme; me puedes ayudar; puedes ayudarme; necesito ayuda; échame una mano; dar una mano; orientación
  en: help; assist; give me a hand; guide me; guidance; sos; support me
  pt: ajuda; auxílio; assistência
  fr: aide; assistance; secours

what_can_you_do
  es: qué puedes hacer; qué podés hacer; qué sabes hacer; qué haces; en qué me puedes ayudar; en qué puedes ayudarme; en qué me podés ayudar; para qué sirves; para qué servís; para qué estás; tu función; tus funciones
  en: what can you do; what do you do; what are you able; how can you help; what can i ask; what can you help; your purpose
  pt: o que você faz; o que sabe fazer; como pode me ajudar
  fr: que peux-tu faire; que pouvez-vous faire; que sais-tu faire

are_you_human
  es: eres humano; eres una persona; eres real; sos humano; sos una persona; sos real; es usted humano; hablo con una persona; robot; bot; chatbot; máquina
  en: are you human; are you real; are you a person; artificial intelligence; ai; robot; bot
  pt: você é humano; você é uma pessoa; você é real
  fr: es-tu humain; êtes-vous humain; tu es humain

bot_name
  es: cómo te llamas; cómo se llama usted; tu nombre; su nombre; quién eres; quién sos; quién es usted; con quién hablo; con quién tengo el gusto; tienes nombre; tenés nombre; cómo te dicen
  en: your name; who are you; what are you called; do you have a name; introduce yourself; who am i talking; who is this
  pt: seu nome; como você se chama; como se chama
  fr: ton nom; votre nom; comment t'appelles-tu

bot_maker
  es: quién te programó; quién te inventó; quién te ha creado; quién te construyó; quiénes te hicieron; te creó; te hizo; te programó; te desarrolló; te diseñó; tu programador; tu desarrollador
  en: who programmed you; who designed you; who developed you; your maker; your developer; your owner; your boss
  pt: quem te criou; quem criou você; quem te fez
  fr: qui t'a créé; qui vous a créé; qui t'a fait

bot_age
  es: cuántos años tienes; cuántos años tenés; qué edad tienes; tu edad; qué edad tenés; fecha de nacimiento tuya; cumples años; cumpleaños; naciste; edad; cuándo te crearon; cuándo fuiste creado
  en: how old are you; your age; birthday; born; birth date; when were you created; when were you made
  pt: quantos anos você tem; aniversário; idade
  fr: anniversaire; âge; né

bot_origin
  es: de dónde eres; de dónde sos; de dónde vienes; de dónde venís; de dónde es usted; dónde naciste; origen; procedencia; de qué país eres; de qué país sos; de qué ciudad eres; qué nacionalidad tienes
  en: where do you come from; where were you born; origin; nationality; where do you live; where are you; which country are you
  pt: de onde você é; de onde vem; de onde você vem
  fr: d'où viens-tu; d'où venez-vous; tu viens d'où

bot_technology
  es: con qué estás hecho; de qué estás hecho; en qué lenguaje; lenguaje de programación; estás programado; programado; tecnología; cómo te hicieron; cómo fuiste creado; cómo estás hecho; código fuente; código abierto
  en: what are you made of; which language are you written; programming language; programmed in; written in; technology; tech stack
  pt: em que linguagem; programado; tecnologia
  fr: en quel langage; programmé; technologie

bot_language
  es: hablas español; hablas inglés; idioma; sabes inglés; en español; en inglés; en francés; en portugués; multilingüe; bilingüe; traducir; traducción
  en: language; do you speak; speak english; speak spanish; in english; in spanish; in french
  pt: idioma; você fala; fala português
  fr: langue; parlez-vous; parles-tu

buy
  es: comprar; comprador; adquirir; adquisición; adquiero; pedir; pido; hacer un pedido; realizar un pedido; encargar; ordenar; venta
  en: buy; bought; purchase; buyer; order; place an order; acquire
  pt: comprar; comprador; adquirir
  fr: acheter; achat; acheteur

order_status
  es: estado del pedido; estado de mi pedido; dónde está mi pedido; dónde está mi paquete; seguimiento; seguir mi pedido; rastrear; rastreo; tracking; localizar mi pedido; número de guía; cómo va mi pedido
  en: where is my order; where is my package; where's my order; track; trace; status; hasn't arrived
  pt: estado do pedido; onde está meu pedido; cadê meu pedido
  fr: état de ma commande; où est ma commande; où est mon colis

delivery
  es: envío; mandar; despacho; entrega; domicilio; a domicilio; reparto; repartidor; llegar; llegada del pedido; mensajería; mensajero
  en: delivery; deliver; ship; shipment; send; sent; dispatch
  pt: entrega; envio; frete
  fr: livraison; livrer; livreur

delivery_time
  es: tiempo de entrega; cuánto tarda; cuánto demora; cuándo llega; cuándo me llega; cuándo recibiré; fecha de entrega; fecha estimada; días hábiles; tiempo de envío; demora; tardanza
  en: delivery time; shipping time; how long does delivery; how long does shipping; when will it arrive; when will i receive; when will my order
  pt: tempo de entrega; quando chega; quando vai chegar
  fr: délai; combien de temps pour; quand arrive

cancel
  es: cancelar; anular; dar de baja; darme de baja; darse de baja; baja; desistir; rescindir; rescisión; dejar sin efecto; ya no quiero; ya no lo quiero
  en: cancel; call off; annul; void; terminate; no longer want; don't want anymore
  pt: cancelar; anular; desistir
  fr: annuler; résilier; rétractation

return_goods
  es: devolver; devolución; devuelvo; retornar; política de cambios; regresarlo; no me gustó; no me quedó; no me sirve
  en: return; send back; give back; bring back; take back; not satisfied
  pt: devolver; devolução; retornar
  fr: retourner; retour; renvoyer

exchange_goods
  es: cambiar un producto; cambio de producto; cambio de talla; cambiar por otro; cambiarlo; cambiar la talla; hacer un cambio; hacen cambios; realizar un cambio; canjear; reemplazar; sustituir
  en: exchange; swap; replace; change for another; different size; substitute; trade in
  pt: trocar; substituir; substituição
  fr: échanger; remplacer; changer d'article

refund
  es: reembolso; devolución del dinero; devolver el dinero; devuelven el dinero; devuelvan mi dinero; devolución de dinero; recuperar mi dinero; recuperar el dinero; reintegro; me devuelven; me regresan mi dinero; regresar el dinero
  en: refund; money back; get my money; give me my money; reimburse; chargeback; credit note
  pt: reembolso; estorno; dinheiro de volta
  fr: remboursement; rendre l'argent; mon argent

complaint
  es: reclamo; queja; denuncia; disconformidad; inconformidad; insatisfecho; descontento; mal servicio; mala atención; pésimo servicio; pqr; pqrs
  en: complaint; complain; dissatisfied; unhappy; bad service; poor service; terrible service
  pt: reclamação; queixa; denúncia
  fr: réclamation; plainte; se plaindre

price
  es: precio; cuánto sale; cuánto es; cuesta; costo; vale; valor; tarifa; tarifario; cotización; presupuesto; a cómo
  en: price; cost; how much; rate; quote; quotation; estimate
  pt: preço; quanto é; quanto sai
  fr: prix; c'est combien; coût

discount
  es: descuento; rebaja; oferta; promoción; promocional; cupón; código promo; voucher; liquidación; outlet; black friday; cyber monday
  en: discount; offer; promotion; promo code; coupon; voucher; deal
  pt: desconto; oferta; promoção
  fr: réduction; remise; rabais

pay
  es: pagar; abonar; cancelar la factura; cancelar la deuda; cancelar el monto; saldar; desembolsar; pagaderos; saldar la cuenta
  en: pay; paid; payment; settle; payable
  pt: pagar; pagamento; quitar
  fr: payer; payé; régler

payment_methods
  es: formas de pago; medios de pago; métodos de pago; modalidades de pago; modos de pago; con qué puedo pagar; cómo puedo pagar; cómo se paga; cómo pago; aceptan tarjeta; aceptan efectivo; pagar con tarjeta
  en: payment methods; payment options; ways to pay; means of payment; how can i pay; how do i pay; form of payment
  pt: formas de pagamento; meios de pagamento; métodos de pagamento
  fr: moyens de paiement; modes de paiement; méthodes de paiement

instalments
  es: cuotas; a plazos; en plazos; fraccionar; financiar; diferir; pagar a meses; pagar en partes; aplazar el pago; aplazado; plan de pagos; facilidades de pago
  en: instalments; monthly payments; pay monthly; pay later; financing; payment plan; pay over time
  pt: parcelas; prestações; prestação
  fr: mensualités; échelonner; plusieurs fois

payment_failed
  es: rechaza; pago fallido; no puedo pagar; no me deja pagar; no pasa la tarjeta; error en el pago; error al pagar; problema con el pago; pago pendiente; no se procesó; no se acreditó; declinada
  en: payment failed; declined; rejected; can't pay; cannot pay; payment error; payment problem
  pt: recusado; não consigo pagar; erro no pagamento
  fr: refusé; refusée; échec du paiement

double_charge
  es: cobro doble; doble cobro; cobraron dos veces; cobraron de más; cargo duplicado; cobro duplicado; cobro indebido; cargo no reconocido; no reconozco; desconozco; cobro que no; cobraron mal
  en: charged twice; double charge; overcharged; duplicate charge; unrecognized charge; don't recognize; do not recognise
  pt: cobrança dupla; cobrança duplicada; cobrança indevida
  fr: double débit; prélevé deux fois; double prélèvement

charge_fee
  es: comisión; cobrar; cargo; recargo; recargar comisión; gastos; honorarios; tasa; penalización; penalidad; multa; mora
  en: fee; charge; commission; surcharge; extra cost; hidden cost; penalty
  pt: taxa; tarifa; comissão
  fr: frais; commission; facturer

invoice
  es: factura; boleta; recibo; comprobante; comprobante de pago; ticket de compra; tique; tíquet; comprobante fiscal; cfdi; justificante; documento tributario
  en: invoice; bill; receipt; proof of purchase; proof of payment
  pt: fatura; factura; recibo
  fr: facture; reçu; ticket de caisse

register
  es: registrarse; crear una cuenta; crear cuenta; crear mi cuenta; abrir una cuenta; abrir cuenta; apertura de cuenta; alta; inscribirme; inscripción; apuntarme; afiliarme
  en: register; registration; sign up; signup; create an account; create account; open an account
  pt: cadastrar; registrar; registar
  fr: inscription; inscrire; créer un compte

login
  es: iniciar sesión; inicio de sesión; ingresar; entrar a mi cuenta; entrar en mi cuenta; acceder; loguearme; login; logueo; conectarme a mi cuenta; no puedo entrar; no me deja entrar
  en: log in; login; log on; logon; sign in; signin; access my account
  pt: entrar na conta; login; logar
  fr: se connecter; me connecter; connexion

password
  es: contraseña; clave; password; pin
  en: password; passcode; pin; passphrase; login code
  pt: senha; palavra-passe; pin
  fr: mot de passe; code secret; code pin

forgot_password
  es: recuperar contraseña; recuperar mi contraseña; recuperar la contraseña; recuperar mi clave; recuperar clave; recuperar mi cuenta; restablecer; resetear; reestablecer; reiniciar la contraseña; cambiar contraseña; cambiar la contraseña
  en: recover password; recover my account; change password; change my password; lost password; lost my password; new password
  pt: esqueci; recuperar senha; recuperar minha senha
  fr: oublié; oublier; réinitialiser

account_blocked
  es: cuenta bloqueada; me bloquearon; usuario bloqueado; bloquearon mi cuenta; bloqueada; suspendida; cuenta suspendida; desbloquear; desbloqueo; cuenta inhabilitada; cuenta cerrada; reactivar mi cuenta
  en: locked; account blocked; blocked; suspended; account suspended; unlock; unblock
  pt: bloqueada; desbloquear; desbloqueio
  fr: bloqué; bloquée; débloquer

delete_account
  es: eliminar mi cuenta; eliminar cuenta; eliminar la cuenta; borrar mi cuenta; borrar cuenta; cerrar mi cuenta; cerrar cuenta; cierre de cuenta; cancelar mi cuenta; cancelar la cuenta; dar de baja mi cuenta; darme de baja
  en: delete my account; delete account; close my account; close account; account closure; remove my account; cancel my account
  pt: excluir minha conta; excluir conta; apagar minha conta
  fr: supprimer mon compte; supprimer le compte; fermer mon compte

verification_code
  es: verificar; verificación; código sms; no me llega el código; no llega el código; no recibo el código; no recibí el código; autenticación; doble factor; token; confirmar mi cuenta; confirmar mi correo
  en: verify; verification; confirmation code; confirmation email; two-step; authentication; one time password
  pt: verificar; não recebi o código; código sms
  fr: vérifier; vérification; pas reçu le code

identity_check
  es: verificar mi identidad; verificación de identidad; validar identidad; comprobar identidad; identificación; documento de identidad; carnet; carné; cédula; dni; ine; pasaporte
  en: identity; identification; id card; passport; photo id; ssn; social security number
  pt: identidade; identificação; cpf
  fr: identité; passeport; carte nationale

change_personal_data
  es: actualizar datos; modificar datos; cambio de datos; actualización de datos; datos personales; cambiar mi nombre; cambiar mi correo; cambiar mi teléfono; cambiar mi número; cambiar mi dirección; cambiar de correo; actualizar mi dirección
  en: update my information; edit my profile; personal details; change my email; change my name; change my phone number; change my address
  pt: alterar meus dados; atualizar meus dados; mudar meus dados
  fr: modifier mes données; données personnelles; changer d'adresse

subscription
  es: suscripción; suscribirme; suscriptor; abono mensual; abonado; plan; paquete contratado; membresía; plan mensual; premium; versión de pago; upgrade
  en: subscription; subscribe; plan; upgrade; downgrade; premium; paid version
  pt: assinatura; assinar; plano
  fr: abonnement; forfait; forfaits

unsubscribe
  es: desuscribirme; cancelar la suscripción; cancelar mi suscripción; anular la suscripción; no recibir más correos; no quiero recibir; dejar de recibir; no quiero más correos; lista de correo; cancelar suscripción; terminar la suscripción; darme de baja del boletín
  en: unsubscribe; cancel my subscription; cancel subscription; stop receiving; stop emails; opt out; no longer receive
  pt: cancelar assinatura; parar de receber; não quero receber
  fr: désabonnement; désinscrire; désinscription

terms
  es: términos; términos y condiciones; condiciones; política; reglamento; reglas; normas; normativa; bases; ley; legal; letra chica
  en: terms; conditions; policy; rules; regulations; legal; law
  pt: termos; condições; política
  fr: conditions; cgv; cgu

privacy
  es: privacidad; protección de datos; datos personales; confidencialidad; qué hacen con mis datos; guardan mis datos; venden mis datos; comparten mis datos; mis datos están; datos están seguros; rgpd; habeas data
  en: privacy; data protection; personal data; confidential; my data; gdpr; anonymous
  pt: privacidade; proteção de dados; dados pessoais
  fr: confidentialité; vie privée; protection des données

security_safe
  es: seguro; es seguro; confiable; fiable; confianza; de fiar; protegido; protección; cifrado; encriptado; ssl; es legítimo
  en: safe; secure; reliable; trust; trustworthy; protected; encrypted
  pt: seguro; segurança; confiável
  fr: sûr; sécurisé; sécurité

fraud
  es: fraude; estafa; phishing; robo; hackear; hackeo; suplantación; sospechoso; engaño; timo; clonaron; clonación
  en: fraud; fraudulent; scam; scammer; phishing; theft; stolen
  pt: fraude; golpe; phishing
  fr: fraude; frauduleux; arnaque

about_company
  es: empresa; compañía; quiénes son; a qué se dedican; sobre ustedes; sobre la empresa; quiénes sois; misión; visión; qué hacen ustedes; organización; institución
  en: company; business; who are you guys; about you; about us; what do you guys do; history
  pt: empresa; companhia; quem são vocês
  fr: entreprise; société; compagnie

founders
  es: fundador; fundó; dueño; propietario; propietaria; ceo; director; presidente de la empresa; quién fundó; de quién es; quién dirige; directivos
  en: founder; founded by; owner; owned by; ceo; director; president of the company
  pt: fundador; fundou; dono
  fr: fondateur; fondatrice; fondé par

jobs
  es: trabajo; empleo; vacante; oferta de empleo; bolsa de empleo; curriculum; currículo; cv; hoja de vida; prácticas; pasantía; pasante
  en: job; career; work for you; work with you; work here; vacancy; job opening
  pt: emprego; trabalho; vaga
  fr: emploi; emplois; travailler chez vous

services_offered
  es: servicios; qué ofrecen; qué venden; productos; artículo; catálogo; gama; surtido; qué tienen; mercancía; mercadería; qué hay
  en: services; what do you sell; products; item; catalog; catalogue; range
  pt: serviços; o que oferecem; o que vocês vendem
  fr: services; que proposez-vous; que vendez-vous

opening_hours
  es: horario; horas de atención; a qué hora; abren; abre; abierto; abrir; cierran; cerrado; apertura; atienden; días de atención
  en: opening hours; hours; business hours; opening times; open; close; are you open
  pt: horário; a que horas; abre
  fr: horaires; à quelle heure; ouvrir

location
  es: ubicación; dónde están; dónde se encuentran; dónde quedan; dirección; domicilio; cómo llegar; mapa; dónde está; calle; barrio; zona
  en: location; where is; address; directions; how to get there; how do i get there; map
  pt: localização; onde fica; onde vocês ficam
  fr: localisation; où êtes-vous; situé

branch_shop
  es: sucursal; oficina; agencia; tienda; punto de venta; establecimiento; negocio físico; almacén; showroom; puntos de atención; delegación; local comercial
  en: branch; store; shop; office; outlet; showroom; point of sale
  pt: filial; loja; agência
  fr: succursale; magasin; boutique

availability
  es: disponible; disponibilidad; stock; existencias; queda; tendrán; cuentan con; hay en tienda; lo tienen
  en: available; in stock; stock; do you have; have in stock; do you carry; do you stock
  pt: disponível; disponibilidade; estoque
  fr: disponible; disponibilité; stock

recommend_choice
  es: recomiendas; recomendarme; cuál es mejor; cuál es el mejor; elegir; elijo; elección; escoger; escojo; cuál compro; aconsejar; consejo
  en: recommend; which is best; which one should i; which is better; choose; choice; select
  pt: recomenda; qual é melhor; qual o melhor
  fr: recommandez; choisir; choix

wrong_item
  es: me llegó otro; me enviaron otro; artículo incorrecto; producto incorrecto; equivocado; me mandaron otro; no es lo que pedí; pedido incorrecto; falta un producto; faltan productos; incompleto; faltó
  en: wrong item; wrong product; wrong order; incorrect item; received the wrong; sent me the wrong; not what i ordered
  pt: produto errado; pedido errado; recebi errado
  fr: mauvais article; mauvais produit; article erroné

damaged
  es: dañado; roto; rompió; romper; defectuoso; defecto; malo; averiado; avería; estropeado; descompuesto; se descompuso
  en: damaged; broken; broke; defective; faulty; fault; cracked
  pt: danificado; quebrado; defeito
  fr: endommagé; endommagée; cassé

late_delay
  es: retraso; demorado; atraso; tarde; llega tarde; está tardando; tarda mucho; lleva mucho; impuntual
  en: late; delay; taking too long; overdue delivery; behind schedule; too slow; so long
  pt: atraso; demorando; tarde
  fr: retard; retardée; tardif

warranty
  es: garantía; garantizado
  en: warranty; guarantee
  pt: garantia
  fr: garantie

how_to_use
  es: usar; utilizar; se usa; cómo funciona; funciona; manual; instrucciones; guía; tutorial; instructivo; pasos; paso a paso
  en: use; usage; how to use; how does it work; how it works; manual; instructions
  pt: usar; uso; utilizar
  fr: utiliser; usage; comment ça marche

not_working
  es: no funciona; no anda; no sirve; no prende; no enciende; falla; error; problema; inconveniente; no carga; no abre; no responde
  en: not working; doesn't work; won't work; isn't working; stopped working; fail; failure
  pt: não funciona; não está funcionando; parou de funcionar
  fr: ne fonctionne pas; marche pas; fonctionne plus

what_is
  es: qué es; qué son; significado; significa; definición; de qué se trata; de qué trata; consiste; qué quiere decir; concepto; a qué se refiere
  en: what is; what are; meaning; definition; define; what's; stands for
  pt: o que é; o que são; significado
  fr: qu'est-ce que; c'est quoi; signification

difference
  es: diferencia; distinto; diferenciar; distinción; distinguir; tipos; clases de; opciones; alternativas; variantes; versiones; modalidades
  en: difference; distinguish; types; kinds; options; alternatives; versions
  pt: diferença; diferente; tipos
  fr: différence; distinguer; types

may_i_permission
  es: puedo; podemos; permitido; es posible; autorizado; permiso; derecho; prohibido; prohibición; aceptan; obligatorio; obligación
  en: may i; can i; allowed; permitted; permission; is it possible; authorized
  pt: posso; pode; permitido
  fr: puis-je; peut-on; est-ce permis

requirements
  es: requisitos; requerimientos; requiere; qué necesito; qué se necesita; qué hay que; qué documentos; documentación; papeles; papeleo; condiciones para; qué piden
  en: requirements; documents; paperwork; papers; eligibility; qualify; criteria
  pt: requisitos; exigências; documentos
  fr: conditions requises; prérequis; exigences

card_lost_block
  es: perdí mi tarjeta; bloquear mi tarjeta; bloquear tarjeta; bloquear la tarjeta; robaron mi tarjeta; me robaron la tarjeta; tarjeta perdida; tarjeta robada; tarjeta extraviada; extravié mi tarjeta; se me perdió la tarjeta; denunciar robo
  en: lost my card; lost card; stolen card; block my card; block card; card stolen; card lost
  pt: perdi meu cartão; roubaram meu cartão; cartão perdido
  fr: perdu ma carte; carte perdue; carte volée

balance_statement
  es: saldo; consultar saldo; consultar mi saldo; cuánto tengo; cuánto dinero tengo; estado de cuenta; extracto; movimientos; resumen de cuenta; historial; saldo disponible; cartola
  en: balance; how much do i have; how much money; statement; transactions; transaction history; history
  pt: saldo; extrato; movimentações
  fr: solde; relevé; transactions

transfer_money
  es: transferir; transferencia; enviar dinero; mandar dinero; pasar dinero; traspaso; remesa; giro; spei; transfiero; envío de dinero; ach
  en: transfer; send money; wire; remittance; receive money; ach; sepa
  pt: transferir; transferência; enviar dinheiro
  fr: virement; transférer; transfert

withdraw_cash
  es: retirar dinero; retiro de dinero; sacar dinero; sacar plata; retirar efectivo; cajero; retiro en cajero; extraer dinero; extracción; disposición de efectivo; retirar fondos; retiro
  en: withdraw; atm; cash machine; take out money; get cash; cash out; cash advance
  pt: sacar; saque; retirar dinheiro
  fr: retrait; retraits; distributeur

deposit_topup
  es: depositar; ingresar dinero; recargar; recargar saldo; cargar saldo; consignación; fondear; abonar dinero; abonar saldo; añadir fondos; agregar fondos; agregar saldo
  en: deposit; top up; topup; recharge; reload; add money; add funds
  pt: depositar; recarregar; recarga
  fr: déposer; dépôt; recharger

loan
  es: préstamo; préstamos; crédito; hipoteca; hipotecario; aval; fiador; microcrédito; pagar anticipadamente; amortizar; anticipo de nómina; empréstito
  en: loan; credit; mortgage; borrow; lend; overdraft; guarantor
  pt: empréstimo; empréstimos; crédito
  fr: prêt; crédit; crédits

baggage
  es: equipaje; maleta; valija; bolso de mano; petaca; mochila; carry on; bodega del avión; sobrepeso; artículos permitidos; líquidos; objetos prohibidos
  en: baggage; luggage; suitcase; bag; carry-on; backpack; overweight
  pt: bagagem; bagagens; mala
  fr: bagage; valise; sac à dos

booking
  es: reserva; apartar; bookear; localizador; agendar; separar; disponibilidad de fechas
  en: book; reserve; booking confirmation; booking reference; confirmation number; my booking; pnr
  pt: reserva; localizador; agendar
  fr: réserver

change_booking
  es: cambiar mi reserva; cambiar la reserva; modificar mi reserva; cambiar la fecha; cambiar fecha; cambiar de fecha; reprogramar; cambiar mi vuelo; cambiar vuelo; cambio de vuelo; cambiar mi boleto; posponer
  en: change my booking; change booking; modify my booking; modify reservation; change my reservation; change the date; change my flight
  pt: alterar minha reserva; mudar minha reserva; mudar a data
  fr: modifier ma réservation; changer ma réservation; changer la date

internet_wifi
  es: internet; wifi; wi-fi; router; módem; fibra; banda ancha; conexión; conectarme; megas de velocidad; corte de servicio; latencia
  en: internet; wifi; wi-fi; router; modem; fiber; fibre
  pt: internet; wifi; wi-fi
  fr: internet; wifi; wi-fi

software
  es: software; programa; programa informático; sistema; herramienta; licencia de uso; licencias; complemento; plugin; plugins; extensión del navegador; integración
  en: software; program; system; tool; plugin; add-on; integration
  pt: software; programa; sistema
  fr: logiciel; programme; système

fast
  es: rápido; rapidez; urgente; urgencia; express; exprés; inmediato; ya mismo; cuanto antes; lo antes posible; mismo día; hoy mismo
  en: fast; quick; urgent; express; immediately; right away; as soon as possible
  pt: rápido; rapidez; urgente
  fr: rapide; rapidité; urgent

appointment
  es: cita; turno; hora médica; pedir hora; agendar una cita; agendar cita; consulta médica; agendar; reservar hora; agenda médica; tomar hora
  en: appointment; consultation; slot; visit; schedule a visit; walk in
  pt: consulta; agendamento; horário marcado
  fr: rendez-vous; consultation; créneau

course_program
  es: curso; carrera; programa académico; clase; asignatura; materia; diplomado; maestría; máster; doctorado; posgrado; pregrado
  en: course; degree; class; subject; training; bootcamp; master's
  pt: curso; graduação; disciplina
  fr: cours; formation; cursus

admission_enrolment
  es: matrícula; admisión; inscribirme en un curso; preinscripción; ingresar a la universidad; cupos; postulación; convalidar; homologación; cambio de carrera; traslado de universidad; selectividad
  en: enrolment; admission; tuition registration; apply to university; application deadline; transfer credits; credit transfer
  pt: matrícula; admissão; processo seletivo
  fr: admission; réinscription; préinscription

exam_grades
  es: examen; exámenes; nota; calificaciones; evaluación; aprobar; reprobar; parcial; final; tarea; tareas; promedio
  en: exam; test scores; grade; marks; assessment; pass; fail a course
  pt: prova; exame; nota
  fr: examen; note; évaluation

certificate
  es: certificado; constancia; diploma; título; certificación; récord académico; kárdex; acta; actas; partida de nacimiento; antecedentes; egresado
  en: certificate; diploma; transcript; proof of enrollment; graduation; accreditation; letter of recommendation
  pt: certificado; diploma; certidão
  fr: certificat; diplôme; attestation

waiting_response
  es: respuesta; responder; no me contestan; nadie contesta; contestar; no contestan; nadie me atiende; no atienden; estado de mi solicitud; estado de mi trámite; en qué estado está; mi caso
  en: response; reply; answer my; nobody answers; no one answers; hear back; status of my request
  pt: resposta; responder; status da solicitação
  fr: réponse; répondre à; personne ne répond

# --- Asked by some, the more common first ---

order_thing
  es: pedido; orden de compra; número de pedido; número de orden; mi compra; mi pedido; encargo
  en: order; my order; order number; purchase order
  pt: pedido; ordem de compra
  fr: commande; mon achat

email
  es: correo; email; mail; bandeja de entrada
  en: email; e-mail; mail address; inbox
  pt: e-mail; email
  fr: email; mail

call_me_back
  es: llámame; llámeme; llámenme; me llaman; devolver la llamada; devuélveme la llamada; pueden llamarme
  en: call me; callback; call back; ring me
  pt: me ligue; me liguem
  fr: rappeler; appelez-moi

modify_order
  es: modificar mi pedido; cambiar mi pedido; editar mi pedido; modificar el pedido; cambiar el pedido; cambiar la dirección de envío; cambiar dirección de entrega
  en: change my order; modify my order; edit my order; edit order
  pt: alterar meu pedido; mudar meu pedido
  fr: modifier ma commande; changer ma commande

cheap
  es: barato; económico; asequible; bajo costo; low cost; módico; mejor precio
  en: cheap; cheaper; cheapest; inexpensive
  pt: barato; econômico
  fr: pas cher; moins cher

free_of_charge
  es: gratis; gratuito; sin costo; sin cargo; de balde; libre de costo; no cuesta
  en: free; no cost; no charge; complimentary
  pt: grátis; gratuito
  fr: gratuit; sans frais

pickup
  es: recoger; recojo; retirar en tienda; retirar mi pedido; retiro en sucursal; pasar a buscar; buscar mi pedido
  en: pick up; pickup; collect; pick it up
  pt: retirar; buscar na loja
  fr: retrait; retirer en magasin

lost_package
  es: paquete perdido; pedido perdido; extraviado; se perdió; perdieron mi paquete; entregado y no lo tengo; dice entregado
  en: lost package; lost parcel; lost order; package lost
  pt: pacote perdido; pedido perdido
  fr: colis perdu; paquet perdu

delivery_cost
  es: costo de envío; gastos de envío; precio del envío; cuánto cuesta el envío; cuánto sale el envío; envío gratis; envío gratuito
  en: shipping cost; delivery cost; delivery fee; delivery charge
  pt: custo do frete; valor do frete
  fr: frais de livraison; frais de port

card
  es: tarjeta; plástico; visa; mastercard
  en: card; plastic; visa; mastercard
  pt: cartão; cartões
  fr: carte; visa

account
  es: cuenta; perfil; área de cliente; área privada; zona de clientes; oficina virtual; sucursal virtual
  en: account; profile; customer area; client area
  pt: conta; perfil
  fr: compte; profil

repair
  es: reparar; arreglar; componer; técnico; taller; mantenimiento; mantención
  en: repair; fix; mend; technician
  pt: consertar; reparar
  fr: réparer; dépanner

install
  es: instalar; armar; montar; montaje; armado; ensamblar; colocar
  en: install; set up; setup; assemble
  pt: instalar; montar
  fr: installer; monter

app
  es: aplicación; app; apps
  en: app; application software; mobile application
  pt: aplicativo; app
  fr: application; appli

website
  es: página; sitio; web; portal; plataforma; website; link
  en: website; site; web; page
  pt: site; página
  fr: site; page

update_version
  es: actualizar; versión; nueva versión; última versión; parche; firmware; desactualizado
  en: update; upgrade version; version; latest version
  pt: atualizar; versão
  fr: mettre à jour; mise à jour

download
  es: descargar; bajar; bajar la aplicación; obtener la app; app store; play store; google play
  en: download; app store; play store; google play
  pt: baixar; download
  fr: télécharger; app store

bank_account
  es: cuenta bancaria; cuenta corriente; cuenta de ahorro; caja de ahorro; cuenta vista; iban; clabe
  en: bank account; checking account; current account; savings account
  pt: conta bancária; conta corrente
  fr: compte bancaire; compte courant

out_of_stock
  es: agotado; sin stock; sin existencias; no hay; no queda; reposición; reponer
  en: out of stock; sold out; restock; back in stock
  pt: esgotado; sem estoque
  fr: épuisé; rupture

size_fit
  es: talla; tamaño; medida; dimensiones; guía de tallas; tabla de tallas; número de zapato
  en: size; fit; dimensions; measurements
  pt: tamanho; medida
  fr: taille; pointure

ticket
  es: boleto; billete; pasaje; tiquete; entrada; boleto de avión; pase
  en: ticket; fare; pass; admission
  pt: passagem; passagens
  fr: billet; ticket

flight
  es: vuelo; avión; volar; aerolínea; escala; aeropuerto; terminal
  en: flight; plane; fly; airline
  pt: voo; voos
  fr: vol; avion

insurance
  es: seguro de vida; seguro de auto; seguro médico; seguro; aseguradora; póliza; cobertura del seguro
  en: insurance; policy; coverage; cover
  pt: seguro; apólice
  fr: assurance; police

travel
  es: viaje; viajero; turismo; turista; tour; tours; excursión
  en: travel; trip; journey; tour
  pt: viagem; viagens
  fr: voyage; voyageur

car
  es: auto; coche; carro; vehículo; automóvil; camioneta; moto
  en: car; vehicle; auto; motorcycle
  pt: carro; veículo
  fr: voiture; véhicule

mobile_phone
  es: celular; celulares; móvil; smartphone; iphone; android; teléfono inteligente
  en: mobile; smartphone; iphone; android
  pt: celular; telemóvel
  fr: portable; mobile

computer
  es: computadora; ordenador; laptop; notebook; portátil; pc; mac
  en: computer; laptop; notebook; pc
  pt: computador; notebook
  fr: ordinateur; pc

gift_card
  es: tarjeta de regalo; tarjeta regalo; gift card; vale de regalo; bono regalo; cheque regalo; certificado de regalo
  en: gift card; gift certificate; gift voucher; giftcard
  pt: cartão presente; vale-presente
  fr: carte cadeau; chèque cadeau

tax
  es: impuesto; iva; igv; tributo; tributario; fiscal; impositivo
  en: tax; vat; gst; duty
  pt: imposto; icms
  fr: impôt; taxe

loyalty
  es: puntos; programa de lealtad; fidelización; fidelidad; millas; recompensa; cliente frecuente
  en: points; loyalty; rewards; miles
  pt: pontos; fidelidade
  fr: points; fidélité

activate
  es: activar; habilitar; encender; prender; dar de alta el servicio; desactivar; apagar
  en: activate; enable; turn on; switch on
  pt: ativar; habilitar
  fr: activer; allumer

configure
  es: configurar; ajustes; preferencias; personalizar; parámetros; habilitar; a medida
  en: configure; settings; preferences; customise
  pt: configurar; ajustes
  fr: configurer; paramètres

delete_remove
  es: borrar; eliminar; suprimir; quitar; remover; vaciar; retirar del sistema
  en: delete; remove; erase; get rid of
  pt: apagar; excluir
  fr: supprimer; effacer

change_generic
  es: cambiar; modificar; modificación; editar; edición; alterar; corregir
  en: change; modify; modification; edit
  pt: mudar; alterar
  fr: changer; modifier

confirm
  es: confirmar; cómo sé si; cómo puedo saber si; comprobar; verificar que; constatar; asegurarme
  en: confirm; how do i know if; make sure; check if
  pt: confirmar; como sei se
  fr: confirmer; comment savoir si

receive_get
  es: recibir; recibí; no recibo; no me llegó; me llegó; obtener; recepción
  en: receive; get; receipt of
  pt: receber; obter
  fr: recevoir; reçu

social_networks
  es: redes sociales; facebook; instagram; twitter; tiktok; linkedin; youtube
  en: social media; social networks; facebook; instagram
  pt: redes sociais; facebook
  fr: réseaux sociaux; facebook

newsletter
  es: boletín; newsletter; novedades; noticias de la empresa; recibir ofertas; publicidad; notificaciones
  en: newsletter; notifications; alerts; notify
  pt: newsletter; boletim
  fr: newsletter; lettre d'information

renew
  es: renovar; renuevo; prorrogar; extender; extensión; ampliar el contrato; prolongar
  en: renew; extend; extension; prolong
  pt: renovar; estender
  fr: renouveler; reconduction

trial
  es: prueba gratis; prueba gratuita; período de prueba; probar gratis; versión de prueba; demo; demostración
  en: trial; demo; demonstration; try
  pt: avaliação gratuita; demonstração
  fr: essayer; démo

contract
  es: contrato; permanencia; cláusula; contractual; firma del contrato; firmar; contrato mínimo
  en: contract; agreement; commitment; minimum term
  pt: contrato; fidelização
  fr: contrat; engagement

country_region
  es: país; internacional; extranjero; exterior; otras ciudades; nacional; regiones
  en: country; international; abroad; overseas
  pt: país; internacional
  fr: pays; international

parking
  es: estacionamiento; parqueo; parqueadero; aparcamiento; parking; cochera; garaje
  en: parking; garage; valet
  pt: estacionamento; garagem
  fr: parking; stationnement

accessibility
  es: discapacidad; discapacitado; minusválido; movilidad reducida; silla de ruedas; accesibilidad; rampa
  en: disability; wheelchair; reduced mobility; accessible
  pt: deficiência; deficiente
  fr: handicap; handicapée

child_baby
  es: niño; menor; bebé; infante; hijo; cuna; infantil
  en: child; children; kid; baby
  pt: criança; menor
  fr: enfant; mineur

pet
  es: mascota; perro; gato; animal; pet friendly; veterinario; veterinaria
  en: pet; dog; cat; animal
  pt: animal; animais
  fr: animal; chien

mobile_plan
  es: plan de datos; datos móviles; megas; gigas; gb; internet móvil; prepago
  en: data plan; mobile data; gigabytes; gb
  pt: plano de dados; dados móveis
  fr: forfait mobile; données mobiles

sim
  es: sim; chip; esim; portabilidad; portar mi número; cambiarme de compañía; conservar mi número
  en: sim; esim; porting; keep my number
  pt: chip; cartão sim
  fr: sim; esim

coverage_signal
  es: cobertura; señal; red; 4g; 5g; antena; hay cobertura
  en: coverage area; signal; network; reception bars
  pt: cobertura; sinal
  fr: signal; réseau

scholarship
  es: beca; ayuda económica; ayuda financiera; apoyo económico; subsidio; subvención; bono
  en: scholarship; financial aid; grant; bursary
  pt: bolsas; ajuda financeira
  fr: bourses; aides

student_staff
  es: estudiante; alumno; universidad; universitario; colegio; instituto; profesor
  en: student; university; school; college
  pt: estudante; aluno
  fr: étudiant; élève

doctor_health
  es: médico; doctor; salud; hospital; clínica; especialista; dentista
  en: doctor; physician; health; hospital
  pt: médico; doutor
  fr: médecin; docteur

medicine
  es: medicamento; medicina; remedio; receta médica; farmacia; pastilla; dosis
  en: medicine; medication; drug; prescription
  pt: medicamento; remédio
  fr: médicament; remède

medical_test
  es: examen médico; exámenes médicos; análisis; laboratorio; resultados; radiografía; ecografía
  en: medical test; blood test; lab; laboratory
  pt: exames; laboratório
  fr: examen médical; analyse

hotel_room
  es: habitación; cuarto; hotel; hospedaje; hospedarse; alojamiento; estadía
  en: room; hotel; accommodation; stay
  pt: quarto; hotel
  fr: chambre; hôtel

rent
  es: alquilar; rentar; arrendar; arriendo; alquileres; inquilino; arrendatario
  en: rent; rental; hire; lease
  pt: alugar; aluguel
  fr: louer; location

how_long
  es: cuánto tiempo; cuánto tarda; cuánto demora; duración; dura; cuántos días; cuántas horas
  en: how long; duration; lasts; how many days
  pt: quanto tempo; quanto demora
  fr: combien de temps; durée

when_time
  es: cuándo; qué día; en qué momento; fecha; qué días; calendario; cronograma
  en: when; what day; which day; date
  pt: quando; que dia
  fr: quand; quel jour

why_reason
  es: por qué; porqué; motivo; razón; causa; a qué se debe; debido a qué
  en: why; reason; how come; cause
  pt: por que; motivo
  fr: pourquoi; raison

how_many_limit
  es: cuántos; cantidad; cantidades; límite; máximo; mínimo; tope
  en: how many; quantity; amount of; limit
  pt: quantos; quantidade
  fr: combien de; nombre

increase_more
  es: aumentar; incrementar; subir el límite; ampliar; ampliación; subida; más caro que antes
  en: increase; raise; higher; went up
  pt: aumentar; subiu
  fr: augmenter; hausse

debt
  es: deuda; deber; adeudo; moroso; morosidad; atrasado en el pago; vencida
  en: debt; owe; overdue; outstanding balance
  pt: dívida; devo
  fr: dette; devoir de l'argent

interest_rate
  es: interés; intereses; tasa de interés; tasa; tae; cat; tna
  en: interest; apr; apy; percentage
  pt: juros; taxa anual
  fr: intérêt; taux

check_in
  es: check-in; checkin; embarque; embarcar; abordar; abordaje; facturación en línea
  en: check-in; checkin; boarding pass; boarding
  pt: check-in; checkin
  fr: enregistrement; check-in

seat
  es: asiento; butaca; ventanilla o pasillo; primera clase; clase ejecutiva; clase turista; business
  en: seat; aisle; legroom; first class
  pt: assento; poltrona
  fr: siège; place assise

electricity_gas_water
  es: luz; electricidad; energía; gas; agua; medidor; contador
  en: electricity; power; energy; gas
  pt: luz; energia
  fr: électricité; énergie

power_outage
  es: apagón; se fue la luz; no hay luz; no hay agua; sin luz; sin agua; no tengo luz
  en: outage; blackout; no power; power cut
  pt: queda de energia; falta de luz
  fr: panne de courant; plus de courant

government_office
  es: gobierno; ministerio; ayuntamiento; municipalidad; municipio; alcaldía; intendencia
  en: government; ministry; city hall; town hall
  pt: governo; ministério
  fr: gouvernement; ministère

menu_food
  es: menú; carta; plato; comida; restaurante; desayuno; almuerzo
  en: menu; dish; food; eat
  pt: cardápio; menu
  fr: menu; plat

diet_allergy
  es: alergia; alérgico; alérgenos; vegano; vegetariano; gluten; celíaco
  en: allergy; allergic; allergens; vegan
  pt: alergia; vegano
  fr: allergie; allergènes

slow
  es: lento; lentitud; demora en cargar; tarda en cargar; se demora; despacio; ralentiza
  en: slow; slowly; sluggish; lag
  pt: lento; lentidão
  fr: lent; lenteur

due_date
  es: vencimiento; vence; fecha límite; fecha de pago; fecha de corte; cuándo vence; cuándo pago
  en: deadline; expiry; expire; due
  pt: vencimento; vence
  fr: échéance; date limite

partners
  es: alianza; socio comercial; colaborar; partner; partners; proveedor; distribuidor
  en: partner; partnership; collaborate; supplier
  pt: parceria; parceiro
  fr: partenaire; partenariat

bot_gender
  es: eres hombre; eres mujer; sos hombre; sos mujer; eres niño o niña; género; sexo
  en: are you a man; are you a woman; are you male; are you female
  pt: você é homem; você é mulher
  fr: es-tu un homme; es-tu une femme

bot_feelings
  es: sientes; sentís; sentimientos; emociones; puedes sentir; te enojas; te cansas
  en: feelings; emotions; do you sleep; do you eat
  pt: sentimentos; emoções
  fr: sentiments; émotions

bot_intelligence
  es: inteligente; eres listo; aprendes; piensas; pensás; razonas; sabes todo
  en: intelligent; smart; clever; do you learn
  pt: inteligente; inteligência
  fr: intelligent; malin

feedback
  es: sugerencia; sugerir; opinión; opinar; comentario; reseña; valoración
  en: feedback; suggestion; opinion; review
  pt: sugestão; sugerir
  fr: suggestion; suggérer

expensive
  es: caro; carísimo; costoso; elevado; precio alto; excesivo; salado
  en: expensive; pricey; costly; too much money
  pt: caro; custoso
  fr: cher; coûteux

gift
  es: regalo; obsequio; presente; dedicatoria; detalle
  en: gift; present; giveaway; wrap
  pt: presente; prenda
  fr: cadeau; offrir

referral
  es: referir; código de invitación; amigo
  en: referral; refer; invitation code; friend
  pt: indicar; indique e ganhe
  fr: parrainage; parrainer

money
  es: dinero; plata; lana; pasta; guita; fondos; billetes
  en: money; funds; bucks
  pt: dinheiro; grana
  fr: argent; fric

currency
  es: moneda; divisa; dólar; dólares; euro; pesos; tipo de cambio
  en: currency; dollar; euro; pound
  pt: moeda; divisa
  fr: monnaie; devise

cookies
  es: cookies; rastreadores
  en: cookies; trackers
  pt: cookies; rastreadores
  fr: cookies; traceurs

investors
  es: inversionista; inversor; acciones; bolsa; cotiza en bolsa; invertir; financiamiento de la empresa
  en: investor; invest; shares; stock
  pt: investidor; investir
  fr: investisseur; investir

press
  es: prensa; periodista; medios de comunicación; comunicado; blog; artículo; logo
  en: press; journalist; media; blog
  pt: imprensa; jornalista
  fr: presse; journaliste

sustainability
  es: medio ambiente; medioambiente; sostenible; sostenibilidad; sustentable; ecológico; ecología
  en: sustainability; environment; eco-friendly; ecological
  pt: sustentabilidade; meio ambiente
  fr: durable; environnement

competitors
  es: competencia; competidores; mejor que; por qué elegirlos; por qué ustedes; qué los diferencia; ventajas
  en: competitors; competition; better than; why choose you
  pt: concorrência; concorrentes
  fr: concurrence; mieux que

holiday_season
  es: navidad; nochebuena; año nuevo; semana santa; pascua; feriado; día festivo
  en: christmas; new year; easter; holiday
  pt: natal; ano novo
  fr: noël; nouvel an

colour
  es: color; tono; tonalidad; negro; blanco; rojo; azul
  en: color; colour; shade; tone
  pt: cor; tom
  fr: couleur; teinte

material_quality
  es: material; de qué está hecho; tela; tejido; algodón; cuero; piel
  en: material; made of; fabric; cotton
  pt: material; materiais
  fr: matière; matériau

made_where
  es: fabricación; hecho en; importado; origen del producto; procedencia del producto; nacional o importado; manufactura
  en: where is it made; where are they made; made in; manufactured
  pt: onde são feitos; fabricação
  fr: fabrication; fabricant

new_used
  es: nuevo; usado; segunda mano; reacondicionado; de segunda; seminuevo; estrenar
  en: new; used; second hand; refurbished
  pt: novo; usado
  fr: neuf; neuve

search_find
  es: buscar; búsqueda; encontrar; encuentro; no aparece; hallar; ubicar un producto
  en: search; find; locate; looking
  pt: buscar; procurar
  fr: chercher; rechercher

shopping_cart
  es: carrito; carro de compras; cesta; bolsa de compras; lista de deseos; favoritos; pedido mínimo
  en: cart; basket; wish list; wishlist
  pt: carrinho; cesta
  fr: panier; liste de souhaits

package_thing
  es: paquete; bulto; encomienda; caja; empaque; embalaje; embalar
  en: package; parcel; box; packing
  pt: pacote; caixa
  fr: colis; paquet

how_often
  es: cada cuánto; frecuencia; cuántas veces; periodicidad; veces al; diario; semanal
  en: how often; frequency; how many times; how frequently
  pt: de quanto em quanto; frequência
  fr: fréquence; combien de fois

who_person
  es: quién; quiénes; qué persona
  en: who; whom; which person; whose
  pt: quem; qual pessoa
  fr: qui; quelle personne

where_place
  es: dónde; adónde; en qué lugar; en qué parte; en qué sitio
  en: where; which place; whereabouts
  pt: onde; aonde
  fr: où; à quel endroit

card_get_activate
  es: solicitar tarjeta; pedir una tarjeta; solicitar una tarjeta; activar mi tarjeta; activar tarjeta; activar la tarjeta; activación de tarjeta
  en: get a card; order a card; apply for a card; activate my card
  pt: pedir cartão; solicitar cartão
  fr: demander une carte; activer ma carte

direct_debit
  es: domiciliación; domiciliar el recibo; pago recurrente; orden permanente; adhesión al débito; pac; pat
  en: direct debit; autopay; auto pay; standing order
  pt: débito direto; recorrente
  fr: prélèvement; virement permanent

savings
  es: ahorro; alcancía; hucha; pensión; jubilación; afp; afore
  en: savings; pension; retirement; piggy bank
  pt: poupança; economizar
  fr: épargne; économiser

claim_accident
  es: siniestro; accidente; choque; chocar; indemnización; perito; peritaje
  en: claim; accident; crash into; collision
  pt: sinistro; acidente
  fr: sinistre; accident

flight_cancelled_delayed
  es: vuelo cancelado; vuelo retrasado; cancelaron mi vuelo; perdí mi vuelo; perdí el vuelo; vuelo demorado; pérdida de conexión
  en: flight cancelled; flight delayed; missed my flight; missed flight
  pt: voo cancelado; voo atrasado
  fr: vol annulé; vol retardé

hotel_amenities
  es: piscina; alberca; pileta; gimnasio; spa; sauna; jacuzzi
  en: pool; gym; fitness; spa
  pt: piscina; academia
  fr: piscine; salle de sport

transport
  es: transporte; autobús; bus; colectivo; camión de pasajeros; micro; metro
  en: transport; bus; subway; metro
  pt: transporte; ônibus
  fr: transport; bus

drive_licence
  es: licencia de conducir; licencia de conducción; brevete; manejar; conducir; licencia; conductor adicional
  en: drive; licence; license; additional driver
  pt: carteira de motorista; carta de condução
  fr: permis; conduire

house_property
  es: casa; departamento; apartamento; piso; vivienda; inmueble; inmobiliaria
  en: house; home; apartment; flat
  pt: casa; apartamento
  fr: maison; appartement

visa_passport
  es: visa; pasaporte; migración; inmigración; residencia; extranjería; extranjeros
  en: visa; passport; immigration; border
  pt: visto; passaporte
  fr: visa; passeport

pregnant
  es: embarazada; gestante; lactancia; maternidad; lactante; paternidad; prenatal
  en: pregnant; pregnancy; breastfeeding; maternity
  pt: grávida; gravidez
  fr: enceinte; grossesse

family_people
  es: familia; familiares; esposa; marido; mujer; cónyuge; pareja
  en: family; relative; wife; husband
  pt: família; familiar
  fr: famille; proche

group_event
  es: grupo; evento; fiesta; fiestas de cumpleaños; boda; empresarial; conferencia
  en: group; event; party; wedding
  pt: grupo; evento
  fr: groupe; événement

table_restaurant
  es: mesa; terraza; propina; al aire libre; para cuántas personas; código de vestimenta; mozo
  en: table; terrace; tip; outdoor seating
  pt: mesa; terraço
  fr: table; terrasse

smoking
  es: fumar; fumadores; cigarro; cigarrillo; vapear; tabaco
  en: smoke; smoker; cigarette; vape
  pt: fumar; fumante
  fr: fumer; fumeur

preserve_storage
  es: conservar; almacenar; almacenamiento del producto; refrigerar; congelar alimentos; cuánto dura abierto; lavar
  en: store food; storage of product; keep fresh; refrigerate
  pt: conservar; armazenar
  fr: conserver; réfrigérer

roaming
  es: roaming; itinerancia; llamadas internacionales; larga distancia; llamar al extranjero; datos en el extranjero
  en: roaming; international calls; use my phone abroad; calling abroad
  pt: roaming; ligações internacionais
  fr: itinérance; roaming

tv_channels
  es: televisión; tele; canal; cable; decodificador; streaming; película
  en: television; tv; channel; cable
  pt: televisão; tv
  fr: télévision; télé

voicemail_sms
  es: mensaje; mensaje de texto; sms; buzón de voz; desvío de llamadas; contestador; identificador de llamadas
  en: message; sms; text; voicemail
  pt: mensagem; mensagens
  fr: message; texto

screen
  es: pantalla; display; resolución; brillo; modo oscuro; tema oscuro
  en: screen; display; touchscreen; resolution
  pt: tela; ecrã
  fr: écran; affichage

battery_charge
  es: batería; pila; cargador; autonomía; enchufe; cable de carga; voltaje
  en: battery; charger; charge the battery; plug
  pt: bateria; pilha
  fr: batterie; pile

print
  es: imprimir; impresión; impresora; impreso; escanear; escaneo; tinta
  en: print; printer; scan; scanner
  pt: imprimir; impressão
  fr: imprimer; impression

upload_attach
  es: subir; cargar un archivo; adjuntar; subir archivo; subir documento; cargar documentos; subir fotos
  en: upload; attach; send documents; import
  pt: enviar arquivo; carregar arquivo
  fr: téléverser; charger un fichier

file_photo
  es: archivo; fichero; foto; imagen; imágenes; fotografía; video
  en: file; photo; picture; image
  pt: arquivo; ficheiro
  fr: fichier; photo

sync_backup
  es: copia de seguridad; respaldo; backup; sincronizar; nube; almacenamiento; espacio
  en: backup; back up; sync; synchronize
  pt: backup; cópia de segurança
  fr: sauvegarde; synchroniser

add_include
  es: agregar; añadir; incluir; sumar; adicionar; vincular; asociar
  en: add; adding; include; link to
  pt: adicionar; acrescentar
  fr: ajouter; inclure

create_make
  es: crear; creación; hacer un nuevo; generar; elaborar; diseñar; producir
  en: create; make; generate; design
  pt: criar; criação
  fr: créer; création

share
  es: compartir; publicar; difundir; invitar; colaborador; reenviar; privado o público
  en: share; publish; post; invite
  pt: compartilhar; partilhar
  fr: partager; publier

virus
  es: virus; antivirus; malware; software malicioso; infectado; troyano; spyware
  en: virus; antivirus; malware; infected
  pt: vírus; antivírus
  fr: virus; antivirus

beauty_sport
  es: peluquería; cabello; pelo; uñas; maquillaje; cosmético; crema facial
  en: haircut; hair; hairdresser; nails
  pt: cabeleireiro; cabelo
  fr: coiffeur; cheveux

library_books
  es: biblioteca; libro; préstamo de libros; bibliografía; lectura; ebook; libro electrónico
  en: library; book; borrow a book; reading
  pt: biblioteca; livro
  fr: bibliothèque; livre

garbage_street
  es: basura; residuos; contenedor; bache; calle rota; árbol caído; limpieza de la calle
  en: garbage; trash; rubbish; waste
  pt: lixo; resíduos
  fr: ordures; poubelle

police_emergency
  es: policía; comisaría; bomberos; emergencias; denuncia policial; violencia; 911
  en: police; fire department; firefighters; emergency number
  pt: polícia; delegacia
  fr: police; commissariat

unemployment_work
  es: desempleo; paro; finiquito; liquidación laboral; despido; licencia laboral; vacaciones laborales
  en: unemployment; jobseeker; severance; dismissal
  pt: desemprego; demissão
  fr: chômage; licenciement

clothes
  es: ropa; camiseta; playera; remera; polera; franela; camisa
  en: clothes; shirt; trousers; pants
  pt: roupa; camiseta
  fr: vêtement; t-shirt

furniture_appliance
  es: mueble; sofá; silla; cama matrimonial; colchón; heladera; nevera
  en: furniture; sofa; couch; chair
  pt: móvel; móveis
  fr: meuble; canapé

game_play
  es: juego; jugar; jugador; videojuego; consola; nivel; torneo
  en: game; play; player; console
  pt: jogo; jogador
  fr: jeu; jeux

send_post
  es: enviar; mandar; remitir; envío de documentos; envíame; mándame; hacer llegar
  en: send; send me; mail it; forward
  pt: enviar; mandar
  fr: envoyer; transmettre

start_begin
  es: empezar; empiezo; comenzar; comienzo; iniciar; arrancar; primeros pasos
  en: start; begin; launch; first steps
  pt: começar; iniciar
  fr: commencer; début

finish_end
  es: terminar; finalizar; acabar; fin; concluir; final; culminar
  en: end; finish; complete; conclude
  pt: terminar; finalizar
  fr: finir; terminer

pause_hold
  es: pausar; suspender temporalmente; congelar mi plan; congelar membresía; detener; interrumpir; suspender el servicio
  en: pause; suspend; suspension; freeze membership
  pt: pausar; suspender
  fr: pause; suspendre

lose_forget_item
  es: perdí; perdido; pierdo; olvidé algo; dejé olvidado; se me quedó; dejé mi
  en: lost; lose; left behind; left my
  pt: perdi; esqueci algo
  fr: perdu; perdre

visit_in_person
  es: visitar; ir a la tienda; puedo ir; acercarme; ir personalmente; ir en persona; pasar por
  en: visit; come in; visit you; stop by
  pt: visitar; ir até a loja
  fr: visiter; venir

save_less
  es: ahorrar en; gastar menos; pagar menos; bajar el precio; reducir; bajar mi factura; negociar
  en: pay less; price match; negotiate; bulk discount
  pt: pagar menos; baixar o preço
  fr: payer moins; négocier

multiple_accounts_users
  es: varias cuentas; dos cuentas; más de una cuenta; otra cuenta; varios usuarios; múltiples usuarios; varios dispositivos
  en: multiple accounts; two accounts; more than one account; another account
  pt: várias contas; duas contas
  fr: plusieurs comptes; deux comptes

company_business_client
  es: empresas; cliente empresa; persona jurídica; pyme; pymes; cuenta empresarial; plan empresas
  en: business account; for business; small business; enterprise
  pt: pessoa jurídica; conta empresarial
  fr: professionnel; pour les entreprises

health_safety_covid
  es: covid; coronavirus; mascarilla; cubrebocas; tapabocas; barbijo; cuarentena
  en: covid; coronavirus; mask; quarantine
  pt: covid; coronavírus
  fr: covid; coronavirus

crypto
  es: criptomoneda; bitcoin; ethereum; cripto; billetera; wallet; blockchain
  en: crypto; cryptocurrency; bitcoin; ethereum
  pt: criptomoeda; bitcoin
  fr: cryptomonnaie; bitcoin

digital_wallet
  es: billetera; billetera virtual; billetera digital; monedero; apple pay; google pay; pago con celular
  en: wallet; digital wallet; e-wallet; apple pay
  pt: carteira; apple pay
  fr: portefeuille; apple pay
