import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The two graders live in a package of their own, which scripts/privacy.mjs installs. */
const PACKAGES = join(import.meta.dirname, '../grader/node_modules')
const OBSERVATORY = join(PACKAGES, '@mdn/mdn-http-observatory')
const EVALUATOR = join(PACKAGES, 'csp_evaluator/dist')

interface Response {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly page: string
}

/** What MDN's HTTP Observatory makes of a site; points are lost or won by each of its tests. */
interface Grade {
  readonly score: number
  readonly grade: string
  readonly lost: readonly string[]
}

/**
 * Grades a response by the Observatory's own tests and tables, without its network: as if it came
 * over https from a host that sends plain http there, and that no browser has preloaded.
 * Source of the sum: `scan` in https://github.com/mdn/mdn-http-observatory/blob/main/src/scanner/index.js
 */
export async function gradeByObservatory({ status, headers, page }: Response): Promise<Grade> {
  const preloaded = join(OBSERVATORY, 'conf/hsts-preload.json')
  if (!existsSync(preloaded)) writeFileSync(preloaded, '{}')
  const { Requests } = await load(OBSERVATORY, 'src/types.js')
  const { parseHttpEquivHeaders } = await load(OBSERVATORY, 'src/retriever/utils.js')
  const { ALL_TESTS } = await load(OBSERVATORY, 'src/constants.js')
  const { getGradeForScore, getScoreModifier } = await load(OBSERVATORY, 'src/grader/grader.js')
  const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } = await load(OBSERVATORY, 'src/grader/charts.js')

  const host = 'eleven.example'
  const response = {
    status,
    headers: withGet(headers),
    verified: true,
    httpEquiv: parseHttpEquivHeaders(page, `https://${host}/`),
  }
  const requests = new Requests(host)
  // It grades no styles, and prints those that it can’t read, all of ours, into every log.
  requests.resources.path = page.replaceAll(/(<style>)[^]*?(<\/style>)/g, '$1$2')
  requests.session = { url: new URL(`https://${host}/`) }
  Object.assign(requests.responses, {
    auto: response,
    https: response,
    http: response,
    cors: null,
    httpRedirects: [`http://${host}/`, `https://${host}/`].map((url) => ({
      url: new URL(url),
      status,
    })),
    httpsRedirects: [],
  })

  const results: readonly [name: string, points: number][] = ALL_TESTS.map(
    (graded: (of: unknown) => { result: string }) => {
      const { result } = graded(requests)
      return [result, getScoreModifier(result)]
    },
  )
  const sum = (points: number[]) => points.reduce((total, more) => total + more, 100)
  const lost = results.filter(([, points]) => points < 0)
  const strict = sum(lost.map(([, points]) => points))
  const score =
    strict >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? sum(results.map(([, points]) => points)) : strict
  return {
    ...getGradeForScore(score),
    lost: lost.map(([name, points]) => `${name}: ${points}`),
  }
}

/** What Google's csp_evaluator holds against a policy: severity (10 is worst) and the finding. */
export async function findingsByEvaluator(policy: string): Promise<string[]> {
  const { CspParser } = await load(EVALUATOR, 'parser.js')
  const { CspEvaluator } = await load(EVALUATOR, 'evaluator.js')
  const { csp } = new CspParser(policy)
  const findings: { severity: number; directive: string; value?: string }[] = new CspEvaluator(
    csp,
  ).evaluate()
  return findings.map(({ severity, directive, value }) => `${severity} ${directive} ${value ?? ''}`)
}

/** A module by its address: on Windows an absolute path is none. */
function load(...path: string[]) {
  return import(pathToFileURL(join(...path)).href)
}

/** Headers as the grader's own client hands them over: fields, and a function that reads one. */
function withGet(headers: Response['headers']): object {
  const get = (name: string) => headers[name.toLowerCase()]
  return Object.defineProperty({ ...headers }, 'get', { value: get })
}
