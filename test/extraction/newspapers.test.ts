import { expect, test } from 'vitest'
import { extract } from '../../src/extraction/extract.js'
import { german } from '../../src/language/german/index.js'

const parts = (text: string, spans: readonly (readonly [number, number])[]) =>
  spans.map(([begin, end]) => text.slice(begin, end)).join(' […] ')
const read = (text: string) =>
  extract(text, german)
    .statements.filter(s => !s.nested)
    .map(s => `${parts(text, s.speaker)}: ${parts(text, s.quote)}`)

test.each([
  ['«Das Tor war irregulär», erklärte der 31-Jährige.', ['der 31-Jährige: «Das Tor war irregulär»']],
  ['Die Strasse bleibe gesperrt, hiess es bei der Gemeinde.', ['der Gemeinde: Die Strasse bleibe gesperrt']],
  ['Trainerin Lea Wyss äusserte sich: «Wir sind müde.»', ['Trainerin Lea Wyss: «Wir sind müde.»']],
  ['Der Bau ändere nichts am Lärm, sagte Anna Kern.', ['Anna Kern: Der Bau ändere nichts am Lärm']],
])('it reads the forms of papers: %s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test.each([
  ['An diesem Plan, bekräftigte sie am Montag, gebe es Zweifel.', ['sie: An diesem Plan […] gebe es Zweifel']],
  [
    'Der Plan sei „ein Unding“, erklärte Rätin Ida Volk: „Er schadet allen.“',
    ['Rätin Ida Volk: Der Plan sei „ein Unding“', 'Rätin Ida Volk: „Er schadet allen.“'],
  ],
  [
    'Sie forderte den Rat auf, den Bau zu stoppen: „Es ist genug.“',
    ['Sie: den Bau zu stoppen', 'Sie: „Es ist genug.“'],
  ],
  [
    'Er schrieb, die Preise könnten wegen der Zölle, die bald gelten, steigen.',
    ['Er: die Preise könnten wegen der Zölle, die bald gelten, steigen'],
  ],
])('it takes apart what stands around a frame: %s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test.each([
  [
    '„Das geht“, sagte Staatsrat Karl Fink der Deutschen Presse-Agentur.',
    'Staatsrat Karl Fink',
    'der Deutschen Presse-Agentur',
  ],
  ['„Das geht“, sagte Fink (Grüne) der ARD.', 'Fink (Grüne)', 'der ARD'],
  ['„Handeln Sie“, forderte Fink von der Bank.', 'Fink', 'von der Bank'],
  ['„Das geht“, sagte der Sprecher der Agentur.', 'der Sprecher der Agentur', ''],
])('it tells whom a paper names as addressee from an attribute: %s', (text, speaker, addressee) => {
  const [found] = extract(text, german).statements
  expect([parts(text, found?.speaker ?? []), parts(text, found?.addressee ?? [])]).toEqual([speaker, addressee])
})

test.each([
  ['Sorgfältig prüfte Lucia den Antrag und sagte: „Er ist gut.“', 'Lucia'],
  ['Leipzig erklärte: „Wir bauen.“', 'Leipzig'],
])('an adverb in front is no subject: %s', (text, speaker) => {
  expect(read(text)[0]?.split(':')[0]).toBe(speaker)
})
