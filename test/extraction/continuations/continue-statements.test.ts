import { expect, test } from 'vitest'
import { extract } from '../../../src/extraction/extract.js'
import { german } from '../../../src/language/german/index.js'
import { textAt } from '../../support/parts-of.js'

const read = (text: string) =>
  extract(text, german).statements.map(s => ({
    type: s.type,
    nested: s.nested,
    quote: textAt(text, s.quote),
    speaker: textAt(text, s.speaker),
  }))

const FRAME = 'Die Ministerin sagte, dass die Brücke gesperrt bleibe.'

test.each([
  ['Der Bau sei zu teuer.', 'IndirectFreeIndirect'],
  ['Der Bau habe sich verzögert.', 'IndirectFreeIndirect'],
  ['Der Bau hätte sich verzögert.', 'IndirectFreeIndirect'],
  ['Der Bau würde sich nicht lohnen.', 'IndirectFreeIndirect'],
  ['Die Fähren könnten die Strecke übernehmen.', 'IndirectFreeIndirect'],
  ['Die Fähren würden fahren, wenn der Fluss frei sei.', 'IndirectFreeIndirect'],
  ['Die Werft hätte mehr Arbeit, wenn der Fluss frei sei.', 'IndirectFreeIndirect'],
  ['Ist der Fluss frei, würden die Fähren fahren.', 'IndirectFreeIndirect'],
  ['Jedoch ruhe der Bau seit Mai.', 'IndirectFreeIndirect'],
  ['Als Kind habe sie Lotsin werden wollen.', 'IndirectFreeIndirect'],
  ['Nach gezählten 30 Stimmen sei klar, wer gewinne.', 'IndirectFreeIndirect'],
  ['Im Mai solle der Bau beginnen.', 'IndirectFreeIndirect'],
  ['Im Mai soll der Bau beginnen.', 'FreeIndirect'],
  ['Der Prüfer soll Mängel verschwiegen haben.', 'FreeIndirect'],
])('%s goes on as %s', (sentence, type) => {
  expect(read(`${FRAME} ${sentence}`).at(-1)).toEqual({
    type,
    nested: false,
    quote: sentence,
    speaker: 'Die Ministerin',
  })
})

test.each([
  ['Man habe gezahlt, hieß es auf Anfrage.', 'Die Ministerin'],
  ['Man habe gezahlt, hieß es auf Nachfrage aus dem Rathaus.', 'dem Rathaus'],
])('%s tells when it was said, not who said it', (sentence, speaker) => {
  expect(read(`${FRAME} ${sentence}`).at(-1)?.speaker).toBe(speaker)
})

test.each([
  ['Sie sei froh, nannte die Halle aber „leer“.', 'Sie sei froh'],
  ['Sie sei froh, lobte jedoch auch den Verein.', 'Sie sei froh'],
])('%s goes on to where the newspaper tells again', (sentence, quote) => {
  expect(read(`${FRAME} ${sentence}`).map(s => s.quote)).toContain(quote)
})

test.each([
  'Der Bau ist zu teuer.',
  'Wenn es regnete, würde der Bau stocken.',
  'Der Bau begann im Mai.',
  'Die Brücke könnte einstürzen.',
  'Ich habe das Gefühl oft gehabt.',
  'Der Prüfer ist krank und soll am Montag operiert werden.',
  'Wenn es regnete, hätten die Arbeiter frei.',
  'Der Prüfer ist krank und habe frei.',
])('%s is told by the newspaper itself', sentence => {
  expect(read(`${FRAME} ${sentence}`)).toHaveLength(1)
})

test('a plan that nobody has announced is no statement, hearsay is one', () => {
  expect(read('Die Brücke soll im Mai eröffnet werden.')).toEqual([])
  expect(read('Der Mann soll die Bank überfallen haben.')).toMatchObject([{ type: 'FreeIndirect', speaker: '' }])
})

test('sentences that go on are one statement, over paragraphs too, until the indicative resumes', () => {
  const text = `${FRAME} Der Bau sei teuer.\n\nEr habe sich verzögert. Am Abend regnete es. Im Mai sei er fertig.`
  expect(read(text).map(s => s.quote)).toEqual([
    'dass die Brücke gesperrt bleibe',
    'Der Bau sei teuer.\n\nEr habe sich verzögert.',
    'Im Mai sei er fertig.',
  ])
})

