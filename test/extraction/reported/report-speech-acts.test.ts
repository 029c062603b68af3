import { expect, test } from 'vitest'
import { extract } from '../../../src/extraction/extract.js'
import { german } from '../../../src/language/german/index.js'
import { speechActPhrases } from '../../../src/language/german/speech-act-phrases.js'
import { speechActVerbs } from '../../../src/language/german/speech-act-verbs.js'
import { textAt } from '../../support/parts-of.js'

const read = (text: string) =>
  extract(text, german).statements.map(s => ({
    type: s.type,
    act: s.act,
    quote: textAt(text, s.quote),
    speaker: textAt(text, s.speaker),
  }))

const rows = `${speechActVerbs.trim()}\n${speechActPhrases.trim()}`
  .trim()
  .split('\n')
  .map(row => row.split('|').map(cell => cell.trim()))

test.each(rows)('the row of %s (%s, %s) holds for its example: %s', (_lemma, _takes, act, example = '') => {
  expect(read(example)).toMatchObject([{ type: 'Reported', act, quote: example }])
})

test.each([
  ['Als Grund nannte der Wirt den Umbau der Küche.', 'der Wirt'],
  ['Die Zeugin sprach von zwischen 20 und 30 Schüssen.', 'Die Zeugin'],
  ['Der Bürgermeister warf dem Händler Täuschung vor.', 'Der Bürgermeister'],
  ['Die Brücke wurde vom Prüfer als baufällig bezeichnet.', 'Prüfer'],
  ['Der Entwurf wurde von seinen Kritikern als Rückschritt verurteilt.', 'seinen Kritikern'],
  ['Von Meier wurde eine Pause angeregt.', 'Meier'],
  ['Volkswagen kündigte den Bau eines Werks an.', 'Volkswagen'],
  ['Die Zeit berichtet von einem Streit.', 'Die Zeit'],
  ['Der Minister sprach von 10 bis 12 Verletzten.', 'Der Minister'],
  ['Der Rat verurteilte den Angriff als Verbrechen.', 'Der Rat'],
  ['In vielen Medien wurde von einem Streit berichtet.', 'vielen Medien'],
  ['Bemängelt werden auch die langen Wege zum Arzt.', ''],
  ['Vermutet wurden Absprachen zwischen den Händlern.', ''],
  ['Das Unternehmen räumte Fehler bei der Produktion ein.', 'Das Unternehmen'],
  ['Der Konzern stellte für das Jahr höhere Gewinne in Aussicht.', 'Der Konzern'],
  ['Die Opposition sieht in dem Urteil einen Sieg für den Rechtsstaat.', 'Die Opposition'],
  ['Die Polizei schätzt rund 300 Gäste.', 'Die Polizei'],
  ['Der Präsident möchte schlichten, nimmt die Abgeordneten in Schutz und warnt vor Härte.', 'Der Präsident'],
  ['Die Partei fordert seit gestern den Rücktritt des Ministers.', 'Die Partei'],
  ['Als Preis wurde eine Summe von zehn Millionen Euro genannt.', ''],
  ['Die Partei, die Liste Nord, bezeichnete die Wahl als Erfolg.', 'Die Partei, die Liste Nord'],
  ['Die Diskussion über die Spitze nannte Leikert schädlich.', 'Leikert'],
  ['Die Debatte nannte Frau Kern überflüssig.', 'Frau Kern'],
])('%s is said by %s', (text, speaker) => {
  expect(read(text)).toMatchObject([{ type: 'Reported', speaker }])
})

