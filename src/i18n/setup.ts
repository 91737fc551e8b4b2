import { createInstance, type i18n } from 'i18next'

import guidance from '#content/locales/en/guidance.json'
import instrument from '#content/locales/en/instrument.json'
import resources from '#content/locales/en/resources.json'
import ui from '#content/locales/en/ui.json'
import { HOME_LANGUAGE, LANGUAGES } from './languages.ts'
import { keepNumberOrder } from './number-order.ts'
import { rememberTexts } from './remembered-texts.ts'
import { languageOf } from './word-files.ts'

/** The words of the app, ready at once in English, which is part of the first script. */
export function createI18n(): i18n {
  const instance = createInstance()
  void instance.init({
    lng: HOME_LANGUAGE,
    fallbackLng: HOME_LANGUAGE,
    defaultNS: 'ui',
    resources: { [HOME_LANGUAGE]: { ui, instrument, guidance, resources } },
    // React escapes what it renders; this sees to the order of numbers, and to nothing else.
    interpolation: {
      escape: (text) => keepNumberOrder(text, LANGUAGES[languageOf(instance)].direction),
    },
    initAsync: false,
  })
  rememberTexts(instance)
  return instance
}
