# The concepts of customer service: words and phrases that mean the same. Format: see README.md.

# --- Contact and help ---------------------------------------------------------------------

contact_person
  es: hablar con una persona; hablar con alguien; hablar con un humano; hablar con un agente; hablar con un asesor; hablar con un operador; hablar con una operadora; hablar con un ejecutivo; hablar con un representante; hablar con un empleado; agente; agente humano; asesor; operador; operadora; representante; ejecutivo; humano; persona real; persona de verdad; persona física; ser humano; atención humana; atención personalizada; alguien de verdad; alguien real; comunicarme con alguien; comunícame; conéctame; conectame; conécteme; pásame con; pasame con; derívame; transfiéreme; transferime con; ponme con; póngame con; chatear con alguien; que me atienda; atendido por; atienda una persona; hablar con soporte; encargado; supervisor; gerente; jefe; responsable; técnico en vivo; chat en vivo
  en: talk to a person; talk to someone; speak to someone; speak with someone; talk to a human; speak to a human; real person; real human; live agent; human agent; live person; live chat; human; agent; representative; operator; advisor; adviser; connect me; put me through; transfer me; talk to an agent; speak to an agent; speak to a representative; customer representative; supervisor; manager; human being; someone real; actual person
  pt: falar com alguém; falar com uma pessoa; falar com um atendente; falar com atendente; falar com um humano; atendente; agente; operador; representante; humano; pessoa real; pessoa de verdade; ser humano; atendimento humano; consultor; gerente; supervisor; responsável; me transfere; chat ao vivo
  fr: parler à quelqu'un; parler à une personne; parler avec quelqu'un; parler à un humain; parler à un conseiller; conseiller; conseillère; agent; opérateur; représentant; humain; vraie personne; être humain; personne réelle; mettez-moi en relation; mise en relation; transférez-moi; responsable; superviseur; gérant

contact_company
  es: contacto; contactar; contactarlos; contactarme; ponerme en contacto; ponerse en contacto; comunicarme; comunicarse; comunicación; atención al cliente; servicio al cliente; atención al público; atención al usuario; línea de atención; servicio de atención; soporte; soporte técnico; asistencia técnica; mesa de ayuda; centro de ayuda; call center; contact center; localizarlos; formas de contacto; medios de contacto; canal de atención; canales de atención; datos de contacto; escribirles; hablar con ustedes
  en: contact; contact you; get in touch; reach you; reach out; get hold of; customer service; customer care; customer support; support; support team; technical support; help desk; helpdesk; helpline; hotline; call center; call centre; contact details; contact info; contact us; write to you; customer services
  pt: contato; contacto; contatar; entrar em contato; entrar em contacto; falar com vocês; atendimento; atendimento ao cliente; suporte; suporte técnico; serviço de atendimento; sac; central de atendimento; apoio ao cliente; central de ajuda; canais de atendimento; meios de contato
  fr: contact; contacter; joindre; vous joindre; prendre contact; entrer en contact; service client; service clients; service clientèle; support; support technique; assistance technique; service après-vente; centre d'aide; centre d'appel; coordonnées; vous écrire

phone
  es: teléfono; número de teléfono; llamar; llamo; llamada; llamar por teléfono; telefónico; telefónica; telefonear; línea telefónica; número telefónico; whatsapp; número de whatsapp; línea gratuita; número gratuito; línea directa; teléfono de contacto; marcar
  en: phone; telephone; phone number; call; calling; ring; ring you; dial; contact number; toll free; whatsapp; call you; hotline number
  pt: telefone; número de telefone; ligar; ligação; telefonar; chamada; telefônico; whatsapp; linha gratuita; telefonema
  fr: téléphone; numéro de téléphone; appeler; appel; téléphoner; joindre par téléphone; whatsapp; numéro vert; téléphonique

call_me_back
  es: llámame; llamame; llámeme; llámenme; que me llamen; me llaman; devolver la llamada; devuélveme la llamada; me pueden llamar; pueden llamarme; que me contacten; contáctenme; que me llame; me llamen
  en: call me; call me back; callback; call back; ring me; phone me; give me a call; contact me
  pt: me ligue; me liga; me liguem; retornar a ligação; retorno da ligação; podem me ligar; ligar para mim
  fr: rappeler; rappelez-moi; me rappeler; appelez-moi; qu'on me rappelle; être rappelé

email
  es: correo; correo electrónico; email; e-mail; mail; dirección de correo; casilla de correo; bandeja de entrada; cuenta de correo
  en: email; e-mail; mail address; email address; inbox; mailbox
  pt: e-mail; email; correio eletrônico; correio eletrónico; endereço de e-mail; caixa de entrada
  fr: e-mail; email; mail; courriel; adresse e-mail; adresse mail; adresse électronique; boîte mail; messagerie; courrier électronique

get_help
  es: ayuda; ayudar; ayúdame; ayudame; ayúdeme; ayudarme; asistencia; asistir; asistirme; asísteme; me puedes ayudar; puedes ayudarme; necesito ayuda; échame una mano; dar una mano; orientación; orientar; oriéntame; guíame; guiar; apoyo; socorro; auxilio; en qué me ayudas; no entiendo; no sé qué hacer; tengo problemas; tengo un problema
  en: help; help me; assist; assist me; assistance; need help; can you help; give me a hand; guide me; guidance; sos; support me; i'm stuck; stuck; having trouble; have a problem
  pt: ajuda; ajudar; me ajuda; me ajude; preciso de ajuda; auxílio; auxiliar; assistência; socorro; apoio; orientação; não sei o que fazer; tenho um problema
  fr: aide; aider; aidez-moi; aide-moi; besoin d'aide; m'aider; assistance; assister; secours; un coup de main; guider; j'ai un problème

what_can_you_do
  es: qué puedes hacer; qué podés hacer; qué sabes hacer; qué sabés hacer; qué haces; qué hacés; en qué me puedes ayudar; en qué puedes ayudarme; en qué me podés ayudar; para qué sirves; para qué servís; para qué estás; cuál es tu función; cuáles son tus funciones; tu función; tus funciones; qué puedo preguntarte; qué te puedo preguntar; de qué sabes; qué servicios ofreces; qué cosas sabes; cuál es tu trabajo; a qué te dedicas; capacidades; habilidades; tu propósito; cómo funcionas; temas que conoces
  en: what can you do; what do you do; what are you able; how can you help; what can i ask; what can you help; your purpose; your function; your capabilities; capabilities; your job; what are you for; your skills; what do you know; what topics; how do you work
  pt: o que você faz; o que você pode fazer; o que você sabe fazer; o que sabe fazer; como pode me ajudar; como você pode ajudar; para que você serve; qual a sua função; sua função; o que posso perguntar; suas habilidades; seu propósito
  fr: que peux-tu faire; que pouvez-vous faire; que sais-tu faire; qu'est-ce que tu fais; comment peux-tu m'aider; à quoi sers-tu; à quoi tu sers; quelle est ta fonction; ta fonction; que puis-je te demander; tes capacités; compétences

# --- The bot itself -------------------------------------------------------------------------

are_you_human
  es: eres un robot; eres un bot; eres humano; eres una persona; eres real; eres una máquina; sos un robot; sos un bot; sos humano; sos una persona; sos real; es usted un robot; es usted humano; eres una inteligencia artificial; eres inteligencia artificial; estoy hablando con un robot; hablo con una máquina; hablo con un robot; hablo con una persona; robot; bot; chatbot; máquina; inteligencia artificial; ia; asistente virtual; eres un programa; eres un chatbot; eres de verdad; estás vivo; estás viva; qué eres; qué sos; eres un ser humano; sos una máquina; contestador automático; agente virtual
  en: are you a robot; are you a bot; are you human; are you real; are you a person; are you a machine; are you an ai; artificial intelligence; ai; robot; bot; chatbot; virtual assistant; am i talking to; am i chatting with; is this a bot; is this a human; what are you; are you alive; machine; computer program
  pt: você é um robô; você é humano; você é uma pessoa; você é real; você é uma máquina; é um robô; robô; bot; chatbot; inteligência artificial; ia; assistente virtual; máquina; estou falando com um robô; o que é você; você está vivo
  fr: es-tu un robot; êtes-vous un robot; tu es un robot; es-tu humain; êtes-vous humain; tu es humain; es-tu réel; es-tu une machine; robot; bot; chatbot; intelligence artificielle; ia; assistant virtuel; machine; qu'es-tu; es-tu vivant

bot_name
  es: cómo te llamas; cómo se llama usted; tu nombre; cuál es tu nombre; su nombre; quién eres; quién sos; quién es usted; con quién hablo; con quién tengo el gusto; tienes nombre; tenés nombre; cómo te llamás; cómo te dicen; cómo debo llamarte; cómo puedo llamarte; preséntate; presentate; qué nombre tienes; identifícate; con quién estoy hablando; dime quién eres; apodo
  en: your name; what is your name; what's your name; who are you; what are you called; do you have a name; introduce yourself; who am i talking; who is this; what should i call you; nickname
  pt: seu nome; qual é o seu nome; qual o seu nome; como você se chama; como se chama; quem é você; teu nome; com quem estou falando; tem nome; apresente-se; apelido
  fr: ton nom; votre nom; comment t'appelles-tu; comment vous appelez-vous; comment tu t'appelles; qui es-tu; qui êtes-vous; as-tu un nom; présente-toi; à qui je parle; ton prénom; surnom

bot_maker
  es: quién te creó; quién te hizo; quién te programó; quién te diseñó; quién te desarrolló; quién te inventó; quién te ha creado; quién te construyó; quiénes te crearon; quiénes te hicieron; te creó; te hizo; te programó; te desarrolló; te diseñó; tu creador; tus creadores; tu programador; tu desarrollador; tu dueño; tu jefe; tus padres; tu papá; tu mamá; creador; programador; tu amo; tu autor; tu padre; tu madre; quién te entrenó; tienes padres; eres creación de; quién es tu jefe; para quién trabajas; quién te maneja
  en: who made you; who created you; who built you; who programmed you; who designed you; who developed you; your creator; your maker; your developer; your owner; your boss; your parents; your father; your mother; creator; made you; created you; built you; who owns you; who do you work for; who trained you
  pt: quem te criou; quem criou você; quem te fez; quem fez você; quem te programou; quem te desenvolveu; seu criador; seus pais; seu chefe; seu dono; criador; quem te inventou; seu programador
  fr: qui t'a créé; qui vous a créé; qui t'a fait; qui t'a programmé; qui t'a développé; qui t'a conçu; ton créateur; tes parents; ton patron; créateur; ton développeur; qui t'a inventé

bot_age
  es: cuántos años tienes; cuántos años tenés; qué edad tienes; tu edad; qué edad tenés; qué edad tiene; cuándo naciste; fecha de nacimiento tuya; cuándo cumples años; cuándo es tu cumpleaños; tu cumpleaños; cumples años; cumpleaños; naciste; nacido; edad; cuándo te crearon; cuándo fuiste creado; cuánto tiempo tienes; desde cuándo existes; eres joven; eres viejo; qué día naciste; cuántos años cumples
  en: how old are you; your age; what is your age; when were you born; your birthday; when is your birthday; birthday; born; birth date; when were you created; when were you made; age
  pt: quantos anos você tem; qual a sua idade; sua idade; quando você nasceu; seu aniversário; aniversário; idade; nasceu; quando foi criado
  fr: quel âge as-tu; quel âge avez-vous; ton âge; votre âge; quand es-tu né; ton anniversaire; anniversaire; âge; né; quand as-tu été créé

bot_origin
  es: de dónde eres; de dónde sos; de dónde vienes; de dónde venís; de dónde es usted; dónde naciste; cuál es tu origen; tu origen; origen; procedencia; de qué país eres; de qué país sos; de qué ciudad eres; qué nacionalidad tienes; tu nacionalidad; nacionalidad; dónde vives; dónde vivís; dónde resides; tu país; dónde estás; en dónde estás; tu casa; dónde te encuentras; procedes; dónde te crearon; lugar de nacimiento; en qué lugar naciste
  en: where are you from; where do you come from; where were you born; your origin; origin; your nationality; nationality; where do you live; where are you; which country are you; your country; your home; birthplace
  pt: de onde você é; de onde vem; de onde você vem; onde você nasceu; sua origem; origem; nacionalidade; onde você mora; de que país; onde você está
  fr: d'où viens-tu; d'où venez-vous; tu viens d'où; d'où es-tu; où es-tu né; ton origine; origine; nationalité; où habites-tu; où vis-tu; où es-tu; de quel pays

bot_gender
  es: eres hombre o mujer; eres hombre; eres mujer; sos hombre; sos mujer; eres niño o niña; eres chico o chica; género; sexo; tu género; cuál es tu sexo; eres macho; eres hembra; eres él o ella; masculino; femenino; eres chica
  en: are you a man; are you a woman; are you male; are you female; are you a boy; are you a girl; gender; sex; male or female
  pt: você é homem; você é mulher; gênero; género; sexo; masculino; feminino
  fr: es-tu un homme; es-tu une femme; es-tu une fille; es-tu un garçon; genre; sexe; masculin; féminin

bot_feelings
  es: tienes sentimientos; tenés sentimientos; sientes; sentís; sentimientos; emociones; puedes sentir; te enojas; te cansas; te aburres; duermes; sueñas; comes; tienes amigos; tienes novio; tienes novia; tienes familia; tienes hijos; tienes hermanos; estás casado; estás soltera; tienes pareja; tienes mascota; eres feliz
  en: do you have feelings; feelings; emotions; can you feel; do you sleep; do you eat; do you dream; do you have friends; do you have a boyfriend; do you have a girlfriend; are you married; are you single; do you have a family; do you have children; siblings
  pt: você tem sentimentos; sentimentos; emoções; você dorme; você come; você tem amigos; você tem namorado; você tem namorada; você é casado; tem família; tem filhos
  fr: as-tu des sentiments; sentiments; émotions; dors-tu; manges-tu; as-tu des amis; as-tu un copain; as-tu une copine; es-tu marié; as-tu une famille; as-tu des enfants

bot_intelligence
  es: inteligente; inteligencia; eres inteligente; sos inteligente; qué tan inteligente; eres listo; aprendes; aprendés; aprender de mí; puedes aprender; piensas; pensás; puedes pensar; razonas; sabes todo; machine learning; aprendizaje automático; te entrenaron; cómo aprendes; entrenado; entrenamiento; red neuronal; redes neuronales
  en: intelligent; smart; intelligence; are you smart; clever; do you learn; can you learn; can you think; machine learning; neural network; trained; how smart
  pt: inteligente; inteligência; esperto; você aprende; você pensa; aprendizado de máquina; rede neural; treinado
  fr: intelligent; intelligence; malin; apprends-tu; peux-tu apprendre; penses-tu; apprentissage automatique; réseau de neurones; entraîné

bot_technology
  es: con qué estás hecho; de qué estás hecho; de qué estás hecha; en qué lenguaje; lenguaje de programación; en qué lenguaje estás programado; estás programado; programado; programada; tecnología; tecnologías; cómo te hicieron; cómo fuiste creado; cómo estás hecho; código fuente; código abierto; software libre; framework; python; javascript; java; github; algoritmo; open source; repositorio; arquitectura; licencia de software
  en: what are you made of; which language are you written; programming language; programmed in; written in; technology; technologies; tech stack; source code; open source; framework; algorithm; how were you made; how do you work; python; javascript; github; repository
  pt: linguagem de programação; em que linguagem; programado; tecnologia; tecnologias; código fonte; código aberto; framework; algoritmo; do que você é feito; repositório
  fr: langage de programmation; en quel langage; programmé; technologie; technologies; code source; open source; logiciel libre; framework; algorithme; de quoi es-tu fait; dépôt

bot_language
  es: hablas español; hablas inglés; hablas otro idioma; qué idiomas hablas; qué idioma hablas; cuántos idiomas; idioma; idiomas; qué lenguas hablas; sabes inglés; hablás inglés; cambiar el idioma; cambiar idioma; en español; en inglés; en francés; en portugués; multilingüe; bilingüe; traducir; traducción; traductor; lenguas; versión en inglés
  en: language; languages; do you speak; speak english; speak spanish; in english; in spanish; in french; what languages; change language; change the language; translate; translation; translator; multilingual; bilingual
  pt: idioma; idiomas; você fala; fala português; fala inglês; em português; em inglês; mudar o idioma; traduzir; tradução; língua; línguas; tradutor
  fr: langue; langues; parlez-vous; parles-tu; parles-tu français; en français; en anglais; changer de langue; changer la langue; traduire; traduction; traducteur; multilingue

# --- Orders, purchase ---------------------------------------------------------------------------

buy
  es: comprar; compra; compras; comprador; adquirir; adquisición; adquiero; pedir; pido; hacer un pedido; realizar un pedido; realizar una compra; hacer una compra; encargar; encargo; ordenar; venta; ventas; vender; vendedor; venden; contratar; contratación; hacerme con; obtener; conseguir; consigo; solicitar la compra; comercializan
  en: buy; bought; purchase; purchasing; buyer; order; place an order; make a purchase; acquire; get one; sell; sold; sale; sales; shop; shopping; checkout; how to order; obtain
  pt: comprar; compra; comprador; adquirir; aquisição; pedir; fazer um pedido; encomendar; vender; venda; vendas; contratar; contratação; obter; conseguir
  fr: acheter; achat; acheteur; commander; passer commande; passer une commande; acquérir; vendre; vente; vendu; souscrire; obtenir; se procurer

order_thing
  es: pedido; orden; orden de compra; número de pedido; número de orden; mi compra; mi pedido; encargo
  en: order; my order; order number; purchase order; order id; order confirmation
  pt: pedido; encomenda; meu pedido; minha encomenda; número do pedido; ordem de compra; minha compra
  fr: commande; ma commande; numéro de commande; bon de commande; mon achat

order_status
  es: estado del pedido; estado de mi pedido; dónde está mi pedido; dónde está mi paquete; seguimiento; seguir mi pedido; rastrear; rastreo; rastrear mi pedido; tracking; localizar mi pedido; número de seguimiento; número de guía; código de seguimiento; cómo va mi pedido; estatus; status; mi pedido no llega; no me ha llegado; no ha llegado; no llegó; no llega; todavía no llega; aún no llega; ubicar mi pedido; por dónde va; trazabilidad; hacer seguimiento; consultar el estado
  en: order status; where is my order; where is my package; where's my order; track; tracking; track my order; tracking number; trace; status of my order; status; has not arrived; hasn't arrived; didn't arrive; not arrived; not received; never arrived; still waiting; check my order; my parcel; follow up
  pt: status do pedido; estado do pedido; onde está meu pedido; cadê meu pedido; rastrear; rastreamento; rastreio; acompanhar; acompanhar meu pedido; código de rastreio; não chegou; não recebi; situação do pedido; andamento; status
  fr: statut de la commande; état de ma commande; où est ma commande; où est mon colis; où en est; suivi; suivre ma commande; suivre mon colis; numéro de suivi; pas arrivé; pas reçu; n'est pas arrivé; toujours pas reçu; suivi de commande; statut

delivery
  es: envío; enviar; envían; mandar; mandan; despacho; despachar; entrega; entregar; entregan; domicilio; a domicilio; reparto; repartidor; repartir; llegar; llega; llegada del pedido; mensajería; mensajero; paquetería; transportista; correo postal; delivery; envíos a domicilio; traer; me lo traen; enviármelo; hacen envíos; hacen entregas; llevar a casa; a mi casa; flete; courier; zona de reparto; cobertura de envío; servicio a domicilio
  en: delivery; deliver; delivered; ship; shipping; shipment; shipped; send; sent; dispatch; courier; carrier; arrive; arrival of order; home delivery; to my door; to my house; postage; freight; do you ship; do you deliver; delivery area
  pt: entrega; entregar; envio; enviar; frete; despachar; despacho; chegar; chega; transportadora; correios; em casa; a domicílio; motoboy; entregador; vocês entregam; remessa
  fr: livraison; livrer; livré; livreur; expédition; expédier; envoi; envoyer; transporteur; coursier; à domicile; chez moi; arriver; frais de port; livrez-vous; acheminement

delivery_time
  es: tiempo de entrega; plazo de entrega; plazo de envío; cuánto tarda; cuánto tarda el envío; cuánto tardan; cuánto demora; cuánto demoran; cuándo llega; cuándo llegará; cuándo me llega; cuándo recibiré; fecha de entrega; fecha estimada; días hábiles; tiempo de envío; demora; tardar; tarda; tardanza; demorar; plazo; cuántos días; horario de entrega
  en: delivery time; shipping time; how long does delivery; how long does shipping; when will it arrive; when will i receive; when will my order; delivery date; estimated delivery; business days; working days; how soon; turnaround; lead time
  pt: prazo de entrega; tempo de entrega; quanto demora; quanto tempo demora; quando chega; quando vai chegar; data de entrega; dias úteis; prazo; demora; demorar; leva quanto tempo
  fr: délai de livraison; délais de livraison; délai; combien de temps pour; quand arrive; quand vais-je recevoir; quand sera livré; date de livraison; jours ouvrés; jours ouvrables; durée de livraison

delivery_cost
  es: costo de envío; coste de envío; costos de envío; gastos de envío; precio del envío; cuánto cuesta el envío; cuánto sale el envío; envío gratis; envío gratuito; gratis el envío; cobran envío; cobran el envío; tarifa de envío; cobran por el envío; valor del despacho; costo del domicilio; costo del despacho
  en: shipping cost; shipping costs; delivery cost; delivery fee; delivery charge; shipping fee; shipping charge; postage cost; free shipping; free delivery; cost of delivery; cost of shipping
  pt: custo do frete; valor do frete; preço do frete; frete grátis; custo de envio; taxa de entrega; entrega grátis; portes de envio; portes grátis
  fr: frais de livraison; frais de port; frais d'envoi; coût de la livraison; prix de la livraison; livraison gratuite; port gratuit; frais d'expédition

pickup
  es: recoger; recojo; recogida; retirar en tienda; retiro en tienda; retirar en el local; retirar mi pedido; retiro en sucursal; recoger en tienda; pasar a buscar; buscar mi pedido; retirarlo; pasar a retirar; pasar a recoger; punto de recogida; punto de retiro; pick up; recolección; recolectar; para llevar; take away
  en: pick up; pickup; collect; collection; collect in store; click and collect; collect my order; pick it up; collection point; pickup point; takeaway; take out; in store pickup
  pt: retirar; retirada; retirar na loja; buscar na loja; levantar; ponto de retirada; recolher; coleta; coletar; pegar na loja; para viagem
  fr: retrait; retrait en magasin; retirer en magasin; point relais; point de retrait; récupérer ma commande; aller chercher; venir chercher; à emporter; click and collect; collecte

cancel
  es: cancelar; cancelación; cancelo; anular; anulación; dar de baja; darme de baja; darse de baja; baja; desistir; desistimiento; rescindir; rescisión; dejar sin efecto; ya no quiero; ya no lo quiero; me arrepentí; arrepentimiento; no quiero más; revocar; deshacer; suspender; renunciar
  en: cancel; cancellation; cancelled; canceled; canceling; cancelling; call off; annul; void; terminate; termination; no longer want; don't want anymore; don't want it; changed my mind; withdraw from; withdrawal right; right of withdrawal; undo; revoke; stop
  pt: cancelar; cancelamento; anular; anulação; desistir; desistência; rescindir; rescisão; arrependimento; não quero mais; encerrar; interromper; dar baixa
  fr: annuler; annulation; résilier; résiliation; rétractation; se rétracter; droit de rétractation; mettre fin; je ne veux plus; désister; désistement; arrêter; révoquer

return_goods
  es: devolver; devolución; devoluciones; devuelvo; devuelve; devuelvan; regresar un producto; retornar; retorno; hacer una devolución; regresar la compra; política de devolución; política de devoluciones; política de cambios; plazo de devolución; devolverlo; regresarlo; no me gustó; no me quedó; no me sirve
  en: return; returns; returned; return policy; send back; give back; bring back; return an item; returning; take back; return label; not satisfied; returnable
  pt: devolver; devolução; devoluções; retornar; política de devolução; mandar de volta; enviar de volta; não gostei; não serviu; devolva
  fr: retourner; retour; retours; renvoyer; renvoi; rendre; politique de retour; retourner un article; bon de retour; ne me plaît pas; ne convient pas

exchange_goods
  es: cambiar un producto; cambio de producto; cambio de talla; cambiar por otro; cambiarlo; cambiar la talla; hacer un cambio; hacen cambios; realizar un cambio; canjear; canje; reemplazar; reemplazo; reemplazarlo; sustituir; sustitución; intercambiar; intercambio; permutar; cambio de artículo; cambios y devoluciones; tienen cambio; reponer; reposición
  en: exchange; swap; replace; replacement; exchange an item; change for another; different size; substitute; substitution; trade in
  pt: trocar; troca; trocas; substituir; substituição; reposição; trocar por outro; trocar o tamanho; trocar o produto; repor
  fr: échanger; échange; échanges; remplacer; remplacement; changer d'article; changer la taille; substituer; substitution

refund
  es: reembolso; reembolsar; reembolsan; devolución del dinero; devolver el dinero; devuelven el dinero; devuelvan mi dinero; devolución de dinero; recuperar mi dinero; recuperar el dinero; reintegro; reintegrar; que me devuelvan; me devuelven; me regresan mi dinero; regresar el dinero; devolución del importe; devolución del pago; reversar; reversa; reverso; extorno; contracargo; nota de crédito; dinero de vuelta; abono del importe; estado del reembolso; me devolverán
  en: refund; refunded; refunds; refundable; money back; get my money; give me my money; reimburse; reimbursement; chargeback; credit note; reversal; reverse the charge; refund status; repay me
  pt: reembolso; reembolsar; estorno; estornar; dinheiro de volta; devolução do dinheiro; devolver o dinheiro; meu dinheiro; ressarcimento; ressarcir; restituição; restituir
  fr: remboursement; rembourser; remboursé; être remboursé; récupérer mon argent; rendre l'argent; mon argent; restitution; avoir commercial; note de crédit; rétrofacturation

