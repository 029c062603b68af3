import type { SpeakerRecord } from '../../store/list-speakers.js'
import type { SpeakerAnswer } from '../schemas/speaker.js'

/** A speaker as the API shows it. */
export function presentSpeaker(record: SpeakerRecord, base: string): SpeakerAnswer {
  const { id, slug, name, kind, wikidata, gender, origin, aliases, roles, statements, relayed, firstSaid, lastSaid } =
    record
  return {
    id,
    slug,
    name,
    kind,
    wikidata,
    url: `${base}/api/speakers/${encodeURIComponent(slug)}`,
    role: latestRole(record),
    mention: null,
    gender,
    origin,
    aliases: [...aliases],
    roles: [...roles],
    statements,
    relayed,
    firstSaid,
    lastSaid,
  }
}

/** The office without an end, or else the one that ended last. */
function latestRole({ roles }: SpeakerRecord): string | null {
  const byEnd = [...roles].sort(
    (a, b) => (b.to ?? '9999').localeCompare(a.to ?? '9999') || (b.from ?? '').localeCompare(a.from ?? ''),
  )
  return byEnd[0]?.title ?? null
}
