import type { InterfaceLanguage } from './texts.js'

/** Why a rule takes words for a statement, and a sentence in which it does; the words stand in brackets there. */
export interface RuleWords {
  readonly meaning: Readonly<Record<InterfaceLanguage, string>>
  readonly example: string
}

type Row = readonly [rule: string, german: string, english: string, example: string]

/** By the rule's id; an id that ends in a slash stands for the whole family where its member has no row of its own. */
const ROWS: readonly Row[] = [
  [
    'frame/',
    'Ein Verb des Sagens regiert die Worte.',
    'A verb of saying governs the words.',
    'Die Ministerin sagte, [sie bleibe im Amt].',
  ],
  [
    'frame/clause',
    'An einem Verb des Sagens hängt ein Satz ohne Konjunktion.',
    'A clause without a conjunction depends on a verb of saying.',
    'Die Ministerin sagte, [sie bleibe im Amt].',
  ],
  [
    'frame/dass',
    'An einem Verb des Sagens hängt ein Satz mit „dass“.',
    'A clause with “dass” depends on a verb of saying.',
    'Der Verband beklagt, [dass die Mittel nicht reichen].',
  ],
  [
    'frame/ob',
    'An einem Verb des Fragens oder Sagens hängt ein Satz mit „ob“.',
    'A clause with “ob” depends on a verb of asking or saying.',
    'Der Richter fragte, [ob der Zeuge den Wagen gesehen habe].',
  ],
  [
    'frame/question',
    'An einem Verb des Fragens oder Sagens hängt ein Satz mit Fragewort.',
    'A clause with a question word depends on a verb of asking or saying.',
    'Die Sprecherin erklärte, [warum der Zug stehen blieb].',
  ],
  [
    'frame/infinitive',
    'An einem Verb des Sagens hängt eine Infinitivgruppe mit „zu“.',
    'An infinitive with “zu” depends on a verb of saying.',
    'Der Trainer versprach, [die Jüngeren spielen zu lassen].',
  ],
  [
    'frame/inverted',
    'Das Verb des Sagens steht hinter den Worten.',
    'The verb of saying stands behind the words.',
    '[Der Damm werde halten], versicherte der Deichgraf.',
  ],
  [
    'frame/quotation',
    'Worte in Anführungszeichen hängen an einem Verb des Sagens.',
    'Words in quotation marks depend on a verb of saying.',
    '[„Wir bauen noch in diesem Jahr“], kündigte die Bürgermeisterin an.',
  ],
  [
    'frame/wie',
    'Ein Satz mit „wie“ nennt die Quelle.',
    'A clause with “wie” names the source.',
    '[Das Museum öffnet später], wie die Leiterin mitteilte.',
  ],
  [
    'frame/das',
    '„Das“ nimmt auf, was davor gesagt ist.',
    '“Das” takes up what is said before it.',
    '[Die Brücke ist sicher.] Das bestätigte der Gutachter.',
  ],
  ['source/', 'Eine Wendung nennt die Quelle.', 'A phrase names the source.', 'Laut Polizei [wurde niemand verletzt].'],
  ['source/laut', '„Laut“ nennt die Quelle.', '“Laut” names the source.', 'Laut Polizei [wurde niemand verletzt].'],
  [
    'source/nach',
    '„Nach Angaben“ und ähnliche Wendungen nennen die Quelle.',
    '“Nach Angaben” and the like name the source.',
    'Nach Angaben der Feuerwehr [brannten zwei Scheunen].',
  ],
  [
    'source/zufolge',
    '„Zufolge“ nennt die Quelle.',
    '“Zufolge” names the source.',
    'Dem Bericht zufolge [fehlen vier Millionen Euro].',
  ],
  [
    'source/so',
    '„So“ mit einem Namen nennt die Quelle.',
    '“So” with a name tells the source.',
    '[Die Ernte falle schlecht aus], so der Bauernverband.',
  ],
  [
    'source/wonach',
    '„Wonach“ führt aus, was eine Quelle sagt.',
    '“Wonach” tells what a source says.',
    'Es gibt Berichte, wonach [der Vertrag gekündigt ist].',
  ],
  [
    'source/demnach',
    '„Demnach“ führt die Quelle des Satzes davor fort.',
    '“Demnach” goes on with the source of the sentence before.',
    'Die Behörde legte Zahlen vor. Demnach [sank die Zahl der Unfälle].',
  ],
  [
    'source/meinung-nach',
    '„Nach Meinung“ und „seiner Ansicht nach“ nennen, wer so denkt.',
    '“Nach Meinung” and “seiner Ansicht nach” tell who thinks so.',
    'Ihrer Ansicht nach [kommt das Gesetz zu spät].',
  ],
  [
    'noun/',
    'An einem Wort wie „Vorwurf“ oder „Ankündigung“ hängt, was gesagt wurde.',
    'What was said depends on a noun such as “Vorwurf” or “Ankündigung”.',
    'Der Vorwurf des Klägers, [er sei getäuscht worden], blieb unbewiesen.',
  ],
  [
    'reported/',
    'Der Satz berichtet, worüber oder in welcher Absicht jemand gesprochen hat.',
    'The sentence reports about what, or to what end, somebody spoke.',
    '[Die Gewerkschaft forderte höhere Löhne.]',
  ],
  [
    'reported/intention',
    'Was eine Organisation oder jemand im Amt „will“, hat sie oder er angekündigt.',
    'What a body or somebody in office “will”, means to do, they have announced.',
    '[Die Regierung will das Abkommen kündigen.]',
  ],
  [
    'quotation/',
    'Worte stehen in Anführungszeichen.',
    'Words stand in quotation marks.',
    'Der Kanzler nannte den Plan [„klug“].',
  ],
  [
    'quotation/verb',
    'Ein Verb des Sagens oder Nennens führt die Anführungszeichen mit.',
    'A verb of saying or calling carries the quotation marks.',
    'Der Kanzler nannte den Plan [„klug“].',
  ],
  [
    'quotation/colon',
    'Ein Name und ein Doppelpunkt stehen vor den Worten.',
    'A name and a colon stand before the words.',
    'Trainerin Falk: [„Wir waren müde.“]',
  ],
  [
    'quotation/bare',
    'Worte in Anführungszeichen stehen für sich; wer spricht, ergibt sich aus dem Zusammenhang.',
    'Words in quotation marks stand by themselves; the context tells who speaks.',
    'Die Bürgermeisterin winkte ab. [„Das ist entschieden.“]',
  ],
  [
    'quotation/nested',
    'In einer wiedergegebenen Äußerung stehen Worte in Anführungszeichen.',
    'Words in quotation marks stand inside a statement that is rendered.',
    'Die Ministerin sagte, sie halte das für [„wenig hilfreich“].',
  ],
  [
    'quotation/opinion',
    'Ein Verb des Urteilens führt die Anführungszeichen mit.',
    'A verb of judging carries the quotation marks.',
    'Der Rat hält die Klage für [„aussichtslos“].',
  ],
  [
    'quotation/written',
    'Die Worte stehen auf etwas geschrieben, zum Beispiel auf einem Plakat oder in einem Brief.',
    'The words stand written on something, such as a poster or a letter.',
    'Auf dem Plakat stand [„Rettet den Fluss“].',
  ],
  [
    'transcript/',
    'Im Gespräch ohne Anführungszeichen steht der Name vor den Worten.',
    'In an interview without quotation marks the name stands before the words.',
    'Volk: [Wir haben zu lange gewartet.]',
  ],
  [
    'citation/',
    'Jemand wird mit Worten zitiert.',
    'Somebody is cited with words.',
    'Die Zeitung zitiert den Minister mit den Worten [„Wir zahlen nicht.“]',
  ],
  [
    'continuation/',
    'Der Satz führt fort, was jemand davor gesagt hat.',
    'The sentence goes on with what somebody said before.',
    'Die Straße werde gesperrt, sagte Falk. [Der Umweg sei kurz.]',
  ],
  [
    'continuation/subjunctive',
    'Der Satz steht im Konjunktiv und führt fort, was jemand davor gesagt hat.',
    'The sentence is in the subjunctive and goes on with what somebody said before.',
    'Die Straße werde gesperrt, sagte Falk. [Der Umweg sei kurz.]',
  ],
  [
    'continuation/soll',
    '„Soll“ zeigt an, dass der Artikel weitergibt, was andere sagen oder vorhaben.',
    '“Soll” shows that the article passes on what others say or intend.',
    'Der Rat hat beschlossen. [Die Halle soll im Mai öffnen.]',
  ],
]

const RULES = new Map(
  ROWS.map(([rule, de, en, example]): [string, RuleWords] => [rule, { meaning: { de, en }, example }]),
)

/** What a rule of the extractor means; null for one that nobody has explained. */
export function describeRule(rule: string): RuleWords | null {
  return RULES.get(rule) ?? RULES.get(rule.slice(0, rule.indexOf('/') + 1)) ?? null
}
