import { useLayoutEffect } from 'react'

import { markPageLook } from '#platform/page-look.ts'
import { usePreferences } from '#session/use-preferences.ts'

/** Shows the whole page in the chosen text size and colors, before it is painted. */
export function usePageLook(): void {
  const textSize = usePreferences((preferences) => preferences.textSize)
  const theme = usePreferences((preferences) => preferences.theme)
  useLayoutEffect(() => markPageLook(textSize, theme), [textSize, theme]) // the html element
}
