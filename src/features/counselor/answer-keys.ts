/**
 * The single keys. Digits in the order of the answers on screen, and not their first letters, so
 * that they are the same in every language.
 */
export const MOVE_KEYS = { next: 'j', previous: 'k' } as const
export const ANSWER_KEYS = ['1', '2', '3', '4'] as const

/** Whether a key pressed there is part of what someone writes. */
export function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('textarea, select, input:not([type=radio], [type=checkbox])')
  )
}
