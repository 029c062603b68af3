import type { SentenceView } from '../drafts.js'
import { isNoun, OPENERS } from '../phrases/tell-noun-words.js'
import type { Range, Token } from '../text/model.js'
import { WordClass } from '../words.js'

/**
 * "laut Polizei von einem Auto erfasst", "laut Richard Lutz der Winter": where the source ends though what follows could be an
 * attribute of its noun. Offices, bodies and words for what was said take one, police and names do not.
 */
export function cutSourceNoun(view: SentenceView, phrase: Range, passive: boolean): Range {
  for (let i = phrase.first + 1; i < phrase.last; i++)
    if (isOver(view, phrase, i, passive)) return { ...phrase, last: i }
  return phrase
}

function isOver({ tokens, language }: SentenceView, phrase: Range, i: number, passive: boolean): boolean {
  const before = tokens[i - 1] as Token
  const token = tokens[i] as Token
  const says = language.isSourceNoun(before.text)
  const kind = INSTITUTION.test(before.lower) || ROLE.test(before.lower)
  if (token.kind === 'number') return isYear(token) && !DOCUMENT.test(before.lower)
  if (says && isOwnWord(tokens[phrase.first]) && token.word.classes & WordClass.preposition) return true
  switch (token.lower) {
    case 'der':
      return before.kind === 'close' || (isNoun(before) && !says && !kind && isName(tokens, phrase, i))
    case 'von':
      return isOwnWord(tokens[phrase.first]) || isActor(tokens, i, passive, says)
    case 'für':
      return !kind && !DOCUMENT.test(before.lower)
    case 'aus':
      return !says && !ROLE.test(before.lower) && (tokens[i + 1]?.word.classes ?? 0) !== 0
    case 'zur':
    case 'zum':
      return !DOCUMENT.test(before.lower) && !DEVOTED.test(before.lower)
    default:
      return isNoun(token) && isNoun(before) && language.standsBare(token.text)
  }
}

/** "nach eigenen Angaben von 50 Toten ausgehen", "nach seinen Worten von …": whose words they are is said already. */
const isOwnWord = (token: Token | undefined) => /^(eigene[nr]?|seine[nr]?|ihre[nr]?)$/.test(token?.lower ?? '')

const isYear = ({ text }: Token) => /^(19|20)\d\d$/.test(text)

/** "laut Polizei", "laut Minister Volker Wissing": a noun without an article, or several words with capitals. */
const isName = (tokens: readonly Token[], { first }: Range, i: number) =>
  i === first + 1 || isNoun(tokens[i - 2]) || !((tokens[first] as Token).word.classes & OPENERS)

/** "von einem Auto", "von zwei Männern", and in a passive "von Passanten": who did it; "Angaben von Nachbarn" has said it. */
function isActor(tokens: readonly Token[], i: number, passive: boolean, says: boolean): boolean {
  const { lower = '', kind } = tokens[i + 1] ?? {}
  if (says) return false
  return passive || kind === 'number' || /^eine[mnr]$|^(rund|etwa|zwei|drei|mehreren|vielen|einigen)$/.test(lower)
}

/** What an office or body is for, or whose it is, belongs to its name: "Institut für Wirtschaft", "Verband der Köche". */
const INSTITUTION =
  /(amt|institut|ministerium|verband|bund|union|verein|vereinigung|gesellschaft|zentrum|zentrale|behörde|stiftung|agentur|anstalt|organisation|kommission|ausschuss|rat|kammer|konferenz|liga|partei|akademie|hochschule|universität|lehrstuhl|abteilung|netzwerk|initiative|bündnis|büro|kirche|gewerkschaft|dienst|stelle|fonds|komitee|klinik|kreise|kreisen|vertretung|führung|leitung|spitze|fraktion)(e?s)?$/

const ROLE =
  /(chef|präsident|leiter|direktor|sprecher|sekretär|vorsitzende[nr]?|minister|beauftragte[nr]?|expert|experte|professor|anwalt|vorstand|kommissar|vertreter|mitarbeiter|forscher|botschafter|general|bischof|inhaber|redakteur|korrespondent|autor|trainer|abgeordnete[nr]?|meister|könig|richter|kanzler|zeuge)(s|n|en|in|innen|rin)?$/

/** "Gesellschaft zur Rettung", "Zentrum zum Schutz" */
const DEVOTED = /(gesellschaft|zentrum|zentrums|kommission|initiative|verein|stiftung|institut|ausschuss)(e?s)?$/

const DOCUMENT =
  /(studie|bericht|report|prognose|plan|pläne|plänen|planung|konzept|entwurf|gesetz|umfrage|zahlen|daten|statistik|gutachten|papier|index|programm|haushalt|ranking|agenda|vertrag|verordnung|richtlinie|leitlinie|vorgaben|regeln|vorschlag|vorschlägen|bilanz|analyse|untersuchung|erhebung)(s|es|n|en)?$/
