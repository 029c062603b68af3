/** Words that turn an assertion into a denial, or name what is denied. Every row: the word or lemma, an example. */

/** Verbs that vouch for their content, so that a negated content is denied. */
export const vouchingVerbs = `
bestätigen | Der Sprecher bestätigte, dass kein Schaden entstanden sei.
bekräftigen | Sie bekräftigte, dass es keine Absprachen gebe.
versichern | Er versicherte, dass niemand gefährdet sei.
beteuern | Die Firma beteuert, dass sie nicht beteiligt war.
klarstellen | Der Verein stellte klar, dass kein Wechsel geplant sei.
schwören | Er schwor, dass er den Mann nicht kenne.
`

/** "Niemand habe behauptet, …", "Entgegen den Vorwürfen …", "Anders als behauptet …": words that open a denial. */
export const denyingOpeners = `niemand keiner entgegen anders`

/** Negations so strong that "er habe …" with them denies, whatever verb reports it. */
export const strongNegations = `nie niemals keineswegs keinesfalls mitnichten nichts niemanden niemandem`

/** What is said of claims, or of "das", to deny them: "Die Vorwürfe seien haltlos", "Das sei eine Lüge." */
export const falsePredicates = `falsch haltlos unbegründet unwahr unzutreffend absurd erfunden gelogen frei grundlos unhaltbar abwegig lächerlich
  lüge lügen erfindung unsinn unfug quatsch blödsinn märchen hirngespinst verleumdung falschmeldung fehlinformation`

/** What is said of claims, or of "das" and "es", to confirm them; negated, it denies: "Es stimme nicht, dass …". */
export const truePredicates = `stimmen stimmt stimme stimmten zutreffend zutreffen trifft treffe treffen wahr wahrheit tatsachen beleg belege beweis beweise anhaltspunkte`

/** Fixed words that deny whatever they are said of, all in one clause, each with an example. */
export const denyingFormulas = `
keinem zeitpunkt | Zu keinem Zeitpunkt habe es Absprachen gegeben, sagte der Wirt.
von keine rede | Von Betrug könne keine Rede sein, sagte die Anwältin.
davon keine rede | Davon könne keine Rede sein, sagte die Anwältin.
nicht rede sein | Von Betrug könne nicht die Rede sein, sagte die Anwältin.
nichts dran | An den Gerüchten sei nichts dran, sagte der Trainer.
jeder grundlage | Die Anschuldigungen entbehrten jeder Grundlage, sagte der Anwalt.
jeglicher grundlage | Der Verdacht entbehre jeglicher Grundlage, erklärte die Firma.
kein wort wahr | Kein Wort davon sei wahr, sagte die Wirtin.
luft gegriffen | Das sei aus der Luft gegriffen, meinte der Pfarrer.
kein wahres wort | An dem Bericht sei kein wahres Wort, sagte der Bauer.
solches nicht gegeben | Ein solches Treffen habe es nicht gegeben, sagte der Wirt.
solche nicht gegeben | Solche Absprachen habe es nicht gegeben, sagte der Wirt.
solchen nicht gegeben | Einen solchen Auftrag habe es nicht gegeben, sagte der Wirt.
derartige nicht gegeben | Derartige Absprachen habe es nicht gegeben, sagte der Wirt.
derartiges nicht gegeben | Ein derartiges Treffen habe es nicht gegeben, sagte der Wirt.
derartigen nicht gegeben | Einen derartigen Auftrag habe es nicht gegeben, sagte der Wirt.
seine unschuld | Der Häftling beteuerte seine Unschuld.
ihre unschuld | Die Häftlinge beteuerten ihre Unschuld.
`

/** What somebody says of himself to deny a deed: "Er sei unschuldig." */
export const innocentPredicates = `unschuldig schuldlos unbeteiligt`

/** Those whose words a lawyer brings: "Sein Mandant habe die Tat nicht begangen." */
export const representedNouns = `mandant mandanten mandantin klient klientin`

