import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import express, { type RequestHandler } from 'express'

// The compiled program lies in dist/web; what a browser gets needs no compiling and is read where it was written.
const FOLDER = new URL('../../src/web/assets/', import.meta.url)
const YEAR = '365d'

/** Serves style sheet, script and icon. */
export const serveAssets: RequestHandler = express.static(fileURLToPath(FOLDER), {
  immutable: true,
  maxAge: YEAR,
  index: false,
})

const versions = new Map<string, string>()

/** The address of an asset; it changes with the content, so that a browser may keep it for ever. */
export function assetPath(name: 'wortlaut.css' | 'wortlaut.js' | 'icon.svg'): string {
  const version = versions.get(name) ?? hashOf(name)
  versions.set(name, version)
  return `/assets/${name}?v=${version}`
}

function hashOf(name: string): string {
  return createHash('sha256')
    .update(readFileSync(new URL(name, FOLDER)))
    .digest('hex')
    .slice(0, 12)
}
