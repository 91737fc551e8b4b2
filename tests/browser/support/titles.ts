/** Every title a tab may carry. A title reaches the history list and the disk: none may tell. */
const TITLES = [
  /^Eleven$/,
  /^About – Eleven$/,
  /^Accessibility – Eleven$/,
  /^Before you start – Eleven$/,
  /^Check your answers – Eleven$/,
  /^First, one thing – Eleven$/,
  /^Get help now – Eleven$/,
  /^Guide – Eleven$/,
  /^Guide, part \d+ of \d+ – Eleven$/,
  /^Question ([1-9]|1[01]) of 11 – Eleven$/,
  /^Something went wrong on our side – Eleven$/,
  /^Take it with you – Eleven$/,
  /^This page is not here – Eleven$/,
  /^Together(, questions|, notes)? – Eleven$/,
  /^What Eleven can’t hide – Eleven$/,
  /^Your next step – Eleven$/,
  /^Your result – Eleven$/,
  // What a printed page is named, and so the file that it may be saved as.
  /^(Notes|Help lines)$/,
]

/** Whether a title is one of those that say nothing of what was answered. */
export function isNeutral(title: string): boolean {
  const bare = title.replace(/^Error: /, '')
  return TITLES.some((neutral) => neutral.test(bare))
}
