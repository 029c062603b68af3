import { expect, test } from 'vitest'
import { extract } from '../../../src/extraction/extract.js'
import { german } from '../../../src/language/german/index.js'
import { textAt } from '../../support/parts-of.js'

const read = (text: string) =>
  extract(text, german).statements.map(s => {
    const [quote, speaker] = [s.quote, s.speaker].map(spans => textAt(text, spans))
    return `${speaker}: ${quote}`
  })

test.each([
  ['Nach Angaben des Amtes in Kiel fahren dort Busse.', 'Angaben des Amtes in Kiel: fahren dort Busse'],
  ['Laut Kern, Sprecher des Amtes, wurde dort geschossen.', 'Kern, Sprecher des Amtes: wurde dort geschossen'],
  [
    'Doch nach Auskunft der Bahn im Norden ist die Strecke frei.',
    'Auskunft der Bahn im Norden: Doch […] ist die Strecke frei',
  ],
  ['Den Behörden in Kiel zufolge fahren dort Busse.', 'Den Behörden in Kiel: fahren dort Busse'],
  ['Dort ist es laut gut informierten Kreisen kalt.', 'gut informierten Kreisen: Dort ist es […] kalt'],
  ['Laut beteiligten Firmen ist der Steg morsch.', 'beteiligten Firmen: ist der Steg morsch'],
  ['Seiner Ansicht nach forderten Gäste mehr.', 'Seiner Ansicht: forderten Gäste mehr'],
  ['Auch dem Wirt aus Tal zufolge wurde der Weg gesperrt.', 'Auch dem Wirt aus Tal: wurde der Weg gesperrt'],
  ['Der Verein will Gerüchten zu Folge umziehen.', 'Gerüchten: Der Verein will […] umziehen'],
  ['Die Strecke ist laut Bahn bis Kiel frei.', 'Bahn: Die Strecke ist […] bis Kiel frei'],
  [
    'Die ihrer Ansicht nach falsche Rechnung des Amtes liegt noch da.',
    'ihrer Ansicht: Die […] falsche Rechnung des Amtes',
  ],
  ['Der nach Angaben der Stadt 300 Jahre alte Turm fiel um.', 'Angaben der Stadt: Der […] 300 Jahre alte Turm'],
  ['Der Mann, der nach Angaben seiner Frau krank ist, schwieg.', 'Angaben seiner Frau: der […] krank ist'],
  [
    'Er soll laut Zeitung den Text kopiert haben und steht seitdem unter Druck.',
    'Zeitung: Er soll […] den Text kopiert haben',
  ],
  ['Die Fähre kostet gemäß der Zeitung mehr.', 'der Zeitung: Die Fähre kostet […] mehr'],
  [
    'Der Saal ist zu klein, so ein Bericht des Amtes, in dem die Feuerwehr alles prüfte.',
    'ein Bericht des Amtes: Der Saal ist zu klein',
  ],
  ['Der Saal ist zu klein, so Kern, Leiter der Abteilung für Säle in Tal.', 'Kern: Der Saal ist zu klein'],
  ['Ein Gutachten, laut dem der Turm schief ist, liegt vor.', 'Ein Gutachten: der Turm schief ist'],
  ['Das sei, so Kern weiter, ein Erfolg.', 'Kern: Das sei […] ein Erfolg'],
  ['Der Saal sei leer, so Kern, ein Kenner der Stadt.', 'Kern, ein Kenner der Stadt: Der Saal sei leer'],
  ['Dort leben 384 Bären, darunter laut Förster 62 Junge.', 'Förster: darunter […] 62 Junge'],
  ['Der Hof liegt tief (laut Karte liegt er höher als die Stadt).', 'Karte: liegt er höher als die Stadt'],
  [
    'Zum Vergleich: Die Zahl der Gäste lag nach Angaben des Wirts bei 300.',
    'Angaben des Wirts: Die Zahl der Gäste lag […] bei 300',
  ],
  [
    'Laut einer am Mittwoch vorgestellten Studie der Stiftung fehlen dort Schulen.',
    'einer am Mittwoch vorgestellten Studie der Stiftung: fehlen dort Schulen',
  ],
  [
    'Dem Bericht zufolge, der der Zeitung vorliegt, wurden die Akten verbrannt.',
    'Dem Bericht: wurden die Akten verbrannt',
  ],
  ['Der Plan ist aus Sicht der Händler ein Fehler.', 'Sicht der Händler: Der Plan ist […] ein Fehler'],
  [
    'Während nach Angaben der Bahn wieder Züge fahren, bleiben die Busse stehen.',
    'Angaben der Bahn: Während […] wieder Züge fahren',
  ],
  ['Drei Gäste fielen hin, einer davon laut Wirt schwer.', 'Wirt: einer davon […] schwer'],
  ['Die Halle ist voll, die Stimmung laut Kapitän Kern gut.', 'Kapitän Kern: die Stimmung […] gut'],
  ['„Das Stück ist tot“, sagte der Wirt laut Mitteilung vom Montag.', 'der Wirt: „Das Stück ist tot“'],
  ['„Es reicht“, erklärte sie laut einer Vorabmeldung.', 'sie: „Es reicht“'],
  ['Die Opfer waren demnach auf dem Heimweg.', 'demnach: Die Opfer waren […] auf dem Heimweg'],
  ['Die Frau wurde laut Polizei von einem Bus erfasst.', 'Polizei: Die Frau wurde […] von einem Bus erfasst'],
  ['Der Wirt wurde laut „Bote“ von den Gästen gewarnt.', '„Bote“: Der Wirt wurde […] von den Gästen gewarnt'],
  ['Der Fahrer ist laut Gericht für den Schaden haftbar.', 'Gericht: Der Fahrer ist […] für den Schaden haftbar'],
  ['Das Brot kostet laut Amt für Statistik mehr.', 'Amt für Statistik: Das Brot kostet […] mehr'],
  ['Das Rad stammt laut Polizei aus einem Keller.', 'Polizei: Das Rad stammt […] aus einem Keller'],
  ['Schuld war laut Wirt Karl Kern der Wintereinbruch.', 'Wirt Karl Kern: Schuld war […] der Wintereinbruch'],
  [
    'Grund ist laut der Rektorin Eva Kern (Grüne) der Mangel an Räumen.',
    'der Rektorin Eva Kern (Grüne): Grund ist […] der Mangel an Räumen',
  ],
  ['Nach Kerns Worten reicht das Holz bis Mai.', 'Kerns Worten: reicht das Holz bis Mai'],
  ['Aus seiner Sicht ist der Steg sicher.', 'seiner Sicht: ist der Steg sicher'],
  ['Im Mai kamen 300 Gäste – laut Stadt ein Rekord.', 'Stadt: ein Rekord'],
  ['Das Wasser werde, so das Amt, erst im Mai sinken.', 'das Amt: Das Wasser werde […] erst im Mai sinken'],
  ['Das Amt hat Hinweise erhalten, wonach der Wirt betrog.', 'Hinweise: der Wirt betrog'],
  ['Der Plan sei zu teuer, so eine Wirtin zum „Tagblatt“.', 'eine Wirtin: Der Plan sei zu teuer'],
  ['Noch ist alles offen, dem Vernehmen nach zieht der Wirt aus.', 'dem Vernehmen: zieht der Wirt aus'],
  [
    'Der Hafen bleibt laut Amt zu, Gäste sollten sich informieren.',
    'Amt: Der Hafen bleibt […] zu, Gäste sollten sich informieren',
  ],
  ['Laut Kern rückt das Wasser vor – zugleich hofft er auf Regen.', 'Kern: rückt das Wasser vor'],
  ['Der Wirt geht nach eigenen Angaben von zehn Gästen aus.', 'eigenen Angaben: Der Wirt geht […] von zehn Gästen aus'],
  ['Gewählt ist laut Bericht der Abgeordnete Karl Kern.', 'Bericht: Gewählt ist […] der Abgeordnete Karl Kern'],
  ['Der Wirt soll laut Anklage Kunden getäuscht haben.', 'Anklage: Der Wirt soll […] Kunden getäuscht haben'],
  ['Im Keller lagen nach Angaben der Wache Waffen.', 'Angaben der Wache: Im Keller lagen […] Waffen'],
  ['Das Boot sank nach Angaben der Wache nach einer Stunde.', 'Angaben der Wache: Das Boot sank […] nach einer Stunde'],
  ['Die Frau hat nach eigenem Bekunden aus Not gestohlen.', 'eigenem Bekunden: Die Frau hat […] aus Not gestohlen'],
  ['Nach den Worten des Wirts brach der Zaun im Mai.', 'den Worten des Wirts: brach der Zaun im Mai'],
  ['Nach der Ankündigung des Rates soll der Turm fallen.', 'der Ankündigung des Rates: soll der Turm fallen'],
  [
    'Zehn Gäste kamen nach Angaben des Wirts bei Nachbarn unter.',
    'Angaben des Wirts: Zehn Gäste kamen […] bei Nachbarn unter',
  ],
  ['Die Stadt las einen Bericht, dem zufolge der Steg morsch ist.', 'einen Bericht: der Steg morsch ist'],
])('%s', (text, statement) => {
  expect(read(text)).toEqual([statement])
})

