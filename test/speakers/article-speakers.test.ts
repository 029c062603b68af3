import { describe, expect, test } from 'vitest'
import { namesOf, speakersOf } from '../support/mark-speakers.js'

/** Short articles in the manner of German papers, all invented; [[…]] marks the speaker's span, as right or as wrong as it may come. */
type Row = readonly [article: string, names: string]

const IMPERFECT_SPANS: readonly Row[] = [
  // too long, with what stands before or behind the name
  ['„Das Urteil steht“, sagte [[der Vorsitzende Richter Ottokar Breitling]] am Montag.', 'Ottokar Breitling'],
  ['[[Ottokar Breitling, der Vorsitzende Richter,]] nannte das <<Urteil>> milde.', 'Ottokar Breitling'],
  [
    '[[Ottokar Breitling, Vorsitzender Richter am Landgericht Musterstadt,]] sagte, {{es reiche}}.',
    'Ottokar Breitling',
  ],
  ['[[Der Sprecher der Feuerwehr, Jens Probst, am Abend]] sagte, {{es brenne noch}}.', 'Jens Probst'],
  ['[[Die Sprecherin des Ministeriums Clara Weidlich]] sagte, {{es bleibe dabei}}.', 'Clara Weidlich'],
  ['[[Forstamtsleiterin Dr. Clara Weidlich (58)]] sagte, {{der Wald leide}}.', 'Clara Weidlich'],
  ['[[Prof. Dr. Jens Probst]] sagte, {{die Werte seien gut}}.', 'Jens Probst'],
  ['[[Herr Probst]] trat vor. Jens Probst sagte, {{es sei gut}}.', 'Jens Probst'],
  ['Clara Weidlich kam. [[Frau Weidlich]] sagte, {{es sei gut}}.', 'Clara Weidlich'],
  ['[[SPD-Bundestagsabgeordnete Clara Weidlich aus Musterstadt]] sagte, {{es sei gut}}.', 'Clara Weidlich'],
  ['[[Weidlich (Grüne)]] sagte, {{es sei gut}}. Umweltsenatorin Clara Weidlich kam danach.', 'Clara Weidlich'],
  ['[[Ex-Torwart Jens Probst]] sagte, {{es sei gut}}.', 'Jens Probst'],
  ['[[Jens Probst vom Deutschen Mieterbund]] sagte, {{die Mieten stiegen}}.', 'Jens Probst'],
  ['[[Jens Probst, Chef des Verbandes,]] sagte, {{es sei gut}}.', 'Jens Probst'],
  ['[[Jens Probst, seit 2019 Chef des Verbandes]], sagte, {{es sei gut}}.', 'Jens Probst'],
  ['[[Jens Probst, der das Werk leitet,]] sagte, {{es sei gut}}.', 'Jens Probst'],
  ['[[Der 47-jährige Jens Probst]] sagte, {{es sei gut}}.', 'Jens Probst'],
  ['[[Bühnen-Frontmann Jens Probst]] sagte, {{es sei gut}}.', 'Jens Probst'],
  ['Als Jens Probst Ende der Neunziger kam, sagte [[er]], {{es sei gut}}.', 'Jens Probst'],
  ['[[Die in Kiel geborene Autorin Clara Weidlich]] sagte, {{es sei gut}}.', 'Clara Weidlich'],
  ['[[auch Clara Weidlich]] sagte, {{es sei gut}}.', 'Clara Weidlich'],
  ['[[Polizeisprecherin Weidlich]] sagte, {{es sei gut}}.', 'Weidlich'],
]

