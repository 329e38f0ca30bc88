# Chit-chat that a page of questions does not answer. Format: see README.md.

greeting
  es: hola; buenas; holi; holis; hola hola; qué tal; qué onda; qué hubo; quiubo; buen día; buenos días; buenas tardes; buenas noches; saludos; qué hay; aló; hey; hola buenas; muy buenas; hola a todos; ey; hola qué tal; hola buen día; holaa; holaaa; ola ke ase; alo
  en: hello; hi; hey; hi there; hello there; hey there; good morning; good afternoon; good evening; howdy; greetings; yo; hiya; hola; sup; what's up; hey you; hi all; heya
  pt: olá; oi; oie; bom dia; boa tarde; boa noite; e aí; opa; alô; oi tudo bem; saudações; fala aí
  fr: bonjour; salut; coucou; bonsoir; hello; allô; rebonjour; hey; bonne journée; bonjour à tous

how_are_you
  es: cómo estás; cómo está; cómo te va; cómo te encuentras; qué tal estás; cómo andas; cómo andás; cómo vas; qué cuentas; qué contás; qué hay de nuevo; cómo te sientes; cómo amaneciste; todo bien; estás bien; cómo van; qué haces de bueno; qué estás haciendo; cómo va todo; cómo va tu día
  en: how are you; how are you doing; how is it going; how's it going; how do you do; how have you been; are you ok; how do you feel; how are things; what are you doing; how is your day; you ok; what's new
  pt: como vai; como está; como você está; tudo bem; tudo bom; como vão as coisas; como você vai; beleza; o que está fazendo; como foi seu dia
  fr: comment vas-tu; comment allez-vous; comment ça va; ça va; ça va bien; tu vas bien; quoi de neuf; comment te sens-tu; que fais-tu; vous allez bien

thanks
  es: gracias; muchas gracias; mil gracias; te agradezco; agradezco; agradecido; agradecida; muy amable; gracias por todo; gracias por tu ayuda; gracias por la ayuda; se agradece; muchísimas gracias; te lo agradezco; gracias totales; ok gracias
  en: thanks; thank you; thank you very much; thanks a lot; many thanks; cheers; much appreciated; appreciate it; thank you so much; thanks for your help; grateful; ok thanks
  pt: obrigado; obrigada; muito obrigado; muito obrigada; valeu; agradeço; grato; grata; obrigado pela ajuda; brigadão
  fr: merci; merci beaucoup; je vous remercie; je te remercie; mille mercis; merci bien; merci pour tout; merci pour votre aide

goodbye
  es: adiós; chao; chau; hasta luego; nos vemos; hasta pronto; hasta mañana; bye; hasta la vista; me voy; me despido; cuídate; cuidate; que estés bien; que tengas buen día; feliz día; feliz noche; buenas noches hasta mañana; eso es todo; eso era todo; nada más; nada más gracias; hasta otra; hasta la próxima; chaíto; hablamos luego; me tengo que ir; ya me voy; fin de la conversación; terminar la conversación; cerrar el chat; terminar chat
  en: goodbye; bye; bye bye; see you; see you later; see ya; take care; have a nice day; have a good day; farewell; good night; that's all; that is all; nothing else; i'm leaving; talk to you later; cya; end chat; end conversation; gotta go
  pt: tchau; adeus; até logo; até mais; até breve; até amanhã; falou; fui; é só isso; isso é tudo; tenha um bom dia; boa noite até amanhã; encerrar conversa; até a próxima
  fr: au revoir; adieu; à bientôt; à plus; à demain; à plus tard; bonne journée; bonne soirée; bonne nuit; ciao; c'est tout; à la prochaine; je m'en vais; fin de la conversation

joke
  es: chiste; chistes; cuéntame un chiste; contame un chiste; cuenta un chiste; hazme reír; haceme reír; broma; dime algo gracioso; dime algo divertido; adivinanza; algo gracioso; sabes chistes; bromea; otro chiste; gracioso; hazme una broma
  en: joke; jokes; tell me a joke; make me laugh; something funny; riddle; funny; another joke; say something funny
  pt: piada; piadas; conta uma piada; me conta uma piada; me faz rir; algo engraçado; adivinha; charada; engraçado
  fr: blague; blagues; raconte une blague; raconte-moi une blague; fais-moi rire; devinette; quelque chose de drôle; drôle; histoire drôle

