/** Initials of offices that are another word once they are written small: "OB Weidlich sagte …" is no "ob". */
export const initials: ReadonlyMap<string, string> = new Map([['OB', 'oberbürgermeister']])
