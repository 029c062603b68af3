import { describeNote } from '../words/describe-note.js'
import type { Texts } from '../words/german.js'

/** Why an article has no statements, where it was not read. */
export function ArticleNote({ note, texts }: { note: string | null; texts: Texts }) {
  if (note === null) return null
  const { words, lang } = describeNote(note, texts)
  return (
    <p class="notice" lang={lang}>
      {words}
    </p>
  )
}
