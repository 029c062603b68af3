import { expect, test } from 'vitest'
import { extract } from '../../src/extraction/extract.js'
import { german } from '../../src/language/german/index.js'
import { saidIn, textAt } from '../support/parts-of.js'

test.each([
  ['«Das Tor war irregulär», erklärte der 31-Jährige.', ['der 31-Jährige: «Das Tor war irregulär»']],
  ['Die Strasse bleibe gesperrt, hiess es bei der Gemeinde.', ['der Gemeinde: Die Strasse bleibe gesperrt']],
  ['Trainerin Lea Wyss äusserte sich: «Wir sind müde.»', ['Trainerin Lea Wyss: «Wir sind müde.»']],
  ['Der Bau ändere nichts am Lärm, sagte Anna Kern.', ['Anna Kern: Der Bau ändere nichts am Lärm']],
])('it reads the forms of papers: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  ['An diesem Plan, bekräftigte sie am Montag, gebe es Zweifel.', ['sie: An diesem Plan […] gebe es Zweifel']],
  [
    'Der Plan sei „ein Unding“, erklärte Rätin Ida Volk: „Er schadet allen.“',
    ['Rätin Ida Volk: Der Plan sei „ein Unding“', 'Rätin Ida Volk: „Er schadet allen.“'],
  ],
  [
    'Sie forderte den Rat auf, den Bau zu stoppen: „Es ist genug.“',
    ['Sie: den Bau zu stoppen', 'Sie: „Es ist genug.“'],
  ],
  [
    'Er schrieb, die Preise könnten wegen der Zölle, die bald gelten, steigen.',
    ['Er: die Preise könnten wegen der Zölle, die bald gelten, steigen'],
  ],
])('it takes apart what stands around a frame: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  [
    '„Das geht“, sagte Staatsrat Karl Fink der Deutschen Presse-Agentur.',
    'Staatsrat Karl Fink',
    'der Deutschen Presse-Agentur',
  ],
  ['„Das geht“, sagte Fink (Grüne) der ARD.', 'Fink (Grüne)', 'der ARD'],
  ['„Handeln Sie“, forderte Fink von der Bank.', 'Fink', 'von der Bank'],
  ['„Das geht“, sagte der Sprecher der Agentur.', 'der Sprecher der Agentur', ''],
])('it tells whom a paper names as addressee from an attribute: %s', (text, speaker, addressee) => {
  const [found] = extract(text, german).statements
  expect([textAt(text, found?.speaker ?? []), textAt(text, found?.addressee ?? [])]).toEqual([speaker, addressee])
})

test.each([
  ['Sorgfältig prüfte Lucia den Antrag und sagte: „Er ist gut.“', 'Lucia'],
  ['Leipzig erklärte: „Wir bauen.“', 'Leipzig'],
])('an adverb in front is no subject: %s', (text, speaker) => {
  expect(saidIn(text)[0]?.split(':')[0]).toBe(speaker)
})

test.each([
  ['Die Schüler*innen rufen: „Es reicht!“', ['Die Schüler*innen: „Es reicht!“']],
  ['Sprecher:in Noa Lind sagte, der Saal sei voll.', ['Sprecher:in Noa Lind: der Saal sei voll']],
  ['Um 10:05 Uhr meldete die Polizei, der Stau sei aufgelöst.', ['die Polizei: der Stau sei aufgelöst']],
])('a gender mark does not end a word: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  [
    '»Das war«, sagt Trainerin Ida Volk, »unser bester Tag.«',
    ['Trainerin Ida Volk: »Das war« […] »unser bester Tag.«'],
  ],
  ['„Nie“, erzählt Volk, „nicht ein einziges Mal.“', ['Volk: „Nie“ […] „nicht ein einziges Mal.“']],
  ['„Nie“, erzählt Volk, eine Läuferin aus Kiel.', ['Volk, eine Läuferin aus Kiel: „Nie“']],
])('a quotation that its frame splits is one: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  [
    'Ida Volk klagte. Parteichef Jan Kolk hält dagegen: Davon könne keine Rede sein.',
    ['Parteichef Jan Kolk: Davon könne keine Rede sein'],
  ],
  [
    'Ministerin Ida Volk sagte, es reiche. Die Polizei blieb gelassen: Der Einsatz sei beendet.',
    ['Ministerin Ida Volk: es reiche', 'Die Polizei: Der Einsatz sei beendet.'],
  ],
  [
    'Ministerin Ida Volk sagte, es reiche. Die Lage ist klar: Der Bau sei teuer.',
    ['Ministerin Ida Volk: es reiche', 'Ministerin Ida Volk: Der Bau sei teuer.'],
  ],
])('before a colon stands who says what follows in the subjunctive: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  ['Die Partei wies das zurück: Die Vorwürfe seien falsch, hieß es aus der Zentrale.', 'Die Vorwürfe seien falsch'],
  ['Wie ein Sprecher am Montag sagte, werde nun der Film ausgewertet.', 'werde nun der Film ausgewertet'],
])('a frame reports what is reported only: %s', (text, quote) => {
  expect(saidIn(text).map(row => row.split(': ')[1])).toEqual([quote])
})