test.each([
  'Der Sturm zog nach Norden und forderte Opfer.',
  'Der Verein hatte damals einen Neubau gefordert.',
  'Der Verein hat einen Neubau nicht gefordert.',
  'Die Gäste begrüßten den Wirt.',
  'Der Verein bestreitet sein zweites Spiel.',
  'Das Gericht wies die Klage zurück.',
  'Das Gericht befand den Angeklagten für schuldig.',
  'Die Besucher erwartet ein buntes Programm.',
  'Der Verband schloss den Spieler für drei Jahre aus.',
  'Das Gericht schloss die Öffentlichkeit aus.',
  'Die Läuferin verwies ihre Gegnerin auf Platz zwei.',
  'Der Schiedsrichter verwies den Trainer auf die Tribüne.',
  'Der Roman berichtet von einer Reise nach Indien.',
  'Der Torwart versprach sich mehrmals.',
  'Der Entwurf räumt den Ländern mehr Zeit ein.',
  'Den Fahrer erwartet eine Anklage.',
  'Die Klinik hält zwanzig Betten für Notfälle vor.',
  'Die Ministerin unterstrich die Bedeutung der Reform.',
  'Der Sturm forderte drei Todesopfer.',
  'Der Minister gab die Entscheidung bekannt.',
  'Die Zuschauer sahen im Stadion ein Tor.',
  'Der Minister lehnte das Geschenk ab.',
  'Das Bild wird als Meisterwerk angesehen.',
  'Die Bürger waren zur Wahl aufgerufen.',
  'Das Amt stellte den Wagen in der Aussichtsgasse ab.',
  'Der Minister wurde im Amt bestätigt.',
  'Das Gericht bestätigte das Urteil der Vorinstanz.',
  'Die Aufgabe verlangt große Geduld.',
  'Der Ort nennt sich Luftkurort.',
  'Als Lichtjahr bezeichnet man eine Strecke.',
  'Ein Lichtjahr wird als Längenmaß bezeichnet.',
  'Der Händler bot Kartoffeln an.',
  'Die Bürger sahen in dem Saal einen Film.',
  'Der Torwart hielt den Ball für seine Mannschaft.',
  'Der Läufer hält den Rekord für die längste Strecke.',
  'Die Straße führt auf einen Berg zurück.',
  'Der Weg geht von der Brücke aus.',
  'Die Wolken kündigten Regen an.',
  'Doch will die Partei das Rathaus behalten, braucht es ein Wunder.',
  'Will Kern gewinnen, muss er reden.',
  'Die Spuren weisen auf einen Einbruch hin.',
  'Das Ergebnis verspricht Spannung.',
  'Die Gemeinde schätzt ihre Feuerwehr.',
  'Der Wind drohte mit Ästen.',
  'Die Parteien stimmten über die Maut ab.',
  'Forderte der Verband den Rücktritt des Vorstands?',
  'Was will die Regierung?',
  'Der Händler gab die Preise für das neue Rad bekannt.',
  'Die Jury gab am Abend die Gewinner bekannt.',
  'Das Gesetz verlangt eine Begründung.',
  'Die Verfassung garantiert die Freiheit der Presse.',
  'Sowohl der Wirt als auch der Koch kritisierten die Pläne.',
  'Der Trainer lobte den Torwart mehr als den Sturm.',
  'Die Zeitung berichtete über den Markt.',
  'Mit dem neuen Motor wird eine Reichweite von 300 Kilometern bei einer Ladung erwartet.',
  'Nach der Flut wird der Ausbruch von Typhus befürchtet.',
  'Erwartet werden 3000 Gäste.',
  'Die Steuerreform verspricht Entlastung.',
  'Die Wirtin erwartet im Mai ihr zweites Kind.',
  'Das Dorf beklagt vier Tote.',
  'Die Kamera dokumentierte den Unfall.',
  'Die Sirenen warnten vor der Flut.',
  'Der Minister spricht am Montag von 10 bis 12 Uhr.',
  'Tausende drängten auf den Marktplatz.',
  'Der Auftrag ging von der Polizei aus.',
  'Der Künstler versteht sich als Maler.',
  'Das Gericht verurteilte den Mann als Dieb zu zwei Jahren Haft.',
  'Der Markt blieb leer, weil der Wirt einen Umzug gefordert hatte.',
  'Bei der Sanierung der Brücke wird mit Kosten von drei Millionen Euro gerechnet.',
])('%s sums up no speech', text => {
  expect(read(text).filter(s => s.type === 'Reported')).toEqual([])
})

test.each([
  ['Von Hagel wird auch im Süden berichtet.', 'Von Hagel wird auch im Süden berichtet.'],
  ['Die Händler hatten mit mehr Gästen gerechnet.', 'Die Händler hatten mit mehr Gästen gerechnet.'],
  ['Es regnete, aber der Wirt sprach von einem guten Jahr.', 'aber der Wirt sprach von einem guten Jahr'],
  ['Es kamen viele Gäste; der Wirt sprach von 200 Leuten.', 'der Wirt sprach von 200 Leuten'],
  ['Während die Bahn schweigt, fordert der Verein eine Antwort.', 'fordert der Verein eine Antwort.'],
  ['Der Wirt lobte den Wein als mild, während der Koch ihn sauer fand.', 'Der Wirt lobte den Wein als mild'],
])('%s: the quote is "%s"', (text, quote) => {
  expect(read(text).filter(s => s.type === 'Reported')).toMatchObject([{ quote }])
})

test.each([
  ['Die Regierung will das Abkommen kündigen.', 'Die Regierung'],
  ['Am Montag will der Bürgermeister Karl Weber einen Plan vorlegen.', 'der Bürgermeister Karl Weber'],
  ['Die EZB will keine Anleihen mehr kaufen.', 'Die EZB'],
])('%s is what %s has announced', (text, speaker) => {
  expect(read(text)).toMatchObject([{ type: 'Reported', act: 'announce', quote: text, speaker }])
})

test.each([
  'Die Regierung will offenbar das Abkommen kündigen.',
  'Die Gäste wollen im Garten sitzen.',
  'Er will den Zaun streichen.',
  'Die Regierung wollte das Abkommen kündigen.',
  'Was will die Regierung?',
  'Der Film will unterhalten.',
])('%s announces nothing', text => {
  expect(read(text)).toEqual([])
})

test('what is denied is told apart from what is granted', () => {
  expect(read('Der Wirt räumte Fehler ein, bestritt aber eine Schuld an dem Brand.')).toMatchObject([
    { act: 'assert', quote: 'Der Wirt räumte Fehler ein', speaker: 'Der Wirt' },
    { act: 'deny', quote: 'bestritt aber eine Schuld an dem Brand', speaker: 'Der Wirt' },
  ])
})

test('words in marks behind "als" are the statement, not the sentence', () => {
  expect(read('Der Trainer bezeichnete die Niederlage als „Lehrgeld für alle“.').map(s => s.type)).toEqual(['Direct'])
})
