/**
 * Plurals and nouns of mass that stand without an article where somebody does or suffers something, and so never go on a name:
 * "fand laut Polizei Drogen", "nahm nach Angaben der Stadt Kinder auf", "demonstrierten laut Feuerwehr Tausende"; and what somebody
 * makes, takes or gives without an article: "Am Montag nahm Meier Stellung", "Danach reichte Meier Klage ein".
 */
export const bareNouns = `
Menschen Personen Leute Kinder Frauen Männer Jugendliche Schüler Studenten Zivilisten Soldaten Truppen Polizisten Einsatzkräfte Rettungskräfte Helfer Anwohner Nachbarn Passanten Zeugen Kunden Anleger Verbraucher
Mitarbeiter Beschäftigte Arbeitnehmer Arbeitgeber Unternehmen Firmen Händler Bürger Einwohner Besucher Zuschauer Fans Fahrgäste Passagiere Reisende Touristen Demonstranten Randalierer Migranten Flüchtlinge Geflüchtete Asylbewerber
Patienten Ärzte Pfleger Lehrer Landwirte Bauern Mieter Opfer Tote Verletzte Vermisste Verdächtige Täter Unbekannte Rebellen Kämpfer Islamisten Terroristen Gefangene Geiseln
Tausende Hunderte Dutzende Zehntausende Hunderttausende Millionen Milliarden Teile Dokumente Unterlagen Daten Datenträger Computer Handys Geld Bargeld Gelder Steuern Schulden Zinsen Kredite Subventionen Spenden
Drogen Kokain Heroin Cannabis Waffen Munition Sprengstoff Sprengsätze Messer Pistolen Gewehre Raketen Drohnen Panzer Bomben Granaten Schüsse Kugeln Flaschen Steine Böller
Häuser Wohnungen Gebäude Schulen Krankenhäuser Kliniken Dörfer Städte Straßen Bahnen Züge Busse Flüge Autos Fahrzeuge Lastwagen Schiffe Boote Flugzeuge Hubschrauber Bäume Tiere
Lebensmittel Wasser Strom Gas Öl Benzin Medikamente Impfstoff Impfstoffe Arbeitsplätze Stellen Jobs Aufträge Gespräche Verhandlungen Pläne Fehler Schäden Spuren Hinweise Beweise Fortschritte Probleme Risiken
Stellung Abstand Anstoß Einfluss Rücksicht Abschied Kontakt Bezug Anteil Rache Auskunft Entwarnung Einblick Bescheid Anweisung Bericht Antwort Ausschau Wort Partei Position
Verständnis Respekt Interesse Reue Einsicht Härte Flagge Gesicht Mut Hoffnung Zuversicht Skepsis Sorgen Unmut Ärger Wut Bedauern Zustimmung Ablehnung Kritik Selbstkritik Druck Zurückhaltung Nachsicht
Klage Anklage Verfassungsbeschwerde Beschwerde Einspruch Widerspruch Berufung Revision Strafanzeige Anzeige Strafantrag Anspruch Ansprüche Protest Proteste Widerstand Einwände Bedenken Zweifel Vorwürfe Anschuldigungen Vorbehalte
Fragen Anfragen Antworten Interviews Ratschläge Vorschläge Forderungen Wünsche Ideen Zahlen Fakten Details Einzelheiten Namen Gründe Spekulationen Berichte Gerüchte Parallelen Anzeichen Chancen Gefahren Handlungsbedarf Nachholbedarf
Aufklärung Konsequenzen Reformen Neuwahlen Nachbesserungen Korrekturen Änderungen Veränderungen Kürzungen Investitionen Entlastungen Einschnitte Einsparungen Maßnahmen Gegenmaßnahmen Zölle Strafzölle Sanktionen Strafen Garantien Lösungen
Äußerungen Aussagen Entscheidungen Beschlüsse Vorstöße Überlegungen Verstöße Versäumnisse Mängel Defizite Lücken Zustände Angriffe Vorgaben Auflagen Regeln Gesetze Verbote Grenzwerte
Einschränkungen Kontrollen Tests Impfungen Studien Ergebnisse Emissionen Abgase Schadstoffe Treibhausgase Pestizide Insekten Bienen Wölfe Erreger Viren Keime Bakterien
Entschädigung Transparenz Gerechtigkeit Solidarität Tempo Hilfe Hilfen Unterstützung Mitsprache Geduld Tränen Beifall Applaus Dank Glückwünsche Grüße`
