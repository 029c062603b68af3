import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { WortlautError } from '../errors.js'

/** A migration as Prisma wrote it: its folder's name, its SQL, and the checksum under which Prisma records it. */
export interface Migration {
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

/** What a row of `_prisma_migrations` says that matters for going on. */
export interface AppliedMigration {
  readonly name: string
  readonly checksum: string
  readonly finished: boolean
  readonly rolledBack: boolean
}

/** `prisma/migrations`, two folders up from here in the sources as well as in the compiled program. */
export const MIGRATIONS = fileURLToPath(new URL('../../prisma/migrations', import.meta.url))

/** Reads the migrations of a folder in the order in which they are applied. */
export function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()
  return names.map(name => {
    const bytes = readFileSync(join(folder, name, 'migration.sql'))
    return { name, sql: bytes.toString('utf8'), checksum: createHash('sha256').update(bytes).digest('hex') }
  })
}

/**
 * The migrations that a database still lacks.
 *
 * @throws WortlautError `unavailable` if one stands as failed, was edited after it was applied, or is unknown to this program.
 */
export function pendingMigrations(migrations: readonly Migration[], applied: readonly AppliedMigration[]): Migration[] {
  const standing = applied.filter(row => !row.rolledBack)
  const known = new Map(migrations.map(migration => [migration.name, migration]))
  for (const row of standing) {
    const trouble = troubleWith(row, known.get(row.name))
    if (trouble) throw new WortlautError('unavailable', `its migration ${row.name} ${trouble}`)
  }
  const done = new Set(standing.map(row => row.name))
  return migrations.filter(migration => !done.has(migration.name))
}

function troubleWith(row: AppliedMigration, migration: Migration | undefined): string | null {
  if (!row.finished) return 'failed half-way: restore a backup, or settle it with `npx prisma migrate resolve`'
  if (!migration) return 'is not known to this program: the database was made by a newer version of Wortlaut'
  if (row.checksum !== migration.checksum) return 'was edited after it was applied: put its file back as it was'
  return null
}
