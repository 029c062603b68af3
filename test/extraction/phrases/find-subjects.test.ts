import { expect, test } from 'vitest'
import { partsOf } from '../../support/parts-of.js'

test.each([
  ['Der Regierung warf die Opposition vor, Akten zu verstecken.', 'die Opposition'],
  ['Die Vorwürfe des Vereins wies der Trainer als haltlos zurück.', 'der Trainer'],
  ['Die neuen Regeln kritisierte das Rathaus als zu streng.', 'das Rathaus'],
  ['Die Behörden werfen Kern Betrug vor.', 'Die Behörden'],
  ['In dem Brief der Gemeinde erklärte der Pfarrer, dass die Glocke fehle.', 'der Pfarrer'],
  ['Die Entwicklung verglich Meier mit dem Vorjahr.', 'Meier'],
  ['Am Abend gab die Münchner Polizei die Festnahme bekannt.', 'die Münchner Polizei'],
  ['Die Show kritisierten Kern und Meier als langweilig.', 'Kern und Meier'],
  ['Weitere Kürzungen schloss Kern aus.', 'Kern'],
  ['Andere Möglichkeiten schloss Kern nicht aus.', 'Kern'],
  ['Mehr Tempo fordert auch die Opposition.', 'die Opposition'],
  ['Konsequenzen forderte auch Karl Kern.', 'Karl Kern'],
  ['Am Montag forderte Kern Nachbesserungen.', 'Kern'],
  ['Nach dem Brand hat Bürgermeister Karl Kern Konsequenzen angekündigt.', 'Bürgermeister Karl Kern'],
  ['Am Abend räumte der Minister Fehler ein.', 'der Minister'],
  ['Als Motiv nannte der Mann Eifersucht.', 'der Mann'],
  ['Am Montag forderte Karl Kern: „Alle müssen sparen.“', 'Karl Kern'],
  ['Am Montag kündigte Karl Kern an, der Markt bleibe offen.', 'Karl Kern'],
  ['Am Montag forderte Karl Kern die Öffnung des Marktes.', 'Karl Kern'],
  ['Den Umbau betreffend schloss Kern aus, dass er scheitert.', 'Kern'],
  ['Gestern sah es das Gericht als erwiesen an, dass der Koch log.', 'das Gericht'],
  ['Der Wirt lachte, als er Gäste dafür kritisierte, dass sie pfiffen.', 'er'],
  ['Ein Streit, in dessen Folge das Landgericht festgestellt hatte, dass der Zaun zu hoch sei.', 'das Landgericht'],
  ['Am Montag Abend sagte Jutta Winter, dass der Saal voll sei.', 'Jutta Winter'],
  ['Ende Mai sagte Trainer Horst Freitag, dass er gehe.', 'Trainer Horst Freitag'],
  ['Am Montag sagte Bau- und Umweltminister Karl Kern, dass der Wald leide.', 'Bau- und Umweltminister Karl Kern'],
  ['Die Bau-, Umwelt- und Verkehrsminister sagten, dass Geld fehle.', 'Die Bau-, Umwelt- und Verkehrsminister'],
  ['Gestern warf die Staatsanwaltschaft Kern vor, Geld genommen zu haben.', 'die Staatsanwaltschaft'],
  ['Der als Zeuge geladene Beamte sagte, dass der Saal leer sei.', 'Der als Zeuge geladene Beamte'],
  ['Kern, gefragt nach dem Saal, sagte, dass er leer sei.', 'Kern'],
  ['Mehr Geld verlangen die Länder vom Bund.', 'die Länder'],
  ['Kerns Vorwürfe ließ Meier nicht gelten: „Das ist Unsinn.“', 'Meier'],
  ['Das Problem sieht Kern im Keller: „Uns fehlt Licht.“', 'Kern'],
  ['Wie die Köchin fordert auch die Wirtin, den Saal zu öffnen.', 'die Wirtin'],
  ['Nicht der Wirt, sondern seine Köchin sagte, dass der Saal leer sei.', 'seine Köchin'],
  [
    'Die Autoren der im Blatt „Natur“ veröffentlichten Studie sagten, dass der See warm sei.',
    'Die Autoren der im Blatt „Natur“ veröffentlichten Studie',
  ],
  ['Dass der Saal schließt, nannte die Opposition „absurd“.', 'die Opposition'],
  ['Die Entscheidung nannte die „Post“ einen „Skandal“.', 'die „Post“'],
  ['Am Montag, dem 7. Mai, sagte Kern, dass der Saal leer sei.', 'Kern'],
  ['Der Internationale Ruderverband teilte mit, dass das Rennen ausfällt.', 'Der Internationale Ruderverband'],
  ['Am Montag nahm Kern Stellung: „Alle müssen sparen.“', 'Kern'],
  ['Danach beantwortete Kern Fragen: „Das Dach ist alt.“', 'Kern'],
  ['Am Montag sagte Matthias Freude, dass der Deich hält.', 'Matthias Freude'],
  ['Als Kern Zweifel äußerte, dass der Damm hält, lachten alle.', 'Kern'],
  ['Forderungen stellte sie auch an die Bahn: „Alle müssen sparen.“', 'sie'],
  ['Wochenlang hatten die Werften bestritten, dass der Damm leckt.', 'die Werften'],
  ['Landesweit fordern Lehrer, dass die Schulen öffnen.', 'Lehrer'],
  ['Erwartungsgemäß kündigte Kern an, dass er gehe.', 'Kern'],
  ['Unlängst sagte Kern, dass er gehe.', 'Kern'],
  ['Parteiintern sagen viele, dass er gehen muss.', 'viele'],
  ['Gestern warf Karl Kern der Bank Betrug vor.', 'Karl Kern'],
  ['Im Mai hatte Karl Kern Polen eine „Intrige“ vorgeworfen.', 'Karl Kern'],
  ['Wie aus einer im Mai gezeigten Rede des Wirts hervorgeht, bleibt er.', 'einer im Mai gezeigten Rede des Wirts'],
  ['Einer aus der alten Gruppe sagte, dass er gehe.', 'Einer aus der alten Gruppe'],
  ['Berichte über den Brand dementierte ein Sprecher.', 'ein Sprecher'],
  ['Am Abend kritisierte die Wirtin dessen Pläne als zu teuer.', 'die Wirtin'],
  ['Gestern nannte der Wirt deren Suppe „zu dünn“.', 'der Wirt'],
  ['Kurz vor dem Fest hatte der Wirt erklärt, dass er gehe.', 'der Wirt'],
  ['Spät am Abend sagte die Köchin, dass sie bleibe.', 'die Köchin'],
  ['Kurz sagte, dass er gehe.', 'Kurz'],
  ['„Das Dach ist alt“, sagte im Rundfunk der Bürgermeister der Gemeinde Tal.', 'der Bürgermeister der Gemeinde Tal'],
  ['Der Hafen sei zu, sagte in Kiel Verkehrsminister Kern.', 'Verkehrsminister Kern'],
  ['Der Hafen sei zu, sagte im Büro der Ministerin ein Bote.', 'ein Bote'],
  ['Der Hafen sei zu, sagte ein Sprecher der Deutschen Presse-Agentur.', 'ein Sprecher'],
  ['Der Hafen sei zu, sagte ein Bahnsprecher der „Talpost“.', 'ein Bahnsprecher'],
  ['Der Hafen sei zu, sagte ein Sprecher des Amtes der „Talpost“.', 'ein Sprecher des Amtes'],
  ['Der Hafen sei zu, sagte ein Sprecher des Verlags der „Talpost“.', 'ein Sprecher des Verlags der „Talpost“'],
  ['Der Hafen sei zu, sagte ein Regierungsvertreter der Zeitung „Kalam“.', 'ein Regierungsvertreter'],
  ['Der Hafen sei zu, sagte ein Verlagssprecher der Zeitung „Kalam“.', 'ein Verlagssprecher der Zeitung „Kalam“'],
  ['Der Hafen sei zu, wie ein Sprecher der Bahn der dpa bestätigte.', 'ein Sprecher der Bahn'],
  ['Der Hafen sei zu, sagte ein Reporter der Nachrichtenagentur Kalam.', 'ein Reporter der Nachrichtenagentur Kalam'],
  ['Die Kisten, die im Hafen stehen, kamen aus Tal, sagte der Zöllner.', 'der Zöllner'],
  ['Der Grund, der lange fehlte, vermutet die Zeitung, sei ein Leck.', 'die Zeitung'],
])('%s is said by %j', (text, speaker) => {
  expect(partsOf(text, 'speaker')).toEqual([speaker])
})

