import { useTranslation } from '#i18n/use-translation.ts'
import styles from './InterviewScreen.module.css'

type PromptsProps = {
  readonly prompts: readonly string[]
  /** Its heading stands one level under the question’s. */
  readonly heading: 'h3' | 'h4'
}

/** What a counselor may say to hear more than a yes or a no. */
export function Prompts({ prompts, heading: Heading }: PromptsProps) {
  const { t } = useTranslation('counselor')
  return (
    <>
      <Heading>{t('interview.ask')}</Heading>
      <ul className={styles['prompts']}>
        {prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
    </>
  )
}
