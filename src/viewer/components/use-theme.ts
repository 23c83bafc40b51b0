import { useLayoutEffect, useSyncExternalStore } from 'react'
import { PALETTES, type Palette } from '../core/drawing/palette'
import type { Theme } from '../core/state/viewer-state'
import { useViewerState } from './viewer-context'

const darkness = matchMedia('(prefers-color-scheme: dark)')

function watchDarkness(listener: () => void): () => void {
  darkness.addEventListener('change', listener)
  return () => darkness.removeEventListener('change', listener)
}

/** The colors of the drawing in the theme that the reader, or else the reader's system, has chosen. */
export function usePalette(): Palette {
  const theme = useViewerState((state) => state.theme)
  const systemIsDark = useSyncExternalStore(watchDarkness, () => darkness.matches)
  return PALETTES[theme === 'system' ? (systemIsDark ? 'dark' : 'light') : theme]
}

/** Tells the style sheets which theme is chosen. */
export function useThemeOnPage(theme: Theme): void {
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])
}
