import type { ReactNode } from 'react'

import { channelsForReader } from '#content/resources/channels-for-reader.ts'
import { freshness } from '#content/resources/freshness.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { today } from '#platform/today.ts'
import { useHere } from '#ui/use-here.ts'
import { ChannelLinks } from './ChannelLinks.tsx'
import { LineFacts } from './LineFacts.tsx'
import styles from './LineCard.module.css'
import type { LineWords, ShownLine } from './shown-line.ts'

type LineCardProps = {
  readonly line: ShownLine
  readonly words: LineWords
  /** Stands at the end. */
  readonly children?: ReactNode
}

/** One line: what happens when you call, the ways to reach it, and what to know before. */
export function LineCard({ line, words, children }: LineCardProps) {
  const { t, i18n } = useTranslation()
  const { own, other, sites, textEnglishOnly } = channelsForReader(line, i18n.language)
  const textphones = own.filter((channel) => channel.kind === 'textphone')
  const isStale = useHere(() => freshness(line.checkedOn, today()) === 'stale', false)
  const loud = own.filter(({ kind }) => kind !== 'textphone')

  return (
    <article className={styles['line']}>
      <h3>{words.name}</h3>
      <p>{words.does}</p>
      {words.where !== undefined && <p className={styles['where']}>{words.where}</p>}
      {loud.length > 0 && (
        <p className={styles['channels']}>
          <ChannelLinks channels={loud} />
        </p>
      )}
      {textphones.length > 0 && (
        <p className={styles['quiet']}>
          <ChannelLinks channels={textphones} />
        </p>
      )}
      {textEnglishOnly && <p className={styles['note']}>{t('line.text-english-only')}</p>}
      {other.map(([language, channels]) => (
        <p className={styles['quiet']} key={language}>
          <span>{t(`line.in.${language}`)}</span>
          <ChannelLinks channels={channels} />
        </p>
      ))}
      {sites.length > 0 && (
        <p className={own.length > 0 ? styles['quiet'] : styles['channels']}>
          <ChannelLinks channels={sites} />
        </p>
      )}
      <LineFacts hoursInWords={words.hours} line={line} />
      {isStale && <p className={styles['note']}>{t('line.stale')}</p>}
      {children}
    </article>
  )
}
