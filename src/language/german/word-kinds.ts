import type { NounKind, VerbKind } from '../../extraction/language.js'

/**
 * Nouns by what single rules ask of them, as their last part, in lower case; "^": the whole word. The second column: endings that may
 * follow.
 */
export const nounKinds: Readonly<Record<NounKind, readonly [nouns: string, endings?: string]>> = {
  /** What a body is for, or whose it is, belongs to its name: "Institut für Wirtschaft", "Verband der Köche". */
  institution: [
    `amt institut ministerium verband bund union verein vereinigung gesellschaft zentrum zentrale behörde stiftung agentur
     anstalt organisation kommission ausschuss rat kammer konferenz liga partei akademie hochschule universität lehrstuhl
     abteilung netzwerk initiative bündnis büro kirche gewerkschaft dienst stelle fonds komitee klinik kreise kreisen
     vertretung führung leitung spitze fraktion`,
    '(e?s)?',
  ],
  /** As what an office is for does: "Beauftragter für Datenschutz", "Sprecher der Werft". */
  office: [
    `chef präsident leiter direktor sprecher sekretär vorsitzende vorsitzenden vorsitzender minister beauftragte
     beauftragten beauftragter expert experte professor anwalt vorstand kommissar vertreter mitarbeiter forscher
     botschafter general bischof inhaber redakteur korrespondent autor trainer abgeordnete abgeordneten abgeordneter
     meister könig richter kanzler zeuge`,
    '(s|n|en|in|innen|rin)?',
  ],
  /** Where officials sit, who speak for it: "Im Büro der Rätin wurde das dementiert". */
  bureau: [`büro ministerium ressort kanzlei kanzleramt rathaus zentrale pressestelle`, 's?'],
  /** Bodies whose name tells their end with "zu": "Gesellschaft zur Rettung", "Zentrum zum Schutz". */
  devoted: [`gesellschaft zentrum zentrums kommission initiative verein stiftung institut ausschuss`, '(e?s)?'],
  /** Papers and figures that are about something, or of a year: "Studie zum Klima", "Bericht für 2019". */
  document: [
    `studie bericht report prognose plan pläne plänen planung konzept entwurf gesetz umfrage zahlen daten statistik
     gutachten papier index programm haushalt ranking agenda vertrag verordnung richtlinie leitlinie vorgaben regeln
     vorschlag vorschlägen bilanz analyse untersuchung erhebung`,
    '(s|es|n|en)?',
  ],
  /** Nouns that hardly go without a genitive: "der Sprecher der Werft". */
  relational: [
    `sprecher chef leiter vorsitzende vorsitzender vorsitzenden präsident minister mitglied mitglieder vertreter direktor
     anwalt trainer kapitän autor gründer verfasser experte experten teil zahl mehrheit ergebnis ergebnisse befund befunde`,
    '(in|innen|n|s)?',
  ],
  /** Who is of a party, of a family, or so old, is not of a newspaper: "sagte die Politikerin der Zeitung". */
  unowned: [
    `politiker abgeordnete rechtler kandidat jährige bürgermeister senator wirt ökonom forscher star profi familie witwe
     mutter vater sohn tochter bruder schwester freund führende führender weltmeister olympiasieger titelverteidiger`,
    '(in|r|n)?',
  ],
  /** Who may be of a newspaper, or several of it: "sagte der Sprecher der Zeitung". */
  media: [
    `sprecher chef leiter vorsitzende vorsitzender präsident mitglied mitglieder vertreter direktor anwalt autor gründer
     verfasser redakteur journalist reporter korrespondent herausgeber verleger leser kolumnist mitarbeiter redaktion
     verlag kollege gesellschafter inhaber eigentümer zeitung sender agentur magazin nutzer zuschauer hörer experte
     moderator intendant teil zahl mehrheit reihe gruppe vorstand rat`,
    '(in|innen|n|s)?',
  ],
  /** Whose word tells what body they speak for or lead, and it is no newspaper: "sagte der Bahnsprecher der Zeitung". */
  delegate: [
    `(?<!^|presse|verlags|zeitungs|sender|konzern|firmen|unternehmens|vorstands|haupt|redaktions)sprecher
     (?<!^|stell|verlags|leser|aktionärs|redaktions|presse)vertreter
     (?<!^|vorstands|aufsichtsrats|betriebsrats|verlags|redaktions)vorsitzende (?<!^|vize)präsident
     (partei|fraktions|regierungs|staats|polizei|armee|feuerwehr|bahn|gewerkschafts|verbands|behörden|kanzleramts)chef`,
    '(in|innen|n|r|s)?',
  ],
  /** Agencies that spread the news: "sagte ein Sprecher der Deutschen Presse-Agentur". */
  wire: [
    `nachrichtenagentur presseagentur presse-agentur staatsagentur ^dpa ^afp ^ap ^apa ^reuters ^epd ^kna ^sda ^keystone-sda
     ^dapd ^ddp ^dts ^ansa ^efe ^tass ^itar-tass ^interfax ^pap ^anadolu ^xinhua ^yonhap ^kyodo ^bloomberg`,
    '(en)?',
  ],
  /** Who works for an agency or a paper: "sagte ein Korrespondent der Agentur". */
  staff: [
    `reporter journalist korrespondent redakteur chefredakteur fotograf kameramann mitarbeiter kollege herausgeber
     geschäftsführer intendant chef leiter direktor moderator kunde kunden`,
    '(in|innen|n|s|en)?',
  ],
  /** What somebody is called who has done something: "Ich bin kein Krimineller" denies. */
  offender: [
    `kriminelle krimineller verbrecher betrüger mörder täter dieb lügner rassist nazi antisemit extremist terrorist spion
     vergewaltiger schläger verräter sexist hochstapler schwindler erpresser dealer faschist`,
    '(in)?',
  ],
  /** In which something is called by its name, by nobody: "wie es im Amtsdeutsch heißt". */
  wayOfSpeaking: [
    `jargon volksmund sprachgebrauch slang deutsch neudeutsch fachsprache amtssprache umgangssprache szenesprache
     juristensprache mundart dialekt sprech sprichwort redensart redewendung bauernregel kinderlied`,
    '(s|es)?',
  ],
  /** Papers that speak as persons do: "Der Bericht zeichnet ein düsteres Bild. Das Netz verfalle". */
  paper: [
    `bericht studie gutachten papier brief schreiben urteil untersuchung analyse report erklärung mitteilung protokoll
     artikel kommentar anklageschrift antrag`,
  ],
  /** Letters for things, not for bodies: "der ICE", "das BIP". */
  letters: [
    `^ice ^ic ^re ^lkw ^pkw ^suv ^bip ^wm ^em ^dna ^akw ^tv ^pc ^cd ^dvd ^usb ^hiv ^aids ^bse ^ps ^gps ^sms ^pdf ^it ^ki`,
  ],
  /** Who tells of others by office: "sagte ein Polizeisprecher. Der Mann soll …". */
  investigator: [
    `polizei polizist kripo kriminalamt staatsanw bundesanw anwaltschaft anklage ankläger ermittler fahnder kommissar
     gericht richter feuerwehr behörde verfassungsschutz geheimdienst nachrichtendienst sprecher zeuge`,
    '.*',
  ],
  /** What means or allows something without a mind of its own: "Das Gesetz sieht vor, dass …". */
  impersonal: [
    `ung ungen heit keit tät gesetz gesetze vertrag verträge plan entwurf recht regel regeln technik system programm
     software verfahren methode mittel wetter lage studie bericht daten umstand artikel abkommen beschluss urteil visum
     karte brücke straße modell gerät tag jahr woche`,
  ],
  /** What happens or is said, and cannot speak: "Konsequenzen forderte auch Kern". */
  happening: [
    `ung ungen heit keit zahl tat würfe reise schaden wert frage plan pläne kritik politik tion tionen konsequenzen hilfe
     hilfen schutz protest widerstand zweifel geld reformen diskussion diskussionen debatte debatten streit lage arbeit
     arbeiten steuer steuern pause höhe größe`,
  ],
  /** Nouns that tell no words: "gab die Entscheidung bekannt", "forderte drei Todesopfer", "bestreitet ein Spiel". */
  shell: [
    `nachricht nachrichten entscheidung ergebnis ergebnisse detail details einzelheiten name namen identität zahl zahlen
     antrag opfer todesopfer menschenleben tote toten verletzte verletzten kind zwillinge nachwuchs spiel partie finale
     rennen show lebensunterhalt`,
  ],
  /** Nouns that stand for a question: "den Preis" for "wie teuer es ist", "die Gewinner" for "wer gewonnen hat". */
  asked: [
    `preis preise gewinner gewinnerin sieger siegerin kandidate kandidaten nominierte nominierten kader aufstellung vergabe
     termin termine zeitpunkt datum ort namen höhe summe betrag wert werte bilanz quote quoten note noten urteil beschluss
     wahl auswahl liste programm inhalt inhalte motiv motive gründe`,
  ],
  /** What somebody sees in something: "sieht in dem Urteil einen Sieg", but not "sah in dem Saal einen Film". */
  judgement: [
    `ung heit keit tion tät schaft ismus nis chance gefahr sieg niederlage fehler schritt skandal grund gründe ursache
     beweis beleg hinweis signal zeichen versuch verstoß eingriff angriff anschlag verrat betrug bruch erfolg vorteil
     nachteil problem risiko beitrag anlass ausdruck bedarf wendepunkt schlüssel lösung vorbild gewinn verlust rückschlag
     versagen potenzial sinn mittel weg`,
  ],
  /** Where people go, or knock: "drängte auf die Straße", but not "drängte auf eine Lösung". */
  place: [
    `platz straße gasse markt bühne feld hof insel boot boote schiff schiffe brücke bahnsteig rasen tribüne dach turm tür
     tor tisch gelände`,
  ],
  /** States, not those whose branches of a body bear the name: "kritisierte Kern Polen", but "kritisierte Caritas Österreich". */
  country: [
    `^russland ^griechenland ^polen ^england ^frankreich ^finnland ^irland ^lettland ^estland ^litauen ^portugal
     ^spanien ^italien ^ungarn ^rumänien ^bulgarien ^serbien ^kroatien ^slowenien ^mazedonien ^montenegro ^albanien
     ^tschechien ^norwegen ^schweden ^dänemark ^belgien ^großbritannien ^luxemburg ^malta ^zypern ^georgien ^armenien
     ^aserbaidschan ^belarus ^weißrussland ^ukraine ^moldau ^türkei ^syrien ^israel ^jordanien ^saudi-arabien ^katar
     ^kuwait ^bahrain ^ägypten ^libyen ^tunesien ^algerien ^marokko ^äthiopien ^eritrea ^somalia ^kenia ^nigeria
     ^mali ^ruanda ^uganda ^simbabwe ^südafrika ^indien ^pakistan ^afghanistan ^china ^japan ^taiwan ^nordkorea
     ^südkorea ^vietnam ^myanmar ^thailand ^indonesien ^australien ^neuseeland ^kanada ^mexiko ^brasilien
     ^argentinien ^venezuela ^kolumbien ^kuba ^chile ^peru ^usa ^iran ^irak`,
    '$',
  ],
  /** As what something is named: "nannte Hitze als Grund". */
  cause: [
    `grund gründe ursache ursachen anlass auslöser ziel ziele beispiel beispiele termin datum motiv motive begründung
     bedingung voraussetzung nachfolger`,
  ],
  /** What nobody looks for: "rief nach Angaben der Polizei um Hilfe". */
  saying: [
    `angabe angaben ansicht auffassung meinung einschätzung überzeugung darstellung worten auskunft aussage aussagen
     berichte berichten`,
  ],
  /** What is known, by whom the word does not tell: "ersten Erkenntnissen zufolge". */
  finding: [
    `^erkenntnisse ^erkenntnissen ^ermittlungen ^informationen ^stand ^kenntnisstand ^erkenntnisstand ^ermittlungsstand`,
  ],
  /** Nouns that take "nach" for what is looked for: "die Suche nach Zeugen". */
  search: [`suche frage fragen forderung ruf rufe fahndung jagd nachfrage bedarf sehnsucht bedürfnis drang gier`],
  /** Words as such, and what is called out or written up: "mit dem Satz „…“". */
  spoken: [
    `wort worte worten satz sätze sätzen spruch sprüche sprüchen parole parolen slogan slogans losung losungen ruf rufe
     rufen chöre chören chor schrift schriften formel zitat zitate zitaten antwort frage`,
  ],
  /** Behind them "nach" tells whose they are: "meiner Meinung nach". */
  opinion: [`^meinung ^ansicht ^auffassung ^überzeugung ^einschätzung ^dafürhalten ^empfinden ^wissen`],
  /** They name what stands in marks behind them, whatever its form: "unter dem Motto „Wir bleiben hier“". */
  title: [`^motto ^titel ^thema ^überschrift ^untertitel ^name ^namen`, 's?'],
  /** What somebody makes or gives by words: "Lob kam von Kern: „…“". */
  answer: [
    `^antwort ^reaktion ^replik ^konter ^dementi ^widerspruch ^zustimmung ^lob ^zuspruch ^gegenwind ^protest ^proteste ^warnung ^warnungen ^kritik ^ablehnung
     ^rückendeckung ^unterstützung ^skepsis ^unverständnis ^verständnis ^empörung ^spott ^häme ^beifall ^applaus ^gegenrede
     ^intervention ^wortmeldung ^einwurf ^zwischenfrage`,
  ],
  /** In which "mit" names the audience: "im Gespräch mit der Zeitung". */
  talk: [`^interview ^gespräch ^telefonat`],
  /** They take an infinitive that nobody has said: "der Versuch, … zu". */
  chance: [
    `versuch versuche versuchen möglichkeit möglichkeiten chance chancen gelegenheit gelegenheiten recht rechte pflicht
     pflichten verantwortung aufgabe aufgaben fähigkeit fähigkeiten bemühung bemühungen bestreben gefahr notwendigkeit erlaubnis mittel
     weg wege wegen grund gründe gründen mut lust kraft freiheit neigung tendenz`,
  ],
  /** What happens, and shows something without anybody's words: "Der Streit zeigt, dass …". */
  occasion: [
    `streit debatte diskussion anteilnahme reaktion reaktionen resonanz zuspruch andrang krise krieg konflikt kampf fall
     fälle beispiel beispiele erfahrung erfahrungen geschichte entwicklung spiel partie turnier sieg niederlage erfolg
     verhalten umgang szene szenen moment tag tage jahr jahre woche wochen monate wahl umstand tatsache pandemie`,
  ],
  /** Whom somebody shuts out: "schloss das Mitglied aus", but not "schloss einen Anschlag aus". */
  excluded: [
    `mitglied mitglieder spieler sportler athlet athleten teilnehmer schüler besucher zuschauer abgeordnete abgeordneten
     politiker bewerber kandidat kandidaten person personen mann frau männer frauen öffentlichkeit presse`,
    '(in|innen|n)?',
  ],
  /** What was said as an event, behind a definite article: "Nach der Aussage des Zeugen brach sie in Tränen aus". */
  utterance: [
    `ankündigung ankündigungen bericht berichte berichten aussage aussagen erklärung erklärungen mitteilung mitteilungen meldung meldungen äußerung
     äußerungen stellungnahme rede vortrag`,
  ],
  /** Papers in which somebody speaks for himself: "„…“, sagte er laut Mitteilung". */
  release: [
    `mitteilung aussendung erklärung stellungnahme vorab-?meldung vorab-?bericht manuskript redetext transkript`,
  ],
  /** Persons that take no "für" or "zu", which belong to the verb: "sagte der Sprecher zu den Vorwürfen". */
  official: [`sprecher minister präsident chef kanzler politiker fraktion partei`, '(in)?'],
}

