import { expect, test } from 'vitest'
import { fixture, onlyArticle, readFixture } from './read-all.js'

test('reads ninjs 1 with marked-up text', async () => {
  expect(onlyArticle(await readFixture('ninjs/version-1.json'))).toEqual({
    externalId: 'https://ndn.example/item/2031-02-14-0007',
    title: 'Norderhafen bleibt gesperrt',
    outlet: 'Nachrichtendienst Nord',
    url: 'https://ndn.example/item/2031-02-14-0007',
    author: 'Wiebke Harms',
    language: 'de',
    published: { from: '2031-02-14', to: '2031-02-14', precision: 'day', phrase: null },
    text: 'Norderhafen (ndn) - Der Hafen bleibt zu.\n\n„Wir öffnen nicht vor Ostern“, sagte Hafenmeisterin Geeske Tammen.',
  })
})

test('reads ninjs 2 with several bodies', async () => {
  expect(onlyArticle(await readFixture('ninjs/version-2.json'))).toMatchObject({
    externalId: 'urn:newsml:ndn.example:20310502:4711',
    title: 'Streik der Fährleute beendet',
    outlet: 'Nachrichtendienst Nord',
    author: 'Tomke Reents',
    language: 'de-DE',
    published: { from: '2031-05-02' },
    text: 'Der Streik ist beendet.\n\nDie Gewerkschaft sprach von einem „Sieg“.',
  })
})

test('reads ninjs line by line, and refuses what the agency withdrew', async () => {
  const source = fixture('ninjs/stream.jsonl')
  expect(await readFixture('ninjs/stream.jsonl')).toMatchObject([
    { ok: true, article: { externalId: 'ndn:1', text: 'Der Streik ist beendet.\n\nDas sagte Reents.' } },
    { ok: false, source, line: 2, reason: 'the item is not for use: its pubstatus is "canceled"' },
    { ok: false, source, line: 3, reason: expect.stringContaining('no text') },
  ])
})
