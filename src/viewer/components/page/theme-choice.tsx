import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { choose } from '../../core/state/actions/page'
import { THEMES, type Theme } from '../../core/state/viewer-state'
import { useViewer, useViewerState } from '../viewer-context'

const THEME_NAMES: Readonly<Record<Theme, string>> = { system: 'Auto', light: 'Light', dark: 'Dark' }

export function ThemeChoice() {
  const { store } = useViewer()
  const theme = useViewerState((state) => state.theme)
  return (
    <ToggleButtonGroup
      className="choice"
      aria-label="Colors of the page"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[theme]}
      onSelectionChange={(keys) => store.update(choose(THEMES.find((name) => keys.has(name)) ?? 'system'))}
    >
      {THEMES.map((name) => (
        <ToggleButton key={name} id={name}>
          {THEME_NAMES[name]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