const SOURCES: readonly Row[] = [
  ['Nach [[Erkenntnissen des Zollamts Musterstadt]] {{fehlte Geld}}.', 'Zollamt Musterstadt'],
  ['Nach [[Angaben eines Sprechers der Bahn]] {{fahren keine Züge}}.', 'Sprecher der Bahn'],
  ['Nach [[Angaben von Clara Weidlich, der Sprecherin der Klinik,]] {{geht es ihm gut}}.', 'Clara Weidlich'],
  ['Das geht aus [[einem Bericht des Umweltbundesamtes]] hervor.', 'Umweltbundesamt'],
  ['Laut [[Innenministerium]] {{sind es zwölf}}.', 'Innenministerium'],
  ['Laut [[einer Studie der Universität Musterstadt]] {{sinkt der Wert}}.', 'Universität Musterstadt'],
  ['[[Einem Bericht der „Musterstädter Zeitung“]] zufolge {{tritt er ab}}.', 'Musterstädter Zeitung'],
  ['Nach [[Informationen der „Musterpost“]] {{tritt er ab}}.', 'Musterpost'],
  ['Nach [[Einschätzung von Fachleuten]] {{reicht das}}.', 'Fachleute'],
  ['Laut [[Polizei]] {{war er betrunken}}.', 'Polizei'],
  ['Nach [[Polizeiangaben]] {{war er betrunken}}.', 'Polizei'],
  ['Nach [[Ansicht des Sozialverbands VdK]] {{reicht das nicht}}.', 'Sozialverband VdK'],
  ['Laut [[Staatsanwaltschaft Musterstadt]] {{wird ermittelt}}.', 'Staatsanwaltschaft Musterstadt'],
  ['Nach [[den Worten von Bahnchef Jens Probst]] {{reicht das}}.', 'Jens Probst'],
  ['In [[einer gemeinsamen Erklärung von Caritas und Diakonie]] heißt es, {{das reiche}}.', 'Caritas + Diakonie'],
  ['Nach [[Auffassung der Richterin]] {{reicht das}}. Die Richterin Clara Weidlich war streng.', 'Clara Weidlich'],
  ['Das Kartellamt prüft. Nach [[Angaben der Behörde]] {{dauert das}}.', 'Kartellamt'],
]

const TAKEN_UP: readonly Row[] = [
  ['Die Staatsanwaltschaft klagt ihn an. [[Den Angaben]] zufolge {{brannte es}}.', 'Staatsanwaltschaft'],
  ['Der Franzose Jean Muster gewann. [[Der Franzose]] sagte, {{es reiche}}.', 'Jean Muster'],
  ['Der Autobauer Sternwagen baut Stellen ab. [[Das Unternehmen]] teilte mit, {{es müsse sparen}}.', 'Sternwagen'],
  ['Die Sternwagen AG baut Stellen ab. [[Der Konzern]] teilte mit, {{er müsse sparen}}.', 'Sternwagen AG'],
  ['Die französische Regierung ist verärgert. [[Die Regierung]] forderte, {{dass er geht}}.', 'Französische Regierung'],
  ['Die SPD will die Steuer senken. [[Die Partei]] kündigte an, {{sie werde kämpfen}}.', 'SPD'],
  ['Der Deutsche Tierschutzbund klagt. [[Der Verband]] forderte, {{Ställe zu prüfen}}.', 'Deutscher Tierschutzbund'],
  [
    'Die Gewerkschaft Nahrung-Genuss-Gaststätten (NGG) ruft zum Streik. [[Die NGG]] sagt, {{es reiche}}.',
    'Gewerkschaft Nahrung-Genuss-Gaststätten',
  ],
  ['Das Robert Koch-Institut (RKI) warnt. [[Das RKI]] meldete, {{die Zahlen stiegen}}.', 'Robert Koch-Institut'],
  [
    'Das Landgericht Musterstadt hat entschieden. [[Das Gericht]] erklärte, {{er sei schuldig}}.',
    'Landgericht Musterstadt',
  ],
  [
    'Der Energieversorger Stromwerk erhöht die Preise. [[Der Versorger]] begründete das mit {{höheren Kosten}}.',
    'Stromwerk',
  ],
  [
    'Die Organisation Ärzte ohne Grenzen hilft. [[Die Organisation]] teilte mit, {{es fehle an allem}}.',
    'Ärzte ohne Grenzen',
  ],
  [
    'Jens Probst und Clara Weidlich stritten. [[Die beiden]] sagten, {{das sei normal}}.',
    'Jens Probst + Clara Weidlich',
  ],
  ['Der Vorstandschef Jens Probst kam. [[Der Manager]] sagte, {{es sei gut}}.', 'Jens Probst'],
  ['Clara Weidlich (SPD) kam. [[Die SPD-Politikerin]] sagte, {{es sei gut}}.', 'Clara Weidlich'],
  ['Jens Probst, 34, kam. [[Der 34-Jährige]] sagte, {{es sei gut}}.', 'Jens Probst'],
  ['Jens Probst (34) kam. [[Der 34-Jährige]] sagte, {{es sei gut}}.', 'Jens Probst'],
  [
    'Der 34-jährige Jens Probst und der 50-jährige Udo Klamm kamen. [[Der 50-Jährige]] sagte, {{es sei gut}}.',
    'Udo Klamm',
  ],
]

