import type { i18n } from 'i18next'
import { lazy, type ComponentType, type LazyExoticComponent } from 'react'

type Part = LazyExoticComponent<ComponentType>

/**
 * A part of the app that arrives, with its words, when it is opened. Once it is here it opens at
 * once. If it did not arrive, the next try asks for it again: in Chromium. Firefox and Safari
 * remember the failure until the page is loaded afresh. Returns how to get the part for one try;
 * parts are kept by the store of the words, of which there is one per app.
 */
export function latePart(load: (instance: i18n) => Promise<ComponentType>) {
  const parts = new WeakMap<i18n['store'], Part>()

  function lazyPart(instance: i18n): Part {
    return lazy(async () => {
      try {
        return { default: await load(instance) }
      } catch (failure) {
        parts.delete(instance.store)
        throw failure
      }
    })
  }
  return (instance: i18n): Part => {
    const part = parts.get(instance.store) ?? lazyPart(instance)
    parts.set(instance.store, part)
    return part
  }
}
