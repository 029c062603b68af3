import { expect, test } from 'vitest'
import { extract } from '../../src/extraction/extract.js'
import { german } from '../../src/language/german/index.js'
import { textAt } from '../support/parts-of.js'

const read = (text: string) =>
  extract(text, german)
    .statements.filter(s => !s.nested)
    .map(s => `${s.type}: ${textAt(text, s.quote)}`)

test.each([
  ['Kern behauptete, es habe Betrug gegeben, ohne Belege vorzulegen.', 'es habe Betrug gegeben'],
  ['Es war laut, als der Rat forderte, den Platz zu räumen, und die Stadt dafür zahlte.', 'den Platz zu räumen'],
  ['Vor Gericht schilderten Nachbarn, wie der Hund die Katze jagte.', 'wie der Hund die Katze jagte'],
  ['Das Amt teilte nicht mit, wie viele Gäste kamen.', 'wie viele Gäste kamen'],
  ['Das Amt rief dazu auf, die Fenster zu schließen, nachdem ein Lager gebrannt hatte.', 'die Fenster zu schließen'],
  [
    'Kern bestritt, den Saal verlassen zu haben, nachdem der Alarm losging.',
    'den Saal verlassen zu haben, nachdem der Alarm losging',
  ],
  ['Er sei, räumte der Wirt ein, „zu gutmütig“ gewesen.', 'Er sei […] „zu gutmütig“ gewesen'],
  ['Sie glaube, sagte die Wirtin, nicht an Wunder.', 'Sie glaube […] nicht an Wunder'],
  [
    'Der Koch habe Rechnungen gefälscht, hieß es aus dem Rathaus, und dies lange verheimlicht.',
    'Der Koch habe Rechnungen gefälscht […] und dies lange verheimlicht',
  ],
  ['Kern habe, das geht aus der Akte hervor, den Wirt betrogen.', 'Kern habe […] den Wirt betrogen'],
  ['Die Brücke ist, das teilte die Stadt mit, seit Mai gesperrt.', 'Die Brücke ist […] seit Mai gesperrt'],
  ['Es sei, so der Richter, ein Mord.', 'Es sei […] ein Mord'],
  [
    'Er wolle, sagte der Wirt, „dass das Fest gelingt“, und das gelte für alle.',
    'Er wolle […] „dass das Fest gelingt“, und das gelte für alle',
  ],
  ['Das Amt teilte mit: Die Lage ist ruhig, niemand ist verletzt.', 'Die Lage ist ruhig, niemand ist verletzt'],
  ['Der Trainer sagte: Wer kämpft, kann verlieren.', 'Wer kämpft, kann verlieren'],
  [
    'Der Gast schilderte, wie der Wagen anfuhr und dann die Linde rammte.',
    'wie der Wagen anfuhr und dann die Linde rammte',
  ],
  [
    'Er habe, wie er sagte, nichts zu verbergen und werde bleiben.',
    'Er habe […] nichts zu verbergen und werde bleiben',
  ],
  ['Die Stadt will, wie der Rat mitteilte, den Hof kaufen.', 'Die Stadt will […] den Hof kaufen'],
  ['Er wird, glaubt die Wirtin, die Wahl gewinnen.', 'Er wird […] die Wahl gewinnen'],
  ['Solange es regne, sagte Kern, bleibe der Hof leer.', 'Solange es regne […] bleibe der Hof leer'],
  ['Als er ankam, sagte Kern, er bleibe.', 'er bleibe'],
  ['So etwas habe sie, sagte die Zeugin unter Tränen aus, noch nie erlebt.', 'So etwas habe sie […] noch nie erlebt'],
  ['Nun müsse man, forderte der Wirt, den Damm erhöhen.', 'Nun müsse man […] den Damm erhöhen'],
  ['Er wisse nicht, sagte der Zeuge, wer geschossen habe.', 'Er wisse nicht […] wer geschossen habe'],
  ['Die Lage sei ernst, sagte die Ärztin, aber beherrschbar.', 'Die Lage sei ernst […] aber beherrschbar'],
  ['Der Saal sei voll, sagte der Wirt, und zwar am Montag.', 'Der Saal sei voll'],
  ['Seine Mandantin, sagte der Anwalt nach der Sitzung, die lange dauerte, sei müde.', 'Seine Mandantin […] sei müde'],
  ['Es gebe keinen Grund zur Panik, beruhigte die Ärztin.', 'Es gebe keinen Grund zur Panik'],
  ['Kern sagte, die Bahn sei alt und die Fahrer sollten streiken.', 'die Bahn sei alt und die Fahrer sollten streiken'],
  [
    'Der Umbau werde, so das Amt, im Mai beginnen und mehr Räume, Lift und Rampe bringen.',
    'Der Umbau werde […] im Mai beginnen und mehr Räume, Lift und Rampe bringen',
  ],
  [
    'Drei Gäste seien verletzt worden, darunter ein Kind, teilte das Amt mit.',
    'Drei Gäste seien verletzt worden, darunter ein Kind',
  ],
  ['Er habe viel gelernt, vor allem im Ausland, sagte die Wirtin.', 'Er habe viel gelernt, vor allem im Ausland'],
  ['Die Kinder hätten gelacht, auch die kleinen, berichtete Kern.', 'Die Kinder hätten gelacht, auch die kleinen'],
  ['Er habe gelernt, im Ausland, sagte Kern, sei es leicht.', 'Er habe gelernt, im Ausland […] sei es leicht'],
  ['Der Wirt gab sich zuversichtlich, den Saal füllen zu können.', 'den Saal füllen zu können'],
  ['Der Verein zeigte sich optimistisch, das Spiel zu gewinnen.', 'das Spiel zu gewinnen'],
  ['Der Wirt, der glaubt, dass der Saal leer bleibt, setzte den Preis herab.', 'dass der Saal leer bleibt'],
  [
    'Die Wirtin erklärte, die Zimmer für Gäste würden in keinem Fall vermietet.',
    'die Zimmer für Gäste würden in keinem Fall vermietet',
  ],
  ['Das Amt betonte, die Werte am Ufer seien im Mai gesunken.', 'die Werte am Ufer seien im Mai gesunken'],
  ['Der Pfarrer erklärte, damit solle der Streit beendet werden.', 'damit solle der Streit beendet werden'],
  ['Die Wirtin sagte, da müsse noch viel gelernt werden.', 'da müsse noch viel gelernt werden'],
  ['Der Förster sagte, vermutlich handele es sich um einen Luchs.', 'vermutlich handele es sich um einen Luchs'],
  ['Die Trainerin meinte, daran ändere die Pause wenig.', 'daran ändere die Pause wenig'],
  [
    'Die Räte vereinbarten, bis zum Sommer „alle offenen Posten“ auszugleichen.',
    'bis zum Sommer „alle offenen Posten“ auszugleichen',
  ],
  ['Bekannte der Fahrerin berichteten, dass der Wagen defekt gewesen sei.', 'dass der Wagen defekt gewesen sei'],
  [
    'Das war die zweite Panne der Saison und die Fahrer befürchten, dass es nicht die letzte war.',
    'dass es nicht die letzte war',
  ],
  ['Der Rat hat die Schule dazu aufgefordert, den Umbau voranzutreiben.', 'den Umbau voranzutreiben'],
  [
    'Der Arzt empfahl dem Rat, der seit Jahren verschuldeten Klinik beizustehen.',
    'der seit Jahren verschuldeten Klinik beizustehen',
  ],
  [
    'Sie schlug vor, das im Mai begonnene Haus am Fluss, der alten Grenze, zu verkaufen.',
    'das im Mai begonnene Haus am Fluss, der alten Grenze, zu verkaufen',
  ],
  [
    'Die Tür blieb zu, da der Rat zugesagt hatte, mit allen, auch den Alten, reden zu wollen.',
    'mit allen, auch den Alten, reden zu wollen',
  ],
  [
    'Sie hoffte, dass die Bilder, die dem Maler gefielen, nie in Vergessenheit geraten.',
    'dass die Bilder, die dem Maler gefielen, nie in Vergessenheit geraten',
  ],
  [
    'Dort hieß es, die Räume seien sauber, zum Teil sogar frisch gestrichen.',
    'die Räume seien sauber, zum Teil sogar frisch gestrichen',
  ],
  [
    'Die Ministerin erklärte, in den Orten, in denen gebaut werde, sei es laut.',
    'in den Orten, in denen gebaut werde, sei es laut',
  ],
  [
    'Einen Umzug – für den Fall, dass es brennt – gäbe es nicht, sagte die Wirtin.',
    'Einen Umzug – für den Fall, dass es brennt – gäbe es nicht',
  ],
  [
    'Sie schwieg, nachdem berichtet wurde, die Häuser „Alpha“ und „Beta“ seien leer.',
    'die Häuser „Alpha“ und „Beta“ seien leer',
  ],
  [
    'Kern klagte, der Rat habe ihn vergessen und die Schule am Fluss brannte noch am Abend.',
    'der Rat habe ihn vergessen',
  ],
  [
    'Die Wirtin sagte, dass Säfte wie Apfel, Birne oder Kirsche verkauft werden sollten.',
    'dass Säfte wie Apfel, Birne oder Kirsche verkauft werden sollten',
  ],
  [
    'Der Wirt erklärte, dass die Bürger der belagerten Orte, auch die Alten, fliehen können.',
    'dass die Bürger der belagerten Orte, auch die Alten, fliehen können',
  ],
  [
    'Sie sagte, der Tunnel würde die Brücke nicht ersetzen, sondern ergänzen.',
    'der Tunnel würde die Brücke nicht ersetzen, sondern ergänzen',
  ],
  ['Der Händler drohte, den Markt zu verlassen, was niemand glaubte.', 'den Markt zu verlassen'],
  ['Der Händler behauptete, er habe bezahlt, was niemand glaube.', 'er habe bezahlt, was niemand glaube'],
  ['Da Kern ankündigt, den Verein zu verlassen, würde es still am Fluss.', 'den Verein zu verlassen'],
  [
    'Im Tal hieß es, dass die Brücke brannte, die Fähre soll gesunken sein.',
    'dass die Brücke brannte, die Fähre soll gesunken sein',
  ],
  ['Man müsse, forderte der Wirt, endlich handeln.', 'Man müsse […] endlich handeln'],
  ['Der Lehrer fragte die Kinder, was sie gelernt hätten.', 'was sie gelernt hätten'],
  ['„Radio Tal“ meldete am Abend, dass die Fähre ruhe.', 'dass die Fähre ruhe'],
  ['Die drei werden beschuldigt, am Raub beteiligt gewesen zu sein.', 'am Raub beteiligt gewesen zu sein'],
])('%s', (text, quote) => {
  expect(read(text)).toEqual([`Indirect: ${quote}`])
})

test.each([
  'Der Pilot bemerkte den Schaden am Flügel, zurück konnte er nicht mehr.',
  'Der Turm wird auf 300 Jahre geschätzt, die Kirche ist älter.',
  'Kern rügte den Lärm am Fluss, was viele freute.',
  'Warum glauben Sie, dass der Damm hält?',
  'Alles in allem kann man sagen, dass der Abend gelang.',
  'Ob der Turm bleibt, entscheidet der Rat im Mai.',
  'Sollte der Rat nicht handeln, droht der Wirt.',
  'Sie werden dem Richter vorgeführt, der entscheidet, ob sie gehen dürfen.',
])('nobody says the second clause: %s', text => {
  expect(read(text)).toEqual([])
})

test('a verb with its object in a phrase takes no unmarked clause', () => {
  expect(read('Der Mann klagte über Schmerzen, später brach er zusammen.')).toEqual([
    'Reported: Der Mann klagte über Schmerzen',
  ])
})
