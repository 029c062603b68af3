import { expect, it } from 'vitest'
import { saidIn } from '../support/parts-of.js'

it.each([
  [
    'Kanzler Dahl nannte den Vorstoß „abwegig“, Vizekanzlerin Nora Weiss „bedenkenswert“.',
    ['Kanzler Dahl: „abwegig“', 'Vizekanzlerin Nora Weiss: „bedenkenswert“'],
  ],
  [
    'Die Wirte nannten das Gesetz einen „Skandal“, die FDP ein „Bürokratiemonster“.',
    ['Die Wirte: „Skandal“', 'die FDP: „Bürokratiemonster“'],
  ],
  ['Die Wirtin bezeichnete das als „Skandal“.', ['Die Wirtin: „Skandal“']],
  ['Der Rat wies das als „absurd“ zurück.', ['Der Rat: „absurd“']],
  ['Die Wirtin tat das als „Unsinn“ ab.', ['Die Wirtin: „Unsinn“']],
  ['Rektor Kern nannte den Plan „gut“, den Antrag „schlecht“.', ['Rektor Kern: „gut“', 'Rektor Kern: „schlecht“']],
  ['Rektor Kern nannte den Minister „klug“, die Wirtin „mutig“.', ['Rektor Kern: „klug“', 'Rektor Kern: „mutig“']],
  ['Emil Dahl nannte Maja Kurz „klug“ und Nora Weiss „mutig“.', ['Emil Dahl: „klug“', 'Emil Dahl: „mutig“']],
])('tells a second subject from a second object where the verb is left out: %s', (text, said) => {
  expect(saidIn(text)).toEqual(said)
})

it.each([
  ['Der Wirt winkte ab. Ein anderer: „So geht das nicht weiter.“', ['Ein anderer: „So geht das nicht weiter.“']],
  ['Der Wirt winkte ab. Die nächste: „Wir bleiben alle hier.“', ['Die nächste: „Wir bleiben alle hier.“']],
  ['Der Wirt winkte ab. Ganz anders Ida Volk: „Wir bleiben alle hier.“', ['Ida Volk: „Wir bleiben alle hier.“']],
  ['Emil Dahl kam. Ein anderes: „So geht das nicht weiter.“', ['Emil Dahl: „So geht das nicht weiter.“']],
])('gives the words behind a colon to the word that stands for somebody: %s', (text, said) => {
  expect(saidIn(text)).toEqual(said)
})

it.each([
  ['„Es dauert“, sagte Veit Sommer. Rolf Kuhn glaubt ihm nicht. „Das höre ich jedes Jahr.“', 'Rolf Kuhn'],
  ['„Es dauert“, sagte Veit Sommer. Ida Volk hält ihn nicht für ehrlich. „Das höre ich jedes Jahr.“', 'Ida Volk'],
  ['„Es dauert“, sagte Veit Sommer. Für die Wirtin ist das zu wenig. „Das höre ich jedes Jahr.“', 'die Wirtin'],
  ['„Es dauert“, sagte Veit Sommer. Für Ida Volk bleibt es ein Rätsel. „Das höre ich jedes Jahr.“', 'Ida Volk'],
])('gives bare words to whoever the sentence before says does not believe or agree: %s', (text, speaker) => {
  expect(saidIn(text).at(-1)).toBe(`${speaker}: „Das höre ich jedes Jahr.“`)
})

it.each([
  ['„Es reicht“, sagte Veit Sommer. Ida Volk ist anderer Meinung. Der Damm halte.', 'Ida Volk'],
  ['„Es reicht“, sagte Veit Sommer. Skeptisch bleibt die Rektorin. Der Damm halte.', 'die Rektorin'],
  ['„Es reicht“, sagte Veit Sommer. Ida Volk wurde noch deutlicher. Der Damm halte.', 'Ida Volk'],
  ['„Es reicht“, sagte Veit Sommer. Die Rektorin ist neu. Der Damm halte.', 'Veit Sommer'],
  ['„Es reicht“, sagte Veit Sommer. Die Lage bleibt unsicher. Der Damm halte.', 'Veit Sommer'],
])('goes on with whoever the sentence before says is of a mind: %s', (text, speaker) => {
  expect(saidIn(text).at(-1)).toBe(`${speaker}: Der Damm halte.`)
})

it.each([
  ['Die Wirte lobten den Bau, äußerten aber Zweifel, ob der Damm halte.', 'Die Wirte: ob der Damm halte'],
  ['Die Rektorin begrüßte den Plan, hatte aber die Sorge, er komme zu spät.', 'Die Rektorin: er komme zu spät'],
])('gives what a noun says to the subject that its clause leaves out: %s', (text, said) => {
  expect(saidIn(text)).toContain(said)
})

it.each([
  ['Scharfe Kritik übten die Bauern daran, dass der Damm nicht halte.', 'die Bauern: dass der Damm nicht halte'],
  ['Große Hoffnung setzen die Wirte darauf, dass der Sommer warm wird.', 'die Wirte: dass der Sommer warm wird'],
  ['„Es reicht“, sagt Ute Maurer.', 'Ute Maurer: „Es reicht“'],
  ['„Es reicht“, sagt Anke Hansen, Rektorin in Kiel.', 'Anke Hansen, Rektorin in Kiel: „Es reicht“'],
  ['Anke Hansen sagte, es reiche.', 'Anke Hansen: es reiche'],
  ['Inge Müller nannte die Halle einen Fortschritt.', 'Inge Müller: Inge Müller nannte die Halle einen Fortschritt.'],
])('tells by the ending of the noun that a bare adjective stands with one: %s', (text, said) => {
  expect(saidIn(text)).toEqual([said])
})

it.each([
  ['Der Wirt pochte auf „Augenmaß“.', 'Der Wirt: „Augenmaß“'],
  ['Ida Volk plädierte für „mehr Augenmaß“ im Rat.', 'Ida Volk: „mehr Augenmaß“'],
  ['Die Rektorin mahnte zur „Vorsicht“.', 'Die Rektorin: „Vorsicht“'],
])('takes the words that the verb asks for with its preposition: %s', (text, said) => {
  expect(saidIn(text)).toContain(said)
})

it.each([
  [
    'Rektor Kern nickte. Im Ministerium verweist man auf die Kosten. Man habe gewarnt.',
    'Ministerium: Man habe gewarnt.',
  ],
  ['Rektor Kern nickte. Beim Verband betont man die Gefahr. Man habe gewarnt.', 'Verband: Man habe gewarnt.'],
  ['Rektor Kern sagte, es reiche. Man verweist auf die Kosten. Der Bau sei teuer.', ': Der Bau sei teuer.'],
])('goes on with those whose house it is where "man" speaks: %s', (text, said) => {
  expect(saidIn(text).at(-1)).toBe(said)
})

it.each([
  ['Das reicht nicht, findet die Rektorin.', ['die Rektorin: Das reicht nicht']],
  ['Der Damm ist sicher, davon ist Ida Volk überzeugt.', ['Ida Volk: Der Damm ist sicher']],
  ['Der Damm hält, ist sich die Rektorin sicher.', ['die Rektorin: Der Damm hält']],
  ['Sucht man, findet die Polizei etwas.', []],
  ['Wer sucht, findet die Rektorin.', []],
  ['Ob das reicht, weiß die Rektorin nicht.', []],
])('reports what stands before a verb of thinking with its subject alone: %s', (text, said) => {
  expect(saidIn(text)).toEqual(said)
})
