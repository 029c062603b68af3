import { expect, test } from 'vitest'
import type { NounKind, VerbKind } from '../../src/extraction/language.js'
import { german } from '../../src/language/german/index.js'

const NOUNS: Readonly<Record<NounKind, readonly [yes: string, no: string]>> = {
  institution: ['forschungsinstituts', 'haus'],
  office: ['datenschutzbeauftragten', 'gast'],
  bureau: ['innenministeriums', 'landtag'],
  devoted: ['stiftung', 'amt'],
  document: ['wetterberichts', 'kuchen'],
  relational: ['vorstandssprecherin', 'wirt'],
  unowned: ['76-jährige', 'sprecher'],
  media: ['chefredakteurin', 'ministerin'],
  delegate: ['bahnsprecherin', 'verlagssprecher'],
  wire: ['nachrichtenagentur', 'werbeagentur'],
  staff: ['auslandskorrespondentin', 'polizeisprecherin'],
  offender: ['krimineller', 'koch'],
  wayOfSpeaking: ['behördendeutsch', 'zeitung'],
  paper: ['abschlussbericht', 'abschluss'],
  letters: ['ice', 'adac'],
  investigator: ['polizeisprecher', 'bäcker'],
  impersonal: ['steuergesetz', 'bäcker'],
  country: ['polen', 'österreich'],
  happening: ['preiserhöhung', 'bäcker'],
  shell: ['einzelheiten', 'rücktritt'],
  asked: ['gewinner', 'rücktritt'],
  judgement: ['rückschlag', 'film'],
  place: ['bahnsteig', 'lösung'],
  cause: ['hauptgrund', 'zeugen'],
  saying: ['polizeiangaben', 'zeugen'],
  finding: ['erkenntnissen', 'polizeiangaben'],
  search: ['nachfrage', 'bericht'],
  spoken: ['sprechchöre', 'überzeugung'],
  opinion: ['meinung', 'bürgermeinung'],
  title: ['mottos', 'zeitung'],
  answer: ['lob', 'eigenlob'],
  talk: ['gespräch', 'streit'],
  official: ['pressesprecherin', 'köchin'],
  chance: ['möglichkeit', 'ankündigung'],
  excluded: ['teilnehmerinnen', 'koalition'],
  occasion: ['handelsstreit', 'studie'],
  utterance: ['zeugenaussage', 'schätzung'],
  release: ['pressemitteilung', 'zeitung'],
}

test.each(Object.entries(NOUNS))('a noun is %s by its ending, and another is not', (kind, [yes, no]) => {
  expect([german.nounIs(kind as NounKind, yes), german.nounIs(kind as NounKind, no)]).toEqual([true, false])
})

const VERBS: Readonly<Record<VerbKind, readonly [yes: string, no: string]>> = {
  utter: ['sagen', 'glauben'],
  withhold: ['kommentieren', 'sagen'],
  judge: ['nennen', 'sagen'],
  silent: ['lauten', 'tippen'],
  decide: ['beschließen', 'ankündigen'],
  elaborate: ['vorzulegen', 'vorlegen'],
  state: ['wiegen', 'bauen'],
  ensue: ['hageln', 'sagen'],
  befall: ['kentern', 'kündigen'],
  minded: ['skeptisch', 'neu'],
  suffer: ['hinnehmen', 'annehmen'],
  seek: ['fahnden', 'fahren'],
  prove: ['belegen', 'behaupten'],
  claim: ['behauptet', 'behaupten'],
  receive: ['ernten', 'säen'],
  rouse: ['auslösen', 'lösen'],
  allow: ['ausschließen', 'schließen'],
  move: ['ärgern', 'sagen'],
  tell: ['schildern', 'schilden'],
}

test.each(Object.entries(VERBS))('a verb is %s, and another is not', (kind, [yes, no]) => {
  expect([german.verbIs(kind as VerbKind, yes), german.verbIs(kind as VerbKind, no)]).toEqual([true, false])
})
