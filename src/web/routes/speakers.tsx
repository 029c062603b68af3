import { readPageToken, toPageToken } from '../../api/page-token.js'
import { SPEAKER_KINDS } from '../../speakers/model.js'
import { listSpeakers } from '../../store/list-speakers.js'
import type { PageAnswer, Visit } from '../deps.js'
import { tidySearch } from '../tidy-search.js'
import { SpeakersPage } from '../views/speakers-page.js'

const ORDER = 'name'
const PAGE_SIZE = 50

/** The register, `/speakers`. */
export async function answerSpeakers({ res, page, deps }: Visit): Promise<PageAnswer | null> {
  const parameters = page.address.searchParams
  const tidy = tidySearch(parameters)
  if (tidy !== parameters.toString()) {
    res.redirect(303, tidy === '' ? '/speakers' : `/speakers?${tidy}`)
    return null
  }
  const q = parameters.get('q')
  const kind = SPEAKER_KINDS.filter(known => parameters.getAll('kind').includes(known))
  // Who looks for a name wants to know whether the register has it; who browses wants those with something to read.
  const heard = q === null && !parameters.has('all')
  const after = readPageToken(ORDER, parameters.get('pageToken') ?? undefined)
  const position = after && { name: after.date ?? '', id: after.id }
  const { items, next } = await listSpeakers(deps.database.db, { q, kind, heard }, { size: PAGE_SIZE, after: position })
  return {
    status: 200,
    view: <SpeakersPage page={page} speakers={items} next={next && toPageToken(ORDER, next)} />,
  }
}
