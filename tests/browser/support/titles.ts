/** Every title a tab may carry. A title reaches the history list and the disk: none may tell. */
const TITLES = [
  /^Eleven$/,
  /^About – Eleven$/,
  /^Check your answers – Eleven$/,
  /^First, one thing – Eleven$/,
  /^Get help now – Eleven$/,
  /^Question ([1-9]|1[01]) of 11 – Eleven$/,
  /^Something went wrong on our side – Eleven$/,
  /^This page is not here – Eleven$/,
  /^Your result – Eleven$/,
]

/** Whether a title is one of those that say nothing of what was answered. */
export function isNeutral(title: string): boolean {
  const bare = title.replace(/^Error: /, '')
  return TITLES.some((neutral) => neutral.test(bare))
}
