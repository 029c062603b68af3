/** The closed word classes of German: complete lists, one class a key. A word may stand in several. */
export const closedWords = {
  article: `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines`,
  determiner: `dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem mancher manche manches manchen manchem
    solcher solche solches solchen solchem welcher welche welches welchen welchem mein meine meinen meinem meiner meines dein deine deinen deinem deiner deines
    sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres unsre euer eure euren eurem eurer eures
    alle allen aller allem alles beide beiden beider einige einigen einiger einigem mehrere andere mehreren mehrerer viele vielen vieler wenige wenigen weniger
    sämtliche sämtlichen sämtlicher etliche etlichen zahlreiche zahlreichen zahlreicher deren dessen derartige derartigen irgendein irgendeine irgendeinen irgendeinem
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn zwanzig dreißig hundert tausend zweier dreier derselbe dieselbe dasselbe denselben demselben desselben derselben`,
  nominativePronoun: `er sie es wir ich du man jemand niemand keiner jeder dieser diese dieses jener alle viele einige manche mehrere beide andere letzterer letztere ersterer erstere dies das welche wer einer`,
  obliquePronoun: `ihn ihm ihnen uns euch mich mir dich dir sich einander jemanden jemandem niemanden niemandem`,
  preposition: `ab abseits abzüglich an am ans angesichts anhand anlässlich anstatt anstelle auf aufs aufgrund aus außer außerhalb bei beim beiderseits bezüglich binnen bis dank
    durch durchs einschließlich entgegen entlang entsprechend exklusive für fürs gegen gegenüber gemäß halber hinsichtlich hinter im in ins infolge inklusive inmitten innerhalb jenseits
    kraft längs laut mangels mit mithilfe mittels nach nahe neben nebst oberhalb ohne per pro samt seit seitens statt trotz über übers um ums unbeschadet ungeachtet unter unterhalb unterm
    unweit vom von vor vorm während wegen wider zeit zu zum zur zufolge zugunsten zulasten zuliebe zuungunsten zuzüglich zwecks zwischen beiseite namens`,
  coordinator: `und oder sowie aber sondern denn doch jedoch beziehungsweise bzw weder noch sowohl entweder`,
  subordinator: `dass daß ob weil wenn falls obwohl obgleich obschon wobei nachdem bevor ehe während da damit sodass sodaß indem als bis seit seitdem sobald solange sofern soweit soviel wonach
    wohingegen wogegen weshalb weswegen worauf woraufhin wodurch womit wozu worin woran worüber wovon wofür wogegen zumal insofern insoweit sooft anstatt statt ohne um`,
  relative: `der die das den dem dessen deren denen welcher welche welches welchem welchen wo`,
  interrogative: `wie was wer wen wem wessen wann warum wo woher wohin wieso weshalb weswegen welcher welche welches welchen welchem wieviel inwieweit inwiefern womit worüber wofür woran wodurch worin wovon wozu wonach worauf`,
  adverb: `diesmal daneben unterdes überall langfristig kurzfristig nachher obendrein immerhin übrigens erstmals letztmals nichtsdestotrotz allenfalls bestenfalls schlimmstenfalls nahezu immerzu zweifellos zweifelsohne heute gestern vorgestern morgen übermorgen nun jetzt derzeit zurzeit momentan gegenwärtig inzwischen mittlerweile bisher bislang zuletzt zuvor vorher danach dann später bald demnächst künftig
    bereits schon noch nicht nie niemals nirgends nirgendwo immer stets oft häufig manchmal selten erneut nochmals wieder wiederum weiter weiterhin ferner zudem außerdem überdies darüber hinaus
    auch nur einzig sogar selbst gar sehr ganz so zu etwa rund circa ca fast beinahe kaum mindestens wenigstens höchstens maximal allein ebenfalls ebenso gleichfalls genau gerade eben eher vielmehr
    jedoch allerdings dennoch trotzdem gleichwohl hingegen dagegen indes indessen freilich zwar deshalb daher darum deswegen folglich somit also demnach demzufolge mithin hier da dort dorthin
    hierher dabei dadurch dafür daran darauf daraus darin darunter davon davor dazu dazwischen damals einst ehemals früher hierzu hierbei hiermit hierfür hierauf hierüber hiervon womöglich
    vielleicht möglicherweise vermutlich wahrscheinlich offenbar offensichtlich angeblich anscheinend scheinbar tatsächlich wirklich natürlich selbstverständlich leider hoffentlich glücklicherweise
    bekanntlich besonders insbesondere vor allem hauptsächlich überwiegend teilweise zumindest jedenfalls ohnehin sowieso überhaupt ungefähr voraussichtlich erst einmal zunächst erstens zweitens
    drittens schließlich endlich letztlich letztendlich anschließend gleichzeitig zugleich mal wohl ja nein eigentlich beispielsweise insgesamt unterdessen währenddessen seither seitdem
    nebenbei unter anderem dann sonst ansonsten andernfalls gegebenenfalls notfalls ebenfalls rundweg abermals wörtlich sinngemäß öffentlich offiziell kürzlich neulich jüngst soeben vorerst vorläufig
    stattdessen statt dessen heuer heutzutage nachts morgens abends vormittags nachmittags mittags montags dienstags mittwochs donnerstags freitags samstags sonntags anfangs weitgehend lediglich bloß
    ausdrücklich vehement scharf deutlich klar daraufhin infolgedessen demgegenüber umgehend sofort unverzüglich nirgendwohin irgendwo irgendwie irgendwann andererseits einerseits vereinzelt bekannt mehrfach mehrmals einmal zweimal dreimal vielfach sämtlich
    oftmals vormals vielerorts andernorts mancherorts allerorts allerorten hierorts hierzulande derweil vorab tagsüber werktags wochentags frühmorgens spätabends mitternachts zeitlebens seinerzeit
    unlängst einstweilen bisweilen zuweilen mitunter zumeist meist meistens größtenteils großteils teils zwischendurch zeitgleich parallel nunmehr sodann alsdann alsbald hernach zuvorderst zuallererst
    desgleichen genauso umso derart dergestalt quasi sozusagen gottlob wohlgemerkt kurzum nichtsdestoweniger notgedrungen ausnahmslos zweifelsfrei fraglos rundheraus geradeheraus kurzerhand schlichtweg
    glattweg rundum ringsum landauf landab hinterrücks drinnen draußen drüben oben unten hinten vorn vorne mittendrin anderswo woanders überallhin daheim unterwegs
    miteinander untereinander nacheinander hintereinander nebeneinander gegeneinander füreinander hundertfach tausendfach zehntausendfach dutzendfach
    konkret formal formell generell prinzipiell traditionell intern inoffiziell unbeirrt fristgerecht termingerecht
    indirekt explizit implizit prompt strikt separat spontan lautstark unisono kleinlaut eingangs`,
  negation: `nicht kein keine keinen keinem keiner keines nie niemals nichts niemand niemanden keinerlei keineswegs keinesfalls mitnichten niemandem weder`,
  reflexive: `sich`,
} as const

