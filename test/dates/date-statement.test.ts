import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateStatement, dateStatements } from '../../src/dates/date-statement.js'
import { type Interval, UNKNOWN } from '../../src/dates/interval.js'
import { parseDate } from '../../src/dates/parse-date.js'
import type { Statement } from '../../src/extraction/model.js'
import { statementIn } from './statement-in.js'

type Row = readonly [marked: string, days: string, precision: string, phrase: string | null]

/** Days as `2022-01-21` or `2022-01-10/2022-01-16`, an open end as nothing. */
function expectDate(marked: string, published: Interval, days: string, precision: string, phrase: string | null) {
  const { text, statement } = statementIn(marked)
  const [from, to = from] = days.split('/').map(day => day || null)
  expect(dateStatement(statement, text, published)).toEqual({ from, to, precision, phrase })
}

// 21 January 2022 was a Friday
describe('In an article of 21 January 2022', () => {
  const published = parseDate('2022-01-21')
  const today = '2022-01-21'

  test.each<Row>([
    // the former name of a platform
    ['[schrieb] {sie} auf der Plattform X, früher Twitter', today, 'day', null],
    // days of the week
    ['[sagte] {Blinken} am Freitag', today, 'day', 'am Freitag'],
    ['[sagte] {Blinken} am Donnerstag in Genf', '2022-01-20', 'day', 'am Donnerstag'],
    ['[sagte] {Blinken} am Samstag', '2022-01-15', 'day', 'am Samstag'],
    ['[sagte] {sie} am Sonnabend', '2022-01-15', 'day', 'am Sonnabend'],
    ['[sagte] {sie} am späten Mittwochabend', '2022-01-19', 'day', 'am späten Mittwochabend'],
    ['[sagte] {sie} am Freitagmorgen', today, 'day', 'am Freitagmorgen'],
    ['[teilte] {die Polizei} Montag [mit]', '2022-01-17', 'day', 'Montag'],
    ['[erklärte] {er} vergangenen Dienstag', '2022-01-18', 'day', 'vergangenen Dienstag'],
    ['[erklärte] {er} letzten Freitag', '2022-01-14', 'day', 'letzten Freitag'],
    ['[hat] {sie} diesen Samstag [angekündigt]', '2022-01-15', 'day', 'diesen Samstag'],
    ['[erklärte] {er} am vorletzten Freitag', '2022-01-07', 'day', 'am vorletzten Freitag'],
    ['[erklärte] {er} am Freitag vergangener Woche', '2022-01-14', 'day', 'am Freitag vergangener Woche'],
    ['[erklärte] {er} am Montag dieser Woche', '2022-01-17', 'day', 'am Montag dieser Woche'],
    ['[erklärte] {er} am Mittwoch in der letzten Woche', '2022-01-12', 'day', 'am Mittwoch in der letzten Woche'],
    ['[erklärte] {er} am Freitag vor einer Woche', '2022-01-14', 'day', 'am Freitag vor einer Woche'],
    ['Am gestrigen Donnerstag [hatte] {der Verband} [bekannt gegeben]', '2022-01-20', 'day', 'Am gestrigen Donnerstag'],
    ['[hieß] es in der Nacht zum Freitag', '2022-01-20/2022-01-21', 'range', 'in der Nacht zum Freitag'],
    ['[hieß] es in der Nacht zum Samstag', '2022-01-21', 'range', 'in der Nacht zum Samstag'],
    ['[hieß] es in der Nacht auf Donnerstag', '2022-01-19/2022-01-20', 'range', 'in der Nacht auf Donnerstag'],
    [
      '[hieß] es in der Nacht von Montag auf Dienstag',
      '2022-01-17/2022-01-18',
      'range',
      'in der Nacht von Montag auf Dienstag',
    ],
    ['[sagten] {sie} am Montag und Dienstag', '2022-01-17/2022-01-18', 'range', 'am Montag und Dienstag'],
    ['[sagte] {er} der „Morgenpost“ (Samstag)', today, 'day', 'Samstag'],
    ['[sagte] {er} der „Morgenpost“ (Mittwochsausgabe)', '2022-01-19', 'day', 'Mittwochsausgabe'],
    ['[berichtet] {die „Morgenpost“} in ihrer Freitagausgabe', today, 'day', 'in ihrer Freitagausgabe'],
    // counted from today
    ['[sagte] {Blinken} heute', today, 'day', 'heute'],
    ['[teilte] {das Amt} heute Morgen [mit]', today, 'day', 'heute Morgen'],
    ['[sagte] {Blinken} gestern', '2022-01-20', 'day', 'gestern'],
    ['[sagte] {Blinken} gestern Abend', '2022-01-20', 'day', 'gestern Abend'],
    ['[bestätigten] {Taucher} vorgestern', '2022-01-19', 'day', 'vorgestern'],
    ['[hieß] es am heutigen Tag', today, 'day', 'am heutigen Tag'],
    ['[gab] {die Firma} am Morgen [bekannt]', today, 'day', 'am Morgen'],
    ['[sagte] {er} in der vergangenen Nacht', today, 'day', 'in der vergangenen Nacht'],
    ['[hatte] {sie} vor zwei Wochen [gesagt]', '2022-01-04/2022-01-10', 'range', 'vor zwei Wochen'],
    ['Erst vor drei Tagen [hatte] {sie} [zugesagt]', '2022-01-18', 'day', 'vor drei Tagen'],
    ['[hatte] {sie} vor einem Monat [gesagt]', '2021-12-01/2021-12-31', 'month', 'vor einem Monat'],
    ['[hatte] {sie} vor gut zwei Jahren [gesagt]', '2020-01-01/2020-12-31', 'year', 'vor gut zwei Jahren'],
    ['[hatte] {sie} vor mehr als 20 Jahren [gesagt]', '2002-01-01/2002-12-31', 'year', 'vor mehr als 20 Jahren'],
    ['[hatte] {sie} vor einem halben Jahr [gesagt]', '2021-06-21/2021-08-21', 'range', 'vor einem halben Jahr'],
    ['[hatte] {sie} vor einer Stunde [gesagt]', today, 'day', 'vor einer Stunde'],
    ['[hatte] {sie} vor einigen Tagen [gesagt]', '2022-01-12/2022-01-19', 'range', 'vor einigen Tagen'],
    ['[hatte] {sie} vor ein paar Wochen [gesagt]', '2021-11-16/2022-01-10', 'range', 'vor ein paar Wochen'],
    ['[hatte] {sie} schon vor Jahren [gesagt]', '/2020-12-31', 'range', 'vor Jahren'],
    ['[hatte] {sie} erst kürzlich [gesagt]', '2021-01-21/2022-01-21', 'range', 'erst kürzlich'],
    ['[hat] {sie} dieser Tage [gesagt]', '2022-01-15/2022-01-21', 'range', 'dieser Tage'],
    ['[hatte] {sie} früher [gesagt]', '/2022-01-21', 'unknown', 'früher'],
    // since
    ['[fordern] {die Ärzte} seit Montag', '2022-01-17/2022-01-21', 'range', 'seit Montag'],
    ['[fordern] {die Ärzte} seit dem 3. Januar', '2022-01-03/2022-01-21', 'range', 'seit dem 3. Januar'],
    ['Seit August 2013 [vertritt] {er} die These', '2013-08-01/2022-01-21', 'range', 'Seit August 2013'],
    ['[fordern] {die Ärzte} seit zwei Jahren', '2020-01-01/2022-01-21', 'range', 'seit zwei Jahren'],
    ['[fordern] {die Ärzte} seit Jahren', '/2022-01-21', 'range', 'seit Jahren'],
    ['[fordern] {die Ärzte} seit gestern', '2022-01-20/2022-01-21', 'range', 'seit gestern'],
    [
      '[sagte] {er} in den vergangenen drei Wochen mehrfach',
      '2021-12-28/2022-01-21',
      'range',
      'in den vergangenen drei Wochen',
    ],
    // dates
    ['[sagte] {Blinken} am 21. Januar', today, 'day', 'am 21. Januar'],
    ['[sagte] {Blinken} am 24. Januar', '2021-01-24', 'day', 'am 24. Januar'],
    ['[sagte] {Blinken} am 29. Februar', '2020-02-29', 'day', 'am 29. Februar'],
    ['[sagte] {Blinken} am 21.01.2022', today, 'day', 'am 21.01.2022'],
    ['[sagte] {Blinken} am 3.1.', '2022-01-03', 'day', 'am 3.1.'],
    ['[sagte] {Blinken} am 03.01.22', '2022-01-03', 'day', 'am 03.01.22'],
    ['[sagte] {Blinken} am 2021-12-03', '2021-12-03', 'day', 'am 2021-12-03'],
    ['[sagte] {Blinken} am 3. Aug. 2017', '2017-08-03', 'day', 'am 3. Aug. 2017'],
    ['[sagte] {Blinken} am heutigen 21. Januar', today, 'day', 'am heutigen 21. Januar'],
    ['[sagte] {Blinken} am 5. März 1998', '1998-03-05', 'day', 'am 5. März 1998'],
    [
      '[sagte] {Blinken} am Donnerstag, dem 28. Dezember 2006,',
      '2006-12-28',
      'day',
      'am Donnerstag, dem 28. Dezember 2006',
    ],
    ['[sagte] {Blinken} am Mittwoch (19.01.)', '2022-01-19', 'day', 'am Mittwoch (19.01.)'],
    ['[sagte] {Blinken} am 27. Juni vergangenen Jahres', '2021-06-27', 'day', 'am 27. Juni vergangenen Jahres'],
    ['[sagte] {Blinken} am 5. dieses Monats', '2022-01-05', 'day', 'am 5. dieses Monats'],
    ['[sagte] {Blinken} am 3. und 4. Mai', '2021-05-03/2021-05-04', 'range', 'am 3. und 4. Mai'],
    [
      '[sagte] {Blinken} zwischen dem 30. Dezember und dem 3. Januar',
      '2021-12-30/2022-01-03',
      'range',
      'zwischen dem 30. Dezember und dem 3. Januar',
    ],
    ['[sagte] {der Papst} an Heiligabend', '2021-12-24', 'day', 'an Heiligabend'],
    ['[sagte] {der Papst} am Ostermontag 2019', '2019-04-22', 'day', 'am Ostermontag 2019'],
    // weeks
    ['[sagte] {er} letzte Woche', '2022-01-10/2022-01-16', 'range', 'letzte Woche'],
    ['[sagte] {er} in der vergangenen Woche', '2022-01-10/2022-01-16', 'range', 'in der vergangenen Woche'],
    ['[sagte] {er} in dieser Woche', '2022-01-17/2022-01-21', 'range', 'in dieser Woche'],
    ['[sagte] {er} am Wochenende', '2022-01-15/2022-01-16', 'range', 'am Wochenende'],
    ['[sagte] {er} zu Beginn der Woche', '2022-01-17/2022-01-18', 'range', 'zu Beginn der Woche'],
    ['[sagte] {er} Ende vergangener Woche', '2022-01-13/2022-01-16', 'range', 'Ende vergangener Woche'],
    // months and seasons
    ['[sagte] {er} im Januar', '2022-01-01/2022-01-21', 'month', 'im Januar'],
    ['[sagte] {er} bereits im Dezember', '2021-12-01/2021-12-31', 'month', 'im Dezember'],
    ['[sagte] {er} Ende Dezember', '2021-12-21/2021-12-31', 'range', 'Ende Dezember'],
    ['[sagte] {er} Anfang März 2019', '2019-03-01/2019-03-10', 'range', 'Anfang März 2019'],
    ['[sagte] {er} im Juni vergangenen Jahres', '2021-06-01/2021-06-30', 'month', 'im Juni vergangenen Jahres'],
    ['[sagte] {er} im letzten Januar', '2021-01-01/2021-01-31', 'month', 'im letzten Januar'],
    ['[hatte] {er} letzten September [kritisiert]', '2021-09-01/2021-09-30', 'month', 'letzten September'],
    ['[sagte] {er} Anfang des Monats', '2022-01-01/2022-01-10', 'range', 'Anfang des Monats'],
    ['[sagte] {er} im vergangenen Monat', '2021-12-01/2021-12-31', 'month', 'im vergangenen Monat'],
    ['[sagte] {er} zwischen Mai und Juli', '2021-05-01/2021-07-31', 'range', 'zwischen Mai und Juli'],
    ['[sagte] {er} im November und Januar', '2021-11-01/2022-01-21', 'range', 'im November und Januar'],
    ['[sagte] {er} im Frühjahr', '2021-03-01/2021-05-31', 'season', 'im Frühjahr'],
    ['[sagte] {er} im vergangenen Sommer', '2021-06-01/2021-08-31', 'season', 'im vergangenen Sommer'],
    ['[sagte] {er} im Winter 2004', '2004-12-01/2005-02-28', 'season', 'im Winter 2004'],
    ['[sagte] {er} im Winter', '2021-12-01/2022-01-21', 'season', 'im Winter'],
    ['Reported| {Sie} [verwiesen] auf die Zahlen im vierten Quartal.', '2022-01-21', 'day', null],
    ['[sagte] {er} im ersten Quartal 2019', '2019-01-01/2019-03-31', 'range', 'im ersten Quartal 2019'],
    ['[sagte] {er} in der zweiten Jahreshälfte', '2021-07-01/2021-12-31', 'range', 'in der zweiten Jahreshälfte'],
    // years and longer
    ['[hatte] {Merkel} bereits 2019 [gesagt]', '2019-01-01/2019-12-31', 'year', '2019'],
    ['2008 [erklärte] {er} zu dem Vorhaben:', '2008-01-01/2008-12-31', 'year', '2008'],
    ['[hatte] {Merkel} 2019 [gesagt]', '2019-01-01/2019-12-31', 'year', '2019'],
    ['[sagte] {sie} im Jahr 2007', '2007-01-01/2007-12-31', 'year', 'im Jahr 2007'],
    ['[sagte] {sie} im vergangenen Jahr', '2021-01-01/2021-12-31', 'year', 'im vergangenen Jahr'],
    ['[sagte] {sie} in diesem Jahr', '2022-01-01/2022-01-21', 'year', 'in diesem Jahr'],
    ['[sagte] {sie} im Vorjahr', '2021-01-01/2021-12-31', 'year', 'im Vorjahr'],
    ['[sagte] {sie} Anfang letzten Jahres', '2021-01-01/2021-04-30', 'range', 'Anfang letzten Jahres'],
    ['[sagte] {sie} Ende 2005', '2005-09-01/2005-12-31', 'range', 'Ende 2005'],
    ['[sagte] {sie} zwischen 2003 und 2005', '2003-01-01/2005-12-31', 'range', 'zwischen 2003 und 2005'],
    ['[sagte] {sie} Mitte der Neunzigerjahre', '1993-01-01/1996-12-31', 'range', 'Mitte der Neunzigerjahre'],
    ['[sagte] {sie} in den 80er Jahren', '1980-01-01/1989-12-31', 'range', 'in den 80er Jahren'],
    ['[schrieb] {man} im 19. Jahrhundert', '1801-01-01/1900-12-31', 'range', 'im 19. Jahrhundert'],
    // counted from what was told
    ['[hatte] {sie} am Vortag [gesagt]', '2022-01-20', 'day', 'am Vortag'],
    ['[hatte] {sie} zwei Tage zuvor [gesagt]', '2022-01-19', 'day', 'zwei Tage zuvor'],
    [
      'Nach dem Treffen am Dienstag und dem Essen [sagte] {sie} einen Tag später',
      '2022-01-19',
      'day',
      'einen Tag später',
    ],
    ['Im Mai 2019 trat er an. Damals [sagte] {er}', '2019-05-01/2019-05-31', 'month', 'Damals'],
    ['[sagte] {er} damals', '/2022-01-21', 'unknown', 'damals'],
    // which phrase of several, and where it stands
    ['[sagte] {Blinken} am Freitag nach einem Treffen am Donnerstag', today, 'day', 'am Freitag'],
    ['Am Donnerstag [hatte] {Blinken}, der am Montag nach Genf kam, [erklärt]', '2022-01-20', 'day', 'Am Donnerstag'],
    ['{Blinken}, der US-Außenminister, [sagte] am Montag', '2022-01-17', 'day', 'am Montag'],
    ['[sagte] {Blinken} in Genf am Montag', '2022-01-17', 'day', 'am Montag'],
    ['[sagte] {Blinken} vor Journalisten am Montag', '2022-01-17', 'day', 'am Montag'],
    ['[erklärte] {sie} auf einer Pressekonferenz am 6. Januar', '2022-01-06', 'day', 'am 6. Januar'],
    ['wie {die Agentur} gestern [berichtete]', '2022-01-20', 'day', 'gestern'],
    ['{Blinken} [hat] das am Montag [bestätigt]', '2022-01-17', 'day', 'am Montag'],
    ['{Angela Merkel} (CDU) [sagte] in Bonn (Nordrhein) am Montag', '2022-01-17', 'day', 'am Montag'],
    ['Vor dem Konklave 2005 [meinte] {er}', '2005-01-01/2005-12-31', 'year', '2005'],
    ['Zuletzt [hatte] im Mai 2005 {der Präsident} darum [gebeten]', '2005-05-01/2005-05-31', 'month', 'im Mai 2005'],
    ['Wie gestern [bekannt wurde]', '2022-01-20', 'day', 'gestern'],
    ['Das [beschloss] die Tarifkommission von ver.di am Montag', '2022-01-17', 'day', 'am Montag'],
    ['[hat] {der Leiter Anton Müller Anfang Januar} [gesagt]', '2022-01-01/2022-01-10', 'range', 'Anfang Januar'],
    // the date of the document that says it
    ['Der gestern veröffentlichte Bericht der OSZE [kritisiert] die Wahl', '2022-01-20', 'day', 'gestern'],
    ['Reaktionen\n\nAm Montag [sagte] {sie}', '2022-01-17', 'day', 'Am Montag'],
    ['[Nach] Planungen aus dem Jahr 2005', '2005-01-01/2005-12-31', 'year', 'aus dem Jahr 2005'],
    ['[Nach] {Angaben des Flughafens im Juni 2007}', '2007-06-01/2007-06-30', 'month', 'im Juni 2007'],
    ['[wie] es auf {einer Pressekonferenz in Oslo am 13. Januar} [hieß]', '2022-01-13', 'day', 'am 13. Januar'],
    ['In einem Brief vom 17. Januar [schlägt] {sie} [vor]', '2022-01-17', 'day', '17. Januar'],
    ['Laut {einer am Dienstag veröffentlichten Mitteilung}', '2022-01-18', 'day', 'am Dienstag'],
    ['[sagte] {der Papst} in einem 2010 veröffentlichten Interview', '2010-01-01/2010-12-31', 'year', '2010'],
    ['[heißt] es in einer gestern verbreiteten Erklärung', '2022-01-20', 'day', 'gestern'],
    [
      'In einer Mitteilung, die am Mittwoch in Wien veröffentlicht wurde, [wurde verkündet]',
      '2022-01-19',
      'day',
      'am Mittwoch',
    ],
    ['Ersten Angaben vom gestrigen Donnerstag [zufolge]', '2022-01-20', 'day', 'gestrigen Donnerstag'],
    [
      '[Nach] einem Plan {der Europäischen Union} (EU) vom Sommer 2011',
      '2011-06-01/2011-08-31',
      'season',
      'Sommer 2011',
    ],
    ['[Nach Angaben] {der Stadtverwaltung} vom Dienstagabend', '2022-01-18', 'day', 'Dienstagabend'],
    ['Reported| {Die SPD} [forderte] am Mittwoch den Rücktritt des Ministers.', '2022-01-19', 'day', 'am Mittwoch'],
  ])('%s: %s, %s, by %j', (marked, days, precision, phrase) => {
    expectDate(marked, published, days, precision, phrase)
  })

  test.each([
    ['present', null],
    ['past', 'im Mai'],
  ] as const)('"im Mai" in the %s tense is the %j one', (cueTense, phrase) => {
    const { text, statement } = statementIn('[verhandeln] {sie} im Mai')
    expect(dateStatement({ ...statement, cueTense }, text, published).phrase).toBe(phrase)
  })

  test('what will be said has no date yet', () => {
    const { text, statement } = statementIn('[wird] {sie} am Freitag [sagen]')
    expect(dateStatement({ ...statement, cueTense: 'future' }, text, published).phrase).toBeNull()
  })

  test.each([
    // still to come
    '[kündigte] {er} für Mittwoch [an]',
    '[will] {er} am Montag',
    'Reported| {Tesla} [will] am Samstag einen Plan vorlegen.',
    '[sagte] {er} kommenden Freitag',
    '[sagte] {er} am nächsten Montag',
    '[sagte] {er} morgen',
    '[sagte] {er} 2023',
    '[sagte] {er} am 22. Januar 2022',
    '[forderte] {er} bis Freitag',
    '[forderte] {er} bis zum 3. Januar',
    '[verlangte] {er} ab Montag',
    'Reported| {Er} [forderte] ihn auf, am Donnerstag nach Genf zu kommen.',
    // of something else
    '[kritisierte] {er} den Beschluss vom Montag',
    '[sagte] {er} nach einem Treffen am Donnerstag',
    '[sagte] {er} nach dem Gespräch mit dem Kollegen am Donnerstag',
    '[sagte] {er} vor der Wahl am Sonntag',
    'Reported| Für die Wahl am 18. Januar [kündigte] {er} seine Kandidatur [an].',
    'Reported| {Sie} [verurteilte] den Anschlag am Montag.',
    'Reported| {Sie} [kritisierte] die am Montag beschlossenen Regeln.',
    'Reported| {Sie} [kritisierte] die Politik der letzten Jahre.',
    '{Der 2004 verstorbene Präsident} [sagte]',
    '{Die Ministerin}, die am Montag zurückgetreten ist, [sagte]',
    '[sagte] {er}, als er am Montag in Genf ankam',
    'Im Bericht 2005 [steht]',
    'Reported| {Das Konzert am 2. Januar} [bestritt] {die Kapelle}.',
    'Der gestern beschlossene Abzug [spricht] dagegen',
    '[so] {die Polizei} nach der Bekanntgabe des Falles am Donnerstag',
    'Eingestellt 2003\n\n{Er} [sagte]',
    'In {einem Bericht für 2005} [steht]',
    'Reported| Seit dem 3. Januar ist die Kamera defekt, [teilte] {das Institut} [mit].',
    'Reported| {Das Amt} [bestätigte] dem {Abgeordneten Montag} den Fall.',
    'Reported| 100 Fälle im Juli [meldete] {die Behörde}.',
    'Reported| {Die Herbstsaison 2005} [forderte] drei Opfer.',
    'Reported| {Der frühere Präsident} (1998 bis 2002) [bestritt] das.',
    'Reported| {Der Rat} [bezifferte] sie auf weniger als noch vor einem halben Jahr.',
    'Reported| {Er} [wies] Vorwürfe von Versäumnissen im Jahr 1991 [zurück].',
    '[rufen] {sie} vor Weihnachten [auf]',
    '[erwähnte] {er} nicht zuletzt',
    'Das Verfahren wurde 2003 eingestellt. [Schrieb] {er}',
    'Laut {Klinikchef} Fälle, „die vor 30 Jahren undenkbar waren“, so [sagte] {er}',
    'Als Termin [wurde] der 20. Januar [genannt]',
    // no date at all
    '[sagte] {er} der „Bild am Sonntag“',
    '[sagte] {er} der BILD am Sonntag',
    '[sagte] {Jakob Augstein} dem „Freitag“',
    '[sagte] {er} jeden Freitag',
    '[bestreitet] {sie} bis heute',
    '[gilt] noch heute',
    '[nannte] {er} rund 2000 Fälle',
    '[nannte] {er} 2000 Fälle',
    '[nannte] {er} 1500 Euro im Monat',
    '[sagte] {Ursula März}',
    '[sagte] {August Winter}',
    '[sagte] {er} vor einigen Journalisten',
    '[sagte] {er} am 31. Februar',
    '[sagte] {er} um 17:30 Uhr',
    '',
  ])('%s: no date of its own', marked => {
    expectDate(marked, published, today, 'day', null)
  })
})