love_you
  es: te amo; te quiero; te adoro; me gustas; estoy enamorado; estoy enamorada; eres mi amor; amor mío; mi amor; te extraño; me enamoré; te quiero mucho; me encantas; beso; besos; dame un beso; abrazo; me quieres; me amas; te gusto; abrázame; mi vida; cariño
  en: i love you; love you; i like you; i adore you; in love with you; do you love me; kiss me; kiss; hug me; hug; i miss you; sweetheart; darling; do you like me
  pt: te amo; eu te amo; te adoro; gosto de você; estou apaixonado; você me ama; beijo; me dá um beijo; abraço; saudade de você; meu amor; gosta de mim
  fr: je t'aime; je vous aime; je t'adore; tu me plais; tu m'aimes; amoureux; embrasse-moi; bisou; bisous; câlin; tu me manques; mon amour; mon chéri

marry_me
  es: cásate conmigo; casate conmigo; quieres casarte conmigo; quieres ser mi novia; quieres ser mi novio; querés ser mi novia; sal conmigo; salir conmigo; tener una cita conmigo; sé mi amigo; quieres ser mi amigo; seamos amigos; casarnos; matrimonio conmigo; te casarías conmigo; somos amigos; tomar un café conmigo
  en: marry me; will you marry me; be my girlfriend; be my boyfriend; go out with me; date me; be my friend; let's be friends; are we friends; be my valentine
  pt: casa comigo; quer casar comigo; quer namorar comigo; sair comigo; seja meu amigo; quer ser meu amigo; namora comigo; somos amigos
  fr: épouse-moi; veux-tu m'épouser; veux-tu sortir avec moi; sors avec moi; sois mon ami; veux-tu être mon ami; mariage avec moi; sommes-nous amis

insult_bot
  es: tonto; tonta; idiota; estúpido; estúpida; imbécil; inútil; eres malo; eres tonto; no sirves; no sirves para nada; no servís para nada; qué malo eres; eres un inútil; basura; mierda; maldito; cállate; callate; pendejo; boludo; pelotudo; gilipollas; huevón; weón; cabrón; hijo de puta; puta; joder; carajo; la concha; tarado; burro; menso; apestas; te odio; eres feo; eres fea; feo; no entiendes nada; no entendés nada; eres una porquería; eres aburrido; vete a la mierda; chinga; verga; no me ayudas; asco; ridículo; me caes mal; coño; no sabes nada
  en: stupid; idiot; dumb; useless; you suck; shut up; you are useless; you are bad; moron; fool; garbage; shit; fuck; fuck you; bitch; asshole; hate you; i hate you; crap; damn; you are ugly; ugly; loser; you don't understand; terrible bot; bad bot; bastard; wtf; you are boring; annoying; crazy
  pt: burro; idiota; estúpido; inútil; imbecil; cala a boca; você é burro; não serve para nada; merda; lixo; porra; caralho; filho da puta; te odeio; odeio você; feio; você não entende nada; chato; otário; foda-se; ridículo
  fr: idiot; stupide; imbécil; imbécile; bête; nul; tu es nul; inutile; tais-toi; ferme-la; merde; putain; connard; con; conne; salope; je te déteste; moche; tu ne comprends rien; débile; crétin; tu sers à rien; chiant