complaint
  es: reclamo; reclamar; reclamación; reclamaciones; queja; quejas; quejarme; quejarse; denuncia; denunciar; disconformidad; inconformidad; insatisfecho; descontento; libro de reclamaciones; libro de quejas; hoja de reclamaciones; formulario de reclamo; presentar una queja; poner una queja; poner un reclamo; mal servicio; mala atención; pésimo servicio; pqr; pqrs; protesta; defensor del cliente; estoy molesto; defensa del consumidor; mal trato; descontenta
  en: complaint; complain; complaints; complaining; file a complaint; make a complaint; dissatisfied; unhappy; bad service; poor service; terrible service; grievance; ombudsman; not happy; unsatisfied; dispute; rude staff; disappointed
  pt: reclamação; reclamar; queixa; queixar; denúncia; denunciar; insatisfeito; mau atendimento; péssimo atendimento; livro de reclamações; ouvidoria; insatisfação; procon; descontente
  fr: réclamation; réclamer; plainte; se plaindre; porter plainte; mécontent; insatisfait; mauvais service; litige; médiateur; contestation; contester; mécontentement

feedback
  es: sugerencia; sugerir; sugerencias; opinión; opinar; opiniones; comentario; comentarios; reseña; reseñas; valoración; valorar; calificar; calificación del servicio; puntuar; encuesta; recomendación; recomendar; felicitar; felicitación; elogio; buzón de sugerencias; retroalimentación; feedback; referencias; testimonios; mejoras; propuesta; dejar un comentario
  en: feedback; suggestion; suggest; opinion; review; reviews; rate; rating; survey; comment; comments; recommend; recommendation; testimonial; testimonials; praise; idea; improvement
  pt: sugestão; sugerir; opinião; avaliação; avaliar; avaliações; comentário; pesquisa de satisfação; recomendação; recomendar; elogio; feedback; depoimentos
  fr: suggestion; suggérer; avis; opinion; commentaire; évaluation; évaluer; noter; sondage; enquête; recommandation; recommander; témoignages; remarque; félicitations

# --- Money -----------------------------------------------------------------------------------

price
  es: precio; precios; cuánto cuesta; cuánto vale; cuánto sale; cuánto es; cuánto cuestan; cuánto valen; cuánto salen; cuesta; cuestan; costo; coste; costos; costar; vale; valor; importe; tarifa; tarifas; tarifario; cotización; cotizar; presupuesto; presupuestar; lista de precios; a cómo; a cuánto; qué precio; qué valor; qué sale; cuánto cobran; cuánto cobras; cuánto debo pagar; cuánto tengo que pagar; cuánto pago; cuánto hay que pagar; monto; arancel; aranceles; cuánto me cobran; qué costo; precio final
  en: price; prices; pricing; cost; costs; how much; how much is; how much does it cost; how much do you charge; rate; rates; quote; quotation; estimate; price list; charge; what do you charge; value; tariff; amount
  pt: preço; preços; quanto custa; quanto é; quanto sai; quanto fica; quanto vale; custo; custar; valor; valores; tarifa; orçamento; cotação; tabela de preços; quanto cobram; quanto pago; quanto cobra; mensalidade
  fr: prix; combien coûte; combien ça coûte; c'est combien; coût; coûter; tarif; tarifs; tarification; devis; montant; liste des prix; quel prix; combien dois-je payer; valeur; combien vaut

cheap
  es: barato; barata; económico; económica; baratos; más barato; más económico; asequible; accesible; bajo costo; bajo coste; low cost; módico; mejor precio; más bajo; rebajado
  en: cheap; cheaper; cheapest; inexpensive; affordable; low cost; budget; best price; lowest price; economical
  pt: barato; mais barato; econômico; económico; acessível; baixo custo; em conta; melhor preço
  fr: pas cher; moins cher; bon marché; économique; abordable; à bas prix; meilleur prix; le moins cher

expensive
  es: caro; cara; carísimo; costoso; muy caro; elevado; precio alto; sale caro; excesivo; más caro; salado
  en: expensive; pricey; costly; too much money; overpriced; high price; too expensive
  pt: caro; cara; custoso; muito caro; caríssimo; preço alto
  fr: cher; chère; coûteux; trop cher; onéreux; hors de prix

free_of_charge
  es: gratis; gratuito; gratuita; gratuitamente; sin costo; sin coste; sin cargo; de balde; libre de costo; no cuesta; sin pagar; gratuidad; sin costo alguno; versión gratuita; es de pago; hay que pagar; tiene costo; tiene algún costo; tiene coste; regalan
  en: free; free of charge; for free; no cost; no charge; complimentary; without paying; gratis; costs nothing; at no cost; free version; is it free; do i have to pay
  pt: grátis; gratuito; gratuita; de graça; sem custo; sem pagar; gratuitamente; livre de custo; é pago; tem custo
  fr: gratuit; gratuite; gratuitement; sans frais; sans payer; offert; gratis; est-ce payant; payant; version gratuite

discount
  es: descuento; descuentos; rebaja; rebajas; oferta; ofertas; promoción; promociones; promocional; cupón; cupones; código promocional; código de descuento; código de promoción; código promo; voucher; vale de descuento; liquidación; outlet; black friday; cyber monday; hot sale; 2x1; dos por uno; bonificación; bonificar; remate; precio especial; saldos; buen fin; descontar; oferta especial
  en: discount; discounts; discounted; offer; offers; promotion; promotions; promotional; promo code; coupon; coupons; coupon code; voucher; discount code; deal; deals; special offer; black friday; cyber monday; clearance; bargain; reduction; reduced price; bogo; student discount; sale price
  pt: desconto; descontos; oferta; promoção; promoções; promocional; cupom; cupão; cupom de desconto; código promocional; código de desconto; liquidação; saldos; black friday; vale; pechincha
  fr: réduction; réductions; remise; rabais; promotion; promotions; promotionnel; code promo; code promotionnel; code de réduction; bon de réduction; coupon; soldes; offre; offres; offre spéciale; bon d'achat; black friday; ristourne

pay
  es: pagar; pago; pagos; pague; abonar; abono; cancelar la factura; cancelar la deuda; cancelar el monto; saldar; hacer el pago; realizar el pago; realizar un pago; desembolsar; pagaderos; abonarlo; saldar la cuenta; pago en línea; pagar online; pagar por internet
  en: pay; paid; payment; payments; paying; make a payment; settle; pay online; payable; pay my bill; pay bill
  pt: pagar; pagamento; pagamentos; quitar; efetuar o pagamento; fazer o pagamento; pago; pagar online; pagar a conta
  fr: payer; paiement; paiements; payé; régler; règlement; effectuer un paiement; payer en ligne; acquitter; s'acquitter; payer ma facture

payment_methods
  es: formas de pago; forma de pago; medios de pago; medio de pago; métodos de pago; método de pago; modalidades de pago; modos de pago; con qué puedo pagar; cómo puedo pagar; cómo se paga; cómo pago; aceptan tarjeta; aceptan tarjetas; aceptan efectivo; aceptan paypal; pagar con tarjeta; pagar en efectivo; tarjeta de crédito; tarjeta de débito; paypal; mercado pago; mercadopago; bizum; efectivo; contado; al contado; contra entrega; contrarreembolso; contra reembolso; transferencia bancaria; apple pay; google pay; cheque; criptomonedas; bitcoin; código qr; monedero electrónico; billetera virtual; billetera digital; qué tarjetas aceptan; opciones de pago; reciben tarjeta; yape; nequi; oxxo; webpay; pse; mastercard; visa; american express
  en: payment methods; payment method; payment options; ways to pay; means of payment; how can i pay; how do i pay; form of payment; forms of payment; do you accept; do you take; accept credit cards; pay with card; pay by card; pay in cash; pay cash; credit card; debit card; paypal; cash; cash on delivery; cod; bank transfer; wire transfer; apple pay; google pay; check; cheque; crypto; bitcoin; qr code; visa; mastercard; american express; amex; klarna; stripe
  pt: formas de pagamento; forma de pagamento; meios de pagamento; métodos de pagamento; como posso pagar; como pagar; aceitam cartão; aceita cartão; pagar com cartão; cartão de crédito; cartão de débito; dinheiro; em dinheiro; boleto; boleto bancário; pix; paypal; mbway; multibanco; transferência bancária; cheque; à vista; contra entrega; opções de pagamento; visa; mastercard; bitcoin
  fr: moyens de paiement; moyen de paiement; modes de paiement; mode de paiement; méthodes de paiement; comment payer; comment puis-je payer; acceptez-vous; payer par carte; payer en espèces; carte de crédit; carte bancaire; carte bleue; paypal; espèces; en liquide; comptant; chèque; virement bancaire; virement; contre remboursement; apple pay; google pay; options de paiement; visa; mastercard; bitcoin

instalments
  es: cuotas; cuota; a plazos; en cuotas; en plazos; meses sin intereses; pago fraccionado; fraccionar; financiar; financiación; financiamiento; diferir; diferido; mensualidades; cuotas sin interés; pagar a meses; pagar en partes; aplazar el pago; aplazado; plan de pagos; facilidades de pago; convenio de pago; sin intereses
  en: instalments; installments; installment; instalment; monthly payments; pay monthly; pay later; buy now pay later; financing; finance; payment plan; pay over time; interest free; split payment
  pt: parcelas; parcela; parcelar; parcelamento; prestações; prestação; em prestações; sem juros; financiar; financiamento; parcelado; mensalidades; em vezes
  fr: mensualités; mensualité; échelonner; en plusieurs fois; plusieurs fois; paiement fractionné; financement; financer; à crédit; sans frais bancaires; échéancier; trois fois

payment_failed
  es: pago rechazado; rechazó el pago; tarjeta rechazada; rechaza; rechazada; rechazado; pago fallido; no puedo pagar; no me deja pagar; no pasa la tarjeta; error en el pago; error al pagar; problema con el pago; pago pendiente; no se procesó; no se acreditó; declinada; declinado; denegado; denegada; no acepta mi tarjeta; no me acepta la tarjeta; pago no reflejado; no aparece mi pago; no procesa
  en: payment failed; payment declined; card declined; declined; rejected; can't pay; cannot pay; payment error; payment problem; payment not going through; payment pending; not processed; won't accept my card; transaction failed; unsuccessful; denied
  pt: pagamento recusado; recusado; recusada; cartão recusado; não consigo pagar; erro no pagamento; pagamento pendente; pagamento não aprovado; negado; rejeitado; não foi aprovado
  fr: paiement refusé; refusé; refusée; carte refusée; échec du paiement; paiement échoué; impossible de payer; erreur de paiement; paiement en attente; rejeté; problème de paiement; décliné

double_charge
  es: cobro doble; doble cobro; cobraron dos veces; cobrado dos veces; me cobraron de más; cobraron de más; cargo duplicado; cobro duplicado; cobro indebido; cargo no reconocido; no reconozco; desconozco; cobro que no; cobraron mal; cargo extraño; cargos desconocidos; cobro incorrecto; me cobraron algo; cargo indebido; cobro no autorizado; compra no reconocida; cobraron; cobrado
  en: charged twice; double charge; double charged; overcharged; duplicate charge; unrecognized charge; don't recognize; do not recognise; unauthorized charge; unauthorised; wrong amount; incorrect charge; wrongly charged; charged; unknown charge; extra charge
  pt: cobrança dupla; cobrado duas vezes; cobraram duas vezes; cobrança duplicada; cobrança indevida; não reconheço; cobraram a mais; cobrança errada; cobrado
  fr: débité deux fois; double débit; prélevé deux fois; double prélèvement; facturé deux fois; prélèvement inconnu; je ne reconnais pas; non autorisé; trop perçu; débité

charge_fee
  es: comisión; comisiones; cobrar; cobro; cobran; cargo; cargos; cargo extra; cargo adicional; recargo; recargos; recargar comisión; gastos; honorarios; tasa; penalización; penalidad; multa; mora; tarifa adicional; costo adicional; coste adicional; cuota de mantenimiento; mantenimiento de cuenta; costos ocultos; cobro de comisión; gastos de gestión
  en: fee; fees; charge; charges; commission; surcharge; extra cost; additional fee; hidden cost; hidden fees; penalty; fine; late fee; maintenance fee; service charge; handling fee
  pt: taxa; taxas; tarifa; comissão; cobrar; cobrança; encargo; encargos; multa; custo adicional; acréscimo; taxa de manutenção
  fr: frais; commission; facturer; supplément; surcoût; pénalité; amende; frais supplémentaires; frais de dossier; frais de gestion; coût supplémentaire; majoration

invoice
  es: factura; facturar; facturación; boleta; recibo; comprobante; comprobante de pago; ticket de compra; tique; tíquet; factura electrónica; comprobante fiscal; cfdi; justificante; documento tributario; datos de facturación; datos fiscales; rfc; nif; ruc; cuit; recibo de pago; resguardo; copia de la factura; recibo de luz; planilla; cuenta de cobro
  en: invoice; invoices; bill; billing; receipt; receipts; proof of purchase; proof of payment; tax invoice; billing details; vat invoice; copy of invoice; bills; payment receipt
  pt: fatura; factura; faturar; faturamento; faturação; recibo; nota fiscal; comprovante; comprovativo; cupom fiscal; conta de luz; segunda via; boleto
  fr: facture; factures; facturation; facturer; reçu; ticket de caisse; justificatif; justificatif de paiement; preuve d'achat; quittance; note; coordonnées de facturation

tax
  es: impuesto; impuestos; iva; igv; tributo; tributario; fiscal; impositivo; gravamen; aranceles; aduana; aduanas; derechos de aduana; retención; hacienda; sat; dian; declaración de la renta; declaración de impuestos; renta; irpf; monotributo; afip; aduanero; incluye iva
  en: tax; taxes; vat; sales tax; gst; duty; duties; customs; import tax; tax return; taxable; customs fees; withholding
  pt: imposto; impostos; icms; iva; tributo; alfândega; alfandegário; aduana; receita federal; imposto de renda; declaração de impostos; tributação
  fr: impôt; impôts; taxe; taxes; tva; douane; douanes; droits de douane; fiscal; fiscalité; déclaration d'impôts; frais de douane

gift_card
  es: tarjeta de regalo; tarjeta regalo; gift card; vale de regalo; bono regalo; cheque regalo; certificado de regalo; tarjetas de regalo; giftcard; orden de compra de regalo
  en: gift card; gift cards; gift certificate; gift voucher; giftcard; store credit
  pt: cartão presente; vale-presente; vale presente; cartão oferta; cheque prenda; gift card; crédito na loja
  fr: carte cadeau; cartes cadeaux; chèque cadeau; bon cadeau; gift card

gift
  es: regalo; regalos; regalar; obsequio; obsequiar; envolver para regalo; envoltorio de regalo; papel de regalo; presente; dedicatoria; detalle; mensaje de regalo
  en: gift; gifts; present; gift wrap; gift wrapping; gift message; giveaway; wrap
  pt: presente; presentes; presentear; prenda; embrulho; embrulhar; brinde; papel de presente
  fr: cadeau; cadeaux; offrir; emballage cadeau; paquet cadeau; présent; message cadeau

loyalty
  es: puntos; programa de puntos; programa de fidelidad; programa de lealtad; fidelización; fidelidad; millas; acumular puntos; canjear puntos; canjear millas; sumar puntos; recompensa; recompensas; cliente frecuente; viajero frecuente; club; club de beneficios; beneficios; membresía; socio; tarjeta de puntos; cashback; premios; premio; catálogo de premios; mis puntos; socios; membresia premium; vip
  en: points; loyalty program; loyalty programme; loyalty; rewards; reward; miles; earn points; redeem; redeem points; redeem miles; frequent flyer; cashback; membership; member; club; benefits; prize; prizes; perks; tier; vip
  pt: pontos; programa de pontos; programa de fidelidade; fidelidade; milhas; acumular pontos; resgatar; resgatar pontos; resgate; recompensa; recompensas; cashback; clube; benefícios; sócio; prêmio; prémio; vantagens
  fr: points; programme de fidélité; fidélité; miles; cumuler des points; utiliser mes points; récompense; récompenses; cashback; club; avantages; membre; adhésion; prime; voyageur fréquent

referral
  es: referir; referidos; recomendar a un amigo; invitar a un amigo; invita a un amigo; invitar amigos; código de referido; programa de referidos; traer un amigo; código de invitación; plan amigo; amigo; amigos
  en: referral; refer a friend; refer; invite a friend; invite friends; referral code; referral program; invitation code; friend
  pt: indicar; indicação; indicar um amigo; convidar amigos; código de indicação; indique e ganhe; código de convite; amigo
  fr: parrainage; parrainer; parrain; filleul; inviter un ami; code de parrainage; recommander à un ami; ami

money
  es: dinero; plata; lana; pasta; guita; feria; fondos; billetes; billete de banco; billullo; pisto; capital
  en: money; funds; cash money; bucks
  pt: dinheiro; grana; fundos; verba
  fr: argent; fric; fonds; sous

currency
  es: moneda; monedas; divisa; divisas; dólar; dólares; euro; euros; pesos; tipo de cambio; tasa de cambio; cambio de moneda; cambio de divisas; moneda extranjera; soles; moneda local; convertir; conversión; libra; bolívares; casa de cambio
  en: currency; currencies; dollar; dollars; euro; euros; pound; pounds; exchange rate; foreign currency; convert; conversion; foreign exchange; usd; eur; gbp; supported currencies
  pt: moeda; moedas; divisa; câmbio; taxa de câmbio; dólar; euro; reais; real; moeda estrangeira; converter; conversão; cotação do dólar
  fr: monnaie; devise; devises; dollar; euro; euros; taux de change; change; convertir; conversion; monnaie étrangère; bureau de change

debt
  es: deuda; deudas; deber; debo; adeudo; adeudar; moroso; morosidad; atrasado en el pago; vencida; vencido; pago atrasado; saldo pendiente; pagar tarde; pago tardío; deudor; refinanciar; refinanciación; retraso en el pago; impago; cobranza; cobranzas; no pagué; no he pagado; no pago; buró de crédito; informe crediticio; historial crediticio; dicom; asnef
  en: debt; debts; owe; overdue; outstanding balance; past due; arrears; late payment; missed payment; refinance; refinancing; collections; unpaid; credit score; credit report; credit history; debtor; pay late; miss a payment
  pt: dívida; dívidas; devo; dever; atrasado; vencida; inadimplente; inadimplência; negociar dívida; renegociar; refinanciar; em atraso; débito em aberto; spc; serasa; score; cobrança de dívida
  fr: dette; dettes; devoir de l'argent; impayé; impayés; retard de paiement; en retard de paiement; arriéré; refinancer; recouvrement; échéance; surendettement; solde dû

due_date
  es: vencimiento; vence; vencer; fecha de vencimiento; fecha límite; fecha de pago; fecha de corte; cuándo vence; cuándo pago; cuándo debo pagar; plazo de pago; último día; prórroga; extensión de plazo; caduca; caducidad; caducar; caducado; expira; expirar; expiración; expirado; vigencia; vigente; validez; válido hasta; fecha de facturación; ampliar el plazo; deadline
  en: due date; deadline; expiry; expire; expires; expired; expiration; expiration date; expiry date; when is it due; due; payment date; billing date; validity; valid until; cut-off; extension; last day; billing cycle; best before
  pt: vencimento; vence; vencer; data de vencimento; data limite; prazo de pagamento; validade; expira; expirar; expirado; vigência; caducar; prorrogação; último dia; data de validade
  fr: échéance; date d'échéance; date limite; expirer; expiration; expire; expiré; date d'expiration; validité; valable; date de paiement; délai de paiement; périmé; dernier jour; prolongation

# --- Account and access -----------------------------------------------------------------------

account
  es: cuenta; mi cuenta; perfil; cuenta de usuario; mi perfil; área de cliente; área privada; zona de clientes; oficina virtual; sucursal virtual; cuenta de cliente
  en: account; my account; profile; user account; customer area; client area; my profile
  pt: conta; minha conta; perfil; conta de usuário; área do cliente; meu perfil
  fr: compte; mon compte; profil; compte utilisateur; espace client; compte client; mon profil

register
  es: registrarse; registrarme; registro; registrar; crear una cuenta; crear cuenta; crear mi cuenta; abrir una cuenta; abrir cuenta; apertura de cuenta; darme de alta; darse de alta; dar de alta; alta; inscribirme; inscribirse; inscripción; inscribir; apuntarme; apuntarse; afiliarme; afiliarse; afiliación; hacerme socio; hacerse socio; hacerse cliente; hacerme cliente; crear un usuario; empadronamiento; unirme; unirse; asociarme; enrolarse
  en: register; registration; registered; sign up; signup; create an account; create account; open an account; open account; enroll; enrol; enrolment; enrollment; join; set up an account; make an account; become a member; become a customer; opening an account; new account
  pt: cadastrar; cadastro; cadastrar-se; registrar; registrar-se; registar; registo; criar uma conta; criar conta; abrir uma conta; abrir conta; abertura de conta; inscrever; inscrição; inscrever-se; me cadastrar; me inscrever; filiar; associar-se; tornar-se sócio
  fr: inscription; s'inscrire; m'inscrire; inscrire; créer un compte; créer mon compte; ouvrir un compte; ouverture de compte; enregistrer un compte; adhérer; adhésion; devenir membre; devenir client; création de compte; enregistrement

login
  es: iniciar sesión; inicio de sesión; ingresar a mi cuenta; ingresar; ingreso a la cuenta; entrar a mi cuenta; entrar en mi cuenta; acceder; acceso; acceder a mi cuenta; loguearme; loguearse; logear; login; logueo; conectarme a mi cuenta; no puedo entrar; no puedo ingresar; no puedo acceder; no me deja entrar; no puedo iniciar sesión; entrar a la plataforma; identificarme; credenciales; cerrar sesión; autenticarme; nombre de usuario; usuario
  en: log in; login; log on; logon; sign in; signin; access my account; access; can't log in; cannot log in; can't access; unable to log in; get into my account; credentials; username; user name; log out; logout; sign out; user id; logging in
  pt: entrar na conta; fazer login; login; logar; acessar; acesso; aceder; iniciar sessão; início de sessão; não consigo entrar; não consigo acessar; acessar minha conta; credenciais; nome de usuário; usuário; sair da conta; utilizador; nome de utilizador
  fr: se connecter; me connecter; connexion; connexion au compte; accéder; accès; accéder à mon compte; ouvrir une session; identifiant; identifiants; impossible de me connecter; nom d'utilisateur; s'identifier; se déconnecter; déconnexion

password
  es: contraseña; clave; clave de acceso; password; pin; clave secreta; código pin; clave de internet; palabra clave; clave dinámica; clave web; clave única; clave de seguridad
  en: password; passwords; passcode; pin; pin code; pin number; passphrase; login code
  pt: senha; palavra-passe; pin; código pin; senha de acesso; password
  fr: mot de passe; code secret; code pin; code d'accès; code confidentiel; mots de passe

forgot_password
  es: olvidé mi contraseña; olvidé la contraseña; olvidé mi clave; olvidar la contraseña; recuperar contraseña; recuperar mi contraseña; recuperar la contraseña; recuperar mi clave; recuperar clave; recuperar mi cuenta; restablecer; restablecer contraseña; resetear; reestablecer; reiniciar la contraseña; cambiar contraseña; cambiar la contraseña; cambiar mi contraseña; cambiar mi clave; cambio de clave; cambio de contraseña; perdí mi contraseña; no recuerdo mi contraseña; no recuerdo mi clave; no me acuerdo; olvidé; olvidado; olvido; se me olvidó; me olvidé; nueva contraseña; no recuerdo; recordar contraseña; modificar contraseña; blanquear clave; desbloquear mi cuenta
  en: forgot password; forgot my password; forgotten password; reset password; reset my password; recover password; recover my account; change password; change my password; lost password; lost my password; new password; password reset; can't remember; don't remember; forgot; forgotten; reset; restore access; change pin; change my pin; forgot pin; forgot my username; update password; account recovery
  pt: esqueci minha senha; esqueci a senha; esqueci; esquecer; recuperar senha; recuperar minha senha; redefinir senha; redefinir; resetar; trocar a senha; mudar a senha; alterar senha; alterar a senha; perdi minha senha; nova senha; não lembro; não me lembro; recuperar minha conta; recuperar palavra-passe
  fr: mot de passe oublié; oublié mon mot de passe; oublié; oublier; réinitialiser; réinitialiser mon mot de passe; réinitialisation; récupérer mon mot de passe; récupérer mon compte; changer de mot de passe; changer mon mot de passe; modifier mon mot de passe; nouveau mot de passe; perdu mon mot de passe; je ne me souviens plus

account_blocked
  es: cuenta bloqueada; me bloquearon; usuario bloqueado; bloquearon mi cuenta; bloqueada; bloqueado; suspendida; suspendido; cuenta suspendida; desbloquear; desbloqueo; cuenta inhabilitada; inhabilitado; cuenta cerrada; reactivar mi cuenta; cuenta desactivada; congelada; restringida; baneado; banearon; deshabilitada; expulsado
  en: account locked; locked; locked out; account blocked; blocked; suspended; account suspended; unlock; unblock; banned; disabled; account disabled; frozen; restricted; deactivated; account closed; reactivate my account; too many attempts
  pt: conta bloqueada; bloqueada; bloqueado; desbloquear; desbloqueio; conta suspensa; suspensa; banido; conta desativada; conta encerrada; reativar minha conta; restrita
  fr: compte bloqué; bloqué; bloquée; débloquer; déblocage; suspendu; compte suspendu; compte désactivé; banni; verrouillé; déverrouiller; gelé; restreint

delete_account
  es: eliminar mi cuenta; eliminar cuenta; eliminar la cuenta; borrar mi cuenta; borrar cuenta; cerrar mi cuenta; cerrar cuenta; cierre de cuenta; cancelar mi cuenta; cancelar la cuenta; dar de baja mi cuenta; darme de baja; baja de cuenta; desactivar mi cuenta; eliminar mi perfil; eliminar mis datos
  en: delete my account; delete account; close my account; close account; account closure; remove my account; cancel my account; deactivate my account; erase my account; terminate my account; delete my profile; delete my data
  pt: excluir minha conta; excluir conta; apagar minha conta; eliminar conta; encerrar minha conta; encerramento de conta; encerrar conta; cancelar minha conta; fechar a conta; desativar minha conta; deletar minha conta
  fr: supprimer mon compte; supprimer le compte; fermer mon compte; fermeture de compte; clôturer mon compte; clôture; effacer mon compte; désactiver mon compte; supprimer mes données

