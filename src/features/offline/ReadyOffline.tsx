import { oldestCheck } from '#content/oldest-check.ts'
import { ALL_LINES } from '#content/resources/lines-in.ts'
import { longDate } from '#i18n/long-date.ts'
import { useTranslation } from '#i18n/use-translation.ts'

/** That the whole site is on this device, and how old its help lines are. */
export function ReadyOffline() {
  const { t } = useTranslation(['offline', 'ui'])
  return t('ready', { date: longDate(t, oldestCheck(ALL_LINES)) })
}
