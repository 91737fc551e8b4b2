/** @typedef {import('./visit.mjs').Visit} Visit */

/**
 * What is told of a site's visits, and how far Eleven may be from the reference.
 * @type {readonly { name: string, of: (visits: readonly Visit[]) => number, digits?: number, ratio?: number, most?: number }[]}
 */
const FIGURES = [
  { name: 'bytes, kB', of: median(({ bytes }) => bytes / 1000), digits: 1 },
  { name: 'script, kB', of: median(({ scriptBytes }) => scriptBytes / 1000), digits: 1 },
  { name: 'requests', of: median(({ requests }) => requests) },
  { name: 'first paint, ms', of: median(({ firstPaint }) => firstPaint), ratio: 1.1 },
  { name: 'largest paint, ms', of: median(({ largestPaint }) => largestPaint), ratio: 1.1 },
  { name: 'first answer, ms', of: median(({ firstAnswer }) => firstAnswer), ratio: 1.15 },
  { name: 'step, median, ms', of: stepsAt(0.5, 'steps'), digits: 1, ratio: 1.8 },
  { name: 'step, p95, ms', of: stepsAt(0.95, 'steps'), digits: 1, ratio: 1.8 },
  // Once all has arrived: of Eleven, the app.
  { name: 'later step, median', of: stepsAt(0.5, 'settledSteps'), digits: 1, ratio: 1.8 },
  { name: 'later step, p95', of: stepsAt(0.95, 'settledSteps'), digits: 1, ratio: 1.8 },
  { name: 'eleven questions, ms', of: median(({ wholeRun }) => wholeRun) },
  { name: 'longest task, ms', of: median(({ longestTask }) => longestTask), most: 150 },
  { name: 'heap, MB', of: median(({ heap }) => heap / 1e6), digits: 2, ratio: 3 },
  { name: 'layout shift', of: median(({ shift }) => shift), digits: 3, most: 0 },
]

/**
 * A table with one figure a line: of the reference, of Eleven, and their ratio beside its aim.
 * @param {Record<'reference' | 'eleven', readonly Visit[]>} visits
 * @returns {string}
 */
export function report(visits) {
  const lines = FIGURES.map(({ name, of, digits = 0, ratio, most }) => {
    const [reference, eleven] = [of(visits.reference), of(visits.eleven)]
    const times = eleven / reference
    const aim = aimOf(ratio === undefined ? eleven : times, ratio ?? most, ratio !== undefined)
    return row(
      name,
      reference.toFixed(digits),
      eleven.toFixed(digits),
      Number.isFinite(times) ? times.toFixed(2) : '',
      aim,
    )
  })
  return [row('', 'reference', 'Eleven', 'ratio', 'aim'), ...lines].join('\n')
}

function aimOf(
  /** @type {number} */ found,
  /** @type {number | undefined} */ aim,
  /** @type {boolean} */ isRatio,
) {
  if (aim === undefined) return ''
  return `${found <= aim ? 'met' : 'missed'}: ${isRatio ? 'ratio ' : ''}${aim} or less`
}

function row(/** @type {string} */ name, /** @type {string[]} */ ...cells) {
  const last = cells.pop() ?? ''
  return `${name.padEnd(22)}${cells.map((cell) => cell.padStart(11)).join('')}   ${last}`.trimEnd()
}

/** @returns {(visits: readonly Visit[]) => number} */
function median(/** @type {(visit: Visit) => number} */ figure) {
  return (visits) => quantile(visits.map(figure), 0.5)
}

/** @returns {(visits: readonly Visit[]) => number} */
function stepsAt(/** @type {number} */ share, /** @type {'steps' | 'settledSteps'} */ kind) {
  return (visits) =>
    quantile(
      visits.flatMap((visit) => visit[kind]),
      share,
    )
}

/**
 * The nearest value at or above which the rest of the values lie.
 * @param {readonly number[]} values @param {number} share from 0 to 1
 * @returns {number}
 */
function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}