test('quoted words inside a sentence that goes on are nested in it', () => {
  const found = read(`${FRAME} Der Bau sei „viel zu teuer für die Stadt“ und habe sich verzögert.`)
  expect(found.slice(1)).toMatchObject([
    { type: 'IndirectFreeIndirect', nested: false },
    { type: 'Direct', nested: true, quote: '„viel zu teuer für die Stadt“', speaker: 'Die Ministerin' },
  ])
})

test.each([
  ['Auch die Fraktionschefin äußerte sich kritisch. Sie rate zum Bau einer Fähre.', 'die Fraktionschefin'],
  ['Der Bürgermeister reiste nach Kassel. Die Gespräche seien schwierig.', 'Der Bürgermeister'],
  ['Es regnete stark. Die Gespräche seien schwierig.', 'Die Ministerin'],
])('%s is said by %s', (text, speaker) => {
  expect(read(`${FRAME} ${text}`).at(-1)?.speaker).toBe(speaker)
})

test('who a passive act belongs to, the sentence before tells', () => {
  expect(read(`${FRAME} Als Grund wurden Schäden angegeben.`).at(-1)).toMatchObject({
    type: 'Reported',
    speaker: 'Die Ministerin',
  })
})

test.each([
  ['Dem Wirt wird vorgeworfen, Wein gepanscht zu haben. Er habe Wasser benutzt.'],
  ['Der Wirtin wurde vorgehalten, dass sie nie lüfte. Außerdem sei die Küche schmutzig.'],
])('%s is said by nobody whom the text names', text => {
  expect(read(`${FRAME} ${text}`).at(-1)).toMatchObject({ type: 'IndirectFreeIndirect', speaker: '' })
})

test.each([
  ['Der Wirt soll Wein gepanscht haben. Die Köchin sagte, dass sie davon nichts wisse.'],
  ['Die Brücke sei marode. Der Prüfer sagte, dass er das bestreite.'],
])('%s: who speaks later is not taken for who spoke before', text => {
  expect(read(text)[0]).toMatchObject({ speaker: '' })
})

test.each([
  ['Am Abend regnete es. Im Mai soll der Bau beginnen.', 0],
  ['Am Abend regnete es. Der Prüfer soll Mängel verschwiegen haben.', 1],
  ['Die Stadt will den Hafen verkaufen. Im Mai soll der Bau beginnen.', 1],
  ['Der Bau sei teuer. Im Mai soll er beginnen. Im Herbst soll er enden.', 1],
])('a plan stands right behind its source, hearsay anywhere: %s', (text, plans) => {
  expect(read(`${FRAME} ${text}`).filter(s => s.type === 'FreeIndirect')).toHaveLength(plans)
})

test.each([
  ['Der Zug stand still. Das bestätigte Schaffnerin Vogt am Montag. Die Strecke sei gesperrt.', 'Schaffnerin Vogt'],
  ['Die Reederei will die Fähre verkaufen. Das erklärte Kapitän Olsen. Die Käufer seien gefunden.', 'Kapitän Olsen'],
])('who takes a sentence up with "das" says it and goes on: %s', (text, speaker) => {
  expect(read(text).map(s => [s.type, s.speaker])).toEqual([
    ['Indirect', speaker],
    ['IndirectFreeIndirect', speaker],
  ])
})

test('a participle between article and noun is no verb', () => {
  expect(read('Das bestätigte Ergebnis der Wahl liegt seit Montag vor.')).toEqual([])
})

test.each([
  ['Der Plan stehe, es sei denn, der Damm breche.', 1],
  ['Gott sei Dank blieb der Damm heil.', 0],
  ['Möge der Damm halten.', 0],
  ['Sei es aus Not, sei es aus Angst, niemand blieb.', 0],
])('fixed phrases in the subjunctive report nothing: %s', (sentence, count) => {
  expect(read(`${FRAME} ${sentence}`).filter(s => s.type === 'IndirectFreeIndirect')).toHaveLength(count)
})