const TRAPS: readonly Row[] = [
  [
    'Außenminister Jens Probst traf seinen finnischen Amtskollegen Udo Klamm. [[Der finnische Außenminister]] sagte, {{es reiche}}.',
    'Udo Klamm',
  ],
  ['Die Neurologin Clara Weidlich warnt. [[Die Wissenschaftlerin]] sagte, {{es reiche}}.', 'Clara Weidlich'],
  ['Die Republikaner stimmten zu. [[Die Republikaner]] sagten, {{es reiche}}.', 'Republikaner'],
  [
    'Der Abgeordnete Jens Probst (SPD) kam mit dem Physiker Udo Klamm. [[Der SPD-Politiker]] sagte, {{es reiche}}.',
    'Jens Probst',
  ],
  ['Der Abgeordnete Jens Probst (SPD) kam. [[Der CDU-Politiker]] sagte, {{es reiche}}.', 'CDU-Politiker'],
  ['Die Sternwagen AG und die Muster Bank AG stritten. [[Das Unternehmen]] sagte, {{es reiche}}.', 'Unternehmen'],
  // two of one surname
  ['Jens Probst und Clara Probst kamen. [[Probst]] sagte, {{es sei gut}}.', 'Probst'],
  ['Trainer Jens Probst und Kapitän Udo Probst kamen. [[Trainer Probst]] sagte, {{es sei gut}}.', 'Jens Probst'],
  ['Jens Probst und Clara Probst kamen. [[Frau Probst]] sagte, {{es sei gut}}.', 'Clara Probst'],
  ['Jens Probst und Clara Probst kamen. [[Clara Probst]] sagte, {{es sei gut}}.', 'Clara Probst'],
  ['Der Arzt Jens Probst und seine Frau Clara Probst kamen. [[Er]] <<sagte>>, {{es sei gut}}.', 'Jens Probst'],
  ['Minister Jens Probst traf die Richterin Clara Probst. [[Richterin Probst]] sagte, {{es sei gut}}.', 'Clara Probst'],
  // place or government
  ['In Paris trafen sich die Minister. [[Paris]] bestreitet, {{dass Frankreich zahlt}}.', 'Französische Regierung'],
  ['[[Die Stadt Paris]] teilte mit, {{die Brücke sei gesperrt}}.', 'Stadt Paris'],
  ['[[Die Führung in Peking]] wies zurück, {{dass sie zahlt}}.', 'Chinesische Regierung'],
  // a woman and a man
  ['Clara Weidlich lobte Jens Probst. [[Sie]] <<sagte>>, {{er sei gut}}.', 'Clara Weidlich'],
  ['Clara Weidlich lobte Jens Probst. [[Er]] <<sagte>>, {{sie übertreibe}}.', 'Jens Probst'],
  ['Jens Probst stellte seine Nachfolgerin Clara Weidlich vor. {{„Ich gehe gern“}}, <<sagte>> [[er]].', 'Jens Probst'],
  // gender of institutions
  [
    'Die Staatsanwaltschaft ermittelt gegen Jens Probst. [[Sie]] <<wirft>> ihm vor, {{dass er log}}.',
    'Staatsanwaltschaft',
  ],
  ['Das Ministerium bremst. [[Es]] <<erklärte>>, {{das sei zu teuer}}.', 'Ministerium'],
  ['Der Verband klagt. [[Er]] <<teilte>> mit, {{das sei zu teuer}}.', 'Verband'],
  [
    'Die Ministerin besuchte das Werk. [[Sie]] <<sagte>>, {{das sei gut}}. Ministerin Clara Weidlich lachte.',
    'Clara Weidlich',
  ],
  // quotes in quotes
  [
    '„Mein Chef hat gesagt: ‚Udo Klamm ist raus‘“, sagte Jens Probst. [[Er]] <<fügte>> hinzu, {{das sei normal}}.',
    'Jens Probst',
  ],
  // nobody, or a thing
  ['[[40 Prozent]] meinen, {{es reiche}}.', ''],
  ['[[Langfristig]] heißt es, {{es reiche}}.', ''],
  ['[[Das Wetter]] sagte, {{es reiche}}.', ''],
  ['[[Dem Vernehmen]] nach {{reicht es}}.', ''],
  ['[[Wer]] sagt, {{es reiche}}?', ''],
  ['[[Bewertet]] wird, {{ob es reicht}}.', ''],
  ['Nach [[Angaben]] {{reicht es}}.', ''],
]

