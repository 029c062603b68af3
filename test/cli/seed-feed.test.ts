import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runWortlaut } from '../support/run-wortlaut.js'

const item = (i: number) =>
  `<item><title>Deich ${i}</title><link>https://nord.example/${i}</link><pubDate>Wed, 02 Apr 2031 16:20:00 GMT</pubDate>` +
  `<content:encoded><![CDATA[<p>„Der Deich ${i} hält“, sagte Ivo Sander.</p><p>Lesen Sie auch: Deich ${i + 1}</p>]]></content:encoded></item>`

test('a feed of 200 articles goes in with one command, and a second time as the same articles', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-feed-'))
  try {
    const items = Array.from({ length: 200 }, (_, i) => item(i)).join('\n')
    const feed = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Nord</title><language>de</language>${items}</channel></rss>`
    writeFileSync(join(folder, 'feed.xml'), feed)
    const seed = () =>
      runWortlaut(['seed', join(folder, 'feed.xml')], { DATABASE_URL: `file:${join(folder, 'feed.db')}` }).done
    const first = await seed()
    expect(first.code, first.stderr).toBe(0)
    expect(first.stderr).toContain('200 articles (200 new')
    expect(first.stderr).toContain('200 statements added')
    expect((await seed()).stderr).toContain('200 articles (0 new, 0 changed); 0 statements added')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
