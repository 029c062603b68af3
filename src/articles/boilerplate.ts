/** A paragraph of a page before it becomes part of the text. */
export interface Block {
  readonly text: string
  /** How many of the text's characters stand in links. */
  readonly linked: number
}

/** What stands between the paragraphs of an article and is not part of it; each with examples. */
const PATTERNS: readonly { readonly pattern: RegExp; readonly examples: readonly string[] }[] = [
  {
    pattern:
      /^(?:lesen sie (?:auch|dazu|hier|mehr|jetzt)|auch interessant|das könnte sie (?:auch )?interessieren|siehe auch)\b/i,
    examples: ['Lesen Sie auch: Der Hafen im Winter', 'Das könnte Sie auch interessieren'],
  },
  {
    pattern:
      /^(?:mehr (?:zum thema|dazu|lesen|hintergründe)|weitere (?:artikel|nachrichten|meldungen)|zum thema|themen|schlagwörter)\s*(?:[:|].*)?$/i,
    examples: ['Mehr zum Thema', 'Mehr dazu: Was die Sperrung bedeutet', 'Themen:'],
  },
  {
    pattern:
      /^(?:foto|fotos|bild|bilder|grafik|video|quelle|fotograf(?:in)?|text|autor(?:in)?|redaktion)\s*[:©]\s*.{0,80}$/i,
    examples: ['Foto: Anna Beispiel/Agentur', 'Quelle: nnd', 'Autorin: Eva Muster'],
  },
  { pattern: /^(?:©|\(c\)|copyright\b).{0,120}$/i, examples: ['© Norddeutsche Nachrichten 2031'] },
  {
    pattern:
      /^[Vv]on \p{Lu}[\p{L}-]+(?: (?:von |van |de |zu )?\p{Lu}[\p{L}.-]+){1,3}(?:(?:,| und) \p{Lu}[^.!?]{0,60})?$/u,
    examples: ['Von Anna Beispiel', 'Von Anna Beispiel und Max Muster, Norderhafen'],
  },
  {
    pattern:
      /^(?:stand|veröffentlicht|aktualisiert|zuletzt (?:aktualisiert|geändert)|erstellt)(?: am)?\s*:?\s*\d{1,2}\..{0,60}$/i,
    examples: ['Stand: 21.01.2031, 10:30 Uhr', 'Aktualisiert am 21. Januar 2031 um 14:03'],
  },
  {
    pattern: /^\d{1,2}\. ?(?:\d{1,2}\.|\p{L}+) ?\d{4}(?:[,|]? (?:um )?\d{1,2}[:.]\d\d(?: uhr)?)?$/iu,
    examples: ['21. Januar 2031, 14:03 Uhr', '21.01.2031'],
  },
  {
    pattern:
      /^(?:anzeige|werbung|artikel (?:teilen|merken|drucken|anhören|vorlesen)|teilen|drucken|merken|kommentare(?: \(\d+\))?|\d+ kommentare|zur startseite)$/i,
    examples: ['Anzeige', '12 Kommentare', 'Artikel teilen'],
  },
  {
    pattern:
      /^(?:jetzt )?(?:unseren? )?(?:kostenlosen? )?newsletter (?:abonnieren|bestellen)|^(?:abonnieren|folgen) sie (?:uns|unseren?)\b/i,
    examples: ['Newsletter abonnieren', 'Abonnieren Sie unseren Newsletter', 'Folgen Sie uns auf allen Kanälen'],
  },
  {
    pattern: /^(?:der beitrag|the post) .+ (?:erschien zuerst auf|appeared first on) /i,
    examples: ['Der Beitrag Hafen gesperrt erschien zuerst auf Nordblick.'],
  },
  { pattern: /^(?:alle rechte vorbehalten|all rights reserved)\b.{0,80}$/i, examples: ['Alle Rechte vorbehalten.'] },
  { pattern: /^[\p{L}-]{2,12}(?:\/[\p{L}-]{2,12}){1,4}$/u, examples: ['nnd/abc', 'dpa/kld/mau'] },
]

/** The paragraphs that belong to the article: without furniture of the page, and without those that are a link and nothing else. */
export function withoutBoilerplate(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(block => !isLinkOnly(block) && !isBoilerplate(block.text))
}

/** Whether a paragraph is furniture of the page: "Lesen Sie auch", bylines, credits, time stamps, buttons. */
export function isBoilerplate(text: string): boolean {
  return text.length < 300 && PATTERNS.some(({ pattern }) => pattern.test(text))
}

/** A paragraph that is links and little else leads away from the article; one with links in it is prose. */
function isLinkOnly({ text, linked }: Block): boolean {
  return linked >= 0.8 * text.length && text.length < 300
}

/** For the test that runs every row's examples. */
export const BOILERPLATE_EXAMPLES = PATTERNS.flatMap(({ examples }) => examples)