test.each(['Das kann niemand seriös sagen.', 'Wer behauptet, dass der Bau ruht, irrt.'])(
  'nobody in particular says nothing: %s',
  text => {
    expect(saidIn(text)).toEqual([])
  },
)

test.each([
  ['„Das geht“, sagte die SPD-Politikerin der Nachrichtenagentur.', 'die SPD-Politikerin'],
  ['„Das geht“, sagte der 34-Jährige der „Wochenpost“.', 'der 34-Jährige'],
  ['„Das geht“, sagte die Sprecherin der Nachrichtenagentur.', 'die Sprecherin der Nachrichtenagentur'],
  [
    '„Das geht“, erklärte Forscherin Ida Volk von der University of Kent.',
    'Forscherin Ida Volk von der University of Kent',
  ],
  ['„Kein Kommentar“, brummte Kolk.', 'Kolk'],
  ['„Es reicht“, lässt sich Rätin Ida Volk zitieren.', 'Rätin Ida Volk'],
])('the speaker is named as far as the name goes: %s', (text, speaker) => {
  expect(saidIn(text)[0]?.split(': ')[0]).toBe(speaker)
})

test.each([
  ['Kolk wohnt nebenan – doch er schweige dazu, bemängelt Volk.', ['Volk: doch er schweige dazu']],
  ['Der Plan sei „ohne Sinn“, so Volk im Hörfunk-„Morgenmagazin“.', ['Volk: Der Plan sei „ohne Sinn“']],
  ['Volk schätzt, der Bau koste zwei Millionen.', ['Volk: der Bau koste zwei Millionen']],
])('what the newspaper tells itself is no part of it: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test('what the writer reckons from a number is not said by whom the number is from', () => {
  expect(saidIn('Volk schätzt die Kosten auf zwei Millionen, das wäre ein Rekord.').join()).not.toContain(': das wäre')
})

test('a draft whose words another rule has taken is not rated', () => {
  expect(
    saidIn('Die Brücke ist alt. Dies gab heute – nach Untersuchungen der Prüfer – Professorin Ida Volk bekannt.'),
  ).toEqual(['Professorin Ida Volk: Die Brücke ist alt. […] Dies'])
})

test('a quotation that its verb follows without a comma stands alone', () => {
  expect(saidIn('Der Saal gefiel der Wirtin, „großartige Halle“ schrieb sie am Abend.')).toEqual([
    'sie: „großartige Halle“',
  ])
})

test.each([
  ['„Wir bauen die Brücke neu“, sagte Kern.', 'assert'],
  ['„Wir fordern mehr Geld“, sagte Kern.', 'demand'],
  ['„Wir werden nicht ruhen“, versicherte Kern.', 'promise'],
])('%s: %s', (text, act) => {
  expect(extract(text, german).statements[0]?.act).toBe(act)
})

test.each([
  ['Diesmal geht es ums Heizen. So könne man das nicht machen.', ['']],
  ['Das ist, ehrlich gesagt, kühn. Der Bau sei teuer.', ['']],
  ['Zwei Gäste wurden nach Polizeiangaben von Ästen verletzt.', ['Polizeiangaben']],
])('no adverb, pronoun or agent becomes a speaker: %s', (text, speakers) => {
  expect(saidIn(text).map(row => row.split(': ')[0])).toEqual(speakers)
})

test.each([
  ['Volk sagte, der Sturm sei vorbei. Die Schäden dürften hoch sein.', 1],
  ['Volk sagte, der Sturm sei vorbei. Die Gäste dürften nicht bleiben.', 2],
  ['Volk sagte, der Sturm sei vorbei. Wer glaubt, damit sei Schluss, irrt.', 1],
])('the newspaper guesses and judges by itself: %s', (text, count) => {
  expect(saidIn(text)).toHaveLength(count)
})

test.each([
  ['Scharfe Kritik kam von Minister Jan Kolk: „Das reicht nicht aus.“', 'Minister Jan Kolk'],
  ['Kritik übt die Ministerin: „Das reicht nicht aus.“', 'die Ministerin'],
])('a claim does not speak, who makes it does: %s', (text, speaker) => {
  expect(saidIn(text)[0]?.split(': ')[0]).toBe(speaker)
})