describe('In an article of January 2022', () => {
  test.each<Row>([
    ['[sagte] {Blinken} am Freitag', '2022-01-01/2022-01-31', 'month', 'am Freitag'],
    ['[sagte] {Blinken} gestern', '2022-01-01/2022-01-31', 'month', 'gestern'],
    ['[sagte] {Blinken} am Wochenende', '2022-01-01/2022-01-31', 'month', 'am Wochenende'],
    ['[sagte] {Blinken} am Vortag', '2022-01-01/2022-01-31', 'month', 'am Vortag'],
    ['[sagte] {Blinken} vor zwei Wochen', '2021-12-15/2022-01-20', 'range', 'vor zwei Wochen'],
    ['[sagte] {Blinken} am 21. Januar', '2022-01-21', 'day', 'am 21. Januar'],
    ['[sagte] {Blinken} Ende Dezember', '2021-12-21/2021-12-31', 'range', 'Ende Dezember'],
    ['[sagte] {Blinken} im Juni vergangenen Jahres', '2021-06-01/2021-06-30', 'month', 'im Juni vergangenen Jahres'],
    ['[sagte] {Blinken} im vergangenen Monat', '2021-12-01/2021-12-31', 'month', 'im vergangenen Monat'],
    ['[sagte] {Blinken} vor zwei Jahren', '2020-01-01/2020-12-31', 'year', 'vor zwei Jahren'],
    ['[sagte] {Blinken} 2019', '2019-01-01/2019-12-31', 'year', '2019'],
    ['[sagte] {Blinken}', '2022-01-01/2022-01-31', 'month', null],
    ['[sagte] {Blinken} am 3. Februar 2022', '2022-01-01/2022-01-31', 'month', null],
  ])('%s: %s, %s, by %j', (marked, days, precision, phrase) => {
    expectDate(marked, parseDate('2022-01'), days, precision, phrase)
  })
})

