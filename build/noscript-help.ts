import type { Plugin } from 'vite'

import ui from '../src/content/locales/en/ui.json' with { type: 'json' }
import words from '../src/content/locales/en/resources.json' with { type: 'json' }
import { channelAddress, siteName } from '../src/content/resources/channel-address.ts'
import { groupLines } from '../src/content/resources/group-lines.ts'
import type { Channel, HelpLine } from '../src/content/resources/help-line.ts'
import { linesIn } from '../src/content/resources/lines-in.ts'
import { COUNTRIES, type CountryId } from '../src/domain/countries.ts'

const MARK = '<!-- help without JavaScript -->'

/**
 * Writes the page that shows where JavaScript is off: what to do in an overdose, and the first lines
 * of every country. Refuses to build where index.html has no place for it.
 */
export function noscriptHelp(): Plugin {
  return {
    name: 'noscript-help',
    transformIndexHtml(html) {
      if (!html.includes(MARK)) throw new Error(`index.html has no place for ${MARK}`)
      return html.replace(MARK, () => pageHtml())
    },
  }
}

function pageHtml(): string {
  const paragraphs = [ui.noscript.needed, ui.noscript.overdose].map(
    (sentences) => `<p>${text(sentences)}</p>`,
  )
  const parts = [`<h1>${text(ui.name)}</h1>`, ...paragraphs, ...COUNTRIES.map(countryHtml)]
  return `<main>${parts.join('')}</main>`
}

function countryHtml(country: CountryId): string {
  const rows = groupLines(linesIn(country)).open.map((line) => {
    const links = line.channels.filter(({ kind }) => kind !== 'textphone').map(linkHtml)
    return `<li>${[text(wordsOf(line).name), ...links].join(' · ')}</li>`
  })
  return `<h2>${text(words.countries[country].name)}</h2><ul>${rows.join('')}</ul>`
}

function wordsOf({ id }: HelpLine): { readonly name: string } {
  const [country, name] = id.split('.')
  const held: Record<string, Record<string, unknown>> = words
  const found = held[country ?? '']?.[name ?? '']
  if (typeof found === 'object' && found !== null && 'name' in found)
    return { name: String(found.name) }
  throw new Error(`${id} has no words.`)
}

function linkHtml(channel: Channel): string {
  const label = labelOf(channel).replaceAll(/{{(\w+)}}/g, (_, key: string) =>
    key in channel ? siteName(channel[key as keyof Channel]) : '',
  )
  const address = channelAddress(channel)
  const apart = address.startsWith('https:') ? ' target="_blank" rel="noopener noreferrer"' : ''
  return `<a href="${address}"${apart}>${text(label)}</a>`
}

function labelOf(channel: Channel): string {
  if (channel.kind === 'call' && channel.press !== undefined) return ui.line['call-press']
  if (channel.kind === 'text' && channel.word !== undefined) return ui.line['text-word']
  return ui.line[channel.kind]
}

function text(plain: string): string {
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
