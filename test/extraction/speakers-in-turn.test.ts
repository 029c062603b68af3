import { expect, test } from 'vitest'
import { extract } from '../../src/extraction/extract.js'
import { german } from '../../src/language/german/index.js'
import { partsOf, saidIn, textAt } from '../support/parts-of.js'

test.each([
  [
    'Ratschef Karl Volk nannte den Bau „dreist“, warf Bausenatorin Ida Kern wegen der Mieten vor: „Sie haben versagt!“',
    ['Ratschef Karl Volk: „dreist“', 'Ratschef Karl Volk: „Sie haben versagt!“'],
  ],
  [
    'Der Steg sei dicht, warf Ida Kern dem Amt vor: „Sie haben versagt!“',
    ['Ida Kern: Der Steg sei dicht', 'Ida Kern: „Sie haben versagt!“'],
  ],
  [
    'Parteichef Udo Maler legt nach, geht im Blatt seine Partner frontal an: „Wir müssen reden.“',
    ['Parteichef Udo Maler: „Wir müssen reden.“'],
  ],
  [
    'Stau, Lärm, Wut – Parteichef Karl Volk heizte dem Senat ein: „Hier geht nichts.“',
    ['Parteichef Karl Volk: „Hier geht nichts.“'],
  ],
  ['Für die Grünen sprach Klubchef August Maler. Das Geld fehle.', ['Klubchef August Maler: Das Geld fehle.']],
  [
    'Ende August Maler zu finden, sagte Ida Kern, sei schwer.',
    ['Ida Kern: Ende August Maler zu finden […] sei schwer'],
  ],
])('a verb goes on with the subject before it, and names end where they end: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  [
    'Das fürchtet auch die Liga, deren Chefin Ida Kern meint, dass alles beschlossen sei.',
    ['Chefin Ida Kern: dass alles beschlossen sei'],
  ],
  [
    'Eine Quote, wie sie der Ratschef Karl Volk vorschlägt, sei falsch, sagte sie: „Das geht nicht.“',
    ['sie: Eine Quote, wie sie der Ratschef Karl Volk vorschlägt, sei falsch', 'sie: „Das geht nicht.“'],
  ],
  ['Der Saal sei voll, wie sie der Zeitung sagte.', ['sie: Der Saal sei voll']],
  ['Kern fragte weiter, wo es Hilfe gebe.', ['Kern: wo es Hilfe gebe']],
  ['Kern wohnt in Kiel, wo es Hilfe gebe, so Volk.', ['Volk: Kern wohnt in Kiel, wo es Hilfe gebe']],
])('a clause belongs to the frame beside it: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  [
    'Er rief den Rat auf, die Zahl der Plätze, die es gibt, zu erhöhen.',
    ['Er: die Zahl der Plätze, die es gibt, zu erhöhen'],
  ],
  [
    'Er meint, Kern habe das Geld - trotz der Not - einfach verschwendet.',
    ['Er: Kern habe das Geld - trotz der Not - einfach verschwendet'],
  ],
  ['Kern forderte eine Prüfung, ob der Steg hält.', ['Kern: Kern forderte eine Prüfung, ob der Steg hält.']],
  ['Kern bat um Auskunft, ob der Steg hält.', ['Kern: ob der Steg hält']],
  ['Kern schloss aus, mit der Liga zu reden.', ['Kern: mit der Liga zu reden']],
  ['Die Banken sollen ermutigt werden, Geld zu geben.', []],
])('a report keeps what is set into it: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  ['Er habe einen Antrag nach einer Anhörung abgelehnt, sagte Volk.', ['Volk']],
  ['Volk wich aus. Das Amt schicke nur falsche Zahlen nach Kiel.', []],
  ['Die Zahl sei seinen Angaben nach falsch.', ['seinen Angaben']],
])('only a dative before “nach” is a source: %s', (text, expected) => {
  const { statements } = extract(text, german)
  expect(statements.filter(s => s.rule !== 'continuation/subjunctive').map(s => textAt(text, s.speaker))).toEqual(
    expected,
  )
})

test.each([
  ['Volk sprach im Interview mit der „Kieler Post“ von einem „Tag der Schande“.', 'der „Kieler Post“'],
  ['Volk sagte zu Beginn der von der SPD beantragten Sitzung, dass Geld fehle.', ''],
  ['Volk sagte zu Journalisten der ARD, dass Geld fehle.', 'Journalisten der ARD'],
])('nothing but who was spoken to is the addressee: %s', (text, addressee) => {
  expect(partsOf(text, 'addressee')[0]).toBe(addressee)
})

test.each([
  [
    'Rätin Ida Kern rügte Volk. Dieser habe den Rat nicht informiert: „Das reicht nicht.“',
    ['Rätin Ida Kern: Dieser habe den Rat nicht informiert:'],
  ],
  ['Kern sagte, Volk habe gerufen: „Halt!“', ['Kern: Volk habe gerufen: „Halt!“']],
  ['Rat Karl Volk, oft als „Sheriff“ bezeichnet, steht im Ring.', []],
  [
    'Es kam, wie es die Wirte befürchtet hatten: Rat Volk meldet sich zu Wort: „Es ist aus.“',
    ['Rat Volk: „Es ist aus.“'],
  ],
  [
    'Die Wirte warten. Für die Grünen verliert der Rat sein Gesicht: Er sei „zu zahm“.',
    ['die Grünen: Er sei „zu zahm“.'],
  ],
  ['Die Wirte warten. Für die Grünen antwortete Ida Kern: Er sei „zu zahm“.', ['Ida Kern: Er sei „zu zahm“']],
  ['Während Kern schwieg, sah Ida Volk nur „Murks und Chaos“.', ['Ida Volk: „Murks und Chaos“']],
  ['Dann gab es eine Intervention von Ida Kern: „Warum das?“', ['Ida Kern: „Warum das?“']],
  ['Scharfe Kritik kam aus dem Rat und die Forderung, den Bau zu stoppen.', [': den Bau zu stoppen']],
  ['Sollte Volk „sparen, ist das gut“, sagte Ida Kern.', ['Ida Kern: Sollte Volk „sparen, ist das gut“']],
])('words are given to nobody who only stands beside them: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  ['„Willkür“ unterstellte Kern dem Rat. Er sei wie früher.', ['Kern: „Willkür“', 'Kern: Er sei wie früher.']],
  ['Weniger froh zeigte sich ein Gast: „Halt!“', ['ein Gast: „Halt!“']],
  ['Das freute sie – je nach Sicht – sehr, wie ihre Miene verriet.', []],
  ['Er übergab nach eigenen Worten Kern einen Brief.', ['eigenen Worten: Er übergab […] Kern einen Brief']],
  ['Ida Kern kam. Kerns Kritik zielt auf den Rat. Er sei zu zahm.', ['Kerns: Er sei zu zahm.']],
])('neither words, things nor claims speak: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})
