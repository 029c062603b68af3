import type { NounClasses } from '../../../extraction/language.js'
import { bareNouns } from '../bare-nouns.js'
import { initials } from '../initials.js'
import { eventNouns, sourceEndings, sourceNouns } from '../source-phrases.js'
import { speakerNouns } from '../speaker-nouns.js'
import { thingNouns } from '../thing-nouns.js'
import { judgedOnce, lastPart, words } from './read-tables.js'

const SPEAKERS = new RegExp(`(?<!(fahr|flug|werk))(${words(speakerNouns).join('|')})[sn]?$`)
const THINGS = new RegExp(`(?<!volks|hilde|wille)(${words(thingNouns).join('|')})$`)
const BARE = new Set(words(bareNouns))
const SOURCE_ENDING = new RegExp(`\\p{Ll}(${words(sourceEndings).join('|')})$`, 'u')
const SOURCES = new Set(words(sourceNouns))
const EVENTS = new Set(words(eventNouns))

/** What a noun stands for: who can speak, what cannot, what is a source. */
export const nounClasses: NounClasses = {
  isSpeakerNoun: judgedOnce(form => SPEAKERS.test(form.toLowerCase())),
  isThingNoun: judgedOnce(form => THINGS.test(form.toLowerCase())),
  standsBare: form => BARE.has(form),
  spelledOut: form => initials.get(form),
  isSourceNoun: judgedOnce(form => SOURCES.has(form) || SOURCES.has(lastPart(form)) || SOURCE_ENDING.test(form)),
  isEventNoun: form => EVENTS.has(form),
}
