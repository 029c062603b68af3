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

const SPACE = 0x20
/** No one or two letters below: the slow way. */
const OTHER_SCRIPT = -1
/** What a letter adds to a key, two code units in one number; with umlauts as `foldings` gives them first, and second. */
const FOLDED = Int32Array.from(LATIN, pairOf)
const SPELLED = Int32Array.from(LATIN, (key, code) => pairOf(fold(spellOut(String.fromCharCode(code))) || key))

function pairOf(key: string): number {
  return key.length > 2 ? OTHER_SCRIPT : key.charCodeAt(0) | (key.length > 1 ? key.charCodeAt(1) << 16 : 0)
}

/** A number that all names of one key share: `hashFolded('Müller')` is that of "muller", spelled out that of "mueller". */
export function hashFolded(name: string, spelled = false): number {
  const letters = spelled ? SPELLED : FOLDED
  let hash = SEED
  let gap = false
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i)
    const pair = code > LAST_LATIN ? OTHER_SCRIPT : letters[code]!
    if (pair === OTHER_SCRIPT) return hashKey(fold(spelled ? spellOut(name) : name))
    if (pair === SPACE) gap = hash !== SEED
    else {
      if (gap) hash = mix(hash, SPACE)
      gap = false
      hash = mix(hash, pair & 0xffff)
      if (pair > 0xffff) hash = mix(hash, pair >> 16)
    }
  }
  return hash
}

/** FNV-1a. */
const SEED = 0x811c9dc5 | 0

function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

function hashKey(key: string): number {
  let hash = SEED
  for (let i = 0; i < key.length; i++) hash = mix(hash, key.charCodeAt(i))
  return hash
}

/** Whether a name has two keys. */
export function hasUmlaut(name: string): boolean {
  return UMLAUT.test(name)
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
