/**
 * How a verb names whom its words are said to, with an example and whom it names there:
 * - dative: "sagte der Zeitung"; needs-dative: it hardly goes without one, "warf der Bank vor"; accusative: "bat die
 * Gäste"
 * - an, von, zu, bei, mit: the preposition before it; no-agent: "von" names nobody else, in the passive neither ("wird
 * von der Stadt erwartet")
 */
export const addressingVerbs = `
sagen | dative zu | Die Trainerin sagte der Zeitung, dass das Spiel ausfalle. | der Zeitung
mitteilen | dative | Das Rathaus teilte den Händlern mit, dass der Markt ausfalle. | den Händlern
erklären | dative | Die Försterin erklärte dem Sender, der Weg sei gesperrt. | dem Sender
erläutern | dative | Der Koch erläuterte den Gästen, dass der Fisch aus dem See komme. | den Gästen
schildern | dative | Der Zeuge schilderte dem Gericht, dass der Wagen rot gewesen sei. | dem Gericht
berichten | dative | Die Lotsin berichtete der Reederei, dass der Kanal flach sei. | der Reederei
erzählen | dative | Die Großmutter erzählte dem Jungen, dass der See zugefroren war. | dem Jungen
schreiben | dative | Die Tante schrieb dem Neffen, dass der Garten blühe. | dem Neffen
antworten | dative | Der Lehrling antwortete der Meisterin, dass die Säge stumpf sei. | der Meisterin
erwidern | dative | Der Schäfer erwiderte dem Bauern, die Weide sei groß genug. | dem Bauern
entgegnen | dative | Die Schneiderin entgegnete dem Kunden, der Stoff sei zu dünn. | dem Kunden
widersprechen | dative | Die Köchin widersprach dem Wirt, die Suppe sei heiß gewesen. | dem Wirt
versichern | dative | Der Händler versicherte der Kundin, dass die Ware frisch sei. | der Kundin
zusichern | dative | Der Betreiber sicherte den Mietern zu, die Preise zu halten. | den Mietern
zusagen | dative | Das Land sagte der Gemeinde zu, die Kosten zu tragen. | der Gemeinde
versprechen | dative | Der Bürgermeister versprach den Kindern, den Brunnen zu reparieren. | den Kindern
garantieren | dative | Der Hersteller garantierte der Werft, dass die Pumpe laufe. | der Werft
anbieten | dative | Der Schmied bot der Gemeinde an, das Tor zu reparieren. | der Gemeinde
bestätigen | dative | Die Polizei bestätigte dem Sender, dass der Wagen gefunden wurde. | dem Sender
gestehen | dative | Der Dieb gestand der Wirtin, das Rad genommen zu haben. | der Wirtin
beteuern | dative | Der Fahrer beteuerte dem Richter, dass die Ampel grün gewesen sei. | dem Richter
melden | dative an | Der Wächter meldete dem Hauptmann, dass das Tor offen stehe. | dem Hauptmann
verkünden | dative | Der Trainer verkündete der Mannschaft, dass die Pause länger werde. | der Mannschaft
übermitteln | dative an | Die Botin übermittelte dem König, dass der Vertrag gelte. | dem König
ausrichten | dative | Der Bote richtete dem Wirt aus, dass die Gräfin später komme. | dem Wirt
zurufen | needs-dative | Der Bergführer rief den Gästen zu, dass das Seil reiße. | den Gästen
signalisieren | dative | Die Bank signalisierte dem Verein, dass der Kredit möglich sei. | dem Verein
vorrechnen | dative | Der Kassenwart rechnete dem Vorstand vor, dass das Fest Verlust mache. | dem Vorstand
befehlen | dative | Der Hauptmann befahl der Wache, das Tor zu öffnen. | der Wache
empfehlen | dative | Die Ärztin empfahl dem Patienten, viel zu trinken. | dem Patienten
vorschlagen | dative | Der Kassenwart schlug dem Verein vor, die Beiträge zu senken. | dem Verein
raten | needs-dative | Der Optiker riet dem Kunden, eine Brille zu tragen. | dem Kunden
abraten | dative | Der Apotheker riet der Kundin davon ab, die Tropfen zu mischen. | der Kundin
nahelegen | needs-dative | Der Arzt legte dem Patienten nahe, mehr zu schlafen. | dem Patienten
drohen | dative | Der Verpächter drohte dem Müller, den Vertrag zu kündigen. | dem Müller
androhen | dative | Das Amt drohte dem Wirt an, den Kiosk zu schließen. | dem Wirt
vorwerfen | needs-dative | Die Gruppe warf der Bank vor, Kunden getäuscht zu haben. | der Bank
vorhalten | needs-dative | Die Köchin hielt dem Wirt vor, zu sparsam zu sein. | dem Wirt
unterstellen | needs-dative | Der Makler unterstellte dem Mieter, den Brief zu fälschen. | dem Mieter
nachsagen | needs-dative | Die Nachbarn sagen dem Wirt nach, heimlich zu rauchen. | dem Wirt
anlasten | needs-dative | Der Pächter lastete dem Müller an, dass das Wehr gebrochen sei. | dem Müller
zutrauen | needs-dative | Die Trainerin traute der Mannschaft zu, das Rennen zu gewinnen. | der Mannschaft
bescheinigen | needs-dative | Das Labor bescheinigte dem Brunnen, dass das Wasser rein sei. | dem Brunnen
attestieren | needs-dative | Der Gutachter attestierte der Werft, dass der Kran trage. | der Werft
danken | needs-dative | „Ohne euch wäre der Hof leer“, dankte die Bäuerin den Helfern. | den Helfern
gratulieren | needs-dative | „Das war ein Meisterstück“, gratulierte der Lehrer der Schülerin. | der Schülerin
erteilen | dative | Der Hauptmann erteilte der Wache den Befehl, das Tor zu öffnen. | der Wache
auffordern | accusative | Die Stadt forderte die Anwohner auf, ihre Fenster zu schließen. | die Anwohner
aufrufen | accusative | Der Verein rief die Mitglieder auf, Bäume zu pflanzen. | die Mitglieder
bitten | accusative | Die Wirtin bat die Gäste, leise zu sein. | die Gäste
beschwören | accusative | Der Kapitän beschwor die Reeder, den Hafen zu meiden. | die Reeder
ersuchen | accusative | Das Gericht ersuchte die Behörde, die Akten zu schicken. | die Behörde
beschuldigen | accusative | Die Zeugin beschuldigte den Fahrer, betrunken gewesen zu sein. | den Fahrer
bezichtigen | accusative | Der Pächter bezichtigte den Nachbarn, Holz zu stehlen. | den Nachbarn
verdächtigen | accusative | Die Polizei verdächtigt den Boten, das Paket geöffnet zu haben. | den Boten
anklagen | accusative | „Ihr habt den Wald verkauft“, klagte die Försterin die Erben an. | die Erben
warnen | accusative | Der Bergführer warnte die Gruppe, dass der Schnee rutsche. | die Gruppe
mahnen | accusative | Der Arzt mahnte den Patienten, mehr zu schlafen. | den Patienten
ermahnen | accusative | Die Lehrerin ermahnte die Kinder, leise zu sein. | die Kinder
drängen | accusative | Der Kapitän drängte die Reederei, den Hafen zu räumen. | die Reederei
anweisen | accusative | Das Amt wies den Wirt an, den Saal zu räumen. | den Wirt
beauftragen | accusative | Der Rat beauftragte die Werft, den Kran zu prüfen. | die Werft
verpflichten | accusative | Das Gericht verpflichtete den Betreiber, den Lärm zu senken. | den Betreiber
ermuntern | accusative | Der Trainer ermunterte die Jugend, länger zu üben. | die Jugend
ermutigen | accusative | Die Ärztin ermutigte den Patienten, wieder zu laufen. | den Patienten
fragen | accusative | Der Gast fragte die Wirtin, ob die Küche noch offen sei. | die Wirtin
informieren | accusative | Das Amt informierte die Händler darüber, dass die Fähre ruht. | die Händler
unterrichten | accusative | Der Rektor unterrichtete die Eltern darüber, dass die Halle gesperrt sei. | die Eltern
benachrichtigen | accusative | Die Bank benachrichtigte den Kunden, dass die Karte gesperrt sei. | den Kunden
angreifen | accusative | Die Rednerin griff den Senator als „müden Verwalter“ an. | den Senator
attackieren | accusative | Der Kandidat attackierte die Gegnerin als „kalte Rechnerin“. | die Gegnerin
appellieren | an | Der Rat appellierte an die Vermieter, die Mieten zu senken. | die Vermieter
wenden | an | „Bleibt ruhig“, wandte sich der Wirt an die Gäste. | die Gäste
richten | an | Der Müller richtete an den Rat die Bitte, das Wehr zu prüfen. | den Rat
ergehen | an | An die Werft erging die Aufforderung, den Kran zu sperren. | die Werft
fordern | von | Der Verein forderte von der Gemeinde, dass die Halle öffnet. | von der Gemeinde
verlangen | von | Die Mieter verlangten vom Betreiber, den Aufzug zu reparieren. | vom Betreiber
erwarten | von no-agent | Die Fischer erwarten von der Stadt, dass der Hafen offen bleibt. | von der Stadt
wünschen | von no-agent | Die Schüler wünschten sich von der Rektorin, dass die Pause länger wird. | von der Rektorin
einfordern | von | Die Mieter forderten von der Stadt ein, dass der Hof beleuchtet werde. | von der Stadt
erhoffen | von no-agent | Die Bauern erhoffen sich vom Land, dass der Deich erhöht wird. | vom Land
beschweren | bei | Die Gäste beschwerten sich beim Wirt, dass die Suppe kalt sei. | Wirt
bedanken | bei | „Ihr wart großartig“, bedankte sich der Dirigent bei den Musikern. | den Musikern
entschuldigen | bei | „Das war mein Fehler“, entschuldigte sich der Fahrer bei den Gästen. | den Gästen
`

