import { existsSync } from 'node:fs'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { chromium } from 'playwright-core'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** Where Chromium is: `CHROMIUM_PATH`, else where Debian and others put it; undefined where there is none. */
export const CHROMIUM = [process.env.CHROMIUM_PATH ?? '', ...PLACES].find(path => path !== '' && existsSync(path))

if (CHROMIUM === undefined)
  console.warn('No Chromium here (CHROMIUM_PATH, /usr/bin/chromium): the browser tests are skipped.')

/** Without its background traffic, which a closed network refuses. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM!, args: FLAGS })
}

/** A visitor's page, and everything about it that no visitor should meet: console errors, exceptions, requests to elsewhere. */
export interface Visitor {
  readonly page: Page
  readonly context: BrowserContext
  readonly faults: string[]
}

/** A visitor to `base`, German unless said otherwise. */
export async function visit(browser: Browser, base: string, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({ baseURL: base, locale: 'de-DE', ...options })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', message => {
    // A page that is answered with 400 or 404 on purpose is no fault.
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) faults.push(message.text())
  })
  page.on('pageerror', error => faults.push(error.message))
  page.on('request', request => {
    if (!request.url().startsWith(base) && !request.url().startsWith('data:')) faults.push(`asked ${request.url()}`)
  })
  return { page, context, faults }
}
