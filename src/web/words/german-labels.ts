import type { Labels } from './labels.js'

/** What the codes of the record are called in German. */
export const germanLabels: Labels = {
  types: {
    Direct: { label: 'wörtlich zitiert', meaning: 'Die Worte stehen so im Artikel, in Anführungszeichen.' },
    Indirect: {
      label: 'in indirekter Rede',
      meaning: 'Der Artikel gibt den Inhalt mit eigenen Worten wieder und sagt im selben Satz, von wem er ist.',
    },
    Reported: {
      label: 'zusammengefasst',
      meaning: 'Der Artikel berichtet knapp, dass und worüber gesprochen wurde, ohne die Worte wiederzugeben.',
    },
    FreeIndirect: {
      label: 'frei wiedergegeben',
      meaning: 'Der Artikel schreibt aus der Sicht der Person, ohne die Rede eigens einzuleiten.',
    },
    IndirectFreeIndirect: {
      label: 'in fortgesetzter indirekter Rede',
      meaning:
        'Der Satz steht im Konjunktiv, nennt die Person aber nicht noch einmal: Sie ergibt sich aus dem Zusammenhang.',
    },
  },

  acts: {
    assert: 'Aussage',
    deny: 'Dementi',
    demand: 'Forderung',
    announce: 'Ankündigung',
    promise: 'Zusage',
    warn: 'Warnung',
    accuse: 'Vorwurf',
    ask: 'Frage',
    believe: 'Einschätzung',
    decide: 'Entscheidung',
  },

  kinds: {
    person: 'Person',
    government: 'Regierung',
    ministry: 'Ministerium',
    party: 'Partei',
    organisation: 'Organisation',
    agency: 'Nachrichtenagentur',
    media: 'Medium',
    country: 'Staat',
    group: 'Gruppe',
    document: 'Dokument',
    other: 'Sonstige',
  },

  statuses: {
    unreviewed: 'noch von niemandem geprüft',
    verified: 'von einem Menschen bestätigt',
    corrected: 'von einem Menschen berichtigt',
    rejected: 'von einem Menschen verworfen',
    withdrawn: 'vom Programm zurückgenommen',
    deleted: 'gelöscht',
  },

  actions: {
    added: 'hinzugefügt',
    verified: 'bestätigt',
    corrected: 'berichtigt',
    rejected: 'verworfen',
    deleted: 'gelöscht',
    merged: 'zusammengeführt',
    split: 'getrennt',
    undone: 'zurückgenommen',
    withdrawn: 'nicht mehr gefunden',
    restored: 'wieder gefunden',
    reextracted: 'neu gelesen',
    reanchored: 'in neue Fassung übernommen',
  },

  fields: {
    status: 'Prüfung',
    speakers: 'Wer',
    relayers: 'Laut wem',
    type: 'Wiedergabe',
    act: 'Äußerung',
    quote: 'Stelle im Text',
    text: 'Worte',
    saidFrom: 'gesagt ab',
    saidTo: 'gesagt bis',
    saidPrecision: 'Genauigkeit des Datums',
    saidPhrase: 'Datum im Text',
  },
}
