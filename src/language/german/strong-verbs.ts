/**
 * Strong and irregular base verbs: infinitive, 3rd person present, 1st/3rd person preterite, Konjunktiv II, participle.
 * Prefixed verbs (bekommen, ankommen, zurückweisen) are derived from these.
 * Source: the tables of irregular verbs in any German grammar (Duden 4, Verbtabellen).
 */
export const strongVerbs = `
betrügen betrügt betrog betröge betrogen
fechten ficht focht föchte gefochten
flechten flicht flocht flöchte geflochten
genesen genest genas genäse genesen
klimmen klimmt klomm klömme geklommen
melken melkt molk mölke gemolken
misslingen misslingt misslang misslänge misslungen
quellen quillt quoll quölle gequollen
schlingen schlingt schlang schlänge geschlungen
schmeißen schmeißt schmiss schmisse geschmissen
spinnen spinnt spann spänne gesponnen
sprießen sprießt spross sprösse gesprossen
stinken stinkt stank stänke gestunken
trügen trügt trog tröge getrogen
verdrießen verdrießt verdross verdrösse verdrossen
backen bäckt backte backte gebacken
befehlen befiehlt befahl beföhle befohlen
beginnen beginnt begann begänne begonnen
beißen beißt biss bisse gebissen
bergen birgt barg bärge geborgen
bersten birst barst bärste geborsten
biegen biegt bog böge gebogen
bieten bietet bot böte geboten
gebieten gebietet gebot geböte geboten
binden bindet band bände gebunden
bitten bittet bat bäte gebeten
blasen bläst blies bliese geblasen
bleiben bleibt blieb bliebe geblieben
braten brät briet briete gebraten
brechen bricht brach bräche gebrochen
brennen brennt brannte brennte gebrannt
bringen bringt brachte brächte gebracht
empfehlen empfiehlt empfahl empföhle empfohlen
befehlen befiehlt befahl beföhle befohlen
erwägen erwägt erwog erwöge erwogen
denken denkt dachte dächte gedacht
gedenken gedenkt gedachte gedächte gedacht
schelten schilt schalt schölte gescholten
dringen dringt drang dränge gedrungen
empfehlen empfiehlt empfahl empföhle empfohlen
erschrecken erschrickt erschrak erschräke erschrocken
fahren fährt fuhr führe gefahren
fallen fällt fiel fiele gefallen
fangen fängt fing finge gefangen
finden findet fand fände gefunden
fliegen fliegt flog flöge geflogen
fliehen flieht floh flöhe geflohen
fließen fließt floss flösse geflossen
fressen frisst fraß fräße gefressen
frieren friert fror fröre gefroren
geben gibt gab gäbe gegeben
gehen geht ging ginge gegangen
gelingen gelingt gelang gelänge gelungen
gelten gilt galt gälte gegolten
genießen genießt genoss genösse genossen
geschehen geschieht geschah geschähe geschehen
gewinnen gewinnt gewann gewänne gewonnen
gießen gießt goss gösse gegossen
gleichen gleicht glich gliche geglichen
gleiten gleitet glitt glitte geglitten
graben gräbt grub grübe gegraben
greifen greift griff griffe gegriffen
halten hält hielt hielte gehalten
hängen hängt hing hinge gehangen
hauen haut hieb hiebe gehauen
heben hebt hob höbe gehoben
heißen heißt hieß hieße geheißen
helfen hilft half hülfe geholfen
kennen kennt kannte kennte gekannt
klingen klingt klang klänge geklungen
kommen kommt kam käme gekommen
kriechen kriecht kroch kröche gekrochen
laden lädt lud lüde geladen
lassen lässt ließ ließe gelassen
laufen läuft lief liefe gelaufen
leiden leidet litt litte gelitten
leihen leiht lieh liehe geliehen
lesen liest las läse gelesen
liegen liegt lag läge gelegen
lügen lügt log löge gelogen
meiden meidet mied miede gemieden
messen misst maß mäße gemessen
nehmen nimmt nahm nähme genommen
nennen nennt nannte nennte genannt
pfeifen pfeift pfiff pfiffe gepfiffen
preisen preist pries priese gepriesen
raten rät riet riete geraten
geraten gerät geriet geriete geraten
reiben reibt rieb riebe gerieben
reißen reißt riss risse gerissen
reiten reitet ritt ritte geritten
rennen rennt rannte rennte gerannt
riechen riecht roch röche gerochen
ringen ringt rang ränge gerungen
rufen ruft rief riefe gerufen
saufen säuft soff söffe gesoffen
schaffen schafft schuf schüfe geschaffen
scheiden scheidet schied schiede geschieden
scheinen scheint schien schiene geschienen
schieben schiebt schob schöbe geschoben
schießen schießt schoss schösse geschossen
schlafen schläft schlief schliefe geschlafen
schlagen schlägt schlug schlüge geschlagen
schleichen schleicht schlich schliche geschlichen
schließen schließt schloss schlösse geschlossen
schmelzen schmilzt schmolz schmölze geschmolzen
schneiden schneidet schnitt schnitte geschnitten
schreiben schreibt schrieb schriebe geschrieben
schreien schreit schrie schriee geschrien
schreiten schreitet schritt schritte geschritten
schweigen schweigt schwieg schwiege geschwiegen
schwellen schwillt schwoll schwölle geschwollen
schwimmen schwimmt schwamm schwämme geschwommen
schwinden schwindet schwand schwände geschwunden
schwingen schwingt schwang schwänge geschwungen
schwören schwört schwor schwöre geschworen
sehen sieht sah sähe gesehen
senden sendet sandte sendete gesandt
singen singt sang sänge gesungen
sinken sinkt sank sänke gesunken
sitzen sitzt saß säße gesessen
sprechen spricht sprach spräche gesprochen
springen springt sprang spränge gesprungen
stechen sticht stach stäche gestochen
stehen steht stand stünde gestanden
gefallen gefällt gefiel gefiele gefallen
gestehen gesteht gestand gestünde gestanden
stehlen stiehlt stahl stähle gestohlen
steigen steigt stieg stiege gestiegen
sterben stirbt starb stürbe gestorben
stoßen stößt stieß stieße gestoßen
streichen streicht strich striche gestrichen
streiten streitet stritt stritte gestritten
tragen trägt trug trüge getragen
treffen trifft traf träfe getroffen
treiben treibt trieb triebe getrieben
treten tritt trat träte getreten
trinken trinkt trank tränke getrunken
tun tut tat täte getan
verderben verdirbt verdarb verdürbe verdorben
vergessen vergisst vergaß vergäße vergessen
verlieren verliert verlor verlöre verloren
verzeihen verzeiht verzieh verziehe verziehen
wachsen wächst wuchs wüchse gewachsen
waschen wäscht wusch wüsche gewaschen
weichen weicht wich wiche gewichen
weisen weist wies wiese gewiesen
wenden wendet wandte wendete gewandt
werben wirbt warb würbe geworben
werfen wirft warf würfe geworfen
wiegen wiegt wog wöge gewogen
winden windet wand wände gewunden
ziehen zieht zog zöge gezogen
zwingen zwingt zwang zwänge gezwungen
`

