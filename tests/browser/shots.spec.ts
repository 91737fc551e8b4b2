import { test } from './support/test.ts'
import { SCREENS } from './support/screens.ts'

const SIZES = {
  phone: { width: 360, height: 740 },
  tablet: { width: 820, height: 1180 },
  desktop: { width: 1280, height: 800 },
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    test.describe(`${size}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme })
      for (const [screen, open] of Object.entries(SCREENS)) {
        test(`photographs ${screen}`, async ({ page, site, language }) => {
          await open(page, site)
          const folder = language === 'en' ? 'shots' : `shots/${language}`
          await page.screenshot({
            path: `${folder}/${size}-${colorScheme}/${screen}.png`,
            fullPage: true,
          })
        })
      }
    })
  }
}