compliment
  es: eres genial; eres el mejor; eres la mejor; eres increíble; eres muy bueno; eres bonita; eres guapo; eres guapa; eres lindo; eres linda; eres hermosa; eres hermoso; eres amable; eres muy amable; buen trabajo; bien hecho; excelente; genial; perfecto; chévere; bacán; maravilloso; estupendo; fantástico; qué bueno; muy bien; buenísimo; eres divertido; me caes bien; bravo; felicidades; felicitaciones; qué lindo; eres simpático; eres simpática; sos un genio; sos lo más; qué inteligente eres; increíble; súper; impresionante; de lujo; qué padre; copado; guay; eres de gran ayuda
  en: you are great; you are the best; you are awesome; you are amazing; good job; well done; great; awesome; perfect; excellent; nice; wonderful; fantastic; cool; you are beautiful; you are cute; you are funny; you are smart; good bot; good work; amazing; brilliant; congratulations; congrats; you are nice; you are kind; bravo; you're helpful
  pt: você é ótimo; você é o melhor; você é incrível; você é legal; você é lindo; você é linda; bom trabalho; muito bem; ótimo; perfeito; excelente; legal; maravilhoso; parabéns; bacana; fantástico; que bom; show de bola; incrível; você é engraçado
  fr: tu es génial; tu es le meilleur; tu es super; tu es beau; tu es belle; tu es gentil; bon travail; bien joué; super; parfait; excellent; génial; merveilleux; bravo; félicitations; formidable; cool; tu es drôle; très bien; incroyable

bored
  es: estoy aburrido; estoy aburrida; me aburro; aburrido; qué aburrido; aburrimiento; entretenme; diviérteme; juguemos; jugar contigo; quieres jugar; vamos a jugar; juega conmigo; juego contigo; cuéntame algo; dime algo; háblame; hablame; hablemos; conversemos; platiquemos; charlemos; platicar; charlar; cuéntame algo interesante; dato curioso; sorpréndeme; cuéntame de ti; contame algo; algo sobre ti; cuéntame sobre ti; hablar contigo; quiero conversar; quiero charlar
  en: i'm bored; bored; boring; entertain me; play a game; let's play; play with me; talk to me; let's talk; let's chat; chat with me; fun fact; surprise me; tell me something; tell me about yourself; about yourself; say something
  pt: estou entediado; tédio; entediada; me entretém; vamos jogar; joga comigo; fala comigo; vamos conversar; conversar; bater papo; me conta algo; curiosidade; me surpreenda; fale sobre você
  fr: je m'ennuie; ennui; ennuyeux; amuse-moi; jouons; joue avec moi; jouer avec toi; parle-moi; discutons; bavarder; surprends-moi; dis-moi quelque chose; raconte-moi quelque chose; parle-moi de toi

weather
  es: clima; tiempo hace; qué tiempo hace; va a llover; llueve; lloverá; llover; lluvia; pronóstico; pronóstico del tiempo; temperatura hoy; hace frío; hace calor; está nublado; soleado; nieve; va a nevar; qué temperatura hace; cómo está el clima; cómo está el tiempo; tormenta; meteorología; paraguas hoy; grados hace
  en: weather; weather forecast; forecast; is it raining; will it rain; rain; raining; sunny; is it cold; is it hot; snow; temperature today; temperature outside; storm; how's the weather; umbrella
  pt: previsão do tempo; como está o tempo; vai chover; chuva; chovendo; clima; temperatura hoje; faz frio; faz calor; está frio; está quente; neve; ensolarado; tempestade
  fr: météo; quel temps fait-il; temps qu'il fait; il pleut; va-t-il pleuvoir; pluie; pleuvoir; fait-il froid; fait-il chaud; neige; prévisions météo; température dehors; soleil; orage

news_sport
  es: noticias; fútbol; partido; quién ganó; resultado del partido; mundial; deportes; deporte; equipo favorito; messi; ronaldo; real madrid; barcelona; boca; river; champions; liga; presidente; política; elecciones; religión; dios; guerra; coronavirus; covid; lotería; horóscopo; signo zodiacal; última hora; gol; baloncesto; tenis; ganará las elecciones; capital de francia; quién es el presidente; vida después; sentido de la vida; tipo de cambio hoy; existe dios; extraterrestres
  en: news; football; soccer; match; who won; world cup; sports; sport; favorite team; messi; ronaldo; president; politics; election; religion; god; war; lottery; horoscope; basketball; tennis; nba; nfl; capital of france; meaning of life; who is the president; stock market; aliens; universe
  pt: notícias; futebol; jogo de futebol; quem ganhou; copa do mundo; esportes; desporto; time favorito; presidente; política; eleições; religião; deus; guerra; loteria; horóscopo; signo; sentido da vida; capital da frança; flamengo; corinthians; benfica
  fr: actualités; nouvelles du monde; football; foot; match; qui a gagné; coupe du monde; sport; équipe préférée; président; politique; élections; religion; dieu; guerre; loterie; horoscope; sens de la vie; capitale de la france; tennis

