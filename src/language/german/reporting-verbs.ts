/**
 * Verbs that report what somebody says, thinks or writes: infinitive, what they take as the report, act, example.
 * - clause: dass-, ob-, w-clause or unintroduced clause; firm: its indicative unintroduced clause too ("…, teilte X mit")
 * - quote: words in quotation marks; words: nouns alone among them too ("riefen „Freiheit“", "verlangt „Respekt“"); infinitive: zu-infinitive
 * - object: an accusative or genitive that sums up what was said; a preposition (von, vor, über, auf, für, gegen, nach, zu, um, mit, an, in): such an object
 * - dass: only a dass- or ob-clause; wie: also one with "wie" that tells how something went
 * - conditions: attested (somebody's, a paper's or a finding's, not of a dispute or a day), person (somebody's own:
 *   not of a rule or a chance), reflexive (only with "sich"), unreflexive (only without), active (not where nobody
 *   does it: "ist geplant"), sourced (only with what it stands in), main (not behind als, nachdem, wenn), affirmed
 *   (not with "nicht"), es (only with "es" before the clause), passed-on (a paper's or a station's)
 * - als: "bezeichnete X als Y"; damit, darauf, …: the pronominal adverb that announces the clause, which must stand there
 */
export const reportingVerbs = `
sagen | clause firm quote infinitive | assert | Die Wirtin sagte, der Ofen werde im Herbst erneuert.
aussagen | clause firm quote infinitive | assert | Der Fahrer sagte aus, dass die Schranke offen gewesen sei.
erklären | clause firm quote infinitive als mit wie | assert | Der Müller erklärte, das Rad stehe seit Mai still.
berichten | clause firm quote von über infinitive wie | assert | Die Fischerin berichtete, dass die Netze leer seien.
mitteilen | clause firm quote object infinitive | announce | Das Rathaus teilte mit, der Markt falle aus.
melden | clause firm quote object infinitive | assert | Die Feuerwehr meldete, dass der Brand gelöscht sei.
vermelden | clause firm quote object | assert | Der Verein vermeldete, dass die Kasse stimme.
feststehen | opined impersonal clause quote | believe | Für den Trainer steht fest, dass die Elf gewinnt.
schreiben | clause firm quote von | assert | Die Tante schrieb, der Garten sei im Mai am schönsten.
bekanntgeben | clause firm quote object infinitive | announce | Der Vorstand hat bekanntgegeben, dass der Steg gesperrt wird.
bekanntmachen | clause firm quote object | announce | Das Amt hat bekanntgemacht, dass die Fähre ruht.
ankündigen | clause firm quote object infinitive unreflexive words | announce | Der Bäcker kündigte an, den Laden zu schließen.
verkünden | clause firm quote object infinitive | announce | Der Trainer verkündete, dass die Pause länger werde.
verkündigen | clause firm quote object | announce | Der Pfarrer verkündigte, dass die Glocke repariert sei.
behaupten | clause firm quote infinitive object | assert | Der Händler behauptete, die Säcke seien voll.
betonen | clause firm quote object infinitive | assert | Die Ärztin betonte, dass Ruhe wichtig sei.
bestätigen | clause firm quote object unreflexive | assert | Die Polizei bestätigte, dass der Wagen gefunden wurde.
bekräftigen | clause firm quote object infinitive | assert | Der Rat bekräftigte, dass die Schule bleibe.
urgieren | clause quote object | demand | Die Köchin urgierte, dass der Herd erneuert werde.
nachdoppeln | clause quote | assert | Die Rätin doppelte nach, der Turm sei zu hoch.
deponieren | clause quote | assert | Der Obmann deponierte, dass der Verein nicht zahle.
wiederholen | clause firm quote | assert | Die Ärztin wiederholte, dass der Patient faste.
meinen | clause firm quote infinitive | believe | Der Gärtner meinte, der Frost werde erst im Winter kommen.
glauben | clause firm quote infinitive an | believe | Die Imkerin glaubt, dass der Sommer trocken wird.
finden | clause quote unreflexive | believe | Der Koch fand, dass die Suppe zu salzig sei.
denken | clause quote | believe | Die Lehrerin dachte, dass der Bus schon weg sei.
angeben | clause firm quote infinitive object als | assert | Der Mieter gab an, die Miete bezahlt zu haben.
anmerken | clause firm quote | assert | Der Prüfer merkte an, dass ein Beleg fehle.
bemerken | clause firm quote main | assert | Die Nachbarin bemerkte, der Zaun stehe schief.
erwähnen | clause quote object | assert | Der Kapitän erwähnte, dass der Motor alt sei.
feststellen | clause firm quote | assert | Der Gutachter stellte fest, dass der Balken morsch sei.
klarstellen | clause firm quote | assert | Die Leiterin stellte klar, dass der Eintritt frei bleibe.
klarmachen | clause firm quote | assert | Der Wirt hat klargemacht, dass der Saal voll ist.
festhalten | clause firm quote | assert | Der Bericht hielt fest, dass die Brücke sicher sei.
hinzufügen | clause firm quote | assert | Der Bote fügte hinzu, dass der Brief noch komme.
ergänzen | clause firm quote | assert | Die Köchin ergänzte, der Fisch sei frisch.
erwidern | clause firm quote infinitive | assert | Der Schäfer erwiderte, die Weide sei groß genug.
entgegnen | clause firm quote infinitive | assert | Die Schneiderin entgegnete, der Stoff sei zu dünn.
antworten | clause firm quote infinitive words | assert | Der Lehrling antwortete, dass die Säge stumpf sei.
beantworten | quote | assert | „Der Weg bleibt offen“, beantwortete die Försterin die Frage.
kontern | clause firm quote | assert | Der Verkäufer konterte, der Preis sei seit Jahren gleich.
erläutern | clause firm quote object wie | assert | Die Architektin erläuterte, dass der Turm Platz brauche.
ausführen | clause firm quote | assert | Der Redner führte aus, dass die Mühle Geld koste.
darlegen | clause firm quote object wie | assert | Die Planerin legte dar, dass der Kanal zu eng sei.
argumentieren | clause firm quote infinitive | assert | Der Verein argumentierte, der Platz sei zu klein.
begründen | clause quote damit mit | assert | Das Amt begründete die Sperre damit, dass der Hang rutsche.
kommentieren | clause quote | assert | Der Trainer kommentierte, die Niederlage sei eine Folge der Müdigkeit.
erzählen | clause firm quote von über infinitive wie | assert | Die Großmutter erzählte, dass der See zugefroren war.
schildern | clause firm quote object wie | assert | Der Bergführer schilderte, dass der Pfad steil sei.
beschreiben | clause quote als wie | assert | Der Zeuge beschrieb den Lärm als „dumpfes Grollen“.
bezeichnen | als quote object | assert | Die Wirtin bezeichnete den Umbau als „reine Zumutung“.
nennen | quote naming | assert | Der Bäcker nannte die Steuer „völlig absurd“.
titulieren | als quote | assert | Der Nachbar titulierte den Makler als „windigen Burschen“.
charakterisieren | als quote | assert | Die Kritikerin charakterisierte das Stück als „laut und leer“.
einstufen | als quote | assert | Das Labor stufte das Wasser als „leicht trübe“ ein.
bewerten | als quote | believe | Die Jury bewertete den Entwurf als „mutig und klug“.
werten | als quote | believe | Der Trainer wertete das Remis als „kleinen Fortschritt“.
betrachten | als quote | believe | Die Gärtnerin betrachtete den Regen als „großes Glück“.
einschätzen | clause als quote | believe | Der Förster schätzte den Hang als „sehr gefährlich“ ein.
ansehen | als | believe | Der Rat sah den Vertrag als „längst erledigt“ an.
verurteilen | als quote object=reaction dafür | accuse | Der Bischof verurteilte die Tat als „feige und sinnlos“.
kritisieren | clause firm quote als object=reaction dafür | accuse | Die Mieter kritisierten, dass der Aufzug stillstehe.
rügen | clause firm quote object=reaction dafür | accuse | Der Prüfer rügte, dass Belege fehlten.
bemängeln | clause firm quote object | accuse | Die Gäste bemängelten, dass die Zimmer kalt seien.
monieren | clause firm quote object | accuse | Der Rechnungshof monierte, dass der Bau zu teuer sei.
beklagen | clause firm quote object darüber | accuse | Die Fischer beklagten, dass der Fang geringer werde.
beanstanden | clause firm quote object | accuse | Die Behörde beanstandete, dass der Notausgang fehle.
klagen | clause firm quote über | accuse | Die Bauern klagten, dass der Boden zu trocken sei.
beschweren | clause quote über darüber reflexive | accuse | Die Anwohner beschwerten sich, dass die Glocke zu laut sei.
loben | clause quote als object=reaction dafür | assert | Die Trainerin lobte, dass die Mannschaft ruhig bleibe.
würdigen | quote als object=reaction dafür | assert | Der Rektor würdigte die Schülerin als „Vorbild für alle“.
begrüßen | clause quote als object=reaction | assert | Der Verband begrüßte, dass die Halle gebaut werde.
bedauern | clause firm quote object infinitive | assert | Der Intendant bedauerte, dass die Premiere ausfalle.
rechtfertigen | clause quote als | assert | Der Betreiber rechtfertigte die Preise als „bitter nötig“.
verteidigen | clause quote als | assert | Die Senatorin verteidigte den Plan als „einzigen Ausweg“.
vorwerfen | clause firm quote object infinitive words | accuse | Die Köchin warf dem Wirt vor, den Lohn zu drücken.
anlasten | clause object infinitive | accuse | Der Pächter lastete dem Müller an, dass das Wehr gebrochen sei.
unterstellen | clause object infinitive words | accuse | Der Makler unterstellte dem Mieter, den Brief zu fälschen.
beschuldigen | clause firm object infinitive quote | accuse | Die Zeugin beschuldigte den Fahrer, betrunken gewesen zu sein.
bezichtigen | clause object infinitive | accuse | Der Pächter bezichtigte den Nachbarn, Holz zu stehlen.
anklagen | quote | accuse | „Ihr habt den Wald verkauft“, klagte die Försterin an.
verdächtigen | infinitive object | accuse | Die Polizei verdächtigt den Boten, das Paket geöffnet zu haben.
anprangern | clause quote object | accuse | Die Gewerkschaft prangerte an, dass die Pausen fehlten.
warnen | clause firm quote vor infinitive | warn | Der Bergführer warnte, dass der Schnee rutsche.
drohen | clause firm quote mit infinitive damit | warn | Der Verpächter drohte, den Vertrag zu kündigen.
androhen | clause object infinitive quote words | warn | Das Amt drohte an, den Kiosk zu schließen.
mahnen | clause firm quote infinitive zu | demand | Der Arzt mahnte, mehr zu schlafen.
anmahnen | clause object quote words | demand | Der Rat mahnte an, dass die Kasse geprüft werde.
einmahnen | clause object quote words | demand | Der Rat mahnte ein, dass die Kasse geprüft werde.
fordern | clause firm quote object infinitive words | demand | Die Schüler forderten, die Bücherei länger zu öffnen.
einfordern | clause object quote words | demand | Die Mieter forderten ein, dass der Hof beleuchtet werde.
verlangen | clause firm quote object infinitive words | demand | Der Gast verlangte, den Koch zu sprechen.
auffordern | clause quote infinitive zu object | demand | Die Schaffnerin forderte die Reisenden auf, den Zug zu verlassen.
aufrufen | clause quote infinitive zu | demand | Der Verein rief die Mitglieder auf, Bäume zu pflanzen.
appellieren | clause quote infinitive an | demand | Die Ministerin appellierte an die Betriebe, Wasser zu sparen.
bitten | clause quote infinitive um | demand | Die Wirtin bat die Gäste, leise zu sein.
ersuchen | clause infinitive um | demand | Das Gericht ersuchte die Behörde, die Akten zu schicken.
raten | clause firm infinitive quote zu | demand | Der Optiker riet, eine Brille zu tragen.
abraten | infinitive von | warn | Der Apotheker riet davon ab, die Tropfen zu mischen.
empfehlen | clause firm infinitive quote object | demand | Die Ärztin empfahl, viel zu trinken.
vorschlagen | clause firm infinitive quote object | demand | Der Kassenwart schlug vor, die Beiträge zu senken.
anregen | clause infinitive object quote | demand | Die Lehrerin regte an, den Hof zu begrünen.
drängen | infinitive auf darauf | demand | Der Kapitän drängte darauf, den Hafen zu verlassen.
pochen | clause quote auf darauf | demand | Der Mieter pochte darauf, dass der Vertrag gelte.
dringen | auf darauf | demand | Die Prüferin drang auf „volle Einsicht in alle Bücher“.
beharren | auf darauf | demand | Der Erbe beharrte darauf, dass das Haus ihm gehöre.
beantragen | clause infinitive object | demand | Die Verteidigung beantragte, den Zeugen zu laden.
plädieren | clause für dafür infinitive quote | demand | Der Dirigent plädierte dafür, die Probe zu verlegen.
befürworten | clause object infinitive | believe | Der Förster befürwortete, dass der Weg gesperrt werde.
aussprechen | quote für gegen dafür dagegen | demand | Die Wirtin sprach sich dafür aus, den Markt zu verlegen.
eintreten | dafür | demand | Der Verein trat dafür ein, dass die Linde stehen bleibe.
versprechen | clause firm infinitive quote object words | promise | Der Bürgermeister versprach, den Brunnen zu reparieren.
zusagen | clause firm infinitive quote object | promise | Das Land sagte zu, die Kosten zu tragen.
zusichern | clause firm infinitive quote object words | promise | Der Betreiber sicherte zu, die Preise zu halten.
versichern | clause firm infinitive quote | promise | Der Händler versicherte, dass die Ware pünktlich komme.
garantieren | clause infinitive quote words | promise | Der Hersteller garantierte, dass die Pumpe laufe.
geloben | clause infinitive quote words | promise | Der Lehrling gelobte, pünktlich zu kommen.
schwören | clause infinitive quote | promise | Der Zeuge schwor, die Wahrheit zu sagen.
anbieten | infinitive quote | promise | Der Schmied bot an, das Tor zu reparieren.
dementieren | clause firm infinitive object quote | deny | Der Konzern dementierte, dass das Werk verkauft werde.
bestreiten | clause firm object infinitive quote | deny | Der Fahrer bestritt, bei Rot gefahren zu sein.
leugnen | clause object infinitive | deny | Der Angeklagte leugnete, das Fass gestohlen zu haben.
abstreiten | clause object infinitive | deny | Der Koch stritt ab, die Suppe versalzen zu haben.
verneinen | clause object quote | deny | Die Sprecherin verneinte, dass es Pläne gebe.
zurückweisen | clause quote object als infinitive | deny | Der Makler wies den Vorwurf als „frei erfunden“ zurück.
widersprechen | clause quote object | deny | Die Försterin widersprach, der Wald sei gesund.
bezweifeln | clause object quote | deny | Der Gutachter bezweifelte, dass der Damm halte.
ausschließen | clause infinitive object quote | deny | Der Trainer schloss aus, dass er gehe.
verweigern | quote | deny | „Ich unterschreibe heute nichts“, verweigerte der Pächter.
ablehnen | clause infinitive quote als object=reaction | deny | Der Wirt lehnte ab, den Saal zu vermieten.
abwiegeln | clause firm quote | deny | „Der Schaden ist klein“, wiegelte der Sprecher ab.
beschwichtigen | clause firm quote | deny | Die Leiterin beschwichtigte, der Aufzug sei sicher.
einräumen | clause firm infinitive quote object | assert | Der Kassenwart räumte ein, den Beleg verloren zu haben.
zugeben | clause firm infinitive quote object | assert | Der Fahrer gab zu, eingeschlafen zu sein.
gestehen | clause firm infinitive quote object | assert | Der Dieb gestand, das Rad genommen zu haben.
eingestehen | clause firm infinitive quote object | assert | Die Direktorin gestand ein, dass der Plan gescheitert sei.
einwenden | clause firm quote | assert | Der Nachbar wandte ein, der Baum sei zu alt.
zugestehen | clause quote object | assert | Der Gegner gestand zu, dass das Tor gültig sei.
beteuern | clause firm infinitive quote object | assert | Der Koch beteuerte, die Rechnung bezahlt zu haben.
unterstreichen | clause firm quote object | assert | Der Rektor unterstrich, dass die Regeln gelten.
hervorheben | clause firm quote object | assert | Die Jury hob hervor, dass der Chor sauber singe.
herausstellen | clause quote unreflexive | assert | Der Redner stellte heraus, dass die Halle allen gehöre.
herausstreichen | clause quote object | assert | Die Trainerin strich heraus, dass die Abwehr sicher stehe.
hinweisen | clause auf darauf quote | assert | Das Amt wies darauf hin, dass die Frist ende.
verweisen | clause auf darauf quote | assert | Der Verkäufer verwies darauf, dass die Garantie gelte.
erinnern | clause firm quote daran wie person | assert | Der Pfarrer erinnerte daran, dass der Turm einst brannte.
andeuten | clause firm quote infinitive unreflexive | assert | Der Sänger deutete an, dass er bald aufhöre.
durchblicken | clause | assert | Der Wirt ließ durchblicken, dass der Saal verkauft werde.
signalisieren | clause firm quote object | assert | Die Reederei signalisierte, dass sie zahlen werde.
prognostizieren | clause firm quote object | believe | Das Institut prognostizierte, dass die Mieten steigen werden.
vorhersagen | clause firm quote object | believe | Die Astronomin sagte vorher, dass der Komet wiederkomme.
voraussagen | clause firm quote object | believe | Der Händler sagte voraus, dass der Preis falle.
prophezeien | clause firm quote object | believe | Die Alte prophezeite, dass der Fluss trocken werde.
erwarten | clause firm object=reaction infinitive | believe | Der Verband erwartet, dass die Ernte gering ausfällt.
vermuten | clause firm object quote hinter | believe | Der Förster vermutet, dass ein Luchs im Tal lebt.
mutmaßen | clause firm quote | believe | Die Zeitung mutmaßte, der Trainer gehe bald.
spekulieren | clause firm quote über | believe | Die Händler spekulierten, dass der Hafen schließe.
annehmen | clause firm | believe | Die Forscherin nahm an, dass der Stein älter sei.
schätzen | clause firm quote auf | believe | Der Gutachter schätzte, dass der Schaden gering sei.
befürchten | clause firm object infinitive | believe | Die Fischer befürchten, dass der See kippt.
fürchten | clause firm object infinitive | believe | Der Bauer fürchtet, dass der Hagel kommt.
hoffen | clause firm auf infinitive darauf | believe | Die Wirtin hofft, dass die Gäste wiederkommen.
erhoffen | clause object reflexive | believe | Der Verein erhofft sich, dass mehr Kinder kommen.
wünschen | clause object infinitive quote | demand | Die Schüler wünschen sich, dass der Hof grüner wird.
zweifeln | clause an daran | deny | Der Kapitän zweifelte daran, dass der Mast halte.
ausgehen | clause davon von | believe | Die Polizei geht davon aus, dass der Brand gelegt wurde.
rechnen | clause damit mit | believe | Der Wetterdienst rechnet damit, dass der Sturm nachlässt.
vertrauen | darauf | believe | Die Trainerin vertraut darauf, dass die Abwehr steht.
folgern | clause firm quote | believe | Die Forscherin folgerte, dass der Krug gefälscht sei.
schlussfolgern | clause firm quote | believe | Der Prüfer schlussfolgerte, dass Geld fehle.
schließen | daraus dass | believe | Der Arzt schloss daraus, dass der Patient faste.
urteilen | clause firm quote | decide | Das Gericht urteilte, der Zaun sei zu hoch.
entscheiden | clause firm infinitive darüber | decide | Der Rat entschied, den Brunnen zu sanieren.
beschließen | clause infinitive object=decision affirmed | decide | Der Verein beschloss, die Beiträge zu senken.
bestimmen | clause | decide | Der Richter bestimmte, dass der Hund zurückgegeben werde.
anordnen | clause infinitive object=decision | decide | Das Amt ordnete an, den Stall zu räumen.
verfügen | clause | decide | Die Behörde verfügte, dass der Steg gesperrt werde.
vereinbaren | clause infinitive object=decision affirmed | decide | Die Nachbarn vereinbarten, den Zaun zu teilen.
einigen | clause auf darauf infinitive reflexive affirmed | decide | Die Erben einigten sich darauf, das Haus zu verkaufen.
verständigen | auf darauf reflexive affirmed | decide | Die Vereine verständigten sich darauf, den Platz zu teilen.
erwägen | infinitive object active | believe | Die Reederei erwägt, die Fähre zu verkaufen.
nachdenken | darüber über | believe | Der Wirt dachte darüber nach, den Saal zu schließen.
beabsichtigen | infinitive active | announce | Der Konzern beabsichtigt, das Lager zu räumen.
planen | infinitive clause active | announce | Die Gemeinde plant, einen Radweg zu bauen.
entschließen | infinitive reflexive | decide | Der Dirigent entschloss sich, die Probe abzubrechen.
zutrauen | infinitive | believe | Der Trainer traut der Elf zu, das Turnier zu gewinnen.
einschränken | dahingehend clause quote | assert | Die Ärztin schränkte ein, dass die Salbe nur kühle.
befehlen | infinitive clause | demand | Der Hauptmann befahl, das Tor zu öffnen.
anweisen | infinitive | demand | Der Direktor wies die Wärter an, die Käfige zu säubern.
beauftragen | infinitive | demand | Der Rat beauftragte die Planerin, die Brücke zu prüfen.
fragen | clause firm quote nach wie | ask | Die Lehrerin fragte, ob der Bus schon da sei.
nachfragen | clause quote wie | ask | Der Gast fragte nach, ob die Küche noch offen sei.
anfragen | clause quote | ask | Die Reederei fragte an, ob der Kai frei sei.
hinterfragen | quote | ask | „Brauchen wir den zweiten Turm“, hinterfragte die Planerin.
rufen | clause quote words | assert | Der Wächter rief, dass das Tor brenne.
ausrufen | quote words | assert | „Das Eis trägt“, rief der Junge aus.
zurufen | quote clause words | assert | „Haltet das Seil fest“, rief der Bergführer den Gästen zu.
skandieren | quote clause words | demand | „Rettet die Linde“, skandierte die Menge.
schimpfen | clause quote | accuse | Der Bauer schimpfte, dass der Weg zerstört sei.
spotten | clause quote | accuse | Der Gegner spottete, die Abwehr schlafe noch.
scherzen | clause quote | assert | Die Wirtin scherzte, der Koch sei ihr bester Gast.
jubeln | clause quote | assert | Der Trainer jubelte, das sei der schönste Tag.
seufzen | quote | assert | „Der Winter war lang“, seufzte die Gärtnerin.
flüstern | quote clause words | assert | Die Zeugin flüsterte, der Dieb sei noch im Haus.
brüllen | quote clause words | assert | Der Bootsmann brüllte, dass der Anker klemme.
schreien | quote clause words | assert | Der Wächter schrie, das Dach sei in Gefahr.
twittern | clause firm quote words | assert | Die Sängerin twitterte, das Konzert falle aus.
bloggen | clause quote | assert | Der Koch bloggte, dass die Küche umziehe.
posten | clause quote words | assert | Der Verein postete, das Fest werde auf den Mai verschoben.
notieren | clause quote | assert | Der Arzt notierte, dass das Fieber sinke.
resümieren | clause firm quote | assert | Die Leiterin resümierte, das Jahr sei gut gewesen.
bilanzieren | clause firm quote | assert | Der Kassenwart bilanzierte, das Fest habe sich gelohnt.
konstatieren | clause firm quote object | assert | Die Kritikerin konstatierte, dass der Chor müde klinge.
präzisieren | clause firm quote | assert | Der Sprecher präzisierte, dass nur der Keller brenne.
konkretisieren | clause quote | assert | Die Planerin konkretisierte, dass der Bau im Mai beginne.
korrigieren | clause quote | assert | Die Lehrerin korrigierte, der Fluss sei länger.
referieren | clause quote | assert | Der Forscher referierte, dass die Moose wandern.
diagnostizieren | clause object quote | assert | Die Ärztin diagnostizierte, dass der Knöchel gebrochen sei.
attestieren | clause object quote words | assert | Der Gutachter attestierte, dass der Balken trage.
bescheinigen | clause object quote words | assert | Das Labor bescheinigte, dass das Wasser rein sei.
äußern | clause quote object infinitive | assert | Der Pächter äußerte, dass der Boden schlecht sei.
ausdrücken | clause quote object | assert | „Das Haus atmet wieder“, drückte es die Architektin aus.
formulieren | clause quote | assert | Der Dichter formulierte, dass der Nebel atme.
besagen | clause quote | assert | Die Regel besagt, dass der Jüngste beginnt.
lauten | clause quote | assert | Die Regel lautet, dass der Älteste beginnt.
heißen | impersonal clause firm quote | assert | In dem Brief heißt es, der Hof werde an einen Nachbarn verkauft.
verlauten | clause firm quote | assert | Aus dem Rathaus verlautete, dass der Markt verlegt werde.
hervorgehen | clause daraus | assert | Aus dem Protokoll geht hervor, dass der Rat uneins war.
bekanntwerden | impersonal clause | assert | Am Abend ist bekanntgeworden, dass der Kapitän krank ist.
zeigen | dass unreflexive wie attested | assert | Die Messung zeigt, dass der Damm nachgibt.
ergeben | dass unreflexive | assert | Die Zählung ergab, dass drei Schafe fehlen.
belegen | dass attested | assert | Die Akten belegen, dass der Hof verpfändet war.
beweisen | dass attested | assert | Der Fund beweist, dass hier ein Dorf stand.
nachweisen | dass | assert | Die Forscherin wies nach, dass die Urne älter ist.
aufzeigen | dass | assert | Die Studie zeigt auf, dass Kinder weniger schlafen.
enthüllen | clause object | assert | Die Zeitung enthüllte, dass der Tresor leer war.
offenbaren | clause quote unreflexive | assert | Der Koch offenbarte, dass das Rezept gestohlen sei.
aufdecken | dass | assert | Die Prüferin deckte auf, dass Rechnungen gefälscht wurden.
herausfinden | dass | assert | Der Detektiv fand heraus, dass der Erbe lebt.
ermitteln | dass | assert | Die Polizei ermittelte, dass der Wagen geliehen war.
errechnen | dass firm quote | assert | Das Institut errechnete, dass der Umbau teurer wird.
berechnen | dass firm quote | assert | Die Astronomin berechnete, dass der Komet wiederkommt.
erfahren | dass main passed-on | assert | Der Sender erfuhr, dass der Saal verkauft ist.
informieren | clause darüber über quote | announce | Das Amt informierte darüber, dass die Fähre ruht.
unterrichten | clause darüber | announce | Der Rektor unterrichtete die Eltern darüber, dass die Halle gesperrt sei.
benachrichtigen | clause darüber | announce | Die Bank benachrichtigte den Kunden, dass die Karte gesperrt sei.
erörtern | clause | assert | Der Rat erörterte, ob die Schule bleiben kann.
diskutieren | clause | assert | Die Eltern diskutierten, ob die Pause reicht.
protestieren | quote gegen dagegen | accuse | Die Anwohner protestierten dagegen, dass die Linde gefällt werde.
demonstrieren | gegen dafür dagegen | demand | Die Schüler demonstrierten dafür, dass der Bus öfter fährt.
streiten | darüber | assert | Die Erben streiten darüber, ob das Haus verkauft wird.
verhandeln | darüber | assert | Die Vereine verhandeln darüber, wer den Platz pflegt.
loslegen | quote | assert | „Der Kessel kocht“, legte der Koch los.
fortfahren | quote clause | assert | Die Rednerin fuhr fort, der Turm sei ein Zeichen.
fortsetzen | quote | assert | „Dann kam der Regen“, setzte der Erzähler fort.
anfügen | clause firm quote | assert | Der Prüfer fügte an, dass zwei Belege fehlten.
nachlegen | quote | assert | „Das war noch milde“, legte die Kritikerin nach.
einwerfen | quote clause | assert | Der Nachbar warf ein, der Zaun stehe falsch.
poltern | quote clause | accuse | Der Wirt polterte, die Steuer sei Diebstahl.
wettern | quote clause gegen | accuse | Der Pfarrer wetterte, das Fest sei ein Jahrmarkt der Eitelkeit.
attackieren | quote als | accuse | Der Kandidat attackierte die Gegnerin als „kalte Rechnerin“.
angreifen | quote als | accuse | Die Rednerin griff den Senator als „müden Verwalter“ an.
sprechen | quote von davon | assert | Die Leiterin sprach von einem „stillen Wunder“.
reden | quote von davon | assert | Der Trainer redete von einer „bitteren Lektion“.
halten | halten-für quote | believe | Der Müller hält den Plan für „ziemlich verrückt“.
sehen | quote clause-subjunctive darin | believe | Die Kritikerin sah darin „einen leisen Triumph“.
sorgen | quote reflexive | believe | „Der Brunnen versiegt“, sorgte sich die Bäuerin.
freuen | clause darüber quote infinitive darauf person reflexive | assert | Der Wirt freute sich, dass der Saal voll war.
ärgern | clause darüber quote reflexive | accuse | Die Gärtnerin ärgerte sich, dass der Zaun fehlte.
empören | clause darüber quote reflexive | accuse | Die Mieter empörten sich, dass der Hof gesperrt sei.
distanzieren | von davon | deny | Der Verein distanzierte sich davon, dass ein Mitglied die Jury beschimpfte.
bekennen | clause zu quote | assert | Der Koch bekannte, dass die Soße misslang.
wenden | quote | assert | „Bleibt ruhig“, wandte sich der Wirt an die Gäste.
einsetzen | dafür | demand | Die Lehrerin setzte sich dafür ein, dass der Hof begrünt wird.
werben | dafür für | demand | Der Rat warb dafür, dass die Bürger mitreden.
bedanken | quote dafür | assert | „Ihr wart großartig“, bedankte sich der Dirigent.
entschuldigen | quote dafür | assert | Der Fahrer entschuldigte sich dafür, dass der Bus stehen blieb.
gratulieren | quote | assert | „Das war ein Meisterstück“, gratulierte der Lehrer.
danken | quote dafür | assert | „Ohne euch wäre der Hof leer“, dankte die Bäuerin.
dokumentieren | clause | assert | Die Fotografin dokumentierte, dass der Gletscher schwindet.
vorrechnen | clause firm quote object | assert | Der Kassenwart rechnete vor, dass das Fest Verlust mache.
vorhalten | clause quote object infinitive | accuse | Die Köchin hielt dem Wirt vor, zu sparsam zu sein.
nahelegen | clause infinitive | demand | Der Arzt legte dem Patienten nahe, mehr zu schlafen.
ausrichten | clause quote | assert | Der Bote richtete aus, dass die Gräfin später komme.
übermitteln | clause quote | assert | Die Botin übermittelte, dass der Vertrag gelte.
vermerken | clause quote | assert | Der Schreiber vermerkte, dass der Zeuge schwieg.
protokollieren | clause quote | assert | Die Schriftführerin protokollierte, dass der Rat uneins sei.
publizieren | clause quote | assert | Das Institut publizierte, dass die Bienen wandern.
veröffentlichen | clause quote | assert | „Der Hof bleibt offen“, veröffentlichte der Verein.
verbreiten | clause quote | assert | Der Händler verbreitete, dass der Hafen schließe.
weigern | quote reflexive | deny | „Ich räume nichts“, weigerte sich der Pächter.
verpflichten | infinitive person active | promise | Der Betreiber verpflichtete sich, den Lärm zu senken.
verzichten | auf | announce | Der Redner verzichtete auf „große Worte zum Abschied“.
verlesen | quote | assert | „Der Hof geht an die Nichte“, verlas der Notar.
predigen | clause quote | demand | Der Pfarrer predigte, dass Geiz arm mache.
ermahnen | clause infinitive quote zu | demand | Die Lehrerin ermahnte die Kinder, leise zu sein.
ermuntern | infinitive quote | demand | Der Trainer ermunterte die Jugend, länger zu üben.
ermutigen | infinitive quote | demand | Die Ärztin ermutigte den Patienten, wieder zu laufen.
beten | clause | demand | Die Gemeinde betete, dass der Regen komme.
hinterlassen | quote clause | assert | „Ich komme im Mai zurück“, hinterließ der Seemann.
wissen | clause-subjunctive quote | believe | Der Wirt wusste, der Koch sei krank.
abstimmen | darüber | decide | Der Rat stimmte darüber ab, ob der Turm gebaut wird.
bestehen | darauf auf | demand | Der Erbe bestand darauf, dass das Haus bleibe.
zitieren | quote clause cited aus | assert | „Der Saal bleibt zu“, zitierte die Zeitung den Wirt.
bekunden | clause firm quote object infinitive | assert | Die Wirtin bekundete, den Saal behalten zu wollen.
kundtun | clause firm quote object | announce | Der Vogt tat kund, dass der Markt beginne.
kundgeben | clause quote object | announce | Die Gräfin gab kund, dass der Ball ausfalle.
verlautbaren | clause firm quote | announce | Das Rathaus verlautbarte, dass der Brunnen trocken sei.
proklamieren | clause quote object | announce | Der Rat proklamierte, dass die Stadt neutral sei.
deklarieren | clause als quote | assert | Der Händler deklarierte, dass die Ware rein sei.
artikulieren | clause quote object | assert | Die Schüler artikulierten, dass der Hof zu klein sei.
verraten | dass quote | assert | Der Koch verriet, dass die Suppe ohne Salz gelinge.
ausplaudern | clause quote | assert | Die Magd plauderte aus, dass die Gräfin verreist sei.
preisgeben | dass | assert | Der Erfinder gab preis, dass die Pumpe ohne Strom laufe.
offenlegen | dass | assert | Die Bank legte offen, dass der Kredit geplatzt sei.
eröffnen | dass | announce | Der Arzt eröffnete dem Patienten, dass die Kur lange dauere.
anvertrauen | clause quote | assert | Die Zeugin vertraute dem Pfarrer an, dass sie lüge.
beichten | clause infinitive quote | assert | Der Lehrling beichtete, die Vase zerbrochen zu haben.
bezeugen | clause infinitive object | assert | Die Nachbarin bezeugte, dass der Mann zu Hause gewesen sei.
nachsagen | clause infinitive object | accuse | Die Gäste sagten dem Wirt nach, den Wein zu strecken.
kolportieren | clause firm quote | assert | Die Zeitung kolportierte, der Trainer habe gekündigt.
munkeln | clause firm quote | believe | Die Fischer munkelten, der Hafen werde verkauft.
dagegenhalten | clause firm quote | assert | Der Makler hielt dagegen, das Haus sei trocken.
entgegenhalten | clause firm quote | assert | Die Planerin hielt dem Rat entgegen, der Kanal sei zu eng.
nachhaken | clause quote | ask | Die Reporterin hakte nach, ob der Damm sicher sei.
zurückfragen | clause quote | ask | Der Bote fragte zurück, ob das Tor offen sei.
erkundigen | clause quote danach nach reflexive | ask | Der Gast erkundigte sich, ob die Küche noch offen sei.
rätseln | clause quote darüber | ask | Die Forscher rätselten, warum die Bienen starben.
insistieren | clause quote darauf auf | demand | Die Erbin insistierte, dass der Hof ihr gehöre.
verdeutlichen | clause quote object | assert | Die Ärztin verdeutlichte, dass die Salbe nur kühle.
veranschaulichen | dass wie | assert | Der Lehrer veranschaulichte, dass Eis leichter als Wasser ist.
darstellen | dass als | assert | Der Anwalt stellte dar, dass der Vertrag ungültig sei.
klarlegen | clause quote | assert | Der Notar legte klar, dass der Hof verpfändet sei.
zusammenfassen | clause quote | assert | Der Redner fasste zusammen, dass das Jahr gut gewesen sei.
rekapitulieren | clause quote | assert | Die Leiterin rekapitulierte, dass der Bau zwei Jahre gedauert habe.
ansprechen | dass object | assert | Der Trainer sprach an, dass die Abwehr müde sei.
anführen | clause quote object | assert | Der Verein führte an, dass der Platz zu klein sei.
vorbringen | clause quote object | assert | Der Mieter brachte vor, dass der Ofen rauche.
vortragen | clause quote object | assert | Die Klägerin trug vor, dass der Vertrag nie galt.
vorgeben | infinitive clause | assert | Der Fremde gab vor, den Grafen zu kennen.
hinzusetzen | clause quote | assert | Der Bote setzte hinzu, dass der Brief eile.
postulieren | clause quote object | assert | Die Forscherin postulierte, dass der Stern einen Begleiter habe.
propagieren | clause quote object | demand | Der Verein propagierte, dass Holz besser wärme.
befinden | dass clause-subjunctive quote | believe | Die Jury befand, dass der Chor sauber singe.
suggerieren | dass clause-subjunctive | assert | Die Werbung suggerierte, dass die Seife jünger mache.
insinuieren | clause | accuse | Der Redner insinuierte, dass die Kasse leer sei.
durchsickern | impersonal dass | assert | Am Abend sickerte durch, dass der Trainer geht.
ableiten | dass daraus | believe | Die Forscherin leitete daraus ab, dass der Krug jünger sei.
entnehmen | dass daraus | believe | Der Anwalt entnahm dem Brief, dass der Erbe lebt.
voraussetzen | clause | demand | Der Verein setzt voraus, dass alle Mitglieder helfen.
missbilligen | clause quote object | accuse | Der Rektor missbilligte, dass die Schüler fehlten.
tadeln | clause quote als dafür | accuse | Die Lehrerin tadelte, dass die Hefte fehlten.
geißeln | quote als | accuse | Der Pfarrer geißelte das Fest als „Jahrmarkt der Gier“.
brandmarken | quote als | accuse | Der Redner brandmarkte die Steuer als „Raub am Bürger“.
beschimpfen | quote als | accuse | Der Fahrer beschimpfte den Radler als „blinde Nuss“.
schmähen | quote als | accuse | Die Menge schmähte den Richter als „käuflichen Wicht“.
verspotten | quote als | accuse | Die Zeitung verspottete den Turm als „schiefe Kerze“.
diffamieren | quote als | accuse | Der Gegner diffamierte den Rat als „müde Truppe“.
verharmlosen | quote als | assert | Der Betreiber verharmloste das Leck als „kleine Pfütze“.
abtun | quote als | deny | Der Wirt tat die Klagen als „leeres Gerede“ ab.
rühmen | quote als clause infinitive | assert | Der Händler rühmte den Stoff als „ewig haltbar“.
preisen | quote als | assert | Der Dirigent pries die Sängerin als „Stimme des Jahres“.
anpreisen | quote als | assert | Der Händler pries den Käse als „reine Medizin“ an.
feiern | quote als | assert | Die Zeitung feierte den Fund als „kleines Wunder“.
deuten | quote als | believe | Die Forscherin deutete den Stein als „frühes Werkzeug“.
interpretieren | quote als | believe | Der Kritiker interpretierte das Bild als „späte Rache“.
auffassen | quote als | believe | Der Rat fasste den Brief als „klare Drohung“ auf.
empfinden | quote als | believe | Die Nachbarin empfand den Lärm als „dauernde Qual“.
einordnen | quote als | believe | Das Institut ordnete den Fund als „echte Seltenheit“ ein.
umschreiben | quote als mit | assert | Die Ärztin umschrieb die Lage als „nicht ganz einfach“.
gutheißen | clause object | believe | Der Rektor hieß gut, dass die Pause länger wird.
ankreiden | clause object | accuse | Die Gäste kreideten dem Wirt an, dass die Zimmer kalt seien.
anflehen | infinitive quote | demand | Die Mutter flehte den Arzt an, das Kind zu retten.
flehen | clause infinitive quote | demand | Die Bäuerin flehte, den Hof zu verschonen.
betteln | infinitive quote | demand | Der Junge bettelte, länger wach zu bleiben.
beschwören | infinitive quote | demand | Der Kapitän beschwor die Reeder, den Hafen zu meiden.
bedrängen | infinitive quote | demand | Die Händler bedrängten den Rat, den Markt zu öffnen.
anhalten | dazu | demand | Die Lehrerin hielt die Kinder dazu an, leise zu sein.
einladen | infinitive dazu | demand | Der Verein lud die Nachbarn ein, den Turm zu besichtigen.
gebieten | clause infinitive | demand | Der Fürst gebot, das Tor zu schließen.
vorschreiben | clause infinitive person | demand | Das Amt schreibt vor, dass der Zaun grün ist.
auftragen | infinitive | demand | Die Gräfin trug dem Boten auf, den Brief zu verbrennen.
verordnen | clause infinitive | demand | Der Arzt verordnete, dass der Patient ruhe.
festlegen | clause darauf affirmed | decide | Der Rat legte fest, dass der Markt freitags stattfindet.
festschreiben | dass | decide | Die Vereine schrieben fest, dass der Platz geteilt wird.
anraten | clause infinitive | demand | Der Arzt riet an, mehr zu schlafen.
reklamieren | clause quote | demand | Der Trainer reklamierte, dass der Ball im Aus gewesen sei.
vorbehalten | infinitive reflexive | announce | Der Verein behielt sich vor, den Vertrag zu kündigen.
einwilligen | infinitive | decide | Der Pächter willigte ein, den Hof zu räumen.
zustimmen | quote infinitive | assert | Der Rat stimmte zu, den Markt zu verlegen.
beipflichten | clause quote | assert | Der Nachbar pflichtete bei, dass der Zaun schief stehe.
bejahen | clause quote | assert | Die Zeugin bejahte, dass der Mann im Saal gewesen sei.
vornehmen | infinitive reflexive | announce | Der Wirt nahm sich vor, den Saal zu streichen.
vorhaben | infinitive active | announce | Die Gemeinde hat vor, einen Radweg zu bauen.
anstreben | infinitive active | announce | Die Reederei strebt an, die Flotte zu erneuern.
überlegen | infinitive clause active | believe | Die Erbin überlegt, den Hof zu verkaufen.
verabreden | infinitive clause | decide | Die Nachbarn verabredeten, den Zaun zu teilen.
übereinkommen | infinitive clause | decide | Die Vereine kamen überein, den Platz zu teilen.
votieren | dafür dagegen für gegen quote | decide | Der Rat votierte dafür, den Markt zu verlegen.
stimmen | dafür dagegen | decide | Die Mitglieder stimmten dafür, den Beitrag zu senken.
durchringen | dazu reflexive | decide | Der Wirt rang sich dazu durch, den Saal zu öffnen.
konzedieren | clause quote | assert | Der Gegner konzedierte, dass das Tor gültig sei.
anerkennen | dass object | assert | Die Bank erkannte an, dass der Kredit getilgt sei.
akzeptieren | dass | assert | Der Trainer akzeptierte, dass das Tor galt.
anzweifeln | clause object | deny | Der Prüfer zweifelte an, dass der Beleg echt sei.
verwahren | dagegen gegen reflexive | deny | Der Wirt verwahrte sich dagegen, dass der Wein gestreckt sei.
wehren | dagegen gegen reflexive | deny | Die Mieter wehrten sich dagegen, dass der Hof gesperrt werde.
sträuben | dagegen reflexive | deny | Der Pächter sträubte sich dagegen, den Hof zu räumen.
ahnen | clause | believe | Die Wirtin ahnte, dass der Koch kündigen werde.
argwöhnen | clause firm quote | believe | Der Nachbar argwöhnte, dass der Zaun versetzt worden sei.
wähnen | clause-subjunctive dass | believe | Der Kapitän wähnte, das Schiff sei sicher.
träumen | davon quote | believe | Der Koch träumt davon, ein Gasthaus zu eröffnen.
liebäugeln | damit | believe | Der Verein liebäugelt damit, den Platz zu kaufen.
kalkulieren | damit clause | believe | Die Reederei kalkuliert damit, dass der Hafen wächst.
setzen | darauf | believe | Der Trainer setzt darauf, dass die Abwehr hält.
bauen | darauf | believe | Die Wirtin baut darauf, dass die Gäste wiederkommen.
wundern | clause darüber quote reflexive | believe | Der Prüfer wunderte sich, dass der Beleg fehlte.
staunen | clause darüber quote | believe | Die Gäste staunten, dass der Saal so groß war.
brüsten | damit infinitive reflexive | assert | Der Händler brüstete sich damit, den König zu kennen.
prahlen | damit clause quote | assert | Der Fischer prahlte damit, den größten Hecht gefangen zu haben.
schämen | dafür clause infinitive reflexive | assert | Der Wirt schämte sich dafür, dass der Saal kalt war.
voraussehen | clause | believe | Der Förster sah voraus, dass der Wald vertrocknen werde.
vorhersehen | clause | believe | Die Bank sah vorher, dass der Preis fallen werde.
weissagen | clause | believe | Die Alte weissagte, dass der Fluss versiegen werde.
berufen | darauf auf reflexive | assert | Der Mieter berief sich darauf, dass der Vertrag gelte.
aufklären | darüber | announce | Die Ärztin klärte den Patienten darüber auf, dass die Kur dauere.
belehren | darüber quote | announce | Der Richter belehrte den Zeugen darüber, dass er schweigen dürfe.
titeln | quote clause | assert | „Der Turm wackelt wieder“, titelte die Zeitung.
texten | quote clause | assert | „Der Mond ist müde“, textete der Dichter.
mailen | quote clause | assert | „Der Zug fällt aus“, mailte die Kollegin.
funken | clause quote | assert | Der Kapitän funkte, dass der Motor brenne.
telegrafieren | clause quote | assert | Der Onkel telegrafierte, dass der Zug im Schnee stecke.
tweeten | clause firm quote | assert | Die Sängerin tweetete, das Konzert falle aus.
aufschreiben | clause quote | assert | Der Schüler schrieb auf, dass das Eis schmolz.
verantworten | quote | assert | „Das war mein Fehler“, verantwortete sich der Fahrer.
stehen | dass clause sourced | assert | In dem Bericht steht, dass der Damm bricht.
ausrechnen | clause firm quote | assert | Die Kasse hat ausgerechnet, dass der Umbau zu teuer ist.
hochrechnen | clause | assert | Der Verband hat hochgerechnet, dass jeder dritte Hof schließt.
nachrechnen | clause | assert | Der Prüfer hat nachgerechnet, dass zwei Rechnungen fehlen.
vorausschicken | clause quote | assert | Die Rektorin schickte voraus, dass sie wenig Zeit habe.
ansagen | clause quote | announce | Der Schaffner sagte an, dass der Zug hier ende.
durchgeben | clause quote | announce | Der Funker gab durch, dass das Boot sinke.
zurückmelden | clause quote | assert | Die Schule meldete zurück, dass der Bus fehle.
aufatmen | quote | assert | „Das Eis hält“, atmete der Wächter auf.
abwinken | quote | deny | „Das Fest war schön genug“, winkte der Wirt ab.
`
