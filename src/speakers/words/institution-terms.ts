import type { SpeakerKind } from '../model.js'

/** What a wider term for an institution takes up: whoever is of that kind, or has such a part in a name. */
export interface InstitutionTerm {
  readonly kind: SpeakerKind | null
  readonly name: RegExp
  /** Whom else it can take up: any body, any firm; null for nobody else. */
  readonly open: 'body' | 'firm' | null
}

/** No description by what it makes: "Hersteller des Wagens". */
const COMPANY =
  /^(?!.*\b(?:der|des|von)\b).*(?:\b(?:AG|SE|GmbH|KG|KGaA|Inc|Corp|Corporation|Ltd|plc|S\.A|Group|Holding|Airlines|Motors)\b|(?:konzern|bank|sparkasse|versicherung|werke|autobauer|hersteller|versorger|anbieter|versicherer|zulieferer|dienstleister|discounter|ausrüster|unternehmen|firma|reederei|brauerei|molkerei|kette|airline|fluggesellschaft|airways)\b)/i
const ASSOCIATION = /(?:verband|verein|vereinigung|bund|club|klub|kammer|gemeinschaft|rat)\b|\be\. ?V\b/i
const AUTHORITY =
  /(?:amt|amts|behörde|polizei|anwaltschaft|direktion|inspektion|agentur|ministerium|aufsicht|wetterdienst|institut|kommission)\b/i
const NON_PROFIT =
  /organisation|ohne Grenzen|(?<=\p{L})hilfe\b|hilfswerk|Watch\b|International\b|stiftung|komitee|(?<=\p{L})bund\b|Greenpeace|WWF|Oxfam|\bVision\b/iu
const MEDIUM = /(?:zeitung|blatt|magazin|sender|rundfunk|post|presse)\b/i

/** What "die Organisation" is not said of. */
export const isAuthority = (name: string): boolean => AUTHORITY.test(name) || /gericht|armee/i.test(name)

/**
 * Wider terms by their entry in the table of nouns: "Die Sternwagen AG baut ab. Der Konzern …", "Das Kartellamt prüft. Die Behörde …",
 * "Ver.di ruft auf. Die Gewerkschaft …".
 */
const TERMS: readonly (readonly [terms: string, kind: SpeakerKind | null, name: RegExp])[] = [
  [
    `unternehmen konzern firma betrieb hersteller autobauer flugzeugbauer versorger anbieter versicherer zulieferer
    dienstleister discounter ausrüster kette`,
    null,
    COMPANY,
  ],
  ['reederei', null, /reederei\b/i],
  ['brauerei molkerei', null, /(?:brauerei|molkerei)\b/i],
  ['bank sparkasse', null, /(?:bank|sparkasse)\b/i],
  ['fluggesellschaft airline fluglinie', null, /(?:air|airlines|airways|lufthansa|fluggesellschaft|airline|wings)\b/i],
  ['partei', 'party', /partei\b/i],
  ['gewerkschaft', null, /gewerkschaft|\bIG /i],
  ['verband bundesverband verein bund', null, ASSOCIATION],
  ['club klub verein', null, /\b(?:FC|SC|SV|VfB|VfL|TSV|Borussia|Eintracht|Hertha|Werder)\b|(?:club|klub|verein)\b/],
  ['organisation', null, NON_PROFIT],
  [
    'hilfsorganisation menschenrechtsorganisation umweltorganisation umweltschutzorganisation tierschutzorganisation kinderrechtsorganisation nichtregierungsorganisation verbraucherorganisation',
    null,
    NON_PROFIT,
  ],
  ['behörde amt', null, AUTHORITY],
  ['anwaltschaft staatsanwaltschaft', null, /anwaltschaft/i],
  ['ministerium ressort', 'ministry', /ministerium/i],
  ['regierung staatsregierung', 'government', /regierung/i],
  ['gericht tribunal', null, /gericht(?:e?s)?\b|gerichtshof|tribunal/i],
  ['zeitung zeitschrift magazin blatt sender', 'media', MEDIUM],
  ['nachrichtenagentur presseagentur agentur', 'agency', /agentur/i],
  ['geheimdienst dienst nachrichtendienst', null, /geheimdienst|nachrichtendienst|verfassungsschutz/i],
  ['institut', null, /institut/i],
  ['universität hochschule', null, /universität|hochschule/i],
  ['klinik krankenhaus', null, /klinik|krankenhaus|charité/i],
  ['parlament', null, /parlament|bundestag|landtag|kongress|unterhaus/i],
]

const OPEN: ReadonlyMap<RegExp, 'body' | 'firm'> = new Map([
  [COMPANY, 'firm'],
  [NON_PROFIT, 'body'],
])

const BY_TERM: ReadonlyMap<string, readonly InstitutionTerm[]> = groupByTerm()

/** What the noun takes up as a wider term; nothing for other nouns. */
export function institutionTerms(ending: string): readonly InstitutionTerm[] {
  return BY_TERM.get(ending) ?? []
}

function groupByTerm(): ReadonlyMap<string, readonly InstitutionTerm[]> {
  const found = new Map<string, InstitutionTerm[]>()
  for (const [terms, kind, name] of TERMS)
    for (const term of terms.split(/\s+/))
      found.set(term, [...(found.get(term) ?? []), { kind, name, open: OPEN.get(name) ?? null }])
  return found
}

/** "so der Vorstand", "der Bundesvorstand": several who sit in it; "der Finanzvorstand" is one of them. */
export const isBoard = (lower: string): boolean =>
  /^(?:(?:gesamt|konzern|unternehmens|partei|vereins|verbands|klub|bundes|landes|kreis|stiftungs)?vorstand)s?$/.test(
    lower,
  )
