import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { RequestHandler } from 'express'

// The compiled program lies in dist/web; what a browser gets needs no compiling and is read where it was written.
const FOLDER = new URL('../../src/web/assets/', import.meta.url)
const YEAR_SECONDS = 365 * 86_400

/** The parts of the style sheet; a later one goes before an earlier one. */
const STYLES = [
  'base',
  'frame',
  'controls',
  'search',
  'timeline',
  'entries',
  'statement',
  'review',
  'article',
  'speakers',
  'narrow',
]
const SOURCES = {
  'wortlaut.css': STYLES.map(name => `styles/${name}.css`),
  'wortlaut.js': ['wortlaut.js'],
  'icon.svg': ['icon.svg'],
} as const
export type AssetName = keyof typeof SOURCES

interface Asset {
  readonly content: string
  readonly path: string
}

const assets = new Map<AssetName, Asset>()

/** Serves style sheet, script and icon. */
export const serveAssets: RequestHandler = (req, res, next) => {
  const name = Object.keys(SOURCES).find(known => req.path === `/${known}`) as AssetName | undefined
  if (name === undefined) return next()
  res.set('Cache-Control', `public, max-age=${YEAR_SECONDS}, immutable`).type(name).send(assetOf(name).content)
}

/** The address of an asset; it changes with the content, so that a browser may keep it for ever. */
export function assetPath(name: AssetName): string {
  return assetOf(name).path
}

function assetOf(name: AssetName): Asset {
  const known = assets.get(name)
  if (known) return known
  const content = SOURCES[name].map(path => readFileSync(new URL(path, FOLDER), 'utf8')).join('\n')
  const version = createHash('sha256').update(content).digest('hex').slice(0, 12)
  const asset = { content, path: `/assets/${name}?v=${version}` }
  assets.set(name, asset)
  return asset
}
