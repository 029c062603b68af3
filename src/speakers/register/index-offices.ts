import { fold } from '../fold.js'
import type { RegisterEntry, Role } from './model.js'

export interface OfficeIndex {
  holders(title: string, from: string | null, to: string | null): readonly RegisterEntry[]
}

interface Holding {
  readonly entry: RegisterEntry
  readonly role: Role
}

type Named = (name: string) => readonly RegisterEntry[]

/** Words for one office of a state: "Premier" May and "Regierungschefin" May is the same office. */
const STATE_OFFICES: ReadonlyMap<string, string> = new Map([
  ['bundeskanzler', 'regierungschef'], // "Bundeskanzlerin Merkel"
  ['kanzler', 'regierungschef'], // "die Kanzlerin"
  ['ministerprasident', 'regierungschef'], // "der ungarische Ministerpräsident"
  ['premierminister', 'regierungschef'], // "die britische Premierministerin"
  ['premier', 'regierungschef'], // "Israels Premier"
  ['regierungschef', 'regierungschef'], // "der italienische Regierungschef"
  ['landeschef', 'regierungschef'], // "Bayerns Landeschef"
  ['bundesprasident', 'prasident'], // "Österreichs Bundespräsident"
  ['staatsprasident', 'prasident'], // "der französische Staatspräsident"
  ['staatschef', 'prasident'], // "der russische Staatschef"
  ['staatsoberhaupt', 'prasident'], // "das deutsche Staatsoberhaupt"
  ['chefdiplomat', 'aussenminister'], // "der amerikanische Chefdiplomat"
])

/** Words for the head of a party or an organisation: "EZB-Chefin" and "EZB-Präsidentin". */
const HEADS = ['chef', 'vorsitzend', 'parteivorsitzend', 'parteichef', 'prasident', 'direktor', 'generaldirektor']

/** Offices that name no realm because German news means one only. */
const DEFAULT_REALMS: ReadonlyMap<string, string> = new Map([
  ['bundeskanzler', 'bundesregierung'],
  ['kanzler', 'bundesregierung'],
  ['vizekanzler', 'bundesregierung'],
  ['bundesprasident', 'bundesregierung'],
])

/** Builds the lookup of offices: a realm ("US-", "russisch", "Russlands", "von Bayern") and what is held there. */
export function indexOffices(entries: readonly RegisterEntry[], named: Named): OfficeIndex {
  const adjectives = collectAdjectives(entries)
  const realmOf = (word: string) => adjectives.get(fold(word)) ?? firstRealm(named(word))
  const holdings = new Map<string, Holding[]>()
  const byTitle = new Map<string, Holding[]>() // many hold the same office: its title is read once
  for (const entry of entries) {
    for (const role of entry.roles) {
      const held = byTitle.get(role.title) ?? listAt(holdings, officeKey(role.title, realmOf))
      byTitle.set(role.title, held)
      held.push({ entry, role })
    }
  }
  return {
    holders(title, from, to) {
      const found = holdings.get(officeKey(title, realmOf)) ?? []
      return [...new Set(found.filter(({ role }) => overlaps(role, from, to)).map(({ entry }) => entry))]
    },
  }
}

function listAt(holdings: Map<string, Holding[]>, key: string): Holding[] {
  const known = holdings.get(key) ?? []
  holdings.set(key, known)
  return known
}

type RealmOf = (word: string) => RegisterEntry | undefined

/**
 * One key for every way to print an office: "Russischer Präsident", "russische Präsidentin", "Russlands Präsident",
 * "Präsident von Russland". An office whose realm is unknown keys as it is written.
 */
function officeKey(title: string, realmOf: RealmOf): string {
  const words = title.split(/\s+/)
  const found =
    words.length === 1 ? splitCompound(title, realmOf) : (splitBefore(words, realmOf) ?? splitAfter(words, realmOf))
  if (found === null) return masculine(fold(title))
  return `${found.realm.slug} ${officeClass(masculine(fold(found.office)), found.realm)}`
}

interface Split {
  readonly realm: RegisterEntry
  readonly office: string
}