test.each([
  [
    'Zwar sei der Damm alt, räumte Kern ein, er habe aber stets davor gewarnt.',
    ['Kern: Zwar sei der Damm alt […] er habe aber stets davor gewarnt'],
  ],
  [
    'Der Umzug komme zu früh, gab Wirtin Ida Volk zu bedenken; erst müsse der Rat sein Gutachten vorlegen.',
    ['Wirtin Ida Volk: Der Umzug komme zu früh […] erst müsse der Rat sein Gutachten vorlegen'],
  ],
  [
    'Kern habe, heißt es in dem Brief, eine Köchin als „faule Person“ beschimpft.',
    ['dem Brief: Kern habe […] eine Köchin als „faule Person“ beschimpft'],
  ],
])('what an inquit interrupts goes on behind it: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  ['„Ein leeres Haus braucht kein Mensch“, ätzt der Kritiker Jan Kolk.', 'der Kritiker Jan Kolk'],
  ['„Hören Sie auf!“, unterbrach ihn die Richterin.', 'die Richterin'],
  ['„Es ist vorbei“, tröstete die Wirtin den Gast.', 'die Wirtin'],
  ['„Wenn das rauskommt, ist Schluss“, tippt die Senatorin in ihr Telefon.', 'die Senatorin'],
  ['„Wir bleiben alle“, rufen die Bewohner, und: „Das Haus ist unser.“', 'die Bewohner'],
  ['„Handeln, bevor es zu spät ist“, lautet die Losung.', 'die Losung'],
])('behind a whole quotation any verb tells who said it: %s', (text, speaker) => {
  expect(saidIn(text)[0]?.split(': ')[0]).toBe(speaker)
})

test.each([
  ['Aus dem Umfeld des Vorstands ist zu hören, die Stimmung sei schlecht.', 'dem Umfeld des Vorstands'],
  ['Aus dem Rathaus war zu vernehmen, dass der Plan wackele.', 'dem Rathaus'],
  ['Kern kam spät. Dem widersprach ein Sprecher: Der Rat sei pünktlich gewesen.', 'ein Sprecher'],
  ['Die Rektorin, Petra Kern, und der Landrat sagten, der Bau ruhe.', 'Die Rektorin, Petra Kern, und der Landrat'],
  ['Das Wehr halte, sagte Prof. Dr. med. Karla Kern.', 'Prof. Dr. med. Karla Kern'],
  ['„Das ist kühn“, sagte Brandt dieser Zeitung.', 'Brandt'],
  ['Er schrieb einen Brief, in dem er den Umbau als „reinen Unfug“ verurteilte.', 'er'],
])('it finds who speaks: %s', (text, speaker) => {
  expect(saidIn(text).at(-1)?.split(': ')[0]).toBe(speaker)
})

test.each([
  ['Kern sagte, es gehe. Der Rat nahm eine Resolution an. Darin heißt es: „Das Bad bleibt.“', 'eine Resolution'],
  ['Kern sagte, es gehe. Die Nachbarn lasen einen Brief. Darin heißt es: „Das Bad bleibt.“', 'einen Brief'],
  ['Der Bau ruhe, sagte Kern. Die Kasse war leer. Darin heißt es: „Das Bad bleibt.“', ''],
])('"darin" is in the paper named before, never in a person: %s', (text, speaker) => {
  expect(saidIn(text).at(-1)?.split(': ')[0]).toBe(speaker)
})

test('after hearsay inside a report the one who reports goes on', () => {
  expect(
    saidIn('Volk habe ihm gesagt, ohne sie laufe nichts, gab Kern an. Einmal habe sie ihn angerufen.').at(-1),
  ).toBe('Kern: Einmal habe sie ihn angerufen.')
})

test.each([
  ['Das 29 Jahre alte Opfer sagte, es gehe.', 'Das 29 Jahre alte Opfer'],
  ['Ein zwei Meter großer Wirt erklärte, das Tor sei zu.', 'Ein zwei Meter großer Wirt'],
  ['Anderer Meinung ist sein Kollege Jan Kolk: Der Rat dürfe nicht zahlen.', 'sein Kollege Jan Kolk'],
  ['Der Verdacht der Ermittler: Die Wirtin habe Geld verbrannt.', 'der Ermittler'],
  ['Darauf Kern: „Das Tor war zu.“', 'Kern'],
  ['Bis 2035 könnten es nach Angaben des Instituts 11 000 sein.', 'Angaben des Instituts'],
  ['Der Kanzler schrieb auf der Plattform X. EU-Präsidentin Ida Kolk sagte, es gehe.', 'EU-Präsidentin Ida Kolk'],
  ['Kern grüßte den 50.001. Besucher und sagte, es gehe.', 'Kern'],
  ['Zum 150. Geburtstag sagte Kern, es gehe.', 'Kern'],
  ['Nach ihrem 100. Sieg sagte Kern, es gehe.', 'Kern'],
  ['Von Storm erklärte, das Haus sei leer.', 'Von Storm'],
  ['Zu Guttenberg sagte, er komme.', 'Zu Guttenberg'],
  ['Zu Ostern sagte der Papst, er komme.', 'der Papst'],
])('it reads who speaks to its end: %s', (text, speaker) => {
  expect(saidIn(text).at(-1)?.split(': ')[0]).toBe(speaker)
})

