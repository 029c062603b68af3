import { expect, test } from 'vitest'
import { decodeAny, decodeUtf8 } from '../../src/articles/decode.js'

const TEXT = '„Köln“ – 5 €'
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')
/** The text in windows-1252. */
const WINDOWS = Buffer.from([0x84, 0x4b, 0xf6, 0x6c, 0x6e, 0x93, 0x20, 0x96, 0x20, 0x35, 0x20, 0x80])
const declared = (declaration: string, bytes: Uint8Array) => Buffer.concat([Buffer.from(declaration), bytes])

test.each<[string, Uint8Array, string]>([
  ['UTF-8', Buffer.from(TEXT), TEXT],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`), TEXT],
  ['UTF-16, little end first', utf16(TEXT), TEXT],
  ['UTF-16, big end first', utf16(TEXT).swap16(), TEXT],
  ['what is not UTF-8, as windows-1252', WINDOWS, TEXT],
  ['a declared windows-1252', declared('<meta charset=windows-1252>', WINDOWS), `<meta charset=windows-1252>${TEXT}`],
  [
    'ISO 8859-1 as the windows-1252 that it is',
    declared('<meta content="text/html; charset=iso-8859-1">', WINDOWS),
    `<meta content="text/html; charset=iso-8859-1">${TEXT}`,
  ],
  [
    'a declared ISO 8859-15',
    declared('<?xml version="1.0" encoding="ISO-8859-15"?>', Buffer.from([0xa4])),
    '<?xml version="1.0" encoding="ISO-8859-15"?>€',
  ],
  [
    'UTF-8 whatever unknown is declared',
    declared('<meta charset="klingon">', Buffer.from(TEXT)),
    `<meta charset="klingon">${TEXT}`,
  ],
  [
    'UTF-8 that is declared as UTF-16',
    declared('<meta charset="utf-16">', Buffer.from(TEXT)),
    `<meta charset="utf-16">${TEXT}`,
  ],
  [
    'a declared UTF-8 that is none',
    declared('<meta charset=utf-8>', Buffer.from([0xf6])),
    '<meta charset=utf-8>\uFFFD',
  ],
])('decodes %s', (_, bytes, expected) => {
  expect(decodeAny(bytes)).toBe(expected)
})

test('insists on UTF-8 where it must be', () => {
  expect(decodeUtf8(Buffer.from(`\uFEFF${TEXT}`))).toBe(TEXT)
  expect(() => decodeUtf8(WINDOWS)).toThrow(expect.objectContaining({ line: 1 }))
})
