import { expect, test } from 'vitest'
import { extract } from '../../src/extraction/extract.js'
import { german } from '../../src/language/german/index.js'
import { textAt } from '../support/parts-of.js'

const read = (text: string) =>
  extract(text, german).statements.map(s => ({
    quote: textAt(text, s.quote),
    speaker: textAt(text, s.speaker),
  }))

test.each([
  ['Der Wirt erklärte, damit solle der Streit beendet werden.', 'damit solle der Streit beendet werden', 'Der Wirt'],
  ['Das Amt empfahl, der von ihr erhobenen Klage stattzugeben.', 'der von ihr erhobenen Klage stattzugeben', 'Das Amt'],
  ['Der Rat hatte entschieden, dass die Brücke bleibt.', 'dass die Brücke bleibt', 'Der Rat'],
  ['Die Bank hat angekündigt die Zinsen zu senken.', 'die Zinsen zu senken', 'Die Bank'],
  ['Der Rat forderte den Wirt auf zu schließen.', 'zu schließen', 'Der Rat'],
  ['Am Abend wurden die Gäste gebeten den Saal zu verlassen.', 'den Saal zu verlassen', ''],
  ['Kritisiert wird auch, dass die Halle zu klein sei.', 'dass die Halle zu klein sei', ''],
])('%s', (text, quote, speaker) => {
  expect(read(text)).toEqual([{ quote, speaker }])
})

test.each([
  'Das heißt, der Hof wird verkauft.',
  'Der Konzern war in Not geraten, so dass das Werk schließen musste.',
  'Der Pilot meldete den Schaden, so dass die Feuerwehr ausrückte.',
  'Es sah so aus, als ob der Flügel gebrochen wäre.',
])('no report: %s', text => {
  expect(read(text)).toEqual([])
})

test.each([
  [
    'Das Gericht sprach eine Mahnung an die Bauern aus, den Bach nicht zu stauen.',
    'den Bach nicht zu stauen',
    'Das Gericht',
  ],
  [
    'So wurden Forderungen gegen die Vereine erhoben, sie müssten den Platz räumen.',
    'sie müssten den Platz räumen',
    '',
  ],
  ['Ziel der Stiftung ist es, die Mühle zu erhalten.', 'die Mühle zu erhalten', 'der Stiftung'],
  ['Die von Kern geäußerte Hoffnung, dass der Turm hält, teilen viele.', 'dass der Turm hält', 'Kern'],
  ['Von der Feuerwehr kam die Information, der Brand sei gelöscht.', 'der Brand sei gelöscht', 'der Feuerwehr'],
  ['Der Wirt erhielt von der Bank die Zusage, dass der Kredit bleibe.', 'dass der Kredit bleibe', 'der Bank'],
  ['Das Amt lehnte mit dem Hinweis ab, der Antrag sei verspätet.', 'der Antrag sei verspätet', 'Das Amt'],
  [
    'Die Hoteliers wiesen den Vorwurf zurück, sie hätten die Löhne gedrückt.',
    'sie hätten die Löhne gedrückt',
    'Die Hoteliers',
  ],
  ['Das Amt weist den Vorwurf, es habe geschlafen, entschieden zurück.', 'es habe geschlafen', 'Das Amt'],
  ['Das Amt hat den Vorwurf, dass es geschlafen habe, zurückgewiesen.', 'dass es geschlafen habe', 'Das Amt'],
  ['Das Amt prüfte den Vorwurf, der Wirt habe betrogen.', 'der Wirt habe betrogen', ''],
])('%s', (text, quote, speaker) => {
  expect(read(text)).toEqual([{ quote, speaker }])
})

