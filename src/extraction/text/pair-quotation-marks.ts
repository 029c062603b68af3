import type { Quotation, Token } from './model.js'

/**
 * Opening mark → the marks that close it, slips and Nordic »…» included where the mark stands as a closing one. German
 * „…“, »…«, ‚…‘; Swiss and French «…», ‹…›; English “…”, ‘…’; typewriter "…", '…', ''…''.
 */
const CLOSERS: Record<string, readonly string[]> = {
  '„': ['“', '”', '"', '‟', "''", '„'],
  '“': ['”', '"', '“'],
  '”': ['”'],
  '‟': ['”', '“'],
  '»': ['«', '»'],
  '«': ['»', '«'],
  '‚': ['‘', "'", '’'],
  '‘': ['’'],
  '›': ['‹'],
  '‹': ['›'],
  '"': ['"', '“', '”'],
  "'": ["'"],
  "''": ["''", '"'],
  '`': ['´', '`', "'"],
  '``': ["''", '``'],
}

/** A quotation that no mark has closed for this many tokens was never one: a lost mark must not swallow the article. */
const LONGEST = 1500

interface Open {
  readonly index: number
  readonly closers: readonly string[]
  readonly parent: number
}

interface Draft {
  first: number
  last: number
  parent: number
  closed: boolean
}

/**
 * Pairs quotation marks of every style, nested ones included, and writes each token's innermost quotation into
 * `token.quotation`. A quotation over several paragraphs goes on where the next paragraph opens with a mark; an unclosed
 * one ends with its paragraph when it follows a colon or opens the paragraph, and is dropped otherwise. Linear.
 */
export function pairQuotationMarks(tokens: readonly Token[]): Quotation[] {
  const drafts: Draft[] = []
  const stack: Open[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.gap === 3 && stack.length) leaveParagraph(tokens, i, stack, drafts)
    if (token.kind !== 'quote') continue
    if (isApostrophe(tokens, i)) continue
    const open = findOpen(stack, token.text)
    if (open >= 0 && closes(tokens, i, stack[open] as Open)) {
      const { index, parent } = stack[open] as Open
      stack.length = open
      drafts.push({ first: index, last: i + 1, parent, closed: true })
      const outer = stack.at(-1)
      if (outer && closesBoth(tokens, i, index, outer.index)) {
        drafts.push({ first: outer.index, last: i + 1, parent: -1, closed: true })
        stack.pop()
      }
    } else if (opens(tokens, i)) {
      if (stack.length < 4) stack.push({ index: i, closers: CLOSERS[token.text] ?? [], parent: -1 })
    }
  }
  if (stack.length) leaveParagraph(tokens, tokens.length, stack, drafts)
  return nest(tokens, drafts)
}

