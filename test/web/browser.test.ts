import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addKey } from '../../src/store/api-keys.js'
import { CHROMIUM, launchBrowser, visit } from '../support/browser.js'
import { fillWithExamples } from '../support/example-articles.js'
import { startServer, type TestServer } from '../support/server.js'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

describe.skipIf(CHROMIUM === undefined)('in a real browser', () => {
  let server: TestServer
  let browser: Browser
  let views: Record<string, string>

  beforeAll(async () => {
    server = await startServer((_, database) => fillWithExamples(database))
    browser = await launchBrowser()
    const { items } = await server.json<{ items: { id: string; text: string; article: { id: string } }[] }>(
      '/api/statements?speaker=Sander',
    )
    const article = items[0]!.article.id
    const relayed = items.find(({ text }) => text.startsWith('er halte'))!
    const long = items.find(({ text }) => text.length > 1000)!
    views = {
      'the search': '/',
      'a search with filters': '/?q=Damm&speaker=Mira+Falk&from=2021&type=Direct',
      'a search that finds nothing': '/?q=Quastenflosser&speaker=Niemals',
      'a search that is wrong': '/?from=2022-13&colour=red',
      'a statement': `/statements/${relayed.id}`,
      'a very long statement': `/statements/${long.id}`,
      'an article': `/articles/${article}`,
      'the articles': '/articles',
      'articles of no such month': '/articles?from=2022-13',
      'the speakers': '/speakers',
      'a speaker': '/speakers/ivo-sander',
      'the key': '/key',
      'a page that is not there': '/nowhere',
    }
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  test.each(['light', 'dark'] as const)(
    'no view has an accessibility violation, an error or a foreign request: %s',
    async colorScheme => {
      const { page, context, faults } = await visit(browser, server.base, { colorScheme, bypassCSP: true })
      const { token } = await addKey(server.database.db, 'Ada')
      await context.addCookies([{ name: 'key', value: token, url: server.base }])
      for (const [name, path] of Object.entries(views)) {
        await page.goto(path)
        await page.addScriptTag({ path: AXE })
        const violations = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as {
            axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
          }
          return (await axe.run()).violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
          )
        })
        expect.soft(violations, name).toEqual([])
        expect.soft(faults, name).toEqual([])
      }
      await context.close()
    },
  )

  test('no view is wider than a phone, nor asks for anything that its content security policy forbids', async () => {
    const { page, context, faults } = await visit(browser, server.base, { viewport: { width: 340, height: 700 } })
    for (const [name, path] of Object.entries(views)) {
      await page.goto(path)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect.soft(width, name).toBeLessThanOrEqual(340)
      expect.soft(faults, name).toEqual([])
    }
    await context.close()
  })

  test('a person searches, narrows the results down by a facet and a bar, and opens a statement', async () => {
    const { page, context, faults } = await visit(browser, server.base)
    await page.goto('/')
    await page.getByRole('searchbox', { name: 'Worte' }).fill('Damm')
    await page.getByRole('button', { name: 'Suchen' }).click()
    expect(new URL(page.url()).search).toBe('?q=Damm')
    await page
      .getByRole('navigation', { name: 'eingrenzen' })
      .getByRole('link', { name: /Dementi/ })
      .click()
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe('Eine Äußerung')
    await page.getByRole('link', { name: /Dementi nicht mehr verlangen/ }).click()
    await page.getByRole('link', { name: /^Januar 2022/ }).click()
    expect(new URL(page.url()).search).toBe('?q=Damm&from=2022-01&to=2022-01')
    await page.getByRole('link', { name: /Einbruch/ }).click()
    expect(await page.locator('blockquote').textContent()).toContain('dass es am Damm einen Einbruch gegeben habe')
    expect(faults).toEqual([])
    await context.close()
  })

  test('names are suggested while one types', async () => {
    const { page, context, faults } = await visit(browser, server.base)
    await page.goto('/?q=Quastenflosser')
    await page.getByLabel('Wer', { exact: true }).pressSequentially('sand')
    await page.locator('datalist option[value="Ivo Sander"]').waitFor({ state: 'attached' })
    expect(faults).toEqual([])
    await context.close()
  })

  test('the keyboard alone reaches everything: skip link, form, a statement, the bars by arrows', async () => {
    const { page, context } = await visit(browser, server.base)
    await page.goto('/')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Katze')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/?q=Katze')
    await page.goto('/')
    await page.locator('.timeline a').first().focus()
    await page.keyboard.press('ArrowRight')
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    expect(focused).toBe('Januar 2022: 7 Äußerungen')
    expect(
      await page.evaluate(() => getComputedStyle(document.activeElement!.querySelector('rect')!).strokeWidth),
    ).toBe('3px')
    await context.close()
  })

  test('the citation and the address are copied', async () => {
    const { page, context } = await visit(browser, server.base, { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.goto(views['a statement']!)
    await page.getByRole('button', { name: 'Quellenangabe kopieren' }).click()
    await page.getByRole('status').filter({ hasText: 'Kopiert' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Ivo Sander \(laut Mira Falk\)/)
    await page.getByRole('button', { name: 'Adresse kopieren' }).click()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(server.base + views['a statement'])
    await context.close()
  })

  test('in an article the words and their entry light up together, and a card tells whose they are', async () => {
    const { page, context } = await visit(browser, server.base)
    await page.goto(views['an article']!)
    await page.getByText('"nichts von Eile"').first().hover()
    expect(await page.locator('.notes li.lit').count()).toBe(1)
    expect(await page.locator('.card:visible').textContent()).toContain('Ivo Sander, laut Mira Falk')
    await page.getByRole('link', { name: 'Äußerung 1' }).focus()
    expect(await page.locator('.card:visible').last().textContent()).toContain('Mira Falk')
    await context.close()
  })

  test('a card goes at Escape and comes again, and the pointer may go over to it', async () => {
    const { page, context, faults } = await visit(browser, server.base)
    await page.goto(views['an article']!)
    const words = page.getByText('"nichts von Eile"').first()
    await words.hover()
    await page.locator('.card:visible').hover()
    expect(await page.locator('.card:visible').textContent()).toContain('Ivo Sander')
    await page.keyboard.press('Escape')
    expect(await page.locator('.card:visible').count()).toBe(0)
    await page.mouse.move(0, 0)
    await words.hover()
    expect(await page.locator('.card:visible').count()).toBe(1)
    await page.mouse.move(0, 0)
    await page.getByRole('link', { name: 'Äußerung 1' }).focus()
    await page.keyboard.press('Escape')
    expect(await page.locator('.card:visible').count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A')
    expect(faults).toEqual([])
    await context.close()
  })

  test('the articles are listed with what was not read, and found by outlet and date', async () => {
    const { page, context, faults } = await visit(browser, server.base)
    await page.goto('/')
    await page.getByRole('link', { name: 'Artikel', exact: true }).click()
    const entries = page.locator('.article-list > li')
    expect(await entries.count()).toBe(4)
    expect(await entries.filter({ hasText: 'Le Courrier' }).textContent()).toContain('Nicht gelesen')
    await page.getByLabel('Medium').selectOption('Altstädter Bote')
    await page.getByLabel('Von').fill('1.2022')
    await page.getByRole('button', { name: 'Finden' }).click()
    expect(new URL(page.url()).search).toBe('?outlet=Altst%C3%A4dter+Bote&from=2022-01')
    expect(await entries.count()).toBe(1)
    await page.getByRole('link', { name: 'Streit um den Damm' }).click()
    expect(await page.locator('h1').textContent()).toContain('Streit um den Damm')
    expect(faults).toEqual([])
    await context.close()
  })

  test('light, dark and the language are switched and stay', async () => {
    const { page, context } = await visit(browser, server.base, { colorScheme: 'light' })
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    await page.goto('/')
    const light = await background()
    await page.getByRole('link', { name: 'Dunkle Darstellung' }).click()
    const dark = await background()
    expect(dark).not.toBe(light)
    await page.goto('/speakers')
    expect(await background()).toBe(dark)
    await page.getByRole('link', { name: 'English' }).click()
    await page.goto('/')
    expect(await page.getByRole('button', { name: 'Search' }).count()).toBe(1)
    await context.close()
  })

  test('without JavaScript one searches, narrows down, and reads a statement in its article', async () => {
    const { page, context, faults } = await visit(browser, server.base, { javaScriptEnabled: false })
    await page.goto('/')
    await page.getByRole('searchbox').fill('Eile')
    await page.getByLabel('Wer', { exact: true }).fill('Sander')
    await page.getByRole('button', { name: 'Suchen' }).click()
    expect(new URL(page.url()).search).toBe('?q=Eile&speaker=Sander')
    await page.getByRole('link', { name: /er halte/ }).click()
    expect(await page.getByRole('button', { name: /kopieren/ }).count()).toBe(0)
    await page.getByRole('definition').getByRole('link', { name: 'Streit um den Damm' }).click()
    await page.locator('mark mark').hover()
    expect(await page.locator('.card:visible').textContent()).toContain('Ivo Sander')
    expect(faults).toEqual([])
    await context.close()
  })

  test.each([true, false])(
    'a person enters a key, corrects a statement and verifies another (JavaScript: %s)',
    async javaScriptEnabled => {
      const { page, context, faults } = await visit(browser, server.base, { javaScriptEnabled })
      const { token } = await addKey(server.database.db, 'Ada')
      await page.goto('/?q=Katze')
      await page.getByRole('link', { name: 'Sie war' }).click()
      await page.getByRole('link', { name: 'Schlüssel eingeben' }).click()
      await page.getByLabel('Schlüssel').fill(token)
      await page.getByRole('button', { name: 'Anmelden' }).click()
      await page.getByRole('radio', { name: 'Berichtigen' }).check()
      await page.locator('select[name=act]').selectOption(javaScriptEnabled ? 'warn' : 'ask')
      await page.getByLabel('Grund').fill('Im Zusammenhang gelesen')
      await page.getByRole('button', { name: 'Speichern' }).click()
      await page.getByText('Gespeichert').waitFor()
      expect(await page.locator('.revisions').textContent()).toContain('Ada: berichtigt')
      await page.getByRole('radio', { name: 'Bestätigen' }).check()
      expect(await page.locator('.changes').isVisible()).toBe(!javaScriptEnabled)
      await page.getByLabel('Grund').fill('Stimmt')
      await page.getByRole('button', { name: 'Speichern' }).click()
      await page.getByText('Gespeichert').waitFor()
      expect(await page.locator('.facts').textContent()).toContain('von einem Menschen bestätigt')
      await page.getByRole('link', { name: 'Prüfen als Ada' }).click()
      await page.getByRole('button', { name: 'Abmelden' }).click()
      expect(await page.getByRole('button', { name: 'Anmelden' }).count()).toBe(1)
      expect(faults).toEqual([])
      await context.close()
    },
  )
})
