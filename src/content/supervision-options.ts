import { SUPERVISION_ANSWERS, type SupervisionAnswer } from '#domain/answers.ts'

/** How a language is asked for its words for the answers to how opioids were taken. */
type AskForOption = (
  key:
    | `instrument:supervision.options.${SupervisionAnswer}.label`
    | `instrument:supervision.options.${'sole' | 'not-sole'}.hint`,
) => string

interface SupervisionOption {
  readonly value: SupervisionAnswer
  readonly label: string
  readonly hint: string | undefined
}

/** The answers to how opioids were taken, in their order: what each says, and more where it needs it. */
export function supervisionOptions(t: AskForOption): readonly SupervisionOption[] {
  return SUPERVISION_ANSWERS.map((value) => ({
    value,
    label: t(`instrument:supervision.options.${value}.label`),
    hint:
      value === 'sole' || value === 'not-sole'
        ? t(`instrument:supervision.options.${value}.hint`)
        : undefined,
  }))
}
