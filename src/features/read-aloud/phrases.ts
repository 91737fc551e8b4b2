import { spokenText } from './spoken-text.ts'

/** One sentence, or a label by itself, as it stands on the page and as the voice is given it. */
export interface Phrase {
  readonly spoken: string
  /** Where it stands; none for the words that lead to the choices, which are not on the page. */
  readonly place: { readonly range: Range; readonly text: string } | undefined
}

/**
 * No words to read: buttons, links whose word says nothing without their row (“Change”), pictures
 * whose meaning the text has, what is folded away.
 */
const PASSED_OVER =
  'button, a[aria-label], [role="img"], [aria-hidden="true"], [hidden], details:not([open]), [data-read-aloud="never"]'

/** What is one thing said, whatever it is put together from. */
const WHOLE = '[data-read-aloud="whole"] > *'

/**
 * What stands in a part of the page, phrase by phrase. One text node is one thing said: sentences
 * are never glued from parts here (docs/adr/0006), so each is whole in its element. Only words with a
 * number in them are in parts, and one thing said where what holds them says so. Before the first of
 * several choices come the words that lead to them, so that none is taken for an answer.
 */
export function phrasesIn(part: Element, language: string, toChoices: string): Phrase[] {
  const phrases: Phrase[] = []
  let atChoices = false
  let said: Element | undefined
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const holder = node.parentElement
    if (!holder || node.data.trim() === '' || holder.closest(PASSED_OVER)) continue
    if (!atChoices && holder.closest('label')) {
      atChoices = true
      phrases.push({ spoken: toChoices, place: undefined })
    }
    const whole = holder.closest(WHOLE)
    if (!whole) phrases.push(...phrasesOf(node, language))
    else if (whole !== said) phrases.push(phraseOf(whole))
    said = whole ?? undefined
  }
  return phrases
}

/** Whether a phrase is still where it was when the reading began. */
export function isStillThere({ place }: Phrase): boolean {
  return !place || (place.range.startContainer.isConnected && place.range.toString() === place.text)
}

function phraseOf(whole: Element): Phrase {
  const range = document.createRange()
  range.selectNodeContents(whole)
  const text = range.toString()
  return { spoken: spokenText(text), place: { range, text } }
}

function phrasesOf(node: Text, language: string): Phrase[] {
  return sentencesIn(node.data, language).map(({ text, start }) => {
    const range = document.createRange()
    range.setStart(node, start)
    range.setEnd(node, start + text.length)
    return { spoken: spokenText(text), place: { range, text } }
  })
}

function sentencesIn(text: string, language: string): { text: string; start: number }[] {
  const segments =
    'Segmenter' in Intl
      ? [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
      : [{ segment: text, index: 0 }] // Firefox before 125: the whole text at once
  return segments
    .filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment))
    .map(({ segment, index }) => ({
      text: segment.trim(),
      start: index + segment.length - segment.trimStart().length,
    }))
}