test.each([
  ['Jan Kolk lud Ida Brandt ein. Am Abend bat Kolk Brandt, zu warten.', 'Kolk'],
  ['Jan Kolk schwieg. Am Abend bat Jan Kolk, zu warten.', 'Jan Kolk'],
])('two names side by side are one until the text parts them: %s', (text, speaker) => {
  expect(saidIn(text).at(-1)?.split(': ')[0]).toBe(speaker)
})

test.each([
  ['„Das ist ein Skandal“, sagte Jan Kolk. Der Wirt soll getobt haben.', ''],
  ['„Das ist ein Skandal“, sagte ein Polizeisprecher. Der Wirt soll getobt haben.', 'ein Polizeisprecher'],
])('who is quoted is no source of hearsay, unless by office: %s', (text, speaker) => {
  expect(saidIn(text).at(-1)?.split(': ')[0]).toBe(speaker)
})

test.each([
  ['Nach Angaben der Bahn fahren keine Züge; die Gäste warten in der Halle.', 'Angaben der Bahn: fahren keine Züge'],
  ['Zwei Wirte, nach Angaben der Polizei 20 und 22 Jahre alt, flohen.', 'Angaben der Polizei: 20 und 22 Jahre alt'],
])('a source ends at a semicolon, and before numbers: %s', (text, expected) => {
  expect(saidIn(text)).toEqual([expected])
})

test.each([
  ['Aufgeben will die Wirtin aber nicht.', 'die Wirtin'],
  ['Verkaufen wolle sie den Hof nicht, sagte die Wirtin.', 'die Wirtin'],
])('a verb in front of its modal is no subject: %s', (text, speaker) => {
  expect(saidIn(text).at(-1)?.split(': ')[0]).toBe(speaker)
})

test.each([
  ['Man müsse, findet Kolk, auch mal Nein sagen dürfen.', 'Kolk: Man müsse […] auch mal Nein sagen dürfen'],
  ['Der Bau werde, sagte Kern, erst im Mai beginnen können.', 'Kern: Der Bau werde […] erst im Mai beginnen können'],
  ['Kolk – sie ist seit Mai im Amt – kündigte an, das Haus zu verkaufen.', 'Kolk: das Haus zu verkaufen'],
  ['Der Rat – er tagte am Montag – erklärte, das gehe nicht.', 'Der Rat: das gehe nicht'],
])('what interrupts a clause leaves it whole: %s', (text, expected) => {
  expect(saidIn(text)).toEqual([expected])
})

