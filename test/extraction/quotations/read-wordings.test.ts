import { describe, expect, test } from 'vitest'
import { extract } from '../../../src/extraction/extract.js'
import { german } from '../../../src/language/german/index.js'
import { textAt } from '../../support/parts-of.js'

/** The speakers of the quoted words of a text, each as "quote | speaker". */
function directs(text: string): string[] {
  return extract(text, german)
    .statements.filter(s => s.type === 'Direct')
    .map(s => `${textAt(text, s.quote)} | ${textAt(text, s.speaker)}`)
}

describe('words that a noun announces or takes up', () => {
  test.each([
    ['Die Polizei fand eine Fahne mit der Aufschrift „Freies Tal“.', ['„Freies Tal“ | eine Fahne']],
    ['Der Bote brachte einen Zettel mit den Worten „Bis bald, Ida“.', ['„Bis bald, Ida“ | einen Zettel']],
    ['„Es reicht“ – mit diesen Worten trat die Wirtin Ida Volk ab.', ['„Es reicht“ | die Wirtin Ida Volk']],
    ['„Es reicht“, mit diesen Worten trat die Wirtin Ida Volk ab.', ['„Es reicht“ | die Wirtin Ida Volk']],
    ['„Ich bin wieder da“, mit diesem Satz meldete sich Kern zurück.', ['„Ich bin wieder da“ | Kern']],
    ['Mit seinem Ausspruch „Ich bin ein Fischer“ gewann Kern das Tal.', ['„Ich bin ein Fischer“ | Kern']],
  ])('%s', (text, expected) => {
    expect(directs(text)).toEqual(expected)
  })
  test.each([
    'Das Wort „unrettbar“ kam zwölfmal vor.',
    'Der Bischof hatte in seiner Botschaft „Freude und Licht“ zum Frieden aufgerufen.',
    'Der „Kreis der Wirte“ fordert ein Fest.',
    'Die als „Luftnummern“ bezeichneten Pläne kosten Geld.',
  ])('words that are only talked of: %s', text => {
    expect(directs(text)).toEqual([])
  })
})

test.each([
  ['Das Publikum rief „Zugabe“.', ['„Zugabe“ | Das Publikum']],
  [
    'Die Bauern riefen „Freiheit“ und „Nieder mit dem Damm“.',
    ['„Freiheit“ | Die Bauern', '„Nieder mit dem Damm“ | Die Bauern'],
  ],
  ['Der Fahrer soll „Platz da“ gerufen haben.', ['„Platz da“ | Der Fahrer']],
  ['Kern mahnte „Maß und Mitte“ an.', ['„Maß und Mitte“ | Kern']],
  ['Das sei „Symbolpolitik“, sagte Kern.', ['„Symbolpolitik“ | Kern']],
  ['Der Wirt sei, so Kern, „kein Freund von Lärm“.', ['„kein Freund von Lärm“ | Kern']],
  ['Laut der Zeitung sagte sie, der Damm sei „völlig marode“.', ['„völlig marode“ | sie']],
  ['„Unverschämt“ findet das der Sprecher der Wirte.', ['„Unverschämt“ | der Sprecher der Wirte']],
])('what is called out, demanded or judged: %s', (text, expected) => {
  expect(directs(text)).toEqual(expected)
})

test.each([
  ['Ein Gast rief: „Hilfe!“, dann fiel die Lampe um.', '„Hilfe!“'],
  ['Der Wirt sagte: „Ich gehe“ und schloss die Tür.', '„Ich gehe“'],
])('behind the words the newspaper goes on: %s', (text, words) => {
  const { statements } = extract(text, german)
  expect(statements.map(s => text.slice(...(s.quote[0] as [number, number])))).toEqual([words])
})

test.each([
  [
    'Der Rat sprach von einem „starken Signal“, der Verband von „blankem Hohn“.',
    ['„starken Signal“ | Der Rat', '„blankem Hohn“ | der Verband'],
  ],
  ['Er nannte den Plan „gut“ und die Umsetzung „schlecht“.', ['„gut“ | Er', '„schlecht“ | Er']],
  [
    'Kern sagte: „Wir kommen“, „wir helfen“ und „wir bleiben“.',
    ['„Wir kommen“ | Kern', '„wir helfen“ | Kern', '„wir bleiben“ | Kern'],
  ],
])('a second subject has the words behind it: %s', (text, expected) => {
  expect(directs(text)).toEqual(expected)
})

