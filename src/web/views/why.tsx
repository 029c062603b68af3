import type { StatementRecord } from '../../store/statement-record.js'
import type { Texts } from '../words/german.js'
import { describeRule, type RuleWords } from '../words/rules.js'
import type { InterfaceLanguage } from '../words/texts.js'

/** Why the program took this for a statement: the rule that found it, explained by its own example. */
export function Why({ statement: { rule }, texts }: { statement: StatementRecord; texts: Texts }) {
  const words = texts.statement
  const known = describeRule(rule)
  return (
    <section aria-labelledby="why">
      <h2 id="why">{words.why}</h2>
      {rule === 'person' ? <p>{words.byHand}</p> : <Rule rule={rule} known={known} texts={texts} />}
    </section>
  )
}

function Rule({ rule, known, texts }: { rule: string; known: RuleWords | null; texts: Texts }) {
  const words = texts.statement
  return (
    <>
      <p>{known ? known.meaning[texts.code as InterfaceLanguage] : words.unexplained}</p>
      {known && <Example example={known.example} label={words.example} />}
      <p class="rule">
        {words.rule} <code>{rule}</code>
      </p>
    </>
  )
}

/** A sentence with the words of the statement, in brackets in the table, marked. */
function Example({ example, label }: { example: string; label: string }) {
  const [before, words, after] = example.split(/[[\]]/)
  return (
    <p class="example">
      <span class="example-label">{label}: </span>
      <span lang="de">
        {before}
        <mark>{words}</mark>
        {after}
      </span>
    </p>
  )
}