verification_code
  es: código de verificación; verificar mi cuenta; verificar; verificación; código sms; no me llega el código; no llega el código; no recibo el código; no recibí el código; verificación en dos pasos; autenticación; autenticación en dos pasos; doble factor; token; confirmar mi cuenta; confirmar mi correo; correo de confirmación; validar; validación; correo de activación; sms de confirmación; código de activación; enlace de verificación; clave temporal; autentificación; correo de verificación; factor de autenticación
  en: verification code; verify; verification; verify my account; verify my email; confirmation code; confirmation email; two factor authentication; two-step; authentication; authenticator; one time password; token; sms code; didn't receive the code; code not received; didn't get the code; validate; activation email; activation code; activation link; passcode not received; confirm my email; security code; verification email
  pt: código de verificação; verificar; verificação; verificar minha conta; não recebi o código; código sms; confirmação em duas etapas; autenticação; duas etapas; token; e-mail de confirmação; validar; validação; código de confirmação; confirmar minha conta; código de ativação
  fr: code de vérification; vérifier; vérification; vérifier mon compte; pas reçu le code; code sms; double authentification; authentification; e-mail de confirmation; valider; validation; code de confirmation; code d'activation; lien d'activation; confirmer mon compte; jeton

identity_check
  es: verificar mi identidad; verificación de identidad; validar identidad; comprobar identidad; identificación; documento de identidad; carnet; carné; cédula; cédula de identidad; dni; ine; pasaporte; curp; rut; nie; credencial; ine vigente; cédula de ciudadanía; identificación oficial; licencia de conducir como identificación; credencial de elector; documento de identificación; acreditar identidad; selfie; prueba de identidad
  en: verify my identity; identity verification; identity; identification; proof of identity; id card; passport; photo id; ssn; social security number; driver's licence; driving license; identity card; kyc; selfie; identity document; identity check
  pt: verificar identidade; verificação de identidade; identidade; identificação; documento de identidade; cpf; rg; passaporte; cartão de cidadão; carteira de identidade; comprovar identidade; selfie; cnpj; nif
  fr: vérifier mon identité; vérification d'identité; identité; pièce d'identité; carte d'identité; passeport; justificatif d'identité; carte nationale; identification; selfie; numéro de sécurité sociale

change_personal_data
  es: cambiar mis datos; actualizar mis datos; actualizar datos; modificar mis datos; modificar datos; corregir mis datos; cambio de datos; actualización de datos; datos personales; cambiar mi nombre; cambiar mi correo; cambiar mi teléfono; cambiar mi número; cambiar mi dirección; cambiar de correo; actualizar mi dirección; editar mi perfil; mis datos; datos incorrectos; datos de contacto cambiados; cambio de domicilio; cambio de dirección; cambio de titular; cambio de nombre; titularidad; actualizar información; me mudé; cambiar la dirección; cambiar de domicilio; modificar la dirección; nombre mal escrito
  en: change my details; update my details; update my information; edit my profile; personal details; change my email; change my name; change my phone number; change my address; change of address; update my address; update my profile; correct my details; personal information; personal data; my details; edit profile; moved house; change of name; name change; new address; edit personal details; wrong details; new phone number
  pt: alterar meus dados; atualizar meus dados; mudar meus dados; dados pessoais; dados cadastrais; atualizar cadastro; alterar cadastro; mudar meu e-mail; alterar meu e-mail; mudar meu endereço; mudança de endereço; alterar endereço; mudar meu telefone; trocar meu número; editar perfil; mudança de titularidade; alterar nome; corrigir meus dados; mudei de casa
  fr: modifier mes données; modifier mes informations; mettre à jour mes informations; changer mes coordonnées; données personnelles; changer d'adresse; changement d'adresse; changer mon adresse; changer mon e-mail; modifier mon profil; changer mon nom; changer de numéro; informations personnelles; mes coordonnées; corriger mes données; changement de titulaire; déménagé

modify_order
  es: modificar mi pedido; cambiar mi pedido; editar mi pedido; modificar el pedido; cambiar el pedido; cambiar la dirección de envío; cambiar dirección de entrega; agregar un producto; añadir un producto; agregar al pedido; quitar un producto; corregir mi pedido; me equivoqué de dirección; dirección equivocada; modificar la compra; eliminar un artículo; cambiar la orden; dirección incorrecta; cambiar la fecha de entrega; reprogramar la entrega
  en: change my order; modify my order; edit my order; edit order; change order; amend my order; update my order; change shipping address; change delivery address; add an item; add to my order; remove an item; wrong address; change the delivery date; reschedule delivery; change of order; swap items
  pt: alterar meu pedido; mudar meu pedido; modificar pedido; editar pedido; alterar o pedido; mudar o endereço de entrega; adicionar um item; adicionar produto; remover item; endereço errado; mudar a data de entrega
  fr: modifier ma commande; changer ma commande; modifier la commande; changer l'adresse de livraison; ajouter un article; supprimer un article; mauvaise adresse; modifier la date de livraison; compléter ma commande

# --- Subscription and contract -------------------------------------------------------------------

subscription
  es: suscripción; suscribirme; suscribirse; suscribir; suscriptor; abono mensual; abonado; plan; planes; paquete contratado; mensualidad; membresía; cambiar de plan; cambiar mi plan; cambio de plan; mejorar mi plan; plan anual; plan mensual; plan premium; premium; versión de pago; upgrade; contratar un plan; tarifa plana; planes disponibles; plan básico; plan familiar; bajar de plan
  en: subscription; subscribe; subscriptions; subscriber; plan; plans; monthly plan; annual plan; change plan; change my plan; upgrade; downgrade; premium; paid version; membership plan; pricing plan; switch plan; family plan; basic plan
  pt: assinatura; assinar; assinante; plano; planos; subscrição; subscrever; mudar de plano; plano mensal; plano anual; premium; mensalidade; upgrade; trocar de plano; plano familiar
  fr: abonnement; s'abonner; abonné; forfait; forfaits; formule; formules; changer d'abonnement; changer de forfait; abonnement mensuel; premium; souscription; offre premium; abonnement annuel

unsubscribe
  es: desuscribirme; desuscribirse; cancelar la suscripción; cancelar mi suscripción; anular la suscripción; dejar de recibir correos; no recibir más correos; no quiero recibir; dejar de recibir; no quiero más correos; lista de correo; cancelar suscripción; terminar la suscripción; darme de baja del boletín; dejar la membresía; no quiero publicidad; cancelar membresía
  en: unsubscribe; cancel my subscription; cancel subscription; stop receiving; stop emails; opt out; no longer receive; end my subscription; mailing list; remove me; cancel membership; stop my subscription; stop sending
  pt: cancelar assinatura; cancelar minha assinatura; parar de receber; não quero receber; descadastrar; não receber mais; sair da lista; cancelar subscrição; cancelar a assinatura
  fr: se désabonner; me désabonner; désabonnement; désinscrire; désinscription; annuler mon abonnement; résilier mon abonnement; ne plus recevoir; arrêter l'abonnement; liste de diffusion

newsletter
  es: boletín; boletines; newsletter; novedades; noticias de la empresa; recibir novedades; recibir ofertas; publicidad; notificaciones; notificación; avisos; alertas; alerta; avisar; avísenme; avísame; aviso; mantenerme informado; recordatorio; recordatorios; spam; correo no deseado; notificar; notifiquen
  en: newsletter; newsletters; notifications; notification; alerts; alert; notify; notify me; reminder; reminders; updates by email; marketing emails; spam; junk; keep me informed; push notifications
  pt: newsletter; boletim; novidades; notificações; notificação; alertas; avisos; avisar; me avise; lembrete; lembretes; spam; publicidade; receber ofertas
  fr: newsletter; lettre d'information; notifications; notification; alertes; alerte; prévenir; avertir; rappel; rappels; spam; publicité; nouveautés; indésirables; tenir informé

trial
  es: prueba gratis; prueba gratuita; período de prueba; periodo de prueba; probar gratis; versión de prueba; demo; demostración; probar; muestra gratis; muestra; muestras; mes gratis; días de prueba; degustación
  en: free trial; trial; trial period; try for free; demo; demonstration; try; sample; samples; free month; test version; try before; trial version
  pt: teste grátis; período de teste; avaliação gratuita; versão de teste; demonstração; demo; experimentar; testar; amostra; amostra grátis; mês grátis; período de experiência
  fr: essai gratuit; période d'essai; version d'essai; essayer; démo; démonstration; tester; échantillon; échantillons; mois gratuit; essai

renew
  es: renovar; renovación; renuevo; renueva; renovar automáticamente; renovación automática; prorrogar; extender; extensión; ampliar el contrato; prolongar; seguir con el servicio; revalidar; canje de licencia
  en: renew; renewal; auto-renew; automatic renewal; extend; extension; prolong; auto renewal; renewing
  pt: renovar; renovação; renovação automática; estender; prorrogar; prorrogação; extensão; prolongar
  fr: renouveler; renouvellement; reconduction; reconduction automatique; prolonger; prolongation; étendre; renouvellement automatique

contract
  es: contrato; contratos; permanencia; cláusula; cláusulas; compromiso de permanencia; contractual; firma del contrato; firmar; firma; firma electrónica; contrato mínimo; acuerdo; convenio; plazo forzoso; minuta; firmar el contrato
  en: contract; contracts; agreement; commitment; minimum term; clause; sign; signature; electronic signature; lock-in; contract length; esign; agreement terms
  pt: contrato; contratos; fidelização; permanência; cláusula; assinatura do contrato; assinar o contrato; acordo; assinatura eletrônica; fidelidade contratual
  fr: contrat; contrats; engagement; sans engagement; clause; signer; signature; signature électronique; accord; durée d'engagement; convention

terms
  es: términos; términos y condiciones; condiciones; condiciones de uso; condiciones generales; política; políticas; reglamento; reglas; normas; normativa; bases; bases legales; aviso legal; bases y condiciones; ley; legal; letra chica; letra pequeña; estatuto; regla; políticas de la empresa
  en: terms; terms and conditions; conditions; terms of service; terms of use; policy; policies; rules; regulations; legal; legal notice; law; fine print; small print; guidelines; code of conduct
  pt: termos; termos e condições; condições; termos de uso; política; políticas; regulamento; regras; normas; aviso legal; lei; legal; estatuto
  fr: conditions; conditions générales; cgv; cgu; conditions d'utilisation; politique; règlement; règles; mentions légales; loi; légal; modalités; normes

privacy
  es: privacidad; protección de datos; datos personales; confidencialidad; confidencial; política de privacidad; qué hacen con mis datos; guardan mis datos; venden mis datos; comparten mis datos; mis datos están; datos están seguros; rgpd; aviso de privacidad; habeas data; borrar mis datos; tratamiento de datos; conversaciones privadas; privado; privada; información personal; guardas lo que digo; almacenan mis datos; anónimo; datos privados; guardan las conversaciones
  en: privacy; data protection; personal data; confidential; confidentiality; privacy policy; my data; gdpr; share my data; store my data; sell my data; what do you do with my data; anonymous; private; data privacy; erase my data; personal info; keep my data
  pt: privacidade; proteção de dados; dados pessoais; confidencial; confidencialidade; política de privacidade; lgpd; meus dados; compartilham meus dados; anônimo; privado; tratamento de dados
  fr: confidentialité; vie privée; protection des données; données personnelles; confidentiel; politique de confidentialité; rgpd; mes données; partagez-vous mes données; anonyme; privé; traitement des données

cookies
  es: cookies; cookie; rastreadores; aceptar cookies
  en: cookies; cookie; trackers; cookie settings
  pt: cookies; cookie; rastreadores
  fr: cookies; cookie; traceurs

security_safe
  es: seguro; segura; seguridad; es seguro; confiable; fiable; confianza; de fiar; protegido; proteger; protección; cifrado; encriptado; ssl; es confiable; puedo confiar; seguridad de la página; es legítimo; certificado ssl; riesgo; riesgos; peligroso; blindado; confío; compra segura; sitio seguro; pago seguro
  en: safe; secure; security; is it safe; reliable; trust; trustworthy; protected; protection; encrypted; encryption; legit; legitimate; safety; risk; risks; ssl; dangerous; safely; secured; how safe
  pt: seguro; segura; segurança; é seguro; confiável; confiança; protegido; proteção; criptografia; é confiável; risco; riscos; perigoso; legítimo; site seguro; encriptado
  fr: sûr; sécurisé; sécurité; fiable; confiance; protégé; protection; chiffrement; crypté; est-ce sûr; légitime; risque; risques; dangereux; site fiable

fraud
  es: fraude; fraudes; estafa; estafas; estafaron; estafado; phishing; robo; robaron; robado; hackear; hackeado; hackearon; hackeo; suplantación; suplantar; suplantación de identidad; me robaron; correo sospechoso; sospechoso; sospechosa; engaño; timo; clonaron; clonación; clonada; me hackearon; robo de identidad; usaron mi tarjeta; llamada sospechosa; movimiento sospechoso; acceso no autorizado; ladrones; hurto; falsificado; delito; hacker; smishing
  en: fraud; fraudulent; scam; scams; scammed; scammer; phishing; theft; stolen; stole; hacked; hacker; identity theft; suspicious; suspicious email; cloned; compromised; someone used my card; someone is using; unauthorized access; cheat; robbery; spoofing; counterfeit; identity stolen
  pt: fraude; fraudes; golpe; golpes; phishing; roubo; roubaram; roubado; hackeado; hackearam; clonado; clonaram; clonagem; suspeito; e-mail suspeito; burla; furto; furtado; roubo de identidade; usaram meu cartão; golpista; invadiram
  fr: fraude; frauduleux; arnaque; arnaques; escroquerie; phishing; hameçonnage; vol; volé; piraté; piratage; usurpation; usurpation d'identité; suspect; e-mail suspect; escroc; pirate; utilisation frauduleuse

# --- The company -------------------------------------------------------------------------------------

about_company
  es: empresa; compañía; quiénes son; quiénes son ustedes; quién es la empresa; a qué se dedican; a qué se dedica la empresa; sobre ustedes; sobre la empresa; qué es la empresa; historia de la empresa; quiénes sois; misión; visión; valores de la empresa; qué hacen ustedes; qué hace la empresa; acerca de la empresa; organización; negocio; corporación; institución; trayectoria; fundación de la empresa; cuándo se fundó; fundada; años en el mercado; de qué va la empresa; firma comercial; grupo empresarial; cuándo empezaron; equipo; quiénes trabajan
  en: company; business; who are you guys; about you; about us; about the company; what does the company do; what do you guys do; history; mission; vision; values; organization; organisation; corporation; firm; team; when was the company founded; founded; established; when did you start; who works
  pt: empresa; companhia; quem são vocês; sobre vocês; sobre a empresa; o que a empresa faz; o que vocês fazem; história da empresa; missão; visão; organização; instituição; equipe; fundada; negócio; fundação da empresa
  fr: entreprise; société; compagnie; qui êtes-vous tous; à propos de vous; que fait l'entreprise; que faites-vous; histoire de l'entreprise; mission; vision; organisation; équipe; fondée; création de l'entreprise; institution

founders
  es: fundador; fundadora; fundadores; fundó; fundaron; dueño; dueña; dueños; propietario; propietaria; ceo; director; directora; director general; presidente de la empresa; quién fundó; de quién es; quién dirige; junta directiva; directivos; accionistas; socio fundador; quién es el dueño; pertenece; director ejecutivo; dueños de la empresa; quién manda; quién está detrás
  en: founder; founders; founded by; owner; owners; owned by; ceo; director; president of the company; who founded; who runs; board; shareholders; who owns; chief executive; management; leadership; belongs to; who is behind
  pt: fundador; fundadora; fundadores; fundou; dono; dona; donos; proprietário; ceo; diretor; diretora; presidente da empresa; quem fundou; quem é o dono; acionistas; quem dirige; diretoria
  fr: fondateur; fondatrice; fondateurs; fondé par; propriétaire; pdg; directeur; directrice; président de la société; qui a fondé; qui dirige; actionnaires; dirigeant; à qui appartient

investors
  es: inversionista; inversionistas; inversor; inversores; invertir en la empresa; inversión; inversiones; acciones; bolsa; cotiza en bolsa; invertir; financiamiento de la empresa; capital de riesgo; invierto; invierte; dividendos; fondo de inversión; fondos de inversión; rentabilidad; rendimiento; plazo fijo; cdt; depósito a plazo; ahorro e inversión; cetes
  en: investor; investors; invest; investment; investments; shares; stock; stocks; stock exchange; funding; venture capital; dividends; fund; mutual fund; returns on investment; yield; fixed deposit; term deposit; bonds
  pt: investidor; investidores; investir; investimento; investimentos; ações; bolsa; fundo de investimento; rendimento; dividendos; aplicação; cdb; poupança; rentabilidade
  fr: investisseur; investisseurs; investir; investissement; investissements; actions; bourse; fonds; rendement; dividendes; placement; placements; levée de fonds; capital-risque

jobs
  es: trabajo; empleo; trabajar con ustedes; trabajar en la empresa; trabajar aquí; trabaja con nosotros; vacante; vacantes; oferta de empleo; ofertas de empleo; ofertas de trabajo; bolsa de trabajo; bolsa de empleo; curriculum; currículum; currículo; cv; hoja de vida; prácticas; pasantía; pasantías; pasante; becario; recursos humanos; contratando; están contratando; postular a un empleo; postularme; puesto; puestos de trabajo; reclutamiento; sueldo; salario; carrera profesional; rrhh; entrevista de trabajo; entrevista; empleado; empleados; solicitud de empleo; enviar mi cv; buscando trabajo; empleos; nómina
  en: job; jobs; career; careers; work for you; work with you; work here; vacancy; vacancies; job opening; openings; hiring; are you hiring; resume; cv; internship; internships; human resources; apply for a job; job application; recruitment; salary; position; employment; employee; employees; interview; join your team; work at
  pt: emprego; trabalhar com vocês; trabalhe conosco; trabalho; vaga; vagas; vagas de emprego; oferta de emprego; currículo; cv; estágio; estagiário; recursos humanos; estão contratando; contratando; salário; processo seletivo; entrevista; candidatar; carreira; recrutamento; funcionário; trabalhar aqui
  fr: emploi; emplois; travailler chez vous; travailler avec vous; travail; poste; postes; offre d'emploi; offres d'emploi; recrutement; recruter; recrutez-vous; cv; stage; stages; stagiaire; ressources humaines; candidature; candidater; salaire; carrière; carrières; entretien; employé; embauche; embaucher

partners
  es: alianza; alianzas; socio comercial; socios comerciales; colaborar; colaboración; colaboraciones; partner; partners; proveedor; proveedores; ser proveedor; distribuidor; distribuidores; mayorista; mayoristas; al por mayor; por mayor; franquicia; franquicias; afiliado; afiliados; programa de afiliados; revendedor; revender; patrocinio; patrocinar; convenios; distribución; ser distribuidor; vender con ustedes; vender sus productos; influencer; emprendedor; b2b; venta mayorista; representación comercial; proponer; aliados; patrocinadores
  en: partner; partners; partnership; collaborate; collaboration; supplier; suppliers; vendor; distributor; wholesale; wholesaler; franchise; affiliate; affiliate program; reseller; resell; sponsor; sponsorship; sell with you; sell your products; b2b; bulk; bulk order; influencer; dealer; merchant; become a seller
  pt: parceria; parceiro; parceiros; colaborar; fornecedor; fornecedores; distribuidor; atacado; atacadista; por atacado; franquia; afiliado; afiliados; programa de afiliados; revendedor; revender; patrocínio; vender com vocês; lojista; revenda; patrocinador
  fr: partenaire; partenaires; partenariat; collaborer; collaboration; fournisseur; distributeur; grossiste; en gros; franchise; affilié; affiliation; revendeur; revendre; sponsor; parrain; vendre avec vous; sponsoring; b2b

press
  es: prensa; periodista; medios de comunicación; comunicado; comunicados; sala de prensa; nota de prensa; blog; artículo; artículos; logo; entrevistas; rueda de prensa; revista; kit de prensa
  en: press; journalist; media; media inquiry; press release; press kit; blog; article; articles; logo; magazine
  pt: imprensa; jornalista; mídia; assessoria de imprensa; comunicado; blog; artigo; logotipo; revista
  fr: presse; journaliste; médias; communiqué; dossier de presse; blog; article; logo; magazine

social_networks
  es: redes sociales; facebook; instagram; twitter; tiktok; linkedin; youtube; telegram; red social; seguirlos; seguir en redes; fan page; perfil de instagram; canal de youtube; síganme; los sigo; redes; seguidores; publicaciones; x twitter; pinterest; grupo de telegram; discord; messenger
  en: social media; social networks; facebook; instagram; twitter; tiktok; linkedin; youtube; telegram; follow you; social network; messenger; discord; followers; youtube channel; pinterest
  pt: redes sociais; facebook; instagram; twitter; tiktok; linkedin; youtube; telegram; seguir vocês; rede social; messenger; seguidores; discord
  fr: réseaux sociaux; facebook; instagram; twitter; tiktok; linkedin; youtube; telegram; vous suivre; réseau social; messenger; discord; abonnés

sustainability
  es: medio ambiente; medioambiente; sostenible; sostenibilidad; sustentable; sustentabilidad; ecológico; ecológica; ecología; reciclar; reciclaje; reciclado; reciclable; huella de carbono; ambiental; biodegradable; responsabilidad social; energía limpia; contaminación; emisiones; donar; donación; donaciones; caridad; voluntario; voluntariado; ong; energías renovables; renovable; beneficencia
  en: sustainability; sustainable; environment; eco-friendly; ecological; recycle; recycling; recyclable; carbon footprint; biodegradable; green; social responsibility; donate; donation; donations; charity; volunteer; volunteering; emissions; environmental; pollution; renewable
  pt: sustentabilidade; sustentável; meio ambiente; ecológico; reciclar; reciclagem; reciclável; pegada de carbono; biodegradável; ambiental; doar; doação; doações; caridade; voluntário; voluntariado; poluição; renovável
  fr: durable; développement durable; environnement; écologique; écologie; recycler; recyclage; recyclable; empreinte carbone; biodégradable; don; dons; donner à; charité; bénévole; bénévolat; pollution; renouvelable

customers_reference
  es: clientes; quiénes son sus clientes; clientes conocidos; casos de éxito; quién usa; quiénes usan; cuántos clientes; usuarios activos; cuántos usuarios; portafolio; portfolio; trabajos anteriores; proyectos; referencias de clientes; experiencia
  en: customers; clients; who are your customers; who uses; case studies; case study; success stories; how many customers; how many users; portfolio; previous work; projects; experience
  pt: clientes; quem são seus clientes; quem usa; casos de sucesso; quantos clientes; quantos usuários; portfólio; projetos; experiência
  fr: clients; qui sont vos clients; qui utilise; études de cas; combien de clients; combien d'utilisateurs; portfolio; projets; expérience; références clients

competitors
  es: competencia; competidores; competidor; mejor que; por qué elegirlos; por qué ustedes; qué los diferencia; ventajas; ventaja; por qué debería; por qué elegir; beneficios del producto; desventajas; qué me ofrecen; valor agregado; por qué comprar; comparado con; comparar; comparación; diferencial; qué los hace; beneficio; comparativa; pros y contras; alternativas a
  en: competitors; competition; competitor; better than; why choose you; why should i; what makes you different; advantages; advantage; compare; comparison; compared to; benefit; pros and cons; disadvantages; versus; why you; alternatives to
  pt: concorrência; concorrentes; concorrente; melhor que; por que escolher; o que diferencia; vantagem; vantagens; desvantagens; comparar; comparação; diferencial; benefício
  fr: concurrence; concurrents; concurrent; mieux que; pourquoi vous choisir; pourquoi choisir; avantage; avantages; inconvénients; comparer; comparaison; différence avec; bénéfice; comparatif

services_offered
  es: servicios; servicio; qué servicios; qué servicios tienen; qué ofrecen; qué venden; productos; producto; artículo; artículos; qué productos; catálogo; catálogos; línea de productos; gama; surtido; qué tienen; mercancía; mercadería; mercaderías; qué hay; qué ofreces; inventario; marca; marcas; modelos; modelo; oferta de servicios; portafolio de servicios; variedad; folleto; soluciones
  en: services; service; what services; what do you offer; what do you sell; products; product; item; items; catalog; catalogue; range; merchandise; goods; brochure; brand; brands; model; models; offerings; assortment; solutions
  pt: serviços; serviço; que serviços; o que oferecem; o que vocês vendem; produtos; produto; artigo; catálogo; linha de produtos; mercadoria; marca; marcas; modelo; modelos; item; itens; soluções
  fr: services; service; quels services; que proposez-vous; que vendez-vous; produits; produit; article; articles; catalogue; gamme; marchandise; marque; marques; modèle; modèles; brochure; prestations; solutions

# --- Place and time ------------------------------------------------------------------------------------

opening_hours
  es: horario; horarios; horas de atención; horario de atención; horario de apertura; a qué hora abren; a qué hora cierran; a qué hora; abren; abre; abierto; abierta; abrir; cierran; cierra; cerrado; cerrada; cerrar; apertura; cierre; atienden; días de atención; qué días abren; qué días; están abiertos; hasta qué hora; desde qué hora; horario comercial; jornada; horario laboral; domingos; sábados; feriados; festivos; fines de semana; fin de semana; 24 horas; atención hoy; horas de oficina; abierto hoy; días festivos; trabajan los; cuándo abren; cuándo atienden; en qué horario; de corrido; días laborables; mediodía
  en: opening hours; hours; business hours; opening times; open; opens; opening; close; closes; closing; closed; closing time; are you open; what time do you open; what time do you close; hours of operation; working hours; office hours; weekend; weekends; open on sunday; holidays open; bank holiday; bank holidays; public holidays; schedule; store hours; what days; 24/7; 24 hours; opened; trading hours
  pt: horário; horários; horário de funcionamento; horário de atendimento; que horas abre; que horas fecha; a que horas; abre; abrem; aberto; abrir; fecha; fecham; fechado; fechar; funcionamento; funciona; feriado; feriados; fim de semana; fins de semana; domingo; sábado; 24 horas; dias de atendimento; horas de abertura; expediente
  fr: horaires; horaire; heures d'ouverture; horaires d'ouverture; à quelle heure; ouvrez-vous; ouvrir; ouvert; ouverte; ouverture; fermer; fermé; fermeture; jours fériés; jour férié; week-end; dimanche; samedi; heures de bureau; 24h/24; êtes-vous ouverts; heure de fermeture

weekday
  es: lunes; martes; miércoles; jueves; viernes; sábado; domingo; entre semana; día laborable
  en: monday; tuesday; wednesday; thursday; friday; saturday; sunday; weekday; weekdays
  pt: segunda-feira; terça-feira; quarta-feira; quinta-feira; sexta-feira; sábado; domingo; dia útil
  fr: lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche; en semaine

