import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { ReadError } from './read-failure.js'

export type Chunks = AsyncIterable<Uint8Array>

const NEWLINE = 0x0a

/** A line's bytes without its line feed, counted from 1; `bytes` is null where it is longer than the limit. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | null
}

/**
 * Splits a stream at its line feeds with one line in memory at a time. Not at U+2028, as `node:readline` does: that character may
 * stand in a JSON string.
 */
export async function* splitLines(chunks: Chunks, limit: number): AsyncGenerator<Line> {
  let number = 1
  let parts: Uint8Array[] = []
  let size = 0
  const add = (bytes: Uint8Array) => {
    size += bytes.length
    if (size <= limit) parts.push(bytes)
    else parts = []
  }
  const take = (): Line => {
    const line = { number: number++, bytes: size > limit ? null : Buffer.concat(parts) }
    parts = []
    size = 0
    return line
  }
  for await (const chunk of chunks) {
    let begin = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, begin)) {
      add(chunk.subarray(begin, end))
      yield take()
      begin = end + 1
    }
    add(chunk.subarray(begin))
  }
  if (size > 0) yield take()
}

/** The first `length` bytes of a stream (fewer if it ends before), and the whole stream again. */
export async function peek(chunks: Chunks, length: number): Promise<{ head: Buffer; all: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]()
  const seen: Uint8Array[] = []
  let size = 0
  let next = await iterator.next()
  while (!next.done) {
    seen.push(next.value)
    size += next.value.length
    if (size >= length) break
    next = await iterator.next()
  }
  async function* all() {
    yield* seen
    if (!next.done) yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return { head: Buffer.concat(seen).subarray(0, length), all: all() }
}

/** Decompresses what begins with gzip's magic number, and passes the rest on as it is. */
export async function* gunzipped(chunks: Chunks): Chunks {
  const { head, all } = await peek(chunks, 2)
  if (head[0] !== 0x1f || head[1] !== 0x8b) return yield* all
  const gunzip = createGunzip()
  pipeline(Readable.from(all), gunzip).catch(() => {}) // whoever reads `gunzip` meets the same error
  yield* gunzip
}

/**
 * A whole stream in memory.
 * @throws ReadError if it has more bytes than `limit`.
 */
export async function collect(chunks: Chunks, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > limit) throw new ReadError(`longer than ${limit / 1024 / 1024} MiB, which is the limit`)
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}
