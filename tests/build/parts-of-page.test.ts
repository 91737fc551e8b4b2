import { describe, expect, it } from 'vitest'

import { partsByCountry, partsOfPage } from '../../build/parts-of-page.ts'

describe('what of a page is another in another country', () => {
  it('is all that is marked so, in its order and to the letter', () => {
    const { parts, rest } = partsByCountry(
      '<p>All</p><section data-by-country=""><a href="tel:911">Call 911<!-- --> <b>US</b></a></section>' +
        '<main><h3>One</h3><h3 data-by-country="">Call 911 &amp; wait</h3></main>',
    )
    expect(parts).toBe(
      '<section data-by-country=""><a href="tel:911">Call 911<!-- --> <b>US</b></a></section>' +
        '<h3 data-by-country="">Call 911 &amp; wait</h3>',
    )
    expect(rest).not.toContain('911')
  })

  it('leaves the same page where nothing else differs, and another where something does', () => {
    const page = (number: string, other: string) =>
      partsByCountry(`<p data-by-country="">${number}</p><p>${other}</p>`).rest
    expect(page('911', 'Wait')).toBe(page('999', 'Wait'))
    expect(page('911', 'Wait 911')).not.toBe(page('999', 'Wait 999'))
  })

  it('is refused where one part lies inside another', () => {
    const nested = '<div data-by-country=""><p data-by-country="">911</p></div>'
    expect(() => partsByCountry(nested)).toThrow('lies inside another')
  })
})

describe('the parts of a page', () => {
  it('are its main part and the layout around it', () => {
    expect(partsOfPage('<nav>a</nav><main id="page"><p>b</p></main><p>c</p>')).toEqual({
      main: '<p>b</p>',
      layout: '<nav>a</nav><p>c</p>',
    })
  })

  it('are refused where there is no main part', () => {
    expect(() => partsOfPage('<p>b</p>')).toThrow('no main part')
  })
})