holiday_season
  es: navidad; nochebuena; año nuevo; semana santa; pascua; feriado; feriados; día festivo; festivo; puente; fiestas; vacaciones; nochevieja; reyes; carnaval; temporada; temporada alta; verano; invierno; temporada baja
  en: christmas; new year; easter; holiday; holidays; bank holiday; festive; thanksgiving; vacation; season; high season; summer; winter; low season; peak season
  pt: natal; ano novo; páscoa; feriado; férias; carnaval; semana santa; temporada; alta temporada; verão; inverno; réveillon; baixa temporada
  fr: noël; nouvel an; pâques; jour férié; vacances; fêtes; saison; haute saison; été; hiver; toussaint; basse saison

location
  es: ubicación; dónde están; dónde están ubicados; dónde se encuentran; dónde quedan; dónde queda; ubicados; ubicada; ubicado; ubicar; dirección; domicilio; cómo llegar; cómo llego; mapa; localización; localizados; dónde está; en qué calle; calle; barrio; zona; ciudad; lugar; sede; sedes; dónde los encuentro; dónde los puedo encontrar; cuál es la dirección; situados; oficina central; casa matriz; sede central; ubican; cerca de; cercano; cercana; más cercana; más cerca; indicaciones; ruta; planta; distrito; localidad; queda lejos; encontrarlos; domicilio fiscal; código postal
  en: location; located; where are you located; where are you based; where is; address; directions; how to get there; how do i get there; map; street; city; find you; headquarters; place; nearest; near me; closest; nearby; based; postcode; zip code; area; premises; where can i find you; neighborhood; head office; town; your address
  pt: localização; onde fica; onde ficam; onde vocês ficam; onde estão; endereço; morada; como chegar; como chego; mapa; rua; bairro; cidade; sede; localizado; localizada; mais próximo; mais próxima; perto; cep; código postal; lugar; qual o endereço; matriz; região
  fr: localisation; où êtes-vous; où êtes-vous situés; où se trouve; où se situe; situé; située; adresse; comment venir; itinéraire; plan d'accès; carte routière; rue; ville; siège; siège social; plus proche; près de; à proximité; code postal; lieu; endroit; quartier; trouver; accès au lieu

branch_shop
  es: sucursal; sucursales; oficina; oficinas; agencia; agencias; local; locales; tienda; tiendas; tienda física; punto de venta; puntos de venta; establecimiento; negocio físico; almacén; showroom; puntos de atención; delegación; local comercial; centro comercial; tienda online; bodega; supermercado; filial; atención presencial; presencial; presencialmente; en persona; mostrador; ventanilla; mall
  en: branch; branches; store; stores; shop; shops; office; offices; outlet; physical store; showroom; point of sale; retail; warehouse; in person; mall; supermarket; counter; brick and mortar; storefront
  pt: filial; loja; lojas; agência; agências; escritório; loja física; ponto de venda; sucursal; estabelecimento; balcão; presencial; presencialmente; shopping; supermercado; armazém; unidade; unidades; pessoalmente
  fr: succursale; magasin; magasins; boutique; boutiques; agence; agences; bureau; bureaux; point de vente; établissement; guichet; en personne; centre commercial; supermarché; entrepôt; sur place; filiale

country_region
  es: país; países; internacional; extranjero; exterior; otros países; fuera del país; envíos internacionales; a todo el país; otras ciudades; nacional; regiones; estado; provincia; provincias; comuna; todo el mundo; mundial; interior del país; desde el extranjero; en el extranjero; disponible en mi país; en qué países; méxico; españa; argentina; colombia; chile; perú; estados unidos; europa; latinoamérica; venezuela; ecuador; uruguay; a otro país; en otro país; islas; canarias; región; globalmente
  en: country; countries; international; abroad; overseas; worldwide; foreign; ship internationally; international shipping; outside the country; nationwide; region; province; available in my country; in which countries; europe; usa; uk; canada; australia; united states; global; territory; outside the us
  pt: país; países; internacional; exterior; no exterior; estrangeiro; para todo o brasil; outros países; fora do país; nacional; estado; região; mundo todo; portugal; brasil; europa; no estrangeiro; mundial
  fr: pays; international; étranger; à l'étranger; hors de france; monde entier; national; région; province; livrez-vous à l'étranger; dans quels pays; europe; france; belgique; suisse; canada; états-unis; mondial; outre-mer

parking
  es: estacionamiento; estacionar; parqueo; parqueadero; aparcamiento; aparcar; parking; cochera; garaje; dejar el auto; parquear; valet parking; playa de estacionamiento; plaza de garaje; dejar el coche; cajón
  en: parking; park; car park; parking lot; garage; valet; parking space; parking spot; park my car
  pt: estacionamento; estacionar; garagem; vaga de garagem; manobrista; parque de estacionamento; deixar o carro
  fr: parking; stationnement; stationner; garer; me garer; se garer; garage; place de parking; voiturier

accessibility
  es: discapacidad; discapacitado; discapacitados; minusválido; movilidad reducida; silla de ruedas; accesible; accesibilidad; rampa; ascensor; elevador; invidente; ciego; sordo; sorda; lengua de señas; lengua de signos; perro guía; necesidades especiales; personas mayores; adultos mayores; tercera edad; lector de pantalla; baño adaptado; escaleras; perro de asistencia; autismo; dependencia
  en: disability; disabled; wheelchair; reduced mobility; accessible; accessibility; ramp; elevator; lift; blind; deaf; special needs; special assistance; guide dog; service dog; senior; seniors; elderly; mobility impaired; screen reader; stairs; sign language; hearing impaired; service animal
  pt: deficiência; deficiente; cadeira de rodas; mobilidade reduzida; acessibilidade; acessível; rampa; elevador; cego; surdo; libras; cão-guia; necessidades especiais; idoso; idosos; terceira idade; pcd; leitor de tela; escadas
  fr: handicap; handicapé; handicapée; fauteuil roulant; mobilité réduite; pmr; accessibilité; rampe; ascenseur; aveugle; sourd; malvoyant; chien guide; besoins particuliers; personnes âgées; senior; seniors; langue des signes; chien d'assistance; escaliers

# --- Products and stock ----------------------------------------------------------------------------------

availability
  es: disponible; disponibilidad; hay stock; en stock; stock; existencias; existencia; tienen disponible; queda; quedan; les queda; les quedan; hay disponible; tendrán; disponen de; cuentan con; inventario disponible; hay en tienda; tienen en existencia; lo tienen
  en: available; availability; in stock; stock; do you have; have in stock; do you carry; do you stock; still available; any left
  pt: disponível; disponibilidade; em estoque; estoque; tem disponível; vocês têm; em stock; ainda tem; restam
  fr: disponible; disponibilité; en stock; stock; avez-vous; vous avez; reste-t-il; encore disponible

out_of_stock
  es: agotado; agotada; sin stock; sin existencias; no hay stock; no hay; no queda; no quedan; se agotó; reposición; reponer; reponen; cuándo vuelve; volverá a estar; cuándo habrá; vuelva a haber; reabastecer; no disponible; descontinuado; descatalogado; lista de espera; preventa; reserva anticipada; preorden; sin disponibilidad; cuándo llega stock; próximo lanzamiento; sin cupo
  en: out of stock; sold out; restock; back in stock; unavailable; not available; backorder; pre-order; preorder; discontinued; waiting list; waitlist; when will you have; no stock; run out; ran out; no longer available
  pt: esgotado; esgotada; sem estoque; fora de estoque; acabou; quando volta; reposição; indisponível; descontinuado; lista de espera; pré-venda; sem stock; reabastecer
  fr: épuisé; rupture; rupture de stock; en rupture; plus disponible; indisponible; réapprovisionnement; de nouveau disponible; précommande; liste d'attente; discontinué; plus en stock

size_fit
  es: talla; tallas; talle; tamaño; tamaños; medida; medidas; dimensiones; dimensión; guía de tallas; tabla de tallas; número de zapato; qué talla; cuánto mide; mide; medir; ancho; largo; alto; altura; peso; pesa; cuánto pesa; me queda grande; me queda chico; me queda pequeño; quedar; horma; no me queda; cómo talla; pesar; longitud; anchura; xl; extra grande; grande; pequeño; pequeña; mediano; chico
  en: size; sizes; sizing; size chart; size guide; fit; fits; dimensions; dimension; measurements; measure; width; height; length; weight; how big; how tall; how heavy; too big; too small; doesn't fit; large; small; medium; xl; weigh; big; shoe size
  pt: tamanho; tamanhos; medida; medidas; dimensões; guia de tamanhos; tabela de medidas; numeração; quanto mede; largura; altura; comprimento; peso; quanto pesa; ficou grande; ficou pequeno; ficou apertado; não serve; grande; pequeno; médio; gg
  fr: taille; tailles; pointure; dimension; dimensions; mesure; mesures; guide des tailles; largeur; hauteur; longueur; poids; trop grand; trop petit; combien mesure; combien pèse; ne me va pas; grand; petit; moyen

colour
  es: color; colores; en qué colores; tono; tonalidad; otro color; negro; blanco; rojo; azul; verde; amarillo; rosa; gris
  en: color; colour; colors; colours; shade; tone; other color; black; white; red; blue; yellow; pink; grey
  pt: cor; cores; tom; tonalidade; outra cor; preto; branco; vermelho; azul; verde; amarelo; rosa; cinza
  fr: couleur; couleurs; teinte; coloris; autre couleur; noir; blanc; rouge; bleu; vert; jaune; rose; gris

material_quality
  es: material; materiales; de qué está hecho; de qué material; tela; tejido; algodón; cuero; piel; lana; madera; plástico; metal; acero; calidad; composición; fabricado; hecho a mano; artesanal; lino; poliéster; vidrio; original; auténtico; originales; imitación; durabilidad; resistente; resistencia; impermeable; duradero; oro; oro y plata; autenticidad; genuino
  en: material; materials; made of; fabric; cotton; leather; wool; wood; plastic; metal; steel; quality; composition; handmade; genuine; authentic; original; authenticity; durable; waterproof; fake; gold; silver; polyester; glass
  pt: material; materiais; de que é feito; tecido; algodão; couro; lã; madeira; plástico; metal; aço; qualidade; composição; artesanal; original; autêntico; durável; resistente; impermeável; falsificado; feito à mão; ouro; vidro
  fr: matière; matériau; matériaux; tissu; coton; cuir; laine; bois; plastique; métal; acier; qualité; composition; fait main; artisanal; original; authentique; authenticité; résistant; imperméable; contrefaçon; or; verre

made_where
  es: dónde se fabrica; dónde se fabrican; dónde los fabrican; fabricación; fabricante; fábrica; fabricar; hecho en; importado; importados; importación; origen del producto; procedencia del producto; nacional o importado; manufactura; elaboran; elaborado; producen; producción; dónde se hace; de dónde viene; de dónde traen
  en: where is it made; where are they made; made in; manufactured; manufacturer; manufacture; factory; imported; import; origin of product; produced; production; country of origin; where do your products
  pt: onde é fabricado; onde são feitos; fabricação; fabricante; fábrica; feito em; importado; importados; fabricado; produção; procedência; produzido
  fr: où est fabriqué; fabrication; fabricant; usine; fabriqué en; fabriqué; importé; provenance; pays d'origine; produit en; où sont fabriqués

new_used
  es: nuevo; nueva; nuevos; usado; usada; segunda mano; reacondicionado; de segunda; seminuevo; seminuevos; estrenar; reciclado usado; remanufacturado; de exposición
  en: new; brand new; used; second hand; second-hand; refurbished; pre-owned; preowned; secondhand; reconditioned
  pt: novo; nova; usado; usada; segunda mão; recondicionado; seminovo; de segunda mão; seminovos
  fr: neuf; neuve; nouveau; occasion; d'occasion; reconditionné; usagé; seconde main; remis à neuf

recommend_choice
  es: recomiendas; recomiendan; recomendarme; recomienda; recomendado; qué me recomiendas; qué me aconsejas; cuál me conviene; cuál es mejor; cuál es el mejor; cuál elegir; cuál debo elegir; elegir; elijo; elección; escoger; escojo; cuál compro; aconsejar; consejo; consejos; sugieres; me aconsejan; mejor opción; asesoría; asesoramiento; asesorar; asesorarme; más vendido; más popular; cuál me recomiendan; cómo elegir; cuál me va mejor; más adecuado; me conviene
  en: recommend; recommended; which is best; which one should i; which is better; choose; choosing; choice; select; advice; advise; suggestion for me; best option; best seller; bestseller; most popular; which should i buy; right for me; how to choose; best for
  pt: recomenda; recomendam; qual é melhor; qual o melhor; qual escolher; escolher; escolha; conselho; aconselhar; melhor opção; mais vendido; mais popular; assessoria; qual comprar; indicado
  fr: recommandez; recommandez-vous; lequel choisir; choisir; choix; conseil; conseils; conseiller un produit; meilleur choix; le meilleur; plus vendu; plus populaire; que me conseillez-vous; lequel est mieux

search_find
  es: buscar; búsqueda; encontrar; encuentro; encuentra; no encuentro; no lo encuentro; no aparece; hallar; ubicar un producto; dónde encuentro; dónde puedo encontrar; filtro; filtrar; buscador; localizar; no sale; no figura; dónde aparece; dónde veo; dónde puedo ver; ver; consultar; visualizar; revisar
  en: search; find; can't find; cannot find; look up; where can i find; locate; looking; filter; search bar; view; see; where do i see; check; browse; doesn't appear; not showing
  pt: buscar; busca; procurar; encontrar; não encontro; onde encontro; achar; filtro; localizar; pesquisar; ver; visualizar; onde vejo; não aparece; consultar; verificar
  fr: chercher; rechercher; recherche; trouver; où trouver; introuvable; filtre; je ne trouve pas; voir; consulter; où voir; visualiser; n'apparaît pas; vérifier

shopping_cart
  es: carrito; carro de compras; cesta; carrito de compras; bolsa de compras; añadir al carrito; lista de deseos; favoritos; pedido mínimo; monto mínimo; compra mínima; mínimo de compra; wishlist; carrito vacío; agregar al carrito; cantidad mínima
  en: cart; basket; shopping cart; add to cart; wish list; wishlist; favorites; minimum order; minimum purchase; shopping bag; minimum quantity; checkout page
  pt: carrinho; carrinho de compras; cesta; sacola; lista de desejos; favoritos; pedido mínimo; compra mínima; valor mínimo; adicionar ao carrinho
  fr: panier; ajouter au panier; liste de souhaits; liste d'envies; favoris; commande minimum; minimum de commande; montant minimum; caddie; achat minimum

wrong_item
  es: producto equivocado; pedido equivocado; me llegó otro; me enviaron otro; artículo incorrecto; producto incorrecto; equivocado; equivocada; me mandaron otro; no es lo que pedí; pedido incorrecto; pedido incompleto; falta un producto; faltan productos; incompleto; faltó; faltante; me falta; error en mi pedido; vino mal; distinto; llegó mal; producto diferente; no corresponde; faltan; falta; no venía
  en: wrong item; wrong product; wrong order; incorrect item; received the wrong; sent me the wrong; not what i ordered; missing item; missing items; incomplete order; incomplete; missing; item missing; different item; different product; wrong size sent; mistake in my order; not included
  pt: produto errado; pedido errado; recebi errado; veio errado; não é o que pedi; item errado; incompleto; faltando; falta um produto; faltou; veio faltando; produto diferente; enviaram errado; faltam itens
  fr: mauvais article; mauvais produit; article erroné; pas ce que j'ai commandé; commande incomplète; manquant; article manquant; incomplet; il manque; erreur de commande; reçu le mauvais; produit différent

damaged
  es: dañado; dañada; roto; rota; rompió; romper; se rompió; defectuoso; defectuosa; defecto; defectos; malo; en mal estado; llegó roto; llegó dañado; averiado; avería; averías; estropeado; descompuesto; se descompuso; no sirve; fallado; golpeado; abierto el paquete; falla de fábrica; se dañó; rayado; deteriorado; se me rompió; malogrado; echado a perder; mal estado; desperfecto; daño; daños; vencido el producto; se estropeó
  en: damaged; damage; broken; broke; defective; defect; faulty; fault; cracked; not working product; arrived damaged; arrived broken; scratched; poor condition; spoiled; torn; malfunction; malfunctioning; dead on arrival; manufacturing defect; shattered
  pt: danificado; danificada; quebrado; quebrada; quebrou; defeito; defeituoso; com defeito; estragado; avariado; avaria; veio quebrado; chegou danificado; dano; danos; amassado; riscado; estragou
  fr: endommagé; endommagée; cassé; cassée; abîmé; défectueux; défectueuse; défaut; arrivé cassé; en mauvais état; détérioré; rayé; dommage; dommages; dégât; dégâts; panne; fissuré; vice

lost_package
  es: paquete perdido; pedido perdido; se perdió mi pedido; extraviado; extraviada; extravío; extraviaron; se perdió; perdieron mi paquete; entregado y no lo tengo; dice entregado; figura entregado; no estaba en casa; no había nadie; ausente; intento de entrega; nadie en casa; entregado pero no; no hay nadie; lo devolvieron; paquete retenido; se extravió
  en: lost package; lost parcel; lost order; package lost; says delivered; marked as delivered; not at home; nobody home; missed delivery; delivery attempt; failed delivery; delivered but not received; lost in transit; wasn't home; not home
  pt: pacote perdido; pedido perdido; extraviado; extravio; encomenda perdida; consta como entregue; não estava em casa; ninguém em casa; tentativa de entrega; ausente; diz entregue
  fr: colis perdu; paquet perdu; commande perdue; égaré; marqué comme livré; indiqué livré; absent; pas chez moi; tentative de livraison; personne à la maison; livré mais pas reçu; colis égaré

package_thing
  es: paquete; paquetes; bulto; encomienda; encomiendas; caja; empaque; embalaje; embalar; envase; envoltorio; empaquetado; bolsa; sobre; paquetito; carta certificada
  en: package; parcel; box; packaging; packing; bag; envelope; container; packet; wrapper
  pt: pacote; encomenda; caixa; embalagem; embalar; sacola plástica; envelope; embrulho postal
  fr: colis; paquet; boîte; emballage; emballer; carton; enveloppe; sac; conditionnement

late_delay
  es: retraso; retrasado; retrasada; demorado; demora; atraso; atrasado; atrasada; tarde; llega tarde; se retrasó; está tardando; tarda mucho; demorando; demorada; tardando; retrasar; retrasos; lleva mucho; impuntual; con retraso
  en: late; delay; delayed; delays; running late; taking too long; overdue delivery; behind schedule; too slow; taking so long; so long
  pt: atraso; atrasado; atrasada; demorando; demorado; tarde; está atrasado; atrasar; atrasos; demora muito
  fr: retard; retards; en retard; retardé; retardée; tardif; trop long; prend trop de temps; retarder; tarde

warranty
  es: garantía; garantías; garantizado; garantizar; hacer válida la garantía; garantía extendida; tiene garantía; cubre la garantía; período de garantía; cuánto dura la garantía; usar la garantía; póliza de garantía; aplicar garantía; garantizan
  en: warranty; warranties; guarantee; guaranteed; guarantees; extended warranty; under warranty; warranty claim; warranty period; covered by warranty
  pt: garantia; garantias; garantido; garantir; garantia estendida; acionar a garantia; tem garantia; prazo de garantia
  fr: garantie; garanties; garantir; garanti; extension de garantie; sous garantie; faire jouer la garantie; durée de garantie

repair
  es: reparar; reparación; reparaciones; arreglar; arreglo; componer; servicio técnico; técnico; técnicos; taller; mantenimiento; mantención; refacción; refacciones; repuesto; repuestos; pieza; piezas; piezas de recambio; recambio; recambios; revisión; dar mantenimiento; soporte de taller; accesorio; accesorios; restaurar; visita técnica; visita de un técnico; autopartes
  en: repair; repairs; fix; fixing; mend; technician; technical service; maintenance; spare parts; spare part; part; parts; servicing; workshop; engineer; engineer visit; accessory; accessories; service center; fixed
  pt: consertar; conserto; reparar; reparação; reparo; arrumar; assistência técnica; técnico; oficina; manutenção; peça; peças; peças de reposição; revisão; acessório; acessórios; visita técnica
  fr: réparer; réparation; réparations; réparateur; dépanner; dépannage; technicien; atelier; entretien; maintenance; pièce; pièces; pièces détachées; révision; accessoire; accessoires; intervention

install
  es: instalar; instalación; instalaciones del servicio; instalo; instalador; armar; montar; montaje; armado; ensamblar; colocar; colocación; puesta en marcha; desinstalar; reinstalar; descargar e instalar; ensamblaje; conectar el equipo; poner en marcha; instalarlo; montarlo
  en: install; installation; installing; installer; set up; setup; assemble; assembly; uninstall; reinstall; mount; fitting; put together
  pt: instalar; instalação; instalador; montar; montagem; desinstalar; reinstalar; colocar; instalando; técnico instalador
  fr: installer; installation; installateur; monter; montage; assembler; assemblage; désinstaller; réinstaller; pose; poser; mise en service

how_to_use
  es: usar; uso; utilizar; utilización; utilizo; se usa; cómo se usa; cómo funciona; funciona; funcionamiento; funcionan; manual; instrucciones; guía; tutorial; tutoriales; modo de uso; manual de usuario; manual de instrucciones; instructivo; cómo lo uso; pasos; paso a paso; procedimiento; proceso; emplear; para qué sirve; cómo se hace; operar; video explicativo; videotutorial; cómo trabaja; aprender a usar
  en: use; using; usage; how to use; how does it work; how it works; manual; instructions; guide; tutorial; user guide; user manual; steps; step by step; procedure; process; what is it for; documentation; walkthrough; operate
  pt: usar; uso; utilizar; utilização; como usar; como funciona; funciona; manual; instruções; guia; tutorial; passo a passo; modo de uso; procedimento; processo; para que serve; funcionamento
  fr: utiliser; utilisation; usage; comment ça marche; comment utiliser; comment fonctionne; fonctionne; fonctionnement; mode d'emploi; manuel; notice; instructions; guide; tutoriel; étapes; procédure; processus; à quoi sert; marche à suivre

not_working
  es: no funciona; no anda; no sirve; no prende; no enciende; falla; fallo; fallas; fallando; error; errores; problema; problemas; inconveniente; no carga; no abre; no responde; se cuelga; se cierra; se traba; se congela; se apaga; dejó de funcionar; mensaje de error; no me funciona; no me deja; no me permite; no arranca; no trabaja; bug; anda mal; funciona mal; incidencia; incidencias; está caído; caída del sistema; crash; no me anda; pantalla negra; congelado; no puedo; incidente; no jala; se cayó; problema técnico; tildado
  en: not working; doesn't work; does not work; won't work; isn't working; stopped working; fail; fails; failed; failure; error; errors; error message; problem; problems; issue; issues; trouble; crash; crashes; crashing; freezes; frozen screen; won't open; won't load; not loading; won't turn on; not responding; bug; glitch; down; outage; can't; unable to; troubleshoot; troubleshooting; something went wrong
  pt: não funciona; não está funcionando; parou de funcionar; não liga; não abre; não carrega; falha; falhas; erro; erros; mensagem de erro; problema; problemas; trava; travando; travou; bug; não responde; fora do ar; não consigo; defeito técnico; instabilidade; caiu
  fr: ne fonctionne pas; ne marche pas; marche pas; fonctionne plus; ne marche plus; en panne; panne; erreur; erreurs; message d'erreur; problème; problèmes; souci; bug; plante; ne s'ouvre pas; ne charge pas; ne répond pas; ne s'allume pas; dysfonctionnement; impossible; incident; hors service; je n'arrive pas

# --- Question types -----------------------------------------------------------------------------------------

when_time
  es: cuándo; qué día; qué fecha; en qué fecha; en qué momento; fecha; fechas; qué días; a partir de cuándo; desde cuándo; calendario; cuándo es; cronograma; qué mes
  en: when; what day; what date; which day; date; dates; what time; calendar; how soon; by when; timeline; since when
  pt: quando; que dia; qual dia; qual a data; data; datas; em que data; calendário; desde quando; a partir de quando; cronograma
  fr: quand; quel jour; quelle date; à quelle date; date; dates; calendrier; à partir de quand; depuis quand; à quel moment

how_long
  es: cuánto tiempo; cuánto tarda; cuánto dura; cuánto demora; duración; dura; durar; cuántos días; cuántas horas; cuántos meses; cuántos minutos; en cuánto tiempo; tiempo de; por cuánto tiempo; tiempo de espera; cuántas semanas; cuántos años
  en: how long; how long does it take; duration; lasts; last; how many days; how many hours; how many weeks; length of time; how much time; waiting time; how many months; take long; time frame; how many years
  pt: quanto tempo; quanto demora; quanto dura; duração; dura; quantos dias; quantas horas; em quanto tempo; tempo de espera; por quanto tempo; quantos meses; quantos anos
  fr: combien de temps; durée; durer; combien de jours; combien d'heures; dure; temps d'attente; pendant combien; combien de mois; sous quel délai; combien d'années

how_often
  es: cada cuánto; con qué frecuencia; frecuencia; cuántas veces; cada cuánto tiempo; periodicidad; veces al; diario; diariamente; semanal; mensual; mensualmente; anual; anualmente; semanalmente
  en: how often; frequency; how many times; how frequently; daily; weekly; monthly; yearly; annual; annually; every day
  pt: com que frequência; de quanto em quanto; frequência; quantas vezes; diariamente; semanal; mensal; anual; periodicidade
  fr: à quelle fréquence; fréquence; combien de fois; tous les combien; quotidien; hebdomadaire; mensuel; annuel; par mois

how_many_limit
  es: cuántos; cuántas; cantidad; cantidades; límite; límites; máximo; máxima; mínimo; mínima; tope; límite máximo; cuánto es el máximo; cuánto puedo; hasta cuánto; ilimitado; ilimitada; sin límite; cupo; cupos; capacidad; cuántas personas; limitado; cuántos puedo; número máximo; restricción; restricciones; aforo
  en: how many; quantity; amount of; limit; limits; maximum; minimum; max; cap; unlimited; capacity; limited; how many people; number of; upper limit; restriction; restrictions; quota; allowance
  pt: quantos; quantas; quantidade; limite; limites; máximo; mínimo; ilimitado; sem limite; capacidade; quantas pessoas; número máximo; restrição; restrições; até quanto
  fr: combien de; nombre; quantité; limite; limites; maximum; minimum; plafond; illimité; sans limite; capacité; combien de personnes; nombre maximum; restriction; restrictions; quota

