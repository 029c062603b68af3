import { remember } from '../remember.js'

/**
 * Nouns that stand between a speaker and the words: "nach Angaben der Polizei", "in einer Pressemitteilung der SPD". By their
 * last part, in the singular. With `document` the thing speaks for itself where no holder is named ("die Studie").
 */
const WORDS = `angabe aussage ansicht meinung auffassung einschätzung darstellung information mitteilung pressemitteilung
  erklärung stellungnahme schätzung äußerung wort auskunft überzeugung vorstellung erkenntnis version sicht ermessen
  bekunden aufforderung forderung wille vorwurf kritik idee vorschlag wunsch aufruf appell bekanntgabe hinweis behauptung
  beteuerung ankündigung warnung einlassung prognose berechnung planung plan befürchtung annahme vermutung überlegung
  beurteilung feststellung zusage drohung versprechen versicherung bekenntnis urteil entscheidung beschluss
  äusserung meldung presseerklärung statement interview rede ansprache gespräch tweet posting eintrag blogeintrag
  begründung wahrnehmung perspektive position haltung standpunkt beobachtung recherche ermittlung aussendung notiz
  einwand zeugnis lesart deutung interpretation rechnung philosophie logik seite eilmeldung depesche kernaussage fazit
  antrag eilantrag anfrage antwort bitte ergebnis verlautbarung bekanntmachung empfehlung zählung theorie vorhersage zahl nachricht
  hochrechnung bewertung zitat einstufung wertung sichtweise argumentation darlegung ausführung schilderung einordnung
  these resümee prophezeiung ratschlag plädoyer
  erfahrung eindruck befund diagnose rüge beschwerde tenor devise motto credo stand erkenntnisstand ermittlungsstand sachstand`
const DOCUMENTS = `bericht studie umfrage untersuchung statistik gutachten papier positionspapier dokument memorandum brief schreiben
  entwurf gesetzentwurf gesetzesentwurf buch artikel kommentar leitartikel analyse auswertung protokoll vertrag resolution
  erhebung test text video tonband homepage internetseite webseite website gesetz anklageschrift anklage veröffentlichung
  bekennerschreiben manifest kommuniqué übersicht ausgabe online-ausgabe homepage sendung film beitrag vorlage aufsatz essay rezension kolumne podcast newsletter bulletin auflistung aufstellung bilanz report`

const NOUNS = new Map<string, 'words' | 'document'>([
  ...WORDS.split(/\s+/).map(word => [word, 'words'] as const),
  ...DOCUMENTS.split(/\s+/).map(word => [word, 'document'] as const),
])

/** Whether the noun, in any case and number, is a source phrase's; what it is if nobody holds it. */
export const sourceNoun = remember(lookUp)

/** The last two letters of the nouns: most words have others, and are done with. */
const TAILS = new Set([...NOUNS.keys()].map(noun => noun.slice(-2)))

function lookUp(lower: string): 'words' | 'document' | null {
  for (const form of [lower, lower.replace(/(?:s|n|e)$/, ''), lower.replace(/(?:en|es|er)$/, ''), singular(lower)]) {
    const found = NOUNS.get(form) ?? lastPart(form)
    if (found) return found
  }
  return null
}

/** "Erkenntnisse" → "erkenntnis", "Vorschläge" → "vorschlag", "Pläne" → "plan", "Wünsche" → "wunsch". */
function singular(lower: string): string {
  return lower
    .replace(/en?$/, '')
    .replace('äg', 'ag')
    .replace('än', 'an')
    .replace('üns', 'uns')
    .replace('üf', 'uf')
    .replace('ürf', 'urf')
    .replace('äl', 'al')
    .replace('öck', 'ock')
    .replace('üss', 'uss')
    .replace(/niss$/, 'nis')
}

/** "Zeugenaussage", "Medienbericht", "Polizeiangabe"; short last parts would find "Antwort" in anything. */
function lastPart(form: string): 'words' | 'document' | null {
  if (!TAILS.has(form.slice(-2))) return null
  for (let i = 3; i <= form.length - 6; i++) {
    const found = NOUNS.get(form.slice(i))
    if (found) return found
  }
  return null
}
