interface Share {
  readonly label: string
  readonly meaning: string
  readonly count: number
}

interface ShareBarProps {
  readonly parts: readonly Share[]
}

/** Two shares of a whole: a bar, and beneath it what each part is. */
export function ShareBar({ parts }: ShareBarProps) {
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, { count }) => sum + count, 0))
  return (
    <div class="share">
      <svg width="100%" height="12" aria-hidden="true">
        {parts.map(({ label, count }, index) => (
          <rect
            key={label}
            class={`share-${index}`}
            x={`${((100 * starts[index]!) / total).toFixed(2)}%`}
            width={`${((100 * count) / total).toFixed(2)}%`}
            height="12"
          />
        ))}
      </svg>
      <ul>
        {parts.map(({ label, meaning }, index) => (
          <li key={label}>
            <span class={`share-key share-${index}`} aria-hidden="true" />
            {label}
            <small>{meaning}</small>
          </li>
        ))}
      </ul>
    </div>
  )
}
