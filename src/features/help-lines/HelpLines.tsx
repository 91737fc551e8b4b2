import { useTranslation } from 'react-i18next'

import type { Channel, HelpLine } from '#content/resources/help-line.ts'
import { UNITED_STATES } from '#content/resources/united-states.ts'
import styles from './HelpLines.module.css'

type LineKind = HelpLine['kind']

/** The help lines of the given kinds, each with its ways to reach it. */
export function HelpLines({ kinds }: { readonly kinds?: readonly LineKind[] }) {
  const { t } = useTranslation(['ui', 'resources'])
  const lines = UNITED_STATES.filter(({ kind }) => kinds?.includes(kind) ?? true)

  return (
    <div className={styles['lines']}>
      {kinds ? (
        <p className={styles['country']}>{t('help.country')}</p>
      ) : (
        <h2>{t('help.country')}</h2>
      )}
      {lines.map((line) => (
        <article className={styles['line']} key={line.id}>
          <h3>{t(`resources:${line.id}.name`)}</h3>
          <p>{t(`resources:${line.id}.does`)}</p>
          <p className={styles['channels']}>
            {line.channels.map((channel) => (
              <ChannelLink channel={channel} key={channel.kind} />
            ))}
          </p>
          {line.channels.some(({ kind }) => kind === 'call') && (
            <p className={styles['facts']}>
              {[t('line.free'), t('line.always'), t('line.languages.en-es')].join(' · ')}
            </p>
          )}
        </article>
      ))}
    </div>
  )
}

function ChannelLink({ channel }: { readonly channel: Channel }) {
  const { t } = useTranslation()
  switch (channel.kind) {
    case 'call':
      return (
        <a href={`tel:${dialled(channel.number)}`}>{t('line.call', { number: channel.number })}</a>
      )
    case 'text':
      return (
        <a href={`sms:${dialled(channel.number)}`}>{t('line.text', { number: channel.number })}</a>
      )
    case 'web':
      return (
        <a href={`https://${channel.site.toLowerCase()}`} rel="noopener noreferrer" target="_blank">
          {t('line.web', { site: channel.site })}
        </a>
      )
  }
}

function dialled(number: string): string {
  return number.replaceAll('-', '')
}
