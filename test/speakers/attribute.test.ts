import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extract } from '../../src/extraction/extract.js'
import type { Statement } from '../../src/extraction/model.js'
import { german } from '../../src/language/german/index.js'
import { attribute } from '../../src/speakers/attribute.js'
import { BLANK, namesOf, register, speakersOf } from '../support/mark-speakers.js'

test.each([
  // titles and parties stripped, cases to the nominative
  ['[[Bundeskanzlerin Angela Merkel (CDU)]] sagte, {{das reiche nicht}}.', 'Angela Merkel'],
  ['Nach [[Merkels Ansicht]] {{reicht das nicht}}.', 'Angela Merkel'],
  ['Das teilte ein Sprecher [[der israelischen Regierung]] mit.', 'Israelische Regierung'],
  ['Laut [[dem Bundesgerichtshof (BGH) in Karlsruhe]] {{war das rechtens}}.', 'Bundesgerichtshof'],
  ['[[Ein Polizeisprecher]] sagte, {{es gebe keine Verletzten}}.', 'Polizeisprecher'],
  ['Laut [[einem ehemaligen Angestellten]] {{fehlten Belege}}.', 'ehemaliger Angestellter'],
  ['Nach Angaben [[von Augenzeugen]] {{brannte es}}.', 'Augenzeugen'],
  ['Das berichten [[kanadische Forscher]].', 'kanadische Forscher'],
  ['[[Politische Beobachter]] meinen, {{das genüge}}.', 'politische Beobachter'],
  ['Nach [[Angaben informierter Kreise]] {{reicht das}}.', 'informierte Kreise'],
  ['Laut [[näher genannten Quellen]] {{reicht das}}.', 'näher genannte Quellen'],
  ['Laut [[dem isländischen Fischereiministerium]] {{reichen die Bestände}}.', 'isländisches Fischereiministerium'],
  // apposition on either side
  ['[[Der Leiter des Zoos, Armin Beispiel,]] sagte, {{alles sei gut}}.', 'Armin Beispiel'],
  ['[[Armin Beispiel, der Leiter des Zoos,]] sagte, {{alles sei gut}}.', 'Armin Beispiel'],
  ['[[Der Innenminister Frankreichs, Bernard Exemple,]] sagte, {{alles sei gut}}.', 'Bernard Exemple'],
  ['[[Der Betreiber des Hafens Musterort, BIXC,]] sagte, {{alles sei gut}}.', 'BIXC'],
  ['Laut [[dem Direktor der Behörde Roberto Muster]] {{ist alles gut}}.', 'Roberto Muster'],
  ['[[Musters früherer Mitarbeiter Egon Probe]] sagte, {{alles sei gut}}.', 'Egon Probe'],
  ['[[Kenias Regierung]] sagte, {{alles sei gut}}.', 'Kenianische Regierung'],
  ['[[Die Menschenrechtsorganisation amnesty international (ai)]] sagte, {{es reiche}}.', 'Amnesty International'],
  ['[[Einer der beteiligten Feuerwehrmänner]] sagte, {{es reiche}}.', 'beteiligte Feuerwehrmänner'],
  ['Laut [[der „Münsterschen Zeitung“]] {{reicht es}}.', 'Münstersche Zeitung'],
  ['Laut [[tagesschau.de]] {{reicht es}}.', 'Tagesschau'],
  ['[[Bayern]] sagte, {{es reiche}}.', 'Bayerische Staatsregierung'],
  ['[[Kern]] sagte, {{es reiche}}.', 'Kern'],
  ['[[Der 39-Jährige]] sagte, {{es reiche}}.', '39-Jähriger'],
  // source phrases to their holder
  ['Nach [[Angaben der Polizei]] {{brannte es}}.', 'Polizei'],
  ['Das steht [[in einer Pressemitteilung der SPD]].', 'SPD'],
  ['[[Einem Bericht des Spiegel]] zufolge {{brannte es}}.', 'Spiegel'],
  ['Nach [[einem Bericht der Zeitung The Example Post]] {{brannte es}}.', 'The Example Post'],
  ['Nach [[Zeugenaussagen]] {{brannte es}}.', 'Zeugen'],
  ['Nach [[Polizeiangaben]] {{brannte es}}.', 'Polizei'],
  ['In [[einem internen Papier vom August 2002]] heißt es, {{das reiche}}.', 'internes Papier vom August 2002'],
  ['Nach [[der Auswertung des Schreibers durch die Ermittler]] {{flog er zu tief}}.', 'Ermittler'],
  // metonyms
  ['Die russische Armee zog ab. [[Moskau]] bestritt, {{dass es Opfer gab}}.', 'Russische Regierung'],
  ['[[Die Regierung in Moskau]] bestreitet das.', 'Russische Regierung'],
  ['[[Das Weiße Haus]] bestätigte, {{dass er kommt}}.', 'US-Regierung'],
  ['[[Der Kreml]] schweigt.', 'Russische Regierung'],
  ['[[Teheran]] bestritt, {{dass es Opfer gab}}.', 'Iranische Regierung'],
  ['In [[Teheran]] hieß es, {{es gebe keine Opfer}}.', 'Teheran'],
  ['{{Es brenne}}, teilte [[das Außenministerium]] in Moskau mit.', 'Russisches Außenministerium'],
  ['{{Es brenne}}, erklärte [[die Regierung]] in Kassel.', 'Regierung'],
  ['[[Wien]] bestritt, {{dass es Opfer gab}}.', 'Wien'],
  ['[[Die Stadt Moskau]] teilte mit, {{die Brücke sei gesperrt}}.', 'Stadt Moskau'],
  // names in quotation marks and small letters
  ['Der Sender [[„Silverbeispiel“]] meldete {{Opfer}}.', 'Silverbeispiel'],
  ['Wie [[die Nachrichtenagentur dpa]] meldet, {{brannte es}}.', 'dpa'],
  // nobody
  ['[[Man]] sagt, {{es brenne}}.', undefined],
  ['Nach [[Angaben]] {{brannte es}}.', undefined],
])('%s => %s', (marked, name) => {
  expect(namesOf(speakersOf(marked))[0]).toBe(name)
})

