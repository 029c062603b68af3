import type { StatementRecord } from '../../store/statement-record.js'
import { ELLIPSIS } from '../../store/statement-rows.js'
import { formatDate } from './format-date.js'

/**
 * A ready sentence to paste: `Sergej Lawrow (laut Antony Blinken), sinngemäß: „dass keine Invasion geplant sei“. In: Titel,
 * Wikinews, Januar 2022. https://…`. Words that the article gives in indirect speech are called `sinngemäß`.
 */
export function citationOf(statement: StatementRecord): string {
  const { article } = statement
  const source = [article.title.replace(/\.$/, ''), article.outlet, formatDate(article.published)]
    .filter(Boolean)
    .join(', ')
  const sentence = `${who(statement)}${manner(statement)}: ${quoted(statement.text)} (${formatDate(statement.said)}). In: ${source}.`
  return article.url === null ? sentence : `${sentence} ${article.url}`
}

function who({ speakers, relayers }: StatementRecord): string {
  const names = speakers.map(speaker => speaker.name).join(', ') || 'Ungenannt'
  return relayers[0] ? `${names} (laut ${relayers[0].name})` : names
}

function manner({ type }: StatementRecord): string {
  return type === 'Direct' ? '' : ', sinngemäß'
}

/** In German quotation marks; the marks that the text brings along become single ones inside. */
function quoted(text: string): string {
  return `„${text
    .split(ELLIPSIS)
    .map(part => withSingleMarks(withoutMarks(part)))
    .join(ELLIPSIS)}“`
}

const PAIRS = [
  ['„', '“'],
  ['„', '”'],
  ['“', '”'],
  ['»', '«'],
  ['«', '»'],
  ['"', '"'],
] as const

/** Without the marks around the whole; those of „Hilfe“ und „Schutz“ are not. */
function withoutMarks(text: string): string {
  const around = PAIRS.some(([open, close]) => {
    if (text.length < 2 || !text.startsWith(open) || !text.endsWith(close)) return false
    const [first] = text.slice(1, -1).match(new RegExp(`[${open}${close}]`)) ?? []
    return first === undefined || (first === open && open !== close)
  })
  return around ? text.slice(1, -1) : text
}

function withSingleMarks(text: string): string {
  return PAIRS.reduce(
    (done, [open, close]) => done.replace(new RegExp(`${open}([^${open}${close}]*)${close}`, 'g'), '‚$1‘'),
    text,
  )
}
