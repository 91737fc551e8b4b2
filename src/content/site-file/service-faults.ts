import { hoursOf } from '#content/resources/channels-for-reader.ts'
import { reached } from '#content/resources/reach.ts'
import type { SiteFault } from './fault.ts'
import { placeOf } from './shape-faults.ts'
import type { LocalService } from './site-file.ts'

/**
 * What is wrong with services that have the right shape each: no way to reach one, no words in a
 * language that is offered, limited hours that are not told, a check after `today` (YYYY-MM-DD), or
 * an id or a way to reach it that is there twice.
 */
export function faultsInServices(
  services: readonly LocalService[],
  offered: readonly string[],
  today: string,
): SiteFault[] {
  const seen = new Set<string>()
  return services.flatMap((service, index) => {
    const at = (...rest: readonly PropertyKey[]) => placeOf(['services', index, ...rest])
    const faults: SiteFault[] = []

    if (seen.has(service.id)) faults.push({ kind: 'twice', at: at('id'), found: service.id })
    seen.add(service.id)
    for (const [place, channel] of service.channels.entries()) {
      const way = reached(channel)
      if (seen.has(way)) faults.push({ kind: 'twice', at: at('channels', place), found: way })
      seen.add(way)
    }
    if (service.checkedOn > today) faults.push({ kind: 'in-the-future', at: at('checkedOn') })

    for (const language of offered) {
      const words = service.words[language]
      if (!words) faults.push({ kind: 'missing', at: at('words', language) })
      else if (service.channels.length === 0 && words.where === undefined)
        faults.push({ kind: 'no-way-in', at: at('words', language) })
      else if (hoursOf(service) === 'limited' && words.hours === undefined)
        faults.push({ kind: 'hours-missing', at: at('words', language, 'hours') })
    }
    return faults
  })
}
