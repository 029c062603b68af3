import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extraction/extract.js'
import { german } from '../../src/language/german/index.js'
import { textAt } from '../support/parts-of.js'

/** The Direct statements of a text as "quote | speaker | cue", parts joined by "[…]". */
function directs(text: string): string[] {
  return extract(text, german)
    .statements.filter(s => s.type === 'Direct')
    .map(s => [textAt(text, s.quote), textAt(text, s.speaker), textAt(text, s.cue)].join(' | '))
}

describe('marks of every style', () => {
  test.each([
    ['„Wir bleiben hier“, sagte Kern.', '„Wir bleiben hier“'],
    ['„Wir bleiben hier”, sagte Kern.', '„Wir bleiben hier”'],
    ['„Wir bleiben hier", sagte Kern.', '„Wir bleiben hier"'],
    ['»Wir bleiben hier«, sagte Kern.', '»Wir bleiben hier«'],
    ['«Wir bleiben hier», sagte Kern.', '«Wir bleiben hier»'],
    ['"Wir bleiben hier", sagte Kern.', '"Wir bleiben hier"'],
    ['“Wir bleiben hier”, sagte Kern.', '“Wir bleiben hier”'],
    ['‚Wir bleiben hier‘, sagte Kern.', '‚Wir bleiben hier‘'],
    ['‹Wir bleiben hier›, sagte Kern.', '‹Wir bleiben hier›'],
    ["'Wir bleiben hier', sagte Kern.", "'Wir bleiben hier'"],
    ["''Wir bleiben hier'', sagte Kern.", "''Wir bleiben hier''"],
    ['„Das ‚Wunder‘ bleibt aus“, sagte Kern.', '„Das ‚Wunder‘ bleibt aus“'],
    ['"Das \'Wunder\' bleibt aus", sagte Kern.', '"Das \'Wunder\' bleibt aus"'],
    ["„Das war's“, sagte Kern.", "„Das war's“"],
    ['« Wir bleiben hier », sagte Kern.', '« Wir bleiben hier »'],
    ['»Wir bleiben hier», sagte Kern. »Niemand geht.«', '»Wir bleiben hier»'],
    ['„Wir bleiben hier„, sagte Kern.', '„Wir bleiben hier„'],
    ['“Wir bleiben hier“, sagte Kern.', '“Wir bleiben hier“'],
    ['«Wir lesen im »Boten«, dass es regnet», sagte Kern.', '«Wir lesen im »Boten«, dass es regnet»'],
    ['«Das sind keine Gäste «als solche»», sagte Kern.', '«Das sind keine Gäste «als solche»»'],
  ])('%s', (text, quote) => {
    expect(directs(text)[0]).toBe(`${quote} | Kern | sagte`)
  })
})

describe('lost and distant marks', () => {
  test('an unclosed quotation ends with its paragraph and leaves the next one alone', () => {
    const text = 'Kern sagte: „Wir bleiben hier.\n\nDer Zug fuhr um neun Uhr ab.'
    expect(directs(text)).toEqual(['„Wir bleiben hier. | Kern | sagte'])
  })
  test('a mark without a partner in the middle of a sentence quotes nothing', () => {
    expect(directs('Die Leiste ist 3" lang und „ aus Holz. Der Tisch steht.')).toEqual([])
  })
  test('a quotation behind a colon that ends the paragraph before is announced by it', () => {
    expect(directs('Kern sagte:\n\n„Wir bleiben hier.“')).toEqual(['„Wir bleiben hier.“ | Kern | sagte'])
  })
  test("a genitive's apostrophe opens nothing", () => {
    expect(directs("Fritz' Haus und Hans' Garten liegen am Fluss.")).toEqual([])
  })
})

