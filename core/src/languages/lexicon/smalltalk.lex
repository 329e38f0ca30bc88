# Chit-chat that a page of questions does not answer. Format: see README.md.

greeting
  es: hola; buenas; holi; holis; qué tal; qué onda; qué hubo; quiubo; buen día; buenos días; buenas tardes; buenas noches; saludos; qué hay
  en: hello; hi; hey; good morning; good afternoon; good evening; howdy; greetings
  pt: olá; oi; oie; bom dia
  fr: bonjour; salut; coucou; bonsoir

how_are_you
  es: cómo estás; cómo te va; cómo te encuentras; qué tal estás; cómo andas; cómo vas; qué cuentas; qué contás; qué hay de nuevo; cómo te sientes; cómo amaneciste; estás bien; qué haces de bueno; qué estás haciendo
  en: how are you; how is it going; how's it going; how do you do; how have you been; how do you feel; how are things; what are you doing
  pt: como vai; como você está; tudo bem; como vão as coisas
  fr: comment vas-tu; comment allez-vous; tu vas bien; quoi de neuf

thanks
  es: gracias; agradezco; agradecido; muy amable
  en: thanks; cheers; much appreciated; appreciate it; grateful
  pt: obrigado; valeu; agradeço; grato
  fr: merci; je vous remercie; je te remercie

goodbye
  es: adiós; chao; chau; hasta luego; nos vemos; hasta pronto; hasta mañana; bye; hasta la vista; me voy; me despido; cuídate; que estés bien; que tengas buen día
  en: goodbye; bye; see you; see ya; take care; have a nice day; have a good day; farewell
  pt: tchau; adeus; até logo; até mais
  fr: au revoir; à bientôt; à plus; à demain

joke
  es: chiste; hazme reír; haceme reír; broma; dime algo divertido; adivinanza; bromea; gracioso
  en: joke; make me laugh; riddle
  pt: piada; me faz rir; adivinha; charada
  fr: blague; fais-moi rire; devinette

love_you
  es: te amo; te quiero; te adoro; me gustas; estoy enamorado; amor mío; mi amor; te extraño; me enamoré; me encantas; abrazo; me quieres; me amas; te gusto
  en: love you; i like you; i adore you; in love with you; do you love me; i miss you; sweetheart; do you like me
  pt: te amo; te adoro; gosto de você; estou apaixonado
  fr: je t'aime; je vous aime; je t'adore; tu me plais

marry_me
  es: cásate conmigo; quieres casarte conmigo; quieres ser mi novia; querés ser mi novia; sal conmigo; tener una cita conmigo; sé mi amigo; quieres ser mi amigo; seamos amigos; casarnos; matrimonio conmigo; te casarías conmigo; somos amigos; tomar un café conmigo
  en: marry me; be my girlfriend; be my boyfriend; go out with me; date me; be my friend; let's be friends; are we friends
  pt: casa comigo; sair comigo; seja meu amigo; quer ser meu amigo
  fr: épouse-moi; veux-tu m'épouser; sors avec moi; sois mon ami

insult_bot
  es: tonto; idiota; estúpido; imbécil; inútil; eres malo; no sirves; no servís para nada; qué malo eres; mierda; maldito; cállate; pendejo; boludo
  en: stupid; idiot; useless; you suck; shut up; you are bad; moron; fool
  pt: idiota; estúpido; inútil; imbecil
  fr: idiot; stupide; imbécil; tais-toi

compliment
  es: eres el mejor; eres la mejor; eres muy bueno; eres bonita; eres guapo; eres lindo; eres hermosa; eres amable; eres muy amable; buen trabajo; bien hecho; excelente; genial; chévere
  en: you are the best; good job; well done; awesome; fantastic; you are beautiful; you are cute; you are funny
  pt: você é o melhor; você é lindo; bom trabalho; muito bem
  fr: tu es le meilleur; tu es beau; tu es belle; tu es gentil

bored
  es: aburrido; entretenme; diviérteme; juguemos; jugar contigo; quieres jugar; vamos a jugar; juega conmigo; juego contigo; cuéntame algo; dime algo; háblame; hablemos; conversemos
  en: bored; entertain me; play a game; let's play; play with me; talk to me; let's talk; let's chat
  pt: tédio; entediada; me entretém; vamos jogar
  fr: ennui; amuse-moi; jouons; joue avec moi

