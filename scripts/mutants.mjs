/**
 * @typedef {{ file: string, code: string, instead: string }} Change
 * @typedef {Change & { line: number, fate: 'killed' | 'survived' | 'equivalent' }} Mutant
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
        if (status === 'Killed' || status === 'Timeout')
          return { ...mutant, fate: /** @type {const} */ ('killed') }
        const row = left.findIndex(
          (each) => each.file === file && each.code === code && each.instead === mutant.instead,
        )
        if (row === -1) return { ...mutant, fate: /** @type {const} */ ('survived') }
        left.splice(row, 1)
        return { ...mutant, fate: /** @type {const} */ ('equivalent') }
      }),
  )
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
