import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Questionnaire, QuestionnaireResponse } from 'fhir/r4'

/** LHC-Forms lies in a package of its own, which scripts/fhir.mjs installs. */
const LHC_FORMS = join(import.meta.dirname, '../software/node_modules/lforms/dist/lforms')
const SITE = 'http://lhc-forms.invalid/'

/** Its own loading order. Source: “Using the LHC-Forms Web Component” in its README.md */
const PAGE = `<!doctype html><meta charset="utf-8"><title>LHC-Forms</title><div id="form"></div>
<link rel="stylesheet" href="/webcomponent/styles.css">
<script src="/webcomponent/assets/lib/zone.min.js"></script>
<script src="/webcomponent/runtime.js" type="module"></script>
<script src="/webcomponent/polyfills.js" type="module"></script>
<script src="/webcomponent/main.js" type="module"></script>
<script src="/fhir/R4/lformsFHIR.min.js" defer></script>`

/** What of LHC-Forms is called here. */
interface LhcForms {
  readonly FHIR?: { readonly R4?: object }
  readonly Util: {
    convertFHIRQuestionnaireToLForms: (questionnaire: object, version: 'R4') => object
    mergeFHIRDataIntoLForms: (kind: string, data: object, form: object, version: 'R4') => object
    addFormToPage: (form: object, element: string, options: object) => Promise<void>
    getFormFHIRData: (kind: string, version: 'R4') => QuestionnaireResponse
  }
}
declare global {
  var LForms: LhcForms | undefined
}

/** Opens LHC-Forms from its files; no request leaves the browser. */
export async function startLhcForms(page: Page): Promise<void> {
  await page.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url())
    if (origin !== new URL(SITE).origin) return route.abort()
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: PAGE })
    return route.fulfill({ path: join(LHC_FORMS, pathname) })
  })
  await page.goto(SITE)
  await page.waitForFunction(
    () => LForms?.FHIR?.R4 !== undefined && customElements.get('wc-lhc-form') !== undefined,
  )
}

/** Opens a questionnaire, with answers to it if there are any. */
export async function openForm(
  page: Page,
  questionnaire: Questionnaire,
  response?: QuestionnaireResponse,
): Promise<void> {
  await page.evaluate(
    async ([asked, given]) => {
      if (!LForms) throw new Error('LHC-Forms is not there.')
      const { Util } = LForms
      const form = Util.convertFHIRQuestionnaireToLForms(asked, 'R4')
      const filled = given
        ? Util.mergeFHIRDataIntoLForms('QuestionnaireResponse', given, form, 'R4')
        : form
      await Util.addFormToPage(filled, 'form', { fhirVersion: 'R4' })
    },
    [questionnaire, response] as const,
  )
}

/** The answers that the open form holds, as LHC-Forms writes them. */
export async function readForm(page: Page): Promise<QuestionnaireResponse> {
  const response = await page.evaluate(() =>
    LForms?.Util.getFormFHIRData('QuestionnaireResponse', 'R4'),
  )
  if (!response) throw new Error('LHC-Forms gave nothing back.')
  return response
}
