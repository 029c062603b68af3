/**
 * Verbs whose clause sums up in a noun what somebody said: "X forderte den Abzug". Infinitive, what the noun stands in,
 * act, example.
 * - object: accusative; a preposition: the noun behind it; als: the predicate behind "als"; object-für: "hielt X für Y"
 * - cause: "Als Grund nannte X den Streik": an accusative beside "als" and a noun for cause, aim, example or date
 * - dative: the accusative right behind a dative ("warf dem Händler Betrug vor"); genitive: "bezichtigte X der Lüge"
 * - claim: a noun for what others have said ("wies den Vorwurf zurück", but not "wies die Klage zurück")
 * - news: an accusative that says what is new ("gab den Rücktritt bekannt", but not "gab die Preise bekannt")
 * - with a hyphen before it: a word that the clause must not hold ("versteht sich als Maler", "verurteilte ihn als Dieb
 * zu zwei Jahren")
 * - unnamed: also in a passive that names nobody ("Bemängelt wurde der Schutz")
 * - proform: "das" or "dies" for what was said before
 * - twofold: two accusatives or an accusative and an adjective ("nannte den Plan einen Fehler", "… unsinnig");
 * object-in: "sieht darin / in X einen Fehler"
 * - aim: what stands behind "auf" is wanted, and no place ("drängen auf eine Lösung", but not "drängten auf den Platz")
 * - addressed-zu: "zu" beside an accusative ("rief die Gemeinde zur Mäßigung auf", but not "rief zum Streik auf")
 * - intransitive: not beside an accusative ("verwies auf die Verträge", but not "verwies den Gegner auf Platz zwei")
 * - things: not of people ("schloss einen Anschlag aus", but not "schloss das Mitglied aus")
 * - alone: not beside a dative ("räumte Fehler ein", but not "räumte den Gästen Rabatt ein")
 * - befalling: not where something new comes upon somebody in front ("Die Gäste erwartet ein Konzert")
 * - counted: an accusative with a number ("schätzt 300 Gäste"); transitive: a preposition beside an accusative Verbs
 * that rather tell what happened than what was said ("begrüßte die Gäste", "lehnte das Angebot ab") are not in it.
 */