who_person
  es: quién; quiénes; qué persona; a quién; con quién; qué personas; de quién; para quién
  en: who; whom; which person; whose; who can; to whom; who should
  pt: quem; a quem; com quem; qual pessoa; de quem; para quem
  fr: qui; à qui; avec qui; quelle personne; de qui; pour qui

where_place
  es: dónde; en dónde; adónde; en qué lugar; en qué parte; desde dónde; por dónde; en qué sitio; hacia dónde; a dónde
  en: where; which place; whereabouts; where can; where do; where should
  pt: onde; aonde; em que lugar; de onde; por onde
  fr: où; à quel endroit; en quel lieu; par où; dans quel lieu

why_reason
  es: por qué; porqué; motivo; motivos; razón; razones; causa; a qué se debe; debido a qué; cuál es la razón; por qué motivo; por qué razón; explicación
  en: why; reason; reasons; how come; cause; what causes; what for; explanation
  pt: por que; por quê; motivo; razão; motivos; causa; qual o motivo; explicação
  fr: pourquoi; raison; raisons; motif; cause; pour quelle raison; explication; comment se fait-il

what_is
  es: qué es; qué son; qué significa; significado; significa; definición; en qué consiste; de qué se trata; de qué trata; consiste; explicar qué es; qué quiere decir; concepto; qué es eso; a qué se refiere
  en: what is; what are; what does it mean; meaning; means; definition; define; what's; mean; stands for; stand for; what do you mean by
  pt: o que é; o que são; o que significa; significado; significa; definição; em que consiste; do que se trata; o que quer dizer; conceito
  fr: qu'est-ce que; qu'est-ce qu'un; c'est quoi; que signifie; signification; signifie; définition; en quoi consiste; que veut dire; de quoi s'agit-il

difference
  es: diferencia; diferencias; diferente; distinto; distinta; qué diferencia hay; en qué se diferencia; en qué se diferencian; diferenciar; distinción; distinguir; tipos; tipo; clases de; opciones; opción; alternativas; alternativa; variantes; versiones; qué tipos; modalidades; modalidad; categorías
  en: difference; differences; different; differ; what's the difference; distinguish; types; type; kinds; kind of; options; option; alternatives; alternative; versions; variants; which types; categories
  pt: diferença; diferenças; diferente; qual a diferença; diferenciar; tipos; tipo; opções; opção; alternativas; alternativa; versões; modalidades; categorias
  fr: différence; différences; différent; quelle différence; distinguer; types; type; sortes; options; option; alternatives; alternative; versions; variantes; catégories

may_i_permission
  es: puedo; se puede; podemos; está permitido; permitido; permiten; permite; permitir; es posible; se permite; autorizado; autorizar; autorización; permiso; permisos; tengo derecho; derecho; derechos; está prohibido; prohibido; prohibición; prohibida; aceptan; se aceptan; es obligatorio; obligatorio; obligación; es necesario; hace falta; debo; tengo que; puede otra persona; admiten; admitido; puede un tercero; otra persona; en mi nombre; poder notarial; tercero; terceros; es legal
  en: may i; can i; am i allowed; allowed; permitted; permission; is it possible; authorized; authorised; authorization; entitled; right to; prohibited; forbidden; accepted; mandatory; compulsory; is it necessary; do i have to; must i; required to; someone else; on my behalf; another person; third party; allow; power of attorney; is it legal; obligatory
  pt: posso; pode; é permitido; permitido; permitem; permissão; é possível; autorizado; autorização; autorizar; tenho direito; direito; direitos; proibido; aceitam; obrigatório; é necessário; preciso de; outra pessoa; em meu nome; terceiros; procuração; é obrigatório
  fr: puis-je; peut-on; est-ce permis; permis de; autorisé; autorisation; autoriser; permission; est-il possible; ai-je le droit; droit; droits; interdit; interdiction; accepté; obligatoire; est-il nécessaire; dois-je; quelqu'un d'autre; autre personne; en mon nom; tiers; procuration; obligation

requirements
  es: requisitos; requisito; requerimientos; requerido; requerida; requiere; requieren; qué necesito; qué se necesita; qué hay que; qué documentos; documentación; documentos; papeles; papeleo; condiciones para; qué piden; qué me piden; qué debo llevar; qué tengo que llevar; qué debo presentar; presentar; trámite; trámites; tramitar; gestión; gestiones; gestionar; exigen; necesario; necesaria; requisitos mínimos; qué papeles; qué hace falta; documento; solicitud; solicitar; formulario; formularios; planilla; criterios; elegible; elegibilidad; aplicar; postular; pedir un; hacer la solicitud; apostilla; copia; fotocopia; edad mínima; formato de solicitud; qué debo hacer
  en: requirements; requirement; required; need to bring; what do i need; what is needed; which documents; documents; documentation; document; paperwork; papers; eligibility; eligible; qualify; qualified; criteria; conditions to; prerequisites; apply; application; application form; form; forms; request; procedure to apply; bring; necessary; needed; require; requires; what to bring; minimum age; applicant; copy
  pt: requisitos; requisito; exigências; o que preciso; o que é preciso; o que é necessário; quais documentos; documentos; documentação; documento; papelada; critérios; elegível; solicitar; solicitação; formulário; ficha; requerer; requerimento; necessário; precisa; exigem; aplicar; pedido de; cópia; trâmite; candidatar; idade mínima
  fr: conditions requises; prérequis; exigences; de quoi ai-je besoin; que faut-il; quels documents; documents; document; papiers; pièces à fournir; pièces justificatives; dossier; critères; éligible; éligibilité; demande; demander; formulaire; formulaires; requis; nécessaire; démarche; démarches; faire une demande; copie; apporter; postuler; âge minimum

# --- Bank ---------------------------------------------------------------------------------------------------------

card
  es: tarjeta; tarjetas; tarjeta de crédito; tarjeta de débito; plástico; tarjeta bancaria; tarjeta física; tarjeta virtual; tarjeta prepago; tarjeta adicional; tarjeta prepagada; visa; mastercard
  en: card; cards; credit card; debit card; bank card; virtual card; physical card; prepaid card; plastic; additional card; visa; mastercard
  pt: cartão; cartões; cartão de crédito; cartão de débito; cartão virtual; cartão físico; cartão pré-pago; cartão adicional; cartão bancário; visa; mastercard
  fr: carte; cartes; carte bancaire; carte de crédito; carte de débit; carte bleue; carte virtuelle; carte prépayée; carte physique; visa; mastercard

card_lost_block
  es: perdí mi tarjeta; bloquear mi tarjeta; bloquear tarjeta; bloquear la tarjeta; bloqueo de tarjeta; robaron mi tarjeta; me robaron la tarjeta; tarjeta perdida; tarjeta robada; tarjeta extraviada; extravié mi tarjeta; se me perdió la tarjeta; denunciar robo; congelar la tarjeta; congelar mi tarjeta; bloquear; bloqueo; cajero se tragó; se tragó la tarjeta; reponer tarjeta; desbloquear la tarjeta; tarjeta bloqueada; inhabilitar; extravío de tarjeta; robo de tarjeta; cancelar mi tarjeta; se quedó mi tarjeta
  en: lost my card; lost card; stolen card; block my card; block card; freeze my card; freeze card; card stolen; card lost; report lost card; block; freeze; swallowed my card; atm swallowed; unfreeze; card blocked; unblock my card; replacement card; cancel my card; cant find my card; stole my card; kept my card
  pt: perdi meu cartão; bloquear meu cartão; bloquear cartão; bloquear o cartão; roubaram meu cartão; cartão perdido; cartão roubado; bloqueio; bloquear; bloqueio de cartão; desbloquear cartão; cartão bloqueado; caixa engoliu; segunda via do cartão; perda do cartão
  fr: perdu ma carte; bloquer ma carte; carte perdue; carte volée; opposition; faire opposition; volé ma carte; bloquer la carte; bloquer; blocage; avalé ma carte; carte avalée; débloquer ma carte; carte bloquée; perte de carte

card_get_activate
  es: solicitar tarjeta; pedir una tarjeta; solicitar una tarjeta; activar mi tarjeta; activar tarjeta; activar la tarjeta; activación de tarjeta; no me ha llegado la tarjeta; cuándo llega mi tarjeta; nueva tarjeta; renovar tarjeta; tarjeta vencida; mi tarjeta no llega; aumentar el cupo; aumento de cupo; aumentar límite; aumentar el límite; límite de crédito; línea de crédito; cupo de la tarjeta; tarjeta por vencer; reposición de tarjeta; tarjeta expirada; aumento de línea
  en: get a card; order a card; apply for a card; activate my card; activate card; card activation; card not arrived; card hasn't arrived; new card; expired card; card expired; when will my card; credit limit; increase my limit; limit increase; credit line; card expires; link my card; add my card; card delivery
  pt: pedir cartão; solicitar cartão; ativar cartão; ativar meu cartão; desbloquear meu cartão; cartão não chegou; novo cartão; cartão vencido; limite do cartão; aumentar limite; aumento de limite; limite de crédito; quando chega meu cartão
  fr: demander une carte; activer ma carte; activation de carte; carte pas reçue; nouvelle carte; carte expirée; plafond de carte; augmenter mon plafond; plafond de paiement; limite de crédit; obtenir une carte; ligne de crédit

bank_account
  es: cuenta bancaria; cuenta corriente; cuenta de ahorro; cuenta de ahorros; caja de ahorro; cuenta vista; iban; clabe; cbu; cci; número de cuenta; cuenta sueldo; cuenta nómina; cuenta conjunta; titular; titulares; swift; cuenta rut; alias; cotitular; beneficiario; cuenta de depósito; código swift; cuenta joven
  en: bank account; checking account; current account; savings account; iban; account number; routing number; sort code; swift; joint account; account holder; bic; swift code; beneficiary; payee; salary account
  pt: conta bancária; conta corrente; conta poupança; poupança; número da conta; iban; titular; conta conjunta; conta salário; agência e conta; chave pix; swift; beneficiário
  fr: compte bancaire; compte courant; compte épargne; livret; iban; rib; numéro de compte; compte joint; titulaire; bic; swift; bénéficiaire; livret a; compte chèque

balance_statement
  es: saldo; saldos; consultar saldo; consultar mi saldo; cuánto tengo; cuánto dinero tengo; estado de cuenta; estados de cuenta; extracto; extracto bancario; movimientos; movimiento; resumen de cuenta; historial; historial de transacciones; saldo disponible; últimos movimientos; cartola; transacciones; transacción; mis movimientos; certificado bancario; historial de compras; historial de pagos; ver mi saldo; extractos; liquidación de tarjeta; saldo actual; resumen de tarjeta; transacción pendiente
  en: balance; check balance; check my balance; account balance; how much do i have; how much money; statement; bank statement; statements; transactions; transaction; transaction history; history; order history; activity; available balance; account summary; payment history; pending transaction; purchase history
  pt: saldo; consultar saldo; ver meu saldo; extrato; extratos; extrato bancário; movimentações; transações; transação; histórico; histórico de compras; saldo disponível; quanto tenho; lançamentos; movimentos
  fr: solde; consulter mon solde; relevé; relevé de compte; relevés; relevé bancaire; transactions; transaction; historique; opérations; mouvements; solde disponible; historique des commandes; extrait de compte

transfer_money
  es: transferir; transferencia; transferencias; transferencia bancaria; enviar dinero; mandar dinero; hacer una transferencia; pasar dinero; traspaso; traspasar; remesa; remesas; giro; giros; girar dinero; spei; transfiero; envío de dinero; hice una transferencia; transferencia no llega; ach; sinpe; pago móvil; interbancaria; girar; transferencia internacional; consignar
  en: transfer; transfers; transfer money; send money; wire; wire transfer; bank transfer; remittance; money transfer; make a transfer; transferring; sending money; receive money; pending transfer; transfer not received; ach; sepa; direct deposit
  pt: transferir; transferência; transferências; enviar dinheiro; mandar dinheiro; pix; ted; doc bancário; fazer uma transferência; remessa; fazer um pix; receber dinheiro; transferência internacional
  fr: virement; virements; transférer; transfert; transfert d'argent; envoyer de l'argent; faire un virement; virer; virement bancaire; virement instantané; recevoir de l'argent; mandat

withdraw_cash
  es: retirar dinero; retiro de dinero; sacar dinero; sacar plata; retirar efectivo; cajero; cajero automático; cajeros; cajeros automáticos; retiro en cajero; extraer dinero; extracción; disposición de efectivo; avance en efectivo; retirar fondos; retiro; retiros; retirar; avance; retirar mi dinero; retiro sin tarjeta; sacar efectivo; atm
  en: withdraw; withdrawal; withdrawals; withdraw money; cash withdrawal; atm; atms; cash machine; take out money; get cash; cash out; cash advance; withdraw cash; cashpoint; withdraw funds
  pt: sacar; saque; saques; sacar dinheiro; retirar dinheiro; caixa eletrônico; caixa automático; levantar dinheiro; multibanco; levantamento; saque no caixa; retirar fundos
  fr: retirer de l'argent; retrait d'argent; retrait; retraits; distributeur; distributeur automatique; retirer des espèces; dab; guichet automatique; retirer; retirer mes gains

deposit_topup
  es: depositar; depósito; depósitos; ingresar dinero; recargar; recarga; recargas; recargar saldo; cargar saldo; consignación; consignar; fondear; abonar dinero; abonar saldo; añadir fondos; agregar fondos; agregar saldo; carga de saldo; ingresar efectivo; poner saldo; depositar un cheque; añadir dinero; recargar mi celular; recargar mi cuenta; tarjeta sube; saldo recargado
  en: deposit; deposits; top up; top-up; topup; topping up; recharge; reload; add money; add funds; load money; pay in; add credit; credit my account; deposit a check; deposit cash; auto top-up; fund my account
  pt: depositar; depósito; depósitos; recarregar; recarga; recargas; carregar saldo; adicionar saldo; adicionar dinheiro; colocar crédito; depositar dinheiro; adicionar fundos; carregamento
  fr: déposer; dépôt; dépôts; recharger; recharge; rechargement; créditer; ajouter de l'argent; alimenter mon compte; approvisionner; déposer un chèque; déposer de l'argent; ajouter des fonds

loan
  es: préstamo; préstamos; crédito; créditos; crédito personal; hipoteca; hipotecario; crédito hipotecario; prestar dinero; pedir un préstamo; prestan; aval; fiador; microcrédito; crédito de consumo; préstamo personal; prestamista; crédito vehicular; crédito automotriz; pagar anticipadamente; prepago del crédito; amortizar; amortización; anticipo de nómina; avalista; crédito de nómina; liquidar mi crédito; solicitar un crédito; empréstito; leasing
  en: loan; loans; credit; mortgage; borrow; borrowing; lend; lending; personal loan; overdraft; guarantor; home loan; car loan; early repayment; repayment; repay; student loan; leasing; apply for a loan; cosigner; lender; loan application
  pt: empréstimo; empréstimos; crédito; financiamento imobiliário; hipoteca; crédito pessoal; pegar emprestado; emprestar; consignado; fiador; avalista; crédito habitação; amortizar; amortização; cheque especial; adiantamento; leasing
  fr: prêt; prêts; crédit; crédits; emprunt; emprunter; prêt immobilier; hypothèque; prêt personnel; découvert; caution; garant; remboursement anticipé; crédit immobilier; prêteur; leasing; crédit auto

interest_rate
  es: interés; intereses; tasa de interés; tasa; tasas; tipo de interés; tae; cat; tna; tasa anual; cae; rendimientos; ganancia por ahorro; interés anual; porcentaje; intereses moratorios
  en: interest; interest rate; apr; interest rates; apy; percentage; percent; annual rate; rate of interest
  pt: juros; taxa de juros; juro; taxa anual; percentual; taxa de juro; porcentagem; rendimento anual; cet
  fr: intérêt; intérêts; taux d'intérêt; taux; taeg; pourcentage; taux annuel; rémunération

direct_debit
  es: domiciliación; domiciliar; débito automático; pago automático; domiciliar el recibo; cargo automático; cobro automático; pago recurrente; orden permanente; pagos automáticos; adhesión al débito; pac; pat; domiciliado; cargo recurrente; pagos programados; domiciliar pagos; automático; automáticamente; programar
  en: direct debit; autopay; auto pay; automatic payment; standing order; recurring payment; recurring; automatic; automatically; scheduled payment; auto-debit; schedule
  pt: débito automático; débito direto; pagamento automático; pagamento recorrente; recorrente; cobrança automática; automático; automaticamente; agendar pagamento; agendado
  fr: prélèvement; prélèvement automatique; paiement automatique; virement permanent; récurrent; automatique; automatiquement; domiciliation; programmé; mandat sepa

savings
  es: ahorro; ahorros; ahorrar; caja de ahorros; meta de ahorro; alcancía; hucha; fondo de ahorro; pensión; pensiones; plan de pensiones; jubilación; afp; afore; jubilado; cesantías; retiro laboral; jubilarme; pensionado; cesantía; plan de retiro
  en: savings; saving; save money; pension; pensions; retirement; retire; piggy bank; isa; 401k; retirement plan; pensioner; emergency fund
  pt: poupança; economizar; poupar; aposentadoria; aposentado; pensão; previdência; reforma; aposentar; fgts; previdência privada; inss
  fr: épargne; épargner; économiser; retraite; pension; plan d'épargne; retraité; livret d'épargne; assurance vie; économies

# --- Insurance ------------------------------------------------------------------------------------------------------

insurance
  es: seguro de vida; seguro de auto; seguro médico; seguro; seguros; aseguradora; póliza; pólizas; asegurar; asegurado; asegurados; cobertura del seguro; cobertura; coberturas; qué cubre; cubre; cubren; cubierto; cubrir; seguro de viaje; deducible; franquicia del seguro; prima; corredor de seguros; seguro de salud; seguro de hogar; soat; todo riesgo; a terceros; número de póliza; exclusiones; beneficiarios; seguro de desgravamen
  en: insurance; insure; insured; policy; policies; coverage; cover; covers; covered; deductible; premium payment; travel insurance; life insurance; car insurance; health insurance; home insurance; policyholder; insurer; policy number; excess; exclusions; liability
  pt: seguro; seguros; seguradora; apólice; segurado; cobertura; coberturas; o que cobre; cobre; franquia do seguro; prêmio do seguro; seguro viagem; seguro de vida; seguro de carro; seguro auto; seguro saúde; corretor; plano de saúde; carência
  fr: assurance; assurances; assurer; assuré; police; couverture; couvert; couvre; franchise d'assurance; prime d'assurance; assurance voyage; assurance vie; assurance auto; assureur; mutuelle; assurance habitation; exclusions; que couvre

claim_accident
  es: siniestro; siniestros; accidente; accidentes; choque; chocar; choqué; reportar un siniestro; parte del accidente; indemnización; indemnizar; perito; peritaje; grúa; asistencia en carretera; asistencia vial; auxilio mecánico; compensación; compensar; declarar un siniestro; denunciar un siniestro; auxilio vial; incendio; lesiones; me chocaron
  en: claim; claims; accident; crash into; collision; make a claim; file a claim; compensation; compensate; indemnity; roadside assistance; tow truck; towing; report an accident; claim status; fire; injury; breakdown
  pt: sinistro; acidente; acidentes; batida; bati o carro; indenização; indenizar; perito; guincho; reboque; assistência na estrada; compensação; comunicar sinistro; acionar o seguro; incêndio
  fr: sinistre; sinistres; accident; accidents; déclarer un sinistre; indemnisation; indemniser; constat; expert; dépanneuse; assistance routière; indemnité; compensation; remorquage; incendie

# --- Travel ----------------------------------------------------------------------------------------------------------

travel
  es: viaje; viajes; viajar; viajero; turismo; turista; tour; tours; excursión; excursiones; paquete turístico; destino; destinos; itinerario; paseo; crucero; agencia de viajes; paquetes turísticos; tours guiados; recorrido; recorridos; visita guiada; viajan; guía turístico
  en: travel; trip; trips; travelling; traveling; journey; tour; tours; excursion; destination; destinations; itinerary; tourism; tourist; cruise; traveler; travel agency; sightseeing; guided tour
  pt: viagem; viagens; viajar; viajante; turismo; turista; passeio; excursão; destino; destinos; itinerário; roteiro; cruzeiro; pacote turístico; agência de viagens
  fr: voyage; voyages; voyager; voyageur; tourisme; touriste; excursion; destination; destinations; itinéraire; circuit; croisière; agence de voyage; visite guidée; séjour touristique

flight
  es: vuelo; vuelos; avión; volar; vuelo; aerolínea; vuelo directo; escala; escalas; conexión de vuelo; vuelo de conexión; aeropuerto; terminal; aeropuertos; aéreo; vuelo nacional; vuelo internacional; puerta de embarque; estado de vuelo; aerolíneas
  en: flight; flights; plane; fly; flying; airline; airlines; layover; stopover; connecting flight; connection flight; airport; terminal; direct flight; gate; flight status; aircraft; flew
  pt: voo; voos; avião; voar; companhia aérea; escala; conexão; aeroporto; terminal; voo direto; portão de embarque; status do voo; aéreo; aérea
  fr: vol; vols; avion; compagnie aérienne; escale; correspondance; aéroport; terminal; vol direct; porte d'embarquement; statut du vol; aérien

flight_cancelled_delayed
  es: vuelo cancelado; vuelo retrasado; cancelaron mi vuelo; perdí mi vuelo; perdí el vuelo; vuelo demorado; pérdida de conexión; cambio de itinerario; cancelaron el vuelo; sobreventa; overbooking; perder el vuelo; vuelo reprogramado; pierdo mi vuelo; pierdo la conexión; denegación de embarque
  en: flight cancelled; flight canceled; flight delayed; missed my flight; missed flight; cancelled flight; delayed flight; missed connection; overbooked; overbooking; miss my flight; schedule change; denied boarding
  pt: voo cancelado; voo atrasado; perdi meu voo; perdi o voo; cancelaram meu voo; perda de conexão; overbooking; perder o voo; alteração de voo
  fr: vol annulé; vol retardé; raté mon vol; manqué mon vol; vol en retard; correspondance manquée; surbooking; surréservation; refus d'embarquement

baggage
  es: equipaje; equipajes; maleta; maletas; valija; valijas; equipaje de mano; equipaje facturado; exceso de equipaje; bolso de mano; petaca; equipaje permitido; mochila; equipaje perdido; maleta perdida; carry on; facturar equipaje; documentar equipaje; despachar equipaje; maleta dañada; bodega del avión; sobrepeso; peso de la maleta; artículos permitidos; líquidos; equipaje extra; objetos prohibidos; instrumento musical; equipo deportivo
  en: baggage; luggage; suitcase; bag; bags; carry-on; carry on; hand luggage; checked baggage; excess baggage; lost luggage; backpack; hold luggage; baggage allowance; overweight; lost baggage; liquids; prohibited items; sports equipment; cabin bag
  pt: bagagem; bagagens; mala; malas; bagagem de mão; bagagem despachada; excesso de bagagem; mochila; despachar mala; franquia de bagagem; mala perdida; líquidos; bagagem extraviada; itens proibidos
  fr: bagage; bagages; valise; valises; bagage à main; bagage en soute; excédent de bagages; sac à dos; bagage cabine; bagage perdu; liquides; franchise bagages; surpoids; objets interdits

ticket
  es: boleto; boletos; billete; billetes; pasaje; pasajes; tiquete; tiquetes; entrada; entradas; boleto de avión; pase; pases; ticket; tickets; boletería; taquilla; entrada al evento; boleto electrónico; abono de transporte; tarjeta de transporte; pasajero; pasajeros; nombre en el boleto
  en: ticket; tickets; fare; fares; e-ticket; pass; passes; admission; entry; entrance; box office; passenger; passengers; one way; round trip; ticketing
  pt: passagem; passagens; bilhete; bilhetes; ingresso; ingressos; entrada; entradas; passe; bilheteria; passageiro; passageiros; ida e volta
  fr: billet; billets; ticket; tickets; entrée; entrées; titre de transport; pass; billetterie; passager; passagers; aller-retour; aller simple

check_in
  es: check-in; check in; checkin; tarjeta de embarque; pase de abordar; pase de abordaje; embarque; embarcar; abordar; abordaje; facturación en línea; documentar; web check-in; imprimir pase de abordar; hacer el check-in; hora de entrada; registro de entrada; cuánto antes debo; check-out; check out; checkout; hora de salida; salida tardía; late check out; presentarme en el aeropuerto; hora de llegada al hotel
  en: check-in; check in; checkin; boarding pass; boarding; board; online check-in; check-out; check out; checkout time; late checkout; early check-in; arrival time; late arrival; boarding time; departure time
  pt: check-in; check in; checkin; cartão de embarque; embarque; embarcar; check-out; check out; hora de entrada; hora de saída; checkout
  fr: enregistrement; check-in; s'enregistrer; carte d'embarquement; embarquement; embarquer; check-out; heure d'arrivée; heure de départ; départ tardif; enregistrement en ligne

seat
  es: asiento; asientos; butaca; elegir asiento; elegir mi asiento; cambiar asiento; ventanilla o pasillo; selección de asiento; primera clase; clase ejecutiva; clase turista; business; localidad; localidades; puesto en el avión; escoger asiento; clase económica; cambio de asiento; asiento asignado; fila
  en: seat; seats; choose my seat; seat selection; window seat; aisle; legroom; first class; business class; economy; change seat; seating; seat assignment; row
  pt: assento; assentos; poltrona; escolher assento; marcar assento; primeira classe; classe executiva; classe econômica; lugar marcado; fileira; cadeira
  fr: siège; sièges; place assise; choisir mon siège; première classe; classe affaires; classe économique; hublot; couloir; sélection de siège; rangée

booking
  es: reserva; reservas; reservar; reservación; reservaciones; hacer una reserva; reservé; apartar; bookear; confirmación de reserva; código de reserva; localizador; agendar; separar; disponibilidad de fechas; hacer reservación; ver mi reserva; mi reserva; reservar una mesa; reservar habitación; número de reserva; confirmar mi reserva; apartado; agenda
  en: book; booking; bookings; booked; reserve; reservation; reservations; make a reservation; booking confirmation; booking reference; confirmation number; my booking; pnr; make a booking; booking number; confirm my booking
  pt: reserva; reservas; reservar; fazer uma reserva; confirmação de reserva; código de reserva; localizador; agendar; minha reserva; número da reserva; marcar; agendamento
  fr: réserver; réservation; réservations; faire une réservation; confirmation de réservation; numéro de réservation; ma réservation; référence de réservation; confirmer ma réservation

