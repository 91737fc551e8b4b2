import type { CountryId } from '#domain/countries.ts'
import { INSTRUMENT_VERSION } from '#domain/instrument.ts'
import { LANGUAGES } from '#i18n/languages.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { languageOf } from '#i18n/word-files.ts'
import { Counting } from './Counting.tsx'
import { HowTaken } from './HowTaken.tsx'
import { PaperLines, type LocalOnPaper } from './PaperLines.tsx'
import { PaperQuestions } from './PaperQuestions.tsx'
import { PaperSafety } from './PaperSafety.tsx'
import styles from './PaperSheet.module.css'

type PaperSheetProps = {
  /** Whose help lines and emergency number it has. */
  readonly country: CountryId
  /** What an agency has near by: there is room for one service. */
  readonly local?: LocalOnPaper | undefined
}

/**
 * One sheet of paper: what is asked on one side, what it comes to and what helps on the other. It
 * has no state, no router and no store.
 */
export function PaperSheet({ country, local }: PaperSheetProps) {
  const { t, i18n } = useTranslation(['paper', 'ui', 'guidance', 'take'])
  const isReviewed = LANGUAGES[languageOf(i18n)].translation !== 'not-reviewed'

  return (
    <section aria-label={t('page.preview')} className={styles['sheet']} data-print="only">
      <div className={styles['side']}>
        <h2>{t('ui:start.heading')}</h2>
        <p>{t('form.lead')}</p>
        <HowTaken />
        <PaperQuestions />
        <p>{t('take:about.basis', { version: INSTRUMENT_VERSION })}</p>
        {!isReviewed && <p>{t('ui:language.not-reviewed')}</p>}
        <p className={styles['turnOver']}>{t('form.turn-over', { skip: t('form.skip') })}</p>
      </div>
      <div className={styles['side']}>
        <Counting />
        <PaperSafety country={country} />
        <PaperLines country={country} local={local} />
      </div>
    </section>
  )
}