test.each([
  [
    'Der Hafen ist verkauft. Das geht aus einem Brief des Notars hervor. Der Preis sei geheim.',
    'einem Brief des Notars',
  ],
  ['In dem Gutachten steht, dass der Damm hält. Der Deich sei morsch, heißt es darin weiter.', 'dem Gutachten'],
  ['Der Hafen ist verkauft, heißt es im Rathaus. Der Preis sei geheim.', 'Rathaus'],
])('what a paper says goes on as its own: %s', (text, speaker) => {
  expect(new Set(read(text).map(s => s.speaker))).toEqual(new Set([speaker]))
})

test('who is told of in the subjunctive is not who goes on speaking', () => {
  const text = `${FRAME} An der Straße drohe der Abbruch. Der Bau müsse warten.`
  expect(read(text).at(-1)?.speaker).toBe('Die Ministerin')
})

test.each([
  ['„Die Lage in der Partei ist ernst“, sagt einer, der es weiß. Niemand höre zu.', 'einer'],
  ['Die Ministerin lobte den Plan. Die Industrie reagierte verhalten. Die Ziele seien ehrgeizig.', 'Die Industrie'],
  ['Die Wirtin lobte die Helfer. Sie hätten Großes geleistet.', 'Die Wirtin'],
  ['Die Fähre ist verkauft. Kritik kam vom Fischerbund. Der Preis gehe an der Lage vorbei.', 'Fischerbund'],
  ['Die Halle sei eingestürzt, sagte die Wirtin. Verletzt worden sei niemand.', 'die Wirtin'],
  ['Die Ministerin sprach von einem guten Tag. Sie müssten nicht fürchten, leer auszugehen.', 'Die Ministerin'],
])('%s', (text, speaker) => {
  expect(read(text).at(-1)).toMatchObject({ type: 'IndirectFreeIndirect', speaker })
})

test.each([
  'Die Diebe sollen Gold, Silber und Geld gestohlen haben.',
  'Sie sollen am Freitag, dem 3. Mai, zwei Bilder gestohlen haben.',
  'Die Bilder sollen ab 200 Euro verkauft worden sein sowie ein Rahmen.',
])('hearsay whose verb an enumeration parts: %s', sentence => {
  const text = `Am Montag regnete es. ${sentence}`
  expect(read(text)).toMatchObject([{ type: 'FreeIndirect', quote: sentence }])
})

test('"dort" is a place, "darin" the paper that was named', () => {
  expect(
    read('Der Autor lächelte. „Ich bin froh“, sagte er. Bücher lohnten sich, heißt es dort.').at(-1)?.speaker,
  ).toBe('')
})

test.each([
  ['Der Wirt Hans Kern floh nach Peru. Er soll Geld gestohlen haben.', ''],
  ['Die Ministerin trat zurück. Sie soll Akten vernichtet haben.', ''],
  ['Die Polizei fasste den Wirt. Er soll Geld gestohlen haben.', 'Die Polizei'],
  ['Die Polizei warf dem Wirt Diebstahl vor. Er soll Geld gestohlen haben.', 'Die Polizei'],
])('what is said of somebody is not said by them: %s', (text, speaker) => {
  expect(read(text).at(-1)).toMatchObject({ type: 'FreeIndirect', speaker })
})

test.each([
  ['Schwere Schäden traten an der Mole auf. Die Mauer sei morsch.', 'Die Ministerin'],
  ['Der Sprecher des Hafens wurde verletzt. Die Mauer sei morsch.', 'Die Ministerin'],
  ['Der Kapitän soll geschlafen haben. Die Mauer sei morsch.', 'Die Ministerin'],
  ['Jana Vogt reagierte gelassen. Die Mauer sei morsch.', 'Jana Vogt'],
  ['Der Betreiberverband reagierte kühl. Das Angebot liege vor.', 'Der Betreiberverband'],
  ['Die Bürgermeisterin kam zu spät. Es regnete. Die Mauer sei morsch.', 'Die Ministerin'],
  ['Der Kapitän winkte ab, die Mauer sei morsch.', 'Der Kapitän'],
  ['Der Rücktritt des Kapitäns kam spät. Die Mauer sei morsch.', 'Die Ministerin'],
  ['Der Kapitän ist seit Mai im Amt. Die Mauer sei morsch.', 'Die Ministerin'],
  ['Der Wirt ist zuversichtlich. Die Mauer sei fest.', 'Der Wirt'],
  ['Der ADAC reagierte kühl. Die Mauer sei morsch.', 'Der ADAC'],
  ['Der Prüfbericht zeichnet ein düsteres Bild. Die Mauer sei morsch.', 'Der Prüfbericht'],
  ['Zwei Lotsen wollen ein Knacken gehört haben. Die Mauer sei morsch.', 'Zwei Lotsen'],
  ['Viele Delegierte fühlen sich übergangen. Die Spitze habe geschwiegen.', 'Viele Delegierte'],
])('who acts in the sentence right before may go on, who suffers does not: %s', (text, speaker) => {
  expect(read(`${FRAME} ${text}`).at(-1)).toMatchObject({ type: 'IndirectFreeIndirect', speaker })
})

