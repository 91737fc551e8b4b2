import { chaptersAround, type GuideChapterId } from '#domain/guide-chapters.ts'
import { Link } from '#features/visit/Link.tsx'
import { PATHS, pathForChapter } from '#flow/paths.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { LinkCards } from '#ui/LinkCards.tsx'
import styles from './ChapterNav.module.css'

/** From the end of a chapter on: to the next, to the one before, to all of them, or to help. */
export function ChapterNav({ chapter }: { readonly chapter: GuideChapterId }) {
  const { t } = useTranslation(['guide', 'ui'])
  const { previous, next } = chaptersAround(chapter)
  const neighbours = [
    { label: t('page.next'), to: next },
    { label: t('page.previous'), to: previous },
  ]
  return (
    <nav aria-label={t('page.chapters')} className={styles['nav']}>
      <LinkCards>
        {neighbours.flatMap(({ label, to }) =>
          to === undefined
            ? []
            : [
                <Link key={to} to={pathForChapter(to)}>
                  <span>{label}</span> <b>{t(`chapters.${to}.name`)}</b>
                </Link>,
              ],
        )}
      </LinkCards>
      <p className={styles['ways']}>
        <Link to={PATHS.guide}>{t('page.all')}</Link>
        <Link to={PATHS.help}>{t('ui:nav.help')}</Link>
      </p>
    </nav>
  )
}
