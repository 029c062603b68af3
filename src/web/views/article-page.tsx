import type { ArticleEntry } from '../../store/list-articles.js'
import type { StatementRecord } from '../../store/statement-record.js'
import { articlePath, searchPath, speakerPath, webAddress } from '../addresses.js'
import type { PageContext } from '../page-context.js'
import { hueOf, speakerHues } from '../text/speaker-hues.js'
import { describeDate } from '../words/describe-date.js'
import type { Texts } from '../words/german.js'
import { ArticleNote } from './article-note.js'
import { ArticleNotes } from './article-notes.js'
import { Layout } from './layout.js'
import { MarkedArticle } from './marked-article.js'

export interface ArticlePageProps {
  readonly page: PageContext
  readonly article: ArticleEntry
  readonly statements: readonly StatementRecord[]
}

/** An article: its frozen text with every statement marked in its place, and the list of them beside it. */
export function ArticlePage({ page, article, statements }: ArticlePageProps) {
  const { texts } = page
  const hues = speakerHues(statements)
  return (
    <Layout page={page} title={article.title} data={`${articlePath(article.id)}?format=json`}>
      <article class="article">
        <header class="article-head">
          <p class="eyebrow">
            {[article.outlet ?? texts.article.one, describeDate(article.published, texts)].join(' · ')}
          </p>
          <h1 lang={article.language}>{article.title}</h1>
          <ArticleMeta article={article} texts={texts} />
          <Legend statements={statements} hues={hues} texts={texts} />
        </header>
        <div class="article-columns">
          <section class="article-text" aria-label={texts.article.text} lang={article.language}>
            <MarkedArticle text={article.text} statements={statements} hues={hues} texts={texts} />
          </section>
          <ArticleNotes statements={statements} hues={hues} texts={texts} />
        </div>
        <footer class="article-foot">
          <p>
            {texts.article.frozen} <code>{article.sha256}</code>
          </p>
          <p class="downloads">
            {texts.statement.formats} <a href={`${articlePath(article.id)}?format=json`}>JSON</a>{' '}
            <a href={searchPath({ article: article.id })}>{texts.article.searchable}</a>
          </p>
        </footer>
      </article>
    </Layout>
  )
}

function ArticleMeta({ article, texts }: { article: ArticleEntry; texts: Texts }) {
  const url = webAddress(article.url)
  return (
    <>
      <p class="article-meta">
        {article.author && <span>{texts.article.author(article.author)}</span>}
        {url && (
          <a href={url} rel="external noopener">
            {texts.statement.original}
          </a>
        )}
        {article.previousVersionId && <a href={articlePath(article.previousVersionId)}>{texts.article.olderLink}</a>}
      </p>
      <ArticleNote note={article.note} texts={texts} />
    </>
  )
}

interface LegendProps {
  readonly statements: readonly StatementRecord[]
  readonly hues: ReadonlyMap<string, number>
  readonly texts: Texts
}

/** Whose colour is which, with how often they speak. */
function Legend({ statements, hues, texts }: LegendProps) {
  const known = new Map(statements.flatMap(({ speakers }) => speakers.slice(0, 1)).map(one => [one.id, one]))
  const speakers = [...hues.keys()].flatMap(id => known.get(id) ?? [])
  if (statements.length === 0) return <p>{texts.article.none}</p>
  return (
    <div class="legend">
      <h2>{texts.article.speakers}</h2>
      <ul>
        {speakers.map(speaker => (
          <li key={speaker.id}>
            <span class={`swatch hue-${hues.get(speaker.id)}`} aria-hidden="true" />
            <a href={speakerPath(speaker.slug)}>{speaker.name}</a>{' '}
            <span class="facet-count">
              {statements.filter(({ speakers: [first] }) => first?.id === speaker.id).length}
            </span>
          </li>
        ))}
        {statements.some(statement => hueOf(statement, hues) === null) && (
          <li>
            <span class="swatch hue-none" aria-hidden="true" />
            {texts.statement.unknownSpeaker}{' '}
            <span class="facet-count">{statements.filter(statement => hueOf(statement, hues) === null).length}</span>
          </li>
        )}
      </ul>
      <p class="legend-lines">
        <span class="line-sample direct">{texts.article.unbroken}</span>
        <span class="line-sample">{texts.article.dotted}</span>
      </p>
    </div>
  )
}
