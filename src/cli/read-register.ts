import { readFile } from 'node:fs/promises'
import type { Register } from '../speakers/register/model.js'
import { loadRegister } from '../speakers/register/register.js'

/** The register of speakers that comes with the program, for commands that have no database. */
export async function readRegister(): Promise<Register> {
  return loadRegister(await readFile(new URL('../../seeds/speakers.csv', import.meta.url), 'utf8'))
}
