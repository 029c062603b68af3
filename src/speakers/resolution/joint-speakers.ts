import type { ArticleView } from '../article/article-view.js'
import { genderOfFirstName } from '../words/first-names.js'
import { ofRegister, type Referent } from './referent.js'

/** "Berlin und Paris drohen": where one capital stands for its government, so does the other. */
export function governmentsAlike(view: ArticleView, referents: readonly Referent[]): readonly Referent[] {
  if (!referents.some(({ entry }) => entry?.kind === 'government')) return referents
  return referents.map(referent => {
    const [entry, other] = referent.entry === null ? view.register.named(referent.name) : []
    return entry?.kind === 'government' && !other ? ofRegister(entry) : referent
  })
}

/** "Sonia und Willy Bogner": the first name alone takes the surname of the next. */
export function shareSurname(referents: readonly Referent[]): readonly Referent[] {
  return referents.map((referent, i) => {
    const next = referents[i + 1]
    const alone = genderOfFirstName(referent.name) !== null
    if (!alone || next?.kind !== 'person' || !next.name.includes(' ')) return referent
    return { ...next, entry: null, name: `${referent.name} ${next.name.split(' ').slice(1).join(' ')}` }
  })
}
