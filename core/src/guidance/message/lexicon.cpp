#include "guidance/message/lexicon.hpp"

#include <cstddef>

#include "guidance/message/word_set.hpp"

/// Words that carry a tone, chosen by hand for messages to companies and public bodies. Folded;
/// `*` stands for any ending.
namespace ventanilla::guidance {
namespace {

constexpr WordSet positive_es(
    "abrazo* acert* acierto acuerdo acuerdos agradable* agradec* alegr* amabil* amable* amo "
    "amor animo apoy* atent* avanz* ayuda ayudado ayudar ayudo bacan* bien bienvenid* "
    "bonit* bravo brillant* buen buena buenas buenisim* bueno buenos calidad carino* "
    "celebr* cercan* chever* chido compartir comprometid* compromis* confi* consenso "
    "content* cooper* crack creacion crecimiento cumpl* defend* defensa derechos digna "
    "dignidad digno disfrut* eficaz eficien* ejemplar* ejemplo emocion* empleo encanta* "
    "encanto enhorabuena espectacular* esperanz* estupend* excelente* exito* facil "
    "facilmente fantastic* felices felici* feliz fenomenal* fortale* fuerza futuro gana "
    "ganado ganamos ganar gano garantiz* genial* gracias gran grande grandes grata grato "
    "guay gust* hermos* histori* homenaje honor igualdad ilusion* impecable* importante* "
    "imprescindible* increible* inmejorable innovador* interesante* inversion juntas juntos "
    "justas justicia justo libertad lider lideres limpi* lind* logr* magnific* maquina "
    "maravill* mejor mejora mejorado mejorando mejorar mejoras mejores merecid* mola molan "
    "ole oportunidad* orgull* padrisim* paz perfect* placer positiv* precios* premi* "
    "profesional* progres* proteccion proteg* puntual* quiero rapid* recomend* reconoc* "
    "recuperacion resolver* resolvio resuelto sabios satisf* seguridad seguro sensacional "
    "solidari* solucion* sonrisa sostenib* suerte talento top tranquil* transparen* unidad "
    "util utiles vacun* valient* valor victoria*");
constexpr WordSet negative_es(
    "abandon* absurd* abus* acoso agres* amenaz* angusti* arruin* asco asesin* asfixi* "
    "asquer* atac* ataque* atroc* atropell* averi* barbar* basura bloque* bochorn* cabread* "
    "cancel* cans* caos caotic* cara carajo caras carisim* caro caros castig* chantaj* "
    "chapuz* cierran cierre cinic* cinismo cobrado cobraron colaps* conden* confus* cono "
    "contagi* coraje corrup* covid crimin* crisis culpa* cutre* danad* dano danos "
    "decepcion* defectuos* delinc* delito* demora* denunci* deplorable* derroch* desahuci* "
    "desastr* desesper* desgraci* desigual* despid* despilfarr* despreci* destroz* destru* "
    "deuda dictad* dificil* dimision dimit* discrimin* dolor* drama duele encarec* enfad* "
    "enferm* enfrent* enga* enoj* error* escandal* espera esperando estaf* estupid* etarra* "
    "expropi* fall* falsa falsedad falso falsos falta faltaba faltan fascis* fatal* fracas* "
    "franquis* fraude* frustr* golpe golpis* grave* grosera* grosero* guerra* hambre hart* "
    "hipocres* hipocrit* horrible* horror* hundi* idiot* ignor* ilegal* imbecil* imposible* "
    "impresentable* inaceptable* incapac* incapaz incompet* incumpl* indign* indult* inept* "
    "inflacion injust* insoport* insufic* insufri* insult* inutil* irregular* irrespons* "
    "jamas joder ladron* lament* lenta lentitud lento luto machac* machis* mal mala malas "
    "maleducad* malo malos maltrat* manipul* mata matar ment* miedo* mierda molest* morir "
    "muert* multa* muri* nadie nazi* nefast* negac* negar negativ* negligen* niega nunca "
    "ocup* odi* okup* olvid* oportunis* pandemia paro peli peligr* pena penosa penoso peor "
    "peores perder perdi* pesame pesim* pierd* pobre* populis* porqueria preocup* privileg* "
    "problema* prohib* propaganda put* queja* rabia racis* rechaz* reclam* recort* repugn* "
    "retras* ridicul* riesgo* rob* rot* ruina sancion* satur* sectari* sin subida suci* "
    "sufr* tard* temor terrible* terror* timad* timo tont* totalitari* tragedia traicion* "
    "trampa trampas triste* ultraderecha ultraj* venden vergonz* verguenza* victima* viola "
    "violacion violen*");
constexpr WordSet positive_en(
    "achiev* agree* ahead amaz* appreciat* attentive awesome* beautiful* beauty benefit* "
    "best better boost brave* brilliant* calm* care* caring celebrat* cheer* clean "
    "comfortable commit* congrat* correct* courage* creat* dedicat* delight* "
    "deserve* easy effective* efficient* enjoy* enthusiastic* excellent* excit* fabulous* "
    "fair fairer fantastic* fast favorite favourite fine fixed forward free freedom friend* "
    "fun generous* glad glorious* good grateful great growth happi* happy help helped "
    "helpful helping helps hero heroes honor* honour* hope hopeful* hoping hug* important "
    "impress* improve* incredible* innovat* inspir* interesting invest* joy* justice kind "
    "kindness kudos legend* listened love* loving nice* opportunit* outstanding* peace "
    "perfect* pleas* polite* positive* pride privilege professional* progress* protect* "
    "proud* quick* reassur* recommend* reliable remarkable* resolv* respect* rewarding safe "
    "safer safety satisf* secure* smile* smooth* solved special strength* strong* success* "
    "superb* superstar* supported supporting supportive talent talented terrific "
    "thank thankful thanks thrill* together top tribute understanding vaccin* valuable "
    "value victory vital welcome* well win winner* winning wins won wonderful* wow yay");
constexpr WordSet negative_en(
    "abandon* absurd* abus* against anger* angry annoy* anxiety anxious appalling* ashamed "
    "assault* attack* awful* bad betray* bigot* blam* block* bored* boring break broke "
    "broken brutal* cancel* cancer catastroph* chao* cold collaps* complacen* complain* "
    "concern* condemn* confus* contempt* corrupt* costly cover-up covid crap crime* "
    "criminal* cris* cronyism cruel* cut cuts damag* damn* danger* dead death* debt* "
    "defect* delay* deni* deny* depress* destroy* destruct* devastat* die died dies "
    "difficult* dirty disappoint* disaster* discriminat* disease* disgrace* disgust* "
    "dishonest* disregard* dissatisf* divis* dumb dying error* evict* evil exhaust* "
    "expensive* fail* fault* fear* fed filth* fine fraud* frustrat* fuck* furious garbage "
    "guilty hardship* harm* hate* hating hell homeless* horrible* hostil* hunger hungry "
    "hurt* hypocri* idiot* ignor* ill illegal* illness* impossible inadequate incompeten* "
    "inept inequal* inexcus* inhumane* injust* insufficient insult* issue* joke* kill* "
    "lack* late liar* lie lied lies lockdown* lose loses losing loss* lost lying mess messy "
    "miser* mislead* miss missed missing mistake* moron* murder* neglect* never nightmare* "
    "nobody noise noisy nonsense* offen* oppos* outrag* overdue overprice* pain* pandemic "
    "pathetic* penal* pollut* poor* poverty problem* protest* punish* racis* rape* "
    "redundan* refuse* regret* reject* ridiculous* rip* risk* rubbish rude* sad sadly "
    "sadness scam* scandal* scared scary sewage sexis* shambles shame* shit* shocked "
    "shocking* sick* slash* sleaze slow* sorry steal* stole* stress* strugg* stupid* "
    "suffer* tax terrible* terror* theft threat* tired* toxic traged* tragic* trash unable "
    "unaccept* unclear uncomfortable undermin* unemploy* unfair* unfortunate* unhappy "
    "unjust unprofessional unreliable unsafe upset* useless* victim* vile violen* virus* "
    "wait* war wars waste* wasting weak* worr* worse worst worthless* wrong*");
constexpr WordSet positive_pt(
    "ador* agradav* agradec* ajud* alegr* amei amo amor apoi* atencios* bem boa boas bom "
    "bonit* bons carinh* confian* content* educad* eficien* elogi* esperanca* excelente* "
    "facil* fantastic* felicidade* feliz* gentil* gost* grat* incriv* legal limp* lind* "
    "maravilh* melhor* nota obrigad* orgulh* otim* parabens perfeit* pontual* prestativ* "
    "qualidade rapid* recomend* resolv* satisf* segur* show simpat* sucesso top util "
    "vitoria*");
constexpr WordSet negative_pt(
    "absurd* abus* ameac* atras* burr* cancel* cansad* cara caralho caro cobraram crim* "
    "crise culpa* decepc* defeit* demor* desastr* descaso desrespeit* dificil* dor engan* "
    "enrol* erro* esperando estrag* falh* falso fraude* golpe* grosseir* guerra* horriv* "
    "idiot* impossiv* inaceit* incompet* injust* insatisf* insult* inutil* irrit* ladr* "
    "lament* lent* lixo ma mal mal-educ* mas* mau maus medo* ment* merda negativ* ninguem "
    "nojo nunca odi* perd* perig* pesadelo pessim* pior* porra preocup* problema* quebr* "
    "queixa* raiva reclam* ridicul* roub* ruim ruins suja sujo terriv* triste* vergonh* "
    "violen*");
constexpr WordSet positive_fr(
    "accueillant* ador* agreable* aide* aimable* aime* amour beau belle* bien bon bonne "
    "bonnes bons bravo content* efficac* espoir* excellent* facile* fantastique* felicit* "
    "fier* formidable* genial* gentil* heureu* impeccable* incroyable* joli* magnifique* "
    "meilleur* merci* merveill* mieux parfait* plaisir* poli* ponctuel* professionnel* "
    "propre* qualite rapide* ravi* recommand* remerci* resolu* reussi* satisfait* sourire* "
    "soutien succes super sympa* top utile*");
constexpr WordSet negative_fr(
    "abime* absurd* abus* annul* arnaque* attend* attente casse* catastroph* cauchemar* "
    "cher chere* colere coupable* crime* crise* danger* debite* decept* decev* decu* "
    "defectueu* degout* deplorable* difficile* douleur* echec* enerv* erreur* faux fraude* "
    "guerre* haine honte* horrible* idiot* impoli* impossible* inacceptable* inadmissible* "
    "incompet* injust* inquiet* insatisf* insult* inutile* jamais lamentable* lent* mal "
    "malpoli* marre mauvais* mecontent* menace* mensonge* ment* mepris* merde negatif* nul "
    "nulle* panne* perd* personne peur* pire* plaind* plainte* poubelle* probleme* putain "
    "reclam* retard* ridicul* sale* scandal* stupid* terrible* triste* tromp* violen* vol*");

constexpr WordTable positive[] = {positive_es, positive_en, positive_pt, positive_fr};
constexpr WordTable negative[] = {negative_es, negative_en, negative_pt, negative_fr};

}  // namespace

int lexicon_tone(std::string_view word, Language language) {
  if (word.size() < 2) return 0;
  const std::size_t i = language == Language::other ? 1 : static_cast<std::size_t>(language);
  if (negative[i].contains_form(word)) return -1;
  return positive[i].contains_form(word) ? 1 : 0;
}

}  // namespace ventanilla::guidance
