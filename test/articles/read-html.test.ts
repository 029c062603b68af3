import { expect, test } from 'vitest'
import { readHtml } from '../../src/articles/read-html.js'
import { onlyArticle, readFixture, readNameless } from './read-all.js'

const day = (iso: string) => ({ from: iso, to: iso, precision: 'day', phrase: null })

test('reads a newspaper page with JSON-LD, without captions, boxes, adverts, comments and bylines', async () => {
  expect(onlyArticle(await readFixture('html/regional-paper.html'))).toEqual({
    externalId: null,
    title: 'Norderhafen bleibt bis Ostern gesperrt',
    outlet: 'Norderhafener Bote',
    url: 'https://bote.example/lokales/norderhafen-gesperrt-4711.html',
    author: 'Wiebke Harms, Onno Feddersen',
    language: 'de-DE',
    published: day('2031-02-14'),
    text: [
      'Der Norderhafen bleibt länger geschlossen als geplant. Das teilte die Hafenbehörde am Freitag mit.',
      '„Die Spundwand hält dem Druck nicht stand“, sagte Hafenmeisterin Geeske Tammen. Vor Ostern sei mit einer Öffnung nicht zu rechnen.',
      'Fischer fordern Hilfe',
      'Die Genossenschaft der Krabbenfischer forderte rasche Hilfe vom Land. Man wisse nicht, wie man den Winter überstehen solle, erklärte ihr Vorsitzender Tjark Oltmanns. In einem Brief an das Ministerium spricht er von einer „Katastrophe mit Ansage“.',
      'Das Verkehrsministerium wies die Vorwürfe zurück. Die Mittel seien „längst bewilligt“, hieß es aus dem Haus von Ministerin Antje Rickels.',
    ].join('\n\n'),
  })
})

test('reads a broadcaster’s page by its meta elements, with <q>, line breaks and lists', async () => {
  expect(onlyArticle(await readFixture('html/broadcaster.html'))).toMatchObject({
    title: 'Haushaltsstreit: Finanzsenatorin droht mit Sperre',
    outlet: 'Nordwelle',
    url: 'https://nordwelle.example/nachrichten/haushalt-112.html',
    language: 'de',
    published: day('2031-03-07'),
    text: [
      'Im Streit über den Haushalt verschärft die Finanzsenatorin den Ton. Notfalls werde sie eine Sperre verhängen, kündigte sie an.',
      'Im Streit über den Haushalt der Hansestadt Altenbrück hat Finanzsenatorin Merle Kostedt den Bezirken mit einer Haushaltssperre gedroht. „Wer bis Montag nicht liefert, bekommt nichts“, sagte Kostedt der Nordwelle.',
      'Bezirke widersprechen',
      'Die Bezirksamtsleiterin von Süderfeld, Nele Brandis, widersprach. Die Zahlen lägen dem Senat seit Januar vor.',
      'Auch aus Westerfeld kam Kritik. Der dortige Amtsleiter nannte die Drohung „unwürdig“.',
      'Die Opposition forderte eine Sondersitzung.',
      'Der Rechnungshof wollte sich nicht äußern.',
      '„Wir haben geliefert, und zwar pünktlich.“',
      'Das sagte Brandis am Donnerstagabend im Bezirksparlament.',
    ].join('\n\n'),
  })
})

test('reads an old page of tables in windows-1252', async () => {
  const article = onlyArticle(await readFixture('html/old-weekly.html'))
  expect(article).toMatchObject({
    title: 'Brückenbau: Minister weist Vorwürfe zurück',
    language: 'de',
    published: day('2031-01-21'),
  })
  expect(article.text.split('\n\n')).toEqual([
    'Verkehrsminister Götz Ahlers hat Vorwürfe der Opposition zurückgewiesen, er habe die Kosten der Süderbrücke verschwiegen. „Das ist frei erfunden“, sagte Ahlers am Dienstag in Süderstadt – „von Anfang bis Ende“.',
    'Die Abgeordnete Käthe Brümmer hatte dem Minister zuvor vorgeworfen, seit Monaten von 40 Millionen € Mehrkosten zu wissen. Sie forderte seinen Rücktritt.',
    'Ahlers räumte ein, dass es „Rückfragen“ gegeben habe. Einen Brief des Rechnungshofs kenne er aber nicht.',
  ])
})

test('reads a blog post with microdata', async () => {
  const article = onlyArticle(await readFixture('html/blog.html'))
  expect(article).toMatchObject({
    title: 'Rat vertagt Entscheidung',
    author: 'Svea Lindqvist',
    published: { from: '2031-04-01', to: '2031-04-30', precision: 'month' },
  })
  expect(article.text.split('\n\n').map(paragraph => paragraph.slice(0, 20))).toEqual([
    'Der Gemeinderat von ',
    '„Wir brauchen Klarhe',
    'Die Initiative „Frei',
  ])
})

test.each(['regional-paper', 'broadcaster', 'old-weekly', 'blog'])('tells the page %s by its content', async name => {
  expect(onlyArticle(await readNameless(`html/${name}.html`))).toEqual(
    onlyArticle(await readFixture(`html/${name}.html`)),
  )
})

test('says that there is no article on a page', () => {
  expect(() => readHtml('<!doctype html><title>Leer</title><nav><a href="/">Start</a></nav>')).toThrow('no article')
})

test('takes the text that a page repeats for search engines where it shows none', () => {
  const data = { '@type': 'NewsArticle', headline: 'T', articleBody: 'Der Text.', datePublished: '2031-02' }
  const html = `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body></body></html>`
  expect(readHtml(html)).toMatchObject({ title: 'T', text: 'Der Text.', published: { precision: 'month' } })
})