/** Nouns before which "zu", "vor", "mit" name an audience: "vor Journalisten", "im Gespräch mit der Zeitung", "zur Agentur". */
export const audienceNouns = `Journalisten Journalist Journalistin Reporter Reportern Presse Medien Medienvertretern Pressevertretern Zeitung Zeitungen Tageszeitung Wochenzeitung Sonntagszeitung Post Morgenpost Abendblatt Tageblatt Wochenblatt Anzeiger Rundschau Tagesschau Sportschau Redaktion Redaktionsnetzwerk Mediengruppe Portal Nachrichtenportal Sendern Nachrichtenagentur Agentur Presseagentur Nachrichtenmagazin Magazin Sender Fernsehsender Radiosender Rundfunk Zeitschrift Blatt
  Abgeordneten Ausschuss Untersuchungsausschuss Delegierten Anhängern Zuschauern Zuhörern Teilnehmern Demonstranten Mitgliedern Mitarbeitern Studenten Schülern Richter Ermittlern Polizei Kollegen Freunden`

/** Messages, whose "an" names whom they are for: "ein Brief an die Stadt", "eine Botschaft an die Fans". */
export const messageNouns = `Brief Briefe Schreiben Botschaft Videobotschaft Mail E-Mail Nachricht Fax Telegramm Ansprache Rede Appell Aufruf Mahnung Petition Bitte Forderung Aufforderung Warnung Eingabe Anfrage Antwort Note Grußwort`
