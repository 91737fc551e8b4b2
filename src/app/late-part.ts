import type { i18n } from 'i18next'
import { lazy, type ComponentType } from 'react'

import { loadLateWords, type WordFile } from '#i18n/word-files.ts'

export interface LatePart {
  /** What to render for one try: the part itself once it is here. */
  (instance: i18n): ComponentType
  /** The words that arrive with it. */
  readonly words: readonly WordFile[]
  /** Brings it before it is opened, and says whether it is here. Never throws: who opens it is told. */
  readonly bring: (instance: i18n) => Promise<boolean>
}

/**
 * A part of the app that arrives, with its words, when it is opened. Once it is here it opens at
 * once. If it did not arrive, the next try asks for it again: in Chromium. Firefox and Safari
 * remember the failure until the page is loaded afresh. Parts are kept by the store of the words, of
 * which there is one per app.
 */
export function latePart(
  words: readonly WordFile[],
  load: (instance: i18n) => Promise<ComponentType>,
): LatePart {
  const parts = new WeakMap<i18n['store'], ComponentType>()

  async function loadPart(instance: i18n): Promise<ComponentType> {
    try {
      const [arrived] = await Promise.all([
        load(instance),
        ...words.map((file) => loadLateWords(instance, file)),
      ])
      parts.set(instance.store, arrived)
      return arrived
    } catch (failure) {
      parts.delete(instance.store)
      throw failure
    }
  }
  function part(instance: i18n): ComponentType {
    const shown =
      parts.get(instance.store) ?? lazy(async () => ({ default: await loadPart(instance) }))
    parts.set(instance.store, shown)
    return shown
  }
  return Object.assign(part, {
    words,
    bring: async (instance: i18n) => {
      if (!parts.has(instance.store)) await loadPart(instance).catch(() => {})
      return parts.has(instance.store)
    },
  })
}
