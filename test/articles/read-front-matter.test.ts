import { expect, test } from 'vitest'
import { readFrontMatter } from '../../src/articles/read-front-matter.js'
import { onlyArticle, readFixture } from './read-all.js'

test('reads the words of a Markdown file without its markup', async () => {
  expect(onlyArticle(await readFixture('markdown/jekyll.md'))).toEqual({
    externalId: null,
    title: 'Rat vertagt: die Entscheidung',
    outlet: null,
    url: 'https://talblick.example/2031/04/rat-vertagt/',
    author: 'Svea Lindqvist',
    language: 'de-AT',
    published: { from: '2031-04-02', to: '2031-04-02', precision: 'day', phrase: null },
    text: 'Der Gemeinderat von Oberau hat die Entscheidung erneut vertagt.\n\n„Wir brauchen Klarheit“, sagte Bürgermeister Huth.\n\nLaut Gutachten nisten drei Milane am Hang.',
  })
})

test('knows the German names of the fields', async () => {
  expect(onlyArticle(await readFixture('markdown/german-keys.md'))).toMatchObject({
    title: 'Streik beendet',
    outlet: 'Nachrichtendienst Nord',
    author: 'Tomke Reents, Ubbo Janssen',
    published: { from: '2031-05-02' },
  })
})

test('leaves plain text after front matter as it stands', async () => {
  expect(onlyArticle(await readFixture('markdown/plain.txt'))).toMatchObject({
    title: 'Mit * Sternchen',
    published: { precision: 'year' },
    text: 'Der Minister sagte: *Nein*.\n\n    Eingerückt bleibt eingerückt.',
  })
})

test.each([
  ['---\ntitle: Offen\n\nText', 1, 'no closing'],
  ['---\ntitle: [\n---\nText', 2, 'not YAML'],
  ['---\nnur ein Satz\n---\nText', 2, 'name: value'],
  ['---\ntitle: T\ndate: gestern\n---\nText', null, '"gestern" is not a date'],
  ['---\ntitle: T\n---\n\n', 4, 'no text'],
])('refuses %j', (file, line, reason) => {
  const read = () => readFrontMatter(file, { markdown: true })
  expect(read).toThrow(expect.objectContaining({ message: expect.stringContaining(reason), ...(line && { line }) }))
})