hobby
  es: pasatiempo; pasatiempos; hobby; hobbies; qué te gusta; qué te gusta hacer; te gusta; tus gustos; color favorito; comida favorita; película favorita; música favorita; libro favorito; favorito; favorita; qué música te gusta; cuál es tu color favorito; te gustan; ves películas; escuchas música; videojuegos; bailas; bailar; cantante favorito; animal favorito; tu canción; qué haces en tu tiempo libre; tiempo libre
  en: hobby; hobbies; what do you like; your favorite; your favourite; favorite color; favourite colour; favorite food; favorite movie; favorite music; do you like music; do you like; free time; spare time; dance; video games; favorite book
  pt: passatempo; hobby; hobbies; do que você gosta; cor favorita; comida favorita; filme favorito; música favorita; você gosta de; seu favorito; tempo livre; dançar; videogame
  fr: passe-temps; loisir; loisirs; hobby; qu'aimes-tu; tu aimes; couleur préférée; plat préféré; film préféré; musique préférée; ton préféré; temps libre; danser; jeux vidéo; aimes-tu

laugh
  es: jaja; jajaja; jajajaja; jeje; jejeje; jiji; lol; xd; jajaj; ja ja ja; je je; me muero de risa; qué risa; jajajajaja; ajaja; jaj
  en: haha; hahaha; hahahaha; hehe; lol; lmao; rofl; ha ha; xd; lolz
  pt: kkk; kkkk; kkkkk; haha; hahaha; rsrs; rs; huehue; kkkkkk; hehe
  fr: haha; hahaha; mdr; ptdr; lol; hihi; xd; héhé; ahah

birthday_wish
  es: feliz cumpleaños; es mi cumpleaños; hoy es mi cumpleaños; cumplo años hoy; felicítame; feliz navidad; feliz año nuevo; feliz año; felices fiestas; feliz día de la madre; feliz pascua
  en: happy birthday; it's my birthday; it is my birthday; today is my birthday; merry christmas; happy new year; happy holidays; happy easter
  pt: feliz aniversário; é meu aniversário; hoje é meu aniversário; feliz natal; feliz ano novo; boas festas; feliz páscoa
  fr: joyeux anniversaire; bon anniversaire; c'est mon anniversaire; joyeux noël; bonne année; bonnes fêtes; joyeuses pâques

hungry
  es: tengo hambre; hambre; tengo sed; qué comemos; qué como hoy; estoy hambriento; receta; receta de cocina; qué cocino; qué comiste; qué almuerzo; te gusta comer; cómo se cocina; preparar un pastel
  en: i'm hungry; hungry; thirsty; what should i eat; recipe; what did you eat; cook dinner; starving; how to cook; bake a cake
  pt: estou com fome; fome; sede; o que comer; receita de bolo; com sede; receita culinária; o que você come
  fr: j'ai faim; faim; soif; j'ai soif; que manger; recette; recette de cuisine; que manges-tu

sleepy
  es: tengo sueño; sueño; estoy cansado; estoy cansada; quiero dormir; buenas noches a dormir; dormir; no puedo dormir; cansancio; me voy a dormir; insomnio
  en: i'm tired; sleepy; tired; i want to sleep; go to sleep; can't sleep; exhausted; insomnia
  pt: estou com sono; sono; cansado; cansada; quero dormir; dormir; não consigo dormir
  fr: j'ai sommeil; sommeil; fatigué; fatiguée; je veux dormir; dormir; je suis fatigué; épuisé

sing
  es: canta; cántame; cantame; cantar; canción; canciones; sabes cantar; cántame una canción; canta algo; rapea; recita; poema; poesía; recítame un poema; rima; hazme una rima; pon música
  en: sing; sing me; sing a song; song; songs; can you sing; rap; poem; poetry; recite; rhyme; play music; write a poem
  pt: canta; cante; cantar; canção; música para mim; sabe cantar; poema; poesia; recite; rima; toque uma música
  fr: chante; chanter; chanson; chansons; sais-tu chanter; poème; poésie; récite; rime; mets de la musique

