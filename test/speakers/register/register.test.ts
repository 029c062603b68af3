import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadRegister } from '../../../src/speakers/register/register.js'

const shipped = loadRegister(readFileSync('seeds/speakers.csv', 'utf8'))
const HEADER = 'name,kind,aliases,gender,wikidata,roles'
const names = (entries: readonly { name: string }[]) => entries.map(entry => entry.name)

test('the shipped register is valid and large enough for German news', () => {
  expect(shipped.entries.length).toBeGreaterThan(1500)
})

test.each([
  ['Lavrov', 'Sergej Lawrow'],
  ['lavrow', 'Sergej Lawrow'],
  ['Sergei Lavrov', 'Sergej Lawrow'],
  ['ERDOGAN', 'Recep Tayyip Erdoğan'],
  ['Schroeder', 'Gerhard Schröder'],
  ['schröder', 'Gerhard Schröder'],
  ['Kreml', 'Russische Regierung'],
  ['Weißes Haus', 'US-Regierung'],
  ['weisses haus', 'US-Regierung'],
  ['Tagesschau', 'Tagesschau'],
])('finds by the alias %s, case and diacritics forgiven: %s', (alias, name) => {
  expect(names(shipped.named(alias))).toEqual([name])
})

test('does not guess between two people of one surname', () => {
  expect(names(shipped.surnamed('Müller'))).toEqual(expect.arrayContaining(['Peter Müller', 'Michael Müller']))
  expect(shipped.surnamed('Mueller')).toEqual(expect.arrayContaining([...shipped.surnamed('Müller')]))
  expect(shipped.named('Müller')).toEqual([])
})

test.each([
  ['US-Außenminister', '2022-01-15', 'Antony Blinken'],
  ['amerikanischer Außenminister', '2014-03-01', 'John Kerry'],
  ['Außenministerin der USA', '2006-03-01', 'Condoleezza Rice'],
  ['Russlands Präsident', '2009-02-01', 'Dmitri Medwedew'],
  ['russischer Staatschef', '2003-02-01', 'Wladimir Putin'],
  ['Kanzlerin', '2015-09-04', 'Angela Merkel'],
  ['bayerischer Ministerpräsident', '2005-05-05', 'Edmund Stoiber'],
  ['Ministerpräsident von Bayern', '2012-05-05', 'Horst Seehofer'],
  ['SPD-Chef', '2005-02-01', 'Franz Müntefering'],
  ['Präsident der EU-Kommission', '2006-01-01', 'José Manuel Barroso'],
  ['EZB-Chef', '2012-06-01', 'Mario Draghi'],
  ['Bahnchef', '2008-06-01', 'Hartmut Mehdorn'],
  ['VW-Chef', '2012-06-01', 'Martin Winterkorn'],
  ['Verdi-Vorsitzender', '2015-06-01', 'Frank Bsirske'],
  ['IG-Metall-Chefin', '2024-06-01', 'Christiane Benner'],
  ['Präsident des BDI', '2010-06-01', 'Hans-Peter Keitel'],
  ['EU-Wettbewerbskommissarin', '2016-06-01', 'Margrethe Vestager'],
  ['Schweizer Bundespräsident', '2022-06-01', 'Ignazio Cassis'],
  ['finnischer Präsident', '2015-06-01', 'Sauli Niinistö'],
  ['Bremer Bürgermeister', '2010-06-01', 'Jens Böhrnsen'],
  ['CDU-Generalsekretär', '2020-06-01', 'Paul Ziemiak'],
  ['Bundesbankpräsident', '2015-06-01', 'Jens Weidmann'],
  ['Bundesbauministerin', '2023-06-01', 'Klara Geywitz'],
  ['Präsident der Weltbank', '2010-06-01', 'Robert Zoellick'],
])('knows who was %s on %s: %s', (title, day, name) => {
  expect(names(shipped.holders(title, day, day))).toEqual([name])
})

test('names both holders where the office changed hands within the days asked for', () => {
  expect(names(shipped.holders('US-Präsident', '2009-01-01', '2009-01-31'))).toEqual(['George W. Bush', 'Barack Obama'])
  expect(shipped.holders('Außenminister', '2022-01-01', '2022-01-01')).toEqual([])
})

