/** "der Iran", "im Sudan": countries and seats of power with a masculine article. */
export const isMasculineRealm = (name: string): boolean => MASCULINE.test(name)

const MASCULINE = /^(?:Iran|Irak|Libanon|Sudan|Südsudan|Jemen|Tschad|Kongo|Kreml|Vatikan|Niger|Senegal|Oman|Kosovo)$/

/** "die USA", "den Niederlanden", "die Vereinten Nationen": names that are several in grammar. */
export const isPluralRealm = (name: string): boolean => PLURAL.test(name)

const PLURAL = /^(?:USA|Niederlande|Philippinen|Emirate|Staaten|Nationen)n?$/