test('nobody goes on speaking far beyond the paragraph', () => {
  const told = 'Am Abend regnete es. Der Fluss stieg. Die Schleuse blieb zu.'
  expect(read(`${FRAME} ${told} Die Mauer sei morsch.`).at(-1)?.speaker).toBe('Die Ministerin')
  expect(read(`${FRAME}\n\n${told} Die Mauer sei morsch.`).at(-1)?.speaker).toBe('')
})

test.each([
  ['Weitere Proben sind angekündigt. Dann soll auch der Chor singen.', null],
  ['Der Minister flog nach Rom. Dort soll auch der Chor singen.', null],
  ['Der Chor kündigte Proben an. Dann soll auch die Orgel spielen.', 'Der Chor'],
  ['Der Chor äußerte sich zu den Proben. Dann soll auch die Orgel spielen.', ''],
  ['Die Gemeinde vergrößert den Friedhof. Im Mai sollen die Wege gepflastert werden.', 'Die Gemeinde'],
])('a plan needs a statement right before it, or who could carry it out: %s', (text, speaker) => {
  const plan = read(text).find(s => s.type === 'FreeIndirect')
  expect(plan?.speaker ?? null).toBe(speaker)
})

test.each([
  ['Der Minister flog nach Rom. Der Chor soll schwer krank sein.', 'Der Minister'],
  ['Die Ministerin sagte, dass es regne. Am Abend schneite es. Der Chor soll krank sein.', 'Die Ministerin'],
  ['Die Polizei fahndet nach zwei Sängern. Sie sollen die Orgel gestohlen haben.', 'Die Polizei'],
  ['Der Kapitän reiste nach Rom. Die Sänger sollen die Orgel gestohlen haben.', ''],
])('hearsay on how things are goes on from near, on what was done only from who looks into it: %s', (text, speaker) => {
  expect(read(text).at(-1)).toMatchObject({ type: 'FreeIndirect', speaker })
})

test.each([
  ['Der Wirt sagte, dass er schließe. Der Weg ist „nur bei einer ganz konkreten Gefahr für Wanderer“ gesperrt.', ''],
  [
    'Der Wirt sagte, dass er schließe. Der Weg sei „nur bei einer ganz konkreten Gefahr für Wanderer“ gesperrt.',
    'Der Wirt',
  ],
])('words in marks that the newspaper tells of itself are nobody’s: %s', (text, speaker) => {
  expect(read(text).at(-1)).toMatchObject({ type: 'Direct', speaker })
})

test.each([
  'Die Kritik an Kern, er sei faul, hielt an.',
  'Volk ging. Die Angst im Tal, der Damm könne brechen, wächst.',
])('a clause inside that of a noun goes on from nobody: %s', text => {
  expect(read(text)).toEqual([])
})

test('a quotation behind a colon is a statement of its own, and the next sentence begins another', () => {
  const found = read(`${FRAME} Die Mauer sei fest: „Sie hält noch hundert Jahre.“ Das sei sicher.`).slice(1)
  expect(found.map(s => s.quote)).toEqual(['Die Mauer sei fest:', '„Sie hält noch hundert Jahre.“', 'Das sei sicher.'])
  expect(new Set(found.map(s => s.speaker))).toEqual(new Set(['Die Ministerin']))
})

