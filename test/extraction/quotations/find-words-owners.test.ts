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

describe('whose quoted words are that stand inside what somebody else says', () => {
  test.each([
    ['Auf den Vorwurf der Winzer, der Damm sei „marode“, entgegnete Kern, er halte.', '„marode“ | der Winzer'],
    [
      'Den Vorwurf der Opposition, der Rat habe „kläglich versagt“, wies Kern zurück.',
      '„kläglich versagt“ | der Opposition',
    ],
    ['Kerns Behauptung, die Mühle sei „so gut wie fertig“, stieß auf Spott.', '„so gut wie fertig“ | Kerns'],
    ['Volk sagte, auf Kerns Drohung mit „harten Folgen“ gehe man nicht ein.', '„harten Folgen“ | Kerns'],
    [
      'Volk sagte, die Forderung der Wirte nach einem „Notgroschen für alle“ sei Unsinn.',
      '„Notgroschen für alle“ | der Wirte',
    ],
    ['Volk sagte, die Winzer hätten ihn einen „Träumer“ genannt.', '„Träumer“ | die Winzer'],
    ['Volk sagte, die Wirte hätten den Plan als „völlig absurd“ bezeichnet.', '„völlig absurd“ | die Wirte'],
    ['Der Fahrer sagte, der Wirt habe gerufen: „Lauf weg!“', '„Lauf weg!“ | der Wirt'],
  ])('%s', (text, expected) => {
    expect(directs(text)).toEqual([expected])
  })
  test.each([
    ['Volk sagte, die Fraktion halte den Plan für „völlig überzogen“.', '„völlig überzogen“ | Volk'],
    ['Volk sagte, er habe den Plan als „völlig absurd“ bezeichnet.', '„völlig absurd“ | Volk'],
    [
      'Volk erhob die Forderung nach einem „Notgroschen für alle Wirte im Tal“.',
      '„Notgroschen für alle Wirte im Tal“ | Volk',
    ],
    ['Die Partei teilte mit, sie fordere einen Stopp: „Es reicht uns.“', '„Es reicht uns.“ | Die Partei'],
  ])('what the outer speaker says himself stays with him: %s', (text, expected) => {
    expect(directs(text).slice(-1)).toEqual([expected])
  })
})

describe('words that nobody is named for', () => {
  test.each([
    ['Auf den Vorwurf, der Damm sei „marode“, entgegnete Kern, er halte noch Jahre.', '„marode“ | '],
    ['Zum Vorwurf, der Damm sei „marode“, sagte Kern, das sei falsch.', '„marode“ | '],
    ['Den Vorwurf, der Damm sei „marode“, wies Kern zurück.', '„marode“ | '],
    ['Kern verwahrte sich gegen den Vorwurf, der Damm sei „marode“.', '„marode“ | '],
    ['Auf die Frage, ob der Damm „marode“ sei, antwortete Kern ausweichend.', '„marode“ | '],
  ])('%s', (text, expected) => {
    expect(directs(text)).toEqual([expected])
  })
})

describe('what others call somebody', () => {
  test.each([
    ['Das von Gegnern als „Luftschloss“ verspottete Rathaus steht im Tal.', '„Luftschloss“ | Gegnern'],
    ['Die von Kern „Kathedrale“ genannte Halle steht leer.', '„Kathedrale“ | Kern'],
    ['Der Trainer wurde von Kritikern „der ewige Zauderer“ genannt.', '„der ewige Zauderer“ | Kritikern'],
    ['Für den Wirt ist der Plan ein „Angriff auf das Tal“.', '„Angriff auf das Tal“ | den Wirt'],
  ])('%s', (text, expected) => {
    expect(directs(text)).toEqual([expected])
  })
  test.each([
    'Ida Kern nannte ihren Hund „Karlchen“.',
    'Kern nannte sein Boot „Seestern“.',
    'Der Hund wurde „Karlchen“ genannt.',
    'Der Wirt, „der Lange“ genannt, kam spät.',
  ])('a name is no speech: %s', text => {
    expect(directs(text)).toEqual([])
  })
})

test.each([
  [
    'Zugleich warnte sie vor einer „Spirale der Angst“: „Wir müssen handeln.“',
    ['„Spirale der Angst“ | sie', '„Wir müssen handeln.“ | sie'],
  ],
])('words before the colon are said as well as those behind it: %s', (text, expected) => {
  expect(directs(text)).toEqual(expected)
})
