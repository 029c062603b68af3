import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'

/** The bodies of the tests' fictional articles, without the first line that dates and names them. */
export function readFixtures(): string[] {
  const paths = globSync('../test/fixtures/*/*.txt', { cwd: import.meta.dirname, absolute: true }).sort()
  return paths.map(path =>
    readFileSync(path, 'utf8')
      .split(/\n\s*\n/)
      .slice(1)
      .join('\n\n')
      .trim(),
  )
}

/** One article of so many characters: the parts over and over, in paragraphs. */
export function articleOf(parts: readonly string[], length: number): string {
  const round = `${parts.join('\n\n')}\n\n`
  return flatten(round.repeat(Math.ceil(length / round.length)).slice(0, length))
}

/** The string in one piece, as a file gives it: one made by `repeat` is a tree in memory, on which everything is slower. */
export function flatten(text: string): string {
  return Buffer.from(text).toString()
}

/**
 * A text that could lead a parser astray, in any size: what it is, the size that is measured first, and how it is made. A size below
 * which all fits into V8's young generation would compare a text that is collected at once with one that is copied.
 */
export interface HardText {
  readonly name: string
  readonly size: number
  readonly make: (size: number) => string
}

export function hardTexts(parts: readonly string[]): HardText[] {
  const unended = articleOf(parts, 1_000_000).replace(/[.!?:;"„“”»«\n]/g, ' ')
  return [
    { name: 'an article, in characters', size: 2_500_000, make: size => articleOf(parts, size) },
    {
      name: 'unclosed quotation marks',
      size: 10_000,
      make: size => '„Das ist falsch, sagte die Ministerin am Freitag. '.repeat(size),
    },
    {
      name: 'straight marks, never paired',
      size: 10_000,
      make: size => 'Das "ist falsch, sagte die Ministerin\n\n'.repeat(size),
    },
    { name: 'no full stop, in characters', size: 500_000, make: size => unended.repeat(2).slice(0, size) },
    { name: 'commas', size: 100_000, make: size => 'sagte er, '.repeat(size) },
    { name: 'nothing but commas', size: 500_000, make: size => ','.repeat(size) },
    { name: 'opening parentheses', size: 500_000, make: size => '('.repeat(size) },
    {
      name: 'dates in one sentence',
      size: 100_000,
      make: size => `Sie sagte ${'am Freitag in Genf '.repeat(size)}, es reiche.`,
    },
    { name: 'sagte er, dass … sagte er, dass …', size: 20_000, make: size => 'Er sagte, dass '.repeat(size) },
    { name: 'one word, in characters', size: 500_000, make: size => 'Abzug'.repeat(size / 5) },
  ]
}
