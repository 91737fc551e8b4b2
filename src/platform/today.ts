/** The day it is here, as YYYY-MM-DD. */
export function today(): string {
  return written(new Date())
}

/** The day that follows, which it may already be elsewhere. */
export function tomorrow(): string {
  const day = new Date()
  day.setDate(day.getDate() + 1)
  return written(day)
}

function written(date: Date): string {
  const day = String(date.getDate()).padStart(2, '0')
  const month = String(date.getMonth() + 1).padStart(2, '0')
  return `${date.getFullYear()}-${month}-${day}`
}
