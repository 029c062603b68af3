import { speakerOf } from './attribute-frames.js'
import { contains, type Draft, draft, type SentenceView } from './drafts.js'
import { readNounPhrase } from './find-noun-phrases.js'
import { findParticipants } from './find-subjects.js'
import { type Quotation, type Token, WordClass } from './model.js'

/** Nouns before a name in marks: "die Zeitung „…“", "der Film „…“", "das Schiff „…“". */
const NAMING_NOUNS =
  /(zeitung|blatt|magazin|zeitschrift|film|buch|roman|song|lied|album|schiff|frachter|tanker|fähre|sender|serie|sendung|band|gruppe|projekt|programm|partei|stiftung|verein|bündnis|initiative|organisation|titel|namen|name|motto|begriff|wort|marke|typ|typs|modell|portal|plattform|spiegel|welt|studie|theater|restaurant|hotel|café|operation|aktion|kampagne|mission|sonde|satellit|rakete|hurrikan|tornado|taifun|sturm|orkan|tief|hoch|bild|verlag|agentur|konzern|firma|kategorie|klasse|preis|wettbewerb|ausstellung|festival|messe|kreuzer|yacht|tagung|konferenz|stadion|software|spiel|konzept|gesetz|boot|zug|oper|stück|rubrik|artikel|überschrift|skulptur|gemälde|werk|club|klub|kanal|website|seite|blog|netzwerk|dienst|system|flugzeug|hubschrauber|raumschiff|raumfähre|stern|komet|galaxie|beiname|spitzname|spitznamen|decknamen|codename|künstlernamen|pseudonym|region|stadtteil|siedlung|brücke|turm|insel)s?$/

/** Quotations that no frame has claimed: inside another statement, with a cue around them, after a colon, or bare. */
export function attributeQuotations(view: SentenceView): void {
  const { tokens, sentence, quotations } = view
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i] as Token
    if (token.quotation < 0) continue
    const quotation = quotations[outermost(quotations, token.quotation)] as Quotation
    if (quotation.first === i) attributeOne(view, quotation)
    i = Math.max(i, quotation.last - 1)
  }
}

function outermost(quotations: readonly Quotation[], index: number): number {
  let at = index
  while ((quotations[at] as Quotation).parent >= 0) at = (quotations[at] as Quotation).parent
  return at
}

function attributeOne(view: SentenceView, quotation: Quotation): void {
  const own = view.drafts.filter(d => d.sentence === view.index)
  const range = { first: quotation.first, last: quotation.last }
  if (own.some(d => d.quote.some(q => q.first === range.first && q.last === range.last))) return
  const around = own.filter(d => d.quote.some(q => contains(q, range))).at(-1)
  if (own.some(d => d.speaker.some(s => contains(s, range)) || d.addressee.some(s => contains(s, range)))) return
  if (isName(view, quotation)) return
  if (around) {
    nestedIn(view, quotation, around)
    return
  }
  if (!afterColon(view, quotation)) besideVerb(view, quotation)
}

function nestedIn(view: SentenceView, quotation: Quotation, around: Draft): void {
  draft(view, {
    type: 'Direct',
    quote: [{ first: quotation.first, last: quotation.last }],
    speaker: around.speaker,
    cue: around.type === 'Reported' ? [] : around.cue,
    frame: around.type === 'Reported' ? [] : around.frame,
    rule: 'quotation/nested',
    act: around.act,
    nested: true,
    parent: around,
    tense: around.tense,
  })
}

