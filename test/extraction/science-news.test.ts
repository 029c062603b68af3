import { expect, test } from 'vitest'
import { extract } from '../../src/extraction/extract.js'
import { german } from '../../src/language/german/index.js'
import { saidIn } from '../support/parts-of.js'

test.each([
  // whom "vorwerfen" is said to stands in front, in the dative
  ['Landrat Emil Kern (CDU) warf sie vor, „die Quellen“ zu leeren.', ['sie: „die Quellen“ zu leeren']],
  ['Förster Emil Kern warf ihr vor, die Quellen zu leeren.', ['Förster Emil Kern: die Quellen zu leeren']],
  // whose view the clause gives
  [
    'Ida Volk nannte das „schön“. Für Rektor Emil Kern geht es bergauf: „Ein klarer Trend.“ Der Hang sei trocken.',
    ['Ida Volk: „schön“', 'Rektor Emil Kern: „Ein klarer Trend.“', 'Rektor Emil Kern: Der Hang sei trocken.'],
  ],
  ['Für den Hang sieht es schlecht aus: „Ein klarer Trend.“', [': „Ein klarer Trend.“']],
  // who shows a mood goes on
  [
    'Das sei falsch, rügte der Linke Udo Kern. Auch der Grüne Emil Volk zeigte sich besorgt. Das Labor könne bersten.',
    ['der Linke Udo Kern: Das sei falsch', 'der Grüne Emil Volk: Das Labor könne bersten.'],
  ],
  // an object behind the attribute of the subject
  [
    'Dagegen äußerte der Verband der Imker Zweifel, ob der Honig rein ist.',
    ['der Verband der Imker: ob der Honig rein ist'],
  ],
  // the year of a month
  [
    'Krank sind laut einer Studie vom Mai 2022 3 Prozent der Bienen.',
    ['einer Studie vom Mai 2022: Krank sind […] 3 Prozent der Bienen'],
  ],
  ['Laut Polizei starben 2022 37 Bienen.', ['Polizei: starben 2022 37 Bienen']],
  // a dative behind a nominative is no apposition
  ['„Es eilt“, sagte der Sprecher der Klinik, der Rheinischen Post.', ['der Sprecher der Klinik: „Es eilt“']],
  ['„Es eilt“, sagte Ida Volk, der Rheinische Arzt.', ['Ida Volk, der Rheinische Arzt: „Es eilt“']],
  // the relative pronoun is no article of the source
  [
    'Kern lobte den Rat, der Medienberichten zufolge den Wald gekauft hat.',
    ['Medienberichten: der […] den Wald gekauft hat'],
  ],
  ['Der Wald ist, der Polizei zufolge, leer.', ['der Polizei: Der Wald ist […] leer']],
  // what the name in marks is of
  [
    'Ida Volk von „Rettet die Bienen“ sprach den Gästen ins Gewissen. „Es eilt.“',
    ['Ida Volk von „Rettet die Bienen“: „Es eilt.“'],
  ],
  ['Von „Chaos auf den Wiesen“ sprach Ida Volk.', ['Ida Volk: „Chaos auf den Wiesen“']],
  // compounds that name a source
  ['Nach den Regierungsplänen soll der Wald wachsen.', ['den Regierungsplänen: soll der Wald wachsen']],
  // who works around whom
  [
    'Hummeln träumen, berichtet ein Team um die Biologin Ida Volk am Montag.',
    ['ein Team um die Biologin Ida Volk: Hummeln träumen'],
  ],
  ['Am Montag bat das Team um Geduld: „Es wird spät.“', ['das Team: „Es wird spät.“']],
  // several, of whom the first stands alone
  [
    '„Das reicht nicht“, erklärten der Waldring (DWR), Greenpeace und der Naturbund am Montag.',
    ['der Waldring (DWR), Greenpeace und der Naturbund: „Das reicht nicht“'],
  ],
  [
    '„Es eilt“, warnten die zehn Verbände, darunter der Bund für Wald und Moor (BWM) und Greenpeace.',
    ['die zehn Verbände: „Es eilt“'],
  ],
  ['Schuld sind nach seiner Ansicht Firmen am See.', ['seiner Ansicht: Schuld sind […] Firmen am See']],
  ['„Nein“, sagten der Chef, Karl Kern, und der Wirt.', ['der Chef, Karl Kern: „Nein“']],
  ['„Das reicht nicht“, sagte von der Weide.', ['von der Weide: „Das reicht nicht“']],
  // findings suggest, behind what they suggest as well
  ['Hummeln träumen, legen die Ergebnisse einer Studie nahe.', ['die Ergebnisse einer Studie: Hummeln träumen']],
])('who speaks: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  // behind the colon too a clause of time alone is nothing that was said
  ['Es eilt: Während der Rat die Stadt wecken will, haben die Imker den Plan scharf kritisiert.', []],
  ['Kern blieb ruhig: Wenn alle kämen, reiche es, sagte er.', ['er: Wenn alle kämen, reiche es']],
  // a pronoun that takes up the noun before it
  [
    'Eine Schonzeit, wie sie sich Jagdchef Emil Kern wünscht, gibt es laut Volk nicht.',
    ['Volk: Eine Schonzeit, wie sie sich Jagdchef Emil Kern wünscht, gibt es […] nicht'],
  ],
  ['Eine Schonzeit sei, wie sie der Zeitung sagte, falsch.', ['sie: Eine Schonzeit sei […] falsch']],
  // participles of the present are no verbs
  ['Die Autoren argumentieren mit Modellen, doch unabhängige Physiker kritisieren fehlende Daten.', []],
  // who finds something out says nothing, unless it is to tell it
  ['Die Forscherin erfuhr am Montag, dass ihr Labor schließt.', []],
  ['Der Sender erfuhr am Montag, dass das Labor schließt.', ['Der Sender: dass das Labor schließt']],
  ['Er fand sich in einer neuen Rolle: Er lobte die Imker.', []],
  // a condition with its verb in front
  [
    'Kern betonte, sollte der Rat untätig bleiben, werde er klagen.',
    ['Kern: sollte der Rat untätig bleiben, werde er klagen'],
  ],
  ['Kern betonte den Wert des Waldes, sollte der Rat schweigen.', []],
  // an infinitive in marks ends its clause
  [
    'Die Physikerin betonte, es sei an der Zeit, Kernkraft zu „beerdigen“.',
    ['Die Physikerin: es sei an der Zeit, Kernkraft zu „beerdigen“'],
  ],
])('what is said: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  ['Die Werte legen nahe, dass Hummeln träumen.', 'assert'],
  ['Der Arzt legte ihm nahe, dass er schlafe.', 'demand'],
  ['Der Arzt legt nahe, mehr zu schlafen.', 'demand'],
])('what findings suggest is no demand: %s', (text, act) => {
  expect(extract(text, german).statements.map(s => s.act)).toEqual([act])
})
