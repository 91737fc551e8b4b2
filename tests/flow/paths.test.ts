import { expect, it } from 'vitest'

import { COUNTRIES } from '#domain/countries.ts'
import { CRITERIA } from '#domain/criteria.ts'
import { NEXT_STEPS } from '#domain/guidance.ts'
import {
  addressForPath,
  addressOfHelp,
  ADDRESSES,
  beginsAtTop,
  countryInAddress,
  PATHS,
  pathForAddress,
  pathForNextStep,
  pathForStep,
} from '#flow/paths.ts'

it('lists every in-app path; none names a criterion', () => {
  expect(Object.values(PATHS)).toMatchInlineSnapshot(`
    [
      "/",
      "/before",
      "/how-taken",
      "/change/how-taken",
      "/settle/how-taken",
      "/none",
      "/question/:number",
      "/change/:number",
      "/settle/:number",
      "/moment",
      "/check",
      "/result",
      "/next/:choice",
      "/take",
      "/help",
      "/about",
      "/accessibility",
      "/guide",
      "/guide/:chapter",
      "/privacy",
      "/offline",
      "/paper",
      "/together",
      "/together/questions",
      "/together/notes",
      "/setup",
      "/tablet",
      "/not-found",
    ]
  `)
})

it.each([
  ['/', '/'],
  ['/index.html', '/'],
  ['/help', '/help'],
  ['/help/', '/help'],
  ['/help.html', '/help'],
  ['/help/canada', '/help'],
  ['/help/canada.html', '/help'],
  ['/help/nowhere', '/not-found'],
  ['/help.html/canada', '/not-found'],
  ['/help/index/canada', '/not-found'],
  ['/indexhelp', '/not-found'],
  ['/about/index.html', '/not-found'],
  ['/about', '/about'],
  ['/accessibility', '/accessibility'],
  ['/guide', '/guide'],
  ['/guide/', '/guide'],
  ['/guide/index.html', '/guide'],
  ['/guide/medicines', '/guide/medicines'],
  ['/guide/medicines.html', '/guide/medicines'],
  ['/guide/medicine', '/not-found'],
  ['/guide/:chapter', '/not-found'],
  ['/privacy', '/privacy'],
  ['/tablet', '/tablet'],
  ['/offline', '/offline'],
  ['/paper', '/paper'],
  ['/before', '/not-found'],
  ['/question/4', '/not-found'],
  ['/result', '/not-found'],
  ['/take', '/not-found'],
  ['/.html/help', '/not-found'],
  ['/anything/else', '/not-found'],
])('opens the address %s at %s', (address, path) => {
  expect(pathForAddress(address)).toBe(path)
})

it.each([
  ['/help/canada', 'canada'],
  ['/help/new-zealand/', 'new-zealand'],
  ['/help', undefined],
  ['/guide/canada', undefined],
])('reads from the address %s the country %s', (address, country) => {
  expect(countryInAddress(address)).toBe(country)
})

it('has an address for every page that has one, and for the help of every country', () => {
  expect(ADDRESSES).toEqual(expect.arrayContaining(['/', '/help', '/guide/overdose']))
  expect(ADDRESSES.flatMap((address) => countryInAddress(address) ?? [])).toEqual(COUNTRIES)
  expect(COUNTRIES.map(addressOfHelp).map(countryInAddress)).toEqual(COUNTRIES)
})

it('shows an address only for pages that have one', () => {
  expect(addressForPath('/help')).toBe('/help')
  expect(addressForPath('/guide/overdose')).toBe('/guide/overdose')
  expect(addressForPath('/result')).toBeUndefined()
})

it('gives every question a path of its own for each way to it', () => {
  const paths = CRITERIA.flatMap(({ id }) =>
    (['ask', 'change', 'settle'] as const).map((purpose) =>
      pathForStep({ kind: 'question', criterion: id, purpose }),
    ),
  )
  expect(new Set(paths).size).toBe(33)
})

it('gives every next step a path of its own, without an address', () => {
  const paths = NEXT_STEPS.map(pathForNextStep)
  expect(paths).toEqual(
    ['talk', 'medicine', 'therapy', 'safer', 'not-today'].map((id) => `/next/${id}`),
  )
  expect(paths.map(addressForPath)).toEqual(paths.map(() => undefined))
})

it.each([
  [true, ['/', '/before', '/how-taken', '/change/how-taken', '/settle/how-taken']],
  [true, ['/question/1', '/question/11', '/change/3', '/settle/10']],
  [false, ['/result', '/check', '/none', '/next/talk', '/take', '/moment', '/not-found']],
  [false, ['/help', '/guide', '/guide/overdose', '/about', '/privacy', '/paper', '/tablet']],
])('says %s of whether somebody who comes back begins at the top of %j', (expected, paths) => {
  expect(paths.filter((path) => beginsAtTop(path))).toEqual(expected ? paths : [])
})
