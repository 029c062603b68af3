import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readArticleBytes } from '../../src/articles/read-articles.js'
import { collect } from './read-all.js'

/** Beginnings that send what follows through each of the readers. */
const BEGINNINGS = [
  '',
  '\uFEFF',
  ' date 2031-02 Titel\n\n',
  '{"text":"',
  '{"text":"Ein Satz.","date":',
  '{"body_html":"<p>',
  '[{"text":"',
  '---\ntitle: ',
  '<!doctype html><html><body><article><p>',
  '<html><head><meta charset="utf-16"><script type="application/ld+json">',
  '<?xml version="1.0"?><rss><channel><item><description>',
  '<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="xhtml"><div>',
]
const ENDINGS = [
  '',
  '"}',
  '</p></article>',
  '</description></item></channel></rss>',
  '</div></content></entry></feed>',
  '\n---\nText',
]

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .tuple(fc.constantFrom(...BEGINNINGS), fc.string({ unit: 'binary', maxLength: 100 }), fc.constantFrom(...ENDINGS))
    .map(parts => Buffer.from(parts.join(''))),
  fc.string({ maxLength: 50 }).map(text => gzipSync(text)),
)
const names = fc.constantFrom('-', 'a.txt', 'a.jsonl', 'a.html', 'a.xml', 'a.md', 'a.json', 'a.txt.gz')

test('makes articles or failures of any bytes, and never throws', async () => {
  await fc.assert(
    fc.asyncProperty(names, bytes, async (name, input) => {
      for (const result of await collect(readArticleBytes(name, input))) {
        if (result.ok) expect(result.article.text).toBeTypeOf('string')
        else expect(result.reason).not.toBe('')
      }
    }),
    { numRuns: 300 },
  )
})

const reasonOf = async (text: string) => {
  const [result] = await collect(readArticleBytes('-', Buffer.from(text)))
  return result?.ok === false ? result.reason : 'an article'
}

test.each([
  ['elements nested a million deep', `<html><body>${'<div>'.repeat(1_000_000)}Text`, 'nested more than 256'],
  ['a feed nested deep', `<rss>${'<a>'.repeat(100_000)}`, 'nested more than 256'],
  [
    'content of a feed nested deep',
    `<rss><channel><item><description><![CDATA[${'<b>'.repeat(9999)}]]></description></item></channel></rss>`,
    'nested more than 256',
  ],
  [
    'entities that expand',
    '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><rss><channel>&b;</channel></rss>',
    'entities',
  ],
  [
    'an external entity',
    '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel>&x;</channel></rss>',
    'entities',
  ],
  ['JSON nested deep', `{"text":${'['.repeat(1_000_000)}`, 'not JSON'],
  ['YAML aliases that expand', `---\na: &a [x,x,x,x]\n${aliases()}---\nText`, 'not YAML'],
])('refuses %s, at once', async (_, text, reason) => {
  const start = performance.now()
  expect(await reasonOf(text)).toContain(reason)
  expect(performance.now() - start).toBeLessThan(3000)
})

test('refuses what is too large, also when it is packed small', async () => {
  const packed = gzipSync(Buffer.alloc(65 * 1024 * 1024, ' date 2031-02 T\n\n'))
  expect(await collect(readArticleBytes('a.txt.gz', packed))).toMatchObject([
    { ok: false, reason: 'longer than 64 MiB, which is the limit' },
  ])
})

/** The billion laughs in YAML. */
function aliases(): string {
  const names = 'abcdefghi'
  return Array.from(
    names.slice(1),
    (name, i) => `${name}: &${name} [${Array(9).fill(`*${names[i]}`).join(',')}]\n`,
  ).join('')
}