tell_story
  es: cuento; cuéntame un cuento; cuéntame una historia; historia; contame una historia; contame un cuento; anécdota; léeme un cuento; inventa una historia; un secreto; dime un secreto
  en: story; tell me a story; tell a story; fairy tale; anecdote; bedtime story; secret; tell me a secret
  pt: conta uma história; história para dormir; me conta uma história; conto; anedota; segredo
  fr: raconte une histoire; raconte-moi une histoire; histoire; conte; anecdote; secret; dis-moi un secret

sad
  es: estoy triste; triste; me siento mal; estoy deprimido; deprimida; depresión; estoy llorando; llorar; me siento solo; me siento sola; estoy solo; estoy sola; soledad; mal día; estoy mal; tristeza; mi novio me dejó; me quiero morir; suicidio; suicidarme; ansiedad; estoy preocupado; estoy estresado; estrés; tengo miedo
  en: i'm sad; i am sad; sad; depressed; depression; i'm crying; crying; lonely; i feel bad; bad day; unhappy today; heartbroken; suicide; kill myself; anxiety; anxious; stressed; i'm scared; feeling down
  pt: estou triste; triste; deprimido; depressão; me sinto mal; me sinto sozinho; sozinho; chorando; chorar; dia ruim; suicídio; ansiedade; estressado; com medo
  fr: je suis triste; triste; déprimé; dépression; je me sens mal; je me sens seul; seul; pleurer; je pleure; mauvaise journée; suicide; anxiété; stressé; j'ai peur

happy
  es: estoy feliz; feliz; contento; contenta; alegre; estoy contento; qué alegría; buen humor; me siento bien; estoy bien; muy bien gracias; bien gracias; bien y tú; emocionado; emocionada; estoy de buenas; todo bien por acá
  en: i'm happy; happy; i am happy; glad; excited; good mood; i feel good; i'm fine; i'm good; fine thanks; i'm well; i am fine
  pt: estou feliz; feliz; contente; alegre; animado; estou bem; bem obrigado; tudo ótimo
  fr: je suis heureux; heureux; heureuse; content; contente; joyeux; je vais bien; bien merci; de bonne humeur; ça va merci

angry
  es: estoy enojado; estoy enojada; enojado; enojada; enfadado; enfadada; furioso; furiosa; molesto; molesta; me enoja; estoy harto; estoy harta; harto; qué rabia; rabia; indignado; me tienes harto; estoy cabreado; bronca; estoy podrido
  en: i'm angry; angry; mad at you; furious; pissed off; fed up; annoyed; you annoy me; frustrated; frustrating; outraged; i'm mad
  pt: estou com raiva; raiva; bravo com; irritado; irritada; furioso; farto; chateado; indignado; puto da vida
  fr: je suis en colère; en colère; fâché; fâchée; furieux; furieuse; énervé; énervée; marre; j'en ai marre; agacé; frustré

are_you_there
  es: estás ahí; estás; hay alguien; hay alguien ahí; alguien ahí; sigues ahí; seguís ahí; me escuchas; me escuchás; me lees; me leés; contesta; contestame; respóndeme; responde; respondeme; no contestas; hola estás ahí; alguien que responda; estás disponible; me oyes; por qué no respondes; estás ocupado; contéstame
  en: are you there; anyone there; anybody there; is anyone there; are you still there; can you hear me; answer me; respond; reply; hello anyone; are you available; are you busy; is anybody here; you there
  pt: você está aí; tem alguém aí; alguém aí; está aí; me ouve; responde; me responda; responda; está me ouvindo; ainda está aí; está ocupado
  fr: tu es là; vous êtes là; il y a quelqu'un; y a quelqu'un; tu m'entends; réponds; réponds-moi; répondez; es-tu là; toujours là; es-tu occupé

test_message
  es: prueba; probando; test; testing; esto es una prueba; mensaje de prueba; asdf; asdfgh; qwerty; 123; uno dos tres; blah; bla bla; aaa; abc; hola prueba; asd; lorem ipsum
  en: test; testing; this is a test; test message; asdf; qwerty; 123; one two three; blah; blah blah; abc; foo; lorem ipsum
  pt: teste; testando; isto é um teste; mensagem de teste; asdf; 123; blá blá blá
  fr: essai; ceci est un test; message de test; asdf; 123; blabla; un deux trois; testing