/** Auxiliaries, modals and `wissen`: each form spelled out as `form:lemma:kind:mood:tense:number`, see `verb-forms.ts`. */
export const auxiliaryForms = `
sein: ist/i/p/s sind/i/p/p bin/i/p/1 bist/i/p/1 seid/i/p/1 war/i/v/s waren/i/v/p sei/1/p/s seien/1/p/p wäre/2/v/s wären/2/v/p gewesen/part sein/inf
haben: hat/i/p/s habe/1/p/s haben/i/p/p hast/i/p/1 habt/i/p/1 hatte/i/v/s hatten/i/v/p hätte/2/v/s hätten/2/v/p gehabt/part haben/inf
werden: wird/i/p/s werde/1/p/s werden/i/p/p wirst/i/p/1 wurde/i/v/s wurden/i/v/p würde/2/v/s würden/2/v/p geworden/part worden/part werden/inf
können: kann/i/p/s könne/1/p/s können/i/p/p konnte/i/v/s konnten/i/v/p könnte/2/v/s könnten/2/v/p gekonnt/part können/inf
müssen: muss/i/p/s müsse/1/p/s müssen/i/p/p musste/i/v/s mussten/i/v/p müsste/2/v/s müssten/2/v/p gemusst/part müssen/inf muß/i/p/s mußte/i/v/s mußten/i/v/p müßte/2/v/s müßten/2/v/p
dürfen: darf/i/p/s dürfe/1/p/s dürfen/i/p/p durfte/i/v/s durften/i/v/p dürfte/2/v/s dürften/2/v/p gedurft/part dürfen/inf
sollen: soll/i/p/s solle/1/p/s sollen/i/p/p sollte/e/v/s sollten/e/v/p gesollt/part sollen/inf
wollen: will/i/p/s wolle/1/p/s wollen/i/p/p wollte/e/v/s wollten/e/v/p gewollt/part wollen/inf
mögen: mag/i/p/s möge/1/p/s mögen/i/p/p mochte/i/v/s mochten/i/v/p möchte/2/p/s möchten/2/p/p mögen/inf
wissen: weiß/i/p/s wisse/1/p/s wissen/i/p/p wusste/i/v/s wussten/i/v/p wüsste/2/v/s wüssten/2/v/p gewusst/part wissen/inf
`
