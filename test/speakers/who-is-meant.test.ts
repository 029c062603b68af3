import { describe, expect, test } from 'vitest'
import { namesOf, speakersOf } from '../support/mark-speakers.js'

/** Invented sentences; [[…]] marks the speaker's span. */
type Row = readonly [article: string, names: string, date?: string]

const PRONOUNS: readonly Row[] = [
  // who stands beside a preposition is not who acts in the same clause
  ['Jens Probst landete. Zusammen mit Udo Klamm und Max Muster <<sagte>> [[er]], {{es reiche}}.', 'Jens Probst'],
  ['Jens Probst trat auf. Gegen Udo Klamm <<wandte>> [[er]] ein, {{das reiche nicht}}.', 'Jens Probst'],
  ['Nach einer Rede von Udo Klamm <<sagte>> [[er]], {{es reiche}}.', 'Udo Klamm'],
  // nor is who stands before the verb as its object
  ['Jens Probst sprach, Udo Klamm schwieg. Klamm <<warf>> [[er]] vor, {{zu lügen}}.', 'Jens Probst'],
  ['Udo Klamm schwieg. Dann sprach Jens Probst. [[Er]] <<warf>> Klamm vor, {{zu lügen}}.', 'Jens Probst'],
  // whom only words in marks describe nobody takes up outside
  [
    'Jens Probst starb. „Wir trauern um unseren Direktor“, heißt es. {{„Ich bin froh“}}, <<sagte>> [[er]] oft.',
    'Jens Probst',
  ],
  ['„Wir trauern um den großen Sänger“, heißt es. {{„Ich bin froh“}}, <<sagte>> [[er]] oft.', ''],
  // of several trainers none is another club's
  ['Jens Probst war Trainer. RB-Trainer Udo Klamm kam. [[Der Kiel-Trainer]] <<sagte>>, {{es reiche}}.', 'Kiel-Trainer'],
  ['Trainer Jens Probst kam. Udo Klamm schwieg. [[Der Kiel-Trainer]] <<sagte>>, {{es reiche}}.', 'Jens Probst'],
  // a trade before a first name is no name itself
  [
    '{{„Alles neu“}}, <<sagt>> Clara Probst. Die Köchin Rosa Klamm nickt. {{„Endlich“}}, <<sagt>> [[sie]].',
    'Rosa Klamm',
  ],
  ['{{„Alles neu“}}, <<sagt>> Jens Probst. Der Töpfer Udo Klamm nickt. {{„Endlich“}}, <<sagt>> [[er]].', 'Udo Klamm'],
  // who acts last, though only a description names him, is nearer than who was named before
  [
    '{{Es reiche}}, <<sagte>> Jens Probst. Der Gutachter zweifelt daran. {{„Es bricht“}}, <<sagte>> [[er]].',
    'Gutachter',
  ],
  [
    '{{Es reiche}}, <<sagte>> Jens Probst. Der Mieter winkte ab. <<Laut>> [[seinem Brief]] {{ist alles alt}}.',
    'Mieter',
  ],
  // nor in front of two words that no table knows
  ['[[Die Bergbäuerin Momme Klamm]] <<sagte>>, {{es reiche}}.', 'Momme Klamm'],
  ['[[Kassenwart Momme Klamm]] <<sagte>>, {{es reiche}}.', 'Momme Klamm'],
  ['[[Kundin Klamm]] <<sagte>>, {{es reiche}}.', 'Klamm'],
  // "ich" is said by somebody
  ['Die Anwältin schwieg. Die Behörde prüft den Fall. {{„Ich war es nicht“}}, <<sagte>> [[sie]].', 'Anwältin'],
  ['Die Anwältin schwieg. Die Behörde prüft den Fall. {{„Das dauert“}}, <<sagte>> [[sie]].', 'Behörde'],
  // who stands in front acts
  ['Die Musterland-Miliz hat nach [[eigenen Angaben]] {{fremde Truppen vertrieben}}.', 'Musterland-Miliz'],
  ['Und Minister Jens Probst? [[Der]] findet {{das gut}}.', 'Jens Probst'],
  // several papers are no "er"
  ['Jens Probst kam. Berichte, wonach es brenne, <<nannte>> [[er]] {{„Unsinn“}}.', 'Jens Probst'],
  // several, by the verb beside the pronoun
  ['Die Piloten landeten. [[Sie]] hatten <<gemeldet>>, {{es brenne}}.', 'Piloten'],
  ['Die Grünen lehnen das ab. Zudem <<warnten>> [[sie]], {{es werde teuer}}.', 'Grüne'],
  ['Die Vereinten Nationen helfen. [[Sie]] <<warnten>>, {{es reiche nicht}}.', 'Vereinte Nationen'],
  // bodies, by the gender of their article
  ['Der ADAC meldete sich. [[Er]] <<fordert>>, {{es müsse reichen}}.', 'ADAC'],
  ['Das BKA ermittelt. [[Es]] <<warnte>>, {{es reiche}}.', 'Bundeskriminalamt'],
  // who acts in the same clause
  ['Die Musterwerk AG baut ab. Nach [[eigenen Angaben]] {{hat das Unternehmen Verluste gemacht}}.', 'Musterwerk AG'],
  ['Nach [[eigenen Angaben]] {{hat Jens Probst die Wahl der Waffen bereut}}.', 'Jens Probst'],
  // the number of the verb, the first that acts, and a body in front in the dative
  ['Nach [[eigenen Angaben]] {{nahm die Polizei drei Männer fest}}.', 'Polizei'],
  ['Nach [[eigenen Angaben]] {{hat der Verein den Sender verklagt}}.', 'Verein'],
  ['Dem Verein lagen nach [[eigenen Angaben]] {{zwei Klagen vor}}.', 'Verein'],
  ['Dem Fahrer halfen nach [[eigenen Angaben]] {{zwei Anwohner}}.', 'Anwohner'],
  // nobody to whom something is done, uncounted or counted
  ['Der Verein half. Nach [[eigenen Angaben]] {{wurden 14 Gäste gerettet}}.', 'Verein'],
  ['Der Verein half. Nach [[eigenen Angaben]] {{wurden Kinder gerettet}}.', 'Verein'],
  // nor where it was written
  ['Bonn/Musterhausen. Der Wirt schwieg. [[Er]] <<sagte>> dann, {{es reiche}}.', 'Wirt'],
  ['Beispiel/Klamm. Der Sprecher schwieg. [[Er]] <<sagte>> dann, {{es reiche}}.', 'Sprecher'],
  // what opens a sentence takes up somebody of its own paragraph
  [
    'Anne Probst rief an; sie <<sagte>>, es brenne.\n\nEin Nein kam von Richterin Clara Weidlich. [[Sie]] <<sagte>>, {{es reiche}}.',
    'Clara Weidlich',
  ],
  // and so does what stands behind its opening words
  ['Jens Probst sagte, es brenne.\n\nViele lobten Udo Klamm. {{„Es reicht“}}, <<sagte>> [[er]].', 'Udo Klamm'],
  // a judgement in marks is nobody
  ['Jens Probst schwieg. Udo Klamm nannte ihn „Technokrat“. Dann <<sagte>> [[er]], {{es reiche}}.', 'Udo Klamm'],
  // whose noun it is that holds the clause
  ['Richter Jens Probst sprach. Er stellte [[seiner]] <<Begründung>> voran, {{dass es reiche}}.', 'Jens Probst'],
  // of an adjective as a noun the article tells whether it is a woman
  ['Der Angeklagte sah die Geschädigte an. {{„Nein“}}, <<sagte>> [[sie]].', 'Geschädigte'],
  ['Der Angeklagte sah die Geschädigte an. {{„Nein“}}, <<sagte>> [[er]].', 'Angeklagter'],
  ['Eine Angestellte kam mit einem Beamten. [[Sie]] <<sagte>>, {{es reiche}}.', 'Angestellte'],
  ['Der 34-Jährige sah die 30-Jährige an. [[Er]] <<sagte>>, {{es reiche}}.', '34-Jähriger'],
  // a girl is "sie" as well
  ['Die Ärztin untersuchte es. Das Mädchen weinte. [[Sie]] <<sagte>>, {{es reiche}}.', 'Mädchen'],
  // a medium has the gender of the noun before its name
  [
    'Der ihm nahestehenden Zeitung Kalam Post wurde das verboten, nachdem [[sie]] <<berichtet>> hatte, {{es brenne}}.',
    'Kalam Post',
  ],
  ['Udo Klamm las die Zeitschrift Abendrot. [[Sie]] <<schrieb>>, {{es brenne}}.', 'Abendrot'],
  // a name that nothing else tells
  ['Nurur Zaban, [[der]] dabei war, <<sagte>>, {{es brenne}}.', 'Nurur Zaban'],
  ['Der frühere Weggefährte, Newin Zaban, trat ab. [[Er]] <<sagte>>, {{es reiche}}.', 'Newin Zaban'],
  ['Ein alter Freund Klamms, Newin Zaban, trat ab. [[Er]] <<sagte>>, {{es reiche}}. Udo Klamm schwieg.', 'Newin Zaban'],
  // behind "während" somebody acts, unless an article tells that it is a preposition
  [
    'Minister Jens Probst kam. {{Während Probst}} nach [[eigenen Angaben]] {{schlief}}, riefen die Grünen an.',
    'Jens Probst',
  ],
  // "dieser" is whoever was named last, and goes on as the topic
  [
    'Jens Probst lobte den Abgeordneten Udo Beispiel. Dieser gilt als streng. {{Er wolle warten}}, <<sagte>> [[er]].',
    'Udo Beispiel',
  ],
  [
    'Jens Probst lobte den Abgeordneten Udo Beispiel. Das gilt als selten. {{Er wolle warten}}, <<sagte>> [[er]].',
    'Jens Probst',
  ],
]

