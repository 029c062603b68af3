import type { StatementType } from '../../extraction/model.js'
import type { Facets } from '../../store/count-facets.js'
import type { SpeakerRecord } from '../../store/list-speakers.js'
import { searchPath } from '../addresses.js'
import { describePeriod } from '../words/describe-date.js'
import type { Texts } from '../words/german.js'
import { ShareBar } from './share-bar.js'

interface SpeakerFactsProps {
  readonly speaker: SpeakerRecord
  readonly facets: Facets
  /** How many of the statements came through somebody else. */
  readonly secondHand: number
  readonly texts: Texts
}

/** Names, roles over time, and how we know what was said. */
export function SpeakerFacts({ speaker, facets, secondHand, texts }: SpeakerFactsProps) {
  const words = texts.speaker
  const others = speaker.aliases.filter(alias => alias !== speaker.name)
  return (
    <div class="speaker-facts">
      <div>
        {speaker.roles.length > 0 && <Roles speaker={speaker} texts={texts} />}
        {others.length > 0 && (
          <section>
            <h2>{words.aliases}</h2>
            <p>{others.join(', ')}</p>
          </section>
        )}
        {speaker.wikidata && (
          <p>
            <a href={`https://www.wikidata.org/wiki/${encodeURIComponent(speaker.wikidata)}`} rel="external noopener">
              {`${words.wikidata} ${speaker.wikidata}`}
            </a>
          </p>
        )}
      </div>
      {speaker.statements + speaker.relayed > 0 && (
        <Shares speaker={speaker} facets={facets} secondHand={secondHand} texts={texts} />
      )}
    </div>
  )
}

function Roles({ speaker, texts }: Pick<SpeakerFactsProps, 'speaker' | 'texts'>) {
  return (
    <section>
      <h2>{texts.speaker.roles}</h2>
      <ul class="roles">
        {speaker.roles.map(({ title, from, to }) => (
          <li key={`${title} ${from}`}>
            <span>{title}</span> <small>{describePeriod(from, to, texts)}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Shares({ speaker, facets, secondHand, texts }: SpeakerFactsProps) {
  const words = texts.speaker
  const types = facets.type
  const { slug, statements, relayed } = speaker
  return (
    <section>
      <h2>{words.how}</h2>
      {statements > 0 && (
        <ShareBar
          parts={[
            {
              label: words.direct(statements - secondHand),
              meaning: words.directMeaning,
              count: statements - secondHand,
            },
            { label: words.secondHand(secondHand), meaning: words.secondHandMeaning, count: secondHand },
          ]}
        />
      )}
      {types.length > 0 && (
        <ul class="type-counts">
          {types.map(({ value, count }) => (
            <li key={value}>
              <a href={searchPath({ speaker: slug, type: value })}>
                <span class="facet-name">{texts.types[value as StatementType].label}</span>{' '}
                <span class="facet-count">{count.toLocaleString(texts.code)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {relayed > 0 && (
        <p>
          <a href={searchPath({ relayedBy: slug })}>{words.relays(relayed)}</a>
        </p>
      )}
    </section>
  )
}
