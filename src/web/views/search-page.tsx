import type { InputError } from '../../api/schemas/problem.js'
import type { Facets } from '../../store/count-facets.js'
import type { StatementRecord } from '../../store/statement-record.js'
import { changed } from '../addresses.js'
import type { PageContext } from '../page-context.js'
import { ChosenFilters } from './chosen-filters.js'
import { FacetLists } from './facet-lists.js'
import { Layout } from './layout.js'
import { Pager } from './pager.js'
import { SearchForm } from './search-form.js'
import { StatementList } from './statement-entry.js'
import { Timeline } from './timeline.js'

/** What a search has found. */
export interface Findings {
  readonly statements: readonly StatementRecord[]
  readonly total: number
  readonly facets: Facets
  /** Token of the next page. */
  readonly next: string | null
  /** Names that nobody is known by. */
  readonly unknownNames: readonly string[]
}

export interface SearchPageProps {
  readonly page: PageContext
  readonly outlets: readonly string[]
  /** Null where the query is wrong. */
  readonly findings: Findings | null
  readonly errors: readonly InputError[]
}

/** The search: a form, what it found, and ways to narrow that down. */
export function SearchPage({ page, outlets, findings, errors }: SearchPageProps) {
  const { texts, address } = page
  const q = address.searchParams.get('q')
  const speakers = findings?.facets.speaker ?? []
  return (
    <Layout
      page={page}
      title={q === null ? texts.search.title : `${q}: ${texts.search.title}`}
      data={changed(address, { format: 'json' })}
      feed={feedPath(address)}
    >
      <h1 class={address.search === '' ? 'claim' : 'visually-hidden'}>
        {address.search === '' ? texts.site.claim : texts.search.title}
      </h1>
      <SearchForm page={page} outlets={outlets} speakers={speakers} errors={errors} />
      {findings && <Results page={page} findings={findings} />}
    </Layout>
  )
}

function Results({ page, findings }: { page: PageContext; findings: Findings }) {
  const { texts, address } = page
  if (findings.total === 0) return <NothingFound page={page} unknownNames={findings.unknownNames} />
  const months = findings.facets.month.map(({ value, count }) => ({ month: value, count }))
  const dated = months.reduce((sum, { count }) => sum + count, 0)
  return (
    <div class="results">
      <FacetLists page={page} facets={findings.facets} />
      <section class="found" aria-labelledby="count">
        <div class="found-head">
          <h2 id="count">{texts.search.count(findings.total)}</h2>
          <SortLinks page={page} />
        </div>
        <ChosenFilters page={page} facets={findings.facets} />
        <Timeline
          months={months}
          undated={findings.total - dated}
          texts={texts}
          link={(from, to) => changed(address, { from, to })}
        />
        <StatementList statements={findings.statements} texts={texts} q={address.searchParams.get('q')} />
        <Pager
          address={address}
          next={findings.next}
          names={{ first: texts.search.previous, next: texts.search.next }}
        />
        <Downloads page={page} />
      </section>
    </div>
  )
}

function NothingFound({ page, unknownNames }: { page: PageContext; unknownNames: readonly string[] }) {
  const { search } = page.texts
  const asked = page.address.search !== ''
  return (
    <section class="nothing">
      <ChosenFilters page={page} facets={{}} />
      <h2>{asked ? search.none : search.empty}</h2>
      {unknownNames.map(name => (
        <p key={name}>{search.unknownSpeaker(name)}</p>
      ))}
      <p>{asked ? search.noneHint : search.emptyHint}</p>
    </section>
  )
}

function SortLinks({ page: { texts, address } }: { page: PageContext }) {
  const { sorts, sort } = texts.search
  const orders = (['newest', 'oldest', 'relevance'] as const).filter(
    order => order !== 'relevance' || address.searchParams.has('q'),
  )
  const current = address.searchParams.get('sort') ?? 'newest'
  return (
    <nav class="sort" aria-label={sort}>
      {orders.map(order => (
        <a
          key={order}
          href={changed(address, { sort: order === 'newest' ? null : order })}
          aria-current={order === current ? 'true' : undefined}
        >
          {sorts[order]}
        </a>
      ))}
    </nav>
  )
}

function Downloads({ page: { texts, address } }: { page: PageContext }) {
  const formats = [
    ['csv', 'CSV'],
    ['json', 'JSON'],
    ['ndjson', 'NDJSON'],
    ['jsonld', 'JSON-LD'],
  ] as const
  return (
    <p class="downloads">
      {texts.search.download}{' '}
      {formats.map(([format, name]) => (
        <a key={format} href={changed(address, { format })} rel="nofollow">
          {name}
        </a>
      ))}
      <a href={feedPath(address)} rel="nofollow">
        {texts.search.follow}
      </a>
    </p>
  )
}

/** A feed of the same list; the latest change comes first in it. */
function feedPath(address: URL): string {
  return changed(address, { format: 'atom', sort: null })
}
