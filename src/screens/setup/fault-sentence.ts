import type { TFunction } from 'i18next'

import type { SiteFault } from '#content/site-file/fault.ts'

/** A fault of the agency’s file in a sentence that names the place to mend. */
export function faultSentence(t: TFunction<'agency'>, fault: SiteFault): string {
  const options = 'options' in fault ? fault.options.join(', ') : ''
  return t(`faults.${fault.kind}`, { ...fault, options })
}