describe('In an article of 2022', () => {
  test.each<Row>([
    ['[sagte] {Blinken} am Freitag', '2022-01-01/2022-12-31', 'year', 'am Freitag'],
    ['[sagte] {Blinken} heute', '2022-01-01/2022-12-31', 'year', 'heute'],
    ['[sagte] {Blinken} im Mai', '2022-05-01/2022-05-31', 'month', 'im Mai'],
    ['[sagte] {Blinken} am 21. Januar', '2022-01-21', 'day', 'am 21. Januar'],
    ['[sagte] {Blinken} im vergangenen Monat', '2021-12-01/2022-11-30', 'range', 'im vergangenen Monat'],
    ['[sagte] {Blinken} im vergangenen Jahr', '2021-01-01/2021-12-31', 'year', 'im vergangenen Jahr'],
    ['[sagte] {Blinken} im Sommer 2021', '2021-06-01/2021-08-31', 'season', 'im Sommer 2021'],
    ['[sagte] {Blinken}', '2022-01-01/2022-12-31', 'year', null],
  ])('%s: %s, %s, by %j', (marked, days, precision, phrase) => {
    expectDate(marked, parseDate('2022'), days, precision, phrase)
  })
})

describe('In an article of unknown date', () => {
  test.each<Row>([
    ['[sagte] {Blinken} am Freitag', '/', 'unknown', 'am Freitag'],
    ['[sagte] {Blinken} am 21. Januar', '/', 'unknown', 'am 21. Januar'],
    ['[sagte] {Blinken} vor zwei Wochen', '/', 'unknown', 'vor zwei Wochen'],
    ['[sagte] {Blinken} am 21. Januar 2022', '2022-01-21', 'day', 'am 21. Januar 2022'],
    ['[sagte] {Blinken} Anfang März 2019', '2019-03-01/2019-03-10', 'range', 'Anfang März 2019'],
    ['[sagte] {Blinken} in den Neunzigerjahren', '1990-01-01/1999-12-31', 'range', 'in den Neunzigerjahren'],
    ['[sagte] {Blinken}', '/', 'unknown', null],
  ])('%s: %s, %s, by %j', (marked, days, precision, phrase) => {
    expectDate(marked, UNKNOWN, days, precision, phrase)
  })
})

