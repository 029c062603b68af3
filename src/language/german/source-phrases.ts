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

/** Nouns that a dass-clause, a zu-infinitive or an unintroduced clause can hang on; the noun reports it. Noun, act. */
export const reportingNouns = `
Ankündigung announce | Aussage assert | Behauptung assert | Äußerung assert | Erklärung assert | Versicherung promise | Zusicherung promise | Zusage promise | Versprechen promise
Vorwurf accuse | Vorwürfe accuse | Anschuldigung accuse | Anschuldigungen accuse | Kritik accuse | Beschuldigung accuse | Forderung demand | Forderungen demand | Aufforderung demand | Appell demand | Aufruf demand | Bitte demand | Vorschlag demand | Empfehlung demand | Rat demand | Wunsch demand | Verlangen demand
Meinung believe | Ansicht believe | Auffassung believe | Überzeugung believe | Einschätzung believe | Hoffnung believe | Befürchtung believe | Befürchtungen believe | Vermutung believe | Vermutungen believe | Verdacht believe | Annahme believe | Erwartung believe | Sorge believe | These believe | Theorie believe | Hypothese believe | Prognose believe | Zweifel deny | Furcht believe | Angst believe | Idee believe
Hinweis assert | Feststellung assert | Begründung assert | Argument assert | Bericht assert | Berichte assert | Meldung assert | Meldungen assert | Nachricht assert | Information assert | Informationen assert | Gerücht assert | Gerüchte assert | Behauptungen assert | Aussagen assert | Eingeständnis assert | Geständnis assert | Bestätigung assert | Mitteilung announce | Botschaft assert | Schlussfolgerung believe | Schluss believe | Erkenntnis assert | Ergebnis assert | Einwand deny | Dementi deny
Warnung warn | Warnungen warn | Drohung warn | Drohungen warn | Beschluss decide | Entscheidung decide | Urteil decide | Befehl demand | Anweisung demand | Anordnung demand | Angebot promise | Frage ask | Entschluss decide | Absicht announce | Plan announce | Pläne announce | Bereitschaft announce | Vorhaben announce`

/** Verbs that make a reporting noun somebody's own. */
export const nounCarriers = `vertreten sein haben erheben äußern geben stellen ziehen teilen bekräftigen wiederholen aussprechen richten machen fassen treffen kommen gelangen hegen unterstützen formulieren unterbreiten vorbringen
  zurückweisen bestätigen bekommen erhalten ablehnen bestreiten verbreiten aufstellen wagen abgeben erneuern begründen bringen verbinden stehen enden antworten reagieren begegnen rechtfertigen pochen schüren`
