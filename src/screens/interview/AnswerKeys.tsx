import { ANSWERS } from '#domain/answers.ts'
import { ANSWER_KEYS, MOVE_KEYS } from '#features/counselor/answer-keys.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { chooseKeys } from '#session/interview-store.ts'
import { useSession } from '#session/use-session.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import styles from './InterviewScreen.module.css'

/** The switch for the single keys and, while they are on, what each does. */
export function AnswerKeys() {
  const { t } = useTranslation(['counselor', 'instrument'])
  const on = useSession(({ keysOn }) => keysOn)
  return (
    <div className={styles['keys']}>
      <Checkbox checked={on} label={t('keys.switch')} onCheck={chooseKeys} />
      {on && (
        <>
          <dl aria-label={t('keys.heading')}>
            {(['next', 'previous'] as const).map((way) => (
              <div key={way}>
                <dt>
                  <kbd>{MOVE_KEYS[way].toUpperCase()}</kbd>
                </dt>
                <dd>{t(`keys.${way}`)}</dd>
              </div>
            ))}
            {ANSWERS.map((answer, place) => (
              <div key={answer}>
                <dt>
                  <kbd>{ANSWER_KEYS[place]}</kbd>
                </dt>
                <dd>{t(`instrument:answers.${answer}`)}</dd>
              </div>
            ))}
          </dl>
          <p>{t('keys.note')}</p>
        </>
      )}
    </div>
  )
}
