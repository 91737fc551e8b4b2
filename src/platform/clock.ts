/** The moment now, by this device's clock. */
export function today(): Date {
  return new Date()
}
