/**
 * Nouns for those who can say something, by their last part: persons by office, bodies, media. "Polizeisprecher",
 * "Landesregierung", "Aufsichtsbehörde".
 */
export const speakerNouns = `
sprecher sprecherin minister ministerin kanzler kanzlerin präsident präsidentin vorsitzende vorsitzender vorsitzenden chef chefin leiter leiterin direktor direktorin
bürgermeister bürgermeisterin senator senatorin abgeordnete abgeordneter abgeordneten politiker politikerin politikern kandidat kandidatin beauftragte beauftragter kommissar kommissarin
botschafter botschafterin diplomat diplomaten general generalsekretär generalsekretärin sekretär gouverneur premier könig papst bischof kardinal pfarrer richter richterin anwalt anwältin staatsanwalt
experte experten expertin forscher forscherin wissenschaftler wissenschaftlerin professor professorin gutachter analyst analysten autor autorin journalist journalistin historiker arzt ärztin
zeuge zeugen augenzeugen beobachter kritiker gegner befürworter vertreter vertreterin funktionär manager unternehmer trainer ermittler fahnder anwohner demonstranten bewohner angehörige
regierung opposition partei fraktion koalition parlament senat kabinett rat ausschuss kommission ministerium behörde behörden amt gericht gerichtshof staatsanwaltschaft polizei feuerwehr armee militär junta
verband verein gewerkschaft organisation institut universität hochschule stiftung kirche bank unternehmen konzern hersteller betreiber firma gesellschaft bündnis initiative agentur zeitung magazin sender redaktion blatt
union bevölkerung volk staat staaten land länder stadt städte gemeinde gemeinden kommunen geschäftsführer geschäftsführung leitung vorstand aufsichtsrat betriebsrat veranstalter aktivisten aktivist rebellen hacker mitarbeiter mann frau vater mutter
industrie branche wirtschaft handel mittelstand handwerk presse justiz verwaltung anklage verteidigung verteidiger verteidigerin kläger klägerin angeklagte angeklagter beschuldigte beschuldigter
verbände parteien fraktionen gewerkschaften kirchen ministerien gerichte vereine konzerne banken firmen gesellschaften kammer kammern regierungen
eltern lehrer lehrerin schüler studenten studierende landwirt landwirte bauern fischer handwerker arbeitgeber arbeitnehmer beschäftigte verbraucherschützer umweltschützer tierschützer datenschützer naturschützer menschenrechtler
mediziner medizinerin biologe chemiker physiker ökonom ökonomin ökonomen soziologe soziologin psychologe psychologin politologe politologin meteorologe meteorologen archäologe archäologen astronom astronomen
stellvertreter stellvertreterin nachfolger nachfolgerin vorgänger vorgängerin kollege kollegin amtskollege amtskollegin gründer gründerin intendant intendantin regisseur regisseurin schauspieler schauspielerin
sänger sängerin musiker musikerin spieler spielerin kapitän torwart schiedsrichter pilot pilotin augenzeugin überlebende überlebender nachbar nachbarin bewohnerin
händler händlerin verkäufer verkäuferin wirt wirtin gastronom gastronomin schäfer schäferin winzer winzerin förster försterin apotheker apothekerin
jurist juristin juristen rechtsanwältin notar pfleger pflegerin hebamme sanitäter retter architekt architektin ingenieur ingenieurin erzieher erzieherin
schülerin studentin rektor rektorin dekan dozent dozentin bankier banker investor reporter reporterin redakteur redakteurin moderator moderatorin
genosse genossin parteifreund parteifreundin insider verlag lektor lektorin kanzlei
mieter mieterin vermieter eigentümer inhaber inhaberin anlieger bäuerin bäcker metzger stürmer torhüter coach athlet athletin läufer läuferin
grünen grüner demokrat demokratin demokraten christsoziale christsozialen liberale liberalen freisinnige freisinnigen freiheitliche freiheitlichen republikaner republikanerin
sozialist sozialistin sozialisten kommunisten konservativen jusos koalitionäre parlamentarier parlamentarierin
landrat landrätin stadtrat stadträtin dezernent dezernentin kämmerer referent referentin obmann obfrau landeshauptmann landeshauptfrau nationalrat ständerat
analystin analystinnen stratege strategin strategen makler maklerin broker brokerin managerin unternehmerin berater beraterin geschäftsführerin
verwalter verwalterin sachwalter sachwalterin verhandlungsführer verhandlungsführerin betriebsrätin prokurist prokuristin gutachterin gewerkschafter gewerkschafterin
fonds notenbank börsenaufsicht kreml vatikan klub club verlag klinik krankenhaus airline reederei geheimdienst nachrichtendienst wetterdienst rettungsdienst verfassungsschutz
delegation crew miliz familie sohn tochter bruder schwester witwe soldat soldaten offizier kommandeur polizist polizisten beamter beamte beamten ärzte passagiere touristen fans freund freundin freunde
delegierte delegierter delegierten mitglied mitglieder anhänger anhängerin genossen
fachleute forschende lehrkräfte pflegekräfte sachverständige sachverständiger sachverständigen wirtschaftsweise wirtschaftsweisen virologe virologin virologen epidemiologe epidemiologin epidemiologen
statistiker demoskopen studienautoren therapeut therapeutin kommentator kommentatorin korrespondent korrespondentin blogger bloggerin schriftsteller schriftstellerin künstler künstlerin
aktivistin anwohnerin zeugin informant informanten whistleblower unterstützer unterstützerin organisatoren initiatoren gastgeber hinterbliebene hinterbliebenen kapitänin lokführer lotse lotsin piloten
streitkräfte generalstab bundeswehr bundestag landtag gremium komitee innung bistum diözese landkreis kommunen konsulat bundesanwaltschaft anwaltschaft nebenklage interpol europol frontex
autobauer zulieferer versicherer krankenkasse krankenkassen aktionär aktionäre aktionärin investoren autoren admiral sultan emir scheich ajatollah imam rabbiner priester königin prinz prinzessin gesandte gesandter
taliban hamas hisbollah islamisten
trainerin torhüterin torfrau stürmerin fußballer fußballerin profi boxer boxerin schwimmer schwimmerin turner turnerin weltmeisterin olympiasieger olympiasiegerin bergsteiger bergsteigerin rennfahrer rennfahrerin
dirigent dirigentin komponist komponistin pianist pianistin maler malerin bildhauer bildhauerin kurator kuratorin dramaturg dramaturgin filmemacher filmemacherin produzent produzentin tänzer tänzerin
choreograf choreografin dichter dichterin rapper rapperin komiker komikerin kabarettist kabarettistin designer designerin fotograf fotografin verleger verlegerin herausgeber herausgeberin
bischöfin pfarrerin pastor pastorin theologe theologin superintendent superintendentin propst pröpstin präses ordensfrau mönch
`
