const MARKS = /\p{M}+/gu
const OTHER = /[^\p{L}\p{N}]+/gu
const SPECIAL: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  þ: 'th',
}
const UMLAUT = /[äöüÄÖÜ]|\u0308/
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/
const ASCII = /^[\x20-\x7e]*$/
const OTHER_ASCII = /[^a-z0-9]+/g
/** The last letter of Latin Extended-B; nearly every name in German news stays below. */
const LAST_LATIN = 0x24f
const LATIN: readonly string[] = Array.from({ length: LAST_LATIN + 1 }, (_, code) =>
  foldSlowly(String.fromCharCode(code)),
)

/**
 * The search key of a name: lower case, no diacritics, every run of other characters one space.
 * `fold('Recep Tayyip Erdoğan')` is `recep tayyip erdogan`, `fold('Al-Dschasira')` is `al dschasira`.
 */
export function fold(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase()
  if (ASCII.test(name)) return name.toLowerCase().replace(OTHER_ASCII, ' ').trim()
  let key = ''
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i)
    if (code > LAST_LATIN) return foldSlowly(name).trim()
    const letter = LATIN[code]!
    if (letter !== ' ' || (key !== '' && !key.endsWith(' '))) key += letter
  }
  return key.endsWith(' ') ? key.slice(0, -1) : key
}

/** Any script, by Unicode's own tables; the table above is made of it, so both agree. */
function foldSlowly(name: string): string {
  const plain = name.toLowerCase().normalize('NFKD').replace(MARKS, '')
  return plain.replace(/[ßæœøłđðıþ]/g, letter => SPECIAL[letter]!).replace(OTHER, ' ')
}

/** Every key under which a name is found: "Müller" by `muller` and by `mueller`. */
export function foldings(name: string): readonly string[] {
  const key = fold(name)
  return UMLAUT.test(name) ? [key, fold(spellOut(name))] : [key]
}

/** "Gerhard Schröder" → `gerhard-schroeder`: stable, readable, ASCII wherever the name can be written so. */
export function slugOf(name: string): string {
  return fold(UMLAUT.test(name) ? spellOut(name) : name).replaceAll(' ', '-')
}

/** ä as ae, as a keyboard without umlauts writes it. */
function spellOut(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue')
}
