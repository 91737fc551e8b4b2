import { writeFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

import { IDLE } from '#content/site-file/site-file.ts'
import { faultsInSiteFile } from '../../build/site-file-report.ts'
import { siteSchemaText } from '../../build/site-schema.ts'
import { EXAMPLE_PATH } from '../support/site-files.ts'

const ROOT = join(import.meta.dirname, '../..')
const TODAY = '2026-12-01'
const folder = mkdtempSync(join(tmpdir(), 'site-file-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('publishes the schema that Eleven itself checks by: npm run site-schema', () => {
  expect(readFileSync(join(ROOT, 'public/site.schema.json'), 'utf8')).toBe(siteSchemaText())
})

it('refuses in an editor what Eleven refuses: parts that no one knows, and times out of bounds', () => {
  const schema = JSON.parse(siteSchemaText()) as {
    additionalProperties: boolean
    properties: {
      sharedDevice: { properties: { warnAfterSeconds: { minimum: number; maximum: number } } }
      services: { items: { required: string[]; additionalProperties: boolean } }
    }
  }
  const { services, sharedDevice } = schema.properties
  expect(schema.additionalProperties).toBe(false)
  expect(services.items.additionalProperties).toBe(false)
  expect(services.items.required).toContain('source')
  expect(sharedDevice.properties.warnAfterSeconds).toMatchObject({
    minimum: IDLE.warn.least,
    maximum: IDLE.warn.most,
  })
})

it('ships an empty file beside the site, which sets nothing', () => {
  expect(JSON.parse(readFileSync(join(ROOT, 'public/site.json'), 'utf8'))).toEqual({
    $schema: './site.schema.json',
  })
})

it('shows an example that Eleven takes up', () => {
  expect(faultsInSiteFile(EXAMPLE_PATH, TODAY)).toEqual([])
})

it('says on the command line what the setup page says', () => {
  const file = join(folder, 'site.json')
  writeFileSync(file, '{ "country": "france", "leaveTo": "javascript:alert(1)" }')
  expect(faultsInSiteFile(file, TODAY)).toEqual([
    'country is “france.” It has to be one of these: united-states, canada, united-kingdom, ireland, australia, new-zealand, elsewhere.',
    'leaveTo has to be a whole https address with no question mark, number sign or at sign in it.',
  ])
})
