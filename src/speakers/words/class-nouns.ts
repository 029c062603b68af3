import { remember } from '../remember.js'

const CLASS_NOUN =
  /(?:zeitung|zeitschrift|magazin|sender|agentur|dienst|website|webseite|seite|site|portal|organisation|firma|unternehmen|konzern|hersteller|fluggesellschaft|partei|(?<!ver)band|blatt|blog|programm|institut forsa|meinungsforschungsinstitut|gewerkschaft|verlag|(?<!fach|arbeits|selbsthilfe|projekt|forschungs|expert(?:en|innen))gruppe|netzwerk|kette|behörde|versorger|betreiber|autobauer|bauer|zulieferer|anbieter|versicherer|dienstleister|händler|discounter|reederei|brauerei|airline|start-up|startup|tochter|plattform)(?:e?s)?$/

/** Nouns before a name that only say what it is: "die Zeitung The Jakarta Post", "der Sender n-tv"; lower case. */
export const isClassNoun = remember(lower => CLASS_NOUN.test(lower))

const SEVERAL =
  /(?:zeitungen|zeitschriften|magazinen?|sendern?|agenturen|organisationen|firmen|unternehmen|konzernen?|parteien|gewerkschaften|verbänden?|vereinen?|banken|fluggesellschaften|initiativen|stiftungen)$/

/** The same in the plural, before a list of names: "die Organisationen Musterhilfe und Beispielwerk". */
export const isClassNounOfSeveral = remember(lower => SEVERAL.test(lower))
