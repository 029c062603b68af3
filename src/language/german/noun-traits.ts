/**
 * What the form of a noun tells of its gender and of time and measure. Lists of ends count compounds too; "(?<!…)" bars those that only
 * look so. Lower case.
 */

/** Feminine nouns: "der Zeitung" is hardly a nominative; not "Kamin", "Sprung", "Spion", "Saft", "Streik", nor letters ("VBE"). */
export const feminineEndings = `(?<![em])in (?<!spr|schw)ung heit keit tät (?<!sp)ion sicht (?<!du|sa|sti|gi|ä|he)ft ei age (?<!re|ol)ik (?<!e)ur enz
  (?<!t|gl|kr|schw|fr)anz macht stadt welt seite gruppe firma bank partei kammer zahl wahl fahrt gewalt justiz miliz mafia jury frau post schau schweiz form (?<=[aeiouyäöü].*)e`

/** Feminine as the abbreviations that they are: "der SPD". */
export const feminineAbbreviations = `spd cdu csu fdp afd eu uno nato osze who nasa dpa ard faz taz hamas hisbollah fifa uefa pkk övp spö fpö kpö bvp
  svp glp cvp edu evp bdp apa sda finma nzz srg sbb öbb wko ezb oecd`

/** Persons in -e and the like, which those endings would take in: "der Experte", "der Vorsitzende", "der Grüne". */
export const masculinesInE = `vize genosse rivale gefährte neffe kollege experte zeuge geordnete beamte ende klagte dächtige schuldigte kunde junge erbe bote ologe pädagoge stratege
  brite schotte türke franz[oe]se chin[oe]se portugi[oe]se vietnam[oe]se senegal[oe]se sudan[oe]se liban[oe]se däne rumäne schwede friede finne pole
  grieche russe deutsche bulgare serbe kroate slowene tscheche sachse hesse schwabe tragte legierte sandte obere weise name gedanke wille traute
  (?<!e|tr)ige ierte urteilte betroffene storbene nommene bliebene wachsene sprochene tötete glückte strafte schädigte impfte suchte flohene misste führte
  tigte flüchte pflichte letzte stellte kannte wählte fangene tote linke grüne liberale konservative liche jährige uelle`

/** Masculine nouns whose plural looks otherwise, so that "der" before them is the nominative: "der neue Vertrag"; not "der Dokumente". */
export const masculineEndings = `schluss (?<!vor)rat band (?<!parlam|dokum|mom)ent ant ist (?<!t)or mann chef stand staat vorwurf kanzler anwalt könig
  papst verdacht hinweis eindruck bericht antrag kopf vorschlag befehl wunsch plan bund dienst konzern kreis mangel eur ling streit krieg fall bruch
  gang zug platz preis schutz druck markt grund schlag brand sturz sturm wechsel handel wandel satz erfolg verlust gewinn stieg ausbau verkehr
  betrieb halt trag tag sieg tritt schritt hof arzt fluss (?<!w)ort weg wert abgeordnete vorsitzende angeklagte verdächtige beschuldigte beamte
  vize
  konservative liberale beauftragte gesandte jugendliche jährige angehörige vertraute gefangene bekannte verantwortliche`

/** Feminine nouns in -er; behind "die" all others are many: "die Bürger". */
export const femininesInEr = `mutter tochter schwester kammer leiter nummer oper feder ziffer feier butter folter faser kiefer wimper`

/** Nouns that tell when, without a preposition too: "Diese Woche", "Ende Januar 2006". */
export const timeNouns = `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag woche tag jahr monat abend morgen mal uhr januar februar
  märz april mai juni juli august september oktober november dezember`

/** They tell when as well, but can be what is spoken of: "sagen einen milden Winter voraus". */
export const spanNouns = `viertelstunde viertelstunden tages monats jahres minute sekunde sekunden wochen tage tagen monate monaten jahre jahren nacht stunde stunden minuten wochenende vormittag nachmittag mittag frühjahr
  sommer herbst winter`

/** Days and their parts, which take no attribute with a preposition: "am Abend aus dem Kanzleramt"; "Ostermontag" too. */
export const dayEndings = `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag`
export const partsOfDay = `morgen mittag vormittag nachmittag abend nacht`

/** They part a time: "Ende Januar", "Anfang der Neunziger". */
export const partsOfTime = `anfang mitte ende`

/** Ends that a noun has only as one, and only as many. */
export const singularEndings = `ung heit keit schaft ion tät`
export const pluralEndings = `ungen heiten keiten schaften ionen täten innen männer leute`

/** Somebody by age: "der 54-Jährige". */
export const agedEndings = `-jährige -jährigen -jähriger`

/**
 * Ends of adjectives and participles that stand as adverbs: "Ergänzend", "Inflationsbereinigt", "Mutig" (the nouns and towns in -ig are
 * few), "Kritischer" ("Fischer" is somebody).
 */
export const adverbialEndings = `.end lich isch haft sam weise maßen wärts dings falls seits bereinigt
  (?<!leipz|danz|schwe|schlesw|vened|kön|hon|käf|ess|pfenn|ludw|hedw|hartw|herw|helw|zwe)ig ^\\p{L}{3,}(?<!f)ischer ^\\p{L}{3,}licher ^\\p{L}{3,}hafter`

/** Those told by the whole word: "Nominal", since towns, names and nouns in -al are many, and comparatives. */
export const adverbialForms = `nominal national regional saisonal global lokal legal sozial formal optimal ideal normal digital final
  übernational überregional international interregional multinational multilokal
  anders klarer schärfer härter milder konkreter präziser genauer vorsichtiger ruhiger eindeutiger`

/** What is counted: "29 Jahre alt", "eine Summe von zehn Millionen Euro". */
export const unitNouns = `jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde stunden minute minuten meter metern kilometer
  kilometern zentimeter zentimetern millimeter millimetern quadratmeter quadratmetern kubikmeter kubikmetern kilo kilogramm gramm tonne tonnen liter
  hektar meile meilen grad prozent euro franken dollar pfund yen rubel millionen milliarden`