/** "Hans' Auto", "'68": a single mark inside or at the edge of a word without a partner is no quotation mark. */
function isApostrophe(tokens: readonly Token[], i: number): boolean {
  const mark = tokens[i] as Token
  if (!/^['’‘`´]$/.test(mark.text)) return false
  const next = tokens[i + 1]
  const before = tokens[i - 1]
  if (
    mark.gap === 0 &&
    before &&
    before.kind === 'word' &&
    next &&
    next.gap > 0 &&
    /[sxzß]$/.test(before.lower) &&
    !hasSingleOpen(tokens, i)
  )
    return true
  return next?.kind === 'number' && next.gap === 0 && mark.gap > 0
}

function hasSingleOpen(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 40; k--) {
    const token = tokens[k] as Token
    if (token.gap === 3) return false
    if (/^['‚‘`]$/.test(token.text) && token.kind === 'quote' && (tokens[k + 1]?.gap ?? 1) === 0) return true
  }
  return false
}

/** How far behind two marks in one the rest of the paragraph is counted. */
const REST = 300

/**
 * "Er fragte: „Warum dachten Sie: „Nur weg?“ Sie schwieg. Dann sagte sie: „Aus Angst.“": one mark closes both where those that follow
 * in the paragraph open and close for themselves.
 */
function closesBoth(tokens: readonly Token[], i: number, inner: number, outer: number): boolean {
  const opener = (tokens[outer] as Token).text
  if (!/^[„»]$/.test(opener) || (tokens[inner] as Token).text !== opener) return false
  const closers = CLOSERS[opener] as readonly string[]
  let opened = 0
  let closed = 0
  for (let k = i + 1; k < Math.min(tokens.length, i + REST) && (tokens[k] as Token).gap !== 3; k++) {
    const { kind, text } = tokens[k] as Token
    if (kind !== 'quote') continue
    if (text === opener) opened++
    else if (closers.includes(text)) closed++
  }
  return opened > 0 && closed === opened
}

function findOpen(stack: readonly Open[], mark: string): number {
  for (let k = stack.length - 1; k >= 0; k--) if ((stack[k] as Open).closers.includes(mark)) return k
  return -1
}

function closes(tokens: readonly Token[], i: number, open: Open): boolean {
  if (i === open.index + 1) return false
  const mark = tokens[i] as Token
  const next = tokens[i + 1]
  if (i - open.index > LONGEST) return true
  // „er sagte, "das" gehe nicht", »im »Boten« steht«: a mark with space before and none behind opens
  if (AMBIGUOUS.test(mark.text) && mark.gap > 0 && !endsBefore(next)) return false
  return (
    mark.text !== (tokens[open.index] as Token).text ||
    !/[„»«“]/.test(mark.text) ||
    (mark.gap === 0 && endsBefore(next))
  )
}

/** Marks that open in one style and close in another. */
const AMBIGUOUS = /^["'“”»«‹›]|''$/

/** "»Das bleibt», sagte", "„Es reicht„, sagte": no word stands at once behind the mark. */
const endsBefore = (next: Token | undefined) => !next || next.gap > 0 || !/^(word|number|open)$/.test(next.kind)

function opens(tokens: readonly Token[], i: number): boolean {
  const mark = tokens[i] as Token
  const next = tokens[i + 1]
  if (!next || !(mark.text in CLOSERS)) return false
  if (/[„‚]/.test(mark.text)) return true
  if (next.gap === 0) return mark.gap > 0 || /[([\-–—/„“"»«:]$/.test(tokens[i - 1]?.text ?? '(')
  return /["“»«]/.test(mark.text) && mark.gap > 0 && next.gap === 1
}

/** At an empty line: keeps what goes on there, ends what a colon or the paragraph's start makes sure of, drops the rest. */
function leaveParagraph(tokens: readonly Token[], at: number, stack: Open[], drafts: Draft[]): void {
  const outer = stack[0] as Open
  const opener = tokens[outer.index] as Token
  const next = tokens[at]
  const goesOn =
    next?.kind === 'quote' &&
    next.text === opener.text &&
    at - outer.index < LONGEST &&
    (tokens[at + 1]?.gap ?? 1) === 0
  const before = tokens[outer.index - 1]
  const sure = opener.gap === 3 || before?.kind === 'colon'
  if ((sure || goesOn) && at > outer.index + 1) drafts.push({ first: outer.index, last: at, parent: -1, closed: false })
  stack.length = 0
}

/** Sorts the drafts, links each to the one around it, and marks the tokens. */
function nest(tokens: readonly Token[], drafts: Draft[]): Quotation[] {
  drafts.sort((a, b) => a.first - b.first || b.last - a.last)
  const around: number[] = []
  for (let q = 0; q < drafts.length; q++) {
    const draft = drafts[q] as Draft
    while (around.length && (drafts[around.at(-1) as number] as Draft).last <= draft.first) around.pop()
    draft.parent = around.at(-1) ?? -1
    around.push(q)
    for (let i = draft.first; i < draft.last; i++) (tokens[i] as Token).quotation = q
  }
  return drafts
}
