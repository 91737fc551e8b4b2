import { sourcesOfChapter } from '#content/guide/sources-of-chapter.ts'
import type { GuideChapterId } from '#domain/guide-chapters.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import styles from './ChapterSources.module.css'

/** On paper, where no link leads to the About page: what the chapter's numbers stand for. */
export function ChapterSources({ chapter }: { readonly chapter: GuideChapterId }) {
  const { t } = useTranslation('guide')
  return (
    <section className={styles['paper']}>
      <h2>{t('page.sources')}</h2>
      <ol>
        {sourcesOfChapter(chapter).map(({ id, number, citation, url }) => (
          <li key={id} value={number}>
            <bdi dir="ltr" lang="en">
              {[citation, url].filter(Boolean).join(' ')}
            </bdi>
          </li>
        ))}
      </ol>
    </section>
  )
}
