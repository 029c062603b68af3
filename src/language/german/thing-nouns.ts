/**
 * Nouns, by their last part, for what cannot say anything though it is the subject of verbs that can report: weather
 * ("Wolken kündigen Regen an"), traces ("Spuren weisen auf …"), dangers and what threatens ("Es droht ein Streik"),
 * tasks, places, goods, and laws, which order ("Das Gesetz verlangt …"). Other documents and bodies are not among them.
 */
export const thingNouns = `
wind sturm wolke wolken regen schnee gewitter unwetter hochwasser erdbeben wetter klima brand flut welle hitze dürre kälte sonne
spur spuren indiz indizien zeichen symptom symptome befund befunde ergebnis ergebnisse kurve trend tendenz fund funde
gefahr gefahren risiko risiken bedrohung aufgabe aufgaben situation umstand umstände krise krieg konflikt kampf problem probleme
grund gründe vorteil vorteile nachteil nachteile fehler schuld chance chancen konsequenz konsequenzen bedarf hilfe hilfen
maßnahme maßnahmen schritt projekt idee sache erfolg sieg niederlage spiel rennen turnier saison leben beruf leistung zukunft jahr
straße weg brücke tunnel strecke gebäude auto wagen fahrzeug maschine gerät produkt produkte güter ware waren tattoo tattoos pflanze pflanzen tier tiere
preis preise kosten höhe schaden schäden summe summen gewinn gewinne dividende aktie umsatz markt nachfrage angebot technik technologie methode verfahren
streik ausstand boykott bußgeld geldstrafe sperre insolvenz pleite bankrott kollaps zusammenbruch stillstand rückschlag ausfall ausfälle verlust verluste engpass engpässe
hungersnot wohnungsnot versorgungsnot hunger armut rezession inflation eskalation seuche epidemie pandemie abstieg absturz ausschluss
fall ereignis beispiel entwicklung veränderung roman film serie theaterstück oper gemälde ausstellung lied album schild licht erkrankung verletzung explosion unfall anschlag strafe
wut ärger zorn frust unmut groll angst sorge sorgen furcht freude jubel trauer entsetzen empörung enttäuschung erleichterung stimmung hoffnung skepsis verzweiflung begeisterung interesse fokus augenmerk blick dank gruß lob
gesetz gesetze grundgesetz dekret erlass verordnung verfassung vertrag verträge vereinbarung abkommen richtlinie vorschrift vorschriften regelung regelungen satzung paragraf paragraph klausel norm
name bezeichnung begriff reform reformen fusion fusionen auftrag anregung impuls alarm sirene sirenen kamera kameras foto fotos aufnahme aufnahmen video videos satellit satelliten sensor sensoren gesicht augen hände lächeln lachen mimik miene gestik geste gesten körpersprache tonfall
`
