import { ReadError } from './read-failure.js'

/**
 * UTF-8 bytes as text, without a byte order mark.
 * @throws ReadError with the line of the first byte that is not UTF-8.
 */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ReadError('the text is not UTF-8', lineOfFirstWrongByte(bytes))
  }
}

/** Where the decoder that replaces wrong bytes first differs from the bytes. */
function lineOfFirstWrongByte(bytes: Uint8Array): number {
  const again = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  let line = 1
  for (let i = 0; i < bytes.length && bytes[i] === again[i]; i++) if (bytes[i] === 0x0a) line++
  return line
}
