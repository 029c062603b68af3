import { searchPath } from '../addresses.js'
import type { PageContext } from '../page-context.js'
import { Field } from './field.js'
import { Layout } from './layout.js'

interface KeyPageProps {
  readonly page: PageContext
  /** Where to go on to. */
  readonly to: string
  readonly wrong: boolean
}

/** Where a reviewer enters a key, or takes it out again. */
export function KeyPage({ page, to, wrong }: KeyPageProps) {
  const { key } = page.texts
  return (
    <Layout page={page} title={key.title}>
      <section class="key-page">
        <h1>{key.title}</h1>
        {page.reviewer === null ? (
          <form method="post" action="/key">
            <p>{key.intro}</p>
            <input type="hidden" name="to" value={to} />
            <Field name="key" label={key.field} error={wrong ? key.wrong : undefined}>
              <input id="key" name="key" type="password" required autocomplete="current-password" maxLength={200} />
            </Field>
            <button type="submit">{key.submit}</button>
          </form>
        ) : (
          <form method="post" action="/key">
            <p>{key.known(page.reviewer)}</p>
            <p>
              <a href={searchPath({ status: 'unreviewed' })}>{key.unreviewed}</a>
            </p>
            <input type="hidden" name="key" value="" />
            <button type="submit">{key.forget}</button>
          </form>
        )}
      </section>
    </Layout>
  )
}
