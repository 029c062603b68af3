import type { StatementRecord } from '../../store/statement-record.js'
import { articlePath, statementPath } from '../addresses.js'
import { describeConfidence } from '../words/describe-confidence.js'
import { describeDate } from '../words/describe-date.js'
import type { Texts } from '../words/german.js'
import { Highlighted } from './highlighted.js'
import { Attribution } from './parties.js'

/** A statement in a list: its words, and in a few lines whose they are, when, where and how sure that is. */
function StatementEntry({ statement, texts, q }: { statement: StatementRecord; texts: Texts; q: string | null }) {
  const { article } = statement
  return (
    <article class="entry">
      <p class="entry-date">
        <SaidDate statement={statement} texts={texts} />
      </p>
      <div class="entry-body">
        <p class="entry-words" lang={article.language}>
          <a href={statementPath(statement.id)}>
            <Highlighted text={statement.text} q={q} />
          </a>
        </p>
        <p class="entry-who">
          <Attribution statement={statement} texts={texts} />
        </p>
        <p class="entry-facts">
          <span class="tag">{texts.acts[statement.act]}</span>, {texts.types[statement.type].label}
          {'. '}
          <a href={articlePath(article.id)} lang={article.language}>
            {article.title}
          </a>
          {article.outlet && `, ${article.outlet}`}
        </p>
        <p class="entry-confidence">{describeConfidence(statement, texts)}</p>
      </div>
    </article>
  )
}

/** The day or the span of days, with the uncertainty on a line of its own. */
export function SaidDate({ statement: { said }, texts }: { statement: Pick<StatementRecord, 'said'>; texts: Texts }) {
  return (
    <time dateTime={said.from !== null && said.from === said.to ? said.from : undefined}>
      {describeDate(said, texts)}
    </time>
  )
}

interface StatementListProps {
  readonly statements: readonly StatementRecord[]
  readonly texts: Texts
  /** Words searched for, to be marked. */
  readonly q?: string | null
}

/** A list of statements. */
export function StatementList({ statements, texts, q = null }: StatementListProps) {
  return (
    <ol class="entries">
      {statements.map(statement => (
        <li key={statement.id}>
          <StatementEntry statement={statement} texts={texts} q={q} />
        </li>
      ))}
    </ol>
  )
}