test.each([
  ['a time', 'Zwei Tage nach dem Bericht war der Platz leer.'],
  ['a time with an adverb', 'Erst nach langen Ermittlungen war der Fall gelöst.'],
  ['an event', 'Nach der Veröffentlichung stiegen die Preise.'],
  ['what came before', 'Nach der Erklärung des Rektors gingen die Gäste nach Hause.'],
  ['what reports are about', 'Nach Berichten über Schüsse am Markt hat das Amt den Platz gesperrt.'],
  ['an accusation that came before', 'Nach Vorwürfen der Mieter ist der Verwalter zurückgetreten.'],
  ['an example', 'Viele Gäste kamen, so auch der Wirt.'],
  ['a rule', 'Der Wagen fuhr gemäß der Regel rechts.'],
  ['a point of view', 'Aus heutiger Sicht war das ein Fehler.'],
  ['how loud somebody was', 'Die Gäste zogen laut singend den Berg hinab.'],
  ['how loud somebody called', 'Das Paar kam laut streitend die Gasse herauf.'],
  ['whose side somebody tells', 'Der Zeuge schilderte den Abend aus seiner Sicht.'],
  ['whose side somebody sheds light on', 'Die Wirtin beleuchtete den Streit aus ihrer Sicht.'],
  ['a time that something took', 'Nach langen Ermittlungen war die Kasse gefunden.'],
  ['a time that it took, in one word', 'Nach tagelangen Ermittlungen war die Kasse gefunden.'],
  ['what is sought', 'Die Polizei sucht nach weiteren Zeugen des Unfalls.'],
  ['what is asked for', 'Der Ruf nach Informationen wird lauter.'],
  ['a relative clause', 'Es gibt eine Regel, nach der die Daten verfallen.'],
  ['a bracket without a statement', 'Die Hütte (laut Karte) brannte ab.'],
  ['what somebody looks into', 'Das Gremium geht dem Bericht der Prüfer nach.'],
  ['what somebody complies with', 'Der Wirt kam der Mitteilung des Amtes nach.'],
  ['a question to somebody', 'Was ist Ihrer Meinung nach zu tun?'],
])('%s is no source: %s', (_, text) => {
  expect(read(text)).toEqual([])
})