/** Titles, names of papers and ships, nicknames: all words capitalised, or a naming noun before them. */
function isName(view: SentenceView, quotation: Quotation): boolean {
  const { tokens } = view
  const inside = tokens.slice(quotation.first + 1, quotation.closed ? quotation.last - 1 : quotation.last)
  if (!inside.length) return true
  const words = inside.filter(t => t.kind === 'word')
  const before = tokens[quotation.first - 1]
  const naming = before?.kind === 'word' && before.capital && NAMING_NOUNS.test(before.lower)
  const speech =
    inside.some(t => t.kind === 'stop' && t.gap === 0) ||
    words.some(t => !t.capital && t.word.verbs.some(v => v.kind === 'finite' && !v.guessed))
  if (naming && !(speech && words.length > 6)) return true
  if (speech && words.length > 3) return false
  const content = words.filter(
    t => !(t.word.classes & (WordClass.article | WordClass.preposition | WordClass.coordinator)),
  )
  const proper = content.length > 0 && content.every(t => t.capital)
  return (
    proper &&
    (words.length > 1 || before?.capital === true) &&
    words.length <= 6 &&
    (before?.capital === true || isArticle(before)) &&
    !/^(als)$/.test(before?.lower ?? '')
  )
}

const isArticle = (token: Token | undefined) => token !== undefined && (token.word.classes & WordClass.article) !== 0

/** "Bundesinnenminister Schäuble: „…“", "Zitat: „…“". */
function afterColon(view: SentenceView, quotation: Quotation): boolean {
  const { tokens, sentence } = view
  const colon = tokens[quotation.first - 1]
  if (colon?.kind !== 'colon') return false
  const clause = view.clauses.filter(c => (c.pieces[0]?.first ?? 0) < quotation.first).at(-1)
  const people = clause?.verb ? findParticipants(tokens, clause) : null
  const phrase = people ? people.subject : readNounPhrase(tokens, sentence.first, quotation.first)
  draft(view, {
    type: 'Direct',
    quote: [{ first: quotation.first, last: quotation.last }],
    speaker: phrase ? [{ first: phrase.first, last: phrase.last }] : [],
    cue: clause?.verb ? [...clause.verb.tokens] : [],
    frame: [{ first: sentence.first, last: quotation.first }],
    rule: 'quotation/colon',
    tense: clause?.verb?.tense ?? null,
  })
  return true
}

/** "nannte den Plan „absurd“", "sprach von einem „Skandal“": a verb of the clause takes the words. */
function besideVerb(view: SentenceView, quotation: Quotation): void {
  const clause = view.clauses
    .filter(c => c.verb && c.pieces.some(p => quotation.first >= p.first && quotation.first < p.last))
    .at(-1)
  const verb = clause?.verb ? view.language.reportingVerb(clause.verb.lemma) : undefined
  if (!clause?.verb || !verb) {
    bare(view, quotation)
    return
  }
  const people = findParticipants(view.tokens, clause)
  const frame = clause.pieces.map(p => ({ first: p.first, last: p.last })).flatMap(p => cut(p, quotation))
  draft(view, {
    type: 'Direct',
    quote: [{ first: quotation.first, last: quotation.last }],
    speaker: speakerOf(view, { clause, verb }, people, [quotation]),
    cue: [...clause.verb.tokens],
    frame,
    rule: 'quotation/verb',
    act: verb.act,
    tense: clause.verb.tense,
    verb,
  })
}

const cut = (piece: { first: number; last: number }, hole: Quotation) =>
  [
    { first: piece.first, last: Math.min(piece.last, hole.first) },
    { first: Math.max(piece.first, hole.last), last: piece.last },
  ].filter(r => r.last > r.first)

/** A quotation that is the sentence: who said it is for the context to tell. */
function bare(view: SentenceView, quotation: Quotation): void {
  const { tokens, sentence } = view
  const words = quotation.last - quotation.first - 2
  const whole = quotation.first === sentence.first && quotation.last >= sentence.last - 1
  const sentenceLike =
    tokens.slice(quotation.first + 1, quotation.last - 1).some(t => t.kind === 'stop') || hasVerb(tokens, quotation)
  if (!whole && !(sentenceLike && words >= 6)) return
  if (whole && words < 3) return
  draft(view, { type: 'Direct', quote: [{ first: quotation.first, last: quotation.last }], rule: 'quotation/bare' })
}

function hasVerb(tokens: readonly Token[], quotation: Quotation): boolean {
  for (let i = quotation.first + 1; i < quotation.last - 1; i++) {
    const token = tokens[i] as Token
    if (!token.capital && token.word.verbs.some(v => v.kind === 'finite' && !v.guessed)) return true
  }
  return false
}
