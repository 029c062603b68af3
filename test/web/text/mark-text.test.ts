import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type MarkedNode, markText } from '../../../src/web/text/mark-text.js'

/** `a[x b]c` for a mark x around "b"; a cut end is `~`. */
const show = (nodes: readonly MarkedNode[]): string =>
  nodes
    .map(node =>
      typeof node === 'string'
        ? node
        : `[${node.begins ? '' : '~'}${node.id} ${show(node.children)}${node.ends ? '' : '~'}]`,
    )
    .join('')
const plain = (nodes: readonly MarkedNode[]): string =>
  nodes.map(node => (typeof node === 'string' ? node : plain(node.children))).join('')

test.each([
  ['no mark', [], 'abcdef'],
  ['one mark', [['x', 1, 3]], 'a[x bc]def'],
  [
    'two side by side',
    [
      ['x', 0, 3],
      ['y', 3, 6],
    ],
    '[x abc][y def]',
  ],
  [
    'one inside another',
    [
      ['x', 0, 6],
      ['y', 2, 4],
    ],
    '[x ab[y cd]ef]',
  ],
  [
    'two of one place, the first given outside',
    [
      ['x', 1, 3],
      ['y', 1, 3],
    ],
    'a[x [y bc]]def',
  ],
  [
    'overlapping ones: the later is cut',
    [
      ['x', 0, 4],
      ['y', 2, 6],
    ],
    '[x ab[y cd~]][~y ef]',
  ],
  [
    'one that is cut by two',
    [
      ['x', 0, 2],
      ['y', 1, 6],
      ['z', 3, 4],
    ],
    '[x a[y b~]][~y c[z d]ef]',
  ],
  [
    'marks that are empty or leave the text',
    [
      ['x', 2, 2],
      ['y', 4, 9],
    ],
    'abcdef',
  ],
] as const)('%s', (_, marks, shown) => {
  expect(
    show(
      markText(
        'abcdef',
        marks.map(([id, start, end]) => ({ id, start, end })),
      ),
    ),
  ).toBe(shown)
})

test('whatever is marked, the text stays letter for letter', () => {
  const mark = fc.record({ id: fc.string(), start: fc.nat(30), end: fc.nat(30) })
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(mark, { maxLength: 8 }), (text, marks) => {
      expect(plain(markText(text, marks))).toBe(text)
    }),
  )
})
