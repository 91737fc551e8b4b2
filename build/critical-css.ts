import Beasties from 'beasties'

/**
 * The part of a stylesheet that these pieces of HTML are shown with, for a page to carry in itself:
 * the rest arrives later and changes nothing that is seen. Rules for paper are left for then.
 */
export async function criticalCss(css: string, html: readonly string[]): Promise<string> {
  const reducer = new Beasties({
    reduceInlineStyles: true,
    mergeStylesheets: false,
    keyframes: 'none',
    fonts: false,
    logLevel: 'silent',
  })
  const forScreens = css.replaceAll(/@media print\{(?:[^{}]*\{[^{}]*\})*\}/g, '')
  const page = `<html><head><style>${forScreens}</style></head><body>${html.join('')}</body></html>`
  const [, reduced] = /<style>([^]*?)<\/style>/.exec(await reducer.process(page)) ?? []
  if (reduced === undefined) throw new Error('The stylesheet of a page got lost.')
  return reduced
}
