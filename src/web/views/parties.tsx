import { Fragment } from 'preact'
import type { PartyRecord, StatementRecord } from '../../store/statement-record.js'
import { speakerPath } from '../addresses.js'
import type { Texts } from '../words/german.js'

interface AttributionProps {
  readonly statement: StatementRecord
  readonly texts: Texts
  /** Names without links and roles. */
  readonly plain?: boolean
}

/** Who said it and, in the same line, through whom: "Sergej Lawrow, Außenminister, laut Antony Blinken". */
export function Attribution({ statement, texts, plain = false }: AttributionProps) {
  const { speakers, relayers } = statement
  const [before = '', after = ''] = texts.statement.according('\n').split('\n')
  return (
    <>
      {speakers.length === 0 ? (
        <span class="unnamed">{texts.statement.unknownSpeaker}</span>
      ) : (
        <Parties parties={speakers} plain={plain} />
      )}
      {relayers.length > 0 && (
        <span class="relayed">
          {', '}
          {before}
          <Parties parties={relayers} plain={plain} />
          {after}
        </span>
      )}
    </>
  )
}

/** Names that lead to their pages, each with the role that the article gives. */
export function Parties({ parties, plain = false }: { parties: readonly PartyRecord[]; plain?: boolean }) {
  if (plain) return <>{parties.map(({ name }) => name).join(', ')}</>
  return (
    <>
      {parties.map((party, index) => (
        <Fragment key={party.id}>
          {index > 0 && ', '}
          <a class="name" href={speakerPath(party.slug)}>
            {party.name}
          </a>
          {party.role && <span class="role">{`, ${party.role}`}</span>}
        </Fragment>
      ))}
    </>
  )
}
