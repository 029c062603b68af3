import { expect, test } from 'vitest'
import { extract } from '../../src/extraction/extract.js'
import { german } from '../../src/language/german/index.js'
import { saidIn, textAt } from '../support/parts-of.js'

test.each([
  ['„Der Ofen ruht“, sagte Ida Volk, Analystin bei der Hafenbank.', 'Ida Volk, Analystin bei der Hafenbank'],
  [
    '„Der Ofen ruht“, sagte Ida Volk, Referentin für Stahl im Bund der Gießer, am Montag.',
    'Ida Volk, Referentin für Stahl im Bund der Gießer',
  ],
  ['„Der Ofen ruht“, sagte Ida Volk, Chefin der Gießerei, in einem Interview.', 'Ida Volk, Chefin der Gießerei'],
  ['„Der Ofen ruht“, sagte Ida Volk, Analystin am Montag in Kiel.', 'Ida Volk, Analystin'],
  ['„Der Ofen ruht“, sagte Udo Kern von der Gemeinschaft der Gießer.', 'Udo Kern von der Gemeinschaft der Gießer'],
  ['„Der Ofen ruht“, sagte Udo Kern von der Gießerei der Tageszeitung.', 'Udo Kern von der Gießerei'],
  ['Die Werksleitung hatte Kern vorgeworfen, zu spät zu kommen.', 'Die Werksleitung'],
  ['Die Belegschaft warf Volk vor, den Ofen zu verkaufen.', 'Die Belegschaft'],
  ['Der Ofen ruhe, teilte das Lübecker Unternehmen mit.', 'das Lübecker Unternehmen'],
  ['Der Ofen ruht, wie die Kieler Gießerei am Montag mitteilte.', 'die Kieler Gießerei'],
  ['Ida Rabe kam. Kern schwieg. Endlich werde geheizt, lobte Rabe Kern.', 'Rabe'],
  ['Der Ofen ruht, wie das „Hafenblatt“ berichtet.', 'das „Hafenblatt“'],
  ['Volk nannte das „Unsinn“.', 'Volk'],
  ['Rund ein Dutzend Mal hat die Gewerkschaft mit Streik gedroht.', 'die Gewerkschaft'],
  ['Ein paar Mal forderte die Gewerkschaft mehr Lohn.', 'die Gewerkschaft'],
])('who speaks is named whole, and nobody else is: %s', (text, speaker) => {
  const [found] = extract(text, german).statements
  expect(textAt(text, found?.speaker ?? [])).toBe(speaker)
})

test.each([
  [
    'Volk betonte, eine weitere, dritte Schicht werde es nicht geben.',
    ['Volk: eine weitere, dritte Schicht werde es nicht geben'],
  ],
  ['Kern erklärte, der alte, kalte Ofen sei abbezahlt.', ['Kern: der alte, kalte Ofen sei abbezahlt']],
  [
    'Volk sagte, der Ofen müsse als Ganzes, aber in kleinen Schritten erneuert werden.',
    ['Volk: der Ofen müsse als Ganzes, aber in kleinen Schritten erneuert werden'],
  ],
  [
    'Kern sagte, man wolle nicht im Mai, sondern erst im Herbst verhandeln.',
    ['Kern: man wolle nicht im Mai, sondern erst im Herbst verhandeln'],
  ],
  [
    'Der hohe Strompreis, die Miete und sinkende Umsätze machen nach Ansicht Volks den Ofen zu teuer.',
    ['Ansicht Volks: Der hohe Strompreis, die Miete und sinkende Umsätze machen […] den Ofen zu teuer'],
  ],
  ['Der Gießer, der Eisen und Stahl verkauft, schwieg.', []],
  [
    'Volk erklärte auf eine Frage, dass sie gern in Kiel sei, aber seit Jahren keinen Ofen mehr gesehen habe.',
    ['Volk: dass sie gern in Kiel sei, aber seit Jahren keinen Ofen mehr gesehen habe'],
  ],
  [
    'Kern betonte auf eine Nachfrage, dass er öfter komme, aber schon seit langem nicht mehr im Werk war.',
    ['Kern: dass er öfter komme, aber schon seit langem nicht mehr im Werk war'],
  ],
  ['Volk stellte die Frage, ob der Ofen noch brenne.', ['Volk: ob der Ofen noch brenne']],
])('what is said is read whole: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  ['Das Werk der Nordguss, wie die Firma seit Mai heißt, wurde verkauft.', []],
  ['Das Werk wurde, wie es in einem Schreiben heißt, verkauft.', ['einem Schreiben: Das Werk wurde […] verkauft']],
  ['Zum anderen wurde auf Prognosen verwiesen, die kühles Wetter zeigen.', []],
  ['In dem Brief wird auf die Kosten verwiesen.', ['dem Brief: In dem Brief wird auf die Kosten verwiesen.']],
  [
    'Der Strom koste wenig, sagte Volk. Nominal liegt Polen vorn. Kaufkraftbereinigt sei er teuer.',
    ['Volk: Der Strom koste wenig', 'Volk: Kaufkraftbereinigt sei er teuer.'],
  ],
  [
    'Der Strom koste wenig, sagte Volk. Regional gebe es Engpässe.',
    ['Volk: Der Strom koste wenig', 'Volk: Regional gebe es Engpässe.'],
  ],
])('nobody speaks where something is only called, meant or measured so: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  ['Volk nannte es „traurig“, was aus dem Werk geworden sei: „Der Ofen ist nur noch Schrott.“', 'assert'],
  ['Beide Gerichte befanden, dass der Vertrag ungültig sei.', 'decide'],
  ['Volk befand, dass der Vertrag ungültig sei.', 'believe'],
  ['„Herr Volk, öffnen Sie das Tor“, sagte Kern.', 'demand'],
  ['„Herr Volk, das Tor ist offen“, sagte Kern.', 'assert'],
  ['Volk versicherte, das Werk sei sicher. Es gebe „keine Hinweise“ auf Käufer.', 'assert'],
  ['Weil der Ofen erst abkühlen müsse, sagt Volk.', 'assert'],
  ['„Wir schließen nichts aus“, sagte Volk.', 'believe'],
  ['„Wir schließen das aus“, sagte Volk.', 'deny'],
  ['Volk hält die Zahlen für überspitzt: „Der Ofen läuft rund.“', 'assert'],
  ['Volk hält die Zahlen für „stark überspitzt“.', 'believe'],
])('what somebody does by it is told by the words themselves: %s', (text, act) => {
  expect(extract(text, german).statements.at(-1)?.act).toBe(act)
})

