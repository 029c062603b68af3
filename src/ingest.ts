import type { Article } from './articles/model.js'
import { unreadNote } from './read-statements.js'
import type { Register } from './speakers/register/model.js'
import { createRegister } from './speakers/register/register.js'
import type { Database, Db } from './store/database.js'
import { articleSuffix } from './store/identity.js'
import { loadKnown } from './store/known-statements.js'
import { readRegister } from './store/read-register.js'
import { reanchorStatements } from './store/reanchor-statements.js'
import { completeArticle, type SavedArticle, saveArticle } from './store/save-article.js'
import { type SavedStatements, saveStatements } from './store/save-statements.js'
import type { ReadStatement } from './store/statement-rows.js'

/** What reads the statements of an article. */
export interface Reader {
  /** Changes whenever the same article may give other statements. */
  readonly version: string
  /** The statements in the order of the text; null if it does not know the article's language. */
  read(article: Article, register: Register): readonly ReadStatement[] | null
}

/** What became of an article and its statements. */
export interface Ingested extends SavedStatements {
  readonly articleId: string
  readonly outcome: SavedArticle['outcome']
}

export type Ingest = (article: Article) => Promise<Ingested>

/**
 * Gives the function that takes an article in: it reads the statements, attributes and dates them, and stores all of that in
 * one transaction. The register is that of the database now; after a change to it, make the function anew.
 */
export async function createIngest(database: Database, reader: Reader, now = () => new Date()): Promise<Ingest> {
  const register = createRegister(await readRegister(database.db))
  return async article => {
    const sound = { ...article, title: toStorable(article.title), text: toStorable(article.text) }
    const storable = await completeArticle(database.db, sound)
    const statements = reader.read(storable, register)
    return database.write(db => store(db, storable, statements, reader.version, now()))
  }
}

async function store(
  db: Db,
  article: Article,
  statements: readonly ReadStatement[] | null,
  version: string,
  now: Date,
): Promise<Ingested> {
  const note = statements ? null : unreadNote(article.language)
  const { id, outcome, previous } = await saveArticle(db, article, { extractorVersion: version, note }, now)
  // Its statements have moved on to the newer version.
  if (outcome === 'superseded') return { articleId: id, outcome, added: 0, changed: 0, withdrawn: 0 }
  if (previous) await reanchorStatements(db, previous, { ...article, id }, now)
  const { text, published } = article
  const reading = {
    articleId: id,
    suffix: articleSuffix(article),
    text,
    published,
    extractorVersion: version,
    statements: statements ?? [],
  }
  const known = outcome === 'added' ? [] : await loadKnown(db, { articleId: id })
  const saved = await saveStatements(db, reading, known, now)
  return { articleId: id, outcome, ...saved }
}

/**
 * No database keeps NUL and half surrogate pairs in text; the sign for an unreadable character takes their place. It is as
 * long as they are, so every offset stays.
 */
function toStorable(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8').replaceAll('\0', '\uFFFD')
}