describe('names, titles and terms', () => {
  test.each([
    'Die Zeitung „Der Bote“ erscheint am Montag.',
    'Der Frachter „Morgenröte II“ lief auf Grund.',
    'Der Film „Das große Schweigen“ gewann drei Preise.',
    'Sie demonstrierten unter dem Motto „Wir haben es satt“.',
    'Das so genannte „graue Netz“ ist alt.',
    'Er nannte die als „Kuhhandel 2“ bekannt gewordene Sache ein Verbrechen.',
    'Die Software heißt „Leuchtturm“.',
    'Das Verfahren wird als „Spritzguss“ bezeichnet.',
    'Die Gruppe nennt sich „die jungen Wilden“.',
    'Der „Bote“-Reporter reiste ab.',
    'Der Zeltberg („tent hill“) ist hoch.',
    'Kern sagte, dass die „drastischen“ Kürzungen bleiben.',
    'Ein „grünes“ Bündnis verfügte über zehn Sitze.',
    'Am Ende urteilte eine „kleine Strafkammer“ über den Fall.',
    'Das Wort „Schuld“ nahm sie nicht in den Mund.',
    'Der Verlag geriet mit einem „bislang nie erlebten“ Verlust in Not.',
    'Nach Angaben von „Ärzte ohne Grenzen“ starben zwei Menschen.',
    'Die Seite „beispiel.org“ war nicht erreichbar.',
    '„Rote Feder“, so heißt die neue Gruppe.',
    'Der Verein (Motto: „Wir helfen gern“) feiert.',
  ])('%s', text => {
    expect(directs(text)).toEqual([])
  })
})

describe('words that a verb takes', () => {
  test.each([
    ['Kern nannte den Plan „völlig überzogen“.', '„völlig überzogen“ | Kern | nannte'],
    ['Kern nannte den Plan ein „Hirngespinst“.', '„Hirngespinst“ | Kern | nannte'],
    ['Kern bezeichnete den Plan als „Unsinn“.', '„Unsinn“ | Kern | bezeichnete […] als'],
    ['Als „falsches Signal“ bezeichnete Kern den Plan.', '„falsches Signal“ | Kern | Als […] bezeichnete'],
    ['Der Minister sprach von einem „Skandal“.', '„Skandal“ | Der Minister | sprach von'],
    [
      'Gestern sprach der alte Präsident von der „größten Flut seit Jahren“.',
      '„größten Flut seit Jahren“ | der alte Präsident | sprach […] von',
    ],
    ['Mit den Worten „Wir gehen jetzt“, verließ er den Saal.', '„Wir gehen jetzt“ | er | Mit den Worten […] verließ'],
    ['Die Köchin lobte den Saal, nannte die Halle aber „leer“.', '„leer“ | Die Köchin | nannte'],
    [
      'Die Köchin sagte, sie sei froh, bezeichnete die Halle aber als „leer“.',
      '„leer“ | Die Köchin | bezeichnete […] als',
    ],
    ['Kern warf der Stadt „Wortbruch“ vor.', '„Wortbruch“ | Kern | warf […] vor'],
    ['Kern feierte den Beschluss als „großen Erfolg“.', '„großen Erfolg“ | Kern | feierte […] als'],
    ['Für Kern ist die Lage „sehr ernst“.', '„sehr ernst“ | Kern | ist'],
    [
      'Mit den Worten „Wir gehen jetzt“ verließ Kern den Saal.',
      '„Wir gehen jetzt“ | Kern | Mit den Worten […] verließ',
    ],
    [
      'Kern kam zu dem Schluss, „dass es so nicht weitergeht“.',
      '„dass es so nicht weitergeht“ | Kern | kam zu dem Schluss',
    ],
  ])('%s', (text, direct) => {
    expect(directs(text)).toContain(direct)
  })
})

describe('behind a colon', () => {
  test.each([
    ['Kern erklärte: „Wir bleiben hier.“', '„Wir bleiben hier.“ | Kern | erklärte'],
    ['Minister Kern: „Wir bleiben hier.“', '„Wir bleiben hier.“ | Minister Kern | '],
    ['Kern will nicht warten: „Wir fangen morgen an.“', '„Wir fangen morgen an.“ | Kern | will […] warten'],
    ['Kern warnte, wenn nichts getan werde: „Dann ist es zu spät.“', '„Dann ist es zu spät.“ | Kern | warnte'],
    ['In dem Brief heißt es: „Wir bleiben hier.“', '„Wir bleiben hier.“ | dem Brief | heißt es'],
    ['Ergänzend sagte die Sprecherin: „Wir bleiben hier.“', '„Wir bleiben hier.“ | die Sprecherin | sagte'],
    ['Kern war zufrieden: „Alles lief gut“, sagte er.', '„Alles lief gut“ | er | sagte'],
    ['Der späte Treffer ärgerte ihn: „Wir haben geschlafen.“', '„Wir haben geschlafen.“ | ihn | ärgerte'],
    ['Das Spiel gefiel der Trainerin: „Das war stark.“', '„Das war stark.“ | der Trainerin | gefiel'],
    ['Kern traf. Der Fokus gilt dem Pokal: „Wir siegen.“', '„Wir siegen.“ | Kern | '],
    ['Kern überraschte alle: „Ich höre auf.“', '„Ich höre auf.“ | Kern | überraschte'],
    ['Kern lachte. Doch: „Es tut weh“, so die Köchin.', '„Es tut weh“ | die Köchin | so'],
    ['Das Vorhaben sei richtig, so Kern weiter: „Wir brauchen es.“', '„Wir brauchen es.“ | Kern | so'],
  ])('%s', (text, direct) => {
    expect(directs(text)).toEqual([direct])
  })
  test.each(['Die Band stellte ihr Album vor: „Leise Wellen“.', 'Den Namen gab der Verein bekannt: „Haus am Wehr“.'])(
    'a name: %s',
    text => {
      expect(directs(text)).toEqual([])
    },
  )
})

