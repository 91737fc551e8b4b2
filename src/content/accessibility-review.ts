/** The day when the page on accessibility was last held against what is tested. */
export const ACCESSIBILITY_REVIEWED_ON = '2026-11-21'
