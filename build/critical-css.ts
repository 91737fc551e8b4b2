import Beasties from 'beasties'

/** Rules for paper, and for what a mouse stands over. */
const LATER = /@(?:media (?:print|\(hover:hover\))|page[^{]*)\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g

/**
 * The part of a stylesheet that these pieces of HTML are shown with, for a page to carry in itself,
 * those in templates too: the rest arrives later and changes nothing that is seen. Rules for paper are
 * left for then, and for what a mouse stands over.
 */
export async function criticalCss(css: string, html: readonly string[]): Promise<string> {
  const reducer = new Beasties({
    reduceInlineStyles: true,
    mergeStylesheets: false,
    keyframes: 'none',
    fonts: false,
    logLevel: 'silent',
  })
  // Beasties looks into no template.
  const body = html.join('').replaceAll(/<(\/?)template\b/g, '<$1div')
  const page = `<html><head><style>${css.replaceAll(LATER, '')}</style></head><body>${body}</body></html>`
  const [, reduced] = /<style>([^]*?)<\/style>/.exec(await reducer.process(page)) ?? []
  if (reduced === undefined) throw new Error('The stylesheet of a page got lost.')
  return reduced
}
