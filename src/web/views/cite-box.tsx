import type { Texts } from '../words/german.js'

interface CiteBoxProps {
  readonly citation: string
  readonly permalink: string
  readonly path: string
  readonly texts: Texts
}

const FORMATS = [
  ['json', 'JSON'],
  ['jsonld', 'JSON-LD'],
  ['csv', 'CSV'],
] as const

/** The citation and the address, each with a button to copy it, and the formats. The buttons appear where a script can serve them. */
export function CiteBox({ citation, permalink, path, texts: { statement: words } }: CiteBoxProps) {
  return (
    <aside class="cite" aria-labelledby="cite">
      <h2 id="cite">{words.cite}</h2>
      <h3>{words.citation}</h3>
      <p class="copied-text" id="citation" lang="de">
        {citation}
      </p>
      <CopyButton target="citation" label={words.copyCitation} done={words.copied} failed={words.notCopied} />
      <h3>{words.link}</h3>
      <p class="copied-text" id="permalink">
        {permalink}
      </p>
      <CopyButton target="permalink" label={words.copyLink} done={words.copied} failed={words.notCopied} />
      <h3>{words.formats}</h3>
      <p class="formats">
        {FORMATS.map(([format, name]) => (
          <a key={format} href={`${path}?format=${format}`}>
            {name}
          </a>
        ))}
      </p>
    </aside>
  )
}

interface CopyButtonProps {
  readonly target: string
  readonly label: string
  readonly done: string
  readonly failed: string
}

function CopyButton({ target, label, done, failed }: CopyButtonProps) {
  return (
    <p class="copy" hidden>
      <button type="button" data-copy={target} data-done={done} data-failed={failed}>
        {label}
      </button>
      <span class="copy-result" role="status" />
    </p>
  )
}
