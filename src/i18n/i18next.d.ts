import 'i18next'

import type about from '#content/locales/en/about.json'
import type agency from '#content/locales/en/agency.json'
import type counselor from '#content/locales/en/counselor.json'
import type guidance from '#content/locales/en/guidance.json'
import type guide from '#content/locales/en/guide.json'
import type instrument from '#content/locales/en/instrument.json'
import type offline from '#content/locales/en/offline.json'
import type paper from '#content/locales/en/paper.json'
import type resources from '#content/locales/en/resources.json'
import type tablet from '#content/locales/en/tablet.json'
import type take from '#content/locales/en/take.json'
import type ui from '#content/locales/en/ui.json'

// English is the measure: a key that it lacks is a type error.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui'
    resources: {
      ui: typeof ui
      instrument: typeof instrument
      guidance: typeof guidance
      about: typeof about
      take: typeof take
      guide: typeof guide
      counselor: typeof counselor
      agency: typeof agency
      tablet: typeof tablet
      offline: typeof offline
      paper: typeof paper
      resources: typeof resources
    }
    strictKeyChecks: true
  }
}
