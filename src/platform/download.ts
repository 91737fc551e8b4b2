/** Long enough for a slow device to have begun; the text is in memory until then. */
const REVOKE_AFTER_MS = 10_000

const PLAIN_TEXT = 'text/plain;charset=utf-8'
/** Source: hl7.org/fhir/R4/http.html#mime-type */
export const FHIR_JSON = 'application/fhir+json;charset=utf-8'

/**
 * Offers text as a file of this name. Makes no request: the file is a blob of this page. False
 * where the browser refuses; it never throws. A browser does not say whether a file was then kept.
 */
export function saveTextFile(fileName: string, text: string, type = PLAIN_TEXT): boolean {
  try {
    const address = URL.createObjectURL(new Blob([text], { type }))
    const link = document.createElement('a')
    link.href = address
    link.download = fileName
    link.click()
    window.setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS)
    return true
  } catch {
    return false
  }
}
