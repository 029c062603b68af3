import type { SpeakerKind } from '../model.js'

/** "Der Franzose", "die Ukrainerin"; "Berliner" and "Schweizer" are adjectives more often. */
export const nationalities = `=amerikaner =brite =engländer =schotte =ire =franzose =italiener =spanier =portugiese =niederländer =belgier =österreicher
    =däne =schwede =norweger =finne =isländer =pole =tscheche =slowake =ungar =rumäne =bulgare =grieche =türke =kurde =serbe
    =kroate =slowene =bosnier =albaner =russe =ukrainer =belarusse =georgier =este =lette =litauer =israeli =palästinenser
    =syrer =iraner =iraker =ägypter =afghane =inder =chinese =japaner =koreaner =südkoreaner =kanadier =mexikaner
    =brasilianer =argentinier =chilene =kolumbianer =venezolaner =kubaner =kenianer =nigerianer =südafrikaner =australier
    =neuseeländer =zypriot =moldauer =montenegriner =mazedonier =armenier =aserbaidschaner =kasache =usbeke
    =mongole =vietnamese =thailänder =indonesier =malaysier =philippiner =pakistaner =jordanier =libanese =tunesier =marokkaner
    =algerier =libyer =äthiopier =somalier =ghanaer =senegalese =kongolese =peruaner =bolivianer =ecuadorianer =uruguayer =texaner =europäer =bayer =sachse =hesse`

/**
 * Last parts of nouns by what they name: "Landesinnenminister" ends in `minister`, "Umweltbundesamt" in `amt`. Nouns of
 * persons stand in the masculine; the feminine ("Ministerin") follows from it. The longest ending decides;
 * with `=` only the whole word or the part behind a hyphen counts.
 */
