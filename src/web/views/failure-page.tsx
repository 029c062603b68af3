import type { PageContext } from '../page-context.js'
import type { Texts } from '../words/german.js'
import { Layout } from './layout.js'

/** What a visitor sees where there is nothing, or where something went wrong. */
export function FailurePage({ page, status }: { page: PageContext; status: number }) {
  const { title, hint } = wordsFor(status, page.texts)
  return (
    <Layout page={page} title={title}>
      <section class="nothing">
        <p class="eyebrow">{status}</p>
        <h1>{title}</h1>
        <p>{hint}</p>
        <p>
          <a class="button" href="/">
            {page.texts.failure.back}
          </a>
        </p>
      </section>
    </Layout>
  )
}

function wordsFor(status: number, { failure }: Texts): { title: string; hint: string } {
  if (status >= 500) return { title: failure.server, hint: failure.serverHint }
  if (status === 404) return { title: failure.notFound, hint: failure.notFoundHint }
  if (status === 410) return { title: failure.gone, hint: failure.goneHint }
  return { title: status === 403 ? failure.forbidden : failure.bad, hint: failure.notFoundHint }
}