test.each([
  'Die Entscheidung, den Markt zu verlegen, war falsch.',
  'Der Verein hat keine Pläne, den Platz zu kaufen.',
  'Falls der Arzt zu dem Schluss kommt, dass die Kur hilft, bleibt der Patient.',
  'Die Behörde wollte nicht sagen, ob der Damm hält.',
  'Der Vorstand mochte nichts dazu sagen, ob Filialen verkauft werden.',
  'Neu sind Themen, die Gäste melden dürfen, ob sie wollen oder nicht.',
  'Ich glaube, die Zuschauer wollen lachen.',
  'Ich würde nicht sagen, dass der Sommer verloren ist.',
  'Der Kanzler könnte ankündigen, die Steuern zu senken.',
  'Ärzte würden sagen, dass die Kur zu lang ist.',
  'Der Vorfall erinnert daran, dass Sicherheit ihren Preis hat.',
  'Wenn der Rat ihm sagt, dass der Hafen schließt, zieht der Wirt um.',
  'Der Rat soll beschließen, die Steuer zu senken.',
  'Der Kläger muss beweisen, dass der Vertrag galt.',
  'Die Zuschauer ahnten nichts davon, wie das Spiel ausgeht.',
  'Die Partei kann damit rechnen, zwei Sitze zu gewinnen.',
  'Dass das Radio lief, dürfte für einen Defekt sprechen.',
  'Die Debatte zeigt, dass die Stadt den Hafen braucht.',
  'Das Spiel bewies, dass die Elf zusammenhält.',
  'Die Regie macht die Not so deutlich, dass es keine Worte braucht.',
  'Eigentlich hätte der Rat am Dienstag tagen sollen.',
  'Die Reise steht in Verbindung mit dem Versuch des Vereins, Spenden zu sammeln.',
  'Berichte über die Bemühungen der Forscher, das Rätsel zu lösen, füllen das Archiv.',
  'Der Entwurf sieht vor, dass die Gemeinden mehr Geld bekommen.',
  'Die Wirtin, die wusste, dass der Koch krank war, sperrte zu.',
])('no report: %s', text => {
  expect(read(text)).toEqual([])
})

test.each([
  ['Als Pflicht sah es der Rat an, den Turm zu erhalten.', 'den Turm zu erhalten', 'der Rat'],
  ['Die Reederei plant, die Fähre zu verkaufen.', 'die Fähre zu verkaufen', 'Die Reederei'],
  [
    'In einem Jahresbericht des Amtes steht, dass der Damm bricht.',
    'dass der Damm bricht',
    'einem Jahresbericht des Amtes',
  ],
  ['Beide Vereine legen aber Wert darauf, dass der Platz bleibt.', 'dass der Platz bleibt', 'Beide Vereine'],
  ['Die Fischer sagten, im Hafen ein Licht gesehen zu haben.', 'im Hafen ein Licht gesehen zu haben', 'Die Fischer'],
  ['Der Trainer setzt darauf, dass die Abwehr hält.', 'dass die Abwehr hält', 'Der Trainer'],
])('%s', (text, quote, speaker) => {
  expect(read(text)).toEqual([{ quote, speaker }])
})

test.each([
  'Außerdem ist geplant, die Fähre zu verkaufen.',
  'Fest steht, dass der Damm bricht.',
  'Der Verdacht bestätigte sich, dass der Brand gelegt wurde.',
  'Es stellte sich heraus, dass der Koch fehlte.',
  'Der Trainer setzt den Stürmer auf die Bank, dass es kracht.',
  'Als die Wirtin bemerkte, dass der Herd brannte, lief sie davon.',
])('no report: %s', text => {
  expect(read(text)).toEqual([])
})

test.each([
  ['Dass der Turm hält, davon ist die Ministerin überzeugt.', 'Dass der Turm hält', 'die Ministerin'],
  ['Für denkbar hält der Wirt auch, den Saal zu teilen.', 'den Saal zu teilen', 'der Wirt'],
  ['Der Rat forderte den Wirt auf, die Rechnung nachzubessern.', 'die Rechnung nachzubessern', 'Der Rat'],
  ['In dem Papier ist davon die Rede, dass der Zoll sinkt.', 'dass der Zoll sinkt', 'dem Papier'],
])('%s', (text, quote, speaker) => {
  expect(read(text)).toEqual([{ quote, speaker }])
})

test.each([
  ['Zwar bemerkte der Pilot die Schäden nach dem Start, umkehren konnte er nicht mehr.'],
  ['Das Fest wurde vom Bürgermeister bestätigt, die Gäste kommen im Mai.'],
  ['Bücher und Bilder wurden veröffentlicht, was einen Streit auslöste.'],
  ['Der Händler stand im Verdacht, Ringe gestohlen zu haben.'],
  ['Hintergrund ist der Plan des Rates, die Linde zu fällen.'],
  ['Die Vereine haben sich nicht darauf geeinigt, den Platz zu teilen.'],
])('nobody is named for what is told: %s', text => {
  expect(read(text).filter(({ speaker }) => speaker)).toEqual([])
})

