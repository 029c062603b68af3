import { expect, test } from 'vitest'
import { splitLines } from '../../src/articles/byte-streams.js'

/** The lines of a text that arrives in pieces of so many bytes. */
async function linesOf(text: string, size: number, limit = 100): Promise<(string | null)[]> {
  async function* chunks() {
    const bytes = Buffer.from(text)
    for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size)
  }
  const lines = []
  for await (const { number, bytes } of splitLines(chunks(), limit)) {
    expect(number).toBe(lines.length + 1)
    lines.push(bytes && Buffer.from(bytes).toString())
  }
  return lines
}

test.each([1, 2, 3, 7, 1000])('splits at line feeds and nowhere else, in pieces of %d', async size => {
  expect(await linesOf('eins\n\nzwei\u2028drei\u0085\r\nvier', size)).toEqual([
    'eins',
    '',
    'zwei\u2028drei\u0085\r',
    'vier',
  ])
})

test.each([1, 4, 1000])('leaves out a line that is too long, and goes on behind it, in pieces of %d', async size => {
  expect(await linesOf(`kurz\n${'x'.repeat(50)}\nkurz\n`, size, 10)).toEqual(['kurz', null, 'kurz'])
})
