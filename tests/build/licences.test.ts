import { expect, it } from 'vitest'

import { licenceFaults, packagesOf } from '../../build/licences.ts'

const MODULES = [
  '/home/me/eleven/src/main.tsx',
  '/home/me/eleven/node_modules/react/index.js',
  '/home/me/eleven/node_modules/react/cjs/react.production.js',
  '/home/me/eleven/node_modules/@vitejs/plugin-react/dist/index.js',
  '\0vite/preload-helper.js',
]

it('finds every package whose code is in the site, those of the build’s own helpers too', () => {
  expect(packagesOf(MODULES)).toEqual([
    { name: '@vitejs/plugin-react', licence: 'MIT' },
    { name: 'react', licence: 'MIT' },
    { name: 'vite', licence: 'MIT' },
  ])
})

it('refuses a site with a package that its page does not name, or the other way round', () => {
  const [react, zod] = [
    { name: 'react', licence: 'MIT' },
    { name: 'zod', licence: 'MIT' },
  ]
  expect(licenceFaults([react], [react])).toEqual([])
  expect(licenceFaults([react, zod], [react])).toEqual([
    expect.stringContaining('lacks {"name":"zod"'),
  ])
  expect(licenceFaults([react], [react, zod])).toEqual([expect.stringContaining('not in the site')])
})

it('refuses a licence that asks for more than to be named', () => {
  const gpl = { name: 'some-package', licence: 'GPL-3.0' }
  expect(licenceFaults([gpl], [gpl])).toEqual([expect.stringContaining('GPL-3.0')])
})