test.each([
  ['„Es reicht“ sagte Kern.', ['Kern: „Es reicht“']],
  ['Das Haus ist alt. Das merkt man den Fenstern an.', []],
  ['Das Haus ist alt. Das merkte Kern an.', ['Kern: Das Haus ist alt. […] Das']],
  ['Präsident Kolk hat den Rat gelobt; man werde das Tor bauen, erklärte er.', ['er: man werde das Tor bauen']],
  [
    'Das Tor sei zu, sagte Kern. Wer komme, müsse klopfen.',
    ['Kern: Das Tor sei zu', 'Kern: Wer komme, müsse klopfen.'],
  ],
  ['„Es ist genug“, sagte die Vorsitzende Ilka Sommer.', ['die Vorsitzende Ilka Sommer: „Es ist genug“']],
  ['„Wer baut, zahlt“, rief der Grünen-Politiker der Menge zu.', ['der Grünen-Politiker: „Wer baut, zahlt“']],
  ['Letzte Woche sagte Kern, das Tor sei zu.', ['Kern: das Tor sei zu']],
])('it reads what papers print: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  ['Kolk hat nicht gesagt, dass er geht.', []],
  ['Was Kolk nicht sagt: Der Vertrag war längst unterschrieben.', []],
  ['Kolk glaubt nicht, dass der Damm hält.', ['Kolk: dass der Damm hält']],
  ['„Das ist falsch“, sagte Kolk nicht nur einmal.', ['Kolk: „Das ist falsch“']],
])('what somebody leaves unsaid nobody says: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  ['Für Kolk ist klar, dass der Vertrag gilt.', ['Kolk: dass der Vertrag gilt']],
  ['Für ihn steht fest: Das war der Wolf.', ['ihn: Das war der Wolf']],
  ['Fest steht, dass der Vertrag gilt.', []],
  ['Für den Umbau steht fest, dass er teuer wird.', []],
])('what is clear to somebody is his opinion: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  ['Er sei, sagt Kolk, kein Held, er habe Glück gehabt.', ['Kolk: Er sei […] kein Held, er habe Glück gehabt']],
  ['„Wir schaffen das“, hatte Kolk 2015 gesagt.', ['Kolk: „Wir schaffen das“']],
  ['Kolk sagt, er habe gewartet, und: „Ich tue es wieder.“', ['Kolk: er habe gewartet', 'Kolk: „Ich tue es wieder.“']],
  ['Zwei Wirte, laut Polizei 20 und 22 Jahre alt, flohen.', ['Polizei: 20 und 22 Jahre alt']],
])('it takes no more and no less: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  [
    'Kolk zieht sich nach eigenen Angaben aus der Politik zurück.',
    ['eigenen Angaben: Kolk zieht sich […] aus der Politik zurück'],
  ],
  ['Das Tor ist zu. Ihren Daten zufolge nutzt man beide Wege.', ['Ihren Daten: nutzt man beide Wege']],
  ['Die Wache sagte, sie gehe dem Bericht nach.', ['Die Wache: sie gehe dem Bericht nach']],
  ['Kolk hatte der Werft im Mai „Betrug“, militärische Planung und Feigheit vorgeworfen.', ['Kolk: „Betrug“']],
  [
    'Kolk sagte, er sei da, und nannte „faule Fische“, sprachlose Wirte und Köche.',
    ['Kolk: er sei da', 'Kolk: „faule Fische“'],
  ],
  [
    'Kolk sagte, er sei da. Nun gelte es, entschlossen am Damm zu arbeiten.',
    ['Kolk: er sei da', 'Kolk: Nun gelte es, entschlossen am Damm zu arbeiten.'],
  ],
  [
    'Im Mai hatte Kolk Polen wegen der Zölle kritisiert. „Sie schaden uns allen sehr.“',
    ['Kolk: „Sie schaden uns allen sehr.“'],
  ],
  [
    'Kolk sagte, er sei da. Das Feuer bedrohe Häuser – ein Helfer starb.',
    ['Kolk: er sei da', 'Kolk: Das Feuer bedrohe Häuser'],
  ],
  ['Die Wache sagte, sie sei ratlos. Ein Video soll den Brand zeigen.', ['Die Wache: sie sei ratlos']],
  [
    'Kolk lobte das Boot: „Es ist gut.“ Prompt kam die Antwort des Ministers Tom Berg. Es sei morsch.',
    ['Kolk: „Es ist gut.“', 'des Ministers Tom Berg: Es sei morsch.'],
  ],
  [
    'Eine Wirtin sagte aus, Kolk habe zu ihr gesagt: „Das bleibt unter uns.“',
    ['Eine Wirtin: Kolk habe zu ihr gesagt: „Das bleibt unter uns.“'],
  ],
  ['Kolk sagte, das gehe nicht: „Hier ist Schluss.“', ['Kolk: das gehe nicht', 'Kolk: „Hier ist Schluss.“']],
])('it keeps whose words they are: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  ['Das sei falsch, sagte der Minister dieser Zeitung.', ['der Minister: Das sei falsch']],
  ['Er sei genesen, teilte seine Familie der Nachrichtenagentur mit.', ['seine Familie: Er sei genesen']],
  ['Das sei falsch, sagte der Sprecher der Zeitung.', ['der Sprecher der Zeitung: Das sei falsch']],
  [
    'Das sei falsch, sagte Kolk am Dienstag der Agentur Kalam zufolge.',
    ['der Agentur Kalam: Das sei falsch, sagte Kolk am Dienstag'],
  ],
  ['Es sei ruhig, sagte ein Sprecher der Werft zufolge.', ['der Werft: Es sei ruhig, sagte ein Sprecher']],
  [
    '„Es ist ruhig“, sagte Minister Tom Kolk der Agentur zufolge.',
    ['der Agentur: „Es ist ruhig“, sagte Minister Tom Kolk'],
  ],
  [
    'Einer fehle, teilte der Chef der Werft, Tom Kolk, der Agentur zufolge am Montag mit.',
    ['der Agentur: Einer fehle, teilte der Chef der Werft, Tom Kolk […] am Montag mit'],
  ],
  [
    '„Wenn die Werften Streit wollen, sind wir bereit“, heißt in einem Brief.',
    [': „Wenn die Werften Streit wollen, sind wir bereit“'],
  ],
  [
    'Kritischer äußert sich die Ärztin Ilka Sommer. Die Studie zeige nichts.',
    ['die Ärztin Ilka Sommer: Die Studie zeige nichts.'],
  ],
  ['Anders klingt es beim Verband: Parteichef Kolk warnte davor, zu eilen.', ['Parteichef Kolk: zu eilen']],
  ['Joschka Fischer äußerte sich. Die Lage sei ernst.', ['Joschka Fischer: Die Lage sei ernst.']],
])('it tells who speaks from whom they tell and how: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  [
    '„Nein“, sagt sie, als der Richter fragt, ob sie müde sei. „Ich bin wach.“',
    ['sie: „Nein“', 'der Richter: ob sie müde sei', 'sie: „Ich bin wach.“'],
  ],
  ['Der Trainer lobte die Elf („Die Jungs haben alles gegeben“).', ['Der Trainer: „Die Jungs haben alles gegeben“']],
  ['Der Zaun hält („Er hält die Kühe ab“).', [': „Er hält die Kühe ab“']],
  [
    'Parteichef Kolk trauerte um „den besten Freund, den ich je hatte“.',
    ['Parteichef Kolk: „den besten Freund, den ich je hatte“'],
  ],
  [
    'Man schlafe nicht, sagt Ida K., 29. Beschwerden seien versandet.',
    ['Ida K: Man schlafe nicht', 'Ida K: Beschwerden seien versandet.'],
  ],
  ['Das gelte, sagte Kolk; wer zahle, dürfe bleiben.', ['Kolk: Das gelte […] wer zahle, dürfe bleiben']],
  [
    'Der Rat forderte Kolk auf, zu sparen; es drohe, so Rätin Ida Volk, „ein Loch“.',
    ['Der Rat: zu sparen', 'Rätin Ida Volk: es drohe […] „ein Loch“'],
  ],
  ['Kolk erklärte, die Länder ermutigten die Bauern nicht.', ['Kolk: die Länder ermutigten die Bauern nicht']],
  ['Eine Ak\u00adti\u00advis\u00adtin ruft: „Kommt her!“', ['Eine Ak\u00adti\u00advis\u00adtin: „Kommt her!“']],
])('it goes on with who speaks: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test('what somebody is reported to have said is nested in who reports it', () => {
  const text = 'Der Heimleiter äußert sich. Die Pflegerin habe ihm gesagt, dass sie müde sei.'
  const [outer, inner] = extract(text, german).statements
  expect([outer, inner].map(s => textAt(text, s?.speaker ?? []))).toEqual(['Der Heimleiter', 'Die Pflegerin'])
  expect(inner?.parent).toBe(0)
})

