import { oldestCheck } from '#content/oldest-check.ts'
import { ALL_LINES, emergencyNumber } from '#content/resources/lines-in.ts'
import { INSTRUMENT_VERSION } from '#domain/instrument.ts'
import { Link } from '#features/visit/Link.tsx'
import { WayBack } from '#features/visit/WayBack.tsx'
import { PATHS } from '#flow/paths.ts'
import { LANGUAGES } from '#i18n/languages.ts'
import { longDate } from '#i18n/long-date.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { languageOf } from '#i18n/word-files.ts'
import { useSharedDevice } from '#session/shared-device.ts'
import { usePreferences } from '#session/use-preferences.ts'
import lone from '#ui/lone-link.module.css'
import { PageTitle } from '#ui/PageTitle.tsx'
import { LicencesSection } from './LicencesSection.tsx'
import { SourcesSection } from './SourcesSection.tsx'

/** What Eleven is, what it keeps to itself, how it counts and what it rests on. */
export function AboutScreen() {
  const { t, i18n } = useTranslation(['about', 'ui', 'tablet'])
  const handsBack = useSharedDevice()
  const number = usePreferences(({ country }) => emergencyNumber(country))

  return (
    <>
      <PageTitle title={t('ui:title.page', { page: t('ui:nav.about') })} />
      <h1 tabIndex={-1}>{t('about.heading')}</h1>
      <h2>{t('about.what.heading')}</h2>
      <p>{t('about.what.body')}</p>
      <h2>{t('about.diagnosis.heading')}</h2>
      <p>{t('about.diagnosis.body')}</p>
      <h2>{t('about.private.heading')}</h2>
      <p>{t('about.private.kept')}</p>
      <p>{handsBack ? t('tablet:hand-back.how') : t('about.private.gone')}</p>
      <p>{t('about.private.not-hidden')}</p>
      <p>{t('about.private.worker')}</p>
      <p>
        <Link className={lone['lone']} to={PATHS.privacy}>
          {t('ui:nav.privacy')}
        </Link>
      </p>
      <p>
        <Link className={lone['lone']} to={PATHS.offline}>
          {t('ui:offline.name')}
        </Link>
      </p>
      <h2>{t('about.check.heading')}</h2>
      <p>{t('about.check.lead')}</p>
      <ol>
        <li>{t('about.check.offline')}</li>
        <li>{t('about.check.network')}</li>
        <li>{t('about.check.storage')}</li>
      </ol>
      <h2>{t('about.counting.heading')}</h2>
      <p>{t('about.counting.each')}</p>
      <p>{t('about.counting.bands')}</p>
      <p>{t('about.counting.exception')}</p>
      <p>{t('about.counting.undetermined')}</p>
      <p>
        <Link className={lone['lone']} to={PATHS.paper}>
          {t('ui:paper.name')}
        </Link>
      </p>
      <h2>{t('about.basis.heading')}</h2>
      <p>{t('about.basis.ideas')}</p>
      <p>{t('about.basis.not-tested')}</p>
      {LANGUAGES[languageOf(i18n)].translation === 'not-reviewed' && (
        <p>{t('ui:language.not-reviewed')}</p>
      )}
      <h2>{t('about.version.heading')}</h2>
      <p data-by-country="">
        {t('about.version.body', {
          version: INSTRUMENT_VERSION,
          date: longDate(t, oldestCheck(ALL_LINES)),
          number: number ?? t('ui:country.emergency-number'),
        })}
      </p>
      <h2>{t('agencies.heading')}</h2>
      <p>{t('agencies.summary')}</p>
      <p>
        <Link className={lone['lone']} to={PATHS.setup}>
          {t('ui:setup.name')}
        </Link>
      </p>
      <SourcesSection />
      <LicencesSection />
      <WayBack />
    </>
  )
}
