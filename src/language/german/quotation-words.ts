/**
 * Nouns that a name in quotation marks follows ("die Zeitung „…“", "das Schiff „…“"), as their last part: "Tageszeitung" and
 * "Frachtschiffs" count too.
 */
export const namingNouns = `zeitung blatt magazin zeitschrift journal illustrierte film streifen buch roman krimi song lied hymne album single cd dvd schiff frachter tanker fähre kutter segler
  sender kanal serie sendung show magazins band gruppe gruppierung projekt programm partei stiftung verein verband bündnis initiative organisation bewegung titel untertitel namen name motto thema
  begriff marke typ typs typen modell modelle baureihe portal plattform studie theater restaurant lokal kneipe gaststätte hotel café operation aktion kampagne mission sonde satellit teleskop rakete
  trägerrakete hurrikan zyklon tornado taifun wirbelsturm sturm orkan sturmtief tief hoch verlag agentur konzern firma unternehmen kategorie klasse prädikat preis orden auszeichnung wettbewerb
  ausstellung festival messe kreuzer yacht jacht tagung konferenz stadion software videospiel computerspiel actionspiel gesetz verordnung boot uboot oper operette musical stück rubrik artikel überschrift skulptur
  gemälde werk club klub website webseite seite internetseite blog netzwerk dienst messenger flugzeug maschine hubschrauber rettungshubschrauber raumschiff raumfähre stern planet komet galaxie
  beiname beinamen spitzname spitznamen decknamen deckname codename codenamen künstlernamen pseudonym kürzel stadtteil siedlung brücke turm bakterium virus art gattung schnecke sorte medikament pille
  provider anbieter händler nachtclub bar clan stamm miliz band allianz koalition front liga enzyklika dekret standard norm vorschrift fernsehsendung show hilfsorganisation fachblatt
  nachrichtenagentur radiosender fernsehsender hörfunksender zug expedition übung manöver album tournee tour abteilung division kompanie sektion station phänomenbereich prämie
  lp ep hit schlager ballade hörspiel hörbuch podcast dokumentation doku essay gedicht erzählung novelle bestseller biografie biographie autobiografie comic manga app startup label
  hund hündin katze kater pferd stute welpe baby kind sohn tochter`

/** Nouns that announce somebody's words: "mit den Worten „…“", "auf Transparenten stand die Parole „…“". */
export const wordingNouns = `Wort Worte Worten Satz Sätze Sätzen Spruch Sprüche Sprüchen Parole Parolen Slogan Slogans Losung Losungen Ruf Rufe Rufen Zwischenruf Zwischenrufe Sprechchor Sprechchöre Sprechchören Aufschrift
  Aufschriften Inschrift Formel Zitat Zitate Zitaten Aussage Aussagen Äußerung Äußerungen Feststellung Behauptung Begründung Antwort Frage Bemerkung Kommentar Hinweis Ankündigung Forderung Aufforderung
  Appell Warnung Drohung Erklärung Botschaft Nachricht Grußwort Weisheit Einschätzung Fazit Bilanz Ergebnis Schluss Überzeugung Meinung Ansicht Vorwurf Urteil Versprechen Eindruck Devise Ausspruch Ausruf Zuruf Zurufe Zurufen Bonmot Statement Zeile Zeilen Schlusswort Leitsatz Credo Lehre Tenor Botschaften Prognose Vorgabe`

/**
 * Things that bear words, as their last part ("Stoffbanner", "Hauswand"), in the singular: "auf dem Plakat stand „…“".
 */
export const bearerNouns = `transparent plakat schild banner spruchband tafel anzeigetafel zettel flugblatt flugschrift aushang wand mauer fassade hauswand t-shirt shirt trikot hemd mütze aufkleber sticker etikett
  brief schreiben mail e-mail nachricht karte postkarte urkunde papier dokument protokoll bericht text buch heft broschüre zeitung blatt magazin webseite website internetseite homepage blog seite gesetz entwurf gesetzentwurf
  verfassung vertrag satzung programm wahlprogramm antrag gutachten studie artikel kommentar inschrift denkmal gedenktafel grabstein stein fahne flagge plakette münze bildschirm tweet eintrag`

/** Words before a mark that call what follows a term or a name: "die so genannte „…“", "kurz „…“". */
export const termMarkers = `sogenannt sogenannte sogenannten sogenannter sogenanntes sogenanntem genannt genannte genannten genannter genanntes genanntem kurz alias namens betitelt betitelte betitelten getauft getaufte getauften
  benannt benannte benannten bekannt englisch engl deutsch dt lateinisch lat französisch frz übersetzt etwa`

/** Verbs that give or bear a name: what stands in marks beside them is that name. */
export const namingVerbs = `heißen benennen umbenennen taufen umtaufen firmieren lauten`