test('who answers for what others said has not said it', () => {
  const [found] = read('Der Wirt musste sich wegen des Vorwurfs verantworten, Belege vernichtet zu haben.')
  expect(found).toEqual({ quote: 'Belege vernichtet zu haben', speaker: '' })
})

test('behind a verb at the end a second predicate is whole', () => {
  const text =
    'Kern sagte, dass der Wirt, ein Däne, den Saal gekauft hatte und dann trotz allem für den Koch und den Kellner gesorgt hatte.'
  expect(read(text)).toEqual([{ quote: text.slice(12, -1), speaker: 'Kern' }])
})

test.each([
  [
    'Das Amt erklärte am Montag, Merkel, Kern und Volk hätten lange geredet.',
    'Merkel, Kern und Volk hätten lange geredet',
    'Das Amt',
  ],
  ['In einer Erklärung des Rates stand, der Hafen sei zu.', 'der Hafen sei zu', 'einer Erklärung des Rates'],
  ['Am Montag bat die Stadt die Bürger, den Hafen zu meiden.', 'den Hafen zu meiden', 'die Stadt'],
])('%s: whole, and by whose frame it is', (text, quote, speaker) => {
  expect(read(text)).toEqual([{ quote, speaker }])
})

test('an infinitive may close in three verbs', () => {
  const text = 'Kern wurde vorgeworfen, an der Schlägerei beteiligt gewesen zu sein.'
  expect(read(text)).toEqual([{ quote: 'an der Schlägerei beteiligt gewesen zu sein', speaker: '' }])
})

test.each([
  ['Nach der Ankündigung des Konzerns, Stellen zu streichen, fiel der Kurs.', 'Stellen zu streichen'],
  ['Nach dem Vorschlag der Wirtin, den Saal zu teilen, schwieg der Koch.', 'den Saal zu teilen'],
])('what came after the words is no part of them: %s', (text, quote) => {
  expect(read(text).map(s => s.quote)).toEqual([quote])
})

test.each([
  ['Auf die Frage, ob er gehe, antwortete der Wirt, er bleibe noch.', 'er bleibe noch', 'der Wirt'],
  ['Auf die Frage eines Gastes, ob er gehe, sagte der Wirt, dass er bleibe.', 'dass er bleibe', 'der Wirt'],
])('a question in front is not what is answered: %s', (text, quote, speaker) => {
  expect(read(text)).toEqual([{ quote, speaker }])
})

test.each([
  ['Auf den Hinweis, dass die Kasse leer sei, erwiderte Kern, er habe Geld gefunden.', 'dass die Kasse leer sei'],
  ['Zu den Vorwürfen, sie habe Geld genommen, schwieg Kern.', 'sie habe Geld genommen'],
])('what is only taken up is not said by who answers: %s', (text, quote) => {
  expect(read(text)).toContainEqual({ quote, speaker: '' })
})

test('a clause in the subjunctive hangs on the noun in front of the verb', () => {
  expect(read('Auf den Vorwurf des Rats, der Plan sei zu teuer, entgegnete Kern, dass Geld da sei.')).toEqual([
    { quote: 'der Plan sei zu teuer', speaker: 'des Rats' },
    { quote: 'dass Geld da sei', speaker: 'Kern' },
  ])
})

test('a second verb of the same subject is no inquit', () => {
  expect(read('Der Rat wies darauf hin, dass die Zahlen alt seien, sprach sich aber für den Bau aus.')).toContainEqual({
    quote: 'dass die Zahlen alt seien',
    speaker: 'Der Rat',
  })
})

