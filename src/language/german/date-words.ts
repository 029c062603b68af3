/**
 * The words of which German date phrases are made, by what they can be in one (see date-phrases.ts for the phrases).
 * Words are written in lower case; every number means what the comment at its class says.
 */

type Words = Readonly<Record<string, number>>

/** Every inflected form of an adjective's stem: `vergangen` → vergangene, vergangenen, vergangener, … */
function inflected(stems: Words): Words {
  const forms = Object.entries(stems).flatMap(([stem, value]) =>
    ['e', 'en', 'er', 'es', 'em'].map(ending => [stem + ending, value] as const),
  )
  return Object.fromEntries(forms)
}

/** The same word with each of the endings: `combined({ freitag: 5 }, ['', 'abend'])` → freitag, freitagabend. */
function combined(stems: Words, endings: readonly string[]): Words {
  return Object.fromEntries(
    Object.entries(stems).flatMap(([stem, value]) => endings.map(ending => [stem + ending, value] as const)),
  )
}

/** All words, each with the same number. */
function all(value: number, words: string): Words {
  return Object.fromEntries(words.split(' ').map(word => [word, value]))
}

const WEEKDAYS = {
  montag: 1,
  dienstag: 2,
  mittwoch: 3,
  donnerstag: 4,
  freitag: 5,
  samstag: 6,
  sonnabend: 6,
  sonntag: 7,
}

const DAYPARTS = 'morgen früh vormittag mittag nachmittag abend nacht mitternacht'

const DECADES = {
  zwanziger: 1920,
  dreißiger: 1930,
  vierziger: 1940,
  fünfziger: 1950,
  sechziger: 1960,
  siebziger: 1970,
  achtziger: 1980,
  neunziger: 1990,
  nullerjahre: 2000,
}

const MONTHS = {
  ...combined(
    {
      januar: 1,
      jänner: 1,
      februar: 2,
      april: 4,
      mai: 5,
      juni: 6,
      juli: 7,
      august: 8,
      september: 9,
      oktober: 10,
      november: 11,
      dezember: 12,
    },
    ['', 's'],
  ),
  ...{ feber: 2, märz: 3, märzes: 3 },
  ...combined({ jan: 1, feb: 2, mär: 3, apr: 4, aug: 8, sep: 9, sept: 9, okt: 10, nov: 11, dez: 12 }, ['', '.']),
}

const COUNTS = {
  ...inflected({ ein: 1 }),
  ...{ zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12 },
  ...{ fünfzehn: 15, zwanzig: 20, dreißig: 30, vierzig: 40, fünfzig: 50, sechzig: 60, hundert: 100 },
  ...{ anderthalb: 1.5, eineinhalb: 1.5, zweieinhalb: 2.5 },
}

const UNIT_SINGULARS = {
  ...{ minute: 1, stunde: 2, tag: 3, tages: 3, woche: 4, monat: 5, monats: 5, jahr: 6, jahres: 6 },
  ...{ jahrzehnt: 7, jahrzehnts: 7, jahrhundert: 8, jahrhunderts: 8 },
}

const UNIT_PLURALS = {
  ...{ minuten: 1, stunden: 2, tage: 3, tagen: 3, wochen: 4, monate: 5, monaten: 5, jahre: 6, jahren: 6 },
  ...{ jahrzehnte: 7, jahrzehnten: 7, jahrhunderten: 8 },
}

