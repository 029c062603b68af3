/**
 * Verbs that report what somebody says, thinks or writes: infinitive, what they take as the report, act.
 * - clause: dass-, ob-, w-clause or unintroduced clause; firm: its indicative unintroduced clause too ("…, teilte X mit")
 * - quote: words in quotation marks; infinitive: zu-infinitive
 * - object: an accusative or genitive that sums up what was said; a preposition (von, vor, über, auf, für, gegen, nach, zu, um, mit, an, in): such an object
 * - als: "bezeichnete X als Y"; damit, darauf, …: the pronominal adverb that announces the clause, which must stand there
 */
export const reportingVerbs = `
sagen | clause firm quote | assert
aussagen | clause firm quote | assert
erklären | clause firm quote infinitive als mit | assert
berichten | clause firm quote von über | assert
mitteilen | clause firm quote object | announce
melden | clause firm quote object | assert
vermelden | clause firm quote object | assert
schreiben | clause firm quote | assert
bekanntgeben | clause firm quote object infinitive | announce
bekanntmachen | clause firm quote object | announce
ankündigen | clause firm quote object infinitive | announce
verkünden | clause firm quote object infinitive | announce
verkündigen | clause firm quote object | announce
behaupten | clause firm quote infinitive object | assert
betonen | clause firm quote object infinitive | assert
bestätigen | clause firm quote object | assert
bekräftigen | clause firm quote object infinitive | assert
meinen | clause firm quote infinitive | believe
glauben | clause firm quote infinitive an | believe
finden | clause quote | believe
denken | clause quote | believe
angeben | clause firm quote infinitive object als | assert
anmerken | clause firm quote | assert
bemerken | clause firm quote | assert
erwähnen | clause quote object | assert
feststellen | clause firm quote | assert
klarstellen | clause firm quote | assert
klarmachen | clause firm quote | assert
deutlichmachen | clause firm quote | assert
festhalten | clause firm quote | assert
hinzufügen | clause firm quote | assert
ergänzen | clause firm quote | assert
erwidern | clause firm quote | assert
entgegnen | clause firm quote | assert
antworten | clause firm quote | assert
beantworten | quote | assert
kontern | clause firm quote | assert
erläutern | clause firm quote object | assert
ausführen | clause firm quote | assert
darlegen | clause firm quote object | assert
argumentieren | clause firm quote | assert
begründen | clause quote damit mit | assert
kommentieren | clause quote | assert
erzählen | clause firm quote von über | assert
schildern | clause firm quote object | assert
beschreiben | clause quote als | assert
bezeichnen | als quote object | assert
nennen | quote naming | assert
titulieren | als quote | assert
charakterisieren | als quote | assert
einstufen | als quote | assert
bewerten | als quote | believe
werten | als quote | believe
betrachten | als quote | believe
einschätzen | clause als quote | believe
ansehen | als | believe
verurteilen | als quote object=reaction | accuse
kritisieren | clause firm quote als object=reaction | accuse
rügen | clause firm quote object=reaction | accuse
bemängeln | clause firm quote object | accuse
monieren | clause firm quote object | accuse
beklagen | clause firm quote object | accuse
beanstanden | clause firm quote object | accuse
klagen | clause firm quote über | accuse
beschweren | clause quote über | accuse
loben | clause quote als object=reaction | assert
würdigen | quote als object=reaction | assert
begrüßen | clause quote als object=reaction | assert
bedauern | clause firm quote object infinitive | assert
rechtfertigen | clause quote als | assert
verteidigen | clause quote als | assert
vorwerfen | clause firm quote object infinitive | accuse
anlasten | clause object infinitive | accuse
unterstellen | clause object infinitive | accuse
beschuldigen | clause firm object infinitive quote | accuse
bezichtigen | clause object infinitive | accuse
anklagen | quote | accuse
verdächtigen | infinitive object | accuse
anprangern | clause quote object | accuse
warnen | clause firm quote vor infinitive | warn
drohen | clause firm quote mit infinitive damit | warn
androhen | clause object infinitive quote | warn
mahnen | clause firm quote infinitive | demand
anmahnen | clause object quote | demand
fordern | clause firm quote object infinitive | demand
einfordern | clause object quote | demand
verlangen | clause firm quote object infinitive | demand
auffordern | clause quote infinitive zu object | demand
aufrufen | clause quote infinitive zu | demand
appellieren | clause quote infinitive an | demand
bitten | clause quote infinitive um | demand
ersuchen | clause infinitive um | demand
raten | clause firm infinitive quote zu | demand
abraten | infinitive von | demand
empfehlen | clause firm infinitive quote object | demand
vorschlagen | clause firm infinitive quote object | demand
anregen | clause infinitive object quote | demand
drängen | infinitive auf darauf | demand
pochen | clause auf darauf | demand
dringen | auf darauf | demand
beharren | auf darauf | demand
beantragen | clause infinitive object | demand
plädieren | clause für dafür infinitive quote | demand
befürworten | clause object infinitive | believe
aussprechen | quote für gegen dafür dagegen | demand
eintreten | dafür | demand
versprechen | clause firm infinitive quote object | promise
zusagen | clause firm infinitive quote object | promise
zusichern | clause firm infinitive quote object | promise
versichern | clause firm infinitive quote | promise
garantieren | clause infinitive quote | promise
geloben | clause infinitive quote | promise
schwören | clause infinitive quote | promise
anbieten | infinitive quote | promise
dementieren | clause firm object quote | deny
bestreiten | clause firm object infinitive quote | deny
leugnen | clause object infinitive | deny
abstreiten | clause object infinitive | deny
verneinen | clause object quote | deny
zurückweisen | clause quote object als | deny
widersprechen | clause quote object | deny
bezweifeln | clause object quote | deny
ausschließen | clause object quote | deny
verweigern | quote | deny
ablehnen | clause infinitive quote als object=reaction | deny
abwiegeln | clause firm quote | deny
beschwichtigen | clause firm quote | deny
einräumen | clause firm infinitive quote object | assert
zugeben | clause firm infinitive quote object | assert
gestehen | clause firm infinitive quote object | assert
eingestehen | clause firm infinitive quote object | assert
einwenden | clause firm quote | assert
zugestehen | clause quote object | assert
beteuern | clause firm infinitive quote object | assert
unterstreichen | clause firm quote object | assert
hervorheben | clause firm quote object | assert
herausstellen | clause quote | assert
herausstreichen | clause quote object | assert
hinweisen | clause auf darauf quote | assert
verweisen | clause auf darauf quote | assert
aufmerksammachen | clause auf darauf | assert
erinnern | clause firm quote daran | assert
andeuten | clause firm quote infinitive | assert
durchblicken | clause | assert
signalisieren | clause firm quote object | assert
prognostizieren | clause firm quote object | believe
vorhersagen | clause firm quote object | believe
voraussagen | clause firm quote object | believe
prophezeien | clause firm quote object | believe
erwarten | clause firm object=reaction infinitive | believe
vermuten | clause firm object quote hinter | believe
mutmaßen | clause firm quote | believe
spekulieren | clause firm quote über | believe
annehmen | clause firm | believe
schätzen | clause firm quote auf | believe
befürchten | clause firm object infinitive | believe
fürchten | clause firm object infinitive | believe
hoffen | clause firm auf infinitive darauf | believe
erhoffen | clause object | believe
wünschen | clause object infinitive quote | demand
zweifeln | clause an daran | deny
ausgehen | clause davon von | believe
rechnen | clause damit mit | believe
vertrauen | darauf | believe
davonausgehen | clause | believe
folgern | clause firm quote | believe
schlussfolgern | clause firm quote | believe
schließen | clause daraus | believe
urteilen | clause firm quote | decide
entscheiden | clause firm infinitive darüber | decide
beschließen | clause infinitive object=decision | decide
bestimmen | clause | decide
anordnen | clause infinitive object=decision | decide
verfügen | clause | decide
vereinbaren | clause infinitive object=decision | decide
einigen | clause auf darauf infinitive | decide
verständigen | auf darauf | decide
erwägen | infinitive object | believe
nachdenken | darüber über | believe
prüfen | ob | announce
überprüfen | ob | announce
klären | ob | announce
untersuchen | ob | announce
beabsichtigen | infinitive | announce
planen | infinitive clause | announce
entschließen | infinitive | decide
zutrauen | infinitive | believe
einschränken | dahingehend clause quote | assert
vorsehen | clause | announce
befehlen | infinitive clause | demand
anweisen | infinitive | demand
beauftragen | infinitive | demand
fragen | clause firm quote nach | ask
nachfragen | clause quote | ask
anfragen | clause quote | ask
hinterfragen | quote | ask
rufen | clause quote | assert
ausrufen | quote | assert
zurufen | quote clause | assert
skandieren | quote clause | demand
schimpfen | clause quote | accuse
spotten | clause quote | accuse
scherzen | clause quote | assert
jubeln | clause quote | assert
seufzen | quote | assert
flüstern | quote clause | assert
brüllen | quote clause | assert
schreien | quote clause | assert
twittern | clause firm quote | assert
bloggen | clause quote | assert
posten | clause quote | assert
notieren | clause quote | assert
resümieren | clause firm quote | assert
bilanzieren | clause firm quote | assert
konstatieren | clause firm quote object | assert
präzisieren | clause firm quote | assert
konkretisieren | clause quote | assert
korrigieren | clause quote | assert
referieren | clause quote | assert
diagnostizieren | clause object quote | assert
attestieren | clause object quote | assert
bescheinigen | clause object quote | assert
äußern | clause quote object infinitive | assert
ausdrücken | clause quote object | assert
formulieren | clause quote | assert
besagen | clause quote | assert
lauten | clause quote | assert
heißen | impersonal clause quote | assert
verlauten | clause firm quote | assert
hervorgehen | clause daraus | assert
bekanntwerden | impersonal clause | assert
zeigen | dass | assert
ergeben | dass | assert
belegen | dass | assert
beweisen | dass | assert
nachweisen | dass | assert
aufzeigen | dass | assert
enthüllen | clause object | assert
offenbaren | clause quote | assert
aufdecken | dass | assert
herausfinden | dass | assert
ermitteln | dass | assert
errechnen | dass | assert
berechnen | dass | assert
erfahren | dass | assert
informieren | clause darüber über quote | announce
unterrichten | clause darüber | announce
benachrichtigen | clause darüber | announce
erörtern | clause | assert
diskutieren | clause | assert
protestieren | quote gegen dagegen | accuse
demonstrieren | gegen dafür dagegen | demand
streiten | darüber | assert
verhandeln | darüber | assert
loslegen | quote | assert
fortfahren | quote clause | assert
fortsetzen | quote | assert
anfügen | clause firm quote | assert
nachlegen | quote | assert
einwerfen | quote clause | assert
poltern | quote clause | accuse
wettern | quote clause gegen | accuse
attackieren | quote als | accuse
angreifen | quote als | accuse
sprechen | quote von davon | assert
reden | quote von davon | assert
halten | halten-für quote | believe
sehen | quote clause-subjunctive darin | believe
vertreten | noun-clause | believe
beziffern | auf | assert
sorgen | quote | believe
freuen | clause darüber quote | assert
ärgern | clause darüber quote | accuse
empören | clause darüber quote | accuse
distanzieren | von davon | deny
bekennen | clause zu quote | assert
wenden | gegen dagegen quote | accuse
einsetzen | dafür | demand
werben | dafür für | demand
bedanken | quote | assert
entschuldigen | quote dafür | assert
gratulieren | quote | assert
danken | quote | assert
dokumentieren | clause | assert
vorrechnen | clause quote object | assert
vorhalten | clause quote object infinitive | accuse
nahelegen | clause infinitive | demand
ausrichten | clause quote | assert
übermitteln | clause quote | assert
vermerken | clause quote | assert
protokollieren | clause quote | assert
publizieren | clause quote | assert
veröffentlichen | clause quote | assert
verbreiten | clause quote | assert
weigern | infinitive | deny
verpflichten | infinitive | promise
verzichten | auf | announce
versuchen | none | assert
sichern | none | assert
stimmen | none | assert
verlesen | quote | assert
predigen | clause quote | demand
ermahnen | clause infinitive quote zu | demand
ermuntern | infinitive quote | demand
ermutigen | infinitive quote | demand
beten | clause | demand
hinterlassen | quote clause | assert
wissen | clause-subjunctive quote | believe
abstimmen | darüber | decide
bestehen | darauf auf | demand
zitieren | quote clause cited | assert
`
/** Verb phrases whose noun or adjective carries the report: "hat die Ansicht vertreten", "zeigte sich besorgt", "machte deutlich". */
export const reportingPhrases = `
machen deutlich | clause quote | assert
machen klar | clause quote | assert
machen bedingung | clause | demand
machen geltend | clause | assert
machen vorwurf | clause infinitive | accuse
nehmen an | clause | believe
machen aufmerksam | darauf clause auf | assert
lassen wissen | clause quote | assert
lassen verlauten | clause quote | assert
lassen durchblicken | clause quote | assert
lassen erkennen | clause | assert
zeigen überzeugt | clause von davon | believe
zeigen besorgt | clause über darüber | believe
zeigen zuversichtlich | clause quote | believe
zeigen optimistisch | clause | believe
zeigen enttäuscht | clause über darüber | accuse
zeigen erfreut | clause über darüber | assert
zeigen entsetzt | clause über darüber | accuse
zeigen bereit | infinitive | announce
zeigen erschüttert | clause über | assert
zeigen zufrieden | clause mit | assert
zeigen empört | clause über | accuse
zeigen kritisch | clause | accuse
zeigen betroffen | clause über | assert
äußern zuversichtlich | clause quote | believe
äußern besorgt | clause über quote | believe
äußern skeptisch | clause quote | believe
äußern kritisch | clause quote über | accuse
äußern enttäuscht | clause quote über | accuse
geben bekannt | clause firm quote object infinitive | announce
geben an | clause firm quote infinitive object | assert
geben zu | clause firm quote infinitive | assert
geben zuversichtlich | clause quote | believe
geben überzeugt | clause quote | believe
erklären bereit | infinitive | announce
erklären einverstanden | clause | assert
sein überzeugt | clause davon infinitive | believe
sein sicher | clause | believe
sein zuversichtlich | clause infinitive | believe
sein besorgt | clause darüber | believe
sein optimistisch | clause infinitive | believe
halten möglich | clause infinitive | believe
halten wahrscheinlich | clause infinitive | believe
halten unwahrscheinlich | clause infinitive | deny
halten notwendig | clause infinitive | demand
halten falsch | clause infinitive | accuse
halten richtig | clause infinitive | believe
stellen klar | clause firm quote | assert
stellen fest | clause firm quote | assert
werden bekannt | clause | assert
sehen erwiesen | clause | decide
nehmen Stellung | quote zu | assert
`
