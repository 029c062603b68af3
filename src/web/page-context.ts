import type { Request, Response } from 'express'
import type { Texts } from './words/german.js'
import { type InterfaceLanguage, LANGUAGES, TEXTS } from './words/texts.js'

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** What every page needs to know about the visit. */
export interface PageContext {
  readonly texts: Texts
  /** The visitor's choice; null: as the device has it. */
  readonly theme: Theme | null
  /** The address as asked, without the switches of language and theme. */
  readonly address: URL
  /** The name of the visitor's key; null without one. */
  readonly reviewer: string | null
}

const YEAR_MS = 365 * 86_400_000

/** Reads language and theme from `?lang=` and `?theme=`, else their cookies, else what the browser prefers; keeps a choice. */
export function readContext(req: Request, res: Response, reviewer: string | null): PageContext {
  const address = new URL(req.originalUrl, 'http://localhost')
  const cookies = readCookies(req)
  const lang = choose(LANGUAGES, address.searchParams.get('lang'), cookies.lang)
  const theme = choose(THEMES, address.searchParams.get('theme'), cookies.theme)
  for (const [name, chosen] of Object.entries({ lang, theme })) {
    if (chosen && chosen !== cookies[name])
      res.cookie(name, chosen, { maxAge: YEAR_MS, sameSite: 'lax', httpOnly: true })
    address.searchParams.delete(name)
  }
  return { texts: TEXTS[lang ?? preferredLanguage(req)], theme, address, reviewer }
}

/** The cookies that the browser sent. */
export function readCookies(req: Request): Readonly<Record<string, string>> {
  const pairs = (req.get('cookie') ?? '').split(';').map(pair => pair.trim().split('='))
  return Object.fromEntries(pairs.filter(pair => pair.length === 2))
}

function choose<T extends string>(values: readonly T[], ...asked: readonly (string | null | undefined)[]): T | null {
  return asked.map(wanted => values.find(value => value === wanted)).find(found => found !== undefined) ?? null
}

function preferredLanguage(req: Request): InterfaceLanguage {
  const preferred = req.acceptsLanguages(...LANGUAGES)
  return preferred === 'en' ? 'en' : 'de'
}