test.each([
  ['Die Opposition warf der Regierung vor, Akten zu verstecken.', 'Die Opposition'],
  ['Die neue Leitung kritisierte den Plan als zu teuer.', 'Die neue Leitung'],
  ['Die Abgeordnete Weber kritisierte Kern als zu milde.', 'Die Abgeordnete Weber'],
  ['Mehr Bürger fordern die Öffnung des Marktes.', 'Mehr Bürger'],
  ['Der Wirt und Koch sagte, dass die Suppe kalt sei.', 'Der Wirt und Koch'],
  ['Die Sprecherin von Rat und Schule sagte, dass die Halle offen sei.', 'Die Sprecherin von Rat und Schule'],
])('%s is said by %j in front', (text, speaker) => {
  expect(partsOf(text, 'speaker')).toEqual([speaker])
})

test.each([
  ['Sowohl der Rat als auch die Schule sagten, dass die Halle offen sei.', 'Sowohl der Rat als auch die Schule'],
  ['Karl Kern, Wirt des Lokals sagte, dass der Saal leer sei.', 'Karl Kern, Wirt des Lokals'],
  [
    'Die Minister Dänemarks, Polens und Irlands erklärten, dass sie zahlen.',
    'Die Minister Dänemarks, Polens und Irlands',
  ],
  ['Am Montag sagte Ute Kern, der Stolz des Vereins, dass sie bleibe.', 'Ute Kern, der Stolz des Vereins'],
  ['Am Montag sagte der für den Hafen zuständige Leiter, dass der Kran fehle.', 'der für den Hafen zuständige Leiter'],
  ['Er war kurz wach und hatte gefragt: „Wo ist der Hund?“', 'Er'],
  ['Die taz vermutet, dass der Hafen schließt.', 'Die taz'],
  ['Am Abend sagte der 81-jährige, dass er bleibe.', 'der 81-jährige'],
  ['Das Amt schwieg lange. Es teilte mit, dass die Akten leer seien.', 'Es'],
  ['Der Plan wird von Kennern vom Wetteramt als „sehr gut“ eingestuft.', 'Wetteramt'],
  ['Am Montag sprach Karl Kern von der Krise der Werft.', 'Karl Kern'],
  ['Darum wirft die Stadt der Werft vor, den Kran zu verstecken.', 'die Stadt'],
])('%s is said by %j, whole and alone', (text, speaker) => {
  expect(partsOf(text, 'speaker')).toEqual([speaker])
})