/** Verbs by what single rules ask of them, as their lemma or as the form that stands in such a clause. */
export const verbKinds: Readonly<Record<VerbKind, string>> = {
  /** Verbs that judge a claim: "Den Vorwurf, …, nannte er absurd". */
  judge: `nennen bezeichnen finden halten werten bewerten betrachten empfinden`,
  /** They tell what words are or where they stand, not who says them: "„…“, lautet das Urteil". */
  silent: `sein werden haben heißen lauten stehen prangen gehören gelten folgen tönen klingen spielen laufen geben kommen`,
  /** Verbs of deciding that leave open what is decided: "entscheidet, ob …". */
  decide: `entscheiden urteilen bestimmen beschließen befinden festlegen verfügen`,
  /** What a speaker omits, as the infinitive behind "ohne": "behauptete, es gebe Betrug, ohne Belege vorzulegen". */
  elaborate: `nennen vorzulegen einzugehen anzugeben erläutern belegen präzisieren`,
  /** Verbs for states, which nobody plans: "soll krank sein", "soll 300 Euro betragen". */
  state: `sein haben wissen kennen besitzen betragen kosten umfassen enthalten handeln befinden liegen gelten leben wohnen
    stammen heißen wiegen bestehen angehören gehören zählen verfügen existieren vorliegen unterstehen aufhalten leiden
    fehlen erstrecken`,
  /** What comes after words were said: "Nach der Aussage wächst der Druck". */
  ensue: `kommen folgen hageln wachsen zunehmen aufkommen entbrennen eskalieren reißen toben fordern verlangen kritisieren
    reagieren zweifeln protestieren jubeln rätseln drohen`,
  /** What nobody means to do to himself: "Die Läden drohten zu verschwinden". */
  befall: `verschwinden scheitern sterben verlieren verpassen einstürzen zusammenbrechen untergehen zerfallen zerbrechen
    eskalieren kentern kippen sinken ertrinken verhungern verarmen vereinsamen aussterben versinken verfallen platzen
    leerlaufen veröden austrocknen ausufern entgleisen kollabieren explodieren abrutschen abstürzen absteigen ausbluten
    verwahrlosen überhitzen überlaufen steigen fallen`,
  /** Verbs that take "nach" for what is looked for: "sucht nach Zeugen". */
  seek: `suchen fahnden forschen fragen nachfragen erkundigen rufen verlangen streben sehnen greifen graben`,
  /** What findings do: "…, zeigt eine Studie". */
  prove: `zeigen ergeben belegen beweisen nahelegen`,
  /** Participles of what others have claimed: "Anders als behauptet, sei …". */
  claim: `behauptet dargestellt berichtet gemeldet kolportiert spekuliert unterstellt angenommen`,
  /** Verbs for plain speaking; negated, they tell what was left unsaid: "sagte nicht, dass er geht". */
  utter: `sagen mitteilen erklären erwähnen verraten angeben behaupten berichten erzählen schreiben`,
  /** What an answer does, and who gets one: "Kritik kam von der SPD", "Lob erhielt sie vom ADAC", "stieß auf Ablehnung". */
  receive: `kommen bekommen erhalten ernten finden erfahren stoßen hageln ausgehen`,
  /** What a claim brings about: "Die Ankündigung, …, löste Proteste aus". */
  rouse: `auslösen wecken schüren nähren verstärken erreichen`,
  /** What happens to somebody's mind, who then speaks: "Der Ausgleich ärgerte ihn: „…“". */
  move: `ärgern verärgern stören schmerzen wurmen überraschen erstaunen verwundern wundern beeindrucken begeistern freuen
    erfreuen enttäuschen erschüttern bewegen rühren beschäftigen beunruhigen erschrecken nerven faszinieren empören
    belasten quälen bedrücken betrüben amüsieren irritieren gefallen missfallen fehlen imponieren`,
  /** What somebody does who sets something forth: "beleuchtete den Streit aus seiner Sicht". */
  tell: `schildern beschreiben darstellen beleuchten darlegen erzählen erläutern wiedergeben nacherzählen bewerten beurteilen betrachten sehen`,
  /** With "können" they tell what somebody holds to be possible: "kann nicht ausschließen, dass …". */
  allow: `ausschließen vorstellen`,
  /** Negated, they keep an answer back: "wollte nicht bewerten, ob …". */
  withhold: `dementieren festlegen kommentieren preisgeben offenlegen beantworten bewerten spekulieren`,
  /** Who must do so does not choose: "Reisende müssten mit Verspätungen rechnen". */
  suffer: `rechnen fürchten befürchten bangen hungern frieren leiden erleiden sterben hinnehmen einstecken ertragen erdulden
    auskommen zusehen mitansehen`,
  /** What somebody is who thinks so: "Die Wirtin ist skeptisch. …", "Dafür ist der Rat. …". */
  minded: `skeptisch kritisch optimistisch pessimistisch realistisch zuversichtlich unzufrieden zufrieden froh glücklich unglücklich
    sauer wütend zornig erbost ratlos fassungslos sprachlos vorsichtig vorsichtiger zurückhaltend zurückhaltender unsicher sicher
    gelassen gelassener hart deutlich deutlicher konkret konkreter dafür dagegen einverstanden stolz dankbar traurig betroffen
    gelaunt gestimmt angetan nachdenklich misstrauisch ungehalten unbeeindruckt kämpferisch versöhnlich selbstkritisch neugierig`,
}
