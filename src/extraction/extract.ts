import { assignActs } from './acts/assign-acts.js'
import { linkDenials } from './acts/link-denials.js'
import { splitClauses } from './clauses/split-clauses.js'
import { continueStatements } from './continuations/continue-statements.js'
import { type Draft, firstToken, type SentenceView } from './drafts.js'
import { quotationsBySentence } from './find-open-quotations.js'
import { attributeFrames } from './frames/attribute-frames.js'
import { attributeNouns } from './frames/attribute-nouns.js'
import { reportDependentClauses } from './frames/report-dependent-clauses.js'
import type { Language } from './language.js'
import type { Statement } from './model.js'
import { nestStatements } from './nest-statements.js'
import { attributeCitations } from './quotations/attribute-citations.js'
import { attributeColons } from './quotations/attribute-colons.js'
import { attributeQuotations } from './quotations/attribute-quotations.js'
import { attributeTranscripts } from './quotations/attribute-transcripts.js'
import { nestQuotations } from './quotations/nest-quotations.js'
import { rateStatements } from './rating/rate-statements.js'
import { reportIntentions } from './reported/report-intentions.js'
import { reportSpeechActs } from './reported/report-speech-acts.js'
import { separateSiblings } from './separate-siblings.js'
import { attributeSources } from './sources/attribute-sources.js'
import type { Analysis } from './text/model.js'
import { pairQuotationMarks } from './text/pair-quotation-marks.js'
import { splitSentences } from './text/split-sentences.js'
import { tellSurnames } from './text/tell-surnames.js'
import { tokenize } from './text/tokenize.js'
import { writeStatements } from './write-statements.js'

/** Changes whenever the same text can give other statements. */
export const EXTRACTOR_VERSION = '1.7.0'

export interface Extraction {
  readonly analysis: Analysis
  /** In the order of the text; a nested statement comes after the one around it. */
  readonly statements: readonly Statement[]
  /** For each statement the rows of the table of shares that speak of it, the most special one last. */
  readonly grounds: readonly (readonly string[])[]
}

/** Text in, statements out: total, deterministic, in time linear in the text's length. */
export function extract(text: string, language: Language): Extraction {
  const tokens = tokenize(text, language)
  tellSurnames(tokens)
  const quotations = pairQuotationMarks(tokens)
  const { sentences, paragraphs } = splitSentences(tokens, quotations)
  const quoted = quotationsBySentence(tokens, quotations)
  const views: SentenceView[] = sentences.map((sentence, index) => ({
    tokens,
    sentence,
    index,
    clauses: splitClauses(tokens, sentence),
    quotations,
    quoted: quoted.get(index) ?? [],
    language,
    drafts: [],
  }))
  const spoken = attributeTranscripts(views)
  for (const view of views) {
    if (spoken.has(view.index)) continue
    attributeColons(views, view.index)
    attributeSources(view)
    attributeFrames(views, view.index)
    attributeNouns(view)
    attributeQuotations(views, view.index)
    attributeCitations(view)
    reportSpeechActs(view)
    reportIntentions(view)
    reportDependentClauses(view)
  }
  continueStatements(views)
  nestQuotations(views)
  separateSiblings(tokens, inOrder(views))
  nestStatements(inOrder(views))
  assignActs(views)
  linkDenials(views)
  rateStatements(views)
  const drafts = inOrder(views)
  return {
    analysis: { text, tokens, sentences, quotations, paragraphs },
    statements: writeStatements(tokens, drafts),
    grounds: drafts.map(d => d.grounds),
  }
}

/** In the order of the text, outer ones first; those that lost their words are gone. */
function inOrder(views: readonly SentenceView[]): Draft[] {
  const found: Draft[] = []
  for (const view of views) {
    if (view.drafts.some(d => !d.quote.length)) view.drafts = view.drafts.filter(d => d.quote.length)
    for (const d of view.drafts) found.push(d)
  }
  return found.every((d, i) => i === 0 || inTextOrder(found[i - 1] as Draft, d) <= 0) ? found : found.sort(inTextOrder)
}

const inTextOrder = (a: Draft, b: Draft) => firstToken(a) - firstToken(b) || coveredBy(b) - coveredBy(a)

const coveredBy = (d: Draft) => d.quote.reduce((sum, { first, last }) => sum + last - first, 0)