describe('Statements of one article', () => {
  const published = parseDate('2022-01-21')

  /** The sentences one after the other, each with a statement; `parent` is the index of the one that it stands in. */
  function datesOf(parts: readonly (string | { marked: string; parent: number })[]) {
    let text = ''
    const statements = parts.map((part): Statement => {
      const { marked, parent } = typeof part === 'string' ? { marked: part, parent: null } : part
      const at = text.length
      const inner = statementIn(marked)
      text += `${inner.text} `
      const shift = (spans: Statement['quote']): Statement['quote'] => spans.map(([b, e]) => [b + at, e + at])
      const { cue, speaker, frame, quote } = inner.statement
      const framed = cue.length > 0 ? shift(frame) : []
      return {
        ...inner.statement,
        parent,
        cue: shift(cue),
        speaker: shift(speaker),
        frame: framed,
        quote: shift(quote),
      }
    })
    return dateStatements(statements, text, published).map(({ from, phrase }) => [from, phrase])
  }

  test('what stands inside another statement was said with it', () => {
    const dates = datesOf(['[sagte] {Blinken} am Montag', { marked: '„der beste Weg“', parent: 0 }])
    expect(dates[1]).toEqual(['2022-01-17', 'am Montag'])
  })

  test('what has a date of its own keeps it', () => {
    const dates = datesOf([
      '[sagte] {Blinken} am Montag',
      { marked: '{Lawrow} [habe] am Sonntag [bestätigt]', parent: 0 },
    ])
    expect(dates[1]).toEqual(['2022-01-16', 'am Sonntag'])
  })

  test('a parent may come later', () => {
    const dates = datesOf([{ marked: '„der beste Weg“', parent: 1 }, '[sagte] {Blinken} am Montag'])
    expect(dates[0]).toEqual(['2022-01-17', 'am Montag'])
  })

  test('a continuation without a frame goes on from the one before, over several', () => {
    const further = ['IndirectFreeIndirect| Er sei bereit.', 'IndirectFreeIndirect| Man warte.']
    const dates = datesOf(['[sagte] {Blinken} am Montag', ...further])
    expect(dates).toEqual(Array(3).fill(['2022-01-17', 'am Montag']))
  })

  test('"fügte hinzu" and "sagte weiter" are of the same occasion', () => {
    const dates = datesOf(['[sagte] {Blinken} am Montag', '[fügte] {er} [hinzu]', '[sagte] {er} weiter'])
    expect(dates).toEqual(Array(3).fill(['2022-01-17', 'am Montag']))
  })

  test('another attribution without a date has that of the article, and so has its continuation', () => {
    const dates = datesOf(['[sagte] {Blinken} am Montag', '[sagte] {Lawrow}', 'IndirectFreeIndirect| Man warte.'])
    expect(dates.slice(1)).toEqual(Array(2).fill(['2022-01-21', null]))
  })

  test('"zwei Tage zuvor" counts from the date that was told before, not from today', () => {
    const dates = datesOf(['[sagte] {Blinken} am Mittwoch', '{Lawrow} [hatte] zwei Tage zuvor [gesagt]'])
    expect(dates[1]).toEqual(['2022-01-17', 'zwei Tage zuvor'])
  })

  test('statements that go on from each other in a circle get the date of the article', () => {
    const dates = datesOf([
      { marked: '„eins“', parent: 1 },
      { marked: '„zwei“', parent: 0 },
    ])
    expect(dates).toEqual(Array(2).fill(['2022-01-21', null]))
  })
})

