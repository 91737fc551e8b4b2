import { ACCESSIBILITY_REVIEWED_ON } from '#content/accessibility-review.ts'
import { ShiftSwitch } from '#features/quick-exit/ShiftSwitch.tsx'
import { HowReadAloud } from '#features/read-aloud/HowReadAloud.tsx'
import { WayBack } from '#features/visit/WayBack.tsx'
import { longDate } from '#i18n/long-date.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { useSharedDevice } from '#session/shared-device.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { ReportBarrier } from './ReportBarrier.tsx'

/** How to make Eleven fit, what was tested and what was not, and how to report a barrier. */
export function AccessibilityScreen() {
  const { t } = useTranslation(['about', 'ui', 'tablet'])
  const handsBack = useSharedDevice()

  return (
    <>
      <PageTitle title={t('ui:title.page', { page: t('ui:nav.accessibility') })} />
      <h1 tabIndex={-1}>{t('ui:nav.accessibility')}</h1>
      <p>{t('accessibility.lead')}</p>
      <h2>{t('accessibility.fit.heading')}</h2>
      <ul>
        <li>{t('accessibility.fit.display')}</li>
        <li>{t('accessibility.fit.browser')}</li>
        <li>{t('accessibility.fit.keys')}</li>
        <li>{t('accessibility.fit.skip')}</li>
        {!handsBack && <li>{t('accessibility.fit.leave')}</li>}
      </ul>
      <HowReadAloud />
      <p>{handsBack ? t('tablet:hand-back.shift') : t('accessibility.fit.shift')}</p>
      <ShiftSwitch />
      <h2>{t('accessibility.aim.heading')}</h2>
      <p>{t('accessibility.aim.level')}</p>
      <p>{t('accessibility.aim.more')}</p>
      <ul>
        <li>{t('accessibility.aim.contrast')}</li>
        <li>{t('accessibility.aim.targets')}</li>
        <li>{t('accessibility.aim.focus')}</li>
        <li>{t('accessibility.aim.time')}</li>
      </ul>
      <h2>{t('accessibility.tested.heading')}</h2>
      <p>{t('accessibility.tested.lead')}</p>
      <ul>
        <li>{t('accessibility.tested.rules')}</li>
        <li>{t('accessibility.tested.keys')}</li>
        <li>{t('accessibility.tested.order')}</li>
        <li>{t('accessibility.tested.targets')}</li>
        <li>{t('accessibility.tested.sizes')}</li>
        <li>{t('accessibility.tested.colors')}</li>
        <li>{t('accessibility.tested.motion')}</li>
      </ul>
      <h2>{t('accessibility.untested.heading')}</h2>
      <ul>
        <li>{t('accessibility.untested.people')}</li>
        <li>{t('accessibility.untested.readers')}</li>
        <li>{t('accessibility.untested.tools')}</li>
        <li>{t('accessibility.untested.browsers')}</li>
        <li>{t('accessibility.untested.devices')}</li>
      </ul>
      <h2>{t('accessibility.limits.heading')}</h2>
      <ul>
        <li>{t('accessibility.limits.reading')}</li>
        <li>{t('accessibility.limits.leave')}</li>
        <li>{t('accessibility.limits.paper')}</li>
        <li>{t('accessibility.limits.elsewhere')}</li>
        <li>{t('accessibility.limits.signing')}</li>
      </ul>
      <h2>{t('accessibility.report.heading')}</h2>
      <ReportBarrier contact={import.meta.env.BARRIER_CONTACT} />
      <p>{t('accessibility.reviewed', { date: longDate(t, ACCESSIBILITY_REVIEWED_ON) })}</p>
      <WayBack />
    </>
  )
}
