import { useState } from 'react'

import { encodeAnswers } from '#domain/answer-code.ts'
import type { CompleteAnswers, Supervision } from '#domain/answers.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { SpelledCode } from '#ui/SpelledCode.tsx'

type AnswerCodeProps = {
  readonly answers: CompleteAnswers
  readonly supervision: Supervision
}

/** The answers as a code for another device. It is made when asked for, and kept nowhere. */
export function AnswerCode({ answers, supervision }: AnswerCodeProps) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(false)
  return (
    <div data-print="never">
      <Disclosure summary={t('code.show-heading')}>
        <p>{t('code.what-it-is')}</p>
        <p>{t('code.warning')}</p>
        <div role="status">
          {shown && (
            <>
              <b>{t('code.yours')}</b>
              <SpelledCode code={encodeAnswers(answers, supervision)} />
            </>
          )}
        </div>
        <Button look="outlined" onPress={() => setShown(!shown)}>
          {t(shown ? 'code.hide' : 'code.show')}
        </Button>
      </Disclosure>
    </div>
  )
}