test.each([
  ['Aus dem Rathaus ist zu hören, der Entwurf sei fertig.', 'der Entwurf sei fertig', 'dem Rathaus'],
  ['Aus dem Verein war zu erfahren, dass der Trainer gehe.', 'dass der Trainer gehe', 'dem Verein'],
  ['Wie sich aus den Akten ergibt, war die Kasse leer.', 'war die Kasse leer', 'den Akten'],
  [
    'Es habe, hieß es am Abend aus dem Rathaus, keinen Streit gegeben.',
    'Es habe […] keinen Streit gegeben',
    'dem Rathaus',
  ],
  ['Die Räte waren wütend und warfen der Wirtin vor, Geld zu verstecken.', 'Geld zu verstecken', 'Die Räte'],
  ['Das Eis schmelze, warnten mehr als 200 Forscher.', 'Das Eis schmelze', 'mehr als 200 Forscher'],
  ['Die Lage sei ernst, wie es Jan Kern ausdrückte.', 'Die Lage sei ernst', 'Jan Kern'],
  ['Erst da hatte der 54-Jährige Zweifel geäußert, ob der Saal reiche.', 'ob der Saal reiche', 'der 54-Jährige'],
  ['Der Rat habe, so steht es im Protokoll, davon gewusst.', 'Der Rat habe […] davon gewusst', 'Protokoll'],
  ['Die Reform ist – so sieht es die Wirtin – gescheitert.', 'Die Reform ist […] gescheitert', 'die Wirtin'],
  ['Wie viele Gäste kommen, ließ der Wirt offen.', 'Wie viele Gäste kommen', 'der Wirt'],
  ['Kritik kam von den Wirten: Der Saal sei zu klein.', 'Der Saal sei zu klein', 'den Wirten'],
  ['Jede dritte Brücke ist marode, zeigt eine Studie.', 'Jede dritte Brücke ist marode', 'eine Studie'],
  ['Der Wirt habe Gäste getäuscht, lautet der Vorwurf.', 'Der Wirt habe Gäste getäuscht', 'der Vorwurf'],
  ['Ihre Begründung: Der Saal sei zu klein.', 'Der Saal sei zu klein', 'Ihre'],
  ['Die Forderung der Mieter: Der Aufzug muss laufen.', 'Der Aufzug muss laufen', 'der Mieter'],
  ['Kern ließ am Montag offen, ob er antritt.', 'ob er antritt', 'Kern'],
  ['Nötig seien, so Kern, kürzere Wege und mehr Personal.', 'Nötig seien […] kürzere Wege und mehr Personal', 'Kern'],
])('%s', (text, quote, speaker) => {
  expect(read(text)).toEqual([{ quote, speaker }])
})

test('"das" takes up both sentences that open the paragraph', () => {
  const text = 'Die Brücke bleibt zu. Der Verkehr wird umgeleitet. Das teilte die Stadt mit.'
  expect(read(text)).toEqual([
    { quote: 'Die Brücke bleibt zu. Der Verkehr wird umgeleitet. […] Das', speaker: 'die Stadt' },
  ])
})

test('"das" takes up one sentence where another statement stands before it', () => {
  const text = 'Kern sagte, er bleibe. Der Verkehr wird umgeleitet. Das teilte die Stadt mit.'
  expect(read(text)).toContainEqual({ quote: 'Der Verkehr wird umgeleitet. […] Das', speaker: 'die Stadt' })
})

test('behind "und" a verb has its object next, not its subject', () => {
  expect(read('Kern hielt eine Rede, um zu gefallen und bezeichnete das Verhalten der Räte als „Theater“.')).toEqual([
    { quote: '„Theater“', speaker: 'Kern' },
  ])
})

test('who says the sentence goes on, not whose demand stands in it', () => {
  const text = 'Kern sagte, dass die Forderung der Wirte, den Saal zu teilen, alt sei. Dies sei kein Weg.'
  expect(read(text)).toContainEqual({ quote: 'Dies sei kein Weg.', speaker: 'Kern' })
})

test('behind a comma and "und" the subject is that of the clause before', () => {
  const text = 'Der Hafen rechnet damit, dass es stürmt, und empfiehlt Reisenden, daheim zu bleiben.'
  expect(read(text)).toContainEqual({ quote: 'daheim zu bleiben', speaker: 'Der Hafen' })
})

