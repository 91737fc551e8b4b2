import { isSupervisionExempt, type CriterionId } from '#domain/criteria.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { Disclosure } from '#ui/Disclosure.tsx'

/** How often or how much makes a yes, and what is not meant. */
export function WhatCounts({ criterion }: { readonly criterion: CriterionId }) {
  const { t } = useTranslation(['ui', 'instrument'])
  const exempt = isSupervisionExempt(criterion)
  return (
    <Disclosure summary={t('check.counts')}>
      <p>
        <b>{t('check.this-counts')}</b>
        <br />
        {t(`instrument:criteria.${criterion}.counts`)}
      </p>
      <p>
        <b>{t(exempt ? 'check.asked-of-all' : 'check.this-does-not')}</b>
        <br />
        {t(`instrument:criteria.${criterion}.does-not-count`)}
      </p>
    </Disclosure>
  )
}
