import { remember } from '../remember.js'
import { nounOf } from './nouns.js'

/** Who works at a university or an institute. */
const SCHOLARS = `professor ologe forscher wissenschaftler ökonom volkswirt psychologe biologe geologe theologe soziologe meteorologe virologe
  archäologe historiker physiker chemiker mathematiker informatiker statistiker mediziner philosoph astronom botaniker kustode`

/**
 * Words that take somebody up by a wider term than his function: "der Manager" is the Vorstandschef. Wider term, then the functions
 * that it covers, by their entry in the table of nouns.
 */
const WIDER_TERMS: readonly (readonly [term: string, functions: string])[] = [
  // "Vorstandschef Jens Probst kam. Der Manager sagte …"
  ['manager', 'chef boss vorstand vorsitzende geschäftsführer direktor präsident gründer inhaber'],
  ['unternehmer', 'gründer mitbegründer inhaber eigentümer chef geschäftsführer händler investor'],
  // "Ministerin Clara Weidlich kam. Die Politikerin sagte …"
  [
    'politiker',
    `minister präsident kanzler premier ministerpräsident premierminister regierungschef vize chef bürgermeister abgeordnete senator vorsitzende sekretär generalsekretär landrat dezernent
    gouverneur kandidat staatschef oppositionsführer parteiführer parlamentarier`,
  ],
  // "SPD-Vorsitzender Jens Probst kam. Der Parteichef sagte …"
  ['chef', 'vorsitzende präsident direktor leiter geschäftsführer generalsekretär vorstand minister'],
  // "Premierministerin Clara Weidlich kam. Die Regierungschefin sagte …"
  ['regierungschef', 'ministerpräsident premierminister premier kanzler bürgermeister'],
  ['ministerpräsident', 'premierminister premier regierungschef'],
  ['premierminister', 'ministerpräsident premier regierungschef'],
  ['premier', 'ministerpräsident premierminister regierungschef'],
  // "König Jens Probst kam. Das Staatsoberhaupt sagte …"
  ['staatschef', 'präsident könig diktator machthaber'],
  ['staatsoberhaupt', 'präsident staatschef könig kaiser fürst'],
  // "Reporterin Clara Weidlich kam. Die Journalistin sagte …"
  ['journalist', 'reporter korrespondent redakteur moderator kommentator'],
  // "Die Virologin Clara Weidlich kam. Die Forscherin sagte …"
  ['forscher', SCHOLARS],
  ['wissenschaftler', SCHOLARS],
  ['experte', `${SCHOLARS} analyst stratege jurist`],
  // "Chefvolkswirt Jens Probst warnte. Der Analyst sagte …"
  ['analyst', 'experte ökonom volkswirt stratege'],
  // "Klimaforscher Jens Probst kam. Der Professor sagte …"
  ['professor', `${SCHOLARS} arzt chirurg jurist`],
  // "Die Forscherin Clara Weidlich kam. Die Paläontologin sagte …"
  ...['ologe', 'biologe', 'geologe', 'meteorologe', 'archäologe', 'physiker', 'chemiker', 'botaniker'].map(
    term => [term, 'professor forscher wissenschaftler kustode'] as const,
  ),
  ['kustode', 'professor forscher wissenschaftler ologe biologe archäologe historiker'],
  // "Verteidiger Jens Probst kam. Der Jurist sagte …"
  ['jurist', 'anwalt staatsanwalt bundesanwalt richter verteidiger notar professor'],
  ['ankläger', 'staatsanwalt bundesanwalt'],
  ['ermittler', 'staatsanwalt kommissar'],
  ['anwalt', 'verteidiger jurist'],
  ['mediziner', 'arzt chirurg virologe ologe professor'],
  // "Torwart Jens Probst kam. Der Profi sagte …"
  ['profi', 'spieler stürmer torwart torhüter keeper torschütze torjäger kapitän nationalspieler radprofi'],
  ['spieler', 'stürmer torwart kapitän nationalspieler profi'],
  ['torwart', 'torhüter keeper schlussmann'],
  ['torhüter', 'torwart keeper schlussmann'],
  ['sportler', 'läufer schwimmer ringer boxer athlet weltmeister pilot fahrer spieler radprofi profi'],
  ['athlet', 'läufer schwimmer ringer boxer sportler weltmeister'],
  ['coach', 'trainer'],
  ['trainer', 'coach'],
  // "Der Regisseur Jens Probst kam. Der Künstler sagte …"
  ['künstler', 'maler musiker sänger komponist schauspieler regisseur fotograf rapper'],
  ['musiker', 'sänger komponist rapper'],
  ['schriftsteller', 'autor dichter'],
  ['autor', 'schriftsteller dichter journalist'],
  // "Oberbürgermeisterin Clara Weidlich kam. Die Rathauschefin sagte …"
  ['rathauschef', 'bürgermeister'],
  ['geistliche', 'pfarrer bischof priester kardinal pastor'],
  // "Papst Jens Probst kam. Der Pontifex sagte …"
  ['pontifex', 'papst'],
  ['kirchenoberhaupt', 'papst patriarch bischof kardinal'],
  // "Kapitän Jens Probst kam. Der Routinier sagte …"
  ['routinier', 'kapitän spieler nationalspieler profi stürmer torwart torhüter verteidiger'],
  // "Verdi-Chefin Clara Weidlich kam. Die Gewerkschafterin sagte …"
  ['gewerkschafter', 'chef vorsitzende sekretär verhandlungsführer betriebsrat'],
]

const FUNCTIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  WIDER_TERMS.map(([term, functions]) => [term, new Set([term, ...functions.trim().split(/\s+/)])] as const),
)