const JOINT: readonly Row[] = [
  ['[[Jens Probst (CDU) und Clara Weidlich (SPD)]] sagten, {{es sei gut}}.', 'Jens Probst + Clara Weidlich'],
  [
    '[[Innenminister Jens Probst und seine Kollegin Clara Weidlich]] sagten, {{es sei gut}}.',
    'Jens Probst + Clara Weidlich',
  ],
  ['[[Union und SPD]] erklärten, {{es sei gut}}.', 'CDU/CSU + SPD'],
  [
    '[[Greenpeace, der BUND und der WWF]] erklärten, {{es sei schlecht}}.',
    'Greenpeace + Bund für Umwelt und Naturschutz Deutschland + WWF',
  ],
  ['[[Polizei wie Staatsanwaltschaft]] erklärten, {{es sei gut}}.', 'Polizei + Staatsanwaltschaft'],
  ['[[Die Minister Jens Probst und Udo Klamm]] sagten, {{es sei gut}}.', 'Jens Probst + Udo Klamm'],
  ['[[Clara Weidlich, Jens Probst und Udo Klamm]] sagten, {{es reiche}}.', 'Clara Weidlich + Jens Probst + Udo Klamm'],
  ['[[Der Chef der Partei, Jens Probst, und Udo Klamm]] sagten, {{es reiche}}.', 'Jens Probst + Udo Klamm'],
]

describe.each([
  ['a span that holds too much', IMPERFECT_SPANS],
  ['a source phrase', SOURCES],
  ['somebody taken up again', TAKEN_UP],
  ['a trap', TRAPS],
  ['several speakers', JOINT],
])('%s', (_, rows) => {
  test.each(rows)('%s => %s', (article, expected) => {
    expect(namesOf(speakersOf(article)).join(' + ')).toBe(expected)
  })
})

test.each([
  ['Karl Nehammer reiste nach Graz. „Das reicht“, sagte [[der Kanzler]].', 'Karl Nehammer'],
  ['Karl Nehammer traf Olaf Scholz. „Das reicht“, sagte [[der Kanzler]].', 'Olaf Scholz'],
  ['Der Rat tagte. „Das reicht“, sagte [[der Kanzler]].', 'Olaf Scholz'],
])('the chancellor is the German one, unless the article names the Austrian alone: %s', (article, name) => {
  expect(namesOf(speakersOf(article))).toEqual([name])
})

test.each([
  ['„Das reicht“, sagte [[Landesrat Jens Probst]].', 'Jens Probst'],
  ['„Das reicht“, sagte [[Ratsfrau Clara Weidlich]].', 'Clara Weidlich'],
])('offices of councils belong to the title: %s', (article, name) => {
  expect(namesOf(speakersOf(article))).toEqual([name])
})

test.each([
  ['Clara Weidlich kam. [[Ihr Lektor Jens Probst]] sagte, {{es sei gut}}.', 'Jens Probst'],
  ['Clara Weidlich kam. [[Ihre Kanzlei]] sagte, {{es sei gut}}.', 'Kanzlei'],
  ['Die Regierung schwieg. Im Bett lag Gulnara, 27. [[Sie]] <<sagte>>, {{es sei gut}}.', 'Gulnara'],
  ['Die Regierung schwieg. Dann kam Ayla Berend, 61 Jahre alt. [[Sie]] <<sagte>>, {{es sei gut}}.', 'Ayla Berend'],
])('who belongs to somebody speaks for himself, and an age makes a person: %s', (article, name) => {
  expect(namesOf(speakersOf(article))).toEqual([name])
})

test('a management speaks for itself', () => {
  expect(namesOf(speakersOf('Jens Probst kam. [[Sein Management]] sagte, {{es sei gut}}.'))).toEqual(['Management'])
})
