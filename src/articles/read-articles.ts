import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { type Chunks, collect, gunzipped, peek, splitLines } from './byte-streams.js'
import { decodeUtf8 } from './decode.js'
import { findSources, type Source } from './find-sources.js'
import { readDocument } from './formats.js'
import type { ReadResult } from './model.js'
import { ForeignFileError, ReadError, toFailure } from './read-failure.js'
import { parseJson, readJsonArticle } from './read-json-article.js'

/** The longest document, and the longest line of JSON lines, that is read; JSON lines as such may be of any length. */
export const MAX_BYTES = 64 * 1024 * 1024
/** So many bytes tell what a file is. */
const HEAD = 4096

/**
 * Reads the articles of files, directories, patterns and standard input (`-`), also compressed with gzip, in this order. The format
 * is told by the content; JSON lines are streamed. What cannot be read is a result with `ok: false`, and the others go on; nothing
 * is ever thrown. Of a directory, Markdown, JSON and XML files that are no articles (a README) are passed over.
 */
export async function* readArticles(
  paths: readonly string[],
  { stdin = process.stdin }: { readonly stdin?: Readable } = {},
): AsyncGenerator<ReadResult> {
  for await (const source of findSources(paths)) {
    if (source.ok) yield* readChunks(source, source.path === '-' ? stdin : createReadStream(source.path))
    else yield source
  }
}

/** The same for bytes that are in memory already; `name` is what failures are reported under. */
export function readArticleBytes(name: string, bytes: Uint8Array): AsyncGenerator<ReadResult> {
  async function* one() {
    yield bytes
  }
  return readChunks({ path: name, searched: false }, one())
}

async function* readChunks({ path, searched }: Omit<Source, 'ok'>, chunks: Chunks): AsyncGenerator<ReadResult> {
  try {
    const { head, all } = await peek(gunzipped(chunks), HEAD)
    if (isJsonLines(path, head)) yield* readJsonLines({ path, searched }, all)
    else yield* readDocument(path, await collect(all, MAX_BYTES))
  } catch (error) {
    if (!(searched && error instanceof ForeignFileError)) yield toFailure(path, error)
  }
}

async function* readJsonLines({ path, searched }: Omit<Source, 'ok'>, chunks: Chunks): AsyncGenerator<ReadResult> {
  for await (const { number, bytes } of splitLines(chunks, MAX_BYTES)) {
    try {
      if (bytes === null) throw new ReadError(`longer than ${MAX_BYTES / 1024 / 1024} MiB, which is the limit`)
      const line = decodeUtf8(bytes).trim()
      if (line !== '') yield { ok: true, source: path, article: readJsonArticle(parseJson(line)) }
    } catch (error) {
      const foreign = searched && error instanceof ForeignFileError && /\.json$/i.test(path)
      if (!foreign) yield { ...toFailure(path, error), line: number }
    }
  }
}

/** By the name, or by the first two lines: objects that are spread over lines go on with a name or a value in the second. */
function isJsonLines(source: string, head: Buffer): boolean {
  if (/\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(source)) return true
  const [first = '', second] = head.toString().trimStart().split('\n')
  return first.startsWith('{') && (second === undefined || /^\s*(?:\{|$)/.test(second) || isJson(first))
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