export const speechActVerbs = `
fordern | object | demand | Der Verband forderte den Rücktritt des Vorstands.
verlangen | object | demand | Die Kläger verlangen Schadenersatz.
einfordern | object | demand | Der Rat forderte mehr Sorgfalt ein.
auffordern | zu | demand | Die Ministerin forderte die Betriebe zu mehr Sparsamkeit auf.
aufrufen | addressed-zu | demand | Der Bischof rief die Gemeinde zur Mäßigung auf.
anmahnen | object | demand | Der Rechnungshof mahnte Reformen an.
drängen | auf aim intransitive | demand | Die Händler drängen auf eine schnelle Lösung.
pochen | auf aim | demand | Der Betriebsrat pocht auf den Vertrag.
dringen | auf aim | demand | Die Prüferin dringt auf einen Bericht.
beharren | auf | demand | Der Pächter beharrt auf seinem Recht.
plädieren | für auf | demand | Der Gutachter plädierte für einen Neubau.
bekennen | zu zur zum | assert | Die Gruppe bekannte sich zu dem Anschlag.
empfehlen | object | demand | Die Ärztin empfahl regelmäßige Pausen.
raten | zu | demand | Der Verein riet den Mietern zu Geduld.
mahnen | zu vor | demand | Der Pfarrer mahnte zu mehr Geduld.
ermahnen | zu | demand | Die Lehrerin ermahnte die Klasse zu mehr Ruhe.
abraten | von | warn | Das Amt rät von Reisen in das Gebiet ab.
vorschlagen | object | demand | Der Trainer schlug eine Verlängerung der Pause vor.
anregen | object | demand | Die Schulleiterin regte einen Tausch der Räume an.
befürworten | object | demand | Der Handel befürwortet längere Öffnungszeiten.
erbitten | object | demand | Die Gemeinde erbat Hilfe vom Land.
reklamieren | object | demand | Der Verein reklamierte ein Foul.
propagieren | object | demand | Der Redner propagierte den Verzicht auf Autos.
postulieren | object | demand | Die Autorin postuliert ein Recht auf Stille.
nahelegen | object dative | demand | Der Rat legte dem Direktor den Rücktritt nahe.
anraten | object dative | demand | Der Gutachter riet dem Käufer Vorsicht an.
warnen | vor | warn | Der Wetterdienst warnt vor Glätte.
drohen | mit | warn | Die Fahrer drohten mit einem Streik.
androhen | object dative | warn | Die Behörde drohte dem Betreiber ein Bußgeld an.
ankündigen | object | announce | Der Konzern kündigte den Bau eines Werks an.
bekanntgeben | news | announce | Der Minister gab den Rücktritt seines Sprechers bekannt.
bekanntmachen | news | announce | Die Kommission machte das Ende der Arbeiten bekannt.
avisieren | object | announce | Der Verlag avisierte einen neuen Band.
versprechen | object | promise | Der Kandidat versprach niedrigere Steuern.
zusagen | object dative | promise | Das Land sagte den Opfern schnelle Hilfe zu.
zusichern | object dative | promise | Der Betreiber sicherte den Anwohnern Entschädigungen zu.
versichern | object | promise | Der Nachbar versicherte seine Unterstützung.
verheißen | object | promise | Der Prediger verhieß ein Ende der Not.
geloben | object | promise | Der Torwart gelobte Besserung.
garantieren | object dative | promise | Der Betreiber garantiert faire Preise.
vorwerfen | object dative | accuse | Die Anklage wirft dem Kaufmann Betrug vor.
bezichtigen | genitive | accuse | Die Opposition bezichtigte den Senator der Lüge.
beschuldigen | genitive | accuse | Der Zeuge beschuldigte den Fahrer der Unfallflucht.
verdächtigen | genitive | accuse | Die Polizei verdächtigt den Boten des Diebstahls.
unterstellen | object dative | accuse | Die Opposition unterstellt dem Minister Absicht.
bemängeln | object unnamed | accuse | Die Prüfer bemängelten fehlende Belege.
beklagen | object | accuse | Der Verband beklagt den Mangel an Fachkräften.
anprangern | object | accuse | Die Autorin prangerte die Zustände in den Lagern an.
anlasten | object dative | accuse | Die Anklage lastet dem Wirt Betrug an.
vorhalten | dative | accuse | Die Prüfer hielten dem Amt Versäumnisse vor.
ankreiden | object dative | accuse | Der Trainer kreidete der Abwehr Fehler an.
nachsagen | object dative | accuse | Die Nachbarn sagen dem Wirt Geiz nach.
monieren | object unnamed | accuse | Der Rechnungshof monierte fehlende Belege.
beanstanden | object unnamed | accuse | Die Prüferin beanstandete Mängel am Dach.
klagen | über | accuse | Die Anwohner klagen über Lärm.
beschweren | über | accuse | Die Gäste beschwerten sich über das Essen.
kritisieren | als | accuse | Der Bund kritisierte die Reform als ungerecht.
verurteilen | als -zu | accuse | Der Rat verurteilte den Angriff als feige.
rügen | als | accuse | Die Aufsicht rügte das Vorgehen als fahrlässig.
beschimpfen | als | accuse | Die Fans beschimpften den Schiedsrichter als Betrüger.
attackieren | als | accuse | Der Redner attackierte die Regierung als unfähig.
geißeln | als | accuse | Der Bischof geißelte die Steuer als Unrecht.
brandmarken | als | accuse | Die Rednerin brandmarkte das Gesetz als Willkür.
schmähen | als | accuse | Der Gegner schmähte den Wirt als Geizhals.
verunglimpfen | als | accuse | Das Blatt verunglimpfte die Richterin als Feindin des Volkes.
diffamieren | als | accuse | Der Sender diffamierte die Schüler als Störer.
verspotten | als | accuse | Die Zeitung verspottete den Turm als Zahnstocher.
verhöhnen | als | accuse | Der Gegner verhöhnte die Elf als Altherrenverein.
abkanzeln | als | accuse | Der Chef kanzelte den Vorschlag als Unsinn ab.
schelten | twofold | accuse | Der Pfarrer schalt den Wirt einen Lügner.
bezeichnen | als | assert | Die Richterin bezeichnete die Klage als unbegründet.
nennen | twofold cause | assert | Der Minister nannte den Vorschlag einen Fehler.
betiteln | als | assert | Das Blatt betitelte ihn als Hochstapler.
beschreiben | als | assert | Der Zeuge beschrieb den Täter als ruhig.
schildern | als | assert | Die Lehrerin schilderte das Kind als schüchtern.
darstellen | als | assert | Der Bericht stellt den Vorfall als Versehen dar.
charakterisieren | als | assert | Die Kritik charakterisierte das Werk als mutig.
würdigen | als | assert | Der Bürgermeister würdigte den Verein als Vorbild.
loben | als | assert | Die Kommission lobte die Wahl als fair.
preisen | als | assert | Der Händler pries das Gerät als unzerstörbar.
verteidigen | als | assert | Der Senat verteidigte den Bau als notwendig.
rechtfertigen | mit als | assert | Der Wirt rechtfertigte die Preise mit den Kosten.
begrüßen | als | assert | Die Gewerkschaft begrüßte das Urteil als Fortschritt.
titulieren | als | assert | Der Gegner titulierte ihn als Feigling.
umschreiben | als | assert | Die Ministerin umschrieb die Lage als angespannt.
definieren | als | assert | Die Philosophin definierte Glück als Abwesenheit von Zwang.
rühmen | als | assert | Der Kritiker rühmte das Buch als Meisterwerk.
anpreisen | als | assert | Der Händler pries die Salbe als Wundermittel an.
hinstellen | als | assert | Der Zeuge stellte den Vorfall als Unfall hin.
widersprechen | claim | deny | Die Ärztin widersprach den Berichten über eine Seuche.
entgegentreten | claim | deny | Die Leitung trat den Gerüchten über einen Umzug entgegen.
zurückweisen | als claim | deny | Der Trainer wies die Vorwürfe als haltlos zurück.
bestreiten | object | deny | Der Händler bestreitet die Tat.
abstreiten | object | deny | Der Fahrer streitet die Schuld ab.
leugnen | object | deny | Der Angeklagte leugnet jede Beteiligung.
dementieren | object | deny | Der Verein dementierte den Wechsel.
ablehnen | als | deny | Der Ausschuss lehnt den Entwurf als unausgereift ab.
abtun | als | deny | Der Sprecher tat den Bericht als Gerücht ab.
verwerfen | als | deny | Die Kammer verwarf den Einwand als verspätet.
ausschließen | object things | deny | Die Polizei schloss einen Anschlag aus.
distanzieren | von | deny | Der Verein distanzierte sich von dem Aufruf.
bewerten | als | believe | Die Bank bewertet den Kauf als riskant.
werten | als | believe | Die Partei wertet das Ergebnis als Erfolg.
einschätzen | als | believe | Der Arzt schätzt die Lage als ernst ein.
einstufen | als | believe | Das Amt stufte die Straße als gefährlich ein.
ansehen | als | believe | Der Trainer sieht das Spiel als Prüfung an.
betrachten | als | believe | Die Erben betrachten den Vertrag als nichtig.
erachten | als object-für | believe | Das Gericht erachtet den Einwand als zulässig.
empfinden | als | believe | Die Nachbarn empfinden den Lärm als Zumutung.
befinden | als object-für -schuldig | believe | Die Jury befand den Entwurf für gut.
interpretieren | als | believe | Die Forscher interpretieren den Fund als Grab.
deuten | als | believe | Die Opposition deutete das Schweigen als Zustimmung.
auslegen | als | believe | Die Richter legten das Schreiben als Kündigung aus.
auffassen | als | believe | Der Gast fasste die Bemerkung als Beleidigung auf.
verstehen | als -sich | believe | Die Autorin versteht den Roman als Warnung.
beurteilen | als | believe | Der Gutachter beurteilte den Zustand als kritisch.
halten | object-für | believe | Der Gutachter hält die Brücke für sicher.
sehen | object-in | believe | Der Verband sieht darin einen Rückschritt.
vergleichen | transitive mit | assert | Der Redner verglich die Lage mit einem Pulverfass.
sprechen | von intransitive | assert | Der Trainer sprach von einem verdienten Sieg.
reden | von intransitive | assert | Die Händler reden von einem Wunder.
berichten | von | assert | Augenzeugen berichten von mehreren Schüssen.
erzählen | von | assert | Der Fischer erzählte von einem Sturm.
schwärmen | von | assert | Die Gäste schwärmten von dem Konzert.
phantasieren | von | assert | Der Redner phantasierte von einem Weltreich.
verweisen | auf intransitive | assert | Die Firma verweist auf ihre Verträge.
hinweisen | auf | assert | Der Verein weist auf die Gefahren hin.
beziffern | auf mit | assert | Der Bauer beziffert den Schaden auf 3000 Euro.
schätzen | transitive auf counted | believe | Die Polizei schätzt die Zahl der Gäste auf 500.
taxieren | auf | believe | Der Händler taxiert den Wert auf 3000 Euro.
veranschlagen | auf mit | believe | Das Amt veranschlagt die Kosten auf drei Millionen Euro.
begründen | transitive mit | assert | Der Wirt begründete die Absage mit dem Regen.
erklären | mit | assert | Der Förster erklärt das Sterben der Bäume mit der Dürre.
angeben | cause mit | assert | Als Grund gab der Fahrer Müdigkeit an.
anführen | cause | assert | Als Grund führte der Wirt die Mieten an.
zurückführen | transitive auf | assert | Die Forscherin führt den Rückgang auf die Dürre zurück.
zuschreiben | object dative | assert | Die Presse schreibt dem Trainer den Erfolg zu.
attestieren | object dative | assert | Der Arzt attestierte dem Spieler eine Zerrung.
bescheinigen | object dative | assert | Die Prüfer bescheinigten der Schule gute Arbeit.
beimessen | object dative | believe | Beobachter messen der Reise wenig Bedeutung bei.
bestätigen | proform claim | assert | Der Sprecher bestätigte Berichte über ein Leck.
einräumen | object alone | assert | Der Vorstand räumte Fehler ein.
zugeben | object | assert | Der Mann gab den Diebstahl zu.
gestehen | object | assert | Die Frau gestand den Diebstahl.
beteuern | object | assert | Die Firma beteuert ihren guten Willen.
konstatieren | object | assert | Die Kritikerin konstatierte einen Verlust an Tiefe.
diagnostizieren | object | assert | Der Verband diagnostiziert einen Mangel an Vertrauen.
eingestehen | object | assert | Der Trainer gestand Fehler ein.
andeuten | object | assert | Der Sänger deutete seinen Abschied an.
voraussagen | object | believe | Die Forscher sagen einen milden Winter voraus.
vorhersagen | object | believe | Der Dienst hat Regen vorhergesagt.
prognostizieren | object | believe | Das Institut prognostiziert steigende Preise.
prophezeien | object | believe | Der Autor prophezeit einen Umbruch.
ausgehen | von intransitive | believe | Die Polizei geht von Brandstiftung aus.
orakeln | von | believe | Die Zeitung orakelte von einem Wechsel.
rechnen | mit | believe | Der Händler rechnet mit steigenden Preisen.
erwarten | object befalling | believe | Der Verband erwartet gute Geschäfte.
befürchten | object | believe | Die Bauern befürchten eine Missernte.
fürchten | object | believe | Kritiker fürchten Nachteile.
vermuten | object unnamed | believe | Die Ermittler vermuten ein technisches Versagen.
erhoffen | object | believe | Die Gemeinde erhofft sich mehr Gäste.
erwägen | object | believe | Die Stadt erwägt eine Klage.
`
