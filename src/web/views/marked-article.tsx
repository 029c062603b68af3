import type { StatementRecord } from '../../store/statement-record.js'
import { statementPath } from '../addresses.js'
import { type MarkedNode, type MarkedRange, markText } from '../text/mark-text.js'
import { hueOf } from '../text/speaker-hues.js'
import { describeDate } from '../words/describe-date.js'
import type { Texts } from '../words/german.js'
import { Attribution } from './parties.js'

interface MarkedArticleProps {
  readonly text: string
  readonly statements: readonly StatementRecord[]
  readonly hues: ReadonlyMap<string, number>
  readonly texts: Texts
}

/** A mark and the statement that it is of, with its number on the page. */
interface Marked {
  readonly statement: StatementRecord
  readonly number: number
  readonly hue: number | null
  /** The last part of a quote in several parts carries the number. */
  readonly last: boolean
  readonly first: boolean
}

/** The text, letter for letter, with its statements marked; behind each stands its number, which shows who said it and when. */
export function MarkedArticle({ text, statements, hues, texts }: MarkedArticleProps) {
  const marks = new Map<string, Marked>()
  const places = statements.flatMap((statement, index) => {
    const quote = statement.spans.filter(({ part }) => part === 'quote')
    return quote.map(({ start, end }, position) => {
      const id = `${statement.id} ${position}`
      const hue = hueOf(statement, hues)
      marks.set(id, { statement, number: index + 1, hue, first: position === 0, last: position === quote.length - 1 })
      return { id, start, end }
    })
  })
  return (
    <div class="frozen">
      <Nodes nodes={markText(text, places)} marks={marks} texts={texts} />
    </div>
  )
}

interface NodesProps {
  readonly nodes: readonly MarkedNode[]
  readonly marks: ReadonlyMap<string, Marked>
  readonly texts: Texts
}

function Nodes({ nodes, marks, texts }: NodesProps) {
  return (
    <>
      {nodes.map(node =>
        typeof node === 'string' ? node : <MarkedPiece key={node.id} range={node} marks={marks} texts={texts} />,
      )}
    </>
  )
}

function MarkedPiece({ range, marks, texts }: { range: MarkedRange } & Omit<NodesProps, 'nodes'>) {
  const { statement, number, hue, first, last } = marks.get(range.id)!
  const manner = statement.type === 'Direct' ? 'direct' : 'indirect'
  return (
    <mark
      class={`hue-${hue ?? 'none'} ${manner}`}
      data-note={number}
      id={first && range.begins ? `s-${statement.id}` : undefined}
    >
      <Nodes nodes={range.children} marks={marks} texts={texts} />
      {last && range.ends && <NoteLink statement={statement} number={number} texts={texts} />}
    </mark>
  )
}

/** The number behind a mark; on it and on the mark a card says in short what the list says in full. */
function NoteLink({ statement, number, texts }: { statement: StatementRecord; number: number; texts: Texts }) {
  return (
    <sup class="note-link">
      <a href={statementPath(statement.id)} aria-describedby={`card-${number}`}>
        <span class="visually-hidden">{texts.statement.one} </span>
        {number}
      </a>
      <span class="card" id={`card-${number}`} role="tooltip" lang={texts.code}>
        <strong>
          <Attribution statement={statement} texts={texts} plain />
        </strong>
        <span>{describeDate(statement.said, texts)}</span>
        <span>{`${texts.acts[statement.act]}, ${texts.types[statement.type].label}`}</span>
      </span>
    </sup>
  )
}