export const nounEndings: readonly (readonly [kind: SpeakerKind, gender: 'm' | 'f' | 'n', endings: string])[] = [
  // "der Minister", "Flughafenmanager", "Augenzeuge"
  [
    'person',
    'm',
    `minister präsident kanzler premier chef boss sprecher direktor leiter general richter anwalt jurist experte
    professor dozent lehrer rektor dekan politiker senator bürgermeister gouverneur landrat stadtrat dezernent könig kaiser
    kronprinz prinz fürst =emir sultan scheich papst pontifex bischof kardinal pfarrer priester pastor rabbiner imam ajatollah mönch
    polizist kommissar inspektor kommandant kommandeur offizier soldat oberst admiral leutnant feldwebel major kapitän routinier
    botschafter diplomat konsul sekretär schatzmeister mitarbeiter forscher wissenschaftler ökonom volkswirt analyst
    journalist reporter korrespondent redakteur redaktor autor schriftsteller dichter verleger regisseur schauspieler sänger
    musiker rapper komponist künstler maler fotograf designer architekt ingenieur techniker trainer coach spieler torwart
    stürmer fahrer pilot kopilot astronaut kosmonaut manager geschäftsführer unternehmer händler landwirt gründer
    mitbegründer inhaber eigentümer besitzer betreiber veranstalter organisator initiator aktivist demonstrant kritiker
    helfer begleiter prediger preisträger datenschützer einsatzkraft rettungskraft lehrkraft sicherheitskraft kenner verwalter verfasser wärter repräsentant eisenbahner mieter pendler moslem muslim christ jude siedler wanderer tierschützer umweltschützer naturschützer verbraucherschützer
    arbeitgeber arbeitnehmer beobachter befürworter gegner anhänger unterstützer zeuge anwohner nachbar bewohner einwohner bürger wähler täter
    räuber mörder attentäter terrorist entführer hacker kläger verteidiger ermittler fahnder arzt mediziner chirurg
    psychologe ologe biologe geologe theologe soziologe meteorologe virologe archäologe historiker physiker chemiker
    mathematiker informatiker statistiker philosoph forstwirt jäger taucher kandidat bewerber nachfolger vorgänger
    stellvertreter vertreter funktionär gewerkschafter betriebsrat berater vermittler unterhändler verhandler gesandter
    generalsekretär geschäftsmann kaufmann fachmann vorstand intendant kurator kommentator moderator präsentator
    blogger youtuber nutzer verbraucher patient schüler student absolvent bruder onkel neffe enkel ehemann
 junge freund kollege amtskollege partner gastgeber weltmeister mandant sieger gewinner athlet sportler läufer
    schwimmer =ringer boxer radprofi profi nationalspieler kameramann feuerwehrmann schiedsrichter passagier fluggast tourist urlauber reisende
    häftling flüchtling asylbewerber migrant rebell milizionär kämpfer söldner spion agent informant whistleblower
    parlamentarier deputierter oppositionsführer parteiführer anführer führer rebellenführer diktator machthaber
    staatschef einsatzleiter gastwirt bankier banker investor aktionär börsianer broker rentner pensionär
    commander captain sergeant chairman befehlshaber oberbefehlshaber kronzeuge notar referent assistent beisitzer koordinator bundestrainer christdemokrat sozialdemokrat liberaldemokrat
    gutachter redner teilnehmer zuschauer zuhörer käufer astronom pfleger schaffner makler züchter herausforderer rivale
    amtsinhaber spitzensportler ersthelfer notfallsanitäter sanitäter bestatter statiker förderer spender
    stürmerstar torjäger torschütze torhüter schlussmann keeper goalie comedian entertainer kabarettist satiriker influencer podcaster dirigent pianist bassist gitarrist schlagzeuger drummer frontmann bandleader
    sternekoch fernsehkoch tv-koch starkoch chefkoch imker brandmeister ortsvorsteher stratege star aufseher pfadfinder schauspielstar popstar filmstar
    demokrat republikaner nationalrat ständerat klubobmann obmann ombudsmann landeshauptmann hauptmann`,
  ],
  ['person', 'm', 'vize rivale widersacher konkurrent kontrahent mitstreiter'], // "Fraktionsvize", "ihr Rivale"
  // A premier is no president, "der Präsident" is not he: "der Ministerpräsident", "die Premierministerin"
  ['person', 'm', 'ministerpräsident premierminister regierungschef wissenschafter gefährte detektiv primar hofrat'],
  ['person', 'm', 'staatsanwalt bundesanwalt'], // "sein Anwalt" is no Oberstaatsanwalt
  [
    'person',
    'm',
    'rathauschef torhüter routinier veteran pionier youngster allrounder comedian komiker kabarettist influencer promi',
  ],
  // by what somebody is famous for, man or woman: "Klub-Legende Jens Probst", "Schlagerstar Clara Weidlich"
  [
    'person',
    'n',
    'legende ikone diva idol urgestein koryphäe superstar megastar weltstar altstar jungstar schlagerstar serienstar',
  ],
  ['person', 'n', 'hollywoodstar rockstar fußballstar topstar opernstar tennisstar realitystar tv-star'],
  // Adjectives as nouns: "der Vorsitzende", "ein Angestellter", "die 39-Jährige"
  [
    'person',
    'm',
    `vorsitzende beauftragte abgeordnete angestellte beamte angeklagte verdächtige beschuldigte festgenommene angehörige
    verantwortliche bevollmächtigte delegierte gefangene verletzte überlebende sachverständige jährige jugendliche
    vertraute verwandte bekannte betroffene beteiligte geschädigte zuständige demonstrierende studierende lehrende forschende
    gewählte geschworene inhaftierte verurteilte vorgesetzte abtrünnige minderjährige geflüchtete vertriebene angestellte
    pflegebedürftige obdachlose freiwillige`,
  ],
  ['person', 'm', nationalities],
  // "Landesrat Jens Probst", "Schwimmmeister Jens Probst"
  [
    'person',
    'm',
    'lektor lobbyist genosse parteifreund insider landesrat bezirksrat kantonsrat regierungsrat gemeindepräsident kämmerer beigeordnete schwimmmeister hausmeister kontrolleur bademeister wirtschaftsprüfer schäfermeister landesobmann',
  ],
  // Who speaks in local papers: councils and offices, church and court, trades, and those around
  [
    'person',
    'm',
    `schulrat baurat kreisrat kriminalrat polizeirat polizeioberrat brandrat studienrat stadtverordnete revierförster stadtförster
    diakon vikar superintendent prälat generalvikar organist erzieher pädagoge sozialarbeiter streetworker therapeut heilpraktiker
    veterinär schöffe justizwachtmeister gerichtsvollzieher treuhänder schiedsmann platzwart archivar bibliothekar referendar
    hotelier gastronom kneipier friseur apotheker optiker florist juwelier winzer dachdecker elektriker klempner mechaniker
    bäckermeister metzgermeister fleischermeister schreinermeister tischlermeister malermeister friseurmeister elektromeister
    milchbauer biobauer bergbauer hundehalter tierhalter spaziergänger jogger türsteher sicherheitsmann bergretter planer
    hinterbliebene senior großvater cousin`,
  ],
  // Who speaks in reports on science: disciplines that the endings above do not reach
  [
    'person',
    'm',
    `zoologe ökologe urologe botaniker ethiker psychiater pädiater geriater internist pharmazeut laborant ozeanograf geograf demograf
    kryptograf linguist agronom kustode programmierer entwickler koautor`,
  ],
  // Who speaks in portraits and reportages: stage and studio, craft, sport, and those who are met on the way
  [
    'person',
    'm',
    `choreograf dramaturg bühnenbildner kostümbildner maskenbildner produzent filmemacher dokumentarfilmer galerist restaurator
    auktionator lyriker romancier essayist übersetzer biograf kolumnist rezensent clown modeschöpfer cellist trompeter sopranist
    bildhauer konditor chefkoch sternekoch uhrmacher goldschmied geigenbauer orgelbauer bootsbauer matrose erfinder tüftler
    bergsteiger kletterer turner judoka ruderer segler surfer biathlet skispringer langläufer masseur logopäde anästhesist orthopäde
    doktorand stipendiat abiturient lehrling insasse bettler aussteiger missionar seelsorger ehrenamtliche urenkel schwager
    germanist romanist slawist genetiker tätowierer kosmetiker`,
  ],
  ['person', 'm', '=kunde stammkunde fahrgast badegast stammgast hotelgast =lotse fährlotse'], // no Sekunde
  ['person', 'f', 'hebamme nonne oma =tante cousine'],
  ['organisation', 'n', '=management =sekretariat'], // "Ihr Management teilte mit"
  ['organisation', 'f', 'kanzlei anwaltskanzlei arztpraxis plattenfirma'], // "Seine Kanzlei teilte mit"
  ['person', 'f', 'ratsfrau amtsfrau obfrau geschäftsfrau kauffrau fachfrau landeshauptfrau'], // "Ratsfrau Clara Weidlich"
  ['person', 'm', '=ratsherr =amtmann'],
  ['person', 'm', '=mann =bauer =wirt =meister =herr =sohn =vater =graf =mensch'], // "der Mann", no Hoffmann or Niebauer
  ['person', 'f', '=frau mutter tochter schwester ehefrau königin witwe dame'], // "die Ehefrau des Opfers"
  ['person', 'n', 'opfer mädchen kind mitglied staatsoberhaupt'], // "das Jury-Mitglied"
  // "die Anwohner" are persons; these nouns name several by themselves
  ['group', 'f', 'familie opposition bevölkerung besatzung jury mannschaft delegation bewegung minderheit'],
  ['group', 'f', 'mehrheit gruppe forschergruppe koalition initiative gemeinde gemeinschaft menge'],
  ['group', 'n', 'team publikum =volk personal ehepaar =paar regierungslager oppositionslager bündnis'], // "das Forscherteam"
  ['group', 'm', 'kreis westen clan stamm'], // "Regierungskreise"
  ['group', 'f', '=verteidigung =nebenklage truppe'], // "Die Verteidigung plädierte", no Landesverteidigung
  ['group', 'm', 'fachleute leute eheleute'], // plurals without a singular: "Fachleute"
  ['government', 'f', 'regierung staatsregierung landesregierung staatsführung junta administration verwaltung'],
  ['government', 'f', '=stadt landeshauptstadt stadtspitze'], // "Die Stadt Musterstadt kündigte an"
  ['government', 'm', 'senat magistrat staatsrat'],
  ['government', 'n', 'kabinett'], // "das britische Kabinett"
  ['ministry', 'n', 'ministerium ressort'], // "das Umweltministerium"
  ['ministry', 'f', 'staatskanzlei'],
  ['party', 'f', 'partei fraktion union'], // "die Linksfraktion"
  ['agency', 'f', 'nachrichtenagentur presseagentur depeschenagentur'],
  ['media', 'f', 'zeitung zeitschrift illustrierte website webseite internetseite homepage presse rundschau'],
  ['media', 'm', 'sender rundfunk nachrichtendienst informationsdienst fernsehsender kanal blog'],
  ['media', 'n', 'magazin blatt fernsehen radio portal medium'],
  [
    'document',
    'f',
    'studie umfrage untersuchung statistik erhebung resolution verordnung chronik dokumentation klageschrift',
  ],
  [
    'document',
    'f',
    'anklageschrift biografie biographie richtlinie vorlage anklage verfassung enzyklika urkunde satzung',
  ],
  [
    'document',
    'm',
    'bericht brief artikel text vertrag entwurf gesetzentwurf gesetzesentwurf film kommentar zettel passus',
  ],
  [
    'document',
    'n',
    'papier dokument memorandum gesetz schreiben gutachten protokoll urteil buch kommuniqué video manifest',
  ],
  [
    'organisation',
    'f',
    'polizei feuerwehr staatsanwaltschaft anwaltschaft behörde gewerkschaft organisation firma bank',
  ],
  [
    'organisation',
    'f',
    'gesellschaft fluggesellschaft airline universität vertretung hochschule kommission kammer stiftung agentur',
  ],
  ['organisation', 'f', 'vereinigung botschaft armee marine miliz kirche =bahn anstalt genossenschaft börse akademie'],
  [
    'organisation',
    'f',
    'leitung =führung staatsführung parteiführung militärführung geschäftsführung armeeführung direktion inspektion hausverwaltung stadtreinigung klinik charité zentrale',
  ],
  [
    'organisation',
    'f',
    '=gmbh =ag arbeitsgemeinschaft allianz organisationskomitee =band rockband betriebsleitung wache',
  ],
  [
    'organisation',
    'm',
    'verband bundesverband verein konzern betrieb hersteller autobauer flugzeugbauer versorger anbieter versicherer netzbetreiber club klub dienst gerichtshof rat',
  ],
  // trades by which a paper takes up a firm: "der Autozulieferer", "die Handelskette"
  [
    'organisation',
    'm',
    'zulieferer dienstleister discounter ausrüster billigflieger maschinenbauer anlagenbauer chipbauer schiffbauer energieriese immobilienriese chemieriese handelsriese',
  ],
  [
    'organisation',
    'f',
    'reederei brauerei molkerei fluglinie sparkasse krankenkasse holding =kette handelskette kaufhauskette warenhauskette supermarktkette drogeriekette modekette hotelkette restaurantkette baumarktkette',
  ],
  ['organisation', 'm', 'bund ausschuss kongress zoo verlag vatikan aufsichtsrat sicherheitsrat fonds geheimdienst'],
  ['organisation', 'n', 'gericht amt institut unternehmen büro werk komitee zentrum parlament militär krankenhaus'],
  [
    'organisation',
    'n',
    'museum präsidium direktorium =haus repräsentantenhaus abgeordnetenhaus oberhaus unterhaus =kreuz netzwerk tribunal',
  ],
  ['organisation', 'n', 'labor kartellamt kriminalamt konsulat'],
  ['organisation', 'f', 'versammlung innung'], // "die Nationalversammlung"
  ['document', 'f', 'vereinbarung regelung anordnung verfügung bestimmung'],
  // taken up by themselves: "Wildwasser klagt. Die Umweltorganisation …"
  [
    'organisation',
    'f',
    'hilfsorganisation menschenrechtsorganisation umweltorganisation umweltschutzorganisation tierschutzorganisation kinderrechtsorganisation nichtregierungsorganisation verbraucherorganisation',
  ],
  ['organisation', 'f', 'werft abteilung vereinsführung klubführung konzernführung unternehmensführung'], // "die Kriminalabteilung"
]