describe('the speaker from the context', () => {
  test.each([
    [
      'a heading quotes from below',
      '„Geh weg“, sagte Kern.\n\n„Es war zu wenig“\n\nDer Chor schwieg. „Es war zu wenig, leider“, sagte Volk.',
      '„Es war zu wenig“ | Volk | ',
    ],
    [
      'and is nobody’s where it stands alone',
      '„Geh weg“, sagte Kern.\n\n„Es ist vorbei“\n\nDer Chor schwieg.',
      '„Es ist vorbei“ |  | ',
    ],
  ])('%s', (_, text, direct) => {
    expect(directs(text)[1]).toBe(direct)
  })
  test.each([
    [
      'a sentence after the frame is a statement of its own with that frame',
      '„Wir bleiben hier“, sagte Kern. „Das Haus gehört uns.“',
      ['„Wir bleiben hier“ | Kern | sagte', '„Das Haus gehört uns.“ | Kern | sagte'],
    ],
    [
      'with a coordinator it is the second part of the first',
      '„Wir bleiben hier“, sagte Kern. „Denn das Haus gehört uns.“',
      ['„Wir bleiben hier“ […] „Denn das Haus gehört uns.“ | Kern | sagte'],
    ],
    [
      'in the next paragraph it is not',
      '„Wir bleiben hier“, sagte Kern.\n\n„Denn das Haus gehört uns.“',
      ['„Wir bleiben hier“ | Kern | sagte', '„Denn das Haus gehört uns.“ | Kern | sagte'],
    ],
    [
      'the sentence behind names who spoke',
      '„Ja, wir haben Fehler gemacht.“ Das räumte Ministerin Vogt am Montag ein.',
      ['„Ja, wir haben Fehler gemacht.“ | Ministerin Vogt | räumte […] ein'],
    ],
    [
      'words in indirect speech are its speaker’s',
      'Kern sagte, der Plan sei „in keiner Weise ausgereift“.',
      ['„in keiner Weise ausgereift“ | Kern | sagte'],
    ],
    [
      'words in a continuation have the frame that it goes on from',
      'Kern sagte, der Plan sei alt. Er sei „in keiner Weise ausgereift“.',
      ['„in keiner Weise ausgereift“ | Kern | sagte'],
    ],
  ])('%s', (_, text, expected) => {
    expect(directs(text)).toEqual(expected)
  })
})

describe('words that stand written somewhere', () => {
  test.each([
    ['Auf einem Transparent stand „Das Wasser gehört uns allen“.', 'einem Transparent | stand'],
    ['In dem Brief stand: „Das Wasser gehört uns allen“.', 'dem Brief | stand'],
    ['Auf Plakaten war „Das Wasser gehört uns allen“ zu lesen.', 'Plakaten | war […] zu lesen'],
    ['Am Tor hing ein Zettel, auf dem zu lesen war: „Das Wasser gehört uns allen“.', 'ein Zettel | zu lesen war'],
    ['Sie zogen mit Schildern durch den Ort, auf denen „Das Wasser gehört uns allen“ stand.', 'Schildern | stand'],
  ])('%s', (text, attribution) => {
    expect(directs(text)).toEqual([`„Das Wasser gehört uns allen“ | ${attribution}`])
  })
  test.each(['Auf der Karte steht das „Haus am See“.', 'Auf dem Hügel stand „Haus Morgenröte“.'])(
    'a name: %s',
    text => {
      expect(directs(text)).toEqual([])
    },
  )
})

