import type { ArticleEntry } from '../../store/list-articles.js'
import { articlePath } from '../addresses.js'
import type { PageContext } from '../page-context.js'
import { describeDate } from '../words/describe-date.js'
import type { Texts } from '../words/german.js'
import { ArticleNote } from './article-note.js'
import { Choice } from './choice.js'
import { DateInput } from './date-input.js'
import { Field } from './field.js'
import { Layout } from './layout.js'
import { Pager } from './pager.js'

export interface ArticlesPageProps {
  readonly page: PageContext
  readonly articles: readonly ArticleEntry[]
  readonly outlets: readonly string[]
  readonly next: string | null
  /** Names of the fields whose value is wrong. */
  readonly wrong: readonly string[]
}

/** All articles, the latest first: also those without a statement, and those that were not read. */
export function ArticlesPage({ page, articles, outlets, next, wrong }: ArticlesPageProps) {
  const { texts, address } = page
  return (
    <Layout page={page} title={texts.articles.title} data={`/articles?format=json`}>
      <h1>{texts.articles.title}</h1>
      <FindForm page={page} outlets={outlets} wrong={wrong} />
      {articles.length > 0 && <ArticleList articles={articles} texts={texts} />}
      {articles.length === 0 && wrong.length === 0 && <Nothing page={page} />}
      <Pager address={address} next={next} names={{ first: texts.articles.first, next: texts.articles.next }} />
    </Layout>
  )
}

function FindForm({ page, outlets, wrong }: Pick<ArticlesPageProps, 'page' | 'outlets' | 'wrong'>) {
  const { search, articles } = page.texts
  const value = (name: string) => page.address.searchParams.get(name) ?? ''
  return (
    <search>
      <form class="find-form find-articles" action="/articles" method="get">
        <Field name="outlet" label={search.outlet}>
          <Choice
            name="outlet"
            any={search.any}
            chosen={value('outlet')}
            options={outlets.map(outlet => [outlet, outlet])}
          />
        </Field>
        <Field name="from" label={search.from}>
          <DateInput name="from" value={value('from')} wrong={wrong.includes('from')} />
        </Field>
        <Field name="to" label={search.to}>
          <DateInput name="to" value={value('to')} wrong={wrong.includes('to')} />
        </Field>
        <button type="submit">{articles.submit}</button>
        {wrong.map(name => (
          <p key={name} class="field-error" id={`${name}-error`}>
            {search.chip(name === 'from' ? search.from : search.to, search.wrongDate)}
          </p>
        ))}
        <p class="field-hint" id="date-hint">
          {search.dateHint}
        </p>
      </form>
    </search>
  )
}

function Nothing({ page: { texts, address } }: { page: PageContext }) {
  const asked = address.searchParams.size > 0
  return (
    <section class="nothing">
      <h2>{asked ? texts.articles.none : texts.search.empty}</h2>
      <p>{asked ? texts.articles.noneHint : texts.search.emptyHint}</p>
    </section>
  )
}

function ArticleList({ articles, texts }: { articles: readonly ArticleEntry[]; texts: Texts }) {
  return (
    <ol class="entries article-list">
      {articles.map(article => (
        <li key={article.id} class="entry">
          <p class="entry-date">{describeDate(article.published, texts)}</p>
          <div class="entry-body">
            <h2 class="entry-title" lang={article.language}>
              <a href={articlePath(article.id)}>{article.title}</a>
            </h2>
            <p class="entry-facts">
              {[article.outlet, texts.articles.statements(article.statementCount)].filter(Boolean).join(' · ')}
            </p>
            <ArticleNote note={article.note} texts={texts} />
          </div>
        </li>
      ))}
    </ol>
  )
}