test.each([
  ['Am Ende drohten die Läden, aus dem Ort zu verschwinden.', []],
  ['Am Ende drohten die Gießer, das Werk zu verlassen.', ['die Gießer: das Werk zu verlassen']],
  ['Das ist das, was Fachleute als „kalten Guss“ bezeichnen.', []],
  ['Das ist das, was Volk als „kalten Hohn“ bezeichnet.', ['Volk: „kalten Hohn“']],
  [
    'Angesichts des Urteils aus Kiel gab sich Kern gelassen: Das Gericht habe nur über das Tor entschieden.',
    ['Kern: Das Gericht habe nur über das Tor entschieden.'],
  ],
  ['Kritik üben die Gießer: Das Tor sei zu.', ['die Gießer: Das Tor sei zu']],
  ['Die Gießer üben Kritik: Das Tor sei zu.', ['Die Gießer: Das Tor sei zu']],
  ['Kiel (pte / mk) Das Werk schließt. Das meldet der Verband.', ['der Verband: Das Werk schließt. […] Das']],
  [
    'Das Werk schließe, sagte Volk. Grund sei der Preis für den Strom./mk/jb',
    ['Volk: Das Werk schließe', 'Volk: Grund sei der Preis für den Strom.'],
  ],
  ['Im Schnitt, so hat die Bank berechnet, zahlen Gießer mehr.', ['die Bank: Im Schnitt […] zahlen Gießer mehr']],
  [
    'Weil erst geprüft werden müsse, ob der Ofen trage, sagt Volk.',
    ['Volk: Weil erst geprüft werden müsse, ob der Ofen trage'],
  ],
  [
    'Als die Sorge aufkam, es sei zu spät, sagte Volk: „Wir bleiben im Mai in Kiel.“',
    [': es sei zu spät', 'Volk: „Wir bleiben im Mai in Kiel.“'],
  ],
  [
    'Nachdem der Rat behauptet hatte, es sei zu spät, sagte Volk, man bleibe.',
    ['der Rat: es sei zu spät', 'Volk: man bleibe'],
  ],
  [
    'Statt den Ofen zu löschen, „sollte man ihn endlich reparieren“, fordert Volk.',
    ['Volk: Statt den Ofen zu löschen, „sollte man ihn endlich reparieren“'],
  ],
  ['Nach ihrer Ankündigung höherer Preise steht die Werft in der Kritik.', []],
  ['Nach Ankündigung der Werft steigen die Preise.', ['Ankündigung der Werft: steigen die Preise']],
  [
    'Das Werk schließe, sagte Volk. Kern müsse sagen, „ob er bleibt“.',
    ['Volk: Das Werk schließe', 'Volk: Kern müsse sagen, „ob er bleibt“.'],
  ],
  ['Der Verband warnt: Das Werk sei leer, sagte Volk.', ['Volk: Das Werk sei leer']],
  ['Der Verband widerspricht: Das Werk sei leer, so Volk.', ['Volk: Das Werk sei leer']],
  ['In dem Brief: „Wir gehen im Mai nach Kiel.“', ['dem Brief: „Wir gehen im Mai nach Kiel.“']],
  ['Oder in einer anderen Fassung: „Wir gehen im Mai nach Kiel.“', [': „Wir gehen im Mai nach Kiel.“']],
])('only what somebody says is filed, under who says it: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})