test.each([
  ['Nach dem Urteil des Gerichts muss die Stadt zahlen.', ['dem Urteil des Gerichts: muss die Stadt zahlen']],
  ['Laut Polizei ist Kolk schuld: „Er war zu schnell.“', ['Polizei: ist Kolk schuld', 'Polizei: „Er war zu schnell.“']],
  ['Auf Deutsch: „Wir kämpfen um jeden Platz.“', [': „Wir kämpfen um jeden Platz.“']],
  ['In der „Morgenpost“ ist zu lesen, der Hof werde verkauft.', ['der „Morgenpost“: der Hof werde verkauft']],
  ['Kolk sprach. Bis dahin gelte, was beschlossen sei.', ['Kolk: Bis dahin gelte, was beschlossen sei.']],
  ['Kolk sprach. Aber wer redet und sagt, das sei nicht so gemeint gewesen, irrt.', []],
  [
    'Zurufe, wonach das Tor klemme, konterte sie mit dem Hinweis, das sei falsch.',
    ['Zurufe: das Tor klemme', 'sie: das sei falsch'],
  ],
  ['Der findet die Steuer „aus der Zeit gefallen“.', ['Der: „aus der Zeit gefallen“']],
  ['Deutsche im Ausland rief das Amt auf, das Land zu verlassen.', ['das Amt: das Land zu verlassen']],
  ['Die Initiative „Das Tor bleibt“ sagte, das sei falsch.', ['Die Initiative „Das Tor bleibt“: das sei falsch']],
  [
    'Der Mailänder „Corriere della Sera“ schrieb, das sei falsch.',
    ['Der Mailänder „Corriere della Sera“: das sei falsch'],
  ],
])('it tells what was said from what was not, and by whom: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  ['Kolk habe, meldete der Sender, gefehlt; das Amt dementierte.', ['der Sender: Kolk habe […] gefehlt']],
  ['Kolk sagte laut der Agentur Kalam, das Tor sei zu.', ['Kolk […] der Agentur Kalam: das Tor sei zu']],
  [
    'Kolk kündigte nach Angaben seines Sprechers an, er werde gehen.',
    ['Kolk […] Angaben seines Sprechers: er werde gehen'],
  ],
  [
    'Kolk sprach. Von einem Netz, wie es der Anwalt beschreibt, könne keine Rede sein.',
    ['Kolk: Von einem Netz, wie es der Anwalt beschreibt, könne keine Rede sein.'],
  ],
  ['Das gehe, sagte der CDU-Politiker WELT.', ['der CDU-Politiker: Das gehe']],
  ['Die Zeitung zitierte einen Beamten mit der Aussage, das Tor sei zu.', ['einen Beamten: das Tor sei zu']],
  ['Ein Sturz, wie ihn der Anwalt behauptet, ist unwahrscheinlich.', []],
])('it tells who passes on from who says: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  ['Der Steg sei dicht, sagte am Montag Bürgermeister Karl Kern.', 'Bürgermeister Karl Kern: Der Steg sei dicht'],
  ['Der Steg sei dicht, teilte am späten Abend Ida Volk mit.', 'Ida Volk: Der Steg sei dicht'],
  ['Am Montag Abend sagte Kern, der Steg sei dicht.', 'Kern: der Steg sei dicht'],
])('behind a day somebody is named: %s', (text, expected) => {
  expect(saidIn(text)).toEqual([expected])
})

