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