describe('Of any text', () => {
  const words = fc.constantFrom(
    ...'am im in der zum vor seit zwischen und bis Freitag Montagabend Januar Mai 21. 2019 9999 0000 31.02.2022 gestern heute'.split(
      ' ',
    ),
    ...'Ende Mitte letzten kommenden Woche Jahr Jahren zwei 999 Tage zuvor später Winter Ostern 90er Jahrzehnten ( ) , [sagte] {er}'.split(
      ' ',
    ),
  )
  const texts = fc.oneof(
    fc.array(words, { maxLength: 30 }).map(list => list.join(' ')),
    fc.string({ unit: 'binary' }),
  )
  const publications = fc.constantFrom(
    '2022-01-21',
    '2022-01',
    '2022',
    '2024-02-29',
    '0001-01-01',
    '0003',
    '9999-12-31',
    null,
  )

  test('the interval is valid, was there before publication, and its phrase stands in the text', () => {
    fc.assert(
      fc.property(texts, publications, fc.constantFrom('', 'Reported| '), (marked, day, type) => {
        const published = day === null ? UNKNOWN : parseDate(day)
        const { text, statement } = statementIn(type + marked)
        const { from, to, phrase } = dateStatement(statement, text, published)
        for (const end of [from, to]) if (end !== null) expect(parseDate(end)).toMatchObject({ from: end, to: end })
        if (from !== null && to !== null) expect(from <= to).toBe(true)
        if (published.to !== null) expect(to !== null && to <= published.to).toBe(true)
        if (phrase !== null) expect(text).toContain(phrase)
      }),
      { numRuns: 2000 },
    )
  })
})

test.each([
  ['present', 'Zum Jahresende {erwartet} die Bank drei Prozent.', null],
  ['present', 'Im Mai {erwartet} der Imker viel Honig.', null],
  ['past', 'Im Mai {erwartete} der Imker viel Honig.', 'Im Mai'],
] as const)('what somebody expects in the %s tense: %s', (cueTense, marked, phrase) => {
  const { text, statement } = statementIn(`Reported| ${marked.replace(/\{(\w+)\}/, '[$1]')}`)
  const expecting: Statement = { ...statement, act: 'believe', cueTense }
  expect(dateStatement(expecting, text, parseDate('2022-06-21')).phrase).toBe(phrase)
})