test.each([
  [
    'Der Turm sei nicht zu halten, trotz der Spenden, sagt Karl Kern.',
    'Der Turm sei nicht zu halten, trotz der Spenden',
  ],
  [
    'Er sehe nicht, dass der Turm hält, geschweige denn für immer, sagt Karl Kern.',
    'Er sehe nicht, dass der Turm hält, geschweige denn für immer',
  ],
])('what is added behind a comma belongs to the words before the inquit: %s', (text, quote) => {
  expect(saidIn(text)).toContain(`Karl Kern: ${quote}`)
})

test.each([
  [
    'Rätin Ida Volk blieb ruhig: Wenn alle kämen, reiche der Platz, sagte sie.',
    ['sie: Wenn alle kämen, reiche der Platz'],
  ],
  [
    'Der Saal sei geprüft worden, nicht der Turm: Wenn er brenne, sei das schlimm, sagte Kern.',
    ['Kern: Der Saal sei geprüft worden, nicht der Turm: Wenn er brenne, sei das schlimm'],
  ],
  [
    'Der Wirt verlangte Kerns Abgang, Köche und Kellner klagten vor Gericht.',
    ['Der Wirt: Der Wirt verlangte Kerns Abgang'],
  ],
  ['Der Steg ist offen, wie aufgrund der Zählung erwartet.', []],
  ['Der Steg ist offen, wie vermutet, und die Fähre fährt.', []],
  ['Der Steg ist, wie es im Amtsdeutsch heißt, teilentwidmet.', []],
  ['Der Rat hat nicht nur nach Medienberichten entschieden.', []],
  [
    'Gerüchte hatte es nach einem Bericht des Senders gegeben, wonach der Steg wackelt.',
    ['einem Bericht des Senders: der Steg wackelt'],
  ],
])('what the newspaper itself tells is nobody’s: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  ['Kern sprach sich dagegen aus, den Steg zu sperren.', 'deny'],
  ['Kern sprach sich dafür aus, den Steg zu sperren.', 'demand'],
  ['Kern riet davon ab, den Steg zu sperren.', 'warn'],
])('who is against it does not demand it: %s', (text, act) => {
  expect(extract(text, german).statements[0]?.act).toBe(act)
})

