import { Presets, SingleBar } from 'cli-progress'
import { readArticles } from '../articles/read-articles.js'

/** What tells a person how far the work has come. */
export interface Progress {
  step(): void
  /** Prints a line without breaking the bar. */
  say(line: string): void
  stop(): void
}

/** A bar over the articles of some sources where somebody looks at it, nothing but the messages elsewhere. */
export async function showProgress(sources: readonly string[]): Promise<Progress> {
  const say = (line: string) => process.stderr.write(`${line}\n`)
  if (!process.stderr.isTTY) return { step: () => {}, say, stop: () => {} }
  const format = '{bar} {percentage} % · {value} of {total} articles · {eta_formatted}'
  const bar = new SingleBar({ format, stream: process.stderr, clearOnComplete: true }, Presets.shades_classic)
  bar.start(await countArticles(sources), 0)
  return {
    step: () => bar.increment(),
    say: line => {
      process.stderr.write(`\r\x1b[K${line}\n`)
    },
    stop: () => bar.stop(),
  }
}

/** Standard input can be read only once: how much it holds shows at its end. */
async function countArticles(sources: readonly string[]): Promise<number> {
  if (sources.includes('-')) return 0
  let articles = 0
  for await (const _ of readArticles(sources)) articles++
  return articles
}
