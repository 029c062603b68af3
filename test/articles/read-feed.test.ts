import { expect, test } from 'vitest'
import { readArticleBytes } from '../../src/articles/read-articles.js'
import { readFeed } from '../../src/articles/read-feed.js'
import { collect, fixture, readFixture, readNameless } from './read-all.js'

const day = (iso: string) => ({ from: iso, to: iso, precision: 'day', phrase: null })

test('reads RSS 2.0 with full content, names the line of the entry without text, and takes a description where it is all', async () => {
  const source = fixture('feed/wordpress.rss')
  const common = { outlet: 'Talblick', language: 'de' }
  expect(await readFixture('feed/wordpress.rss')).toEqual([
    {
      ok: true,
      source,
      article: {
        ...common,
        externalId: 'https://talblick.example/?p=815',
        title: 'Rat vertagt Entscheidung – Huth zögert',
        url: 'https://talblick.example/2031/04/rat-vertagt/',
        author: 'Svea Lindqvist',
        published: day('2031-04-02'),
        text: 'Der Gemeinderat von Oberau hat die Entscheidung erneut vertagt.\n\n„Wir brauchen Klarheit“, sagte Bürgermeister Xaver Huth.',
      },
    },
    { ok: false, source, line: 26, reason: 'the entry "Ohne Text" has no text' },
    {
      ok: true,
      source,
      article: {
        ...common,
        externalId: 'https://talblick.example/2031/04/milane/',
        title: 'Milane gezählt',
        url: 'https://talblick.example/2031/04/milane/',
        author: null,
        published: day('2031-04-01'),
        text: 'Drei Milane nisten am Hang, teilte das Landratsamt mit. Mehr wolle man nicht sagen.',
      },
    },
  ])
})

test('reads Atom with XHTML and escaped HTML, several authors and entries taken over from elsewhere', async () => {
  expect(await readFixture('feed/agency.atom')).toMatchObject([
    {
      article: {
        externalId: 'tag:ndn.example,2031:streik',
        title: 'Fährverkehr & Häfen: Streik endet',
        outlet: 'Nachrichtendienst Nord',
        url: 'https://ndn.example/streik-endet',
        author: 'Tomke Reents, Ubbo Janssen',
        language: 'de',
        published: day('2031-05-02'),
        text: 'Norderhafen (ndn) - Der Streik der Fährleute ist beendet.\n\nMan habe sich „in allen Punkten“ geeinigt, teilte die Gewerkschaft mit.',
      },
    },
    {
      article: {
        title: 'Ferries to run again',
        outlet: 'Northern Wire',
        language: 'en',
        published: day('2031-05-03'),
        text: 'Ferries will run again on Monday, the union said.',
      },
    },
  ])
})

test('reads RSS 1.0 in the encoding that it declares', async () => {
  expect(await readFixture('feed/broadcaster.xml')).toMatchObject([
    {
      article: {
        outlet: 'Nordwelle Nachrichten',
        language: 'de-DE',
        published: day('2031-03-07'),
        text: 'Die Senatorin für Finanzen droht mit einer Sperre. Es sei fünf vor zwölf, sagte sie.',
      },
    },
  ])
})

test.each(['wordpress.rss', 'agency.atom', 'broadcaster.xml'])('tells the feed %s by its content', async name => {
  const withoutSource = (results: object[]) => results.map(result => ({ ...result, source: '' }))
  expect(withoutSource(await readNameless(`feed/${name}`))).toEqual(withoutSource(await readFixture(`feed/${name}`)))
})

test('reads a feed of 200 articles', async () => {
  const items = Array.from(
    { length: 200 },
    (_, i) =>
      `<item><title>Meldung ${i}</title><guid isPermaLink="false">m${i}</guid><pubDate>Wed, 02 Apr 2031 16:20:00 GMT</pubDate>` +
      `<content:encoded><![CDATA[<p>„Das ist Meldung ${i}“, sagte die Sprecherin.</p><p>${'Mehr wisse man nicht. '.repeat(50)}</p>]]></content:encoded></item>`,
  )
  const feed = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Nord</title>${items.join('\n')}</channel></rss>`
  const results = await collect(readArticleBytes('-', Buffer.from(feed)))
  expect(results.map(result => result.ok && result.article.externalId)).toEqual(items.map((_, i) => `m${i}`))
})

test.each([
  ['<rss><channel>\n<item>\n</channel></rss>', 3, 'not well-formed XML'],
  ['<!DOCTYPE rss [<!ENTITY a "x">]><rss><channel/></rss>', null, 'declares entities'],
  ['<opml><body/></opml>', null, 'neither an RSS nor an Atom feed'],
])('refuses %j', (xml, line, reason) => {
  expect(() => readFeed('x', xml)).toThrow(expect.objectContaining({ line, message: expect.stringContaining(reason) }))
})
