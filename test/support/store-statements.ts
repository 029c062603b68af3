import type { Database } from '../../src/store/database.js'
import { stableId } from '../../src/store/identity.js'

/** Stores one article whose sentences are statements of one person, for tests of what is read. */
export async function storeStatements({ db }: Database, texts: readonly string[]): Promise<void> {
  const at = new Date('2026-01-01T00:00:00Z')
  await db.speaker.create({
    data: {
      id: stableId('erika'),
      slug: 'erika-probe',
      name: 'Erika Probe',
      kind: 'person',
      origin: 'article',
      aliases: { create: { alias: 'Erika Probe', folded: 'erika probe', origin: 'article' } },
    },
  })
  const article = await db.article.create({
    data: {
      id: stableId('article'),
      title: 'Das Titelwort der Probe',
      outlet: 'Musterblatt',
      url: 'https://musterblatt.example/probe',
      language: 'de',
      publishedFrom: '2022-01-01',
      publishedTo: '2022-01-31',
      publishedPrecision: 'month',
      text: texts.join(' '),
      sha256: stableId('sha'),
    },
  })
  let start = 0
  for (const [index, text] of texts.entries()) {
    const id = stableId('statement', index)
    await db.statement.create({
      data: {
        id,
        articleId: article.id,
        text,
        type: 'Indirect',
        act: 'assert',
        speakerId: stableId('erika'),
        mention: 'sie',
        saidFrom: '2022-01-01',
        saidTo: '2022-01-31',
        saidPrecision: 'month',
        sortDay: '2022-01-01',
        confidence: 0.9,
        rule: 'test',
        createdAt: at,
        updatedAt: at,
        spans: { create: { part: 'quote', position: 0, start, end: start + text.length, text } },
        parties: { create: { party: 'speaker', position: 0, speakerId: stableId('erika'), mention: 'sie' } },
      },
    })
    start += text.length + 1
  }
}