test.each([
  ['Erika Beispiel,mensch,,,,', 'line 2: kind "mensch" is none of person'],
  ['Erika Beispiel,person,,w,,', 'line 2: gender "w" is neither m nor f nor empty'],
  ['Erika Beispiel,person,,f,567,', 'line 2: wikidata "567" is not like Q567'],
  [',person,,f,,', 'line 2: no usable name: ""'],
  ['Erika Beispiel,person,,f,,Bürgermeisterin 2020-02-30/', 'has a date that is no day'],
  ['Erika Beispiel,person,,f,,Bürgermeisterin 2021/2019', 'ends before it begins'],
  ['Erika Beispiel,person,,f,,Bürgermeisterin seit 2019', 'is not like "Bundeskanzler'],
  ['Erika Beispiel,person,,,,\nErika Beispiel,person,,,,', 'line 3: "Erika Beispiel" stands in line 2 already'],
  [
    'Jörg Müller,person,,,,\nA,person,,,,\nJoerg Mueller,person,,,,',
    'line 4: "Joerg Mueller" stands in line 2 already',
  ],
])('says by line what is wrong with %j', (line, message) => {
  expect(() => loadRegister(`${HEADER}\n${line}\n`)).toThrow(message)
})

test('counts the lines of the file, not of the table, after a cell of two lines', () => {
  expect(() => loadRegister(`${HEADER}\n"A",person,"B;\nC",,,\nD,oops,,,,\n`)).toThrow('line 4: kind "oops"')
})

test('reads what a German spreadsheet saves: a byte order mark and semicolons', () => {
  const saved = `\uFEFF${HEADER.replaceAll(',', ';')}\r\nErika Beispiel;person;"E. Beispiel; Beispiel";f;;"Bürgermeisterin 2019/2021-06"\r\n`
  const [entry] = loadRegister(saved).named('beispiel')
  expect(entry?.aliases).toEqual(['E. Beispiel', 'Beispiel'])
  expect(entry?.roles).toEqual([{ title: 'Bürgermeisterin', from: '2019-01-01', to: '2021-06-30' }])
})

test.each([
  ['A,person,"x', 'opening quote at line 2'],
  ['A,person,,,,\nB"C,person,,,,', 'at line 3'],
  ['"A",person,"B"x,,,', 'Invalid Closing Quote'],
])('says where the quotation marks of a cell go wrong: %j', (line, message) => {
  expect(() => loadRegister(`${HEADER}\n${line}\n`)).toThrow(message)
})

test('finds all who bear a name, in the order of the lines, and nobody who bears another', () => {
  const lines = [
    'Anna Muster,person,Chefin,,,',
    'Bert Muster,person,Chef,,,',
    'Chef Muster,person,,,,',
    'Müsterei,party,,,,',
  ]
  const register = loadRegister([HEADER, ...lines].join('\n'))
  expect(names(register.surnamed('muster'))).toEqual(['Anna Muster', 'Bert Muster', 'Chef Muster'])
  expect(names(register.named('CHEF'))).toEqual(['Bert Muster'])
  expect(names(register.named('Muesterei'))).toEqual(['Müsterei'])
  expect(register.named('Muster')).toEqual([])
  expect(register.named('')).toEqual([])
  expect(register.entries.map(({ slug }) => slug)).toEqual(['anna-muster', 'bert-muster', 'chef-muster', 'muesterei'])
})

test('refuses a table without the columns', () => {
  expect(() => loadRegister('wer,was\n')).toThrow('line 1: the columns must be name, kind, aliases')
})

test('holds 100,000 entries: loading them costs well under a second of computing, looking one up nothing', () => {
  const lines = Array.from(
    { length: 100_000 },
    (_, i) => `Vorname Nachname${i},person,V. Nachname${i},m,Q${i + 1},Amt 2001/2005`,
  )
  const before = process.cpuUsage()
  const register = loadRegister([HEADER, ...lines].join('\n'))
  const { user, system } = process.cpuUsage(before)
  expect(register.named('v nachname77')).toHaveLength(1)
  expect((user + system) / 1e6).toBeLessThan(2) // half a second on an idle machine
})
