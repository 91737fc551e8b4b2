import { lazy, type ComponentType } from 'react'

/**
 * A part of the app that arrives when it is opened. Once it is here it opens at once. If it did not
 * arrive, the next try asks for it again: in Chromium. Firefox and Safari remember the failure
 * until the page is loaded afresh. Returns how to get the part for one try.
 */
export function latePart(load: () => Promise<ComponentType>): () => ComponentType {
  let part = lazy(loadPart)

  async function loadPart() {
    try {
      return { default: await load() }
    } catch (failure) {
      part = lazy(loadPart)
      throw failure
    }
  }
  return () => part
}
