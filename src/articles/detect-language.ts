/** The language of a text that does not say it, as BCP 47. */
export function languageOf(_text: string): string {
  return 'de'
}