/** The functions that a wider term covers, itself among them; null for a noun that is none. */
export function functionsUnder(lower: string): ReadonlySet<string> | null {
  return FUNCTIONS.get(nounOf(lower)?.ending ?? '') ?? null
}

/** What news call somebody by whom they have just named, though nothing told that he is one: "Ifo-Chef Jens Probst warnte. Der Ökonom …" */
const EPITHETS = new Set(
  `ökonom volkswirt wirtschaftswissenschaftler jurist anwalt politiker manager lobbyist unternehmer banker bankier künstler schauspieler schriftsteller autor sänger
  musiker regisseur physiker chemiker biologe virologe mediziner arzt historiker soziologe theologe psychologe philosoph mathematiker
  informatiker journalist diplomat gewerkschafter weltmeister profi torwart torhüter keeper stürmer torjäger kapitän nationalspieler mittelfeldspieler abwehrspieler innenverteidiger außenverteidiger aussenverteidiger coach trainer spieler sportler aktivist
  umweltschützer naturschützer tierschützer datenschützer verbraucherschützer wissenschaftler forscher experte professor ologe geologe meteorologe archäologe
  astronom botaniker psychiater chirurg pharmazeut ingenieur geistliche preisträger olympiasieger rapper komponist dichter verleger`.split(
    /\s+/,
  ),
)

/** Those of them that say more in one word: "die Klimaaktivistin", "der Chefökonom"; "der Augenarzt" is another. */
const SPECIALISED = new Set(
  `aktivist ökonom volkswirt politiker forscher wissenschaftler experte schauspieler sänger unternehmer professor ologe biologe
  physiker chemiker historiker mediziner`.split(/\s+/),
)

/** Whether the noun calls somebody known so: "der Ökonom", "der Physiker"; "der Täter" and "der Sprecher" are others. */
export function isEpithet(lower: string): boolean {
  const noun = nounOf(lower)
  if (noun !== null && EPITHETS.has(lower.replace(/in$/, ''))) return true // "die Mittelfeldspielerin"
  if (noun === null || !EPITHETS.has(noun.ending)) return false
  return lower.startsWith(noun.ending.slice(0, 3)) || SPECIALISED.has(noun.ending)
}

/** Words for a member of a party that do not name it in full. */
const MEMBERS: ReadonlyMap<string, string> = new Map([
  ['sozialdemokrat', 'SPD'], // "Der Sozialdemokrat sagte …"
  ['christdemokrat', 'CDU'],
  ['liberale', 'FDP'],
  ['liberaler', 'FDP'],
  ['freidemokrat', 'FDP'],
  ['christsoziale', 'CSU'],
  ['christsozialer', 'CSU'],
  ['linke', 'Linke'],
  ['grüne', 'Grüne'],
  ['grüner', 'Grüne'],
  ['republikaner', 'Republikaner'], // "Der Republikaner sagte …", not "die Republikaner"
  ['demokrat', 'Demokraten'],
])

/** The party of "die SPD-Politikerin", "der Christdemokrat"; null for other nouns. */
export const partyOfMember = remember(text => {
  const lower = text.toLowerCase()
  const hyphen = text.lastIndexOf('-')
  if (
    hyphen > 0 &&
    /(?:politiker|abgeordnete[nr]?|parlamentarier|mann|frau|experte[n]?|vertreter|ratsherrn?|(?:stadt|gemeinde|kreis|bezirks)r[aä]t|verordnete[nr]?)(?:in|s)?$/.test(
      lower,
    )
  )
    return text.slice(0, hyphen).replace(/-.*$/, '')
  return MEMBERS.get(lower.replace(/in$/, '')) ?? null
})

const OPPONENT =
  /(?:gegner|kritiker|aussteiger|beobachter|kenner|anwalt|berater|gründer|wähler|rivale|konkurrent)(?:in)?$/i

/** Whether somebody of that function is none of the party that it is about: "AfD-Kritiker". */
export const isOpponent = (noun: string): boolean => OPPONENT.test(noun)

/**
 * Callings that people of any surname have: courts, police, rescue, schools, churches, practices; "Bundesrichter" and
 * "EU-Kommissar" are few.
 */
const EVERYDAY = new RegExp(
  `(?:${[
    '(?:^dr|^prof|prof\\. dr)\\.?',
    '(?<!verfassungs|bundes|bundesverfassungs)richter',
    '(?<!bundes)an[wk][aä]lt|verteidiger|zeuge|gutachter|sachverständiger?|angeklagte[rn]?',
    'polizist|polizeibeamter?|(?:kriminal|ober|haupt)kommissar|polizeirat|wehrführer|einsatzleiter|brandmeister|sanitäter',
    'lehrer|rektor|schulleiter|pfarrer|pastor|[aä]rzt|(?<!s)wirt|bauer|händler|nachbar|anwohner|förster|schüler|student',
    '(?:polizei|gerichts|feuerwehr|bahn|stadt|kreis|klinik|firmen|konzern)-?sprecher',
  ].join('|')})(?:in)?$`,
)

/** Whether that calling tells somebody from the politician of his surname: "Richter Merz". */
export const isEveryday = remember(role => EVERYDAY.test(role.toLowerCase()))

/** What stands before the hyphen of a function, as a party does: "AfD-Chefin", "SPD-Fraktionsvize"; its opponents are none of it. */
export const partyBefore = remember(text => {
  const hyphen = text.indexOf('-')
  const isOfIt = hyphen > 0 && nounOf(text.toLowerCase())?.kind === 'person' && !isOpponent(text)
  return isOfIt ? text.slice(0, hyphen) : null
})

/** The age of "der 34-Jährige", "die 34-jährige Ärztin"; null for other words. */
export function ageOf(word: string): string | null {
  return /^(\d{1,3})-[Jj]ährige[nrsm]?$/.exec(word)?.[1] ?? null
}
