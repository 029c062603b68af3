/**
 * How German says when. A pattern is a sequence of words: lower-case ones stand for themselves, upper-case ones for a class
 * of date-words.ts; DAY is an ordinal ("21."), YEAR four digits, DATE a date in digits ("21.01.2022"), HOLIDAY a day off by
 * name. `|` separates alternatives, `?` marks what may be missing. `reading` says how to find the days (src/dates/readings.ts).
 * The longest match wins, of equals the first.
 */
export interface DatePhraseRow {
  readonly reading: string
  readonly pattern: string
  /** The phrase alone, the whole of which this row matches. */
  readonly example: string
}

export const DATE_PHRASES: readonly DatePhraseRow[] = [
  // days of the week
  {
    reading: 'weekday',
    pattern: 'am|an? RELATIVE|DAYSHIFT? LATE? WEEKDAY DAYPART?',
    example: 'am späten Freitagabend',
  },
  {
    reading: 'weekdayOfWeek',
    pattern: 'am? WEEKDAY DAYPART? in|der? der? RELATIVE woche',
    example: 'am Freitag vergangener Woche',
  },
  { reading: 'weekdayAgo', pattern: 'am? WEEKDAY vor COUNT UNIT|UNITS', example: 'am Freitag vor einer Woche' },
  {
    reading: 'dayOfMonth',
    pattern: 'am? WEEKDAY ,? dem|den|der? DAY MONTH YEAR?',
    example: 'am Donnerstag, dem 28. Dezember 2006',
  },
  { reading: 'dayOfMonth', pattern: 'am? WEEKDAY ,|(? dem|den|der? DATE )?', example: 'Donnerstag (28.12.2006)' },
  {
    reading: 'weekdays',
    pattern: 'am|zwischen|von? WEEKDAY und|bis|oder|/ WEEKDAY',
    example: 'zwischen Montag und Mittwoch',
  },
  { reading: 'edition', pattern: 'in der|ihrer|seiner RELATIVE? EDITION', example: 'in ihrer Freitagsausgabe' },
  { reading: 'edition', pattern: '( WEEKDAY|EDITION )', example: '(Samstag)' },
  { reading: 'night', pattern: 'in der nacht zum|auf|zu den? WEEKDAY', example: 'in der Nacht zum Samstag' },
  {
    reading: 'night',
    pattern: 'in der nacht von|vom WEEKDAY auf|zum|zu den? WEEKDAY',
    example: 'in der Nacht von Freitag auf Samstag',
  },
  {
    reading: 'nightOfMonth',
    pattern: 'in der nacht zum|auf|zu den? DAY MONTH YEAR?',
    example: 'in der Nacht zum 24. Februar 2022',
  },
  {
    reading: 'nightOfMonth',
    pattern: 'in der nacht vom DAY MONTH? auf|zum den? DAY MONTH YEAR?',
    example: 'in der Nacht vom 2. auf den 3. Mai',
  },

  // days counted from today
  { reading: 'today', pattern: 'TODAY LATE? DAYPART?', example: 'gestern Abend' },
  { reading: 'today', pattern: 'am LATE? DAYSHIFT tag|tage|DAYPART', example: 'am heutigen Tag' },
  { reading: 'daypart', pattern: 'am LATE? DAYPART', example: 'am späten Nachmittag' },
  { reading: 'daypart', pattern: 'in der RELATIVE? nacht', example: 'in der vergangenen Nacht' },
  { reading: 'ago', pattern: 'vor APPROX? COUNT|FEW UNIT|UNITS', example: 'vor gut zwei Wochen' },
  { reading: 'ago', pattern: 'vor mehr|weniger als COUNT UNIT|UNITS', example: 'vor mehr als zehn Jahren' },
  { reading: 'ago', pattern: 'vor ein FEW UNITS', example: 'vor ein paar Tagen' },
  { reading: 'halfYearAgo', pattern: 'vor APPROX? COUNT HALF jahr', example: 'vor einem halben Jahr' },
  { reading: 'longAgo', pattern: 'vor UNITS', example: 'vor Jahren' },
  { reading: 'longAgo', pattern: 'vor langem', example: 'vor langem' },
  { reading: 'longAgo', pattern: 'vor langer|längerer zeit', example: 'vor langer Zeit' },
  { reading: 'recently', pattern: 'vor kurzem', example: 'vor kurzem' },
  { reading: 'recently', pattern: 'vor kurzer|einiger zeit', example: 'vor einiger Zeit' },
  { reading: 'recently', pattern: 'erst? RECENTLY', example: 'erst kürzlich' },
  { reading: 'theseDays', pattern: 'in? dieser|diesen tage|tagen', example: 'dieser Tage' },
  { reading: 'since', pattern: 'seit APPROX? COUNT|FEW UNIT|UNITS', example: 'seit drei Jahren' },
  { reading: 'since', pattern: 'seit ein FEW UNITS', example: 'seit ein paar Wochen' },
  { reading: 'sinceLong', pattern: 'seit UNITS', example: 'seit Jahrzehnten' },
  { reading: 'sinceLong', pattern: 'seit langem|längerem|jeher|kurzem', example: 'seit langem' },
  { reading: 'sinceLong', pattern: 'seit langer|längerer|einiger|geraumer zeit', example: 'seit einiger Zeit' },
  { reading: 'lately', pattern: 'in den RELATIVE APPROX? COUNT|FEW? UNITS', example: 'in den vergangenen drei Wochen' },

  // dates
  { reading: 'dayOfMonth', pattern: 'am? DAYSHIFT? DAY MONTH YEAR?', example: 'am 21. Januar' },
  { reading: 'dayOfMonth', pattern: 'am? DAY MONTH des jahres YEAR', example: 'am 21. Januar des Jahres 2022' },
  { reading: 'dayOfMonth', pattern: 'am? DATE', example: 'am 21.01.2022' },
  { reading: 'dayOfYear', pattern: 'am? DAY MONTH des? RELATIVE jahres', example: 'am 27. Juni dieses Jahres' },
  { reading: 'dayOfThatMonth', pattern: 'am DAY des? RELATIVE monats', example: 'am 5. dieses Monats' },
  {
    reading: 'days',
    pattern: 'am|zwischen|vom|von|dem? dem? DAY MONTH? YEAR? und|bis|oder|/ zum|dem? DAY MONTH YEAR?',
    example: 'am 3. und 4. Mai',
  },
  { reading: 'holiday', pattern: 'am|an|zu|über? RELATIVE|DAYSHIFT? HOLIDAY YEAR?', example: 'am Ostermontag 2019' },

  // weeks and week-ends
  { reading: 'weekend', pattern: 'am|übers? RELATIVE? wochenende', example: 'am Wochenende' },
  { reading: 'unit', pattern: 'in|im? der|dem? RELATIVE UNIT', example: 'in der vergangenen Woche' },
  { reading: 'unit', pattern: 'im laufe|verlauf der|des RELATIVE? UNIT', example: 'im Laufe des vergangenen Jahres' },
  { reading: 'previousUnit', pattern: 'im|in|MODIFIER der|des? PREVIOUS', example: 'im Vorjahr' },
  { reading: 'unit', pattern: 'zu|am? MODIFIER der|des? RELATIVE? UNIT', example: 'zu Beginn der Woche' },
  { reading: 'boundary', pattern: 'zu|am BOUNDARY YEAR?', example: 'zu Jahresbeginn' },

  // months and seasons
  { reading: 'month', pattern: 'im monat? LATE? RELATIVE? MONTH YEAR?', example: 'im Juni 2011' },
  { reading: 'month', pattern: 'RELATIVE MONTH', example: 'letzten September' },
  { reading: 'month', pattern: 'MONTH YEAR', example: 'Juni 2011' },
  { reading: 'month', pattern: 'zu|am? MODIFIER des? RELATIVE? monats? MONTH YEAR?', example: 'Ende Dezember' },
  { reading: 'monthOfYear', pattern: 'im MONTH des|im? RELATIVE jahres|jahr', example: 'im Juni vergangenen Jahres' },
  {
    reading: 'monthOfYear',
    pattern: 'zu|am? MODIFIER MONTH des|im? RELATIVE jahres|jahr',
    example: 'Ende Juni letzten Jahres',
  },
  {
    reading: 'months',
    pattern: 'im|zwischen|von? MONTH YEAR? und|bis|oder|/ MONTH YEAR?',
    example: 'zwischen Mai und Juli 2019',
  },
  { reading: 'season', pattern: 'im LATE? RELATIVE? SEASON YEAR?', example: 'im Frühjahr' },
  { reading: 'season', pattern: 'RELATIVE SEASON', example: 'vergangenen Sommer' },
  { reading: 'season', pattern: 'SEASON YEAR', example: 'Sommer 2011' },
  { reading: 'season', pattern: 'zu|am? MODIFIER des RELATIVE? SEASON YEAR?', example: 'Ende des Sommers' },
  { reading: 'seasonOfYear', pattern: 'im SEASON des|im? RELATIVE jahres|jahr', example: 'im Herbst vorigen Jahres' },
  { reading: 'quarter', pattern: 'im ORDINAL|DAY quartal YEAR?', example: 'im ersten Quartal 2019' },
  {
    reading: 'half',
    pattern: 'im|in der? ORDINAL|DAY halbjahr|jahreshälfte|hälfte YEAR?',
    example: 'in der zweiten Jahreshälfte 2008',
  },

  // years and longer
  { reading: 'year', pattern: 'im jahr|jahre YEAR', example: 'im Jahr 2007' },
  { reading: 'year', pattern: 'aus dem jahr|jahre YEAR', example: 'aus dem Jahr 2005' },
  { reading: 'year', pattern: 'YEAR', example: '2019' },
  { reading: 'year', pattern: 'zu|am? MODIFIER des? jahres? YEAR', example: 'Anfang 2019' },
  {
    reading: 'years',
    pattern: 'zwischen|von|in? den? jahren? YEAR und|bis|oder|/ YEAR',
    example: 'zwischen 2003 und 2005',
  },
  { reading: 'decade', pattern: 'in den DECADE jahre|jahren?', example: 'in den Neunzigerjahren' },
  { reading: 'decade', pattern: 'MODIFIER der DECADE jahre?', example: 'Mitte der Neunzigerjahre' },
  { reading: 'century', pattern: 'im DAY jahrhundert', example: 'im 19. Jahrhundert' },
  { reading: 'century', pattern: 'MODIFIER des DAY jahrhunderts', example: 'Ende des 19. Jahrhunderts' },

  // counted from what was told before
  { reading: 'offset', pattern: 'am|in|im der? UNIT|UNITS|DAYPART EARLIER', example: 'am Tag zuvor' },
  { reading: 'offset', pattern: 'COUNT UNIT|UNITS EARLIER', example: 'zwei Tage zuvor' },
  { reading: 'dayBefore', pattern: 'am vortag|vortage|vorabend', example: 'am Vortag' },
  { reading: 'dayBefore', pattern: 'tags zuvor', example: 'tags zuvor' },
  { reading: 'dayAfter', pattern: 'am folgetag', example: 'am Folgetag' },
  { reading: 'dayAfter', pattern: 'tags darauf', example: 'tags darauf' },
  {
    reading: 'dayAfter',
    pattern: 'am folgenden|nächsten|darauffolgenden tag|tage|morgen',
    example: 'am folgenden Tag',
  },
  { reading: 'same', pattern: 'am|im|in|zur der? SAME tag|tage|abend|jahr|woche|zeit', example: 'am selben Tag' },
  { reading: 'same', pattern: 'damals', example: 'damals' },
  { reading: 'once', pattern: 'ONCE', example: 'seinerzeit' },
]