weather
  es: tiempo hace; lloverá; pronóstico; hace frío; hace calor; está nublado; soleado; va a nevar; qué temperatura hace; cómo está el tiempo; meteorología; paraguas hoy; grados hace
  en: is it cold; is it hot; temperature today; temperature outside; umbrella
  pt: previsão do tempo; como está o tempo; temperatura hoje; faz frio
  fr: quel temps fait-il; temps qu'il fait; il pleut; pleuvoir

news_sport
  es: quién ganó; resultado del partido; messi; ronaldo; real madrid; barcelona; champions; horóscopo; signo zodiacal; última hora; ganará las elecciones; capital de francia; vida después; sentido de la vida
  en: who won; world cup; favorite team; messi; ronaldo; horoscope; nba; nfl
  pt: futebol; quem ganhou; copa do mundo; time favorito
  fr: actualités; nouvelles du monde; qui a gagné; coupe du monde

hobby
  es: pasatiempo; hobby; hobbies; qué te gusta; tus gustos; color favorito; comida favorita; película favorita; música favorita; ves películas; escuchas música; videojuegos; bailas; cantante favorito
  en: hobby; your favorite; your favourite; favorite color; favourite colour; favorite food; favorite movie; favorite music
  pt: passatempo; hobby; hobbies; do que você gosta
  fr: passe-temps; hobby; tu aimes; couleur préférée

laugh
  es: jaja; jajaja; jajajaja; jeje; jejeje; jiji; lol; xd; ja ja ja; je je; me muero de risa; qué risa; jajajajaja; ajaja
  en: haha; hahaha; hahahaha; hehe; lol; lmao; rofl; ha ha
  pt: kkk; kkkk; kkkkk; haha
  fr: haha; hahaha; mdr; ptdr

birthday_wish
  es: feliz cumpleaños; cumplo años hoy; felicítame; feliz navidad; feliz año; felices fiestas; feliz día de la madre; feliz pascua
  en: happy birthday; it's my birthday; it is my birthday; today is my birthday; merry christmas; happy new year; happy holidays; happy easter
  pt: feliz aniversário; é meu aniversário; feliz natal; feliz ano novo
  fr: joyeux anniversaire; bon anniversaire; c'est mon anniversaire; joyeux noël

hungry
  es: hambre; tengo sed; qué comemos; estoy hambriento; qué cocino; qué almuerzo; te gusta comer; cómo se cocina; preparar un pastel
  en: hungry; thirsty; what should i eat; what did you eat; cook dinner; starving; how to cook; bake a cake
  pt: o que comer; receita de bolo; receita culinária; o que você come
  fr: que manger

sleepy
  es: tengo sueño; estoy cansado
  en: i'm tired; sleepy; i want to sleep; go to sleep; can't sleep; exhausted
  fr: fatiguée; épuisé

sing
  es: canta; cántame; rapea; poema; poesía; rima; pon música
  en: poem; poetry; recite; rhyme; play music
  pt: canta; poema; poesia; recite
  fr: chante; poème; poésie; récite

tell_story
  es: cuéntame un cuento; contame un cuento; léeme un cuento; un secreto
  en: fairy tale; anecdote
  pt: história para dormir; anedota
  fr: anecdote

sad
  es: triste; me siento mal; deprimida; me siento solo; estoy solo; mal día; estoy mal; tristeza; mi novio me dejó; me quiero morir; suicidarme; estoy preocupado; tengo miedo
  en: sad; depressed; crying; i feel bad; bad day; unhappy today; heartbroken; kill myself
  pt: triste; deprimido; me sinto mal; chorando
  fr: déprimé; je me sens mal; pleurer; mauvaise journée

happy
  es: buen humor; me siento bien; estoy bien; bien gracias; bien y tú; emocionado; estoy de buenas; todo bien por acá
  en: good mood; i feel good; i'm fine; i'm good; fine thanks; i'm well; i am fine
  pt: estou bem; bem obrigado; tudo ótimo
  fr: joyeux; je vais bien; bien merci; de bonne humeur

angry
  es: enojado; enfadado; furioso; harto; rabia; indignado; estoy cabreado; estoy podrido
  en: angry; mad at you; furious; pissed off; fed up; you annoy me; outraged; i'm mad
  pt: raiva; bravo com; irritado; furioso
  fr: en colère; fâché; fâchée; furieux

are_you_there
  es: hay alguien; alguien ahí; sigues ahí; seguís ahí; me escuchas; me lees; contestame; respóndeme; no contestas; alguien que responda; me oyes
  en: anyone there; anybody there; are you still there; can you hear me; answer me; hello anyone; are you busy; is anybody here
  pt: alguém aí; está aí; me ouve; está ocupado
  fr: tu es là; vous êtes là; y a quelqu'un; tu m'entends

