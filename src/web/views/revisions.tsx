import type { RevisionRecord } from '../../store/list-revisions.js'
import type { Texts } from '../words/german.js'

/** What was changed in a statement, by whom and why; the latest first. Takes them in the order in which they were made. */
export function Revisions({ revisions, texts }: { revisions: readonly RevisionRecord[]; texts: Texts }) {
  const words = texts.statement
  return (
    <section class="revisions" aria-labelledby="revisions">
      <h2 id="revisions">{words.revisions}</h2>
      {revisions.length === 0 ? <p>{words.unrevised}</p> : null}
      <ol>
        {[...revisions].reverse().map(revision => (
          <li key={`${revision.change} ${revision.field}`}>
            <p>
              <time dateTime={revision.at.toISOString()}>{formatInstant(revision.at, texts)}</time>{' '}
              <strong>{revision.who}</strong>: {texts.actions[revision.action] ?? revision.action}
            </p>
            <p class="change">
              {texts.fields[revision.field] ?? revision.field}: <del>{shown(revision, revision.before, texts)}</del>{' '}
              <span aria-hidden="true">→</span> <ins>{shown(revision, revision.after, texts)}</ins>
            </p>
            {revision.reason && <p class="reason">{revision.reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function formatInstant(at: Date, { code }: Texts): string {
  return at.toLocaleString(code === 'en' ? 'en-GB' : code, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })
}

/** A value in words where there are some: a status, a type, an act. */
function shown({ field }: RevisionRecord, value: string | null, texts: Texts): string {
  if (value === null || value === '') return texts.statement.nothing
  if (field === 'status') return lookUp(texts.statuses, value)
  if (field === 'act') return lookUp(texts.acts, value)
  return field === 'type' ? ((texts.types as Record<string, { label: string }>)[value]?.label ?? value) : value
}

function lookUp(words: Readonly<Record<string, string>>, value: string): string {
  return words[value] ?? value
}
