import styles from './UnbrokenText.module.css'

/**
 * A phone number or a site, with the comma or full stop behind it. In a language from right to left
 * a number has marks around it: i18n/number-order.ts.
 */
const WHOLE = /(\u2068?(?:[\w-]+(?:\.[a-z]{2,})+|\b\d[\d -]*\d\b)\u2069?[,.]?)/

/** Words in which a phone number or a site stays on one line where there is room. */
export function UnbrokenText({ text }: { readonly text: string }) {
  return text.split(WHOLE).map((part, place) => {
    if (place % 2 === 0) return part
    const [start, ...ends] = part.split(/(?=\.\w)/)
    return (
      <span className={styles['whole']} key={place}>
        {start}
        {ends.map((end) => (
          <span key={end}>{end}</span>
        ))}
      </span>
    )
  })
}
