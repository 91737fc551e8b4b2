import { useTranslation } from 'react-i18next'

import styles from './InterviewScreen.module.css'

/** What a counselor may say to hear more than a yes or a no. */
export function Prompts({ prompts }: { readonly prompts: readonly string[] }) {
  const { t } = useTranslation('counselor')
  return (
    <>
      <h4>{t('interview.ask')}</h4>
      <ul className={styles['prompts']}>
        {prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
    </>
  )
}
