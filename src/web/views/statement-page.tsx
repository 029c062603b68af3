import { citationOf } from '../../api/present/citation.js'
import type { StatementDetail } from '../../store/find-statement.js'
import type { RevisionRecord } from '../../store/list-revisions.js'
import type { StatementRecord } from '../../store/statement-record.js'
import { statementPath } from '../addresses.js'
import type { PageContext } from '../page-context.js'
import type { ReviewErrors, ReviewFields } from '../review/read-review.js'
import type { Texts } from '../words/german.js'
import { CiteBox } from './cite-box.js'
import { Layout } from './layout.js'
import { Attribution } from './parties.js'
import { Passage } from './passage.js'
import { ReviewForm } from './review-form.js'
import { Revisions } from './revisions.js'
import { SaidDate, StatementList } from './statement-entry.js'
import { StatementFacts } from './statement-facts.js'
import { Why } from './why.js'

/** What stands in the review form. */
export interface ReviewState {
  readonly fields: ReviewFields
  readonly errors: ReviewErrors
  readonly conflict: boolean
}

export interface StatementPageProps {
  readonly page: PageContext
  readonly detail: StatementDetail
  readonly revisions: readonly RevisionRecord[]
  readonly review: ReviewState
  /** The page's address for others to visit. */
  readonly permalink: string
}

/** One statement: its words in their place, all that is known of them, and the means to cite them. */
export function StatementPage({ page, detail, revisions, review, permalink }: StatementPageProps) {
  const { statement } = detail
  const { texts } = page
  const path = statementPath(statement.id)
  return (
    <Layout page={page} title={titleOf(statement, texts)} data={`${path}?format=json`}>
      <article class="statement">
        <header>
          <h1>
            <span class="eyebrow">{`${texts.acts[statement.act]}, ${texts.types[statement.type].label}`}</span>
            <span class="visually-hidden">{titleOf(statement, texts)}</span>
          </h1>
          {page.address.searchParams.has('saved') && (
            <p class="notice" role="status">
              {texts.review.done}
            </p>
          )}
          <Standing statement={statement} texts={texts} />
        </header>
        <Passage statement={statement} texts={texts} />
        <p class="byline">
          <span>
            <Attribution statement={statement} texts={texts} />
          </span>
          <SaidDate statement={statement} texts={texts} />
        </p>
        <div class="statement-columns">
          <div>
            <StatementFacts statement={statement} texts={texts} />
            <Why statement={statement} texts={texts} />
          </div>
          <CiteBox citation={citationOf(statement)} permalink={permalink} path={path} texts={texts} />
        </div>
        <Related detail={detail} texts={texts} />
        <div class="statement-columns">
          <Revisions revisions={revisions} texts={texts} />
          <ReviewForm page={page} id={statement.id} {...review} />
        </div>
      </article>
    </Layout>
  )
}

/** What one has to know before reading on. */
function Standing({ statement: { status }, texts }: { statement: StatementRecord; texts: Texts }) {
  if (status !== 'rejected' && status !== 'withdrawn') return null
  return <p class="problem">{texts.statement[status]}</p>
}

function Related({ detail, texts }: { detail: StatementDetail; texts: Texts }) {
  const { nestedIn, nested, refersTo, referredToBy } = detail
  const groups = [
    [texts.statement.nestedIn, nestedIn ? [nestedIn] : []],
    [texts.statement.nested, nested],
    [texts.statement.refersTo, refersTo ? [refersTo] : []],
    [texts.statement.referredToBy, referredToBy],
  ] as const
  return (
    <>
      {groups
        .filter(([, statements]) => statements.length > 0)
        .map(([title, statements]) => (
          <section key={title} class="related">
            <h2>{title}</h2>
            <StatementList statements={statements} texts={texts} />
          </section>
        ))}
    </>
  )
}

/** "Sergej Lawrow: dass keine Invasion …" */
function titleOf({ speakers, text }: StatementRecord, texts: Texts): string {
  const name = speakers.map(speaker => speaker.name).join(', ') || texts.statement.unknownSpeaker
  return `${name}: ${text.length > 80 ? `${text.slice(0, text.lastIndexOf(' ', 80))} …` : text}`
}
