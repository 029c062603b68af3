import { SPEAKER_KINDS } from '../../speakers/model.js'
import type { SpeakerRecord } from '../../store/list-speakers.js'
import { changed, speakerPath } from '../addresses.js'
import type { PageContext } from '../page-context.js'
import { describePeriod } from '../words/describe-date.js'
import { Layout } from './layout.js'
import { Pager } from './pager.js'

export interface SpeakersPageProps {
  readonly page: PageContext
  readonly speakers: readonly SpeakerRecord[]
  readonly next: string | null
}

/** The register: everybody who is known by name, to be found by the beginning of one. */
export function SpeakersPage({ page, speakers, next }: SpeakersPageProps) {
  const { texts, address } = page
  return (
    <Layout page={page} title={texts.speakers.title} data={`/speakers?format=json`}>
      <h1>{texts.speakers.title}</h1>
      <FindForm page={page} />
      {speakers.length === 0 ? <Nobody page={page} /> : <SpeakerTable page={page} speakers={speakers} />}
      <Scope page={page} />
      <Pager address={address} next={next} names={{ first: texts.speakers.first, next: texts.speakers.next }} />
    </Layout>
  )
}

function FindForm({ page: { texts, address } }: { page: PageContext }) {
  return (
    <search>
      <form class="find-form" action="/speakers" method="get">
        <div class="field">
          <label for="q">{texts.speakers.field}</label>
          <input
            id="q"
            name="q"
            type="search"
            value={address.searchParams.get('q') ?? ''}
            autocomplete="off"
            maxLength={200}
          />
        </div>
        <div class="field">
          <label for="kind">{texts.speakers.kind}</label>
          <select id="kind" name="kind">
            <option value="">{texts.search.any}</option>
            {SPEAKER_KINDS.map(kind => (
              <option key={kind} value={kind} selected={address.searchParams.get('kind') === kind}>
                {texts.kinds[kind]}
              </option>
            ))}
          </select>
        </div>
        <button type="submit">{texts.speakers.submit}</button>
      </form>
    </search>
  )
}

/** The way from those who were heard to the whole register, and back. */
function Scope({ page: { texts, address } }: { page: PageContext }) {
  if (address.searchParams.has('q')) return null
  const all = address.searchParams.has('all')
  return (
    <p class="scope">
      <a href={changed(address, { all: all ? null : 'true' })}>{all ? texts.speakers.heard : texts.speakers.all}</a>
    </p>
  )
}

function Nobody({ page: { texts, address } }: { page: PageContext }) {
  const q = address.searchParams.get('q')
  return (
    <section class="nothing">
      <h2>{q === null ? texts.speakers.empty : texts.speakers.none(q)}</h2>
      <p>{texts.speakers.noneHint}</p>
    </section>
  )
}

function SpeakerTable({ page: { texts }, speakers }: { page: PageContext; speakers: readonly SpeakerRecord[] }) {
  return (
    <table class="speakers">
      <caption class="visually-hidden">{texts.speakers.table}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.speakers.name}</th>
          <th scope="col">{texts.speakers.kind}</th>
          <th scope="col" class="number">
            {texts.speakers.statements}
          </th>
          <th scope="col">{texts.speakers.period}</th>
        </tr>
      </thead>
      <tbody>
        {speakers.map(speaker => (
          <tr key={speaker.id}>
            <th scope="row">
              <a href={speakerPath(speaker.slug)}>{speaker.name}</a>
            </th>
            <td>{texts.kinds[speaker.kind]}</td>
            <td class="number">{speaker.statements === 0 ? '–' : speaker.statements.toLocaleString(texts.code)}</td>
            <td>
              {describePeriod(speaker.firstSaid?.slice(0, 7) ?? null, speaker.lastSaid?.slice(0, 7) ?? null, texts)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