change_booking
  es: cambiar mi reserva; cambiar la reserva; modificar mi reserva; cambiar la fecha; cambiar fecha; cambiar de fecha; cambio de fecha; reprogramar; reprogramación; cambiar mi vuelo; cambiar vuelo; cambio de vuelo; cambiar mi boleto; posponer; aplazar; adelantar; mover la fecha; reagendar; cambiar la hora; cambiar mi cita; cambiar el nombre del pasaje; cambiar pasajero; modificar la reserva; cambio de nombre en el boleto; postergar; cambios de fecha; cambio de hora; reprogramarla
  en: change my booking; change booking; modify my booking; modify reservation; change my reservation; change the date; change my flight; change flight; rebook; rebooking; reschedule; postpone; change dates; amend my booking; move my booking; change passenger name; change my appointment; change the time; date change; put off; bring forward
  pt: alterar minha reserva; mudar minha reserva; mudar a data; alterar a data; remarcar; remarcação; reagendar; mudar meu voo; alterar voo; adiar; trocar a data; antecipar; alterar o nome na passagem; mudar o horário
  fr: modifier ma réservation; changer ma réservation; changer la date; changer de date; reporter; report; décaler; modifier mon vol; changer mon vol; reprogrammer; changer mon billet; avancer la date; changer mon rendez-vous; changer l'heure

hotel_room
  es: habitación; habitaciones; cuarto; hotel; hospedaje; hospedarse; alojamiento; alojar; alojarse; estadía; estancia; noche; noches; cama; camas; suite; hostal; hospedar; huésped; huéspedes; cabaña; cama extra; habitación doble; hoteles; posada; vista al mar; balcón; quedarme; apartahotel
  en: room; rooms; hotel; accommodation; stay; night; nights; bed; beds; suite; hostel; lodging; guest; guests; double room; extra bed; cabin; housekeeping; balcony; sea view; overnight
  pt: quarto; quartos; hotel; hospedagem; hospedar; alojamento; estadia; diária; diárias; noite; cama; suíte; pousada; hóspede; hóspedes; cama extra; chalé; vista para o mar
  fr: chambre; chambres; hôtel; hébergement; séjour; nuit; nuits; nuitée; lit; lits; suite; auberge; héberger; loger; hôte; gîte; lit supplémentaire; vue mer

hotel_amenities
  es: piscina; alberca; pileta; gimnasio; spa; sauna; jacuzzi; aire acondicionado; calefacción; toallas; secador; caja fuerte; minibar; lavandería; servicio a la habitación; recepción; servicio de habitaciones; instalaciones; amenidades; comodidades; playa; bañera; sábanas; plancha; cocina equipada; todo incluido; incluido; incluye; qué incluye; masajes; sombrilla; recepción 24 horas; conserje
  en: pool; swimming pool; gym; fitness; spa; sauna; air conditioning; heating; towels; safe deposit; minibar; laundry; room service; reception; front desk; facilities; amenities; beach; bathtub; included; include; includes; what is included; all inclusive; massage; hot tub; concierge; linen; kitchen
  pt: piscina; academia; ginásio; spa; sauna; ar condicionado; aquecimento; toalhas; cofre; frigobar; lavanderia; serviço de quarto; recepção; instalações; comodidades; praia; incluso; incluído; inclui; o que inclui; tudo incluído; massagem; banheira; cozinha
  fr: piscine; salle de sport; spa; sauna; climatisation; chauffage; serviettes; coffre-fort; minibar; blanchisserie; service en chambre; réception; installations; équipements; plage; inclus; comprend; tout compris; que comprend; massage; baignoire; cuisine; draps

transport
  es: transporte; autobús; bus; colectivo; camión de pasajeros; micro; metro; subte; tren; trenes; taxi; uber; traslado; traslados; transfer; shuttle; transporte público; parada; estación; combi; ómnibus; tranvía; van; barco; ferry; buseta; terminal de autobuses; autobuses; rutas; paradero; línea de metro; traslado al aeropuerto; conductor; chofer; chófer; viaje en taxi; lancha
  en: transport; transportation; bus; subway; metro; underground; train; trains; taxi; cab; uber; shuttle; transfer from airport; airport transfer; public transport; station; bus stop; tram; ferry; coach; driver; ride; boat; platform
  pt: transporte; ônibus; autocarro; metrô; metro; trem; comboio; táxi; uber; traslado; transfer; transporte público; estação; ponto de ônibus; parada; balsa; motorista; corrida; barco; rodoviária
  fr: transport; bus; autobus; métro; train; trains; taxi; navette; transfert aéroport; transports en commun; gare; arrêt de bus; tramway; ferry; autocar; chauffeur; conducteur; bateau; trajet; quai

car
  es: auto; autos; coche; coches; carro; carros; vehículo; vehículos; automóvil; camioneta; moto; motocicleta; furgoneta; automotor; patente; placa; placas; matrícula del coche; motor; neumático; neumáticos; llanta; llantas; combustible; gasolina; nafta; diésel; kilometraje; test drive; prueba de manejo; aceite; frenos; eléctrico; coche eléctrico; bicicleta; patinete; scooter
  en: car; cars; vehicle; vehicles; auto; motorcycle; motorbike; van; truck; engine; tire; tyre; fuel; gasoline; petrol; diesel; mileage; license plate; test drive; brakes; electric car; bike; bicycle; scooter; registration plate
  pt: carro; carros; veículo; veículos; automóvel; moto; motocicleta; caminhonete; placa; motor; pneu; pneus; combustível; gasolina; diesel; quilometragem; test drive; freios; carro elétrico; bicicleta; patinete
  fr: voiture; voitures; véhicule; véhicules; automobile; auto; moto; camionnette; plaque d'immatriculation; moteur; pneu; pneus; carburant; essence; diesel; kilométrage; essai routier; freins; voiture électrique; vélo; trottinette

drive_licence
  es: licencia de conducir; licencia de conducción; carnet de conducir; permiso de conducir; brevete; registro de conducir; manejar; conducir; licencia; licencias; conductor adicional; examen de manejo; permiso de circulación; verificación vehicular; multas de tránsito; infracción; infracciones; fotomulta; foto multa; comparendo; comparendos; tenencia
  en: driving licence; driver's license; driver license; drive; driving; licence; license; additional driver; driving test; traffic fine; traffic ticket; parking ticket; speeding; vehicle registration
  pt: carteira de motorista; carta de condução; cnh; habilitação; dirigir; conduzir; condutor; multa de trânsito; infração; licenciamento; ipva
  fr: permis de conduire; permis; conduire; conducteur additionnel; conducteur supplémentaire; infraction; contravention; carte grise; immatriculation; pv

rent
  es: alquilar; alquiler; alquilo; rentar; renta; arrendar; arriendo; arrendamiento; alquileres; rent a car; alquiler de autos; inquilino; arrendador; arrendatario; fianza; depósito en garantía; propietario del piso; alquiler de coches; contrato de alquiler; alquilan; arrendador
  en: rent; rental; rentals; hire; renting; lease; leasing; tenant; landlord; rent a car; car hire; car rental; security deposit; lessee
  pt: alugar; aluguel; aluguer; locação; locar; inquilino; aluguel de carros; arrendar; arrendamento; caução; locatário
  fr: louer; location; locataire; loyer; location de voiture; bail; bailleur; dépôt de garantie; caution

house_property
  es: casa; casas; departamento; departamentos; apartamento; piso; vivienda; inmueble; inmuebles; inmobiliaria; propiedad; propiedades; terreno; lote; mudanza; mudarse; mudarme; condominio; subsidio de vivienda; avalúo; tasación; habitacional; hogar; predial; escritura; escrituras; constructora; me mudo; catastro; lotes
  en: house; home; apartment; flat; property; real estate; land; moving; move house; housing; condo; appraisal; realtor; estate agent; valuation; household; deed; moving out
  pt: casa; apartamento; imóvel; imóveis; imobiliária; propriedade; terreno; mudança; mudar de casa; moradia; condomínio; habitação; avaliação do imóvel; lar; iptu; escritura
  fr: maison; appartement; logement; immobilier; bien immobilier; propriété; terrain; déménagement; déménager; copropriété; habitation; foyer; agence immobilière; estimation

visa_passport
  es: visa; visado; visas; pasaporte; pasaportes; migración; inmigración; residencia; permiso de residencia; extranjería; extranjeros; frontera; documentos de viaje; embajada; consulado; ciudadanía; nacionalidad requerida; vacuna para viajar; permiso de trabajo; cita consular; naturalización; extranjero residente; refugiado; asilo; esta
  en: visa; visas; passport; passports; immigration; residence permit; border; travel documents; embassy; consulate; citizenship; work permit; residency; entry requirements; asylum
  pt: visto; vistos; passaporte; imigração; residência; autorização de residência; fronteira; embaixada; consulado; cidadania; estrangeiros; documentos de viagem; rne
  fr: visa; visas; passeport; passeports; immigration; titre de séjour; carte de séjour; frontière; ambassade; consulat; citoyenneté; permis de travail; asile; naturalisation

pet
  es: mascota; mascotas; perro; perros; gato; gatos; animal; animales; pet friendly; veterinario; veterinaria; cachorro; perrito; animal de compañía; llevar a mi perro; adoptar una mascota; gatito; jaula
  en: pet; pets; dog; dogs; cat; cats; animal; animals; pet friendly; vet; veterinarian; puppy; kitten; bring my dog; emotional support animal
  pt: animal de estimação; animais de estimação; animal; animais; pet; pets; cachorro; cão; gato; gatos; veterinário; pet friendly; filhote
  fr: animal; animaux; animal de compagnie; chien; chiens; chat domestique; vétérinaire; chiot; chaton; animaux acceptés

child_baby
  es: niño; niños; niña; menor; menores; bebé; bebés; infante; hijo; hijos; menor de edad; cuna; silla para niños; infantil; niños pequeños; edad mínima; adolescente; menores de edad; viajar con niños; guardería; silla de bebé; coche de bebé; cochecito; edades; hija; juguete; juguetes; menor no acompañado; pañales
  en: child; children; kid; kids; baby; babies; infant; minor; minors; under 18; crib; stroller; high chair; toddler; teenager; unaccompanied minor; nursery; daycare; son; daughter; toy; toys; cot; age limit
  pt: criança; crianças; menor; menores; bebê; bebé; infantil; filho; filhos; menor de idade; berço; cadeirinha; adolescente; creche; carrinho de bebê; brinquedo; brinquedos; filha
  fr: enfant; enfants; mineur; mineurs; bébé; bébés; enfant mineur; lit bébé; poussette; chaise haute; adolescent; crèche; fils; fille; jouet; jouets; siège bébé

pregnant
  es: embarazada; embarazadas; embarazo; gestante; lactancia; maternidad; estoy embarazada; lactante; permiso de maternidad; paternidad; parto; prenatal
  en: pregnant; pregnancy; breastfeeding; maternity; expecting; paternity; birth; childbirth; prenatal
  pt: grávida; gravidez; gestante; amamentação; amamentar; maternidade; paternidade; parto; pré-natal
  fr: enceinte; grossesse; allaitement; maternité; paternité; accouchement; allaiter

family_people
  es: familia; familiar; familiares; esposa; esposo; marido; mujer; cónyuge; pareja; madre; padre; padres; matrimonio; casado; casarse; divorcio; heredero; herencia; fallecido; fallecimiento; fallecer; murió; defunción; sucesión; difunto; viuda; boda; acta de defunción; acta de matrimonio; hermano
  en: family; relative; relatives; wife; husband; spouse; partner in life; mother; father; parents; marriage; divorce; deceased; death; died; inheritance; heir; bereavement; wedding; widow; brother; sister
  pt: família; familiar; familiares; esposa; marido; cônjuge; mãe; pai; pais; casamento; divórcio; falecido; falecimento; herança; óbito; morreu; herdeiro; certidão de óbito; irmão
  fr: famille; proche; épouse; mari; femme; conjoint; mère; père; parents; mariage; divorce; décès; décédé; héritage; succession; héritier; frère

group_event
  es: grupo; grupos; evento; eventos; fiesta; fiestas de cumpleaños; boda; bodas; empresarial; corporativo; conferencia; reunión; salón; celebración; grupal; salones; sala de reuniones; conferencias; congreso; para empresas; concierto; festival; espectáculo; función; feria; exposición; empresas; corporativa; reuniones; inauguración
  en: group; groups; event; events; party; parties; wedding; weddings; corporate; conference; meeting; venue; celebration; group booking; meeting room; concert; show; festival; for businesses; enterprise; exhibition; seminar
  pt: grupo; grupos; evento; eventos; festa; festas; casamento; corporativo; conferência; reunião; salão; celebração; sala de reunião; show; festival; para empresas; exposição; feira; congresso
  fr: groupe; groupes; événement; événements; fête; mariage; mariages; entreprise corporate; conférence; réunion; salle; célébration; salle de réunion; concert; spectacle; festival; pour entreprises; exposition; séminaire; salon

# --- Food -----------------------------------------------------------------------------------------------------------------

menu_food
  es: menú; carta; plato; platos; comida; comer; restaurante; desayuno; desayunar; almuerzo; almorzar; cena; cenar; bebida; bebidas; tragos; postre; postres; especialidad; plato del día; menú infantil; pizza; hamburguesa; café; comidas; vino; vinos; cerveza; alcohol; buffet; media pensión; snack; cafetería; bar; qué sirven; pastel; torta; tortas; panadería; ensalada; pollo; pescado; carne; bufé; descorche
  en: menu; dish; dishes; food; eat; restaurant; breakfast; lunch; dinner; drink; drinks; dessert; desserts; speciality; kids menu; pizza; burger; coffee; meal; meals; wine; beer; alcohol; buffet; half board; bar; cafe; cake; catering; chicken; fish; meat; dine; dining; bakery
  pt: cardápio; menu; prato; pratos; comida; comer; restaurante; café da manhã; pequeno-almoço; almoço; jantar; bebida; bebidas; sobremesa; especialidade; pizza; hambúrguer; café; refeição; refeições; vinho; cerveja; álcool; bolo; lanche; lanchonete; carne; peixe; frango
  fr: menu; carte du restaurant; plat; plats; nourriture; manger; restaurant; petit-déjeuner; petit déjeuner; déjeuner; dîner; boisson; boissons; dessert; spécialité; pizza; hamburger; café; repas; vin; bière; alcool; buffet; demi-pension; bar; gâteau; traiteur; viande; poisson; poulet; boulangerie

diet_allergy
  es: alergia; alergias; alérgico; alérgica; alérgenos; vegano; vegana; veganos; vegetariano; vegetariana; sin gluten; gluten; celíaco; celiaco; celíacos; lactosa; sin lactosa; ingredientes; ingrediente; frutos secos; dieta; calorías; información nutricional; intolerante; intolerancia; kosher; halal; sin azúcar; sin tacc; contiene; contienen; nutricional; orgánico; orgánica; natural; conservantes; diabético; nutrición; nutricionista
  en: allergy; allergies; allergic; allergens; vegan; vegetarian; gluten free; gluten; celiac; coeliac; lactose; lactose free; ingredients; ingredient; nuts; diet; dietary; calories; nutrition; intolerance; kosher; halal; sugar free; contains; contain; organic; natural; preservatives; nutritional; plant-based; diabetic
  pt: alergia; alergias; alérgico; alérgica; vegano; vegana; vegetariano; vegetariana; sem glúten; glúten; celíaco; lactose; sem lactose; ingredientes; ingrediente; dieta; calorias; informação nutricional; intolerância; contém; orgânico; natural; conservantes; sem açúcar; diabético; nutrição
  fr: allergie; allergies; allergique; allergènes; végan; végétalien; végétarien; sans gluten; gluten; cœliaque; lactose; sans lactose; ingrédients; ingrédient; régime; calories; nutrition; intolérance; casher; halal; sans sucre; contient; bio; biologique; naturel; conservateurs; diabétique

table_restaurant
  es: mesa; mesas; terraza; propina; propinas; reservar mesa; al aire libre; para cuántas personas; mesa disponible; mesa para; código de vestimenta; mozo; mesero; camarero; cubierto
  en: table; tables; terrace; tip; tips; outdoor seating; book a table; table for; dress code; waiter; patio; gratuity
  pt: mesa; mesas; terraço; gorjeta; reservar mesa; ao ar livre; mesa para; garçom; traje
  fr: table; tables; terrasse; pourboire; réserver une table; en plein air; table pour; serveur; code vestimentaire

smoking
  es: fumar; fumadores; fumador; cigarro; cigarrillo; cigarrillos; vapear; tabaco; área de fumadores; no fumadores
  en: smoke; smoking; smoker; cigarette; vape; vaping; non-smoking; tobacco
  pt: fumar; fumante; fumantes; cigarro; vape; fumador; tabaco
  fr: fumer; fumeur; fumeurs; cigarette; vapoter; non-fumeur; tabac

preserve_storage
  es: conservar; conservación; almacenar; almacenamiento del producto; refrigerar; refrigeración; congelar alimentos; cuánto dura abierto; lavar; lavado; cuidado; cuidados; limpiar; limpieza; cómo se lava; mantener; cuidar; se puede lavar; lavadora; planchar; guardar en frío; congelador; detergente; lavarse; ensuciar; mancha; manchas
  en: store food; storage of product; keep fresh; refrigerate; preserve; wash; washing; care; clean; cleaning; washable; care instructions; shelf life; iron; dishwasher; freezer; stain; stains; dry clean
  pt: conservar; conservação; armazenar; refrigerar; lavar; lavagem; cuidados; limpar; limpeza; guardar; como lavar; passar roupa; freezer; mancha; máquina de lavar
  fr: conserver; conservation; réfrigérer; laver; lavage; entretenir; nettoyer; nettoyage; soin; soins du produit; lavable; repasser; congélateur; tache; taches; machine à laver

# --- Telecoms -----------------------------------------------------------------------------------------------------------------

mobile_plan
  es: plan de datos; datos móviles; megas; gigas; gb; internet móvil; minutos; prepago; pospago; postpago; plan celular; consumo de datos; se acabaron mis datos; paquete de datos; recarga de datos; llamadas ilimitadas; bolsa de datos; tarifa móvil; plan móvil; línea móvil; telefonía; consumo; me quedé sin datos; cuántos datos; saldo de datos; minutos de llamada; línea; líneas
  en: data plan; mobile data; gigabytes; gb; data usage; minutes; prepaid; postpaid; pay as you go; data allowance; run out of data; mobile plan; cell plan; phone plan; unlimited data; line; data left; texts
  pt: plano de dados; dados móveis; internet móvel; gigas; gb; pré-pago; pós-pago; consumo de dados; minutos; pacote de dados; plano de celular; franquia de internet; linha; linhas; acabou minha internet
  fr: forfait mobile; données mobiles; internet mobile; gigas; go; prépayé; minutes; consommation de données; forfait téléphone; data; hors forfait; carte prépayée mobile; ligne mobile; ligne

sim
  es: sim; chip; tarjeta sim; esim; e-sim; portabilidad; portar mi número; cambiarme de compañía; cambiar de compañía; conservar mi número; mantener mi número; puk; código puk; imei; cambiar de operador; duplicado de sim; chip nuevo; microsim; número nuevo; liberar mi celular; desbloquear celular; liberar teléfono; pin del sim; activar chip; perdí mi chip
  en: sim; sim card; esim; porting; port my number; keep my number; switch carrier; puk; puk code; imei; number portability; unlock my phone; carrier; new sim; replacement sim; switch provider; mobile number; transfer my number
  pt: chip; cartão sim; esim; portabilidade; manter meu número; mudar de operadora; puk; imei; operadora; chip novo; trocar de operadora; portar meu número; desbloquear celular
  fr: carte sim; sim; esim; portabilité; garder mon numéro; conserver mon numéro; changer d'opérateur; puk; code puk; imei; opérateur mobile; désimlocker; code rio; nouvelle sim

coverage_signal
  es: cobertura; señal; sin señal; no tengo señal; mala señal; red; 4g; 5g; antena; hay cobertura; zona de cobertura; se corta la llamada; 3g; lte; cobertura en mi zona; no hay señal; mapa de cobertura; sin servicio; caída del servicio
  en: coverage area; signal; no signal; poor signal; network; reception bars; 4g; 5g; dropped calls; no service; coverage map; cell tower; bad reception; network coverage
  pt: cobertura; sinal; sem sinal; rede; 4g; 5g; área de cobertura; sem serviço; mapa de cobertura; torre; sinal fraco
  fr: couverture réseau; signal; pas de réseau; réseau; 4g; 5g; zone couverte; sans service; carte de couverture; antenne; zone de couverture; pas de signal

internet_wifi
  es: internet; wifi; wi-fi; router; módem; fibra; fibra óptica; banda ancha; velocidad de internet; internet lento; no tengo internet; sin internet; conexión; conexión a internet; conectarme; contraseña del wifi; clave del wifi; se cae el internet; megas de velocidad; señal wifi; va lento el internet; conectarse; conectividad; red wifi; se corta internet; me quedé sin internet; corte de servicio; latencia; test de velocidad; repetidor; ancho de banda; wifi gratis
  en: internet; wifi; wi-fi; router; modem; fiber; fibre; broadband; internet speed; slow internet; no internet; connection; connect; wifi password; connectivity; internet connection; speed test; bandwidth; wireless; internet down; network password; free wifi; ethernet
  pt: internet; wifi; wi-fi; roteador; modem; fibra; fibra óptica; banda larga; velocidade da internet; internet lenta; sem internet; conexão; conectar; senha do wifi; ligação à internet; teste de velocidade; internet caiu; rede sem fio
  fr: internet; wifi; wi-fi; routeur; box; modem; fibre; fibre optique; haut débit; débit; internet lent; pas d'internet; connexion internet; mot de passe wifi; débit internet; coupure internet; test de débit; sans fil; plus d'internet

roaming
  es: roaming; itinerancia; usar mi celular en el extranjero; llamadas internacionales; larga distancia; llamar al extranjero; usar mi línea en el exterior; datos en el extranjero; usar el móvil en el extranjero
  en: roaming; international calls; use my phone abroad; calling abroad; long distance; data abroad; roam
  pt: roaming; ligações internacionais; usar meu celular no exterior; longa distância; chamada internacional
  fr: itinérance; roaming; appels internationaux; appeler à l'étranger; utiliser mon téléphone à l'étranger; forfait à l'étranger

tv_channels
  es: televisión; tele; canal; canales; cable; decodificador; streaming; película; películas; serie; series; control remoto; televisor; smart tv; mando; programación; canales incluidos; netflix; hbo; contenido; disney; episodios; ver en la tv; capítulos; calidad de video; hd
  en: television; tv; channel; channels; cable; set-top box; streaming; movie; movies; series; remote control; smart tv; remote; netflix; show; shows; content; episodes; hd; stream; watch
  pt: televisão; tv; canal; canais; cabo; decodificador; streaming; filme; filmes; série; séries; controle remoto; smart tv; netflix; conteúdo; episódios; assistir
  fr: télévision; télé; chaîne; chaînes; câble; décodeur; streaming; film; films; série; séries; télécommande; smart tv; netflix; contenu; épisodes; regarder

voicemail_sms
  es: mensaje; mensajes; mensaje de texto; sms; buzón de voz; mensajes de texto; desvío de llamadas; contestador; identificador de llamadas; mms; desviar llamadas; chat; chatear; conversación; mensajería instantánea; llamada en espera
  en: message; messages; text message; sms; text; voicemail; texts; call forwarding; caller id; mms; chat; conversation; messaging; answering machine; call waiting
  pt: mensagem; mensagens; mensagem de texto; sms; torpedo; caixa postal; correio de voz; desvio de chamadas; chat; conversa; identificador de chamadas
  fr: message; messages; texto; sms; messagerie vocale; répondeur; renvoi d'appel; chat; conversation; mms; transfert d'appel; tchat

# --- Technology -------------------------------------------------------------------------------------------------------------------

mobile_phone
  es: celular; celulares; móvil; móviles; smartphone; teléfono móvil; teléfono celular; iphone; android; teléfono inteligente; equipo móvil; samsung; xiaomi; tableta; tablet; ipad; dispositivo; dispositivos; equipos; huawei; motorola; cambiar de celular; reloj inteligente; smartwatch; cambié de teléfono
  en: cell phone; mobile phone; mobile; smartphone; iphone; android; handset; cellphone; tablet; ipad; device; devices; samsung; smartwatch; cell; new phone
  pt: celular; celulares; telemóvel; smartphone; iphone; android; aparelho; tablet; dispositivo; dispositivos; samsung; smartwatch; trocar de celular
  fr: portable; téléphone portable; mobile; smartphone; iphone; android; tablette; appareil; appareils; samsung; montre connectée; dispositif; changer de téléphone

computer
  es: computadora; computadoras; computador; ordenador; ordenadores; laptop; notebook; portátil; pc; equipo de cómputo; mac; teclado; ratón; mouse; monitor; windows; linux; macos; memoria ram; disco duro; procesador; escritorio; hardware; servidor; servidores; webcam; micrófono
  en: computer; computers; laptop; notebook; pc; desktop; mac; keyboard; mouse; monitor; windows; linux; macos; hard drive; processor; ram; memory; hardware; server; servers; webcam; microphone; operating system
  pt: computador; computadores; notebook; laptop; pc; mac; teclado; mouse; monitor; windows; linux; disco rígido; processador; portátil; hd externo; servidor; memória; webcam; microfone; sistema operacional
  fr: ordinateur; ordinateurs; portable pc; pc; mac; clavier; souris; écran d'ordinateur; windows; linux; disque dur; processeur; ordinateur portable; serveur; mémoire; webcam; micro; système d'exploitation

screen
  es: pantalla; pantallas; display; pantalla táctil; resolución; brillo; pantalla rota; captura de pantalla; pantalla completa; modo oscuro; tema oscuro
  en: screen; screens; display; touchscreen; resolution; brightness; cracked screen; screenshot; full screen; dark mode
  pt: tela; ecrã; display; resolução; brilho; tela quebrada; captura de tela; modo escuro; tela cheia
  fr: écran; écrans; affichage; résolution; luminosité; écran tactile; capture d'écran; mode sombre; plein écran

