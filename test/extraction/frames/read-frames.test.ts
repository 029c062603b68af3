import { expect, test } from 'vitest'
import { extract } from '../../../src/extraction/extract.js'
import { german } from '../../../src/language/german/index.js'
import { partsOf } from '../../support/parts-of.js'

test.each([
  ['Der Müller begründete die Pause damit, dass das Rad klemme.', 'begründete […] damit'],
  ['Die Lotsin hat darauf hingewiesen, dass der Kanal flach sei.', 'hat darauf hingewiesen'],
  ['Es wird vermutet, dass der Kapitän krank ist.', 'Es wird vermutet'],
  ['Die Försterin hält es für möglich, dass ein Luchs im Tal lebt.', 'hält es für möglich'],
  ['Für Bürgermeisterin Volk ist klar, dass der Turm fällt.', 'ist klar'],
  ['Wie die Wirtin mitteilte, bleibt der Saal geschlossen.', 'Wie […] mitteilte'],
  ['Der Ofen sei im Mai, so vermutete der Bäcker, zu heiß gewesen.', 'so vermutete'],
  ['Die Försterin hielt es im Mai für möglich, dass ein Luchs im Tal lebt.', 'hielt es […] für möglich'],
  ['Der Rat wandte sich mit der Bitte an die Wirte, den Saal zu öffnen.', 'wandte sich mit der Bitte'],
  ['Der Rat kam zu dem Schluss, dass der Turm sicher sei.', 'kam zu dem Schluss'],
])('%s has the cue %j', (text, cue) => {
  expect(partsOf(text, 'cue')).toEqual([cue])
})

test.each([
  ['Dazu erklärte die Köchin, dass der Fisch frisch sei.', 'erklärte'],
  ['Die Köchin sagte dazu, dass der Fisch frisch sei.', 'sagte'],
  ['Die Köchin sagte weiter, dass der Fisch frisch sei.', 'sagte'],
  ['Die Köchin beschuldigt den Wirt darüber hinaus, Geld zu nehmen.', 'beschuldigt'],
  ['Die Schwester stellte fest, dass der Zaun stehe.', 'stellte fest'],
])('%s has the cue %j and nothing more', (text, cue) => {
  expect(partsOf(text, 'cue')).toEqual([cue])
})

test.each([
  ['Die Ankündigung, das Bad zu schließen, löste Proteste aus.', 'announce', []],
  ['Die Hoffnung der Wirte, dass Gäste kommen, bestätigte sich nicht.', 'believe', ['der Wirte']],
  ['Die Forderung, den Saal zu schließen, erhob Ida Volk.', 'demand', ['Ida Volk']],
  ['Die Ansicht, dass der Damm hält, vertritt auch der Rat.', 'believe', ['der Rat']],
])('of a noun in front the verb tells what became of it, or who behind it says so: %s', (text, act, speaker) => {
  const { statements } = extract(text, german)
  expect(statements.map(s => [s.act, s.speaker.map(([b, e]) => text.slice(b, e))])).toEqual([[act, speaker]])
})

test.each(['Dass der Zug ausfiel, ärgerte den Wirt.', 'Dass der Saal voll war, freute die Köchin.'])(
  'what stirs somebody is not said by them: %s',
  text => {
    expect(extract(text, german).statements).toEqual([])
  },
)

test.each([
  ['Am Montag hat Müller der Wirtin gesagt, er gehe.', 'Müller'],
  ['Am Montag sagten Freunde der Wirtin, er gehe.', 'Freunde der Wirtin'],
])('a name takes no genitive: %s', (text, speaker) => {
  expect(partsOf(text, 'speaker')).toEqual([speaker])
})
