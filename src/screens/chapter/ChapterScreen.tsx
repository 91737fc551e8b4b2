import { CHAPTERS } from '#content/guide/chapters.ts'
import { GUIDE_CHAPTERS, type GuideChapterId } from '#domain/guide-chapters.ts'
import { ResumeCheck } from '#features/visit/ResumeCheck.tsx'
import { useTranslation } from '#i18n/use-translation.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { BlockView } from './BlockView.tsx'
import { ChapterNav } from './ChapterNav.tsx'
import { ChapterSources } from './ChapterSources.tsx'

/** One chapter of the guide, as its data says. */
export function ChapterScreen({ chapter }: { readonly chapter: GuideChapterId }) {
  const { t } = useTranslation(['guide', 'ui'])
  // Titles reach the history list, so this one says which chapter it is and not what is in it.
  const number = GUIDE_CHAPTERS.indexOf(chapter) + 1
  const page = t('page.title', { number, total: GUIDE_CHAPTERS.length })
  return (
    <>
      <PageTitle title={t('ui:title.page', { page })} />
      <h1 tabIndex={-1}>{t(`chapters.${chapter}.name`)}</h1>
      {CHAPTERS[chapter].map((block, place) => (
        <BlockView block={block} key={place} />
      ))}
      <ChapterSources chapter={chapter} />
      <ChapterNav chapter={chapter} />
      <ResumeCheck />
    </>
  )
}
