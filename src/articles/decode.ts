import { ReadError } from './read-failure.js'

/**
 * The bytes of a text that must be UTF-8 (or UTF-16 with a byte order mark), without its byte order mark.
 * @throws ReadError with the line of the first byte that is not UTF-8.
 */
export function decodeUtf8(bytes: Uint8Array): string {
  const utf16 = byteOrderMark(bytes)
  if (utf16) return new TextDecoder(utf16).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ReadError('the text is not UTF-8', lineOfFirstWrongByte(bytes))
  }
}

/**
 * The bytes of a page, a feed or a Markdown file as text, in the encoding that they have: told by a byte order mark, by a declaration
 * (`<meta charset>`, `<?xml encoding>`), otherwise UTF-8 if they are that, and windows-1252 if not, as browsers do.
 */
export function decodeAny(bytes: Uint8Array): string {
  const encoding = byteOrderMark(bytes) ?? declaredEncoding(bytes)
  if (encoding && encoding !== 'utf-8') return decodeAs(encoding, bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeAs(encoding ?? 'windows-1252', bytes)
  }
}

/** What windows-1252 has between U+0080 and U+009F. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Node's own decoder reads windows-1252 as ISO 8859-1 in some versions, and „…“ become control characters. */
function decodeAs(encoding: string, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes)
  if (encoding !== 'windows-1252') return text
  return text.replace(/[\u0080-\u009f]/g, character => WINDOWS_1252[character.charCodeAt(0) - 0x80]!)
}

function byteOrderMark([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

/** What can be read of a declaration can be read byte by byte, so it is not one of UTF-16, whatever it says. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const declaration =
    /^\s*<\?xml[^>]*?\bencoding=["']([\w:.-]+)/i.exec(head) ?? /<meta[^>]*?\bcharset=["']?\s*([\w:.-]+)/i.exec(head)
  try {
    const { encoding } = new TextDecoder(declaration?.[1])
    return declaration && !encoding.startsWith('utf-16') ? encoding : null
  } catch {
    return null // a label that nobody knows
  }
}

/** Where the bytes first differ from what a decoder makes of them that replaces wrong bytes. */
function lineOfFirstWrongByte(bytes: Uint8Array): number {
  const again = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  let line = 1
  for (let i = 0; i < bytes.length && bytes[i] === again[i]; i++) if (bytes[i] === 0x0a) line++
  return line
}
