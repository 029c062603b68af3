import type { StatementRecord } from '../../store/statement-record.js'
import type { Texts } from './german.js'

/**
 * How sure the record is, as a sentence. `confidence` is the share of statements of its rule that were right when that was
 * measured, so the sentence speaks of passages written like this one, never of this one.
 */
export function describeConfidence(
  { status, confidence }: Pick<StatementRecord, 'status' | 'confidence'>,
  { confidence: words }: Texts,
): string {
  if (status === 'verified') return words.verified
  if (status === 'corrected') return words.corrected
  const tenths = Math.round(confidence * 10)
  if (confidence >= 0.95) return words.nearly
  if (tenths > 5) return words.often(Math.min(tenths, 9))
  return tenths === 5 ? words.half : words.seldom(Math.max(tenths, 1))
}
