/**
 * Verb phrases whose noun or adjective carries the report, with an example each: "hat die Ansicht vertreten", "zeigte
 * sich besorgt", "machte deutlich".
 */
export const reportingPhrases = `
machen deutlich | clause quote | assert | Die Rektorin machte deutlich, dass die Frist gelte.
machen klar | clause quote | assert | Der Wirt machte klar, dass der Saal voll sei.
machen bedingung | clause | demand | Der Koch machte zur Bedingung, dass die Küche renoviert werde.
machen geltend | clause | assert | Der Mieter machte geltend, dass der Ofen defekt sei.
machen vorwurf | clause infinitive | accuse | Die Gäste machten dem Wirt zum Vorwurf, dass die Zimmer kalt seien.
machen aufmerksam | darauf clause auf | assert | Die Lotsin machte darauf aufmerksam, dass der Kanal flach sei.
lassen zitieren | quote clause | assert | „Das ist ein Irrweg“, ließ sich die Rektorin zitieren.
lassen wissen | clause quote | assert | Die Gräfin ließ wissen, dass der Ball ausfalle.
lassen verlauten | clause quote | assert | Der Konzern ließ verlauten, dass das Werk bleibe.
lassen durchblicken | clause quote | assert | Der Wirt ließ durchblicken, dass der Saal verkauft werde.
lassen erkennen | clause | assert | Die Senatorin ließ erkennen, dass der Plan wackele.
zeigen überzeugt | reflexive clause von davon | believe | Der Müller zeigte sich überzeugt, dass das Wehr halte.
zeigen besorgt | reflexive clause über darüber | believe | Die Ärztin zeigte sich besorgt, dass der Vorrat ende.
zeigen zuversichtlich | reflexive clause quote infinitive | believe | Der Trainer zeigte sich zuversichtlich, dass die Elf gewinne.
zeigen optimistisch | reflexive clause quote infinitive | believe | Die Reederei zeigte sich optimistisch, dass die Fähre bald fahre.
zeigen enttäuscht | reflexive clause über darüber | accuse | Der Verein zeigte sich enttäuscht, dass die Halle fehle.
zeigen erfreut | reflexive clause über darüber | assert | Die Wirtin zeigte sich erfreut, dass der Saal voll sei.
zeigen entsetzt | reflexive clause über darüber | accuse | Der Pfarrer zeigte sich entsetzt, dass die Glocke fehle.
zeigen bereit | reflexive infinitive dazu | announce | Der Betreiber zeigte sich bereit, den Lärm am Abend zu senken.
zeigen erschüttert | reflexive clause über | assert | Der Bischof zeigte sich erschüttert, dass der Turm brenne.
zeigen zufrieden | reflexive clause mit | assert | Die Lehrerin zeigte sich zufrieden, dass der Hof grün sei.
zeigen empört | reflexive clause über | accuse | Die Mieter zeigten sich empört, dass der Aufzug stillstehe.
zeigen kritisch | reflexive clause | accuse | Der Prüfer zeigte sich kritisch, dass der Bau teurer werde.
zeigen betroffen | reflexive clause über | assert | Die Nachbarin zeigte sich betroffen, dass der Laden schließe.
äußern zuversichtlich | reflexive clause quote infinitive | believe | Der Kapitän äußerte sich zuversichtlich, dass der Mast halte.
äußern besorgt | reflexive clause über quote | believe | Die Försterin äußerte sich besorgt, dass der Wald sterbe.
äußern skeptisch | reflexive clause quote | believe | Der Gutachter äußerte sich skeptisch, ob der Damm halte.
äußern kritisch | reflexive clause quote über | accuse | Die Jury äußerte sich kritisch: „Der Chor klingt müde.“
äußern enttäuscht | reflexive clause quote über | accuse | Der Trainer äußerte sich enttäuscht, dass die Fans fehlten.
geben bekannt | clause firm quote object infinitive | announce | Der Vorstand gab bekannt, dass der Steg gesperrt werde.
geben zuversichtlich | reflexive clause quote infinitive | believe | Die Reederei gab sich zuversichtlich, dass die Fähre bald fahre.
geben überzeugt | reflexive clause quote | believe | Der Koch gab sich überzeugt, dass die Suppe gelinge.
erklären bereit | reflexive infinitive dazu | announce | Der Nachbar erklärte sich bereit, den Zaun zu streichen.
erklären einverstanden | reflexive clause infinitive damit | assert | Die Erbin erklärte sich einverstanden, dass der Hof verkauft werde.
aussprechen dagegen | dagegen | deny | Die Wirtin sprach sich dagegen aus, den Markt zu verlegen.
wenden gegen | gegen quote reflexive | accuse | Die Händler wandten sich gegen den Umzug: „Der Markt bleibt hier.“
wenden dagegen | dagegen | deny | Die Händler wandten sich dagegen, dass der Markt umzieht.
plädieren dagegen | dagegen | deny | Der Förster plädierte dagegen, den Wald zu sperren.
votieren dagegen | dagegen | deny | Der Rat votierte dagegen, den Markt zu verlegen.
stimmen dagegen | dagegen | deny | Die Mitglieder stimmten dagegen, den Beitrag zu senken.
demonstrieren dagegen | dagegen | accuse | Die Schüler demonstrierten dagegen, dass der Bus seltener fährt.
sein überzeugt | person clause davon infinitive | believe | Der Müller war überzeugt, dass das Wehr halte.
sein sicher | person clause | believe | Die Trainerin war sicher, dass die Elf gewinne.
sein zuversichtlich | clause infinitive | believe | Der Wirt ist zuversichtlich, dass die Gäste wiederkommen.
sein besorgt | clause darüber | believe | Die Imkerin war besorgt, dass der Frost zurückkehre.
sein optimistisch | clause infinitive | believe | Der Verband ist optimistisch, dass die Ernte gelingt.
halten möglich | clause infinitive | believe | Der Förster hält es für möglich, dass ein Luchs im Tal lebt.
halten wahrscheinlich | clause infinitive | believe | Die Polizei hält es für wahrscheinlich, dass der Dieb floh.
halten unwahrscheinlich | clause infinitive | deny | Der Gutachter hält es für unwahrscheinlich, dass der Damm bricht.
halten notwendig | clause infinitive | demand | Die Ärztin hält es für notwendig, dass der Patient ruht.
halten falsch | clause infinitive | accuse | Der Rektor hält es für falsch, die Pause zu kürzen.
halten richtig | clause infinitive | believe | Die Wirtin hält es für richtig, den Saal zu öffnen.
stellen klar | clause firm quote | assert | Die Leiterin stellte klar, dass der Eintritt frei bleibe.
stellen fest | clause firm quote | assert | Der Gutachter stellte fest, dass der Balken morsch sei.
werden konkret | quote | assert | „Es fehlen zehn Euro“, wurde die Wirtin konkret.
werden deutlich | quote | assert | „Das reicht nicht“, wurde der Trainer deutlich.
werden persönlich | quote | assert | „Sie haben nie gearbeitet“, wurde der Redner persönlich.
werden bekannt | impersonal clause | assert | Am Abend wurde bekannt, dass der Kapitän krank ist.
sehen erwiesen | clause | decide | Das Gericht sieht es als erwiesen, dass der Koch log.
nehmen Stellung | quote zu | assert | „Der Saal war leer“, nahm der Wirt Stellung.
halten für | es clause infinitive halten-für quote | believe | Die Wirtin hält es für klug, den Saal zu teilen.
ansehen als | es clause infinitive als quote | believe | Der Rat sah es als seine Pflicht an, den Turm zu erhalten.
betrachten als | es clause infinitive als quote | believe | Die Erbin betrachtet es als Fehler, den Hof zu verkaufen.
bezeichnen als | es clause infinitive als quote | believe | Der Trainer bezeichnete es als Glück, dass der Ball drin war.
werten als | es clause infinitive als quote | believe | Der Verband wertet es als Erfolg, dass die Preise halten.
erachten für | es clause infinitive | believe | Das Gericht erachtete es für nötig, den Zeugen zu laden.
erachten als | es clause infinitive als quote | believe | Der Arzt erachtet es als wichtig, dass der Patient ruht.
empfinden als | es clause infinitive als quote | believe | Die Nachbarn empfinden es als Zumutung, dass die Glocke nachts läutet.
sehen als | es clause infinitive als quote | believe | Die Stiftung sieht es als Aufgabe, die Mühle zu erhalten.
verstehen als | es clause infinitive als quote | believe | Der Verein versteht es als Auftrag, die Linde zu schützen.
kritisieren als | es clause infinitive als quote firm object | accuse | Der Prüfer kritisierte es als fahrlässig, den Beleg zu verbrennen.
nennen es | clause infinitive quote naming | believe | Der Koch nannte es einen Fehler, die Suppe zu salzen.
nennen grund | clause infinitive quote naming | assert | Als Grund nannte der Wirt, dass der Koch fehle.
nennen ursache | clause quote naming | assert | Als Ursache nannte der Gutachter, dass der Balken morsch sei.
nennen anlass | clause quote naming | assert | Als Anlass nannte der Verein, dass die Linde krank sei.
nennen begründung | clause infinitive quote naming | assert | Als Begründung nannte das Amt, dass der Turm wackele.
nennen beispiel | clause quote naming | assert | Als Beispiel nannte die Lehrerin, dass der Hof grün sei.
nennen ziel | clause infinitive quote naming | announce | Als Ziel nannte die Gemeinde, die Mühle zu retten.
nennen bedingung | clause infinitive quote naming | demand | Als Bedingung nannte die Erbin, den Hof zu erhalten.
nennen voraussetzung | clause infinitive quote naming | demand | Als Voraussetzung nannte der Rat, dass die Halle frei sei.
finden es | clause infinitive quote | believe | Die Lehrerin findet es gut, den Hof zu begrünen.
wollen wissen | clause quote | ask | Der Richter wollte wissen, ob der Zeuge trinke.
setzen kenntnis | davon darüber clause | announce | Die Bank setzte den Kunden davon in Kenntnis, dass die Karte gesperrt sei.
nehmen kenntnis | clause | believe | Der Rat nahm zur Kenntnis, dass der Turm wackelt.
legen wert | darauf | demand | Die Erbin legt Wert darauf, dass der Hof bleibt.
legen last | clause infinitive | accuse | Die Anklage legt dem Fahrer zur Last, getrunken zu haben.
stellen aussicht | clause infinitive quote | promise | Das Land stellte in Aussicht, die Kosten zu tragen.
stellen abrede | clause infinitive | deny | Der Koch stellte in Abrede, die Suppe versalzen zu haben.
ziehen zweifel | clause | deny | Der Gutachter zog in Zweifel, dass der Damm halte.
ziehen betracht | clause infinitive | believe | Die Reederei zieht in Betracht, die Fähre zu verkaufen.
ziehen erwägung | clause infinitive | believe | Der Rat zieht in Erwägung, den Markt zu verlegen.
bringen ausdruck | clause quote | assert | Der Dirigent brachte zum Ausdruck, dass der Chor gewachsen sei.
führen feld | clause quote | assert | Der Verein führte ins Feld, dass der Platz zu klein sei.
führen klage | darüber | accuse | Die Händler führten darüber Klage, dass der Markt verfalle.
führen beschwerde | darüber | accuse | Die Mieter führten darüber Beschwerde, dass der Aufzug stillstehe.
nehmen anstoß | daran | accuse | Die Nachbarin nahm daran Anstoß, dass der Hahn kräht.
üben kritik | daran | accuse | Der Prüfer übte Kritik daran, dass der Bau teurer wird.
anmelden zweifel | daran clause | deny | Der Gutachter meldete Zweifel daran an, dass der Damm hält.
machen auflage | clause infinitive | demand | Das Amt machte dem Wirt zur Auflage, den Lärm zu senken.
machen verantwortlich | dafür | accuse | Die Mieter machten den Betreiber dafür verantwortlich, dass der Aufzug stillsteht.
machen stark | dafür | demand | Der Verein machte sich dafür stark, dass die Linde bleibt.
machen lustig | darüber | accuse | Die Zeitung machte sich darüber lustig, dass der Turm wackelt.
geben verstehen | clause quote | assert | Der Wirt gab zu verstehen, dass der Saal verkauft werde.
geben bedenken | clause quote firm | warn | Die Ärztin gab zu bedenken, dass die Kur lange dauere.
geben erkennen | clause quote | assert | Die Gräfin gab zu erkennen, dass sie verreise.
geben protokoll | clause quote firm infinitive | assert | Der Fahrer gab zu Protokoll, die Ampel gesehen zu haben.
geben optimistisch | reflexive clause quote infinitive | believe | Der Verband gab sich optimistisch, dass die Ernte gelingt.
geben sicher | reflexive clause quote infinitive | believe | Der Trainer gab sich sicher, dass die Elf gewinnt.
geben kämpferisch | reflexive quote | announce | Der Kapitän gab sich kämpferisch: „Das Schiff bleibt im Hafen.“
geben gelassen | reflexive quote | assert | Die Wirtin gab sich gelassen: „Der Saal wird voll.“
lassen mitteilen | clause quote | announce | Die Gräfin ließ mitteilen, dass der Ball ausfalle.
lassen ausrichten | clause quote | announce | Der Pächter ließ ausrichten, dass der Hof geräumt sei.
lassen ankündigen | clause quote infinitive | announce | Die Gräfin hatte ankündigen lassen, dass der Ball ausfalle.
lassen einräumen | clause quote infinitive | assert | Der Pächter ließ einräumen, dass er die Pacht schulde.
lassen vortragen | clause quote | assert | Der Erbe ließ vortragen, dass der Hof ihm gehöre.
lassen verlesen | quote | assert | Der Kapitän ließ eine Erklärung verlesen: „Das Schiff war dicht.“
lassen anklingen | clause quote | assert | Die Senatorin ließ anklingen, dass der Plan wackele.
lassen durchsickern | clause | assert | Das Amt ließ durchsickern, dass der Turm gesperrt werde.
lassen verkünden | clause | announce | Der König ließ verkünden, dass die Tore offen seien.
lassen verbreiten | clause | announce | Der Hof ließ verbreiten, dass die Fürstin genese.
zeigen einverstanden | reflexive clause infinitive damit | promise | Die Erbin zeigte sich damit einverstanden, den Hof zu verkaufen.
zeigen einig | reflexive clause infinitive darin darüber | believe | Die Räte zeigten sich einig, dass der Turm bleibt.
zeigen entschlossen | reflexive infinitive | announce | Die Gemeinde zeigte sich entschlossen, die Mühle zu retten.
zeigen erleichtert | reflexive clause quote darüber über | assert | Die Mutter zeigte sich erleichtert, dass der Fluss sinkt.
zeigen verärgert | reflexive clause quote darüber über | accuse | Der Gast zeigte sich verärgert, dass das Zimmer kalt war.
zeigen verwundert | reflexive clause quote darüber über | believe | Der Prüfer zeigte sich verwundert, dass der Beleg fehlte.
zeigen überrascht | reflexive clause quote darüber über von | believe | Der Wirt zeigte sich überrascht, dass der Saal voll war.
zeigen bestürzt | reflexive clause quote darüber über | assert | Die Nachbarn zeigten sich bestürzt, dass der Laden brannte.
zeigen schockiert | reflexive clause quote darüber über | assert | Der Rektor zeigte sich schockiert, dass die Kasse fehlte.
zeigen beunruhigt | reflexive clause quote darüber über | believe | Die Ärztin zeigte sich beunruhigt, dass der Vorrat sinkt.
zeigen skeptisch | reflexive clause quote | believe | Der Gutachter zeigte sich skeptisch, dass der Damm hält.
zeigen sicher | reflexive clause quote | believe | Die Trainerin zeigte sich sicher, dass die Elf gewinnt.
zeigen dankbar | reflexive clause quote dafür für | assert | Der Verein zeigte sich dankbar, dass die Halle stehe.
zeigen stolz | reflexive clause quote darauf auf | assert | Der Rektor zeigte sich stolz darauf, dass die Schule wächst.
äußern überzeugt | reflexive clause quote davon | believe | Der Müller äußerte sich überzeugt, dass das Wehr halte.
äußern optimistisch | reflexive clause quote | believe | Die Bank äußerte sich optimistisch, dass der Kurs steige.
äußern erfreut | reflexive clause quote darüber über | assert | Die Wirtin äußerte sich erfreut, dass der Saal voll sei.
äußern dahingehend | reflexive clause quote | assert | Der Sprecher äußerte sich dahingehend, dass der Turm bleibe.
sein bewusst | person clause dessen | believe | Die Wirte sind sich bewusst, dass der Saal zu klein ist.
sein gewiss | person clause | believe | Der Müller ist gewiss, dass das Wehr hält.
sein einig | person clause infinitive darin darüber | believe | Die Räte waren sich einig, dass der Turm bleibt.
sein skeptisch | person clause quote | believe | Der Gutachter ist skeptisch, ob der Damm hält.
sein klar | opined impersonal clause quote | believe | Für die Wirtin ist klar, dass der Saal zu klein ist.
sein hören | impersonal clause | assert | Aus dem Rathaus ist zu hören, dass der Plan wackele.
sein vernehmen | impersonal clause | assert | Aus der Kanzlei war zu vernehmen, der Vertrag sei fertig.
sein erfahren | impersonal clause | assert | Aus dem Umfeld des Trainers war zu erfahren, er verlasse den Verein.
sein rede | davon | assert | Am Abend war davon die Rede, dass der Trainer geht.
zeigen offen | reflexive dafür | announce | Die Ministerin zeigte sich offen dafür, die Regeln zu lockern.
können vorstellen | reflexive clause infinitive quote | believe | Der Wirt kann sich vorstellen, den Saal zu verkaufen.
lassen erklären | clause quote infinitive | announce | Der Hof ließ erklären, man sei zu Gesprächen bereit.
lassen dementieren | clause quote | deny | Der Trainer ließ dementieren, dass er gehe.
lassen bestätigen | clause quote | assert | Die Gräfin ließ bestätigen, dass der Ball ausfalle.
lassen versichern | clause quote | promise | Der Betreiber ließ versichern, dass der Aufzug sicher sei.
lassen vermelden | clause quote | announce | Der Verein ließ vermelden, dass die Kasse stimme.
lassen zurückweisen | clause quote | deny | Der Züchter ließ zurückweisen, dass er Hunde verkauft habe.
lassen bestreiten | clause quote infinitive | deny | Der Pächter ließ bestreiten, dass er die Pacht schulde.
lassen klarstellen | clause quote | assert | Die Gräfin ließ klarstellen, dass der Park offen bleibe.
lassen beteuern | clause quote | assert | Der Fahrer ließ beteuern, dass die Ampel grün war.
sein lesen | impersonal clause quote | assert | In dem Brief ist zu lesen, der Hof werde verkauft.
lassen offen | clause | assert | Die Rektorin ließ offen, wann die Schule öffnet.
halten offen | reflexive clause infinitive | announce | Der Wirt hält sich offen, den Saal zu verkaufen.
ergeben aus | reflexive clause firm sourced | assert | Aus den Akten ergibt sich, dass die Kasse leer war.
lassen zweifel | clause | assert | Die Rektorin ließ keinen Zweifel daran, dass die Frist gelte.
machen hehl | clause | assert | Der Trainer machte keinen Hehl daraus, dass ihm der Platz missfiel.
bleiben dabei | clause person | assert | Der Zeuge blieb dabei, dass das Tor offen gewesen sei.
nehmen anspruch | infinitive | assert | Der Wirt nahm für sich in Anspruch, das Fest gerettet zu haben.
halten zugute | infinitive clause reflexive | assert | Der Rat hielt sich zugute, die Linde gerettet zu haben.
stellen raum | clause | assert | Die Gutachterin stellte in den Raum, dass der Balken alt sei.
rufen erinnerung | clause | assert | Der Pfarrer rief in Erinnerung, dass der Turm schon einmal brannte.
machen sorgen | reflexive clause | believe | Die Försterin macht sich Sorgen, dass der Wald stirbt.
`
