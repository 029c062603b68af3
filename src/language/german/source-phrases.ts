/** Prepositions that name a source, before ("laut X") or behind it ("X zufolge"). */
export const sourcePrepositions = { before: ['laut', 'gemäß', 'lt'], behind: ['zufolge', 'gemäß'] } as const

/** Nouns that "nach", "laut", "aus", "in" and the like make a source with: words for what somebody says, thinks, writes, finds. */
export const sourceNouns = `Angabe Angaben Auskunft Auskünfte Aussage Aussagen Äußerung Äußerungen Ansicht Ansichten Auffassung Auffassungen Meinung Überzeugung Einschätzung Einschätzungen Schätzung Schätzungen
  Bericht Berichten Berichte Medienbericht Medienberichten Medienberichte Presseberichten Presseberichte Zeitungsbericht Zeitungsberichten Agenturbericht Agenturberichten Zeitungsberichte Fernsehbericht Augenzeugenberichten Polizeibericht Lagebericht Zwischenbericht
  Meldung Meldungen Mitteilung Mitteilungen Pressemitteilung Pressemitteilungen Pressemeldung Pressemeldungen Medienmitteilung Agenturmeldungen Zeitungsmeldungen Medienmeldungen Presseerklärung Erklärung Erklärungen Darstellung Darstellungen Schilderung Schilderungen
  Information Informationen Erkenntnis Erkenntnissen Erkenntnisse Ermittlung Ermittlungen Untersuchung Untersuchungen Umfrage Umfragen Studie Studien Statistik Statistiken Analyse Analysen Gutachten Prognose Prognosen Berechnung Berechnungen Recherchen Recherche
  Wort Worten Worte Urteil Bekanntgabe Bekunden Bekundung Vernehmen Behauptung Behauptungen Version Versionen Stellungnahme Beurteilung Zählung Zählungen Hochrechnung Hochrechnungen Ergebnis Ergebnissen Ankündigung Ankündigungen Vorwurf Vorwürfen Gerücht Gerüchten Quelle Quellen Kreisen Zeuge Zeugen Zeugenaussagen Augenzeugen
  Plan Plänen Vorstellung Vorstellungen Wunsch Willen Wille Medien Planung Planungen Erfahrungen Erfahrung Idee Ideen Nachricht Nachrichten Hinweis Hinweisen Vorüberlegungen Überlegungen Stand Erkenntnisstand Kenntnisstand Ermittlungsstand Grundgesetz Endergebnis Meinungsumfragen Veröffentlichung Veröffentlichungen Bewertung Bewertungen Sichtweise Einstufung Sprecher Sprechers Sprecherin Sprecherinnen Lesart Lesarten Vermutung Vermutungen Befürchtung Befürchtungen Verlautbarung Verlautbarungen Bilanz Zahlen Daten Vorhersage Vorhersagen Theorie These Interpretation Beobachtung Beobachtungen Beobachtern Experten Expertenmeinung Empfehlung Vorgabe Vorgaben
  Beschluss Entscheidung Begründung Anklage Anklageschrift Gesetz Gesetzentwurf Verfassung Vertrag Entwurf Vorschlag Vorschlägen Regelung Richtlinie Index Rangliste Rechnung Polizeiangaben Firmenangaben Unternehmensangaben Regierungsangaben Medienangaben Behördenangaben Veranstalterangaben Armeeangaben Krankenhausangaben Militärangaben Herstellerangaben Zeugenangaben Eigenangaben Insidern Regierungskreisen Parteikreisen Geheimdienstinformationen Interview Brief Schreiben Artikel Buch Dokument Dokumenten Protokoll Auswertung Auswertungen Befragung Definition Legende Sage Überlieferung Tradition Lehre Lehren`

/** "nach" + one of these is time, place or order, no source, though the noun could be one. */
export const afterEvent = `Bekanntwerden Veröffentlichung Abschluss Ende Beginn Jahren Tagen Wochen Monaten Stunden Minuten`

/** Adverbs that take up the source of the sentence before. */
export const sourceAdverbs = ['demnach', 'danach', 'demzufolge'] as const

/** Endings that make a compound a source: "Gesetzesentwurf", "Wahlumfrage", "Firmenangaben". */
export const sourceEndings = `gesetz gesetzes entwurf angaben bericht berichten berichts umfrage umfragen ergebnis ergebnissen studie studien statistik statistiken informationen aussagen meldung meldungen mitteilung prognose prognosen schätzungen einschätzung untersuchung untersuchungen erkenntnissen`