battery_charge
  es: batería; baterías; pila; pilas; cargador; cargar la batería; autonomía; enchufe; dura la batería; cable de carga; voltaje; carga rápida; cargar el celular; adaptador; se descarga; corriente; recargable; power bank
  en: battery; batteries; charger; charge the battery; battery life; plug; charging; voltage; power; adapter; outlet plug; rechargeable; charging cable; power cord
  pt: bateria; baterias; pilha; carregador; carregar a bateria; autonomia; tomada; voltagem; carregamento rápido; adaptador; recarregável; bivolt
  fr: batterie; batteries; pile; chargeur; autonomie; prise; tension; charger la batterie; adaptateur; rechargeable; câble de charge; voltage

print
  es: imprimir; impresión; impresora; impreso; impresoras; escanear; escáner; escaneo; tinta; tóner; impresiones; cartucho; fotocopiadora; imprimo; plotter; papel
  en: print; printing; printer; printed; scan; scanner; ink; toner; photocopy; cartridge; printers; paper; hard copy
  pt: imprimir; impressão; impressora; impresso; escanear; digitalizar; scanner; tinta; impressoras; cartucho; papel; xerox
  fr: imprimer; impression; imprimante; imprimé; scanner; numériser; encre; toner; cartouche; papier; photocopie

download
  es: descargar; descarga; descargas; bajar; bajar la aplicación; descargo; bajarme; descargable; obtener la app; dónde descargo; app store; play store; google play; descargarla; exportar; exportación; guardar en mi computadora
  en: download; downloads; downloading; app store; play store; google play; get the app; downloadable; export; save a copy
  pt: baixar; download; descarregar; fazer download; app store; play store; google play; baixar o aplicativo; exportar; obter o aplicativo
  fr: télécharger; téléchargement; téléchargements; app store; play store; google play; exporter; obtenir l'application; téléchargeable

upload_attach
  es: subir; cargar un archivo; adjuntar; adjunto; subir archivo; subir documento; subir documentos; cargar documentos; subir fotos; enviar documentos; archivo adjunto; importar; cargar archivo; subir una foto; adjuntos; importación de datos; adjuntar archivos; subo
  en: upload; attach; attachment; upload a file; uploading; send documents; import; upload a document; upload photos; submit documents
  pt: enviar arquivo; carregar arquivo; upload; anexar; anexo; subir arquivo; enviar documentos; importar; subir; carregar ficheiro; anexos
  fr: téléverser; charger un fichier; joindre un fichier; pièce jointe; importer; envoyer des documents; transférer un fichier; télécharger vos documents; mettre en ligne

file_photo
  es: archivo; archivos; fichero; foto; fotos; imagen; imágenes; fotografía; video; vídeo; vídeos; videos; pdf; formato; formatos; carpeta; excel; cámara; word; audio; csv; hoja de cálculo; jpg; png; formato de archivo; fotografías; carpetas; zip; música
  en: file; files; photo; photos; picture; image; images; video; videos; pdf; format; folder; excel; camera; csv; audio; spreadsheet; jpg; png; pictures; file format; folders; zip; music
  pt: arquivo; arquivos; ficheiro; foto; fotos; imagem; imagens; vídeo; vídeos; pdf; formato; pasta; excel; câmera; câmara; áudio; planilha; fotografia; música
  fr: fichier; fichiers; photo; photos; image; images; vidéo; vidéos; pdf; format; dossier informatique; excel; appareil photo; caméra; audio; tableur; photographie; csv; musique

app
  es: aplicación; app; aplicaciones; aplicación móvil; apps; aplicativo; app móvil
  en: app; application software; mobile app; apps; mobile application
  pt: aplicativo; app; aplicação; aplicativos; apps; aplicativo móvel
  fr: application; appli; app; application mobile; applications

website
  es: página; página web; sitio web; sitio; web; portal; plataforma; website; link; enlace; enlaces; url; página oficial; en línea; online; por internet; navegador; chrome; explorador; safari; firefox; internet explorer; dominio; hosting; páginas; edge; tienda virtual; borrar caché; caché; alojamiento web
  en: website; site; web; web page; page; portal; platform; link; links; url; online; browser; chrome; firefox; safari; domain; hosting; webpage; internet explorer; cache; clear cache
  pt: site; página; página web; website; portal; plataforma; link; links; url; online; navegador; chrome; firefox; domínio; hospedagem de site; safari; pela internet; cache; limpar cache
  fr: site; site web; site internet; page; page web; portail; plateforme; lien; liens; url; en ligne; navigateur; chrome; firefox; domaine; hébergement web; safari; cache; vider le cache

update_version
  es: actualizar; actualización; actualizaciones; versión; versiones; nueva versión; última versión; actualizo; actualizada; parche; firmware; novedades de la versión; actualizado; desactualizado
  en: update; updates; upgrade version; version; versions; latest version; new version; updating; patch; firmware; release; outdated; release notes
  pt: atualizar; atualização; atualizações; versão; nova versão; última versão; firmware; atualizado; desatualizado
  fr: mettre à jour; mise à jour; mises à jour; version; nouvelle version; dernière version; actualiser; firmware; obsolète

configure
  es: configurar; configuración; ajustes; ajuste; preferencias; personalizar; personalización; parámetros; opciones de configuración; configuro; personalizado; personalizada; ajustar; habilitar; cambiar la configuración; a medida; setear; calibrar; customizar; predeterminado; por defecto
  en: configure; configuration; settings; setting; preferences; customize; customise; customization; setup options; enable; adjust; personalize; customized; custom; tailor made; bespoke; personalized; by default; default
  pt: configurar; configuração; configurações; ajustes; preferências; personalizar; personalização; personalizado; habilitar; ajustar; sob medida; padrão; customizar
  fr: configurer; configuration; paramètres; réglages; réglage; préférences; personnaliser; personnalisation; personnalisé; paramétrer; ajuster; sur mesure; par défaut; paramétrage

activate
  es: activar; activación; activo; habilitar; habilitación; encender; prender; activado; activa; dar de alta el servicio; activarlo; encendido; desactivar; desactivación; apagar; deshabilitar; inhabilitar; desactivado; reactivar; activan; reactivación
  en: activate; activation; enable; turn on; switch on; activated; deactivate; turn off; disable; switch off; deactivation; reactivate; power on
  pt: ativar; ativação; habilitar; ligar o aparelho; ativado; desativar; desativação; desligar; desabilitar; reativar; ligar
  fr: activer; activation; allumer; activé; désactiver; désactivation; éteindre; réactiver; réactivation

sync_backup
  es: copia de seguridad; respaldo; respaldar; backup; sincronizar; sincronización; nube; almacenamiento; espacio; espacio de almacenamiento; recuperar archivos; migrar; migración de datos; restaurar; transferir datos; guardar; guardado; memoria llena; google drive; dropbox; icloud; pasar mis datos; recuperar datos; guardar cambios; historial guardado
  en: backup; back up; sync; synchronize; synchronise; cloud; storage; storage space; restore; migrate; migration; recover files; transfer data; save; google drive; dropbox; icloud; data recovery; saved; space
  pt: backup; cópia de segurança; sincronizar; sincronização; nuvem; armazenamento; espaço; restaurar; migrar; recuperar arquivos; transferir dados; salvar; guardar; google drive; migração
  fr: sauvegarde; sauvegarder; synchroniser; synchronisation; cloud; nuage; stockage; espace de stockage; restaurer; migrer; transférer des données; récupérer des fichiers; migration; enregistrer; google drive

delete_remove
  es: borrar; eliminar; elimino; eliminación; suprimir; quitar; quito; remover; vaciar; retirar del sistema; sacar; deshacerme; borrado; limpiar historial; papelera; eliminado; descartar; desvincular
  en: delete; remove; erase; deletion; get rid of; clear; take off; removal; trash; discard; unlink; deleted
  pt: apagar; excluir; eliminar; remover; deletar; exclusão; tirar; retirar do sistema; lixeira; esvaziar; desvincular
  fr: supprimer; effacer; enlever; retirer du système; suppression; ôter; éliminer; vider; corbeille; dissocier

add_include
  es: agregar; añadir; añado; incluir; sumar; adicionar; vincular; asociar; enlazar; añadido; asociado a mi cuenta; vinculación; insertar; agregado; anexar
  en: add; adding; include; link to; associate; attach to; linking; insert; append; pair; pairing
  pt: adicionar; acrescentar; incluir; vincular; associar; inserir; agregar; inclusão; parear
  fr: ajouter; inclure; associer; lier; ajout; insérer; rattacher; relier; appairer

change_generic
  es: cambiar; cambio; cambios; modificar; modificación; modificaciones; editar; edición; edito; alterar; corregir; corrección; rectificar; rectificación; cambio de; varío; mudar; corrijo; editable
  en: change; changes; modify; modification; edit; editing; alter; amend; correct; correction; changing; adjust; rectify
  pt: mudar; alterar; alteração; modificar; modificação; editar; edição; trocar; corrigir; correção; mudança; retificar
  fr: changer; changement; modifier; modification; éditer; corriger; correction; rectifier; rectification; altérer

create_make
  es: crear; creación; hacer un nuevo; generar; generación; elaborar; diseñar; diseño; producir; desarrollar; desarrollo; construir; nuevo proyecto; redactar; diseñador; construcción
  en: create; creating; make; generate; design; develop; development; build; produce; making; compose; creation; designer
  pt: criar; criação; gerar; elaborar; projetar; desenvolver; desenvolvimento; construir; design; produzir; fazer um novo
  fr: créer; création; générer; concevoir; conception; développer; développement; construire; design; produire; élaborer

share
  es: compartir; comparto; compartido; compartida; publicar; publicación; difundir; invitar; invitación; colaborador; invitado; invitados; acceso compartido; compartir pantalla; colaboradores; reenviar; privado o público
  en: share; sharing; shared; publish; post; invite; invitation; collaborator; forward; guest access; publish my; repost; visibility
  pt: compartilhar; partilhar; compartilhado; publicar; publicação; convidar; convite; encaminhar; colaborador; convidado; convidados
  fr: partager; partage; partagé; publier; publication; inviter; invitation; transférer un message; invité; invités; collaborateur

software
  es: software; programa; programas; programa informático; sistema; sistemas; herramienta; herramientas; licencia de uso; licencias; complemento; plugin; plugins; extensión del navegador; integración; integraciones; integrar; api; módulo; compatibilidad; compatible; compatibles; interfaz; crm; erp; funcionalidad; funcionalidades; función; funciones; características; característica; integra; webhook; wordpress; conector; requisitos del sistema; módulos; soporta; especificaciones; especificación; ficha técnica
  en: software; program; programs; system; systems; tool; tools; software license; plugin; plugins; add-on; integration; integrations; integrate; api; module; compatible; compatibility; interface; feature; features; functionality; functionalities; crm; erp; webhook; wordpress; works with; system requirements; specifications; specs; supported
  pt: software; programa; sistema; sistemas; ferramenta; ferramentas; licença; plugin; integração; integrações; integrar; api; módulo; compatível; compatibilidade; funcionalidade; funcionalidades; recursos; interface; função; funções; crm; requisitos do sistema; especificações; características
  fr: logiciel; programme; système; systèmes; outil; outils; licence; plugin; extension logicielle; intégration; intégrations; intégrer; api; module; compatible; compatibilité; interface; fonctionnalité; fonctionnalités; fonction; fonctions; caractéristiques; crm; spécifications; configuration requise

virus
  es: virus; antivirus; malware; software malicioso; infectado; troyano; spyware; ransomware; firewall; cortafuegos; ciberseguridad; hackers; ataque informático; vpn
  en: virus; antivirus; malware; infected; trojan; spyware; ransomware; firewall; cybersecurity; vpn
  pt: vírus; antivírus; malware; infectado; ransomware; firewall; cibersegurança; vpn
  fr: virus; antivirus; malware; logiciel malveillant; infecté; pare-feu; ransomware; cybersécurité; vpn

slow
  es: lento; lenta; lentitud; va lento; anda lento; demora en cargar; muy lento; tarda en cargar; se demora; despacio; ralentiza; lag
  en: slow; slowly; sluggish; lag; lagging; buffering; takes forever; too slow
  pt: lento; lenta; lentidão; devagar; demora para carregar; muito lento; travado
  fr: lent; lente; lenteur; ralenti; rame; trop lent; ralentissement; lentement

fast
  es: rápido; rápida; rapidez; urgente; urgencia; express; exprés; inmediato; inmediatamente; ya mismo; cuanto antes; lo antes posible; envío urgente; envío express; mismo día; entrega el mismo día; hoy mismo; velocidad; entrega rápida; acelerar; agilizar; 24 horas envío; en el día; enseguida; de inmediato; instantáneo
  en: fast; quick; quickly; urgent; urgently; express; immediately; right away; as soon as possible; same day; next day; rush; speed; immediate; expedite; expedited; faster; priority; instant; instantly; overnight shipping
  pt: rápido; rápida; rapidez; urgente; urgência; expresso; imediato; imediatamente; o quanto antes; mesmo dia; no mesmo dia; velocidade; agilizar; acelerar; prioridade; instantâneo
  fr: rapide; rapidement; rapidité; urgent; urgence; express; immédiat; immédiatement; dès que possible; au plus vite; le jour même; vitesse; accélérer; priorité; instantané; vite

# --- Health -----------------------------------------------------------------------------------------------------------------------------

appointment
  es: cita; citas; turno; turnos; hora médica; pedir hora; pedir turno; sacar turno; sacar una cita; agendar una cita; agendar cita; pedir cita; reservar cita; consulta médica; cita previa; cita médica; agendar; programar una cita; sacar cita; turno online; solicitar una cita; reservar hora; agenda médica; concertar una cita; tomar hora; solicitar turno; cita online; cancelar mi cita; cancelar cita; confirmar turno; lista de turnos; número de turno; cita por internet
  en: appointment; appointments; book an appointment; make an appointment; schedule an appointment; consultation; slot; visit; schedule a visit; cancel my appointment; walk in; walk-in; time slot
  pt: consulta; consultas; marcar consulta; agendar consulta; agendamento; horário marcado; marcar horário; agendar; marcação; cancelar consulta; hora marcada; marcar uma visita
  fr: rendez-vous; prendre rendez-vous; prise de rendez-vous; consultation; fixer un rendez-vous; annuler mon rendez-vous; créneau; créneaux; sans rendez-vous

doctor_health
  es: médico; médica; doctor; doctora; salud; hospital; clínica; especialista; especialidad médica; especialidades; dentista; odontólogo; odontología; pediatra; enfermera; enfermería; enfermedad; síntomas; dolor; dolores; tratamiento; tratamientos; terapia; psicólogo; psicología; paciente; pacientes; cirugía; operación; urgencias; emergencia; ambulancia; fiebre; enfermo; ginecólogo; dermatólogo; oftalmólogo; fisioterapia; médicos; guardia médica; obra social; eps; prepaga; isapre; fonasa; imss; seguridad social; consultorio; sangre; diente; dientes; ojos; vista; lentes; hospitalización; terapeuta; sanatorio; efectos secundarios; contraindicaciones; licencia médica; incapacidad
  en: doctor; physician; health; hospital; clinic; specialist; dentist; dental; pediatrician; nurse; illness; disease; symptoms; pain; treatment; treatments; therapy; psychologist; patient; patients; surgery; emergency; emergency room; ambulance; fever; sick; medical; gp; medicare; healthcare; side effects; therapist; teeth; eye; eyes; glasses; blood; hospitalization; physiotherapy; dermatologist; sick leave; injury treatment
  pt: médico; médica; doutor; saúde; hospital; clínica; especialista; dentista; pediatra; enfermeira; doença; sintomas; dor; tratamento; tratamentos; terapia; psicólogo; paciente; pacientes; cirurgia; emergência; pronto-socorro; ambulância; febre; doente; especialidades; convênio; convênios; sus; fisioterapia; odontologia; óculos; efeitos colaterais; atestado; internação; sangue
  fr: médecin; docteur; santé; hôpital; clinique; spécialiste; dentiste; pédiatre; infirmière; maladie; symptômes; douleur; traitement; traitements; thérapie; psychologue; patient; patients; chirurgie; opération chirurgicale; urgences; ambulance; fièvre; malade; soins; sécurité sociale; arrêt maladie; effets secondaires; lunettes; sang; kinésithérapeute; hospitalisation; carte vitale

medicine
  es: medicamento; medicamentos; medicina; medicinas; remedio; remedios; receta médica; farmacia; farmacias; pastilla; pastillas; dosis; vacuna; vacunas; vacunación; vacunarse; prescripción; fármaco; jarabe; antibiótico; genérico; suplemento; vitaminas; vitamina; fórmula médica; crema; pomada; suplementos; anticonceptivos
  en: medicine; medicines; medication; medications; drug; prescription; prescriptions; pharmacy; pill; pills; dose; dosage; vaccine; vaccination; vaccines; antibiotic; refill; supplement; supplements; vitamins; tablets; generic; cream
  pt: medicamento; medicamentos; remédio; remédios; receita médica; farmácia; comprimido; comprimidos; dose; vacina; vacinas; vacinação; antibiótico; genérico; suplemento; vitaminas; pomada
  fr: médicament; médicaments; remède; ordonnance; pharmacie; comprimé; comprimés; dose; posologie; vaccin; vaccins; vaccination; antibiotique; générique; complément; vitamines; crème; pommade

medical_test
  es: examen médico; exámenes médicos; análisis; análisis de sangre; laboratorio; resultados; resultado; resultados de exámenes; radiografía; ecografía; prueba médica; pcr; en ayunas; ayuno; muestra de sangre; resonancia; historia clínica; expediente médico; estudios médicos; diagnóstico; biopsia; test de; tomografía; ultrasonido; electrocardiograma; examen de sangre; preparación para el examen
  en: medical test; blood test; lab; laboratory; results; result; test results; x-ray; ultrasound; scan results; pcr; fasting; medical record; medical records; diagnosis; checkup; mri; biopsy; screening; blood work
  pt: exame médico; exame de sangue; exames; laboratório; resultado; resultados; resultado de exame; raio-x; ultrassom; jejum; prontuário; diagnóstico; check-up; ressonância; tomografia
  fr: examen médical; analyse; analyses; prise de sang; laboratoire; résultats; résultat; radiographie; échographie; à jeun; dossier médical; diagnostic; bilan; irm; test pcr; dépistage

beauty_sport
  es: peluquería; corte de pelo; cabello; pelo; uñas; maquillaje; cosmético; cosméticos; crema facial; perfume; perfumes; depilación; tatuaje; tatuajes; entrenar; entrenador; clase de yoga; yoga; gimnasio; entrenamiento físico; pilates; barbería; barbero; estética; belleza; cancha; canchas; manicura; spa facial; tinte; peluquero
  en: haircut; hair; hairdresser; nails; makeup; cosmetics; perfume; waxing; tattoo; workout; trainer; yoga; gym; pilates; barber; beauty; salon; skincare; skin; coach; fitness class; manicure
  pt: cabeleireiro; corte de cabelo; cabelo; unhas; maquiagem; cosmético; cosméticos; perfume; depilação; tatuagem; treino; treinador; yoga; academia; pilates; barbearia; beleza; salão de beleza; pele; manicure
  fr: coiffeur; coupe de cheveux; cheveux; ongles; maquillage; cosmétique; cosmétiques; parfum; épilation; tatouage; entraînement; entraîneur; yoga; salle de sport; pilates; barbier; beauté; peau; coach; manucure

# --- Education ----------------------------------------------------------------------------------------------------------------------------

course_program
  es: curso; cursos; carrera; carreras; programa académico; clase; clases; asignatura; asignaturas; materia; materias; taller de formación; diplomado; maestría; máster; doctorado; posgrado; pregrado; licenciatura; capacitación; formación; temario; plan de estudios; malla curricular; curso online; estudiar; estudios; estudio; grado; semestre; créditos académicos; contenido del curso; facultad; ingeniería; escuela; cursar; lección; lecciones; modalidad virtual; a distancia; curricular; pensum; seminario; talleres; syllabus
  en: course; courses; degree; class; classes; subject; subjects; module of study; training; bootcamp; master's; phd; postgraduate; undergraduate; bachelor; syllabus; curriculum; online course; study; studies; semester; major; faculty; school; lesson; lessons; workshop; webinar; distance learning; college; term
  pt: curso; cursos; graduação; disciplina; disciplinas; aula; aulas; matéria; matérias; capacitação; formação; pós-graduação; mestrado; doutorado; grade curricular; curso online; estudar; estudos; semestre; faculdade; escola; ead; oficina de formação; palestra; licenciatura
  fr: cours; formation; formations; cursus; diplôme d'études; classe; matière; matières; licence universitaire; master; doctorat; programme d'études; cours en ligne; étudier; études; semestre; faculté; école; atelier de formation; leçon; à distance; filière

admission_enrolment
  es: matrícula; matricular; matricularse; matricularme; admisión; admisiones; inscripción a la carrera; inscribirme en un curso; preinscripción; proceso de admisión; ingresar a la universidad; cupos; postulación; convalidar; convalidación; homologación; homologar; cambio de carrera; traslado de universidad; selectividad; examen de ingreso; vestibular; inscripciones; plazo de matrícula; fechas de inscripción; equivalencia; equivalencias; reingreso; aspirante; aspirantes; carga de materias; nota de corte; retiro de materias; dar de baja materias
  en: enrolment; enrollment; enroll in a course; admission; admissions; tuition registration; apply to university; application deadline; transfer credits; credit transfer; drop a course; add a course; entrance exam; withdraw from a course; admission process; applicants; course registration; withdraw
  pt: matrícula; matricular; matricular-se; admissão; processo seletivo; vestibular; rematrícula; trancar matrícula; trancamento; transferência de curso; inscrição no curso; enem; equivalência; inscrições; vagas no curso; ingresso no curso
  fr: admission; admissions; inscription à l'université; inscription universitaire; réinscription; préinscription; candidature universitaire; équivalence; concours d'entrée; changement de filière; parcoursup; frais d'inscription; inscriptions

exam_grades
  es: examen; exámenes; nota; notas; calificaciones; evaluación; evaluaciones; aprobar; reprobar; parcial; final; finales; tarea; tareas; promedio; examen extraordinario; ver mis notas; recuperatorio; entregar la tarea; revisión de examen; asistencia a clase; inasistencia; faltas; suspender una materia; tesis; trabajo de grado; ensayo; prueba de nivel; apruebo; reprobé; cursada; cuestionario; regularidad; suspenso; proyecto final
  en: exam; exams; test scores; grade; grades; marks; assessment; pass; fail a course; midterm; finals; homework; assignment; assignments; gpa; transcript grades; resit; retake; thesis; dissertation; attendance; quiz; coursework; placement test; essay
  pt: prova; provas; exame; nota; notas; avaliação; aprovado; reprovado; reprovar; tarefa; média; segunda chamada; frequência; faltas; tcc; tese; trabalho de conclusão; redação; recuperação; teste de nível; boletim escolar
  fr: examen; examens; note; notes; évaluation; réussir; échouer; devoir; devoirs; moyenne; rattrapage; session de rattrapage; partiel; partiels; thèse; mémoire; absence; contrôle; assiduité; test de niveau

certificate
  es: certificado; certificados; constancia; constancias; diploma; título; títulos; certificación; certificar; constancia de estudios; certificado de estudios; récord académico; kárdex; acta; actas; partida; certificado de nacimiento; partida de nacimiento; acta de nacimiento; antecedentes; certificado laboral; egresado; graduación; graduarse; titulación; titularse; graduado; historial académico; apostillar; legalizar; notas certificadas; antecedentes penales; analítico; registro civil; certificada; acreditación; acreditado; acreditada; reconocido oficialmente; válido oficialmente; certificaciones; homologado
  en: certificate; certificates; diploma; certification; transcript; transcripts; proof of enrollment; birth certificate; graduation; graduate; accreditation; accredited; letter of recommendation; certified; recognised; graduation ceremony; criminal record; notarized; degree certificate; attestation
  pt: certificado; certificados; diploma; certidão; atestado; declaração; comprovante de matrícula; certidão de nascimento; histórico escolar; formatura; formar; certificação; reconhecido pelo mec; antecedentes criminais; cartório; registro civil
  fr: certificat; certificats; diplôme; diplômes; attestation; attestations; certification; acte de naissance; extrait de naissance; relevé de notes; certificat de scolarité; remise des diplômes; accrédité; reconnu; casier judiciaire; état civil

scholarship
  es: beca; becas; becado; ayuda económica; ayuda financiera; apoyo económico; subsidio; subsidios; subvención; subvenciones; bono; bonos; bono del gobierno; ayudas; crédito educativo; becario académico; icetex; pronabec; prestaciones; prestación; programa social; beneficio social; subsidiado
  en: scholarship; scholarships; financial aid; grant; grants; bursary; subsidy; subsidies; welfare; benefit payment; student aid; fellowship; allowance payment
  pt: bolsa de estudos; bolsas; bolsa; auxílio financeiro; ajuda financeira; subsídio; prouni; fies; auxílio; benefício social; bolsa família; bolsista; financiamento estudantil
  fr: bourse d'études; bourses; aide financière; aides; subvention; allocation; allocations; crous; boursier; aide sociale; caf; apl; prestations

student_staff
  es: estudiante; estudiantes; alumno; alumnos; universidad; universitario; colegio; instituto; profesor; profesores; docente; docentes; maestro; maestra; tutor; tutores; campus; egresados; carnet estudiantil; credencial de estudiante; alumna; aula virtual; campus virtual; moodle; instructor; director de escuela; exalumno; intercambio académico; intercambio estudiantil; movilidad estudiantil; erasmus; residencia universitaria; coordinador; decano; plataforma educativa
  en: student; students; university; school; college; teacher; teachers; professor; professors; tutor; tutors; campus; student card; student id; alumni; faculty member; instructor; moodle; virtual classroom; exchange program; exchange student; dormitory; dorm; lecturer; advisor of studies; residence hall; blackboard
  pt: estudante; estudantes; aluno; alunos; universidade; colégio; professor; professores; tutor; campus; carteirinha de estudante; ex-aluno; instrutor; ambiente virtual; intercâmbio; moodle; docente; coordenador; moradia estudantil; aluna
  fr: étudiant; étudiants; élève; élèves; université; collège; lycée; professeur; enseignant; enseignants; tuteur; campus; carte étudiante; anciens élèves; formateur; programme d'échange; erasmus; moodle; résidence universitaire; échange universitaire