test_message
  es: probando; asdf; asdfgh; qwerty; uno dos tres; blah; bla bla; asd; lorem ipsum
  en: asdf; qwerty; one two three; blah; lorem ipsum
  pt: asdf; blá blá blá
  fr: ceci est un test; message de test; asdf; blabla

yes
  es: por supuesto; así es; afirmativo; simón; desde luego; efectivamente; eso es; eso mismo; sisi
  en: yeah; yep; yup
  pt: com certeza; aham
  fr: ouais; c'est ça; en effet

no
  es: nop; para nada; de ninguna manera
  en: nope; nah; not at all; not that; wrong answer; that's not it; not what i asked
  pt: de jeito nenhum
  fr: pas du tout; nan; pas question

ok
  es: ok; okay; okey; oki; entendido; perfecto entonces; ya veo; comprendo; órale; ándale; okis; enterado; bueno gracias
  en: ok; okay; alright; got it; i see; i understand; all right; makes sense
  pt: ok; tá; está bem; combinado
  fr: ok; d'accord; je comprends; je vois

wait
  es: espérame; un momento; momentito; aguanta; ya vuelvo; ahora vuelvo; enseguida vuelvo; déjame pensar; un ratito; aguarda; bancame; permíteme; pera
  en: hold on; one moment; just a moment; one second; just a second; give me a minute; hang on; brb
  pt: um momento; um segundo; peraí; pera
  fr: un instant; patientez; je reviens; laisse-moi réfléchir

sorry
  es: lo siento; perdóname; me equivoqué; fue un error; lo lamento; no quise; disculpame; sin querer; error mío; número equivocado
  en: sorry; my bad; apologies; forgive me; my mistake; i was wrong; i made a mistake
  pt: desculpa; perdão; sinto muito; foi mal
  fr: désolé; désolée; excusez-moi; je m'excuse

you_are_welcome
  es: no hay de qué; con gusto; a la orden; no es nada; a ti; por nada; con mucho gusto; no te preocupes; no pasa nada; descuida; no hay problema; tranquilo
  en: you're welcome; you are welcome; no problem; no worries; my pleasure; don't mention it; never mind; anytime
  pt: por nada; não há de quê; disponha
  fr: je vous en prie; je t'en prie; pas de quoi

nice_to_meet_you
  es: mucho gusto; un gusto; encantado; un placer; gusto en conocerte; placer hablar contigo; mi nombre es
  en: nice to meet you; pleased to meet you; glad to meet you; nice talking to you; my name is; i am called; nice to see you; good to see you
  pt: prazer; meu nome é; eu me chamo; encantado
  fr: enchanté; enchantée; ravi de te rencontrer; ravi de vous rencontrer

do_not_understand
  es: no entiendo; no entendí; no comprendo; cómo dices; repítelo; no te entiendo; explícate; no me entiendes; no me entendiste; no fue claro; me confundes; estoy confundido; no te entendí
  en: don't understand; what do you mean; what did you say; say again; huh; say that again; explain yourself; pardon what
  pt: não entendi; não compreendi; o que você disse; como assim
  fr: je ne comprends pas; pas compris; que veux-tu dire; comment ça

what_time_now
  es: qué hora es; qué hora son; hora actual; me das la hora; qué día es; qué fecha es; fecha de hoy; en qué año estamos; qué año es; dime la hora; hora tienes; a cómo estamos
  en: what time is it; current time; what's the time; what day is it; what is today; today's date; what year is it; what date is it
  pt: que horas são; que hora é; que dia é hoje; data de hoje
  fr: quelle heure est-il; il est quelle heure; quel jour sommes-nous; on est quel jour

trivia_math
  es: raíz cuadrada; busca en google; wikipedia; siri; alexa; cortana; ok google; hey google; chatgpt; pon una alarma; lanza una moneda; tira un dado; enciende la luz; apaga la luz
  en: two plus two; what is 2+2; square root; google it; search the internet; wikipedia; siri; alexa
  pt: quanto é 2+2; raiz quadrada; pesquisar no google; wikipedia
  fr: deux plus deux; combien font; racine carrée; cherche sur google

sexual
  es: sexo contigo; desnúdate; desnuda; qué llevas puesto; eres virgen; porno; sexy; eres gay; eres lesbiana; tetas; pene; nudes; cogemos; follar
  en: sex with me; nude; what are you wearing; porn; sexy; horny; are you gay; are you a virgin
  pt: sexo comigo; pelada; nudes; o que está vestindo
  fr: sexe avec moi; toute nue; nudes; que portes-tu
