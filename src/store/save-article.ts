import type { Article } from '../articles/model.js'
import { type Db, insertRows } from './database.js'
import type { Article as ArticleRow } from './generated/client.js'
import { articleId, sha256 } from './identity.js'

/** What became of an article: `superseded` is the known older version of one that has changed since. */
export interface SavedArticle {
  readonly id: string
  readonly outcome: 'added' | 'changed' | 'known' | 'superseded'
  /** The version before it, where it is a new version. */
  readonly previous: ArticleRow | null
}

/** What the article's row tells about its reading: by which extractor, and why it was none. */
export interface ReadingNote {
  readonly extractorVersion: string
  readonly note: string | null
}

/**
 * Stores an article, or recognises it by its address and text. A changed text at the same address becomes a new version;
 * without an address, one of the same outlet, title and date does if at least half of its sentences are the same.
 */
export async function saveArticle(db: Db, article: Article, reading: ReadingNote, now: Date): Promise<SavedArticle> {
  const hash = sha256(article.text)
  const same = await findSame(db, article, hash)
  if (same) return { id: same.id, outcome: await refresh(db, same, article, reading, now), previous: null }
  const previous = await findPrevious(db, article)
  const id = articleId(article, hash)
  const row = {
    ...columns(article),
    ...reading,
    id,
    text: article.text,
    sha256: hash,
    previousVersionId: previous?.id ?? null,
    createdAt: now,
    updatedAt: now,
  }
  await insertRows(db, 'Article', [row])
  return { id, outcome: previous ? 'changed' : 'added', previous }
}

/** Fills in what this source of an article does not tell and another one has told before. */
export async function completeArticle(db: Db, article: Article): Promise<Article> {
  const row = await findSame(db, article, sha256(article.text))
  if (!row) return article
  const { publishedFrom: from, publishedTo: to, publishedPrecision: precision, publishedPhrase: phrase } = row
  return {
    ...article,
    outlet: article.outlet ?? row.outlet,
    author: article.author ?? row.author,
    url: article.url ?? row.url,
    externalId: article.externalId ?? row.externalId,
    published: article.published.precision === 'unknown' ? { from, to, precision, phrase } : article.published,
  }
}

async function findSame(db: Db, article: Article, hash: string): Promise<ArticleRow | null> {
  const rows = await db.article.findMany({ where: { sha256: hash }, orderBy: { id: 'asc' } })
  return rows.find(row => row.id === articleId(article, hash)) ?? rows.find(row => agrees(row, article)) ?? null
}

/** The same text under the same title, where nothing that both tell about its origin differs. */
function agrees(row: ArticleRow, article: Article): boolean {
  const compatible = (a: string | null, b: string | null) => a === null || b === null || a === b
  return row.title === article.title && compatible(row.url, article.url) && compatible(row.outlet, article.outlet)
}

/** What a source tells later replaces what was known. */
async function refresh(db: Db, row: ArticleRow, article: Article, reading: ReadingNote, now: Date) {
  const told = Object.entries({ ...columns(article), ...reading })
  const data = Object.fromEntries(told.filter(([name, value]) => row[name as keyof ArticleRow] !== value))
  if (Object.keys(data).length > 0)
    await db.article.update({ where: { id: row.id }, data: { ...data, updatedAt: now } })
  return (await db.article.count({ where: { previousVersionId: row.id } })) > 0 ? 'superseded' : 'known'
}

async function findPrevious(db: Db, article: Article): Promise<ArticleRow | null> {
  const { url, title, outlet, externalId, published } = article
  if (url) return db.article.findFirst({ where: { url, nextVersion: null } })
  if (title === '' || published.from === null) return null
  const rows = await db.article.findMany({
    where: { url: null, title, outlet, externalId, publishedFrom: published.from, nextVersion: null },
    orderBy: { id: 'asc' },
  })
  return rows.find(row => alike(row.text, article.text)) ?? null
}

/** Two texts of one title and month may still be two articles: a column that appears daily under one name. */
function alike(before: string, after: string): boolean {
  const sentences = (text: string) => new Set(text.split(/(?<=[.!?:])\s+|\n+/).filter(sentence => sentence.length > 20))
  const [a, b] = [sentences(before), sentences(after)]
  const common = [...a].filter(sentence => b.has(sentence)).length
  return common > 0 && 2 * common >= Math.min(a.size, b.size)
}

function columns({ title, outlet, author, url, externalId, language, published }: Article) {
  return {
    title,
    outlet,
    author,
    url,
    externalId,
    language,
    publishedFrom: published.from,
    publishedTo: published.to,
    publishedPrecision: published.precision,
    publishedPhrase: published.phrase,
  }
}
