import { STATEMENT_TYPES } from '../extraction/model.js'
import type { Reliability } from './calibration.js'
import { ROLES } from './model.js'
import type { Measure, Scores } from './score.js'

/** The figures of one file of gold data as a table for the terminal, in per cent. */
export function toTable(scores: Scores): string {
  const head = `${scores.articles} articles, ${scores.gold} gold statements, ${scores.predicted} predicted`
  const measures = measuresOf(scores).map(([name, { precision, recall, f1 }]) => line(name, precision, recall, f1))
  const types = STATEMENT_TYPES.map(type => {
    const { gold, predicted, recall } = scores.perType[type]
    return `${line(`recall ${type}`, recall)}   of ${gold}, predicted ${predicted}`
  })
  const names =
    scores.names.gold > 0 ? [`${line('canonical speaker', ...namesOf(scores))}   of ${scores.names.gold}`] : []
  return [head, `${''.padEnd(WIDTH)}     P     R    F1`, ...measures, ...types, ...names].join('\n')
}

/** How right predictions are by confidence or by rule, as a table for the terminal. */
export function toReliabilityTable(title: string, rows: readonly Reliability[]): string {
  const head = `${title.padEnd(WIDTH)} predicted  found  right  confidence`
  const body = rows.map(
    ({ name, predicted, found, right, confidence }) =>
      `${name.padEnd(WIDTH)}${String(predicted).padStart(10)} ${percent(found)} ${percent(right)}      ${percent(confidence)}`,
  )
  return [head, ...body].join('\n')
}

/** The README's table: a column for each file of gold data; precision / recall / F1, for types the recall, in per cent. */
export function toMarkdown(columns: readonly { readonly name: string; readonly scores: Scores }[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const body = cellsOf(columns[0]!.scores).map(([name], i) =>
    row([name, ...columns.map(({ scores }) => cellsOf(scores)[i]![1])]),
  )
  const head = columns.map(({ name, scores }) => `${name} (${scores.articles} articles, ${scores.gold} statements)`)
  return [row(['', ...head]), row(['---', ...columns.map(() => '---')]), ...body].join('\n')
}

const WIDTH = 28

function measuresOf(scores: Scores): [name: string, measure: Measure][] {
  return [
    ['found (token IoU >= 0.5)', scores.found],
    ['  with right speaker', scores.attributed],
    ['  with right type', scores.typed],
    ['quote (macro tokens)', scores.quote],
    ['roles (macro tokens)', scores.roles],
    ['joint (macro tokens)', scores.joint],
    ...ROLES.map((role): [string, Measure] => [`  ${role}`, scores.perRole[role]]),
    ['quote tokens (micro)', scores.tokens],
  ]
}

function cellsOf(scores: Scores): [name: string, cell: string][] {
  const measures = measuresOf(scores).map(([name, { precision, recall, f1 }]): [string, string] => [
    name.trim(),
    [precision, recall, f1].map(short).join(' / '),
  ])
  const types = STATEMENT_TYPES.map((type): [string, string] => [`recall ${type}`, short(scores.perType[type].recall)])
  const names = scores.names.gold > 0 ? namesOf(scores).map(short).join(' / ') : 'not annotated'
  return [...measures, ...types, ['canonical speaker', names]]
}

function namesOf({ names: { precision, recall } }: Scores): [number, number, number] {
  return [precision, recall, precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)]
}

const line = (name: string, ...shares: number[]) => name.padEnd(WIDTH) + shares.map(percent).join('')
const short = (share: number) => (100 * share).toFixed(1)
const percent = (share: number) => short(share).padStart(6)
