import { expect, test } from 'vitest'
import { extract } from '../../src/extraction/extract.js'
import { german } from '../../src/language/german/index.js'
import { saidIn, textAt } from '../support/parts-of.js'

test.each([
  ['„Das Lager ist voll“, sagte Wassermann der „Hafenpost“.', 'Wassermann', 'der „Hafenpost“'],
  ['„Das Lager ist voll“, sagte Gärtner der Tageszeitung.', 'Gärtner', 'der Tageszeitung'],
  ['„Das Lager ist voll“, sagten Sprecher der ARD.', 'Sprecher der ARD', ''],
  ['„Das Lager ist voll“, sagte Werftsprecher Karl Volk netzblatt.de.', 'Werftsprecher Karl Volk', 'netzblatt.de'],
  ['„Das Lager ist voll“, sagte Piet van der Veen der Agentur.', 'Piet van der Veen', 'der Agentur'],
  ['„Das Lager ist voll“, sagte van Dam.', 'van Dam', ''],
  ['Dass Käufer warten, sei selten, hat van Dam beobachtet.', 'van Dam', ''],
  ['„Das Lager ist voll“, sagte im Sommerinterview Ida Volk.', 'Ida Volk', ''],
  ['„Das Lager ist voll“, sagte der ver.di-Sekretär Karl Volk.', 'der ver.di-Sekretär Karl Volk', ''],
  ['Das Lager sei zu voll, rügte ver.di am Montag.', 'ver.di', ''],
  [
    'Deshalb raten Prüfer des Landesamts für Güte in der Lagertechnik (LGL), das Lager zu räumen.',
    'Prüfer des Landesamts für Güte in der Lagertechnik (LGL)',
    '',
  ],
  [
    'Scharf rügte der Sprecher der Gewerkschaft Vereinigung Kran, Udo Volk, die Werft: „Das Lager ist voll.“',
    'der Sprecher der Gewerkschaft Vereinigung Kran, Udo Volk',
    '',
  ],
  ['Zwei Händler fordern dagegen Insidern zufolge ein neues Lager.', 'Insidern', ''],
  ['Sie spricht von einem „Schritt hin zum Hafen“.', 'Sie', ''],
  ['Anlass für den Streit ist die Behauptung, dass das Lager leer stehe.', '', ''],
])('who speaks ends where another phrase begins: %s', (text, speaker, addressee) => {
  const [found] = extract(text, german).statements
  expect([textAt(text, found?.speaker ?? []), textAt(text, found?.addressee ?? [])]).toEqual([speaker, addressee])
})

