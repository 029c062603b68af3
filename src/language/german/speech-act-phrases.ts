/**
 * Verbs that sum up speech only with a noun or adjective beside them: "stellte Hilfe in Aussicht". Verb with that word, what the
 * rest of the clause must hold (as in speech-act-verbs.ts), act, example. Phrases that tell the attitude or the target alone, not what was
 * said, are not in it: "übte Kritik an dem Entwurf", "erhob Vorwürfe gegen den Wirt".
 */
export const speechActPhrases = `
machen verantwortlich | für | accuse | Der Trainer machte den Rasen für die Niederlage verantwortlich.
geben schuld | an object | accuse | Der Wirt gab dem Regen die Schuld an der Absage.
legen last | object dative | accuse | Die Anklage legt dem Fahrer Unfallflucht zur Last.
erheben vorwurf | genitive gegen | accuse | Die Opposition erhob den Vorwurf der Lüge.
äußern zweifel | an | deny | Die Prüferin äußerte Zweifel an der Rechnung.
anmelden zweifel | an | deny | Der Rechnungshof meldete Zweifel an den Zahlen an.
erheben forderung | nach | demand | Die Gewerkschaft erhob die Forderung nach mehr Lohn.
erteilen absage | dative | deny | Der Minister erteilte dem Ausbau der Autobahn eine Absage.
weisen sich | object | deny | Die Gruppe wies jede Verantwortung für den Brand von sich.
stellen abrede | object | deny | Der Händler stellte die Tat in Abrede.
stellen frage | object | deny | Die Gutachterin stellte den Nutzen der Brücke in Frage.
ziehen zweifel | object | deny | Der Verteidiger zog die Echtheit des Briefs in Zweifel.
stellen aussicht | object | promise | Das Land stellte den Winzern Hilfen in Aussicht.
bringen gespräch | object | demand | Der Senator brachte eine Maut ins Gespräch.
bringen spiel | object | demand | Die Partei brachte eine Verschiebung ins Spiel.
versprechen sich | object | believe | Die Händler versprechen sich von dem Markt neue Gäste.
sein rede | von | assert | In dem Schreiben ist von Entlassungen die Rede.
`