test('in what somebody reports, the inquiries tell when', () => {
  const report = 'Das Amt sagte, es sei krank. Darüber werde nach den Ermittlungen der Polizei entschieden.'
  expect(read(report).at(-1)).toBe('Das Amt: Darüber werde nach den Ermittlungen der Polizei entschieden.')
  expect(read('Nach den Ermittlungen der Polizei war es der Ofen.')).toEqual([
    'den Ermittlungen der Polizei: war es der Ofen',
  ])
})

test('two sources in one sentence have a main clause each', () => {
  expect(read('Laut Polizei war der Fahrer müde, nach Angaben der Feuerwehr blieb er allein.')).toEqual([
    'Polizei: war der Fahrer müde',
    'Angaben der Feuerwehr: blieb er allein',
  ])
})

test('what an inquit reports belongs to the source of the inquit', () => {
  expect(read('„Das ist falsch“, sagte Kern laut der Zeitung.')).toEqual([
    'der Zeitung: „Das ist falsch“, sagte Kern',
    'Kern: „Das ist falsch“',
  ])
})

test('the frame of another source is no part of the quote', () => {
  expect(read('Das Werk schließt laut Kern, wie die Zeitung schreibt.')).toEqual([
    'die Zeitung: Das Werk schließt laut Kern',
    'Kern: Das Werk schließt',
  ])
})

