import { Bench } from 'tinybench'

export interface Comparison {
  /** Medians of a call, in milliseconds of processor time. */
  readonly ours: number
  readonly theirs: number
  /** The median over the rounds of ours by theirs. */
  readonly ratio: number
}

/** Processor time: what else runs on the machine does not count, and waiting for it does not either. */
const PROCESSOR = {
  name: 'process.cpuUsage',
  fn: () => {
    const { user, system } = process.cpuUsage()
    return user + system
  },
  fromMs: (ms: number) => ms * 1000,
  toMs: (microseconds: number | bigint) => Number(microseconds) / 1000,
}

/**
 * Measures two functions in turns, so that a slower or faster minute of the machine meets both, and compares them: `time` is the
 * milliseconds that each gets in a round; each is called at least once. `warmUp` is the milliseconds that ours gets before: V8
 * interprets code that it has not seen often, and a server has seen it.
 */
export function compare(
  ours: () => unknown,
  theirs: () => unknown,
  { rounds = 5, time = 200, warmUp = 0 } = {},
): Comparison {
  for (const end = performance.now() + warmUp; performance.now() < end; ) ours()
  const measured = Array.from({ length: rounds }, () => {
    const bench = new Bench({ time, iterations: 1, warmup: false, timestampProvider: PROCESSOR })
      .add('ours', ours)
      .add('theirs', theirs)
    const [a, b] = bench.runSync().map(({ result }) => ('latency' in result ? result.latency.p50 : Number.NaN))
    return { ours: a!, theirs: b!, ratio: a! / b! }
  })
  const medianOf = (pick: (one: Comparison) => number) => median(measured.map(pick))
  return { ours: medianOf(m => m.ours), theirs: medianOf(m => m.theirs), ratio: medianOf(m => m.ratio) }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}