describe('words in the sentence of a frame', () => {
  test.each([
    ['Kern sagte, dass der Bericht „kein Beweis“ für den Minister sei.', '„kein Beweis“ | Kern | sagte'],
    [
      'Kern verurteilte Blätter, in denen ihr Sohn „mit Dreck beworfen“ wurde.',
      '„mit Dreck beworfen“ | Kern | verurteilte',
    ],
    ['Kern wusste nicht, wo das „Haus am See“ liegt.', ''],
  ])('%s', (text, direct) => {
    expect(directs(text)).toEqual(direct ? [direct] : [])
  })
})

test.each(['den Minister', 'den Sprecher'])(
  'a paper that cites %s passes on what is nested in its statement',
  cited => {
    const text = `Das Blatt zitierte ${cited} mit den Worten: „Wir bleiben hier.“`
    const statements = extract(text, german).statements.filter(s => s.type === 'Direct')
    expect(statements.map(s => [text.slice(...(s.speaker[0] as [number, number])), s.nested, s.parent])).toEqual([
      ['Das Blatt', false, null],
      [cited, true, 0],
    ])
  },
)

test.each([
  ['In dem Gutachten steht, dass der Damm hält.', ['dass der Damm hält', 'dem Gutachten']],
  ['In dem Bericht ist zu lesen, dass der Damm hält.', ['dass der Damm hält', 'dem Bericht']],
  ['Am Hang steht ein Haus, das leer ist.', null],
])('what stands written in a clause: %s', (text, expected) => {
  const found = extract(text, german).statements.map(s => [textAt(text, s.quote), textAt(text, s.speaker)])
  expect(found).toEqual(expected ? [expected] : [])
})

test.each([
  ['Kern nannte den Bericht „Unsinn“.', ['„Unsinn“ | Kern | nannte']],
  ['Kern nannte die Zeitung „Der Bote“.', []],
])('what somebody calls something: %s', (text, expected) => {
  expect(directs(text)).toEqual(expected)
})

describe('lists of quotations', () => {
  test('the noun that announces words announces all of a list', () => {
    expect(directs('Sie riefen Parolen wie „Weg mit dem Damm“ und „Rettet jetzt den Fluss“.')).toEqual([
      '„Weg mit dem Damm“ | Sie | riefen Parolen',
      '„Rettet jetzt den Fluss“ | Sie | riefen Parolen',
    ])
  })
  test.each([
    'Als Beispiele nennt der Wirt die Marken „Hopfen pur“ und „Malz pur“.',
    'Es gab Vorträge zu Themen wie „Wasser im Wandel“, „Die Erde im Jahr 2050“ und „Luft zum Atmen“.',
  ])('a noun that names what follows names all of a list: %s', text => {
    expect(directs(text)).toEqual([])
  })
  test('a genitive before the verb tells whose speaker it is', () => {
    expect(directs('Eine Sprecherin der „neuen linken“ kritisierte den Plan als „absurd“.')).toEqual([
      '„absurd“ | Eine Sprecherin der „neuen linken“ | kritisierte […] als',
    ])
  })
})

test('two quotations behind one subject have it as speaker, without each other', () => {
  expect(directs('Auf der Straße forderten die Bauern „Brot für alle“ und „Land für uns“.')).toEqual([
    '„Brot für alle“ | die Bauern | forderten',
    '„Land für uns“ | die Bauern | forderten',
  ])
})

describe('what the speaker does between the parts', () => {
  test.each([
    ['„Das Geld“, sagt der Wirt und zeigt auf die Kasse, „ist weg.“', ['„Das Geld“ […] „ist weg.“ | der Wirt | sagt']],
    [
      '„Dass wir hier stehen“, sagte die Rektorin und machte eine Pause, „ist euer Verdienst.“',
      ['„Dass wir hier stehen“ […] „ist euer Verdienst.“ | die Rektorin | sagte'],
    ],
    [
      '„Wir gehen“, sagte Kern und fügte hinzu, „dann eben allein.“',
      ['„Wir gehen“ | Kern | sagte', '„dann eben allein.“ | Kern | fügte hinzu'],
    ],
  ])('%s', (text, expected) => {
    expect(directs(text)).toEqual(expected)
  })
})
