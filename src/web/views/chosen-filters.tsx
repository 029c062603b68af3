import type { Act, StatementType } from '../../extraction/model.js'
import type { Facets } from '../../store/count-facets.js'
import type { ListedStatus } from '../../store/filters.js'
import { changed, without } from '../addresses.js'
import type { PageContext } from '../page-context.js'
import { formatDay, formatMonth } from '../words/describe-date.js'
import type { Texts } from '../words/german.js'

/** Filters that can be seen and taken away one by one; what is only a way of showing is not among them. */
const NAMES = ['q', 'speaker', 'relayedBy', 'from', 'to', 'type', 'act', 'outlet', 'article', 'status'] as const

/** What the list is narrowed down to; each is a link that takes it away. */
export function ChosenFilters({ page: { texts, address }, facets }: { page: PageContext; facets: Partial<Facets> }) {
  const chosen = NAMES.flatMap(name => address.searchParams.getAll(name).map(value => ({ name, value })))
  if (chosen.length === 0) return null
  return (
    <ul class="chosen" aria-label={texts.search.chosen}>
      {chosen.map(({ name, value }) => {
        const label = labelOf(name, value, texts, facets)
        return (
          <li key={`${name} ${value}`}>
            <a class="chip" href={without(address, name, value)} aria-label={texts.search.remove(label)}>
              {label}
              <span aria-hidden="true"> ×</span>
            </a>
          </li>
        )
      })}
      {chosen.length > 1 && (
        <li>
          <a href={changed(address, Object.fromEntries(NAMES.map(name => [name, null])))}>{texts.search.clear}</a>
        </li>
      )}
    </ul>
  )
}

function labelOf(name: (typeof NAMES)[number], value: string, texts: Texts, facets: Partial<Facets>): string {
  const { search, date } = texts
  if (name === 'from') return date.from(dateOf(value, texts))
  if (name === 'to') return date.to(dateOf(value, texts))
  return search.chip(name === 'q' ? search.field : search[name], describeValue(name, value, texts, facets))
}

function describeValue(name: (typeof NAMES)[number], value: string, texts: Texts, facets: Partial<Facets>): string {
  if (name === 'type') return texts.types[value as StatementType]?.label ?? value
  if (name === 'act') return texts.acts[value as Act] ?? value
  if (name === 'status') return texts.statuses[value as ListedStatus] ?? value
  return name === 'speaker' ? (facets.speaker?.find(entry => entry.value === value)?.label ?? value) : value
}

function dateOf(value: string, { code }: Texts): string {
  if (value.length === 4) return value
  return value.length === 7 ? formatMonth(value, code) : formatDay(value, code)
}