test.each([
  ['Darum warnte der Sprecher der Werft, dass der Kran fehle.', 'der Sprecher der Werft'],
  ['Von der Werft wurde Geld verlangt, um den Kran zu retten.', ''],
])('%s is said by %j and nobody else', (text, speaker) => {
  expect(partsOf(text, 'speaker').at(-1) ?? '').toBe(speaker)
})

test.each([
  ['Ein hiesiger Wirt bezeichnet ihre Klage als „seltsam“.', 'Ein hiesiger Wirt'],
  ['Den im Tal verbliebenen Gästen sicherte Karl Kern zu, dass die Türen offen sind.', 'Karl Kern'],
  ['Die 38-Jährige sagte der „Post am Sonntag“, sie bleibe.', 'Die 38-Jährige'],
  ['Am Montag meldete der „Bote“, dass der Kran fehle.', 'der „Bote“'],
  ['Die Bürger rief Kern auf, leise zu sein.', 'Kern'],
  ['Von den Gästen wird erwartet, dass sie leise sind.', ''],
  ['Von der Werft wird gefordert, dass der Kran bleibt.', 'der Werft'],
  ['Kern möchte bleiben, nimmt die jungen Gäste in Schutz und warnt, dass der Weg rutscht.', 'Kern'],
  [
    'Einzig der von der Stadt bestellte Geologe Karl Kern sagte, dass der Hang rutscht.',
    'der von der Stadt bestellte Geologe Karl Kern',
  ],
  ['Nach dem Verbot neuer schwerer Lastwagen hat Karl Kern betont, dass der Weg hält.', 'Karl Kern'],
  ['Beim Bau großer teurer Hallen sagte der Wirt, dass Geld fehlt.', 'der Wirt'],
  ['Der VBKE betonte mit Nachdruck, dass Personal fehlt.', 'Der VBKE'],
  ['Der BLLE hat mit Blick auf Schulen mehr Geld verlangt und gesagt, dass es eilt.', 'Der BLLE'],
  ['Weitere Prüfungen hat Rätin Volk angekündigt: Sie verweist auf das Gesetz.', 'Rätin Volk'],
  ['Neue Fragen hat Rektor Kern angekündigt: Er will mehr wissen.', 'Rektor Kern'],
  ['Kern hat – ebenso wie der Rat – große Zweifel und betont, dass der Damm rutscht.', 'Kern'],
  ['Die Wirtin hatte – trotz Verbots – laute Gäste und sagte, dass sie bleiben.', 'Die Wirtin'],
])('%s is said by %j by the ending of the adjective or the verb', (text, speaker) => {
  expect(partsOf(text, 'speaker')).toEqual([speaker])
})

test.each([
  ['Ihr Anwalt teilte auf Anfrage mit, seine Mandantin schweige.', 'teilte […] mit'],
  ['Die Wirtin sagte auf Nachfrage, der Saal sei leer.', 'sagte'],
])('%s is told by its verb, %j', (text, cue) => {
  expect(partsOf(text, 'cue')).toEqual([cue])
})

test.each([
  ['Ida von der Mark kam zuerst. Am Montag betonte von der Mark, dass sie bleibe.', 'von der Mark'],
  ['Karl zu Bentheim kam zuerst. Dass er gehe, sagte zu Bentheim der Zeitung.', 'zu Bentheim'],
  ['Karl zu Bentheim kam zuerst. Zu Bentheim räumte Fehler ein und erklärte, dass er gehe.', 'Zu Bentheim'],
])('%s: a name that the text has shown behind a forename', (text, speaker) => {
  expect(partsOf(text, 'speaker').at(-1)).toBe(speaker)
})

test('what stands behind "von" is no name where a noun had it before', () => {
  const text = 'Das Werk von Siemens schließt. Am Abend sagte von Siemens niemand, dass es bleibt.'
  expect(partsOf(text, 'speaker')).toEqual([''])
})