yes
  es: sí; si; claro; claro que sí; por supuesto; así es; exacto; exactamente; correcto; afirmativo; sip; simón; obvio; desde luego; efectivamente; cierto; eso es; eso mismo; sí por favor; sí claro; vale sí; ya; sisi; de acuerdo sí
  en: yes; yeah; yep; yup; sure; of course; correct; right; exactly; absolutely; definitely; yes please; affirmative; true; indeed; that's right
  pt: sim; claro; com certeza; isso; exato; exatamente; correto; certo; isso mesmo; sim por favor; óbvio; aham
  fr: oui; ouais; bien sûr; exactement; exact; c'est ça; tout à fait; correct; absolument; oui s'il vous plaît; certainement; en effet

no
  es: no; nop; no gracias; para nada; claro que no; negativo; nunca; jamás; de ninguna manera; no quiero; no es eso; eso no; no era eso; no me sirvió; incorrecto; falso; no era mi pregunta; no es lo que pregunté
  en: no; nope; nah; no thanks; no thank you; not at all; negative; never; no way; not that; wrong answer; incorrect; that's not it; not what i asked
  pt: não; nao; não obrigado; nunca; jamais; de jeito nenhum; negativo; não é isso; claro que não; errado; não foi isso
  fr: non; non merci; pas du tout; jamais; négatif; ce n'est pas ça; nan; bien sûr que non; pas question; faux

ok
  es: ok; okay; okey; oki; vale; dale; listo; de acuerdo; está bien; bueno; entendido; perfecto entonces; ya veo; entiendo; comprendo; ah ok; va; sale; órale; ándale; okis; enterado; joya; bien; bueno gracias; ah bueno; ya entendí; mmm ok
  en: ok; okay; alright; fine; got it; understood; i see; i understand; all right; cool ok; makes sense; sounds good; noted; okey; roger
  pt: ok; tá; tá bom; está bem; certo ok; entendi; compreendi; beleza; combinado; tudo certo; entendido; ah sim
  fr: ok; d'accord; entendu; compris; je comprends; je vois; très bien; ça marche; c'est bon; okay; bien reçu; ok merci

wait
  es: espera; espérame; esperame; espere; un momento; un segundo; un minuto; momentito; dame un momento; dame un segundo; aguanta; ya vuelvo; ahora vuelvo; enseguida vuelvo; déjame pensar; un ratito; aguarda; bancame; permíteme; pera
  en: wait; hold on; one moment; just a moment; one second; just a second; give me a minute; hang on; brb; be right back; let me think; wait a minute
  pt: espera; espere; um momento; um minuto; só um minuto; um segundo; aguarde; peraí; pera; já volto; deixa eu pensar
  fr: attends; attendez; un moment; un instant; une minute; une seconde; patientez; je reviens; laisse-moi réfléchir; deux secondes

sorry
  es: perdón; lo siento; disculpa; disculpas; mis disculpas; perdóname; perdoname; me equivoqué; fue un error; lo lamento; no quise; pido disculpas; disculpame; discúlpame; sin querer; error mío; número equivocado
  en: sorry; i'm sorry; my bad; i apologize; apologies; excuse me; forgive me; my mistake; i was wrong; pardon; pardon me; i made a mistake
  pt: desculpa; desculpe; me desculpe; perdão; sinto muito; foi mal; me enganei; foi engano; lamento; perdoe-me
  fr: désolé; désolée; je suis désolé; pardon; excusez-moi; excuse-moi; je m'excuse; mes excuses; je me suis trompé; navré

you_are_welcome
  es: de nada; no hay de qué; con gusto; a la orden; no es nada; a ti; por nada; con mucho gusto; no te preocupes; no pasa nada; descuida; no hay problema; tranquilo
  en: you're welcome; you are welcome; no problem; no worries; my pleasure; don't mention it; never mind; anytime; not a problem
  pt: de nada; por nada; não há de quê; disponha; imagina; sem problema; não se preocupe; às ordens
  fr: de rien; je vous en prie; je t'en prie; pas de quoi; pas de problème; avec plaisir; il n'y a pas de quoi; pas de souci

