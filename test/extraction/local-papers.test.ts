import { expect, test } from 'vitest'
import { saidIn } from '../support/parts-of.js'

test.each([
  ['Mehrfach brachte der Wirt zum Ausdruck, dass er müde sei.', ['der Wirt: dass er müde sei']],
  ['Am Ende brachte die Küsterin zum Ausdruck, dass das Dach tropft.', ['die Küsterin: dass das Dach tropft']],
  [
    'Der laut Gericht müde Wirt hatte gesagt, er schlafe.',
    ['Gericht: Der […] müde Wirt', 'Der laut Gericht müde Wirt: er schlafe'],
  ],
  ['Wie auch Ida Volk, die am Markt Hüte näht: „Das ist ein Unding.“', ['Ida Volk: „Das ist ein Unding.“']],
  ['Franz Sommer sagte, er schlafe.', ['Franz Sommer: er schlafe']],
  ['Ludwig nannte die Arbeit „gut und richtig“.', ['Ludwig: „gut und richtig“']],
  ['Eifrig nannte der Rat die Arbeit „gut und richtig“.', ['der Rat: „gut und richtig“']],
  ['Damit bestätigte die Wache nicht Gerüchte, nach denen der Gast geflohen sei.', ['Gerüchte: der Gast geflohen sei']],
  ['Darauf der Küster, der im Turm wohnt: „Mir reicht es jetzt.“', ['der Küster: „Mir reicht es jetzt.“']],
])('names who speaks, and no more: %s', (text, said) => {
  expect(saidIn(text)).toEqual(said)
})

test.each([
  ['Der Teufelsgrat ist, wie der Name sagt, ein wilder Fels.', []],
  ['Der Grat ist, wie der Wirt sagt, ein wilder Fels.', ['der Wirt: Der Grat ist […] ein wilder Fels']],
  ['Die Köchin grübelte lange darüber, wie sie ihren Dank zum Ausdruck bringt.', []],
  ['Im Prozess um einen Dieb (39), der Hüte stahl (wir berichteten), sagten am Montag Gäste aus, die ihn sahen.', []],
  ['In der Runde um den Wirt, der alles zahlt (wie immer), sprachen am Montag Gäste, die ihn mögen.', []],
])('leaves the newspaper its own words: %s', (text, said) => {
  expect(saidIn(text)).toEqual(said)
})

test.each([
  [
    'Laut Feuerwehr war der Kessel ersten Erkenntnissen zufolge geplatzt.',
    ['Feuerwehr: war der Kessel ersten Erkenntnissen zufolge geplatzt'],
  ],
  [
    'Laut Wache ist der Gast nach ersten Erkenntnissen gestürzt.',
    ['Wache: ist der Gast nach ersten Erkenntnissen gestürzt'],
  ],
  ['Ersten Erkenntnissen zufolge war der Kessel geplatzt.', ['Ersten Erkenntnissen: war der Kessel geplatzt']],
])('gives findings to the source that has them: %s', (text, said) => {
  expect(saidIn(text)).toEqual(said)
})

test.each([
  [
    'Scharf kommentierte die Wirtin den Abriss: Eine große Zeit geht zu Ende, sagte Volk.',
    ['Volk: Eine große Zeit geht zu Ende'],
  ],
  [
    'Nachdem der Chor gegangen war und der Rat schwieg, meldete sich der Küster zu Wort: „Mir reicht es jetzt.“',
    ['der Küster: „Mir reicht es jetzt.“'],
  ],
  [
    'Nachdem der Rat lange gezögert hatte, einen Riss im Dorf sah und alles vertagte, mahnte der Küster: „Mir reicht es.“',
    ['der Küster: „Mir reicht es.“'],
  ],
  ['Kiel. (kl) „Der Hafen bleibt zu“, sagte der Lotse.', ['der Lotse: „Der Hafen bleibt zu“']],
  ['Laut Zeugen „schrie der Gast laut“ und lief davon.', ['Zeugen: „schrie der Gast laut“ und lief davon']],
])('begins the report where it begins: %s', (text, said) => {
  expect(saidIn(text)).toEqual(said)
})

test.each([
  [
    'Karl Kern (50), ein Nachbar, hat das Feuer gehört. Es habe gekracht.',
    ['Karl Kern (50), ein Nachbar: Es habe gekracht.'],
  ],
  [
    'Ida Volk, Leiterin der Wache, hat das Feuer gesehen. Es habe gekracht.',
    ['Ida Volk, Leiterin der Wache: Es habe gekracht.'],
  ],
  ['Im Rauch starb Karl Kern, ein Nachbar. Es habe gekracht.', [': Es habe gekracht.']],
  ['Der Teufelsgrat ist, wie der Name sagt, ein Fels: mal ist er nass, mal ist er glatt.', []],
])('goes on with whom it tells of, unless nothing is said: %s', (text, said) => {
  expect(saidIn(text)).toEqual(said)
})
