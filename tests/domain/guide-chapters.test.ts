import { expect, it } from 'vitest'

import { chaptersAround, chapterWithId, GUIDE_CHAPTERS } from '#domain/guide-chapters.ts'

it('keeps the addresses of the chapters as they were printed', () => {
  expect(GUIDE_CHAPTERS).toEqual([
    'overdose',
    'medicines',
    'starting',
    'staying-safer',
    'therapies',
    'finding-care',
    'situations',
    'family',
  ])
})

it('knows a chapter by its id, and nothing else', () => {
  expect(chapterWithId('medicines')).toBe('medicines')
  expect(chapterWithId('Medicines')).toBeUndefined()
  expect(chapterWithId('')).toBeUndefined()
  expect(chapterWithId(undefined)).toBeUndefined()
})

it('leads through all chapters in order, and stops at both ends', () => {
  expect(chaptersAround('overdose')).toEqual({ previous: undefined, next: 'medicines' })
  expect(chaptersAround('starting')).toEqual({ previous: 'medicines', next: 'staying-safer' })
  expect(chaptersAround('family')).toEqual({ previous: 'situations', next: undefined })
})