test.each([
  ['2022-01-15', 'der US-Außenminister', 'Antony Blinken'],
  ['2006-05-02', 'die US-Außenministerin', 'Condoleezza Rice'],
  ['2009-02-01', 'der russische Präsident', 'Dmitri Medwedew'],
  ['2016-02-01', 'die Bundeskanzlerin', 'Angela Merkel'],
  ['1990-02-01', 'der US-Außenminister', 'US-Außenminister'],
])('on %s the office decides who "%s" is: %s', (date, office, name) => {
  expect(namesOf(speakersOf(`Das sagte [[${office}]] am Freitag.`, { date }))).toEqual([name])
})

test('keeps the role as printed beside the canonical name', () => {
  expect(speakersOf('Das sagte [[der US-Außenminister]] am Freitag.').speakers[0]).toMatchObject({
    name: 'Antony Blinken',
    role: 'US-Außenminister',
    slug: 'antony-blinken',
    mention: 'der US-Außenminister',
  })
  expect(speakersOf('[[Der Leiter des Zoos, Armin Beispiel,]] sagte, {{alles sei gut}}.').speakers[0]?.role).toBe(
    'Leiter des Zoos',
  )
})

test.each([
  ['Die Wirtin Erna Musterfrau klagt. Ihr Haus stehe leer, sagte [[Musterfrau]].', 'Erna Musterfrau'],
  ['Die Gewerkschaft der Köche (GdK) klagt. [[Die GdK]] sagte, {{das reiche}}.', 'Gewerkschaft der Köche'],
  [
    'Das isländische Fischereiministerium schweigt. {{Man prüfe}}, so [[das Ministerium]].',
    'isländisches Fischereiministerium',
  ],
  ['Vereinschef Egon Muster trat auf. [[Der Vereinschef]] sagte, {{das reiche}}.', 'Egon Muster'],
  ['Erna Muster ist Autorin und Malerin. [[Die Malerin]] sagte, {{das reiche}}.', 'Erna Muster'],
  [
    'Musterfrau, die Anwältin der Frau, kam. Erna Musterfrau schwieg. [[Die Anwältin des Opfers]] sprach.',
    'Erna Musterfrau',
  ],
  ['Die Hilfsorganisation „Musterhilfe“ kam. [[Die Hilfsorganisation]] sagte, {{das reiche}}.', 'Musterhilfe'],
  ['Der frühere Trainer Udo Probe kam mit Trainer Egon Muster. [[Der Trainer]] sagte, {{das reiche}}.', 'Egon Muster'],
  ['Trainer Egon Muster und Kapitän Udo Probe kamen. [[Der Kapitän]] sagte, {{das reiche}}.', 'Udo Probe'],
])('resolves by what the article has introduced: %s', (marked, name) => {
  expect(namesOf(speakersOf(marked))).toEqual([name])
})

