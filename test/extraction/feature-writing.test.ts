import { expect, test } from 'vitest'
import { saidIn } from '../support/parts-of.js'

test.each([
  ['„Das Tor war zu.“ Sagt der Wirt und geht.', ['der Wirt: „Das Tor war zu.“']],
  ['Volk lacht. „Ich bleibe hier.“ Erzählt sein Bruder.', ['sein Bruder: „Ich bleibe hier.“']],
  ['„Das Tor war zu.“ Sagt der Wirt, er sei müde?', [': „Das Tor war zu.“', 'der Wirt: er sei müde']],
])('a verb of speech in front tells who said the words right before it: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  ['„Das war knapp.“ Ida Volk atmet auf.', 'Ida Volk: „Das war knapp.“'],
  ['„Haltet den Dieb!“ Der Mann rannte davon.', ': „Haltet den Dieb!“'],
  ['„Das war knapp.“ Kiel atmet auf.', ': „Das war knapp.“'],
])('words that open a paragraph are of whom the next sentence brings in by full name: %s', (text, expected) => {
  expect(saidIn(text)).toEqual([expected])
})

test.each([
  ['Kern war froh: „Ein guter Tag.“ Und lobte die Gäste: „Sie waren stark.“', 'Kern: „Sie waren stark.“'],
  ['Volk sah müde aus: „Es reicht.“ Und tadelte die Kinder: „Sie sind zu laut.“', 'Volk: „Sie sind zu laut.“'],
])('behind "und" and its verb nobody new acts: %s', (text, expected) => {
  expect(saidIn(text)).toContain(expected)
})

test.each([
  ['Danach lobte Ida Kern Torhüter Emil Volk: „Er war stark.“', 'Ida Kern: „Er war stark.“'],
  ['Danach kritisierte Otto Kern Bürgermeisterin Ida Volk: „Sie war nie da.“', 'Otto Kern: „Sie war nie da.“'],
  ['Danach lobte FC Kiel Trainer Emil Volk die Elf: „Sie war stark.“', 'FC Kiel Trainer Emil Volk: „Sie war stark.“'],
])('an office behind a full name opens the next person: %s', (text, expected) => {
  expect(saidIn(text)).toEqual([expected])
})

test.each([
  ['Weil alle vom Sieg reden, greift der Trainer zu einem Bild: „Wir säen erst.“', 'der Trainer: „Wir säen erst.“'],
  ['Als Volk das hört, winkt die Wirtin ab: „Alles Unsinn.“', 'die Wirtin: „Alles Unsinn.“'],
])('who speaks in a clause that tells when or why announces nothing: %s', (text, expected) => {
  expect(saidIn(text)).toContain(expected)
})

test.each([
  ['Kerns Botschaft an die Gäste: „Wir kommen wieder.“', 'Kerns: „Wir kommen wieder.“'],
  ['Das Fazit der Köchin: „Es war zu viel Salz.“', 'der Köchin: „Es war zu viel Salz.“'],
  ['„Zu viel Salz“, so die Einschätzung der Köchin.', 'der Köchin: „Zu viel Salz“'],
  ['„Tausend Gäste“, so ihre Zählung der Köpfe.', 'ihre Zählung der Köpfe: „Tausend Gäste“'],
  ['Die Frage des Tages: „Wer hat hier gekocht?“', 'Die Frage des Tages: „Wer hat hier gekocht?“'],
  ['Der Bericht des Amtes: „Der Damm ist morsch.“', 'Der Bericht des Amtes: „Der Damm ist morsch.“'],
])('a claim beside the words does not speak, whoever makes it does: %s', (text, expected) => {
  expect(saidIn(text)).toEqual([expected])
})

test.each([
  'Der Saal ist kleiner als gedacht, die Bühne reiche aber aus.',
  'Die Wege sind so weit wie vermutet, der Bus fahre trotzdem.',
])('a participle that something is compared with reports nothing: %s', text => {
  expect(saidIn(text)).toEqual([])
})

test.each([
  ['„Das war“, er sucht das Wort, „ein Rausch.“', 'er: „Das war“ […] „ein Rausch.“'],
  ['„Aber“ – Ida Volk zögert – „es ging gut.“', 'Ida Volk: „Aber“ […] „es ging gut.“'],
  ['„Nein“, Kern schreit es fast, „niemals!“', 'Kern: „Nein“ […] „niemals!“'],
])('what the speaker does meanwhile parts one sentence in marks: %s', (text, expected) => {
  expect(saidIn(text)).toEqual([expected])
})

test.each([
  ['Kern sucht nach Worten.', []],
  ['Nach Worten der Wirtin ist der Saal leer.', ['Worten der Wirtin: ist der Saal leer']],
])('words that somebody looks for are no source: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  ['Die Zeitung nannte sie „eine Königin“.', 'Die Zeitung: „eine Königin“'],
  ['Das Vorhaben nannte sie „einen Irrweg“.', 'sie: „einen Irrweg“'],
])('papers call people something, plans do not: %s', (text, expected) => {
  expect(saidIn(text)).toEqual([expected])
})

test.each([
  ['Ida Volk ist Lehrerin. „Ich mag das.“', 'Ida Volk: „Ich mag das.“'],
  ['Wirtin Ida Volk wurde in Kiel geboren. „Mein Meer ist weit.“', 'Wirtin Ida Volk: „Mein Meer ist weit.“'],
  ['Ida Volk ist Lehrerin. „Das mag man.“', ': „Das mag man.“'],
  ['Das Haus ist leer. „Ich mag das.“', ': „Ich mag das.“'],
])('who says "ich" is whom the sentence before brings in by full name: %s', (text, expected) => {
  expect(saidIn(text)).toEqual([expected])
})

test.each([
  ['„Ich war allein“, sagt Maria K. Sie lebt in Kiel.', 'Maria K'],
  ['„Ich war allein“, sagt Maria K. Im Saal ist es still.', 'Maria K'],
  ['„Ich war allein“, sagt Maria K. Volk aus Kiel.', 'Maria K. Volk aus Kiel'],
])('the letter of a surname ends the sentence before a word that opens one: %s', (text, speaker) => {
  expect(saidIn(text)).toEqual([`${speaker}: „Ich war allein“`])
})

test.each([
  ['„Brot“, pflegte der Wirt zu sagen, „ist Arbeit.“', 'der Wirt: „Brot“ […] „ist Arbeit.“'],
  ['Volk pflegte zu sagen, Singen sei Arbeit.', 'Volk: Singen sei Arbeit'],
])('what somebody uses to say is said: %s', (text, expected) => {
  expect(saidIn(text)).toEqual([expected])
})

test.each([
  ['Die Spitze im Blick und trotzdem warnt Trainerin Volk: „Es wird eng.“', 'Trainerin Volk: „Es wird eng.“'],
  ['Das Ziel vor Augen und dennoch mahnt der Wirt zur Ruhe: „Langsam.“', 'der Wirt: „Langsam.“'],
])('behind "und" an adverb opens a clause of its own: %s', (text, expected) => {
  expect(saidIn(text)).toEqual([expected])
})
