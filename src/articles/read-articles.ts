import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { type Chunks, collect, gunzipped, peek, splitLines } from './byte-streams.js'
import { decodeUtf8 } from './decode.js'
import { findSources } from './find-sources.js'
import type { ReadResult } from './model.js'
import { ReadError, toFailure } from './read-failure.js'
import { parseJson, readJsonArticle } from './read-json-article.js'
import { readSeedText } from './read-seed-text.js'

/** The longest document, and the longest line of JSON lines, that is read; JSON lines as such may be of any length. */
export const MAX_BYTES = 64 * 1024 * 1024
/** So many bytes tell what a file is. */
const HEAD = 4096

/**
 * Reads the articles of files, directories, patterns and standard input (`-`), also compressed with gzip, in this order. The format
 * is told by the content; JSON lines are streamed. What cannot be read is a result with `ok: false`, and the others go on; nothing
 * is ever thrown.
 */
export async function* readArticles(
  paths: readonly string[],
  { stdin = process.stdin }: { readonly stdin?: Readable } = {},
): AsyncGenerator<ReadResult> {
  for await (const source of findSources(paths)) {
    if (!source.ok) yield source
    else yield* readChunks(source.path, source.path === '-' ? stdin : createReadStream(source.path))
  }
}

/** The same for bytes that are in memory already; `name` is what failures are reported under. */
export function readArticleBytes(name: string, bytes: Uint8Array): AsyncGenerator<ReadResult> {
  async function* one() {
    yield bytes
  }
  return readChunks(name, one())
}

async function* readChunks(source: string, chunks: Chunks): AsyncGenerator<ReadResult> {
  try {
    const { head, all } = await peek(gunzipped(chunks), HEAD)
    if (isJsonLines(source, head)) return yield* readJsonLines(source, all)
    yield { ok: true, source, article: readSeedText(decodeUtf8(await collect(all, MAX_BYTES))) }
  } catch (error) {
    yield toFailure(source, error)
  }
}

async function* readJsonLines(source: string, chunks: Chunks): AsyncGenerator<ReadResult> {
  for await (const { number, bytes } of splitLines(chunks, MAX_BYTES)) {
    try {
      if (bytes === null)
        throw new ReadError(`the line is longer than ${MAX_BYTES / 1024 / 1024} MiB, which is the limit`)
      const line = decodeUtf8(bytes).trim()
      if (line !== '') yield { ok: true, source, article: readJsonArticle(parseJson(line)) }
    } catch (error) {
      yield { ...toFailure(source, error), line: number }
    }
  }
}

function isJsonLines(source: string, head: Buffer): boolean {
  return /\.(jsonl|ndjson)(\.gz)?$/i.test(source) || head.toString().trimStart().startsWith('{')
}
