/** Verbs whose accusative is whom they are said to: "forderte die Bürger auf", "beschuldigte den Minister". */
export const accusativeAddressees = `auffordern aufrufen bitten ersuchen beschuldigen bezichtigen anklagen verdächtigen warnen mahnen ermahnen anweisen beauftragen drängen fragen informieren unterrichten benachrichtigen ermuntern ermutigen verpflichten zitieren beruhigen`

/** Verbs whose dative is whom they are said to, or said of to his face: "warf der Bank vor", "sagte der Zeitung". */
export const dativeAddressees = `sagen mitteilen erklären berichten erzählen schreiben antworten erwidern entgegnen versichern zusichern zusagen versprechen vorwerfen unterstellen anlasten empfehlen raten abraten vorschlagen androhen drohen danken gratulieren widersprechen
  bestätigen befehlen anbieten gestehen beteuern zurufen vorhalten nahelegen signalisieren bescheinigen attestieren nachsagen verkünden melden erläutern schildern zutrauen übermitteln`

/** Verbs that ask something "von" somebody: "fordert von der Stadt mehr Geld". */
export const demandingVerbs = `fordern verlangen erwarten wünschen einfordern erhoffen`

/** Nouns before which "zu", "vor", "mit", "in" name an audience: "vor Journalisten", "im Gespräch mit der Zeitung", "zur Agentur". */
export const audienceNouns = `Journalisten Journalist Journalistin Reporter Reportern Presse Medien Medienvertretern Pressevertretern Zeitung Zeitungen Tageszeitung Wochenzeitung Sonntagszeitung Post Morgenpost Abendblatt Tageblatt Wochenblatt Anzeiger Rundschau Redaktion Redaktionsnetzwerk Mediengruppe Portal Nachrichtenportal Sendern Nachrichtenagentur Agentur Presseagentur Nachrichtenmagazin Magazin Sender Fernsehsender Radiosender Rundfunk Zeitschrift Blatt
  Abgeordneten Delegierten Anhängern Parlament Parteitag Bundestag Zuschauern Zuhörern Teilnehmern Demonstranten Mitgliedern Mitarbeitern Studenten Schülern Ausschuss Gericht Richter Ermittlern Polizei Kollegen Freunden`
