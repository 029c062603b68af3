import type { StatementRecord } from '../../store/statement-record.js'
import { statementPath } from '../addresses.js'
import { hueOf } from '../text/speaker-hues.js'
import { describeDate } from '../words/describe-date.js'
import type { Texts } from '../words/german.js'
import { Attribution } from './parties.js'

interface ArticleNotesProps {
  readonly statements: readonly StatementRecord[]
  readonly hues: ReadonlyMap<string, number>
  readonly texts: Texts
}

/** The statements of an article in the order of the text, each with a way to its place there. */
export function ArticleNotes({ statements, hues, texts }: ArticleNotesProps) {
  if (statements.length === 0) return null
  return (
    <aside class="notes" aria-labelledby="notes">
      <h2 id="notes">{texts.article.statements(statements.length)}</h2>
      <ol>
        {statements.map((statement, index) => (
          <li
            key={statement.id}
            class={`hue-${hueOf(statement, hues) ?? 'none'}`}
            id={`note-${index + 1}`}
            data-note={index + 1}
          >
            <p class="note-who">
              <a class="note-number" href={`#s-${statement.id}`}>
                <span class="visually-hidden">{texts.article.toText} </span>
                {index + 1}
              </a>{' '}
              <Attribution statement={statement} texts={texts} />
            </p>
            <p class="note-words" lang={statement.article.language}>
              <a href={statementPath(statement.id)}>{statement.text}</a>
            </p>
            <p class="note-facts">
              {texts.acts[statement.act]}, {texts.types[statement.type].label}, {describeDate(statement.said, texts)}
            </p>
          </li>
        ))}
      </ol>
    </aside>
  )
}
