const blinken = {
  id: 'antony-blinken',
  slug: 'antony-blinken',
  name: 'Antony Blinken',
  kind: 'person',
  role: 'US-Außenminister',
  wikidata: 'Q1272220',
  mention: 'der US-Außenminister',
}

const lawrow = {
  id: 'sergej-lawrow',
  slug: 'sergej-lawrow',
  name: 'Sergej Lawrow',
  kind: 'person',
  role: null,
  wikidata: 'Q58217',
  mention: 'Lawrow',
}

const text = 'dass Russland keinen Einmarsch in das Nachbarland plane'
const prefix = 'ow habe ihm nochmals bestätigt, '
const month = { from: '2022-01-01', to: '2022-01-31', precision: 'month', phrase: null }
const title =
  'Die US-Regierung ist zu einem weiteren Austausch mit Russland auf höchster Ebene zur Beilegung des Ukraine-Konflikts bereit.'

/** A statement of the seed article, as the document shows what answers look like. */
export const STATEMENT_EXAMPLE = {
  id: '355cb0171ea66263',
  url: 'http://127.0.0.1:4000/api/statements/355cb0171ea66263',
  type: 'Indirect',
  act: 'assert',
  text,
  spans: [
    {
      start: 1766,
      end: 1821,
      text,
      selectors: [
        { type: 'TextQuoteSelector', exact: text, prefix, suffix: ', sagte der US-Außenminister. "W' },
        { type: 'TextPositionSelector', start: 1766, end: 1821 },
      ],
      link: null,
    },
  ],
  context: { before: 'Lawrow habe ihm nochmals bestätigt, ', after: ', sagte der US-Außenminister.' },
  speaker: lawrow,
  speakers: [lawrow],
  relayedBy: blinken,
  cue: 'habe … bestätigt',
  addressee: 'ihm',
  said: month,
  published: month,
  article: {
    id: '85fca8eb21f4e3c0',
    title,
    outlet: null,
    url: null,
    language: 'de',
    sha256: 'e501803f1fae669ec317e3a4e33e98d2340e6ca06e2e65f88fb912b36fcc464b',
  },
  confidence: 0.9,
  rule: 'frame/dass',
  status: 'unreviewed',
  nestedIn: null,
  refersTo: null,
  citation: `Sergej Lawrow (laut Antony Blinken), sinngemäß: „${text}“ (Januar 2022). In: ${title.slice(0, -1)}, Januar 2022.`,
  updated: '2026-01-31T09:30:00.000Z',
}
