/** A register of so many people, each with a name to be found by, an office and its days. */
export function registerOf(people: number): string {
  const lines = Array.from({ length: people }, (_, i) => {
    const [first, last] = [FIRST[i % FIRST.length], `${LAST[i % LAST.length]}${i}`]
    return `${first} ${last},person,${last}; ${first![0]}. ${last},m,Q${i + 1},Landrat in Musterkreis${i % 400} 2001-03/2005-10-12`
  })
  return ['name,kind,aliases,gender,wikidata,roles', ...lines].join('\n')
}

const FIRST = ['Anton', 'Jürgen', 'Karl-Heinz', 'Jean', 'Øystein']
const LAST = ['Muster', 'Beispiel', 'Größer', 'de Probe', "O'Name", 'Exempel-Fall']
