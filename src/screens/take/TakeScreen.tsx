import { useId, useRef, useState } from 'react'

import {
  buildHelpOnly,
  buildNotes,
  TAKE_AWAY_CONTENTS,
  type TakeAway,
  type TakeAwayContent,
} from '#exports/take-away.ts'
import { toPlainText } from '#exports/plain-text.ts'
import { helpTexts } from '#features/take-away/help-texts.ts'
import { localTexts } from '#features/take-away/local-texts.ts'
import { notesTexts } from '#features/take-away/notes-texts.ts'
import { WaysToTake } from '#features/take-away/WaysToTake.tsx'
import { WayBack } from '#features/visit/WayBack.tsx'
import type { FinishedSitting } from '#flow/sitting.ts'
import { longDate } from '#i18n/long-date.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { selectText } from '#platform/clipboard.ts'
import { canPrint } from '#platform/print.ts'
import { today } from '#platform/today.ts'
import { useSharedDevice } from '#session/shared-device.ts'
import { usePreferences } from '#session/use-preferences.ts'
import { useAgency } from '#session/use-site-settings.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { RadioCards } from '#ui/RadioCards.tsx'
import { UnkeptForm } from '#ui/UnkeptForm.tsx'
import { Preview } from './Preview.tsx'
import { WaysToPrint } from './WaysToPrint.tsx'
import styles from './TakeScreen.module.css'

type TakeScreenProps = {
  /** Without finished answers there are help lines to take, and nothing else. */
  readonly finished: FinishedSitting | undefined
}

/** What leaves the screen: chosen, seen whole, and then printed, copied or saved. */
export function TakeScreen({ finished }: TakeScreenProps) {
  const { t, i18n } = useTranslation(['guidance', 'ui', 'instrument', 'resources', 'take'])
  const firstRadio = useId()
  const preview = useRef<HTMLElement>(null)
  const keepsNothing = useSharedDevice()
  const [content, setContent] = useState<TakeAwayContent>('help')
  const country = usePreferences((preferences) => preferences.country)
  const agency = useAgency()
  const [day] = useState(today)
  const takeAway = build()

  function build(): TakeAway {
    const local = agency && localTexts(t, i18n.language, agency)
    const help = helpTexts(t, i18n.language, country, local)
    if (!finished || content === 'help') return buildHelpOnly(help)
    const texts = notesTexts(t, longDate(t, day), help)
    return buildNotes(finished.answers, finished.supervision, content === 'answers', texts)
  }

  function handleCopyRefused() {
    if (preview.current) selectText(preview.current)
  }

  return (
    <>
      <PageTitle title={t('ui:title.page', { page: t('ui:take.link') })} />
      {finished ? (
        <UnkeptForm>
          <RadioCards
            error={undefined}
            id={firstRadio}
            legend={t('take:question')}
            options={TAKE_AWAY_CONTENTS.map((value) => ({
              value,
              label: t(`take:contents.${value}.label`),
              hint: t(`take:contents.${value}.hint`),
            }))}
            value={content}
            onAnswer={setContent}
          />
        </UnkeptForm>
      ) : (
        <h1 tabIndex={-1}>{t('take:help-heading')}</h1>
      )}
      <h2>{t('take:preview')}</h2>
      <Preview label={t('take:preview')} ref={preview} takeAway={takeAway} />
      <h2>{t('take:traces-heading')}</h2>
      {keepsNothing ? (
        <WaysToPrint key={content} />
      ) : (
        <>
          <p>{t('take:traces')}</p>
          <p>{t(canPrint() ? 'take:print-header' : 'take:no-print')}</p>
          <WaysToTake
            file={t('take:file')}
            key={content}
            text={toPlainText(takeAway)}
            onCopyRefused={handleCopyRefused}
          />
        </>
      )}
      <div className={styles['back']}>
        <WayBack />
      </div>
    </>
  )
}
