import { expect, test } from 'vitest'
import { saidIn } from '../support/parts-of.js'

test.each([
  [
    '„Der Kahn war dicht“, sagte hingegen Anwältin Ida Volk, „er lag still.“',
    ['Anwältin Ida Volk: „Der Kahn war dicht“ […] „er lag still.“'],
  ],
  ['„Der Kahn war leck“, sagte dagegen der Gutachter.', ['der Gutachter: „Der Kahn war leck“']],
  [
    'Der Fährmann sei müde, sagte die Zeugin, bestritt aber Lärm.',
    ['die Zeugin: Der Fährmann sei müde', 'die Zeugin: bestritt aber Lärm'],
  ],
  [
    '„Neue Regeln statt alter Ausreden“, fordert Hafenchef Karl Kern.',
    ['Hafenchef Karl Kern: „Neue Regeln statt alter Ausreden“'],
  ],
  [
    '„Der Kahn war leck“, heißt es aus dem Ministerium für Häfen, Deiche und Schleusen.',
    ['dem Ministerium für Häfen, Deiche und Schleusen: „Der Kahn war leck“'],
  ],
  ['„Der Kahn war leck“, sagte der Richter (wir berichteten).', ['der Richter: „Der Kahn war leck“']],
  ['„Der Kahn war leck“, sagte der Richter (52, parteilos).', ['der Richter (52, parteilos): „Der Kahn war leck“']],
  ['Das Leck bewertete der Sachverständige als „klein“.', ['der Sachverständige: „klein“']],
  ['Indirekt hatte die Reederin eingeräumt, dass das Tau riss.', ['die Reederin: dass das Tau riss']],
  [
    'Die Richterin verkündete einen Freispruch. Einen späten Freispruch: „Er schlief.“',
    ['Die Richterin: „Er schlief.“'],
  ],
  [
    '„Der Kahn war dicht“, sagte die junge, hell gekleidete Zeugin.',
    ['die junge, hell gekleidete Zeugin: „Der Kahn war dicht“'],
  ],
])('who speaks is told from what stands around: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  ['Einer räumte ein, das Tau gekappt zu haben.', ['Einer: das Tau gekappt zu haben']],
  ['Einer sagte, der Kahn sei leck.', ['Einer: der Kahn sei leck']],
  ['Einer bestätigten Meldung zufolge sank der Kahn.', ['Einer bestätigten Meldung: sank der Kahn']],
  ['Die Zeugin schwieg. Das verwunderte den Richter: Sie habe viel gesehen.', ['den Richter: Sie habe viel gesehen.']],
])('somebody of whom the text has told: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  ['Der Fährmann hat vor Gericht gestanden, dass er schlief.', ['Der Fährmann: dass er schlief']],
  ['Der Fährmann hat unter Druck gestanden, als der Kahn sank.', []],
  ['Der Fährmann hat die Tat gestanden.', ['Der Fährmann: Der Fährmann hat die Tat gestanden.']],
  ['Der Fährmann hat über seine Anwältin ankündigen lassen, dass er schweigt.', ['Der Fährmann: dass er schweigt']],
  ['„Ich schlief“, hatte die Schifferin ausrichten lassen.', ['die Schifferin: „Ich schlief“']],
])('it reads what is confessed and what counsel passes on: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  ['Die Richterin hielt fest, dass „das Tau reißt“ und warnte vor dem Kahn.', 'Die Richterin: dass „das Tau reißt“'],
  [
    'Der Historiker sagt, das Buch nenne Karl XVI. „den Müden“.',
    'Der Historiker: das Buch nenne Karl XVI. „den Müden“',
  ],
])('the words end where the main clause goes on: %s', (text, expected) => {
  expect(saidIn(text)[0]).toBe(expected)
})

test.each([
  'Ein laut rufendes, müdes Kind stand am Kai.',
  'Nach Vernehmen der Fischer fiel das Urteil milde aus.',
  'Die vor Kälte starren Hände, der bleiche Schiffer.',
  'Es ist die erste Klage dieser Art nach einem Unglück in Kiel.',
  'Der Fährmann: Die Wirtin sieht ihn an.\n\nDie Wirtin: Sie schweigt und wir warten.',
])('nobody speaks: %s', text => {
  expect(saidIn(text)).toEqual([])
})
