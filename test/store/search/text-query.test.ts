import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldWord, wordsOf } from '../../../src/store/search/fold-words.js'
import { isHit } from '../../../src/store/search/match-term.js'
import { parseTextQuery } from '../../../src/store/search/parse-text-query.js'
import { snippetOf } from '../../../src/store/search/snippet.js'
import { toMatch } from '../../../src/store/search/text-search.js'

test.each([
  [['Müller', 'Mueller', 'Muller', 'MÜLLER', 'Mu\u0308ller'], 'muller'],
  [['Straße', 'Strasse', 'STRASSE'], 'strasse'],
  [['Göring', 'Goering'], 'goring'],
  [['neue'], 'neue'],
  [['Quelle'], 'quelle'],
  [['Steuer'], 'steuer'],
  [['Čapek', 'Capek'], 'capek'],
  [['Москва'], 'москва'],
])('%j fold to %s', (spellings, folded) => {
  expect(new Set(spellings.map(foldWord))).toEqual(new Set([folded]))
})

test('words know where they stand', () => {
  expect(wordsOf('„Kein US-Abzug“, 2022.').map(word => [word.start, word.end, word.folded])).toEqual([
    [1, 5, 'kein'],
    [6, 8, 'us'],
    [9, 14, 'abzug'],
    [17, 21, '2022'],
  ])
})

const word = (folded: string, without = false) => ({ kind: 'word', words: [folded], without })

test.each([
  ['Abzug Krieg', [word('abzug'), word('krieg')]],
  ['-Krieg', [word('krieg', true)]],
  ['US-Präsident', [word('us'), word('prasident')]],
  ['-US-Präsident', [{ kind: 'phrase', words: ['us', 'prasident'], without: true }]],
  ['"keine Invasion"', [{ kind: 'phrase', words: ['keine', 'invasion'], without: false }]],
  ['-„keine Invasion“', [{ kind: 'phrase', words: ['keine', 'invasion'], without: true }]],
  ['"nie geschlossen', [{ kind: 'phrase', words: ['nie', 'geschlossen'], without: false }]],
  ['Trupp*', [{ kind: 'prefix', words: ['trupp'], without: false }]],
  ['T*', [word('t')]],
  ['*', []],
  ['- "" "!!" ( ) OR* AND', [word('or'), word('and')].map((term, index) => (index ? term : word('or')))],
  ['a:b^2 NEAR(x', [word('a'), word('b'), word('2'), word('near'), word('x')]],
])('%s is read as it is meant', (text, terms) => {
  expect(parseTextQuery(text)).toEqual(terms)
})

test.each([
  ['Abzug', 'Truppenabzug', true],
  ['Abzug', 'Abzüge', true],
  ['Zug', 'Abzug', false],
  ['Abzug', 'Abzugsplan', false],
  ['Haus', 'Häuser', true],
  ['fordert', 'forderte', true],
  ['fordern', 'fordern', true],
  ['Verhandlung', 'Verhandlungen', true],
  ['Rat', 'Verrat', false],
  ['Trupp*', 'Truppen', true],
  ['Trupp*', 'Atrupp', false],
])('%s finds %s: %s', (query, text, found) => {
  expect(parseTextQuery(query).some(term => isHit(foldWord(text), term))).toBe(found)
})

test('what is looked for is quoted, so that nothing typed is an operator', () => {
  const nobody = { speakerIds: [], relayerIds: [] }
  expect(toMatch(parseTextQuery('Abzug -Krieg'), nobody)).toBe(
    '({stems tails titleStems} : "abzug") NOT ({stems tails titleStems} : "krieg")',
  )
})

test('a snippet marks the hits and escapes the rest', () => {
  expect(snippetOf('<b>Der Truppenabzug</b> & mehr', parseTextQuery('Abzug'))).toBe(
    '&#60;b&#62;Der <mark>Truppenabzug</mark>&#60;/b&#62; &#38; mehr',
  )
})

test('a snippet of a long text is cut around the hits', () => {
  const text = `${'Lorem ipsum dolor '.repeat(60)}vom Abzug der Truppen ${'sit amet '.repeat(60)}`
  const snippet = snippetOf(text, parseTextQuery('Abzug'))
  expect(snippet).toMatch(/^… .*<mark>Abzug<\/mark>.* …$/)
  expect(snippet.length).toBeLessThan(300)
})

test('a snippet without its marks is a part of the text, whatever both are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 900 }), fc.string({ maxLength: 20 }), (text, q) => {
      const plain = snippetOf(text, parseTextQuery(q))
        .replace(/<\/?mark>/g, '')
        .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
      expect(text.includes(plain.replace(/^… /, '').replace(/ …$/, '')) || text.includes(plain)).toBe(true)
    }),
  )
})
