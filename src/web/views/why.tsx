import type { StatementRecord } from '../../store/statement-record.js'
import type { Texts } from '../words/texts.js'

/** Why the program took this for a statement: the rule that found it, explained by its own example. */
export function Why({ statement: { rule }, texts }: { statement: StatementRecord; texts: Texts }) {
  const words = texts.statement
  return (
    <section aria-labelledby="why">
      <h2 id="why">{words.why}</h2>
      {rule === 'person' ? (
        <p>{words.byHand}</p>
      ) : (
        <>
          <p>{words.unexplained}</p>
          <p class="rule">
            {words.rule} <code>{rule}</code>
          </p>
        </>
      )}
    </section>
  )
}