const DESCRIPTIONS: readonly Row[] = [
  // an everyday calling tells somebody from the politician of that surname, also further on
  ['{{„Gut“}}, <<sagte>> [[Richter Scholz]].', 'Scholz', '2022-05-02'],
  ['Dr. Scholz kam. {{„Gut“}}, <<sagte>> [[Scholz]].', 'Scholz', '2022-05-02'],
  ['{{„Gut“}}, <<sagte>> [[SPD-Politiker Scholz]].', 'Olaf Scholz', '2022-05-02'],
  ['{{„Gut“}}, <<sagte>> [[Verfassungsrichter Harbarth]].', 'Stephan Harbarth', '2022-05-02'],
  // the chief of another party is somebody else
  ['SPÖ-Chef Jens Probst kam. [[Der ÖVP-Chef]] sagte, {{es reiche}}.', 'ÖVP-Chef'],
  ['SPÖ-Vorsitzender Jens Probst kam. [[Der SP-Chef]] sagte, {{es reiche}}.', 'Jens Probst'],
  // where somebody plays
  ['Jens Probst siegte. [[Der Mittelfeldspieler]] sagte, {{es reiche}}.', 'Jens Probst'],
  // wider terms
  ['Papst Franziskus kam. {{„Gut“}}, <<sagte>> [[der Pontifex]].', 'Franziskus', '2019-01-02'],
  ['Kapitän Jens Probst kam. {{„Gut“}}, <<sagte>> [[der Routinier]].', 'Jens Probst'],
  // an age, in figures
  ['Kapitän Jens Probst kam. {{„Gut“}}, <<sagte>> [[der 36 Jahre alte Kapitän]].', 'Jens Probst'],
  ['{{„Gut“}}, <<sagte>> [[der 36 Jahre alte Verteidiger]].', 'Verteidiger'],
  // a member of a party by its name
  ['Minister Jens Probst (Grüne) kam. [[Der Grüne]] sagte, {{es reiche}}.', 'Jens Probst'],
  ['Ministerin Clara Weidlich (Grüne) kam. [[Die Grüne]] sagte, {{es reiche}}.', 'Clara Weidlich'],
  ['Clara Weidlich (Grüne) kam. [[Die Grünen]] sagten, {{es reiche}}.', 'Grüne'],
  // what a firm is called for its size is no name
  ['Musterlands größter Bootsbauer wächst. [[Der Konzern]] sagte, {{es reiche}}.', 'Konzern'],
  // several
  ['[[Die Bauern]] sagten, {{es reiche}}.', 'Bauern'],
  ['[[Die Apothekerkammern]] sagten, {{es reiche}}.', 'Apothekerkammern'],
  ['[[Den Experten]] zufolge {{reicht es}}.', 'Experten'],
  ['[[Dem Experten]] zufolge {{reicht es}}.', 'Experte'],
  ['Die Fachgruppe Kräne kam. [[Die Fachgruppe Kräne]] sagte, {{es reiche}}.', 'Fachgruppe Kräne'],
  // a name to the letters that shorten it
  [
    'Das Landesamt für Güte in der Lagertechnik (LGL) kam. [[Die Behörde]] sagte, {{es reiche}}.',
    'Landesamt für Güte in der Lagertechnik',
  ],
  // whose advocate somebody is
  [
    'Jens Probst kam. [[Der Verteidiger des früheren Parteichefs Jens Probst]] sagte, {{es reiche}}.',
    'Verteidiger des früheren Parteichefs Jens Probst',
  ],
  // the president of a body that his title names more closely
  ['Imkerpräsident Jens Probst kam. [[Der Verbandspräsident]] sagte, {{es reiche}}.', 'Jens Probst'],
  ['Imkerpräsident Jens Probst kam. [[Der Verbandssprecher]] sagte, {{es reiche}}.', 'Verbandssprecher'],
  // a bare noun for persons that is somebody's surname
  ['Udo Bauer kam. [[Bauer]] sagte, {{es reiche}}.', 'Udo Bauer'],
  ['Udo Bauer kam. [[Der Bauer]] sagte, {{es reiche}}.', 'Bauer'],
  // who is of that age, in the paragraph
  ['Jens Probst kam.\n\nUnter Udo Klamm sank der Kurs. [[Der 49-Jährige]] sagte, {{es reiche}}.', 'Udo Klamm'],
  ['Jens Probst kam.\n\nDer Kurs sank. [[Der 49-Jährige]] sagte, {{es reiche}}.', 'Jens Probst'],
  // somebody of a body is not taken up as one of another
  [
    'Analyst Jens Probst von Salto kam. Analyst Udo Klamm von Volta kam. [[Der Salto-Experte]] sagte, {{es reiche}}.',
    'Jens Probst',
  ],
  [
    'Jens Probst, Analyst bei Salto, kam. Udo Klamm, Analyst bei Volta, kam. [[Der Salto-Experte]] sagte, {{es reiche}}.',
    'Jens Probst',
  ],
  ['Jens Probst (Salto) kam. [[Der Salto-Analyst]] sagte, {{es reiche}}.', 'Jens Probst'],
  ['Salto-Chef Jens Probst kam. [[Der Volta-Chef]] sagte, {{es reiche}}.', 'Volta-Chef'],
  ['Salto-Chef Jens Probst kam. [[Der Konzern-Chef]] sagte, {{es reiche}}.', 'Jens Probst'],
  ['Präsidentin Clara Weidlich kam. [[Die Lobbyistin]] sagte, {{es reiche}}.', 'Clara Weidlich'],
  // what somebody leads, and his name behind a comma
  ['[[Der Leiter Einzelhandel, Jens Probst,]] sagte, {{es reiche}}.', 'Jens Probst'],
  ['[[Der Anwalt Klamm, ein Freund von Jens Probst,]] sagte, {{es reiche}}.', 'Klamm'],
  ['Der IG-BCE-Vorsitzende Jens Probst kam. [[Der Gewerkschaftsvorsitzende]] sagte, {{es reiche}}.', 'Jens Probst'],
  ['Die Arbeitgeber boten mehr Lohn. [[Sie]] <<sagten>>, {{es reiche}}.', 'Arbeitgeber'],
  ['Berater Udo Schäfer kam. Das ärgert Verbraucherschützer Schäfer. [[Schäfer]] sagte, {{es reiche}}.', 'Udo Schäfer'],
  ['Clara Weidlich kam. Klamm schwieg. Es lobte Weidlich Klamm. [[Weidlich]] sagte, {{es reiche}}.', 'Clara Weidlich'],
  // a firm by its trade and by its seat
  ['Die Handelskette Musterkauf baut. [[Die Kette]] sagte, {{es reiche}}.', 'Musterkauf'],
  ['Die Reederei Musterlauf baut. [[Die Brauerei]] sagte, {{es reiche}}.', 'Brauerei'],
  ['Der Autozulieferer Musterrad baut. [[Der Konzern mit Sitz in Musterstadt]] sagte, {{es reiche}}.', 'Musterrad'],
  // behind "laut" the institution that the article has named
  ['Die EU-Kommission prüft das. Laut [[Kommission]] {{reicht es}}.', 'EU-Kommission'],
  ['Die EU-Kommission prüft das. Nach [[Ansicht der Behörde]] {{reicht es}}.', 'EU-Kommission'],
  ['Jens Probst prüft das. Laut [[Kommission]] {{reicht es}}.', 'Kommission'],
  // a theory that bears a name speaks for itself
  ['Jens Probst sprach. {{Es reiche}} gemäß [[der Muster-Theorie]].', 'Muster-Theorie'],
  // a shorter word for the office
  ['Innenminister Jens Probst plant das. [[Der Minister]] sagte, {{es reiche}}.', 'Jens Probst'],
  // one of a party by its colour; the plural is the party
  ['Ministerin Clara Weidlich (Grüne) kam. [[Die Grüne]] sagte, {{es reiche}}.', 'Clara Weidlich'],
  ['Ministerin Clara Weidlich (Grüne) kam. [[Die Grünen]] sagten, {{es reiche}}.', 'Grüne'],
  ['Minister Jens Probst (FDP) kam. [[Der Liberale]] sagte, {{es reiche}}.', 'Jens Probst'],
  ['Ministerin Clara Weidlich (Linke) kam. [[Die Linke]] sagte, {{es reiche}}.', 'Linke'],
  ['Polizeisprecherin Clara Weidlich kam. [[Die Sprecherin]] sagte, {{es reiche}}.', 'Clara Weidlich'],
  ['Premierminister Jens Probst kam. [[Der Ministerpräsident]] sagte, {{es reiche}}.', 'Jens Probst'],
  ['Ministerpräsidentin Clara Weidlich kam. [[Die Regierungschefin]] sagte, {{es reiche}}.', 'Clara Weidlich'],
  [
    'Ministerpräsident Jens Probst kam. [[Der Präsident des Verbandes]] sagte, {{es reiche}}.',
    'Präsident des Verbandes',
  ],
  // whose spokesman it is
  ['Polizeisprecher Jens Probst kam. [[Der Sprecher der Polizei]] sagte, {{es reiche}}.', 'Jens Probst'],
  ['Sprecher Jens Probst ging. Ein Rathaussprecher kam. Es reiche, so [[der Sprecher]].', 'Sprecher'],
  ['Sprecher Jens Probst ging. Eine Sprecherin kam. Es reiche, so [[der Sprecher]].', 'Jens Probst'],
  [
    'RTL-Reporter Jens Probst kam. [[Der Reporter des Senders Beispiel TV]] sagte, {{es reiche}}.',
    'Reporter des Senders Beispiel TV',
  ],
  // by age, where it is told and where it is not
  ['Jens Probst siegte. [[Der 34-Jährige]] sagte, {{es reiche}}.', 'Jens Probst'],
  ['Jens Probst siegte. {{Es reicht}} nach [[Ansicht des 34-Jährigen]].', 'Jens Probst'],
  ['Jens Probst (51) siegte. [[Der 34-Jährige]] sagte, {{es reiche}}.', '34-Jähriger'],
  [
    'Jens Probst lobte. Udo Klamm siegte und Max Muster weinte. [[Der 34-Jährige]] sagte, {{es reiche}}.',
    '34-Jähriger',
  ],
  ['Jens Probst siegte. Das meldete der Verband. [[Der 34-Jährige]] sagte, {{es reiche}}.', 'Jens Probst'],
  ['Trainer Jens Probst lobte die Elf, feiern wollte [[der 50-Jährige]] nicht: {{„Es reicht.“}}', 'Jens Probst'],
  // what a paper calls somebody whom it has just named
  ['Jens Probst haderte. {{„Es reicht“}}, so [[der Nationalspieler]].', 'Jens Probst'],
  ['Clara Weidlich sieht das anders. [[Die Klimaaktivistin]] sagt, {{es reiche}}.', 'Clara Weidlich'],
  ['Clara Weidlich sieht das anders. [[Die Augenärztin]] sagt, {{es reiche}}.', 'Augenärztin'],
  ['Das Auswärtige Amt prüft das. [[Das Ministerium]] sagte, {{es reiche}}.', 'Auswärtiges Amt'],
  // where a paper comes from
  ['[[Die Londoner „Times“]] schrieb, {{es reiche}}.', 'Times'],
  ['Nach [[Auffassung der „Neuen Musterstädter Zeitung“]] {{reicht es}}.', 'Neue Musterstädter Zeitung'],
  // whom it takes up, before whom it may announce
  ['Jens Probst sprach. Die Nachfrage sinke, so [[der Manager]]. Fondsmanager Udo Klamm klagte.', 'Jens Probst'],
  ['Richter Jens Probst fragte. {{„Gern“}}, antwortete [[der Anwalt]].', 'Anwalt'],
  // a board is no member of it
  ['Finanzvorstand Jens Probst kam. [[Der Vorstand]] sagte, {{es reiche}}.', 'Vorstand'],
  ['Finanzvorstand Jens Probst kam. [[Der Finanzvorstand]] sagte, {{es reiche}}.', 'Jens Probst'],
  // what stands before a name
  ['[[Keeper Jens Probst]] sagte, {{es reiche}}.', 'Jens Probst'],
  ['[[Torschütze Takuma Zaban]] sagte, {{es reiche}}.', 'Takuma Zaban'],
  ["[[Klams' Anwalt Jens Probst]] sagte, {{es reiche}}.", 'Jens Probst'],
  ['Bundesrätin Clara Weidlich kam. [[Die Bundesrätin]] sagte, {{es reiche}}.', 'Clara Weidlich'],
  // the lawyer of the one is not the prosecutor, nor anybody who comes later
  ['Der Täter schweigt. [[Sein Anwalt]] sagte, {{es reiche}}. Oberstaatsanwalt Jens Probst kam.', 'Anwalt'],
  ['Der Täter schweigt. [[Sein Anwalt]] sagte, {{es reiche}}. Rechtsanwalt Jens Probst kam.', 'Anwalt'],
  ['Sein Anwalt Jens Probst kam. [[Sein Anwalt]] sagte, {{es reiche}}.', 'Jens Probst'],
  ['Jens Probst gab auf. [[Sein Trainer]] sagte, {{es reiche}}.', 'Trainer'],
  ['Udo Klamm traf Jens Probst. [[Sein Außenminister]] sagte, {{es reiche}}.', 'Außenminister'],
  ['Jens Probst starb. Nach [[Angaben seines Impresario]] {{reicht es}}.', 'Impresario'],
  ['Jens Probst starb. Nach [[Angaben seiner Witwe]] {{reicht es}}.', 'Witwe'],
  // whose spokesman somebody is
  ['Laut [[dem Sprecher von Peter Beispielmann]] {{reicht es}}.', 'Sprecher von Peter Beispielmann'],
  ['Laut [[dem Anwalt des Angeklagten Jens Probst]] {{reicht es}}.', 'Anwalt des Angeklagten Jens Probst'],
  ['Laut [[dem Direktor der Behörde Jens Probst]] {{reicht es}}.', 'Jens Probst'],
  // initials of an office
  ['Oberbürgermeisterin Anne Probst kam. [[Die OB]] sagte, {{es reiche}}.', 'Anne Probst'],
  ['Oberbürgermeisterin Anne Probst kam. [[OB Probst]] sagte, {{es reiche}}.', 'Anne Probst'],
  ['Oberbürgermeisterin Anne Probst kam. [[Der OB]] sagte, {{es reiche}}.', 'OB'],
  // somebody whose work is not told may be meant
  ['Redakteur Jens Probst half. Udo Klamm schrieb. [[Der Journalist]] sagte, {{es reiche}}.', 'Udo Klamm'],
  ['Redakteur Jens Probst half. Arzt Udo Klamm kam. [[Der Journalist]] sagte, {{es reiche}}.', 'Jens Probst'],
  // scholars by wider and by narrower terms
  ['Klimaforscher Jens Probst kam. [[Der Professor]] sagte, {{es reiche}}.', 'Jens Probst'],
  ['Clara Weidlich kam - sie ist Kustodin im Museum. [[Die Paläontologin]] sagte, {{es reiche}}.', 'Clara Weidlich'],
  ['Jens Probst kam. Clara Weidlich kam auch. [[Der Datenschützer]] sagte, {{es reiche}}.', 'Jens Probst'],
]