test('finds the full name in the title', () => {
  expect(
    namesOf(speakersOf('[[Musterfrau]] sagte, {{das reiche}}.', { title: 'Wirtin Erna Musterfrau klagt' })),
  ).toEqual(['Erna Musterfrau'])
})

test.each([
  ['Die Ministerin Erna Muster kam mit ihrem Mann. [[Sie]] <<sagte>>, {{das reiche}}.', 'Erna Muster'],
  ['Erna Muster traf Egon Probe. [[Er]] <<sagte>>, {{das reiche}}.', 'Egon Probe'],
  ['Die Ermittler trafen Erna Muster. [[Sie]] <<sagten>>, {{das reiche}}.', 'Ermittler'],
  ['Egon Muster flog zum Mond. Er kam mit Udo Probe zurück. Mit Udo Probe landete [[er]], <<sagte>>.', 'Egon Muster'],
  [
    'Egon Muster sprach. Udo Probe habe ihm das bestätigt, sagte Minister Egon Muster. {{„Gut“}}, <<sagte>> [[er]].',
    'Egon Muster',
  ],
  ['Egon Muster sprach. {{Udo Probe habe gelogen}}, <<sagte>> [[er]].', 'Egon Muster'],
  ['Nach [[seiner Meinung]] reicht das.', undefined],
  ['Egon Muster sprach. Nach [[seiner Meinung]] {{reicht das}}.', 'Egon Muster'],
  ['Die Firma Beispiel AG {{hat nach [[eigenen Angaben]] verkauft}}.', 'Beispiel AG'],
  ['Es gab Anrufe von Egon Muster, [[der]] <<sagte>>, {{es brenne}}.', 'Egon Muster'],
  ['Die Staatsanwaltschaft legte den Bericht vor. [[Demnach]] {{war es Mord}}.', 'Staatsanwaltschaft'],
])('resolves the pronoun: %s => %s', (marked, name) => {
  expect(namesOf(speakersOf(marked))[0]).toBe(name)
})

test.each([
  ['[[Egon Muster und Udo Probe]] sagten, {{das reiche}}.', ['Egon Muster', 'Udo Probe']],
  ['[[Erna und Egon Muster]] sagten, {{das reiche}}.', ['Erna Muster', 'Egon Muster']],
  ['Nach Angaben [[von Polizei und Feuerwehr]] {{brannte es}}.', ['Polizei', 'Feuerwehr']],
  [
    '[[Der Bund für Umwelt und Naturschutz Deutschland]] sagte, {{das reiche}}.',
    ['Bund für Umwelt und Naturschutz Deutschland'],
  ],
  ['[[Das Innen- und Justizministerium]] sagte, {{das reiche}}.', ['Innen- und Justizministerium']],
])('joint speakers are several, one name stays one: %s', (marked, expected) => {
  expect(namesOf(speakersOf(marked))).toEqual(expected)
})

