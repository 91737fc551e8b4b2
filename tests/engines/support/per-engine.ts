import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'

import { ENGINES, NOT_POSSIBLE, type EngineName } from './engines.ts'

/** Says at the end how many journeys each engine went through, how long it took, and what it can’t do. */
class PerEngine implements Reporter {
  readonly #walked = new Map<string, { count: number; seconds: number }>()

  onTestEnd({ title }: TestCase, { status, duration }: TestResult): void {
    const [, engine = ''] = /^in (\w+): /.exec(title) ?? []
    const { count, seconds } = this.#walked.get(engine) ?? { count: 0, seconds: 0 }
    const passed = status === 'passed' ? 1 : 0
    this.#walked.set(engine, { count: count + passed, seconds: seconds + duration / 1000 })
  }

  onEnd(): void {
    for (const name of Object.keys(ENGINES) as EngineName[]) {
      const { count, seconds } = this.#walked.get(name) ?? { count: 0, seconds: 0 }
      const not = Object.entries(NOT_POSSIBLE).flatMap(([title, { [name]: because }]) =>
        because === undefined ? [] : [`“${title}”, as ${because}`],
      )
      const rest = not.length > 0 ? `; ${not.length} not possible: ${not.join('; ')}` : ''
      process.stdout.write(`${name}: ${count} journeys in ${Math.round(seconds)} s${rest}\n`)
    }
  }
}

// oxlint-disable-next-line import/no-default-export -- Playwright calls a reporter by it
export default PerEngine
