import { type ArticleView, mentionBefore } from '../article/article-view.js'
import type { Referent } from './referent.js'
import { resolvePerson } from './resolve-name.js'

/** How far "die beiden" reaches back, in sentences and in mentions. */
const SENTENCES = 3
const MENTIONS = 40

/** The two people whom "die beiden" takes up, as the text names them last; nobody where there are fewer or more. */
export function resolvePair(view: ArticleView, token: number): readonly Referent[] {
  const { sentence } = view.tokens[token]!
  const people = new Set<string>()
  const found: Referent[] = []
  const last = mentionBefore(view.mentions, token)
  let here = sentence
  for (let at = last; at >= 0 && last - at < MENTIONS; at--) {
    const mention = view.mentions[at]!
    if (mention.sentence !== here && people.size > 1) break
    here = mention.sentence
    if (sentence - here > SENTENCES) break
    const person = view.people.at(at)
    if (person === null || people.has(person.name)) continue
    people.add(person.name)
    found.unshift(resolvePerson(view, person, null))
  }
  return found.length === 2 ? found : []
}
