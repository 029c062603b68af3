/** Nouns that "nach", "laut", "aus", "in" and the like make a source with: words for what somebody says, thinks, writes, finds. */
export const sourceNouns = `Angabe Angaben Auskunft Auskünfte Aussage Aussagen Äußerung Äußerungen Ansicht Ansichten Auffassung Auffassungen Meinung Überzeugung Einschätzung Einschätzungen Schätzung Schätzungen
  Bericht Berichten Berichte Medienbericht Medienberichten Medienberichte Presseberichten Presseberichte Zeitungsbericht Zeitungsberichten Agenturbericht Agenturberichten Zeitungsberichte Fernsehbericht Augenzeugenberichten Polizeibericht Lagebericht Zwischenbericht
  Meldung Meldungen Mitteilung Mitteilungen Pressemitteilung Pressemitteilungen Pressemeldung Pressemeldungen Medienmitteilung Agenturmeldungen Zeitungsmeldungen Medienmeldungen Presseerklärung Erklärung Erklärungen Darstellung Darstellungen Schilderung Schilderungen
  Information Informationen Erkenntnis Erkenntnissen Erkenntnisse Ermittlung Ermittlungen Untersuchung Untersuchungen Umfrage Umfragen Studie Studien Statistik Statistiken Analyse Analysen Gutachten Prognose Prognosen Berechnung Berechnungen Recherchen Recherche
  Wort Worten Worte Urteil Bekanntgabe Bekunden Bekundung Vernehmen Behauptung Behauptungen Version Versionen Stellungnahme Beurteilung Zählung Zählungen Hochrechnung Hochrechnungen Ergebnis Ergebnissen Ankündigung Ankündigungen Gerücht Gerüchten Quelle Quellen Kreisen Zeuge Zeugen Zeugenaussagen Augenzeugen
  Plan Plänen Vorstellung Vorstellungen Wunsch Willen Wille Medien Planung Planungen Erfahrungen Erfahrung Idee Ideen Nachricht Nachrichten Vorüberlegungen Überlegungen Stand Erkenntnisstand Kenntnisstand Ermittlungsstand Grundgesetz Endergebnis Meinungsumfragen Veröffentlichung Veröffentlichungen Bewertung Bewertungen Sichtweise Einstufung Sprecher Sprechers Sprecherin Sprecherinnen Lesart Lesarten Vermutung Vermutungen Befürchtung Befürchtungen Verlautbarung Verlautbarungen Bilanz Zahlen Daten Vorhersage Vorhersagen Theorie These Interpretation Beobachtung Beobachtungen Beobachtern Experten Expertenmeinung Empfehlung Vorgabe Vorgaben
  Beschluss Entscheidung Begründung Anklage Anklageschrift Gesetz Gesetzentwurf Verfassung Vertrag Entwurf Vorschlag Vorschlägen Regelung Richtlinie Index Rangliste Rechnung Polizeiangaben Firmenangaben Unternehmensangaben Regierungsangaben Medienangaben Behördenangaben Veranstalterangaben Armeeangaben Krankenhausangaben Militärangaben Herstellerangaben Zeugenangaben Eigenangaben Insidern Regierungskreisen Parteikreisen Geheimdienstinformationen Interview Brief Schreiben Artikel Buch Dokument Dokumenten Protokoll Auswertung Auswertungen Befragung Papier Papiere Papieren Vermerk Schriftsatz Klageschrift Haftbefehl Bescheid Konzept Memo Akten Unterlagen Protokollen Aufzeichnungen Notizen Antwort Aktenlage Definition Legende Sage Überlieferung Tradition Lehre Lehren Resolution Petition Manifest Kommuniqué Communiqué Dossier Rundschreiben Merkblatt Leitfaden Urteilsbegründung Eilantrag E-Mail Mail`

/** Source nouns that with "nach" and the definite article are events: "nach der Veröffentlichung", "nach dem Beschluss". */
export const eventNouns = `Veröffentlichung Veröffentlichungen Auswertung Auswertungen Bekanntgabe Bekanntmachung Nachricht Beschluss Entscheidung Abstimmung Befragung Interview Untersuchung Begründung Verkündung Vorstellung Vorfall Vertrag Regelung`

/** Endings that make a compound a source: "Gesetzesentwurf", "Wahlumfrage", "Firmenangaben". */
export const sourceEndings = `papier papieren plänen gutachten analyse analysen befragung befragungen erhebung erhebungen konzept gesetz gesetzes entwurf angaben bericht berichten berichts umfrage umfragen ergebnis ergebnissen studie studien statistik statistiken informationen aussagen meldung meldungen mitteilung prognose prognosen schätzungen einschätzung untersuchung untersuchungen erkenntnissen`

