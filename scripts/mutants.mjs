/**
 * @typedef {{ file: string, code: string, instead: string }} Change
 * @typedef {'killed' | 'late' | 'survived' | 'equivalent'} Fate `late` is killed by never ending
 * @typedef {Change & { line: number, fate: Fate }} Mutant
 * @typedef {{ start: { line: number, column: number }, end: { line: number, column: number } }} Span
 * @typedef {{
 *   files: Record<string, {
 *     source: string,
 *     mutants: { status: string, replacement?: string, location: Span }[],
 *   }>,
 * }} Report Stryker's, as far as it is read here
 */

/** What came to nothing before it could be noticed: it does not count. */
const NO_MUTANT = ['Ignored', 'CompileError', 'RuntimeError']

/**
 * The changes that change nothing, from the table in docs/mutation.md. A cell of code has no `|`.
 * @returns {Change[]}
 */
export function readEquivalents(/** @type {string} */ page) {
  return page
    .split('\n')
    .filter((row) => row.startsWith('| `src/'))
    .map((row) => {
      const [file = '', code = '', instead = ''] = [...row.matchAll(/`([^`]+)`/g)].map(
        ([, cell]) => cell ?? '',
      )
      return { file, code, instead }
    })
}

/**
 * Every mutant of a report, by what became of it. A row of the table stands for one mutant: a second
 * one like it has survived.
 * @returns {Mutant[]}
 */
export function sortMutants(
  /** @type {Report} */ { files },
  /** @type {readonly Change[]} */ equivalents,
) {
  const left = [...equivalents]
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => !NO_MUTANT.includes(status))
      .map(({ status, replacement = '', location }) => {
        const code = onOneLine(textAt(source, location))
        const mutant = { file, line: location.start.line, code, instead: onOneLine(replacement) }
        if (status === 'Killed') return { ...mutant, fate: /** @type {const} */ ('killed') }
        if (status === 'Timeout') return { ...mutant, fate: /** @type {const} */ ('late') }
        const row = left.findIndex((each) => isSame(each, mutant))
        if (row === -1) return { ...mutant, fate: /** @type {const} */ ('survived') }
        left.splice(row, 1)
        return { ...mutant, fate: /** @type {const} */ ('equivalent') }
      }),
  )
}

/** How many mutants met which fate; those that were late were killed too. */
export function countByFate(/** @type {readonly Mutant[]} */ mutants) {
  const count = (/** @type {Fate} */ fate) => mutants.filter((each) => each.fate === fate).length
  return {
    killed: count('killed') + count('late'),
    late: count('late'),
    survived: count('survived'),
    equivalent: count('equivalent'),
  }
}

/**
 * The rows of the table that stand for none of the mutants, though their file was changed.
 * @returns {Change[]}
 */
export function staleRows(
  /** @type {Report} */ { files },
  /** @type {readonly Change[]} */ equivalents,
  /** @type {readonly Mutant[]} */ mutants,
) {
  const left = mutants.filter(({ fate }) => fate === 'equivalent')
  return equivalents.filter((row) => {
    if (!(row.file in files)) return false
    const place = left.findIndex((each) => isSame(each, row))
    if (place === -1) return true
    left.splice(place, 1)
    return false
  })
}

function isSame(/** @type {Change} */ one, /** @type {Change} */ other) {
  return one.file === other.file && one.code === other.code && one.instead === other.instead
}

/** The text of a span; Stryker counts lines and columns from 1. */
function textAt(/** @type {string} */ source, /** @type {Span} */ { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const last = lines.length - 1
  return lines
    .map((line, place) => (place === last ? line.slice(0, end.column - 1) : line))
    .map((line, place) => (place === 0 ? line.slice(start.column - 1) : line))
    .join('\n')
}

function onOneLine(/** @type {string} */ text) {
  return text.replaceAll(/\s+/g, ' ').trim()
}
