#include "guidance/message/lexicon.hpp"

#include "guidance/message/word_list.hpp"

#include <cstddef>

#include "guidance/message/word_list.hpp"

/// Words that carry a tone, chosen by hand for messages to companies and public bodies. Folded;
/// `*` stands for any ending.
namespace ventanilla::guidance {
namespace {

constexpr WordList positive_es(
    "abrazo* acert* acierto acuerdo acuerdos admir* afortunad* agil agiles agradable* agradec* "
    "alegr* alucin* amabil* amable* amo amor animo aplaud* aplaus* apoy* asombr* atent* atinad* "
    "avanz* ayuda ayudado ayudar ayudo bacan* bella bello bendicion* bendig* bien bienvenid* "
    "bonit* bravisim* bravo brillant* buen buena buenas buenazo bueniiiisim* buenisim* bueno "
    "buenos calidad calidez calido carino* carism* celebr* cercan* chapo chever* chidisim* chido "
    "chingon* chula chulad* chulo comod* compartir complacid* comprometid* compromis* confi* "
    "consenso content* cooper* cordial* crack cracks creacion crecimiento cremosit* cumpl* "
    "dedicacion defend* defensa deleit* delici* derechos digna dignidad digno diligente* "
    "disfrut* disponibilidad divin* educad* efectiv* eficaz eficien* ejemplar* ejemplo elegante* "
    "elogi* emocion* empati* empleo enamor* encant* enhorabuena* esmer* espectacul* esperanz* "
    "esplendid* estupend* excelente* exito* exquisit* facil facilidad facilmente fantastic* "
    "fascin* felices felici* feliz fenom* finisim* flipante formidab* fortale* fresquisim* "
    "fuerza futuro gana ganado ganamos ganar gano garantiz* genia genial* genio genios gentil* "
    "gozad* gracias gran grande grandes grata gratific* gratitud grato guay gust* hermos* heroe* "
    "heroin* histori* homenaje honest* honor honrad* humanidad igualdad ilusion* impecab* "
    "importante* imprescindible* increible* inigualab* inmejorable innovador* inolvidab* "
    "insuperabl* interesante* inversion joya juntas juntos justas justicia justo libertad lider "
    "lideres limpi* lind* logr* lujazo lujo magnific* maja majas majisim* majo majos maravill* "
    "mejor mejora mejorado mejorando mejorar mejoras mejorcit* mejores merecid* mimad* mimo mola "
    "molan* notable ole oportunidad* orgull* ovacion* paciencia padrisim* pasada paz perfect* "
    "placer positiv* premi* primor* profesional* progres* prolij* prontitud proteccion proteg* "
    "puntual* quiero rapid* recomend* reconoc* recuperacion relax* repetire repetiremos rescat* "
    "resolver* resolvio respetuos* resuelto ric* riquisim* sabios sabros* salvad* salvaron "
    "satisf* seguridad sencill* sensacional servicial* simpatic* solidari* solucion* sonrient* "
    "sonrisa sorprendid* sostenib* sublime suerte superbien talento tierno top tranquil* "
    "transparen* unidad util utiles vacun* valient* valor victoria* volvere volveremos");
constexpr WordList negative_es(
    "abandon* absurd* aburrid* abus* acoso agob* agres* aguant* amarg* amenaz* angust* anticuad* "
    "apest* ardid arrebat* arrech* arruin* asco asesin* asfixi* asquer* atac* ataque* atasc* "
    "ator* atroc* atropell* avergonz* averi* barbar* basur* bazofia berrinch* bloque* bochorn* "
    "borde bordes bravucon* bronca bug bugs burl* burocra* cabread* cabron* caducad* cagad* "
    "cagan cago caid* calamidad calvario canall* cancel* cans* caos caotic* cara caradura* "
    "carajo caras carisim* caro caros castig* cayo chaf* chantaj* chapuz* chatarra chingad* "
    "chorizo* cierran cierre cinic* cinismo cobrado cobraron coj* colaps* colgad* colgaron "
    "conden* confus* congelad* cono contagi* coraje corrup* cortad* cortan corte covid crimin* "
    "crisis cruda crudo cucarach* cuelg* culpa* cutr* danad* dano danos decaid* decepcion* "
    "defectuos* defici* defraud* dejad* delinc* delito* demor* denigr* denunci* deplorable* "
    "derroch* desagrad* desahuci* desaparec* desastr* desatencion desatend* descar* descompuest* "
    "desconf* descontent* descort* descuid* desesper* desfach* desgraci* deshon* desigual* "
    "desilusion* desinform* desinter* despect* despeg* desperfecto* despid* despilfarr* "
    "despreci* desprolij* destrat* destroz* destru* deterior* deuda dictad* dificil* dimision "
    "dimit* discrimin* disgust* disparat* dolor* drama duele duplicad* embust* emput* encabron* "
    "encarec* enfad* enferm* enfrent* enfurec* enga* enoj* enred* equivoc* error* escandal* "
    "escas* espera esperand* estaf* estancad* estorb* estropea* estupid* etarra* eterna "
    "eternidad eterno exager* excesiv* expropi* extravi* fall* falsa falsedad falso falsos falta "
    "faltaba faltan fascis* fastidi* fatal* fea feas feo feos fiasco fracas* franquis* fraude* "
    "fraudul* frustr* furios* gach* gastad* golpe golpis* grave* grosera* grosero* guerra* "
    "hackea* hambre hart* hedor hipocres* hipocrit* horrible* horror* hostia humill* hundi* "
    "hurt* idiot* ignor* ilegal* imbecil* imperdonab* imposible* impresentable* impunta* "
    "inaceptable* inadmisib* inaudit* incapac* incapaz inciert* incoheren* incomod* incompet* "
    "incomunic* inconceb* inconform* incumpl* indecent* indefens* indifer* indign* indult* "
    "ineficaz ineficien* inept* inexplic* infam* infern* infiern* inflacion ingrat* inhuman* "
    "injust* insalub* insatisf* inseguridad inservib* insolen* insoport* insuf* insult* "
    "intermiten* interrup* intoler* inutil* invad* irregular* irrespet* irrespons* irrit* jamas "
    "jodan jode joder jodid* joroba* ladron* lament* latos* lenta lentisim* lentitud lento lios* "
    "luto machac* machis* mal mala malad* malas malcriad* maldit* maleducad* malest* malhumor* "
    "malintencion* malisim* malo malograd* malos maltrat* manipul* mata matar mediocr* ment* "
    "miedo* mierd* miserab* moho mohos* mojad* molest* morir mosca* muert* mugr* multa* muri* "
    "nadie nazi* nefast* negac* negar negativ* negligen* niega ningun* nunca ocup* odi* ojete* "
    "okup* olvid* oportunis* pandemia paro pateti* payas* pelead* peligr* pena penosa penosisim* "
    "penoso peor peorcit* peores perder perdi* perjudic* pesad* pesame pesim* pierd* pinche "
    "pinches pobre* podrid* populis* porfiad* porqueria* preocup* prepot* pretext* privileg* "
    "problema* prohib* propaganda put* quebrad* queja* quemad* rabia racis* rata ratas rater* "
    "recargo* rechaz* reclam* recort* reneg* repugn* retard* retras* ridicul* riesgo* rob* rot* "
    "ruin* sablazo sancion* saquean saqueo sarna satur* sectari* secuest* sin sobrecob* "
    "sobreprec* sobrevend* sorn* sospech* subida suci* sufr* tardado tardan tardanza tardaron "
    "tardon* tedios* temor terrible* terror* timad* timar* timo tirad* tomadura tont* tortur* "
    "tosc* totalitari* tragedia traicion* tramp* triste* trol* ultraderecha ultraj* vaci* varad* "
    "vencid* venden verg* victima* viola violacion violen* vomit* zozobr*");
constexpr WordList positive_en(
    "achiev* adore* agree* ahead amaz* amused appreciat* attentive awes* beaut beautiful* beauty "
    "benefit* best better bless* bliss boost brave* bravo breeze brighten* brilliant* calm* "
    "care* caring celebrat* charm* cheer* clean comfortable comfy commit* compliment* congrat* "
    "correct* courage* courteous cozy creat* cute dedicat* delicious delight* deserve* dream "
    "easy effective* efficient* effortless* enjoy* enthusiastic* epic exceed* excellent* "
    "exceptional* excit* fab fabulous* fair fairer fantastic* fast favorite favourite fine fixed "
    "flawless* forward freedom fun funny gem generous* genius glad glorious* good gorgeous "
    "gracious grateful great greatly growth handy happi* happy heartfelt heartwarming help "
    "helped helpful helpfully helping helps hero heroes hilarious honor* honour* hope hopeful* "
    "hoping hospitab* hug* important impress* improve* incredible* incredibly innovat* inspir* "
    "interesting invest* joy* justice kind kindest kindly kindness kudo kudos legend* lifesav* "
    "listened love* loving lucky luv marvel* neat nice* obsessed ontime opportunit* outstanding* "
    "painless peace perfect* pleas* polite* positive* pride privilege professional* progress* "
    "prompt* props protect* proud* punctual quick* rad rave raving reassur* recommend* refresh* "
    "relax* reliable relief remarkable* resolv* respect* rewarding rock rocked rocks rockstar* "
    "safe safer safety satisf* savior saviour seamless* secure* shoutout sleek smile* smooth* "
    "snappy solved sparkl* special speedy spotless stellar stoked strength* strong* stunning "
    "success* superb* superfast superstar* supported supporting supportive sweet sweetest swift "
    "talent talented tasty teamwork terrific thank thankful thanks thankyou thrill* thx together "
    "top touched treated* tribute trustworth* ty unbeatable understanding unreal upgraded "
    "vaccin* valuable value victory vital warm welcome* welcoming well winner* winning wins won "
    "wonderful* woo woohoo worth* wow yaay yass yay yummy");
constexpr WordList negative_en(
    "abandon* abrupt absurd* abus* abysmal against aggravat* alarming anger* angry annoy* "
    "anxiety anxious apathetic appalled appalling* arrogan* ashamed assault* astronomic* "
    "atrocious attack* awful* awkward bad bait bedbug* betray* bigot* blam* block* bogus bored* "
    "boring bother* brainless break broke broken brutal* bs bug buggy bugs bullshit bump bumped "
    "cancel* cancer careless* catastroph* chao* cheapskate cheat* clueless clunky cockroach* "
    "cold collaps* complacen* complain* complicat* concern* condemn* condescend* confus* "
    "contempt* corrupt* costly cover-up covid crap* crash* creepy crime* criminal* cringe cris* "
    "cronyism crook* crowded cruel* cut cuts damag* damn* danger* dead death* debt* deceiv* "
    "decepti* declin* defeated defect* degrad* dehydrat* delay* deni* deny* deplor* depress* "
    "despair* desperat* despicab* destroy* destruct* detest* devastat* die died dies difficult* "
    "dire dirty disappoint* disaster* disconnect* discourag* discourteous discriminat* disease* "
    "disgrace* disgust* disheart* dishonest* dishonor* disorgani* disput* disregard* disrespect* "
    "disrupt* dissatisf* distress* ditch* diverted divis* downgrad* dread* drown* dumb dump* "
    "dying embarrass* enrag* error* evict* evil excruciat* exhaust* expensive* extort* fail* "
    "fault* fear* fed ffs fiasco filth* fine flawed flop foul frantic fraud* freez* froze frozen "
    "frustrat* fuck* fuming furiou* garbage glitch* greed* grim gross grumpy guilty gutted hack* "
    "hair hardship* harm* hassle* hate* hating havoc headache hectic hell hideous homeless* "
    "hopeless* horrible* horrid horrif* hostil* humiliat* hung hunger hungry hurt* hypocri* "
    "idiocy idiot* ignor* ill illegal* illness* impossible inaccura* inadequate inappropriate "
    "incompeten* inconsider* inconsisten* inconvenien* incorrect* indifferen* ineffective "
    "ineffic* inept inequal* inexcus* inexplic* infuriat* inhumane* injust* insane insufficient "
    "insult* intoler* invalid irrespons* irritat* issue* jerk* joke* junk kicked kill* lack* "
    "laggy late laughable leak* liar* lie lied lies limbo livid lockdown* lose loses losing "
    "loss* lost lousy ludicrous lying maddening malfunction* meltdown mess messy misbehav* "
    "misconnect* miser* mishandl* misinform* mislead* misled misplac* misrepresent* miss missed "
    "missing missold mistake* mistreat* misunderst* mold* moron* mortif* mould* murder* nasty "
    "neglect* never nightmare* nightmarish nobody noise noisy nonexistent nonsense* nonsensical "
    "obnoxious offen* oppos* outage* outdated outrag* overbook* overcharg* overcook* overdue "
    "overprice* oversold overwhelm* pain* pandemic pathetic* peeved penal* pissed plague* "
    "pollut* poor* poverty predatory problem* protest* punish* racis* rape* rat rats redundan* "
    "refuse* regret* reject* ridiculous* rip* risk* robbed robbery robotic rotten rubbish rude* "
    "ruin* sabotag* sad sadden* sadly sadness scam* scandal* scared scary screw* sewage sexis* "
    "shabby shady shambles shambolic shame* shit* shocked shocking* shoddy sick* slash* sleaze "
    "slow* smelly smh snotty soggy sorry spam* spoil* stale steal* stink* stole* strand* stress* "
    "strugg* stuck stuffy stupid* substandard suck* suffer* swindl* tax terribl* terror* theft "
    "thiev* threat* tired* torment* torture* toxic traged* tragic* trapped trash ugh ugly "
    "unaccept* unaccompanied unanswered unapolog* unavail* unaware unbearabl* unbelievabl* "
    "unclear uncomfortable undelivered undermin* underwhelm* unemploy* uneth* unexplained "
    "unfair* unfortunate* unfriendly ungrateful unhappily unhappy unhelpful* unimpress* unjust "
    "unjustif* unkind* unlawful* unnecess* unorgani* unpleasant* unprepared unprofessional "
    "unreason* unreliable unresolved unresponsive unsafe unsatisf* unsuccess* untrain* unusable "
    "unwelcome* unwilling upset* useless* vandal* vermin victim* vile violen* virus* vomit* "
    "wait* war warped wars waste* wasting weak* weirdest whack worr* worse worst worthless* "
    "wrong* wtf yelled yelling yikes yuck");
constexpr WordList positive_pt(
    "ador* agradav* agradec* ajud* alegr* amei amo amor apoi* atencios* bem boa boas bom bonit* "
    "bons carinh* confian* content* educad* eficien* elogi* esperanca* excelente* facil* "
    "fantastic* felicidade* feliz* gentil* gost* grat* incriv* legal limp* lind* maravilh* "
    "melhor* nota obrigad* orgulh* otim* parabens perfeit* pontual* prestativ* qualidade rapid* "
    "recomend* resolv* satisf* segur* show simpat* sucesso top util vitoria*");
constexpr WordList negative_pt(
    "absurd* abus* ameac* atras* burr* cancel* cansad* cara caralho caro cobraram crim* crise "
    "culpa* decepc* defeit* demor* desastr* descaso desrespeit* dificil* dor engan* enrol* erro* "
    "esperando estrag* falh* falso fraude* golpe* grosseir* guerra* horriv* idiot* impossiv* "
    "inaceit* incompet* injust* insatisf* insult* inutil* irrit* ladr* lament* lent* lixo ma mal "
    "mal-educ* mas* mau maus medo* ment* merda negativ* ninguem nojo nunca odi* perd* perig* "
    "pesadelo pessim* pior* porra preocup* problema* quebr* queixa* raiva reclam* ridicul* roub* "
    "ruim ruins suja sujo terriv* triste* vergonh* violen*");
constexpr WordList positive_fr(
    "accueillant* ador* agreable* aide* aimable* aime* amour beau belle* bien bon bonne bonnes "
    "bons bravo content* efficac* espoir* excellent* facile* fantastique* felicit* fier* "
    "formidable* genial* gentil* heureu* impeccable* incroyable* joli* magnifique* meilleur* "
    "merci* merveill* mieux parfait* plaisir* poli* ponctuel* professionnel* propre* qualite "
    "rapide* ravi* recommand* remerci* resolu* reussi* satisfait* sourire* soutien succes super "
    "sympa* top utile*");
constexpr WordList negative_fr(
    "abime* absurd* abus* annul* arnaque* attend* attente casse* catastroph* cauchemar* cher "
    "chere* colere coupable* crime* crise* danger* debite* decept* decev* decu* defectueu* "
    "degout* deplorable* difficile* douleur* echec* enerv* erreur* faux fraude* guerre* haine "
    "honte* horrible* idiot* impoli* impossible* inacceptable* inadmissible* incompet* injust* "
    "inquiet* insatisf* insult* inutile* jamais lamentable* lent* mal malpoli* marre mauvais* "
    "mecontent* menace* mensonge* ment* mepris* merde negatif* nul nulle* panne* perd* personne "
    "peur* pire* plaind* plainte* poubelle* probleme* putain reclam* retard* ridicul* sale* "
    "scandal* stupid* terrible* triste* tromp* violen* vol*");

constexpr WordListView positive[] = {positive_es, positive_en, positive_pt, positive_fr};
constexpr WordListView negative[] = {negative_es, negative_en, negative_pt, negative_fr};

}  // namespace

int lexicon_tone(std::string_view word, Language language) {
  if (word.size() < 2) return 0;
  const std::size_t i = language == Language::other ? 1 : static_cast<std::size_t>(language);
  if (negative[i].contains_form(word)) return -1;
  return positive[i].contains_form(word) ? 1 : 0;
}

}  // namespace ventanilla::guidance
