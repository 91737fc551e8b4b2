import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface Paper {
  readonly title: unknown
  readonly pages: number
  /** Every word in reading order, with single spaces, however the lines were broken. */
  readonly text: string
  /** The size of the smallest letters, in points. */
  readonly smallest: number
}

/** Reads a PDF the way its reader would: what it is named, how long it is, and what it says. */
export async function readPdf(pdf: Uint8Array): Promise<Paper> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const paper = await task.promise
  try {
    const { info } = await paper.getMetadata()
    const texts = []
    const sizes: number[] = []
    for (let number = 1; number <= paper.numPages; number += 1) {
      const { items } = await (await paper.getPage(number)).getTextContent()
      texts.push(...items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')))
      sizes.push(...items.flatMap((item) => ('str' in item && item.str.trim() ? item.height : [])))
      texts.push(' ') // a page ends a line
    }
    const text = texts.join('').replaceAll(/\s+/g, ' ')
    return {
      title: 'Title' in info ? info.Title : undefined,
      pages: paper.numPages,
      text,
      smallest: Math.min(...sizes),
    }
  } finally {
    await task.destroy()
  }
}