test.each([
  ['Die Chronik schildert den Abend. Die Diebe hätten gewartet. Ein Wächter sei geflohen.', 1],
  ['Es schneite. Im Tal könnten Bäume brechen. Die Wege seien gesperrt.', 1],
  ['Es schneite. Im Tal könnten Bäume brechen. Die Wege sind gesperrt.', 0],
])('what the next sentence shows, goes for the one before: %s', (text, count) => {
  const found = read(text)
  expect(found).toHaveLength(count)
  if (count) expect(found[0]?.quote).toBe(text.slice(text.indexOf('.') + 2))
})

test('a clause in the subjunctive that hangs on a noun makes no sentence go on', () => {
  const found = read(`${FRAME} Wegen der Gerüchte, er sei krank, wächst die Befürchtung, der Wirt könnte schließen.`)
  expect(found.filter(s => s.type === 'IndirectFreeIndirect')).toEqual([])
})

test.each([
  ['Der Bericht liegt aus. Demnach ist der Turm morsch. Die Mauer sei fest.', 'Demnach'],
  ['Der Rat sagte, es regne. Demnach ist der Turm morsch. Die Mauer sei fest.', 'Der Rat'],
  [
    'Die Staatsanwaltschaft klagt an: Ihm wird vorgeworfen, gelogen zu haben. Er habe betrogen.',
    'Die Staatsanwaltschaft',
  ],
])('whom a word points back to, or who stands before the colon, goes on: %s', (text, speaker) => {
  expect(read(text).at(-1)).toMatchObject({ type: 'IndirectFreeIndirect', speaker })
})

test.each([
  ['Kritik kam von der Werft: Der Plan sei zu teuer.', 'der Werft'],
  ['Das Dementi der Werft folgte am Abend: Man habe nie verhandelt.', 'der Werft'],
  ['Widerspruch kam von der Lotsin: Der Kran sei sicher.', 'der Lotsin'],
  ['Ein Dementi kam aus Kiel: Man habe nie verhandelt.', ''],
  ['Die Ministerin winkte ab: Der Kran sei sicher.', 'Die Ministerin'],
])('in %j no claim speaks, but %j', (text, speaker) => {
  expect(read(text).at(-1)?.speaker).toBe(speaker)
})

test.each([
  ['Der Absturz soll sich am Freitag ereignet haben.', 1],
  [`${FRAME} Es schneite. Der Wind drehte. Die Züge standen. Der Kapitän soll getrunken haben.`, 0],
  [`${FRAME} Es schneite. Der Wind drehte. Der Kapitän soll getrunken haben.`, 1],
  [`${FRAME} Es schneite. Der Wind drehte. Die Züge standen. Die Polizei fasste ihn. Er soll getrunken haben.`, 1],
  ['Der Kapitän erläuterte den Umbau. Es schneite. Das Motiv soll Geldnot sein.', 1],
  ['Es schneite. Der Flughafen soll im Mai fertiggestellt sein.', 0],
  ['Es schneite. Der Kapitän soll im Mai geflohen sein.', 1],
  [`${FRAME} Die Halle soll nun verkauft werden.`, 0],
  [`${FRAME} Die Halle soll im Mai verkauft werden.`, 1],
])('hearsay needs somebody near, a state to come is none, nor is news: %s', (text, count) => {
  expect(read(text).filter(s => s.type === 'FreeIndirect')).toHaveLength(count)
})

test.each([
  ['Der Senat beschloss ein Sparpaket. Im Mai soll auch der Chor singen.', 'Der Senat'],
  ['Die Minister einigten sich auf neue Regeln. Die Fabrik soll im Herbst verkauft werden.', 'Die Minister'],
  ['Der Senat äußerte sich zu dem Paket. Im Mai soll auch der Chor singen.', ''],
])('a plan is that of who decides in the sentence before: %s', (text, speaker) => {
  expect(read(text).at(-1)).toMatchObject({ type: 'FreeIndirect', speaker })
})