const KNOWN: readonly Row[] = [
  // by what the register knows of the people just named
  ['Robert Habeck kam. [[Der Wirtschaftsminister]] sagte, {{es reiche}}.', 'Robert Habeck'],
  ['Jens Probst traf Robert Habeck. [[Der Grünen-Politiker]] sagte, {{es reiche}}.', 'Robert Habeck'],
  ['Andrea Nahles kam. [[Die frühere SPD-Vorsitzende]] sagte, {{es reiche}}.', 'Andrea Nahles'],
  ['Andrea Nahles kam. [[Die frühere Pilotin]] sagte, {{es reiche}}.', 'frühere Pilotin'],
  ['Ursula von der Leyen kam. [[Die Kommissionspräsidentin]] sagte, {{es reiche}}.', 'Ursula von der Leyen'],
  // by the party whose function it is
  [
    'Jens Probst, Geschäftsführer der SPD-Fraktion, kam mit Udo Klamm. [[Der SPD-Politiker]] sagte, {{es reiche}}.',
    'Jens Probst',
  ],
  ['Jens Probst, Kritiker der AfD, kam mit Udo Klamm. [[Der AfD-Politiker]] sagte, {{es reiche}}.', 'AfD-Politiker'],
  ['Jens Probst (SPD) stritt mit Udo Klamm (CDU). [[Der CDU-Stadtrat]] sagte, {{es reiche}}.', 'Udo Klamm'],
  ['Jens Probst (SPD) stritt mit Udo Klamm (CDU). [[Der SPD-Ratsherr]] sagte, {{es reiche}}.', 'Jens Probst'],
  // by the party before the hyphen
  ['AfD-Landeschef Jens Probst kam. [[Der AfD-Politiker]] sagte, {{es reiche}}.', 'Jens Probst'],
  ['AfD-Kritiker Jens Probst kam. [[Der AfD-Politiker]] sagte, {{es reiche}}.', 'AfD-Politiker'],
  // no office of hers
  ['Kanzlerin Angela Merkel kam. [[Der Vizekanzler]] sagte, {{es reiche}}.', 'Olaf Scholz', '2019-05-02'],
  ['Vizepräsident Jens Probst kam. [[Der Präsident]] sagte, {{es reiche}}.', 'Präsident'],
  ['Janine Wissler kam. [[Die Parteivorsitzende]] sagte, {{es reiche}}.', 'Janine Wissler'],
  // what somebody is called who has just acted, and of whom nothing else is told
  ['Institutschef Jens Probst warnte. [[Der Ökonom]] sagte, {{es reiche}}.', 'Jens Probst'],
  ['US-Präsident Jens Probst warnte. [[Der Republikaner]] sagte, {{es reiche}}.', 'Jens Probst'],
  ['Jens Probst warnte, und Udo Klamm schwieg. [[Der Ökonom]] sagte, {{es reiche}}.', 'Ökonom'],
  ['Jens Probst warnte. [[Der behandelnde Arzt Probsts]] sagte, {{es reiche}}.', 'behandelnder Arzt Probsts'],
  ['Jens Probst warnte. [[Der Täter]] sagte, {{es reiche}}.', 'Täter'],
  ['Udo Klamm traf Anne Probst. [[Die Französin]] sagte, {{es reiche}}.', 'Anne Probst'],
  ['Der Autobauer Sternwagen baut ab. [[Das Unternehmen aus Musterstadt]] sagte, {{es reiche}}.', 'Sternwagen'],
  // by what belongs to it, by its name alone
  ['Ein Mitarbeiter der Deutschen Welthungerhilfe kam frei. Das bestätigte [[die Organisation]].', 'Welthungerhilfe'],
  ['Der Gewinn der Beate Muster AG sinkt. Das teilte [[das Unternehmen]] mit.', 'Beate Muster AG'],
  [
    'So stand es in einer Mitteilung des Ministeriums. {{Der Schritt stört die Arbeit mit der IAEO}}, erklärte [[die Behörde]].',
    'Behörde',
  ],
  ['Die Hamas übernahm die Verantwortung. [[Die Organisation]] drohte, {{es reiche}}.', 'Hamas'],
  ['Die Polizei kam. [[Die Organisation]] drohte, {{es reiche}}.', 'Organisation'],
  ['Tesla baut Stellen ab. [[Das Unternehmen]] teilte mit, {{es reiche}}.', 'Tesla'],
  ['Die EU hilft. [[Das Unternehmen]] teilte mit, {{es reiche}}.', 'Unternehmen'],
  ['Die Bank of England warnt. Darin beruft sich [[die Bank]] darauf, {{es reiche}}.', 'Bank of England'],
  // somebody unnamed, of whom more was told
  ['Dazu sagte ein Sprecher der Bahn: „Wir hoffen.“ [[Der Sprecher]] sagte, {{es reiche}}.', 'Sprecher der Bahn'],
  ['Dazu sagte ein Sprecher der Bahn: „Wir hoffen.“ [[Die Sprecherin]] sagte, {{es reiche}}.', 'Sprecherin'],
  ['Die Anwältin Samanis bestritt das. [[Die Anwältin]] sagte, {{es reiche}}.', 'Anwältin Samanis'],
  ['Forscher der Universität Kiel warnen. [[Die Forscher]] sagten, {{es reiche}}.', 'Forscher der Universität Kiel'],
  // who is or becomes what stands in front
  [
    'Künstlerischer Leiter wird 2027 Emil M. Klamm. Nach [[Angaben des künstlerischen Leiters]] {{reicht es}}.',
    'Emil M. Klamm',
  ],
  ['Der Leiter ist Emil Klamm böse. [[Der Leiter]] sagte, {{es reiche}}.', 'Leiter'],
  // who acts before the quotation, in whose last sentence he is called so
  [
    'Udo Klamm gewann. Teamchef Emil Muster lobt ihn: „Das war gut. Das weiß jeder“, sagte [[der Franzose]].',
    'Emil Muster',
  ],
  // the last that acts, where several fit; what takes up another is no end of the search
  [
    'Die WHO warnt. Ärzte ohne Grenzen warnt auch. Teams der Organisation helfen. [[Der Organisation]] zufolge {{reicht es}}.',
    'Ärzte ohne Grenzen',
  ],
  [
    'Die Umweltorganisation Wildwasser klagt. Die Umweltorganisation hofft. [[Die Organisation]] sagte, {{es reiche}}.',
    'Wildwasser',
  ],
  [
    'Das Landgericht Musterstadt tagte. Der Strafsenat des Oberlandesgerichts schwieg. [[Das Gericht]] sagte, {{es reiche}}.',
    'Landgericht Musterstadt',
  ],
  ['Bürgermeister Udo Klamm tritt ab. [[Der scheidende Rathauschef]] sagte, {{es reiche}}.', 'Udo Klamm'],
  [
    'Der Autobauer Sternwagen baut ab. [[Das Busunternehmen aus Musterstadt]] sagte, {{es reiche}}.',
    'Busunternehmen aus Musterstadt',
  ],
  // two names side by side, and what is no name
  ['[[Rajoy Zapatero]] forderte {{Neuwahlen}}. Mariano Rajoy und José Zapatero stritten.', 'Mariano Rajoy'],
  ['[[Lindner Pistorius]] forderte er auf, {{zu sparen}}.', 'Christian Lindner'],
  ['Den Chef Jens Probst Betrug nannte er. [[Probst]] sagte, {{es reiche}}.', 'Jens Probst'],
  ['Anne Probst kam. [[Ihr Rivale Emberlo Zaban]] sagte, {{es reiche}}.', 'Emberlo Zaban'],
  ['Anne Probst kam. [[Ihr Begleiter im Amt Emberlo Zaban]] sagte, {{es reiche}}.', 'Emberlo Zaban'],
  ['CDU-Fraktionsvize Jens Probst kam. [[Der CDU-Politiker]] sagte, {{es reiche}}.', 'Jens Probst'],
  // whose paper it is
  ['Laut einem Bericht der WHO steigt das. [[Dem Bericht]] zufolge {{reicht es}}.', 'WHO'],
  ['Laut einem Bericht von Greenpeace steigt das. Das ist neu. [[Der Bericht]] nennt {{Zahlen}}.', 'Greenpeace'],
  ['Der Bericht der Ermittler liegt vor. Im [[Bericht]] heißt es, {{es reiche}}.', 'Ermittler'],
  ['Laut UN-Bericht steigt das. [[Dem Bericht]] zufolge {{reicht es}}.', 'Vereinte Nationen'],
  ['Eine Studie der Universität Kiel zeigt das. Ein Bericht folgt. Laut [[dem Bericht]] {{reicht es}}.', 'Bericht'],
  ['Der Bericht der Kripo fehlt. Ein Bericht folgt. Laut [[dem Bericht]] {{reicht es}}.', 'Bericht'],
  ['Eine Studie der Universität Musterstadt zeigt das. [[Demnach]] {{reicht es}}.', 'Universität Musterstadt'],
  ['Ein Gutachten zeigt das. [[Demnach]] {{reicht es}}.', 'Gutachten'],
  // capitals
  [
    '[[Berlin und Paris]] drohen {{mit Sanktionen}}. Frankreich ist verärgert.',
    'Bundesregierung + Französische Regierung',
  ],
  ['[[Berlin und Musterstadt]] warnen {{vor Sturm}}.', 'Berlin + Musterstadt'],
  // countries
  ['Das kam von Ägypten, [[das]] <<vorschlug>>, {{zu warten}}.', 'Ägyptische Regierung'],
  ['Die Türkei lehnt das ab. [[Sie]] <<erklärte>>, {{es reiche}}.', 'Türkische Regierung'],
  ['Der Iran lehnt das ab. [[Er]] <<erklärte>>, {{es reiche}}.', 'Iranische Regierung'],
]