test('"so" ends where the words themselves begin', () => {
  expect(read('Der Plan sei alt, so Kern weiter: „Wir fangen neu an.“')).toEqual([
    'Kern: Der Plan sei alt',
    'Kern: „Wir fangen neu an.“',
  ])
})

test.each(['„Das“, so die Trainerin, „war heute nichts.“', '„Der Damm“, so Kern weiter, „hält nicht mehr lange.“'])(
  'words in marks around "so" are one quotation: %s',
  text => {
    const { statements } = extract(text, german)
    expect(statements.map(s => [s.type, s.quote.length])).toEqual([['Direct', 2]])
  },
)

test('a statement of which another frame leaves nothing goes', () => {
  expect(read('Der Leim war alt. Dies gab – nach langen Untersuchungen der Prüferin – Kern bekannt.')).toEqual([
    'Kern: Der Leim war alt. […] Dies',
  ])
})

test('what a verb calls its object is no part of the clause that hangs on the object', () => {
  expect(read('Der Rat nannte Berichte, wonach er zerstritten sei, als Beispiel.')).toContain(
    'Berichte: er zerstritten sei',
  )
})

test('a sentence between dashes has a source of its own', () => {
  expect(read('Der Koch dürfte – er ist laut Zeitung krank – im Mai sein Lokal geschlossen haben.')).toEqual([
    'Zeitung: er ist […] krank',
  ])
})

test.each([
  'Nach der Ankündigung des Konzerns brach der Kurs ein.',
  'Der Fund zog weitere Ermittlungen der Polizei nach sich.',
  'Nach dem Bericht der Kommission traten drei Beamte zurück.',
  'Nach Hinweisen aus der Bevölkerung nahm die Polizei zwei Männer fest.',
  'Nach Medienberichten über Missstände schloss das Amt den Betrieb.',
  'Der Prozess wurde nach der Aussage des Zeugen vertagt.',
])('what came before is no source: %s', text => {
  expect(read(text)).toEqual([])
})

test.each([
  ['Nach der Aussage des Zeugen war das Tor offen.', 'der Aussage des Zeugen: war das Tor offen'],
  ['Nach dem Bericht der Kommission soll das Tor zubleiben.', 'dem Bericht der Kommission: soll das Tor zubleiben'],
  ['Nach einem Bericht der Zeitung brach der Kurs ein.', 'einem Bericht der Zeitung: brach der Kurs ein'],
])('what says so is a source: %s', (text, expected) => {
  expect(read(text)).toEqual([expected])
})

test.each([
  ['Geht es nach den Wirten, schließt der Markt um acht.', 'den Wirten: schließt der Markt um acht'],
  ['Wenn es nach Kern ginge, würde die Linde gefällt.', 'Kern: würde die Linde gefällt'],
  ['Aus Sicht der Wirtin ist der Saal nach wie vor schön.', 'Sicht der Wirtin: ist der Saal nach wie vor schön'],
  ['Das Amt zeigte eine Studie. Danach fehlen im Tal 200 Betten.', 'Danach: fehlen im Tal 200 Betten'],
])('who wishes it, or the paper that tells it: %s', (text, expected) => {
  expect(read(text)).toEqual([expected])
})

test.each([
  ['Geht es nach Hause, freuen sich alle.'],
  ['Recherchen nach Mängeln im Tunnel brachten wenig.'],
  ['Am Abend gingen Hinweise nach Kiel.'],
  ['Wenn es nach Regen riecht, bleiben alle zu Haus.'],
  ['Das Amt zeigte eine Studie. Danach gingen alle heim.'],
  ['Der Zug kam um acht. Danach fährt keiner mehr.'],
])('no source: %s', text => {
  expect(read(text)).toEqual([])
})

test.each([
  ['Laut Wirt ist der Damm alt: „Er hält bis Mai.“', ['Wirt: ist der Damm alt', 'Wirt: „Er hält bis Mai.“']],
  ['Gästen zufolge sagte Kern: „Er hält.“', ['Gästen: sagte Kern: „Er hält.“', 'Kern: „Er hält.“']],
])('to a colon before words of the same source: %s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test('a paper of somebody else relays what is said in the inquit', () => {
  expect(read('„Es reicht“, sagte sie laut einer Mitteilung der Stadt.')).toEqual([
    'einer Mitteilung der Stadt: „Es reicht“, sagte sie',
    'sie: „Es reicht“',
  ])
})
