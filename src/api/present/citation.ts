import type { StatementRecord } from '../../store/statement-record.js'
import { formatDate } from './format-date.js'

/**
 * A ready sentence to paste: `Sergej Lawrow (laut Antony Blinken), sinngemäß: „dass keine Invasion geplant sei“. In: Titel,
 * Wikinews, Januar 2022. https://…`. Words that the article gives in indirect speech are called `sinngemäß`.
 */
export function citationOf(statement: StatementRecord): string {
  const { article } = statement
  const source = [article.title, article.outlet, formatDate(article.published)].filter(Boolean).join(', ')
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
  const bare = text.trim().replace(/^["„“”»«]([^"„“”»«]*)["„“”»«]$/u, '$1')
  const inner = bare.replace(/["„“”»«]([^"„“”»«]*)["„“”»«]/gu, '‚$1‘')
  return `„${inner}“`
}
