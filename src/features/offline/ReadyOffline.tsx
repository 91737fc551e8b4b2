import { useTranslation } from 'react-i18next'

import { oldestCheck } from '#content/resources/oldest-check.ts'

/** That the whole site is on this device, and how old its help lines are. */
export function ReadyOffline() {
  const { t, i18n } = useTranslation('offline')
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'UTC' })
  return t('ready', { date: date.format(new Date(oldestCheck())) })
}