test('a source beside another speaker passes on what he said; alone it is the speaker', () => {
  const relayed = speakersOf('Außerdem hatte [[Egon Muster]] laut [[dem „Spiegel“]] kritisiert, {{dass es reiche}}.')
  expect(namesOf(relayed)).toEqual(['Egon Muster'])
  expect(relayed.relayers.map(({ name }) => name)).toEqual(['Spiegel'])
  expect(namesOf(speakersOf('Das reicht laut [[dem „Spiegel“]].'))).toEqual(['Spiegel'])
})

test('"wir" inside a quotation is whoever speaks it', () => {
  const text = '„Wir warnen, dass es brennt“, sagte Egon Muster.'
  const span = (part: string) => [text.indexOf(part), text.indexOf(part) + part.length] as const
  const outer = { ...BLANK, quote: [span('„Wir warnen, dass es brennt“')], speaker: [span('Egon Muster')] }
  const inner = { ...BLANK, nested: true, parent: 0, quote: [span('dass es brennt')], speaker: [span('Wir')] }
  const { analysis } = extract(text, german)
  const published = { from: null, to: null, precision: 'unknown', phrase: null } as const
  const found = attribute({ title: '', published, extraction: { analysis, statements: [outer, inner] }, register })
  expect(found.map(namesOf)).toEqual([['Egon Muster'], ['Egon Muster']])
  expect(found[1]?.relayers).toEqual([])
})

test('does not guess between two people of one surname', () => {
  expect(namesOf(speakersOf('[[Müller]] sagte, {{das reiche}}.', { date: '2010-01-01' }))).not.toContain('Peter Müller')
})

test.each([
  ['sagte er weiter', 'Jens Probst'],
  ['ergänzte er', 'Jens Probst'],
  ['sagte er', 'Udo Klamm'],
])('who goes on has spoken before: „…“, %s', (inquit, name) => {
  const text = `„Gut so“, sagte Jens Probst. Udo Klamm war früh gegangen. „Es reicht jetzt“, ${inquit}.`
  const published = { from: null, to: null, precision: 'unknown', phrase: null } as const
  const found = attribute({ title: '', published, extraction: extract(text, german), register })
  expect(found.map(namesOf)).toEqual([['Jens Probst'], [name]])
})

test('nobody passes on what he says himself, through somebody unknown either', () => {
  const text = 'Lawrow sagte, man habe behauptet, es „reiche“.'
  const span = (part: string) => [text.indexOf(part), text.indexOf(part) + part.length] as const
  const said = (quote: string, speaker: string[], parent: number | null): Statement => ({
    ...BLANK,
    nested: parent !== null,
    parent,
    quote: [span(quote)],
    speaker: speaker.map(span),
  })
  const statements = [
    said('man habe behauptet, es „reiche“', ['Lawrow'], null),
    said('es „reiche“', [], 0),
    said('„reiche“', ['Lawrow'], 1),
  ]
  const published = { from: '2010-01-01', to: '2010-01-31', precision: 'month', phrase: null } as const
  const { analysis } = extract(text, german)
  const found = attribute({ title: '', published, extraction: { analysis, statements }, register })
  expect(found[2]?.relayers).toEqual([])
})

test('attributes a relayed denial to who denies it, relayed by who told it, and goes on with the teller', () => {
  const text =
    'US-Außenminister Muster kam. Lawrow habe ihm bestätigt, dass Russland nichts plane, sagte der US-Außenminister. „Das ist gut“, sagte er.'
  const span = (part: string) => [text.indexOf(part), text.indexOf(part) + part.length] as const
  const statement = (quote: string, speaker: string, parent: number | null): Statement => ({
    ...BLANK,
    nested: parent !== null,
    parent,
    quote: [span(quote)],
    speaker: [span(speaker)],
  })
  const statements = [
    statement('Lawrow habe ihm bestätigt, dass Russland nichts plane', 'der US-Außenminister', null),
    statement('dass Russland nichts plane', 'Lawrow', 0),
    { ...statement('„Das ist gut“', 'er.', null), speaker: [[text.length - 3, text.length - 1]] as const },
  ]
  const published = { from: '2010-01-01', to: '2010-01-31', precision: 'month', phrase: null } as const
  const { analysis } = extract(text, german)
  const found = attribute({ title: '', published, extraction: { analysis, statements }, register })
  expect(found.map(namesOf)).toEqual([['Muster'], ['Sergej Lawrow'], ['Muster']])
  expect(found.map(({ relayers }) => relayers.map(({ name }) => name))).toEqual([[], ['Muster'], []])
})