test.each([
  [
    'Das reiche nicht, sagte die Leiterin der Stelle gegen Lärm an Schulen und Kitas, Ida Volk.',
    ['die Leiterin der Stelle gegen Lärm an Schulen und Kitas, Ida Volk: Das reiche nicht'],
  ],
  [
    'Das reiche nicht, sagte der Sprecher des Vereins für Hilfe in Not, Karl Kern (SPD).',
    ['der Sprecher des Vereins für Hilfe in Not, Karl Kern (SPD): Das reiche nicht'],
  ],
  ['Das reiche nicht, sagte der Sprecher im Gespräch, Karl Kern.', ['der Sprecher: Das reiche nicht']],
  [
    'Das reiche nicht, sagte Ida Volk vom „Wir sind das Tal“-Bündnis.',
    ['Ida Volk vom „Wir sind das Tal“-Bündnis: Das reiche nicht'],
  ],
])('what a body is about stands before the name: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  ['„Woran erkennst du ihn?“, fragte die Richterin. „Ich kannte seinen Gang.“', ''],
  ['„Wo waren Sie“, wollte die Richterin wissen. „Auf dem Markt.“', ''],
  ['„Wer soll das bezahlen?“, fragte die Rätin. „Wir haben kein Geld.“', 'die Rätin'],
  ['„Wie wollen Sie das erklären?“, fragte die Rätin. „Sie haben versagt.“', 'die Rätin'],
])('whoever is asked answers, not who asks: %s', (text, speaker) => {
  const { statements } = extract(text, german)
  expect(textAt(text, statements.at(-1)?.speaker ?? [])).toBe(speaker)
})

test.each([
  [
    'Die Anwältin schwieg. Der Zeuge erklärte: „Ich war krank“, außerdem sei er blind: „Ich sah nichts.“',
    ['Der Zeuge: „Ich war krank“', 'Der Zeuge: außerdem sei er blind:', 'Der Zeuge: „Ich sah nichts.“'],
  ],
  ['Der Junge wird gerufen, die Richterin belehrt ihn: „Lüg nicht.“', ['die Richterin: „Lüg nicht.“']],
  ['Der Junge wurde geladen, dann rief Karl Kern: „Lüg nicht.“', ['Karl Kern: „Lüg nicht.“']],
])('the clause next to the colon announces the words: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test('one mark closes two where those behind open and close for themselves', () => {
  const text = 'Er fragt: „Warum dachten Sie: „Nur weg?“ Die Wirtin zögert. Dann sagt sie: „Ich fror.“'
  expect(saidIn(text)).toEqual(['Er: „Warum dachten Sie: „Nur weg?“', 'sie: „Ich fror.“'])
  expect(saidIn('Er sagt: „Sie rief: „Nur weg!“ Das war alles.“ Die Wirtin ging.')).toEqual([
    'Er: „Sie rief: „Nur weg!“ Das war alles.“',
  ])
})

test('of reports in a row none hangs on a noun of the one before', () => {
  const text = 'Sie sagte, der Turm sei schief, das Amt habe die Ansicht der Zeugen bestätigt, der Bau sei riskant.'
  expect(extract(text, german).statements).toHaveLength(1)
})

test.each([
  ['Der Verein wirft der Polizei vor, Gäste verhört und geschlagen zu haben.', 'Gäste verhört und geschlagen zu haben'],
  ['Kern warf ihm vor, Akten versteckt und Zeugen bedroht zu haben.', 'Akten versteckt und Zeugen bedroht zu haben'],
])('two participles share the infinitive that closes them: %s', (text, quote) => {
  const [statement] = extract(text, german).statements
  expect(statement?.rule).toBe('frame/infinitive')
  expect(statement?.quote.map(([from, to]) => text.slice(from, to))).toEqual([quote])
})

test.each([
  ['Anders sieht das Lehrerin Ida Volk: „Es reicht.“', ['Lehrerin Ida Volk: „Es reicht.“']],
  ['Ähnlich sieht das Bürgermeister Karl Kern: „Es reicht.“', ['Bürgermeister Karl Kern: „Es reicht.“']],
  ['Kritisch sieht das Minister Kern: „Es reicht.“', ['Minister Kern: „Es reicht.“']],
  ['Anders sieht das Emil Kern (SPD): „Es reicht.“', ['Emil Kern (SPD): „Es reicht.“']],
  ['Anders sieht das Magazin Rundblick die Lage: „Es reicht.“', ['das Magazin Rundblick: „Es reicht.“']],
])('“das” before a title stands for what was told: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  ['Der Verein „Rettet das Bad“ wirft dem Rat Untätigkeit vor.', []],
  ['Auch die Partei „Die Guten“ wirft ihm Versagen vor.', []],
  ['Der Rat wirft dem Verein „Rettet das Bad“ Untätigkeit vor.', []],
  ['Das Bündnis „Kein Beton“ warf dem Rat „Willkür“ vor.', ['Das Bündnis „Kein Beton“: „Willkür“']],
  ['Der Rat wirft dem Verein „pure Hetze“ vor.', ['Der Rat: „pure Hetze“']],
])('the name of who accuses, or is accused, is no accusation: %s', (text, expected) => {
  const { statements } = extract(text, german)
  expect(
    statements.filter(s => s.type === 'Direct').map(s => `${textAt(text, s.speaker)}: ${textAt(text, s.quote)}`),
  ).toEqual(expected)
})
