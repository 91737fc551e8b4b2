import type { Block } from '#content/guide/blocks.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { ListBlock } from './ListBlock.tsx'
import { MedicineCards } from './MedicineCards.tsx'
import { MedicinesTable } from './MedicinesTable.tsx'
import { OverdoseSteps } from './OverdoseSteps.tsx'
import { Receptors } from './Receptors.tsx'
import { StatementText } from './StatementText.tsx'
import styles from './BlockView.module.css'

/** One block of a chapter. */
export function BlockView({ block }: { readonly block: Block }) {
  const { t } = useTranslation('guide')
  switch (block.kind) {
    case 'heading':
      return <h2>{t(block.text)}</h2>
    case 'text':
      return (
        <p>
          <StatementText statement={block} />
        </p>
      )
    case 'warning':
      return (
        <p className={styles['warning']}>
          <StatementText statement={block} />
        </p>
      )
    case 'list':
      return <ListBlock items={block.items} />
    case 'receptors':
      return <Receptors />
    case 'medicines-table':
      // The same words twice: as a table where it has room, as cards where it has not.
      return (
        <div className={styles['room']}>
          <MedicinesTable />
          <MedicineCards />
        </div>
      )
    case 'overdose-steps':
      return <OverdoseSteps />
  }
}
