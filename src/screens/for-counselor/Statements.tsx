import { REMISSIONS, type Remission } from '#domain/interview.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { stateAsClinician } from '#session/interview-store.ts'
import { useSession } from '#session/use-session.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { RadioRow } from '#ui/RadioRow.tsx'
import { UnkeptForm } from '#ui/UnkeptForm.tsx'

/** What a clinician states: never computed, and never filled in beforehand. */
export function Statements() {
  const { t } = useTranslation('counselor')
  const statements = useSession((state) => state.statements)

  function handleRemission(chosen: Remission | 'none') {
    const { remission: _earlier, ...others } = statements
    stateAsClinician(chosen === 'none' ? others : { ...others, remission: chosen })
  }
  return (
    <UnkeptForm>
      <h2>{t('clinician.states.heading')}</h2>
      <p>{t('clinician.states.lead')}</p>
      <RadioRow
        legend={<h3>{t('clinician.states.remission')}</h3>}
        length="long"
        options={[
          { value: 'none', label: t('clinician.states.options.none.label') },
          ...REMISSIONS.map((value) => ({
            value,
            label: t(`clinician.states.options.${value}.label`),
            hint: t(`clinician.states.options.${value}.hint`),
          })),
        ]}
        value={statements.remission ?? 'none'}
        onAnswer={handleRemission}
      />
      <Checkbox
        checked={statements.maintenanceTherapy}
        hint={t('clinician.states.maintenance-hint')}
        label={t('clinician.states.maintenance')}
        onCheck={(maintenanceTherapy) => stateAsClinician({ ...statements, maintenanceTherapy })}
      />
      <Checkbox
        checked={statements.controlledEnvironment}
        hint={t('clinician.states.controlled-hint')}
        label={t('clinician.states.controlled')}
        onCheck={(controlledEnvironment) =>
          stateAsClinician({ ...statements, controlledEnvironment })
        }
      />
    </UnkeptForm>
  )
}
