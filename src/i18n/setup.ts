import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'

import guidance from '#content/locales/en/guidance.json'
import instrument from '#content/locales/en/instrument.json'
import resources from '#content/locales/en/resources.json'
import ui from '#content/locales/en/ui.json'

/** The words of the app, ready at once: English is part of the first script. */
export function createI18n(): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'ui',
    resources: { en: { ui, instrument, guidance, resources } },
    interpolation: { escapeValue: false }, // React escapes what it renders
    initAsync: false,
  })
  return instance
}
