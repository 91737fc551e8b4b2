import { test, type Page } from '@playwright/test'

import { pseudo } from '../../support/pseudo.ts'
import { EXAMPLE } from '../../support/site-files.ts'

/** Puts a file of an agency beside the site, for the pages of this test. */
export async function beside(page: Page, text: string): Promise<void> {
  // Asked of the server all the same, so that its log and the page's agree.
  await page.route('**/site.json', async (route) =>
    route.fulfill({ response: await route.fetch(), body: text }),
  )
}

interface Worded {
  readonly words: Record<string, Readonly<Record<string, string>> | undefined>
}

/** The example of the documents; in the pseudo-language it is translated, as an agency would do it. */
export function exampleFile(): string {
  const { language } = test.info().project.use as { readonly language?: string }
  if (language !== 'pseudo') return EXAMPLE
  const file = JSON.parse(EXAMPLE) as { agency: string; services: Worded[] }
  file.agency = pseudo(file.agency)
  for (const { words } of file.services)
    words['es'] = Object.fromEntries(
      Object.entries(words['en'] ?? {}).map(([key, text]) => [key, pseudo(text)]),
    )
  return JSON.stringify(file)
}