test.each([
  ['Jens Probst ist zurück. Ein Gast fragt, ob er bleibe. „Ich gehe nicht“, sagt er.', ['Jens Probst']],
  ['Die Wirtin ist zurück. Ein Gast fragt, ob sie bleibe. „Ich gehe nicht“, sagt er.', []],
])('who has just asked does not answer: %s', (text, expected) => {
  const published = { from: null, to: null, precision: 'unknown', phrase: null } as const
  const found = attribute({ title: '', published, extraction: extract(text, german), register })
  expect(found.map(namesOf).at(-1)).toEqual(expected)
})

test('takes time linear in the article: ten times the text, not a hundred times the time', () => {
  const sentence =
    'Der Minister Egon Muster sprach mit Udo Probe. Er sagte, das reiche nicht. Die Polizei schwieg dazu. '
  const time = (copies: number) => {
    const extraction = extract(sentence.repeat(copies), german)
    const published = { from: null, to: null, precision: 'unknown', phrase: null } as const
    const start = performance.now()
    attribute({ title: '', published, extraction, register })
    return performance.now() - start
  }
  time(200)
  expect(time(4000) / Math.max(time(400), 1)).toBeLessThan(40)
})

test('attributes whatever it is given: any text, any spans', () => {
  const piece = fc.constantFrom(
    ...'der die das ein von des in und sowie , . „ “ ( ) : - / & 39-Jährige dpa n-tv Merkel Angela Sprecher Angaben Polizei Angaben Papier seine ihre er sie es diese der, demnach eigenen al-Assad C.Y. sagte sagten einer ver.di US-Außenminister'.split(
      ' ',
    ),
    '\n\n',
    '🙂',
    'ß',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), fc.nat(), (pieces, a, b) => {
      const text = pieces.join(' ')
      const [begin, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number]
      const { analysis, statements } = extract(text, german)
      const marked = { ...BLANK, speaker: [[begin, end] as const], quote: [[0, text.length] as const], parent: null }
      const published = { from: null, to: null, precision: 'unknown', phrase: null } as const
      const given = [...statements, marked]
      const found = attribute({ title: text, published, extraction: { analysis, statements: given }, register })
      expect(found).toHaveLength(given.length)
      for (const { speakers } of found) for (const { name } of speakers) expect(name.trim()).not.toBe('')
    }),
    { numRuns: 400 },
  )
})

test.each([
  ['„Das reicht“, sagt Klamm. Der Weg gegen Udo Muster ist frei. „Ich bin bereit“, sagte er.', 'Klamm'],
  [
    'Clara Muster siegte. Der Saal tobte. Udo Klamm verlor gegen Mona Probe. Es sei gut, sagte die 33-Jährige.',
    'Clara Muster',
  ],
  ['Sportvorstand Clara Muster kam. Es sei still, sagte die 51-Jährige.', 'Clara Muster'],
  [
    'Wie die „Musterzeitung“ meldet, reicht es. Klamm sagte, er prüfe das. Dem Bericht zufolge ist es zu spät.',
    'Musterzeitung',
  ],
  [
    'Wie die „Musterzeitung“ meldet, reicht es. Klamm schrieb einen Bericht. Dem Bericht zufolge ist es zu spät.',
    'Bericht',
  ],
  ['„Das reicht“, sagt Klamm. Sein Chef Udo Muster reiste heim. „Ich bin bereit“, sagte er.', 'Udo Muster'],
  ['Wirtin Clara Muster kennt alle. „Ich gehe“, sagt Karin. „Es reicht“, klagt sie.', 'Karin'],
  ['Kellnerin Clara Muster kennt alle. „Ich gehe“, sagt Ute. „Es reicht“, klagt sie.', 'Ute'],
])('who goes on is who has spoken, not who was named beside: %s', (text, name) => {
  const published = { from: '2022-01-15', to: '2022-01-15', precision: 'day', phrase: null } as const
  const last = attribute({ title: '', published, extraction: extract(text, german), register }).at(-1)
  expect(last && namesOf(last)).toEqual([name])
})

