import { buildToLeave } from '../../support/elsewhere.ts'
import { BUILT } from './built.ts'

/** Builds Eleven so that Leave leads to a site of our own; Playwright calls a set-up file by its default export. */
export default async function setUp(): Promise<() => void> {
  const elsewhere = await buildToLeave(BUILT)
  process.env['ELSEWHERE'] = elsewhere.address
  return () => elsewhere.close()
}
