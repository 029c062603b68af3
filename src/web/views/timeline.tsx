import { formatMonth } from '../words/describe-date.js'
import type { Texts } from '../words/german.js'

/** How many statements there are of a month, `YYYY-MM`. */
export interface MonthCount {
  readonly month: string
  readonly count: number
}

interface TimelineProps {
  readonly months: readonly MonthCount[]
  /** Statements whose month nobody knows. */
  readonly undated: number
  readonly texts: Texts
  /** Where a bar leads: the statements from the one to the other, as filters take them. */
  readonly link: (from: string, to: string) => string
}

const HEIGHT = 100
/** Up to here each month can be hit with a finger; beyond, a click chooses the year. */
const MOST_MONTH_LINKS = 48
const MOST_LABELS = 6
/** In pixels: a year on its own is not drawn across the whole page. */
const WIDEST_BAR = 40

/** A picture of the statements of every month; each bar, or each year of bars, is a link. */
export function Timeline({ months, undated, texts, link }: TimelineProps) {
  const all = fillGaps(months)
  if (all.length === 0) return null
  const most = Math.max(...all.map(({ count }) => count))
  return (
    <figure class="timeline">
      <figcaption>
        {texts.timeline.title}
        <span class="timeline-scale">{texts.timeline.most(most)}</span>
      </figcaption>
      {/* The inner picture stretches with the page, the labels of the outer one keep their size. */}
      <svg class="timeline-picture" width={all.length * WIDEST_BAR} height="84">
        <title>{texts.timeline.title}</title>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the title is that of the outer one */}
        <svg viewBox={`0 0 ${all.length} ${HEIGHT}`} preserveAspectRatio="none" width="100%" height="60">
          <path class="bars" d={all.map(({ count }, index) => bar(index, count / most, all.length)).join('')} />
          {hits(all).map(hit => (
            <a
              key={hit.from}
              href={link(hit.from, hit.to)}
              aria-label={texts.timeline.bar(nameOf(hit, texts), hit.count)}
            >
              <title>{texts.timeline.bar(nameOf(hit, texts), hit.count)}</title>
              <rect class="hit" x={hit.index} width={hit.width} y="0" height={HEIGHT} />
            </a>
          ))}
        </svg>
        <line class="axis" x1="0" x2="100%" y1="60.5" y2="60.5" />
        {labels(all).map(({ index, year }) => (
          <text key={year} x={`${((100 * index) / all.length).toFixed(2)}%`} y="78">
            {year}
          </text>
        ))}
      </svg>
      {undated > 0 && <p class="timeline-note">{texts.timeline.undated(undated)}</p>}
    </figure>
  )
}

/** Every month from the first to the last, those without a statement too; a year on its own is shown whole. */
export function fillGaps(months: readonly MonthCount[]): MonthCount[] {
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last) return []
  const counts = new Map(months.map(({ month, count }) => [month, count]))
  const all: MonthCount[] = []
  for (let year = yearOf(first); year <= yearOf(last); year++) {
    for (let number = 1; number <= 12; number++) {
      const month = `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`
      all.push({ month, count: counts.get(month) ?? 0 })
    }
  }
  return all
}

function bar(index: number, share: number, total: number): string {
  if (share === 0) return ''
  const gap = total > 120 ? 0 : 0.15
  // Whoever said one thing in a month of a thousand others is still seen.
  const height = Math.max(share * HEIGHT, 3)
  return `M${index + gap / 2} ${HEIGHT}v${-height.toFixed(1)}h${1 - gap}V${HEIGHT}z`
}

interface Hit {
  readonly from: string
  readonly to: string
  readonly index: number
  readonly width: number
  readonly count: number
}

function hits(all: readonly MonthCount[]): Hit[] {
  const width = all.length <= MOST_MONTH_LINKS ? 1 : 12
  const starts = all.flatMap((_, index) => (index % width === 0 ? [index] : []))
  return starts
    .map(index => {
      const part = all.slice(index, index + width)
      const time = width === 1 ? part[0]!.month : part[0]!.month.slice(0, 4)
      return { from: time, to: time, index, width, count: part.reduce((sum, { count }) => sum + count, 0) }
    })
    .filter(({ count }) => count > 0)
}

function nameOf({ from }: Hit, { code }: Texts): string {
  return from.length === 4 ? from : formatMonth(from, code)
}

function labels(all: readonly MonthCount[]): { index: number; year: number }[] {
  const years = all.length / 12
  const step = Math.ceil(years / MOST_LABELS)
  return Array.from({ length: Math.ceil(years / step) }, (_, n) => n * step).map(offset => ({
    index: offset * 12,
    year: yearOf(all[0]!) + offset,
  }))
}

function yearOf({ month }: MonthCount): number {
  return Number(month.slice(0, 4))
}
