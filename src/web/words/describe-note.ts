import type { Texts } from './german.js'

/** What the program notes on an article that it cannot read. */
const UNREAD = /^not read: the extractor does not know the language "(.+)"$/

/** A note on an article in the page's words, in the language `lang`; one that a person wrote stands as it is, in whatever language. */
export function describeNote(
  note: string,
  { code, article }: Texts,
): { readonly words: string; readonly lang?: string } {
  const tag = UNREAD.exec(note)?.[1]
  return tag === undefined ? { words: note, lang: '' } : { words: article.unread(nameOf(tag, code)) }
}

/** "Französisch" of `fr`; a tag that has no name stays as it is. */
function nameOf(tag: string, code: string): string {
  try {
    return new Intl.DisplayNames(code, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
