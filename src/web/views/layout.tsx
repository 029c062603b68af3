import type { ComponentChildren } from 'preact'
import { changed } from '../addresses.js'
import { assetPath } from '../assets.js'
import { type PageContext, THEMES } from '../page-context.js'
import { LANGUAGES, TEXTS } from '../words/texts.js'

export interface LayoutProps {
  readonly page: PageContext
  /** Without the site's name. */
  readonly title: string
  /** Where the same is found as data. */
  readonly data?: string | undefined
  /** Where changes of it can be followed. */
  readonly feed?: string
  readonly children: ComponentChildren
}

/** The frame of every page. */
export function Layout({ page, title, data, feed, children }: LayoutProps) {
  const { texts, theme } = page
  return (
    <html lang={texts.code} data-theme={theme ?? undefined}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={texts.site.claim} />
        <title>{`${title} – Wortlaut`}</title>
        <link rel="stylesheet" href={assetPath('wortlaut.css')} />
        <link rel="icon" type="image/svg+xml" href={assetPath('icon.svg')} />
        {data && <link rel="alternate" type="application/json" href={data} />}
        {feed && <link rel="alternate" type="application/atom+xml" href={feed} />}
        <script src={assetPath('wortlaut.js')} defer />
      </head>
      <body>
        <a class="skip" href="#content">
          {texts.site.skip}
        </a>
        <Header page={page} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <footer class="site-footer">
          <p>{texts.site.footer}</p>
        </footer>
      </body>
    </html>
  )
}

function Header({ page }: { page: PageContext }) {
  const { site } = page.texts
  return (
    <header class="site-header">
      <a class="brand" href="/">
        <span class="brand-mark" aria-hidden="true">
          „
        </span>
        Wortlaut
      </a>
      <nav class="site-nav" aria-label={site.menu}>
        <Section page={page} href="/" name={site.search} />
        <Section page={page} href="/speakers" name={site.speakers} />
        <Section page={page} href="/articles" name={site.articles} />
        <a href="/docs">{site.api}</a>
        <Section page={page} href="/key" name={page.reviewer ? site.signedIn(page.reviewer) : site.key} />
      </nav>
      <Switches page={page} />
    </header>
  )
}

function Section({ page, href, name }: { page: PageContext; href: string; name: string }) {
  return (
    <a href={href} aria-current={page.address.pathname === href ? 'page' : undefined}>
      {name}
    </a>
  )
}

/** Each switch is a link to the same page, so that it works without JavaScript; CSS shows the theme that is not there. */
function Switches({ page: { texts, address } }: { page: PageContext }) {
  const here = (change: Record<string, string>) => changed(address, { ...change, ...tokenOf(address) })
  return (
    <div class="switches">
      {LANGUAGES.filter(code => code !== texts.code).map(code => (
        <a key={code} href={here({ lang: code })} lang={code} hreflang={code} rel="nofollow">
          {TEXTS[code].name}
        </a>
      ))}
      {THEMES.map(theme => (
        <a
          key={theme}
          class={`switch-theme to-${theme}`}
          href={here({ theme })}
          rel="nofollow"
          title={texts.site[theme]}
        >
          <span aria-hidden="true">◐</span>
          <span class="visually-hidden">{texts.site[theme]}</span>
        </a>
      ))}
    </div>
  )
}

function tokenOf(address: URL): Record<string, string> {
  const pageToken = address.searchParams.get('pageToken')
  return pageToken === null ? {} : { pageToken }
}