library_books
  es: biblioteca; libro; libros; préstamo de libros; bibliografía; lectura; ebook; libro electrónico; bibliotecario; sacar un libro; renovar un libro; editorial; novela; leer; revistas; sala de estudio; audiolibro; tomar prestado
  en: library; book; books; borrow a book; reading; ebook; e-book; librarian; publisher; novel; read; study room; audiobook; journal; borrow books; kindle; magazines
  pt: biblioteca; livro; livros; empréstimo de livros; leitura; e-book; editora; ler; audiolivro; sala de estudo; revistas
  fr: bibliothèque; livre; livres; emprunter un livre; emprunter des livres; lecture; livre numérique; éditeur; roman; lire; livre audio; médiathèque; liseuse; revues

# --- Utilities and public service ----------------------------------------------------------------------------------------------------------------

electricity_gas_water
  es: luz; electricidad; energía; energía eléctrica; gas; agua; agua potable; medidor; contador; lectura del medidor; consumo de luz; kilovatio; kwh; garrafa; cilindro de gas; alcantarillado; suministro; servicio de agua; reconexión; reconectar; potencia contratada; tarifa eléctrica; fuga de agua; fuga de gas; fuga; panel solar; paneles solares; energía solar; alumbrado; alumbrado público; tubería; drenaje; nuevo suministro; conexión nueva; lectura; subsidio de luz; acueducto; voltaje alto
  en: electricity; power; energy; gas; water; meter; meter reading; consumption; kwh; reconnect; reconnection; supply; sewer; water leak; gas leak; leak; solar panels; solar; street light; streetlight; plumbing; smart meter; utility; utilities; new connection; utility bill
  pt: luz; energia; energia elétrica; eletricidade; gás; água; medidor; contador; leitura do medidor; consumo; kwh; religação; religar; fornecimento; esgoto; vazamento; vazamento de gás; painel solar; iluminação pública; conta de água; ligação nova
  fr: électricité; énergie; gaz; eau; compteur; relevé de compteur; consommation; kwh; fourniture; fuite d'eau; fuite de gaz; fuite; panneaux solaires; éclairage public; raccordement; linky; puissance; assainissement; remise en service

power_outage
  es: corte de luz; apagón; se fue la luz; no hay luz; no hay agua; corte de agua; corte de energía; sin luz; sin agua; cortes programados; no tengo luz; me cortaron la luz; corte; cortes; interrupción; se cortó la luz; cortaron el servicio; reportar un corte; no hay gas; no tengo agua; suspensión del servicio; corte programado; poste caído
  en: power outage; outage; blackout; no power; power cut; no water; water cut; cut off; scheduled outage; interruption; no electricity; lights out; service interruption; power failure; disconnected; outages; report an outage; no gas
  pt: queda de energia; falta de luz; falta de energia; apagão; sem luz; sem água; falta de água; corte de energia; cortaram a luz; interrupção; interrupção do serviço; desligamento programado; estou sem luz
  fr: coupure de courant; panne de courant; plus de courant; coupure d'eau; plus d'eau; coupure; coupures; interruption; plus d'électricité; coupure d'électricité; sans courant; interruption de service

garbage_street
  es: basura; recolección de basura; residuos; contenedor; bache; baches; calle rota; árbol caído; limpieza de la calle; poda; ruido; vecino; vecinos; semáforo; vereda; acera; punto limpio; escombros; muebles viejos; desechos; podar; plaga; plagas; fumigación; ruidos molestos; perros callejeros; camión de la basura; parque; parques
  en: garbage; trash; rubbish; waste; bin; bins; pothole; potholes; garbage collection; waste collection; noise; neighbor; neighbour; street cleaning; tree; sidewalk; bulky waste; traffic light; park; parks; pest control; recycling bin; landfill
  pt: lixo; coleta de lixo; resíduos; buraco na rua; barulho; vizinho; limpeza da rua; poda; calçada; semáforo; entulho; coleta seletiva; parque; parques; árvore; pragas
  fr: ordures; poubelle; poubelles; déchets; collecte des déchets; nid-de-poule; bruit; voisin; propreté; arbre; trottoir; encombrants; déchetterie; parc; parcs; feu de circulation; nuisibles

police_emergency
  es: policía; comisaría; bomberos; emergencias; denuncia policial; número de emergencia; violencia; violencia de género; 911; 112; juzgado; abogado; abogada; asesoría legal; demanda; juicio; tribunal; notaría; notario; alerta sísmica; sismo; terremoto; protección civil; desaparecido; delincuencia; legal gratuita; fiscalía
  en: police; police station; fire department; firefighters; emergency number; violence; 911; court; lawyer; attorney; lawsuit; legal advice; notary; domestic violence; earthquake; missing person; crime; sue
  pt: polícia; delegacia; bombeiros; boletim de ocorrência; violência; advogado; tribunal; processo judicial; cartório notarial; 190; 192; defesa civil; justiça; crime
  fr: police; commissariat; pompiers; urgence; violence; avocat; tribunal; procès; notaire; conseil juridique; gendarmerie; violences; justice; numéro d'urgence; séisme

government_office
  es: gobierno; ministerio; ayuntamiento; municipalidad; municipio; alcaldía; intendencia; servicio público; funcionario; ciudadano; ciudadanos; ciudadanía digital; sede electrónica; padrón; votar; voto; elecciones locales; credencial para votar; trámite en línea; ventanilla única; municipal; secretaría; alcalde; censo; electoral; registro; clave única; certificado digital; empadronarme; empadronarse; permiso de construcción; licencia de funcionamiento; habilitación comercial; licencia de obra; transparencia
  en: government; ministry; city hall; town hall; council; municipality; public service; citizen; citizens; vote; voting; electoral roll; mayor; census; permit; permits; building permit; business license; planning permission; digital certificate; local authority; county; federal
  pt: governo; ministério; prefeitura; câmara municipal; município; serviço público; cidadão; votar; título de eleitor; prefeito; eleitoral; censo; alvará; certificado digital; gov.br; segurança social; secretaria; junta de freguesia
  fr: gouvernement; ministère; mairie; préfecture; municipalité; service public; citoyen; voter; vote; liste électorale; maire; recensement; permis de construire; certificat numérique; administration; collectivité; démarche administrative

unemployment_work
  es: desempleo; paro; seguro de desempleo; cobrar el paro; finiquito; liquidación laboral; despido; licencia laboral; vacaciones laborales; aguinaldo; autónomo; autónomos; baja médica; baja laboral; prestación por desempleo; cotización social; aportes; cotizaciones; ips; vida laboral; patronal; renuncia; recibo de nómina; recibo de sueldo; horas extra; días de vacaciones; empleador; empresario; trabajador; trabajadores; contrato de trabajo; nómina
  en: unemployment; jobseeker; severance; dismissal; layoff; leave; sick pay; self-employed; freelance; payslip; overtime; employer; payroll; wages; vacation days; time off; paid leave; worker; workers; minimum wage; resign
  pt: desemprego; seguro-desemprego; rescisão trabalhista; demissão; férias trabalhistas; décimo terceiro; autônomo; holerite; contracheque; hora extra; empregador; licença; trabalhador; folha de pagamento; mei
  fr: chômage; allocation chômage; licenciement; démission; congé; congés; congés payés; indépendant; auto-entrepreneur; fiche de paie; bulletin de salaire; heures supplémentaires; employeur; salarié; arrêt de travail; paie

# --- Shop goods and homes ----------------------------------------------------------------------------------------------------------------------------

clothes
  es: ropa; camiseta; playera; remera; polera; franela; camisa; pantalón; pantalones; vestido; falda; pollera; zapato; zapatos; zapatillas; tenis; chaqueta; campera; chamarra; casaca; abrigo; uniforme; traje; suéter; jersey; sudadera; medias; calcetines; sandalias; botas; jeans; gorra; prenda; prendas; bolso; cartera; joyas; joya; joyería; anillo; anillos; collar; reloj; relojes; aretes; pulsera; lencería; traje de baño; moda; calzado; vestimenta
  en: clothes; clothing; t-shirt; shirt; trousers; pants; dress; skirt; shoes; sneakers; jacket; coat; uniform; suit; sweater; socks; boots; jeans; cap; garment; handbag; jewelry; jewellery; ring; necklace; watch; watches; bracelet; earrings; swimsuit; fashion; footwear; apparel; hoodie; wear
  pt: roupa; roupas; camiseta; camisa; calça; calças; vestido; saia; sapato; sapatos; tênis; jaqueta; casaco; uniforme; terno; meia; meias; botas; jeans; boné; bolsa de mão; joia; joias; anel; colar; relógio; pulseira; brincos; maiô; moda; calçado
  fr: vêtement; vêtements; t-shirt; chemise; pantalon; robe; jupe; chaussure; chaussures; baskets; veste; manteau; uniforme; costume; pull; chaussettes; bottes; jean; casquette; sac à main; bijou; bijoux; bague; collier; montre; montres; bracelet; maillot de bain; mode

furniture_appliance
  es: mueble; muebles; sofá; silla; cama matrimonial; colchón; colchones; heladera; nevera; refrigerador; refrigeradora; frigorífico; lavarropas; lavaplatos; horno; microondas; electrodoméstico; electrodomésticos; decoración; lámpara; cortina; cortinas; estufa; licuadora; aspiradora; cocina a gas; ventilador; herramientas de jardín; jardín; plantas; flores; planta; flor; ramo; ferretería; pintura; alfombra; estante; armario; clóset; calentador; secadora; cafetera
  en: furniture; sofa; couch; chair; mattress; fridge; refrigerator; washing machine; washer; dryer; oven; microwave; appliance; appliances; decoration; lamp; curtain; curtains; stove; vacuum cleaner; fan; garden; plants; flowers; plant; flower; bouquet; paint; carpet; rug; wardrobe; shelf; heater; blender; dishwasher machine
  pt: móvel; móveis; sofá; cadeira de sala; colchão; geladeira; frigorífico; lavadora; forno; micro-ondas; eletrodoméstico; eletrodomésticos; decoração; luminária; cortina; fogão; aspirador; ventilador; jardim; plantas; flores; tinta de parede; tapete; guarda-roupa; aquecedor; liquidificador
  fr: meuble; meubles; canapé; chaise; matelas; réfrigérateur; frigo; lave-linge; four; micro-ondas; électroménager; décoration; lampe; rideau; rideaux; cuisinière; aspirateur; ventilateur; jardin; plantes; fleurs; bouquet; peinture; tapis; armoire; sèche-linge; radiateur; lave-vaisselle

game_play
  es: juego; juegos; jugar; jugador; jugadores; videojuego; consola; partida; nivel; torneo; torneos; concurso; concursos; sorteo; sorteos; ganador; ganadores; rifa; participar; premio del sorteo; apuesta; apuestas; apostar; casino; reto; ranking; puntuación; avatar; personaje; bono de bienvenida; participación; participante; participantes
  en: game; games; play; player; players; video game; console; level; tournament; contest; contests; raffle; sweepstakes; draw; winner; winners; participate; bet; betting; casino; challenge; score; leaderboard; participation; participants; character; competition entry; enter the contest
  pt: jogo; jogos; jogar; jogador; videogame; console; partida; torneio; concurso; sorteio; ganhador; participar; aposta; apostas; apostar; cassino; desafio; participante; vencedor; ranking
  fr: jeu; jeux; jouer; joueur; joueurs; jeu vidéo; console; partie; niveau; tournoi; concours; tirage au sort; gagnant; participer; pari; paris sportifs; parier; casino; défi; participation; classement; participants

age_requirement
  es: edad; edad mínima; mayor de edad; mayoría de edad; a partir de qué edad; qué edad; edad máxima; cuántos años hay que tener; límite de edad; desde qué edad; 18 años; mayores de 18
  en: age; minimum age; age limit; of legal age; how old do i have to be; age requirement; over 18; years old; age restriction
  pt: idade; idade mínima; maior de idade; a partir de que idade; limite de idade; 18 anos
  fr: âge; âge minimum; majeur; à partir de quel âge; limite d'âge; 18 ans; âge requis

# --- General acts ------------------------------------------------------------------------------------------------------------------------------------------

send_post
  es: enviar; mandar; remitir; envío de documentos; envíame; mándame; enviarles; hacer llegar; mándenme; envíenme; remitirme; me envían; me mandan; envíamelo
  en: send; send me; mail it; forward; submit; sending; submitting; submission; sent
  pt: enviar; mandar; me envie; me manda; remeter; me envia; encaminhar
  fr: envoyer; envoyez-moi; transmettre; expédier; soumettre; adresser; faire parvenir

receive_get
  es: recibir; recibo; recibí; recibido; no recibí; no recibo; no me llegó; no me llega; me llegó; obtener; recepción; recibirlo; llegarme; no he recibido
  en: receive; received; get; not received; didn't receive; haven't received; didn't get; have not received; receiving; receipt of
  pt: receber; recebi; não recebi; recebido; obter; não chegou; recebimento
  fr: recevoir; reçu; pas reçu; obtenir; je n'ai pas reçu; réception; toujours pas reçu

confirm
  es: confirmar; confirmación; confirmado; confirmo; cómo sé si; cómo puedo saber si; comprobar; comprobación; verificar que; constatar; asegurarme; chequear; confirmaron; quedó registrado
  en: confirm; confirmation; confirmed; how do i know if; make sure; check if; check whether; ensure; proof; verify that
  pt: confirmar; confirmação; confirmado; como sei se; verificar se; conferir; comprovar; checar
  fr: confirmer; confirmation; confirmé; comment savoir si; vérifier si; s'assurer; constater

start_begin
  es: empezar; empiezo; empieza; comenzar; comienzo; comienza; iniciar; inicio; inicia; arrancar; primeros pasos; por dónde empiezo; dar inicio; apertura de curso; cómo empiezo; cuándo empieza; fecha de inicio
  en: start; begin; beginning; get started; getting started; starts; launch; start date; first steps; commence; where do i start; onboarding; starting
  pt: começar; começo; começa; iniciar; início; inicia; primeiros passos; por onde começo; data de início; como começo
  fr: commencer; début; commence; démarrer; démarrage; lancer; premiers pas; date de début; par où commencer; débuter

finish_end
  es: terminar; termina; finalizar; finalización; acabar; acaba; fin; concluir; final; culminar; termino; finaliza; fecha de fin; conclusión
  en: end; finish; ends; finishes; complete; completion; completed; conclude; end date; ending
  pt: terminar; termina; finalizar; acabar; acaba; fim; concluir; conclusão; encerramento do curso; término
  fr: finir; terminer; fin; se termine; achever; conclure; termine; date de fin; achèvement

pause_hold
  es: pausar; pausa; suspender temporalmente; suspensión temporal; congelar mi plan; congelar membresía; detener; poner en pausa; interrumpir; suspender el servicio; suspensión; suspender; reanudar
  en: pause; put on hold; suspend; temporarily stop; suspension; freeze membership; on hold; resume; skip; temporarily; halt
  pt: pausar; pausa; suspender; suspensão temporária; congelar plano; interromper; trancar; suspensão; temporariamente; retomar
  fr: mettre en pause; pause; suspendre; suspension; geler; interrompre; temporairement; reprendre

lose_forget_item
  es: perdí; perdido; perder; pierdo; objetos perdidos; olvidé algo; dejé olvidado; se me quedó; dejé mi; objeto perdido; extravié; pérdida; se me perdió; objetos olvidados; dejé algo; olvidé mi
  en: lost; lose; lost and found; lost property; left behind; left my; i forgot my; misplaced; forgot something; left something; lost item; loss
  pt: perdi; perdido; perder; achados e perdidos; esqueci algo; deixei; objeto perdido; perda; esqueci meu
  fr: perdu; perdre; objets trouvés; objet perdu; oublié quelque chose; j'ai laissé; perte; égarer; j'ai oublié mon

visit_in_person
  es: visitar; visita; visitas; ir a la tienda; puedo ir; acercarme; ir personalmente; ir en persona; visitarlos; pasar por; asistir presencialmente; acudir; voy a la oficina; ir a la oficina; presentarme; concurrir
  en: visit; come in; visit you; stop by; drop by; go to the store; visiting; come over; go in person; attend; attending
  pt: visitar; visita; ir até a loja; passar aí; posso ir; ir pessoalmente; comparecer; visitas
  fr: visiter; visite; venir; passer vous voir; se rendre; venir sur place; me rendre; visites; assister à

home_service
  es: a domicilio; servicio a domicilio; visita a domicilio; vienen a casa; ir a mi casa; van a domicilio; visita en casa; atención domiciliaria
  en: home visit; come to my house; at home; house call; come to me; home service; mobile service; on-site
  pt: em domicílio; visita em casa; vêm em casa; atendimento domiciliar; vão até a casa
  fr: à domicile; visite à domicile; venir chez moi; se déplacer; déplacement; intervention à domicile

save_less
  es: ahorrar en; gastar menos; pagar menos; reducir mi factura; bajar el precio; rebajar; reducir; bajar mi factura; negociar; regatear; me haces descuento; mejorar el precio; igualar precio; igualación de precios; descuento por volumen; por cantidad; reducir costos; bajar
  en: pay less; reduce my bill; lower the price; price match; negotiate; bulk discount; volume discount; cut costs; reduce; lower; lower my bill; price matching; save money on; price drop; price adjustment
  pt: pagar menos; reduzir a conta; baixar o preço; negociar; desconto por quantidade; reduzir; abaixar; cobrir o preço; fazer um desconto
  fr: payer moins; réduire ma facture; baisser le prix; négocier; prix de gros; réduire; baisser; alignement des prix; diminuer

increase_more
  es: aumentar; aumento; incrementar; incremento; subir el límite; ampliar; ampliación; subida; más caro que antes; subió; subió el precio; subieron; aumentó; por qué subió; me llegó más cara; muy alta mi factura; factura alta; factura elevada; alza; reajuste
  en: increase; raise; higher; went up; more than before; price increase; expand; extend limit; so high; bill so high; higher than usual; gone up; rise; bigger
  pt: aumentar; aumento; aumentou; subiu; ampliar; incremento; conta alta; mais caro que antes; veio alta; reajuste; elevar
  fr: augmenter; augmentation; hausse; plus élevé; a augmenté; accroître; facture élevée; plus cher qu'avant; relever le plafond; agrandir

multiple_accounts_users
  es: varias cuentas; dos cuentas; más de una cuenta; otra cuenta; varios usuarios; múltiples usuarios; varios dispositivos; en varios dispositivos; agregar usuarios; añadir usuarios; usuarios; cuántos dispositivos; compartir mi cuenta; fusionar cuentas; unir cuentas; roles; rol; administrador; invitar usuarios; administradores; permisos de usuario; licencias de usuario
  en: multiple accounts; two accounts; more than one account; another account; multiple users; add users; users; multiple devices; how many devices; share my account; merge accounts; roles; role; administrator; admin; invite users; team members; simultaneous; seats and users; permissions
  pt: várias contas; duas contas; mais de uma conta; outra conta; vários usuários; adicionar usuários; usuários; vários dispositivos; compartilhar minha conta; administrador; unir contas; funções de usuário; quantos dispositivos
  fr: plusieurs comptes; deux comptes; plus d'un compte; autre compte; plusieurs utilisateurs; ajouter des utilisateurs; utilisateurs; plusieurs appareils; partager mon compte; administrateur; fusionner; rôles; combien d'appareils

company_business_client
  es: empresas; cliente empresa; persona jurídica; pyme; pymes; cuenta empresarial; plan empresas; para mi negocio; para mi empresa; autónomos y empresas; corporativo; cuenta de empresa; facturar a mi empresa; soy empresa; mi negocio; emprendimiento
  en: business account; for business; small business; enterprise; corporate account; company account; for my business; for my company; sme; business plan; business customers; corporate
  pt: pessoa jurídica; conta empresarial; para empresas; pequena empresa; cnpj; conta pj; para meu negócio; para minha empresa; corporativo
  fr: professionnel; compte professionnel; pour les entreprises; petite entreprise; pme; compte pro; professionnels; pour mon entreprise; personne morale

validity_period
  es: cuánto dura; por cuánto tiempo es válido; validez; tiempo de validez; vigencia; cuánto tiempo tengo; hasta cuándo tengo; hasta cuándo; cuánto tiempo es válido; plazo máximo; cuándo caduca; hasta qué fecha; hasta qué día; vigente hasta
  en: how long is it valid; valid for; validity; how long do i have; until when; how long is; by what date; good for; valid; when does it expire
  pt: por quanto tempo é válido; validade; até quando; quanto tempo tenho; válido; prazo máximo; até que dia
  fr: durée de validité; validité; jusqu'à quand; combien de temps est valable; combien de temps ai-je; valide; valable jusqu'

waiting_response
  es: respuesta; responder; responden; cuándo me responden; cuánto tardan en responder; tiempo de respuesta; no me responden; no me contestan; nadie contesta; nadie responde; contestar; espero respuesta; no contestan; sin respuesta; me respondan; nadie me atiende; no atienden; estado de mi solicitud; estado de mi trámite; en qué estado está; caso; mi caso; número de caso; ticket de soporte; número de ticket; folio; radicado; mi reclamo; seguimiento de mi reclamo; estado del reclamo; expediente; en proceso; pendiente
  en: response; reply; response time; answer my; no response; nobody answers; no one answers; not replying; hear back; waiting for a reply; status of my request; status of my case; case number; support ticket; ticket number; my case; no reply; when will you respond; get back to me; application status; claim status update; pending; in progress; reference number
  pt: resposta; responder; tempo de resposta; ninguém responde; não respondem; aguardando resposta; status da solicitação; protocolo; número de protocolo; meu chamado; chamado; sem resposta; andamento do pedido; pendente; em análise
  fr: réponse; répondre à; délai de réponse; pas de réponse; personne ne répond; sans réponse; état de ma demande; numéro de dossier; mon dossier; ticket de support; suivi de ma demande; en attente; en cours; où en est ma demande

hours_of_day
  es: mañana; tarde; noche; mediodía; madrugada; por la tarde; por la mañana; por la noche; qué hora; hora; horas; minutos; hora exacta; de día
  en: morning; afternoon; evening; night; noon; midnight; hour; time of day; in the morning; at night
  pt: manhã; tarde; noite; meio-dia; madrugada; de manhã; à tarde; à noite; hora; horas
  fr: matin; après-midi; soir; nuit; midi; minuit; heure; heures; le matin; le soir

date_today
  es: hoy; mañana por la mañana; ayer; esta semana; próxima semana; este mes; próximo mes; pasado mañana; ahora; ahorita; en este momento; esta noche; este año; actualmente; semana que viene; la próxima semana
  en: today; tomorrow; yesterday; this week; next week; this month; next month; now; right now; tonight; currently; at the moment; this year
  pt: hoje; amanhã; ontem; esta semana; próxima semana; este mês; próximo mês; agora; hoje à noite; atualmente; neste momento
  fr: aujourd'hui; demain; hier; cette semaine; semaine prochaine; ce mois-ci; mois prochain; maintenant; ce soir; actuellement; en ce moment

health_safety_covid
  es: covid; coronavirus; mascarilla; cubrebocas; tapabocas; barbijo; cuarentena; protocolo sanitario; prueba pcr; vacunado; medidas de seguridad; pandemia; certificado de vacunación; distanciamiento; desinfección; bioseguridad; sanitario; aislamiento; contagio
  en: covid; covid-19; coronavirus; mask; masks; quarantine; health protocol; vaccinated; safety measures; pandemic; vaccination certificate; social distancing; sanitizing; isolation
  pt: covid; coronavírus; máscara; quarentena; protocolo sanitário; vacinado; medidas de segurança; pandemia; isolamento; distanciamento
  fr: covid; coronavirus; masque; quarantaine; protocole sanitaire; vacciné; mesures de sécurité; pandémie; pass sanitaire; isolement; distanciation

crypto
  es: criptomoneda; criptomonedas; bitcoin; ethereum; cripto; billetera; wallet; blockchain; token digital; usdt; minar; criptoactivos; trading; broker; comercio de divisas; forex
  en: crypto; cryptocurrency; bitcoin; ethereum; wallet; blockchain; usdt; token coin; trading; broker; exchange platform; forex; mining
  pt: criptomoeda; criptomoedas; bitcoin; ethereum; carteira digital; blockchain; cripto; corretora; trading; day trade
  fr: cryptomonnaie; cryptomonnaies; bitcoin; ethereum; portefeuille; blockchain; crypto; trading; courtier; forex

digital_wallet
  es: billetera; billetera virtual; billetera digital; monedero; monedero electrónico; apple pay; google pay; pago con celular; contactless; sin contacto; nfc; código qr; qr; pagar con el móvil; escanear código; tocar para pagar
  en: wallet; digital wallet; e-wallet; apple pay; google pay; samsung pay; contactless; nfc; qr code; qr; tap to pay; mobile payment; pay with phone
  pt: carteira; carteira digital; apple pay; google pay; aproximação; contactless; nfc; qr code; pagar com celular; por aproximação
  fr: portefeuille; portefeuille numérique; apple pay; google pay; sans contact; nfc; qr code; payer avec mon téléphone; paiement mobile

cheque_book
  es: cheque; cheques; chequera; talonario; cheque de caja; cheque certificado; cobrar un cheque; cheque rebotado; cheque sin fondos
  en: check; cheque; checks; cheques; checkbook; chequebook; cashier's check; cash a check; order checks; bounced check
  pt: cheque; cheques; talão de cheques; cheque sem fundo; sustar cheque; descontar cheque
  fr: chèque; chèques; chéquier; carnet de chèques; chèque de banque; encaisser un chèque; chèque sans provision

card_abroad
  es: usar la tarjeta en el extranjero; pagar en el extranjero; comprar en el extranjero; comisión en el extranjero; aviso de viaje; voy a viajar; compras internacionales; tarjeta en el exterior; compras en dólares
  en: use my card abroad; card abroad; foreign transaction; travel notice; travel notification; international purchase; paying abroad; foreign transaction fee; international fee; overseas purchase
  pt: usar o cartão no exterior; compra internacional; compras no exterior; aviso viagem; iof; cartão no exterior
  fr: utiliser ma carte à l'étranger; payer à l'étranger; achat à l'étranger; avis de voyage; frais à l'étranger; carte à l'étranger

capacity_power
  es: cuántos caben; cabe; caben; capacidad máxima; cuánto soporta; soporta peso; cuántos litros; potencia; consumo de energía; capacidad de carga; espacio disponible; rendimiento
  en: fits how many; capacity; how much weight; holds; power consumption; wattage; watts; performance; efficiency; load capacity
  pt: cabe; cabem; capacidade; quanto suporta; potência; consumo de energia; litros; desempenho; rendimento energético
  fr: capacité; combien de litres; puissance; supporte; consommation d'énergie; performance; rendement énergétique; charge maximale

