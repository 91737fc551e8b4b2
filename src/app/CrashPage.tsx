import { useTranslation } from 'react-i18next'

import { HelpLines } from '#features/help-lines/HelpLines.tsx'
import { useSteps } from '#features/visit/use-steps.ts'
import { Button } from '#ui/Button.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import styles from './CrashPage.module.css'

/** After a throw in a screen: help first, and two ways on that keep the answers. */
export function CrashPage({ onTryAgain }: { readonly onTryAgain: () => void }) {
  const { t } = useTranslation()
  const { goTo } = useSteps()
  return (
    <>
      <PageTitle title={t('title.page', { page: t('crash.heading') })} />
      <h1 tabIndex={-1}>{t('crash.heading')}</h1>
      <p>{t('crash.body')}</p>
      <div className={styles['ways']}>
        <Button onPress={onTryAgain}>{t('crash.again')}</Button>
        <Button look="outlined" onPress={() => goTo({ kind: 'start' })}>
          {t('crash.to-start')}
        </Button>
      </div>
      <HelpLines />
    </>
  )
}
