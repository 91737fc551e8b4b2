/** The first element that a selector names. */
export function find(selector: string, within: ParentNode = document): HTMLElement | null {
  return within.querySelector<HTMLElement>(selector)
}

/** The same for what is held in a template. */
export function findTemplate(selector: string): DocumentFragment | undefined {
  return document.querySelector<HTMLTemplateElement>(selector)?.content
}
