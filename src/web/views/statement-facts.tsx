import type { ComponentChildren } from 'preact'
import { textFragmentLink } from '../../api/present/text-fragment.js'
import type { PartyRecord, StatementRecord } from '../../store/statement-record.js'
import { articlePath, searchPath, webAddress } from '../addresses.js'
import { describeConfidence } from '../words/describe-confidence.js'
import { describeDate } from '../words/describe-date.js'
import type { Texts } from '../words/german.js'
import { Parties } from './parties.js'

/** Who said it, through whom, to whom, when, and where it stands. */
export function StatementFacts({ statement, texts }: { statement: StatementRecord; texts: Texts }) {
  const { speakers, relayers, addressee, cue, said, article, type, act } = statement
  const words = texts.statement
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{words.facts}</h2>
      <dl class="facts">
        <Fact name={words.who}>
          {speakers.length === 0 ? words.unknownSpeaker : <Parties parties={speakers} />}
          <Mentions parties={speakers} texts={texts} />
        </Fact>
        {relayers.length > 0 && (
          <Fact name={words.through}>
            <Parties parties={relayers} />
            <Mentions parties={relayers} texts={texts} />
          </Fact>
        )}
        {addressee && (
          <Fact name={words.to}>
            <span lang={article.language}>{addressee}</span>
          </Fact>
        )}
        <Fact name={words.when}>
          {describeDate(said, texts)}
          {said.phrase && <small>{words.phrase(said.phrase)}</small>}
        </Fact>
        <Fact name={words.act}>
          <a href={searchPath({ act })}>{texts.acts[act]}</a>
          {cue && <small>{`${words.cue} „${cue}“`}</small>}
        </Fact>
        <Fact name={words.manner}>
          <a href={searchPath({ type })}>{texts.types[type].label}</a>
          <small>{texts.types[type].meaning}</small>
        </Fact>
        <Fact name={words.where}>
          <Source statement={statement} texts={texts} />
        </Fact>
        <Fact name={words.checked}>
          {texts.statuses[statement.status]}
          <small>{describeConfidence(statement, texts)}</small>
        </Fact>
      </dl>
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** How the article names them, where that is not their name already. */
function Mentions({ parties, texts }: { parties: readonly PartyRecord[]; texts: Texts }) {
  const mentions = parties.filter(({ mention, name }) => mention !== null && mention !== name)
  return (
    <>
      {mentions.map(({ id, mention }) => (
        <small key={id}>{texts.statement.mention(mention!)}</small>
      ))}
    </>
  )
}

function Source({ statement: { article, spans, id }, texts }: { statement: StatementRecord; texts: Texts }) {
  const quote = spans.find(({ part }) => part === 'quote')
  const original = textFragmentLink(webAddress(article.url), quote?.text ?? '')
  return (
    <>
      <a href={`${articlePath(article.id)}#s-${id}`} lang={article.language}>
        {article.title}
      </a>
      {article.outlet && `, ${article.outlet}`}
      <small>{texts.statement.published(describeDate(article.published, texts))}</small>
      {original && (
        <small>
          <a href={original} rel="external noopener">
            {texts.statement.original}
          </a>
        </small>
      )}
    </>
  )
}
