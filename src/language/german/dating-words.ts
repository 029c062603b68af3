/**
 * The words around a date phrase that tell whether it says when something was said or belongs to something else in the
 * sentence. All in lower case.
 */

function list(words: string): string[] {
  return words.trim().split(/\s+/)
}

function words(words: string): ReadonlySet<string> {
  return new Set(list(words))
}

/** What the words end in, so that compounds count: "Pressemitteilung". */
function ending(patterns: string): RegExp {
  return new RegExp(`(?:${list(patterns).join('|')})$`)
}

/** Before a date phrase they make it an aim, a limit or a description: "für Mittwoch", "bis Freitag", "die Lage der letzten Wochen". */
export const NOT_DATING = words(`
  für bis ab gegen um auf nach vor zum zur von vom beim trotz wegen jeden jedem jede jedes alle aller allen pro
  des kein keine keinen`)

/** They join a date to a noun as "vom" does: "in einem Brief vom 17. Januar", "in der Ausgabe von Freitag". */
export const OF = words('vom von')

/** A date phrase after one of them stands in an attribute: "einer am Dienstag veröffentlichten Mitteilung". */
export const DETERMINERS = words(`
  der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem
  sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unserem unserer
  im ins zum zur vom am beim mehrere mehreren zwei drei keine keiner`)

/** They stand before phrases of the verb: "erst am Montag", "bereits 2019". */
export const FOCUS = words('erst schon bereits noch auch nur zuletzt kurz spätestens frühestens allein gerade eben')

/** Of the determiners, those that stand alone as well: "hat das am Dienstag bestätigt". */
export const PRONOUNS = words('das die der dem den ihr dies dieses')

/** After them a number of four digits is none of a year. */
export const COUNTING = words('rund etwa circa ca knapp fast als über mindestens höchstens ungefähr gut')

/** What ties a noun to the clause without taking it out of the time of saying: "sagte in Genf am Freitag". */
export const DATING_PREPOSITIONS = words(`
  in im bei beim auf an am aus mit unter gegenüber während per via laut gemäß zufolge vor`)

/** The date after their noun is the noun's own: "nach einem Treffen am Donnerstag". */
export const OTHER_PREPOSITIONS = words(`
  nach seit bis für über gegen um von vom zu zum zur wegen trotz anlässlich angesichts ohne durch zwischen hinter ins
  bezüglich hinsichtlich infolge aufgrund dank statt`)

/** They stand before a source: "nach Angaben der Polizei vom Freitag". */
export const SOURCE_PREPOSITIONS = words('in im laut nach gemäß aus mit per zufolge bei beim auf')

/** Endings of nouns for something said or written, in any form. */
export const DOCUMENT_NOUN = ending(`
  angaben? aussagen? meldung(?:en)? mitteilung(?:en)? erklärung(?:en)? informationen berichte?s?n? briefe?s? schreibens?
  artikels?n? beitrag(?:e?s)? beiträgen? studien? gutachtens? umfragen? stellungnahmen? ausgaben? botschaft(?:en)? statements?
  tweets? postings? posts? ankündigung(?:en)? papiere?s? dokuments? antwort(?:en)? kommentare?n?s? aufrufe?s? protokolle?n?s?
  prognosen? schätzung(?:en)? analysen? resolution(?:en)? veröffentlichung(?:en)? mails? einträgen? eintrag(?:s|es)?
  nachricht(?:en)? darstellung(?:en)? auskunft auskünften worten communiqués? kommuniqués? urteile?s? bescheide?s?
  anordnung(?:en)? planung(?:en)? plans? videos? pressetextes? bulletins? warnung(?:en)? bekanntmachung(?:en)?
  anfragen? begründung(?:en)? magazins? zeitung`)

/** Endings of nouns for occasions on which people speak: "in einem Interview vom Montag", but not "nach dem Interview am Montag". */
export const OCCASION_NOUN = ending(`
  interviews? reden? ansprachen? konferenz(?:en)? sitzung(?:en)? sendung(?:en)? gespräche?s?n? debatten? anhörung(?:en)?`)

/** Nouns of which a date after them is their own, wherever they stand: "verurteilte den Anschlag am Montag". */
export const EVENT_NOUN = ending(`
  wahl(?:en)? spiele?s? treffens? anschlag(?:s|es)? anschläge angriffe?s? abstimmung(?:en)? gipfels? kundgebung(?:en)?
  demonstration(?:en)? unfall(?:s|es)? unglücks? explosion(?:en)? absturz(?:es)? tod(?:es)? attentate?s? katastrophe bebens?
  feuers? brand(?:es)? streiks? verhaftung konklaves? finales? besuchs? reise referendums? konzerte?s? parade marsch(?:es)? krieg(?:es)?
  beginns? endes? start(?:s|es)? termins? frist feier sitzung konferenz premiere einsatz(?:es)? einmarsch(?:es)? umzugs? sturms?`)

/** Beginnings of participles for making something public: "die am Freitag verbreitete Erklärung", "…, die am Freitag verbreitet wurde". */
export const PUBLISHED = new RegExp(
  `^(?:${list(`
    veröffentlicht verbreitet vorgestellt vorgelegt publiziert erschienen ausgestrahlt gesendet präsentiert bekannt herausgegeben
    geführt gehalten abgegeben aufgezeichnet verlesen versandt verschickt geschrieben gegeben eingespielt datiert`).join(
    '|',
  )})`,
)

/** They open a clause of its own after a comma; its dates are not those of the clause beside it. */
export const SUBORDINATORS = words(`
  dass daß weil nachdem als wenn ob obwohl während bevor ehe seitdem damit da falls indem sobald solange sofern wonach wobei
  woraufhin um ohne statt wo wie nachdem soweit sodass wodurch womit`)

export const RELATIVE_PRONOUNS = words(
  'der die das dem den des deren dessen denen welche welcher welches welchem welchen',
)

/** The cue is about what comes: "will am Montag einen Plan vorlegen". */
export const MODALS = words(
  'will wollen wollte wollten soll sollen sollte sollten möchte möchten plant planen darf dürfen kann können muss müssen',
)

export const AUXILIARIES = words(
  'hatte hatten habe haben hat ist sind war waren wurde wurden wird werden worden sei seien',
)

/** "BILD am Sonntag" is a newspaper. */
export const SUNDAY_PAPERS = words(
  'bild welt nzz presse kurier tagesspiegel zeitung merkur kronen wort allgemeinen allgemeine blick',
)

/** The frame of a statement made on the same occasion as the one before it: "fügte sie hinzu", "sagte er weiter". */
export const GOING_ON = /(?:^|[\s,])(?:weiter|hinzu|hinzugefügt|ergänzte|ergänzten|ferner|außerdem|zudem)(?=$|[\s,.:])/