test.each([
  [
    'Das Amt zeigte eine Studie, aus der hervorgeht, dass der Bach sauber ist.',
    'dass der Bach sauber ist',
    'eine Studie',
  ],
  [
    'Kern veröffentlichte einen Brief, in dem es heißt, der Hof werde verkauft.',
    'der Hof werde verkauft',
    'einen Brief',
  ],
  ['Die Mieter meldeten ein Schreiben, in dem gefordert wird, dass sie gehen.', 'dass sie gehen', 'ein Schreiben'],
  ['Der Wirt meldete einen Gast, der glaubt, dass die Suppe lebt.', 'dass die Suppe lebt', 'der'],
  ['Die Wirtin schrieb in einem Brief, der gestern verbreitet wurde, sie gehe.', 'sie gehe', 'Die Wirtin'],
  ['Die Wirtin sagte dem Gast, der am Tresen stand, dass sie gehe.', 'dass sie gehe', 'Die Wirtin'],
])('%s: a relative clause that reports has the clause behind it', (text, quote, speaker) => {
  expect(read(text)).toEqual([{ quote, speaker }])
})

test.each([
  ['Zum Brand führt der Bericht aus, die Leitung sei alt gewesen.', 'die Leitung sei alt gewesen', 'der Bericht'],
  ['Bei einer Versammlung wurde angekündigt, dass die Halle schließt.', 'dass die Halle schließt', ''],
  [
    'Am Abend war ein Fall bekannt geworden: Ein Wirt soll Gäste betrogen haben.',
    'Ein Wirt soll Gäste betrogen haben',
    '',
  ],
  ['In dem Brief fordern die Länder, den Preis zu deckeln.', 'den Preis zu deckeln', 'die Länder'],
])('%s', (text, quote, speaker) => {
  expect(read(text)).toEqual([{ quote, speaker }])
})

test.each([
  ['Dort saßen Gäste, die der Ansicht waren, der Wirt habe gelogen.', 'der Wirt habe gelogen', 'die'],
  [
    'Die Autoren sehen als Aussage der Studie, dass die Zahl der Bären wächst.',
    'dass die Zahl der Bären wächst',
    'Die Autoren',
  ],
  ['Scharfe Kritik übte der Verband: Der Saal sei zu klein.', 'Der Saal sei zu klein', 'der Verband'],
  ['Im Bericht hieß es, die Gespräche liefen noch.', 'die Gespräche liefen noch', 'Bericht'],
  ['In Wien hieß es aus Ratskreisen, man sei enttäuscht.', 'man sei enttäuscht', 'Ratskreisen'],
  ['In Wien hieß es aus der Umgebung des Rats, man sei müde.', 'man sei müde', 'der Umgebung des Rats'],
  ['Wie Kern, der seit Mai im Amt ist, sagte, habe er Geld verloren.', 'habe er Geld verloren', 'Kern'],
  ['Die Wirtin fürchtet, die reichen Gäste seien fort.', 'die reichen Gäste seien fort', 'Die Wirtin'],
  ['Dass der Saal schließt, glaubt in Kiel kaum jemand.', 'Dass der Saal schließt', ''],
  ['Dem Wirt wird nachgesagt, Geld zu horten.', 'Geld zu horten', ''],
])('%s', (text, quote, speaker) => {
  expect(read(text)).toEqual([{ quote, speaker }])
})

test.each([
  ['Der Förster hat keinen Zweifel, dass der Wald stirbt.', 'dass der Wald stirbt', 'Der Förster'],
  ['Der Trainer lobte die Elf dafür, bis zum Ende zu kämpfen.', 'bis zum Ende zu kämpfen', 'Der Trainer'],
  ['Der Wirt wies zurück, Gäste betrogen zu haben.', 'Gäste betrogen zu haben', 'Der Wirt'],
])('%s: what the cue needs stands beside it', (text, quote, speaker) => {
  expect(read(text)).toEqual([{ quote, speaker }])
})

test.each([
  ['Es gibt keinen Zweifel, dass der Wald stirbt.'],
  ['Der Wirt hat nicht die Absicht, den Saal zu schließen.'],
  ['Ihr Motto laute: „Wer rastet, der rostet.“'],
  ['Sie betonte die Bedeutung der Linie, den Hafen zu öffnen.'],
  ['Ob der Wirt kommt, wurde zunächst nicht mitgeteilt.'],
  ['Ob Gäste fehlen, konnte die Köchin nicht sagen.'],
  ['Neu ist, dass die Wirte nun erklären sollen, den Saal zu räumen.'],
])('%s: nobody says it', text => {
  expect(read(text)).toEqual([])
})