test.each([
  ['Das Fazit der Wirte fällt klar aus: „Wir machen weiter.“', '„Wir machen weiter.“ | der Wirte'],
  ['Ihre Antwort blieb knapp: „Wir machen weiter.“', '„Wir machen weiter.“ | Ihre'],
  ['Bei den Wirten ist die Wut groß: „Uns hat keiner gefragt.“', '„Uns hat keiner gefragt.“ | '],
  ['Rektor Kern auf die Frage, ob die Halle hält: „Wir hoffen es.“', '„Wir hoffen es.“ | Rektor Kern'],
  ['Die Wirtin, als der Koch ging: „Wir machen weiter.“', '„Wir machen weiter.“ | Die Wirtin'],
])('who speaks behind a colon: %s', (text, expected) => {
  expect(directs(text)).toEqual([expected])
})

test.each([
  ['„Es bleibt viel zu tun“, lautet das Fazit der Wirte.', '„Es bleibt viel zu tun“ | der Wirte'],
  ['„Kein Fisch darf sterben“, so lautet das Credo von Ida Volk.', '„Kein Fisch darf sterben“ | Ida Volk'],
  ['„Absurd“ nannte Kern den Plan.', '„Absurd“ | Kern'],
  ['„Der Bote“ nannte den Plan „völlig absurd“.', '„völlig absurd“ | „Der Bote“'],
  [
    'Am Abend trat die Wirtin Ida Volk vor die Tür. „Wir haben es geschafft.“',
    '„Wir haben es geschafft.“ | die Wirtin Ida Volk',
  ],
])('who speaks and what is only a name: %s', (text, expected) => {
  expect(directs(text)).toEqual([expected])
})

test.each([
  ['Der Satz „Das Tal gehört den Wirten“ stammt von Ida Kern.', '„Das Tal gehört den Wirten“ | Ida Kern'],
  ['Kerns Satz „Das Tal gehört uns allen“ ging um die Welt.', '„Das Tal gehört uns allen“ | Kerns'],
  ['Sie wisse, dass der Damm „nicht frei von Rissen“ sei, hatte Kern gesagt.', '„nicht frei von Rissen“ | Kern'],
])('who said the words that are talked of: %s', (text, expected) => {
  expect(directs(text)).toEqual([expected])
})

test.each([
  'Wie „heise online“ berichtet, sperrten die Behörden den Zugang.',
  'Die Kürzungen („Rente mit 63“, „Rente mit 67“) treffen viele, sagte Kern.',
])('the name of a paper and examples in brackets are no words: %s', text => {
  expect(directs(text)).toEqual([])
})

test.each([
  [
    '„Wir haben lange gewartet.\n\n„Am Ende war es zu spät“, sagte Kern.',
    ['„Wir haben lange gewartet. | Kern', '„Am Ende war es zu spät“ | Kern'],
  ],
  ['„Das ist alles erlogen“, wehrt sich der Wirt.', ['„Das ist alles erlogen“ | der Wirt']],
  ['Der von der Bahn als „historisch“ gepriesene Plan hielt drei Tage.', ['„historisch“ | der Bahn']],
  ['Die Partei will an der „Rente mit 63“ festhalten.', []],
])('%s', (text, expected) => {
  expect(directs(text)).toEqual(expected)
})

test('a noun that could be named is given the words by verbs that need somebody to give them to', () => {
  expect(directs('Kern wirft der Firma „grobe Fehler“ vor.')).toEqual(['„grobe Fehler“ | Kern'])
  expect(directs('Kern leitet die Firma „junge helden“ seit Mai.')).toEqual([])
})

test('words in hearsay are quoted as well, however few', () => {
  const text = 'Laut der Feuerwehr brannte die Mühle. Das Feuer soll „absichtlich gelegt“ worden sein.'
  expect(directs(text)).toEqual(['„absichtlich gelegt“ | der Feuerwehr'])
})