/**
 * Endings of adverbs without number: "landesweit", "wochenlang", "erwartungsgemäß", "normalerweise", "bekanntermaßen",
 * "vorsichtshalber", "parteiintern".
 */
export const adverbEndings =
  /^(?:(?:sekunden|minuten|stunden|tage|nächte|wochen|monate|jahre|jahrzehnte|jahrhunderte)lang|.{3,}(?:weit|gemäß|erweise|ermaßen|halber|intern))$/

/** Abbreviations after which a full stop ends no sentence, in lower case without the full stop. */
export const abbreviations = `lhstv bgm vbgm labg abg nrabg dr prof med rer nat jur phil theol habil oec pol paed vet dent dipl ing mag st sr jr hr fr frl bzw ca vgl nr abs bd hrsg usw etc ggf evtl inkl exkl mio mrd tel str mr mrs ms gen lt oblt hptm maj z u v d o i s a n b k m p
  geb gest verh red anm aufl ausg bsp dgl ebd einschl entspr erg ev kath franz engl amerik griech lat ital jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do fr sa jh jhd std min sek tsd sog min
  rep sen gov capt col sgt rev hon inc ltd corp co bros vs feat no vol zit stellv ehem ugs Chr Kap Ziff hl`

/** Months, for ordinals such as "am 21. Januar". */
export const months = `januar jänner februar feber märz april mai juni juli august september oktober november dezember jan feb mär apr jun jul aug sep sept okt nov dez`

/** Prefixes that part from their verb in main clauses ("kündigte … an"). */
export const separablePrefixes = `dazwischen dagegen bevor heran einher anheim zunichte abhanden voran vorüber überein umher herüber hinüber beiseite zusammen entgegen gegenüber auseinander zurecht zuwider entlang weiter wieder zurück voraus vorher vorweg vorbei hinaus hinein hinzu hinweg heraus herein herbei hervor herunter herum herauf herab hinunter hinab hinauf
  davon dazu dahin daran darauf darlegen bereit bekannt frei fest fort klar richtig statt teil nahe nach nieder bloß kund offen preis sicher still wahr wett empor durch über unter um ab an auf aus bei da dar ein fern her hin los mit vor weg zu fehl inne heim kaputt tot hoch quer gut schlecht krank gleich wach hinterher`

/** Prefixes that never part; their verbs take no ge- in the participle. */
export const inseparablePrefixes = `be emp ent er ge miss ver zer über unter um durch wider hinter voll`