/**
 * Nouns that a dass-clause, a zu-infinitive or an unintroduced clause can hang on; the noun reports it. Noun, act, example.
 * quiet: plans, decisions and the like, which also name what is done: only beside a verb that makes them somebody's own.
 * Regular plurals and cases are read with them.
 */
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
Wunsch | demand quiet | Die Großmutter äußerte den Wunsch, den See zu sehen.
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
Verdacht | believe quiet | Die Polizei hegt den Verdacht, dass der Brand gelegt wurde.
Annahme | believe | Falsch war die Annahme der Forscherin, dass der Stein älter sei.
Erwartung | believe | Die Erwartung des Verbands, dass die Ernte gering ausfällt, drückt die Preise.
Sorge | believe | Die Sorge der Eltern, dass die Pause entfällt, war groß.
These | believe | Der Forscher vertritt die These, dass der Krug gefälscht sei.
Theorie | believe | Jung ist die Theorie der Astronomin, dass der Komet zurückkehre.
Hypothese | believe | Der Forscher vertritt die Hypothese, dass die Bienen gewandert seien.
Prognose | believe | Die Prognose der Bank, dass die Mieten steigen, war mutig.
Zweifel | deny | Groß waren die Zweifel des Kapitäns, ob der Mast halte.
Furcht | believe | Die Furcht des Pächters, den Hof zu verlieren, wuchs.
Angst | believe quiet | Die Anwohner äußerten die Angst, dass der Hang rutscht.
Idee | believe quiet | Die Köchin hatte die Idee, den Saal zu vermieten.
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
Ergebnis | assert quiet | Der Gutachter kam zu dem Ergebnis, dass der Balken morsch sei.
Argumentation | assert | Die Argumentation der Klägerin, dass der Zaun zu hoch sei, überzeugte.
Einwand | deny | Der Nachbar brachte den Einwand vor, dass der Baum zu alt sei.
Dementi | deny | Prompt kam das Dementi des Konzerns, dass das Werk verkauft sei.
Warnung | warn | Die Gruppe rettete die Warnung des Bergführers, dass der Schnee zu weich sei.
Warnungen | warn | Die Warnungen der Ärzte, dass das Wasser krank macht, blieben ungehört.
Drohung | warn | Die Drohung des Verpächters, den Vertrag zu kündigen, wirkte.
Drohungen | warn | Die Drohungen der Fahrer, die Arbeit niederzulegen, sind ernst.
Beschluss | decide quiet | Der Verein fasste den Beschluss, die Beiträge zu senken.
Entscheidung | decide quiet | Der Rat traf die Entscheidung, den Brunnen zu sanieren.
Urteil | decide | Der Richter kam zu dem Urteil, dass der Zaun zu hoch sei.
Befehl | demand | Der Befehl des Hauptmanns, das Tor zu öffnen, kam nachts.
Anweisung | demand | Die Anweisung des Direktors, die Käfige zu säubern, hing im Flur.
Anordnung | demand | Die Anordnung des Amtes, den Stall zu räumen, gilt sofort.
Angebot | promise quiet | Der Schmied machte das Angebot, das Tor zu reparieren.
Frage | ask quiet | Der Gast stellte die Frage, ob die Küche noch offen sei.
Entschluss | decide quiet | Die Sängerin fasste den Entschluss, die Bühne zu verlassen.
Absicht | announce quiet | Die Reederei hat die Absicht, die Fähre zu verkaufen.
Plan | announce quiet | Die Gemeinde bekräftigte den Plan, einen Radweg zu bauen.
Pläne | announce quiet | Der Konzern bekräftigte die Pläne, das Lager zu räumen.
Bereitschaft | announce quiet | Die Erben erklärten ihre Bereitschaft, das Haus zu teilen.
Vorhaben | announce quiet | Der Rat verkündete das Vorhaben, die Linde zu fällen.
Standpunkt | believe | Der Erbe steht auf dem Standpunkt, dass das Haus ihm gehört.
Position | believe | Der Rat vertritt die Position, dass die Schule bleiben muss.
Glaube | believe | Im Dorf lebt der Glaube, dass der Brunnen heilt.
Glauben | believe | Der Müller ist im Glauben, dass das Wehr hält.
Gefühl | believe quiet | Die Trainerin hat das Gefühl, dass die Elf müde ist.
Eindruck | believe quiet | Die Gäste gewannen den Eindruck, dass der Koch fehle.
Gewissheit | believe | Der Kapitän äußerte die Gewissheit, dass der Mast halte.
Zuversicht | believe | Die Reederei bekundete ihre Zuversicht, dass die Fähre bald fahre.
Besorgnis | believe | Der Arzt äußerte seine Besorgnis, dass der Vorrat ende.
Bedenken | believe | Die Nachbarin äußerte Bedenken, dass der Baum stürze.
Ängste | believe | Die Ängste der Anwohner, dass der Hang rutscht, sind alt.
Genugtuung | assert | Der Dirigent äußerte Genugtuung, dass der Saal voll sei.
Bedauern | assert | Der Intendant äußerte sein Bedauern, dass die Premiere ausfalle.
Überlegung | believe quiet | Der Wirt äußerte die Überlegung, den Saal zu teilen.
Erwägung | believe quiet | Die Reederei stellte die Erwägung an, die Fähre zu verkaufen.
Vorstellung | believe quiet | Der Rat äußerte die Vorstellung, den Markt zu verlegen.
Spekulation | believe | In der Stadt gibt es Spekulationen, dass der Trainer geht.
Mutmaßung | believe | Die Mutmaßung der Zeitung, dass der Trainer gehe, war falsch.
Prophezeiung | believe | Die Prophezeiung der Alten, dass der Fluss versiege, traf ein.
Vorhersage | believe | Die Vorhersage des Dienstes, dass es schneie, traf ein.
Voraussage | believe | Die Voraussage des Händlers, dass der Preis falle, war kühn.
Diagnose | believe | Die Ärztin stellte die Diagnose, dass der Knöchel gebrochen sei.
Fazit | believe | Der Prüfer zog das Fazit, dass der Bau zu teuer sei.
Folgerung | believe | Die Forscherin zog die Folgerung, dass der Krug gefälscht sei.
Deutung | believe | Neu ist die Deutung der Forscherin, dass hier ein Dorf stand.
Lesart | believe | Die Lesart des Notars, dass der Hof geteilt werde, setzte sich durch.
Version | assert | Der Fahrer blieb bei der Version, dass die Schranke offen gewesen sei.
Unterstellung | accuse | Die Unterstellung des Maklers, dass der Mieter lüge, traf die Familie.
Beschwerde | accuse | Die Beschwerde der Gäste, dass die Zimmer kalt seien, blieb liegen.
Klage | accuse | Die Klage der Bauern, dass der Boden austrockne, wurde lauter.
Protest | accuse | Der Protest der Mieter, dass der Hof gesperrt sei, half wenig.
Mahnung | demand | Die Mahnung des Arztes, mehr zu schlafen, blieb ohne Wirkung.
Ermahnung | demand | Die Ermahnung der Lehrerin, leise zu sein, half kurz.
Weisung | demand | Die Weisung des Amtes, den Stall zu räumen, kam spät.
Auflage | demand | Die Behörde erteilte die Auflage, den Lärm zu senken.
Auftrag | demand quiet | Der Rat erteilte den Auftrag, die Brücke zu prüfen.
Vorgabe | demand | Die Vorgabe der Behörde, den Lärm zu senken, gilt ab Mai.
Ultimatum | demand | Die Fahrer stellten ein Ultimatum, den Lohn zu zahlen.
Verbot | demand quiet | Der Rat erließ das Verbot, im See zu baden.
Erlaubnis | decide quiet | Das Amt erteilte die Erlaubnis, den Saal zu öffnen.
Genehmigung | decide quiet | Das Amt erteilte die Genehmigung, den Turm zu bauen.
Antrag | demand | Die Verteidigung stellte den Antrag, den Zeugen zu laden.
Ersuchen | demand | Das Ersuchen des Gerichts, die Akten zu schicken, liegt vor.
Gesuch | demand | Das Gesuch des Pächters, den Zins zu senken, ruht.
Petition | demand | Die Petition der Schüler, den Hof zu begrünen, hat Erfolg.
Anliegen | demand quiet | Anliegen der Schüler ist es, den Hof zu begrünen.
Ziel | announce quiet | Ziel der Stiftung ist es, die Mühle zu erhalten.
Anfrage | ask | Die Reederei stellte die Anfrage, ob der Kai frei sei.
Schwur | promise | Der Schwur des Zeugen, die Wahrheit zu sagen, zählt.
Gelöbnis | promise | Der Lehrling legte das Gelöbnis ab, pünktlich zu kommen.
Garantie | promise | Der Hersteller gab die Garantie, dass die Pumpe laufe.
Verpflichtung | promise quiet | Der Betreiber übernahm die Verpflichtung, den Lärm zu senken.
Vereinbarung | decide quiet | Die Nachbarn trafen die Vereinbarung, den Zaun zu teilen.
Abmachung | decide quiet | Die Nachbarn trafen die Abmachung, den Zaun zu teilen.
Verabredung | decide quiet | Die Nachbarn trafen die Verabredung, den Zaun zu teilen.
Übereinkunft | decide quiet | Die Vereine trafen die Übereinkunft, den Platz zu teilen.
Einigkeit | believe | Im Rat herrscht Einigkeit, dass die Schule bleibt.
Konsens | believe | Im Rat herrscht Konsens, dass die Schule bleibt.
Andeutung | assert | Der Sänger machte die Andeutung, dass er bald aufhöre.
Bemerkung | assert | Der Gast machte die Bemerkung, dass die Suppe kalt sei.
Anmerkung | assert | Der Prüfer machte die Anmerkung, dass ein Beleg fehle.
Beteuerung | assert | Die Beteuerung des Kochs, die Rechnung bezahlt zu haben, half nicht.
Zeugenaussage | assert | Die Zeugenaussage der Magd, dass der Dieb lief, liegt vor.
Bekenntnis | assert | Das Bekenntnis des Kochs, die Soße verdorben zu haben, rührte alle.
Parole | demand | Die Parole des Vereins, die Linde zu retten, hing am Tor.
Ratschlag | demand | Der Ratschlag der Ärztin, mehr zu trinken, half.
Anregung | demand | Die Anregung der Lehrerin, den Hof zu begrünen, gefiel.
Lüge | assert | Der Händler verbreitete die Lüge, dass der Hafen schließe.
Ausrede | assert | Der Lehrling brachte die Ausrede vor, dass der Bus ausfiel.
Vorwand | assert | Der Wirt schloss unter dem Vorwand, dass der Herd defekt sei.
Legende | assert | Im Tal lebt die Legende, dass ein Riese den Stein warf.
Weigerung | deny | Die Weigerung des Pächters, den Hof zu räumen, half nicht.
Widerspruch | deny | Der Nachbar legte Widerspruch ein, dass der Zaun versetzt werde.
`

/** Nouns of which compounds report as they do: "Rücktrittsankündigung", "Kernforderung". */
export const reportingEndings = `ankündigung forderung behauptung befürchtung warnung drohung meldung vermutung erklärung empfehlung aussage vorwurf vorwürfe`

/** Verbs that make their subject the one who says what a reporting noun names: "vertritt die Ansicht, …", "ist der Meinung, …". */
export const nounHolders = `vertreten sein haben erheben äußern geben abgeben herausgeben ausgeben stellen aufstellen anstellen ziehen teilen bekräftigen wiederholen aussprechen richten machen fassen treffen kommen gelangen hegen nähren
  unterstützen formulieren unterbreiten vorbringen vortragen bestätigen verbreiten wagen erneuern begründen bringen verbinden stehen enden antworten reagieren begegnen rechtfertigen pochen schüren
  erteilen erlassen verkünden ankündigen bekunden bekanntgeben bekanntmachen erklären mitteilen signalisieren übernehmen ergreifen einlegen einreichen ausdrücken zeigen hinterlassen übermitteln senden schicken
  bleiben gewinnen finden setzen legen führen üben leisten ablegen eingehen schließen wecken werfen aufwerfen nachgehen bestehen liegen beharren beteuern lauten gelten auslösen verstärken hinweisen verweisen berufen stützen`

/** Verbs whose subject only hears it: "erhielt von der Polizei den Hinweis, …". */
export const nounReceivers = `erhalten bekommen kriegen empfangen hören vernehmen erfahren erreichen ergehen eingehen vorliegen stammen ausgehen kursieren aufkommen`

/** Verbs whose subject denies what a claim or an accusation says: "wies den Vorwurf zurück, …". */
export const nounDeniers = `zurückweisen bestreiten dementieren abstreiten leugnen verneinen entgegentreten widersprechen`

/** Verbs whose subject deals otherwise with what somebody else has said: "prüfte den Vorwurf, …". */
export const nounOpponents = `ablehnen kritisieren verurteilen begrüßen befürworten aufgreifen widerlegen entkräften zerstreuen ausräumen prüfen diskutieren ignorieren folgen nachkommen`
