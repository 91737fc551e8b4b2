import { useState } from 'react'

import { thingsToGive } from '#features/counselor/things-to-give.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { chooseGiven } from '#session/interview-store.ts'
import { usePreferences } from '#session/use-preferences.ts'
import { useSession } from '#session/use-session.ts'
import { useAgency } from '#session/use-site-settings.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { UnkeptForm } from '#ui/UnkeptForm.tsx'
import styles from './ForCounselorScreen.module.css'

/** What the client took along or heard about, for the chart note. */
export function Given() {
  const { t, i18n } = useTranslation(['counselor', 'resources', 'ui'])
  const country = usePreferences((preferences) => preferences.country)
  const agency = useAgency()
  const given = useSession((state) => state.given)
  const [givenAtFirst] = useState(given) // a row whose tick is taken away stays, to be ticked again

  function handleCheck(id: string, checked: boolean) {
    const others = given.filter((each) => each !== id)
    chooseGiven(checked ? [...others, id] : others)
  }
  return (
    <UnkeptForm>
      <h2>{t('clinician.given.heading')}</h2>
      <p>{t('clinician.given.lead')}</p>
      <ul className={styles['given']}>
        {thingsToGive(t, i18n.language, country, agency, givenAtFirst).map(({ id, name }) => (
          <li key={id}>
            <Checkbox
              checked={given.includes(id)}
              label={name}
              onCheck={(checked) => handleCheck(id, checked)}
            />
          </li>
        ))}
      </ul>
    </UnkeptForm>
  )
}