test.each([
  ['Der Kapitän äußerte sich nicht. Die Mauer sei morsch.', 'Die Ministerin'],
  ['Der Kapitän schwieg. Die Mauer sei morsch.', 'Die Ministerin'],
  ['Der Kapitän äußerte sich ausführlich. Die Mauer sei morsch.', 'Der Kapitän'],
  ['Nun droht ein Streik. Die Mauer sei morsch.', 'Die Ministerin'],
  ['Nun droht die Gewerkschaft. Die Mauer sei morsch.', 'die Gewerkschaft'],
  ['Im Prüfbericht werden Mängel aufgelistet. Die Mauer sei morsch.', 'Prüfbericht'],
  ['Im Keller werden Mängel beseitigt. Die Mauer sei morsch.', 'Die Ministerin'],
])(
  'who is silent, and what threatens, goes on with nothing; the paper that lists something does: %s',
  (text, speaker) => {
    expect(read(`${FRAME} ${text}`).at(-1)).toMatchObject({ type: 'IndirectFreeIndirect', speaker })
  },
)

test.each([
  ['Augenzeugen zufolge handelt es sich laut dem Sender um Kinder. Sie seien geflohen.', 'dem Sender'],
  ['Gerüchte, wonach der Damm breche, wies der Kapitän zurück. Die Mauer sei fest.', 'der Kapitän'],
  ['Berichte, wonach der Damm breche, kursieren seit Tagen. Die Mauer sei morsch.', 'Berichte'],
  ['Der Kapitän trat dem Vorwurf, der Kran sei alt, mit Zahlen entgegen, der Kran sei sicher.', 'Der Kapitän'],
])('of two who are named in a sentence, the one who passes on what the other said goes on: %s', (text, speaker) => {
  expect(read(text).at(-1)).toMatchObject({ type: 'IndirectFreeIndirect', speaker })
})

test.each(['Beide hätten vereinbart, in Kontakt zu bleiben.', 'Er hätte nie erwartet, dass der Steg bricht.'])(
  'whom a sentence that goes on tells to have spoken is not its speaker: %s',
  sentence => {
    expect(read(`${FRAME} ${sentence}`)[1]).toMatchObject({
      type: 'IndirectFreeIndirect',
      quote: sentence,
      speaker: 'Die Ministerin',
    })
  },
)

test.each([
  ['Die Bürgermeisterin lehnte den Bau ab. Erst müssten die Wege gesperrt werden.', 'Die Bürgermeisterin'],
  [
    'Der Generalbundesanwalt ermittelt gegen zwei Sänger. Sie sollen die Orgel gestohlen haben.',
    'Der Generalbundesanwalt',
  ],
  ['In ihrem Gutachten kommen die Fachleute zu einem anderen Schluss. Der Damm sei morsch.', 'die Fachleute'],
])('who is told to speak goes on, without a statement of theirs: %s', (text, speaker) => {
  expect(read(text).at(-1)?.speaker).toBe(speaker)
})

test.each([
  ['Der Kapitän sagte, dass er gehe. Der Kapitän soll viel Geld besitzen.', ''],
  ['Der Kapitän sagte, dass der Lotse gehe. Er soll viel Geld besitzen.', 'Der Kapitän'],
  ['Der Kapitän kündigte an, alle Lotsen zu prüfen. Zuletzt soll es Unfälle gegeben haben.', ''],
  ['Der Kapitän kündigte an, alle Lotsen zu prüfen. Die Unfälle sollen seltener werden.', 'Der Kapitän'],
])('nobody hears of themselves, or of what happened while they tell what is to come: %s', (text, speaker) => {
  expect(read(text).at(-1)).toMatchObject({ type: 'FreeIndirect', speaker })
})

test.each([
  ['Rückendeckung erhielt sie vom ADAC. Die Mauer sei fest.', 'ADAC'],
  ['Unterstützung bekam sie von Kapitän Olsen. Die Mauer sei fest.', 'Kapitän Olsen'],
  ['Auch aus der SPD kam Kritik. Die Mauer sei morsch.', 'der SPD'],
  ['Bei der Gewerkschaft stieß sie auf Ablehnung. Die Mauer sei morsch.', 'der Gewerkschaft'],
  ['Gegenwind bekam sie aus den eigenen Reihen. Die Mauer sei morsch.', ''],
  ['Zustimmung kam aus Kiel. Die Mauer sei fest.', ''],
  ['Einen Preis erhielt sie vom ADAC. Die Mauer sei fest.', 'Die Ministerin'],
])('who answers goes on, not who is answered: %s', (text, speaker) => {
  expect(read(`${FRAME} ${text}`).at(-1)).toMatchObject({ type: 'IndirectFreeIndirect', speaker })
})