const NAMES: readonly Row[] = [
  // the adjective of a body's name is nobody before the person's
  [
    'Der Leiter der Freiwilligen Feuerwehr Musterhausen Jens Probst kam. [[Er]] <<sagte>>, {{es reiche}}.',
    'Jens Probst',
  ],
  // one paper, not several
  ['Laut [[Bayerische Rundschau]] {{gab es Streit}}.', 'Bayerische Rundschau'],
  // who sits in a body that the title names
  ['{{Es reiche}}, <<sagte>> [[Bundesrat Jens Probst]].', 'Jens Probst'],
  ['{{Es reiche}}, <<sagte>> [[alt Gemeinderat Jens Probst]].', 'Jens Probst'],
  // degrees and offices cut short
  ['{{Es reiche}}, <<sagte>> [[LHStv. Jens Probst]].', 'Jens Probst'],
  ['{{Es reiche}}, <<sagte>> [[Mag. Clara Weidlich]].', 'Clara Weidlich'],
  // whose team it is that somebody plays for
  [
    '{{Es reiche}}, <<sagte>> [[der Abwehrspieler von Pokalsieger Real Madrid]].',
    'Abwehrspieler von Pokalsieger Real Madrid',
  ],
  ['Pokalsieger Real Sossau siegte. {{Es reiche}}, <<sagte>> [[der 30-Jährige]].', '30-Jähriger'],
  ['{{Es reiche}}, <<sagte>> [[Sprecher Nat Lindquist]].', 'Nat Lindquist'],
  // a surname that is a title as well
  ['{{Es reiche}}, <<sagte>> [[Fraktionschef Davor Graf]].', 'Davor Graf'],
  // the first part of a noun in marks is not who speaks
  ['{{Es reiche}}, <<sagte>> [[„Abendrot“-Chefredaktorin Clara Weidlich]].', 'Clara Weidlich'],
  ['{{Es reiche}}, <<sagte>> [[der „Abendrot“-Redaktor]].', 'Redaktor'],
  // letters that the article explains
  ['Die Bundesanwaltschaft (BA) prüft das. [[Die BA]] <<sagte>>, {{es reiche}}.', 'Bundesanwaltschaft'],
  // what stands between the article and the noun
  ['Nach [[Angaben der in Musterburg, Texas, ansässigen Firma Shelbo]] {{reicht es}}.', 'Shelbo'],
  ['Das teilte [[die zur kalifornischen Moon University gehörende Hoovo Institution]] mit.', 'Hoovo Institution'],
  ['[[Der in der kleinen Stadt Musterburg lebende Autor Zaza Lindquist]] sagte, {{es reiche}}.', 'Zaza Lindquist'],
  ['[[Die am Montag von der neuen Regierung eingesetzte Kommission]] sagte, {{es reiche}}.', 'Kommission'],
  // what somebody is famous for stands before the name
  ['[[Klub-Legende Zaza Lindquist]] sagte, {{es reiche}}.', 'Zaza Lindquist'],
  ['[[Serienstar Zaza Lindquist]] sagte, {{es reiche}}.', 'Zaza Lindquist'],
  ['[[Kapitän und Torhüter Tarek Bolu]] sagte, {{es reiche}}.', 'Tarek Bolu'],
  ['[[Minister und Kanzler]] sagten, {{es reiche}}.', 'Minister + Kanzler'],
  // what only ends like an adjective
  ['Walter Klamm (SPD) kam. [[Klamm]] sagte, {{es reiche}}.', 'Walter Klamm'],
  ['Laut [[Veranstalter Walter Klamm]] {{reicht es}}.', 'Walter Klamm'],
  ['Nach [[Angaben von Unwetterzentrale Musterland]] {{reicht es}}.', 'Unwetterzentrale Musterland'],
  ['In [[der Polizeimitteilung]] heißt es, {{es reiche}}.', 'Polizei'],
  ['In [[der Pressemitteilung]] heißt es, {{es reiche}}.', ''],
  // a paper of a paper is not found in itself
  ['Laut [[Papier der Papier]] {{reicht es}}.', 'Papier'],
  // what is said is nobody
  ['Nach [[ersten Ermittlungen der Feuerwehr]] {{war es der Ofen}}.', 'Feuerwehr'],
  ['Laut [[amtlichen Angaben]] {{war es der Ofen}}.', 'amtliche Angaben'],
  ['{{Es reiche}}, so [[die einhellige Meinung]].', ''],
  ['{{Es reiche}}, so [[der Tenor]].', ''],
  ['{{Es reiche}}, so [[das Fazit der Wirtin]].', 'Wirtin'],
  // what somebody owns is no surname
  ['Er stahl der Geschädigten Schmuck und Geld. [[Die Geschädigte]] sagte, {{es reiche}}.', 'Geschädigte'],
  ['Das nutzte dem Angeklagten Klamm. Klamm schwieg. [[Der Angeklagte]] sagte, {{es reiche}}.', 'Klamm'],
  // what somebody does stands before the name
  ['[[Förster Udo Klamm]] sagte, {{es reiche}}.', 'Udo Klamm'],
  ['[[Schulrätin Clara Weidlich]] sagte, {{es reiche}}.', 'Clara Weidlich'],
  ['[[Hebamme Clara Weidlich]] sagte, {{es reiche}}.', 'Clara Weidlich'],
  ['[[Ein Stadtverordneter]] sagte, {{es reiche}}.', 'Stadtverordneter'],
  // joint speakers behind one article
  ['[[Die SPD und PDS]] fordern {{Neuwahlen}}.', 'SPD + PDS'],
  ['[[Die Türkei und Russland]] fordern {{Ruhe}}.', 'Türkische Regierung + Russische Regierung'],
  ['[[Die Außenminister Frankreichs und Österreichs]] fordern {{Ruhe}}.', 'Außenminister Frankreichs und Österreichs'],
  // somebody else, or something, behind the noun
  ['Kurt Ertel wehrt sich. Nun wirft [[die Staatsanwaltschaft Ertel]] {{Betrug}} vor.', 'Staatsanwaltschaft'],
  ['Kurt Ertel wehrt sich. Nun wirft [[die Staatsanwaltschaft Kiel]] {{Betrug}} vor.', 'Staatsanwaltschaft Kiel'],
  ['Gestern zeigten [[einige Demonstranten Stoffbänder]].', 'Demonstranten'],
  ['[[Einer der Zirkel, die „Koalition für Einheit“ (CUD),]] sagte, {{es reiche}}.', 'Koalition für Einheit'],
  ['Das sagte er auf [[einer Pressekonferenz]].', ''],
  ['[[Die Beschäftigung der Frau]] hält er für {{gelungen}}.', ''],
  ['[[Die Nationalversammlung der Republik]] fordert {{Neuwahlen}}.', 'Nationalversammlung der Republik'],
  ['[[Gerüchten]] zufolge {{reicht es}}.', 'Gerüchte'],
  ['[[Das finanziell angeschlagene Venezuela]] fordert {{Geld}}.', 'Venezolanische Regierung'],
  ['Laut [[einem Test des Magazins „Garten und mehr“]] {{reicht es}}.', 'Garten und mehr'],
  // by the country, and by the initials in brackets
  ['[[Das Verteidigungsministerium der Vereinigten Staaten]] warnt, {{es reiche}}.', 'US-Verteidigungsministerium'],
  ['[[Das Außenministerium Russlands]] fordert {{Ruhe}}.', 'Russisches Außenministerium'],
  ['[[Die Fédération Internationale de Football Association (FIFA)]] sagte, {{es reiche}}.', 'Fifa'],
  ['Laut [[EnBW Abschaltungen]] {{reicht es}}.', 'EnBW'],
  // who stands before the hyphen gave the words; a country does not
  ['Nach [[dpa-Informationen]] {{reicht es}}.', 'dpa'],
  ['Der Verband der Müller (VdM) tagt. Laut [[VdM-Bericht]] {{reicht es}}.', 'VdM-Bericht'],
  ['Laut [[einem UN-Bericht]] {{reicht es}}.', 'Vereinte Nationen'],
  ['Laut [[einer US-Studie]] {{reicht es}}.', 'US-Studie'],
  ['[[Von der Leyen]] sagte, {{es reiche}}.', 'Ursula von der Leyen'],
  ['[[Von der Wache]] hieß es, {{es reiche}}.', 'Wache'],
  ['[[Italiens Präsident]] sagte, {{es reiche}}.', 'Sergio Mattarella'],
  ['[[Italiens Minister und Richter]] sagten, {{es reiche}}.', 'Italiens Minister + Richter'],
  ['[[Der Verband Musterbund, kurz „VMB“]], sagte, {{es reiche}}.', 'Verband Musterbund'],
  // a first of two surnames
  ['José Luis Klamm Lindquist kam. Udo Muster schwieg. [[Klamm]] sagte, {{es reiche}}.', 'José Luis Klamm Lindquist'],
  ['Nach [[ecuadorianischen Presseinformationen]] {{reicht es}}.', 'ecuadorianische Presse'],
  ['Laut [[einem Bericht des Innenministeriums vom November 2011]] {{reicht es}}.', 'Innenministerium'],
  ['Präsident Alexander Van der Bellen kam. [[Van der Bellen]] sagte, {{es reiche}}.', 'Alexander Van der Bellen'],
  ['Laut [[BBC unter Berufung auf Ärzte]] {{reicht es}}.', 'BBC'],
  ['Nach [[Bewertung von Polizei und Staatsanwaltschaft]] {{reicht es}}.', 'Polizei + Staatsanwaltschaft'],
  ['[[Die Vereinigung für Musterrecht (VMR)]] warnte, {{es reiche}}.', 'Vereinigung für Musterrecht'],
  [
    'Laut [[einer Mitteilung des Verbands der Müller in Musterland (VMM)]] {{reicht es}}.',
    'Verband der Müller in Musterland',
  ],
  ['Nach [[einer Erklärung der Kammer vom Dienstagabend]] {{reicht es}}.', 'Kammer'],
  ['Nach [[Angaben des Amtes von gestern Mittag]] {{reicht es}}.', 'Amt'],
  ['Nach [[Angaben der Grünen im Bundestag]] {{reicht es}}.', 'Grüne'],
  // without an article the adjective bears the case
  ['Laut [[Süddeutscher Zeitung]] {{reicht es}}.', 'Süddeutsche Zeitung'],
  ['Laut [[Frankfurter Allgemeiner Zeitung]] {{reicht es}}.', 'Frankfurter Allgemeine Zeitung'],
  ['Das meldete [[der britische Guardian]].', 'Guardian'],
  ['Das berichtet [[das Hamburger Magazin Spiegel]].', 'Spiegel'],
  ['[[Die Organisationen Greenpeace, Campact und WWF]] fordern {{ein Gesetz}}.', 'Greenpeace + Campact + WWF'],
  ['Nach [[Angaben der Nachrichtenagenturen dpa und AFP]] {{reicht es}}.', 'dpa + AFP'],
  ['[[Arabische und iranische Medien]] meldeten, {{es brenne}}.', 'Arabische und iranische Medien'],
  ['[[Jens Probst, kanadischer General und Kommandeur des Einsatzes]] sagte, {{es reiche}}.', 'Jens Probst'],
  // two surnames that the register knows are two people
  [
    'Zuvor hatten das Kanzlerin Merkel und Minister Steinmeier Seehofer geraten. [[Steinmeier]] sagte, {{es reiche}}.',
    'Frank-Walter Steinmeier',
  ],
  ['Nach [[Angaben aus Parteikreisen]] {{reicht es}}.', 'Parteikreise'],
  ['Nach [[Angaben aus Regierungskreisen]] {{reicht es}}.', 'Regierungskreise'],
  // what a person has for a message, and a country for an embassy
  ['Clara Weidlich kam. {{Es reiche}}, so [[Weidlichs Botschaft]].', 'Clara Weidlich'],
  ['{{Es reiche}}, so [[Israels Botschaft]].', 'Israels Botschaft'],
  // whose land stands before the name, and what somebody meets with behind it
  ['[[Tirols Jens Probst]] sagte, {{es reiche}}.', 'Jens Probst'],
  ['Gestern erhielt Jens Probst Gegenwind. [[Er]] <<sagte>>, {{es reiche}}.', 'Jens Probst'],
  ['Für [[seine]] Forderung, {{zu sparen}}, erhielt Jens Probst Zuspruch.', 'Jens Probst'],
  ['Jens Probst kam. Für [[seine]] Forderung, {{zu sparen}}, erhielt er von Udo Klamm Lob.', 'Jens Probst'],
  // the chief of a party is not the chairman of anything else
  [
    'SPD-Sprecher Jens Probst kam. Der Sprecher des Vereins, Udo Klamm (SPD), schwieg. [[Der SPD-Sprecher]] sagte, {{es reiche}}.',
    'Jens Probst',
  ],
  // the first of two offices
  ['Zoochef Jens Probst kam. [[Der Zoochef und Sohn eines Wirts]] sagte, {{es reiche}}.', 'Jens Probst'],
  // functions that share their end
  ['[[Partei- und Fraktionschef Jens Probst]] sagte, {{es reiche}}.', 'Jens Probst'],
  ['[[Die SPD-Partei- und Fraktionsvorsitzende Clara Weidlich]] sagte, {{es reiche}}.', 'Clara Weidlich'],
  // a surname that ends as a function does
  ['Jens Boringer kam. [[Boringer]] sagte, {{es reiche}}.', 'Jens Boringer'],
  ['Von [[fünf SPD-Parlamentariern]] hieß es, {{es reiche}}.', 'SPD-Parlamentarier'],
  ['[[Das Emil Muster-Institut]] sagte, {{es reiche}}.', 'Emil Muster-Institut'],
  [
    'Der Präsident der Bahngesellschaft Railtrans Jens D. Probst kam. [[Er]] <<sagte>>, {{es reiche}}.',
    'Jens D. Probst',
  ],
  ['Die Kommissarin für Energie Clara Weidlich kam. [[Weidlich]] sagte, {{es reiche}}.', 'Clara Weidlich'],
  // a surname that is a noun for papers
  ['[[Vorstandschef Buch]] sagte, {{es reiche}}.', 'Buch'],
  ['[[Das Buch]] sagt, {{es reiche}}.', 'Buch'],
  ['Nach [[dem Willen der Linken]] {{reicht es}}.', 'Linke'],
  ['[[Die Marktspezialisten]] sagten, {{es reiche}}.', 'Marktspezialisten'],
  // a first name that ends like an adjective
  ['Oliver Probst, Wirt in Musterstadt, kam. [[Probst]] sagte, {{es reiche}}.', 'Oliver Probst'],
  ['Danielle Probst, Wirtin in Musterstadt, kam. [[Probst]] sagte, {{es reiche}}.', 'Danielle Probst'],
  // a paper's article has a capital inside the sentence as well
  ['{{Es reiche}}, berichtet [[Der Turmwart]].', 'Der Turmwart'],
  ['{{Es reiche}}, berichtet [[der Turmwart]].', 'Turmwart'],
  ['{{Es reiche}}, schreibt [[Der Spiegel]].', 'Spiegel'],
  // letters that spell a common noun
  ['{{Es reiche}}, teilte [[der Bund]] mit.', 'Bund'],
  ['{{Es reiche}}, teilte [[der BUND]] mit.', 'Bund für Umwelt und Naturschutz Deutschland'],
  // an object right behind the name
  ['In Musterstadt hat die IG Metall Warnstreiks angekündigt. [[Die Gewerkschaft]] sagte, {{es reiche}}.', 'IG Metall'],
  ['Der „Münsterschen Post“ liegt ein Brief vor. In [[der Zeitung]] heißt es, {{es reiche}}.', 'Münstersche Post'],
  // a first name that ends like a noun, a paper before a hyphen, whose the object is
  ['[[Die Chefin der Partei, Valentina von Muster,]] sagte, {{es reiche}}.', 'Valentina von Muster'],
  ['[[Der Chef der Partei, Konstantin von Muster,]] sagte, {{es reiche}}.', 'Konstantin von Muster'],
  ['{{Es reiche}}, berichtet [[die „Rundschau“-Zeitung]].', 'Rundschau'],
  ['[[Die „Rundschau“-Chefin Clara Weidlich]] sagte, {{es reiche}}.', 'Clara Weidlich'],
  ['Als hätte Jens Probst Merkels Pläne geteilt. [[Probst]] sagte, {{es reiche}}.', 'Jens Probst'],
]

describe.each([
  ['whom a pronoun means', PRONOUNS],
  ['whom a description means', DESCRIPTIONS],
  ['whom the register knows', KNOWN],
  ['how a name is written', NAMES],
])('%s', (_, rows) => {
  test.each(rows.map(row => [row[0], row[1], row[2]] as const))('%s => %s', (article, expected, date) => {
    expect(namesOf(speakersOf(article, date === undefined ? {} : { date })).join(' + ')).toBe(expected)
  })
})

test.each([
  ['Staatsstreich in Togo', 'Togoische Regierung'],
  ['Tschads Präsident ist tot', 'Tschadische Regierung'],
  ['Polnische Grenze zu Belarus geschlossen', 'Regierung'],
  ['Sturm in Rom', 'Regierung'],
])('under the title "%s" the government of which nothing is told is %s', (title, name) => {
  const article = 'Die Grenzen bleiben geschlossen, <<kündigte>> [[die Regierung]] an.'
  expect(namesOf(speakersOf(article, { title }))).toEqual([name])
})