/** Verbs that grant what they report, so that its negation denies nothing: "räumte ein, nicht gefragt zu haben". */
export const admittingVerbs = `einräumen zugeben gestehen eingestehen zugestehen bekennen bedauern`

/** "Er kenne den Mann nicht": verbs whose negation by the speaker denies a part in something. */
export const knowingVerbs = `kennen wissen`

/**
 * "Wir haben nicht gewonnen", "Er habe nicht geschlafen": verbs of success, of the mind, of agreement and of what
 * befalls one, whose negation denies no deed.
 */
export const failingVerbs = `schaffen gelingen erreichen bekommen kriegen erhalten gewinnen siegen treffen spielen verstehen begreifen realisieren merken bemerken erkennen trauen wagen erwarten rechnen
  denken glauben ahnen vermuten hoffen schlafen sehen hören finden reichen klappen funktionieren ändern entscheiden vergessen aufgeben verarbeiten verkraften überraschen interessieren gefallen
  vereinbaren verabreden abmachen beschließen festlegen vorsehen einigen verständigen`

/**
 * Adverbs beside "nicht" that are what is negated, or grant it: "noch nicht entschieden", "zwar nicht gesiegt, aber",
 * "nicht genug getan", "manchmal nicht gegessen".
 */
export const limitedBefore = `noch zwar manchmal oft meist meistens teils teilweise lange bislang bisher zuletzt leider selbst`
export const limitedBehind = `gut genug mehr so ganz richtig immer besonders sofort gleich rechtzeitig früh schnell ausreichend hinreichend weiter konsequent wirklich klug optimal automatisch unbedingt gerade länger oft viel sehr zu`

/** Nouns for claims of others, which a denial refers to: "wies die Vorwürfe zurück". Noun, acts that they take up first. */
export const claimNouns = `
Vorwurf accuse | Vorwürfe accuse | Vorwürfen accuse | Anschuldigung accuse | Anschuldigungen accuse | Beschuldigung accuse | Beschuldigungen accuse | Kritik accuse | Verdacht believe
Behauptung assert | Behauptungen assert | Darstellung assert | Darstellungen assert | Bericht assert | Berichte assert | Berichten assert | Meldung assert | Meldungen assert | Aussage assert | Aussagen assert | Äußerung assert | Äußerungen assert
Gerücht assert | Gerüchte assert | Gerüchten assert | Spekulation believe | Spekulationen believe | Vermutung believe | Vermutungen believe | Befürchtung believe | Befürchtungen believe | Sorge believe | Sorgen believe
Forderung demand | Forderungen demand | Vorschlag demand | Vorschläge demand | Vorschlägen demand | Appell demand | Ankündigung announce | Ankündigungen announce | Pläne announce | Plänen announce | Plan announce | Warnung warn | Warnungen warn | Drohung warn | Drohungen warn
Angabe assert | Angaben assert | Version assert | Lesart assert | These assert | Unterstellung accuse | Unterstellungen accuse | Verdächtigung accuse | Verdächtigungen accuse | Eindruck believe | Annahme believe | Annahmen believe
Vorhaltungen accuse | Zuruf assert | Zurufe assert | Zwischenruf assert | Zwischenrufe assert | Einwand assert | Einwände assert | Legende assert | Legenden assert | Falschmeldung assert | Falschmeldungen assert | Verschwörungstheorie assert | Verschwörungstheorien assert
`

/**
 * Ends of compounds that name claims as these nouns do: "Betrugsvorwürfe", "Medienberichte"; reports of the weather or
 * the year are none.
 */
export const claimEndings = `vorwurf vorwürfe vorwürfen anschuldigung anschuldigungen behauptung behauptungen gerücht gerüchte gerüchten spekulationen
  medienbericht medienberichte medienberichten pressebericht presseberichte presseberichten zeitungsbericht zeitungsberichte zeitungsberichten agenturbericht agenturberichte agenturberichten agenturmeldungen pressemeldungen medienmeldungen`
