import { expect, test } from 'vitest'
import { extract } from '../../../src/extraction/extract.js'
import { german } from '../../../src/language/german/index.js'

const addressees = (text: string) =>
  extract(text, german).statements.flatMap(s => s.addressee.map(([begin, end]) => text.slice(begin, end)))

test.each([
  ['Die Trainerin sagte der Zeitung, dass das Spiel ausfalle.', ['der Zeitung']],
  ['Der Wirt sagte gegenüber dem Sender, das Bier sei teurer geworden.', ['dem Sender']],
  ['Der Bäcker sagte vor Journalisten, die Öfen seien aus.', ['Journalisten']],
  ['Die Gruppe warf der Bank vor, Kunden getäuscht zu haben.', ['der Bank']],
  ['„Es ist gut“, sagte der Gesamtführende der Plattform Radweg.', ['der Plattform Radweg']],
  ['Der Gesamtführende der Rundfahrt sagte, es sei gut.', []],
  ['Kern warnte die Räte vor einem „Missbrauch“ des Amts.', ['die Räte']],
  ['Die Gruppe warf dem Grünen „Verrat an allen“ vor.', ['dem Grünen']],
  ['Die Gruppe warf der Zeitung „Bote“ vor, zu lügen.', ['der Zeitung „Bote“']],
  ['Die Stadt forderte die Anwohner auf, ihre Fenster zu schließen.', ['die Anwohner']],
  ['Dem Händler wird vorgeworfen, Waren gefälscht zu haben.', ['Dem Händler']],
  ['Der Rat appellierte an die Vermieter, die Mieten zu senken.', ['die Vermieter']],
  ['Der Verein fordert höhere Zuschüsse von der Gemeinde.', ['von der Gemeinde']],
  ['Dazu sagte Herr Kern gegenüber hiesigen Sendern: „Der Steg ist morsch.“', ['hiesigen Sendern']],
  ['Dazu sagte Herr Kern gegenüber hiesiger Presse: „Der Steg ist morsch.“', ['hiesiger Presse']],
  ['Am Abend sagte Kern dem Sender gegenüber, der Steg sei morsch.', ['dem Sender']],
  ['Der Steg sei morsch, so der Wirt gegenüber der Zeitung.', ['der Zeitung']],
  ['Kern wird vorgeworfen, Holz gestohlen zu haben.', ['Kern']],
  ['Die Werft wirft Karl Kern Betrug vor.', ['Karl Kern']],
  ['Die Ärztin empfahl Händlern, den Markt zu meiden.', ['Händlern']],
  ['In einem Brief an den Rat erklärte die Försterin, der Wald sei krank.', ['den Rat']],
  ['Die Stadt warf der Werft vor, den Kran zu verstecken.', ['der Werft']],
  ['Karl Kern sagte in Kiel der Zeitung, der Hafen bleibe offen.', ['der Zeitung']],
  ['Karl Kern sagte Journalisten, der Hafen bleibe offen.', ['Journalisten']],
  ['Von den Gästen wird erwartet, dass sie leise sind.', ['Von den Gästen']],
  ['„Wir waren schwach“, sagte Kern nach dem Spiel zur Sportschau.', ['Sportschau']],
  ['Kern sagte zum „Morgenblatt“, der Saal sei leer.', ['„Morgenblatt“']],
  ['Kern sagte der Nachrichtenagentur dpa, dass der Saal leer sei.', ['der Nachrichtenagentur dpa']],
  ['Kern teilte ihren Mitarbeitern mit, dass der Saal schließt.', ['ihren Mitarbeitern']],
  ['Die Wirtin rief beide Seiten zur Ruhe auf.', ['beide Seiten']],
  ['Gestern warf die Staatsanwaltschaft Kern vor, Geld genommen zu haben.', ['Kern']],
  ['Kern sagte den Fans, dass der Saal leer sei.', ['den Fans']],
  ['Kern warf den USA vor, Daten zu sammeln.', ['den USA']],
  ['Der Rat forderte die Bauern zum Sparen auf.', ['die Bauern']],
  ['Ute Kern von Greenpeace fordert von der Werft eine Untersuchung.', ['von der Werft']],
  ['Nach Angaben des Wirts gegenüber der Zeitung ist der Saal leer.', ['der Zeitung']],
  ['An die Gäste gerichtet sagte Kern, dass der Saal schließe.', ['die Gäste']],
  ['Er hat Papst Benedikt XVI. gebeten, den Dom zu öffnen.', ['Papst Benedikt XVI.']],
])('%s is said to %j', (text, expected) => {
  expect(addressees(text)).toEqual(expected)
})

test.each([
  'Die Trainerin sagte am Abend der Wahl, dass das Spiel ausfalle.',
  'Die Ärztin erklärte mit ruhiger Stimme, der Patient sei gesund.',
  'Seine Haltung gegenüber der Werft erklärte der Rat damit, dass Geld fehle.',
  'Der Rat empfahl den Umbau, der Turm sei morsch.',
  'Kern schrieb in der „Post“, einem Blatt aus Kiel, der Saal sei leer.',
  'Am Abend bestätigte Ministerin Kern den Plan.',
  'Passend zum Wetter warnte die Wirtin: „Es wird kalt.“',
  'Vor allem der Bund, aber auch andere Vereine hatten dazu aufgerufen, das Licht zu löschen.',
  'Wie der Beauftragte der Werft, Karl Kern, mitteilte, fehlt der Kran.',
])('%s names nobody that it is said to', text => {
  expect(addressees(text)).toEqual([])
})

test.each(['„Hebt das auf“, bittet Volk, „damit es bleibt.“', '„Kommt doch mit“, bat die Wirtin, „und singt.“'])(
  'a text that opens with the words themselves addresses nobody: %s',
  text => {
    expect(addressees(text)).toEqual([])
  },
)