nice_to_meet_you
  es: mucho gusto; un gusto; encantado; encantada; un placer; es un placer; encantado de conocerte; gusto en conocerte; un placer conocerte; placer hablar contigo; me llamo; mi nombre es; bienvenido; bienvenida
  en: nice to meet you; pleased to meet you; glad to meet you; nice talking to you; my name is; i am called; nice to see you; good to see you; call me by
  pt: prazer; muito prazer; prazer em conhecer; prazer em te conhecer; meu nome é; eu me chamo; encantado
  fr: enchanté; enchantée; ravi de te rencontrer; ravi de vous rencontrer; je m'appelle; mon nom est; content de te voir

do_not_understand
  es: no entiendo; no entendí; no comprendo; qué dices; qué dijiste; qué; cómo dices; repite; repetir; repítelo; otra vez; no te entiendo; explícate; a qué te refieres; qué significa eso; qué quieres decir; puedes repetir; no me entiendes; no me entendiste; no fue claro; eh; qué decís; me confundes; estoy confundido; de qué hablas; no te entendí
  en: i don't understand; don't understand; what do you mean; what did you say; repeat; say again; come again; huh; say that again; you don't understand me; i'm confused; confused; explain yourself; pardon what; once more
  pt: não entendi; não entendo; não compreendi; o que você disse; repete; repita; como assim; o que quer dizer; de novo; pode repetir; você não me entendeu; hein; estou confuso
  fr: je ne comprends pas; pas compris; que veux-tu dire; qu'est-ce que tu dis; répète; répétez; hein; comment ça; encore une fois; tu ne me comprends pas; je suis perdu; pouvez-vous répéter

what_time_now
  es: qué hora es; qué hora son; hora actual; me das la hora; qué día es; qué día es hoy; qué fecha es; fecha de hoy; en qué año estamos; qué año es; dime la hora; hora tienes; a cómo estamos
  en: what time is it; current time; what's the time; what day is it; what is today; today's date; what year is it; what date is it; tell me the time
  pt: que horas são; que hora é; que dia é hoje; data de hoje; em que ano estamos; que ano é; hora atual
  fr: quelle heure est-il; il est quelle heure; quel jour sommes-nous; on est quel jour; date d'aujourd'hui; quelle année sommes-nous; heure actuelle

trivia_math
  es: cuánto es dos más dos; cuánto es 2+2; suma; multiplica; raíz cuadrada; calcula; cuánto es; resuelve; busca en google; buscar en internet; wikipedia; siri; alexa; cortana; conoces a siri; conoces a alexa; ok google; hey google; chatgpt; pon una alarma; lanza una moneda; tira un dado; enciende la luz; apaga la luz; conquistar el mundo; dominar el mundo; robots van a
  en: two plus two; what is 2+2; square root; multiply; calculate; do math; solve; google it; search the internet; wikipedia; siri; alexa; cortana; ok google; chatgpt; set an alarm; flip a coin; roll a dice; turn on the light; take over the world; conquer the world; timer
  pt: quanto é dois mais dois; quanto é 2+2; raiz quadrada; calcule; multiplique; pesquisar no google; wikipedia; siri; alexa; ok google; chatgpt; coloque um alarme; jogue uma moeda; dominar o mundo
  fr: deux plus deux; combien font; racine carrée; calcule; multiplie; cherche sur google; wikipédia; siri; alexa; ok google; chatgpt; mets une alarme; lance une pièce; conquérir le monde

sexual
  es: sexo contigo; desnúdate; desnuda; fotos desnuda; qué llevas puesto; eres virgen; porno; sexy; eres gay; eres lesbiana; tetas; culo; pene; nudes; cogemos; follar; coger; packs; manda nudes
  en: sex with me; naked; nude; nudes; what are you wearing; porn; sexy; horny; are you gay; are you a virgin; boobs; ass; penis
  pt: sexo comigo; pelada; nua; nudes; o que está vestindo; pornô; sexy; você é gay; bunda; transar
  fr: sexe avec moi; toute nue; nudes; que portes-tu; porno; sexy; es-tu gay; es-tu vierge; baiser; seins
