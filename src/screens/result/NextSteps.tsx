import { useTranslation } from 'react-i18next'

import { HelpLines } from '#features/help-lines/HelpLines.tsx'

/** The short way to help, the same for every result. */
export function NextSteps() {
  const { t } = useTranslation('guidance')
  return (
    <section>
      <h2>{t('next.heading')}</h2>
      <p>{t('next.lead')}</p>
      <h3>{t('next.talk.heading')}</h3>
      <p>{t('next.talk.body')}</p>
      <HelpLines kinds={['crisis-line']} />
      <h3>{t('next.medicine.heading')}</h3>
      <p>{t('next.medicine.body')}</p>
      <HelpLines kinds={['treatment-finder']} />
      <h3>{t('next.safer.heading')}</h3>
      <ul>
        <li>{t('next.safer.naloxone')}</li>
        <li>{t('next.safer.alone')}</li>
        <li>{t('next.safer.mixing')}</li>
        <li>{t('next.safer.break')}</li>
        <li>{t('next.safer.stopping')}</li>
      </ul>
    </section>
  )
}