/** Nouns that a dass-clause, a zu-infinitive or an unintroduced clause can hang on; the noun reports it. Noun, act, example. */
export const reportingNouns = `
Ankündigung | announce | Die Ankündigung des Wirts, den Saal zu schließen, kam spät.
Aussage | assert | Das Gericht kannte die Aussage des Fahrers, dass die Schranke offen gewesen sei.
Behauptung | assert | Niemandem gefiel die Behauptung der Händlerin, dass die Säcke voll seien.
Äußerung | assert | Die Zeitung druckte die Äußerung des Trainers, dass die Halle zu klein sei.
Erklärung | assert | Allen genügte die Erklärung des Müllers, dass das Rad gebrochen sei.
Versicherung | promise | Den Gästen half die Versicherung des Bootsmanns, dass der Steg sicher sei.
Zusicherung | promise | Die Zusicherung des Amtes, die Fähre zu erhalten, kam im Mai.
Zusage | promise | Die Zusage des Landes, die Kosten zu tragen, fehlt noch.
Versprechen | promise | Das Versprechen der Erbin, den Hof zu behalten, gilt weiter.
Vorwurf | accuse | Tief saß der Vorwurf der Köchin, dass der Wirt am Salz spare.
Vorwürfe | accuse | Die Vorwürfe der Mieter, dass der Aufzug stillstehe, häufen sich.
Anschuldigung | accuse | Neu war die Anschuldigung des Pächters, dass der Nachbar Holz stehle.
Anschuldigungen | accuse | Die Anschuldigungen der Zeugin, dass der Fahrer trank, wiegen schwer.
Kritik | accuse | Die Sänger traf die Kritik der Jury, dass der Chor zu laut sei.
Beschuldigung | accuse | Im Raum stand die Beschuldigung des Erben, dass der Notar gelogen habe.
Forderung | demand | Die Forderung der Schüler, den Hof zu begrünen, fand Zuspruch.
Forderungen | demand | Die Forderungen der Fahrer, die Pausen zu verlängern, liegen vor.
Aufforderung | demand | Die Aufforderung des Schaffners, den Zug zu verlassen, kam plötzlich.
Appell | demand | Der Appell der Ärztin, mehr zu trinken, wirkte schnell.
Aufruf | demand | Der Aufruf des Vereins, Bäume zu pflanzen, hatte Erfolg.
Bitte | demand | Die Bitte der Nachbarin, leiser zu spielen, überraschte den Geiger.
Vorschlag | demand | Der Vorschlag der Lehrerin, die Räume zu tauschen, gefiel vielen.
Empfehlung | demand | Die Empfehlung des Gutachters, das Dach zu erneuern, war teuer.
Rat | demand | Der Rat des Optikers, eine Brille zu tragen, half dem Jungen.
Wunsch | demand | Der Wunsch der Großmutter, den See zu sehen, ging in Erfüllung.
Verlangen | demand | Das Verlangen des Gastes, den Koch zu sprechen, störte den Abend.
Meinung | believe | Die Meinung der Imkerin, dass der Sommer trocken wird, teilen viele.
Ansicht | believe | Der Förster vertritt die Ansicht, dass der Wald gesund sei.
Auffassung | believe | Der Gutachter vertrat die Auffassung, dass der Damm halte.
Überzeugung | believe | Die Trainerin ist der Überzeugung, dass die Elf gewinnt.
Einschätzung | believe | Der Prüfer teilt die Einschätzung, dass die Brücke sicher sei.
Hoffnung | believe | Die Hoffnung der Wirtin, dass die Gäste wiederkommen, blieb.
Befürchtung | believe | Die Befürchtung der Fischer, dass der See kippt, ist alt.
Befürchtungen | believe | Die Befürchtungen der Bauern, dass der Hagel kommt, wachsen.
Vermutung | believe | Im Tal hielt sich die Vermutung, dass ein Luchs dort lebe.
Vermutungen | believe | In der Stadt gibt es Vermutungen, dass der Trainer geht.
Verdacht | believe | Bei der Polizei wuchs der Verdacht, dass der Brand gelegt wurde.
Annahme | believe | Falsch war die Annahme der Forscherin, dass der Stein älter sei.
Erwartung | believe | Die Erwartung des Verbands, dass die Ernte gering ausfällt, drückt die Preise.
Sorge | believe | Die Sorge der Eltern, dass die Pause entfällt, war groß.
These | believe | Der Forscher vertritt die These, dass der Krug gefälscht sei.
Theorie | believe | Jung ist die Theorie der Astronomin, dass der Komet zurückkehre.
Hypothese | believe | Der Forscher vertritt die Hypothese, dass die Bienen gewandert seien.
Prognose | believe | Die Prognose der Bank, dass die Mieten steigen, war mutig.
Zweifel | deny | Groß waren die Zweifel des Kapitäns, ob der Mast halte.
Furcht | believe | Die Furcht des Pächters, den Hof zu verlieren, wuchs.
Angst | believe | Die Angst der Anwohner, dass der Hang rutscht, sitzt tief.
Idee | believe | Von der Köchin stammt die Idee, den Saal zu vermieten.
Hinweis | assert | Der Gräfin half der Hinweis des Boten, dass der Brief noch komme.
Feststellung | assert | Den Rat verstörte die Feststellung des Prüfers, dass ein Beleg fehle.
Begründung | assert | Niemandem gefiel die Begründung des Amtes, dass der Hang rutsche.
Argument | assert | Wenig half das Argument des Vereins, dass der Platz zu klein sei.
Bericht | assert | Der Bericht des Kapitäns, dass der Motor versagte, liegt vor.
Berichte | assert | Die Berichte der Fischer, dass die Netze leer blieben, häufen sich.
Meldung | assert | Falsch war die Meldung der Zeitung, dass der Hafen verkauft sei.
Meldungen | assert | Die Meldungen der Agenturen, dass die Fähre sank, erschreckten alle.
Nachricht | assert | Am Abend kam die Nachricht der Tante, dass der Garten verwüstet sei.
Information | assert | Die Information der Bank, dass die Karte gesperrt sei, kam zu spät.
Informationen | assert | Die Informationen des Detektivs, dass der Erbe lebt, waren wertvoll.
Gerücht | assert | Im Dorf kursiert das Gerücht, dass der Wirt im Lotto gewonnen habe.
Gerüchte | assert | Die Gerüchte, dass der Trainer geht, verstummen nicht.
Behauptungen | assert | Niemandem halfen die Behauptungen des Maklers, dass das Haus trocken sei.
Aussagen | assert | Der Richter kannte die Aussagen der Zeugen, dass der Wagen rot gewesen sei.
Eingeständnis | assert | Früh kam das Eingeständnis der Direktorin, dass der Plan gescheitert sei.
Geständnis | assert | Das Geständnis des Diebs, das Rad genommen zu haben, liegt vor.
Bestätigung | assert | Am Mittag kam die Bestätigung der Reederei, dass die Fähre fährt.
Mitteilung | announce | Am Tor hing die Mitteilung des Rathauses, dass der Markt verschoben sei.
Botschaft | assert | Die Botschaft der Gräfin, dass der Ball ausfällt, erreichte alle.
Schlussfolgerung | believe | Die Forscherin zog die Schlussfolgerung, dass der Krug gefälscht sei.
Schluss | believe | Der Arzt kam zu dem Schluss, dass der Patient faste.
Erkenntnis | assert | Die Prüferin kam zu der Erkenntnis, dass Geld fehlt.
Ergebnis | assert | Der Gutachter kam zu dem Ergebnis, dass der Balken morsch sei.
Einwand | deny | Der Nachbar brachte den Einwand vor, dass der Baum zu alt sei.
Dementi | deny | Prompt kam das Dementi des Konzerns, dass das Werk verkauft sei.
Warnung | warn | Die Gruppe rettete die Warnung des Bergführers, dass der Schnee zu weich sei.
Warnungen | warn | Die Warnungen der Ärzte, dass das Wasser krank macht, blieben ungehört.
Drohung | warn | Die Drohung des Verpächters, den Vertrag zu kündigen, wirkte.
Drohungen | warn | Die Drohungen der Fahrer, die Arbeit niederzulegen, sind ernst.
Beschluss | decide | Die Jugend freut der Beschluss des Vereins, die Beiträge zu senken.
Entscheidung | decide | Die Entscheidung des Rates, den Brunnen zu sanieren, ist gefallen.
Urteil | decide | Der Richter kam zu dem Urteil, dass der Zaun zu hoch sei.
Befehl | demand | Der Befehl des Hauptmanns, das Tor zu öffnen, kam nachts.
Anweisung | demand | Die Anweisung des Direktors, die Käfige zu säubern, hing im Flur.
Anordnung | demand | Die Anordnung des Amtes, den Stall zu räumen, gilt sofort.
Angebot | promise | Das Angebot des Schmieds, das Tor zu reparieren, gilt bis Mai.
Frage | ask | Die Frage des Gastes, ob die Küche noch offen sei, blieb offen.
Entschluss | decide | Der Entschluss der Sängerin, die Bühne zu verlassen, stand fest.
Absicht | announce | Die Absicht der Reederei, die Fähre zu verkaufen, wurde bekannt.
Plan | announce | Der Plan der Gemeinde, einen Radweg zu bauen, reift.
Pläne | announce | Die Pläne des Konzerns, das Lager zu räumen, sind alt.
Bereitschaft | announce | Die Bereitschaft der Erben, das Haus zu teilen, ist gering.
Vorhaben | announce | Alt ist das Vorhaben des Rates, die Linde zu fällen.
`

/** Verbs that make a reporting noun somebody's own. */
export const nounCarriers = `vertreten sein haben erheben äußern geben stellen ziehen teilen bekräftigen wiederholen aussprechen richten machen fassen treffen kommen gelangen hegen unterstützen formulieren unterbreiten vorbringen
  zurückweisen bestätigen bekommen erhalten ablehnen bestreiten verbreiten aufstellen wagen abgeben erneuern begründen bringen verbinden stehen enden antworten reagieren begegnen rechtfertigen pochen schüren`
