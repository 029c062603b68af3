import { realpath, stat } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { ReadFailure } from './model.js'
import { toFailure } from './read-failure.js'

/** What a directory is searched for; a file that is named itself is read whatever its name. */
const IN_DIRECTORIES = '**/*.{txt,json,jsonl,ndjson,html,htm,xhtml,xml,rss,atom,md,markdown}{,.gz}'

export interface Source {
  readonly ok: true
  /** The file's path, or `-` for standard input. */
  readonly path: string
  /** Found in a directory, where files lie that are no articles. */
  readonly searched: boolean
}

/**
 * The files that the paths stand for, in the order of the paths, those of one path sorted by name: a file, a directory (searched
 * through, without hidden files and `node_modules`), a pattern (`news/2022-*.html`), or `-` for standard input.
 */
export async function* findSources(paths: readonly string[]): AsyncGenerator<Source | ReadFailure> {
  for (const path of paths) {
    try {
      yield* await expand(path)
    } catch (error) {
      yield toFailure(path, describe(error))
    }
  }
}

async function expand(path: string): Promise<(Source | ReadFailure)[]> {
  if (path === '-') return [{ ok: true, path, searched: false }]
  const found = await stat(path).catch(error => (isDynamicPattern(path) ? null : Promise.reject(error)))
  if (found && !found.isDirectory()) return [{ ok: true, path, searched: false }]
  const files = found ? await search(IN_DIRECTORIES, path) : await search(path, null)
  if (files.length === 0) return [toFailure(path, found ? 'the directory has no articles' : 'no file matches')]
  return files.map(file => ({ ok: true, path: file, searched: found !== null }))
}

async function search(pattern: string, directory: string | null): Promise<string[]> {
  const files = await glob(pattern, {
    cwd: directory ?? '.',
    absolute: directory === null && isAbsolute(pattern),
    ignore: '**/node_modules/**',
    caseSensitiveMatch: directory === null,
    expandDirectories: false,
  })
  const prefix = directory === null ? '' : `${directory.replace(/\/+$/, '')}/`
  return onePathEach(files.map(file => prefix + file).sort())
}

/** Links can lead to a file twice, and in circles. */
async function onePathEach(paths: readonly string[]): Promise<string[]> {
  const found = new Map<string, string>()
  for (const path of paths) {
    const real = await realpath(path)
    if (!found.has(real)) found.set(real, path)
  }
  return [...found.values()]
}

function describe(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file or directory'
  return code === 'EACCES' ? 'the file may not be read' : error
}
