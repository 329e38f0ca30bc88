# Words that carry little of a question's meaning. Format: see README.md.

function
  es: a; al; algo; alguna; alguno; algunos; algunas; algún; allí; ante; antes; aquel; aquella; aquello; aquí; así; aun; aún; aunque; bajo; bien; cada; casi; con; contra; cosa; cosas; da; dentro; desde; después; e; él; ella; ellas; ello; ellos; en; entonces; entre; era; eran; eres; es; esa; esas; ese; eso; esos; esta; está; estaba; están; estar; estas; estás; este; esto; estos; estoy; ahí; acá; allá; fue; fueron; ha; haber; había; han; has; hasta; hay; he; hemos; haya; incluso; le; les; luego; más; mía; mío; mientras; mismo; misma; muy; nada; nosotros; o; os; otra; otro; otras; otros; para; pero; poco; por; pues; que; sea; según; ser; será; si; sí; sido; siendo; sin; sino; sobre; son; soy; su; sus; suya; suyo; también; tampoco; tan; tanto; te; ti; tu; tú; tus; tuya; tuyo; u; uno; usted; ustedes; va; van; voy; vos; vosotros; vuestra; vuestro; y; ya; yo; se; sos; fui; vaya; todo; toda; todos; todas; ni; no
  en: about; after; again; all; also; am; and; are; as; at; be; because; been; before; being; both; but; by; did; do; does; doing; done; don't; down; each; few; for; from; further; get; got; had; has; have; having; he; her; here; hers; him; his; i; i'm; i've; if; in; into; is; isn't; it; its; it's; itself; just; me; mine; more; most; myself; no; nor; not; now; off; on; once; one; only; or; other; ours; out; over; own; same; she; so; something; such; than; that; that's; their; theirs; them; then; there; these; they; this; those; through; to; too; under; until; up; upon; us; very; was; we; were; will; with; would; you; your; yours; yourself; thing; things; doesn't; didn't; won't; anyone; anything
  pt: à; ao; aos; às; até; com; como; dela; dele; deles; depois; e; é; ela; elas; ele; eles; em; entre; era; essa; esse; esses; essas; esta; está; estão; estar; este; estes; estas; estou; eu; foi; foram; há; isso; isto; já; lhe; lhes; mais; mas; mesmo; mesma; muito; na; não; nas; nem; no; nos; nós; num; numa; ou; para; pela; pelas; pelo; pelos; por; que; se; sem; ser; será; seu; seus; só; são; sou; sua; suas; também; te; tem; têm; tu; tua; teu; você; vocês; vos; algo; algum; alguma; aqui; ali; lá; todo; toda; todos; todas; tudo; coisa; coisas
  fr: a; à; ai; as; au; aux; avec; avoir; c'; ce; ceci; cela; ces; cet; cette; ça; d'; dans; donc; elle; elles; en; es; est; et; étais; était; été; être; eu; eux; fait; fais; faire; il; ils; j'; je; leur; leurs; lui; mais; même; moi; n'; ne; nous; on; ont; or; ou; par; pas; plus; pour; qu'; que; qui; s'; sa; sans; se; ses; si; son; sont; suis; sur; ta; te; tes; toi; ton; tous; tout; toute; toutes; tu; vos; votre; vous; y; aussi; chose; choses; c'est; j'ai; est-ce que

scaffold
  es: dame; dime; decime; dígame; deme; denme; díganme; deci; quiero; quisiera; querría; gustaría; necesito; necesitaría; deseo; desearía; favor; disculpa; disculpe; disculpen; perdona; perdón; oye; oiga; che; puedes; decirme; podrías; podés; decir; puede; podría; dices; decís; explicas; explícame; explicame; explíqueme; cuéntame; contame; infórmame; conocer; información; respecto; tengo; duda; pregunta; quería; preguntar; sabes; sabés; sabe; sabrías; pueden; podrían; busco; ando; buscando; tienen; tienes; tenés; hacer; hago; hace; hacen; bueno; saber; posible; debo
  en: please; tell; could; can; want; know; like; i'd; need; wonder; wondering; let; may; explain; give; possible; how; what; information; info; regarding; excuse; sorry; hey; actually; basically; question; trying; looking; well; kindly
  pt: favor; diga; gostaria; saber; queria; quero; preciso; desejo; pode; dizer; poderia; podia; explica; explique; informe; informação; sobre; informações; tenho; dúvida; pergunta; sabe; possível; dá; posso; fazer; faço; faz; desculpe; procurando; procuro; dê
  fr: s'il; plaît; dites; dis; pouvez; dire; pourriez; peux; voudrais; savoir; j'aimerais; veux; souhaite; souhaiterais; besoin; expliquez; donnez; donne; possible; puis; peut; t; concernant; information; informations; excusez; pardon; question; cherche; dois; faut; aimerais

question
  es: cuándo; cuánto; cuánta; dónde; adónde; cómo; quién; quiénes; cuál; cuáles; puedo; podemos; puede; debo; cuántos; cuántas; porqué
  en: when; how; where; who; whom; whose; what; which; why; can; could; should; must; shall; many; much; long; often; far
  pt: quando; quanto; quanta; quantos; quantas; onde; aonde; quem; qual; quais; posso; pode; devo; porque
  fr: quand; combien; où; comment; quel; quelle; quels; quelles; lequel; laquelle; pourquoi; peut; puis; dois; peux; quoi

article
  es: de; del; el; la; los; las; un; una; unos; unas; mi; mis; mí; me; nos; lo; nuestro; nuestra; nuestros; nuestras
  en: of; a; an; the; my; our; some; any
  pt: de; do; da; dos; das; o; a; os; as; um; uma; uns; umas; meu; minha; meus; minhas; me; nosso; nossa
  fr: de; du; d; le; la; les; l; un; une; des; mon; ma; mes; notre; nos; me; m
