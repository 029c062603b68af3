/**
 * The query string that a search's fields amount to: empty ones left out, dates as people write them made ISO. What a form
 * without JavaScript sends is long; the address that a person keeps should not be.
 *
 * @example tidySearch(new URLSearchParams('q=Abzug&speaker=&from=21.1.2022')) // 'q=Abzug&from=2022-01-21'
 */
export function tidySearch(parameters: URLSearchParams): string {
  const tidy = [...parameters]
    .map(([name, value]): [string, string] => [
      name,
      name === 'from' || name === 'to' ? toIsoDate(value) : value.trim(),
    ])
    .filter(([, value]) => value !== '')
  return new URLSearchParams(tidy).toString()
}

/** `21.1.2022` and `1.2022`, as German writes them, in ISO's way; anything else as it is. */
export function toIsoDate(text: string): string {
  const date = /^\s*(?:(\d{1,2})\.\s*)?(\d{1,2})[./]\s*(\d{4})\s*$/.exec(text)
  if (!date) return text.trim()
  const [, day, month, year] = date
  return [year, month, day].flatMap(part => (part === undefined ? [] : [part.padStart(2, '0')])).join('-')
}
