/**
 * Verbs for the way somebody speaks, which report beside words in marks or a clause in the subjunctive. Columns as in
 * `reporting-verbs.ts`.
 */
export const mannerVerbs = `
raunen | quote clause | assert | Der Zeuge raunte, das Geld sei im Keller.
murmeln | quote clause | assert | Der Lehrling murmelte, die Säge sei stumpf.
nuscheln | quote | assert | „Der Zug hat Verspätung“, nuschelte der Schaffner.
wispern | quote clause | assert | Die Magd wisperte, die Gräfin sei krank.
hauchen | quote | assert | „Das war mein Lied“, hauchte die Sängerin.
tuscheln | quote clause | assert | Die Nachbarn tuschelten, der Wirt sei pleite.
stammeln | quote clause | assert | Der Dieb stammelte, das Rad sei geliehen.
stottern | quote clause | assert | Der Schüler stotterte, das Heft sei zu Hause.
brummen | quote clause | assert | Der Kutscher brummte, der Weg sei zu weich.
knurren | quote clause | assert | Der Wirt knurrte, der Saal sei geschlossen.
murren | quote clause | accuse | Die Matrosen murrten, das Brot sei hart.
maulen | quote clause | accuse | Der Junge maulte, die Suppe sei kalt.
nörgeln | quote clause | accuse | Der Gast nörgelte, das Bett sei zu kurz.
meckern | quote clause | accuse | Der Nachbar meckerte, der Hund sei zu laut.
jammern | quote clause | accuse | Der Bauer jammerte, der Hagel habe alles zerstört.
lamentieren | quote clause | accuse | Der Intendant lamentierte, das Haus sei leer.
stöhnen | quote clause | assert | Der Träger stöhnte, der Koffer sei zu schwer.
ächzen | quote | assert | „Der Schrank ist schwer“, ächzte der Träger.
schluchzen | quote clause | assert | Die Braut schluchzte, das Kleid sei zerrissen.
heulen | quote clause | assert | Der Junge heulte, der Ball sei im Bach.
höhnen | quote clause | accuse | Der Gegner höhnte, die Abwehr sei ein Sieb.
lästern | quote clause über | accuse | Die Nachbarin lästerte, der Hut sei ein Vogelnest.
frotzeln | quote clause | assert | Der Kollege frotzelte, die Torte sei ein Ziegel.
sticheln | quote clause | accuse | Der Kritiker stichelte, der Tenor sei heiser.
witzeln | quote clause | assert | Der Koch witzelte, die Suppe sei unsterblich.
schwärmen | quote clause davon von | assert | Der Gast schwärmte, der Käse sei ein Gedicht.
unken | quote clause | believe | Der Nachbar unkte, der Turm werde fallen.
orakeln | quote clause | believe | Der Trainer orakelte, die Liga werde enger.
dozieren | quote clause | assert | Der Gelehrte dozierte, der Mond sei ein Spiegel.
philosophieren | quote clause | assert | Der Müller philosophierte, die Zeit sei ein Rad.
sinnieren | quote clause darüber | believe | Der Dichter sinnierte, der Nebel sei ein Tuch.
grübeln | quote clause darüber | believe | Der Erfinder grübelte, ob die Pumpe halten werde.
donnern | quote | accuse | „Der Saal wird geräumt“, donnerte der Vorsitzende.
schmettern | quote | assert | „Der Sieg ist unser“, schmetterte der Kapitän.
tönen | quote clause | assert | Der Kandidat tönte, die Wahl sei gewonnen.
zischen | quote | accuse | „Die Tür bleibt zu“, zischte die Wirtin.
fauchen | quote | accuse | „Das geht dich nichts an“, fauchte die Nachbarin.
kreischen | quote | assert | „Der Boden wackelt“, kreischte der Junge.
grölen | quote | assert | „Der Pokal gehört uns“, grölte die Menge.
johlen | quote | assert | „Noch eine Runde“, johlten die Gäste.
plaudern | quote clause davon von | assert | Der Koch plauderte, das Rezept sei uralt.
deklamieren | quote | assert | „Der Nebel steigt“, deklamierte der Dichter.
diktieren | quote clause | demand | „Der Hof geht an die Nichte“, diktierte die Erbin.
kommandieren | quote infinitive | demand | „Haltet das Seil fest“, kommandierte der Bootsmann.
parieren | quote | assert | „Der Preis steht fest“, parierte der Händler.
replizieren | quote clause | assert | Der Anwalt replizierte, der Vertrag sei nichtig.
nachschieben | quote clause | assert | Der Sprecher schob nach, der Brand sei gelöscht.
zuflüstern | quote clause | assert | Die Magd flüsterte dem Boten zu, die Gräfin sei krank.
zuraunen | quote clause | assert | Der Zeuge raunte dem Richter zu, das Geld sei im Keller.
entgegenrufen | quote clause | assert | Die Menge rief dem Rat entgegen, die Linde sei gesund.
dazwischenrufen | quote clause | assert | Ein Gast rief dazwischen, der Saal sei zu klein.
anschreien | quote | accuse | „Das Tor war zu“, schrie der Wächter den Boten an.
anherrschen | quote | demand | „Das Fenster bleibt zu“, herrschte der Wirt den Koch an.
lachen | quote | assert | „Der Hut passt nie“, lachte die Verkäuferin.
schmunzeln | quote | assert | „Der Hecht war größer“, schmunzelte der Fischer.
grinsen | quote | assert | „Das Tor zählt“, grinste der Stürmer.
lächeln | quote | assert | „Der Platz ist noch frei“, lächelte die Schaffnerin.
strahlen | quote | assert | „Das ist mein Tag“, strahlte die Siegerin.
grummeln | quote clause | accuse | Der Kutscher grummelte, der Weg sei schlecht.
schwadronieren | quote clause davon von | assert | Der Gast schwadronierte, der Krieg sei ein Spiel gewesen.
posaunen | quote clause | assert | Der Händler posaunte, der Stoff sei unzerstörbar.
ausposaunen | quote clause | assert | Der Junge posaunte aus, der Lehrer sei verliebt.
schnauben | quote | accuse | „Der Vertrag ist wertlos“, schnaubte der Pächter.
blaffen | quote | accuse | „Der Weg ist privat“, blaffte der Wächter.
keifen | quote | accuse | „Der Ball bleibt hier“, keifte die Nachbarin.
zetern | quote clause | accuse | Die Wirtin zeterte, der Hof sei ein Stall.
frohlocken | quote clause | assert | Der Erbe frohlockte, das Haus sei sein.
ätzen | quote clause | accuse | Der Kritiker ätzte, der Tenor sei ein Klotz.
sekundieren | quote clause | assert | Der Vetter sekundierte, der Zaun sei zu hoch.
assistieren | quote | assert | „Der Zaun ist zu hoch“, assistierte der Vetter.
räsonieren | quote clause | believe | Der Müller räsonierte, das Rad sei zu schwer.
kalmieren | quote clause | assert | Der Bürgermeister kalmierte, der Damm sei sicher.
analysieren | quote clause | assert | Die Trainerin analysierte, die Abwehr sei zu langsam.
kokettieren | quote | assert | „Der Hut ist älter als der Wirt“, kokettierte die Gräfin.
flachsen | quote | assert | „Der Hecht war größer“, flachste der Fischer.
feixen | quote | assert | „Das Tor zählt“, feixte der Stürmer.
kichern | quote | assert | „Der Hut passt nie“, kicherte die Verkäuferin.
motzen | quote clause | accuse | Der Gast motzte, das Bett sei zu kurz.
toben | quote | accuse | „Der Saal wird geräumt“, tobte der Vorsitzende.
zürnen | quote clause | accuse | Der Müller zürnte, das Rad sei gestohlen.
giften | quote | accuse | „Der Ball bleibt hier“, giftete die Nachbarin.
triumphieren | quote | assert | „Der Pokal ist hier“, triumphierte der Kapitän.
`