test.each([
  ['„Das Lager ist voll“, sagte Volk am Montag laut Redemanuskript in Kiel.', ['Volk: „Das Lager ist voll“']],
  ['Das Lager sei voll, sagte Volk laut Mitteilung.', ['Volk: Das Lager sei voll']],
  ['So laut die Klagen sind, so klein ist das Lager.', []],
  ['„Das Lager ist voll“, so die beiden.', ['die beiden: „Das Lager ist voll“']],
  [
    'Die Werft holt zum Gegenschlag aus: „Das Lager ist voll“, so ihr Sprecher.',
    ['ihr Sprecher: „Das Lager ist voll“'],
  ],
  [
    'Volk sagte der Hafenpost, in vielen Hallen werde geprüft, ob Platz sei.',
    ['Volk: in vielen Hallen werde geprüft, ob Platz sei'],
  ],
  ['Volk sagte, in Kiel würde gezählt.', ['Volk: in Kiel würde gezählt']],
  ['Das Rätsel löst ein Team in einem Artikel für das Blatt „Hafen“ nach der Auswertung aller Lager.', []],
  [
    'Zuletzt hat Volk, der Chef der Werft, Kern hart gerügt und das Lager als „Ruine“ bezeichnet.',
    ['Volk, der Chef der Werft: „Ruine“'],
  ],
  ['Das Lager sei, so die Prüfer am Freitag, „zu voll“.', ['die Prüfer: Das Lager sei […] „zu voll“']],
  [
    'Das Lager ist nach Informationen von Hafenpost, NDR und WDR von Käufern geräumt worden.',
    ['Informationen von Hafenpost, NDR und WDR: Das Lager ist […] von Käufern geräumt worden'],
  ],
  [
    'Manche glauben, dass Volk zu vorsichtig ist, was den Bau angeht.',
    ['Manche: dass Volk zu vorsichtig ist, was den Bau angeht'],
  ],
  ['Deshalb konnten die Händler nicht davon ausgehen, dass das Lager leer ist.', []],
  ['Die Händler gehen nicht davon aus, dass das Lager leer ist.', ['Die Händler: dass das Lager leer ist']],
  ['Will sagen: Wenn das Lager voll ist, wird es eng.', []],
])('it tells sources and contents apart: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  [
    'Das Lager sei voll, sagte Volk. Der Bau müsse ruhen: „Wir haben keinen Platz“, fügte Kern hinzu. Man sei in Not.',
    [
      'Volk: Das Lager sei voll',
      'Volk: Der Bau müsse ruhen:',
      'Kern: „Wir haben keinen Platz“',
      'Kern: Man sei in Not.',
    ],
  ],
  [
    'Das Lager sei voll, sagte Volk. Scharf ging Ida Kern, die Anwältin des Rats, den Wirt an. Dem gehe es um Geld.',
    ['Volk: Das Lager sei voll', 'Ida Kern, die Anwältin des Rats: Dem gehe es um Geld.'],
  ],
  [
    'Das Lager sei leer, meldete der Verband. Als Grund werden im Gutachten hohe Preise genannt.',
    ['der Verband: Das Lager sei leer', 'Gutachten: Als Grund werden im Gutachten hohe Preise genannt.'],
  ],
  [
    'Das Lager sei leer, meldete der Verband. Als Ursache wird im Antrag Regen angeführt.',
    ['der Verband: Das Lager sei leer', 'Antrag: Als Ursache wird im Antrag Regen angeführt.'],
  ],
  [
    'Die Werft sei aufgefordert worden, bis Mai zu antworten, sagte Kern. Dem werde sie nicht folgen.',
    ['Kern: Die Werft sei aufgefordert worden, bis Mai zu antworten', 'Kern: Dem werde sie nicht folgen.'],
  ],
  [
    'Die Werft trickse, klagte der Verband. Die Erfahrungen zeigten, dass Lager nötig seien. Hier könne der Rat helfen.',
    ['der Verband: Die Werft trickse', ': dass Lager nötig seien', 'der Verband: Hier könne der Rat helfen.'],
  ],
  [
    'Das Argument der Händler, das Lager sei zu klein, weist Volk zurück. Das sei nicht belegt.',
    ['der Händler: das Lager sei zu klein', 'Volk: Das sei nicht belegt.'],
  ],
  [
    'Das Gerücht, das Lager sei leer, wies die Werft zurück. Es sei voll.',
    ['die Werft: das Lager sei leer', 'die Werft: Es sei voll.'],
  ],
  [
    'Volk betonte, dass es keine Zählung gebe, die zeige, dass Platz sei. Der Rat komme zu diesem Ergebnis.',
    ['Volk: dass es keine Zählung gebe, die zeige, dass Platz sei', 'Volk: Der Rat komme zu diesem Ergebnis.'],
  ],
])('it goes on with who spoke: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  ['Volk hatte Berichte als falsch bezeichnet, er habe davon gewusst.', 'deny'],
  ['Volk hat den Vorwurf als haltlos bezeichnet, Geld genommen zu haben.', 'deny'],
  ['Volk bezeichnete es als falsch, das Lager zu räumen.', 'believe'],
  ['„Wir befinden uns in einer Flaute“, sagte Volk.', 'assert'],
  ['„Man muss kein Händler sein, um das zu sehen“, sagte Volk.', 'assert'],
  ['„Man muss das Lager räumen“, sagte Volk.', 'demand'],
  ['Das Lager sei noch nicht voll, bekräftigte Volk.', 'assert'],
  ['Er habe das Lager nicht verkauft, bekräftigte Volk.', 'deny'],
  ['Das Lager sei voll, sagte Volk der Agentur und eine Wende bislang nicht erkennbar.', 'assert'],
])('a verdict on a claim denies it, and what follows the frame does not: %s', (text, act) => {
  expect(extract(text, german).statements.at(-1)?.act).toBe(act)
})

test('a participle behind a relative clause is what the auxiliary awaits', () => {
  const text = 'Im Mai hat die Gruppe Hafen, die nach eigenen Angaben zehn Werften vertritt, die Stadt kritisiert.'
  const own = extract(text, german).statements.find(s => s.rule === 'source/nach')
  expect(textAt(text, own?.quote ?? [])).toBe('die […] zehn Werften vertritt')
})
