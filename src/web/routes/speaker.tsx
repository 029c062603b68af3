import { readPageToken, toPageToken } from '../../api/page-token.js'
import { countSecondHand } from '../../store/count-second-hand.js'
import { NO_FILTERS } from '../../store/filters.js'
import { findSpeaker } from '../../store/list-speakers.js'
import { findStatements } from '../../store/query-statements.js'
import { speakerPath } from '../addresses.js'
import type { PageAnswer, Visit } from '../deps.js'
import { SpeakerPage } from '../views/speaker-page.js'
import { answerFailure } from './failure.js'

const ORDER = 'newest-said'
const PAGE_SIZE = 20

/** The page of one speaker, `/speakers/{slug}`; of one that was merged into another, that other's address. */
export async function answerSpeaker(visit: Visit): Promise<PageAnswer | null> {
  const { req, res, page, deps } = visit
  const { db } = deps.database
  const speaker = await findSpeaker(db, String(req.params.slug))
  if (!speaker) return answerFailure(visit, 404)
  if (speaker.slug !== req.params.slug) {
    res.redirect(301, speakerPath(speaker.slug))
    return null
  }
  const filters = { ...NO_FILTERS, speakerId: speaker.id }
  const after = readPageToken(ORDER, page.address.searchParams.get('pageToken') ?? undefined)
  const { facets } = await deps.summaries(filters)
  const { items, next } = await findStatements(db, filters, { sort: 'newest', size: PAGE_SIZE, after })
  const view = (
    <SpeakerPage
      page={page}
      speaker={speaker}
      facets={facets}
      secondHand={await countSecondHand(db, speaker.id)}
      statements={items}
      next={next && toPageToken(ORDER, next)}
    />
  )
  return { status: 200, view }
}
