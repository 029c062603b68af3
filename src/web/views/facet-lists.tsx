import type { Act, StatementType } from '../../extraction/model.js'
import type { Facets, FacetValue } from '../../store/count-facets.js'
import { withAlso, without } from '../addresses.js'
import type { PageContext } from '../page-context.js'
import type { Texts } from '../words/german.js'

const SHOWN = 8
const NAMES = ['speaker', 'type', 'act', 'outlet'] as const
type Name = (typeof NAMES)[number]

/** What the found statements have in common, with counts; each value is a link that narrows the list down to it or widens it again. */
export function FacetLists({ page, facets }: { page: PageContext; facets: Facets }) {
  const { texts } = page
  return (
    <details class="facets">
      <summary>{texts.search.narrow}</summary>
      <nav aria-label={texts.search.narrow}>
        {NAMES.map(name => (
          <FacetList key={name} page={page} name={name} values={facets[name]} />
        ))}
      </nav>
    </details>
  )
}

function FacetList({ page, name, values }: { page: PageContext; name: Name; values: readonly FacetValue[] }) {
  if (values.length === 0) return null
  const items = values.map(value => <FacetLink key={value.value} page={page} name={name} value={value} />)
  return (
    <section class="facet">
      <h3>{page.texts.search[name]}</h3>
      <ol>{items.slice(0, SHOWN)}</ol>
      {items.length > SHOWN && (
        <details>
          <summary>{page.texts.search.more(items.length - SHOWN)}</summary>
          <ol>{items.slice(SHOWN)}</ol>
        </details>
      )}
    </section>
  )
}

function FacetLink({ page, name, value }: { page: PageContext; name: Name; value: FacetValue }) {
  const { address, texts } = page
  const chosen = address.searchParams.getAll(name).includes(value.value)
  const href = (chosen ? without : withAlso)(address, name, value.value)
  return (
    <li>
      <a href={href} rel="nofollow" aria-current={chosen ? 'true' : undefined}>
        <span class="facet-name">{facetLabel(name, value, texts)}</span>{' '}
        <span class="facet-count">{value.count.toLocaleString(texts.code)}</span>
      </a>
    </li>
  )
}

function facetLabel(name: Name, { value, label }: FacetValue, texts: Texts): string {
  if (name === 'type') return texts.types[value as StatementType].label
  return name === 'act' ? texts.acts[value as Act] : label
}