test.each([
  ['Minister Jens Probst will mehr Lohn. Das sagte er der Zeitung.', 'Jens Probst'],
  ['Ministerin Clara Weidlich will mehr Lohn. Das bekräftigte sie am Abend.', 'Clara Weidlich'],
])('who says what the sentence before tells of may be named there: %s', (text, name) => {
  const published = { from: '2021-09-30', to: '2021-09-30', precision: 'day', phrase: null } as const
  const [said] = attribute({ title: '', published, extraction: extract(text, german), register })
  expect(namesOf(said!)).toEqual([name])
})

test.each([
  ['Nach Angaben der Wache brannte es.\n\n80 Beamte im Dienst\n\nDemnach gab es auch Verletzte.', 'Wache'],
  ['Sie rechne damit, dass es regne, sagte die Meteorologin.', 'Meteorologin'],
  ['Der Zeuge kam. Er rechne damit, dass es regne, sagte die Meteorologin.', 'Zeuge'],
])('a source is taken up over a heading, and who tells what he thinks may follow: %s', (text, name) => {
  const extraction = extract(text, german)
  const published = { from: '2022-01-15', to: '2022-01-15', precision: 'day', phrase: null } as const
  const last = attribute({ title: '', published, extraction, register }).at(-1)!
  expect(namesOf(last)).toEqual([name])
})

test.each([
  'Der Verein kam. Nach Angaben der Partei „Rettet den Wald wirft sie ihm Betrug vor',
  'Klamm Studie es vor Studie Weidlich Mitteilung er Verein dem Nach (SPD) Angeklagte „Rettet Ermittlungen seiner zufolge Studie sagten wirft',
  'Hose sieht das er und fragte der Hose Mitteilung . Ermittlungen soll in Laut Hose Udo Meinung Die Sprecher',
])('a name that the text breaks off ends with it: %s', text => {
  const published = { from: null, to: null, precision: 'unknown', phrase: null } as const
  expect(() => attribute({ title: '', published, extraction: extract(text, german), register })).not.toThrow()
})

test.each([
  ['Dann fehlten Freiwillige. Sie betonten: „Es brenne.“', 'Jens Probst + Udo Klamm'],
  ['Dann kam Clara Weidlich. Sie betonte: „Es brenne.“', 'Clara Weidlich'],
])('several who spoke together speak on: %s', (next, names) => {
  const text = `„Es reicht“, sagten Jens Probst und Udo Klamm. ${next}`
  const published = { from: '2022-01-15', to: '2022-01-15', precision: 'day', phrase: null } as const
  const last = attribute({ title: '', published, extraction: extract(text, german), register }).at(-1)
  expect(namesOf(last!).join(' + ')).toBe(names)
})

test.each([
  ['die Chefin der Firma Velto Technik', 'Chefin der Firma Velto Technik'],
  ['der Leiter der Initiative Salto Marina', 'Leiter der Initiative Salto Marina'],
  ['die Chefin der Firma Velto Karla Klamm', 'Karla Klamm'],
  ['der Direktor der Behörde Roberto Klamm', 'Roberto Klamm'],
])('whose firm it is has not its name: %s', (speaker, name) => {
  const published = { from: '2022-01-15', to: '2022-01-15', precision: 'day', phrase: null } as const
  const extraction = extract(`„Es reicht“, sagte ${speaker}.`, german)
  const [said] = attribute({ title: '', published, extraction, register })
  expect(namesOf(said!)).toEqual([name])
})
