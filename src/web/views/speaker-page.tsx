import type { Facets } from '../../store/count-facets.js'
import type { SpeakerRecord } from '../../store/list-speakers.js'
import type { StatementRecord } from '../../store/statement-record.js'
import { searchPath, speakerPath } from '../addresses.js'
import type { PageContext } from '../page-context.js'
import { Layout } from './layout.js'
import { Pager } from './pager.js'
import { SpeakerFacts } from './speaker-facts.js'
import { StatementList } from './statement-entry.js'
import { Timeline } from './timeline.js'

export interface SpeakerPageProps {
  readonly page: PageContext
  readonly speaker: SpeakerRecord
  readonly facets: Facets
  readonly secondHand: number
  readonly statements: readonly StatementRecord[]
  readonly next: string | null
}

/** A speaker: who that is, what they were when, and what they said. */
export function SpeakerPage({ page, speaker, facets, secondHand, statements, next }: SpeakerPageProps) {
  const { texts, address } = page
  const { slug } = speaker
  const months = facets.month.map(({ value, count }) => ({ month: value, count }))
  const dated = months.reduce((sum, { count }) => sum + count, 0)
  return (
    <Layout page={page} title={speaker.name} data={`${speakerPath(slug)}?format=json`}>
      <article class="speaker">
        <header>
          <p class="eyebrow">{texts.kinds[speaker.kind]}</p>
          <h1>{speaker.name}</h1>
        </header>
        <SpeakerFacts speaker={speaker} facets={facets} secondHand={secondHand} texts={texts} />
        <section aria-labelledby="statements">
          <div class="found-head">
            <h2 id="statements">
              {speaker.statements === 0 ? texts.speaker.none : texts.search.count(speaker.statements)}
            </h2>
            {speaker.statements > 0 && <a href={searchPath({ speaker: slug })}>{texts.speaker.all}</a>}
          </div>
          <Timeline
            months={months}
            undated={speaker.statements - dated}
            texts={texts}
            link={(from, to) => searchPath({ speaker: slug, from, to })}
          />
          <StatementList statements={statements} texts={texts} />
          <Pager address={address} next={next} names={{ first: texts.search.previous, next: texts.search.next }} />
        </section>
      </article>
    </Layout>
  )
}