export const DATE_WORDS = {
  /** 1 Monday to 7 Sunday, the time of day with it: Freitagabend. */
  WEEKDAY: combined(WEEKDAYS, ['', ...DAYPARTS.split(' ')]),
  /** A weekday's edition of a newspaper: Freitagsausgabe. */
  EDITION: combined(WEEKDAYS, ['ausgabe', 'sausgabe']),
  DAYPART: all(0, DAYPARTS),
  /** "am späten Abend", "Anfang" of a day. */
  LATE: inflected({ spät: 1, früh: 0 }),
  MONTH: MONTHS,
  /** The first month of the three. */
  SEASON: combined(
    {
      ...{ frühjahr: 3, frühling: 3, frühsommer: 6, sommer: 6, hochsommer: 7, spätsommer: 8 },
      ...{ herbst: 9, frühherbst: 9, spätherbst: 11, winter: 12 },
    },
    ['', 's'],
  ),
  /** Which third: Anfang, Mitte, Ende. */
  MODIFIER: { anfang: 0, beginn: 0, mitte: 1, ende: 2 },
  /** How many periods from the present one: -1 the one before. */
  RELATIVE: inflected({
    ...{ vergangen: -1, letzt: -1, vorig: -1, abgelaufen: -1, zurückliegend: -1, vorletzt: -2, vorvergangen: -2 },
    ...{ dies: 0, laufend: 0, aktuell: 0, jetzig: 0, diesjährig: 0, letztjährig: -1, vorjährig: -1 },
    ...{ kommend: 1, nächst: 1, folgend: 1, bevorstehend: 1, übernächst: 2 },
  }),
  /** How many days from today, as an adjective: am gestrigen Montag. */
  DAYSHIFT: inflected({ heutig: 0, gestrig: -1, vorgestrig: -2, morgig: 1 }),
  /** How many days from today. */
  TODAY: { heute: 0, gestern: -1, vorgestern: -2, vorvorgestern: -3, morgen: 1, übermorgen: 2 },
  /** How many; digits count as well. */
  COUNT: COUNTS,
  /** Some: the number is not said. */
  FEW: { ...inflected({ wenig: 0, einig: 0, mehrer: 0, etlich: 0, viel: 0, zahlreich: 0 }), paar: 0 },
  HALF: inflected({ halb: 0 }),
  APPROX: all(0, 'etwa rund circa ca gut knapp fast ungefähr über genau exakt gerade erst kaum schon einmal'),
  /** 1 minute, 2 hour, 3 day, 4 week, 5 month, 6 year, 7 decade, 8 century. */
  UNIT: UNIT_SINGULARS,
  UNITS: UNIT_PLURALS,
  /** The unit before the present one. */
  PREVIOUS: { vorwoche: 4, vormonat: 5, vormonats: 5, vorjahr: 6, vorjahres: 6 },
  /** The decade's first year. */
  DECADE: combined(DECADES, ['', 'n', 'jahre', 'jahren']),
  /** Which, in order: im ersten Quartal. */
  ORDINAL: inflected({ erst: 1, zweit: 2, dritt: 3, viert: 4, letzt: 0 }),
  /** Unit and third of it: 60 is the beginning of the year. */
  BOUNDARY: {
    ...{ jahresbeginn: 60, jahresanfang: 60, jahresauftakt: 60, jahresmitte: 61, jahresende: 62, jahresschluss: 62 },
    ...{ monatsbeginn: 50, monatsanfang: 50, monatsmitte: 51, monatsende: 52 },
    ...{ wochenbeginn: 40, wochenanfang: 40, wochenauftakt: 40, wochenmitte: 41 },
  },
  /** Before (-1) or after (1) what was told before. */
  EARLIER: { zuvor: -1, davor: -1, vorher: -1, früher: -1, später: 1, danach: 1, darauf: 1 },
  SAME: inflected({ selb: 0, gleich: 0 }),
  /** Not long ago. */
  RECENTLY: all(0, 'kürzlich jüngst neulich unlängst zuletzt'),
  /** Long ago. */
  ONCE: all(0, 'früher einst seinerzeit'),
} as const satisfies Readonly<Record<string, Words>>

/** Days off by name: counted from Easter Sunday, or month and day; a feast of several days says how many. */
export const HOLIDAYS: Readonly<
  Record<string, { easter: number; days?: number } | { date: [number, number]; days?: number }>
> = {
  rosenmontag: { easter: -48 },
  aschermittwoch: { easter: -46 },
  palmsonntag: { easter: -7 },
  gründonnerstag: { easter: -3 },
  karfreitag: { easter: -2 },
  karsamstag: { easter: -1 },
  ostersonntag: { easter: 0 },
  ostern: { easter: 0, days: 2 },
  ostermontag: { easter: 1 },
  christihimmelfahrt: { easter: 39 },
  pfingstsonntag: { easter: 49 },
  pfingsten: { easter: 49, days: 2 },
  pfingstmontag: { easter: 50 },
  fronleichnam: { easter: 60 },
  neujahr: { date: [1, 1] },
  neujahrstag: { date: [1, 1] },
  maifeiertag: { date: [5, 1] },
  nikolaustag: { date: [12, 6] },
  heiligabend: { date: [12, 24] },
  weihnachten: { date: [12, 24], days: 3 },
  weihnachtstag: { date: [12, 25], days: 2 },
  silvester: { date: [12, 31] },
  silvesterabend: { date: [12, 31] },
}
