import { GUIDE_CHAPTERS } from '#domain/guide-chapters.ts'
import { Link } from '#features/visit/Link.tsx'
import { ResumeCheck } from '#features/visit/ResumeCheck.tsx'
import { pathForChapter } from '#flow/paths.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { LinkCards } from '#ui/LinkCards.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'

/** The chapters of the treatment guide, with a sentence about each. */
export function GuideScreen() {
  const { t } = useTranslation(['guide', 'ui'])
  return (
    <>
      <PageTitle title={t('ui:title.page', { page: t('ui:guide.title') })} />
      <h1 tabIndex={-1}>{t('ui:guide.name')}</h1>
      <p>{t('page.lead')}</p>
      <LinkCards>
        {GUIDE_CHAPTERS.map((chapter) => (
          <Link key={chapter} to={pathForChapter(chapter)}>
            <b>{t(`chapters.${chapter}.name`)}</b> <span>{t(`chapters.${chapter}.summary`)}</span>
          </Link>
        ))}
      </LinkCards>
      <p>{t('page.not-advice')}</p>
      <p>{t('page.united-states')}</p>
      <p data-print="never">{t('page.sources-note')}</p>
      <ResumeCheck />
    </>
  )
}
