import { useId, useState, type ReactNode, type SubmitEvent } from 'react'

import { usePlace } from '#features/visit/use-place.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { Button } from '#ui/Button.tsx'
import { ButtonRow } from '#ui/ButtonRow.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { RadioCards, type RadioOption } from '#ui/RadioCards.tsx'

type ChoiceFormProps<Value extends string> = {
  readonly title: string
  readonly question: string
  readonly options: readonly RadioOption<Value>[]
  readonly value: Value | undefined
  /** What to say when someone goes on with nothing chosen. */
  readonly nothingChosen: string
  readonly onAnswer: (value: Value) => void
  readonly onContinue: () => void
  readonly onBack: () => void
  /** Stands between the question and its answers. */
  readonly before?: ReactNode
  /** Stands under the answers. */
  readonly after: ReactNode
}

/**
 * One question with its answers, Back and Continue. Choosing keeps the answer at once and goes
 * nowhere; only Continue goes on, and with nothing chosen it says so. The next question may come to
 * the same form: what was tried on one page is not known on the next.
 */
export function ChoiceForm<Value extends string>(props: ChoiceFormProps<Value>) {
  const { title, question, options, value, nothingChosen, before, after } = props
  const { t } = useTranslation()
  const firstRadio = useId()
  const arrival = usePlace((place) => place.arrival)
  const [tries, setTries] = useState({ on: arrival, failed: 0 })
  const failedTries = tries.on === arrival ? tries.failed : 0
  const failed = failedTries > 0 && value === undefined

  function handleSubmit(event: SubmitEvent) {
    event.preventDefault()
    if (value === undefined) setTries({ on: arrival, failed: failedTries + 1 })
    else props.onContinue()
  }

  return (
    <form autoComplete="off" data-missing={nothingChosen} noValidate onSubmit={handleSubmit}>
      <PageTitle title={failed ? t('title.error', { title }) : title} />
      {failed && (
        <ErrorSummary
          errors={[{ text: nothingChosen, targetId: firstRadio }]}
          heading={t('error.heading')}
          key={failedTries}
        />
      )}
      <RadioCards
        error={failed ? { word: t('error.word'), text: nothingChosen } : undefined}
        id={firstRadio}
        legend={question}
        options={options}
        value={value}
        onAnswer={props.onAnswer}
      >
        {before}
      </RadioCards>
      {after}
      <ButtonRow>
        <Button leads="back" look="outlined" onPress={props.onBack}>
          {t('check.back')}
        </Button>
        <Button leads="on" submits>
          {t('check.continue')}
        </Button>
      </ButtonRow>
    </form>
  )
}
