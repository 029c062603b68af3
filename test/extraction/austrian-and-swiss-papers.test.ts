import { expect, test } from 'vitest'
import { extract } from '../../src/extraction/extract.js'
import { german } from '../../src/language/german/index.js'
import { saidIn } from '../support/parts-of.js'

const acts = (text: string) => extract(text, german).statements.map(s => s.act)

test.each([
  [
    'Die Lifte sollen im Mai geprüft und im Juni geöffnet werden, so Obmann Egon Prantl, der seit 2019 im Amt ist.',
    ['Obmann Egon Prantl: Die Lifte sollen im Mai geprüft und im Juni geöffnet werden'],
  ],
  ['Das soll, so Prantl, der Kanton zahlen.', ['Prantl: Das soll […] der Kanton zahlen']],
])('a relative clause behind "so X" tells of X: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  ['„Es ist vollbracht“, sagte Prantl laut Redetext.', ['Prantl: „Es ist vollbracht“']],
  ['Der Lift bleibe stehen, erklärte Prantl laut einer Aussendung.', ['Prantl: Der Lift bleibe stehen']],
  [
    'Der Lift bleibe stehen, erklärte Prantl laut einem Bericht.',
    ['einem Bericht: Der Lift bleibe stehen, erklärte Prantl'],
  ],
  ['Laut Aussendung bleibt der Lift stehen.', ['Aussendung: bleibt der Lift stehen']],
])('the text of who speaks is no source beside him: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  [
    'Vier Orte zahlen mit: je ein Drittel im Winter sowie der Rest im Mai, sagte der Leiter des Amts, Egon Prantl, zur APA.',
    ['der Leiter des Amts, Egon Prantl: Vier Orte zahlen mit: je ein Drittel im Winter sowie der Rest im Mai'],
  ],
  ['Er sagte: In Lech, wo es schneit, sei es still.', ['Er: In Lech, wo es schneit, sei es still']],
])('an inquit behind a list is none of its clauses: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  [
    'Am Abend konnte Ida Moser, Leiterin der Rettung, Entwarnung geben: «Alle sind wohlauf.»',
    ['Ida Moser, Leiterin der Rettung: «Alle sind wohlauf.»'],
  ],
  ['Dass der Ort zahlt, hält der Wirt für einen Fehler.', ['der Wirt: Dass der Ort zahlt']],
  [
    'Dann ergriff Obfrau Ida Moser das Wort und warf der ÖVP vor, den Ort zu vergessen.',
    ['Obfrau Ida Moser: den Ort zu vergessen'],
  ],
  ['Zuletzt sprach Anwalt Egon Prantl, welcher wiederholte, dass der Lift halte.', ['welcher: dass der Lift halte']],
  ['Nächster Halt: „Rössl“ am See, wo viele essen.', []],
  [
    'Der Vorwurf des Amts, dass er zwei am See lebende, junge Schwäne vertrieben habe, ist neu.',
    ['des Amts: dass er zwei am See lebende, junge Schwäne vertrieben habe'],
  ],
  ['Der Wirt schweigt. Das sagt Prantl: Der Lift bleibe offen.', ['Prantl: Der Lift bleibe offen']],
])('it reads who speaks, and what: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  [
    'Rat Egon Prantl spricht von einem Treffen. Im Büro der Rätin wurde das dementiert. Ein solches Treffen habe es nicht gegeben.',
    'Büro der Rätin: Ein solches Treffen habe es nicht gegeben.',
  ],
  ['Im Innenministerium wurde bestätigt, dass die Akte fehlt.', 'Innenministerium: dass die Akte fehlt'],
  ['Im Landtag wurde beklagt, dass die Akte fehlt.', ': dass die Akte fehlt'],
  [
    '„Wir schliefen“, sagte Coach Egon Prantl. Danach hätten sich die Fehler gehäuft.',
    'Coach Egon Prantl: Danach hätten sich die Fehler gehäuft.',
  ],
  ['Der Ort legte eine Studie vor. Danach hätten viele den Bus genommen.', 'Danach: hätten viele den Bus genommen'],
])('it tells who goes on: %s', (text, expected) => {
  expect(saidIn(text).at(-1)).toBe(expected)
})

test.each([
  ['Zwei Gäste schwiegen, der Dritte behauptete, er habe geschlafen.', ['der Dritte: er habe geschlafen']],
  ['Zwei Gäste schwiegen, der andere sagte, er habe geschlafen.', ['der andere: er habe geschlafen']],
  ['Ein Gast, der andere beleidigte, sagte, er habe geschlafen.', ['Ein Gast: er habe geschlafen']],
  [
    'Beim darin erwähnten Delikt – «verbotene Handlungen für fremde Staaten» – greift das Recht.',
    ': «verbotene Handlungen für fremde Staaten»',
  ],
])('one of several speaks, what is mentioned does not: %s', (text, expected) => {
  expect(saidIn(text)).toEqual([expected].flat())
})

test.each([
  'Obmann Egon Prantl wich aus – wiederholte dafür stets seine Forderung, der Kanton müsse zahlen.',
  'Obmann Egon Prantl wich aus, wiederholte dafür seine Forderung, der Kanton müsse zahlen.',
])('a second verb of the same subject reports what stands behind it: %s', text => {
  expect(saidIn(text)).toEqual(['seine: der Kanton müsse zahlen'])
})

test('a condition demands nothing', () => {
  expect(
    acts('Rätin Ida Moser sagte, es gehe. Sollte es regnen, könnte das Fest leiden, wie es bisher laufe.'),
  ).not.toContain('demand')
})

test('a shared ending is no verb', () => {
  expect(
    saidIn('Rätin Ida Moser sagte, es gehe. Ein Rat von Rätinnen und -räten, die kamen, habe genügt.').at(-1),
  ).toBe('Rätin Ida Moser: Ein Rat von Rätinnen und -räten, die kamen, habe genügt.')
})

test.each([
  ['Ob er bleibt, konnte Prantl noch nicht sagen.', []],
  ['Prantl konnte sich nicht erinnern, ob er dort war.', ['Prantl: ob er dort war']],
  ['Scharfe Kritik übte Ida Moser auch am Rat: „Das war Show.“', ['Ida Moser: „Das war Show.“']],
  [
    'Sie tadeln den Bericht, den der Rat bestellte, und nennen es „eine alte Masche der Chefs“.',
    ['Sie: „eine alte Masche der Chefs“'],
  ],
  ['Im Interview meinte Prantl: „Es war schwer.“ Danach sind Wind und Wetter ein Thema.', ['Prantl: „Es war schwer.“']],
])('objects, answers and adverbs do not speak: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  'Vor Gericht müssen alle versprechen, die Wahrheit zu sagen.',
  'Der Wirt muss erst zusagen, dass er zahlt.',
])('what somebody has yet to say is not said: %s', text => {
  expect(saidIn(text)).toEqual([])
})

test.each([
  ['Rätin Ida Moser fragte, was noch kommen müsse: „Er kann das nicht.“', ['ask', 'assert']],
  ['Rätin Ida Moser fragte, was noch kommen müsse: „Wann ist Schluss?“', ['ask', 'ask']],
  ['„Ich wünsche Ihnen viel Glück“, sagte Prantl.', ['assert']],
  ['„Ich wünsche mir eine neue Halle“, sagte Prantl.', ['demand']],
  ['Er sei ein „Blender“, urteilte Obfrau Ida Moser.', ['believe', 'believe']],
])('acts: %s', (text, expected) => {
  expect(acts(text)).toEqual(expected)
})