/** "russischer Präsident", "Russlands Präsident". */
function splitBefore([first = '', ...rest]: readonly string[], realmOf: RealmOf): Split | null {
  const adjective = /^(.+?)e[rsnm]?$/.exec(first)?.[1] ?? first
  const realm = realmOf(adjective) ?? realmOf(first) ?? realmOf(first.replace(/s$/, ''))
  return realm ? { realm, office: rest.join(' ') } : null
}

/** "Präsident der USA", "Ministerpräsident von Bayern", "Präsident Frankreichs". */
function splitAfter(words: readonly string[], realmOf: RealmOf): Split | null {
  const link = words.findIndex((word, i) => i > 0 && /^(von|der|des|vom)$/.test(word))
  const at = link > 0 ? link : words.length - 1
  const name = words.slice(link > 0 ? at + 1 : at).join(' ')
  const realm = realmOf(name) ?? realmOf(name.replace(/e?s$/, ''))
  return realm ? { realm, office: words.slice(0, at).join(' ') } : null
}

/** "Bundestagspräsident" heads the Bundestag, "EU-Kommissionschefin" the EU-Kommission, "Bundesaußenminister" is Germany's. */
function splitCompound(title: string, realmOf: RealmOf): Split | null {
  const word = masculine(fold(title)).replace(/^kommissions(?=prasident|chef)/, 'eu kommissions')
  const country = DEFAULT_REALMS.get(word) ?? (/^bundes.+minister$/.test(word) ? 'bundesregierung' : null)
  const ofCountry = country === null ? undefined : realmOf(country)
  if (ofCountry) return { realm: ofCountry, office: word.replace(/^bundes(?=.+minister$)/, '') }
  const head = HEADS.find(head => word.endsWith(head) && word.length > head.length)
  const headed = head && realmOf(word.slice(0, -head.length).replace(/s? ?$/, ''))
  if (head && headed) return { realm: headed, office: head }
  const hyphen = title.lastIndexOf('-')
  const prefixed = hyphen > 0 ? realmOf(title.slice(0, hyphen)) : undefined
  return prefixed ? { realm: prefixed, office: title.slice(hyphen + 1) } : null
}

function officeClass(word: string, realm: RegisterEntry): string {
  if (realm.kind === 'government') return STATE_OFFICES.get(word) ?? word
  if (realm.kind === 'organisation' && word === 'generalsekretar') return 'chef' // "Nato-Chef"
  return HEADS.includes(word) ? 'chef' : word
}

/** "aussenministerin" → "aussenminister", "vorsitzende" → "vorsitzend". */
function masculine(office: string): string {
  return office.replace(/(?<=\p{L}{4})in\b/gu, '').replace(/(vorsitzend|beauftragt)e[rn]?\b/g, '$1')
}

/** The adjectives of the governments: "russische Regierung" gives `russisch`, "US-Regierung" gives `us`, "Bremer Senat" `bremer`. */
function collectAdjectives(entries: readonly RegisterEntry[]): ReadonlyMap<string, RegisterEntry> {
  const adjectives = new Map<string, RegisterEntry>()
  for (const entry of entries) {
    if (entry.kind !== 'government') continue
    for (const name of [entry.name, ...entry.aliases]) {
      const stem = /^(.+?)(?:e (?:Staats|Landes)?|r (?:Landes)?|-)[Rr]egierung$|^(\S+er) Senat$/
        .exec(name)
        ?.find(isStem)
      if (stem !== undefined && !adjectives.has(fold(stem))) adjectives.set(fold(stem), entry)
    }
  }
  return adjectives
}

/** The first group that took part in the match, which itself stands in front. */
function isStem(part: string | undefined, i: number): boolean {
  return i > 0 && part !== undefined
}

function firstRealm(found: readonly RegisterEntry[]): RegisterEntry | undefined {
  return found.find(entry => entry.kind !== 'person')
}

function overlaps(role: Role, from: string | null, to: string | null): boolean {
  return (
    (role.from === null || to === null || role.from <= to) && (role.to === null || from === null || role.to >= from)
  )
}
