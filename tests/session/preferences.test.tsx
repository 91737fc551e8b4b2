import { render } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'

import {
  chooseCountry,
  chooseTextSize,
  preferencesStore,
  takeOverWrittenFor,
} from '#session/preferences-store.ts'
import { usePreferences } from '#session/use-preferences.ts'

const INITIAL = preferencesStore.getInitialState()

afterEach(() => {
  takeOverWrittenFor(undefined)
  preferencesStore.setState(INITIAL, true)
})

/** Says a country and a text size, and notes what it says each time. */
function Page({ said }: { readonly said?: string[] }) {
  const words = usePreferences(({ country, textSize }) => `${country}, ${textSize}`)
  said?.push(words)
  return <p>{words}</p>
}

/** Takes a page over that stands there as HTML; returns what it said in turn, and its element before. */
function takeOver(html: string) {
  const container = document.body.appendChild(document.createElement('div'))
  container.innerHTML = html
  const written = container.firstChild
  const said: string[] = []
  render(<Page said={said} />, { container, hydrate: true })
  return { said, written, container }
}

describe('preferences, while React takes over a page that was written at the build,', () => {
  it('are first those of the country it was written for, then the person’s own, in the same place', () => {
    const html = renderToString(<Page />)
    chooseCountry('canada')
    takeOverWrittenFor('united-states')
    const { said, written, container } = takeOver(html)
    expect(said).toEqual(['united-states, normal', 'canada, normal'])
    expect(written?.isConnected).toBe(true)
    expect(container).toHaveTextContent('canada, normal')
  })

  it('are otherwise what they are by then', () => {
    chooseCountry('ireland')
    chooseTextSize('large')
    const { said } = takeOver(renderToString(<Page />))
    expect(said).toEqual(['ireland, large'])
  })
})
