/**
 * Marks on the html element, for the styles to go by. A style that looks into the page by itself,
 * `html:has(…)`, is asked again with every change anywhere in it: a third of what a step costs.
 * Each of these gives back what takes its marks off again.
 */

/** The text size and the colors that a person chose: `data-text-size` and `data-theme`. */
export function markPageLook(textSize: string, theme: string): () => void {
  return mark({ textSize, theme })
}

/** A device that goes from hand to hand: `data-shared-device`. */
export function markSharedDevice(): () => void {
  return mark({ sharedDevice: '' })
}

/** Two people at one screen, where the page takes the room that there is: `data-two-people`. */
export function markTwoPeople(): () => void {
  return mark({ twoPeople: '' })
}

/** A part of the page is being read aloud: `data-reads-aloud`. */
export function markReadingAloud(): () => void {
  return mark({ readsAloud: '' })
}

function mark(marks: Readonly<Record<string, string>>): () => void {
  const { dataset } = document.documentElement
  Object.assign(dataset, marks)
  return () => {
    for (const name of Object.keys(marks)) delete dataset[name]
  }
}
