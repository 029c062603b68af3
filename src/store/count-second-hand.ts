import type { Db } from './database.js'
import { STANDING_STATUSES } from './filters.js'

/** How many of a speaker's standing statements the article has from somebody who passed them on. */
export function countSecondHand(db: Db, speakerId: string): Promise<number> {
  return db.statementParty.count({
    where: {
      speakerId,
      party: 'speaker',
      statement: { status: { in: [...STANDING_STATUSES] }, parties: { some: { party: 'relayer' } } },
    },
  })
}
