import { useId, useRef, useState, type SubmitEvent } from 'react'

import { decodeAnswers, type CodeRefusal } from '#domain/answer-code.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { isOfNobody, takeInAnswers } from '#session/session-store.ts'
import { useSession } from '#session/use-session.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { TextField } from '#ui/TextField.tsx'

type Refused = { readonly because: CodeRefusal; readonly tries: number }

/** Reads a code from another device, and calls `onRead` once its answers are in the sitting. */
export function EnterCode({ onRead }: { readonly onRead: () => void }) {
  const { t } = useTranslation()
  const field = useId()
  const begun = useSession((state) => !isOfNobody(state))
  const isTogether = useSession(({ answeredBy }) => answeredBy !== undefined)
  const input = useRef<HTMLInputElement>(null)
  const [refused, setRefused] = useState<Refused>()
  const error = refused && t(`code.refused.${refused.because}`)

  function handleSubmit(event: SubmitEvent) {
    event.preventDefault()
    const decoded = decodeAnswers(input.current?.value ?? '')
    if (decoded.kind === 'refused') {
      setRefused({ because: decoded.because, tries: (refused?.tries ?? 0) + 1 })
      return
    }
    if (input.current) input.current.value = ''
    setRefused(undefined)
    takeInAnswers(decoded.supervision, decoded.answers)
    onRead()
  }

  return (
    <Disclosure summary={t('code.read-heading')}>
      <PageTitle title={error ? t('title.error', { title: t('title.start') }) : t('title.start')} />
      <form autoComplete="off" noValidate onSubmit={handleSubmit}>
        {error && (
          <ErrorSummary
            errors={[{ text: error, targetId: field }]}
            heading={t('error.heading')}
            key={refused.tries}
          />
        )}
        <TextField
          error={error ? { word: t('error.word'), text: error } : undefined}
          hint={t('code.hint')}
          id={field}
          label={t('code.label')}
          ref={input}
        />
        {begun && <p>{t(isTogether ? 'code.replaces-notes' : 'code.replaces')}</p>}
        <Button look="outlined" submits>
          {t('code.read')}
        </Button>
      </form>
    </Disclosure>
  )
}
