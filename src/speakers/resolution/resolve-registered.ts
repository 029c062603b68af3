import type { Token } from '../../extraction/text/model.js'
import { WordClass } from '../../extraction/words.js'
import type { ArticleView } from '../article/article-view.js'
import type { Phrase } from '../phrases/model.js'
import { headOf, isPlural, joinTokens } from '../phrases/write-nominative.js'
import type { RegisterEntry } from '../register/model.js'
import { genderOfNoun, type NounGender, nounOf } from '../words/nouns.js'
import { partyOfMember } from '../words/person-terms.js'
import { isMasculineRealm, isPluralRealm } from '../words/realm-names.js'
import { isRealm, registeredNames } from './list-register-names.js'
import { isOnlyPlace } from './metonyms.js'
import { ofRegister, type Referent } from './referent.js'
import { genderOfDeterminer } from './write-name.js'

/** The register by the whole phrase, by its noun with adjectives, by the name alone; nobody where two can be meant. */
export function asRegistered(view: ArticleView, phrase: Phrase): Referent | null {
  const gender = genderOfNoun(headOf(phrase).lower)
  let before: string | null = null
  for (const name of registeredNames(view, phrase, gender)) {
    if (!name || name === before) continue
    before = name
    const found = view.register.named(name).filter(entry => isInstitution(entry) && !isOnlyAlike(entry, name))
    if (found.length === 1 && found[0]!.kind === 'party' && isOneMember(view, phrase)) return null
    if (found.length === 1 && !isOnlyPlace(view, phrase, found[0]!, name))
      return {
        ...ofRegister(found[0]!, null, gender ?? genderOfName(view, phrase, found[0]!)),
        ...(isSeveral(phrase) ? { plural: true } : {}),
      }
  }
  return null
}

/** "der Bund" is not the BUND: letters that spell a common noun stand for somebody in capitals alone. */
function isOnlyAlike({ name: own, aliases }: RegisterEntry, name: string): boolean {
  if (nounOf(name.toLowerCase()) === null || name === name.toUpperCase()) return false
  return [own, ...aliases].every(other => other.toLowerCase() !== name.toLowerCase() || other === other.toUpperCase())
}

/** "Die Grünen", "die Vereinten Nationen", "die USA": taken up by "sie" with a verb in the plural. */
function isSeveral(phrase: Phrase): boolean {
  const head = headOf(phrase)
  if (!/^d(?:ie|en|er)$/.test(phrase.determiner ?? '')) return false
  return isPluralRealm(head.text) || isPlural(phrase, head)
}

/** "Ägypten, das …", "Die Türkei … Sie", "Der Iran … Er": a name bears the gender of its article, and countries without one are neuter. */
function genderOfName({ tokens }: ArticleView, phrase: Phrase, entry: RegisterEntry): NounGender | null {
  if (!isRealm(entry)) return genderOfDeterminer(tokens, phrase)
  if (phrase.determiner === null) return 'n'
  return phrase.determiner === 'der'
    ? isMasculineRealm(headOf(phrase).text)
      ? 'm'
      : null
    : genderOfDeterminer(tokens, phrase)
}

/** "Der Republikaner" is one of them; "die Republikaner" and "Angaben der Republikaner" are the party. */
function isOneMember({ tokens }: ArticleView, { first, determiner, nouns }: Phrase): boolean {
  if (nouns.length > 1 || partyOfMember(nouns[0]!.text) === null) return false
  const before = tokens[first - 1]
  const genitive = before?.capital || (before && before.word.classes & WordClass.preposition)
  return determiner === 'ein' || determiner === 'eine' || (determiner === 'der' && !genitive)
}

/** "der britische Guardian", "das österreichische Profil": where a medium comes from is no part of its name. */
export function asForeignMedium(view: ArticleView, { determiner, modifiers, nouns, tail }: Phrase): Referent | null {
  const described = determiner !== null && modifiers.length > 0 && modifiers.every(isOrigin)
  if (!described || tail.first < tail.last) return null
  const names = [joinTokens(nouns), joinTokens(nouns).replace(/s$/, '')]
  const [found, other] = new Set(names.flatMap(name => view.register.named(name)).filter(isMedium))
  return found && !other ? ofRegister(found) : null
}

function isOrigin({ lower, capital }: Token): boolean {
  return !capital && /(?:isch|deutsch)e[nrsm]?$/.test(lower)
}

function isMedium({ kind }: RegisterEntry): boolean {
  return kind === 'media' || kind === 'agency'
}

function isInstitution({ kind }: RegisterEntry): boolean {
  return kind !== 'person'
}
